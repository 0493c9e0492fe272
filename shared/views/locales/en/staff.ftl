# The company’s own people at the desk.

staff-title = Staff
staff-lead = Who works at this desk, and what each may do.
staff-invite = Invite colleague
staff-signed-in = Last sign-in
staff-never = Never
staff-factor-on = On
staff-factor-off = Off
staff-browsers = Signed in now
staff-browsers-count =
    { $count ->
        [0] In no browser
        [one] In { $count } browser
       *[other] In { $count } browsers
    }
staff-role-owner = Owner
staff-role-owner-hint = Everything, these colleagues included.
staff-role-manager = Manager
staff-role-manager-hint = Portals, company rules, and the daily work.
staff-role-agent = Agent
staff-role-agent-hint = The daily work: requests, customers and their users.
staff-role-read-only = Read-only
staff-role-read-only-hint = Looks at everything at the desk, changes nothing.

# Inviting somebody.

staff-invite-lead = They get a mail with a link, choose a password, and are in. The link is good for 7 days.
staff-name-help = As your customers read it. They can change it themselves.
staff-language-help = Of the invitation and of the desk. They can change it themselves.
error-mail-bounced = Mail to this address came back. Use another one.
error-mail-unwanted = The owner of this address does not want our mail. Use another one.
staff-bounced-title = Mail to them does not arrive
staff-bounced-text = Nothing more is sent to { $email }: mail to it came back.
staff-unwanted-text = Nothing more is sent to { $email }: its owner does not want our mail.
staff-bounced-anew = Invite them at another address, and switch this one off.

# One colleague.

staff-self = This is you. Another owner decides about your role and your access.
staff-self-account = Your own account
staff-activity-whole = All activity of this colleague
staff-role-save = Save role
staff-role-help = It counts from their next click on.
staff-visits-title = Visits
staff-visits = Goes on visits
staff-visits-help = Offered as engineer where visits are planned, with a row in planning.
staff-visits-save = Save
staff-off-hint = Somebody who leaves is switched off: signed out at once, and kept in everything they did.
staff-off-title = Switch off { $name }?
staff-off-text = { $name } is signed out in every browser at once and cannot sign in any more. What they did stays, under their name.
staff-on-text = { $name } is switched off and cannot sign in.
staff-sign-out = Sign out everywhere
staff-sign-out-text = A lost or shared device: they sign in again everywhere else.
staff-factor-reset = Reset two-step sign-in
staff-factor-reset-text = For somebody who has lost their phone and their recovery codes.
staff-factor-title = Reset two-step sign-in of { $name }?
staff-factor-ask = From then on the password alone signs { $name } in, until they set it up again. Make sure that it is them who asks: call, or see them. They are signed out everywhere.

# What was done, and what could not be.

flash-staff-invited = { $name } is invited. The mail is on its way.
flash-staff-invited-again = { $name } gets the invitation once more.
flash-staff-role = { $name } has the new role from the next click on.
flash-staff-visits = { $name } is offered for visits.
flash-staff-no-visits = { $name } is not offered for visits any more. What is planned stays.
flash-staff-off = { $name } is switched off.
flash-staff-on = { $name } is switched on again.
flash-staff-signed-out = { $name } is signed out everywhere.
flash-staff-factor = Two-step sign-in of { $name } is reset.
refusal-email-taken = Somebody signs in with this address already. Use another one.
refusal-own-ownership = You cannot take away your own ownership. Another owner can.
refusal-no-owner = You are no owner any more: another owner has just changed that. Nothing was done.
refusal-staff-came-in = They have come in already: they sign in with their password.
refusal-staff-off = They are switched off. Switch them on first.
refusal-staff-mail = Mail to this address does not arrive. Nothing was sent.
refusal-staff-no-factor = They have no two-step sign-in any more: there is nothing to reset.
refusal-own-factor = You look after your own two-step sign-in in your account.
refusal-own-sessions = You end your own sessions in your account.
activity-staff-invited = { $by } invited { $name } to the desk as { $role }
activity-staff-invited-again = { $by } sent { $name } the invitation again
activity-staff-changed = { $by } changed the role or visits of { $name }
activity-staff-disabled = { $by } switched { $name } off
activity-staff-enabled = { $by } switched { $name } on
activity-staff-factor-reset = { $by } reset the two-step sign-in of { $name }
activity-staff-signed-out = { $by } signed { $name } out everywhere

# The mail to whoever has lost it.
mail-staff-factor-removed-subject = { $sender }: your second factor was removed
mail-staff-factor-removed-heading = Your second factor was removed
mail-staff-factor-removed-text = An owner of { $sender } has removed the second factor of your sign-in at the desk, since it was said to be lost. You are signed out everywhere. Sign in again, then set up a new one.
mail-staff-factor-removed-more = You did not ask for this? Tell an owner of { $sender } at once, and change your password.
mail-staff-factor-removed-button = Sign in
mail-staff-factor-removed-why = You get this mail because it concerns the safety of your sign-in.
