# The portal's mails: the settings, the list, one kind of mail.

settings-section-mails = E-mails
settings-section-mail = E-mail
setting-mails-sender = Sender’s name
setting-mails-sender-help = As mail programs show it. Empty: the name of the portal.
setting-mails-reply-to = Answers go to
setting-mails-reply-to-help = Empty: the e-mail address for customers.
mails-list = Mails of this portal
mails-list-help = Open a mail to say whether it is sent, and in which words.
mails-kind = Mail
mails-reader = Goes to
mails-reader-customer = Customer
mails-reader-company = You
mails-sent = Sent
mails-sent-unless-turned-off = Sent
mails-sent-if-turned-on = If turned on
mails-sent-never = Not sent
mails-words = Own words
mails-words-standard = None
mails-all = All mails of this portal

mail-kind-confirm-request = Confirm your request
mail-kind-request-received = Request received
mail-kind-new-request = New request
mail-kind-request-accepted = Request accepted
mail-kind-request-rejected = Request not taken on
mail-kind-comment-to-guest = Message from you
mail-kind-comment-to-company = Message from a customer
mail-kind-sign-in = Sign in
mail-kind-user-invitation = Invitation of a user
mail-kind-change-approved = Change approved
mail-kind-change-rejected = Change not approved

setting-mail-sent = Whether it is sent
setting-mail-sent-unless-turned-off = It is sent
setting-mail-sent-if-turned-on = It is sent to those who turn it on for themselves
setting-mail-sent-never = It is not sent
setting-mail-subject = Subject
setting-mail-subject-help = Leave it empty for the standard subject.
setting-mail-text = Text
setting-mail-text-help = Stands between the greeting, which is there already, and the button. Markdown: **bold**, *italic*, lists, [links](https://example.com). It is sent as HTML and as plain text. Leave it empty for the standard text.

mails-fields = Merge fields
mails-fields-help = Type a field into subject or text: its value stands in its place.
merge-field-company = The sender’s name
merge-field-name = The reader’s name
merge-field-email = The reader’s e-mail address
merge-field-number = The number of the request
merge-field-work-type = The work type
merge-field-author = Who wrote
merge-field-contact = Who asked
merge-field-place = Where the work is to be done
merge-field-customer = The customer whom they belong to
merge-field-code = The six digits
merge-field-phone = Your phone number for customers

mails-preview = How it looks
mails-preview-real = With the newest request of this portal. Nothing is sent.
mails-preview-made-up = This portal has no request yet, so these values are made up. Nothing is sent.
mails-preview-wrong = Correct the form above, then you see here how the mail looks.
mails-preview-show = Show what I typed
mails-test-send = Send a test to { $email }
mails-test-sent = A test is on its way to { $email }, in the words above. Save to keep them.
mails-standard = Standard words
mails-standard-again = Back to the standard words

mail-example-work-type = Lift fault
mail-example-name = Anna de Vries
mail-example-place = Kade 1, 1011 AB Amsterdam
mail-example-said = The doors stay open on the second floor.
mail-example-author = Piet Jansen
mail-example-customer = Hotel Aan de Kade

# Which mails somebody gets.

menu-notifications = Notifications
notifications-lead = Choose which mails you get from { $name }.
notifications-lead-linked = Choose which mails { $name } sends to { $email }.
notifications-about = About
notification-channel-mail = E-mail
notifications-always = Mails that you ask for yourself, like those for signing in, always come.
notifications-save = Save
notifications-none = This portal sends no mails that can be turned off.
flash-notifications-saved = Saved. It counts from the next mail on.
flash-notification-off = Turned off. You get no more of these mails.
notification-request-received = Your request has arrived
notification-request-accepted = Your request is accepted
notification-request-rejected = Your request is not taken on
notification-comment-to-guest = There is a message about your request
notification-change-approved = A change that you asked for is made
notification-change-rejected = A change that you asked for is not made

# Public links.

settings-section-links = Public links
setting-links-request = Guests follow their request by a link
setting-links-request-help = Without it the buttons in mails lead to the sign-in.
setting-links-request-days = Days that a link is good for
setting-links-request-days-help = Counted from when it was made, for links that are out already too. At most 365.
setting-links-revoked = Revoked
setting-links-revoked-requests = Links to requests
links-revoke = Revoke all links
links-revoke-help = If links have come into wrong hands: every link that was given out until now stops working at once.
links-revoke-title = Revoke all links to requests?
links-revoke-text = Every link to a request that { $portal } has given out until now stops working at once.
links-revoke-after = Whoever opens one reads that it is no longer good, and can sign in. The next mail about a request brings a new link.
links-revoke-send = Revoke all links
flash-links-revoked = Every link that was given out until now is revoked.
desk-link = Public link
desk-link-until = Good until
desk-link-closed = Opens nothing any more
desk-link-uses = Opened
desk-link-times = { $count ->
    [one] once
   *[other] { $count } times
}
desk-link-used = Last opened
desk-link-revoke = Revoke link
desk-link-revoke-text = The link that { $name } has opens nothing any more, at once. The next mail brings a new one.
desk-link-revoke-send = Revoke link
flash-link-revoked = { $number }: the link is revoked.
user-links = Public links
user-links-hint = Whoever has such a link reads one record without signing in.
user-links-revoke = Revoke all their links
user-links-title = Revoke every link that { $email } has?
user-links-text = Every public link that was sent to { $email } until now stops working at once, of every record. The next mail about a record brings a new one.
flash-user-links-revoked = Every public link that they had is revoked.
activity-links-taken-back = { $by } revoked every public link that { $email } had
timeline-link-revoked = { $by } revoked the public link
flash-request-taken = We have your request { $number } and answer you by mail.
