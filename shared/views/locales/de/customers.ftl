# The list of customers.

desk-menu-customers = Kunden und Benutzer
customers-title = Kunden
customers-add = Kunde anlegen
customers-search = Nach Kundennummer oder Anfang des Namens suchen
customers-none = Noch keine Kunden
customers-none-text = Legen Sie den ersten an und laden Sie dann dessen Leute in Ihre Portale ein.
customers-search-none = Kein Kunde „{ $typed }“
customers-search-none-text = Geben Sie die ganze Kundennummer ein oder wie der Name beginnt.
customers-search-clear = Alle Kunden zeigen
pager-first = Vorige Seite
pager-next = Nächste Seite

# What is known of a customer.

customers-field-name = Name
customers-field-reference = Kundennummer
customers-field-city = Ort
customers-field-contact = Ansprechperson
customers-field-contact-name = Name der Ansprechperson
customers-field-contact-email = E-Mail-Adresse
customers-field-contact-phone = Telefonnummer
customers-field-manager = Kundenbetreuung
customers-field-manager-phone = Telefonnummer der Kundenbetreuung
customers-field-status = Status
customers-field-portals = Portale
customer-status-active = Aktiv
customer-status-active-hint = Die Benutzer kommen hinein und beauftragen Arbeiten.
customer-status-inactive = Inaktiv
customer-status-inactive-hint = Wird nicht mehr betreut: Die Benutzer kommen nicht hinein.
customer-status-blocked = Gesperrt
customer-status-blocked-hint = Die Benutzer sehen alles und beauftragen nichts Neues.

# The form of a customer.

customers-new-title = Neuer Kunde
customers-edit-title = { $name } ändern
customers-edit = Kunde ändern
customers-save = Kunde speichern
customers-cancel = Abbrechen
customers-section-customer = Kunde
customers-section-contact = Ansprechperson
customers-section-address = Adresse
customers-section-manager = Kundenbetreuung
customers-section-location = Standort
customers-reference-help = Steht auf Ihren Briefen und Rechnungen. Jeder Kunde hat eine eigene.
customers-manager-help = Die Leute des Kunden sehen Name, Mailadresse und Telefonnummer auf jeder Seite.
customers-manager-unknown = Wählen Sie eine Kollegin oder einen Kollegen aus der Liste
customers-portal-unknown = Wählen Sie ein Portal aus der Liste
customers-unavailable = Wir können das gerade nicht speichern. Nichts ist verloren: Senden Sie es gleich noch einmal.
customers-meanwhile = Inzwischen geschehen:
refusal-reference-taken = Ein anderer Kunde hat diese Kundennummer
refusal-exists = Das gibt es schon. Öffnen Sie es aus der Liste.
refusal-too-many-locations = Mehr Standorte passen zu diesem Kunden nicht.
flash-customer-added = { $name } ist angelegt.
flash-customer-saved = { $name } ist gespeichert.

# A customer’s places.

customers-locations = Standorte
customers-locations-none = Gearbeitet wird an der Hauptadresse. Legen Sie für jeden weiteren Ort einen Standort an.
customers-new-location = Neuer Standort
customers-locations-add = Standort anlegen
customers-save-location = Standort speichern
customers-location-name = Name des Standorts
customers-location-name-help = Wie die Leute ihn nennen: „Parkhaus“, „Halle 3“.
flash-location-added = Der Standort { $name } ist angelegt.
flash-location-saved = Der Standort { $name } ist gespeichert.

# A customer’s users.

customers-requests = Neueste Anfragen
customers-requests-all = Alle Anfragen zu diesem Kunden
customers-requests-none = Noch hat niemand von diesem Kunden etwas angefragt.
customers-users = Benutzer
customers-users-none = Für diesen Kunden meldet sich noch niemand an. Laden Sie die erste Person ein.
customers-invite = Benutzer einladen
customers-choose = { $name } auswählen
customers-chosen = Ausgewählt
customers-disable-chosen = Ausgewählte abschalten
customers-enable-chosen = Ausgewählte anschalten
customers-all-portals = Alle Portale
customers-portals-count =
    { $count ->
        [one] { $count } Portal
       *[other] { $count } Portale
    }
