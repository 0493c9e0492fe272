# The life of a work order: its stages and steps, the visit, the report, and the mails about them.

# Stages.

stage-planned = Geplant
stage-in-progress = In Arbeit
stage-on-hold = Pausiert
stage-completed = Erledigt
stage-closed = Abgeschlossen
stage-cancelled = Storniert
setting-work-order-words-planned = Wort für „Geplant“
setting-work-order-words-in-progress = Wort für „In Arbeit“
setting-work-order-words-on-hold = Wort für „Pausiert“
setting-work-order-words-completed = Wort für „Erledigt“
setting-work-order-words-closed = Wort für „Abgeschlossen“
setting-work-order-words-cancelled = Wort für „Storniert“

# Why a step is refused.

refusal-not-accepted = Diese Anfrage ist noch nicht angenommen.
refusal-not-on-hold = Diese Arbeit ist nicht pausiert.
refusal-not-completed = Diese Arbeit ist noch nicht erledigt.
refusal-still-open = Diese Arbeit ist noch offen.
refusal-work-has-begun = Die Arbeit hat schon begonnen.
refusal-plan-under-way = Die Arbeit läuft. Pausieren Sie sie, um einen weiteren Besuch zu planen.
refusal-already-planned = Es ist schon ein Besuch geplant.
refusal-already-in-progress = Die Arbeit läuft schon.
refusal-on-hold = Diese Arbeit ist pausiert. Setzen Sie sie zuerst fort.
refusal-already-completed = Diese Arbeit ist schon erledigt.
refusal-already-closed = Diese Arbeit ist schon abgeschlossen.
refusal-already-cancelled = Das wurde schon storniert.

# What is wrong with a visit or a report.

error-time = Geben Sie eine Uhrzeit wie 08:30 ein
error-window = Wählen Sie eine Uhrzeit nach dem Beginn
error-duration = Geben Sie Stunden und Minuten ein, wie 1:30
error-materials = Beginnen Sie jede Zeile mit der Menge, wie 2 x Türrolle

# What both sides read of the work.

record-visit = Geplanter Besuch
record-visit-date = Tag
record-visit-time = Zwischen
record-visit-engineer = Techniker
record-price = Preis
record-report = Was gemacht wurde
record-worked = Arbeitszeit
record-worked-minutes = { $minutes } min
record-worked-hours = { $hours } Std.
record-worked-both = { $hours } Std. { $minutes } Min.
record-materials = Material
record-checklist = Checkliste
check-ok = In Ordnung
check-not-ok = Nicht in Ordnung
check-not-applicable = Entfällt
check-remark = Bemerkung zu „{ $name }“
record-report-files = Fotos und Dokumente
record-signature = Unterschrift
record-signed-by = Unterschrieben von { $name }
record-report-pdf = Bericht als PDF
desk-report-earlier = Frühere Berichte
upload-caption = Was zu sehen ist
report-captions = Was auf jedem Foto zu sehen ist
report-captions-help = Eine Zeile je Datei, in der Reihenfolge der Auswahl.
report-signed-by = Unterschrieben von
report-signed-by-help = Der Name der Person, die unterschreibt. Wo nicht gezeichnet werden kann, gilt der eingegebene Name als Unterschrift.
report-sign-here = Hier mit dem Finger oder der Maus unterschreiben.
report-sign-clear = Löschen
error-report-files = Ein Bericht fasst { $most } Fotos und Dokumente. Einige herausnehmen
error-signature = Diese Unterschrift ist nicht lesbar. Noch einmal unterschreiben
report-title = Arbeitsbericht { $number }
report-page = Seite { $page } von { $pages }
report-file-not-printed = Nicht druckbar; auf der Seite der Anfrage lässt es sich öffnen.
report-file-being-checked = Wurde noch geprüft.
record-reason-rejected = Warum die Anfrage abgelehnt wurde
record-reason-cancelled = Warum storniert wurde
record-reason-on-hold = Warum die Arbeit pausiert
timeline-planned = { $by } hat einen Besuch geplant
timeline-replanned = { $by } hat den Besuch neu geplant
timeline-started = { $by } hat mit der Arbeit begonnen
timeline-held = { $by } hat die Arbeit pausiert
timeline-resumed = { $by } hat die Arbeit fortgesetzt
timeline-completed = { $by } hat die Arbeit erledigt
timeline-closed = { $by } hat den Auftrag abgeschlossen
timeline-reopened = { $by } hat die Arbeit wieder aufgenommen
timeline-cancelled =
    { $by ->
        [Sie] { $by } haben storniert
       *[other] { $by } hat storniert
    }

# The status page.

