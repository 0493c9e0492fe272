# The company’s own links.

menu-links = Links van { $name }
link-elsewhere = andere site

# Signed out, and on to another site.

signed-out-title = U bent afgemeld
signed-out-text = U wordt doorgestuurd. Gebeurt er niets, gebruik dan de knop.
signed-out-go = Verder

# General.

setting-general-maintenance = Bericht tijdens onderhoud
setting-general-maintenance-help = Wat iedereen leest zolang de status Onderhoud is. Laat leeg voor een algemene zin.
setting-general-date-format = Datums
setting-general-date-format-words = 23 november 2026, in de taal van de lezer
setting-general-date-format-hyphens = 23-11-2026
setting-general-date-format-points = 23.11.2026
setting-general-date-format-slashes = 23/11/2026
setting-general-date-format-month-first = 11/23/2026
setting-general-date-format-iso = 2026-11-23
setting-general-number-format = Getallen
setting-general-number-format-language = Zoals in de taal van de lezer
setting-general-number-format-point = 1.234,5
setting-general-number-format-comma = 1,234.5
setting-general-number-format-space = 1 234,5
setting-general-number-format-apostrophe = 1’234.5
setting-general-after-sign-out = Pagina na het afmelden
setting-general-after-sign-out-help = Bijvoorbeeld uw website. Laat leeg voor de aanmeldpagina.
error-page-address = Voer een adres in dat begint met https:// of /
