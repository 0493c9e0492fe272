# The first page of somebody who is signed in at a portal.

dashboard-greeting = Hello, { $name }
dashboard-actions = What you can do
dashboard-request = Ask for work
dashboard-request-hint = Report a fault, or ask for a visit or a quote.
dashboard-invite = Invite a colleague
dashboard-invite-hint = Give somebody of your company access, with a role of their own.
dashboard-welcome = From { $name }
dashboard-held = Your account is on hold
dashboard-held-text = You can see everything, but new requests are not possible right now. Call us on { $phone }.
