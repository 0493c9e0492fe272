# The list of portals.

desk-menu-settings = Instellingen
portals-title = Portalen
portals-add = Portaal toevoegen
portals-none = Nog geen portalen
portals-none-text = Voeg het eerste toe. Niemand ziet het voordat u het publiceert.
portals-name = Naam
portals-address = Adres
portals-status = Status
portals-languages = Talen
portal-status-active = Actief
portal-status-maintenance = Onderhoud
portal-status-disabled = Uitgeschakeld
portals-view = Portaal bekijken
portals-unpublished = Niemand ziet dit portaal. Zet de status op Actief om het te publiceren.

# A portal that is added.

portals-new-title = Nieuw portaal
portals-new-lead = Contactgegevens, tijdzone, land, regels en soorten werk komen van uw eerste portaal. Niemand ziet het nieuwe voordat u het publiceert.
portals-new-name-help = Staat boven elke pagina en in elke mail.
portals-new-slug-help = Het woord in het adres, achter /p/: kleine letters, cijfers en streepjes.
portals-new-language = Taal
portals-cancel = Annuleren
flash-portal-added = { $portal } is toegevoegd. Publiceer het zodra het is zoals u wilt.

# The editor.

settings-sections = Onderdelen van de instellingen
settings-section-general = Algemeen
settings-section-theme = Uiterlijk
settings-section-guest-requests = Aanvragen van gasten
settings-section-users = Gebruikers en rechten
settings-section-texts = Teksten
settings-section-navigation = Navigatielinks
settings-look-only = Alleen eigenaren en managers wijzigen deze instellingen.
settings-save = Opslaan
settings-save-hint = Er verandert niets voordat u opslaat.
settings-row-up = Omhoog
settings-row-down = Omlaag
settings-row-remove = Verwijderen
error-rows-most = Er kunnen er hoogstens { $most } zijn
settings-in-language = { $setting }, { $language }
settings-empty = Leeg
settings-meanwhile = Deze instellingen zijn intussen gewijzigd. Wat u typte staat hieronder nog: sla opnieuw op om het ervoor in de plaats te zetten.
settings-meanwhile-elsewhere = Een ander onderdeel is gewijzigd, en geen van deze instellingen. Sla opnieuw op om de uwe te bewaren.
flash-portal-saved = Opgeslagen bij { $portal }: { $section }. Klanten zien het binnen een halve minuut.
flash-portal-unchanged = { $portal }: in { $section } is niets anders, dus is er niets opgeslagen.
portals-unavailable = We kunnen dit nu niet opslaan. Er is niets verloren: verstuur het zo nog eens.
refusal-portal-changed = Iemand anders heeft dit portaal opgeslagen terwijl u typte. Van u is nog niets opgeslagen.
refusal-slug-taken = Een ander portaal heeft of had deze naam. Kies een andere.
refusal-form-changed = Een formulier van dit portaal is intussen gewijzigd. Laad de pagina opnieuw.

# General.

setting-general-status = Status
setting-general-status-active = Actief
setting-general-status-active-hint = Klanten en gasten gebruiken het.
setting-general-status-maintenance = Onderhoud
setting-general-status-maintenance-hint = Iedereen leest dat het even gesloten is.
setting-general-status-disabled = Uitgeschakeld
setting-general-status-disabled-hint = Het is er voor niemand.
setting-general-name = Naam van het portaal
setting-general-slug = Naam in de URL
setting-general-slug-help = Het woord in het adres, achter /p/. De oude naam blijft hierheen leiden.
setting-general-notification-address = E-mailadres voor nieuwe aanvragen
setting-general-notification-address-help = Elke nieuwe aanvraag wordt hier gemeld. Laat leeg voor geen mail.
setting-general-languages = Aangeboden talen
setting-general-language = Hoofdtaal
setting-general-language-help = Voor iedereen van wie de eigen taal niet wordt aangeboden.
setting-general-time-zone = Tijdzone
setting-general-time-zone-help = Werelddeel en stad, zoals Europe/Amsterdam.
setting-general-contact-phone = Telefoonnummer voor klanten
setting-general-contact-email = E-mailadres voor klanten
setting-general-contact-email-help = Staat onder elke pagina; antwoorden op mails komen hier aan.

# Theme.

setting-theme-accent = Hoofdkleur
setting-theme-accent-help = Voor knoppen en links. Wat erop staat wordt vanzelf licht of donker.
setting-theme-scheme = Licht of donker
setting-theme-scheme-system = Zoals het apparaat
setting-theme-scheme-light = Altijd licht
setting-theme-scheme-dark = Altijd donker

# Guest requests.

setting-guest-requests-enabled = Gasten mogen aanvragen sturen
setting-guest-requests-work-types = Werk dat gasten mogen aanvragen
setting-guest-requests-confirmation = Een aanvraag telt zodra de link in de mail is gevolgd
setting-guest-requests-confirmation-help = Houdt aanvragen op andermans naam tegen.
setting-guest-requests-new-contacts = Mensen die we niet kennen mogen aanvragen
setting-guest-requests-new-contacts-help = Zo niet, dan noemen gasten een klant met klantnummer en postcode.
setting-guest-requests-address-changes = Gasten mogen een ander adres noemen dan het bekende
setting-guest-requests-on-behalf = Gasten mogen namens iemand anders aanvragen
setting-guest-requests-attachments = Gasten mogen bestanden meesturen
setting-guest-requests-files = Hoogste aantal bestanden bij één aanvraag
setting-guest-requests-terms = Voorwaarden
setting-guest-requests-terms-help = Gasten aanvaarden ze voordat ze versturen. Laat leeg als er geen zijn.

# Users and permissions.

setting-users-password = Gebruikers mogen zich aanmelden met een wachtwoord
setting-users-password-help = Een mail met een link en een code werkt altijd.
setting-users-manage-users = De Admins van een bedrijf nodigen hun collega’s uit en wijzigen ze
setting-users-company = Bedrijfsnaam en hoofdadres
setting-users-company-help = Wat er gebeurt met wat de Admins van een bedrijf zelf wijzigen.
setting-users-contacts = Contactpersoon van het bedrijf
setting-users-addresses = Verzend- en factuuradressen
setting-users-company-directly = Geldt meteen
setting-users-company-approval = Na goedkeuring
setting-users-company-never = Helemaal niet
setting-users-contacts-directly = Geldt meteen
setting-users-contacts-approval = Na goedkeuring
setting-users-contacts-never = Helemaal niet
setting-users-addresses-directly = Geldt meteen
setting-users-addresses-approval = Na goedkeuring
setting-users-addresses-never = Helemaal niet

# Texts.

setting-texts-welcome = Welkomsttekst
setting-texts-welcome-help = Staat boven het openbare formulier en bij het aanmelden. Markdown: **vet**, *cursief*, lijsten, [links](https://example.com).

# Navigation links.

setting-navigation-links = Links in het menu
setting-navigation-links-help = Ze staan onder het menu, in deze volgorde.
setting-navigation-links-add = Link toevoegen
setting-navigation-links-row = Link { $place }
setting-navigation-links-label = Tekst
setting-navigation-links-address = Adres
setting-navigation-links-address-help = Een pagina zoals https://example.com, een e-mailadres zoals mailto:info@example.com, of een pad van dit portaal.
setting-navigation-links-audience = Wie hem ziet
setting-navigation-links-audience-everybody = Iedereen
setting-navigation-links-audience-signed-in = Wie is ingelogd
error-link-label = Vul de tekst van de link in ten minste één taal in
error-web-address = Vul een adres in dat begint met https://, mailto:, tel: of /
