# The list of customers.

desk-menu-customers = Clients et utilisateurs
customers-title = Clients
customers-add = Ajouter un client
customers-search = Chercher par référence ou par le début du nom
customers-none = Pas encore de clients
customers-none-text = Ajoutez le premier, puis invitez ses collaborateurs sur vos portails.
customers-search-none = Aucun client « { $typed } »
customers-search-none-text = Saisissez la référence entière, ou le début du nom.
customers-search-clear = Afficher tous les clients
pager-first = Page précédente
pager-next = Page suivante

# What is known of a customer.

customers-field-name = Nom
customers-field-reference = Référence
customers-field-city = Ville
customers-field-contact = Contact
customers-field-contact-name = Nom du contact
customers-field-contact-email = Adresse e-mail
customers-field-contact-phone = Numéro de téléphone
customers-field-manager = Chargé de clientèle
customers-field-manager-phone = Téléphone du chargé de clientèle
customers-field-status = Statut
customers-field-portals = Portails
customer-status-active = Actif
customer-status-active-hint = Ses utilisateurs ont accès et font des demandes.
customer-status-inactive = Inactif
customer-status-inactive-hint = N’est plus servi : ses utilisateurs n’ont plus accès.
customer-status-blocked = Bloqué
customer-status-blocked-hint = Ses utilisateurs voient tout et ne demandent rien de nouveau.

# The form of a customer.

customers-new-title = Nouveau client
customers-edit-title = Modifier { $name }
customers-edit = Modifier le client
customers-save = Enregistrer le client
customers-cancel = Annuler
customers-section-customer = Client
customers-section-contact = Contact
customers-section-address = Adresse
customers-section-manager = Chargé de clientèle
customers-section-location = Site
customers-reference-help = Figure sur vos lettres et factures. Chaque client a la sienne.
customers-manager-help = Les collaborateurs du client voient nom, adresse e-mail et téléphone sur chaque page.
customers-manager-unknown = Choisissez un collègue dans la liste
customers-portal-unknown = Choisissez un portail dans la liste
customers-unavailable = Nous ne pouvons pas enregistrer pour l’instant. Rien n’est perdu : renvoyez dans un instant.
customers-meanwhile = Fait entre-temps :
refusal-reference-taken = Un autre client a cette référence
refusal-exists = Cela existe déjà. Ouvrez-le depuis la liste.
refusal-too-many-locations = Ce client ne peut pas avoir plus de sites.
flash-customer-added = { $name } est ajouté.
flash-customer-saved = { $name } est enregistré.

# A customer’s places.

customers-locations = Sites
customers-locations-none = Les travaux ont lieu à l’adresse principale. Ajoutez un site pour chaque autre lieu.
customers-new-location = Nouveau site
customers-locations-add = Ajouter un site
customers-save-location = Enregistrer le site
customers-location-name = Nom du site
customers-location-name-help = Comme on l’appelle : « Parking », « Hall 3 ».
flash-location-added = Le site { $name } est ajouté.
flash-location-saved = Le site { $name } est enregistré.

# A customer’s users.

customers-requests = Dernières demandes
customers-requests-all = Toutes les demandes de ce client
customers-requests-none = Personne chez ce client n’a encore rien demandé.
customers-users = Utilisateurs
customers-users-none = Personne ne se connecte encore pour ce client. Invitez la première personne.
customers-invite = Inviter un utilisateur
customers-choose = Choisir { $name }
customers-chosen = Choisi
customers-disable-chosen = Désactiver la sélection
customers-enable-chosen = Activer la sélection
customers-all-portals = Tous les portails
customers-portals-count =
    { $count ->
        [one] { $count } portail
       *[other] { $count } portails
    }
customers-portals-help = Où ils ont accès. Sans coche : partout.
customers-look = Invitation aux couleurs de
customers-look-help = Le message vient de ce portail et son lien y mène. Sans choix : le premier portail ouvert auquel ils ont accès.
customers-look-elsewhere = Ils n’ont pas accès à ce portail. Cochez-le ci-dessus ou choisissez-en un autre
customers-look-closed = Ce portail n’est pas ouvert en ce moment. Choisissez-en un qui l’est
invite-no-portal = Aucun des portails auxquels ils ont accès n’est ouvert en ce moment
customers-invitation = Invitation
customers-rights = Ce qui est permis
customers-here-off = Désactiver pour ce client
customers-here-off-text = La désactivation met fin à l’accès à ce client dès le prochain clic. Les autres clients restent ouverts.
customers-here-on = Activer pour ce client
customers-here-on-text = Désactivé pour ce client.
customers-off-everywhere = Désactivé partout
customers-everywhere-off = Désactiver partout
customers-everywhere-title = Désactiver { $name } partout ?
customers-everywhere-text = { $name } est déconnecté tout de suite de chaque navigateur et ne peut plus se connecter, pour aucun client. Ses demandes restent.
customers-everywhere-hint =
    { $count ->
        [one] N’appartient qu’à ce client. Désactivé partout, il n’est plus possible de se connecter.
       *[other] Appartient à { $count } clients. Désactivé partout, il n’est possible de se connecter pour aucun.
    }
