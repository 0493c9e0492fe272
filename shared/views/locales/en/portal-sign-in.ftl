# Customers' users getting in.

portal-sign-in-lead = We send you a mail with a link and a code. Either of them signs you in.
portal-sign-in-send = Send the mail
portal-sign-in-help = No access yet? Ask a colleague who manages your company’s users, or { $company }.
portal-sign-in-with-password = Use your password
portal-sign-in-password-lead = With the password that you set in your account.
portal-sign-in-with-mail = Get a mail with a link and a code
portal-sign-in-lost = Password lost? Get a mail to sign in, then set a new one in your account.
portal-sign-in-guest = Ask for work without signing in
error-sign-in-mails =
    { $minutes ->
        [one] Too many sign-in mails were asked for. Use the newest one, or try again in a minute.
       *[other] Too many sign-in mails were asked for. Use the newest one, or try again in { $minutes } minutes.
    }

# The code out of the mail.
portal-code-title = Look into your mail
portal-code-lead = If { $email } has access here, a mail is on its way to it. Press the button in it, or type its code.
portal-code-lead-bare = If your address has access here, a mail is on its way to it. Press the button in it, or type its code.
portal-code-code = Code
portal-code-help = Six digits, good for 10 minutes.
portal-code-send = Sign in
portal-code-again = Send a new mail
portal-code-other = Use another address
portal-code-anew = Go to the sign-in
portal-code-missing = No mail after a minute? Look into the folder for unwanted mail, and check the address.
portal-code-over-title = This code is no longer good
portal-code-over-text = It was used, its 10 minutes are over, or it was mistyped too often. Have a new mail sent.
error-code = Enter the six digits of the code
error-code-wrong = This is not the code in the newest mail. { $left } more tries are left.
error-code-wrong-last = This is not the code in the newest mail. One more try is left.

# The link in the mail.
portal-link-title = Sign in to { $company }
portal-link-lead = Press the button, and you are in.
portal-link-not-mine = You did not ask for this? Close this page: nothing happens.

# An invitation.
portal-invitation-title = Welcome to { $company }
portal-invitation-lead = You get access for { $customer }. You sign in with { $email }.
portal-invitation-name = Your name
portal-invitation-name-help = As { $company } and your colleagues read it.
portal-invitation-password-help = Leave it empty to sign in by mail, with a link or a code. Otherwise 12 characters or more: a few words in a row are easy to remember and hard to guess.
portal-invitation-send = Open the portal
portal-invitation-known-title = Act for { $customer } too?
portal-invitation-known-lead = { $customer } invites you. Accept, and you can choose it after you have signed in with { $email }. Nothing of yours is shown to them, and what you do for others stays there.
portal-invitation-known-send = Accept
flash-portal-welcome = Welcome. You are signed in.
flash-invitation-known = You have access for another company. Sign in, and it is there.

# Several companies.
portal-companies-title = Your companies
portal-companies-lead = You act for one company at a time.
portal-companies-asked = The page that you asked for belongs to { $company }. Switch, and it opens.
portal-companies-one = You have access for one company, so there is nothing to switch.
portal-companies-current = Current
portal-companies-switch = Switch
portal-companies-switch-to = Switch to { $company }
portal-companies-back = Go back
flash-company-switched = You have switched to another company.

# Signed in, and at another portal.
portal-elsewhere-title = No access to { $portal }
portal-elsewhere-text = You are signed in with { $email }, which has no access to { $portal }. Sign in with another address below.
portal-elsewhere-portals = You have access here:
