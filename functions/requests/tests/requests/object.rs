//! Work on an object: the form of a user who came from its page, and that of a guest who stands before it.

use crate::house::House;
use domain::{
    link::{LinkKind, LinkToken},
    object::{Object, ObjectStatus},
    principal::Member,
    staff::StaffRole,
    user::{MemberRole, Scope},
    work_order::{Origin, WorkOrder},
};
use http::StatusCode;
use jiff::SignedDuration;
use store::Consumed;
use testbrowser::{Answer, Browser, Fields};

const FORM: &str = "/p/demo/requests/new";
const GUEST: &str = "/p/demo/request";

/// The form of a user, from an object's page.
async fn own(house: &House, who: &Browser, n: usize) -> Answer {
    let object = house.demo.objects[n].id;
    house.door(who, &format!("{FORM}?object={object}&type=other&lang=en")).await
}

fn filled(page: &Answer) -> Fields {
    page.main_form().with("description", "It hums.").with("f.subject", "Noise")
}

/// What a user's form has become.
async fn record(house: &House, location: &str) -> WorkOrder {
    let id = location.rsplit('/').next().unwrap().parse().expect("a request");
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.store.desk(&owner).record(id).await.expect("a record").work_order
}

async fn labelled(house: &House, n: usize, portal: usize) -> LinkToken {
    let (owner, token) = (house.demo.signed_in(StaffRole::Owner), house.cloud.token());
    let object = &house.demo.objects[n];
    let customer = house.demo.customers.iter().find(|one| one.id == object.customer).unwrap();
    let (labels, moment) = ([(object.id, token.clone())], house.cloud.moment());
    let desk = house.store.desk_objects(&owner);
    desk.give_labels(customer, &labels, house.demo.portals[portal].id, moment).await.unwrap();
    token
}

#[tokio::test]
async fn from_an_objects_page_the_form_knows_it_and_where_it_is() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    own(&house, &tom, 2).await;
    house.units();
    let page = own(&house, &tom, 2).await;
    let Consumed { read, write } = house.units();
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(read <= 4.0 && write == 0.0, "{read} read, {write} written");
    let (object, garage) = (&house.demo.objects[2], house.demo.locations[1].1.id.to_string());
    assert_eq!(page.main_form().get("object"), object.id.to_string());
    assert_eq!(page.main_form().get("place"), garage);
    let sent = house.send(&tom, FORM, &filled(&page)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let record = record(&house, &sent.location).await;
    assert_eq!(record.object, Some(object.named()));
    assert_eq!(record.location.map(|place| place.to_string()), Some(garage));
}

#[tokio::test]
async fn an_object_is_chosen_or_none_is() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = house.door(&tom, &format!("{FORM}?type=other&lang=en")).await;
    assert_eq!(page.main_form().get("object"), "", "none, as long as nothing is said");
    let options = page.all("[aria-labelledby=about] .option");
    assert_eq!(options.len(), 5, "those in service, and none of them: {options:?}");
    assert!(!page.text.contains("Personenlift zuid"), "what is out of service is not offered");
    let sent = house.send(&tom, FORM, &filled(&page)).await;
    assert_eq!(record(&house, &sent.location).await.object, None);
    let page = house.door(&tom, &format!("{FORM}?type=other")).await;
    let boiler = house.demo.objects[3].id.to_string();
    let sent = house.send(&tom, FORM, &filled(&page).with("object", &boiler)).await;
    assert_eq!(record(&house, &sent.location).await.object, Some(house.demo.objects[3].named()));
}

#[tokio::test]
async fn what_is_not_theirs_can_neither_be_opened_nor_sent() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    for n in [4, 5] {
        let page = own(&house, &tom, n).await;
        assert_eq!((page.status, page.main_form().get("object")), (StatusCode::OK, ""), "{n}");
        assert!(!page.text.contains(house.demo.objects[n].name.as_str()), "{n}");
        let foreign = house.demo.objects[n].id.to_string();
        let refused = house.send(&tom, FORM, &filled(&page).with("object", &foreign)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{n}");
        assert_eq!(refused.count(".error-summary a[href='#field-object']"), 1, "{n}");
        assert!(!refused.text.contains(house.demo.objects[n].name.as_str()), "{n}");
        assert_eq!(refused.main_form().get("description"), "It hums.", "what was typed is there");
    }
}

#[tokio::test]
async fn a_scope_of_places_offers_what_is_there() {
    let house = House::new().await;
    let daan = house.demo.users.iter().find(|user| user.name.as_str() == "Daan Vos").unwrap();
    let browser = house.sign_in(daan, Some(house.demo.customers[0].id)).await;
    let page = house.door(&browser, &format!("{FORM}?type=other&lang=en")).await;
    let options = page.all("[aria-labelledby=about] .option");
    assert_eq!(options.len(), 2, "{options:?}");
    assert!(options[0].contains("Sectionaaldeur inrit") && options[1].contains("None of these"));
    assert_eq!(own(&house, &browser, 0).await.main_form().get("object"), "");
}

