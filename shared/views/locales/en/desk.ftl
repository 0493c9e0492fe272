# The queue.

desk-requests = Portal requests
desk-requests-count = { $count ->
    [one] 1 request
   *[other] { $count } requests
  }
desk-stages = Stages
desk-search = Find by number
desk-search-help = For example { $example }
desk-search-button = Find
desk-search-none = No request { $number }
desk-search-none-text = Numbers look like { $example }. Only confirmed requests have one in the desk.
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
desk-unassigned = Nobody
desk-mail-failed = Mail fails
desk-mail-failed-title = Mail to the guest does not arrive
desk-csv = Download CSV
desk-keys = Keys
desk-keys-move = next and previous row
desk-keys-open = open
desk-keys-search = find by number
desk-csv-stage = Stage
desk-csv-work-type = Kind of work
desk-csv-company = Company
desk-csv-summary = Description (beginning)

# The record.

desk-back = Portal requests
desk-accept = Accept request
desk-reject = Reject…
desk-reject-title = Reject { $number }
desk-reject-reason = Reason
desk-reject-reason-help = { $name } reads it on the status page and by mail.
desk-reject-send = Reject request
desk-assign = Assigned to
desk-assign-save = Assign
desk-assign-nobody = Nobody
desk-assign-take = Take it
desk-write = Write
desk-write-comment = Message to the guest
desk-write-comment-help = { $name } reads it on the status page and by mail.
desk-write-comment-no-mail = { $name } reads it on the status page. No mail is sent: mail to this address does not arrive.
desk-write-comment-text = Message
desk-write-comment-send = Send to { $name }
desk-write-note = Internal note
desk-write-note-help = Only your colleagues read it.
desk-write-note-text = Note
desk-write-note-send = Save note
desk-internal = Internal
desk-people = People
desk-facts = Facts
desk-answers = Answers
desk-actions = Actions
desk-mail-failed-text = Mail to { $email } does not arrive, or its owner does not want it. Nothing more is sent there. Call, or ask for another address.
desk-read-only = You can look at requests, not change them.
desk-source = Through portal
desk-form-version = Form version { $version }
desk-number = Number
desk-version = Changed

desk-accepted = { $number } is accepted. { $name } gets a mail.
desk-rejected = { $number } is rejected. { $name } gets a mail with the reason.
desk-commented = Your message on { $number } went to { $name }.
desk-noted = Your note is on { $number }.
desk-assigned = { $number } is with { $name } now.
desk-unassigned-done = { $number } is back in the queue.

desk-not-done = Not done yet
desk-invalid = Something is missing
desk-changed-title = { $number } changed while you were looking
desk-changed-text = Nothing of yours was saved. This happened meanwhile; what you typed is still below.
desk-changed-nothing = The record was changed; the page below is up to date.
desk-assign-unknown = Choose a colleague from the list.
