# Demandes des personnes connectées, et leurs réglages.

# Le formulaire des personnes connectées.
request-phone-help = Pour vous joindre au sujet de la visite.
request-own-reference = Votre référence
request-own-reference-help = Le numéro de votre bon de commande, par exemple. Elle figure sur tout ce qui suit.
request-place = Adresse
request-place-other = Une autre adresse
flash-request-sent = Nous avons votre demande { $number }.

# Ce qu’une demande dit de son auteur.
record-raised-by = Demandé par
record-customer = Client
record-reference = Référence du client

# La première page.
dashboard-requests = Demandes récentes
dashboard-requests-none = Pas encore de demandes
dashboard-requests-none-text = Ici figure ce qui a été demandé récemment, avec son avancement.
setting-dashboard-parts-part-requests = Demandes récentes

# Réglages : nouvelles demandes des utilisateurs.
settings-section-new-requests = Nouvelles demandes
setting-new-requests-work-types = Travaux que les utilisateurs peuvent demander
setting-new-requests-work-types-help = Sans aucun d’eux, il n’y a pas de formulaire pour les utilisateurs.
setting-new-requests-phone = Numéro de téléphone
setting-new-requests-phone-never = Non demandé
setting-new-requests-phone-optional = Peut rester vide
setting-new-requests-phone-required = Doit être rempli
setting-new-requests-reference = Référence du client
setting-new-requests-reference-never = Non demandé
setting-new-requests-reference-optional = Peut rester vide
setting-new-requests-reference-required = Doit être rempli
setting-new-requests-dates = Jours qui conviennent
setting-new-requests-dates-never = Non demandé
setting-new-requests-dates-optional = Peut rester vide
setting-new-requests-dates-required = Doit être rempli
setting-new-requests-dates-help = Avec les types de travaux qui les demandent.
setting-new-requests-other-address = Les utilisateurs peuvent indiquer une autre adresse que celles de leur entreprise
setting-new-requests-on-behalf = Les utilisateurs peuvent demander au nom de quelqu’un d’autre
setting-new-requests-attachments = Les utilisateurs peuvent joindre des fichiers
setting-new-requests-files = Nombre maximal de fichiers par demande
setting-new-requests-terms = Conditions
setting-new-requests-terms-help = Elles figurent au-dessus du bouton du formulaire. Laissez vide s’il n’y en a pas.
setting-new-requests-accept-terms = Les utilisateurs doivent accepter les conditions
setting-new-requests-flows = Parcours de demande
setting-new-requests-flows-help = Chacun est une entrée du menu et la première étape du formulaire : service, panne, devis. Les visiteurs les trouvent aussi, avec les travaux qui leur sont ouverts. Sans parcours, une seule entrée mène à tous les travaux.
setting-new-requests-flows-add = Ajouter un parcours
setting-new-requests-flows-row = Parcours { $place }
setting-new-requests-flows-name = Nom
setting-new-requests-flows-word = Mot dans son adresse
setting-new-requests-flows-word-help = Lettres minuscules, chiffres et traits d’union, comme « panne ». Les liens vers le formulaire peuvent le nommer.
setting-new-requests-flows-work-types = Types de travaux
error-flow-name = Donnez un nom à chaque parcours.
error-flow-word = Deux parcours ont le même mot dans leur adresse.
setting-work-type-open-to-users = Les utilisateurs peuvent le demander
work-types-users = Ouvert aux utilisateurs
