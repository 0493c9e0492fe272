//! A company's own data: addresses, and changes that wait for the desk. Each step is one transaction, and none writes
//! over what another has written.

use domain::{
    AddressId, ChangeRequestId, Error, Result, SessionId,
    activity::{Deed, Subject},
    change_request::{ChangeRequest, ChangeState, CompanyFacts, Part, Proposal},
    contact::Contact,
    notice::Notice,
    postal::{AddressBook, PostalAddress, Purpose, Wished},
    principal::Member,
    staff::StaffRole,
    text::{Line, Text},
    user::MemberRole,
};
use futures_util::future::join_all;
use store::{PageToken, Store};
use testkit::{Cloud, demo::Demo, line};

fn is_refused<T>(result: &Result<T>, key: &str) -> bool {
    matches!(result, Err(Error::Conflict(refusal)) if refusal.0.key == key)
}

/// The Admin of the first customer.
fn admin(cloud: &Cloud, demo: &Demo) -> Member {
    let session = SessionId::new(cloud.now(), [1; 16]);
    let user = demo.user(MemberRole::Admin).clone();
    Member::of(user, session, demo.customers[0].clone(), demo.portal()).expect("a member")
}

fn address(cloud: &Cloud, demo: &Demo, name: &str) -> PostalAddress {
    let id = AddressId::new(cloud.now(), cloud.entropy());
    let address = demo.customers[0].address.clone();
    PostalAddress { id, name: line(name), shipping: true, billing: false, address }
}

fn added(address: PostalAddress) -> Proposal {
    Proposal::Address { before: None, after: Some(address), wished: Wished::default() }
}

fn renamed(member: &Member, name: &str) -> Proposal {
    let before = CompanyFacts::of(&member.customer);
    Proposal::Company { after: CompanyFacts { name: line(name), ..before.clone() }, before }
}

async fn asked(cloud: &Cloud, store: &Store, member: &Member, proposal: Proposal) -> Result<ChangeRequest> {
    let id = ChangeRequestId::new(cloud.now(), cloud.entropy());
    let request = ChangeRequest::new(id, member, proposal, cloud.now());
    store.company_data(member).ask(&request, cloud.moment()).await?;
    Ok(request)
}

#[tokio::test]
async fn addresses_are_added_changed_and_taken_away_within_the_budget() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = admin(&cloud, &demo);
    let company = store.company_data(&member);
    let (one, two) = (address(&cloud, &demo, "Magazijn"), address(&cloud, &demo, "Kantoor"));
    for (n, proposal) in [
        added(one.clone()),
        added(two.clone()),
        Proposal::Address {
            before: Some(two.clone()),
            after: Some(PostalAddress { billing: true, ..two.clone() }),
            wished: Wished { shipping: true, billing: true },
        },
        Proposal::Address { before: Some(one.clone()), after: None, wished: Wished::default() },
    ]
    .into_iter()
    .enumerate()
    {
        store.units().take();
        company.change(&proposal, cloud.moment()).await?;
        let cost = store.units().take();
        assert!(cost.write <= 10.0, "step {n}: {cost:?}");
    }
    let book = company.book(true).await?;
    let expected = PostalAddress { billing: true, ..two.clone() };
    assert_eq!(book.addresses, [expected]);
    assert!(Purpose::ALL.into_iter().all(|purpose| book.is_default(two.id, purpose)));
    let agent = demo.signed_in(StaffRole::Agent);
    let log = store.activities(&agent).list(Some(Subject::Customer(member.customer())), None).await?.rows;
    let told = |wanted: fn(&Deed) -> bool| log.iter().filter(|one| wanted(&one.what)).count();
    assert_eq!(told(|deed| matches!(deed, Deed::AddressAdded(_))), 2);
    assert_eq!(told(|deed| matches!(deed, Deed::AddressChanged(..) | Deed::AddressRemoved(_))), 2);
    store.units().take();
    company.record(false).await?;
    let cost = store.units().take();
    assert!(cost.read <= 1.5 && cost.write == 0.0, "{cost:?}");
    Ok(())
}

#[tokio::test]
async fn of_fifty_who_add_an_address_at_once_none_is_lost_silently() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = admin(&cloud, &demo);
    let done = join_all((0..50).map(|n| {
        let (company, one) = (store.company_data(&member), address(&cloud, &demo, &format!("Hal {n}")));
        let moment = cloud.moment();
        async move { company.change(&added(one), moment).await }
    }))
    .await;
    let kept = done.iter().filter(|one| one.is_ok()).count();
    assert!(done.iter().all(|one| one.is_ok() || is_refused(one, "refusal-changed-meanwhile")));
    let book = store.company_data(&member).book(true).await?;
    assert_eq!((book.addresses.len(), book.version), (kept, kept as u64));
    Ok(())
}

