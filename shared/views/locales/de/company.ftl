# A company's own data, as its Admins read and change it.

menu-addresses = Adressen
company-edit-company = Name und Adresse ändern
company-edit-contact = Ansprechperson ändern
company-edit-directly = Ihre Änderung gilt sofort.
company-edit-approval = { $name } prüft Ihre Änderung, bevor sie gilt, und sagt Ihnen per E-Mail Bescheid.
company-save = Speichern
company-ask = Zur Freigabe senden
company-cancel = Abbrechen
flash-company-saved = Die Firmendaten sind gespeichert.
flash-company-unchanged = Es wurde nichts geändert.
flash-change-asked = Ihre Änderung wartet auf Freigabe. Sie erhalten eine E-Mail, sobald entschieden ist.
flash-change-withdrawn = Ihre Änderung ist zurückgezogen.
refusal-company-changed = Jemand anders hat das inzwischen geändert. Sehen Sie es noch einmal an, dann speichern Sie.
refusal-change-decided = Über diese Änderung ist schon entschieden.
refusal-change-overtaken = Was diese Änderung betrifft, hat inzwischen jemand anders geändert. Nichts wurde überschrieben.

# Addresses for goods and invoices.

addresses-lead = Wohin Waren und Rechnungen gehen.
addresses-none = Noch keine Adressen
addresses-none-text = Fügen Sie hinzu, wohin Waren und Rechnungen gehen. Die erste wird der Standard.
addresses-add = Adresse hinzufügen
address-new-title = Neue Adresse
address-edit-title = { $name } ändern
address-edit = Ändern
address-name = Name der Adresse
address-name-help = Wie man sie nennt: „Lager“, „Zentrale“.
address-shipping = Lieferadresse
address-billing = Rechnungsadresse
address-default-shipping = Standard für Lieferungen
address-default-billing = Standard für Rechnungen
address-default-help = Solange nicht angekreuzt, ist dafür eine andere Adresse der Standard.
address-save = Adresse speichern
address-remove = Adresse entfernen
address-remove-title = { $name } entfernen?
address-remove-text = { $name } wird nicht mehr angeboten. Was dorthin ging, bleibt, wie es ist.
flash-address-saved = Die Adresse ist gespeichert.
flash-address-removed = Die Adresse ist entfernt.
error-address-use = Kreuzen Sie an, wofür die Adresse ist
refusal-too-many-addresses = Es passen keine weiteren Adressen. Entfernen Sie erst eine.

# Changes that wait for the desk, or did.

changes-asked = Beantragte Änderungen
change-part-company = Name und Adresse
change-part-contact = Ansprechperson
change-part-address = Liefer- und Rechnungsadressen
change-state-waiting = Wartet auf Freigabe
change-state-approved = Freigegeben
change-state-rejected = Abgelehnt
change-state-withdrawn = Zurückgezogen
change-state-overtaken = Überholt
change-overtaken-text = Das wurde inzwischen geändert. Ziehen Sie Ihre Änderung zurück, sehen Sie nach und beantragen Sie sie neu.
change-by = Beantragt von { $name }
change-reason = Grund: { $reason }
change-withdraw = Zurückziehen

# The same at the desk.

changes-title = Änderungsanträge
changes-lead = Was Kunden an ihren eigenen Daten ändern möchten. Nichts gilt, bevor Sie es freigeben.
changes-none = Nichts wartet auf Sie
changes-none-text = Ändert ein Kunde Daten, die laut Ihrem Portal freigegeben werden müssen, erscheint das hier.
changes-customer = Kunde
changes-what = Was
changes-by = Wer
changes-when = Wann
changes-field = Feld
changes-old = Alt
changes-new = Neu
changes-approve = Freigeben
changes-reject = Ablehnen
changes-reject-title = Diese Änderung ablehnen?
changes-reason = Grund
changes-reason-help = Wer gefragt hat, liest ihn in einer E-Mail und auf der Firmenseite.
changes-overtaken = { $name } ist nicht mehr, was es bei der Anfrage war. Nichts wird überschrieben: Lehnen Sie mit einem Wort ab, oder lassen Sie zurückziehen und neu fragen.
changes-unavailable = Das lässt sich gerade nicht speichern. Nichts ist verloren: Senden Sie es gleich noch einmal.
flash-change-approved = Die Änderung für { $name } ist ausgeführt.
flash-change-rejected = Die Änderung für { $name } ist abgelehnt. Es geht eine E-Mail hinaus.
changes-decided-by = Entschieden von { $name }
changes-open-customer = Kunde öffnen

# What is stored about a person.

menu-data = Meine Daten
data-lead = Was hier über Sie gespeichert ist.
data-file-text = Die Datei enthält all das, Ihre anderen Firmen, die von Ihnen beantragten Änderungen und was Sie wann getan haben.
data-take = Als Datei herunterladen
data-others =
    { $count ->
        [one] und { $count } weitere Firma
       *[other] und { $count } weitere Firmen
    }
