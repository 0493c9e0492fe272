//! Customers at the desk: the list, the record, its places and users, the log, and what each call costs.

use domain::{
    ContactId, CustomerId, Error, LocationId, Result, SessionId, UserId,
    account::Session,
    activity::{Deed, Subject},
    contact::{ContactPerson, Phone},
    customer::{Customer, CustomerStatus, Location},
    invitation::UserInvitation,
    principal::StaffMember,
    staff::StaffRole,
    user::{MemberRole, Membership, Scope, User},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{Meant, PageToken, Store};
use testkit::{Cloud, demo::Demo, line, units_read as read, units_written as written};

fn customer(cloud: &Cloud, demo: &Demo, n: u32, name: &str) -> Customer {
    let id = CustomerId::new(cloud.now(), cloud.entropy());
    Customer { id, reference: line(&format!("X-{n:05}")), name: line(name), ..demo.customers[0].clone() }
}

async fn names(store: &Store, who: &StaffMember, typed: &str) -> Result<Vec<String>> {
    let (mut all, mut next) = (Vec::new(), None::<PageToken>);
    loop {
        let page = store.desk_customers(who).list(typed, next.as_ref()).await?;
        assert!(page.rows.len() <= 25);
        all.extend(page.rows.into_iter().map(|row| row.name));
        next = page.next;
        if next.is_none() {
            return Ok(all);
        }
    }
}

#[tokio::test]
async fn a_page_of_customers_costs_one_unit_with_ten_of_them_and_with_two_thousand() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let mut made = 0;
    for count in [6, 2_000] {
        while made < count {
            made += 1;
            let name = format!("Woningstichting De Goede Haven nummer {made:04}");
            store.setup().put_customer(&customer(&cloud, &demo, made, &name)).await?;
        }
        for typed in ["", "woning", "woningstichting de goede haven nummer 00"] {
            store.units().take();
            let page = store.desk_customers(&owner).list(typed, None).await?;
            let cost = read(&store);
            assert!(cost <= 1.0, "{count} customers, {typed:?}: {cost}");
            let Some(next) = page.next else { continue };
            assert_eq!(page.rows.len(), 25);
            let page = store.desk_customers(&owner).list(typed, Some(&next)).await?;
            let cost = read(&store);
            assert!(cost <= 1.0 && page.rows.len() == 25, "{count} customers, {typed:?}, next page: {cost}");
        }
    }
    assert_eq!(names(&store, &owner, "").await?.len(), 2_004);
    assert_eq!(names(&store, &owner, "Woningstichting de goede haven NUMMER 00").await?.len(), 99);
    Ok(())
}

#[tokio::test]
async fn the_list_is_sorted_as_people_look_names_up_and_every_row_comes_once() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    for n in 0..60 {
        let name = if n % 2 == 0 { format!("Ärzte {n:02}") } else { format!("arzte {n:02}") };
        store.setup().put_customer(&customer(&cloud, &demo, n, &name)).await?;
    }
    let found = names(&store, &owner, "ÄRZTE").await?;
    let numbers: Vec<&str> = found.iter().map(|name| &name[name.len() - 2..]).collect();
    let wanted: Vec<String> = (0..60).map(|n| format!("{n:02}")).collect();
    assert_eq!(numbers, wanted);
    let page = store.desk_customers(&owner).list("arzte", None).await?;
    let other = store.desk_customers(&owner).list("hotel", page.next.as_ref()).await;
    assert!(matches!(other, Err(Error::NotFound)), "a page of another search is none of this one");
    Ok(())
}

