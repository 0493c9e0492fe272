# The public request form and the pages around it.

# Choosing what kind of work.
request-choose-title = Que peut faire { $company } pour vous ?
request-choose-lead = Choisissez ce qui s’en rapproche le plus. Vous décrivez le reste à la page suivante.
request-closed-title = Pas de demandes sur cette page
request-closed-text = { $company } ne prend pas de demandes ici pour l’instant. Appelez le { $phone } ou écrivez à { $email }.

# The form.
request-lead = { $company } lit chaque demande. Vous recevez par e-mail son numéro et un lien pour la suivre.
request-change-type = Choisir un autre type d’intervention
request-contact = Vos coordonnées
request-name = Nom
request-email = Adresse e-mail
request-email-help = Nous y envoyons le numéro de votre demande et nos réponses.
request-phone = Numéro de téléphone
request-company = Entreprise
request-known = Vos coordonnées
request-known-lead = { $company } prend ici les demandes de ses clients. Ces deux informations figurent sur chaque courrier et chaque facture.
request-reference = Référence client
request-postcode-known = Code postal de votre adresse
request-other-address = L’intervention a lieu à une autre adresse
request-address = Lieu de l’intervention
request-country = Pays
request-street = Rue et numéro
request-addition = Bâtiment, étage, entrée
request-postcode = Code postal
request-city = Ville
request-region = État, province ou comté
request-behalf = Autre personne
request-on-behalf = Je fais la demande pour quelqu’un d’autre
request-on-behalf-help = Pour un locataire ou un collègue, par exemple. Nous convenons de la visite avec cette personne ; vous recevez nos e-mails.
request-behalf-name = Son nom
request-behalf-email = Son adresse e-mail
request-behalf-phone = Son numéro de téléphone
request-behalf-company = Son entreprise
request-what = De quoi s’agit-il ?
request-description = Description
request-description-help = Ce qui se passe, depuis quand, et ce que vous avez essayé.
request-items = Ce qu’il vous faut en plus
request-dates = Jours qui vous conviennent
request-dates-lead = Trois au maximum. Nous convenons de la visite avec vous ; un jour indiqué ici n’est pas encore fixé.
request-date-1 = Premier jour
request-date-2 = Deuxième jour
request-date-3 = Troisième jour
request-files = Photos et documents
request-attachments = Photos ou fichiers PDF
request-files-without-scripts = Votre navigateur envoie les fichiers avec le formulaire : { $max } Mo au maximum en tout.
request-file-kept = Un fichier que vous avez ajouté
request-file-broken = « { $name } » est endommagé, ou n’est pas la photo ou le PDF que son nom annonce. Ouvrez-le sur votre appareil et enregistrez-le à nouveau, ou retirez-le.
request-file-suspicious = « { $name } » contient autre chose qu’une image ou un document, un script par exemple. Envoyez-en une photo, ou imprimez-le dans un nouveau PDF.
request-file-infected = L’antivirus a trouvé quelque chose dans « { $name } ». Retirez-le.
request-terms = Conditions
request-terms-accept = J’accepte ces conditions (version { $version })
request-send = Envoyer la demande
request-trap = Laissez ce champ vide

# Why a form comes back.
request-token-young = C’était trop rapide pour que nous puissions distinguer une personne d’un robot. Rien n’est perdu : relisez votre demande et renvoyez-la.
request-token-expired = Cette page est restée ouverte longtemps. Rien n’est perdu : relisez votre demande et renvoyez-la.
request-token-forged = Nous n’avons pas pu vérifier que ce formulaire vient de notre page. Rien n’est perdu : relisez votre demande et renvoyez-la. Ajoutez vos fichiers encore une fois.
request-too-many =
    { $minutes ->
        [one] C’est plus de demandes que nous n’en prenons en une heure. Rien n’est perdu : gardez cette page ouverte et renvoyez votre demande dans une minute, ou appelez le { $phone }.
       *[other] C’est plus de demandes que nous n’en prenons en une heure. Rien n’est perdu : gardez cette page ouverte et renvoyez votre demande dans { $minutes } minutes, ou appelez le { $phone }.
    }
request-unavailable = Nous n’avons pas pu enregistrer votre demande. Rien n’est perdu : renvoyez-la dans une minute.
request-not-sent = Votre demande n’est pas encore envoyée

# After sending.
request-sent-title = Consultez vos e-mails
# The number stands behind it.
request-sent-number = Le numéro de votre demande :
request-sent-text = Nous avons envoyé un e-mail à { $email }. Ouvrez-le et confirmez votre demande : { $company } la reçoit alors.
request-sent-text-bare = Nous avons envoyé un e-mail à l’adresse que vous avez indiquée. Ouvrez-le et confirmez votre demande : { $company } la reçoit alors.
request-sent-next = Et ensuite
request-sent-step-1 = Ouvrez notre e-mail et appuyez sur son bouton. Il est valable { $days } jours.
request-sent-step-2 = { $company } lit votre demande et répond.
request-sent-step-3 = Vous la suivez grâce au lien que nous vous envoyons alors. Vous pouvez y écrire et ajouter des photos.
request-sent-missing = Pas d’e-mail après quelques minutes ? Regardez dans vos courriers indésirables ou appelez le { $phone }.
request-sent-change = Pour changer quelque chose, écrivez-le sur la page à laquelle mène le lien. Renvoyer le formulaire ne change rien.

# The confirmation mail's link.
request-confirm-title = Confirmez votre demande
request-confirm-text = Appuyez sur le bouton, et { $company } reçoit votre demande { $number }.
request-confirm-send = Confirmer la demande
request-confirm-type = Type d’intervention
request-confirm-contact = Demandé par
request-confirm-address = Adresse d’intervention
request-confirm-description = Description
request-confirm-not-mine = Vous n’avez rien demandé ? Fermez cette page. La demande sera supprimée le { $date }.
request-confirm-unavailable = Nous n’avons pas pu confirmer votre demande. Appuyez à nouveau sur le bouton dans une minute.
