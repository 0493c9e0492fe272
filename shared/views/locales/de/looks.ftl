# The company’s own links.

menu-links = Links von { $name }
link-elsewhere = andere Website

# Signed out, and on to another site.

signed-out-title = Sie sind abgemeldet
signed-out-text = Sie werden weitergeleitet. Geschieht nichts, nutzen Sie die Schaltfläche.
signed-out-go = Weiter

# General.

setting-general-maintenance = Meldung während der Wartung
setting-general-maintenance-help = Was alle lesen, solange der Status Wartung ist. Leer lassen für einen allgemeinen Satz.
setting-general-date-format = Datumsangaben
setting-general-date-format-words = 23. November 2026, in der Sprache der Lesenden
setting-general-date-format-hyphens = 23-11-2026
setting-general-date-format-points = 23.11.2026
setting-general-date-format-slashes = 23/11/2026
setting-general-date-format-month-first = 11/23/2026
setting-general-date-format-iso = 2026-11-23
setting-general-number-format = Zahlen
setting-general-number-format-language = Wie in der Sprache der Lesenden
setting-general-number-format-point = 1.234,5
setting-general-number-format-comma = 1,234.5
setting-general-number-format-space = 1 234,5
setting-general-number-format-apostrophe = 1’234.5
setting-general-after-sign-out = Seite nach dem Abmelden
setting-general-after-sign-out-help = Zum Beispiel Ihre Website. Leer lassen für die Anmeldung.
error-page-address = Geben Sie eine Adresse ein, die mit https:// oder / beginnt
