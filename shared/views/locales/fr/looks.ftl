# The company’s own links.

menu-links = Liens de { $name }
link-elsewhere = autre site

# Signed out, and on to another site.

signed-out-title = Vous êtes déconnecté
signed-out-text = Vous allez être redirigé. Si rien ne se passe, utilisez le bouton.
signed-out-go = Continuer

# General.

setting-general-maintenance = Message pendant la maintenance
setting-general-maintenance-help = Ce que tout le monde lit tant que l’état est Maintenance. Laissez vide pour une phrase générale.
setting-general-date-format = Dates
setting-general-date-format-words = 23 novembre 2026, dans la langue du lecteur
setting-general-date-format-hyphens = 23-11-2026
setting-general-date-format-points = 23.11.2026
setting-general-date-format-slashes = 23/11/2026
setting-general-date-format-month-first = 11/23/2026
setting-general-date-format-iso = 2026-11-23
setting-general-number-format = Nombres
setting-general-number-format-language = Comme dans la langue du lecteur
setting-general-number-format-point = 1.234,5
setting-general-number-format-comma = 1,234.5
setting-general-number-format-space = 1 234,5
setting-general-number-format-apostrophe = 1’234.5
setting-general-after-sign-out = Page après la déconnexion
setting-general-after-sign-out-help = Votre site web, par exemple. Laissez vide pour la page de connexion.
error-page-address = Saisissez une adresse qui commence par https:// ou /
