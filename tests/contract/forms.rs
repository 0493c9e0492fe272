//! The forms that the rest of the story passes by: sent once each, so that nothing is granted or withheld unseen.

use crate::{
    factor,
    house::{Function, House},
    story::machinery,
};
use domain::{
    SessionId, link::LinkKind, notice::Notice, second_factor::TimeStep, staff::StaffRole, user::MemberRole,
};
use store::Factor;
use testbrowser::Fields;
use web::App;

const PLACE: [(&str, &str); 3] = [("street", "Kade 12"), ("postcode", "9711 HG"), ("city", "Groningen")];

/// Somebody with a browser at a function.
pub struct At<'a, A> {
    pub function: &'a Function<A>,
    pub cookie: &'a str,
}

impl<A: App> At<'_, A> {
    /// Opens a page and sends its form with this action, as it stands there but for these values; where it leads.
    pub async fn sends(&self, page: &str, action: &str, values: &[(&str, &str)]) -> String {
        let shown = self.function.get(page, self.cookie).await;
        assert_eq!(shown.status, 200, "{page}: {}", shown.text);
        let form = Fields::of(&shown.text, action).but(values);
        let done = self.function.post(action, self.cookie, &form.0, &[]).await;
        assert_eq!(done.status, 303, "{action}: {}", done.text);
        done.location
    }
}

/// All of them.
pub async fn sent(house: &House) {
    let owner = house.staff_cookie(house.demo.member(StaffRole::Owner)).await;
    customers(house, &owner).await;
    crate::objects::kept(house, &owner).await;
    crate::kept_projects::kept(house, &owner).await;
    crate::imports::brought_in(house, &owner).await;
    portals(house, &owner).await;
    requests(house, &owner).await;
    users(house).await;
    view(house, &owner).await;
    machinery(house).await;
}

/// A new customer with all that one can have.
async fn customers(house: &House, cookie: &str) {
    let function = house.desk_customers();
    let desk = At { function: &function, cookie };
    let facts = [
        ("name", "Bakkerij Visser"),
        ("reference", "K-2001"),
        ("contact-name", "Anouk Visser"),
        ("contact-email", "anouk@visser.example"),
    ];
    let values: Vec<_> = facts.into_iter().chain(PLACE).collect();
    let customer = desk.sends("/desk/customers/new", "/desk/customers", &values).await;
    let named = |name: &'static str| [(name, "Achter")].into_iter().chain(PLACE).collect::<Vec<_>>();
    for (list, values) in [
        ("addresses", named("address-name")),
        ("contacts", vec![("person-name", "Jelle"), ("person-phone", "+31 50 555 0133")]),
        ("locations", named("location-name")),
    ] {
        let list = format!("{customer}/{list}");
        desk.sends(&format!("{list}/new"), &list, &values).await;
        let page = function.get(&customer, cookie).await.text;
        let id = page.split(&format!("{list}/")).nth(1).and_then(|rest| rest.split('"').next());
        let one = format!("{list}/{}", id.expect("it stands there"));
        desk.sends(&one, &one, &[(values[0].0, "Voor")]).await;
        if !list.ends_with("locations") {
            desk.sends(&one, &format!("{one}/removals"), &[]).await;
        }
    }
    let users = format!("{customer}/users");
    let invited =
        [("name", "Otto Visser"), ("email", "otto@visser.example"), ("role", "buyer"), ("scope", "own")];
    desk.sends(&format!("{users}/new"), &users, &invited).await;
    let page = function.get(&customer, cookie).await.text;
    let id = page.split(&format!("{users}/usr_")).nth(1).and_then(|rest| rest.split('"').next());
    let otto = format!("usr_{}", id.expect("he stands there"));
    let at = format!("{users}/{otto}");
    desk.sends(&at, &format!("{at}/memberships"), &[("role", "viewer"), ("scope", "own")]).await;
    desk.sends(&at, &format!("{at}/links/revocations"), &[]).await;
    desk.sends(&customer, &format!("{customer}/memberships"), &[("user", &otto), ("disabled", "yes")]).await;
    let tom = house.demo.user(MemberRole::Buyer);
    let (kept, noted) = (SessionId::new(house.cloud.now(), [9; 16]), house.cloud.factor_switched());
    let factor =
        Factor { secret: vec![7; 48], last: TimeStep(1), recovery: Vec::new(), since: house.cloud.now() };
    let accounts = house.cloud.store();
    let accounts = accounts.user_accounts();
    accounts.set_factor(tom.tenant, tom.id, &factor, (kept, &noted)).await.expect("it is set");
    let at = format!("/desk/customers/{}/users/{}", house.demo.customers[0].id, tom.id);
    desk.sends(&at, &format!("{at}/second-factor/removals"), &[]).await;
}