customers-portals-help = Wo sie hineinkommen. Ohne Häkchen: überall.
customers-look = Einladung im Aussehen von
customers-look-help = Die Mail kommt von diesem Portal, und ihr Link führt dorthin. Ohne Auswahl: das erste offene, in das sie hineinkommen.
customers-look-elsewhere = In dieses Portal kommen sie nicht hinein. Setzen Sie oben das Häkchen oder wählen Sie ein anderes
customers-look-closed = Dieses Portal ist gerade nicht offen. Wählen Sie ein offenes
invite-no-portal = Keines der Portale, in die sie hineinkommen, ist gerade offen
customers-invitation = Einladung
customers-rights = Was erlaubt ist
customers-here-off = Für diesen Kunden abschalten
customers-here-off-text = Abschalten beendet den Zugang zu diesem Kunden ab dem nächsten Klick. Andere Kunden bleiben offen.
customers-here-on = Für diesen Kunden anschalten
customers-here-on-text = Für diesen Kunden abgeschaltet.
customers-off-everywhere = Überall abgeschaltet
customers-everywhere-off = Überall abschalten
customers-everywhere-title = { $name } überall abschalten?
customers-everywhere-text = { $name } wird sofort in jedem Browser abgemeldet und kann sich nicht mehr anmelden, für keinen Kunden. Aufträge bleiben bestehen.
customers-everywhere-hint =
    { $count ->
        [one] Gehört nur zu diesem Kunden. Überall abgeschaltet ist keine Anmeldung mehr möglich.
       *[other] Gehört zu { $count } Kunden. Überall abgeschaltet ist für keinen davon eine Anmeldung möglich.
    }
customers-everywhere-on = Überall anschalten
customers-everywhere-on-text = Überall abgeschaltet: Für keinen Kunden ist eine Anmeldung möglich.
flash-tick-somebody = Kreuzen Sie an, wer gemeint ist, und wählen Sie dann noch einmal.
flash-user-off-everywhere = { $name } ist überall abgeschaltet.
flash-user-on-everywhere = { $name } ist überall wieder angeschaltet.
flash-users-off =
    { $count ->
        [one] { $count } Benutzer ist abgeschaltet.
       *[other] { $count } Benutzer sind abgeschaltet.
    }
flash-users-on =
    { $count ->
        [one] { $count } Benutzer ist angeschaltet.
       *[other] { $count } Benutzer sind angeschaltet.
    }

# What was done. $by is a name.

