# What is wrong with a field, a step or a file. Every key here is a Problem's key in the domain.

# A line of the error summary.
error-of-field = { $field }: { $error }
error-summary =
    { $count ->
        [one] Ein Punkt ist noch offen
       *[other] { $count } Punkte sind noch offen
    }
error-prefix = Fehler:{" "}

error-required = Füllen Sie dieses Feld aus
error-choose = Wählen Sie eine Antwort
error-scope-wider = Wählen Sie nicht mehr, als Sie selbst sehen
error-choose-place = Wählen Sie einen Standort
error-too-long = Verwenden Sie höchstens { $max } Zeichen
error-characters = Entfernen Sie die Zeichen, die sich nicht drucken lassen
error-email = Geben Sie eine E-Mail-Adresse ein, etwa name@example.com
error-phone = Geben Sie eine Telefonnummer ein, etwa +49 30 1234567
error-postcode = Geben Sie eine Postleitzahl ein, etwa { $example }
error-number = Geben Sie eine Zahl in Ziffern ein
error-number-min = Geben Sie { $min } oder mehr ein
error-number-max = Geben Sie { $max } oder weniger ein
error-quantity = Geben Sie eine ganze Zahl von 0 bis { $max } ein
error-quantity-rule = Geben Sie 0 ein oder eine Zahl von { $min } bis { $max } in Schritten von { $step }
error-date = Geben Sie ein Datum ein, das es gibt
error-date-past = Wählen Sie heute oder einen späteren Tag
error-terms = Stimmen Sie den Bedingungen zu, um Ihre Anfrage zu senden
error-reference = Wir haben keinen Kunden mit dieser Kundennummer und Postleitzahl gefunden. Sehen Sie auf einem Brief oder einer Rechnung von uns nach.
error-slug = Verwenden Sie 2 bis 40 Kleinbuchstaben, Ziffern oder Bindestriche, wie buero-nord
error-time-zone = Geben Sie eine Zeitzone wie Europe/Berlin ein
error-colour = Geben Sie eine Farbe wie #0b6e4f ein
error-colour-contrast = Diese Farbe ist zu hell, um auf Weiß gesehen zu werden. Die nächste, die geht, ist { $nearest }.
error-language-not-offered = Wählen Sie eine der angebotenen Sprachen
error-no-work-type = Öffnen Sie zuerst mindestens eine Arbeitsart für Gäste
error-form-unreadable = Wir konnten das Gesendete nicht lesen. Gehen Sie zurück und senden Sie es noch einmal.
error-file-required = Fügen Sie eine Datei hinzu
error-file-kind = „{ $name }“ ist kein Foto oder PDF. Senden Sie JPEG, PNG, WebP, HEIC oder PDF.
error-file-empty = „{ $name }“ ist leer. Wählen Sie die Datei noch einmal aus.
error-file-too-large = „{ $name }“ ist größer als { $max } MB. Senden Sie eine kleinere Datei.

refusal-unconfirmed = Diese Anfrage ist noch nicht bestätigt.
refusal-already-confirmed = Diese Anfrage ist schon bestätigt.
refusal-already-accepted = Diese Anfrage war schon angenommen.
refusal-already-rejected = Diese Anfrage war schon abgelehnt.
refusal-changed-meanwhile = Jemand hat das inzwischen geändert. Sehen Sie es noch einmal an und wiederholen Sie dann Ihren Schritt.
refusal-file-not-checked = Diese Datei wird noch geprüft. Versuchen Sie es in einer Minute noch einmal.
refusal-too-many-files = Zu dieser Anfrage passen keine weiteren Dateien.
refusal-member-exists = Diese Person gehört bereits zu dieser Firma.
refusal-too-many-memberships = Diese Person gehört bereits zu zu vielen Firmen. Rufen Sie uns an.

