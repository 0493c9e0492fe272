//! What a customer's users see of what is installed at their company, and where its labels lead.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    ObjectId,
    link::LinkToken,
    object::{Object, ObjectStatus},
    portal::Portal,
    staff::StaffRole,
    text::Line,
    user::MemberRole,
    work_order::Stage,
};
use http::StatusCode;
use store::Consumed;
use testbrowser::{Answer, Browser, House};
use testkit::demo::Demo;
use web::Site;

const LIST: &str = "/p/demo/objects";

async fn house() -> House<Site> {
    changed(|_| {}).await
}

async fn changed(change: impl FnOnce(&mut Demo)) -> House<Site> {
    let house = House::with(objects::routes(), change, |parts| parts.site).await;
    house.cloud.clock().set("2026-11-22T09:00:00Z".parse().unwrap());
    house
}

/// Daan, who sees the car park alone.
async fn daan(house: &House<Site>) -> Browser {
    let daan = house.demo.users.iter().find(|user| user.name.as_str() == "Daan Vos").unwrap();
    house.sign_in(daan, Some(house.demo.customers[0].id)).await
}

fn of(house: &House<Site>, n: usize) -> String {
    format!("{LIST}/{}", house.demo.objects[n].id)
}

/// Work that is asked for on an object, a minute apart; its numbers, the last first.
async fn worked(house: &House<Site>, object: &Object, count: usize) -> Vec<String> {
    let mut numbers = Vec::new();
    for _ in 0..count {
        house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
        let (role, about) = (MemberRole::Buyer, Some(object));
        let raised = house.demo.raised_on(&house.cloud, &house.store, role, about).await.unwrap();
        numbers.insert(0, raised.number.to_string());
    }
    house.cloud.index().await;
    numbers
}

/// The numbers of the work that stands on a page.
fn history(page: &Answer) -> Vec<String> {
    page.all("[aria-labelledby=history] a.row-link")
}

/// A label of an object at the open portal.
async fn label(house: &House<Site>, n: usize) -> (LinkToken, String) {
    let (owner, token) = (house.demo.signed_in(StaffRole::Owner), house.cloud.token());
    let object = &house.demo.objects[n];
    let customer = house.demo.customers.iter().find(|one| one.id == object.customer).unwrap();
    let portal = house.demo.portal().id;
    let labels = [(object.id, token.clone())];
    let desk = house.store.desk_objects(&owner);
    desk.give_labels(customer, &labels, portal, house.cloud.moment()).await.unwrap();
    let path = format!("/l/objects/{}", token.expose());
    (token, path)
}

