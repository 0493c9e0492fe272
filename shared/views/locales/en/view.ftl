# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = See as { $name }
view-as-at = See as { $name } at { $portal }
view-title = See { $portal } as { $name }
view-lead = You see what { $name } of { $company } sees there, for half an hour at most. You change nothing, and what is theirs alone stays closed. The customer’s activity says that you looked.
view-begin = Begin
view-back = Back to the customer
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
