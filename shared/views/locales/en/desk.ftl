# The queue.

desk-requests = Portal requests
desk-stages = Stages
desk-search = Number or words, like { $example }
desk-search-none = No request found for “{ $number }”
desk-search-none-text = Numbers look like { $example }. Words are whole words of description, reference, town, location and contact. A request is here once its guest has confirmed it.
desk-found = “{ $typed }” in all requests
desk-found-of = Requests of { $name }
desk-found-both = “{ $typed }” in requests of { $name }
desk-search-clear = Back to the queue
desk-empty-requested = No requests wait
desk-empty-requested-text = New requests from your portals appear here at once.
desk-empty-accepted = Nothing accepted yet
desk-empty-accepted-text = A request that you accept moves here.
desk-empty-rejected = Nothing rejected
desk-empty-rejected-text = A request that you reject moves here, with its reason.
desk-column-number = Number
desk-column-what = What
desk-column-who = From
desk-column-where = Where
desk-column-when = Requested
desk-column-assignee = Assigned
desk-column-stage = Stage
desk-column-work-type = Kind of work
desk-column-company = Company
desk-column-description = Beginning of the description
desk-nobody = Nobody
desk-anybody = Anybody
desk-me = Me
desk-mail-failed = Mail fails
desk-csv = Download CSV
csv-more = The list goes on. Narrow it and download it again.

# The record.

desk-title = { $number } { $work-type }
desk-assign = Assigned to
desk-assign-save = Assign
desk-assign-take = Take it
desk-assign-unknown = Choose a colleague from the list.
desk-write = Write
desk-write-kind = Who reads it
desk-write-comment = Message to the customer
desk-write-comment-help = { $name } reads it on the status page and by mail.
desk-write-comment-no-mail = { $name } reads it on the status page alone: mail to them does not arrive.
desk-write-note = Internal note
desk-write-note-help = Only your colleagues read it.
desk-write-text = Text
desk-write-send = Send
desk-mail-failed-title = Mail to the customer does not arrive
desk-mail-failed-text = Nothing more is sent to { $email }: mail to it came back, or its owner does not want it. Call, or ask for another address.
desk-read-only = You can look at requests, not change them.
desk-source = Through portal

desk-not-done = Not done yet
desk-unavailable = We cannot save this right now. Nothing was lost: send it again in a moment.
desk-again = Send again
desk-changed-title = { $number } changed while you were looking
desk-changed-text = Nothing of yours was saved; what you typed is still below.

flash-accepted = { $number } is accepted. The customer gets a mail.
flash-rejected = { $number } is rejected. The customer gets a mail with the reason.
flash-commented = Your message on { $number } is on its way to the customer.
flash-noted = Your note is on { $number }.
flash-assigned = { $number } is assigned.
flash-unassigned = { $number } is back with nobody.
