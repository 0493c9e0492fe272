# Texts of the frame and of the parts that all pages share.

product-name = Frontdesk
skip-to-main = Skip to the main part
language = Language
label-before = { $label }:
menu = Menu
close = Close
search = Search
choose = Choose
optional = (optional)
form-required-note = Everything is needed unless it says “(optional)”.
answer-yes = Yes
answer-no = No
sign-out = Sign out
print = Print
breadcrumb = Where you are

# The desk's menu.
desk-menu-label = Desk
desk-menu-requests = Portal requests
desk-keys-hint = shows the keys
desk-keys-title = Keys
desk-keys-list = In a list
desk-keys-record = On what is open
desk-keys-everywhere = Everywhere
desk-key-next = Next in the list
desk-key-previous = Previous in the list
desk-key-open = Open
desk-key-following = Next of the list
desk-key-back = Back to the list
desk-key-new = Make a new one
desk-key-edit = Change it
desk-key-invite = Invite somebody
desk-key-search = Search
desk-key-leave = Leave the field, close the box
desk-key-help = Show these keys

# Stages of a work order.
stage-unconfirmed = Unconfirmed
stage-requested = Requested
stage-accepted = Accepted
stage-rejected = Rejected
stage-bar-label = Progress

# The timeline. $by is a name, or timeline-you.
timeline-you = You
timeline-system = Frontdesk
timeline-internal = Internal
timeline-requested = { $by } sent the request
timeline-imported = Taken over from the company’s books
timeline-entered = { $by } wrote down the request
timeline-confirmed = { $by } confirmed the request
timeline-accepted = { $by } accepted the request
timeline-rejected = { $by } rejected the request
timeline-commented = { $by } wrote
timeline-files-added =
    { $count ->
        [one] { $by } added a file
       *[other] { $by } added { $count } files
    }
timeline-noted = { $by } noted
timeline-assigned = { $by } assigned it to { $to }
timeline-unassigned = { $by } took away who it was assigned to
timeline-file-refused = “{ $name }” was checked and removed
timeline-mail-bounced = Mail to the contact does not arrive
timeline-mail-complaint = The contact has marked our mail as unwanted

# Lists.
pager-label = Pages
pager-newer = Newer
pager-older = Older
chart-figures = Show the figures

# Files.
file-being-checked = Being checked
upload-help =
    { $count ->
        [one] One photo or PDF, up to { $max } MB.
       *[other] Up to { $count } photos or PDFs, { $max } MB each.
    }
upload-add = Add photos or PDFs
upload-drop = or drop them here
upload-waiting = Waiting
upload-done = Sent
upload-failed = Not sent. Check your connection, then try again.
upload-left = { "{" }left{ "}" } left
upload-too-many = No more than { $count } files
upload-too-large = Larger than { $max } MB
upload-empty = The file is empty
upload-kind = Not a photo or PDF
upload-running = Wait until all files are sent, or remove those that are not.
upload-remove = Remove
upload-cancel = Cancel
upload-retry = Try again
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kb = { $size } KB
size-mb = { $size } MB

# Dates and times.
date = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-time = { $date } at { $time }
time-now = just now
time-minutes-ago =
    { $count ->
        [one] a minute ago
       *[other] { $count } minutes ago
    }
time-hours-ago =
    { $count ->
        [one] an hour ago
       *[other] { $count } hours ago
    }
time-minutes-ahead =
    { $count ->
        [one] in a minute
       *[other] in { $count } minutes
    }
time-hours-ahead =
    { $count ->
        [one] in an hour
       *[other] in { $count } hours
    }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
