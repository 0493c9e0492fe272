# What is wrong with a field, a step or a file. Every key here is a Problem's key in the domain.

# A line of the error summary.
error-of-field = { $field }: { $error }
error-summary =
    { $count ->
        [one] One thing to mend
       *[other] { $count } things to mend
    }
error-prefix = Error:{" "}

error-required = Fill this in
error-choose = Choose an answer
error-scope-wider = Choose no more than what you see yourself
error-choose-place = Choose a location
error-too-long = Use { $max } characters or fewer
error-characters = Remove the signs that cannot be printed
error-email = Enter an e-mail address like name@example.com
error-phone = Enter a phone number like +31 20 123 4567
error-postcode = Enter a postcode like { $example }
error-number = Enter a number, in digits
error-number-min = Enter { $min } or more
error-number-max = Enter { $max } or less
error-quantity = Enter a whole number from 0 to { $max }
error-quantity-rule = Enter 0, or a number from { $min } to { $max } in steps of { $step }
error-date = Enter a date that exists
error-date-past = Choose today or a later day
error-terms = Accept the terms to send your request
error-reference = We found no customer with this reference and postcode. Look at a letter or invoice of ours.
error-slug = Use 2 to 40 small letters, digits or hyphens, like north-office
error-time-zone = Enter a time zone like Europe/Amsterdam
error-colour = Enter a colour like #0b6e4f
error-colour-contrast = This colour is too light to be seen on white. The nearest that works is { $nearest }.
error-language-not-offered = Choose one of the languages offered
error-no-work-type = Open at least one kind of work to guests first
error-form-unreadable = What was sent could not be read. Go back and send it again.
error-file-required = Add a file
error-file-kind = “{ $name }” is not a photo or PDF. Send JPEG, PNG, WebP, HEIC or PDF.
error-file-empty = “{ $name }” is empty. Choose it again.
error-file-too-large = “{ $name }” is larger than { $max } MB. Send a smaller one.

refusal-unconfirmed = This request is not confirmed yet.
refusal-already-confirmed = This request is confirmed already.
refusal-already-accepted = This request was accepted already.
refusal-already-rejected = This request was rejected already.
refusal-changed-meanwhile = Somebody has changed this in the meantime. Look at it again, then repeat your step.
refusal-file-not-checked = This file is still being checked. Try again in a minute.
refusal-too-many-files = No more files fit on this request.
refusal-member-exists = This person belongs to this company already.
refusal-too-many-memberships = This person belongs to too many companies already. Call us.

file-refused-empty = Not kept: the file is empty.
file-refused-too-large = Not kept: the file is too large.
file-refused-not-its-kind = Not kept: the file is not what its name says.
file-refused-suspicious = Not kept: the file holds more than a picture or a document.
file-refused-infected = Not kept: the virus scanner found something in it.

# Pages about faults.
fault-not-found-title = There is nothing here
fault-not-found-text = The address may be mistyped, or what stood here has gone. If you followed a link in a mail, copy the whole of it.
fault-no-portal-title = There is no portal at this address
fault-no-portal-text = Check the address with the company that gave it to you.
fault-forbidden-title = You may not do this
fault-forbidden-text = Your role does not include it. Ask an owner or manager of your company.
fault-invalid-title = This cannot be taken as it is
fault-invalid-text = Nothing was changed. Go back, mend what you sent, and send it again.
fault-conflict-title = This has changed in the meantime
fault-conflict-text = Nothing was changed by you. Look at it again, then repeat your step.
fault-link-gone-title = This link is no longer good
fault-link-gone-text = Its time is over, or it was taken back. Use the newest mail, call the company, or sign in.
fault-too-many-title = Too many tries
fault-too-many-text =
    { $minutes ->
        [one] Nothing was sent. Try again in a minute.
       *[other] Nothing was sent. Try again in { $minutes } minutes.
    }
fault-too-large-title = This is too large to send
fault-too-large-text = Send fewer or smaller files, one after the other, or leave out what we do not need.
fault-unavailable-title = We cannot answer right now
fault-unavailable-text = Nothing was changed. Try again in a minute: this usually passes at once.
fault-stale-title = This page is too old
fault-stale-text = Nothing was sent. Load the page again and send it from there.
fault-signed-out-title = Your session has ended
fault-signed-out-text = Nothing was sent. Sign in, and send it again: what you wrote stands below, to be copied.
fault-signed-out-typed = What you wrote
fault-unsent-text = Nothing was sent yet, and nothing that you typed is lost. Send it again in a moment.
fault-unsent-files = Files have to be chosen once more.
fault-unsent-again = Send again
fault-maintenance-title = Closed for maintenance
fault-maintenance-text = We are working on this portal and will be back soon.
fault-internal-title = Something went wrong on our side
fault-internal-text = We have noted it. Try again; if it stays, call us and quote the number below.
fault-request-id = Request id
fault-way-again = Try again
fault-way-desk = Go to the desk
fault-way-request = Ask for work
fault-way-call = Call { $phone }
fault-way-sign-in = Sign in
error-customer-blocked = This customer is blocked: nothing new is taken for it
error-customer-inactive = This customer is inactive: nothing new is taken for it
