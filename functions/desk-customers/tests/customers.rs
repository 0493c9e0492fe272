//! What staff do with customers and their users, one day at the desk.

use domain::{
    account::Account,
    account::Session,
    customer::{Customer, CustomerStatus},
    link::LinkKind,
    staff::StaffRole,
    user::{MemberRole, Scope},
};
use http::{Request, StatusCode, header::ACCEPT};
use jiff::SignedDuration;
use testbrowser::{Answer, Fields, House};
use web::Site;

const NEW: [(&str, &str); 9] = [
    ("name", "Bakkerij Visser"),
    ("reference", "k-2001"),
    ("status", "active"),
    ("contact-name", "Anouk Visser"),
    ("contact-email", "a.visser@bakkerijvisser.example"),
    ("contact-phone", "+31 50 555 0117"),
    ("street", "Oude Ebbingestraat 51"),
    ("postcode", "9712 HC"),
    ("city", "Groningen"),
];

fn filled(form: Fields) -> Fields {
    NEW.iter().fold(form, |form, (name, value)| form.with(name, value))
}

fn at(customer: &Customer) -> String {
    format!("/desk/customers/{}", customer.id)
}

fn rows(answer: &Answer) -> Vec<String> {
    answer.all("a.row-link")
}

async fn house() -> House<Site> {
    House::new(desk_customers::routes(), |parts| parts.site).await
}

#[tokio::test]
async fn customers_stand_by_name_and_are_found_by_reference_and_by_how_the_name_begins() {
    let house = house().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let page = house.get(&reader, "/desk/customers?lang=en").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let names = [
        "Brouwerij De Grauwe Hengst",
        "Hotel De Martini",
        "Werft Papenburg Logistik",
        "Zorggroep Aa en Hunze",
    ];
    assert_eq!(rows(&page), names);
    assert!(page.text.contains("Blocked") && page.text.contains("Joost van der Wal"));
    assert!(!page.text.contains("/desk/customers/new"), "who only reads adds nobody");
    let found = house.get(&reader, "/desk/customers?q=HOTEL%20de").await;
    assert_eq!(rows(&found), ["Hotel De Martini"]);
    let exact = house.get(&reader, "/desk/customers?q=k-1002").await;
    assert_eq!((exact.status, exact.location), (StatusCode::SEE_OTHER, at(&house.demo.customers[1])));
    for typed in ["%3Cb%3Ezzz", "%26%26", "K-10"] {
        let nothing = house.get(&reader, &format!("/desk/customers?lang=en&q={typed}")).await;
        assert!(nothing.text.contains("No customer “") && !nothing.text.contains("<b>zzz"), "{typed}");
    }
}

#[tokio::test]
async fn a_field_suggests_customers_while_somebody_types() {
    let house = house().await;
    let reader = house.staff(StaffRole::ReadOnly).await;
    let suggested = async |typed: &str| {
        let request = Request::get(format!("/desk/customers?q={typed}")).header(ACCEPT, "application/json");
        let answer = house.send(&reader, request, "").await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"));
        answer.text
    };
    let hotel = r#"[{"value":"K-1001","label":"Hotel De Martini, Groningen"}]"#;
    assert_eq!(suggested("hot").await, hotel);
    assert_eq!(suggested("k-1001").await, hotel, "as a list, though a page would lead there");
    assert_eq!(suggested("zzz").await, "[]");
}