#[tokio::test]
async fn a_guest_before_an_object_reads_its_label_and_nothing_else_of_its_company() {
    let house = House::new().await;
    let token = labelled(&house, 0, 0).await;
    let path = format!("{GUEST}?label={}", token.expose());
    let choice = house.get(&path).await;
    assert_eq!(choice.status, StatusCode::OK);
    let links = choice.count(&format!("a.choice[href*='label={}']", token.expose()));
    assert!(links > 1, "the label stays with whatever is chosen");
    assert!(choice.text.contains("Personenlift noord"), "what it is about is said at once");
    house.units();
    let page = house.get(&format!("{path}&type=other&lang=en")).await;
    let Consumed { read, write } = house.units();
    assert!(read <= 2.5 && write == 0.0, "{read} read, {write} written");
    for shown in ["Personenlift noord", "Personenlift", "NL-4711-08"] {
        assert!(page.text.contains(shown), "{shown}");
    }
    for hidden in ["De Martini", "Hoofdgebouw", "Zuiderdiep", "OBJ-2001", "receptie", "obj_", "cus_"] {
        assert!(!page.text.contains(hidden), "{hidden}");
    }
    assert_eq!(page.main_form().get("label"), token.expose());
    assert_eq!(page.count("[name=street]"), 0, "where it is, is known");
}

#[tokio::test]
async fn what_a_guest_asks_before_an_object_is_seen_by_the_people_of_its_customer_who_see_the_object() {
    let house = House::new().await;
    let token = labelled(&house, 0, 0).await;
    let form = house.filled("other").await.with("label", token.expose()).with("street", "Elsewhere 1");
    let sent = house.post(GUEST, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let record = house.record(&house.confirm().await).await.work_order;
    assert_eq!(record.object, Some(house.demo.objects[0].named()));
    assert_eq!((record.customer, record.origin), (Some(house.demo.customers[0].id), Origin::Label));
    assert_eq!(record.location, house.demo.objects[0].location, "where the object stands");
    let place = house.demo.locations.iter().find(|(_, place)| Some(place.id) == record.location).unwrap();
    assert_eq!(record.address, place.1.address);
    let (session, customer) =
        (domain::SessionId::new(house.cloud.now(), [9; 16]), house.demo.customers[0].clone());
    let admin = house.demo.user(MemberRole::Admin).clone();
    let admin = Member::of(admin, session, customer, house.demo.portal()).unwrap();
    assert_eq!(admin.scope(), &Scope::Company);
    assert!(admin.sees(&record), "whoever asked stood before what is theirs");
}

#[tokio::test]
async fn a_label_of_nothing_or_of_another_portal_leaves_the_form_as_it_is() {
    let house = House::new().await;
    let elsewhere = labelled(&house, 1, 1).await;
    let never = house.cloud.token();
    for label in [never.expose(), elsewhere.expose(), "x", ""] {
        let page = house.get(&format!("{GUEST}?type=other&label={label}")).await;
        assert_eq!((page.status, page.count("input[name=label]")), (StatusCode::OK, 0), "{label}");
        assert!(!page.text.contains("Goederenlift keuken"));
    }
    let form = house.filled("other").await.with("label", elsewhere.expose());
    assert_eq!(house.post(GUEST, &form).await.status, StatusCode::SEE_OTHER);
    let record = house.record(&house.confirm().await).await.work_order;
    assert_eq!((record.object, record.customer), (None, None));
}

#[tokio::test]
async fn where_customers_name_themselves_a_label_counts_for_its_own_alone() {
    let house = House::new().await;
    let token = labelled(&house, 0, 1).await;
    let portal = house.demo.customers_portal();
    let path = format!("/p/{}/request", portal.slug);
    for (reference, postcode, status) in [
        ("K-1002", "9401 KW", StatusCode::UNPROCESSABLE_ENTITY),
        ("K-1001", "9711 HG", StatusCode::SEE_OTHER),
    ] {
        let page = house.get(&format!("{path}?type=other&label={}", token.expose())).await;
        house.cloud.clock().advance(SignedDuration::from_secs(30));
        let form = page.main_form().but(&[
            ("reference", reference),
            ("known-postcode", postcode),
            ("description", "It hums."),
            ("f.subject", "Noise"),
        ]);
        let sent = house.post(&path, &form).await;
        assert_eq!(sent.status, status, "{reference}: {}", sent.text);
        if status == StatusCode::SEE_OTHER {
            let token = LinkToken::parse(sent.location.rsplit('/').next().unwrap()).unwrap();
            let link = house.store.links().find(&token).await.unwrap();
            assert_eq!(link.kind, LinkKind::Request);
            let record = record(&house, &link.work_order().unwrap().to_string()).await;
            assert_eq!(record.object, Some(house.demo.objects[0].named()));
        }
    }
}

#[tokio::test]
async fn an_object_that_goes_out_of_service_meanwhile_is_to_be_taken_out() {
    let house = House::new().await;
    let tom = house.member(MemberRole::Buyer).await;
    let page = own(&house, &tom, 0).await;
    let owner = house.demo.signed_in(StaffRole::Owner);
    let (desk, customer) = (house.store.desk_objects(&owner), &house.demo.customers[0]);
    let before = desk.find(customer.id, house.demo.objects[0].id).await.unwrap();
    let out = Object { status: ObjectStatus::OutOfService, ..before.clone() };
    desk.save(customer, (&before, &out), house.cloud.moment()).await.unwrap();
    let refused = house.send(&tom, FORM, &filled(&page)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = house.send(&tom, FORM, &refused.main_form().with("object", "")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
}
