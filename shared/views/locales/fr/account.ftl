# Ce que gère elle-même une personne connectée à un portail, et le menu qui y mène.

menu-account = Votre compte
menu-company = Votre entreprise
menu-overview = Vue d’ensemble
menu-request = Nouvelle demande
menu-profile = Profil
menu-password = Mot de passe
menu-sessions = Appareils connectés
menu-company-facts = Coordonnées
menu-users = Utilisateurs
menu-switch = Changer d’entreprise
menu-manager = Votre contact chez { $name }

# Profil.
profile-lead = Votre nom figure à côté de ce que vous demandez et écrivez.
profile-name = Votre nom
profile-name-help = Tel que vos collègues et nous le lisons.
profile-language = Langue
profile-language-help = Pour ces pages et pour les e-mails que vous recevez.
profile-email = Vous vous connectez avec
profile-email-help = Cette adresse ne peut pas être modifiée ici. Demandez-nous s’il vous en faut une autre.
profile-save = Enregistrer le profil
flash-profile-saved = Votre profil est enregistré.
refusal-profile-changed = Votre profil a été modifié entre-temps dans une autre fenêtre. Vérifiez-le, puis enregistrez.

# Navigateurs connectés.
sessions-lead = Navigateurs dans lesquels vous êtes connecté. Fermez ceux que vous ne connaissez pas : il faudra s’y reconnecter.
sessions-unknown = Appareil inconnu
sessions-here = Celui-ci
sessions-seen = Dernière utilisation :
sessions-now = maintenant
sessions-since = Connexion :
sessions-network = { $network ->
    [unknown] Réseau inconnu
   *[other] Réseau { $network }
}
sessions-end = Fermer
sessions-end-others = Fermer toutes les autres
flash-session-ended = La session est fermée.
flash-sessions-ended = Toutes les autres sessions sont fermées.

# Mot de passe.
password-lead-set = Vous vous connectez par e-mail. Avec un mot de passe, vous pouvez aussi vous en passer.
password-lead-change = Vous vous connectez avec votre mot de passe ou par e-mail.
password-lead-replace = Vous avez déjà un mot de passe. Un nouveau le remplace ; vous êtes entré par e-mail, l’actuel n’est donc pas demandé.
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-new-help = 12 caractères ou plus. Quelques mots à la suite sont faciles à retenir et difficiles à deviner.
password-save = Enregistrer le mot de passe
password-others-end = Vous restez connecté ici ; toute autre session prend fin.
password-remove-title = Se passer de mot de passe
password-remove-text = Vous vous connecterez alors uniquement par e-mail. Toute autre session prend fin.
password-remove = Supprimer le mot de passe
error-password-current = Ce n’est pas votre mot de passe actuel
flash-password-saved = Votre mot de passe est enregistré. Toute autre session a pris fin.
flash-password-removed = Votre mot de passe est supprimé. Vous vous connectez désormais par e-mail.

# L’entreprise.
company-name = Nom
company-reference = Numéro de client
company-address = Adresse
company-contact = Contact
company-change = Quelque chose est inexact ? Écrivez à { $name } :

# Utilisateurs : rôles, étendue, états.
role-admin = Administrateur
role-admin-hint = Tout, y compris les coordonnées et les utilisateurs de l’entreprise.
role-buyer = Demandeur
role-buyer-hint = Demande des interventions et répond.
role-finance = Comptabilité
role-finance-hint = Voit les interventions et les factures, ne demande rien.
role-viewer = Lecteur
role-viewer-hint = Consulte, ne modifie rien.
scope-company = Toute l’entreprise
scope-company-hint = Voit ce que chacun a demandé dans l’entreprise.
scope-own = Ses propres demandes
scope-own-hint = Voit seulement ce que la personne a demandé elle-même.
scope-locations = Certains sites
scope-locations-hint = Voit ce qui concerne les sites choisis, et ses propres demandes.
scope-locations-count =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
user-state-active = Actif
user-state-invited = Invité
user-state-off = Désactivé

# La liste des utilisateurs.
users-lead = Qui, dans votre entreprise, se connecte ici, et ce que chacun peut faire.
users-invite = Inviter un collègue
users-name = Nom
users-email = Adresse e-mail
users-role = Rôle
users-scope = Voit
users-locations = Sites
users-state = Accès
user-me = { $name } (vous)

# Une invitation.
invite-title = Inviter un collègue
invite-lead = La personne reçoit un e-mail avec un lien valable 7 jours.
invite-email-help = L’invitation y est envoyée, et la personne se connecte avec.
invite-send = Envoyer l’invitation
flash-user-invited = { $name } est invité. L’e-mail est en route.
flash-user-invited-again = { $name } reçoit l’invitation une nouvelle fois.

# Un utilisateur.
user-invited-text = Cette personne n’est pas encore venue. L’invitation est valable 7 jours après chaque e-mail.
user-invite-again = Renvoyer l’invitation
user-save = Enregistrer les modifications
user-access = Accès
user-active-text = { $name } peut se connecter pour votre entreprise.
user-off = Désactiver
user-off-title = Désactiver { $name } ?
user-off-text = { $name } ne peut plus se connecter pour votre entreprise et est déconnecté aussitôt. Ses demandes restent.
user-off-text-me = Vous ne pourrez plus vous connecter pour cette entreprise et serez déconnecté aussitôt. Un collègue peut vous réactiver.
user-off-everywhere = { $name } a été désactivé par nous. Appelez-nous si c’est une erreur.
user-on = Activer
user-on-text = { $name } est désactivé et ne peut pas se connecter pour votre entreprise.
flash-user-saved = Les modifications pour { $name } sont enregistrées. Elles comptent dès maintenant.
flash-user-off = { $name } est désactivé.
flash-user-on = { $name } est réactivé.
flash-role-changed = Votre rôle est modifié.
refusal-user-changed = Quelqu’un d’autre a modifié cet utilisateur entre-temps. Vérifiez, puis enregistrez.
refusal-last-admin = Vous êtes le dernier administrateur de votre entreprise. Nommez d’abord un collègue administrateur.
