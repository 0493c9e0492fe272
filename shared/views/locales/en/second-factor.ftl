# The second step of signing in: a code out of an app, or a recovery code. For customers' users and for staff.

menu-second-factor = Two-step sign-in
factor-title = Two-step sign-in
factor-lead = Besides your mail or password, you type a code that an app on your phone shows. Nobody gets in with your mail or password alone.
factor-due = Your company asks for two-step sign-in. Set it up now, then go on.
factor-step-app = Open an authenticator app on your phone. Any will do.
factor-step-scan = Scan this picture with the app.
factor-qr = QR code with the key for your app
factor-secret = No camera? Type this key into the app:
factor-open-app = On your phone already? Open the app with the key
factor-step-code = Type the code that the app shows now.
factor-switch-on = Switch on
factor-code = Code from the app
factor-code-help = Six digits. A code is good once.
factor-password-help = You signed in a while ago, so we ask once more.
factor-anew = You signed in a while ago. Sign in again to change how you sign in.
factor-anew-send = Sign in again
factor-on = Switched on since { $date }.
factor-codes-left =
    { $count ->
        [0] No recovery codes are left.
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }
factor-codes-text = Each gets you in once, for the day your phone is gone. New ones replace those of before.
factor-codes-new = Make new codes
factor-off-title = Switch it off
factor-off-text = From then on your mail or password alone signs you in. Every other session ends.
factor-off-required = Your company asks for two-step sign-in. After switching it off you set it up again right away: do this for a new phone.
factor-off = Switch off
factor-recovery = Recovery code
factor-recovery-help = Twelve letters and digits. Each code is good once.
flash-factor-on = Two-step sign-in is on. Every other session has ended.
flash-factor-off = Two-step sign-in is off. Every other session has ended.
flash-recovery-new = You have new recovery codes. Those of before are void.
error-factor-code = Enter the six digits that your app shows, or a recovery code
error-factor-recovery = Enter the twelve letters and digits of a recovery code
error-factor-wrong = This code is not right, or it was used already. Wait for the next one.
refusal-factor-on = Two-step sign-in is on already.

# Recovery codes, shown once.
recovery-title = Recovery codes
recovery-lead = Each of them gets you in once in place of the app’s code. Print this page, or write them down.
recovery-once = We show these codes this once. Keep them where your phone is not.
recovery-kept = I have kept them

# The second step.
second-step-title = Second step
second-step-lead = Type the code that your authenticator app shows.
second-step-recovery-lead = Type one of the recovery codes that you kept.
second-step-with-app = Use the app
second-step-with-recovery = Use a recovery code
second-step-anew = Sign in with another address
second-step-lost = Phone and recovery codes lost? Call us: somebody who knows you can help.

# Staff's own account.
desk-profile-lead = Your name stands beside what you do and write.
desk-profile-name-help = As your customers and colleagues read it.
desk-profile-language-help = For the desk and for mails to you.
desk-profile-email-help = This address cannot be changed here. Ask an owner if you need another one.
desk-password-lead = You sign in at the desk with it.

# What the company asks of its staff.
company-rules-title = Company rules
company-rules-lead = What applies to everybody who works at this desk.
company-rules-factor = Staff sign in in two steps
company-rules-factor-help = Whoever has not set it up does so at their next click, you too, and nothing else before.
company-rules-factor-on = Staff sign in in two steps.
company-rules-factor-off = Staff may sign in in two steps.
company-rules-save = Save rules
flash-company-rules-saved = The rules are saved. They count within half a minute.
activity-factor-required = { $by } made two-step sign-in a rule for staff
activity-factor-not-required = { $by } made two-step sign-in optional for staff
