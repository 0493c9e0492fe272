# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = See as { $name }
view-as-at = See as { $name } at { $portal }
view-title = See { $portal } as { $name }
view-lead = You see what { $name } of { $company } sees there, for half an hour at most. You change nothing, and what is theirs alone stays closed. The customer’s activity says that you looked.
view-begin = Begin
view-back = Back to the customer
view-elsewhere-title = Open this where you use the desk
view-elsewhere-text = This link works in one browser alone: the one in which you are signed in to the desk and asked for it. Begin there, from the customer’s page.
view-elsewhere-desk = Go to the desk
refusal-view-closed = This user does not get into this portal now, so there is nothing to see as them.
flash-view-left = You no longer see the portal as { $name }.
activity-view-begun = { $by } began to see { $portal } as { $name }
activity-view-ended = { $by } stopped seeing the portal as { $name }

# The bar on every page while it is on, and what is closed.

view-bar = View as a customer
view-bar-text = You see this as { $name } of { $company }. Nothing can be changed.
view-leave = Leave
fault-view-only-title = You only look here
fault-view-only-text = Whoever sees the portal as a customer changes nothing in it. Leave first, then act at the desk or under your own name.
fault-view-personal-title = This is theirs alone
fault-view-personal-text = Profile, password, second factor, sessions, notifications and stored data belong to the person. Nobody sees them in their place.
fault-view-over-title = This view is over
fault-view-over-text = Its time is up, you have left it, or your session at the desk has ended. Begin again from the customer’s page.

# A user’s lost second factor is taken away at the desk, and what the log and the mail say of it.

customers-factor = Second factor
customers-factor-text = They show a code of their app when they sign in. If they have lost it, remove it: they sign in without one and set up a new one.
customers-factor-remove = Remove second factor
customers-factor-ask = Remove the second factor of { $name }?
customers-factor-ask-text = Make sure that it is { $name } who asks, by a call to a number that you know. { $name } is signed out in every browser at once, recovery codes do not count any more, and a mail says so.
flash-user-factor-removed = The second factor of { $name } is removed.
refusal-no-factor = This user has no second factor any more.
activity-user-factor-reset = { $by } removed the second factor of { $name }
activity-factor-on = { $by } switched the second factor on
activity-factor-off = { $by } switched the second factor off
mail-factor-removed-subject = { $sender }: your second factor was removed
mail-factor-removed-heading = Your second factor was removed
mail-factor-removed-text = { $sender } has removed the second factor of your sign-in, since it was said to be lost. You are signed out everywhere. Sign in again, then set up a new one.
mail-factor-removed-more = You did not ask for this? Call us at once.
mail-factor-removed-button = Sign in
mail-factor-removed-why = You get this mail because it concerns the safety of your account.

mail-password-changed-subject = { $sender }: your password was changed
mail-password-changed-heading = Your password was changed
mail-password-changed-text = The password of { $email } was changed or taken away. Every other browser was signed out.
mail-password-changed-more = That was not you? Ask for a sign-in or a reset by mail, set another password, and tell { $sender } at once.
mail-password-changed-button = See where you are signed in
mail-password-changed-why = You get this mail because it concerns the safety of your sign-in.
