//! Companies' own data for the access tests: an address and a change that waits, of the first company's first customer
//! and of the neighbour's.

use crate::gateway::Gateway;
use domain::{
    AddressId, ChangeRequestId, Error, SessionId,
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
        company.change(&warehouse(&member, own), gateway.cloud.moment()).await.unwrap();
        let before = member.customer.contact.clone();
        let after = Contact { name: Line::parse("SOMEBODY-WHO-IS-ASKED-FOR").unwrap(), ..before.clone() };
        let proposal = Proposal::Contact { before, after };
        let request = ChangeRequest::new(change(own), &member, proposal, gateway.cloud.now());
        company.ask(&request, gateway.cloud.moment()).await.unwrap();
    }
}

/// The first customer has its address and its people, whoever has taken them away meanwhile.
pub async fn restore(gateway: &Gateway) {
    let member = admin(gateway, &gateway.demo);
    let company = gateway.store.company_data(&member);
    if company.book(true).await.unwrap().find(address(true)).is_none() {
        company.change(&warehouse(&member, true), gateway.cloud.moment()).await.unwrap();
    }
    let (of, contact) = &gateway.demo.contacts[0];
    assert_eq!(*of, member.customer.id);
    match gateway.store.setup().create_contact(&member.customer, contact).await {
        Ok(()) | Err(Error::Conflict(_)) => {}
        Err(error) => panic!("{error}"),
    }
}

fn warehouse(member: &Member, own: bool) -> Proposal {
    let after = PostalAddress {
        id: address(own),
        name: Line::parse("WAREHOUSE-OF-SOMEBODY").unwrap(),
        shipping: true,
        billing: true,
        address: member.customer.address.clone(),
    };
    Proposal::Address { before: None, after: Some(after), wished: Wished::default() }
}

fn admin(gateway: &Gateway, demo: &Demo) -> Member {
    let session = SessionId::new(gateway.cloud.now(), [73; 16]);
    let user = demo.user(MemberRole::Admin).clone();
    Member::of(user, session, demo.customers[0].clone(), demo.portal()).unwrap()
}