status-next-planned = { $company } kommt an dem Tag, der unten steht. Dort steht auch, was Sie am Besuch ändern können.
status-next-in-progress = { $company } ist an der Arbeit. Danach lesen Sie hier, was gemacht wurde.
status-next-on-hold = { $company } macht so bald wie möglich weiter und sagt es Ihnen per E-Mail an { $email }.
status-next-completed = Die Arbeit ist erledigt. Wenn etwas nicht stimmt, schreiben Sie unten.
status-next-closed = Hier ist alles erledigt. Wenn noch etwas ist, schreiben Sie unten.
status-next-cancelled = Dafür kommt niemand mehr. Wenn Sie die Arbeit doch brauchen, schreiben Sie unten.
status-cancel = Anfrage stornieren …
status-cancel-text = { $number } wird sofort storniert: Niemand kommt, und { $company } erfährt davon.
status-cancel-reason = Warum?
status-cancel-reason-help = { $company } liest das.
status-cancel-send = Anfrage stornieren
flash-withdrawn = { $number } ist storniert.

# The queue at the desk.

desk-groups = Was zu tun ist
desk-group-to-do = Zu tun
desk-group-planned = Geplant
desk-group-under-way = Läuft
desk-group-done = Fertig
desk-group-not-done = Nicht gemacht
desk-empty-planned = Keine Besuche geplant
desk-empty-planned-text = Arbeit, für die Sie einen Besuch planen, steht danach hier.
desk-empty-in-progress = Nichts ist in Arbeit
desk-empty-in-progress-text = Arbeit, die Sie beginnen, steht danach hier.
desk-empty-on-hold = Nichts ist pausiert
desk-empty-on-hold-text = Arbeit, die Sie pausieren, wartet hier mit ihrem Grund.
desk-empty-completed = Noch nichts erledigt
desk-empty-completed-text = Arbeit, die Sie als erledigt melden, steht danach hier.
desk-empty-closed = Noch nichts abgeschlossen
desk-empty-closed-text = Erledigte Arbeit, die Sie abschließen, steht danach hier.
desk-empty-cancelled = Nichts storniert
desk-empty-cancelled-text = Was Sie oder ein Kunde stornieren, steht danach hier mit seinem Grund.

# The steps at the desk.

desk-steps = Andere Schritte
desk-step-accept = Anfrage annehmen
desk-step-start = Arbeit beginnen
desk-step-resume = Arbeit fortsetzen
desk-step-close = Auftrag abschließen
desk-step-reopen = Wieder öffnen
desk-step-plan = Besuch planen …
desk-step-plan-title = Besuch für { $number } planen
desk-step-plan-send = Besuch planen
desk-step-replan = Neu planen …
desk-step-replan-title = Besuch für { $number } neu planen
desk-step-replan-send = Besuch planen
desk-step-complete = Erledigt melden …
desk-step-complete-title = { $number } erledigt melden
desk-step-complete-send = Erledigt melden
desk-step-hold = Pausieren …
desk-step-hold-title = { $number } pausieren
desk-step-hold-send = Pausieren
desk-step-reject = Ablehnen …
desk-step-reject-title = { $number } ablehnen
desk-step-reject-send = Anfrage ablehnen
desk-step-cancel = Stornieren …
desk-step-cancel-title = { $number } stornieren
desk-step-cancel-send = Arbeit stornieren
desk-step-reason = Grund
desk-step-reason-help = { $name } liest ihn auf der Statusseite und per E-Mail.
desk-plan-from = Ab
desk-plan-to = Bis
desk-plan-help = { $name } liest Tag, Zeitfenster und Techniker auf der Statusseite und per E-Mail.
desk-report-work = Was gemacht wurde
desk-report-work-help = Der Kunde liest das.
desk-report-time-help = Stunden und Minuten, wie 1:30.
desk-report-materials = Material
desk-report-materials-help = Eines pro Zeile, mit der Menge: 2 x Türrolle.
flash-planned = Der Besuch für { $number } ist geplant. Der Anfragesteller erhält eine E-Mail.
flash-started = { $number } ist in Arbeit. Der Anfragesteller erhält eine E-Mail.
flash-held = { $number } ist pausiert. Der Anfragesteller erhält eine E-Mail mit dem Grund.
flash-resumed = { $number } geht weiter. Der Anfragesteller erhält eine E-Mail.
flash-completed = { $number } ist erledigt. Der Anfragesteller erhält den Bericht per E-Mail.
flash-closed = { $number } ist abgeschlossen. Der Anfragesteller erhält eine E-Mail.
flash-reopened = { $number } ist wieder offen. Der Anfragesteller erhält eine E-Mail.
flash-cancelled = { $number } ist storniert. Der Anfragesteller erhält eine E-Mail mit dem Grund.

# The mails. $date, $time and $engineer are those of the visit.

