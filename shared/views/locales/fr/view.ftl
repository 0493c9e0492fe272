# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Voir en tant que { $name }
view-as-at = Voir en tant que { $name } sur { $portal }
view-title = Voir { $portal } en tant que { $name }
view-lead = Vous voyez ce que { $name } de { $company } y voit, une demi-heure au plus. Vous ne modifiez rien, et ce qui est personnel reste fermé. L’activité du client indique que vous avez regardé.
view-begin = Commencer
view-back = Retour au client
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
