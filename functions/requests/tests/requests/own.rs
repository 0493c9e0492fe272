//! What a customer's user sees and sends: the same form as guests, with what is known of them filled in.

use crate::house::{House, LIMITS, listed, png, summary};
use domain::{
    CustomerId, Language, Translated, WorkOrderId,
    asking::{Asking, RequestFlow},
    file::FileState,
    notice::Notice,
    portal::{Portal, Slug, Terms},
    principal::Member,
    timeline::{Actor, Happening},
    user::{MemberRole, Scope},
    work_order::{Origin, Stage},
};
use http::StatusCode;
use serde_json::{Value, json};
use store::{Consumed, Record};
use testbrowser::{Browser, Fields};
use views::request::ATTACHMENTS;

const FORM: &str = "/p/demo/requests/new";

/// The form of a kind of work, as somebody finds it and fills it in.
async fn filled(house: &House, who: &Browser, work_type: &str) -> Fields {
    let page = house.door(who, &format!("{FORM}?type={work_type}&lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let mut form = page.main_form();
    form.set("description", "The keys of the machine room are lost.");
    form.set("f.subject", "Keys");
    form
}

/// The record that a sent form has become, as its company's Admin reads it.
async fn record(house: &House, location: &str) -> Record {
    let id: WorkOrderId = location.rsplit('/').next().unwrap().parse().expect("a request");
    house.store.own_record(&member(house, MemberRole::Admin), id).record().await.expect("a record")
}

fn member(house: &House, role: MemberRole) -> Member {
    let session = domain::SessionId::new(house.cloud.now(), [9; 16]);
    let user = house.demo.user(role).clone();
    Member::of(user, session, house.demo.customers[0].clone(), house.demo.portal()).unwrap()
}

#[tokio::test]
async fn who_asks_and_for_whom_is_known_and_a_place_is_chosen() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.door(&tom, &format!("{FORM}?type=other&lang=en")).await;
    assert_eq!(page.status, StatusCode::OK);
    for known in
        ["Tom Hendriks", "tom@demartini.example", "Hotel De Martini", "Parkeergarage", "Haddingestraat 22"]
    {
        assert!(page.text.contains(known), "{known}");
    }
    for asked_of_guests in ["name", "email", "company", "reference", "homepage", "terms"] {
        assert_eq!(page.count(&format!("[name={asked_of_guests}]")), 0, "{asked_of_guests}");
    }
    assert_eq!(page.main_form().get("place"), "main");
    assert_eq!(page.count("#side-menu a[aria-current=page][href='/p/demo/requests/new']"), 1);
    assert_eq!(page.count("h1"), 1);
}

#[tokio::test]
async fn a_sent_form_counts_at_once_with_who_raised_it_and_for_whom() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    let mut form = filled(&house, &tom, "other").await;
    let garage = &house.demo.locations[1].1;
    form.set("place", &garage.id.to_string());
    form.set("own-reference", "PO-77");
    form.set("phone", "+31 6 1234 5678");
    let sent = house.send(&tom, FORM, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{:?}", summary(&sent));
    let Record { work_order, entries, .. } = record(&house, &sent.location).await;
    assert_eq!(sent.location, format!("/p/demo/requests/{}", work_order.id));
    assert_eq!(work_order.stage, Stage::Requested);
    let user = house.demo.user(MemberRole::Buyer);
    assert_eq!(
        (work_order.origin, work_order.customer),
        (Origin::User(user.id), Some(house.demo.customers[0].id))
    );
    assert_eq!((&work_order.contact.name, &work_order.contact.email), (&user.name, &user.email));
    assert_eq!((work_order.location, &work_order.address), (Some(garage.id), &garage.address));
    assert_eq!(work_order.reference.unwrap().as_str(), "PO-77");
    assert!(matches!(&entries[0].by, Actor::User { user: by, .. } if *by == user.id));
    assert_eq!((entries.len(), &entries[0].what), (1, &Happening::Requested));

    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    let [own, company] = &mails[..] else { panic!("{mails:?}") };
    assert_eq!(own.to, user.email);
    assert!(matches!(&own.notice, Notice::OfOwn { work_order: of, .. } if *of == work_order.id));
    assert!(matches!(&company.notice, Notice::NewRequest { .. }), "the company is told");
    let link = house.store.links().find(&work_order.status_token).await;
    assert!(link.is_err(), "what users ask for is opened by no public link");
}

#[tokio::test]
async fn a_double_click_makes_one_request() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    let form = filled(&house, &tom, "other").await;
    let sends = (0..8).map(|_| house.send(&tom, FORM, &form));
    let mut places: Vec<String> = Vec::new();
    for sent in futures_util::future::join_all(sends).await {
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{:?}", summary(&sent));
        places.push(sent.location);
    }
    places.dedup();
    assert_eq!((places.len(), house.cloud.drain_outbox().len()), (1, 1));
}

