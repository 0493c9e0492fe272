# Staff who have lost their password.

sign-in-lost = Lost your password?
reset-title = Lost your password?
reset-lead = Type the address that you sign in with. We send you a link to set a new password.
reset-send = Send the link
reset-back = Back to the sign-in
reset-help = Never been in? Your invitation sets your first password: an owner of your company can send it again.
reset-sent-lead = If { $email } signs in here, a mail is on its way to it. Press its button within an hour.
reset-sent-lead-bare = If your address signs in here, a mail is on its way to it. Press its button within an hour.
error-reset-mails =
    { $minutes ->
        [one] Too many mails were asked for. Use the newest one, or try again in a minute.
       *[other] Too many mails were asked for. Use the newest one, or try again in { $minutes } minutes.
    }

# What the link in the mail opens.
reset-new-title = Set a new password
reset-new-lead = You sign in with { $email }. Wherever you are signed in now, you are signed out.
reset-new-send = Save the password
flash-password-reset = Your new password is saved. Sign in with it.
activity-password-reset = { $by } set a new password, with the link of a mail

mail-password-reset-subject = { $sender }: set a new password
mail-password-reset-heading = Set a new password
mail-password-reset-text = Did you lose the password with which { $email } signs in at the desk of { $sender }? Set a new one.
mail-password-reset-more = The link works once and for an hour. You did not ask for this? Do nothing: your password stays as it is.
mail-password-reset-button = Set a new password
mail-password-reset-why = You get this mail because a new password was asked for with this address.
