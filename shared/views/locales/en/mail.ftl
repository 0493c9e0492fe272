# Mails. Each kind has a subject, a heading, a text, more (below the button; may be empty), a button and why.
# Variables: $sender the portal or tenant, $number the record, $type the work type, $name who wrote or asked.

mail-hello = Hello,
mail-hello-name = Hello { $name },
# What stands between a label and its value in plain text.
mail-colon = :
mail-link-help = If the button does nothing, open this address:
mail-contact = Questions? Answer this mail, or write to { $email }.
mail-contact-phone = Questions? Answer this mail, write to { $email } or call { $phone }.
mail-answer-goes-to = An answer to this mail goes straight to { $email }. It does not appear in the timeline.

mail-why-guest = You get this mail because a request with this address was sent to { $sender }.
mail-why-company = You get this mail because this is the notification address of { $sender }. It can be changed in the portal’s settings.

mail-fact-number = Number
mail-fact-type = Work type
mail-fact-contact = Contact
mail-fact-place = Address
mail-fact-code = Code

mail-confirm-subject = { $number }: confirm your request
mail-confirm-heading = Confirm your request
mail-confirm-text = This address was entered in a request to { $sender }. Confirm that it is yours; only then does { $sender } see the request.
mail-confirm-more = The link works for 7 days. After that the request is discarded.
mail-confirm-button = Confirm request
mail-confirm-why = You get this mail because somebody entered this address in the request form of { $sender }. If it was not you, do nothing: without your confirmation the request is discarded.

mail-received-subject = { $number }: we have your request
mail-received-heading = We have your request
mail-received-text = { $sender } has your request and answers you by mail.
mail-received-more = On that page you see what happens, and you can add a comment or a photo. The link is yours: whoever has it can read the request.
mail-received-more-own = On that page you see what happens, and you can add a comment or a photo. It opens for you and your colleagues with access, after signing in.
mail-received-button = View request
mail-received-why = { mail-why-guest }

mail-new-subject = { $number }: new request from { $name }
mail-new-heading = New request from { $name }
mail-new-text = It came in through { $sender } and waits under Portal requests.
mail-new-more = { "" }
mail-new-button = Open request
mail-new-why = { mail-why-company }
mail-new-quote = Description

mail-accepted-subject = { $number }: your request is accepted
mail-accepted-heading = Your request is accepted
mail-accepted-text = { $sender } takes on your request and gets in touch about the next step.
mail-accepted-more = On that page you see what happens, and you can add a comment or a photo.
mail-accepted-button = View request
mail-accepted-why = { mail-why-guest }

mail-rejected-subject = { $number }: your request is not taken on
mail-rejected-heading = Your request is not taken on
mail-rejected-text = { $sender } has read your request and cannot take it on.
mail-rejected-more = If something is unclear, write a comment on that page.
mail-rejected-button = View request
mail-rejected-why = { mail-why-guest }
mail-rejected-quote = Reason

mail-comment-subject = { $number }: message from { $name }
mail-comment-heading = Message from { $name }
mail-comment-text = { $name } of { $sender } wrote to you about your request.
mail-comment-more = On that page you can answer and add photos.
mail-comment-button = View and answer
mail-comment-why = { mail-why-guest }
mail-comment-quote = Message

mail-answer-subject = { $number }: message from { $name }
mail-answer-heading = Message from { $name }
mail-answer-text = { $name } wrote about a request.
mail-answer-more = { "" }
mail-answer-button = Open request
mail-answer-why = { mail-why-company }
mail-answer-quote = Message

mail-files-subject = { $number }: files from { $name }
mail-files-heading = Files from { $name }
mail-files-text = { $name } added files to a request. They can be opened in the desk once they are checked.
mail-files-more = { "" }
mail-files-button = Open request
mail-files-why = { mail-why-company }

mail-invitation-subject = { $sender }: your access to the desk
mail-invitation-heading = Welcome to the desk of { $sender }
mail-invitation-text = In the desk you see the requests of your customers and answer them. Choose a password; from then on you sign in with { $email }.
mail-invitation-more = The link works once and for 7 days.
mail-invitation-button = Choose a password
mail-invitation-why = You get this mail because { $sender } added this address to its staff. If that is a mistake, do nothing.

mail-sign-in-subject = { $sender }: sign in
mail-sign-in-heading = Sign in to { $sender }
mail-sign-in-text = Press the button, or type the code on the page where you asked for it.
mail-sign-in-more = Link and code work once and for 10 minutes.
mail-sign-in-button = Sign in
mail-sign-in-why = You get this mail because somebody asked to sign in with this address. If it was not you, do nothing: without this mail nobody gets in.

mail-user-invitation-subject = { $sender }: your access for { $name }
mail-user-invitation-heading = Welcome to the portal of { $sender }
mail-user-invitation-text = You have been given access for { $name }. In the portal you follow its work and find its documents. You sign in with { $email }.
mail-user-invitation-more = The link works once and for 7 days.
mail-user-invitation-button = Open the portal
mail-user-invitation-why = You get this mail because { $sender } or a colleague added this address. If that is a mistake, do nothing.

mail-change-approved-subject = { $sender }: your change for { $name } is done
mail-change-approved-heading = Your change is approved
mail-change-approved-text = The change of the company details of { $name } that you asked for counts from now on.
mail-change-approved-more = { "" }
mail-change-approved-button = See company details
mail-change-approved-why = You get this mail because you asked for this change.
mail-change-rejected-subject = { $sender }: your change for { $name } was not made
mail-change-rejected-heading = Your change is not approved
mail-change-rejected-text = The company details of { $name } stay as they are.
mail-change-rejected-quote = Reason
mail-change-rejected-more = Answer this mail if you have questions.
mail-change-rejected-button = See company details
mail-change-rejected-why = You get this mail because you asked for this change.
mail-choose = Choose which mails you get
mail-test-subject = Test: { $subject }
mail-test-why = This is a test that you sent yourself from the settings of the portal. The button leads to the first page of the portal.
