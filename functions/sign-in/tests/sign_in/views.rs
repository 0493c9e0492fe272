//! Staff who see the portal as one of its users: in by the desk's link, once, and out again.

use crate::house::House;
use domain::{
    SessionId,
    account::Session,
    activity::{Deed, Subject},
    desk_rules::DeskRules,
    link::LinkToken,
    portal::{Portal, PortalStatus},
    principal::StaffMember,
    staff::{Staff, StaffRole},
    user::{MemberRole, User},
};
use jiff::SignedDuration;
use testbrowser::{Answer, Browser, Fields};

/// Somebody at the desk, who has just pressed the button: who, in which session, and the link.
struct Asked {
    who: StaffMember,
    path: String,
}

impl Asked {
    /// The browser holds the session at the desk in which the button was pressed.
    fn at(&self, house: &House, browser: &Browser) {
        let StaffMember { staff, session } = &self.who;
        let token = house.key.sign(staff, None, *session, house.cloud.now()).unwrap();
        browser.keep("__Host-desk", &token);
    }
}

async fn ask(house: &House, role: StaffRole, user: &User) -> Asked {
    let (staff, now): (Staff, _) = (house.demo.member(role).clone(), house.cloud.now());
    let session = SessionId::new(now, house.cloud.entropy());
    let begun = Session::begun(now, "Firefox · Windows", "203.0.113.0/24");
    let accounts = house.store.staff_accounts();
    accounts.open_session(staff.tenant, staff.id, session, &begun).await.unwrap();
    let (token, who): (LinkToken, _) = (house.cloud.token(), StaffMember { staff, session });
    let shown = (&house.demo.customers[0], user, house.portal());
    house.store.views().offer(&who, shown, &token, house.cloud.moment()).await.unwrap();
    Asked { who, path: format!("/l/views/{}", token.expose()) }
}

async fn begin(house: &House, browser: &Browser, path: &str) -> Answer {
    house.post(browser, path, Fields::default()).await
}

#[tokio::test]
async fn the_link_shows_one_button_in_the_language_of_whoever_looks_and_is_acted_upon_by_it_alone() {
    let (house, browser) = (House::open().await, Browser::default());
    let asked = ask(&house, StaffRole::Manager, &house.tom()).await;
    asked.at(&house, &browser);
    // The portal's settings are read once for everybody.
    assert_eq!(house.get(&Browser::default(), "/p/demo/sign-in").await.status, 200);
    for _ in 0..2 {
        house.units();
        let page = house.get(&browser, &asked.path).await;
        let used = house.units();
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(used.write == 0.0 && used.read <= 4.0, "{used:?}");
        assert_eq!(page.all("h1"), ["Noordlift bekijken als Tom Hendriks"], "the manager reads Dutch");
        assert_eq!(page.count("main form[method=post] button"), 1);
        assert!(page.cookies().all(|cookie| !cookie.contains("view-")), "looking begins nothing");
    }
    house.units();
    let begun = begin(&house, &browser, &asked.path).await;
    assert_eq!((begun.status.as_u16(), begun.location.as_str()), (303, "/p/demo"));
    assert!(house.units().write <= 10.0);
    let cookie = begun.cookies().find(|cookie| cookie.contains("view-")).unwrap();
    assert!(cookie.contains("Max-Age=1800") && cookie.contains("HttpOnly") && cookie.contains("Secure"));
    assert_eq!(begin(&house, &browser, &asked.path).await.status, 410, "it works once");
    assert_eq!(house.get(&browser, &asked.path).await.status, 410);
    assert!(house.stored(&house.tom()).await.sessions.is_empty(), "nobody has been in as Tom");
}

#[tokio::test]
async fn a_link_is_good_for_minutes_and_no_longer_than_the_session_at_the_desk() {
    let (house, browser) = (House::open().await, Browser::default());
    let late = ask(&house, StaffRole::Agent, &house.tom()).await;
    late.at(&house, &browser);
    house.cloud.clock().advance(SignedDuration::from_mins(5));
    assert_eq!(begin(&house, &browser, &late.path).await.status, 410);
    let out = ask(&house, StaffRole::Agent, &house.tom()).await;
    out.at(&house, &browser);
    let staff = &out.who.staff;
    house.store.staff_accounts().close_session(staff.tenant, staff.id, out.who.session).await.unwrap();
    assert_eq!(house.get(&browser, &out.path).await.status, 410);
    assert_eq!(begin(&house, &browser, &out.path).await.status, 410);
    assert_eq!(browser.cookie("__Host-view-"), None);
}

