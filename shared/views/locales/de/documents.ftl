# Documents, on both sides.

documents-title = Dokumente
documents-search = Dokumente durchsuchen
documents-search-hint = Ganze Wörter aus dem Titel und aus dem, worum es geht.
documents-none = Noch keine Dokumente
documents-none-text = Was { $company } hier für Sie ablegt, erscheint in dieser Liste: Berichte, Anleitungen, Kontoauszüge und mehr, immer in der neuesten Fassung.
documents-none-own = Sie sehen die Berichte zu dem, was Sie selbst angefragt haben. Um mehr zu sehen, bitten Sie einen Admin Ihrer Firma um einen Standort.
documents-none-desk = Fügen Sie hinzu, was Ihre Kunden öffnen dürfen: Anleitungen, Kontoauszüge, Lieferscheine. Berichte erledigter Arbeiten stehen von selbst hier.
documents-none-found = Keine passenden Dokumente
documents-none-found-text = Verwenden Sie weniger Wörter oder löschen Sie einen Filter.
documents-any-kind = Jede Art
documents-any-state = Sichtbar und verborgen
documents-any-customer = Jeder Kunde
documents-any-project = Alle Projekte
document-kind-report = Bericht
document-kind-quotation = Angebot
document-kind-invoice = Rechnung
document-kind-statement = Kontoauszug
document-kind-packing-slip = Lieferschein
document-kind-manual = Anleitung
document-kind-photo = Foto
document-kind-other = Sonstiges
document-kind-by-file = Nach der Datei: Foto, Anleitung oder Sonstiges
document-state-shown = Kunde kann es öffnen
document-state-hidden = Verborgen
document-state-checked = Wird geprüft
document-state-refused = Abgelehnt
document-whole-company = Die ganze Firma

# What is known of one.

customers-field-document-title = Titel
customers-field-document-kind = Art
customers-field-document-location = Standort
customers-field-document-project = Projekt
customers-field-document-shown = Sichtbarkeit
customers-field-document-file = Datei
customers-field-document-at = Datum
customers-field-document-size = Größe

# At the desk.

documents-add = Dokumente hinzufügen
documents-add-for = Für { $name }.
documents-add-about = Zu { $name }.
documents-files = Dateien
documents-send = Dokumente hinzufügen
documents-plain-help = Mit diesem Formular gehen insgesamt höchstens 4 MB mit. Größere Dateien brauchen einen Browser mit Skripten.
documents-pick = Kunde
documents-pick-help = Name oder Nummer des Kunden. Sie können auch den Kunden öffnen und dort Dokumente wählen.
documents-pick-next = Weiter
document-file = Datei
document-location-help = Wer nur einige Standorte sieht, sieht, was zu diesen gehört.
document-location-help-about = Wer nur einige Standorte sieht, sieht, was zu diesen gehört. Bei einer Anlage oder einem Projekt zählt deren Standort.
document-project-help = Wer das Projekt sieht, sieht seine Dokumente. Von vielen Projekten stehen hier die neuesten.
document-show = Der Kunde kann es öffnen
document-show-help = Verborgene Dokumente sind nur für Ihr Team.
document-open = Öffnen
document-change = Ändern
document-save = Dokument speichern
document-versions = Fassungen
document-version = Fassung { $number }
document-version-current = Neueste
document-version-older = Älter
document-column-version = Fassung
document-column-file = Datei
document-column-state = Stand
document-column-by = Hinzugefügt von
document-column-at = Datum
document-renew-title = Neue Fassung
document-renew-text = Der Kunde bekommt die neue Fassung, sobald sie geprüft ist. Ältere bleiben hier.
document-renew = Fassung hinzufügen
document-remove = Entfernen
document-remove-title = { $name } entfernen?
document-remove-text = { $count ->
    [one] Das Dokument und seine Datei sind dann weg, für Ihr Team und für den Kunden.
   *[other] Das Dokument und die Dateien seiner { $count } Fassungen sind dann weg, für Ihr Team und für den Kunden.
}
document-checked-text = Die Datei wird geprüft. Der Kunde kann sie öffnen, sobald nichts gefunden wurde.
document-checked-text-older = Die neue Fassung wird geprüft. Bis dahin bekommt der Kunde die vorige.
document-refused-text = Die Datei wurde abgelehnt, niemand kann sie öffnen. Fügen Sie sie als neue Fassung noch einmal hinzu.
document-refused-text-older = Die neue Fassung wurde abgelehnt. Der Kunde bekommt die vorige.
flash-documents-added = { $count ->
    [one] { $count } Dokument ist hinzugefügt. Es lässt sich öffnen, sobald es geprüft ist.
   *[other] { $count } Dokumente sind hinzugefügt. Sie lassen sich öffnen, sobald sie geprüft sind.
}
flash-document-renewed = Die neue Fassung ist hinzugefügt. Sie gilt, sobald sie geprüft ist.
flash-document-saved = Das Dokument ist gespeichert.
flash-document-removed = Das Dokument ist entfernt.
refusal-too-many-versions = Ein Dokument hat höchstens 50 Fassungen. Fügen Sie diese als eigenes Dokument hinzu.
error-document-file-gone = Eine der Dateien ist nicht mehr da. Wählen Sie sie noch einmal.
error-documents-none = Wählen Sie eine Datei
error-documents-many = Wählen Sie höchstens { $most } Dateien

# Of an object.

object-documents = Dokumente und Fotos
object-documents-none = Noch keine Dokumente oder Fotos zu diesem Objekt.
object-documents-show = Alle Dokumente zu diesem Objekt zeigen

# Of a project.

project-documents-none = Noch keine Dokumente oder Fotos zu diesem Projekt.
project-documents-show = Alle Dokumente zu diesem Projekt zeigen

# In the log, and in the settings.

activity-document-added = { $by } hat das Dokument { $name } hinzugefügt
activity-document-renewed = { $by } hat Fassung { $number } des Dokuments { $name } hinzugefügt
activity-document-changed = { $by } hat das Dokument { $name } geändert
activity-document-removed = { $by } hat das Dokument { $name } entfernt
setting-display-sections-documents = Dokumente
