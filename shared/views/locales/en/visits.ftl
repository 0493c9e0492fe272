# Visits: what is offered, chosen, confirmed, moved and called off; reminders; calendars.

# Why something about a visit is refused.
refusal-no-visit = No visit is planned.
refusal-no-offer = No times are offered at the moment.
refusal-visits-phone = To change the visit, call us: { $phone }.
refusal-visits-mail = To change the visit, write to us: { $email }.
refusal-visit-cut-off = The visit is less than { $hours } hours away, so it can no longer be changed here. Call us: { $phone }.
refusal-visit-cut-off-mail = The visit is less than { $hours } hours away, so it can no longer be changed here. Write to us: { $email }.
refusal-visit-past = The visit has begun already.
refusal-visit-changed = The visit has changed since you opened this page. Look at it, and answer again.
refusal-visit-confirmed = This visit is confirmed already.
refusal-slot-gone = This time is not offered any more. Choose another one.
refusal-slot-planned = The visit is planned at this time already.
refusal-slot-past = This time is over. Choose a later one.
refusal-slot-taken = Somebody else has just taken this time. These are still free.

# What is wrong with a slot.
error-time-skipped = There is no { $time } on this day: the clocks go forward
error-slot-past = Choose a time that is still to come
error-slot-twice = This time is in the list already

# What both sides read of it.
record-visit-choice = Visit
record-visit-customer = Customer
record-visit-agreed = Has confirmed it
record-visit-not-agreed = Has not confirmed it yet
record-visit-offered = On offer
timeline-slots-offered = { $by } offered times to choose from
timeline-visit-chosen = { $by } chose a time for the visit
timeline-visit-moved = { $by } moved the visit
timeline-slots-declined = { $by } said that no time fits
timeline-visit-confirmed = { $by } confirmed the visit
timeline-visit-cancelled = { $by } cancelled the visit
timeline-visit-reminded = { $by } sent a reminder of the visit

# The visit for whoever asked.
visit-title = Visit for { $number }
visit-none = No visit is planned at the moment. You hear from { $company } by mail as soon as there is one.
visit-choose = Choose a time for the visit
visit-choose-label = When does it suit you?
visit-choose-send = Choose this time
visit-move = Move the visit…
visit-move-to = To which time?
visit-move-send = Move the visit
visit-confirm = Confirm the visit
visit-your-answer = Your answer
visit-agreed = Confirmed
visit-calendar = Add to your calendar
visit-decline = None of these times fits…
visit-decline-text = When would it suit you?
visit-decline-help = { $company } reads it and offers you other times.
visit-decline-send = Ask for other times
visit-cancel = Cancel the visit…
visit-cancel-text = Nobody comes then, and { $company } is told. { $number } itself stays open.
visit-cancel-reason = Why?
visit-cancel-send = Cancel the visit
visit-looks-only = You can see this visit. A colleague who may ask for work can confirm or move it.
visit-none-left = None of the times that were offered can be chosen any more.
flash-visit-confirmed = The visit for { $number } is confirmed.
flash-visit-chosen = The visit for { $number } is planned at the time you chose. You get a mail.
flash-slots-declined = Your answer on { $number } was sent. You get other times by mail.
flash-visit-cancelled = The visit for { $number } is cancelled.

# The desk.
desk-step-offer = Offer times…
desk-step-offer-title = Offer times for { $number }
desk-step-offer-send = Offer these times
desk-slot-date = Day { $place }
desk-slot-from = From
desk-slot-to = Until
desk-slot-engineer = Engineer
flash-offered = The times for { $number } are offered. The customer gets a mail.