#[tokio::test]
async fn a_company_has_fifty_addresses_and_no_more() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = admin(&cloud, &demo);
    let company = store.company_data(&member);
    for n in 0..PostalAddress::MAX {
        company.change(&added(address(&cloud, &demo, &format!("Hal {n}"))), cloud.moment()).await?;
    }
    let more = company.change(&added(address(&cloud, &demo, "Hal 51")), cloud.moment()).await;
    assert!(is_refused(&more, "refusal-too-many-addresses"));
    store.units().take();
    let book = company.book(false).await?;
    let cost = store.units().take();
    assert!(book.addresses.len() == PostalAddress::MAX && cost.read <= 2.0, "{cost:?}");
    Ok(())
}

#[tokio::test]
async fn a_change_waits_is_approved_once_and_whoever_asked_is_told() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (member, agent) = (admin(&cloud, &demo), demo.signed_in(StaffRole::Agent));
    store.units().take();
    let request = asked(&cloud, &store, &member, renamed(&member, "Hotel Martini")).await?;
    let cost = store.units().take();
    assert!(cost.write <= 12.0, "with the count of the limit: {cost:?}");
    store.company_data(&member).ask(&request, cloud.moment()).await?;
    let desk = store.change_requests(&agent);
    let rows = desk.list(None).await?.rows;
    assert_eq!(rows.len(), 1, "sent twice, it is one");
    assert_eq!((rows[0].name.as_str(), rows[0].part), ("Hotel De Martini", Part::Company));
    assert_eq!(store.desk(&agent).counts().await?.changes, 1);
    assert_eq!(store.company_data(&member).find().await?.name, member.customer.name, "nothing counts yet");
    let found = desk.find(request.customer, request.id).await?;
    assert!(!found.is_overtaken());
    drop(cloud.drain_outbox());
    store.units().take();
    desk.approve(&found, demo.portal(), cloud.moment()).await?;
    let cost = store.units().take();
    // Six things are told at once: the customer with its row, the change with its row, the count, the log with its row,
    // the mail. Fewer would be less than what is promised.
    assert!(cost.write <= 18.0, "{cost:?}");
    let again = desk.approve(&found, demo.portal(), cloud.moment()).await;
    assert!(is_refused(&again, "refusal-change-decided"), "one who saw it wait is told: {again:?}");
    let now = desk.find(request.customer, request.id).await?;
    desk.approve(&now, demo.portal(), cloud.moment()).await?;
    assert!(matches!(now.request.state, ChangeState::Approved { .. }) && !now.is_overtaken());
    assert_eq!((now.customer.name.as_str(), now.customer.version), ("Hotel Martini", 1));
    assert_eq!(desk.list(None).await?.rows, []);
    assert_eq!(store.desk(&agent).counts().await?.changes, 0);
    let mails: Vec<_> = cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(matches!(&mails[0].notice, Notice::ChangeApproved { .. }) && mails[0].to == member.user.email);
    let late =
        desk.reject(&now, Text::parse("Too late").expect("a text"), demo.portal(), cloud.moment()).await;
    assert!(is_refused(&late, "refusal-change-decided"));
    let withdrawn = store.company_data(&member).withdraw(request.id, cloud.moment()).await;
    assert!(is_refused(&withdrawn, "refusal-change-decided"));
    let log = store.activities(&agent).list(Some(Subject::Customer(request.customer)), None).await?.rows;
    let deeds: Vec<_> = log.iter().map(|one| one.what.clone()).collect();
    let told = |wanted: fn(&Deed) -> bool| deeds.iter().filter(|deed| wanted(deed)).count();
    assert_eq!(deeds.len(), 2, "{deeds:?}");
    assert_eq!(told(|deed| matches!(deed, Deed::ChangeAsked(Part::Company, _))), 1);
    assert_eq!(told(|deed| matches!(deed, Deed::ChangeApproved(Part::Company, _))), 1);
    Ok(())
}

