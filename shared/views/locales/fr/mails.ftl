# Les e-mails du portail : les réglages, la liste, un type d’e-mail.

settings-section-mails = E-mails
settings-section-mail = E-mail
setting-mails-sender = Nom de l’expéditeur
setting-mails-sender-help = Tel que les messageries l’affichent. Vide : le nom du portail.
setting-mails-reply-to = Les réponses vont à
setting-mails-reply-to-help = Vide : l’adresse e-mail pour les clients.
mails-list = E-mails de ce portail
mails-list-help = Ouvrez un e-mail pour dire s’il est envoyé, et avec quels mots.
mails-kind = E-mail
mails-reader = Destinataire
mails-reader-customer = Client
mails-reader-company = Vous
mails-sent = Envoi
mails-sent-unless-turned-off = Envoyé
mails-sent-if-turned-on = Si activé
mails-sent-never = Non envoyé
mails-words = Textes personnalisés
mails-words-standard = Aucun
mails-all = Tous les e-mails de ce portail

mail-kind-confirm-request = Confirmez votre demande
mail-kind-request-received = Demande reçue
mail-kind-new-request = Nouvelle demande
mail-kind-request-accepted = Demande acceptée
mail-kind-request-rejected = Demande non retenue
mail-kind-comment-to-guest = Message de votre part
mail-kind-comment-to-company = Message d’un client
mail-kind-sign-in = Connexion
mail-kind-user-invitation = Invitation d’un utilisateur
mail-kind-change-approved = Modification approuvée
mail-kind-change-rejected = Modification non approuvée

setting-mail-sent = Envoi de l’e-mail
setting-mail-sent-unless-turned-off = Il est envoyé
setting-mail-sent-if-turned-on = Il est envoyé à ceux qui l’activent pour eux-mêmes
setting-mail-sent-never = Il n’est pas envoyé
setting-mail-subject = Objet
setting-mail-subject-help = Laissez-le vide pour l’objet standard.
setting-mail-text = Texte
setting-mail-text-help = Se place entre la formule d’appel, déjà présente, et le bouton. Markdown : **gras**, *italique*, listes, [liens](https://example.com). Il part en HTML et en texte brut. Laissez-le vide pour le texte standard.

mails-fields = Champs de fusion
mails-fields-help = Écrivez un champ dans l’objet ou le texte : sa valeur le remplace.
merge-field-company = Le nom de l’expéditeur
merge-field-name = Le nom du lecteur
merge-field-email = L’adresse e-mail du lecteur
merge-field-number = Le numéro de la demande
merge-field-work-type = Le type d’intervention
merge-field-author = La personne qui a écrit
merge-field-contact = La personne qui a fait la demande
merge-field-place = Le lieu de l’intervention
merge-field-customer = Le client dont la personne fait partie
merge-field-code = Les six chiffres
merge-field-phone = Votre numéro de téléphone pour les clients

mails-preview = Aperçu
mails-preview-real = Avec la demande la plus récente de ce portail. Rien n’est envoyé.
mails-preview-made-up = Ce portail n’a pas encore de demande : ces valeurs sont inventées. Rien n’est envoyé.
mails-preview-wrong = Corrigez le formulaire ci-dessus, puis vous verrez ici l’aspect de l’e-mail.
mails-preview-show = Montrer ce que j’ai écrit
mails-test-send = Envoyer un test à { $email }
mails-test-sent = Un test est en route vers { $email }, avec les mots ci-dessus. Enregistrez pour les garder.
mails-standard = Texte standard
mails-standard-again = Revenir au texte standard

mail-example-work-type = Panne d’ascenseur
mail-example-name = Anna de Vries
mail-example-place = Kade 1, 1011 AB Amsterdam
mail-example-said = Les portes restent ouvertes au deuxième étage.
mail-example-author = Piet Jansen
mail-example-customer = Hotel Aan de Kade

# Quels e-mails quelqu’un reçoit.

menu-notifications = Notifications
notifications-lead = Choisissez les e-mails que vous recevez de { $name }.
notifications-lead-linked = Choisissez les e-mails que { $name } envoie à { $email }.
notifications-about = À propos de
notification-channel-mail = E-mail
notifications-always = Les e-mails que vous demandez vous-même, comme ceux de connexion, arrivent toujours.
notifications-save = Enregistrer
notifications-none = Ce portail n’envoie aucun e-mail qui puisse être désactivé.
flash-notifications-saved = Enregistré. Cela compte dès le prochain e-mail.
flash-notification-off = Désactivé. Vous ne recevez plus ces e-mails.
notification-request-received = Votre demande est arrivée
notification-request-accepted = Votre demande est acceptée
notification-request-rejected = Votre demande n’est pas retenue
notification-comment-to-guest = Il y a un message sur votre demande
notification-change-approved = Une modification que vous avez demandée est faite
notification-change-rejected = Une modification que vous avez demandée n’est pas faite

# Liens publics.

settings-section-links = Liens publics
setting-links-request = Les invités suivent leur demande par un lien
setting-links-request-help = Sans lui, les boutons des e-mails mènent à la connexion.
setting-links-request-days = Jours de validité d’un lien
setting-links-request-days-help = Comptés depuis sa création, aussi pour les liens déjà envoyés. 365 au plus.
setting-links-revoked = Révoqués
setting-links-revoked-requests = Liens vers les demandes
links-revoke = Révoquer tous les liens
links-revoke-help = Si des liens sont en de mauvaises mains : chaque lien donné jusqu’ici cesse aussitôt de fonctionner.
links-revoke-title = Révoquer tous les liens vers les demandes ?
links-revoke-text = Chaque lien vers une demande que { $portal } a donné jusqu’ici cesse aussitôt de fonctionner.
links-revoke-after = Qui en ouvre un lit qu’il n’est plus valable et peut se connecter. Le prochain e-mail sur une demande apporte un nouveau lien.
links-revoke-send = Révoquer tous les liens
flash-links-revoked = Chaque lien donné jusqu’ici est révoqué.
desk-link = Lien public
desk-link-until = Valable jusqu’au
desk-link-closed = N’ouvre plus rien
desk-link-uses = Ouvert
desk-link-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
desk-link-used = Dernière ouverture
desk-link-revoke = Révoquer le lien
desk-link-revoke-text = Le lien de { $name } cesse aussitôt de fonctionner. Le prochain e-mail en apporte un nouveau.
desk-link-revoke-send = Révoquer le lien
flash-link-revoked = { $number } : le lien est révoqué.
user-links = Liens publics
user-links-hint = Qui a un tel lien lit un dossier sans se connecter.
user-links-revoke = Révoquer tous ses liens
user-links-title = Révoquer chaque lien de { $email } ?
user-links-text = Chaque lien public envoyé jusqu’ici à { $email } cesse aussitôt de fonctionner, pour chaque dossier. Le prochain e-mail sur un dossier en apporte un nouveau.
flash-user-links-revoked = Chaque lien public de cette personne est révoqué.
activity-links-taken-back = { $by } a révoqué chaque lien public de { $email }
timeline-link-revoked = { $by } a révoqué le lien public
flash-request-taken = Nous avons votre demande { $number } et vous répondons par e-mail.
