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
setting-general-after-sign-out = Page after signing out
setting-general-after-sign-out-help = Your website, for instance. Leave it empty for the sign-in.
error-page-address = Enter an address that begins with https:// or /