#[tokio::test]
async fn whoever_turns_back_sees_the_pages_that_they_came_from() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    for n in 0..80 {
        store.setup().put_customer(&customer(&cloud, &demo, n, &format!("Aannemer {n:02}"))).await?;
    }
    for typed in ["", "aannemer"] {
        let (mut seen, mut next) = (Vec::new(), None::<PageToken>);
        loop {
            let page = store.desk_customers(&owner).list(typed, next.as_ref()).await?;
            assert_eq!(page.previous.is_some(), !seen.is_empty());
            next = page.next.clone();
            seen.push(page);
            if next.is_none() {
                break;
            }
        }
        assert!(seen.len() >= 4);
        while let Some(page) = seen.pop() {
            let Some(before) = seen.last() else { break };
            store.units().take();
            let back = store.desk_customers(&owner).list(typed, page.previous.as_ref()).await?;
            let cost = read(&store);
            assert!(cost <= 1.0, "{cost}");
            assert_eq!((&back.rows, back.previous.is_some()), (&before.rows, seen.len() > 1));
            let on = store.desk_customers(&owner).list(typed, back.next.as_ref()).await?;
            assert_eq!(on.rows, page.rows, "and forward again");
        }
    }
    Ok(())
}

#[tokio::test]
async fn two_tenants_see_none_of_each_other() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let mut stranger = owner.clone();
    stranger.staff.tenant = domain::TenantId::new(cloud.now(), [0xEE; 16]);
    let (desk, first) = (store.desk_customers(&stranger), &demo.customers[0]);
    assert_eq!(names(&store, &stranger, "").await?, Vec::<String>::new());
    assert_eq!(desk.by_reference("K-1001").await?, None);
    assert!(matches!(desk.find(first.id).await, Err(Error::NotFound)));
    assert!(matches!(desk.record(first.id, true).await, Err(Error::NotFound)));
    let place = demo.locations[0].1.id;
    assert!(matches!(desk.part::<Location>(first.id, place).await, Err(Error::NotFound)));
    let user = demo.users[0].id;
    let switched = desk.switch_user(first, user, true, cloud.moment()).await;
    assert!(matches!(switched, Err(Error::NotFound)));
    assert_eq!(store.portals().of(&stranger).await?, []);
    assert_eq!(store.activities(&stranger).list(Some(Subject::Customer(first.id)), None).await?.rows, []);
    let page = store.desk_customers(&owner).list("", None).await?;
    assert_eq!(page.rows.len(), demo.customers.len());
    Ok(())
}

#[tokio::test]
async fn portals_of_a_tenant_stand_by_name_and_a_changed_one_once() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let listed = |rows: Vec<store::PortalRow>| rows.into_iter().map(|row| row.name.to_string()).collect();
    let names: Vec<String> = listed(store.portals().of(&owner).await?);
    assert_eq!(names, ["Noordlift", "Noordlift klanten"]);
    let mut renamed = demo.portal().clone();
    renamed.name = line("Zuidlift");
    store.setup().put_portal(&renamed).await?;
    let names: Vec<String> = listed(store.portals().of(&owner).await?);
    assert_eq!(names, ["Noordlift klanten", "Zuidlift"]);
    Ok(())
}

#[tokio::test]
async fn of_two_who_save_one_wins_and_the_log_has_what_was_written() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (owner, agent) = (demo.signed_in(StaffRole::Owner), demo.signed_in(StaffRole::Agent));
    let before = store.desk_customers(&owner).find(demo.customers[0].id).await?;
    let one = Customer { name: line("Hotel Martini"), ..before.clone() };
    let two = Customer { status: CustomerStatus::Blocked, account_manager: None, ..before.clone() };
    store.desk_customers(&owner).save(&before, &one, cloud.moment()).await?;
    let late = store.desk_customers(&agent).save(&before, &two, cloud.moment()).await;
    assert!(matches!(late, Err(Error::Conflict(_))));
    let now = store.desk_customers(&owner).find(before.id).await?;
    assert_eq!(now, Customer { version: 1, ..one });
    let log = store.activities(&agent).list(None, None).await?.rows;
    assert_eq!(log.len(), 1);
    assert_eq!((log[0].who.clone(), log[0].about.name()), (owner.actor(), "Hotel Martini"));
    let Deed::CustomerChanged(fields) = &log[0].what else { panic!("{:?}", log[0].what) };
    let changed: Vec<_> =
        fields.iter().map(|one| (one.field.as_str(), one.old.as_str(), one.new.as_str())).collect();
    assert_eq!(changed, [("name", "Hotel De Martini", "Hotel Martini")]);
    store
        .desk_customers(&agent)
        .save(&now, &Customer { account_manager: None, ..now.clone() }, cloud.moment())
        .await?;
    assert_eq!(store.desk_customers(&agent).find(before.id).await?.account_manager, None);
    Ok(())
}