# Settings.
settings-section-work-orders = Work orders
setting-work-orders-parts = Customers see of a work order
setting-work-orders-parts-help = What is not ticked is left out of their pages, lists, mails and reports. You see all of it.
setting-work-orders-parts-description = Description
setting-work-orders-parts-planned-time = Time of a visit (its day is always told)
setting-work-orders-parts-engineer = Engineer of a visit (who wrote or did something is always told)
setting-work-orders-parts-checklist = Checklist
setting-work-orders-parts-materials = Materials
setting-work-orders-parts-time-worked = Time worked
setting-work-orders-parts-prices = Prices
setting-work-orders-parts-photos = Photos and documents of the report
setting-work-orders-parts-report = Report as a PDF, with the signature
setting-work-orders-comments = Customers write messages and send files about a work order
setting-work-orders-comments-help = If not, they read what happens, and call you.
setting-work-orders-choose = Customers confirm visits and choose among the times you offer
setting-work-orders-choose-help = If not, they read whom to call.
setting-work-orders-cancel = Customers cancel visits themselves
setting-work-orders-cancel-help = The work itself stays open; only the visit is off.
setting-work-orders-hours = Hours before a visit until which it can be moved or cancelled
setting-work-orders-hours-help = Afterwards customers read your telephone number. 0: until the visit begins.
setting-links-visit = Guests follow a visit by a link
setting-links-visit-help = It opens the visit and nothing else of the request. Without it the buttons lead to the request.
setting-links-visit-days = Days that a link to a visit is good for
setting-links-visit-days-help = { setting-links-request-days-help }

# The mails. $date, $time and $engineer are those of the visit.
mail-visit-page = On that page you find what you can do about the visit, and can put it into your calendar.
mail-some-engineer = An engineer
mail-some-time = in the course of the day
mail-fact-slot = Time { $place }
mail-visit-offered-subject = { $number }: choose a time for the visit
mail-visit-offered-heading = When does the visit suit you?
mail-visit-offered-text = { $sender } can come at the times below. Choose the one that suits you.
mail-visit-offered-more = A time is yours once you have chosen it: until then somebody else may take it. If none fits, say so on that page.
mail-visit-offered-button = Choose a time
mail-visit-offered-why = { mail-why-guest }
mail-kind-visit-offered = Times offered
notification-visit-offered = You can choose a time for a visit
mail-visit-reminder-subject = { $number }: reminder of the visit on { $date }
mail-visit-reminder-heading = Your visit is near
mail-visit-reminder-text = { $engineer } of { $sender } comes on { $date }, { $time }.
mail-visit-reminder-more = See to it that somebody can open the door.
mail-visit-reminder-button = View visit
mail-visit-reminder-why = { mail-why-guest }
mail-kind-visit-reminder = Visit reminder
notification-visit-reminder = A visit is a day ahead
mail-visit-cancelled-subject = { $number }: the visit on { $date } is cancelled
mail-visit-cancelled-heading = The visit is cancelled
mail-visit-cancelled-text = Nobody of { $sender } comes on { $date }. Your request stays open.
mail-visit-cancelled-more = { $sender } gets in touch about another time.
mail-visit-cancelled-button = { mail-visit-reminder-button }
mail-visit-cancelled-why = { mail-why-guest }
mail-visit-cancelled-quote = Reason
mail-kind-visit-cancelled = Visit cancelled
notification-visit-cancelled = A visit is cancelled
mail-visit-answered-subject = { $number }: { $name } answered about the visit
mail-visit-answered-heading =
    { $answer ->
        [confirmed] { $name } confirmed the visit
        [chosen] { $name } chose a time
        [moved] { $name } moved the visit
        [declined] No time fits { $name }
        [cancelled] { $name } cancelled the visit
       *[other] { $name } answered about the visit
    }
mail-visit-answered-text =
    { $answer ->
        [confirmed] The visit stays as it is planned.
        [chosen] The visit is planned at the time below.
        [moved] The visit is planned at the time below now; the time before is free again.
        [declined] Offer other times.
        [cancelled] The time is free again. The work stays open: plan another visit.
       *[other] The request says how the visit stands.
    }
mail-visit-answered-more = { "" }
mail-visit-answered-button = { mail-new-button }
mail-visit-answered-why = { mail-why-company }
mail-visit-answered-quote = In their words
mail-kind-visit-answered = Customer answered about a visit

# Calendars.
calendar-summary = { $company }: { $type } ({ $number })
