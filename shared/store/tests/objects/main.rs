//! Objects: their lists, what is to be serviced, references, labels, and what each call costs.

mod found;

use domain::{
    Error, LocationId, ObjectId, Result, SessionId,
    customer::Customer,
    link::LinkToken,
    object::{Object, ObjectStatus, Place},
    principal::{Member, StaffMember},
    staff::StaffRole,
    user::{MemberRole, Scope},
};
use jiff::{ToSpan, civil::date};
use std::collections::BTreeSet;
use store::{PageToken, Store};
use testkit::{Cloud, demo::Demo, line, units_read as read, units_written as written};

fn object(cloud: &Cloud, demo: &Demo, n: u32, at: Option<usize>) -> Object {
    Object {
        id: ObjectId::new(cloud.now(), cloud.entropy()),
        name: line(&format!("Personenlift in het trappenhuis aan de noordkant {n:04}")),
        kind: line("Elektrische personenlift met machinekamer"),
        serial: Some(line(&format!("NL-4711-{n:06}"))),
        reference: Some(line(&format!("X-{n:06}"))),
        location: at.map(|at| demo.locations[at].1.id),
        ..demo.objects[0].clone()
    }
}

fn member(demo: &Demo, scope: Scope) -> Member {
    let mut user = demo.user(MemberRole::Buyer).clone();
    let customer = demo.customers[0].clone();
    user.memberships.get_mut(&customer.id).expect("a membership").scope = scope;
    let session = SessionId::new(jiff::Timestamp::UNIX_EPOCH, [1; 16]);
    Member::of(user, session, customer, demo.portal()).expect("a member")
}

fn places(demo: &Demo, some: &[usize]) -> Scope {
    Scope::Locations(some.iter().map(|at| demo.locations[*at].1.id).collect::<BTreeSet<LocationId>>())
}

async fn names(store: &Store, who: &Member, place: Option<Place>) -> Result<Vec<String>> {
    let (mut all, mut next) = (Vec::new(), None::<PageToken>);
    loop {
        let page = store.own_objects(who).list(place, next.as_ref()).await?;
        assert!(page.rows.len() <= 20);
        all.extend(page.rows.into_iter().map(|row| row.name));
        next = page.next;
        if next.is_none() {
            return Ok(all);
        }
    }
}

fn owner(demo: &Demo) -> (StaffMember, Customer) {
    (demo.signed_in(StaffRole::Owner), demo.customers[0].clone())
}

#[tokio::test]
async fn a_page_costs_one_unit_with_ten_objects_and_with_a_thousand() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let tom = member(&demo, Scope::Company);
    let mut made = 0;
    for count in [5, 1_000] {
        while made < count {
            made += 1;
            store.setup().create_object(&object(&cloud, &demo, made, (made % 2 == 0).then_some(0))).await?;
        }
        store.units().take();
        let page = store.own_objects(&tom).list(None, None).await?;
        assert!(read(&store) <= 1.0, "{count}");
        assert!(!page.rows.is_empty());
        store.own_objects(&tom).list(Some(Place::Main), None).await?;
        assert!(read(&store) <= 1.0, "{count} at the main address");
        store.own_objects(&tom).due(date(2026, 12, 22), 5).await?;
        assert!(read(&store) <= 0.5, "{count} due");
        store.own_objects(&tom).choices().await?;
        assert!(read(&store) <= 1.0, "{count} to choose from");
        let daan = member(&demo, places(&demo, &[0, 1]));
        store.own_objects(&daan).due(date(2026, 12, 22), 5).await?;
        assert!(read(&store) <= 0.5, "{count} due at some places");
    }
    let all = names(&store, &tom, None).await?;
    assert_eq!(all.len(), 1_005);
    Ok(())
}

#[tokio::test]
async fn objects_stand_place_by_place_and_there_by_name() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let tom = member(&demo, Scope::Company);
    let all = [
        "Goederenlift keuken",
        "Personenlift noord",
        "Personenlift zuid",
        "Sectionaaldeur inrit",
        "Cv-ketel kelder",
    ];
    assert_eq!(names(&store, &tom, None).await?, all);
    let second = Place::At(demo.locations[1].1.id);
    assert_eq!(names(&store, &tom, Some(second)).await?, ["Sectionaaldeur inrit"]);
    assert_eq!(names(&store, &tom, Some(Place::Main)).await?, ["Cv-ketel kelder"]);
    Ok(())
}