#[tokio::test]
async fn a_form_of_somebody_else_that_was_sent_shows_nothing_of_it() {
    let house = House::new().await;
    let (tom, sanne) = (house.member(MemberRole::Buyer).await, house.member(MemberRole::Admin).await);
    let form = filled(&house, &tom, "other").await;
    let sent = house.send(&tom, FORM, &form).await;
    let mut own = filled(&house, &sanne, "other").await;
    own.set("token", form.get("token"));
    let answer = house.send(&sanne, FORM, &own).await;
    assert_ne!(answer.status, StatusCode::SEE_OTHER);
    assert!(!answer.text.contains("WO-2026") && !answer.text.contains(&sent.location));
}

#[tokio::test]
async fn a_refused_form_keeps_everything_and_says_what_to_mend() {
    let house = House::changed(|portal| {
        portal.requests.phone = Asking::Required;
        portal.requests.reference = Asking::Required;
    })
    .await;
    let tom = house.member(MemberRole::Buyer).await;
    let mut form = filled(&house, &tom, "other").await;
    form.set("place", "other");
    form.set("street", "Kade 1");
    form.set("phone", "call me");
    form.set("on-behalf", "yes");
    form.set("behalf-name", "Kim");
    let back = house.send_files(&tom, FORM, &form, &[(ATTACHMENTS, "a.png", "image/png", &png())]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Telephone, own reference, postcode, town, Kim's mail address.
    assert_eq!(summary(&back).len(), 5, "{:?}", summary(&back));
    let again = back.main_form();
    for name in ["token", "type", "place", "street", "phone", "behalf-name", "f.subject", "csrf"] {
        assert_eq!(again.get(name), form.get(name), "{name}");
    }
    assert_eq!(listed(&back), ["a.png"]);
    assert!(house.cloud.drain_outbox().is_empty());
}

#[tokio::test]
async fn no_place_of_others_and_no_other_address_is_taken_where_that_is_not_allowed() {
    let house = House::changed(|portal| portal.requests.other_address = false).await;
    let tom = house.member(MemberRole::Buyer).await;
    let form = filled(&house, &tom, "other").await;
    let foreign = house.demo.locations.iter().find(|(of, _)| *of != house.demo.customers[0].id).unwrap();
    for place in ["other", "", "loc_1", &foreign.1.id.to_string()] {
        let answer = house.send(&tom, FORM, &form.but(&[("place", place), ("street", "Kade 1")])).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}");
        assert_eq!(summary(&answer).len(), 1, "{place}: {:?}", summary(&answer));
    }
    assert_eq!(house.door(&tom, &format!("{FORM}?type=other")).await.count("[name=street]"), 0);
}

