# Work orders that staff write down at the desk.

new-work-order = New work order
new-work-order-start = Which work, and for whom
new-work-order-portal = Portal
new-work-order-type = Kind of work
new-work-order-type-at = Kind of work at { $portal }
new-work-order-customer = Customer
new-work-order-customer-help = Name or number, like K-1001. Leave it empty for somebody who is not a customer.
new-work-order-continue = Continue
new-work-order-for = { $type } for { $customer }, at { $portal }.
new-work-order-for-nobody = { $type } for somebody who is not a customer, at { $portal }.
new-work-order-change = Change
new-work-order-contact = Who has asked?
new-work-order-contact-help = Users find it at the portal and get its mails, as if they had asked there themselves.
new-work-order-email-help = Where the number goes, and the link to follow the work.
new-work-order-email-else = Left empty, mails go to { $email }.
new-work-order-language = Language of the mails
new-work-order-object-help = Of many, the first stand here. Begin with any other on its own page.
new-work-order-date = Preferred day
new-work-order-reference = Their reference
new-work-order-items = What is needed along with it
new-work-order-add = Add work order
flash-work-order-added = Work order { $number } was added.
