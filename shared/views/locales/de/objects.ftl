# What is installed at a customer, on both sides.

objects-title = Anlagen
objects-search = Anlagen durchsuchen
objects-search-hint = Seriennummer oder Referenz, oder ganze Wörter aus Name, Art und Standort.
objects-add = Anlage hinzufügen
objects-add-whose = Wem gehört es?
objects-add-whose-help = Name oder Nummer des Kunden, etwa K-1001.
objects-labels = Etiketten
objects-place = Standort
objects-all-places = Alle Standorte
objects-none = Noch keine Anlagen
objects-none-here = Keine Anlagen an diesem Standort
objects-none-text = Was { $company } für Sie betreut, erscheint hier: mit der nächsten Wartung und der Garantie.
objects-none-own = Sie sehen, was Sie selbst angefragt haben. Um Anlagen zu sehen, bitten Sie einen Admin Ihres Unternehmens um einen Standort.
objects-none-desk = Fügen Sie hinzu, was Sie hier betreuen. Der Kunde sieht es, fragt Arbeiten dafür an und liest, wann es gewartet wird.
objects-none-found = Keine passenden Anlagen
objects-none-found-text = Verwenden Sie weniger Wörter oder löschen Sie einen Filter.
objects-none-all = Fügen Sie hinzu, was Sie betreuen, oder lesen Sie eine ganze Liste aus einer Datei ein.
objects-any-kind = Jeder Typ

# What is known of one.

customers-field-object-name = Name
customers-field-object-kind = Typ
customers-field-object-serial = Seriennummer
customers-field-object-reference = Referenz
customers-field-object-location = Standort
customers-field-object-installed = Installiert am
customers-field-object-warranty = Garantie bis
customers-field-object-warranty-state = Garantie
customers-field-object-contract = Vertrag
customers-field-object-service = Nächste Wartung
customers-field-object-note = Hinweis
customers-field-object-status = Status
object-status-in-service = In Betrieb
object-status-in-service-hint = Der Kunde kann Arbeiten dafür anfragen.
object-status-out-of-service = Außer Betrieb
object-status-out-of-service-hint = Niemand fragt mehr Arbeiten dafür an, und das Etikett öffnet nichts mehr.
object-main-place = Hauptadresse
object-some-place = Ein anderer Standort
object-no-service = Nicht geplant
object-due-today = Heute fällig
object-due-in = { $count ->
    [one] Fällig in { $count } Tag
   *[other] Fällig in { $count } Tagen
}
object-due-overdue = { $count ->
    [one] Seit { $count } Tag überfällig
   *[other] Seit { $count } Tagen überfällig
}
object-warranty-until = Garantie bis { $date }
object-warranty-ended = Garantie abgelaufen am { $date }
object-facts = Angaben
object-ask = Arbeit anfragen
object-out-text = Diese Anlage ist außer Betrieb. Was daran gemacht wurde, bleibt hier stehen.
object-history = Arbeiten daran
object-history-none = Hier erscheint, was für diese Anlage angefragt und an ihr gemacht wird.
object-history-show = Alle Arbeiten an dieser Anlage
record-object = Anlage

# Its form at the desk.

object-new-title = Neue Anlage
object-edit = Anlage ändern
object-save = Anlage speichern
object-section-object = Anlage
object-section-dates = Garantie und Wartung
object-section-more = Weiteres
object-name-help = Wie man es nennt: „Personenaufzug Nord“.
object-kind-help = Was es ist: Aufzug, Kessel, Tür.
object-reference-help = Ihr eigener Schlüssel. Jede Anlage hat ihren eigenen.
object-service-help = Der Kunde sieht sie auf der ersten Seite, wenn sie bald fällig ist.
object-note-help = Der Kunde liest das auch.
flash-object-added = { $name } ist hinzugefügt.
flash-object-saved = { $name } ist gespeichert.
refusal-object-reference-taken = Eine andere Anlage hat diese Referenz
error-before-installed = Die Garantie endet vor der Installation

# Labels that stick on objects.

object-label = Etikett
object-label-none = Noch kein Etikett.
object-label-text = Wer es scannt, fragt Arbeiten an dieser Anlage an.
object-label-code = QR-Code von { $name }
object-label-portal = Portal, das es öffnet
object-label-make = Etikett erstellen
object-label-renew = Etikett ersetzen
object-label-renew-title = Etikett von { $name } ersetzen?
object-label-renew-text = Das aufgeklebte Etikett öffnet danach nichts mehr. Drucken Sie das neue und kleben Sie es darüber.
labels-title = Etiketten
labels-lead = Drucken Sie diese Seite und schneiden Sie die Etiketten auseinander.
labels-none = Keine Etiketten auf dieser Seite
labels-none-text = Anlagen in Betrieb bekommen hier ein Etikett.
labels-missing = { $count ->
    [one] { $count } Anlage hat noch kein Etikett.
   *[other] { $count } Anlagen haben noch kein Etikett.
}
labels-make = Etiketten erstellen
labels-language = Sprache der Etiketten
labels-scan = Etwas defekt? Scannen und melden.
flash-labels-made = Die Etiketten sind erstellt.
flash-label-made = Das Etikett von { $name } ist erstellt.
flash-label-renewed = { $name } hat ein neues Etikett. Das alte öffnet nichts mehr.

# In the form for new work.

request-object = Um welche Anlage geht es?
request-object-none = Keine davon
request-object-help = Sie können sie auch unter Anlagen öffnen und von dort anfragen.
request-labelled = Wir wissen, wo sie steht. Wer dort für sie zuständig ist, sieht Ihre Anfrage, Ihren Namen und wie Sie zu erreichen sind.

# In the log.

activity-object-added = { $by } hat die Anlage { $name } hinzugefügt
activity-object-changed = { $by } hat die Anlage { $name } geändert
activity-objects-labelled = { $count ->
    [one] { $by } hat { $count } Etikett erstellt
   *[other] { $by } hat { $count } Etiketten erstellt
}
activity-object-relabelled = { $by } hat das Etikett von { $name } ersetzt

# On the first page, and in the settings.

dashboard-service = Wartung bald fällig
setting-display-sections-objects = Anlagen
setting-dashboard-parts-part-service = Wartung bald fällig
requests-any-object = Alle Anlagen
