# The public request form and the pages around it.

# Choosing what kind of work.
request-choose-title = Was kann { $company } für Sie tun?
request-choose-lead = Wählen Sie, was am ehesten passt. Den Rest beschreiben Sie auf der nächsten Seite.
request-closed-title = Keine Anfragen über diese Seite
request-closed-text = { $company } nimmt hier derzeit keine Anfragen entgegen. Rufen Sie { $phone } an oder schreiben Sie an { $email }.

# The form.
request-lead = { $company } liest jede Anfrage. Sie erhalten per E-Mail ihre Nummer und einen Link, um sie zu verfolgen.
request-change-type = Andere Art der Arbeit wählen
request-contact = Ihre Angaben
request-name = Name
request-email = E-Mail-Adresse
request-email-help = Dorthin senden wir die Nummer Ihrer Anfrage und unsere Antworten.
request-phone = Telefonnummer
request-company = Firma
request-known = Ihre Angaben
request-known-lead = Hier stellen Kunden von { $company } ihre Anfragen. Beide Angaben stehen auf jedem Brief und jeder Rechnung.
request-reference = Kundennummer
request-postcode-known = Postleitzahl Ihrer Adresse
request-other-address = Der Einsatzort hat eine andere Adresse
request-address = Einsatzort
request-country = Land
request-street = Straße und Hausnummer
request-addition = Gebäude, Etage, Eingang
request-postcode = Postleitzahl
request-city = Ort
request-region = Bundesstaat, Provinz oder Grafschaft
request-behalf = Jemand anderes
request-on-behalf = Ich frage für jemand anderen an
request-on-behalf-help = Zum Beispiel für einen Mieter oder eine Kollegin. Über den Besuch sprechen wir mit dieser Person; unsere E-Mails gehen an Sie.
request-behalf-name = Name dieser Person
request-behalf-email = E-Mail-Adresse dieser Person
request-behalf-phone = Telefonnummer dieser Person
request-behalf-company = Firma dieser Person
request-what = Worum es geht
request-description = Beschreibung
request-description-help = Was geschieht, seit wann, und was Sie versucht haben.
request-items = Was Sie dazu brauchen
request-dates = Tage, die Ihnen passen
request-dates-lead = Bis zu drei. Wir planen den Besuch mit Ihnen; ein Tag, den Sie hier nennen, steht noch nicht fest.
request-date-1 = Erster Tag
request-date-2 = Zweiter Tag
request-date-3 = Dritter Tag
request-files = Fotos und Dokumente
request-attachments = Fotos oder PDF-Dateien
request-files-without-scripts = Ihr Browser sendet Dateien zusammen mit dem Formular: insgesamt höchstens { $max } MB.
request-file-kept = Eine Datei, die Sie hinzugefügt haben
request-file-broken = „{ $name }“ ist beschädigt oder nicht das Foto oder PDF, das der Name verspricht. Öffnen Sie die Datei auf Ihrem Gerät und speichern Sie sie neu, oder lassen Sie sie weg.
request-file-suspicious = „{ $name }“ enthält mehr als ein Bild oder Dokument, zum Beispiel ein Skript. Senden Sie ein Foto davon oder drucken Sie es in ein neues PDF.
request-file-infected = Der Virenscanner hat etwas in „{ $name }“ gefunden. Lassen Sie die Datei weg.
request-terms = Bedingungen
request-terms-accept = Ich stimme diesen Bedingungen zu (Version { $version })
request-send = Anfrage senden
request-trap = Lassen Sie dieses Feld leer

# Why a form comes back.
request-token-young = Das ging so schnell, dass wir Mensch und Roboter nicht unterscheiden können. Nichts ist verloren: Sehen Sie alles durch und senden Sie es noch einmal.
request-token-expired = Diese Seite war lange offen. Nichts ist verloren: Sehen Sie alles durch und senden Sie es noch einmal.
request-token-forged = Wir konnten nicht erkennen, dass dieses Formular von unserer Seite kam. Nichts ist verloren: Sehen Sie alles durch und senden Sie es noch einmal. Fügen Sie Ihre Dateien erneut hinzu.
request-too-many =
    { $minutes ->
        [one] Das sind mehr Anfragen, als wir in einer Stunde annehmen können. Nichts ist verloren: Lassen Sie diese Seite offen und senden Sie es in einer Minute noch einmal, oder rufen Sie { $phone } an.
       *[other] Das sind mehr Anfragen, als wir in einer Stunde annehmen können. Nichts ist verloren: Lassen Sie diese Seite offen und senden Sie es in { $minutes } Minuten noch einmal, oder rufen Sie { $phone } an.
    }
request-unavailable = Wir konnten Ihre Anfrage gerade nicht speichern. Nichts ist verloren: Senden Sie sie in einer Minute noch einmal.
request-not-sent = Ihre Anfrage ist noch nicht gesendet

# After sending.
request-sent-title = Sehen Sie in Ihre E-Mails
# The number stands behind it.
request-sent-number = Die Nummer Ihrer Anfrage:
request-sent-text = Wir haben eine E-Mail an { $email } gesendet. Öffnen Sie sie und bestätigen Sie Ihre Anfrage: Dann erhält { $company } sie.
request-sent-text-bare = Wir haben eine E-Mail an die Adresse gesendet, die Sie angegeben haben. Öffnen Sie sie und bestätigen Sie Ihre Anfrage: Dann erhält { $company } sie.
request-sent-next = Wie es weitergeht
request-sent-step-1 = Öffnen Sie unsere E-Mail und klicken Sie auf die Schaltfläche. Der Link gilt { $days } Tage.
request-sent-step-2 = { $company } liest Ihre Anfrage und antwortet.
request-sent-step-3 = Sie verfolgen sie über den Link, den wir Ihnen dann senden. Dort können Sie uns schreiben und Fotos hinzufügen.
request-sent-missing = Nach ein paar Minuten noch keine E-Mail? Sehen Sie im Spam-Ordner nach oder rufen Sie { $phone } an.
request-sent-change = Möchten Sie etwas ändern? Schreiben Sie es auf der Seite, zu der der Link führt. Das Formular noch einmal zu senden ändert nichts.

# The confirmation mail's link.
request-confirm-title = Bestätigen Sie Ihre Anfrage
request-confirm-text = Klicken Sie auf die Schaltfläche, dann erhält { $company } Ihre Anfrage { $number }.
request-confirm-send = Anfrage bestätigen
request-confirm-type = Art der Arbeit
request-confirm-contact = Angefragt von
request-confirm-address = Einsatzort
request-confirm-description = Beschreibung
request-confirm-not-mine = Das haben Sie nicht angefragt? Schließen Sie diese Seite. Wir verwerfen die Anfrage am { $date }.
request-confirm-unavailable = Wir konnten Ihre Anfrage gerade nicht bestätigen. Klicken Sie in einer Minute noch einmal auf die Schaltfläche.
