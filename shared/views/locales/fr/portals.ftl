# The list of portals.

desk-menu-settings = Réglages
portals-title = Portails
portals-add = Ajouter un portail
portals-none = Pas encore de portail
portals-none-text = Ajoutez le premier. Personne ne le voit avant que vous le publiiez.
portals-name = Nom
portals-address = Adresse
portals-status = État
portals-languages = Langues
portal-status-active = Actif
portal-status-maintenance = Maintenance
portal-status-disabled = Désactivé
portals-view = Voir le portail
portals-unpublished = Personne ne voit ce portail. Mettez son état sur Actif pour le publier.

# A portal that is added.

portals-new-title = Nouveau portail
portals-new-lead = Les coordonnées, le fuseau horaire, le pays, les règles et les types de travaux viennent de votre premier portail. Personne ne voit le nouveau avant que vous le publiiez.
portals-new-name-help = Figure en haut de chaque page et dans chaque e-mail.
portals-new-slug-help = Le mot dans son adresse, après /p/ : minuscules, chiffres et traits d’union.
portals-new-language = Langue
portals-cancel = Annuler
flash-portal-added = { $portal } est ajouté. Publiez-le quand il vous convient.

# The editor.

settings-sections = Rubriques des réglages
settings-section-general = Général
settings-section-theme = Apparence
settings-section-guest-requests = Demandes de visiteurs
settings-section-users = Utilisateurs et droits
settings-section-texts = Textes
settings-section-navigation = Liens de navigation
settings-look-only = Seuls les propriétaires et les responsables modifient ces réglages.
settings-save = Enregistrer
settings-save-hint = Rien ne change avant que vous enregistriez.
settings-row-up = Monter
settings-row-down = Descendre
settings-row-remove = Retirer
error-rows-most = Il peut y en avoir { $most } au plus
settings-in-language = { $setting }, { $language }
settings-empty = Vide
settings-meanwhile = Ces réglages ont été modifiés entre-temps. Votre saisie est toujours ci-dessous : enregistrez à nouveau pour la mettre à leur place.
settings-meanwhile-elsewhere = Une autre rubrique a été modifiée, et aucun de ces réglages. Enregistrez à nouveau pour garder les vôtres.
flash-portal-saved = Enregistré pour { $portal } : { $section }. Vos clients le voient dans la demi-minute.
flash-portal-unchanged = { $portal } : rien n’a changé dans { $section }, rien n’a été enregistré.
portals-unavailable = Nous ne pouvons pas enregistrer cela maintenant. Rien n’est perdu : renvoyez-le tel quel.
refusal-portal-changed = Quelqu’un d’autre a enregistré ce portail pendant votre saisie. Rien de vous n’est encore enregistré.
refusal-slug-taken = Un autre portail porte ou a porté ce nom. Choisissez-en un autre.
refusal-form-changed = Un formulaire de ce portail a été modifié entre-temps. Rechargez la page.

# General.

setting-general-status = État
setting-general-status-active = Actif
setting-general-status-active-hint = Clients et visiteurs l’utilisent.
setting-general-status-maintenance = Maintenance
setting-general-status-maintenance-hint = Tout le monde lit qu’il est fermé pour un moment.
setting-general-status-disabled = Désactivé
setting-general-status-disabled-hint = Il n’existe pour personne.
setting-general-name = Nom du portail
setting-general-slug = Nom dans l’URL
setting-general-slug-help = Le mot dans son adresse, après /p/. L’ancien nom continue de mener ici.
setting-general-notification-address = Adresse e-mail pour les nouvelles demandes
setting-general-notification-address-help = Chaque nouvelle demande y est annoncée. Laissez vide pour ne recevoir aucun e-mail.
setting-general-languages = Langues proposées
setting-general-language = Langue principale
setting-general-language-help = Pour tous ceux dont la langue n’est pas proposée.
setting-general-time-zone = Fuseau horaire
setting-general-time-zone-help = Continent et ville, comme Europe/Paris.
setting-general-contact-phone = Numéro de téléphone pour les clients
setting-general-contact-email = Adresse e-mail pour les clients
setting-general-contact-email-help = Figure en bas de chaque page ; les réponses aux e-mails y arrivent.

# Theme.

setting-theme-accent = Couleur principale
setting-theme-accent-help = Pour les boutons et les liens. Le texte posé dessus devient clair ou foncé de lui-même.
setting-theme-scheme = Clair ou sombre
setting-theme-scheme-system = Selon l’appareil
setting-theme-scheme-light = Toujours clair
setting-theme-scheme-dark = Toujours sombre

# Guest requests.

setting-guest-requests-enabled = Les visiteurs peuvent envoyer des demandes
setting-guest-requests-work-types = Travaux que les visiteurs peuvent demander
setting-guest-requests-confirmation = Une demande compte une fois le lien de l’e-mail suivi
setting-guest-requests-confirmation-help = Écarte les demandes faites au nom d’autrui.
setting-guest-requests-new-contacts = Les personnes que nous ne connaissons pas peuvent demander
setting-guest-requests-new-contacts-help = Sinon, les visiteurs indiquent un client par sa référence et son code postal.
setting-guest-requests-address-changes = Les visiteurs peuvent indiquer une autre adresse que celle connue
setting-guest-requests-on-behalf = Les visiteurs peuvent demander au nom de quelqu’un d’autre
setting-guest-requests-attachments = Les visiteurs peuvent joindre des fichiers
setting-guest-requests-files = Nombre maximal de fichiers par demande
setting-guest-requests-terms = Conditions
setting-guest-requests-terms-help = Les visiteurs les acceptent avant d’envoyer. Laissez vide s’il n’y en a pas.

# Users and permissions.

setting-users-password = Les utilisateurs peuvent se connecter avec un mot de passe
setting-users-password-help = Un e-mail avec un lien et un code fonctionne toujours.
setting-users-manage-users = Les Admins d’une société invitent et modifient leurs collègues
setting-users-company = Nom et adresse principale de l’entreprise
setting-users-company-help = Ce qu’il advient de ce que les Admins d’une entreprise modifient eux-mêmes.
setting-users-contacts = Contact de l’entreprise
setting-users-addresses = Adresses de livraison et de facturation
setting-users-company-directly = Prend effet tout de suite
setting-users-company-approval = Après approbation
setting-users-company-never = Pas du tout
setting-users-contacts-directly = Prend effet tout de suite
setting-users-contacts-approval = Après approbation
setting-users-contacts-never = Pas du tout
setting-users-addresses-directly = Prend effet tout de suite
setting-users-addresses-approval = Après approbation
setting-users-addresses-never = Pas du tout

# Texts.

setting-texts-welcome = Texte d’accueil
setting-texts-welcome-help = Figure au-dessus du formulaire public et à la connexion. Markdown : **gras**, *italique*, listes, [liens](https://example.com).

# Navigation links.

setting-navigation-links = Liens du menu
setting-navigation-links-help = Ils figurent sous le menu, dans cet ordre.
setting-navigation-links-add = Ajouter un lien
setting-navigation-links-row = Lien { $place }
setting-navigation-links-label = Texte
setting-navigation-links-address = Adresse
setting-navigation-links-address-help = Une page comme https://example.com, une adresse e-mail comme mailto:info@example.com, ou un chemin de ce portail.
setting-navigation-links-audience = Qui le voit
setting-navigation-links-audience-everybody = Tout le monde
setting-navigation-links-audience-signed-in = Les personnes connectées
error-link-label = Saisissez le texte du lien dans au moins une langue
error-web-address = Saisissez une adresse qui commence par https://, mailto:, tel: ou /