#[tokio::test]
async fn leaving_leads_back_to_the_customer_is_written_down_and_ends_the_view_everywhere() {
    let (house, browser) = (House::open().await, Browser::default());
    let (tom, customer) = (house.tom(), house.demo.customers[0].id);
    let asked = ask(&house, StaffRole::Agent, &tom).await;
    asked.at(&house, &browser);
    begin(&house, &browser, &asked.path).await;
    let kept = browser.cookie("__Host-view-").unwrap();
    // The one page of this function that a user has for themselves says so, and has the way out.
    let page = house.get(&browser, "/p/demo/companies?lang=de").await;
    assert_eq!((page.status.as_u16(), page.all("h1")), (403, vec!["This is theirs alone".to_owned()]));
    let form = page.form("/p/demo/views/endings");
    // What happens within one moment stands in no order in the log.
    house.cloud.clock().advance(SignedDuration::from_secs(1));
    let stranger = house.post(&browser, "/p/demo/views/endings", Fields::default());
    assert_eq!(stranger.await.status, 403, "another site's form");
    house.units();
    let left = house.post(&browser, "/p/demo/views/endings", &form).await;
    assert_eq!((left.status.as_u16(), left.location), (303, format!("/desk/customers/{customer}")));
    assert!(left.headers.iter().any(|(_, value)| value.to_str().unwrap().contains("flash-view-left")));
    let used = house.units();
    assert!(used.write <= 10.0, "{used:?}");
    assert_eq!(browser.cookie("__Host-view-"), None);
    let thief = Browser::default();
    thief.keep(&format!("__Host-view-{}", house.demo.tenant.id), &kept);
    assert_eq!(house.get(&thief, "/p/demo/companies").await.all("h1"), ["This view is over"]);
    let page = house.store.activities(&house.demo.signed_in(StaffRole::Owner));
    let page = page.list(Some(Subject::Customer(customer)), None).await.unwrap();
    let told: Vec<_> = page.rows.iter().map(|entry| (&entry.what, &entry.who)).collect();
    let agent = asked.who.actor();
    assert!(matches!(told[0], (Deed::ViewEnded(person), by) if person.user == tom.id && *by == agent));
    assert!(matches!(told[1], (Deed::ViewBegun(person, _), by) if person.user == tom.id && *by == agent));
}

#[tokio::test]
async fn an_own_session_waits_while_a_view_is_on_and_nothing_is_signed_in_or_out() {
    let house = House::open().await;
    let (tom, sanne) = (house.tom(), house.demo.user(MemberRole::Admin).clone());
    let browser = house.member(MemberRole::Buyer).await;
    let asked = ask(&house, StaffRole::Owner, &sanne).await;
    asked.at(&house, &browser);
    begin(&house, &browser, &asked.path).await;
    for (path, form) in [
        ("/p/demo/sign-out", Fields::from(&[("csrf", browser.csrf())])),
        ("/p/demo/companies", Fields::from(&[("csrf", browser.csrf())])),
        ("/p/demo/sign-in", Fields::from(&[("email", tom.email.as_str())])),
    ] {
        let refused = house.post(&browser, path, &form).await;
        assert_eq!(refused.status, 403, "{path}");
    }
    assert_eq!(house.stored(&tom).await.sessions.len(), 1, "his session is as it was");
    let page = house.get(&browser, "/p/demo/companies").await;
    let leave = page.form("/p/demo/views/endings");
    house.post(&browser, "/p/demo/views/endings", &leave).await;
    let page = house.get(&browser, "/p/demo/companies").await;
    assert!(page.status == 200 && page.text.contains("Tom Hendriks"), "{}", page.text);
}

#[tokio::test]
async fn a_link_is_of_use_in_the_browser_alone_that_asked_for_it() {
    let house = House::open().await;
    let asked = ask(&house, StaffRole::Agent, &house.tom()).await;
    let colleague = ask(&house, StaffRole::Owner, &house.tom()).await;
    let same = ask(&house, StaffRole::Agent, &house.tom()).await;
    let [theirs, elsewhere, junk, user] = [(); 4].map(|()| Browser::default());
    colleague.at(&house, &theirs);
    same.at(&house, &elsewhere);
    junk.keep("__Host-desk", "junk");
    let session = house.member(MemberRole::Admin).await.cookie("__Host-portal-").unwrap();
    user.keep("__Host-desk", &session);
    house.units();
    for browser in [&Browser::default(), &theirs, &elsewhere, &junk, &user] {
        for answer in [house.get(browser, &asked.path).await, begin(&house, browser, &asked.path).await] {
            assert_eq!(answer.status, 403, "{}", answer.text);
            assert_eq!(answer.all("h1"), ["Open this where you use the desk"]);
            assert!(!answer.text.contains("Tom Hendriks"), "it names nobody");
        }
        assert_eq!(browser.cookie("__Host-view-"), None);
    }
    let browser = Browser::default();
    asked.at(&house, &browser);
    assert_eq!(begin(&house, &browser, &asked.path).await.location, "/p/demo", "nothing was used up");
}

/// From now on staff have to have a second factor, wherever they are.
async fn require_a_second_factor(house: &House) {
    let owner = house.demo.signed_in(StaffRole::Owner);
    let (before, after) = (DeskRules::default(), DeskRules { second_factor: true, version: 0 });
    house.store.tenants().save_rules(&owner, before, after, house.cloud.moment()).await.unwrap();
    house.cloud.clock().advance(SignedDuration::from_secs(31));
}

