# Documents, on both sides.

documents-title = Documents
documents-search = Chercher un document
documents-search-hint = Mots entiers du titre et de ce dont il traite.
documents-none = Pas encore de documents
documents-none-text = Ce que { $company } met ici pour vous apparaît dans cette liste : rapports, notices, relevés et plus encore, toujours dans la dernière version.
documents-none-own = Vous voyez les rapports de ce que vous avez demandé vous-même. Pour en voir plus, demandez un site à un Admin de votre entreprise.
documents-none-desk = Ajoutez ce que vos clients peuvent ouvrir : notices, relevés, bons de livraison. Les rapports des travaux terminés s'y trouvent d'eux-mêmes.
documents-none-found = Aucun document de ce genre
documents-none-found-text = Utilisez moins de mots ou effacez un filtre.
documents-any-kind = Tous les types
documents-any-state = Visibles et masqués
documents-any-customer = Tous les clients
documents-any-project = Tous les projets
document-kind-report = Rapport
document-kind-quotation = Devis
document-kind-invoice = Facture
document-kind-statement = Relevé de compte
document-kind-packing-slip = Bon de livraison
document-kind-manual = Notice
document-kind-photo = Photo
document-kind-other = Autre
document-kind-by-file = D'après le fichier : photo, notice ou autre
document-state-shown = Le client peut l'ouvrir
document-state-hidden = Masqué
document-state-checked = En cours de vérification
document-state-refused = Refusé
document-whole-company = Toute l'entreprise

# What is known of one.

customers-field-document-title = Titre
customers-field-document-kind = Type
customers-field-document-location = Site
customers-field-document-project = Projet
customers-field-document-shown = Visibilité
customers-field-document-file = Fichier
customers-field-document-at = Date
customers-field-document-size = Taille

# At the desk.

documents-add = Ajouter des documents
documents-add-for = Pour { $name }.
documents-add-about = Au sujet de { $name }.
documents-files = Fichiers
documents-send = Ajouter les documents
documents-plain-help = Ce formulaire emporte 4 Mo au plus en tout. Les fichiers plus grands demandent un navigateur avec scripts.
documents-pick = Client
documents-pick-help = Nom ou numéro du client. Vous pouvez aussi ouvrir le client et y choisir Documents.
documents-pick-next = Continuer
document-file = Fichier
document-location-help = Qui ne voit que certains sites voit ce qui les concerne.
document-location-help-about = Qui ne voit que certains sites voit ce qui les concerne. Pour un équipement ou un projet, c’est son site qui compte.
document-project-help = Qui voit le projet voit ses documents. S’il y en a beaucoup, les projets les plus récents figurent ici.
document-show = Le client peut l'ouvrir
document-show-help = Les documents masqués sont pour votre équipe seule.
document-open = Ouvrir
document-change = Modifier
document-save = Enregistrer le document
document-versions = Versions
document-version = Version { $number }
document-version-current = Dernière
document-version-older = Ancienne
document-column-version = Version
document-column-file = Fichier
document-column-state = État
document-column-by = Ajoutée par
document-column-at = Date
document-renew-title = Nouvelle version
document-renew-text = Le client reçoit la nouvelle version dès qu'elle est vérifiée. Les anciennes restent ici.
document-renew = Ajouter la version
document-remove = Retirer
document-remove-title = Retirer { $name } ?
document-remove-text = { $count ->
    [one] Le document et son fichier disparaissent, pour votre équipe et pour le client.
   *[other] Le document et les fichiers de ses { $count } versions disparaissent, pour votre équipe et pour le client.
}
document-checked-text = Son fichier est en cours de vérification. Le client pourra l'ouvrir dès qu'il sera jugé sain.
document-checked-text-older = La nouvelle version est en cours de vérification. D'ici là, le client reçoit la précédente.
document-refused-text = Son fichier a été refusé, personne ne peut l'ouvrir. Ajoutez-le de nouveau comme nouvelle version.
document-refused-text-older = La nouvelle version a été refusée. Le client reçoit la précédente.
flash-documents-added = { $count ->
    [one] { $count } document est ajouté. Il s'ouvre dès qu'il est vérifié.
   *[other] { $count } documents sont ajoutés. Ils s'ouvrent dès qu'ils sont vérifiés.
}
flash-document-renewed = La nouvelle version est ajoutée. Elle compte dès qu'elle est vérifiée.
flash-document-saved = Le document est enregistré.
flash-document-removed = Le document est retiré.
refusal-too-many-versions = Un document a 50 versions au plus. Ajoutez celle-ci comme un document à part.
error-document-file-gone = L'un des fichiers n'est plus là. Choisissez-le de nouveau.
error-documents-none = Choisissez un fichier
error-documents-many = Choisissez { $most } fichiers au plus

# Of an object.

object-documents = Documents et photos
object-documents-none = Pas encore de documents ni de photos de cet objet.
object-documents-show = Afficher tous les documents de cet objet

# Of a project.

project-documents-none = Pas encore de documents ni de photos de ce projet.
project-documents-show = Afficher tous les documents de ce projet

# In the log, and in the settings.

activity-document-added = { $by } a ajouté le document { $name }
activity-document-renewed = { $by } a ajouté la version { $number } du document { $name }
activity-document-changed = { $by } a modifié le document { $name }
activity-document-removed = { $by } a retiré le document { $name }
setting-display-sections-documents = Documents
