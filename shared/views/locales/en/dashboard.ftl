# The first page of somebody who is signed in at a portal.

dashboard-greeting = Hello, { $name }
dashboard-waiting = Waits for you
dashboard-actions = What you can do
dashboard-request = Ask for work
dashboard-request-hint = Report a fault, or ask for a visit or a quote.
dashboard-invite = Invite a colleague
dashboard-invite-hint = Give somebody of your company access, with a role of their own.
dashboard-welcome = From { $name }
dashboard-held = Your account is on hold
dashboard-held-text = You can see everything, but new requests are not possible right now. Call us on { $phone }.

# The work at a glance.
dashboard-work = Work at a glance
dashboard-work-open = Open
dashboard-work-completed = Completed
dashboard-work-completed-hint = Done, turned down or called off.
dashboard-work-visits = Visits planned
dashboard-visits = Visits ahead
dashboard-visits-when = When
dashboard-visits-what = What
dashboard-visits-where = Where
dashboard-visits-who = Who comes
dashboard-visits-answer = Confirmation
dashboard-visits-waits = Waits for your confirmation
dashboard-visits-unanswered = Not confirmed yet
dashboard-visits-all = All planned visits
dashboard-stages = Work by stage
dashboard-months = Work by month
dashboard-months-asked = Asked for
dashboard-months-completed = Completed
dashboard-months-month = Month
dashboard-month = { $month } { $year }
dashboard-work-unit = requests
setting-dashboard-parts-part-work = Work in figures
setting-dashboard-parts-part-visits = Visits ahead
setting-dashboard-parts-part-stages = Chart: work by stage
setting-dashboard-parts-part-months = Chart: work by month
