# The list of portals.

desk-menu-settings = Settings
portals-title = Portals
portals-add = Add portal
portals-none = No portals yet
portals-none-text = Add the first one. Nobody sees it before you publish it.
portals-name = Name
portals-address = Address
portals-status = Status
portals-languages = Languages
portal-status-active = Active
portal-status-maintenance = Maintenance
portal-status-disabled = Disabled
portals-view = View portal
portals-unpublished = Nobody sees this portal. Set its status to Active to publish it.

# A portal that is added.

portals-new-title = New portal
portals-new-lead = Contact data, time zone, country, rules and work types are taken from your first portal. Nobody sees the new one before you publish it.
portals-new-name-help = Stands at the top of every page and in every mail.
portals-new-slug-help = The word in its address, behind /p/: small letters, digits and hyphens.
portals-new-language = Language
portals-cancel = Cancel
flash-portal-added = { $portal } is added. Publish it when it is as you want it.

# The editor.

settings-sections = Sections of the settings
settings-section-general = General
settings-section-theme = Theme
settings-section-guest-requests = Guest requests
settings-section-users = Users and permissions
settings-section-texts = Texts
settings-section-navigation = Navigation links
settings-look-only = Only owners and managers change these settings.
settings-save = Save
settings-save-hint = Nothing changes before you save.
settings-row-up = Move up
settings-row-down = Move down
settings-row-remove = Remove
error-rows-most = There can be { $most } at most
settings-in-language = { $setting }, { $language }
settings-empty = Empty
settings-meanwhile = These settings were changed meanwhile. What you typed still stands below: save again to put it in their place.
settings-meanwhile-elsewhere = Another section was changed, and none of these settings. Save again to save yours.
flash-portal-saved = Saved at { $portal }: { $section }. Customers see it within half a minute.
flash-portal-unchanged = { $portal }: nothing in { $section } is different, so nothing was saved.
portals-unavailable = We cannot save this right now. Nothing is lost: send it again as it is.
refusal-portal-changed = Somebody else has saved this portal while you were typing. Nothing of yours is saved yet.
refusal-slug-taken = Another portal has or had this name. Choose another one.
refusal-form-changed = A form of this portal was changed in the meantime. Load the page again.

# General.

setting-general-status = Status
setting-general-status-active = Active
setting-general-status-active-hint = Customers and guests use it.
setting-general-status-maintenance = Maintenance
setting-general-status-maintenance-hint = Everybody reads that it is closed for a while.
setting-general-status-disabled = Disabled
setting-general-status-disabled-hint = It is not there for anybody.
setting-general-name = Portal name
setting-general-slug = URL name
setting-general-slug-help = The word in its address, behind /p/. The old name keeps leading here.
setting-general-notification-address = E-mail address for new requests
setting-general-notification-address-help = Each new request is announced here. Leave it empty for no mail.
setting-general-languages = Languages offered
setting-general-language = Main language
setting-general-language-help = For everybody whose own language is not offered.
setting-general-time-zone = Time zone
setting-general-time-zone-help = Continent and city, like Europe/Amsterdam.
setting-general-contact-phone = Phone number for customers
setting-general-contact-email = E-mail address for customers
setting-general-contact-email-help = Stands below every page; answers to mails go here.

# Theme.

setting-theme-accent = Main colour
setting-theme-accent-help = For buttons and links. What is written on it turns light or dark by itself.
setting-theme-scheme = Light or dark
setting-theme-scheme-system = As the device says
setting-theme-scheme-light = Always light
setting-theme-scheme-dark = Always dark

# Guest requests.

setting-guest-requests-enabled = Guests may send requests
setting-guest-requests-work-types = Work that guests may ask for
setting-guest-requests-confirmation = A request counts once the link in the mail was followed
setting-guest-requests-confirmation-help = Keeps out requests in somebody else’s name.
setting-guest-requests-new-contacts = People we do not know may ask
setting-guest-requests-new-contacts-help = If not, guests name a customer by reference and postcode.
setting-guest-requests-address-changes = Guests may name another address than the known one
setting-guest-requests-on-behalf = Guests may ask on behalf of somebody else
setting-guest-requests-attachments = Guests may send files along
setting-guest-requests-files = Most files with one request
setting-guest-requests-terms = Terms
setting-guest-requests-terms-help = Guests accept them before they send. Leave them empty if there are none.

# Users and permissions.

setting-users-password = Users may sign in with a password
setting-users-password-help = A mail with a link and a code always works.
setting-users-manage-users = A company’s Admins invite and change their colleagues
setting-users-company = Company name and main address
setting-users-company-help = What becomes of what a company’s Admins change themselves.
setting-users-contacts = The company’s contact
setting-users-addresses = Shipping and billing addresses
setting-users-company-directly = Counts at once
setting-users-company-approval = After approval
setting-users-company-never = Not at all
setting-users-contacts-directly = Counts at once
setting-users-contacts-approval = After approval
setting-users-contacts-never = Not at all
setting-users-addresses-directly = Counts at once
setting-users-addresses-approval = After approval
setting-users-addresses-never = Not at all

# Texts.

setting-texts-welcome = Welcome text
setting-texts-welcome-help = Stands above the public form and at the sign-in. Markdown: **bold**, *italic*, lists, [links](https://example.com).

# Navigation links.

setting-navigation-links = Links in the menu
setting-navigation-links-help = They stand below the menu, in this order.
setting-navigation-links-add = Add link
setting-navigation-links-row = Link { $place }
setting-navigation-links-label = Words
setting-navigation-links-address = Address
setting-navigation-links-address-help = A page like https://example.com, a mail address like mailto:info@example.com, or a path of this portal.
setting-navigation-links-audience = Who sees it
setting-navigation-links-audience-everybody = Everybody
setting-navigation-links-audience-signed-in = People who have signed in
error-link-label = Enter the words of the link in at least one language
error-web-address = Enter an address that begins with https://, mailto:, tel: or /
