# The life of a work order: its stages and steps, the visit, the report, and the mails about them.

# Stages.

stage-planned = Planned
stage-in-progress = In progress
stage-on-hold = On hold
stage-completed = Completed
stage-closed = Closed
stage-cancelled = Cancelled
setting-work-order-words-planned = Word for “Planned”
setting-work-order-words-in-progress = Word for “In progress”
setting-work-order-words-on-hold = Word for “On hold”
setting-work-order-words-completed = Word for “Completed”
setting-work-order-words-closed = Word for “Closed”
setting-work-order-words-cancelled = Word for “Cancelled”

# Why a step is refused.

refusal-not-accepted = This request has not been accepted yet.
refusal-not-on-hold = This work is not on hold.
refusal-not-completed = This work is not completed yet.
refusal-still-open = This work is still open.
refusal-work-has-begun = The work has begun already.
refusal-plan-under-way = The work is under way. Put it on hold to plan another visit.
refusal-already-planned = A visit is planned already.
refusal-already-in-progress = The work is in progress already.
refusal-on-hold = This work is on hold. Resume it first.
refusal-already-completed = This work is completed already.
refusal-already-closed = This work is closed already.
refusal-already-cancelled = This was cancelled already.

# What is wrong with a visit or a report.

error-time = Enter a time like 08:30
error-window = Choose a time after the beginning
error-duration = Enter hours and minutes, like 1:30
error-materials = Begin each line with how many, like 2 x door roller

# What both sides read of the work.

record-visit = Planned visit
record-visit-date = Day
record-visit-time = Between
record-visit-engineer = Engineer
record-price = Price
record-report = What was done
record-worked = Time worked
record-worked-minutes = { $minutes } min
record-worked-hours = { $hours } h
record-worked-both = { $hours } h { $minutes } min
record-materials = Materials
record-checklist = Checklist
check-ok = OK
check-not-ok = Not OK
check-not-applicable = Not applicable
check-remark = Remark on “{ $name }”
record-report-files = Photos and documents
record-signature = Signature
record-signed-by = Signed by { $name }
record-report-pdf = Report as PDF
desk-report-earlier = Earlier reports
upload-caption = What it shows
report-captions = What each photo shows
report-captions-help = One line per file, in the order in which you chose them.
report-signed-by = Signed by
report-signed-by-help = The name of the customer who signs. Where nothing can be drawn, the typed name stands as the signature.
report-sign-here = Sign here with a finger or the mouse.
report-sign-clear = Clear
error-report-files = A report takes { $most } photos and documents. Take some out
error-signature = This signature cannot be read. Sign again
report-title = Work report { $number }
report-page = Page { $page } of { $pages }
report-file-not-printed = This one cannot be printed; it opens on the page of the request.
report-file-being-checked = It was still being checked.
record-reason-rejected = Why it was rejected
record-reason-cancelled = Why it was cancelled
record-reason-on-hold = Why it is on hold
timeline-planned = { $by } planned a visit
timeline-replanned = { $by } planned another time for the visit
timeline-started = { $by } started the work
timeline-held = { $by } put the work on hold
timeline-resumed = { $by } resumed the work
timeline-completed = { $by } completed the work
timeline-closed = { $by } closed the work order
timeline-reopened = { $by } took the work up again
timeline-cancelled = { $by } cancelled

# The status page.

status-next-planned = { $company } comes on the day below. What you can change about the visit is said there.
status-next-in-progress = { $company } is at work. When it is done, you read here what was done.
status-next-on-hold = { $company } goes on as soon as possible and tells you by mail to { $email }.
status-next-completed = The work is done. If something is not right, write below.
status-next-closed = Everything about this is done. If something comes up, write below.
status-next-cancelled = Nobody comes for this any more. If you need the work after all, write below.
status-cancel = Cancel request…
status-cancel-text = { $number } is cancelled at once: nobody comes, and { $company } is told.
status-cancel-reason = Why?
status-cancel-reason-help = { $company } reads it.
status-cancel-send = Cancel request
flash-withdrawn = { $number } is cancelled.