#[tokio::test]
async fn of_many_who_decide_at_once_one_does() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (member, agent) = (admin(&cloud, &demo), demo.signed_in(StaffRole::Agent));
    let request = asked(&cloud, &store, &member, renamed(&member, "Hotel Martini")).await?;
    let found = store.change_requests(&agent).find(request.customer, request.id).await?;
    drop(cloud.drain_outbox());
    let done = join_all((0..20).map(|n| {
        let (store, agent, found, portal, moment) = (&store, &agent, &found, demo.portal(), cloud.moment());
        async move {
            let desk = store.change_requests(agent);
            match n % 2 {
                0 => desk.approve(found, portal, moment).await,
                _ => desk.reject(found, Text::parse("No").expect("a text"), portal, moment).await,
            }
        }
    }))
    .await;
    assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
    assert_eq!(store.desk(&agent).counts().await?.changes, 0);
    assert_eq!(cloud.drain_outbox().len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_change_that_was_overtaken_is_not_carried_out() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (member, agent) = (admin(&cloud, &demo), demo.signed_in(StaffRole::Agent));
    let request = asked(&cloud, &store, &member, renamed(&member, "Hotel Martini")).await?;
    let contact = Contact { name: line("Somebody Else"), ..member.customer.contact.clone() };
    let contact = Proposal::Contact { before: member.customer.contact.clone(), after: contact };
    let other = asked(&cloud, &store, &member, contact).await?;
    let desk = store.change_requests(&agent);
    let seen = desk.find(request.customer, request.id).await?;
    store.company_data(&member).change(&renamed(&member, "Grand Hotel"), cloud.moment()).await?;
    let refused = desk.approve(&seen, demo.portal(), cloud.moment()).await;
    assert!(is_refused(&refused, "refusal-changed-meanwhile"), "seen before it was overtaken: {refused:?}");
    let now = desk.find(request.customer, request.id).await?;
    assert!(now.is_overtaken());
    let refused = desk.approve(&now, demo.portal(), cloud.moment()).await;
    assert!(is_refused(&refused, "refusal-change-overtaken"));
    assert_eq!(store.company_data(&member).find().await?.name.as_str(), "Grand Hotel");
    let other = desk.find(other.customer, other.id).await?;
    assert!(!other.is_overtaken(), "what is about another part goes on");
    desk.approve(&other, demo.portal(), cloud.moment()).await?;
    let customer = store.company_data(&member).find().await?;
    assert_eq!((customer.name.as_str(), customer.contact.name.as_str()), ("Grand Hotel", "Somebody Else"));
    assert_eq!(customer.contact.company.as_ref().map(Line::as_str), Some("Grand Hotel"));
    let back = store.company_data(&member).withdraw(request.id, cloud.moment()).await?;
    assert!(matches!(back.state, ChangeState::Withdrawn { .. }));
    store.company_data(&member).withdraw(request.id, cloud.moment()).await?;
    assert_eq!(store.desk(&agent).counts().await?.changes, 0);
    Ok(())
}

#[tokio::test]
async fn what_is_of_others_is_not_there() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let member = admin(&cloud, &demo);
    let request = asked(&cloud, &store, &member, renamed(&member, "Hotel Martini")).await?;
    let mut stranger = demo.signed_in(StaffRole::Owner);
    stranger.staff.tenant = domain::TenantId::new(cloud.now(), [0xEE; 16]);
    let desk = store.change_requests(&stranger);
    assert_eq!(desk.list(None).await?.rows, []);
    assert!(matches!(desk.find(request.customer, request.id).await, Err(Error::NotFound)));
    let mut colleague = member.clone();
    colleague.user.id = demo.user(MemberRole::Buyer).id;
    let taken = store.company_data(&colleague).withdraw(request.id, cloud.moment()).await;
    assert!(matches!(taken, Err(Error::NotFound)), "whoever asked takes it back, nobody else");
    let mut elsewhere = member.clone();
    elsewhere.customer = demo.customers[1].clone();
    assert_eq!(store.company_data(&elsewhere).book(true).await?, AddressBook::default());
    assert_eq!(store.company_data(&elsewhere).record(true).await?.requests, []);
    Ok(())
}

#[tokio::test]
async fn the_list_of_what_waits_costs_one_unit_however_long_the_names_are() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (mut member, owner) = (admin(&cloud, &demo), demo.signed_in(StaffRole::Owner));
    member.customer.name = line("Woningstichting De Goede Haven ".repeat(6).trim());
    for n in 0..60 {
        cloud.clock().advance(jiff::SignedDuration::from_mins(3));
        asked(&cloud, &store, &member, renamed(&member, &format!("Name {n}"))).await?;
    }
    let (mut all, mut next) = (Vec::new(), None::<PageToken>);
    loop {
        store.units().take();
        let page = store.change_requests(&owner).list(next.as_ref()).await?;
        let cost = store.units().take();
        assert!(cost.read <= 1.0, "{cost:?}");
        all.extend(page.rows.into_iter().map(|row| row.id));
        next = page.next;
        if next.is_none() {
            break;
        }
    }
    assert!(all.len() == 60 && all.windows(2).all(|two| two[0] < two[1]), "the one that waits longest first");
    Ok(())
}
