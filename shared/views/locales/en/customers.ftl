# The list of customers.

desk-menu-customers = Customers and users
customers-title = Customers
customers-add = Add customer
customers-search = Find by reference, or how the name begins
customers-none = No customers yet
customers-none-text = Add the first one, then invite its people to your portals.
customers-search-none = No customer “{ $typed }”
customers-search-none-text = Type the whole reference, or how the name begins.
customers-search-clear = Show all customers
pager-first = Previous page
pager-next = Next page

# What is known of a customer.

customers-field-name = Name
customers-field-reference = Reference
customers-field-city = Town
customers-field-contact = Contact
customers-field-contact-name = Name of the contact
customers-field-contact-email = E-mail address
customers-field-contact-phone = Phone number
customers-field-manager = Account manager
customers-field-manager-phone = Their phone number
customers-field-status = Status
customers-field-portals = Portals
customer-status-active = Active
customer-status-active-hint = Its users get in and ask for work.
customer-status-inactive = Inactive
customer-status-inactive-hint = Not served any more: its users do not get in.
customer-status-blocked = Blocked
customer-status-blocked-hint = Its users see everything and ask for nothing new.

# The form of a customer.

customers-new-title = New customer
customers-edit-title = Change { $name }
customers-edit = Change customer
customers-save = Save customer
customers-cancel = Cancel
customers-section-customer = Customer
customers-section-contact = Contact
customers-section-address = Address
customers-section-manager = Account manager
customers-section-location = Location
customers-reference-help = Stands on your letters and invoices. Each customer has one of its own.
customers-manager-help = The customer’s people see name, mail address and phone number on every page.
customers-manager-unknown = Choose a colleague from the list
customers-portal-unknown = Choose a portal from the list
customers-unavailable = We cannot save this right now. Nothing was lost: send it again in a moment.
customers-meanwhile = Done in the meantime:
refusal-reference-taken = Another customer has this reference
refusal-exists = This is there already. Open it from the list.
refusal-too-many-locations = No more locations fit on this customer.
flash-customer-added = { $name } is added.
flash-customer-saved = { $name } is saved.

# A customer’s places.

customers-locations = Locations
customers-locations-none = Work is done at the main address. Add a location for each further place.
customers-new-location = New location
customers-locations-add = Add location
customers-save-location = Save location
customers-location-name = Name of the location
customers-location-name-help = What people call it: “Car park”, “Hall 3”.
flash-location-added = The location { $name } is added.
flash-location-saved = The location { $name } is saved.

# A customer’s users.

customers-requests = Latest requests
customers-requests-all = All requests for this customer
customers-requests-none = Nobody of theirs has asked for anything yet.
customers-users = Users
customers-users-none = Nobody signs in for this customer yet. Invite the first one.
customers-invite = Invite user
customers-choose = Choose { $name }
customers-chosen = Chosen
customers-disable-chosen = Switch off chosen
customers-enable-chosen = Switch on chosen
customers-all-portals = All portals
customers-portals-count =
    { $count ->
        [one] { $count } portal
       *[other] { $count } portals
    }
customers-portals-help = Where they get in. With none ticked: everywhere.
customers-look = Invitation in the look of
customers-look-help = The mail comes from this portal, and its link leads there. With none chosen: the first open one where they get in.
customers-look-elsewhere = They do not get in at this portal. Tick it above, or choose one of theirs
customers-look-closed = This portal is not open now. Choose one that is
invite-no-portal = None of the portals where they get in is open now
customers-invitation = Invitation
customers-rights = What they may
customers-here-off = Switch off for this customer
customers-here-off-text = Switching off ends what they may do for this customer, from their next click on. Their other customers stay open.
customers-here-on = Switch on for this customer
customers-here-on-text = They are switched off for this customer.
customers-off-everywhere = Switched off everywhere
customers-everywhere-off = Switch off everywhere
customers-everywhere-title = Switch off { $name } everywhere?
customers-everywhere-text = { $name } is signed out in every browser at once and cannot sign in any more, for no customer. What they asked for stays.
customers-everywhere-hint =
    { $count ->
        [one] They belong to this customer alone. Switched off everywhere, they cannot sign in at all.
       *[other] They belong to { $count } customers. Switched off everywhere, they cannot sign in for any of them.
    }
