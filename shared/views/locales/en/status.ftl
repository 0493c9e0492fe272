# What was asked, as both the guest and the desk read it.

record-asked = What was asked
record-description = Description
record-work-type = Kind of work
record-on-behalf-of = On behalf of
record-contact = Contact
record-email = E-mail
record-phone = Phone
record-company = Company
record-address = Work address
record-map = Show on a map
record-items = Asked for along with it
record-item = { $quantity } × { $name }
record-preferred-dates = Days that suit
record-requested-at = Requested
record-terms = Terms accepted
record-terms-version = Version { $version }
record-customer = Customer
record-yes = Yes
record-no = No
record-unanswered = Not answered
record-files = Files
record-files-count = { $count ->
    [one] 1 file
   *[other] { $count } files
  }
record-files-none = No files yet.
record-file-open = Open { $name }
record-file-checking = Being checked. It shows here once that is done, usually within a minute.
record-file-missing = Did not arrive. Send it again below.
record-file-missing-desk = Did not arrive.
record-file-refused = Not kept: { $reason }
record-file-size-kb = { $size } KB
record-file-size-mb = { $size } MB
record-timeline = What happened
record-timeline-more = Only the newest 100 entries are shown.

happened-requested = sent the request
happened-confirmed = confirmed the request
happened-accepted = accepted the request
happened-rejected = rejected the request
happened-commented = wrote
happened-files = { $count ->
    [one] sent a file
   *[other] sent { $count } files
  }
happened-noted = noted
happened-assigned = gave it to { $name }
happened-taken = took it
happened-unassigned = gave it back to the queue
happened-file-refused = Not kept: { $name }. { $reason }
happened-mail-bounced = Mail to the guest does not arrive. Nothing more is sent to this address.
happened-mail-complaint = The guest reported our mail as unwanted. Nothing more is sent to this address.
happened-by-system = Frontdesk

# The status page of a public link.

status-title = Request { $number }
status-asked = What you asked
status-files = Your files
status-next = What happens next
status-next-requested = { $company } reads your request and answers here and by mail to { $email }.
status-next-accepted = { $company } will do this work and gets in touch to plan the visit.
status-next-rejected = { $company } will not do this work. If something has changed, write below.
status-reason = Why it was rejected
status-comment = Add something
status-comment-text = Your message
status-comment-help = { $company } reads it. Write what has changed or what was forgotten.
status-comment-files = Photos and PDF files
status-comment-files-help = Up to { $count } files per request, { $max } MB each. JPEG, PNG, WebP, HEIC or PDF.
status-comment-send = Send message
status-comment-empty = Write a message or choose a file.
status-comment-error = Your message was not sent
status-comment-sent = Your message on { $number } was sent.
status-files-full = This request has all the files it can take.
status-unconfirmed-title = Confirm your request first
status-unconfirmed-text = Your request is not sent on yet. Open the mail we sent to { $email } and follow its link. Then this page shows how it goes.
status-unconfirmed-until = Without confirmation it is discarded on { $date }.
status-file-not-ready = This file cannot be opened
