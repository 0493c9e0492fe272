# What somebody who is signed in at a portal looks after themselves, and the menu that leads there.

menu-account = Your account
menu-company = Your company
menu-overview = Overview
menu-request = New request
menu-profile = Profile
menu-password = Password
menu-sessions = Signed-in devices
menu-company-facts = Company details
menu-users = Users
menu-switch = Switch company
menu-manager = Your contact at { $name }

# Profile.
profile-lead = Your name stands beside what you ask for and write.
profile-name = Your name
profile-name-help = As your colleagues and we read it.
profile-language = Language
profile-language-help = For these pages and for mails to you.
profile-email = You sign in with
profile-email-help = This address cannot be changed here. Ask us if you need another one.
profile-save = Save profile
flash-profile-saved = Your profile is saved.
refusal-profile-changed = Your profile was changed in another window in the meantime. Look at it again, then save.

# Signed-in browsers.
sessions-lead = Browsers in which you are signed in. End what you do not know, then it has to sign in again.
sessions-unknown = Unknown device
sessions-here = This one
sessions-seen = Last used:
sessions-now = now
sessions-since = Signed in:
sessions-network = { $network ->
    [unknown] Network not known
   *[other] Network { $network }
}
sessions-end = End
sessions-end-others = End all others
flash-session-ended = The session is ended.
flash-sessions-ended = All other sessions are ended.

# Password.
password-lead-set = You sign in with a mail. With a password you get in without one, too.
password-lead-change = You sign in with your password, or with a mail.
password-lead-replace = You have a password already. A new one replaces it; you came in by a mail, so the one of today is not asked for.
password-current = Current password
password-new = New password
password-new-help = 12 characters or more. A few words in a row are easy to remember and hard to guess.
password-save = Save password
password-others-end = You stay signed in here; every other session ends.
password-remove-title = Do without a password
password-remove-text = From then on you sign in with a mail alone. Every other session ends.
password-remove = Remove password
error-password-current = This is not your current password
flash-password-saved = Your password is saved. Every other session has ended.
flash-password-removed = Your password is removed. From now on you sign in with a mail.

# The company.
company-name = Name
company-reference = Customer number
company-address = Address
company-contact = Contact
company-change = Something not right? Write to { $name }:

# Users: roles, scopes, states.
role-admin = Admin
role-admin-hint = Everything, including the company’s details and users.
role-buyer = Buyer
role-buyer-hint = Asks for work and answers.
role-finance = Finance
role-finance-hint = Sees work and invoices, asks for nothing.
role-viewer = Viewer
role-viewer-hint = Looks, changes nothing.
scope-company = Whole company
scope-company-hint = Sees what anybody in the company has asked for.
scope-own = Own requests
scope-own-hint = Sees only what they have asked for themselves.
scope-locations = Some locations
scope-locations-hint = Sees what belongs to the chosen locations, and their own requests.
scope-locations-count =
    { $count ->
        [one] { $count } location
       *[other] { $count } locations
    }
user-state-active = Active
user-state-invited = Invited
user-state-off = Switched off

# The list of users.
users-lead = Who of your company signs in here, and what they may.
users-invite = Invite a colleague
users-name = Name
users-email = E-mail address
users-role = Role
users-scope = Sees
users-locations = Locations
users-state = Access
user-me = { $name } (you)

# An invitation.
invite-title = Invite a colleague
invite-lead = They get a mail with a link that is good for 7 days.
invite-email-help = The invitation goes there, and they sign in with it.
invite-send = Send invitation
flash-user-invited = { $name } is invited. The mail is on its way.
flash-user-invited-again = { $name } gets the invitation once more.

# One user.
user-invited-text = They have not come in yet. The invitation is good for 7 days after each mail.
user-invite-again = Send invitation again
user-save = Save changes
user-access = Access
user-active-text = { $name } can sign in for your company.
user-off = Switch off
user-off-title = Switch off { $name }?
user-off-text = { $name } can no longer sign in for your company and is signed out at once. What they asked for stays.
user-off-text-me = You can no longer sign in for this company and are signed out at once. A colleague can switch you on again.
user-off-everywhere = { $name } is switched off by us. Call us if that is a mistake.
user-on = Switch on
user-on-text = { $name } is switched off and cannot sign in for your company.
flash-user-saved = The changes for { $name } are saved. They count at once.
flash-user-off = { $name } is switched off.
flash-user-on = { $name } is switched on again.
flash-role-changed = Your role is changed.
refusal-user-changed = Somebody else has changed this user in the meantime. Look at it again, then save.
refusal-last-admin = You are the last Admin of your company. Make a colleague Admin first.
