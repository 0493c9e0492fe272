//! Several portals of one company, and several companies of one person: what is asked for at one place is found at the
//! others, and every link leads to where it is from.

use crate::house::{COMPANY, House, Sent, png};
use domain::{
    CustomerId, PortalId,
    staff::StaffRole,
    user::{MemberRole, Membership, User},
    work_order::{VisitRules, WorkPart},
};
use http::StatusCode;
use serde_json::Value;
use testbrowser::{Answer, Browser, Fields, text};

const NEW: &str = "/p/demo/requests/new";
const OTHER: &str = "/p/noordlift-klanten";

async fn signed_in(house: &House, user: &User, customer: CustomerId, n: u8) -> Browser {
    let (cookie, session) = house.gateway.sign_in_for(user, customer, n).await;
    Browser::signed_in(&cookie, session, Some(customer))
}

fn iris(house: &House) -> User {
    house.demo.users.iter().find(|user| user.memberships.len() > 1).expect("Iris").clone()
}

/// Asks for a quote at the first portal, with a photo; the address of the request there.
async fn asks(house: &House, who: &Browser) -> String {
    let page = house.desk(who, &format!("{NEW}?type=quote&lang=en")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let form = page.main_form().with("f.what", "contract").with("description", "For four lifts.");
    let form = form.with("terms", "yes");
    let asked = serde_json::json!({ "token": form.get("token"), "name": "a.png", "type": "image/png", "size": png().len() });
    let request = http::Request::post(format!("{NEW}/files"))
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .header("x-csrf", form.get("csrf"));
    let place = house.gateway.send(who, request, asked.to_string()).await;
    assert_eq!(place.status, StatusCode::OK, "{}", place.text);
    let place: Value = serde_json::from_str(&place.text).unwrap();
    house.upload(&place, &png()).unwrap();
    let sent = house.desk_post(who, NEW, &form.with("upload", place["file"].as_str().unwrap())).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    house.pump().await;
    sent.location
}

#[tokio::test]
async fn a_request_of_one_portal_is_read_and_answered_at_every_other_one() {
    let house = House::new().await;
    let tom = signed_in(&house, house.demo.user(MemberRole::Buyer), house.demo.customers[0].id, 1).await;
    let first = asks(&house, &tom).await;
    let second = first.replace("/p/demo", OTHER);
    assert_eq!(house.desk(&tom, OTHER).await.count(&format!("main a[href='{second}']")), 1, "it is listed");
    let page = house.desk(&tom, &second).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let shown = text(&page.text);
    assert!(
        shown.contains("Wat heeft u in gedachten?") && shown.contains("Een onderhoudscontract"),
        "{shown}"
    );
    let photo = page.link("main a[href*='/files/']").expect("the photo");
    assert!(photo.starts_with(&second) && house.desk(&tom, &photo).await.status == StatusCode::SEE_OTHER);

    let message = page.form("/comments").with("text", "Liever voor vijf liften.");
    let sent = house.desk_post(&tom, &format!("{second}/comments"), &message).await;
    assert_eq!((sent.status, &sent.location), (StatusCode::SEE_OTHER, &second), "{}", sent.text);
    assert!(house.desk(&tom, &first).await.text.contains("Liever voor vijf liften."));
    house.pump().await;
    let mail = house.newest(COMPANY);
    assert!(
        mail.text.contains("Liever voor vijf liften."),
        "where it was asked for hears of it: {}",
        mail.text
    );
}

#[tokio::test]
async fn a_request_is_read_elsewhere_with_the_form_that_it_was_made_with() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let tom = signed_in(&house, house.demo.user(MemberRole::Buyer), house.demo.customers[0].id, 1).await;
    let first = asks(&house, &tom).await;
    let field = format!("/desk/portals/{}/work-types/quote/fields/what", house.demo.portal().id);
    let page = house.desk(&owner, &field).await;
    let form = page.form(&field).with("label-nl", "Iets anders?").with("label-en", "Anything else?");
    let saved = house.desk_post(&owner, &field, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    house.wait(31);
    for address in [first.clone(), first.replace("/p/demo", OTHER)] {
        let page = house.desk(&tom, &format!("{address}?lang=nl")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(text(&page.text).contains("Wat heeft u in gedachten?"), "{}", page.text);
    }
}

/// The address that a mail leads to, whole.
fn link_in(mail: &str) -> String {
    let at = mail.find("/p/demo/requests/").unwrap_or_else(|| panic!("no request in {mail}"));
    mail[at..].split_whitespace().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_mails_link_opens_its_request_for_the_company_that_it_is_of() {
    let house = House::new().await;
    let (iris, first, second) = (iris(&house), house.demo.customers[0].id, house.demo.customers[1].id);
    let asked = asks(&house, &signed_in(&house, &iris, second, 1).await).await;
    let link = link_in(&house.newest(iris.email.as_str()).text);
    assert!(link.starts_with(&asked) && link.ends_with(&format!("?customer={second}")), "{link}");

    let elsewhere = signed_in(&house, &iris, first, 2).await;
    let led = house.desk(&elsewhere, &link).await;
    assert!(led.location.starts_with("/p/demo/companies?to="), "{} {}", led.status, led.location);
    let choice = house.desk(&elsewhere, &format!("{}&lang=en", led.location)).await;
    assert!(text(&choice.text).contains("belongs to Zorggroep Aa en Hunze"), "{}", choice.text);
    assert_eq!(choice.count("button.primary[name=customer]"), 1);
    let button = choice.form("/companies").with("customer", &second.to_string());
    let switched = house.desk_post(&elsewhere, "/p/demo/companies", &button).await;
    assert_eq!(switched.location, asked, "{}", switched.text);
    let page = house.gateway.follow(&elsewhere, &switched).await;
    assert!(page.status == StatusCode::OK && page.text.contains("For four lifts."), "{}", page.text);
    assert_eq!(house.desk(&elsewhere, &link).await.status, StatusCode::OK, "nothing is asked any more");

    let tom = signed_in(&house, house.demo.user(MemberRole::Buyer), first, 3).await;
    let plain = house.desk(&tom, &asked).await;
    let named = house.desk(&tom, &link).await;
    assert_eq!((plain.status, named.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(
        plain.all("main h1, main p"),
        named.all("main h1, main p"),
        "who is not theirs learns nothing"
    );
}

/// Signs in from a mail, wanting to go to `to`.
async fn comes_in(house: &House, user: &User, to: &str) -> (Browser, Answer) {
    let browser = Browser::default();
    let door = house.desk(&browser, to).await;
    assert!(door.location.starts_with("/p/demo/sign-in?to="), "{} {}", door.status, door.location);
    let form = house.desk(&browser, &door.location).await.form("/sign-in").with("email", user.email.as_str());
    let asked = house.desk_post(&browser, "/p/demo/sign-in", &form).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
    house.pump().await;
    let link = crate::house::path_in(&house.newest(user.email.as_str()).text, "/l/sign-ins/");
    let button = house.desk(&browser, &link).await.form(&link);
    let entered = house.desk_post(&browser, &link, &button).await;
    (browser, entered)
}

#[tokio::test]
async fn a_mails_link_opens_its_request_after_signing_in_for_its_company() {
    let house = House::new().await;
    let iris = iris(&house);
    for (n, customer) in [(1, house.demo.customers[1].id), (2, house.demo.customers[0].id)] {
        let mut asker = iris.clone();
        if n == 2 {
            // At the first customer Iris only looks: somebody else has asked there.
            asker = house.demo.user(MemberRole::Buyer).clone();
        }
        let asked = asks(&house, &signed_in(&house, &asker, customer, n).await).await;
        let link = link_in(&house.newest(asker.email.as_str()).text);
        let (browser, entered) = comes_in(&house, &iris, &link).await;
        assert!(entered.location.starts_with(&asked), "{} {}", entered.status, entered.location);
        let page = house.desk(&browser, &entered.location).await;
        assert!(page.status == StatusCode::OK && page.text.contains("For four lifts."), "{}", page.text);
    }
}

/// The user with other portals at a customer.
async fn with_portals(house: &House, user: &User, customer: usize, portals: &[PortalId]) -> User {
    let customer = house.demo.customers[customer].clone();
    let owner = house.demo.signed_in(StaffRole::Owner);
    let before = user.memberships[&customer.id].clone();
    let after = Membership { portals: portals.iter().copied().collect(), ..before.clone() };
    let members = house.store.members_of(&owner, &customer);
    members.change(user, &before, &after, house.cloud.moment()).await.unwrap();
    members.find(user.id).await.unwrap()
}

#[tokio::test]
async fn a_look_at_a_portal_without_access_leaves_the_session_at_the_others_as_it_is() {
    let house = House::new().await;
    let (demo, first) = (house.demo.portal().id, house.demo.customers[0].id);
    let tom = with_portals(&house, house.demo.user(MemberRole::Buyer), 0, &[demo]).await;
    let who = signed_in(&house, &tom, first, 1).await;
    let held = who.cookie("__Host-portal-");
    for path in [OTHER.to_owned(), format!("{OTHER}/requests/new")] {
        let door = house.desk(&who, &path).await;
        assert_eq!(door.status, StatusCode::SEE_OTHER, "{}", door.text);
        assert!(door.location.starts_with(&format!("{OTHER}/sign-in")), "{}", door.location);
        assert!(held.is_some() && who.cookie("__Host-portal-") == held, "the session is not forgotten");
        let page = house.gateway.follow(&who, &door).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert_eq!(page.count(".callout a[href='/p/demo']"), 1, "where they get in: {}", page.text);
        assert!(text(&page.text).contains("tom@demartini.example"), "{}", page.text);
        assert_eq!(page.count("input[name=email]"), 1, "another address signs in here");
    }
    assert_eq!(house.desk(&who, "/p/demo").await.status, StatusCode::OK);
    let typed = Fields::default().with("csrf", &who.csrf()).with("description", "Typed at the wrong door.");
    let refused = house.desk_post(&who, &format!("{OTHER}/requests/new"), &typed).await;
    assert!(refused.status == StatusCode::UNAUTHORIZED && refused.text.contains("Typed at the wrong door."));
    assert_eq!(who.cookie("__Host-portal-"), held);

    let page = house.desk(&who, &format!("{OTHER}/sign-in")).await;
    let out = house.desk_post(&who, "/p/demo/sign-out", &page.form("/p/demo/sign-out")).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.text);
    assert!(house.desk(&who, "/p/demo").await.location.starts_with("/p/demo/sign-in"));
    assert_eq!(house.desk(&who, &format!("{OTHER}/sign-in")).await.count(".callout"), 0);
}

#[tokio::test]
async fn whoever_gets_in_for_another_company_acts_for_that_one_there() {
    let house = House::new().await;
    let (demo, other) = (house.demo.portal().id, house.demo.customers_portal().id);
    let (first, second) = (house.demo.customers[0].id, &house.demo.customers[1]);
    let iris = with_portals(&house, &iris(&house), 0, &[demo]).await;
    let iris = with_portals(&house, &iris, 1, &[other]).await;
    let who = signed_in(&house, &iris, first, 1).await;
    let held = who.cookie("__Host-portal-");
    let there = house.desk(&who, OTHER).await;
    assert!(there.status == StatusCode::OK && there.text.contains(second.name.as_str()), "{}", there.text);
    let here = house.desk(&who, "/p/demo").await;
    assert!(here.status == StatusCode::OK && here.text.contains("Hotel De Martini"), "{}", here.text);
    assert_eq!(who.cookie("__Host-portal-"), held, "a look switches nothing");
    let form = Fields::default().with("csrf", &who.csrf()).with("name", "Iris").with("language", "nl");
    let mixed = house.desk_post(&who, &format!("{OTHER}/account"), &form).await;
    assert_eq!(mixed.status, StatusCode::FORBIDDEN, "a form of the one company does nothing for the other");
}

#[tokio::test]
async fn what_one_portal_hides_of_a_visit_and_forbids_holds_for_requests_of_another_one_too() {
    let house = House::new().await;
    let (demo, other) = (house.demo.portal().id, house.demo.customers_portal().id);
    let tom = house.demo.user(MemberRole::Buyer).clone();
    let tom = with_portals(&house, &tom, 0, &[demo, other]).await;
    let raised = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let (sent, staff) = (Sent::of(&raised), house.staff(StaffRole::Agent).await);
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    assert_eq!(house.step(&staff, &sent, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    let visit = [
        ("plan-date", "2027-01-14"),
        ("plan-from", "08:00"),
        ("plan-to", "10:00"),
        ("plan-engineer", engineer.as_str()),
    ];
    assert_eq!(house.step(&staff, &sent, "plans", &visit).await.status, StatusCode::SEE_OTHER);
    let mut there = house.demo.customers_portal().clone();
    there.work.set(&[WorkPart::Report]);
    there.visits = VisitRules { choose: false, cancel: false, hours: 0 };
    there.version += 1;
    house.store.setup().put_portal(&there).await.unwrap();
    house.wait(60);

    let who = signed_in(&house, &tom, house.demo.customers[0].id, 1).await;
    let here = house.desk(&who, &format!("/p/demo/requests/{}?lang=en", sent.id)).await;
    assert!(here.text.contains("08:00") && here.count("form[action$='/answers']") > 0, "{}", here.text);
    let page = house.desk(&who, &format!("{OTHER}/requests/{}?lang=en", sent.id)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(!page.text.contains("08:00"), "the time is not told there: {}", page.text);
    for action in ["answers", "cancellations"] {
        assert_eq!(page.count(&format!("form[action$='/{action}']")), 0, "{action}");
    }
    let form = here.form("/answers").but(&[("answer", "cancel"), ("visit-reason", "Away.")]);
    let path = format!("{OTHER}/requests/{}/answers", sent.id);
    assert_eq!(house.desk_post(&who, &path, &form).await.status, StatusCode::CONFLICT);
    let entry = house.desk(&who, &format!("{OTHER}/requests/{}/visit.ics", sent.id)).await;
    assert!(entry.text.contains("DTSTART;VALUE=DATE:20270114"), "{}", entry.text);
}
