//! The company's own data: changed at once, after the desk has looked, or not at all, as the portal says.

use crate::house::{ACCOUNT, House};
use domain::{
    change_request::{ChangeState, Editing},
    principal::Member,
    staff::StaffRole,
    user::MemberRole,
};
use http::StatusCode;
use jiff::SignedDuration;
use store::Consumed;
use testbrowser::{Answer, Fields};

const COMPANY: &str = "/p/demo/account/company";
const ADDRESSES: &str = "/p/demo/account/addresses";

/// A house whose portal has this rule for every part.
async fn house(rule: Editing) -> House {
    House::where_portal(|portal| {
        (portal.users.company, portal.users.contacts, portal.users.addresses) = (rule, rule, rule);
    })
    .await
}

fn admin(house: &House) -> Member {
    let user = house.demo.user(MemberRole::Admin).clone();
    let session = domain::SessionId::new(house.cloud.now(), [1; 16]);
    Member::of(user, session, house.customer().clone(), house.demo.portal()).unwrap()
}

fn hall(form: &Fields, name: &str) -> Fields {
    form.but(&[
        ("address-name", name),
        ("street", "Kade 12"),
        ("postcode", "9711 hg"),
        ("city", "Groningen"),
        ("country", "NL"),
        ("shipping", "yes"),
        ("billing", "yes"),
    ])
}

async fn add(house: &House, who: &crate::house::Browser, name: &str) -> Answer {
    house.cloud.clock().advance(SignedDuration::from_secs(1));
    let form = house.form(who, &format!("{ADDRESSES}/new"), ADDRESSES).await;
    house.post(who, ADDRESSES, &hall(&form, name)).await
}

#[tokio::test]
async fn what_counts_at_once_counts_at_once() {
    let house = house(Editing::Directly).await;
    let who = house.sign_in(MemberRole::Admin).await;
    for (page, changes, told) in [
        ("company", [("name", "Hotel Martini"), ("street", "Kade 3")], "Hotel Martini"),
        ("contact", [("contact-name", "Noor Vos"), ("contact-email", "noor@demartini.example")], "Noor Vos"),
    ] {
        let path = format!("{COMPANY}/{page}");
        let form = house.form(&who, &path, &path).await.but(&changes);
        house.units();
        let saved = house.post(&who, &path, &form).await;
        let cost = house.units();
        assert!(cost.write <= 10.0, "{page}: {cost:?}");
        assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, COMPANY));
        let page = house.follow(&who, &saved).await;
        assert!(page.text.contains(told) && page.text.contains("The company details are saved."));
        let again = house.post(&who, &format!("{path}?lang=en"), &form).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "an old form writes nothing over");
        assert!(again.text.contains(told) && again.text.contains("Somebody else has changed this"));
    }
    let customer = house.store.company_data(&admin(&house)).find().await.unwrap();
    assert_eq!((customer.name.as_str(), customer.version), ("Hotel Martini", 2));
    assert_eq!(customer.contact.company.unwrap().as_str(), "Hotel Martini");
}

#[tokio::test]
async fn what_waits_waits_is_seen_to_wait_and_can_be_taken_back() {
    let house = house(Editing::Approval).await;
    let who = house.sign_in(MemberRole::Admin).await;
    let path = format!("{COMPANY}/company");
    let page = house.get(&who, &format!("{path}?lang=en")).await;
    assert!(
        page.text.contains("looks at your change before it counts")
            && page.text.contains("Send for approval")
    );
    let form = house.form(&who, &path, &path).await.but(&[("name", "Hotel <b>Martini</b>")]);
    let asked = house.post(&who, &path, &form).await;
    let page = house.follow(&who, &asked).await;
    assert!(page.text.contains("Your change waits for approval."));
    assert!(page.text.contains("Name: Hotel De Martini → Hotel &#60;b&#62;Martini"), "{}", page.text);
    assert_eq!(page.count(".chip.info"), 1);
    let twice = house.post(&who, &path, &form).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER);
    let record = house.store.company_data(&admin(&house)).record(true).await.unwrap();
    assert_eq!(record.requests.len(), 1, "pressing send twice makes one");
    assert_eq!(record.customer.name.as_str(), "Hotel De Martini");
    let back = format!("{COMPANY}/change-requests/{}/withdrawals", record.requests[0].id);
    let buyer = house.sign_in(MemberRole::Buyer).await;
    assert_eq!(house.post(&buyer, &back, &Fields::default()).await.status, StatusCode::NOT_FOUND);
    let taken = house.post(&who, &back, &Fields::default()).await;
    let page = house.follow(&who, &taken).await;
    assert!(page.text.contains("Your change is withdrawn.") && page.count("form[action$=withdrawals]") == 0);
    let owner = house.demo.signed_in(StaffRole::Owner);
    assert_eq!(house.store.change_requests(&owner).list(None).await.unwrap().rows, []);
    let record = house.store.company_data(&admin(&house)).record(true).await.unwrap();
    assert!(matches!(record.requests[0].state, ChangeState::Withdrawn { .. }));
}

