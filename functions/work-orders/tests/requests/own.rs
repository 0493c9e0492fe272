//! What users of a customer do with its requests at their portal: each those in their scope.

use crate::house::House;
use domain::{
    WorkOrderId,
    change::Change,
    staff::StaffRole,
    text::Text,
    timeline::{Actor, Happening},
    user::{MemberRole, Membership, Scope},
    work_order::WorkOrder,
};
use http::StatusCode;
use store::Consumed;
use testbrowser::Browser;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

fn address(work_order: &WorkOrder) -> String {
    format!("/p/demo/requests/{}", work_order.id)
}

async fn raised(house: &House, role: MemberRole) -> WorkOrder {
    house.demo.raised(&house.cloud, &house.store, role).await.unwrap()
}

#[tokio::test]
async fn everybody_sees_what_is_in_their_scope_and_nothing_internal() {
    let house = House::new().await;
    let of_tom = raised(&house, MemberRole::Buyer).await;
    let agent = house.demo.signed_in(StaffRole::Agent);
    let note = Text::parse("Slow payer").unwrap();
    let note = Change::note(&of_tom, note, agent.actor(), house.moment(2)).unwrap();
    house.store.desk(&agent).commit(note).await.unwrap();
    for role in MemberRole::ALL {
        let page = house.as_member(role, &address(&of_tom)).await;
        // The Viewer of the demo sees their own alone.
        let sees = role != MemberRole::Viewer;
        assert_eq!(page.status == StatusCode::OK, sees, "{role:?}: {}", page.status);
        assert!(!page.text.contains("Slow payer"));
        let writes = matches!(role, MemberRole::Admin | MemberRole::Buyer);
        assert_eq!(page.count("form#message"), usize::from(writes), "{role:?}");
        assert_eq!(page.text.contains("Raised by"), sees);
    }
    let of_kees = raised(&house, MemberRole::Viewer).await;
    assert_eq!(house.as_member(MemberRole::Viewer, &address(&of_kees)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_may_not_be_seen_answers_like_what_does_not_exist() {
    let house = House::new().await;
    let of_tom = raised(&house, MemberRole::Buyer).await;
    let of_guest = house.request(1).await;
    let never = WorkOrderId::new(house.cloud.now(), [77; 16]);
    let iris = house.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap();
    let elsewhere = house.sign_in(iris, Some(house.demo.customers[1].id)).await;
    let admin = house.member(MemberRole::Admin).await;
    let mut pages = Vec::new();
    for (who, path) in [
        (&elsewhere, address(&of_tom)),
        (&admin, address(&of_guest)),
        (&admin, format!("/p/demo/requests/{never}")),
        (&admin, "/p/demo/requests/wo_1".to_owned()),
    ] {
        let page = house.door(who, &path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!page.text.contains("WO-2026"));
        pages.push(page.all("main h1, main p"));
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]), "{pages:?}");
}

#[tokio::test]
async fn whoever_sees_some_places_sees_what_is_asked_for_there() {
    let house = House::new().await;
    let mut finance = house.demo.user(MemberRole::Finance).clone();
    let customer = house.demo.customers[0].clone();
    let garage = house.demo.locations[1].1.id;
    let owner = house.demo.signed_in(StaffRole::Owner);
    let members = house.store.members_of(&owner, &customer);
    let before = finance.memberships[&customer.id].clone();
    let after = Membership { scope: Scope::Locations([garage].into()), ..before.clone() };
    members.change(&finance, &before, &after, house.moment(3)).await.unwrap();
    finance.memberships.insert(customer.id, after);
    let browser = house.sign_in(&finance, Some(customer.id)).await;
    let main = raised(&house, MemberRole::Buyer).await;
    assert_eq!(house.door(&browser, &address(&main)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_message_of_a_colleague_bears_their_name_and_comes_once() {
    let house = House::new().await;
    let of_tom = raised(&house, MemberRole::Buyer).await;
    let sanne = house.member(MemberRole::Admin).await;
    let page = house.door(&sanne, &address(&of_tom)).await;
    let form = page.form("/comments").with("text", "Please call me first.");
    let path = format!("{}/comments", address(&of_tom));
    house.units();
    for _ in 0..3 {
        let sent = house.post_files(&sanne, &path, &form, &[("files", "a.png", "image/png", PNG)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        assert_eq!(sent.location, address(&of_tom));
    }
    let record =
        house.store.own_record(&house.demo.member_of(MemberRole::Admin), of_tom.id).record().await.unwrap();
    let said: Vec<_> =
        record.entries.iter().filter(|entry| matches!(entry.what, Happening::Commented { .. })).collect();
    let admin = house.demo.user(MemberRole::Admin);
    assert!(
        matches!(&said[..], [one] if matches!(&one.by, Actor::User { user, .. } if *user == admin.id)),
        "{said:?}"
    );
    let shown = house.as_member(MemberRole::Buyer, &address(&of_tom)).await;
    assert!(shown.text.contains(admin.name.as_str()) && shown.text.contains("Please call me first."));
    let refused = house.post_files(&sanne, &path, &page.form("/comments"), &[]).await;
    assert_eq!(
        (refused.status, refused.count("[data-error-summary] li")),
        (StatusCode::UNPROCESSABLE_ENTITY, 1)
    );
}

#[tokio::test]
async fn whoever_only_looks_can_send_nothing() {
    let house = House::new().await;
    let of_kees = raised(&house, MemberRole::Viewer).await;
    let kees = house.member(MemberRole::Viewer).await;
    let form = testbrowser::Fields::default().and("csrf", &kees.csrf()).and("text", "Hello?");
    for noun in ["comments", "files"] {
        let path = format!("{}/{noun}", address(&of_kees));
        assert_eq!(house.post_files(&kees, &path, &form, &[]).await.status, StatusCode::NOT_FOUND, "{noun}");
    }
}

#[tokio::test]
async fn a_look_stays_within_its_units_and_writes_nothing() {
    let house = House::new().await;
    let of_tom = raised(&house, MemberRole::Buyer).await;
    let tom: Browser = house.member(MemberRole::Buyer).await;
    house.door(&tom, &address(&of_tom)).await;
    house.units();
    assert_eq!(house.door(&tom, &address(&of_tom)).await.status, StatusCode::OK);
    let Consumed { read, write } = house.units();
    assert!(read <= 4.0 && write == 0.0, "{read} read, {write} written");
}
