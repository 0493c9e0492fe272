# What was asked, as both the guest and the desk read it.

record-facts = Facts
record-description = Description
record-on-behalf-of = On behalf of
record-contact = Contact
record-address = Work address
record-map = Show on a map
record-items = Asked for along with it
record-item = { $quantity } × { $name }
record-preferred-dates = Days that suit
record-requested-at = Requested
record-terms = Terms accepted
record-terms-version = Version { $version }
record-unanswered = Not answered
record-files = Files
record-file-missing = Did not arrive
record-timeline = What happened

# The status page of a public link.

status-title = Request { $number }
status-asked = What you asked
status-files = Your files
status-next = What happens next
status-next-requested = { $company } reads your request and answers here and by mail to { $email }.
status-next-accepted = { $company } will do this work and gets in touch to plan the visit.
status-next-rejected = { $company } will not do this work. If something has changed, write below.
status-comment = Add something
status-comment-text = Your message
status-comment-help = { $company } reads it. Write what has changed or what was forgotten.
status-comment-files = Photos and PDF files
status-comment-send = Send message
status-comment-empty = Write a message or choose a file.
status-comment-error = Your message was not sent
status-files-full = This request has all the files it can take.
status-unconfirmed-title = Confirm your request first
status-unconfirmed-text = Your request is not sent on yet. Open the mail we sent to { $email } and follow its link. Then this page shows how it goes.
status-unconfirmed-until = Without confirmation it is discarded on { $date }.
status-too-large = The files are too large to go with the form. Send fewer at a time, or smaller ones.
status-unavailable = We cannot take messages right now. Nothing was lost: send it again in a moment.

flash-message-sent = Your message on { $number } was sent.