#[tokio::test]
async fn where_nothing_may_be_edited_there_are_no_forms() {
    let house = house(Editing::Never).await;
    let who = house.sign_in(MemberRole::Admin).await;
    let page = house.get(&who, &format!("{COMPANY}?lang=en")).await;
    assert!(page.text.contains("Something not right?") && page.count("main a.button") == 0, "{}", page.text);
    assert_eq!(house.get(&who, ADDRESSES).await.count("main a.button"), 0);
    for path in ["company/company", "company/contact", "addresses/new"] {
        assert_eq!(house.get(&who, &format!("{ACCOUNT}/{path}")).await.status, StatusCode::NOT_FOUND);
    }
    for path in ["company/company", "company/contact", "addresses"] {
        let sent = house.post(&who, &format!("{ACCOUNT}/{path}"), &Fields::default()).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn addresses_are_added_changed_made_the_default_and_removed() {
    let house = house(Editing::Directly).await;
    let who = house.sign_in(MemberRole::Admin).await;
    assert!(house.get(&who, &format!("{ADDRESSES}?lang=en")).await.text.contains("No addresses yet"));
    for name in ["Magazijn", "Kantoor"] {
        let added = add(&house, &who, name).await;
        assert!(house.follow(&who, &added).await.text.contains("The address is saved."));
    }
    let page = house.get(&who, ADDRESSES).await;
    assert_eq!(
        (page.count("main li.choice"), page.count(".chip.good")),
        (2, 2),
        "the first is the default for both"
    );
    let book = house.store.company_data(&admin(&house)).book(true).await.unwrap();
    let second = book.addresses[1].clone();
    let path = format!("{ADDRESSES}/{}", second.id);
    let form = house.form(&who, &path, &path).await.and("default-billing", "yes");
    house.units();
    assert_eq!(house.post(&who, &path, &form).await.status, StatusCode::SEE_OTHER);
    let cost = house.units();
    assert!(cost.write <= 10.0, "{cost:?}");
    let book = house.store.company_data(&admin(&house)).book(true).await.unwrap();
    assert_eq!((book.shipping, book.billing), (Some(book.addresses[0].id), Some(second.id)));
    let first = format!("{ADDRESSES}/{}", book.addresses[0].id);
    let removal = house.form(&who, &first, "/removals").await;
    let removed = house.post(&who, &format!("{first}/removals"), &removal).await;
    assert!(house.follow(&who, &removed).await.text.contains("The address is removed."));
    assert_eq!(house.get(&who, &first).await.status, StatusCode::NOT_FOUND);
    let book = house.store.company_data(&admin(&house)).book(true).await.unwrap();
    assert_eq!((book.shipping, book.billing), (Some(second.id), Some(second.id)));
}

#[tokio::test]
async fn an_address_that_cannot_be_taken_comes_back_with_what_was_typed() {
    let house = house(Editing::Directly).await;
    let who = house.sign_in(MemberRole::Admin).await;
    let form = house.form(&who, &format!("{ADDRESSES}/new"), ADDRESSES).await;
    let wrong =
        form.but(&[("address-name", "Magazijn"), ("postcode", "12"), ("country", "NL"), ("shipping", "")]);
    let refused = house.post(&who, ADDRESSES, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count(".error-summary li a"), 4, "{:?}", refused.all(".error-summary li"));
    assert!(refused.text.contains("value=\"Magazijn\""));
    let again = refused.form(ADDRESSES);
    assert_eq!((again.get("once"), again.get("address")), (form.get("once"), form.get("address")));
}

#[tokio::test]
async fn only_admins_see_the_company_and_pages_stay_within_their_budgets() {
    let house = house(Editing::Approval).await;
    let who = house.sign_in(MemberRole::Admin).await;
    add(&house, &who, "Magazijn").await;
    for path in [COMPANY, ADDRESSES, "/p/demo/account/company/company", "/p/demo/account/addresses/new"] {
        for role in [MemberRole::Buyer, MemberRole::Finance, MemberRole::Viewer] {
            let other = house.sign_in(role).await;
            assert_eq!(house.get(&other, path).await.status, StatusCode::NOT_FOUND, "{role:?} {path}");
        }
        house.get(&who, path).await;
        house.units();
        assert_eq!(house.get(&who, path).await.status, StatusCode::OK);
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{path}: {read} read, {write} written");
    }
}