#[tokio::test]
async fn a_scope_of_places_opens_theirs_and_nothing_else() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let (garage, own) = (member(&demo, places(&demo, &[1])), member(&demo, Scope::Own));
    assert_eq!(names(&store, &garage, None).await?, ["Sectionaaldeur inrit"]);
    for foreign in [Place::Main, Place::At(demo.locations[0].1.id), Place::At(demo.locations[2].1.id)] {
        let refused = store.own_objects(&garage).list(Some(foreign), None).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{foreign}");
    }
    assert!(names(&store, &own, None).await?.is_empty());
    for one in &demo.objects {
        let seen = store.own_objects(&garage).find(one.id).await.is_ok();
        assert_eq!(seen, one.id == demo.objects[2].id, "{}", one.name);
        assert!(store.own_objects(&own).find(one.id).await.is_err());
    }
    let choices = store.own_objects(&garage).choices().await?;
    assert_eq!(choices.into_iter().map(|row| row.id).collect::<Vec<_>>(), [demo.objects[2].id]);
    let next_year = date(2027, 12, 31);
    let due = store.own_objects(&garage).due(next_year, 5).await?;
    assert_eq!(due.into_iter().map(|one| one.row.id).collect::<Vec<_>>(), [demo.objects[2].id]);
    assert!(store.own_objects(&own).due(next_year, 5).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_token_of_another_place_leads_nowhere() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    for n in 0..30 {
        store.setup().create_object(&object(&cloud, &demo, n, Some(0))).await?;
    }
    let tom = member(&demo, Scope::Company);
    let first = Some(Place::At(demo.locations[0].1.id));
    let next = store.own_objects(&tom).list(first, None).await?.next.expect("a second page");
    assert!(!store.own_objects(&tom).list(first, Some(&next)).await?.rows.is_empty());
    let other = store.own_objects(&tom).list(Some(Place::Main), Some(&next)).await;
    assert!(matches!(other, Err(Error::NotFound)));
    Ok(())
}

