# La deuxième étape de la connexion : un code d’une application ou un code de secours. Pour les utilisateurs des clients et le personnel.

menu-second-factor = Connexion en deux étapes
factor-title = Connexion en deux étapes
factor-lead = En plus de votre e-mail ou de votre mot de passe, vous saisissez un code affiché par une application sur votre téléphone. Votre e-mail ou votre mot de passe seul ne suffit plus.
factor-due = Votre entreprise demande la connexion en deux étapes. Configurez-la maintenant, puis continuez.
factor-step-app = Ouvrez une application d’authentification sur votre téléphone. N’importe laquelle convient.
factor-step-scan = Scannez cette image avec l’application.
factor-qr = Code QR avec la clé pour votre application
factor-secret = Pas d’appareil photo ? Saisissez cette clé dans l’application :
factor-open-app = Déjà sur votre téléphone ? Ouvrir l’application avec la clé
factor-step-code = Saisissez le code que l’application affiche maintenant.
factor-switch-on = Activer
factor-code = Code de l’application
factor-code-help = Six chiffres. Un code ne sert qu’une fois.
factor-password-help = Votre connexion date d’un moment, nous le redemandons donc.
factor-anew = Votre connexion date d’un moment. Reconnectez-vous pour changer votre façon de vous connecter.
factor-anew-send = Se reconnecter
factor-on = Activée depuis le { $date }.
factor-codes-left =
    { $count ->
        [0] Il ne reste aucun code de secours.
        [one] Il reste { $count } code de secours.
       *[other] Il reste { $count } codes de secours.
    }
factor-codes-text = Chacun vous donne accès une fois, pour le jour où votre téléphone n’est plus là. De nouveaux codes remplacent les précédents.
factor-codes-new = Créer de nouveaux codes
factor-off-title = La désactiver
factor-off-text = Ensuite, votre e-mail ou votre mot de passe seul suffit. Toute autre session prend fin.
factor-off-required = Votre entreprise demande la connexion en deux étapes. Après l’avoir désactivée, vous la configurez aussitôt de nouveau : faites-le pour un nouveau téléphone.
factor-off = Désactiver
factor-recovery = Code de secours
factor-recovery-help = Douze lettres et chiffres. Chaque code ne sert qu’une fois.
flash-factor-on = La connexion en deux étapes est activée. Toute autre session a pris fin.
flash-factor-off = La connexion en deux étapes est désactivée. Toute autre session a pris fin.
flash-recovery-new = Vous avez de nouveaux codes de secours. Les précédents ne valent plus.
error-factor-code = Saisissez les six chiffres affichés par votre application, ou un code de secours
error-factor-recovery = Saisissez les douze lettres et chiffres d’un code de secours
error-factor-wrong = Ce code n’est pas le bon ou a déjà servi. Attendez le suivant.
refusal-factor-on = La connexion en deux étapes est déjà activée.

# Codes de secours, affichés une fois.
recovery-title = Codes de secours
recovery-lead = Chacun d’eux vous donne accès une fois à la place du code de l’application. Imprimez cette page ou notez-les.
recovery-once = Nous n’affichons ces codes qu’une fois. Gardez-les ailleurs que votre téléphone.
recovery-kept = Je les ai gardés

# La deuxième étape.
second-step-title = Deuxième étape
second-step-lead = Saisissez le code affiché par votre application d’authentification.
second-step-recovery-lead = Saisissez l’un des codes de secours que vous avez gardés.
second-step-with-app = Utiliser l’application
second-step-with-recovery = Utiliser un code de secours
second-step-anew = Se connecter avec une autre adresse
second-step-lost = Téléphone et codes de secours perdus ? Appelez-nous : quelqu’un qui vous connaît peut vous aider.

# Le compte du personnel.
desk-profile-lead = Votre nom figure à côté de ce que vous faites et écrivez.
desk-profile-name-help = Tel que vos clients et collègues le lisent.
desk-profile-language-help = Pour le desk et pour les e-mails que vous recevez.
desk-profile-email-help = Cette adresse ne se change pas ici. Demandez à un propriétaire s’il vous en faut une autre.
desk-password-lead = Il vous sert à vous connecter au desk.

# Ce que l’entreprise demande à son personnel.
company-rules-title = Règles de l’entreprise
company-rules-lead = Ce qui vaut pour tous ceux qui travaillent à ce desk.
company-rules-factor = Le personnel se connecte en deux étapes
company-rules-factor-help = Qui ne l’a pas encore configurée le fait à son prochain clic, vous aussi, et rien d’autre avant.
company-rules-factor-on = Le personnel se connecte en deux étapes.
company-rules-factor-off = Le personnel peut se connecter en deux étapes.
company-rules-save = Enregistrer les règles
flash-company-rules-saved = Les règles sont enregistrées. Elles valent d’ici une demi-minute.
activity-factor-required = { $by } a rendu la connexion en deux étapes obligatoire pour le personnel
activity-factor-not-required = { $by } a rendu la connexion en deux étapes facultative pour le personnel