/// Pictures, a kind of work with a field of its own, the words of a mail.
async fn portals(house: &House, cookie: &str) {
    let function = house.desk_portals();
    let desk = At { function: &function, cookie };
    let portal = format!("/desk/portals/{}", house.demo.portal().id);
    desk.sends(
        &format!("{portal}/pictures"),
        &format!("{portal}/pictures"),
        &[("what", "logo"), ("remove", "yes")],
    )
    .await;
    let types = format!("{portal}/work-types");
    let own =
        desk.sends(&format!("{types}/new"), &types, &[("name-en", "Advice"), ("name-nl", "Advies")]).await;
    desk.sends(&own, &own, &[("name-en", "Good advice")]).await;
    let kind = format!("{own}/fields?kind=text");
    let fields =
        desk.sends(&format!("{own}/fields/new?kind=text"), &kind, &[("label-en", "About what?")]).await;
    let page = function.get(&fields, cookie).await.text;
    let key = page.split(&format!("{own}/fields/")).find_map(|rest| {
        let key = rest.split(['"', '/', '?']).next()?;
        (!key.is_empty() && key != "new" && page.contains(&format!("{own}/fields/{key}\""))).then_some(key)
    });
    let field = format!("{own}/fields/{}", key.expect("it stands there"));
    desk.sends(&field, &field, &[("label-en", "What about?")]).await;
    for gone in [&field, &own] {
        let removal = format!("{gone}/removals");
        desk.sends(&removal, &removal, &[]).await;
    }
    let mail = format!("{portal}/mails/request-received");
    desk.sends(&mail, &mail, &[("subject-en", "We have it")]).await;
}

/// A request is turned down, and the links of whoever asked are taken back.
async fn requests(house: &House, cookie: &str) {
    let other = house.demo.confirmed(&house.cloud, &house.cloud.store()).await.expect("a request");
    let function = house.desk_work_orders();
    let desk = At { function: &function, cookie };
    let record = format!("/desk/work-orders/{}", other.id);
    desk.sends(&record, &format!("{record}/revocations"), &[]).await;
    written_down(house, &desk).await;
    machinery(house).await;
    let all = format!("{record}/revocations");
    let shown = function.get(&record, cookie).await.text;
    let csrf = Fields::of(&shown, &format!("{record}/rejections")).get("csrf").to_owned();
    let pressed = [("csrf".to_owned(), csrf), ("all".to_owned(), "yes".to_owned())];
    assert_eq!(function.post(&all, cookie, &pressed, &[]).await.status, 303);
    desk.sends(&record, &format!("{record}/rejections"), &[("reason", "Not ours.")]).await;
    life(house, &desk, &record, house.demo.member(StaffRole::Agent).id).await;
    machinery(house).await;
    withdrawn(house).await;
}

/// Staff write a work order down: for a user of a customer, on an object of theirs, and for nobody who is known.
async fn written_down(house: &House, desk: &At<'_, desk_work_orders::DeskWorkOrders>) {
    let list = "/desk/work-orders";
    let lift = &house.demo.objects[0];
    let (customer, object) = (lift.customer.to_string(), lift.id.to_string());
    let tom = house.demo.user(MemberRole::Buyer).id.to_string();
    let first = format!("{list}/new?portal={}", house.demo.portal().id);
    let shown = desk.function.get(&format!("{first}&customer=K-1001"), desk.cookie).await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    let page = format!("{first}&type-demo=other&customer={customer}&object={object}");
    desk.sends(&page, list, &[("contact", &tom), ("description", "The doors stay open.")]).await;
    let who = [("contact-name", "Jo"), ("contact-email", "jo@visser.example"), ("description", "It hums.")];
    let values: Vec<_> = who.into_iter().chain(PLACE).collect();
    desk.sends(&format!("{first}&type-demo=other"), list, &values).await;
}