mail-work-planned-subject = { $number }: Besuch am { $date }
mail-work-planned-heading = Ihr Besuch ist geplant
mail-work-planned-text = { $engineer } von { $sender } kommt am { $date }, { $time }.
mail-work-planned-more = { mail-visit-page }
mail-work-planned-button = { mail-visit-reminder-button }
mail-work-planned-why = { mail-why-guest }
mail-kind-work-planned = Besuch geplant
notification-work-planned = Ein Besuch ist geplant
mail-work-replanned-subject = { $number }: der Besuch ist jetzt am { $date }
mail-work-replanned-heading = Ihr Besuch hat einen anderen Termin
mail-work-replanned-text = { $engineer } von { $sender } kommt am { $date }, { $time }. Der vorige Termin gilt nicht mehr.
mail-work-replanned-more = { mail-visit-page }
mail-work-replanned-button = { mail-visit-reminder-button }
mail-work-replanned-why = { mail-why-guest }
mail-kind-work-replanned = Besuch verschoben
notification-work-replanned = Ein Besuch hat einen anderen Termin
mail-work-started-subject = { $number }: die Arbeit hat begonnen
mail-work-started-heading = Die Arbeit hat begonnen
mail-work-started-text = { $sender } ist bei der Arbeit. Wenn sie fertig ist, erfahren Sie, was getan wurde.
mail-work-started-more = { mail-accepted-more }
mail-work-started-button = { mail-accepted-button }
mail-work-started-why = { mail-why-guest }
mail-kind-work-started = Arbeit begonnen
notification-work-started = Ihre Arbeit hat begonnen
mail-work-on-hold-subject = { $number }: die Arbeit ist pausiert
mail-work-on-hold-heading = Die Arbeit ist pausiert
mail-work-on-hold-text = { $sender } kann gerade nicht weitermachen und sagt Ihnen, wann es weitergeht.
mail-work-on-hold-more = { mail-accepted-more }
mail-work-on-hold-button = { mail-accepted-button }
mail-work-on-hold-why = { mail-why-guest }
mail-work-on-hold-quote = Grund
mail-kind-work-on-hold = Arbeit pausiert
notification-work-on-hold = Ihre Arbeit ist pausiert
mail-work-resumed-subject = { $number }: die Arbeit geht weiter
mail-work-resumed-heading = Die Arbeit geht weiter
mail-work-resumed-text = Was { $sender } aufgehalten hat, ist vorbei. Auf der Seite sehen Sie den Stand.
mail-work-resumed-more = { mail-accepted-more }
mail-work-resumed-button = { mail-accepted-button }
mail-work-resumed-why = { mail-why-guest }
mail-kind-work-resumed = Arbeit fortgesetzt
notification-work-resumed = Ihre Arbeit geht weiter
mail-work-completed-subject = { $number }: die Arbeit ist erledigt
mail-work-completed-heading = Die Arbeit ist erledigt
mail-work-completed-text = { $sender } hat die Arbeit erledigt. Das ist der Bericht.
mail-work-completed-more = Auf der Seite steht der Bericht, mit Checkliste, Fotos und Unterschrift, soweit vorhanden.
mail-work-completed-button = { mail-accepted-button }
mail-work-completed-why = { mail-why-guest }
mail-work-completed-quote = Was gemacht wurde
mail-kind-work-completed = Arbeit erledigt
notification-work-completed = Ihre Arbeit ist erledigt
mail-work-closed-subject = { $number }: abgeschlossen
mail-work-closed-heading = Der Auftrag ist abgeschlossen
mail-work-closed-text = Für { $sender } ist hier alles erledigt. Wenn doch noch etwas ist, schreiben Sie auf der Seite.
mail-work-closed-more = { mail-accepted-more }
mail-work-closed-button = { mail-accepted-button }
mail-work-closed-why = { mail-why-guest }
mail-kind-work-closed = Auftrag abgeschlossen
notification-work-closed = Ihr Auftrag ist abgeschlossen
mail-work-reopened-subject = { $number }: wieder aufgenommen
mail-work-reopened-heading = Wir nehmen es wieder auf
mail-work-reopened-text = { $sender } hat das wieder aufgenommen und meldet sich zum weiteren Ablauf bei Ihnen.
mail-work-reopened-more = { mail-accepted-more }
mail-work-reopened-button = { mail-accepted-button }
mail-work-reopened-why = { mail-why-guest }
mail-kind-work-reopened = Arbeit wieder aufgenommen
notification-work-reopened = Ihre Arbeit wird wieder aufgenommen
mail-work-cancelled-subject = { $number }: storniert
mail-work-cancelled-heading = Die Arbeit ist storniert
mail-work-cancelled-text = Dafür kommt niemand von { $sender } mehr.
mail-work-cancelled-more = { mail-accepted-more }
mail-work-cancelled-button = { mail-accepted-button }
mail-work-cancelled-why = { mail-why-guest }
mail-work-cancelled-quote = Grund
mail-kind-work-cancelled = Arbeit storniert
notification-work-cancelled = Ihre Arbeit ist storniert
mail-work-withdrawn-subject = { $number }: storniert von { $name }
mail-work-withdrawn-heading = { $name } hat storniert
mail-work-withdrawn-text = { $name } will diese Arbeit nicht mehr. Nehmen Sie den Besuch aus der Planung, wenn es einen gibt.
mail-work-withdrawn-more = { "" }
mail-work-withdrawn-button = { mail-new-button }
mail-work-withdrawn-why = { mail-why-company }
mail-work-withdrawn-quote = Grund
mail-kind-work-withdrawn = Von einem Kunden storniert
merge-field-visit-date = Der Tag des Besuchs
merge-field-visit-time = Die Uhrzeit des Besuchs
merge-field-engineer = Der Techniker, der kommt
merge-field-reason = Der Grund