file-refused-empty = Nicht behalten: Die Datei ist leer.
file-refused-too-large = Nicht behalten: Die Datei ist zu groß.
file-refused-not-its-kind = Nicht behalten: Die Datei ist nicht, was ihr Name sagt.
file-refused-suspicious = Nicht behalten: Die Datei enthält mehr als ein Bild oder Dokument.
file-refused-infected = Nicht behalten: Der Virenscanner hat etwas darin gefunden.

# Pages about faults.
fault-not-found-title = Hier ist nichts
fault-not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder was hier stand, gibt es nicht mehr. Kam der Link aus einer E-Mail, kopieren Sie ihn ganz.
fault-no-portal-title = Unter dieser Adresse gibt es kein Portal
fault-no-portal-text = Klären Sie die Adresse mit der Firma, die sie Ihnen gegeben hat.
fault-forbidden-title = Das dürfen Sie nicht
fault-forbidden-text = Ihre Rolle lässt es nicht zu. Fragen Sie einen Inhaber oder Manager Ihrer Firma.
fault-invalid-title = So können wir das nicht annehmen
fault-invalid-text = Nichts wurde geändert. Gehen Sie zurück, korrigieren Sie Ihre Angaben und senden Sie sie noch einmal.
fault-conflict-title = Das hat sich inzwischen geändert
fault-conflict-text = Sie haben nichts geändert. Sehen Sie es noch einmal an und wiederholen Sie dann Ihren Schritt.
fault-link-gone-title = Dieser Link gilt nicht mehr
fault-link-gone-text = Seine Zeit ist um, oder er wurde zurückgezogen. Nehmen Sie die neueste E-Mail, rufen Sie die Firma an oder melden Sie sich an.
fault-too-many-title = Zu viele Versuche
fault-too-many-text =
    { $minutes ->
        [one] Nichts wurde gesendet. Versuchen Sie es in einer Minute noch einmal.
       *[other] Nichts wurde gesendet. Versuchen Sie es in { $minutes } Minuten noch einmal.
    }
fault-too-large-title = Das ist zu groß zum Senden
fault-too-large-text = Senden Sie weniger oder kleinere Dateien, eine nach der anderen, oder lassen Sie weg, was wir nicht brauchen.
fault-unavailable-title = Wir können gerade nicht antworten
fault-unavailable-text = Nichts wurde geändert. Versuchen Sie es in einer Minute noch einmal: Meist ist es gleich vorbei.
fault-stale-title = Diese Seite ist zu alt
fault-stale-text = Es wurde nichts gesendet. Laden Sie die Seite neu und senden Sie es von dort.
fault-signed-out-title = Ihre Sitzung ist beendet
fault-signed-out-text = Es wurde nichts gesendet. Melden Sie sich an und senden Sie es noch einmal: Was Sie geschrieben haben, steht unten zum Kopieren.
fault-signed-out-typed = Was Sie geschrieben haben
fault-unsent-text = Noch wurde nichts gesendet, und nichts von dem, was Sie eingegeben haben, ist verloren. Senden Sie es gleich noch einmal.
fault-unsent-files = Dateien müssen Sie noch einmal auswählen.
fault-unsent-again = Noch einmal senden
fault-maintenance-title = Wegen Wartung geschlossen
fault-maintenance-text = Wir arbeiten an diesem Portal und sind bald zurück.
fault-internal-title = Bei uns ist etwas schiefgegangen
fault-internal-text = Wir haben es festgehalten. Versuchen Sie es noch einmal; bleibt der Fehler, rufen Sie uns an und nennen Sie die Nummer unten.
fault-request-id = Fehlernummer
fault-way-again = Noch einmal versuchen
fault-way-desk = Zum Desk
fault-way-request = Anfrage stellen
fault-way-call = { $phone } anrufen
fault-way-sign-in = Anmelden
error-customer-blocked = Dieser Kunde ist gesperrt: Es wird nichts Neues angenommen
error-customer-inactive = Dieser Kunde ist inaktiv: Es wird nichts Neues angenommen