/// What was turned down is taken up again, and goes through the whole life of a work order.
async fn life(
    house: &House,
    desk: &At<'_, desk_work_orders::DeskWorkOrders>,
    record: &str,
    engineer: domain::StaffId,
) {
    let engineer = engineer.to_string();
    let visit = [
        ("plan-date", "2027-01-14"),
        ("plan-from", "08:00"),
        ("plan-to", "10:00"),
        ("plan-engineer", engineer.as_str()),
    ];
    let report =
        [("report-work", "It runs again."), ("report-time", "1:30"), ("report-materials", "2 x roller")];
    let first: [(&str, &[(&str, &str)]); 6] = [
        ("reopenings", &[]),
        ("acceptances", &[]),
        ("plans", &visit),
        ("holds", &[("hold-reason", "A part is missing.")]),
        ("resumptions", &[]),
        ("starts", &[]),
    ];
    for (noun, values) in first {
        desk.sends(record, &format!("{record}/{noun}"), values).await;
    }
    reported(house, desk, record, &report).await;
    let then: [(&str, &[(&str, &str)]); 3] = [
        ("closings", &[]),
        ("reopenings", &[]),
        ("cancellations", &[("cancel-reason", "It was another lift.")]),
    ];
    for (noun, values) in then {
        desk.sends(record, &format!("{record}/{noun}"), values).await;
    }
}

/// The work is done, with a photo; both sides read the report on paper.
async fn reported(
    house: &House,
    desk: &At<'_, desk_work_orders::DeskWorkOrders>,
    record: &str,
    report: &[(&str, &str)],
) {
    // The mail about it carries another link: every one that was made until now is taken back.
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
    let (page, action) = (desk.function.get(record, desk.cookie).await, format!("{record}/reports"));
    let form = Fields::of(&page.text, &action).but(report);
    desk.function.announce(&format!("{record}/files"), &form, desk.cookie).await;
    let done = desk.function.post(&action, desk.cookie, &form.0, &["files"]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    machinery(house).await;
    let id = record.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the id of a work order");
    let paper = house.desk_reports().get(&views::desk::report_address(id), desk.cookie).await;
    assert_eq!(paper.status, 200, "{}", paper.text);
    let owner = house.demo.signed_in(StaffRole::Owner);
    let read = house.cloud.store().desk(&owner).record(id).await.expect("it is there").work_order;
    let link = format!("/l/reports/{}", read.status_token.expose());
    let paper = house.reports().get(&link, "").await;
    assert_eq!(paper.status, 200, "{}", paper.text);
}

/// A guest calls off what they have asked for.
async fn withdrawn(house: &House) {
    // Every link of theirs that was made until now is taken back.
    house.cloud.clock().advance(jiff::SignedDuration::from_mins(1));
    let other = house.demo.confirmed(&house.cloud, &house.cloud.store()).await.expect("a request");
    let function = house.work_orders();
    let guest = At { function: &function, cookie: "" };
    let link = format!("/l/requests/{}", other.status_token.expose());
    guest.sends(&link, &format!("{link}/cancellations"), &[("cancel-reason", "It runs again.")]).await;
    machinery(house).await;
}

/// What users look after themselves, and what they write to a request of theirs.
async fn users(house: &House) {
    let sanne = house.demo.user(MemberRole::Admin);
    let cookie = house.user_cookie(sanne, house.demo.customers[0].id).await;
    let function = house.account();
    let own = At { function: &function, cookie: &cookie };
    let account = "/p/demo/account";
    own.sends(&format!("{account}/notifications"), &format!("{account}/notifications"), &[]).await;
    let facts = format!("{account}/company/company");
    own.sends(&facts, &facts, &[("name", "Hotel De Martini aan Zee")]).await;
    let app = factor::switched_on(house, &function, account, &cookie, &[]).await;
    second_step(house, &app).await;
    factor::switched_off(house, &function, account, &cookie, &app).await;

    let form = house.requests();
    let asking = At { function: &form, cookie: &cookie };
    let page = "/p/demo/requests/new?type=other";
    let shown = form.get(page, &cookie).await;
    let standing = Fields::of(&shown.text, "/p/demo/requests/new");
    form.announce("/p/demo/requests/new/files", &standing, &cookie).await;
    let values = [("f.subject", "Keys"), ("place", "main"), ("description", "The keys are lost again.")];
    let record = asking.sends(page, "/p/demo/requests/new", &values).await;
    let record = record.split('?').next().unwrap_or(&record).to_owned();
    let mails = machinery(house).await;
    let function = house.work_orders();
    let comments = Fields::of(&function.get(&record, &cookie).await.text, &format!("{record}/comments"));
    function.announce(&format!("{record}/files"), &comments, &cookie).await;
    let reader = At { function: &function, cookie: &cookie };
    reader.sends(&record, &format!("{record}/comments"), &[("text", "And the spare ones.")]).await;
    crate::watchers::watched(house, &record, &reader).await;
    let found = [("cancel-reason", "We found them.")];
    reader.sends(&record, &format!("{record}/cancellations"), &found).await;
    notifications(house, &mails).await;
}

/// Signs in by the link of a mail, and enters the code of the second step.
async fn second_step(house: &House, app: &testkit::Authenticator) {
    let (function, sanne) = (house.sign_in(), house.demo.user(MemberRole::Admin));
    let somebody = At { function: &function, cookie: "" };
    somebody.sends("/p/demo/sign-in", "/p/demo/sign-in", &[("email", sanne.email.as_str())]).await;
    let link = machinery(house).await.into_iter().find_map(|mail| match mail.notice {
        Notice::SignIn { token, .. } => Some(format!("/l/{}/{}", LinkKind::SignIn.as_str(), token.expose())),
        _ => None,
    });
    let link = link.expect("a mail with a link");
    let page = function.get(&link, "").await;
    let half = function.post(&link, "", &Fields::of(&page.text, &link).0, &[]).await;
    assert_eq!(
        (half.status, half.location.as_str()),
        (303, "/p/demo/sign-in/second-factor"),
        "{}",
        half.text
    );
    let step = At { function: &function, cookie: &half.cookie };
    let code = app.shows(house.cloud.now());
    step.sends("/p/demo/sign-in/second-factor", "/p/demo/sign-in/second-factor", &[("code", &code)]).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(31));
}