#[tokio::test]
async fn two_objects_never_share_a_reference_however_it_is_written() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (owner, customer) = owner(&demo);
    let desk = store.desk_objects(&owner);
    let one = Object { reference: Some(line("abc-1")), ..object(&cloud, &demo, 1, None) };
    desk.create(&customer, &one, cloud.moment()).await?;
    assert!(written(&store) <= 10.0, "a new one costs at most ten");
    desk.create(&customer, &one, cloud.moment()).await?;
    let other = Object { reference: Some(line(" ABC-1 ")), ..object(&cloud, &demo, 2, None) };
    let taken = desk.create(&customer, &other, cloud.moment()).await;
    assert!(
        matches!(taken, Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-object-reference-taken")
    );
    let free = Object { reference: None, ..other.clone() };
    desk.create(&customer, &free, cloud.moment()).await?;
    let taken = desk.save(&customer, (&free, &other), cloud.moment()).await;
    assert!(
        matches!(taken, Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-object-reference-taken")
    );
    let renamed = Object { reference: Some(line("DEF-2")), ..one.clone() };
    desk.save(&customer, (&one, &renamed), cloud.moment()).await?;
    desk.save(&customer, (&free, &other), cloud.moment()).await?;
    Ok(())
}

#[tokio::test]
async fn of_two_who_save_the_second_changes_nothing() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (owner, customer) = owner(&demo);
    let desk = store.desk_objects(&owner);
    let before = desk.find(customer.id, demo.objects[0].id).await?;
    let moved = Object { location: Some(demo.locations[1].1.id), ..before.clone() };
    written(&store);
    desk.save(&customer, (&before, &moved), cloud.moment()).await?;
    assert!(written(&store) <= 10.0, "a change costs at most ten");
    let named = Object { name: line("Anders"), ..before.clone() };
    let late = desk.save(&customer, (&before, &named), cloud.moment()).await;
    assert!(matches!(late, Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-changed-meanwhile"));
    let now = desk.find(customer.id, before.id).await?;
    assert_eq!((now.location, &now.name, now.version), (moved.location, &before.name, before.version + 1));
    let garage = names(&store, &member(&demo, places(&demo, &[1])), None).await?;
    assert_eq!(garage, ["Personenlift noord", "Sectionaaldeur inrit"], "it stands where it is now");
    Ok(())
}

#[tokio::test]
async fn what_goes_out_of_service_is_due_no_more() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (owner, customer) = owner(&demo);
    let (desk, tom) = (store.desk_objects(&owner), member(&demo, Scope::Company));
    let soon = date(2026, 11, 22).saturating_add(30.days());
    let due = store.own_objects(&tom).due(soon, 5).await?;
    assert_eq!(due.first().map(|one| one.row.id), Some(demo.objects[1].id));
    let before = desk.find(customer.id, demo.objects[1].id).await?;
    let out = Object { status: ObjectStatus::OutOfService, ..before.clone() };
    desk.save(&customer, (&before, &out), cloud.moment()).await?;
    let due = store.own_objects(&tom).due(soon, 5).await?;
    assert!(due.iter().all(|one| one.row.id != before.id) && due.len() == 2, "{due:?}");
    Ok(())
}

#[tokio::test]
async fn a_label_lives_as_long_as_its_object_is_in_service_and_has_no_other() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (owner, customer) = owner(&demo);
    let (desk, portal) = (store.desk_objects(&owner), demo.portal().id);
    let (first, second): (LinkToken, LinkToken) = (cloud.token(), cloud.token());
    let id = demo.objects[0].id;
    written(&store);
    desk.give_labels(&customer, &[(id, first.clone())], portal, cloud.moment()).await?;
    assert!(written(&store) <= 10.0, "a label costs at most ten");
    let again = desk.give_labels(&customer, &[(id, second.clone())], portal, cloud.moment()).await;
    assert!(matches!(again, Err(Error::Conflict(_))), "it has one");
    let labelled = store.by_label(&first, cloud.now()).await?;
    assert_eq!((labelled.object.id, labelled.portal), (id, Some(portal)));
    let before = desk.find(customer.id, id).await?;
    written(&store);
    desk.renew_label(&customer, &before, (&second, portal), cloud.moment()).await?;
    assert!(written(&store) <= 10.0, "another one too");
    assert!(matches!(store.by_label(&first, cloud.now()).await, Err(Error::LinkGone)), "the old one is over");
    let now = store.by_label(&second, cloud.now()).await?.object;
    let out = Object { status: ObjectStatus::OutOfService, ..now.clone() };
    desk.save(&customer, (&now, &out), cloud.moment()).await?;
    assert!(matches!(store.by_label(&second, cloud.now()).await, Err(Error::LinkGone)), "out of service");
    let out = desk.find(customer.id, id).await?;
    desk.save(&customer, (&out, &Object { version: out.version, ..now }), cloud.moment()).await?;
    assert_eq!(store.by_label(&second, cloud.now()).await?.object.id, id, "back in service");
    assert!(matches!(store.by_label(&cloud.token(), cloud.now()).await, Err(Error::NotFound)));
    Ok(())
}

#[tokio::test]
async fn another_companys_objects_do_not_exist() -> Result<()> {
    let (_, store, demo) = Cloud::with_demo().await;
    let mut stranger = demo.signed_in(StaffRole::Owner);
    stranger.staff.tenant = domain::TenantId::new(jiff::Timestamp::UNIX_EPOCH, [5; 16]);
    let (customer, id) = (demo.customers[0].id, demo.objects[0].id);
    assert!(matches!(store.desk_objects(&stranger).find(customer, id).await, Err(Error::NotFound)));
    assert!(store.desk_objects(&stranger).list(customer, None, None).await?.rows.is_empty());
    let (owner, _) = owner(&demo);
    let other = store.desk_objects(&owner).find(demo.customers[1].id, id).await;
    assert!(matches!(other, Err(Error::NotFound)), "nor under another customer");
    Ok(())
}