# The queue at the desk.

desk-groups = What there is to do
desk-group-to-do = To do
desk-group-planned = Planned
desk-group-under-way = Under way
desk-group-done = Done
desk-group-not-done = Not done
desk-empty-planned = No visits planned
desk-empty-planned-text = Work that you plan a visit for moves here.
desk-empty-in-progress = Nothing is in progress
desk-empty-in-progress-text = Work that you start moves here.
desk-empty-on-hold = Nothing is on hold
desk-empty-on-hold-text = Work that you put on hold waits here, with its reason.
desk-empty-completed = Nothing completed yet
desk-empty-completed-text = Work that you report as done moves here.
desk-empty-closed = Nothing closed yet
desk-empty-closed-text = Completed work that you close moves here.
desk-empty-cancelled = Nothing cancelled
desk-empty-cancelled-text = What you or a customer cancels moves here, with its reason.

# The steps at the desk.

desk-steps = Other steps
desk-step-accept = Accept request
desk-step-start = Start work
desk-step-resume = Resume work
desk-step-close = Close work order
desk-step-reopen = Reopen
desk-step-plan = Plan visit…
desk-step-plan-title = Plan a visit for { $number }
desk-step-plan-send = Plan visit
desk-step-replan = Plan another time…
desk-step-replan-title = Plan another time for { $number }
desk-step-replan-send = Plan visit
desk-step-complete = Complete…
desk-step-complete-title = Complete { $number }
desk-step-complete-send = Complete work
desk-step-hold = Put on hold…
desk-step-hold-title = Put { $number } on hold
desk-step-hold-send = Put on hold
desk-step-reject = Reject…
desk-step-reject-title = Reject { $number }
desk-step-reject-send = Reject request
desk-step-cancel = Cancel work…
desk-step-cancel-title = Cancel { $number }
desk-step-cancel-send = Cancel work
desk-step-reason = Reason
desk-step-reason-help = { $name } reads it on the status page and by mail.
desk-plan-from = From
desk-plan-to = Until
desk-plan-help = { $name } reads day, window and engineer on the status page and by mail.
desk-report-work = What was done
desk-report-work-help = The customer reads it.
desk-report-time-help = Hours and minutes, like 1:30.
desk-report-materials = Materials
desk-report-materials-help = One a line, with how many: 2 x door roller.
flash-planned = The visit for { $number } is planned. The customer gets a mail.
flash-started = { $number } is in progress. The customer gets a mail.
flash-held = { $number } is on hold. The customer gets a mail with the reason.
flash-resumed = { $number } goes on. The customer gets a mail.
flash-completed = { $number } is completed. The customer gets the report by mail.
flash-closed = { $number } is closed. The customer gets a mail.
flash-reopened = { $number } is open again. The customer gets a mail.
flash-cancelled = { $number } is cancelled. The customer gets a mail with the reason.

# The mails. $date, $time and $engineer are those of the visit.

