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
setting-general-currency = Valuta
setting-general-after-sign-out = Pagina na het afmelden
setting-general-after-sign-out-help = Bijvoorbeeld uw website. Laat leeg voor de aanmeldpagina.
error-page-address = Voer een adres in dat begint met https:// of /


# The parts of a portal's looks among the settings.

settings-section-advanced-theme = Uiterlijk, uitgebreid
settings-section-pictures = Afbeeldingen
settings-section-display = Weergave
settings-section-dashboard = Overzicht
settings-section-work-order-words = Vertalingen van werkorders
setting-theme-header = Kleur van de kop
setting-theme-header-help = Zoals #10203f. Laat leeg voor de kleur van de pagina. Wat erop staat wordt vanzelf licht of donker.
setting-advanced-theme-corners = Hoeken
setting-advanced-theme-corners-soft = Een beetje rond
setting-advanced-theme-corners-square = Recht
setting-advanced-theme-corners-round = Rond
setting-advanced-theme-density = Dichtheid
setting-advanced-theme-density-roomy = Ruim
setting-advanced-theme-density-compact = Compact
setting-advanced-theme-font = Lettertype
setting-advanced-theme-font-system = Van het apparaat
setting-advanced-theme-font-humanist = Levendig (Seravek, Ubuntu, Calibri)
setting-advanced-theme-font-geometric = Strak (Avenir, Montserrat, Corbel)
setting-advanced-theme-font-serif = Met schreven (Charter, Cambria)
setting-advanced-theme-font-mono = Met vaste breedte (Menlo, Consolas)
setting-advanced-theme-css = Eigen CSS
setting-advanced-theme-css-help = Stijlregels, @media en @supports. Ze gelden alleen voor de pagina’s van het portaal, laden niets en zetten niets vast.
error-css = De CSS is vanaf regel { $line } niet te lezen
error-css-rule = Gebruik alleen stijlregels, @media en @supports
error-css-refused = Haal “{ $what }” weg: eigen CSS laadt en start niets
error-css-property = Haal deze waarde van “{ $property }” weg of verbeter die
error-css-important = Haal “!important” weg
error-css-size = De CSS is groter dan { $max } bytes
setting-display-sections = Onderdelen voor klanten
setting-display-sections-help = Wat niet is aangevinkt bestaat voor hen niet: niet in het menu en niet via het adres.
setting-display-sections-requests = Werk aanvragen
setting-display-sections-company = Bedrijf
setting-dashboard-parts = Onderdelen van de eerste pagina
setting-dashboard-parts-help = Klanten vinden ze na het aanmelden in deze volgorde.
setting-dashboard-parts-add = Onderdeel toevoegen
setting-dashboard-parts-row = Onderdeel { $place }
setting-dashboard-parts-part = Wat hier staat
setting-dashboard-parts-part-actions = Wat klanten kunnen doen
setting-dashboard-parts-part-text = Tekst na het aanmelden
setting-dashboard-parts-part-manager = Accountmanager, op een telefoon
error-dashboard-twice = Elk onderdeel kan er één keer staan
setting-work-order-words-unconfirmed = Woord voor “Onbevestigd”
setting-work-order-words-unconfirmed-help = Uw eigen woorden voor de fasen van een aanvraag. Laat ze leeg voor de onze.
setting-work-order-words-requested = Woord voor “Aangevraagd”
setting-work-order-words-accepted = Woord voor “Aangenomen”
setting-work-order-words-rejected = Woord voor “Afgewezen”
setting-work-order-words-reference = Woord voor “Uw referentie”
setting-work-order-words-address = Woord voor “Adres van het werk”
setting-work-order-words-description = Woord voor “Omschrijving”
setting-work-order-words-items = Woord voor “Ook aangevraagd”
setting-work-order-words-dates = Woord voor “Dagen die goed uitkomen”
setting-work-order-words-files = Woord voor “Foto’s en documenten”
setting-work-order-words-visit = Woord voor “Gepland bezoek”
setting-work-order-words-engineer = Woord voor “Monteur”
setting-work-order-words-report = Woord voor “Wat er is gedaan”
setting-work-order-words-hours = Woord voor “Gewerkte tijd”
setting-work-order-words-materials = Woord voor “Materiaal”
setting-texts-inside = Tekst na het aanmelden
setting-texts-inside-help = Staat op de eerste pagina van klanten. Laat leeg voor de welkomsttekst.

# Pictures.

setting-pictures-logo = Logo
setting-pictures-logo-help = PNG, JPEG of WebP, hoogstens { $size } KB. Het staat boven elke pagina, 36 pixels hoog.
setting-pictures-favicon = Pictogram in de browser
setting-pictures-favicon-help = PNG, JPEG of WebP, hoogstens { $size } KB, vierkant.
setting-pictures-banner = Banner
setting-pictures-banner-help = PNG, JPEG of WebP, hoogstens { $size } KB, vier keer zo breed als hoog. Hij staat boven de aanmelding en de eerste pagina van gasten.
setting-pictures-background = Achter het aanmelden
setting-pictures-background-help = PNG, JPEG of WebP, tot { $size } KB. Vult het venster achter de pagina’s waarop mensen zich aanmelden, in plaats van de banner.
pictures-lead = Een afbeelding staat er zodra u die plaatst.
pictures-none = Nog geen
pictures-file = Bestand
pictures-put = Uploaden
pictures-remove = Verwijderen
flash-picture-saved = { $portal }: de afbeeldingen zijn opgeslagen. Klanten zien ze binnen een halve minuut.
error-picture-required = Kies een bestand
error-picture-size = Het bestand is groter dan { $max } KB
error-picture-kind = Kies een hele PNG-, JPEG- of WebP-afbeelding
error-picture-pixels = Hoogstens { $max } pixels breed en hoog

# A look before it is there for others.

portals-preview = Voorbeeld
portals-preview-text = Gasten en klanten zien dit nog niet. Eigen CSS verschijnt zodra die is opgeslagen.
