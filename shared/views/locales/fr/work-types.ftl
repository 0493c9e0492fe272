# The list of a portal's work types.

settings-section-work-types = Types de travaux
settings-section-work-type = Type de travaux
settings-section-field = Champ libre
work-types-lead = Ce que l’on peut demander ici, dans l’ordre du choix.
work-types-add = Ajouter un type
work-types-new = Nouveau type de travaux
work-types-none = Aucun type de travaux
work-types-none-text = Ajoutez le premier, puis les questions de son formulaire.
work-types-name = Nom
work-types-guests = Ouvert aux visiteurs
work-types-fields = Champs libres
work-types-items = Articles
work-types-remove = Retirer « { $name } » ?
work-types-remove-what = Plus personne ne peut le demander. Il disparaît avec ses champs libres ({ $fields }) et ses articles ({ $items }).
work-types-remove-stays = Les demandes déjà faites restent telles quelles, avec leur formulaire d’alors.
flash-work-type-removed = { $portal } : le type de travaux est retiré.

# A work type.

setting-work-type-name = Nom
setting-work-type-hint = Ligne qui aide à choisir
setting-work-type-place = Vient après
setting-work-type-place-first = Rien : c’est le premier
setting-work-type-open-to-guests = Les visiteurs peuvent le demander
setting-work-type-preferred-dates = Demander les jours qui conviennent
setting-work-type-description = Description qui figure d’abord dans le formulaire
setting-work-type-description-help = Ceux-ci sont remplis à l’affichage du formulaire : {"{company}"}, {"{work-type}"}, {"{date}"}, {"{phone}"}, {"{email}"}, {"{contact}"}, {"{customer}"}.
setting-work-type-items = Articles
setting-work-type-items-help = Ce qui peut être demandé avec, en quantité. Zéro est toujours possible.
setting-work-type-items-add = Ajouter un article
setting-work-type-items-row = Article { $place }
setting-work-type-items-name = Nom
setting-work-type-items-min = Quantité minimale
setting-work-type-items-max = Quantité maximale
setting-work-type-items-step = Par lots de
setting-work-type-checklist = Points de contrôle
setting-work-type-checklist-help = Ce que vos techniciens vérifient à chaque fois. La liste est reprise quand vous acceptez une demande, et chaque point reçoit une réponse dans le rapport.
setting-work-type-checklist-add = Ajouter un point
setting-work-type-checklist-row = Point { $place }
setting-work-type-checklist-name = À vérifier
request-item-least = De { $min } à { $max }
request-item-steps = De { $min } à { $max }, par lots de { $step }

# The form builder: the list of free fields.

fields-title = Champs du formulaire
fields-lead = Ce qui est demandé pour « { $type } », dans cet ordre, outre contact, adresse et description.
fields-add = Ajouter un champ
fields-none = Aucun champ libre
fields-none-text = Le formulaire demande contact, adresse et description. Ajoutez ce que vous devez savoir d’autre.
fields-label = Question
fields-kind = Type
fields-required = Obligatoire
fields-shows = S’affiche
fields-shows-when = Quand « { $field } » est { $answers }
fields-new = Nouveau champ
fields-new-of = Nouveau champ : { $kind }
fields-new-lead = Quelle réponse est attendue ? Le type ne change plus ; tout le reste peut changer.
fields-remove = Retirer « { $name } » ?
fields-remove-what = La question disparaît du formulaire de « { $type } », dans chaque langue.
fields-remove-stays = Les demandes déjà faites gardent la question et la réponse.
flash-field-removed = { $portal } : le champ est retiré. Le formulaire a une nouvelle version.
refusal-field-needed = « { $field } » s’affiche selon la réponse à ce champ. Changez-le d’abord.

# Types of fields.

field-kind-text = Ligne de texte
field-kind-text-hint = Un nom, un numéro sur une plaque, un code.
field-kind-long-text = Texte long
field-kind-long-text-hint = Plusieurs lignes, en toutes lettres.
field-kind-number = Nombre
field-kind-number-hint = Avec une unité, un minimum et un maximum, si vous voulez.
field-kind-yes-no = Oui ou non
field-kind-yes-no-hint = D’autres champs peuvent s’afficher selon la réponse.
field-kind-one-of = Un parmi plusieurs
field-kind-one-of-hint = Des choix que vous nommez. D’autres champs peuvent s’afficher selon la réponse.
field-kind-many-of = Plusieurs choix
field-kind-many-of-hint = Des choix que vous nommez, autant qu’il y en a.
field-kind-date = Jour
field-kind-date-hint = Un jour du calendrier.
field-kind-date-time = Jour et heure
field-kind-date-time-hint = Un jour du calendrier et une heure.
field-kind-file = Fichiers
field-kind-file-hint = Photos ou PDF liés à cette question.

# A free field.

setting-field-name = Champ libre
setting-field-label = Question
setting-field-help = Ligne qui aide à répondre
setting-field-required = Une réponse est obligatoire
setting-field-default = Réponse qui figure d’abord
setting-field-default-help = Comme on le saisirait ; un jour sous la forme 2026-11-30, avec l’heure 2026-11-30T09:30.
setting-field-default-none = Aucune
setting-field-default-yes = Oui
setting-field-default-no = Non
setting-field-min = Valeur minimale
setting-field-max = Valeur maximale
setting-field-unit = Unité
setting-field-place = Vient après
setting-field-place-first = Rien : c’est le premier
setting-field-show-when = S’affiche
setting-field-show-when-help = Selon la réponse à un champ qui précède : oui ou non, ou à choix.
setting-field-show-when-always = Toujours
setting-field-show-when-again = Voir ses réponses
setting-field-show-answers = Quand la réponse est
setting-field-show-answers-yes = Oui
setting-field-show-answers-no = Non
setting-field-options = Choix
setting-field-options-add = Ajouter un choix
setting-field-options-row = Choix { $place }
setting-field-options-label = Libellé
setting-field-options-chosen = Choisi d’abord

# What is wrong.

error-merge-field = { $field } n’existe pas. Voici ceux qui existent : { $known }
error-merge-field-in-link = { $field } se trouve dans l’adresse d’un lien, où rien n’est inséré. Écrivez-le à côté du lien.
error-field-order = « { $field } » s’affiche selon la réponse à « { $other } » et doit donc venir après
error-option-needed = « { $field } » s’affiche selon un choix que vous avez retiré. Changez d’abord ce champ
error-show-answers = Choisissez au moins une réponse
error-options-none = Ajoutez au moins un choix
error-options-chosen = Un seul choix peut être choisi d’abord
error-whole-number = Saisissez un nombre entier, en chiffres

# How guests see it.

form-preview = Aperçu
form-preview-show = Voir l’aperçu
form-preview-help = Comme on le voit, dans chaque langue du portail. Rien n’est enregistré.
form-preview-lead = Voici le formulaire tel qu’on le voit. Il ne peut pas être envoyé d’ici.
form-preview-version = Aperçu, version { $version }
form-preview-back = Retour aux champs
form-version = Version { $version }
form-versions = Versions du formulaire
form-versions-help = Chaque changement enregistré en crée une nouvelle. Une demande s’affiche toujours avec la version d’alors.
