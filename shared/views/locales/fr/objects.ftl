# What is installed at a customer, on both sides.

objects-title = Équipements
objects-search = Chercher un équipement
objects-search-hint = Numéro de série ou référence, ou mots entiers du nom, du type et du site.
objects-add = Ajouter un équipement
objects-add-whose = À qui est-il ?
objects-add-whose-help = Nom ou numéro du client, par exemple K-1001.
objects-labels = Étiquettes
objects-place = Site
objects-all-places = Tous les sites
objects-none = Aucun équipement pour l’instant
objects-none-here = Aucun équipement sur ce site
objects-none-text = Ce que { $company } entretient pour vous apparaît ici, avec le prochain entretien et la garantie.
objects-none-own = Vous voyez ce que vous avez demandé vous-même. Pour voir les équipements, demandez à un administrateur de votre société de vous attribuer un site.
objects-none-desk = Ajoutez ce que vous entretenez ici. Le client le voit, demande des interventions et lit la date du prochain entretien.
objects-none-found = Aucun équipement de ce genre
objects-none-found-text = Utilisez moins de mots ou effacez un filtre.
objects-none-all = Ajoutez ce que vous entretenez, ou importez une liste entière depuis un fichier.
objects-any-kind = Tous les types

# What is known of one.

customers-field-object-name = Nom
customers-field-object-kind = Type
customers-field-object-serial = Numéro de série
customers-field-object-reference = Référence
customers-field-object-location = Site
customers-field-object-installed = Installé le
customers-field-object-warranty = Garantie jusqu’au
customers-field-object-warranty-state = Garantie
customers-field-object-contract = Contrat
customers-field-object-service = Prochain entretien
customers-field-object-note = Remarque
customers-field-object-status = État
object-status-in-service = En service
object-status-in-service-hint = Le client peut demander des interventions.
object-status-out-of-service = Hors service
object-status-out-of-service-hint = Plus aucune demande possible, et son étiquette n’ouvre plus rien.
object-main-place = Adresse principale
object-some-place = Un autre site
object-no-service = Non prévu
object-due-today = À faire aujourd’hui
object-due-in = { $count ->
    [one] Dans { $count } jour
   *[other] Dans { $count } jours
}
object-due-overdue = { $count ->
    [one] En retard de { $count } jour
   *[other] En retard de { $count } jours
}
object-warranty-until = Sous garantie jusqu’au { $date }
object-warranty-ended = Garantie expirée le { $date }
object-facts = Détails
object-ask = Demander une intervention
object-out-text = Cet équipement est hors service. Son historique reste ici.
object-history = Interventions
object-history-none = Ce qui est demandé pour cet équipement et ce qui y est fait apparaîtra ici.
object-history-show = Toutes les interventions sur cet équipement
record-object = Équipement

# Its form at the desk.

object-new-title = Nouvel équipement
object-edit = Modifier l’équipement
object-save = Enregistrer l’équipement
object-section-object = Équipement
object-section-dates = Garantie et entretien
object-section-more = Autres informations
object-name-help = Le nom d’usage : « Ascenseur nord ».
object-kind-help = Ce que c’est : ascenseur, chaudière, porte.
object-reference-help = Votre propre clé, unique pour chaque équipement.
object-service-help = Le client la voit sur sa première page quand elle approche.
object-note-help = Le client la lit aussi.
flash-object-added = { $name } est ajouté.
flash-object-saved = { $name } est enregistré.
refusal-object-reference-taken = Un autre équipement porte cette référence
error-before-installed = La garantie se termine avant l’installation

# Labels that stick on objects.

object-label = Étiquette
object-label-none = Pas encore d’étiquette.
object-label-text = Qui la scanne demande une intervention sur cet équipement.
object-label-code = Code QR de { $name }
object-label-portal = Portail qu’elle ouvre
object-label-make = Créer l’étiquette
object-label-renew = Remplacer l’étiquette
object-label-renew-title = Remplacer l’étiquette de { $name } ?
object-label-renew-text = L’étiquette collée n’ouvrira plus rien. Imprimez la nouvelle et collez-la par-dessus.
labels-title = Étiquettes
labels-lead = Imprimez cette page et découpez les étiquettes.
labels-none = Aucune étiquette sur cette page
labels-none-text = Les équipements en service reçoivent ici une étiquette.
labels-missing = { $count ->
    [one] { $count } équipement n’a pas encore d’étiquette.
   *[other] { $count } équipements n’ont pas encore d’étiquette.
}
labels-make = Créer les étiquettes
labels-language = Langue des étiquettes
labels-scan = Un problème ? Scannez et dites-le-nous.
flash-labels-made = Les étiquettes sont créées.
flash-label-made = L’étiquette de { $name } est créée.
flash-label-renewed = { $name } a une nouvelle étiquette. L’ancienne n’ouvre plus rien.

# In the form for new work.

request-object = De quel équipement s’agit-il ?
request-object-none = Aucun de ceux-ci
request-object-help = Vous pouvez aussi l’ouvrir sous Équipements et faire la demande de là.
request-labelled = Nous savons où il se trouve. Les personnes qui en sont chargées sur place voient votre demande, votre nom et vos coordonnées.

# In the log.

activity-object-added = { $by } a ajouté l’équipement { $name }
activity-object-changed = { $by } a modifié l’équipement { $name }
activity-objects-labelled = { $count ->
    [one] { $by } a créé { $count } étiquette
   *[other] { $by } a créé { $count } étiquettes
}
activity-object-relabelled = { $by } a remplacé l’étiquette de { $name }

# On the first page, and in the settings.

dashboard-service = Entretien à prévoir
setting-display-sections-objects = Équipements
setting-dashboard-parts-part-service = Entretien à prévoir
requests-any-object = Tous les équipements