#[tokio::test]
async fn everybody_sees_what_is_in_their_scope_and_a_way_to_it() {
    let house = house().await;
    let page = house.get(&house.member(MemberRole::Finance).await, &format!("{LIST}?lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let names = [
        "Goederenlift keuken",
        "Personenlift noord",
        "Personenlift zuid",
        "Sectionaaldeur inrit",
        "Cv-ketel kelder",
    ];
    assert_eq!(page.all("a.row-link"), names);
    assert!(page.text.contains("Overdue by 10 days") && page.text.contains("Due in 13 days"));
    assert_eq!(page.count("#side-menu a[aria-current=page][href='/p/demo/objects']"), 1);
    let narrowed = format!("{LIST}?location={}", house.demo.locations[1].1.id);
    let page = house.get(&house.member(MemberRole::Buyer).await, &narrowed).await;
    assert_eq!(page.all("a.row-link"), ["Sectionaaldeur inrit"]);
    assert_eq!(page.count("select[name=location] option[selected]"), 1, "the place stays chosen");
    let daan = daan(&house).await;
    assert_eq!(house.get(&daan, LIST).await.all("a.row-link"), ["Sectionaaldeur inrit"]);
    let elsewhere = format!("{LIST}?location={}", house.demo.locations[0].1.id);
    assert_eq!(house.get(&daan, &elsewhere).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(&daan, &format!("{LIST}?location=main")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_sees_their_own_requests_alone_has_no_objects() {
    let house = house().await;
    let kees = house.member(MemberRole::Viewer).await;
    let page = house.get(&kees, &format!("{LIST}?lang=en")).await;
    assert_eq!((page.status, page.count("a.row-link")), (StatusCode::OK, 0));
    assert!(page.text.contains("No objects yet") && page.text.contains("ask an Admin of your company"));
    assert_eq!(page.count("#side-menu a[href='/p/demo/objects']"), 0, "nor a way to them");
    for n in 0..house.demo.objects.len() {
        assert_eq!(house.get(&kees, &of(&house, n)).await.status, StatusCode::NOT_FOUND, "{n}");
    }
}

#[tokio::test]
async fn an_object_says_how_it_stands_and_offers_work_to_whoever_may_ask() {
    let house = house().await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.get(&tom, &format!("{}?lang=en", of(&house, 0))).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    for fact in ["NL-4711-08", "Hoofdgebouw", "Warranty ended on 14 March 2024", "Due in 13 days", "OBJ-2001"]
    {
        assert!(page.text.contains(fact), "{fact}");
    }
    let form = format!("/p/demo/requests/new?object={}", house.demo.objects[0].id);
    assert_eq!(page.count(&format!("a.primary[href='{form}']")), 1);
    let history = format!("/p/demo/requests?object={}", house.demo.objects[0].id);
    assert_eq!(page.count(&format!("a[href='{history}']")), 1);
    let reads = house.get(&house.member(MemberRole::Finance).await, &of(&house, 0)).await;
    assert_eq!((reads.status, reads.count("a.primary")), (StatusCode::OK, 0), "who asks for nothing reads");
    let out = house.get(&tom, &format!("{}?lang=en", of(&house, 4))).await;
    assert!(out.text.contains("This object is out of service.") && out.count("a.primary") == 0);
    let door = house.get(&tom, &format!("{}?lang=en", of(&house, 2))).await;
    assert!(door.text.contains("Under warranty until 30 June 2027"));
}

#[tokio::test]
async fn the_newest_five_work_orders_stand_on_the_page_of_their_object_and_a_way_to_all() {
    let house = house().await;
    let (tom, here) = (house.member(MemberRole::Buyer).await, format!("{}?lang=en", of(&house, 0)));
    let none = house.get(&tom, &here).await;
    assert!(none.text.contains("What is asked for on this object"), "{}", none.text);
    let all = format!("/p/demo/requests?object={}", house.demo.objects[0].id);
    assert_eq!((history(&none).len(), none.count(&format!("a[href='{all}']"))), (0, 1));
    let numbers = worked(&house, &house.demo.objects[0], 7).await;
    worked(&house, &house.demo.objects[1], 1).await;
    let page = house.get(&tom, &here).await;
    assert_eq!(history(&page), numbers[..5]);
    assert_eq!(page.count("[aria-labelledby=history] tbody .chip"), 5);
    assert_eq!(page.count(&format!("[aria-labelledby=history] a[href='{all}']")), 1);
    assert!(!page.text.contains("What is asked for on this object"));
    let reads = house.get(&house.member(MemberRole::Finance).await, &here).await;
    assert_eq!(history(&reads), numbers[..5], "who asks for nothing reads");
}

#[tokio::test]
async fn work_on_an_object_stands_there_for_whoever_sees_that_work() {
    let house = house().await;
    let (owner, customer) = (house.demo.signed_in(StaffRole::Owner), &house.demo.customers[0]);
    let elsewhere = worked(&house, &house.demo.objects[0], 2).await;
    let desk = house.store.desk_objects(&owner);
    let object = desk.find(customer.id, house.demo.objects[0].id).await.unwrap();
    let moved = Object { location: Some(house.demo.locations[1].1.id), ..object.clone() };
    desk.save(customer, (&object, &moved), house.cloud.moment()).await.unwrap();
    let daan = daan(&house).await;
    let page = house.get(&daan, &of(&house, 0)).await;
    assert_eq!((page.status, history(&page).len()), (StatusCode::OK, 0), "it came to his place without it");
    let here = worked(&house, &moved, 1).await;
    assert_eq!(history(&house.get(&daan, &of(&house, 0)).await), here);
    let all: Vec<String> = here.into_iter().chain(elsewhere).collect();
    let tom = house.member(MemberRole::Buyer).await;
    assert_eq!(history(&house.get(&tom, &of(&house, 0)).await), all);
}

#[tokio::test]
async fn an_object_shows_no_work_that_the_lists_of_the_portal_leave_out() {
    let house = changed(|demo| demo.portals[0].display.set_stages(&[Stage::Completed])).await;
    worked(&house, &house.demo.objects[0], 40).await;
    let tom = house.member(MemberRole::Buyer).await;
    house.get(&tom, &of(&house, 0)).await;
    house.units();
    let page = house.get(&tom, &of(&house, 0)).await;
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "however much is left out: {read} read, {write} written");
    assert_eq!((page.status, history(&page).len()), (StatusCode::OK, 0));
}

#[tokio::test]
async fn an_object_shows_the_columns_that_the_portal_shows_and_no_work_where_it_shows_none() {
    use domain::display::{PortalSection, RequestColumn};
    let house = changed(|demo| demo.portals[0].display.set_columns(&[RequestColumn::Description])).await;
    worked(&house, &house.demo.objects[0], 1).await;
    let page = house.get(&house.member(MemberRole::Buyer).await, &format!("{}?lang=en", of(&house, 0))).await;
    let columns = ["Number", "Beginning of the description", "Stage", "From"];
    assert_eq!(page.all("[aria-labelledby=history] thead th"), columns);
    let house = changed(|demo| demo.portals[0].display.set(&[PortalSection::Objects])).await;
    let tom = house.member(MemberRole::Buyer).await;
    worked(&house, &house.demo.objects[0], 1).await;
    let page = house.get(&tom, &of(&house, 0)).await;
    assert_eq!((page.status, page.count("#history")), (StatusCode::OK, 0), "no work at all");
}

#[tokio::test]
async fn what_is_anothers_does_not_exist() {
    let house = house().await;
    let tom = house.member(MemberRole::Buyer).await;
    let never = ObjectId::new(house.cloud.now(), [9; 16]);
    let paths = [of(&house, 5), format!("{LIST}/{never}"), format!("{LIST}/obj_x"), format!("{LIST}/new")];
    for path in paths {
        let answer = house.get(&tom, &path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text.contains("Beddenlift"));
    }
    let daan = daan(&house).await;
    for (n, status) in [(0, StatusCode::NOT_FOUND), (2, StatusCode::OK), (3, StatusCode::NOT_FOUND)] {
        assert_eq!(house.get(&daan, &of(&house, n)).await.status, status, "{n}");
    }
}

#[tokio::test]
async fn a_portal_can_leave_objects_out() {
    let house = changed(|demo| {
        use domain::display::PortalSection;
        demo.portals[0].display.set(&[PortalSection::Requests, PortalSection::Company]);
    })
    .await;
    let tom = house.member(MemberRole::Admin).await;
    for path in [LIST.to_owned(), format!("{LIST}/list.csv"), of(&house, 0)] {
        let answer = house.get(&tom, &path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.count("a[href='/p/demo/objects']"), 0);
    }
}

#[tokio::test]
async fn the_table_holds_no_formula() {
    let house = changed(|demo| {
        demo.objects[0].name = Line::parse("=HYPERLINK(\"x\")").unwrap();
        demo.objects[0].serial = Some(Line::parse("+31").unwrap());
    })
    .await;
    let file = house.get(&house.member(MemberRole::Viewer).await, &format!("{LIST}/list.csv")).await;
    assert_eq!((file.status, file.text.lines().count()), (StatusCode::OK, 1), "nothing in their scope");
    let file = house.get(&house.member(MemberRole::Buyer).await, &format!("{LIST}/list.csv?lang=en")).await;
    assert!(file.header("content-disposition").contains("objects-2026-11-22.csv"));
    assert_eq!(file.text.lines().count(), 6, "{}", file.text);
    assert!(file.text.contains("\"'=HYPERLINK(\"\"x\"\")\"") && file.text.contains("'+31"), "{}", file.text);
    let file = house.get(&daan(&house).await, &format!("{LIST}/list.csv?lang=en")).await;
    assert!(file.text.contains("Sectionaaldeur inrit,Deur,SD-90331,Parkeergarage,2027-02-10,In service"));
    assert_eq!(file.text.lines().count(), 2);
}

#[tokio::test]
async fn a_label_leads_whoever_holds_it_to_the_form_for_them() {
    let house = house().await;
    let (token, path) = label(&house, 0).await;
    let own = format!("/p/demo/requests/new?object={}", house.demo.objects[0].id);
    let guest = format!("/p/demo/request?label={}", token.expose());
    let ruben = house.demo.users.iter().find(|user| user.name.as_str() == "Ruben Kuipers").unwrap();
    let stranger = house.sign_in(ruben, Some(house.demo.customers[1].id)).await;
    for (who, to) in [
        (house.member(MemberRole::Buyer).await, own),
        (house.member(MemberRole::Finance).await, of(&house, 0)),
        (house.member(MemberRole::Viewer).await, guest.clone()),
        (daan(&house).await, guest.clone()),
        (stranger, guest.clone()),
        (Browser::default(), guest),
    ] {
        house.units();
        let led = house.get(&who, &path).await;
        assert_eq!((led.status, led.location), (StatusCode::SEE_OTHER, to));
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{read} read, {write} written");
        assert!(!led.text.contains("De Martini"));
    }
}

#[tokio::test]
async fn a_label_at_a_portal_without_guests_asks_to_sign_in() {
    let house = changed(|demo| {
        let without: fn(&mut Portal) = |portal| portal.guests.enabled = false;
        demo.portals.iter_mut().for_each(without);
    })
    .await;
    let (_, path) = label(&house, 0).await;
    let form = format!("/p/demo/requests/new?object={}", house.demo.objects[0].id);
    assert_eq!(
        house.get(&Browser::default(), &path).await.location,
        form,
        "whose gate asks to sign in first"
    );
    assert_eq!(house.get(&daan(&house).await, &path).await.location, "/p/demo");
}

#[tokio::test]
async fn a_label_is_over_with_its_object_or_with_the_next_label() {
    let house = house().await;
    let (old, path) = label(&house, 0).await;
    let owner = house.demo.signed_in(StaffRole::Owner);
    let (desk, customer) = (house.store.desk_objects(&owner), &house.demo.customers[0]);
    let object = desk.find(customer.id, house.demo.objects[0].id).await.unwrap();
    assert_eq!(object.label.as_ref(), Some(&old));
    let out = Object { status: ObjectStatus::OutOfService, ..object.clone() };
    desk.save(customer, (&object, &out), house.cloud.moment()).await.unwrap();
    assert_eq!(house.get(&Browser::default(), &path).await.status, StatusCode::GONE);
    let object = desk.find(customer.id, object.id).await.unwrap();
    let used = Object { status: ObjectStatus::InService, ..object.clone() };
    desk.save(customer, (&object, &used), house.cloud.moment()).await.unwrap();
    assert_eq!(house.get(&Browser::default(), &path).await.status, StatusCode::SEE_OTHER);
    let object = desk.find(customer.id, object.id).await.unwrap();
    let next = house.cloud.token();
    let portal = house.demo.portal().id;
    desk.renew_label(customer, &object, (&next, portal), house.cloud.moment()).await.unwrap();
    assert_eq!(house.get(&Browser::default(), &path).await.status, StatusCode::GONE);
    let next = format!("/l/objects/{}", next.expose());
    assert_eq!(house.get(&Browser::default(), &next).await.status, StatusCode::SEE_OTHER);
    for made_up in ["/l/objects/x".to_owned(), format!("/l/objects/{}", house.cloud.token().expose())] {
        assert_eq!(house.get(&Browser::default(), &made_up).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn every_page_stays_within_four_units_with_a_hundred_objects() {
    let house = house().await;
    house.demo.more_objects(&house.store, house.cloud.now(), 100).await.unwrap();
    worked(&house, &house.demo.objects[0], 30).await;
    let tom = house.member(MemberRole::Buyer).await;
    let next = house.get(&tom, LIST).await.link("a[rel=next]").unwrap();
    let place = format!("{LIST}?location={}", house.demo.locations[0].1.id);
    house.units();
    house.get(&tom, &of(&house, 0)).await;
    let first = house.units();
    assert!(first.read <= 3.5 && first.write <= 2.0, "the first look leaves its entry: {first:?}");
    for (path, most) in [(LIST, 3.0), (&next, 3.0), (&place, 3.0), (&of(&house, 0), 3.5)] {
        house.units();
        assert_eq!(house.get(&tom, path).await.status, StatusCode::OK, "{path}");
        let Consumed { read, write } = house.units();
        assert!(read <= most && write == 0.0, "{path}: {read} read, {write} written");
    }
}

#[tokio::test]
async fn a_search_finds_by_number_name_type_and_place_within_the_scope() {
    let house = house().await;
    house.cloud.index().await;
    let (tom, daan) = (house.member(MemberRole::Buyer).await, daan(&house).await);
    let names = async |who: &Browser, query: &str| {
        let page = house.get(who, &format!("{LIST}?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}: {}", page.text);
        page.all("a.row-link")
    };
    for query in ["q=NL-4711-08", "q=nl471108", "q=obj-2001", "q=OBJ2001", "q=noord+personenlift", "q=NOORD"]
    {
        assert_eq!(names(&tom, query).await, ["Personenlift noord"], "{query}");
    }
    let garage = house.demo.locations[1].1.id;
    for query in ["q=parkeergarage", "q=deur", "kind=deur", &format!("q=sd90331&location={garage}")] {
        assert_eq!(names(&tom, query).await, ["Sectionaaldeur inrit"], "{query}");
        assert_eq!(names(&daan, query).await, ["Sectionaaldeur inrit"], "{query}");
    }
    for query in ["q=NL471108", "q=personenlift", "q=Beddenlift", "q=%2E%2E"] {
        assert!(names(&daan, query).await.is_empty(), "{query}");
    }
    assert!(names(&tom, "q=Beddenlift").await.is_empty(), "another company's");
    assert!(names(&house.member(MemberRole::Viewer).await, "q=deur").await.is_empty(), "not their own");
    let elsewhere = format!("{LIST}?q=lift&location={}", house.demo.locations[0].1.id);
    assert_eq!(house.get(&daan, &elsewhere).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_search_keeps_what_was_typed_and_says_what_it_did_not_find() {
    let house = house().await;
    house.cloud.index().await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.get(&tom, &format!("{LIST}?q=lift+kelder&lang=en")).await;
    assert!(page.text.contains("No objects like this"), "{}", page.text);
    assert_eq!(page.count(&format!(".empty-state a[href='{LIST}']")), 1);
    assert_eq!(page.count("input[type=search][value='lift kelder']"), 1);
    let page = house.get(&tom, &format!("{LIST}?q=personenlift&lang=en")).await;
    assert_eq!(page.count("a.row-link"), 2);
    assert_eq!(page.count(&format!("a[href='{LIST}/list.csv?q=personenlift']")), 1);
    let file = house.get(&tom, &format!("{LIST}/list.csv?q=personenlift")).await;
    assert_eq!(file.text.lines().count(), 3, "{}", file.text);
    let many = house.get(&tom, &format!("{LIST}?q=a1+b2+c3+d4+e5&lang=en")).await;
    assert!(many.text.contains("a1 b2 c3 d4"), "{}", many.text);
    let object = house.get(&tom, &of(&house, 2)).await;
    assert_eq!(object.count(&format!("dl a[href='{LIST}?kind=Deur']")), 1, "its type leads to its like");
    let like = house.get(&tom, &format!("{LIST}?kind=Deur")).await;
    assert_eq!(like.all("a.row-link"), ["Sectionaaldeur inrit"]);
    assert_eq!(like.count("select[name=kind] option[selected]"), 1);
}

#[tokio::test]
async fn whoever_sees_some_places_looks_at_one_or_at_all_of_theirs() {
    let house = changed(|demo| {
        let (customer, both) = (demo.customers[0].id, [demo.locations[0].1.id, demo.locations[1].1.id]);
        let daan = demo.users.iter_mut().find(|user| user.name.as_str() == "Daan Vos").unwrap();
        daan.memberships.get_mut(&customer).unwrap().scope = domain::user::Scope::Locations(both.into());
    })
    .await;
    house.cloud.index().await;
    let daan = daan(&house).await;
    let first = house.get(&daan, LIST).await;
    assert_eq!(first.count("select[name=location] option"), 3);
    let all = house.get(&daan, &format!("{LIST}?location=all")).await;
    assert_eq!(all.count("select[name=location] option[value=all][selected]"), 1);
    let mut names = all.all("a.row-link");
    names.sort();
    let theirs = ["Goederenlift keuken", "Personenlift noord", "Personenlift zuid", "Sectionaaldeur inrit"];
    assert_eq!(names, theirs);
    assert_eq!(house.get(&daan, &format!("{LIST}?q=lift+noord")).await.count("a.row-link"), 0, "whole words");
    assert_eq!(house.get(&daan, &format!("{LIST}?q=noord")).await.all("a.row-link"), ["Personenlift noord"]);
}

#[tokio::test]
async fn what_is_found_stays_within_four_units_with_a_hundred_objects() {
    let house = house().await;
    house.demo.more_objects(&house.store, house.cloud.now(), 100).await.unwrap();
    house.cloud.index().await;
    let tom = house.member(MemberRole::Buyer).await;
    let next = house.get(&tom, &format!("{LIST}?q=personenlift")).await.link("a[rel=next]").unwrap();
    assert!(next.contains("q=personenlift"), "{next}");
    let place = format!("{LIST}?q=lange+naam&location={}", house.demo.locations[0].1.id);
    let many = format!("{LIST}?q=een+personenlift+lange+naam");
    for path in [&format!("{LIST}?q=personenlift"), &next, &place, &many] {
        house.units();
        let page = house.get(&tom, path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.count("a.row-link") > 0, "{path}");
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{path}: {read} read, {write} written");
    }
}