#[tokio::test]
async fn whoever_sees_some_places_asks_for_work_there_alone() {
    let house = House::new().await;
    let garage = house.demo.locations[1].1.id;
    let mut tom = house.demo.user(MemberRole::Buyer).clone();
    let customer: CustomerId = house.demo.customers[0].id;
    let owner = house.demo.signed_in(domain::staff::StaffRole::Owner);
    let members = house.store.members_of(&owner, &house.demo.customers[0]);
    let before = tom.memberships[&customer].clone();
    let after = domain::user::Membership { scope: Scope::Locations([garage].into()), ..before.clone() };
    members.change(&tom, &before, &after, house.cloud.moment()).await.unwrap();
    tom.memberships.insert(customer, after);
    let browser = house.sign_in(&tom, Some(customer)).await;
    let form = filled(&house, &browser, "other").await;
    assert_eq!(form.get("place"), garage.to_string(), "the first of theirs");
    let main = house.send(&browser, FORM, &form.but(&[("place", "main")])).await;
    assert_eq!(main.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.send(&browser, FORM, &form).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn photos_go_to_their_places_and_come_with_the_request() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    let mut form = filled(&house, &tom, "other").await;
    let asked = json!({ "token": form.get("token"), "name": "a.jpg", "type": "image/jpeg", "size": 1000 });
    let path = format!("{FORM}/files");
    assert_ne!(
        house.ask(&tom, &path, &asked.to_string()).await.status,
        StatusCode::OK,
        "from no page of theirs"
    );
    let place = house.ask_from_page(&tom, &path, &asked).await;
    assert_eq!(place.status, StatusCode::OK, "{}", place.text);
    let place: Value = serde_json::from_str(&place.text).unwrap();
    form.set("upload", place["file"].as_str().unwrap());
    let sent = house.send_files(&tom, FORM, &form, &[(ATTACHMENTS, "b.png", "image/png", &png())]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{:?}", summary(&sent));
    let record = record(&house, &sent.location).await;
    assert_eq!(record.files.len(), 2);
    assert!(record.files.iter().all(|file| file.state == FileState::Expected));
}

#[tokio::test]
async fn only_roles_that_ask_for_work_find_the_form_and_a_blocked_customer_does_not() {
    let house = House::new().await;
    for role in MemberRole::ALL {
        let asks = matches!(role, MemberRole::Admin | MemberRole::Buyer);
        let status = house.door(&house.member(role).await, FORM).await.status;
        assert_eq!(status == StatusCode::OK, asks, "{role:?} {status}");
    }
    let lena = house.demo.users.iter().find(|user| user.email.as_str() == "lena@wpl.example").unwrap();
    let blocked = house.sign_in(lena, Some(house.demo.customers[2].id)).await;
    assert_eq!(house.door(&blocked, FORM).await.status, StatusCode::NOT_FOUND);
    let hidden =
        House::changed(|portal| portal.display.set(&[domain::display::PortalSection::Company])).await;
    let admin = hidden.member(MemberRole::Admin).await;
    assert_eq!(hidden.door(&admin, FORM).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn users_choose_among_the_work_that_is_open_to_them_and_guests_among_theirs() {
    let house = House::changed(|portal| {
        portal
            .work_types
            .iter_mut()
            .for_each(|one| one.open_to_users = one.key == "commissioning" || one.key == "quote");
    })
    .await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.door(&tom, FORM).await;
    assert_eq!(page.count("main a[href*='type=']"), 2);
    assert!(page.link("main a[href='/p/demo/requests/new?type=commissioning']").is_some());
    let guests = house.get("/p/demo/request").await;
    assert!(!guests.text.contains("type=commissioning") && guests.text.contains("type=other"));
    let mut form = filled(&house, &tom, "quote").await;
    form.set("type", "other");
    assert_eq!(house.send(&tom, FORM, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// Two ways in, and work that is on neither of them.
fn with_flows(portal: &mut Portal) {
    let flow = |slug: &str, name: &str, work_types: &[&str]| RequestFlow {
        slug: Slug::parse(slug).unwrap(),
        name: [(Language::En, name)].into_iter().collect::<Translated>(),
        work_types: work_types.iter().map(|key| (*key).to_owned()).collect(),
    };
    portal.flows = vec![
        flow("service", "Plan service", &["maintenance", "inspection"]),
        flow("fault", "Report a fault", &["malfunction"]),
        flow("staff", "Only for us", &["nothing-that-is-open"]),
    ];
}

#[tokio::test]
async fn every_flow_is_an_entry_with_an_address_of_its_own_for_users_and_guests() {
    let house = House::changed(with_flows).await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.door(&tom, &format!("{FORM}?flow=service&lang=en")).await;
    assert_eq!(page.all("#side-menu a[href*='flow=']"), ["Plan service", "Report a fault"]);
    assert_eq!(page.all("#side-menu a[aria-current=page]"), ["Plan service"]);
    assert_eq!(page.count("main a[href*='type=']"), 2);
    let fault = house.door(&tom, &format!("{FORM}?flow=fault&lang=en")).await;
    assert_eq!(fault.main_form().get("type"), "malfunction", "one kind of work needs no choice");
    let sent = house.send(&tom, FORM, &fault.main_form().but(&[("description", "")])).await;
    assert_eq!(sent.main_form().get("flow"), "fault", "a refused form knows its way");
    for (first, base) in [
        (house.door(&tom, &format!("{FORM}?lang=en")).await, FORM),
        (house.get("/p/demo/request").await, "/p/demo/request"),
    ] {
        assert_eq!(first.count(&format!("main a[href='{base}?flow=service']")), 1);
        assert_eq!(first.count(&format!("main a[href='{base}?type=other']")), 1, "what is on no way");
        assert_eq!(first.count("main a[href*='type=malfunction']"), 0);
        assert_eq!(first.count("main a[href*='flow=staff']"), 0, "a way that leads nowhere");
    }
}

#[tokio::test]
async fn terms_are_shown_and_accepted_where_the_portal_says_so() {
    let text: Translated = [(Language::En, "We charge travel.")].into_iter().collect();
    let terms = move |accept: bool| {
        let text = text.clone();
        move |portal: &mut Portal| {
            portal.requests.terms = Some(Terms { version: 7, text: text.clone() });
            portal.requests.accept_terms = accept;
        }
    };
    let house = House::changed(terms(true)).await;
    let tom = house.member(MemberRole::Buyer).await;
    let form = filled(&house, &tom, "other").await;
    let refused = house.send(&tom, FORM, &form).await;
    assert_eq!((refused.status, summary(&refused).len()), (StatusCode::UNPROCESSABLE_ENTITY, 1));
    let sent = house.send(&tom, FORM, &form.but(&[("terms", "yes")])).await;
    assert_eq!(record(&house, &sent.location).await.work_order.terms_version, Some(7));
    let house = House::changed(terms(false)).await;
    let tom = house.member(MemberRole::Buyer).await;
    let form = filled(&house, &tom, "other").await;
    let sent = house.send(&tom, FORM, &form).await;
    assert_eq!(record(&house, &sent.location).await.work_order.terms_version, None);
}

#[tokio::test]
async fn the_description_can_begin_with_who_asks() {
    let house = House::changed(|portal| {
        let says = [(Language::En, "{contact} of {customer}:")].into_iter().collect::<Translated>();
        portal.work_types.iter_mut().for_each(|one| one.default_description = says.clone());
    })
    .await;
    let tom = house.member(MemberRole::Buyer).await;
    let of = |text: &str| text.to_owned();
    let page = house.door(&tom, &format!("{FORM}?type=other&lang=en")).await;
    assert_eq!(page.main_form().get("description"), of("Tom Hendriks of Hotel De Martini:"));
    let guest = house.get("/p/demo/request?type=other&lang=en").await;
    assert_eq!(guest.main_form().get("description"), of("… of …:"));
}

#[tokio::test]
async fn one_user_sends_twenty_requests_an_hour_and_no_more() {
    let house = House::with(LIMITS, |_| {}).await;
    let tom = house.member(MemberRole::Buyer).await;
    for _ in 0..20 {
        let form = filled(&house, &tom, "other").await;
        assert_eq!(house.send(&tom, FORM, &form).await.status, StatusCode::SEE_OTHER);
    }
    let form = filled(&house, &tom, "other").await;
    let full = house.send(&tom, FORM, &form).await;
    assert_eq!(full.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(full.main_form().get("description"), form.get("description"));
    house.cloud.clock().advance(jiff::SignedDuration::from_hours(1));
    assert_eq!(house.send(&tom, FORM, &form).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_form_and_a_request_stay_within_their_units() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    filled(&house, &tom, "other").await;
    house.units();
    let form = filled(&house, &tom, "other").await;
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "{read} read, {write} written");
    let sent = house.send(&tom, FORM, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let Consumed { write, .. } = house.units();
    assert!(write <= 10.0, "{write} written");
}
