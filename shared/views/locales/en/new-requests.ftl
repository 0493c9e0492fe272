# Requests of people who are signed in, and their settings.

# The form of somebody who is signed in.
request-phone-help = Where we reach you about the visit.
request-own-reference = Your reference
request-own-reference-help = The number of your purchase order, for instance. It stands on everything that follows.
request-place = Address
request-place-other = Another address
flash-request-sent = We have your request { $number }.

# What a request says of whoever asked.
record-raised-by = Raised by
record-customer = Customer
record-reference = Customer’s own reference

# The first page.
dashboard-requests = Recent requests
dashboard-requests-none = No requests yet
dashboard-requests-none-text = What was asked for lately stands here, with how far it is.
setting-dashboard-parts-part-requests = Recent requests

# Settings: new requests of users.
settings-section-new-requests = New requests
setting-new-requests-work-types = Work that users may ask for
setting-new-requests-work-types-help = With none of them there is no form for users.
setting-new-requests-phone = Phone number
setting-new-requests-phone-never = Not asked for
setting-new-requests-phone-optional = May stay empty
setting-new-requests-phone-required = Has to be filled in
setting-new-requests-reference = Customer’s own reference
setting-new-requests-reference-never = Not asked for
setting-new-requests-reference-optional = May stay empty
setting-new-requests-reference-required = Has to be filled in
setting-new-requests-dates = Days that suit
setting-new-requests-dates-never = Not asked for
setting-new-requests-dates-optional = May stay empty
setting-new-requests-dates-required = Has to be filled in
setting-new-requests-dates-help = With the work types that ask for them.
setting-new-requests-other-address = Users may name another address than their company’s
setting-new-requests-on-behalf = Users may ask on behalf of somebody else
setting-new-requests-attachments = Users may send files along
setting-new-requests-files = Most files with one request
setting-new-requests-terms = Terms
setting-new-requests-terms-help = They stand above the button of the form. Leave them empty if there are none.
setting-new-requests-accept-terms = Users have to accept the terms
setting-new-requests-flows = Request flows
setting-new-requests-flows-help = Each is an entry of its own in the menu and the first step of the form: service, a fault, a quote. Guests find them too, with the work that is open to them. Without any, one entry leads to all work.
setting-new-requests-flows-add = Add flow
setting-new-requests-flows-row = Flow { $place }
setting-new-requests-flows-name = Name
setting-new-requests-flows-word = Word in its address
setting-new-requests-flows-word-help = Lower case letters, digits and hyphens, like “fault”. Links to the form can name it.
setting-new-requests-flows-work-types = Work types in it
error-flow-name = Give each flow a name.
error-flow-word = Two flows have the same word in their address.
setting-work-type-open-to-users = Users may ask for it
work-types-users = Open to users
