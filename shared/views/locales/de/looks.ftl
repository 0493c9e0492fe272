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
setting-general-currency = Währung
setting-general-after-sign-out = Seite nach dem Abmelden
setting-general-after-sign-out-help = Zum Beispiel Ihre Website. Leer lassen für die Anmeldung.
error-page-address = Geben Sie eine Adresse ein, die mit https:// oder / beginnt


# The parts of a portal's looks among the settings.

settings-section-advanced-theme = Erweitertes Design
settings-section-pictures = Bilder
settings-section-display = Anzeige
settings-section-dashboard = Übersicht
settings-section-work-order-words = Übersetzungen für Aufträge
setting-theme-header = Farbe der Kopfzeile
setting-theme-header-help = Etwa #10203f. Leer lassen für die Farbe der Seite. Was darauf steht, wird von selbst hell oder dunkel.
setting-advanced-theme-corners = Ecken
setting-advanced-theme-corners-soft = Leicht gerundet
setting-advanced-theme-corners-square = Eckig
setting-advanced-theme-corners-round = Rund
setting-advanced-theme-density = Dichte
setting-advanced-theme-density-roomy = Luftig
setting-advanced-theme-density-compact = Kompakt
setting-advanced-theme-font = Schrift
setting-advanced-theme-font-system = Des Geräts
setting-advanced-theme-font-humanist = Lebendig (Seravek, Ubuntu, Calibri)
setting-advanced-theme-font-geometric = Gleichmäßig (Avenir, Montserrat, Corbel)
setting-advanced-theme-font-serif = Mit Serifen (Charter, Cambria)
setting-advanced-theme-font-mono = Mit fester Breite (Menlo, Consolas)
setting-advanced-theme-css = Eigenes CSS
setting-advanced-theme-css-help = Stilregeln, @media und @supports. Sie gelten nur für die Seiten des Portals, laden nichts und heften nichts fest.
error-css = Das CSS ist ab Zeile { $line } nicht lesbar
error-css-rule = Verwenden Sie nur Stilregeln, @media und @supports
error-css-refused = Entfernen Sie „{ $what }“: Eigenes CSS lädt und startet nichts
error-css-property = Entfernen oder berichtigen Sie diesen Wert von „{ $property }“
error-css-important = Entfernen Sie „!important“
error-css-size = Das CSS ist größer als { $max } Bytes
setting-display-sections = Bereiche für Kunden
setting-display-sections-help = Was nicht angekreuzt ist, gibt es für sie nicht: nicht im Menü und nicht über die Adresse.
setting-display-sections-requests = Arbeit anfragen
setting-display-sections-company = Unternehmen
setting-dashboard-parts = Teile der ersten Seite
setting-dashboard-parts-help = Kunden finden sie nach der Anmeldung in dieser Reihenfolge.
setting-dashboard-parts-add = Teil hinzufügen
setting-dashboard-parts-row = Teil { $place }
setting-dashboard-parts-part = Was hier steht
setting-dashboard-parts-part-actions = Was Kunden tun können
setting-dashboard-parts-part-text = Text nach der Anmeldung
setting-dashboard-parts-part-manager = Ansprechperson, auf dem Telefon
error-dashboard-twice = Jeder Teil kann nur einmal vorkommen
setting-work-order-words-unconfirmed = Wort für „Unbestätigt“
setting-work-order-words-unconfirmed-help = Ihre eigenen Wörter für die Stufen einer Anfrage. Leer lassen für unsere.
setting-work-order-words-requested = Wort für „Angefragt“
setting-work-order-words-accepted = Wort für „Angenommen“
setting-work-order-words-rejected = Wort für „Abgelehnt“
setting-work-order-words-reference = Wort für „Ihr Zeichen“
setting-work-order-words-address = Wort für „Einsatzort“
setting-work-order-words-description = Wort für „Beschreibung“
setting-work-order-words-items = Wort für „Dazu angefragt“
setting-work-order-words-dates = Wort für „Passende Tage“
setting-work-order-words-files = Wort für „Fotos und Dokumente“
setting-work-order-words-visit = Wort für „Geplanter Besuch“
setting-work-order-words-engineer = Wort für „Techniker“
setting-work-order-words-report = Wort für „Was gemacht wurde“
setting-work-order-words-hours = Wort für „Arbeitszeit“
setting-work-order-words-materials = Wort für „Material“
setting-texts-inside = Text nach der Anmeldung
setting-texts-inside-help = Steht auf der ersten Seite der Kunden. Leer lassen für den Begrüßungstext.

# Pictures.

setting-pictures-logo = Logo
setting-pictures-logo-help = PNG, JPEG oder WebP, bis { $size } KB. Es steht oben auf jeder Seite, 36 Pixel hoch.
setting-pictures-favicon = Symbol im Browser
setting-pictures-favicon-help = PNG, JPEG oder WebP, bis { $size } KB, quadratisch.
setting-pictures-banner = Banner
setting-pictures-banner-help = PNG, JPEG oder WebP, bis { $size } KB, viermal so breit wie hoch. Es steht über der Anmeldung und der ersten Seite der Gäste.
setting-pictures-background = Hinter der Anmeldung
setting-pictures-background-help = PNG, JPEG oder WebP, bis { $size } KB. Füllt das Fenster hinter den Seiten der Anmeldung, anstelle des Banners.
pictures-lead = Ein Bild ist da, sobald Sie es einsetzen.
pictures-none = Noch keines
pictures-file = Datei
pictures-put = Hochladen
pictures-remove = Entfernen
flash-picture-saved = { $portal }: Die Bilder sind gespeichert. Kunden sehen sie binnen einer halben Minute.
error-picture-required = Wählen Sie eine Datei
error-picture-size = Die Datei ist größer als { $max } KB
error-picture-kind = Wählen Sie ein vollständiges Bild als PNG, JPEG oder WebP
error-picture-pixels = Höchstens { $max } Pixel breit und hoch

# A look before it is there for others.

portals-preview = Vorschau
portals-preview-text = Gäste und Kunden sehen das noch nicht. Eigenes CSS erscheint, sobald es gespeichert ist.
