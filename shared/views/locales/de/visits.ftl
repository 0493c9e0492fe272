# Visits: what is offered, chosen, confirmed, moved and called off; reminders; calendars.

# Why something about a visit is refused.
refusal-no-visit = Es ist kein Besuch geplant.
refusal-no-offer = Zurzeit stehen keine Termine zur Wahl.
refusal-visits-phone = Rufen Sie uns an, um den Besuch zu ändern: { $phone }.
refusal-visits-mail = Schreiben Sie uns, um den Besuch zu ändern: { $email }.
refusal-visit-cut-off = Bis zum Besuch sind es weniger als { $hours } Stunden; hier lässt er sich nicht mehr ändern. Rufen Sie uns an: { $phone }.
refusal-visit-cut-off-mail = Bis zum Besuch sind es weniger als { $hours } Stunden; hier lässt er sich nicht mehr ändern. Schreiben Sie uns: { $email }.
refusal-visit-past = Der Besuch hat schon begonnen.
refusal-visit-changed = Der Besuch hat sich geändert, seit Sie diese Seite geöffnet haben. Sehen Sie ihn an und antworten Sie noch einmal.
refusal-visit-confirmed = Dieser Besuch ist schon bestätigt.
refusal-slot-gone = Dieser Termin steht nicht mehr zur Wahl. Wählen Sie einen anderen.
refusal-slot-planned = Der Besuch ist schon zu diesem Termin geplant.
refusal-slot-past = Dieser Termin ist vorbei. Wählen Sie einen späteren.
refusal-slot-taken = Jemand anders hat diesen Termin gerade genommen. Diese sind noch frei.

# What is wrong with a slot.
error-time-skipped = { $time } gibt es an diesem Tag nicht: Die Uhr wird vorgestellt
error-slot-past = Wählen Sie einen Zeitpunkt, der noch kommt
error-slot-twice = Dieser Termin steht schon in der Liste

# What both sides read of it.
record-visit-choice = Besuch
record-visit-customer = Kunde
record-visit-agreed = Hat bestätigt
record-visit-not-agreed = Hat noch nicht bestätigt
record-visit-offered = Zur Wahl
timeline-slots-offered = { $by } hat Termine zur Wahl gestellt
timeline-visit-chosen =
    { $by ->
        [Sie] Sie haben einen Termin gewählt
       *[other] { $by } hat einen Termin gewählt
    }
timeline-visit-moved =
    { $by ->
        [Sie] Sie haben den Besuch verlegt
       *[other] { $by } hat den Besuch verlegt
    }
timeline-slots-declined =
    { $by ->
        [Sie] Sie haben gesagt, dass kein Termin passt
       *[other] { $by } hat gesagt, dass kein Termin passt
    }
timeline-visit-confirmed =
    { $by ->
        [Sie] Sie haben den Besuch bestätigt
       *[other] { $by } hat den Besuch bestätigt
    }
timeline-visit-cancelled =
    { $by ->
        [Sie] Sie haben den Besuch abgesagt
       *[other] { $by } hat den Besuch abgesagt
    }
timeline-visit-reminded = { $by } hat an den Besuch erinnert

# The visit for whoever asked.
visit-title = Besuch zu { $number }
visit-none = Zurzeit ist kein Besuch geplant. Sobald es einen gibt, erhalten Sie eine E-Mail von { $company }.
visit-choose = Wählen Sie einen Termin für den Besuch
visit-choose-label = Wann passt es Ihnen?
visit-choose-send = Diesen Termin wählen
visit-move = Besuch verlegen …
visit-move-to = Auf welchen Termin?
visit-move-send = Besuch verlegen
visit-confirm = Besuch bestätigen
visit-your-answer = Ihre Antwort
visit-agreed = Bestätigt
visit-calendar = In Ihren Kalender eintragen
visit-decline = Keiner dieser Termine passt …
visit-decline-text = Wann würde es Ihnen passen?
visit-decline-help = { $company } liest das und schlägt Ihnen andere Termine vor.
visit-decline-send = Um andere Termine bitten
visit-cancel = Besuch absagen …
visit-cancel-text = Dann kommt niemand, und { $company } erfährt davon. { $number } selbst bleibt offen.
visit-cancel-reason = Warum?
visit-cancel-send = Besuch absagen
visit-looks-only = Sie können diesen Besuch sehen. Bestätigen oder verlegen kann ihn, wer bei Ihnen Arbeiten anfragen darf.
visit-none-left = Keiner der angebotenen Termine steht noch zur Wahl.
flash-visit-confirmed = Der Besuch zu { $number } ist bestätigt.
flash-visit-chosen = Der Besuch zu { $number } ist zu Ihrem Termin geplant. Sie erhalten eine E-Mail.
flash-slots-declined = Ihre Antwort zu { $number } ist gesendet. Andere Termine erhalten Sie per E-Mail.
flash-visit-cancelled = Der Besuch zu { $number } ist abgesagt.

# The desk.
desk-step-offer = Termine anbieten …
desk-step-offer-title = Termine für { $number } anbieten
desk-step-offer-send = Diese Termine anbieten
desk-slot-date = Tag { $place }
desk-slot-from = Ab
desk-slot-to = Bis
desk-slot-engineer = Techniker
flash-offered = Die Termine für { $number } sind angeboten. Der Anfragesteller erhält eine E-Mail.

