# The public request form and the pages around it.

# Choosing what kind of work.
request-choose-title = What can { $company } do for you?
request-choose-lead = Choose what comes nearest. You describe the rest on the next page.
request-closed-title = No requests over this page
request-closed-text = { $company } takes no requests here at the moment. Call { $phone } or write to { $email }.

# The form.
request-lead = { $company } reads every request. You get its number and a link to follow it by e-mail.
request-change-type = Choose another kind of work
request-contact = Who asks
request-name = Name
request-email = E-mail address
request-email-help = Where we send the number of your request, and our answers.
request-phone = Phone number
request-company = Company
request-known = Who asks
request-known-lead = { $company } takes requests of its customers here. Both stand on each letter and invoice.
request-reference = Customer reference
request-postcode-known = Postcode of your address
request-other-address = The work is at another address
request-address = Where the work is
request-country = Country
request-street = Street and house number
request-addition = Building, floor, entrance
request-postcode = Postcode
request-city = Town
request-region = State, province or county
request-behalf = Somebody else
request-on-behalf = I ask on behalf of somebody else
request-on-behalf-help = For a tenant or a colleague, for instance. We talk to them about the visit; our mails go to you.
request-behalf-name = Their name
request-behalf-email = Their e-mail address
request-behalf-phone = Their phone number
request-behalf-company = Their company
request-what = What is the matter
request-description = Description
request-description-help = What happens, since when, and what you have tried.
request-items = What you need along with it
request-dates = Days that suit you
request-dates-lead = Up to three. We plan the visit with you; a day named here is not agreed yet.
request-date-1 = First day
request-date-2 = Second day
request-date-3 = Third day
request-files = Photos and documents
request-attachments = Photos or PDF files
request-files-without-scripts = Your browser sends files together with the form: no more than { $max } MB in all.
request-file-kept = A file that you have added
request-file-broken = “{ $name }” is damaged, or not the photo or PDF that its name says. Open it on your device and save it again, or leave it out.
request-file-suspicious = “{ $name }” holds more than a picture or a document, a script for instance. Send a photo of it, or print it to a new PDF.
request-file-infected = The virus scanner found something in “{ $name }”. Leave it out.
request-terms = Terms
request-terms-accept = I accept these terms (version { $version })
request-send = Send request
request-trap = Leave this empty

# Why a form comes back.
request-token-young = That was faster than we can tell a person from a robot. Nothing is lost: look it over and send it again.
request-token-expired = This page was open for a long time. Nothing is lost: look it over and send it again.
request-token-forged = We could not tell that this form came from our page. Nothing is lost: look it over and send it again. Add your files once more.
request-too-many =
    { $minutes ->
        [one] That is more requests than we take in an hour. Nothing is lost: keep this page open and send it again in a minute, or call { $phone }.
       *[other] That is more requests than we take in an hour. Nothing is lost: keep this page open and send it again in { $minutes } minutes, or call { $phone }.
    }
request-unavailable = We could not store your request just now. Nothing is lost: send it again in a minute.
request-not-sent = Your request is not sent yet

# After sending.
request-sent-title = Check your mail
# The number stands behind it.
request-sent-number = The number of your request:
request-sent-text = We sent a mail to { $email }. Open it and confirm your request: then { $company } gets it.
request-sent-text-bare = We sent a mail to the address you gave. Open it and confirm your request: then { $company } gets it.
request-sent-next = What happens next
request-sent-step-1 = Open our mail and press its button. It is good for { $days } days.
request-sent-step-2 = { $company } reads your request and answers.
request-sent-step-3 = You follow it by the link that we send you then. There you can write to us and add photos.
request-sent-missing = No mail after a few minutes? Look in your spam folder, or call { $phone }.
request-sent-change = To change something, write it on the page that the link leads to. Sending the form again changes nothing.

# The confirmation mail's link.
request-confirm-title = Confirm your request
request-confirm-text = Press the button, then { $company } gets your request { $number }.
request-confirm-send = Confirm request
request-confirm-type = Kind of work
request-confirm-contact = Asked by
request-confirm-address = Work address
request-confirm-description = Description
request-confirm-not-mine = You did not ask for this? Close this page. The request is discarded on { $date }.
request-confirm-unavailable = We could not confirm your request just now. Press the button again in a minute.
