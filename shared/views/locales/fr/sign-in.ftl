# Staff getting in.

sign-in-title = Se connecter
sign-in-lead = Pour les personnes qui travaillent ici. Une demande se suit avec le lien reçu par e-mail.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-send = Se connecter
sign-in-help = Pas encore d’accès ? Un propriétaire de votre entreprise peut vous inviter.

# Answers to a sign-in. The first is the same whether or not the address is known.
error-sign-in = L’adresse e-mail ou le mot de passe est incorrect.
error-sign-in-wait =
    { $seconds ->
        [one] Trop d’essais avec cette adresse. Attendez une seconde, puis réessayez.
       *[other] Trop d’essais avec cette adresse. Attendez { $seconds } secondes, puis réessayez.
    }
error-sign-in-unavailable = Nous ne pouvons pas vérifier pour l’instant. Réessayez dans une minute : en général, cela passe vite.

# An invitation.
invitation-title = Choisissez votre mot de passe
invitation-lead = Vous vous connectez avec { $email }.
invitation-name = Votre nom
invitation-name-help = Tel que vos clients et vos collègues le lisent.
invitation-password = Mot de passe
invitation-password-help = 12 caractères ou plus. Quelques mots à la suite sont faciles à retenir et difficiles à deviner.
invitation-send = Enregistrer et aller au desk
invitation-until = Ce lien est valable jusqu’au { $date }.

error-password-short = Utilisez { $min } caractères ou plus
error-password-long = Utilisez { $max } caractères au maximum
error-password-common = Beaucoup de gens utilisent ce mot de passe, ou il est facile à deviner. Choisissez-en un autre.

flash-signed-out = Votre session est fermée.
flash-session-over = Vous avez été déconnecté. Connectez-vous de nouveau.
flash-welcome = Votre mot de passe est enregistré et votre session est ouverte.