# Settings.
settings-section-work-orders = Arbeitsaufträge
setting-work-orders-parts = Kunden sehen von einem Arbeitsauftrag
setting-work-orders-parts-help = Was nicht angekreuzt ist, fehlt auf ihren Seiten, in Listen, Mails und Berichten. Sie sehen alles.
setting-work-orders-parts-description = Beschreibung
setting-work-orders-parts-planned-time = Uhrzeit eines Besuchs (der Tag wird immer genannt)
setting-work-orders-parts-engineer = Techniker eines Besuchs (wer etwas schrieb oder tat, wird immer genannt)
setting-work-orders-parts-checklist = Checkliste
setting-work-orders-parts-materials = Material
setting-work-orders-parts-time-worked = Arbeitszeit
setting-work-orders-parts-prices = Preise
setting-work-orders-parts-photos = Fotos und Dokumente des Berichts
setting-work-orders-parts-report = Bericht als PDF, mit der Unterschrift
setting-work-orders-comments = Kunden schreiben Nachrichten und senden Dateien zu einem Arbeitsauftrag
setting-work-orders-comments-help = Wenn nicht, lesen sie, was geschieht, und rufen Sie an.
setting-work-orders-choose = Kunden bestätigen Besuche und wählen aus den Terminen, die Sie anbieten
setting-work-orders-choose-help = Wenn nicht, lesen sie, wen sie anrufen können.
setting-work-orders-cancel = Kunden sagen Besuche selbst ab
setting-work-orders-cancel-help = Die Arbeit selbst bleibt offen; nur der Besuch entfällt.
setting-work-orders-hours = Stunden vor einem Besuch, bis zu denen er verlegt oder abgesagt werden kann
setting-work-orders-hours-help = Danach lesen Kunden Ihre Telefonnummer. 0: bis der Besuch beginnt.
setting-links-visit = Gäste verfolgen einen Besuch über einen Link
setting-links-visit-help = Er öffnet den Besuch und sonst nichts von der Anfrage. Ohne ihn führen die Schaltflächen zur Anfrage.
setting-links-visit-days = Tage, die ein Link zu einem Besuch gilt
setting-links-visit-days-help = { setting-links-request-days-help }

# The mails. $date, $time and $engineer are those of the visit.
mail-visit-page = Auf dieser Seite sehen Sie, was Sie mit dem Besuch tun können, und können ihn in Ihren Kalender eintragen.
mail-some-engineer = Ein Techniker
mail-some-time = im Laufe des Tages
mail-fact-slot = Termin { $place }
mail-visit-offered-subject = { $number }: Wählen Sie einen Termin für den Besuch
mail-visit-offered-heading = Wann passt Ihnen der Besuch?
mail-visit-offered-text = { $sender } kann zu den Terminen unten kommen. Wählen Sie den, der Ihnen passt.
mail-visit-offered-more = Ein Termin gehört Ihnen, sobald Sie ihn gewählt haben: Bis dahin kann ihn jemand anders nehmen. Wenn keiner passt, sagen Sie es auf der Seite.
mail-visit-offered-button = Termin wählen
mail-visit-offered-why = { mail-why-guest }
mail-kind-visit-offered = Termine angeboten
notification-visit-offered = Sie können einen Termin für einen Besuch wählen
mail-visit-reminder-subject = { $number }: Erinnerung an den Besuch am { $date }
mail-visit-reminder-heading = Ihr Besuch steht bevor
mail-visit-reminder-text = { $engineer } von { $sender } kommt am { $date }, { $time }.
mail-visit-reminder-more = Sorgen Sie dafür, dass jemand öffnen kann.
mail-visit-reminder-button = Besuch ansehen
mail-visit-reminder-why = { mail-why-guest }
mail-kind-visit-reminder = Erinnerung an einen Besuch
notification-visit-reminder = Ein Besuch ist in einem Tag
mail-visit-cancelled-subject = { $number }: Der Besuch am { $date } ist abgesagt
mail-visit-cancelled-heading = Der Besuch ist abgesagt
mail-visit-cancelled-text = Am { $date } kommt niemand von { $sender }. Ihre Anfrage bleibt offen.
mail-visit-cancelled-more = { $sender } meldet sich wegen eines anderen Termins.
mail-visit-cancelled-button = { mail-visit-reminder-button }
mail-visit-cancelled-why = { mail-why-guest }
mail-visit-cancelled-quote = Grund
mail-kind-visit-cancelled = Besuch abgesagt
notification-visit-cancelled = Ein Besuch ist abgesagt
mail-visit-answered-subject = { $number }: { $name } hat zum Besuch geantwortet
mail-visit-answered-heading =
    { $answer ->
        [confirmed] { $name } hat den Besuch bestätigt
        [chosen] { $name } hat einen Termin gewählt
        [moved] { $name } hat den Besuch verlegt
        [declined] { $name } passt kein Termin
        [cancelled] { $name } hat den Besuch abgesagt
       *[other] { $name } hat zum Besuch geantwortet
    }
mail-visit-answered-text =
    { $answer ->
        [confirmed] Der Besuch bleibt wie geplant.
        [chosen] Der Besuch ist zum Termin unten geplant.
        [moved] Der Besuch ist jetzt zum Termin unten geplant; der vorige ist wieder frei.
        [declined] Bieten Sie andere Termine an.
        [cancelled] Der Termin ist wieder frei. Die Arbeit bleibt offen: Planen Sie einen anderen Besuch.
       *[other] Wie es um den Besuch steht, sagt die Anfrage.
    }
mail-visit-answered-more = { "" }
mail-visit-answered-button = { mail-new-button }
mail-visit-answered-why = { mail-why-company }
mail-visit-answered-quote = In eigenen Worten
mail-kind-visit-answered = Kunde hat zu einem Besuch geantwortet

# Calendars.
calendar-summary = { $company }: { $type } ({ $number })
