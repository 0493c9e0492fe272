//! The first page of a signed-in customer, told as stories.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    change::Change,
    staff::StaffRole,
    timeline::Happening,
    user::MemberRole,
    work_order::{Plan, WorkOrder},
};
use http::StatusCode;
use jiff::SignedDuration;
use testbrowser::{Browser, House, look};
use testkit::Service;
use web::App as _;
use web::Site;

async fn house() -> House<Site> {
    House::new(dashboard::routes(), |parts| parts.site).await
}

#[tokio::test]
async fn whoever_is_signed_in_is_greeted_and_finds_their_company_their_contact_and_the_ways_on() {
    let house = house().await;
    let tom = house.demo.user(MemberRole::Buyer);
    let page = house.get(&house.member(MemberRole::Buyer).await, "/p/demo?lang=en").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(&format!("Hello, {}", tom.name)));
    assert!(page.text.contains("Hotel De Martini") && page.text.contains("Joost van der Wal"));
    assert!(page.text.contains("Tell us what is the matter"), "what the portal says to everybody");
    assert_eq!(page.count("main a[href='/p/demo/requests/new']"), 1);
    assert_eq!(page.count("#side-menu a[aria-current=page]"), 1);
    assert_eq!(page.count("form[method=post][action='/p/demo/sign-out'] input[name=csrf]"), 1);
    assert_eq!(page.count("h1"), 1);
}

#[tokio::test]
async fn everybody_sees_what_they_may_do_and_nothing_else() {
    let house = house().await;
    for role in MemberRole::ALL {
        let page = house.get(&house.member(role).await, "/p/demo").await;
        let asks = matches!(role, MemberRole::Admin | MemberRole::Buyer);
        assert_eq!(page.count("main a[href='/p/demo/requests/new']"), usize::from(asks), "{role:?}");
        let invites = page.count("main a[href='/p/demo/account/users/new']");
        assert_eq!(invites, usize::from(role == MemberRole::Admin), "{role:?}");
    }
}

#[tokio::test]
async fn a_blocked_customer_reads_so_and_is_offered_no_new_request() {
    let house = house().await;
    let lena = house.demo.users.iter().find(|user| user.email.as_str() == "lena@wpl.example").unwrap();
    let browser = house.sign_in(lena, Some(house.demo.customers[2].id)).await;
    let page = house.get(&browser, "/p/demo").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.count("main .callout.warn"), 1);
    assert_eq!(page.count("a[href='/p/demo/requests/new']"), 0);
}

#[tokio::test]
async fn whoever_belongs_to_several_companies_finds_the_way_between_them() {
    let house = house().await;
    let iris = house.demo.users.iter().find(|user| user.memberships.len() == 2).unwrap();
    for customer in iris.memberships.keys() {
        let page = house.get(&house.sign_in(iris, Some(*customer)).await, "/p/demo").await;
        assert_eq!(page.count("header a[href='/p/demo/companies']"), 2);
    }
    let one = house.get(&house.member(MemberRole::Viewer).await, "/p/demo").await;
    assert_eq!(one.count("a[href='/p/demo/companies']"), 0);
}

#[tokio::test]
async fn people_are_spoken_to_in_their_own_language() {
    let house = house().await;
    let page = house.get(&house.member(MemberRole::Admin).await, "/p/demo").await;
    assert!(page.text.contains("<html lang=\"nl\"") && page.text.contains("Dag Sanne de Wit"));
    let page = house.get(&house.member(MemberRole::Admin).await, "/p/demo?lang=de").await;
    assert!(page.text.contains("<html lang=\"de\""));
}