activity-title = Aktivität
activity-none = Noch ist nichts geschehen
activity-none-text = Was Sie und Ihre Kunden tun, erscheint hier: wer sich angemeldet und wer was geändert hat.
activity-from = Von
activity-until = Bis
activity-apply = Diese Tage anzeigen
activity-clear = Alle Tage
activity-none-then = An diesen Tagen wurde nichts getan
activity-none-then-text = Wählen Sie andere Tage, oder sehen Sie sich alle an.
activity-whole = Alle Aktivität dieses Kunden
activity-of = Über
activity-all = Alle Aktivitäten
activity-when = Wann
activity-what = Was
activity-about = Betrifft
activity-company = Ihr Unternehmen
activity-who = Wer
activity-details = Einzelheiten
activity-field = { $field }: { $old } → { $new }
activity-nothing = nichts
activity-customer-created = { $by } hat den Kunden angelegt
activity-customer-changed = { $by } hat den Kunden geändert
activity-location-added = { $by } hat den Standort { $name } angelegt
activity-location-changed = { $by } hat den Standort { $name } geändert
activity-user-invited = { $by } hat { $name } als { $role } eingeladen
activity-user-invited-again = { $by } hat { $name } die Einladung noch einmal gesendet
activity-user-added = { $by } hat { $name } als { $role } hinzugefügt
activity-membership-changed = { $by } hat geändert, was { $name } darf
activity-membership-disabled = { $by } hat { $name } für diesen Kunden abgeschaltet
activity-membership-enabled = { $by } hat { $name } für diesen Kunden angeschaltet
activity-user-disabled = { $by } hat { $name } überall abgeschaltet
activity-user-enabled = { $by } hat { $name } überall angeschaltet
activity-signed-in = { $by } hat sich angemeldet
activity-portal-created = { $by } hat das Portal hinzugefügt
activity-portal-changed = { $by } hat das Portal geändert: { $section }
activity-address-added = { $by } hat die Adresse { $name } hinzugefügt
activity-address-changed = { $by } hat die Adresse { $name } geändert
activity-address-removed = { $by } hat die Adresse { $name } entfernt
activity-change-asked = { $by } hat eine Änderung beantragt: { $part }
activity-change-approved = { $by } hat eine Änderung freigegeben: { $part }
activity-change-rejected = { $by } hat eine Änderung abgelehnt: { $part }
activity-change-withdrawn = { $by } hat eine Änderung zurückgezogen: { $part }
activity-viewed = { $by } hat { $name } angesehen
activity-downloaded = { $by } hat { $name } heruntergeladen
activity-data-taken = { $by } hat die eigenen Daten heruntergeladen

## Whom to reach at a customer, its terms, its addresses
customers-contacts = Ansprechpartner
customers-contacts-none = Nur der Hauptansprechpartner ist bekannt. Ergänzen Sie, wer sonst erreichbar ist.
customers-contacts-add = Ansprechpartner hinzufügen
contact-new-title = Neuer Ansprechpartner
contact-save = Ansprechpartner speichern
contact-remove = Ansprechpartner entfernen
contact-remove-title = { $name } entfernen?
contact-remove-text = { $name } steht hier nicht mehr. Ob die Person sich anmelden kann, bleibt davon unberührt.
contact-position-help = Was die Person dort ist: „Haustechnik“, „Nachtportier“.
customers-field-person-name = Name
customers-field-person-position = Funktion
customers-field-person-email = E-Mail-Adresse
customers-field-person-phone = Telefonnummer
customers-field-payment-days = Zahlungsziel
customers-payment-days-help = In Tagen. Leer: Es ist nichts vereinbart.
payment-days = { $count ->
    [0] Sofort
    [one] { $count } Tag
   *[other] { $count } Tage
}
flash-contact-added = Der Ansprechpartner { $name } ist hinzugefügt.
flash-contact-saved = Der Ansprechpartner { $name } ist gespeichert.
flash-contact-removed = Der Ansprechpartner ist entfernt.
flash-address-added = Die Adresse { $name } ist hinzugefügt.
activity-contact-added = { $by } hat den Ansprechpartner { $name } hinzugefügt
activity-contact-changed = { $by } hat den Ansprechpartner { $name } geändert
activity-contact-removed = { $by } hat den Ansprechpartner { $name } entfernt
customers-addresses = Adressen für Waren und Rechnungen
customers-addresses-none = Waren und Rechnungen gehen an die Hauptadresse.
customers-addresses-add = Adresse hinzufügen
error-reach = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein
refusal-too-many-contacts = Dieser Kunde hat so viele Ansprechpartner wie möglich.
refusal-customer-inactive = Dieser Kunde ist inaktiv: Seine Benutzer kommen nirgends hinein. Aktivieren Sie ihn zuerst.
error-customer-unknown = Kein Kunde hat diese Nummer oder einen Namen, der so beginnt
error-customer-several = Mehrere Kunden heißen so: { $names }. Geben Sie die Nummer des gemeinten ein
