# The list of portals.

desk-menu-settings = Einstellungen
portals-title = Portale
portals-add = Portal hinzufügen
portals-none = Noch keine Portale
portals-none-text = Fügen Sie das erste hinzu. Niemand sieht es, bevor Sie es veröffentlichen.
portals-name = Name
portals-address = Adresse
portals-status = Status
portals-languages = Sprachen
portal-status-active = Aktiv
portal-status-maintenance = Wartung
portal-status-disabled = Ausgeschaltet
portals-view = Portal ansehen
portals-unpublished = Niemand sieht dieses Portal. Setzen Sie den Status auf Aktiv, um es zu veröffentlichen.

# A portal that is added.

portals-new-title = Neues Portal
portals-new-lead = Kontaktdaten, Zeitzone, Land, Regeln und Arbeitsarten kommen von Ihrem ersten Portal. Niemand sieht das neue, bevor Sie es veröffentlichen.
portals-new-name-help = Steht oben auf jeder Seite und in jeder E-Mail.
portals-new-slug-help = Das Wort in der Adresse, hinter /p/: Kleinbuchstaben, Ziffern und Bindestriche.
portals-new-language = Sprache
portals-cancel = Abbrechen
flash-portal-added = { $portal } ist hinzugefügt. Veröffentlichen Sie es, sobald es ist, wie Sie es möchten.

# The editor.

settings-sections = Abschnitte der Einstellungen
settings-section-general = Allgemein
settings-section-theme = Erscheinungsbild
settings-section-guest-requests = Anfragen von Gästen
settings-section-users = Benutzer und Rechte
settings-section-texts = Texte
settings-section-navigation = Navigationslinks
settings-look-only = Nur Inhaber und Manager ändern diese Einstellungen.
settings-save = Speichern
settings-save-hint = Nichts ändert sich, bevor Sie speichern.
settings-row-up = Nach oben
settings-row-down = Nach unten
settings-row-remove = Entfernen
error-rows-most = Höchstens { $most } sind möglich
settings-in-language = { $setting }, { $language }
settings-empty = Leer
settings-meanwhile = Diese Einstellungen wurden inzwischen geändert. Was Sie eingegeben haben, steht noch unten: Speichern Sie erneut, um es an ihre Stelle zu setzen.
settings-meanwhile-elsewhere = Ein anderer Abschnitt wurde geändert, keine dieser Einstellungen. Speichern Sie erneut, um Ihre zu sichern.
flash-portal-saved = Gespeichert bei { $portal }: { $section }. Kunden sehen es innerhalb einer halben Minute.
flash-portal-unchanged = { $portal }: In { $section } ist nichts anders, also wurde nichts gespeichert.
portals-unavailable = Wir können das gerade nicht speichern. Nichts ist verloren: Senden Sie es so noch einmal.
refusal-portal-changed = Jemand anderes hat dieses Portal gespeichert, während Sie tippten. Von Ihnen ist noch nichts gespeichert.
refusal-slug-taken = Ein anderes Portal hat oder hatte diesen Namen. Wählen Sie einen anderen.
refusal-form-changed = Ein Formular dieses Portals wurde inzwischen geändert. Laden Sie die Seite neu.

# General.

setting-general-status = Status
setting-general-status-active = Aktiv
setting-general-status-active-hint = Kunden und Gäste benutzen es.
setting-general-status-maintenance = Wartung
setting-general-status-maintenance-hint = Alle lesen, dass es eine Weile geschlossen ist.
setting-general-status-disabled = Ausgeschaltet
setting-general-status-disabled-hint = Es ist für niemanden da.
setting-general-name = Name des Portals
setting-general-slug = Name in der URL
setting-general-slug-help = Das Wort in der Adresse, hinter /p/. Der alte Name führt weiterhin hierher.
setting-general-notification-address = E-Mail-Adresse für neue Anfragen
setting-general-notification-address-help = Jede neue Anfrage wird hier gemeldet. Leer lassen: keine E-Mail.
setting-general-languages = Angebotene Sprachen
setting-general-language = Hauptsprache
setting-general-language-help = Für alle, deren eigene Sprache nicht angeboten wird.
setting-general-time-zone = Zeitzone
setting-general-time-zone-help = Kontinent und Stadt, wie Europe/Berlin.
setting-general-contact-phone = Telefonnummer für Kunden
setting-general-contact-email = E-Mail-Adresse für Kunden
setting-general-contact-email-help = Steht unter jeder Seite; Antworten auf E-Mails gehen hierhin.

