# A company's own data, as its Admins read and change it.

menu-addresses = Addresses
company-edit-company = Change name and address
company-edit-contact = Change contact
company-edit-directly = Your change counts at once.
company-edit-approval = { $name } looks at your change before it counts, and tells you by mail.
company-save = Save
company-ask = Send for approval
company-cancel = Cancel
flash-company-saved = The company details are saved.
flash-company-unchanged = Nothing was changed.
flash-change-asked = Your change waits for approval. You get a mail when it is decided.
flash-change-withdrawn = Your change is withdrawn.
refusal-company-changed = Somebody else has changed this in the meantime. Look at it again, then save.
refusal-change-decided = This change was decided already.
refusal-change-overtaken = What this change is about was changed by somebody else in the meantime. Nothing was written over.

# Addresses for goods and invoices.

addresses-lead = Where goods and invoices go.
addresses-none = No addresses yet
addresses-none-text = Add where goods and invoices go. The first one becomes the default.
addresses-add = Add address
address-new-title = New address
address-edit-title = Change { $name }
address-edit = Change
address-name = Name of the address
address-name-help = What people call it: “Warehouse”, “Head office”.
address-shipping = Shipping address
address-billing = Billing address
address-default-shipping = Default for shipping
address-default-billing = Default for invoices
address-default-help = Another address is the default for this as long as this one is not ticked.
address-save = Save address
address-remove = Remove address
address-remove-title = Remove { $name }?
address-remove-text = { $name } is no longer offered. What was sent there stays as it is.
flash-address-saved = The address is saved.
flash-address-removed = The address is removed.
error-address-use = Tick what the address is for
refusal-too-many-addresses = No more addresses fit. Remove one first.

# Changes that wait for the desk, or did.

changes-asked = Changes you asked for
change-part-company = Name and address
change-part-contact = Contact
change-part-address = Shipping and billing addresses
change-state-waiting = Waits for approval
change-state-approved = Approved
change-state-rejected = Rejected
change-state-withdrawn = Withdrawn
change-state-overtaken = Overtaken
change-overtaken-text = This was changed in the meantime. Withdraw your change, look again, and ask anew.
change-by = { $name } asked for it
change-reason = Reason: { $reason }
change-withdraw = Withdraw

# The same at the desk.

changes-title = Change requests
changes-lead = What customers want changed of their own data. Nothing counts before you approve it.
changes-none = Nothing waits for you
changes-none-text = When a customer changes data that your portal lets wait for approval, it appears here.
changes-customer = Customer
changes-what = What
changes-by = Who
changes-when = When
changes-field = Field
changes-old = Old
changes-new = New
changes-approve = Approve
changes-reject = Reject
changes-reject-title = Reject this change?
changes-reason = Reason
changes-reason-help = Whoever asked reads it in a mail and on their company page.
changes-overtaken = { $name } is not any more what it was when this was asked for. Nothing is written over: reject it with a word, or let them withdraw it and ask anew.
changes-unavailable = We cannot save this right now. Nothing was lost: send it again in a moment.
flash-change-approved = The change for { $name } is carried out.
flash-change-rejected = The change for { $name } is rejected. They get a mail.
changes-decided-by = Decided by { $name }
changes-open-customer = Open customer

# What is stored about a person.

menu-data = My data
data-lead = What is stored about you here.
data-file-text = The file holds all of this, your other companies, the changes you asked for, and what you did and when.
data-take = Download as a file
data-others =
    { $count ->
        [one] and { $count } other company
       *[other] and { $count } other companies
    }