#[tokio::test]
async fn nobody_sees_a_portal_whose_second_factor_is_due_at_the_desk() {
    let (house, browser) = (House::open().await, Browser::default());
    let on = ask(&house, StaffRole::Agent, &house.tom()).await;
    on.at(&house, &browser);
    begin(&house, &browser, &on.path).await;
    let page = house.get(&browser, "/p/demo/companies").await;
    assert_eq!(page.all("h1"), ["This is theirs alone"], "the view is on");
    let waiting = ask(&house, StaffRole::Manager, &house.tom()).await;
    require_a_second_factor(&house).await;
    assert_eq!(house.get(&browser, "/p/demo/companies").await.all("h1"), ["This view is over"]);
    let manager = Browser::default();
    waiting.at(&house, &manager);
    assert_eq!(house.get(&manager, &waiting.path).await.status, 410);
    assert_eq!(begin(&house, &manager, &waiting.path).await.status, 410);
    assert_eq!(manager.cookie("__Host-view-"), None);
}

#[tokio::test]
async fn a_view_that_is_over_is_forgotten_and_stands_in_nobodys_way() {
    let (house, browser) = (House::open().await, Browser::default());
    let asked = ask(&house, StaffRole::Agent, &house.tom()).await;
    asked.at(&house, &browser);
    begin(&house, &browser, &asked.path).await;
    assert_eq!(
        house.post(&browser, "/p/demo/sign-in", &[("email", "tom@demartini.example")]).await.status,
        403,
        "it is on"
    );
    let elsewhere = format!("/p/{}/sign-in", house.demo.customers_portal().slug);
    let form = [("email", "tom@demartini.example")];
    assert_eq!(house.post(&browser, &elsewhere, &form).await.status, 303, "at this portal alone");
    assert!(browser.cookie("__Host-view-").is_some());

    let staff = &asked.who.staff;
    house.store.staff_accounts().close_session(staff.tenant, staff.id, asked.who.session).await.unwrap();
    let sent = house.post(&browser, "/p/demo/sign-in", &form).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    assert_eq!(browser.cookie("__Host-view-"), None, "forgotten");
}

#[tokio::test]
async fn leaving_works_whatever_has_become_of_the_portal_or_the_session() {
    let house = House::open().await;
    let customer = house.demo.customers[0].id;
    for status in [PortalStatus::Maintenance, PortalStatus::Disabled] {
        let browser = Browser::default();
        let asked = ask(&house, StaffRole::Agent, &house.tom()).await;
        asked.at(&house, &browser);
        begin(&house, &browser, &asked.path).await;
        let leave = house.get(&browser, "/p/demo/companies").await.form("/p/demo/views/endings");
        let closed = Portal { status, ..house.portal().clone() };
        house.store.setup().put_portal(&closed).await.unwrap();
        house.cloud.clock().advance(SignedDuration::from_secs(31));
        let left = house.post(&browser, "/p/demo/views/endings", &leave).await;
        assert_eq!(left.location, format!("/desk/customers/{customer}"), "{status:?}: {}", left.text);
        assert_eq!(browser.cookie("__Host-view-"), None);
        let log = house.store.activities(&house.demo.signed_in(StaffRole::Owner));
        let log = log.list(Some(Subject::Customer(customer)), None).await.unwrap();
        assert!(matches!(log.rows[0].what, Deed::ViewEnded(_)), "{:?}", log.rows[0]);
        house.store.setup().put_portal(house.portal()).await.unwrap();
        house.cloud.clock().advance(SignedDuration::from_secs(31));
    }
    let (browser, asked) = (Browser::default(), ask(&house, StaffRole::Agent, &house.tom()).await);
    asked.at(&house, &browser);
    begin(&house, &browser, &asked.path).await;
    let leave = house.get(&browser, "/p/demo/companies").await.form("/p/demo/views/endings");
    let staff = &asked.who.staff;
    house.store.staff_accounts().close_session(staff.tenant, staff.id, asked.who.session).await.unwrap();
    let left = house.post(&browser, "/p/demo/views/endings", &leave).await;
    assert_eq!((left.status.as_u16(), browser.cookie("__Host-view-")), (303, None), "{}", left.text);
}

#[tokio::test]
async fn what_was_typed_while_a_view_is_on_is_given_back() {
    let (house, browser) = (House::open().await, Browser::default());
    let asked = ask(&house, StaffRole::Agent, &house.tom()).await;
    asked.at(&house, &browser);
    begin(&house, &browser, &asked.path).await;
    let form = [("email", "tom@demartini.example"), ("note", "The doors stay open on the third floor.")];
    let refused = house.post(&browser, "/p/demo/sign-in", &form).await;
    assert_eq!((refused.status.as_u16(), refused.all("h1")), (403, vec!["You only look here".to_owned()]));
    assert!(refused.text.contains("The doors stay open on the third floor."), "{}", refused.text);
}
