# Documents, on both sides.

documents-title = Documents
documents-search = Search documents
documents-search-hint = Whole words of the title, and of what it is about.
documents-none = No documents yet
documents-none-text = What { $company } puts here for you appears in this list: reports, manuals, statements and more, always in its latest version.
documents-none-own = You see the reports of what you asked for yourself. To see more, ask an Admin of your company to give you a location.
documents-none-desk = Add what your customers may open: manuals, statements, packing slips. Reports of completed work stand here by themselves.
documents-none-found = No documents like this
documents-none-found-text = Use fewer words, or clear a filter.
documents-any-kind = Any kind
documents-any-state = Shown and hidden
documents-any-customer = Any customer
documents-any-project = Any project
document-kind-report = Report
document-kind-quotation = Quotation
document-kind-invoice = Invoice
document-kind-statement = Statement
document-kind-packing-slip = Packing slip
document-kind-manual = Manual
document-kind-photo = Photo
document-kind-other = Other
document-kind-by-file = By its file: photo, manual or other
document-state-shown = Customer can open it
document-state-hidden = Hidden
document-state-checked = Being checked
document-state-refused = Refused
document-whole-company = All of the company

# What is known of one.

customers-field-document-title = Title
customers-field-document-kind = Kind
customers-field-document-location = Location
customers-field-document-project = Project
customers-field-document-shown = Visibility
customers-field-document-file = File
customers-field-document-at = Date
customers-field-document-size = Size

# At the desk.

documents-add = Add documents
documents-add-for = For { $name }.
documents-add-about = About { $name }.
documents-files = Files
documents-send = Add documents
documents-plain-help = Up to 4 MB in all go with this form. Larger files need a browser with scripts.
documents-pick = Customer
documents-pick-help = Name or number of the customer. You can also open the customer and choose Documents there.
documents-pick-next = Continue
document-file = File
document-location-help = People who see some locations alone see what is about theirs.
document-location-help-about = People who see some locations alone see what is about theirs. Beside an object or a project it is its location that counts.
document-project-help = Whoever sees the project sees its documents. Of many projects, the newest stand here.
document-show = The customer can open it
document-show-help = Hidden documents are for your staff alone.
document-open = Open
document-change = Change
document-save = Save document
document-versions = Versions
document-version = Version { $number }
document-version-current = Latest
document-version-older = Older
document-column-version = Version
document-column-file = File
document-column-state = State
document-column-by = Added by
document-column-at = Date
document-renew-title = New version
document-renew-text = The customer gets the new version as soon as it was checked. Older ones stay here.
document-renew = Add version
document-remove = Take away
document-remove-title = Take { $name } away?
document-remove-text = { $count ->
    [one] The document and its file are gone for your staff and for the customer.
   *[other] The document and the files of its { $count } versions are gone for your staff and for the customer.
}
document-checked-text = Its file is being checked. The customer can open it as soon as it was found clean.
document-checked-text-older = The new version is being checked. Until it was found clean, the customer gets the one before.
document-refused-text = Its file was refused, and nobody can open it. Add it again as a new version.
document-refused-text-older = The new version was refused. The customer gets the one before.
flash-documents-added = { $count ->
    [one] { $count } document is added. It can be opened as soon as it was checked.
   *[other] { $count } documents are added. They can be opened as soon as they were checked.
}
flash-document-renewed = The new version is added. It counts as soon as it was checked.
flash-document-saved = The document is saved.
flash-document-removed = The document is taken away.
refusal-too-many-versions = A document has at most 50 versions. Add this one as a document of its own.
error-document-file-gone = One of the files is not there any more. Choose it again.
error-documents-none = Choose a file
error-documents-many = Choose { $most } files at most

# Of an object.

object-documents = Documents and photos
object-documents-none = No documents or photos of this object yet.
object-documents-show = Show all documents of this object

# Of a project.

project-documents-none = No documents or photos of this project yet.
project-documents-show = Show all documents of this project

# In the log, and in the settings.

activity-document-added = { $by } added the document { $name }
activity-document-renewed = { $by } added version { $number } of the document { $name }
activity-document-changed = { $by } changed the document { $name }
activity-document-removed = { $by } took away the document { $name }
setting-display-sections-documents = Documents
