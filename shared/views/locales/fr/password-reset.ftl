# Staff who have lost their password.

sign-in-lost = Mot de passe perdu ?
reset-title = Mot de passe perdu ?
reset-lead = Saisissez l’adresse avec laquelle vous vous connectez. Nous vous envoyons un lien pour choisir un nouveau mot de passe.
reset-send = Envoyer le lien
reset-back = Retour à la connexion
reset-help = Jamais connecté ? Votre invitation permet de choisir votre premier mot de passe : un propriétaire de votre entreprise peut la renvoyer.
reset-sent-lead = Si { $email } permet de se connecter ici, un e-mail est en route vers cette adresse. Appuyez sur son bouton dans l’heure.
reset-sent-lead-bare = Si votre adresse permet de se connecter ici, un e-mail est en route. Appuyez sur son bouton dans l’heure.
error-reset-mails =
    { $minutes ->
        [one] Trop d’e-mails ont été demandés. Utilisez le plus récent, ou réessayez dans une minute.
       *[other] Trop d’e-mails ont été demandés. Utilisez le plus récent, ou réessayez dans { $minutes } minutes.
    }

# What the link in the mail opens.
reset-new-title = Choisissez un nouveau mot de passe
reset-new-lead = Vous vous connectez avec { $email }. Partout où vous êtes connecté en ce moment, votre session se ferme.
reset-new-send = Enregistrer le mot de passe
flash-password-reset = Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.
activity-password-reset = { $by } a choisi un nouveau mot de passe avec le lien d’un e-mail

mail-password-reset-subject = { $sender } : choisissez un nouveau mot de passe
mail-password-reset-heading = Choisissez un nouveau mot de passe
mail-password-reset-text = Vous avez perdu le mot de passe avec lequel { $email } se connecte au desk de { $sender } ? Choisissez-en un nouveau.
mail-password-reset-more = Le lien fonctionne une seule fois, pendant une heure. Vous ne l’avez pas demandé ? Ne faites rien : votre mot de passe reste le même.
mail-password-reset-button = Choisir un nouveau mot de passe
mail-password-reset-why = Vous recevez cet e-mail parce qu’un nouveau mot de passe a été demandé avec cette adresse.
