# Texts of the frame and of the parts that all pages share.

product-name = Frontdesk
skip-to-main = Zum Inhalt
language = Sprache
label-before = { $label }:
menu = Menü
close = Schließen
search = Suchen
choose = Auswählen
optional = (optional)
form-required-note = Alle Angaben sind nötig, außer wo „(optional)“ steht.
answer-yes = Ja
answer-no = Nein
sign-out = Abmelden
print = Drucken
breadcrumb = Sie sind hier

# The desk's menu.
desk-menu-label = Desk
desk-menu-requests = Portalanfragen
desk-keys-hint = zeigt die Tastenkürzel
desk-keys-title = Tastenkürzel
desk-keys-list = In einer Liste
desk-keys-record = Beim Geöffneten
desk-keys-everywhere = Überall
desk-key-next = Nächste in der Liste
desk-key-previous = Vorige in der Liste
desk-key-open = Öffnen
desk-key-following = Nächster Eintrag der Liste
desk-key-back = Zurück zur Liste
desk-key-new = Neu anlegen
desk-key-edit = Ändern
desk-key-invite = Jemanden einladen
desk-key-search = Suchen
desk-key-leave = Feld verlassen, Fenster schließen
desk-key-help = Diese Tastenkürzel anzeigen

# Stages of a work order.
stage-unconfirmed = Unbestätigt
stage-requested = Angefragt
stage-accepted = Angenommen
stage-rejected = Abgelehnt
stage-bar-label = Fortschritt

# The timeline. $by is a name, or timeline-you: the verb follows it.
timeline-you = Sie
timeline-system = Frontdesk
timeline-internal = Intern
timeline-requested =
    { $by ->
        [Sie] { $by } haben die Anfrage gesendet
       *[other] { $by } hat die Anfrage gesendet
    }
timeline-imported = Aus den Büchern der Firma übernommen
timeline-entered = { $by } hat die Anfrage notiert
timeline-confirmed =
    { $by ->
        [Sie] { $by } haben die Anfrage bestätigt
       *[other] { $by } hat die Anfrage bestätigt
    }
timeline-accepted = { $by } hat die Anfrage angenommen
timeline-rejected = { $by } hat die Anfrage abgelehnt
timeline-commented =
    { $by ->
        [Sie] { $by } haben geschrieben
       *[other] { $by } hat geschrieben
    }
timeline-files-added =
    { $by ->
        [Sie]
            { $count ->
                [one] { $by } haben eine Datei hinzugefügt
               *[other] { $by } haben { $count } Dateien hinzugefügt
            }
       *[other]
            { $count ->
                [one] { $by } hat eine Datei hinzugefügt
               *[other] { $by } hat { $count } Dateien hinzugefügt
            }
    }
timeline-noted = { $by } hat notiert
timeline-assigned = { $by } hat die Anfrage { $to } zugewiesen
timeline-unassigned = { $by } hat die Zuweisung aufgehoben
timeline-file-refused = „{ $name }“ wurde geprüft und entfernt
timeline-mail-bounced = E-Mails an den Kontakt kommen nicht an
timeline-mail-complaint = Der Kontakt hat unsere E-Mail als unerwünscht markiert

# Lists.
pager-label = Seiten
pager-newer = Neuere
pager-older = Ältere
chart-figures = Zahlen anzeigen

# Files.
file-being-checked = Wird geprüft
upload-help =
    { $count ->
        [one] Ein Foto oder PDF, höchstens { $max } MB.
       *[other] Bis zu { $count } Fotos oder PDFs, je höchstens { $max } MB.
    }
upload-add = Fotos oder PDFs hinzufügen
upload-drop = oder hierher ziehen
upload-waiting = Wartet
upload-done = Gesendet
upload-failed = Nicht gesendet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
upload-left = Noch { "{" }left{ "}" }
upload-too-many = Nicht mehr als { $count } Dateien
upload-too-large = Größer als { $max } MB
upload-empty = Die Datei ist leer
upload-kind = Kein Foto oder PDF
upload-running = Warten Sie, bis alle Dateien gesendet sind, oder entfernen Sie die übrigen.
upload-remove = Entfernen
upload-cancel = Abbrechen
upload-retry = Noch einmal versuchen
size-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Byte
    }
size-kb = { $size } KB
size-mb = { $size } MB

# Dates and times.
date = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-time = { $date }, { $time } Uhr
time-now = gerade eben
time-minutes-ago =
    { $count ->
        [one] vor einer Minute
       *[other] vor { $count } Minuten
    }
time-hours-ago =
    { $count ->
        [one] vor einer Stunde
       *[other] vor { $count } Stunden
    }
time-minutes-ahead =
    { $count ->
        [one] in einer Minute
       *[other] in { $count } Minuten
    }
time-hours-ahead =
    { $count ->
        [one] in einer Stunde
       *[other] in { $count } Stunden
    }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
