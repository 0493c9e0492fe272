# The list of a portal's work types.

settings-section-work-types = Arbeitsarten
settings-section-work-type = Arbeitsart
settings-section-field = Freies Feld
work-types-lead = Was man hier anfragen kann, in der Reihenfolge der Auswahl.
work-types-add = Arbeitsart hinzufügen
work-types-new = Neue Arbeitsart
work-types-none = Noch keine Arbeitsarten
work-types-none-text = Fügen Sie die erste hinzu, dann die Fragen ihres Formulars.
work-types-name = Name
work-types-guests = Offen für Gäste
work-types-fields = Freie Felder
work-types-items = Artikel
work-types-remove = „{ $name }“ entfernen?
work-types-remove-what = Niemand kann sie dann noch anfragen. Sie verschwindet mit ihren freien Feldern ({ $fields }) und ihren Artikeln ({ $items }).
work-types-remove-stays = Anfragen, die es schon gibt, bleiben, wie sie sind, mit ihrem damaligen Formular.
flash-work-type-removed = { $portal }: Die Arbeitsart ist entfernt.

# A work type.

setting-work-type-name = Name
setting-work-type-hint = Zeile, die beim Wählen hilft
setting-work-type-place = Kommt nach
setting-work-type-place-first = Nichts: Sie ist die erste
setting-work-type-open-to-guests = Gäste dürfen sie anfragen
setting-work-type-preferred-dates = Nach passenden Tagen fragen
setting-work-type-description = Beschreibung, die zuerst im Formular steht
setting-work-type-description-help = Diese werden ausgefüllt, wenn das Formular erscheint: {"{company}"}, {"{work-type}"}, {"{date}"}, {"{phone}"}, {"{email}"}, {"{contact}"}, {"{customer}"}.
setting-work-type-items = Artikel
setting-work-type-items-help = Was dazu angefragt werden kann, in einer Menge. Null geht immer.
setting-work-type-items-add = Artikel hinzufügen
setting-work-type-items-row = Artikel { $place }
setting-work-type-items-name = Name
setting-work-type-items-min = Kleinste Menge
setting-work-type-items-max = Größte Menge
setting-work-type-items-step = In Packungen zu
setting-work-type-checklist = Checkliste
setting-work-type-checklist-help = Was bei jedem Einsatz geprüft wird. Die Liste wird beim Annehmen einer Anfrage übernommen, und jeder Punkt wird im Bericht beantwortet.
setting-work-type-checklist-add = Punkt hinzufügen
setting-work-type-checklist-row = Punkt { $place }
setting-work-type-checklist-name = Was geprüft wird
request-item-least = Von { $min } bis { $max }
request-item-steps = Von { $min } bis { $max }, in Packungen zu { $step }

# The form builder: the list of free fields.

fields-title = Felder des Formulars
fields-lead = Was zu „{ $type }“ gefragt wird, in dieser Reihenfolge, neben Kontakt, Adresse und Beschreibung.
fields-add = Feld hinzufügen
fields-none = Noch keine freien Felder
fields-none-text = Das Formular fragt nach Kontakt, Adresse und Beschreibung. Fügen Sie hinzu, was Sie sonst wissen müssen.
fields-label = Frage
fields-kind = Art
fields-required = Pflichtfeld
fields-shows = Erscheint
fields-shows-when = Wenn „{ $field }“ { $answers } ist
fields-new = Neues Feld
fields-new-of = Neues Feld: { $kind }
fields-new-lead = Womit wird geantwortet? Die Art bleibt; alles andere lässt sich später ändern.
fields-remove = „{ $name }“ entfernen?
fields-remove-what = Die Frage verschwindet aus dem Formular von „{ $type }“, in jeder Sprache.
fields-remove-stays = Anfragen, die es schon gibt, behalten Frage und Antwort.
flash-field-removed = { $portal }: Das Feld ist entfernt. Das Formular hat eine neue Version.
refusal-field-needed = „{ $field }“ erscheint je nach der Antwort auf dieses Feld. Ändern Sie das zuerst.