customers-everywhere-on = Activer partout
customers-everywhere-on-text = Désactivé partout : impossible de se connecter pour un client.
flash-tick-somebody = Cochez qui est concerné, puis choisissez à nouveau.
flash-user-off-everywhere = { $name } est désactivé partout.
flash-user-on-everywhere = { $name } est de nouveau activé partout.
flash-users-off =
    { $count ->
        [one] { $count } utilisateur est désactivé.
       *[other] { $count } utilisateurs sont désactivés.
    }
flash-users-on =
    { $count ->
        [one] { $count } utilisateur est activé.
       *[other] { $count } utilisateurs sont activés.
    }

# What was done. $by is a name.

activity-title = Activité
activity-none = Rien n’a encore été fait
activity-none-text = Ce que vous et vos clients faites apparaît ici : qui s’est connecté et qui a modifié quoi.
activity-from = Du
activity-until = Au
activity-apply = Afficher ces jours
activity-clear = Tous les jours
activity-none-then = Rien n’a été fait ces jours-là
activity-none-then-text = Choisissez d’autres jours, ou regardez-les tous.
activity-whole = Toute l’activité de ce client
activity-of = Au sujet de
activity-all = Toute l’activité
activity-when = Quand
activity-what = Quoi
activity-about = Concerne
activity-company = Votre entreprise
activity-who = Qui
activity-details = Détails
activity-field = { $field } : { $old } → { $new }
activity-nothing = rien
activity-customer-created = { $by } a ajouté le client
activity-customer-changed = { $by } a modifié le client
activity-location-added = { $by } a ajouté le site { $name }
activity-location-changed = { $by } a modifié le site { $name }
activity-user-invited = { $by } a invité { $name } comme { $role }
activity-user-invited-again = { $by } a renvoyé l’invitation à { $name }
activity-user-added = { $by } a ajouté { $name } comme { $role }
activity-membership-changed = { $by } a modifié les droits de { $name }
activity-membership-disabled = { $by } a désactivé { $name } pour ce client
activity-membership-enabled = { $by } a activé { $name } pour ce client
activity-user-disabled = { $by } a désactivé { $name } partout
activity-user-enabled = { $by } a activé { $name } partout
activity-signed-in = { $by } s’est connecté
activity-portal-created = { $by } a ajouté le portail
activity-portal-changed = { $by } a modifié le portail : { $section }
activity-address-added = { $by } a ajouté l’adresse { $name }
activity-address-changed = { $by } a modifié l’adresse { $name }
activity-address-removed = { $by } a supprimé l’adresse { $name }
activity-change-asked = { $by } a demandé une modification : { $part }
activity-change-approved = { $by } a approuvé une modification : { $part }
activity-change-rejected = { $by } a refusé une modification : { $part }
activity-change-withdrawn = { $by } a retiré une modification : { $part }
activity-viewed = { $by } a consulté { $name }
activity-downloaded = { $by } a téléchargé { $name }
activity-data-taken = { $by } a téléchargé ses données

## Whom to reach at a customer, its terms, its addresses
customers-contacts = Contacts
customers-contacts-none = Seul le contact principal est connu. Ajoutez les autres personnes joignables.
customers-contacts-add = Ajouter un contact
contact-new-title = Nouveau contact
contact-save = Enregistrer le contact
contact-remove = Supprimer le contact
contact-remove-title = Supprimer { $name } ?
contact-remove-text = { $name } n’est plus dans cette liste. Son accès au portail n’en dépend pas.
contact-position-help = Son rôle sur place : « Responsable technique », « Veilleur de nuit ».
customers-field-person-name = Nom
customers-field-person-position = Fonction
customers-field-person-email = Adresse e-mail
customers-field-person-phone = Numéro de téléphone
customers-field-payment-days = Délai de paiement
customers-payment-days-help = En jours. Vide : rien n’est convenu.
payment-days = { $count ->
    [0] Immédiatement
    [one] { $count } jour
   *[other] { $count } jours
}
flash-contact-added = Le contact { $name } est ajouté.
flash-contact-saved = Le contact { $name } est enregistré.
flash-contact-removed = Le contact est supprimé.
flash-address-added = L’adresse { $name } est ajoutée.
activity-contact-added = { $by } a ajouté le contact { $name }
activity-contact-changed = { $by } a modifié le contact { $name }
activity-contact-removed = { $by } a supprimé le contact { $name }
customers-addresses = Adresses de livraison et de facturation
customers-addresses-none = Les livraisons et les factures vont à l’adresse principale.
customers-addresses-add = Ajouter une adresse
error-reach = Saisissez une adresse e-mail ou un numéro de téléphone
refusal-too-many-contacts = Ce client a autant de contacts que possible.
refusal-customer-inactive = Ce client est inactif : ses utilisateurs n’ont accès à rien. Activez-le d’abord.
error-customer-unknown = Aucun client n’a ce numéro ni un nom qui commence ainsi
error-customer-several = Plusieurs clients portent ce nom : { $names }. Saisissez le numéro de celui que vous visez