# Theme.

setting-theme-accent = Hauptfarbe
setting-theme-accent-help = Für Knöpfe und Links. Was darauf steht, wird von selbst hell oder dunkel.
setting-theme-scheme = Hell oder dunkel
setting-theme-scheme-system = Wie das Gerät
setting-theme-scheme-light = Immer hell
setting-theme-scheme-dark = Immer dunkel

# Guest requests.

setting-guest-requests-enabled = Gäste dürfen Anfragen senden
setting-guest-requests-work-types = Arbeiten, um die Gäste bitten dürfen
setting-guest-requests-confirmation = Eine Anfrage zählt, sobald dem Link in der E-Mail gefolgt wurde
setting-guest-requests-confirmation-help = Hält Anfragen in fremdem Namen fern.
setting-guest-requests-new-contacts = Wen wir nicht kennen, darf anfragen
setting-guest-requests-new-contacts-help = Wenn nicht, nennen Gäste einen Kunden mit Kundennummer und Postleitzahl.
setting-guest-requests-address-changes = Gäste dürfen eine andere Adresse als die bekannte nennen
setting-guest-requests-on-behalf = Gäste dürfen für jemand anderen anfragen
setting-guest-requests-attachments = Gäste dürfen Dateien mitsenden
setting-guest-requests-files = Höchstzahl der Dateien je Anfrage
setting-guest-requests-terms = Bedingungen
setting-guest-requests-terms-help = Gäste nehmen sie an, bevor sie senden. Leer lassen, wenn es keine gibt.

# Users and permissions.

setting-users-password = Benutzer dürfen sich mit einem Passwort anmelden
setting-users-password-help = Eine E-Mail mit Link und Code funktioniert immer.
setting-users-manage-users = Die Admins einer Firma laden ihre Kollegen ein und ändern sie
setting-users-company = Firmenname und Hauptadresse
setting-users-company-help = Was aus dem wird, was die Admins einer Firma selbst ändern.
setting-users-contacts = Ansprechperson der Firma
setting-users-addresses = Liefer- und Rechnungsadressen
setting-users-company-directly = Gilt sofort
setting-users-company-approval = Nach Freigabe
setting-users-company-never = Gar nicht
setting-users-contacts-directly = Gilt sofort
setting-users-contacts-approval = Nach Freigabe
setting-users-contacts-never = Gar nicht
setting-users-addresses-directly = Gilt sofort
setting-users-addresses-approval = Nach Freigabe
setting-users-addresses-never = Gar nicht

# Texts.

setting-texts-welcome = Begrüßungstext
setting-texts-welcome-help = Steht über dem öffentlichen Formular und bei der Anmeldung. Markdown: **fett**, *kursiv*, Listen, [Links](https://example.com).

# Navigation links.

setting-navigation-links = Links im Menü
setting-navigation-links-help = Sie stehen unter dem Menü, in dieser Reihenfolge.
setting-navigation-links-add = Link hinzufügen
setting-navigation-links-row = Link { $place }
setting-navigation-links-label = Text
setting-navigation-links-address = Adresse
setting-navigation-links-address-help = Eine Seite wie https://example.com, eine E-Mail-Adresse wie mailto:info@example.com oder ein Pfad dieses Portals.
setting-navigation-links-audience = Wer ihn sieht
setting-navigation-links-audience-everybody = Alle
setting-navigation-links-audience-signed-in = Wer angemeldet ist
error-link-label = Geben Sie den Text des Links in mindestens einer Sprache ein
error-web-address = Geben Sie eine Adresse ein, die mit https://, mailto:, tel: oder / beginnt
