# Les gens de l’entreprise au desk.

staff-title = Personnel
staff-lead = Qui travaille à ce desk, et ce que chacun peut faire.
staff-invite = Inviter un collègue
staff-signed-in = Dernière connexion
staff-never = Jamais
staff-factor-on = Activée
staff-factor-off = Désactivée
staff-browsers = Connecté en ce moment
staff-browsers-count =
    { $count ->
        [0] Dans aucun navigateur
        [one] Dans { $count } navigateur
       *[other] Dans { $count } navigateurs
    }
staff-role-owner = Propriétaire
staff-role-owner-hint = Tout, y compris le personnel.
staff-role-manager = Responsable
staff-role-manager-hint = Les portails, les règles de l’entreprise et le travail quotidien.
staff-role-agent = Agent
staff-role-agent-hint = Le travail quotidien : demandes, clients et leurs utilisateurs.
staff-role-read-only = Lecture seule
staff-role-read-only-hint = Voit tout au desk, ne modifie rien.

# Inviter quelqu’un.

staff-invite-lead = La personne reçoit un e-mail avec un lien, choisit un mot de passe et elle y est. Le lien est valable 7 jours.
staff-name-help = Tel que vos clients le lisent. La personne peut le changer elle-même.
staff-language-help = Celle de l’invitation et du desk. La personne peut la changer elle-même.
error-mail-bounced = Les e-mails à cette adresse sont revenus. Prenez-en une autre.
error-mail-unwanted = Le titulaire de cette adresse ne veut pas de nos e-mails. Prenez-en une autre.
staff-bounced-title = Les e-mails n’arrivent pas
staff-bounced-text = Nous n’envoyons plus rien à { $email } : nos e-mails sont revenus.
staff-unwanted-text = Nous n’envoyons plus rien à { $email } : son titulaire ne veut pas de nos e-mails.
staff-bounced-anew = Invitez la personne à une autre adresse, et désactivez celle-ci.

# Un collègue.

staff-self = C’est vous. Un autre propriétaire décide de votre rôle et de votre accès.
staff-self-account = Votre propre compte
staff-activity-whole = Toute l’activité de ce collègue
staff-role-save = Enregistrer le rôle
staff-role-help = Il vaut dès le prochain clic.
staff-visits-title = Visites
staff-visits = Se rend en visite
staff-visits-help = Proposé comme technicien lors de la planification, avec sa propre ligne dans le planning.
staff-visits-save = Enregistrer
staff-off-hint = Qui s’en va est désactivé : déconnecté aussitôt, et conservé dans tout ce qu’il a fait.
staff-off-title = Désactiver { $name } ?
staff-off-text = { $name } est déconnecté aussitôt de chaque navigateur et ne peut plus se connecter. Ce qui a été fait reste, sous ce nom.
staff-on-text = { $name } est désactivé et ne peut pas se connecter.
staff-sign-out = Déconnecter partout
staff-sign-out-text = Pour un appareil perdu ou partagé : il faut se reconnecter partout.
staff-factor-reset = Réinitialiser la connexion en deux étapes
staff-factor-reset-text = Pour qui a perdu son téléphone et ses codes de récupération.
staff-factor-title = Réinitialiser la connexion en deux étapes de { $name } ?
staff-factor-ask = Ensuite, le mot de passe seul suffit à { $name }, jusqu’à une nouvelle configuration. Assurez-vous que la demande vient bien de cette personne : appelez-la, ou voyez-la. { $name } est déconnecté partout.

# Ce qui a été fait, et ce qui ne pouvait l’être.

flash-staff-invited = { $name } est invité. L’e-mail est en route.
flash-staff-invited-again = { $name } reçoit l’invitation une nouvelle fois.
flash-staff-role = { $name } a ce nouveau rôle dès le prochain clic.
flash-staff-visits = { $name } est proposé pour les visites.
flash-staff-no-visits = { $name } n’est plus proposé pour les visites. Ce qui est planifié reste.
flash-staff-off = { $name } est désactivé.
flash-staff-on = { $name } est de nouveau activé.
flash-staff-signed-out = { $name } est déconnecté partout.
flash-staff-factor = La connexion en deux étapes de { $name } est réinitialisée.
refusal-email-taken = Quelqu’un se connecte déjà avec cette adresse. Prenez-en une autre.
refusal-own-ownership = Vous ne pouvez pas renoncer vous-même à votre rôle de propriétaire. Un autre propriétaire le peut.
refusal-no-owner = Vous n’êtes plus propriétaire : un autre propriétaire vient de le changer. Rien n’a été fait.
refusal-staff-came-in = La personne est déjà venue : elle se connecte avec son mot de passe.
refusal-staff-off = La personne est désactivée. Activez-la d’abord.
refusal-staff-mail = Les e-mails à cette adresse n’arrivent pas. Rien n’a été envoyé.
refusal-staff-no-factor = La connexion en deux étapes n’est plus activée : il n’y a rien à réinitialiser.
refusal-own-factor = Vous gérez votre propre connexion en deux étapes dans votre compte.
refusal-own-sessions = Vous fermez vos propres sessions dans votre compte.
activity-staff-invited = { $by } a invité { $name } au desk comme { $role }
activity-staff-invited-again = { $by } a renvoyé l’invitation à { $name }
activity-staff-changed = { $by } a modifié le rôle ou les visites de { $name }
activity-staff-disabled = { $by } a désactivé { $name }
activity-staff-enabled = { $by } a activé { $name }
activity-staff-factor-reset = { $by } a réinitialisé la connexion en deux étapes de { $name }
activity-staff-signed-out = { $by } a déconnecté { $name } partout

# The mail to whoever has lost it.
mail-staff-factor-removed-subject = { $sender } : votre deuxième étape a été supprimée
mail-staff-factor-removed-heading = Votre deuxième étape a été supprimée
mail-staff-factor-removed-text = Un propriétaire de { $sender } a supprimé la deuxième étape de votre connexion au desk, car elle serait perdue. Vous êtes déconnecté partout. Reconnectez-vous, puis configurez-en une nouvelle.
mail-staff-factor-removed-more = Vous ne l’avez pas demandé ? Dites-le tout de suite à un propriétaire de { $sender } et changez votre mot de passe.
mail-staff-factor-removed-button = Se connecter
mail-staff-factor-removed-why = Vous recevez cet e-mail parce qu’il concerne la sécurité de votre connexion.
