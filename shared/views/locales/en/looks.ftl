# The company’s own links.

menu-links = Links of { $name }
link-elsewhere = another site

# Signed out, and on to another site.

signed-out-title = You have signed out
signed-out-text = You are led on. If nothing happens, use the button.
signed-out-go = Continue

# General.

setting-general-maintenance = Message during maintenance
setting-general-maintenance-help = What everybody reads while the status is Maintenance. Leave it empty for a general sentence.
setting-general-date-format = Dates
setting-general-date-format-words = 23 November 2026, in the reader’s language
setting-general-date-format-hyphens = 23-11-2026
setting-general-date-format-points = 23.11.2026
setting-general-date-format-slashes = 23/11/2026
setting-general-date-format-month-first = 11/23/2026
setting-general-date-format-iso = 2026-11-23
setting-general-number-format = Numbers
setting-general-number-format-language = As in the reader’s language
setting-general-number-format-point = 1.234,5
setting-general-number-format-comma = 1,234.5
setting-general-number-format-space = 1 234,5
setting-general-number-format-apostrophe = 1’234.5
setting-general-currency = Currency
setting-general-after-sign-out = Page after signing out
setting-general-after-sign-out-help = Your website, for instance. Leave it empty for the sign-in.
error-page-address = Enter an address that begins with https:// or /


# The parts of a portal's looks among the settings.

settings-section-advanced-theme = Advanced theme
settings-section-pictures = Pictures
settings-section-display = Display
settings-section-dashboard = Dashboard
settings-section-work-order-words = Work order translations
setting-theme-header = Header colour
setting-theme-header-help = Such as #10203f. Leave it empty for the page’s own. What is written on it turns light or dark by itself.
setting-advanced-theme-corners = Corners
setting-advanced-theme-corners-soft = A little round
setting-advanced-theme-corners-square = Square
setting-advanced-theme-corners-round = Round
setting-advanced-theme-density = Density
setting-advanced-theme-density-roomy = Roomy
setting-advanced-theme-density-compact = Compact
setting-advanced-theme-font = Font
setting-advanced-theme-font-system = Of the device
setting-advanced-theme-font-humanist = Lively (Seravek, Ubuntu, Calibri)
setting-advanced-theme-font-geometric = Even (Avenir, Montserrat, Corbel)
setting-advanced-theme-font-serif = With serifs (Charter, Cambria)
setting-advanced-theme-font-mono = Of one width (Menlo, Consolas)
setting-advanced-theme-css = Own CSS
setting-advanced-theme-css-help = Style rules, @media and @supports. They reach the portal’s pages alone, load nothing, and fix nothing in place.
error-css = The CSS cannot be read from line { $line } on
error-css-rule = Use style rules, @media and @supports only
error-css-refused = Take out “{ $what }”: own CSS loads and runs nothing
error-css-property = Take out this value of “{ $property }”, or mend it
error-css-important = Take out “!important”
error-css-size = The CSS is larger than { $max } bytes
setting-display-sections = Sections for customers
setting-display-sections-help = What is not ticked does not exist for them: not in the menu, and not by its address.
setting-display-sections-requests = Asking for work
setting-display-sections-company = Company
setting-dashboard-parts = Parts of the first page
setting-dashboard-parts-help = Customers find them in this order after signing in.
setting-dashboard-parts-add = Add part
setting-dashboard-parts-row = Part { $place }
setting-dashboard-parts-part = What stands here
setting-dashboard-parts-part-actions = What customers can do
setting-dashboard-parts-part-text = Text after signing in
setting-dashboard-parts-part-manager = Account manager, on a phone
error-dashboard-twice = Each part can stand there once
setting-work-order-words-unconfirmed = Word for “Unconfirmed”
setting-work-order-words-unconfirmed-help = Your own words for the stages of a request. Leave them empty for ours.
setting-work-order-words-requested = Word for “Requested”
setting-work-order-words-accepted = Word for “Accepted”
setting-work-order-words-rejected = Word for “Rejected”
setting-work-order-words-reference = Word for “Your reference”
setting-work-order-words-address = Word for “Work address”
setting-work-order-words-description = Word for “Description”
setting-work-order-words-items = Word for “Asked for along with it”
setting-work-order-words-dates = Word for “Days that suit”
setting-work-order-words-files = Word for “Photos and documents”
setting-work-order-words-visit = Word for “Planned visit”
setting-work-order-words-engineer = Word for “Engineer”
setting-work-order-words-report = Word for “What was done”
setting-work-order-words-hours = Word for “Time worked”
setting-work-order-words-materials = Word for “Materials”
setting-texts-inside = Text after signing in
setting-texts-inside-help = Stands on the first page of customers. Leave it empty for the welcome text.

# Pictures.

setting-pictures-logo = Logo
setting-pictures-logo-help = PNG, JPEG or WebP, up to { $size } KB. It stands at the top of every page, 36 pixels high.
setting-pictures-favicon = Icon in the browser
setting-pictures-favicon-help = PNG, JPEG or WebP, up to { $size } KB, square.
setting-pictures-banner = Banner
setting-pictures-banner-help = PNG, JPEG or WebP, up to { $size } KB, four times as wide as high. It stands above the sign-in and the first page of guests.
setting-pictures-background = Behind the sign-in
setting-pictures-background-help = PNG, JPEG or WebP, up to { $size } KB. It fills the window behind the pages on which people sign in, in place of the banner.
pictures-lead = A picture is there as soon as you put it.
pictures-none = None yet
pictures-file = File
pictures-put = Upload
pictures-remove = Remove
flash-picture-saved = { $portal }: the pictures are saved. Customers see them within half a minute.
error-picture-required = Choose a file
error-picture-size = The file is larger than { $max } KB
error-picture-kind = Choose a whole PNG, JPEG or WebP picture
error-picture-pixels = At most { $max } pixels wide and high

# A look before it is there for others.

portals-preview = Preview
portals-preview-text = Guests and customers do not see this yet. Own CSS shows once it is saved.
