# What is wrong with a field, a step or a file. Every key here is a Problem's key in the domain.

# A line of the error summary.
error-of-field = { $field } : { $error }
error-summary =
    { $count ->
        [one] Un point à corriger
       *[other] { $count } points à corriger
    }
error-prefix = Erreur :{" "}

error-required = Remplissez ce champ
error-choose = Choisissez une réponse
error-scope-wider = Ne choisissez pas plus que ce que vous voyez vous-même
error-choose-place = Choisissez un site
error-too-long = Utilisez { $max } caractères au maximum
error-characters = Supprimez les caractères qui ne s’impriment pas
error-email = Saisissez une adresse e-mail comme nom@example.com
error-phone = Saisissez un numéro de téléphone comme +31 20 123 4567
error-postcode = Saisissez un code postal comme { $example }
error-number = Saisissez un nombre, en chiffres
error-number-min = Saisissez { $min } ou plus
error-number-max = Saisissez { $max } ou moins
error-quantity = Saisissez un nombre entier de 0 à { $max }
error-quantity-rule = Saisissez 0, ou un nombre de { $min } à { $max } par pas de { $step }
error-date = Saisissez une date qui existe
error-date-past = Choisissez aujourd’hui ou un jour suivant
error-terms = Acceptez les conditions pour envoyer votre demande
error-reference = Nous n’avons trouvé aucun client avec cette référence et ce code postal. Consultez l’un de nos courriers ou l’une de nos factures.
error-slug = Utilisez de 2 à 40 minuscules, chiffres ou traits d’union, comme bureau-nord
error-time-zone = Saisissez un fuseau horaire comme Europe/Paris
error-colour = Saisissez une couleur comme #0b6e4f
error-colour-contrast = Cette couleur est trop claire pour se voir sur du blanc. La plus proche qui convient est { $nearest }.
error-language-not-offered = Choisissez une des langues proposées
error-no-work-type = Ouvrez d’abord au moins un type de travaux aux visiteurs
error-form-unreadable = Nous n’avons pas pu lire votre envoi. Revenez en arrière et renvoyez-le.
error-file-required = Ajoutez un fichier
error-file-kind = « { $name } » n’est ni une photo ni un PDF. Envoyez un fichier JPEG, PNG, WebP, HEIC ou PDF.
error-file-empty = « { $name } » est vide. Choisissez-le à nouveau.
error-file-too-large = « { $name } » dépasse { $max } Mo. Envoyez un fichier plus petit.

refusal-unconfirmed = Cette demande n’est pas encore confirmée.
refusal-already-confirmed = Cette demande est déjà confirmée.
refusal-already-accepted = Cette demande est déjà acceptée.
refusal-already-rejected = Cette demande est déjà refusée.
refusal-changed-meanwhile = Quelqu’un a modifié cela entre-temps. Relisez, puis recommencez.
refusal-file-not-checked = Ce fichier est en cours de vérification. Réessayez dans une minute.
refusal-too-many-files = Cette demande ne peut plus recevoir de fichiers.
refusal-member-exists = Cette personne fait déjà partie de cette entreprise.
refusal-too-many-memberships = Cette personne fait déjà partie de trop d’entreprises. Appelez-nous.

file-refused-empty = Non conservé : le fichier est vide.
file-refused-too-large = Non conservé : le fichier est trop volumineux.
file-refused-not-its-kind = Non conservé : le contenu du fichier ne correspond pas à son nom.
file-refused-suspicious = Non conservé : le fichier contient autre chose qu’une image ou un document.
file-refused-infected = Non conservé : l’antivirus y a trouvé quelque chose.

# Pages about faults.
fault-not-found-title = Il n’y a rien ici
fault-not-found-text = L’adresse est peut-être mal saisie, ou la page n’existe plus. Si vous avez suivi un lien d’un e-mail, copiez-le en entier.
fault-no-portal-title = Il n’y a pas de portail à cette adresse
fault-no-portal-text = Vérifiez l’adresse auprès de l’entreprise qui vous l’a donnée.
fault-forbidden-title = Vous n’avez pas le droit de faire cela
fault-forbidden-text = Votre rôle ne le permet pas. Adressez-vous à un propriétaire ou à un responsable de votre entreprise.
fault-invalid-title = Nous ne pouvons pas accepter cet envoi tel quel
fault-invalid-text = Rien n’a été modifié. Revenez en arrière, corrigez votre envoi et renvoyez-le.
fault-conflict-title = Cela a changé entre-temps
fault-conflict-text = Vous n’avez rien modifié. Relisez, puis recommencez.
fault-link-gone-title = Ce lien n’est plus valable
fault-link-gone-text = Il a expiré, ou il a été retiré. Utilisez l’e-mail le plus récent, appelez l’entreprise ou connectez-vous.
fault-too-many-title = Trop d’essais
fault-too-many-text =
    { $minutes ->
        [one] Rien n’a été envoyé. Réessayez dans une minute.
       *[other] Rien n’a été envoyé. Réessayez dans { $minutes } minutes.
    }
fault-too-large-title = C’est trop volumineux pour être envoyé
fault-too-large-text = Envoyez des fichiers moins nombreux ou plus petits, l’un après l’autre, ou laissez de côté ce qui n’est pas nécessaire.
fault-unavailable-title = Nous ne pouvons pas répondre pour l’instant
fault-unavailable-text = Rien n’a été modifié. Réessayez dans une minute : en général, cela passe vite.
fault-stale-title = Cette page est trop ancienne
fault-stale-text = Rien n’a été envoyé. Rechargez la page et envoyez-le à partir de là.
fault-signed-out-title = Votre session est terminée
fault-signed-out-text = Rien n’a été envoyé. Connectez-vous et renvoyez-le : votre texte est ci-dessous, prêt à être copié.
fault-signed-out-typed = Ce que vous avez écrit
fault-unsent-text = Rien n’a encore été envoyé, et rien de ce que vous avez saisi n’est perdu. Renvoyez-le dans un moment.
fault-unsent-files = Les fichiers sont à choisir à nouveau.
fault-unsent-again = Renvoyer
fault-maintenance-title = Fermé pour maintenance
fault-maintenance-text = Nous travaillons sur ce portail et serons bientôt de retour.
fault-internal-title = Une erreur s’est produite de notre côté
fault-internal-text = Nous en avons pris note. Réessayez ; si cela persiste, appelez-nous et indiquez le numéro ci-dessous.
fault-request-id = Numéro de l’erreur
fault-way-again = Réessayer
fault-way-desk = Aller au desk
fault-way-request = Faire une demande
fault-way-call = Appeler le { $phone }
fault-way-sign-in = Se connecter
error-customer-blocked = Ce client est bloqué : rien de nouveau n’est pris pour lui
error-customer-inactive = Ce client est inactif : rien de nouveau n’est pris pour lui