#[tokio::test]
async fn a_customer_is_added_once_and_its_form_says_everything_that_is_missing() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let empty = house.get(&agent, "/desk/customers/new").await.form("/desk/customers");
    let refused =
        house.post(&agent, "/desk/customers", &empty.clone().with("country", "").with("status", "x")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["name", "reference", "status", "contact-name", "contact-email", "street", "city", "country"]
    {
        assert!(refused.text.contains(&format!("href=\"#field-{field}\"")), "{field} in {}", refused.text);
    }
    let form = filled(empty);
    let taken = house.post(&agent, "/desk/customers", &form.clone().with("reference", " K-1001 ")).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert!(
        taken.text.contains("Another customer has this reference")
            && taken.text.contains("Oude Ebbingestraat 51")
    );
    let done = house.post(&agent, "/desk/customers", &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let again = house.post(&agent, "/desk/customers", &form).await;
    assert_eq!(again.location, done.location, "sent twice is added once");
    let page = house.follow(&agent, &done).await;
    assert!(
        page.text.contains("Bakkerij Visser is added.")
            && page.text.contains("Ayşe Demir added the customer")
    );
    assert_eq!(rows(&house.get(&agent, "/desk/customers").await).len(), 5);
}

#[tokio::test]
async fn of_two_who_change_a_customer_the_later_is_told_what_changed() {
    let house = house().await;
    let (agent, manager) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Owner).await);
    let path = format!("{}/profile", at(&house.demo.customers[0]));
    let first = house.get(&agent, &path).await.form(&path);
    let second = house.get(&manager, &path).await.form(&path);
    house.cloud.clock().advance(SignedDuration::from_secs(60));
    let saved =
        house.post(&agent, &path, &first.with("name", "Hotel Martini").with("status", "blocked")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let late = house.post(&manager, &path, &second.with("city", "Haren")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Name: Hotel De Martini → Hotel Martini"), "{}", late.text);
    assert!(late.text.contains("Status: Active → Blocked") && late.text.contains("value=\"Haren\""));
    let knowing = house.post(&manager, &path, &late.form(&path)).await;
    assert_eq!(knowing.status, StatusCode::SEE_OTHER);
    let owner = house.demo.signed_in(StaffRole::Owner);
    let now = house.store.desk_customers(&owner).find(house.demo.customers[0].id).await.unwrap();
    assert_eq!((now.address.city.as_str(), now.status), ("Haren", CustomerStatus::Active));
}

#[tokio::test]
async fn a_reference_that_is_given_up_is_free_again() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let path = format!("{}/profile", at(&house.demo.customers[0]));
    let form = house.get(&agent, &path).await.form(&path);
    let taken = house.post(&agent, &path, &form.clone().with("reference", "K-1002")).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    let moved = house.post(&agent, &path, &form.with("reference", "K-3001")).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text);
    let empty = house.get(&agent, "/desk/customers/new").await.form("/desk/customers");
    let heir = house.post(&agent, "/desk/customers", &filled(empty).with("reference", "K-1001")).await;
    assert_eq!(heir.status, StatusCode::SEE_OTHER, "{}", heir.text);
    let found = house.get(&agent, "/desk/customers?q=K-3001").await;
    assert_eq!(found.location, at(&house.demo.customers[0]));
}

#[tokio::test]
async fn the_account_manager_is_one_of_the_staff_with_mail_and_phone() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let path = format!("{}/profile", at(&house.demo.customers[3]));
    let form = house.get(&owner, &path).await.form(&path);
    let stranger = form.clone().with("manager", "stf_01KJ4DEM0STAFF0000000000ZZ");
    let refused = house.post(&owner, &path, &stranger).await;
    assert!(
        refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text.contains("Choose a colleague")
    );
    let chosen = house.demo.member(StaffRole::Agent);
    let form = form.with("manager", &chosen.id.to_string()).with("manager-phone", "+31 50 555 0199");
    let saved = house.post(&owner, &path, &form).await;
    let page = house.follow(&owner, &saved).await;
    for shown in ["Ayşe Demir", "agent@noordlift.example", "+31 50 555 0199"] {
        assert!(page.text.contains(shown), "{shown}");
    }
}

#[tokio::test]
async fn locations_are_added_renamed_and_told_of() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let customer = &house.demo.customers[2];
    let action = format!("{}/locations", at(customer));
    let empty = house.get(&agent, &format!("{action}/new")).await.form(&action);
    let form =
        empty.with("location-name", "Halle 7").with("street", "Hafenstraße 14").with("city", "Papenburg");
    let refused = house.post(&agent, &action, &form.clone().with("postcode", "9711 HG")).await;
    assert!(refused.text.contains("href=\"#field-postcode\"") && refused.text.contains("Halle 7"));
    let form = form.with("postcode", "26871");
    for _ in 0..2 {
        let added = house.post(&agent, &action, &form).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    }
    let owner = house.demo.signed_in(StaffRole::Owner);
    let record = house.store.desk_customers(&owner).record(customer.id, true).await.unwrap();
    assert_eq!(record.locations.len(), 1, "sent twice is added once");
    let path = format!("{action}/{}", record.locations[0].id);
    let form = house.get(&agent, &path).await.form(&path);
    let saved = house.post(&agent, &path, &form.clone().with("location-name", "Halle 8")).await;
    let page = house.follow(&agent, &saved).await;
    assert!(page.text.contains("Name: Halle 7 → Halle 8"), "{}", page.text);
    let late = house.post(&agent, &path, &form.with("location-name", "Halle 9")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("value=\"Halle 9\""));
}