mail-work-planned-subject = { $number }: visit on { $date }
mail-work-planned-heading = Your visit is planned
mail-work-planned-text = { $engineer } of { $sender } comes on { $date }, { $time }.
mail-work-planned-more = { mail-visit-page }
mail-work-planned-button = { mail-visit-reminder-button }
mail-work-planned-why = { mail-why-guest }
mail-kind-work-planned = Visit planned
notification-work-planned = A visit is planned
mail-work-replanned-subject = { $number }: the visit is on { $date } now
mail-work-replanned-heading = Your visit has another time
mail-work-replanned-text = { $engineer } of { $sender } comes on { $date }, { $time }. The time before does not count any more.
mail-work-replanned-more = { mail-visit-page }
mail-work-replanned-button = { mail-visit-reminder-button }
mail-work-replanned-why = { mail-why-guest }
mail-kind-work-replanned = Visit moved
notification-work-replanned = A visit has another time
mail-work-started-subject = { $number }: the work has begun
mail-work-started-heading = The work has begun
mail-work-started-text = { $sender } is at work. When it is done, you hear what was done.
mail-work-started-more = { mail-accepted-more }
mail-work-started-button = { mail-accepted-button }
mail-work-started-why = { mail-why-guest }
mail-kind-work-started = Work started
notification-work-started = Your work has begun
mail-work-on-hold-subject = { $number }: the work is on hold
mail-work-on-hold-heading = The work is on hold
mail-work-on-hold-text = { $sender } cannot go on right now, and tells you when the work goes on.
mail-work-on-hold-more = { mail-accepted-more }
mail-work-on-hold-button = { mail-accepted-button }
mail-work-on-hold-why = { mail-why-guest }
mail-work-on-hold-quote = Reason
mail-kind-work-on-hold = Work on hold
notification-work-on-hold = Your work is on hold
mail-work-resumed-subject = { $number }: the work goes on
mail-work-resumed-heading = The work goes on
mail-work-resumed-text = What kept { $sender } from going on is over. On its page you see where it stands.
mail-work-resumed-more = { mail-accepted-more }
mail-work-resumed-button = { mail-accepted-button }
mail-work-resumed-why = { mail-why-guest }
mail-kind-work-resumed = Work resumed
notification-work-resumed = Your work goes on
mail-work-completed-subject = { $number }: the work is done
mail-work-completed-heading = The work is done
mail-work-completed-text = { $sender } has done the work. This is the report.
mail-work-completed-more = On its page you find the report, with checklist, photos and signature where there are any.
mail-work-completed-button = { mail-accepted-button }
mail-work-completed-why = { mail-why-guest }
mail-work-completed-quote = What was done
mail-kind-work-completed = Work completed
notification-work-completed = Your work is done
mail-work-closed-subject = { $number }: closed
mail-work-closed-heading = The work order is closed
mail-work-closed-text = Everything about this work is done for { $sender }. If something comes up after all, write on its page.
mail-work-closed-more = { mail-accepted-more }
mail-work-closed-button = { mail-accepted-button }
mail-work-closed-why = { mail-why-guest }
mail-kind-work-closed = Work order closed
notification-work-closed = Your work order is closed
mail-work-reopened-subject = { $number }: taken up again
mail-work-reopened-heading = We take it up again
mail-work-reopened-text = { $sender } has taken this up again and gets in touch about the next step.
mail-work-reopened-more = { mail-accepted-more }
mail-work-reopened-button = { mail-accepted-button }
mail-work-reopened-why = { mail-why-guest }
mail-kind-work-reopened = Work reopened
notification-work-reopened = Your work is taken up again
mail-work-cancelled-subject = { $number }: cancelled
mail-work-cancelled-heading = The work is cancelled
mail-work-cancelled-text = Nobody of { $sender } comes for this any more.
mail-work-cancelled-more = { mail-accepted-more }
mail-work-cancelled-button = { mail-accepted-button }
mail-work-cancelled-why = { mail-why-guest }
mail-work-cancelled-quote = Reason
mail-kind-work-cancelled = Work cancelled
notification-work-cancelled = Your work is cancelled
mail-work-withdrawn-subject = { $number }: cancelled by { $name }
mail-work-withdrawn-heading = { $name } has cancelled
mail-work-withdrawn-text = { $name } does not want this work any more. Take the visit out of the planning, if there is one.
mail-work-withdrawn-more = { "" }
mail-work-withdrawn-button = { mail-new-button }
mail-work-withdrawn-why = { mail-why-company }
mail-work-withdrawn-quote = Reason
mail-kind-work-withdrawn = Cancelled by a customer
merge-field-visit-date = The day of the visit
merge-field-visit-time = The time of the visit
merge-field-engineer = The engineer who comes
merge-field-reason = The reason
