# What is installed at a customer, on both sides.

objects-title = Objects
objects-search = Search objects
objects-search-hint = Serial number or reference, or whole words of the name, type and location.
objects-add = Add object
objects-add-whose = Whose is it?
objects-add-whose-help = The customer's name or number, like K-1001.
objects-labels = Labels
objects-place = Location
objects-all-places = All locations
objects-none = No objects yet
objects-none-here = No objects at this location
objects-none-text = What { $company } looks after for you appears here: each with its next service and its warranty.
objects-none-own = You see what you asked for yourself. To see objects, ask an Admin of your company to give you a location.
objects-none-desk = Add what you look after here. Its customer sees it, asks for work on it, and reads when it is serviced next.
objects-none-found = No objects like this
objects-none-found-text = Use fewer words, or clear a filter.
objects-none-all = Add what you look after, or bring a whole list in from a file.
objects-any-kind = Any type

# What is known of one.

customers-field-object-name = Name
customers-field-object-kind = Type
customers-field-object-serial = Serial number
customers-field-object-reference = Reference
customers-field-object-location = Location
customers-field-object-installed = Installed on
customers-field-object-warranty = Warranty until
customers-field-object-warranty-state = Warranty
customers-field-object-contract = Contract
customers-field-object-service = Next service
customers-field-object-note = Note
customers-field-object-status = Status
object-status-in-service = In service
object-status-in-service-hint = Its customer asks for work on it.
object-status-out-of-service = Out of service
object-status-out-of-service-hint = Nobody asks for work on it, and its label opens nothing.
object-main-place = Main address
object-some-place = Another location
object-no-service = Not planned
object-due-today = Due today
object-due-in = { $count ->
    [one] Due in { $count } day
   *[other] Due in { $count } days
}
object-due-overdue = { $count ->
    [one] Overdue by { $count } day
   *[other] Overdue by { $count } days
}
object-warranty-until = Under warranty until { $date }
object-warranty-ended = Warranty ended on { $date }
object-facts = Details
object-ask = Ask for work
object-out-text = This object is out of service. What was done on it stays here.
object-history = Work on it
object-history-none = What is asked for on this object and done to it will stand here.
object-history-show = All work of this object
record-object = Object

# Its form at the desk.

object-new-title = New object
object-edit = Change object
object-save = Save object
object-section-object = Object
object-section-dates = Warranty and service
object-section-more = Further
object-name-help = What people call it: “Passenger lift, north”.
object-kind-help = What it is: lift, boiler, door.
object-reference-help = Your own key of it. Each object has one of its own.
object-service-help = The customer sees it on the first page when it is near.
object-note-help = The customer reads it too.
flash-object-added = { $name } is added.
flash-object-saved = { $name } is saved.
refusal-object-reference-taken = Another object has this reference
error-before-installed = The warranty ends before the object was installed

# Labels that stick on objects.

object-label = Label
object-label-none = No label yet.
object-label-text = Whoever scans it asks for work on this object.
object-label-code = QR code of { $name }
object-label-portal = Portal that it opens
object-label-make = Make label
object-label-renew = Replace label
object-label-renew-title = Replace the label of { $name }?
object-label-renew-text = The label that sticks on it opens nothing from then on. Print the new one and stick it over.
labels-title = Labels
labels-lead = Print this page and cut the labels apart.
labels-none = No labels on this page
labels-none-text = Objects in service get a label here.
labels-missing = { $count ->
    [one] { $count } object has no label yet.
   *[other] { $count } objects have no label yet.
}
labels-make = Make labels
labels-language = Language of the labels
labels-scan = Something wrong? Scan and tell us.
flash-labels-made = The labels are made.
flash-label-made = The label of { $name } is made.
flash-label-renewed = { $name } has a new label. The old one opens nothing any more.

# In the form for new work.

request-object = Which object is it about?
request-object-none = None of these
request-object-help = You can also open it under Objects and ask from there.
request-labelled = We know where it is. Those who look after it there can see your request, your name and how to reach you.

# In the log.

activity-object-added = { $by } added the object { $name }
activity-object-changed = { $by } changed the object { $name }
activity-objects-labelled = { $count ->
    [one] { $by } made { $count } label
   *[other] { $by } made { $count } labels
}
activity-object-relabelled = { $by } replaced the label of { $name }

# On the first page, and in the settings.

dashboard-service = Service due soon
setting-display-sections-objects = Objects
setting-dashboard-parts-part-service = Service due soon
requests-any-object = Any object