#[tokio::test]
async fn a_customer_has_two_hundred_places_and_no_more() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let (desk, customer) = (store.desk_customers(&owner), &demo.customers[2]);
    let place = |n: u32| Location {
        id: LocationId::new(cloud.now(), cloud.entropy()),
        name: line(&format!("Halle {n:03}")),
        address: customer.address.clone(),
    };
    for n in 0..Location::MAX {
        desk.add_part(customer, &place(n), cloud.moment()).await?;
    }
    let more = desk.add_part(customer, &place(200), cloud.moment()).await;
    assert!(matches!(more, Err(Error::Conflict(_))));
    let record = desk.record(customer.id, true).await?;
    assert_eq!(record.locations.len(), 200);
    assert_eq!(record.activities.len(), 5, "the newest alone");
    assert_eq!(record.customer.id, customer.id);
    Ok(())
}

#[tokio::test]
async fn the_log_of_a_customer_and_of_all_is_read_page_by_page_newest_first() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let desk = store.desk_customers(&owner);
    for n in 0..70_u32 {
        cloud.clock().advance(jiff::SignedDuration::from_secs(1));
        let before = desk.find(demo.customers[n as usize % 2].id).await?;
        let after = Customer { name: line(&format!("Name {n}")), ..before.clone() };
        desk.save(&before, &after, cloud.moment()).await?;
    }
    for (about, count) in [(None, 70), (Some(Subject::Customer(demo.customers[1].id)), 35)] {
        let (mut all, mut next) = (Vec::new(), None::<PageToken>);
        loop {
            let page = store.activities(&owner).list(about, next.as_ref()).await?;
            all.extend(page.rows);
            next = page.next;
            if next.is_none() {
                break;
            }
        }
        assert_eq!(all.len(), count);
        assert!(all.windows(2).all(|two| two[0].at > two[1].at));
        assert!(all.iter().all(|one| about.is_none_or(|about| one.about.subject == about)));
    }
    let first = store.activities(&owner).list(Some(Subject::Customer(demo.customers[0].id)), None).await?;
    let second =
        store.activities(&owner).list(Some(first.rows[0].about.subject), first.next.as_ref()).await?;
    let back =
        store.activities(&owner).list(Some(first.rows[0].about.subject), second.previous.as_ref()).await?;
    assert_eq!((back.rows, back.previous), (first.rows.clone(), None));
    let other = store
        .activities(&owner)
        .list(Some(Subject::Customer(demo.customers[1].id)), first.next.as_ref())
        .await;
    assert!(matches!(other, Err(Error::NotFound)));
    Ok(())
}

#[tokio::test]
async fn a_customer_with_forty_users_is_read_within_the_budget() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let customer = &demo.customers[2];
    for n in 0..39 {
        store.setup().create_user(&user(&cloud, &demo, customer, n), false).await?;
    }
    store.units().take();
    let record = store.desk_customers(&owner).record(customer.id, false).await?;
    assert_eq!(record.members.len(), 40);
    let cost = read(&store);
    assert!(cost <= 2.5, "{cost}");
    Ok(())
}

