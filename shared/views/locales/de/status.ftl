# What was asked, as both the guest and the desk read it.

record-facts = Angaben
record-description = Beschreibung
record-on-behalf-of = Im Namen von
record-contact = Kontakt
record-address = Einsatzort
record-map = Auf der Karte zeigen
record-items = Dazu angefragt
record-item = { $quantity } × { $name }
record-preferred-dates = Passende Tage
record-requested-at = Angefragt
record-terms = Bedingungen zugestimmt
record-terms-version = Version { $version }
record-unanswered = Nicht beantwortet
record-files = Dateien
record-file-missing = Nicht angekommen
record-timeline = Verlauf

# The status page of a public link.

status-title = Anfrage { $number }
status-asked = Was Sie angefragt haben
status-files = Ihre Dateien
status-next = Wie es weitergeht
status-next-requested = { $company } liest Ihre Anfrage und antwortet hier und per E-Mail an { $email }.
status-next-accepted = { $company } übernimmt diese Arbeit und meldet sich, um den Besuch zu planen.
status-next-rejected = { $company } übernimmt diese Arbeit nicht. Hat sich etwas geändert? Dann schreiben Sie es unten.
status-comment = Etwas hinzufügen
status-comment-text = Ihre Nachricht
status-comment-help = { $company } liest sie. Schreiben Sie, was sich geändert hat oder was fehlte.
status-comment-files = Fotos und PDF-Dateien
status-comment-send = Nachricht senden
status-comment-empty = Schreiben Sie eine Nachricht oder wählen Sie eine Datei.
status-comment-error = Ihre Nachricht wurde nicht gesendet
status-files-full = Zu dieser Anfrage passen keine weiteren Dateien.
status-unconfirmed-title = Bestätigen Sie zuerst Ihre Anfrage
status-unconfirmed-text = Ihre Anfrage ist noch nicht weitergeleitet. Öffnen Sie die E-Mail, die wir an { $email } gesendet haben, und folgen Sie dem Link. Danach zeigt diese Seite, wie es weitergeht.
status-unconfirmed-until = Ohne Bestätigung verwerfen wir sie am { $date }.
status-too-large = Die Dateien sind zu groß, um sie mit dem Formular zu senden. Senden Sie weniger auf einmal oder kleinere.
status-unavailable = Wir können gerade keine Nachrichten annehmen. Nichts ist verloren: Senden Sie es gleich noch einmal.

flash-message-sent = Ihre Nachricht zu { $number } wurde gesendet.
