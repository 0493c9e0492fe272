# Staff getting in.

sign-in-title = Sign in
sign-in-lead = For people who work here. You follow a request with the link in your mail.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-send = Sign in
sign-in-help = No sign-in yet? An owner of your company can invite you.

# Answers to a sign-in. The first is the same whether or not the address is known.
error-sign-in = The e-mail address or the password is not right.
error-sign-in-wait =
    { $seconds ->
        [one] Too many tries with this address. Wait a second, then try again.
       *[other] Too many tries with this address. Wait { $seconds } seconds, then try again.
    }
error-sign-in-unavailable = We cannot look at it right now. Try again in a minute: this usually passes at once.

# An invitation.
invitation-title = Set your password
invitation-lead = You sign in with { $email }.
invitation-name = Your name
invitation-name-help = As your customers and colleagues read it.
invitation-password = Password
invitation-password-help = 12 characters or more. A few words in a row are easy to remember and hard to guess.
invitation-send = Save and go to the desk
invitation-until = This link is good until { $date }.

error-password-short = Use { $min } characters or more
error-password-long = Use { $max } characters or fewer
error-password-common = Many people use this password, or it is easy to guess. Choose another one.

flash-signed-out = You are signed out.
flash-session-over = You were signed out. Sign in again.
flash-welcome = Your password is set, and you are signed in.
