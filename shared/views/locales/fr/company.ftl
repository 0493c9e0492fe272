# A company's own data, as its Admins read and change it.

menu-addresses = Adresses
company-edit-company = Modifier le nom et l’adresse
company-edit-contact = Modifier le contact
company-edit-directly = Votre modification prend effet tout de suite.
company-edit-approval = { $name } examine votre modification avant qu’elle ne prenne effet et vous répond par e-mail.
company-save = Enregistrer
company-ask = Envoyer pour approbation
company-cancel = Annuler
flash-company-saved = Les données de l’entreprise sont enregistrées.
flash-company-unchanged = Rien n’a été modifié.
flash-change-asked = Votre modification attend une approbation. Vous recevez un e-mail dès la décision.
flash-change-withdrawn = Votre modification est retirée.
refusal-company-changed = Quelqu’un d’autre a modifié cela entre-temps. Revoyez la page, puis enregistrez.
refusal-change-decided = Cette modification a déjà été décidée.
refusal-change-overtaken = Ce que concerne cette modification a été modifié entre-temps par quelqu’un d’autre. Rien n’a été écrasé.

# Addresses for goods and invoices.

addresses-lead = Où vont les marchandises et les factures.
addresses-none = Pas encore d’adresse
addresses-none-text = Ajoutez où vont les marchandises et les factures. La première devient l’adresse par défaut.
addresses-add = Ajouter une adresse
address-new-title = Nouvelle adresse
address-edit-title = Modifier { $name }
address-edit = Modifier
address-name = Nom de l’adresse
address-name-help = Comme on l’appelle : « Entrepôt », « Siège ».
address-shipping = Adresse de livraison
address-billing = Adresse de facturation
address-default-shipping = Par défaut pour la livraison
address-default-billing = Par défaut pour les factures
address-default-help = Tant que la case n’est pas cochée, une autre adresse reste celle par défaut.
address-save = Enregistrer l’adresse
address-remove = Supprimer l’adresse
address-remove-title = Supprimer { $name } ?
address-remove-text = { $name } n’est plus proposée. Ce qui y a été envoyé reste tel quel.
flash-address-saved = L’adresse est enregistrée.
flash-address-removed = L’adresse est supprimée.
error-address-use = Cochez à quoi sert l’adresse
refusal-too-many-addresses = Plus de place pour une adresse. Supprimez-en d’abord une.

# Changes that wait for the desk, or did.

changes-asked = Modifications demandées
change-part-company = Nom et adresse
change-part-contact = Contact
change-part-address = Adresses de livraison et de facturation
change-state-waiting = En attente
change-state-approved = Approuvée
change-state-rejected = Refusée
change-state-withdrawn = Retirée
change-state-overtaken = Dépassée
change-overtaken-text = Cela a été modifié entre-temps. Retirez votre demande, vérifiez et demandez de nouveau.
change-by = Demandée par { $name }
change-reason = Motif : { $reason }
change-withdraw = Retirer

# The same at the desk.

changes-title = Demandes de modification
changes-lead = Ce que vos clients veulent modifier dans leurs données. Rien ne compte avant votre approbation.
changes-none = Rien ne vous attend
changes-none-text = Quand un client modifie des données que votre portail soumet à approbation, cela apparaît ici.
changes-customer = Client
changes-what = Quoi
changes-by = Qui
changes-when = Quand
changes-field = Champ
changes-old = Ancien
changes-new = Nouveau
changes-approve = Approuver
changes-reject = Refuser
changes-reject-title = Refuser cette modification ?
changes-reason = Motif
changes-reason-help = La personne le lit dans un e-mail et sur la page de son entreprise.
changes-overtaken = { $name } n’est plus ce que c’était lors de la demande. Rien n’est écrasé : refusez avec un mot, ou laissez retirer et redemander.
changes-unavailable = Impossible d’enregistrer pour le moment. Rien n’est perdu : renvoyez dans un instant.
flash-change-approved = La modification pour { $name } est effectuée.
flash-change-rejected = La modification pour { $name } est refusée. Un e-mail part.
changes-decided-by = Décidé par { $name }
changes-open-customer = Ouvrir le client

# What is stored about a person.

menu-data = Mes données
data-lead = Ce qui est enregistré ici à votre sujet.
data-file-text = Le fichier contient tout cela, vos autres entreprises, les modifications demandées, et ce que vous avez fait et quand.
data-take = Télécharger le fichier
data-others =
    { $count ->
        [one] et { $count } autre entreprise
       *[other] et { $count } autres entreprises
    }
