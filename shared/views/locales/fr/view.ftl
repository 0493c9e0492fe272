# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Voir en tant que { $name }
view-as-at = Voir en tant que { $name } sur { $portal }
view-title = Voir { $portal } en tant que { $name }
view-lead = Vous voyez ce que { $name } de { $company } y voit, une demi-heure au plus. Vous ne modifiez rien, et ce qui est personnel reste fermé. L’activité du client indique que vous avez regardé.
view-begin = Commencer
view-back = Retour au client
view-elsewhere-title = Ouvrez ceci là où vous utilisez le desk
view-elsewhere-text = Ce lien ne fonctionne que dans un navigateur : celui où vous êtes connecté au desk et l’avez demandé. Commencez là, depuis la page du client.
view-elsewhere-desk = Aller au desk
refusal-view-closed = Cet utilisateur n’a pas accès à ce portail en ce moment : il n’y a rien à voir à sa place.
flash-view-left = Vous ne voyez plus le portail en tant que { $name }.
activity-view-begun = { $by } a commencé à voir { $portal } en tant que { $name }
activity-view-ended = { $by } ne voit plus le portail en tant que { $name }

# The bar on every page while it is on, and what is closed.

view-bar = Vue en tant que client
view-bar-text = Vous voyez ceci en tant que { $name } de { $company }. Rien ne peut être modifié.
view-leave = Quitter
fault-view-only-title = Ici, vous ne faites que regarder
fault-view-only-text = Qui voit le portail en tant que client n’y modifie rien. Quittez d’abord cette vue, puis agissez au desk ou sous votre propre nom.
fault-view-personal-title = Ceci est personnel
fault-view-personal-text = Le profil, le mot de passe, la deuxième étape, les sessions, les notifications et les données enregistrées appartiennent à la personne. Nul ne les voit à sa place.
fault-view-over-title = Cette vue est terminée
fault-view-over-text = Son temps est écoulé, vous l’avez quittée, ou votre session au desk a pris fin. Recommencez depuis la page du client.

# A user’s lost second factor is taken away at the desk, and what the log and the mail say of it.

customers-factor = Deuxième étape
customers-factor-text = À la connexion, un code de l’application est demandé. S’il est perdu, supprimez-le : la connexion se fait sans, puis une nouvelle étape peut être configurée.
customers-factor-remove = Supprimer la deuxième étape
customers-factor-ask = Supprimer la deuxième étape de { $name } ?
customers-factor-ask-text = Assurez-vous que c’est bien { $name } qui le demande, en appelant un numéro que vous connaissez. { $name } est déconnecté tout de suite de chaque navigateur, les codes de secours ne valent plus, et un e-mail l’annonce.
flash-user-factor-removed = La deuxième étape de { $name } est supprimée.
refusal-no-factor = Cet utilisateur n’a plus de deuxième étape.
activity-user-factor-reset = { $by } a supprimé la deuxième étape de { $name }
activity-factor-on = { $by } a activé la deuxième étape
activity-factor-off = { $by } a désactivé la deuxième étape
mail-factor-removed-subject = { $sender } : votre deuxième étape a été supprimée
mail-factor-removed-heading = Votre deuxième étape a été supprimée
mail-factor-removed-text = { $sender } a supprimé la deuxième étape de votre connexion, car elle serait perdue. Vous êtes déconnecté partout. Reconnectez-vous, puis configurez-en une nouvelle.
mail-factor-removed-more = Vous ne l’avez pas demandé ? Appelez-nous tout de suite.
mail-factor-removed-button = Se connecter
mail-factor-removed-why = Vous recevez cet e-mail parce qu’il concerne la sécurité de votre compte.

mail-password-changed-subject = { $sender } : votre mot de passe a été modifié
mail-password-changed-heading = Votre mot de passe a été modifié
mail-password-changed-text = Le mot de passe de { $email } a été modifié ou retiré. Tous les autres navigateurs ont été déconnectés.
mail-password-changed-more = Ce n’était pas vous ? Demandez par e-mail une connexion ou une réinitialisation, définissez un autre mot de passe et prévenez { $sender } aussitôt.
mail-password-changed-button = Voir où vous êtes connecté
mail-password-changed-why = Vous recevez cet e-mail parce qu’il concerne la sécurité de votre connexion.
