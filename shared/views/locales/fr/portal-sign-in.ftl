# Customers' users getting in.

portal-sign-in-lead = Nous vous envoyons un e-mail avec un lien et un code. L’un ou l’autre vous connecte.
portal-sign-in-send = Envoyer l’e-mail
portal-sign-in-help = Pas encore d’accès ? Demandez à un collègue qui gère les utilisateurs de votre entreprise, ou à { $company }.
portal-sign-in-with-password = Utiliser votre mot de passe
portal-sign-in-password-lead = Avec le mot de passe défini dans votre compte.
portal-sign-in-with-mail = Recevoir un e-mail avec un lien et un code
portal-sign-in-lost = Mot de passe perdu ? Connectez-vous avec un e-mail, puis définissez-en un nouveau dans votre compte.
portal-sign-in-guest = Demander une intervention sans se connecter
error-sign-in-mails =
    { $minutes ->
        [one] Trop d’e-mails de connexion ont été demandés. Utilisez le plus récent, ou réessayez dans une minute.
       *[other] Trop d’e-mails de connexion ont été demandés. Utilisez le plus récent, ou réessayez dans { $minutes } minutes.
    }

# The code out of the mail.
portal-code-title = Consultez vos e-mails
portal-code-lead = Si { $email } a un accès ici, un e-mail lui parvient. Appuyez sur son bouton, ou saisissez son code.
portal-code-lead-bare = Si votre adresse a un accès ici, un e-mail lui parvient. Appuyez sur son bouton, ou saisissez son code.
portal-code-code = Code
portal-code-help = Six chiffres, valables 10 minutes.
portal-code-send = Se connecter
portal-code-again = Envoyer un nouvel e-mail
portal-code-other = Utiliser une autre adresse
portal-code-anew = Aller à la connexion
portal-code-missing = Pas d’e-mail après une minute ? Regardez dans les courriers indésirables et vérifiez l’adresse.
portal-code-over-title = Ce code n’est plus valable
portal-code-over-text = Il a été utilisé, ses 10 minutes sont passées, ou il a été mal saisi trop souvent. Faites envoyer un nouvel e-mail.
error-code = Saisissez les six chiffres du code
error-code-wrong = Ce n’est pas le code de l’e-mail le plus récent. Il vous reste { $left } essais.
error-code-wrong-last = Ce n’est pas le code de l’e-mail le plus récent. Il vous reste un essai.

# The link in the mail.
portal-link-title = Se connecter à { $company }
portal-link-lead = Appuyez sur le bouton, et vous êtes connecté.
portal-link-not-mine = Vous n’avez rien demandé ? Fermez cette page : il ne se passe rien.

# An invitation.
portal-invitation-title = Bienvenue chez { $company }
portal-invitation-lead = Vous recevez un accès pour { $customer }. Vous vous connectez avec { $email }.
portal-invitation-name = Votre nom
portal-invitation-name-help = Tel que { $company } et vos collègues le lisent.
portal-invitation-password-help = Laissez vide pour vous connecter par mail, avec un lien ou un code. Sinon 12 caractères ou plus : quelques mots à la suite sont faciles à retenir et difficiles à deviner.
portal-invitation-send = Ouvrir le portail
portal-invitation-known-title = Agir aussi pour { $customer } ?
portal-invitation-known-lead = { $customer } vous invite. Si vous acceptez, vous pourrez choisir cette entreprise après vous être connecté avec { $email }. Ce que vous faites pour d’autres ne lui est pas montré.
portal-invitation-known-send = Accepter l’invitation
flash-portal-welcome = Bienvenue. Vous êtes connecté.
flash-invitation-known = Vous avez un accès pour une autre entreprise. Connectez-vous pour la retrouver.

# Several companies.
portal-companies-title = Vos entreprises
portal-companies-lead = Vous agissez pour une entreprise à la fois.
portal-companies-asked = La page demandée concerne { $company }. Changez d’entreprise pour l’ouvrir.
portal-companies-one = Vous avez un accès pour une seule entreprise : il n’y a rien à changer.
portal-companies-current = Actuelle
portal-companies-switch = Changer
portal-companies-switch-to = Passer à { $company }
portal-companies-back = Retour
flash-company-switched = Vous avez changé d’entreprise.

# Signed in, and at another portal.
portal-elsewhere-title = Pas d’accès à { $portal }
portal-elsewhere-text = Vous êtes connecté avec { $email }, qui n’a pas accès à { $portal }. Connectez-vous ci-dessous avec une autre adresse.
portal-elsewhere-portals = Vous avez accès ici :
