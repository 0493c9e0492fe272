# The queue.

desk-requests = Portalanfragen
desk-stages = Phasen
desk-search = Nummer oder Wörter, etwa { $example }
desk-search-none = Keine Anfrage gefunden für „{ $number }“
desk-search-none-text = Eine Nummer sieht aus wie { $example }. Gesucht werden ganze Wörter aus Beschreibung, Referenz, Ort, Standort und Kontakt. Eine Anfrage steht hier, sobald der Anfragesteller sie bestätigt hat.
desk-found = „{ $typed }“ in allen Anfragen
desk-found-of = Anfragen von { $name }
desk-found-both = „{ $typed }“ in Anfragen von { $name }
desk-search-clear = Zurück zu Portalanfragen
desk-empty-requested = Keine Anfragen warten
desk-empty-requested-text = Neue Anfragen aus Ihren Portalen erscheinen hier sofort.
desk-empty-accepted = Noch nichts angenommen
desk-empty-accepted-text = Eine Anfrage, die Sie annehmen, steht danach hier.
desk-empty-rejected = Nichts abgelehnt
desk-empty-rejected-text = Eine Anfrage, die Sie ablehnen, steht danach hier, mit dem Grund.
desk-column-number = Nummer
desk-column-what = Was
desk-column-who = Von
desk-column-where = Wo
desk-column-when = Angefragt
desk-column-assignee = Zuständig
desk-column-stage = Phase
desk-column-work-type = Art der Arbeit
desk-column-company = Firma
desk-column-description = Anfang der Beschreibung
desk-nobody = Niemand
desk-anybody = Egal wer
desk-me = Ich
desk-mail-failed = E-Mail unzustellbar
desk-csv = CSV herunterladen
csv-more = Die Liste geht weiter. Grenzen Sie sie ein und laden Sie sie noch einmal.

# The record.

desk-title = { $number } { $work-type }
desk-assign = Zuständig
desk-assign-save = Zuweisen
desk-assign-take = Mir zuweisen
desk-assign-unknown = Wählen Sie jemanden aus der Liste.
desk-write = Schreiben
desk-write-kind = Wer es liest
desk-write-comment = Nachricht an den Anfragesteller
desk-write-comment-help = { $name } liest sie auf der Statusseite und per E-Mail.
desk-write-comment-no-mail = { $name } liest sie nur auf der Statusseite: E-Mails kommen nicht an.
desk-write-note = Interne Notiz
desk-write-note-help = Nur Ihre Kollegen lesen sie.
desk-write-text = Text
desk-write-send = Senden
desk-mail-failed-title = E-Mails an den Anfragesteller kommen nicht an
desk-mail-failed-text = An { $email } senden wir nichts mehr: E-Mails kamen zurück oder sind dort nicht erwünscht. Rufen Sie an oder fragen Sie nach einer anderen Adresse.
desk-read-only = Sie können Anfragen ansehen, aber nicht ändern.
desk-source = Über Portal

desk-not-done = Noch nicht erledigt
desk-unavailable = Wir können das gerade nicht speichern. Nichts ist verloren: Senden Sie es gleich noch einmal.
desk-again = Noch einmal senden
desk-changed-title = { $number } hat sich inzwischen geändert
desk-changed-text = Von Ihnen wurde nichts gespeichert; was Sie geschrieben haben, steht noch unten.

flash-accepted = { $number } ist angenommen. Der Anfragesteller erhält eine E-Mail.
flash-rejected = { $number } ist abgelehnt. Der Anfragesteller erhält eine E-Mail mit dem Grund.
flash-commented = Ihre Nachricht zu { $number } ist unterwegs zum Anfragesteller.
flash-noted = Ihre Notiz steht bei { $number }.
flash-assigned = { $number } ist zugewiesen.
flash-unassigned = { $number } ist niemandem mehr zugewiesen.