/// The link at the foot of a mail: to all choices, and to the one of that mail.
async fn notifications(house: &House, mails: &[domain::notice::Outgoing]) {
    let (store, cloud) = (house.cloud.store(), &house.cloud);
    let mail = mails.iter().find(|mail| mail.portal.is_some()).expect("a mail of a portal");
    let choices = store.choices_for(mail);
    let known = choices.read().await.expect("it is read");
    let portal = mail.portal.expect("a portal");
    let token = choices.page(&known, portal, cloud.now()).await.expect("a link");
    let link = format!("/l/{}/{}", LinkKind::Notifications.as_str(), token.expose());
    let function = house.account();
    let reader = At { function: &function, cookie: "" };
    reader.sends(&link, &link, &[]).await;
    let one = format!("{link}/request-accepted");
    let off = function.post(&one, "", &[], &[]).await;
    assert!(off.status < 400, "{}", off.text);
}

/// Staff see the portal as one of its users, and leave it again.
async fn view(house: &House, owner: &str) {
    let function = house.desk_customers();
    let customer = format!("/desk/customers/{}", house.demo.customers[0].id);
    let tom = house.demo.user(MemberRole::Buyer);
    let desk = At { function: &function, cookie: owner };
    let portal = house.demo.portal().id.to_string();
    let link =
        desk.sends(&customer, &format!("{customer}/users/{}/views", tom.id), &[("portal", &portal)]).await;
    let function = house.sign_in();
    let page = function.get(&link, owner).await;
    let begun = function.post(&link, owner, &Fields::of(&page.text, &link).0, &[]).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    let both = format!("{owner}; {}", begun.cookie);
    let page = house.dashboard().get(&begun.location, &both).await;
    let leave = "/p/demo/views/endings";
    let left = function.post(leave, &both, &Fields::of(&page.text, leave).0, &[]).await;
    assert_eq!(left.status, 303, "{}", left.text);
}