#[tokio::test]
async fn contacts_and_addresses_are_added_changed_and_taken_away() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let customer = &house.demo.customers[2];
    type Kind = (&'static str, &'static [(&'static str, &'static str)], [&'static str; 3]);
    let kinds: [Kind; 2] = [
        (
            "contacts",
            &[
                ("person-name", "Imke Bruns"),
                ("person-position", "Pforte"),
                ("person-phone", "+49 4961 555 021"),
            ],
            ["person-email", "Imke Bruns", "the contact Imke Bruns"],
        ),
        (
            "addresses",
            &[
                ("address-name", "Lager Süd"),
                ("shipping", "yes"),
                ("street", "Am Kai 3"),
                ("postcode", "26871"),
                ("city", "Papenburg"),
            ],
            ["street", "Lager Süd", "the address Lager Süd"],
        ),
    ];
    for (list, typed, [wrong, name, said]) in kinds {
        let action = format!("{}/{list}", at(customer));
        let empty = house.get(&agent, &format!("{action}/new")).await.form(&action);
        let half = empty.clone().with(typed[0].0, typed[0].1);
        let refused = house.post(&agent, &action, &half).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
        assert!(refused.text.contains(&format!("href=\"#field-{wrong}\"")) && refused.text.contains(name));
        let form = typed.iter().fold(empty, |form, (field, value)| form.with(field, value));
        let mut page = None;
        for _ in 0..2 {
            let added = house.post(&agent, &action, &form).await;
            assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
            page = Some(house.follow(&agent, &added).await);
        }
        let page = page.expect("it was sent");
        assert!(page.text.contains(&format!("added {said}")), "{}", page.text);
        let links = format!("a.row-name[href^='{action}/']");
        assert_eq!(page.count(&links), 1, "sent twice is added once: {}", page.text);
        let id = page.text.split(&format!("{action}/")).nth(1).and_then(|rest| rest.split('"').next());
        let path = format!("{action}/{}", id.expect("a link to it"));
        let form = house.get(&agent, &path).await.form(&path);
        let saved = house.post(&agent, &path, &form.clone().with(typed[0].0, "Anders")).await;
        let page = house.follow(&agent, &saved).await;
        assert!(page.text.contains(&format!(": {name} → Anders")), "{}", page.text);
        let late = house.post(&agent, &path, &form.with(typed[0].0, "Zu spät")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("value=\"Zu spät\""));
        let removal = format!("{path}/removals");
        let asked = house.get(&agent, &path).await;
        assert_eq!(asked.count("dialog#remove form"), 1, "a question comes first");
        let removed = house.post(&agent, &removal, asked.form(&removal)).await;
        let page = house.follow(&agent, &removed).await;
        assert_eq!(page.count(&links), 0);
        assert!(page.text.contains("removed the"), "{}", page.text);
        assert_eq!(house.get(&agent, &path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn somebody_is_invited_in_the_look_of_a_portal_and_once_more() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let customer = &house.demo.customers[0];
    let action = format!("{}/users", at(customer));
    let empty = house.get(&agent, &format!("{action}/new")).await.form(&action);
    let refused = house.post(&agent, &action, &empty.clone().with("scope", "locations")).await;
    for field in ["name", "email", "location"] {
        assert!(refused.text.contains(&format!("href=\"#field-{field}\"")), "{field} in {}", refused.text);
    }
    let portal = house.demo.customers_portal();
    let place = house.demo.locations[1].1.id.to_string();
    let form = empty
        .with("name", "Nia New")
        .with("email", "nia@demartini.example")
        .with("role", "finance")
        .with("scope", "locations")
        .with("location", &place)
        .with("portal", &portal.id.to_string())
        .with("look", &portal.id.to_string())
        .with("language", "nl");
    let done = house.post(&agent, &action, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let page = house.follow(&agent, &done).await;
    assert!(
        page.text.contains("Nia New is invited.") && page.text.contains("Parkeergarage"),
        "{}",
        page.text
    );
    let mail = house.cloud.drain_outbox().pop().unwrap().mails.pop().unwrap();
    assert_eq!((mail.to.as_str(), mail.portal), ("nia@demartini.example", Some(portal.id)));
    let (_, link) = mail.invitation().unwrap();
    assert_eq!((link.kind, link.portal), (LinkKind::UserInvitation, Some(portal.id)));
    let user = house.store.user_accounts().by_email(customer.tenant, &mail.to).await.unwrap().unwrap();
    let membership = &user.memberships[&customer.id];
    assert_eq!(membership.role, MemberRole::Finance);
    assert!(matches!(&membership.scope, Scope::Locations(some) if some.len() == 1));
    let twice = house.post(&agent, &action, &form).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert!(twice.text.contains("belongs to this company already"));
    let path = format!("{action}/{}", user.id);
    let again = house.get(&agent, &path).await.form(&format!("{path}/invitations"));
    let sent = house.post(&agent, &format!("{path}/invitations"), &again).await;
    assert!(house.follow(&agent, &sent).await.text.contains("sent Nia New the invitation again"));
    assert_eq!(house.cloud.drain_outbox().len(), 1);
}

#[tokio::test]
async fn a_change_of_role_counts_and_an_old_page_changes_nothing() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (customer, kees) = (&house.demo.customers[0], house.demo.users[3].clone());
    let path = format!("{}/users/{}", at(customer), kees.id);
    let action = format!("{path}/memberships");
    let form = house.get(&agent, &path).await.form(&action);
    house.cloud.clock().advance(SignedDuration::from_secs(60));
    let saved =
        house.post(&agent, &action, &form.clone().with("role", "buyer").with("scope", "company")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let page = house.follow(&agent, &saved).await;
    assert!(page.text.contains("Viewer → Buyer") && page.text.contains("Own requests → Whole company"));
    let late = house.post(&agent, &action, &form.with("role", "admin")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("changed what Kees Bakker may"), "{}", late.text);
    let now = house.store.user_accounts().read(customer.tenant, kees.id).await.unwrap();
    assert_eq!(now.memberships[&customer.id].role, MemberRole::Buyer);
}

#[tokio::test]
async fn many_are_switched_off_with_ticks_and_on_again() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (customer, users) = (&house.demo.customers[0], &house.demo.users);
    let action = format!("{}/memberships", at(customer));
    let form = house.get(&agent, &at(customer)).await.form(&action);
    let foreign = &users[7];
    let ticked = [&users[1], &users[4], foreign]
        .iter()
        .fold(form.clone(), |form, user| form.and("user", &user.id.to_string()));
    for (word, off, says) in
        [("yes", true, "2 users are switched off."), ("no", false, "2 users are switched on.")]
    {
        let done = house.post(&agent, &action, &ticked.clone().with("disabled", word)).await;
        assert!(house.follow(&agent, &done).await.text.contains(says), "{}", done.flash());
        for user in [&users[1], &users[4]] {
            let now = house.store.user_accounts().read(customer.tenant, user.id).await.unwrap();
            assert_eq!(now.memberships[&customer.id].disabled, off);
            assert!(now.memberships.iter().all(|(of, one)| *of == customer.id || !one.disabled));
        }
    }
    let nobody = house.post(&agent, &action, &form.with("disabled", "yes")).await;
    assert!(nobody.flash().contains("tick-somebody"));
}

#[tokio::test]
async fn who_is_switched_off_everywhere_is_out_of_every_browser_and_every_customer() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let (customer, iris) = (&house.demo.customers[0], house.demo.users[4].clone());
    let accounts = house.store.user_accounts();
    let session = domain::SessionId::new(house.cloud.now(), [9; 16]);
    let begun = Session::begun(house.cloud.now(), "Firefox", "203.0.113.0/24");
    accounts.open_session(customer.tenant, iris.id, session, &begun).await.unwrap();
    let path = format!("{}/users/{}", at(customer), iris.id);
    let action = format!("{path}/accounts");
    let form = house.get(&agent, &path).await.form(&action);
    let done = house.post(&agent, &action, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let now = accounts.read(customer.tenant, iris.id).await.unwrap();
    assert!(now.disabled && now.sessions.is_empty() && now.session(session, house.cloud.now()).is_none());
    for customer in &house.demo.customers[..2] {
        assert!(house.get(&agent, &at(customer)).await.text.contains("Switched off everywhere"));
    }
    let form = house.get(&agent, &path).await.form(&action);
    house.post(&agent, &action, &form).await;
    assert!(!accounts.read(customer.tenant, iris.id).await.unwrap().disabled);
}

#[tokio::test]
async fn a_table_of_customers_holds_no_formula() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let empty = house.get(&agent, "/desk/customers/new").await.form("/desk/customers");
    house.post(&agent, "/desk/customers", &filled(empty).with("name", "=HYPERLINK(1)")).await;
    let table = house.get(&agent, "/desk/customers/list.csv").await;
    assert_eq!(table.text.lines().count(), 6);
    assert!(table.text.contains(",'=HYPERLINK(1),") && !table.text.contains(",=HYPERLINK"));
    let some = house.get(&agent, "/desk/customers/list.csv?q=hotel").await;
    assert_eq!(some.text.lines().count(), 2);
}

#[tokio::test]
async fn a_form_that_meets_a_silent_table_keeps_what_was_typed() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let empty = house.get(&agent, "/desk/customers/new").await.form("/desk/customers");
    // The session is read, then the write is throttled three times.
    house.cloud.fail_next(testkit::Service::DynamoDb, testkit::Fault::Pass, 1);
    house.cloud.throttle_next(testkit::Service::DynamoDb, 3);
    let refused = house.post(&agent, "/desk/customers", &filled(empty)).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.text.contains("Oude Ebbingestraat 51"), "{}", refused.text);
}