customers-everywhere-on = Switch on everywhere
customers-everywhere-on-text = They are switched off everywhere: they cannot sign in for any customer.
flash-tick-somebody = Tick who is meant, then choose again.
flash-user-off-everywhere = { $name } is switched off everywhere.
flash-user-on-everywhere = { $name } is switched on everywhere again.
flash-users-off =
    { $count ->
        [one] { $count } user is switched off.
       *[other] { $count } users are switched off.
    }
flash-users-on =
    { $count ->
        [one] { $count } user is switched on.
       *[other] { $count } users are switched on.
    }

# What was done. $by is a name.

activity-title = Activity
activity-none = Nothing has been done yet
activity-none-text = What you and your customers do appears here: who signed in, and who changed what.
activity-from = From
activity-until = Until
activity-apply = Show these days
activity-clear = All days
activity-none-then = Nothing was done on these days
activity-none-then-text = Choose other days, or look at all of them.
activity-whole = All activity of this customer
activity-of = About
activity-all = All activity
activity-when = When
activity-what = What
activity-about = About
activity-company = Your company
activity-who = Who
activity-details = Details
activity-field = { $field }: { $old } → { $new }
activity-nothing = nothing
activity-customer-created = { $by } added the customer
activity-customer-changed = { $by } changed the customer
activity-location-added = { $by } added the location { $name }
activity-location-changed = { $by } changed the location { $name }
activity-user-invited = { $by } invited { $name } as { $role }
activity-user-invited-again = { $by } sent { $name } the invitation again
activity-user-added = { $by } added { $name } as { $role }
activity-membership-changed = { $by } changed what { $name } may
activity-membership-disabled = { $by } switched { $name } off for this customer
activity-membership-enabled = { $by } switched { $name } on for this customer
activity-user-disabled = { $by } switched { $name } off everywhere
activity-user-enabled = { $by } switched { $name } on everywhere
activity-signed-in = { $by } signed in
activity-portal-created = { $by } added the portal
activity-portal-changed = { $by } changed the portal: { $section }
activity-address-added = { $by } added the address { $name }
activity-address-changed = { $by } changed the address { $name }
activity-address-removed = { $by } removed the address { $name }
activity-change-asked = { $by } asked for a change: { $part }
activity-change-approved = { $by } approved a change: { $part }
activity-change-rejected = { $by } rejected a change: { $part }
activity-change-withdrawn = { $by } withdrew a change: { $part }
activity-viewed = { $by } viewed { $name }
activity-downloaded = { $by } downloaded { $name }
activity-data-taken = { $by } downloaded what is stored about them

## Whom to reach at a customer, its terms, its addresses
customers-contacts = Contacts
customers-contacts-none = Only the main contact is known. Add whoever else can be reached.
customers-contacts-add = Add contact
contact-new-title = New contact
contact-save = Save contact
contact-remove = Remove contact
contact-remove-title = Remove { $name }?
contact-remove-text = { $name } is no longer listed here. Whether they sign in is another matter.
contact-position-help = What they are there: “Facility manager”, “Night porter”.
customers-field-person-name = Name
customers-field-person-position = Position
customers-field-person-email = E-mail address
customers-field-person-phone = Phone number
customers-field-payment-days = Payment term
customers-payment-days-help = In days. Empty: nothing is agreed.
payment-days = { $count ->
    [0] At once
    [one] { $count } day
   *[other] { $count } days
}
flash-contact-added = The contact { $name } is added.
flash-contact-saved = The contact { $name } is saved.
flash-contact-removed = The contact is removed.
flash-address-added = The address { $name } is added.
activity-contact-added = { $by } added the contact { $name }
activity-contact-changed = { $by } changed the contact { $name }
activity-contact-removed = { $by } removed the contact { $name }
customers-addresses = Addresses for goods and invoices
customers-addresses-none = Goods and invoices go to the main address.
customers-addresses-add = Add address
error-reach = Enter an e-mail address or a phone number
refusal-too-many-contacts = This customer has as many contacts as it can have.
refusal-customer-inactive = This customer is inactive: its users get nowhere. Make it active first.
error-customer-unknown = No customer has this number, or a name that begins so
error-customer-several = Several customers are called so: { $names }. Enter the number of the one you mean