fn user(cloud: &Cloud, demo: &Demo, customer: &Customer, n: u32) -> User {
    let membership = Membership {
        role: MemberRole::Buyer,
        scope: Scope::Company,
        portals: BTreeSet::new(),
        disabled: false,
        invitation: None,
    };
    User {
        id: UserId::new(cloud.now(), cloud.entropy()),
        tenant: demo.tenant.id,
        email: format!("firstname.lastname-{n}@customer.example").parse().expect("an address"),
        name: line(&format!("Firstname Lastname {n}")),
        language: domain::Language::Nl,
        disabled: false,
        second_factor: false,
        memberships: BTreeMap::from([(customer.id, membership)]),
        sessions: BTreeMap::new(),
    }
}

#[tokio::test]
async fn changes_at_the_desk_cost_ten_units_at_most() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let (desk, mut bill) = (store.desk_customers(&owner), Vec::new());
    let new = customer(&cloud, &demo, 1, "Bakkerij Visser en Dochters");
    store.units().take();
    desk.create(&new, cloud.moment()).await?;
    bill.push(("create", written(&store), 9.0));
    let moved = Customer { status: CustomerStatus::Blocked, ..new.clone() };
    desk.save(&new, &moved, cloud.moment()).await?;
    bill.push(("status", written(&store), 7.0));
    let place = Location {
        id: LocationId::new(cloud.now(), cloud.entropy()),
        name: line("Winkel"),
        address: new.address.clone(),
    };
    desk.add_part(&new, &place, cloud.moment()).await?;
    bill.push(("location", written(&store), 8.0));
    let renamed = Location { name: line("Filiaal"), ..place.clone() };
    desk.save_part(&new, (&place, &renamed), cloud.moment()).await?;
    bill.push(("rename", written(&store), 6.0));
    let porter = ContactPerson {
        id: ContactId::new(cloud.now(), cloud.entropy()),
        name: line("Jelle"),
        position: None,
        email: None,
        phone: Phone::optional("+31 50 555 0133").expect("a number"),
    };
    desk.add_part(&new, &porter, cloud.moment()).await?;
    bill.push(("contact", written(&store), 8.0));
    let promoted = ContactPerson { position: Some(line("Bedrijfsleider")), ..porter.clone() };
    desk.save_part(&new, (&porter, &promoted), cloud.moment()).await?;
    bill.push(("promotion", written(&store), 6.0));
    let stale = desk.save_part(&new, (&porter, &promoted), cloud.moment()).await;
    assert!(matches!(stale, Err(Error::Conflict(_))), "somebody was quicker");
    store.units().take();
    desk.remove_part(&new, &promoted, cloud.moment()).await?;
    bill.push(("removal", written(&store), 8.0));
    let gone = desk.remove_part(&new, &promoted, cloud.moment()).await;
    assert!(matches!(gone, Err(Error::Conflict(_))), "it is not counted off twice");
    assert!(matches!(desk.part::<ContactPerson>(new.id, porter.id).await, Err(Error::NotFound)));
    store.units().take();

    let guest = user(&cloud, &demo, &new, 1);
    let membership = guest.memberships[&new.id].clone();
    let invited = User { memberships: BTreeMap::new(), ..guest };
    let made = UserInvitation::new(demo.portal(), &new, &invited, cloud.token(), cloud.moment());
    let members = store.members_of(&owner, &new);
    let id = members.invite(&invited, &membership, &made.mail).await?;
    bill.push(("invite", written(&store), 9.0));
    let made = UserInvitation::new(demo.portal(), &new, &invited, cloud.token(), cloud.moment());
    members.invite_again(id, &made.mail).await?;
    bill.push(("invite again", written(&store), 9.0));
    let known = demo.user(MemberRole::Admin);
    let begun = Session::begun(cloud.now(), "Firefox · Windows", "203.0.113.0/24");
    for _ in 0..2 {
        let session = SessionId::new(cloud.now(), cloud.entropy());
        store.user_accounts().open_session(known.tenant, known.id, session, &begun).await?;
    }
    let made = UserInvitation::new(demo.portal(), &new, known, cloud.token(), cloud.moment());
    store.units().take();
    members.invite(known, &membership, &made.mail).await?;
    bill.push(("invite somebody known", written(&store), 9.0));
    let found = members.find(id).await?;
    let membership = &found.memberships[&new.id];
    let off = Membership { disabled: true, ..membership.clone() };
    store.units().take();
    members.change(&found, membership, &off, cloud.moment()).await?;
    bill.push(("disable", written(&store), 7.0));
    desk.switch_user(&new, id, true, cloud.moment()).await?;
    bill.push(("everywhere", written(&store), 7.0));
    assert!(bill.iter().all(|(_, cost, most)| cost <= most), "{bill:?}");
    Ok(())
}