#[tokio::test]
async fn nobody_and_strangers_are_led_to_the_sign_in() {
    let house = house().await;
    for cookie in ["", "x=y"] {
        let answer = house.get(&Browser::holding(cookie), "/p/demo").await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo/sign-in"));
    }
    assert_eq!(house.get(&Browser::default(), "/p/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_look_costs_one_session_one_customer_and_one_round_of_queries_and_writes_nothing() {
    let house = house().await;
    let browser = house.member(MemberRole::Admin).await;
    house.get(&browser, "/p/demo").await;
    house.units();
    let before = house.cloud.calls(Service::DynamoDb);
    assert_eq!(house.get(&browser, "/p/demo").await.status, StatusCode::OK);
    let used = house.units();
    assert!(used.read <= 3.5 && used.write == 0.0, "{used:?}");
    assert_eq!(
        house.cloud.calls(Service::DynamoDb) - before,
        6,
        "session and customer at once, then at once the list, what was sent just now, what is due, and the work at a glance"
    );
}

#[tokio::test]
async fn what_is_to_be_serviced_soon_stands_there_soonest_first() {
    let house = house().await;
    house.cloud.clock().set("2026-11-22T09:00:00Z".parse().unwrap());
    let page = house.get(&house.member(MemberRole::Buyer).await, "/p/demo?lang=en").await;
    let rows = page.all("[aria-labelledby=service] tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(rows[0].contains("Goederenlift keuken") && rows[0].contains("Overdue by 10 days"), "{rows:?}");
    assert!(rows[1].contains("Personenlift noord") && rows[1].contains("Due in 13 days"), "{rows:?}");
    assert!(rows[2].contains("Cv-ketel kelder") && rows[2].contains("Due in 26 days"), "{rows:?}");
    let own = house.get(&house.member(MemberRole::Viewer).await, "/p/demo").await;
    assert_eq!(
        own.count("[aria-labelledby=service]"),
        0,
        "whoever sees their own requests alone has no objects"
    );
    let daan = house.demo.users.iter().find(|user| user.email.as_str() == "daan@demartini.example").unwrap();
    let daan = house.sign_in(daan, Some(house.demo.customers[0].id)).await;
    let page = house.get(&daan, "/p/demo").await;
    assert_eq!(page.count("[aria-labelledby=service]"), 0, "nothing is due at the one place that he sees");
    assert_eq!(page.count("#side-menu a[href='/p/demo/objects']"), 1);
}

/// Every page says as whom it is seen, in the language of whoever looks, over the user's own page.
#[tokio::test]
async fn staff_see_the_portal_as_its_user_does_and_read_so_on_every_page() {
    let house = house().await;
    let sanne = house.demo.user(MemberRole::Admin);
    let looking = house.looks_as(StaffRole::Agent, sanne).await;
    let page = house.get(&looking, "/p/demo").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("Dag Sanne de Wit") && page.text.contains("<html lang=\"nl\""), "hers");
    let said = page.all("body > aside.view-bar[lang=en] p");
    assert_eq!(said, ["You see this as Sanne de Wit of Hotel De Martini. Nothing can be changed."]);
    assert_eq!(page.count("aside form[method=post][action='/p/demo/views/endings'] input[name=csrf]"), 1);
    assert_eq!(page.form("/views/endings").get("csrf"), looking.csrf());
    assert_eq!(page.count("#side-menu a[href='/p/demo/account/users']"), 1, "what she may, they see");
    for personal in ["", "/password", "/second-factor", "/sessions", "/data", "/notifications"] {
        assert_eq!(page.count(&format!("a[href='/p/demo/account{personal}']")), 0, "{personal}");
    }
    assert_eq!(page.count("form[action$='/sign-out']"), 0, "her session is not theirs to end");
    let own = house.get(&house.member(MemberRole::Admin).await, "/p/demo").await;
    assert_eq!(own.count(".view-bar"), 0);
}

#[tokio::test]
async fn a_view_wins_over_an_own_session_and_leaves_it_as_it_was() {
    let house = house().await;
    let (sanne, tom) = (house.demo.user(MemberRole::Admin), house.member(MemberRole::Buyer).await);
    let before = house.store.user_accounts().read(sanne.tenant, sanne.id).await.expect("she is there");
    let looking = house.looks_as(StaffRole::Owner, sanne).await;
    let view = looking.cookie("__Host-view-").expect("a view");
    let name = format!("__Host-view-{}", house.demo.tenant.id);
    tom.keep(&name, &view);
    let page = house.get(&tom, "/p/demo").await;
    assert!(page.text.contains("Sanne de Wit") && page.count(".view-bar") == 1);
    assert!(page.cookies().all(|cookie| !cookie.contains("portal-")), "his session is not touched");
    tom.keep(&name, "");
    let page = house.get(&tom, "/p/demo").await;
    assert!(page.text.contains("Tom Hendriks") && page.count(".view-bar") == 0);
    let after = house.store.user_accounts().read(sanne.tenant, sanne.id).await.expect("she is there");
    assert_eq!(before, after, "nobody has been in as her");
}

#[tokio::test]
async fn what_is_no_view_of_this_portal_is_as_none() {
    let house = house().await;
    let (user, other) = (house.demo.user(MemberRole::Admin), house.demo.customers_portal());
    let around = (house.app.site(), &house.key, &house.cloud);
    let shown = (&house.demo.customers[0], user, other);
    let elsewhere = look(around, house.demo.member(StaffRole::Agent), shown).await;
    let session = house.member(MemberRole::Buyer).await;
    let session = session.cookie("__Host-portal-").expect("a session");
    let name = format!("__Host-view-{}", house.demo.tenant.id);
    for cookie in [elsewhere.cookie, format!("{name}=junk"), format!("{name}={session}")] {
        let answer = house.get(&Browser::holding(&cookie), "/p/demo").await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo/sign-in"));
    }
}

#[tokio::test]
async fn a_view_is_over_with_the_session_at_the_desk_and_says_so_once() {
    let house = house().await;
    let user = house.demo.user(MemberRole::Buyer);
    let staff = house.demo.member(StaffRole::Agent);
    let looking = house.looks_as(StaffRole::Agent, user).await;
    assert_eq!(house.get(&looking, "/p/demo").await.status, StatusCode::OK);
    house.store.staff_accounts().close_sessions(staff.tenant, staff.id, None).await.expect("they end");
    let over = house.get(&looking, "/p/demo?lang=en").await;
    assert_eq!(over.status, StatusCode::FORBIDDEN);
    assert!(over.all("h1") == ["This view is over"] && !over.text.contains(user.name.as_str()));
    assert_eq!(over.link("main a.button").as_deref(), Some("/desk"));
    assert_eq!(looking.cookie("__Host-view-"), None, "the browser forgets it");
    assert_eq!(house.get(&looking, "/p/demo").await.location, "/p/demo/sign-in");
}

#[tokio::test]
async fn a_view_lasts_half_an_hour() {
    let house = house().await;
    let user = house.demo.user(MemberRole::Buyer);
    let looking = house.looks_as(StaffRole::Agent, user).await;
    house.cloud.clock().advance(SignedDuration::from_mins(29));
    assert_eq!(house.get(&looking, "/p/demo").await.status, StatusCode::OK);
    house.cloud.clock().advance(SignedDuration::from_mins(1));
    assert_eq!(house.get(&looking, "/p/demo").await.location, "/p/demo/sign-in");
}

#[tokio::test]
async fn a_look_with_somebody_elses_eyes_stays_within_its_units() {
    let house = house().await;
    let looking = house.looks_as(StaffRole::Agent, house.demo.user(MemberRole::Admin)).await;
    house.get(&looking, "/p/demo").await;
    house.units();
    assert_eq!(house.get(&looking, "/p/demo").await.status, StatusCode::OK);
    let used = house.units();
    assert!(used.read <= 4.0 && used.write == 0.0, "{used:?}");
}

#[tokio::test]
async fn what_was_asked_for_lately_has_the_columns_that_the_portal_shows() {
    use domain::display::RequestColumn;
    let change = |demo: &mut testkit::demo::Demo| {
        demo.portals[0].display.set_columns(&[RequestColumn::Description]);
    };
    let house = House::with(dashboard::routes(), change, |parts| parts.site).await;
    let raised = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let page = house.get(&house.member(MemberRole::Admin).await, "/p/demo?lang=en").await;
    assert_eq!(
        page.all(".recent thead th"),
        ["Number", "Beginning of the description", "Stage", "From"],
        "{}",
        page.text
    );
    let said: String = raised.description.as_str().chars().take(20).collect();
    assert!(page.all(".recent td .summary").iter().any(|text| text.starts_with(&said)), "{}", page.text);
}

/// A visit on a day that Tom has asked for and the desk has planned.
async fn planned(house: &House<Site>, day: i8) -> WorkOrder {
    let raised = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let staff = house.demo.signed_in(StaffRole::Agent);
    let [from, to] = [8, 10].map(|hour| jiff::civil::time(hour, 0, 0, 0));
    let plan = Plan { date: jiff::civil::date(2026, 12, day), from, to, engineer: Some(staff.assignee()) };
    let mut at = raised;
    for what in [Happening::accepted(), Happening::Planned { plan, again: false }] {
        let change =
            Change::step(&at, house.demo.portal(), what, staff.actor(), house.cloud.moment()).unwrap();
        at = house.store.desk(&staff).commit(change).await.unwrap();
    }
    house.cloud.index().await;
    at
}

const WAITING: &str = "[aria-labelledby=waiting]";

#[tokio::test]
async fn visits_that_wait_for_an_answer_stand_above_everything_with_the_way_to_give_it() {
    let house = house().await;
    house.cloud.clock().set("2026-11-22T09:00:00Z".parse().unwrap());
    let tom = house.member(MemberRole::Buyer).await;
    let none = house.get(&tom, "/p/demo").await;
    assert_eq!(none.count("#waiting"), 0, "no box with nothing in it");
    let (later, sooner) = (planned(&house, 9).await, planned(&house, 2).await);
    let page = house.get(&tom, "/p/demo?lang=en").await;
    assert_eq!(page.all("main h2").first().map(String::as_str), Some("Waits for you"), "{}", page.text);
    let ways = [&sooner, &later].map(|one| format!("/p/demo/requests/{}#visit", one.id));
    assert_eq!(page.links(&format!("{WAITING} a")), ways, "the soonest first");
    assert_eq!(page.links("main a.button.primary"), ways[..1], "one is the next action");
    let said = page.all(&format!("{WAITING} li"));
    assert!(said[0].contains("2 December 2026") && said[0].contains(&sooner.number.to_string()), "{said:?}");
    assert_eq!(page.count(&format!("{WAITING} time")), 2);
    let change = Change::step(
        &sooner,
        house.demo.portal(),
        Happening::VisitConfirmed,
        house.demo.member_of(MemberRole::Buyer).actor(),
        house.cloud.moment(),
    );
    let member = house.demo.member_of(MemberRole::Buyer);
    house.store.own_record(&member, sooner.id).commit(change.unwrap()).await.unwrap();
    house.cloud.index().await;
    let page = house.get(&tom, "/p/demo").await;
    assert_eq!(page.links(&format!("{WAITING} a")), ways[1..], "an answer takes it away");
}

#[tokio::test]
async fn what_waits_stands_there_whatever_the_layout_and_for_whoever_may_answer_alone() {
    use domain::display::Dashboard;
    let start = "2026-11-22T09:00:00Z".parse().unwrap();
    let bare = |demo: &mut testkit::demo::Demo| demo.portals[0].dashboard = Dashboard(Vec::new());
    let house = House::with(dashboard::routes(), bare, |parts| parts.site).await;
    house.cloud.clock().set(start);
    planned(&house, 2).await;
    for (role, seen) in [(MemberRole::Admin, 1), (MemberRole::Buyer, 1), (MemberRole::Finance, 0)] {
        let browser = house.member(role).await;
        house.get(&browser, "/p/demo").await;
        house.units();
        let page = house.get(&browser, "/p/demo").await;
        let used = house.units();
        assert_eq!((page.status, page.count(&format!("{WAITING} li"))), (StatusCode::OK, seen), "{role:?}");
        assert!(used.read <= 3.0 && used.write == 0.0, "{used:?}");
    }
    let viewer = house.get(&house.member(MemberRole::Viewer).await, "/p/demo").await;
    assert_eq!(viewer.count("#waiting"), 0, "nor what is out of their scope");
    let decided = |demo: &mut testkit::demo::Demo| demo.portals[0].visits.choose = false;
    let house = House::with(dashboard::routes(), decided, |parts| parts.site).await;
    house.cloud.clock().set(start);
    planned(&house, 2).await;
    let page = house.get(&house.member(MemberRole::Buyer).await, "/p/demo").await;
    assert_eq!((page.count("#waiting"), page.count("#visits")), (0, 1), "the portal takes no answers");
}
