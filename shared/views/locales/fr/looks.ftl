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
setting-general-currency = Devise
setting-general-after-sign-out = Page après la déconnexion
setting-general-after-sign-out-help = Votre site web, par exemple. Laissez vide pour la page de connexion.
error-page-address = Saisissez une adresse qui commence par https:// ou /


# The parts of a portal's looks among the settings.

settings-section-advanced-theme = Thème avancé
settings-section-pictures = Images
settings-section-display = Affichage
settings-section-dashboard = Tableau de bord
settings-section-work-order-words = Traductions des interventions
setting-theme-header = Couleur de l’en-tête
setting-theme-header-help = Par exemple #10203f. Laissez vide pour celle de la page. Ce qui y est écrit devient clair ou foncé de lui-même.
setting-advanced-theme-corners = Angles
setting-advanced-theme-corners-soft = Légèrement arrondis
setting-advanced-theme-corners-square = Droits
setting-advanced-theme-corners-round = Arrondis
setting-advanced-theme-density = Densité
setting-advanced-theme-density-roomy = Aérée
setting-advanced-theme-density-compact = Compacte
setting-advanced-theme-font = Police
setting-advanced-theme-font-system = De l’appareil
setting-advanced-theme-font-humanist = Vivante (Seravek, Ubuntu, Calibri)
setting-advanced-theme-font-geometric = Régulière (Avenir, Montserrat, Corbel)
setting-advanced-theme-font-serif = À empattements (Charter, Cambria)
setting-advanced-theme-font-mono = À chasse fixe (Menlo, Consolas)
setting-advanced-theme-css = CSS personnel
setting-advanced-theme-css-help = Règles de style, @media et @supports. Elles ne touchent que les pages du portail, ne chargent rien et ne fixent rien.
error-css = Le CSS est illisible à partir de la ligne { $line }
error-css-rule = Utilisez seulement des règles de style, @media et @supports
error-css-refused = Retirez « { $what } » : le CSS personnel ne charge et n’exécute rien
error-css-property = Retirez ou corrigez cette valeur de « { $property } »
error-css-important = Retirez « !important »
error-css-size = Le CSS dépasse { $max } octets
setting-display-sections = Rubriques pour les clients
setting-display-sections-help = Ce qui n’est pas coché n’existe pas pour eux : ni dans le menu, ni par son adresse.
setting-display-sections-requests = Demander une intervention
setting-display-sections-company = Entreprise
setting-dashboard-parts = Éléments de la première page
setting-dashboard-parts-help = Les clients les trouvent dans cet ordre après la connexion.
setting-dashboard-parts-add = Ajouter un élément
setting-dashboard-parts-row = Élément { $place }
setting-dashboard-parts-part = Ce qui figure ici
setting-dashboard-parts-part-actions = Ce que les clients peuvent faire
setting-dashboard-parts-part-text = Texte après la connexion
setting-dashboard-parts-part-manager = Chargé de clientèle, sur téléphone
error-dashboard-twice = Chaque élément ne peut figurer qu’une fois
setting-work-order-words-unconfirmed = Mot pour « Non confirmée »
setting-work-order-words-unconfirmed-help = Vos propres mots pour les étapes d’une demande. Laissez vide pour les nôtres.
setting-work-order-words-requested = Mot pour « Reçue »
setting-work-order-words-accepted = Mot pour « Acceptée »
setting-work-order-words-rejected = Mot pour « Refusée »
setting-work-order-words-reference = Mot pour « Votre référence »
setting-work-order-words-address = Mot pour « Adresse d’intervention »
setting-work-order-words-description = Mot pour « Description »
setting-work-order-words-items = Mot pour « Demandé en plus »
setting-work-order-words-dates = Mot pour « Jours qui conviennent »
setting-work-order-words-files = Mot pour « Photos et documents »
setting-work-order-words-visit = Mot pour « Visite planifiée »
setting-work-order-words-engineer = Mot pour « Technicien »
setting-work-order-words-report = Mot pour « Ce qui a été fait »
setting-work-order-words-hours = Mot pour « Temps passé »
setting-work-order-words-materials = Mot pour « Matériel »
setting-texts-inside = Texte après la connexion
setting-texts-inside-help = Figure sur la première page des clients. Laissez vide pour le texte d’accueil.

# Pictures.

setting-pictures-logo = Logo
setting-pictures-logo-help = PNG, JPEG ou WebP, { $size } Ko au plus. Il figure en haut de chaque page, sur 36 pixels de haut.
setting-pictures-favicon = Icône dans le navigateur
setting-pictures-favicon-help = PNG, JPEG ou WebP, { $size } Ko au plus, carrée.
setting-pictures-banner = Bannière
setting-pictures-banner-help = PNG, JPEG ou WebP, { $size } Ko au plus, quatre fois plus large que haute. Elle figure au-dessus de la connexion et de la première page des visiteurs.
setting-pictures-background = Derrière la connexion
setting-pictures-background-help = PNG, JPEG ou WebP, { $size } Ko au plus. Remplit la fenêtre derrière les pages de connexion, à la place de la bannière.
pictures-lead = Une image est en place dès que vous la mettez.
pictures-none = Aucune pour l’instant
pictures-file = Fichier
pictures-put = Téléverser
pictures-remove = Retirer
flash-picture-saved = { $portal } : les images sont enregistrées. Les clients les voient en moins d’une demi-minute.
error-picture-required = Choisissez un fichier
error-picture-size = Le fichier dépasse { $max } Ko
error-picture-kind = Choisissez une image PNG, JPEG ou WebP complète
error-picture-pixels = Au plus { $max } pixels en largeur et en hauteur

# A look before it is there for others.

portals-preview = Aperçu
portals-preview-text = Visiteurs et clients ne voient pas encore ceci. Le CSS personnel apparaît une fois enregistré.