/// The address is claimed by one of them, and whoever was slower tries again and finds a known user.
#[tokio::test]
async fn of_two_customers_who_invite_the_same_new_address_at_once_each_gets_one_user() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let owner = demo.signed_in(StaffRole::Owner);
    let invite = async |customer: &Customer| {
        let user = user(&cloud, &demo, customer, 7);
        let membership = user.memberships[&customer.id].clone();
        let made = UserInvitation::new(demo.portal(), customer, &user, cloud.token(), cloud.moment());
        store.members_of(&owner, customer).invite(&user, &membership, &made.mail).await
    };
    let (one, two) = (&demo.customers[0], &demo.customers[1]);
    let both = tokio::join!(invite(one), invite(two));
    let ids = match both {
        (Ok(first), Ok(second)) => (first, second),
        (Ok(first), Err(Error::Conflict(_))) => (first, invite(two).await?),
        (Err(Error::Conflict(_)), Ok(second)) => (invite(one).await?, second),
        neither => panic!("{neither:?}"),
    };
    assert_eq!(ids.0, ids.1, "one address, one user");
    assert_eq!(store.user_accounts().read(demo.tenant.id, ids.0).await?.memberships.len(), 2);
    let mails: Vec<_> = cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    assert_eq!(mails.len(), 2);
    for mail in &mails {
        let link = cloud.mail_sent(mail).await;
        let invited = store.invitations().invited(&link).await?;
        assert!(invited.user.id == ids.0 && link.record.ends_with(&invited.customer.to_string()));
    }
    let again = invite(one).await;
    assert!(matches!(again, Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-member-exists"));
    Ok(())
}

#[tokio::test]
async fn a_customer_is_meant_by_its_number_or_by_a_name_that_no_other_one_has() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    for (n, name) in [(1, "Hotel De Martini Zuid"), (2, "Haven"), (3, "Haven Noord"), (4, "Haven Zuid")] {
        store.setup().put_customer(&customer(&cloud, &demo, n, name)).await?;
    }
    let owner = demo.signed_in(StaffRole::Owner);
    let meant = async |typed: &str| match store.desk_customers(&owner).meant(typed).await {
        Ok(Meant::One(customer)) => customer.name.to_string(),
        Ok(Meant::Several(rows)) => rows.into_iter().map(|row| row.name).collect::<Vec<_>>().join(", "),
        Ok(Meant::Nobody) => String::new(),
        Err(error) => panic!("{error}"),
    };
    for (typed, name) in [
        (demo.customers[1].id.to_string().as_str(), demo.customers[1].name.as_str()),
        (" k-1001 ", demo.customers[0].name.as_str()),
        ("x-00003", "Haven Noord"),
        // Its whole name, however many others begin with it.
        ("HAVEN", "Haven"),
        ("haven n", "Haven Noord"),
        ("Hav", "Haven, Haven Noord, Haven Zuid"),
        ("Nobody", ""),
        ("&&", ""),
        ("", ""),
    ] {
        assert_eq!(meant(typed).await, name, "{typed}");
    }
    let elsewhere = CustomerId::new(cloud.now(), cloud.entropy()).to_string();
    assert_eq!(meant(&elsewhere).await, "");
    store.units().take();
    meant("haven n").await;
    assert!(read(&store) <= 3.0);
    Ok(())
}
