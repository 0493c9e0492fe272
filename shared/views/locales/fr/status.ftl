# What was asked, as both the guest and the desk read it.

record-facts = Détails
record-description = Description
record-on-behalf-of = Pour le compte de
record-contact = Contact
record-address = Adresse d’intervention
record-map = Voir sur une carte
record-items = Demandé en plus
record-item = { $quantity } × { $name }
record-preferred-dates = Jours qui conviennent
record-requested-at = Date de la demande
record-terms = Conditions acceptées
record-terms-version = Version { $version }
record-unanswered = Sans réponse
record-files = Fichiers
record-file-missing = Non reçu
record-timeline = Historique

# The status page of a public link.

status-title = Demande { $number }
status-asked = Votre demande
status-files = Vos fichiers
status-next = Et ensuite
status-next-requested = { $company } lit votre demande et répond ici et par e-mail à { $email }.
status-next-accepted = { $company } prend en charge votre demande et vous contactera pour convenir de la visite.
status-next-rejected = { $company } ne prend pas en charge votre demande. Si quelque chose a changé, écrivez ci-dessous.
status-comment = Compléter votre demande
status-comment-text = Votre message
status-comment-help = { $company } le lit. Écrivez ce qui a changé ou ce qui a été oublié.
status-comment-files = Photos et fichiers PDF
status-comment-send = Envoyer le message
status-comment-empty = Écrivez un message ou choisissez un fichier.
status-comment-error = Votre message n’a pas été envoyé
status-files-full = Cette demande a atteint son nombre maximal de fichiers.
status-unconfirmed-title = Confirmez d’abord votre demande
status-unconfirmed-text = Votre demande n’est pas encore transmise. Ouvrez l’e-mail que nous avons envoyé à { $email } et suivez son lien. Cette page montrera ensuite où en est votre demande.
status-unconfirmed-until = Sans confirmation, elle sera supprimée le { $date }.
status-too-large = Les fichiers sont trop volumineux pour partir avec le formulaire. Envoyez-en moins à la fois, ou de plus petits.
status-unavailable = Nous ne pouvons pas recevoir de messages pour l’instant. Rien n’est perdu : renvoyez le vôtre dans un moment.

flash-message-sent = Votre message sur { $number } est envoyé.
