//! Companies' own data for the access tests: an address and a change that waits, of the first company's first customer
//! and of the neighbour's.

use crate::gateway::Gateway;
use domain::{
    AddressId, ChangeRequestId, SessionId,
    change_request::{ChangeRequest, Proposal},
    contact::Contact,
    postal::{PostalAddress, Wished},
    principal::Member,
    text::Line,
    user::MemberRole,
};
use jiff::Timestamp;
use testkit::demo::Demo;

/// The address of the first customer, or of the neighbour's.
pub fn address(own: bool) -> AddressId {
    AddressId::new(Timestamp::UNIX_EPOCH, [if own { 71 } else { 72 }; 16])
}

/// The change that waits for the first company's desk, or for the neighbour's.
pub fn change(own: bool) -> ChangeRequestId {
    ChangeRequestId::new(Timestamp::UNIX_EPOCH, [if own { 71 } else { 72 }; 16])
}

/// Writes both down.
pub async fn seed(gateway: &Gateway) {
    for (demo, own) in [(&gateway.demo, true), (&gateway.neighbour, false)] {
        let member = admin(gateway, demo);
        let company = gateway.store.company_data(&member);
        let after = PostalAddress {
            id: address(own),
            name: Line::parse("WAREHOUSE-OF-SOMEBODY").unwrap(),
            shipping: true,
            billing: true,
            address: member.customer.address.clone(),
        };
        let added = Proposal::Address { before: None, after: Some(after), wished: Wished::default() };
        company.change(&added, gateway.cloud.moment()).await.unwrap();
        let before = member.customer.contact.clone();
        let after = Contact { name: Line::parse("SOMEBODY-WHO-IS-ASKED-FOR").unwrap(), ..before.clone() };
        let proposal = Proposal::Contact { before, after };
        let request = ChangeRequest::new(change(own), &member, proposal, gateway.cloud.now());
        company.ask(&request, gateway.cloud.moment()).await.unwrap();
    }
}

fn admin(gateway: &Gateway, demo: &Demo) -> Member {
    let session = SessionId::new(gateway.cloud.now(), [73; 16]);
    let user = demo.user(MemberRole::Admin).clone();
    Member::of(user, session, demo.customers[0].clone(), demo.portal()).unwrap()
}