# Types of fields.

field-kind-text = Textzeile
field-kind-text-hint = Ein Name, eine Nummer auf einem Schild, ein Code.
field-kind-long-text = Langer Text
field-kind-long-text-hint = Mehrere Zeilen in eigenen Worten.
field-kind-number = Zahl
field-kind-number-hint = Auf Wunsch mit Einheit, kleinstem und größtem Wert.
field-kind-yes-no = Ja oder Nein
field-kind-yes-no-hint = Weitere Felder können je nach Antwort erscheinen.
field-kind-one-of = Eins von mehreren
field-kind-one-of-hint = Optionen, die Sie nennen. Weitere Felder können je nach Antwort erscheinen.
field-kind-many-of = Mehrere von mehreren
field-kind-many-of-hint = Optionen, die Sie nennen, so viele wie zutreffen.
field-kind-date = Tag
field-kind-date-hint = Ein Tag im Kalender.
field-kind-date-time = Tag und Uhrzeit
field-kind-date-time-hint = Ein Tag im Kalender und eine Uhrzeit.
field-kind-file = Dateien
field-kind-file-hint = Fotos oder PDF zu dieser Frage.

# A free field.

setting-field-name = Freies Feld
setting-field-label = Frage
setting-field-help = Zeile, die beim Antworten hilft
setting-field-required = Eine Antwort ist nötig
setting-field-default = Antwort, die zuerst dasteht
setting-field-default-help = So, wie man es tippt; ein Tag als 2026-11-30, mit Uhrzeit als 2026-11-30T09:30.
setting-field-default-none = Keine
setting-field-default-yes = Ja
setting-field-default-no = Nein
setting-field-min = Kleinster Wert
setting-field-max = Größter Wert
setting-field-unit = Einheit
setting-field-place = Kommt nach
setting-field-place-first = Nichts: Es ist das erste
setting-field-show-when = Erscheint
setting-field-show-when-help = Je nach der Antwort auf ein Feld davor: Ja oder Nein, oder eines mit Optionen.
setting-field-show-when-always = Immer
setting-field-show-when-again = Antworten zeigen
setting-field-show-answers = Wenn die Antwort ist
setting-field-show-answers-yes = Ja
setting-field-show-answers-no = Nein
setting-field-options = Optionen
setting-field-options-add = Option hinzufügen
setting-field-options-row = Option { $place }
setting-field-options-label = Wortlaut
setting-field-options-chosen = Zuerst gewählt

# What is wrong.

error-merge-field = { $field } ist nicht bekannt. Bekannt sind: { $known }
error-merge-field-in-link = { $field } steht in der Adresse eines Links, wo nichts eingesetzt wird. Schreiben Sie es neben den Link.
error-field-order = „{ $field }“ erscheint je nach der Antwort auf „{ $other }“ und muss deshalb danach kommen
error-option-needed = „{ $field }“ erscheint bei einer Option, die Sie entfernt haben. Ändern Sie zuerst jenes Feld
error-show-answers = Wählen Sie mindestens eine Antwort
error-options-none = Fügen Sie mindestens eine Option hinzu
error-options-chosen = Nur eine Option kann zuerst gewählt sein
error-whole-number = Geben Sie eine ganze Zahl in Ziffern ein

# How guests see it.

form-preview = Vorschau
form-preview-show = Vorschau zeigen
form-preview-help = So, wie man es sieht, in jeder Sprache des Portals. Nichts wird gespeichert.
form-preview-lead = So sieht man das Formular. Von hier lässt es sich nicht senden.
form-preview-version = Vorschau, Version { $version }
form-preview-back = Zurück zu den Feldern
form-version = Version { $version }
form-versions = Versionen des Formulars
form-versions-help = Jede gespeicherte Änderung ergibt eine neue. Eine Anfrage zeigt immer die Version, mit der sie gestellt wurde.
