//! Staff getting in and out, over a cloud in memory.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use desk_sign_in::{DeskSignIn, routes};
use domain::{
    EventId, Language, StaffId, TenantId,
    activity::{Deed, Subject},
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    principal::StaffMember,
    staff::{Staff, StaffRole},
    text::Line,
};
use http::Request;
use jiff::SignedDuration;
use std::{collections::BTreeMap, ops::Deref};
use store::Tenant;
use testbrowser::{Answer, Browser, House};
use testkit::Service;
use web::Site;

const PASSWORD: &str = "tulips in the rain";

struct Desk(House<DeskSignIn>);

impl Deref for Desk {
    type Target = House<DeskSignIn>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Desk {
    fn new() -> Self {
        Self(House::empty(routes(), |parts| {
            let public_url = "http://127.0.0.1:9000".to_owned();
            DeskSignIn::with(Site { public_url, ..parts.site }, parts.key)
        }))
    }

    fn ines(&self) -> Staff {
        Staff {
            id: StaffId::new(self.cloud.now(), [1; 16]),
            tenant: TenantId::new(self.cloud.now(), [2; 16]),
            email: EmailAddress::parse("ines@example.com").unwrap(),
            name: Line::parse("Ines Duarte").unwrap(),
            role: StaffRole::Agent,
            language: Language::En,
            disabled: false,
            second_factor: false,
            visits: true,
            sessions: BTreeMap::new(),
        }
    }

    /// Ines's company.
    async fn company(&self) {
        let company = Tenant { id: self.ines().tenant, name: Line::parse("Demo Lifts").unwrap() };
        self.cloud.store().setup().create_tenant(&company).await.unwrap();
    }

    async fn with_ines(change: impl FnOnce(&mut Staff)) -> Self {
        let desk = Self::new();
        desk.company().await;
        let mut ines = desk.ines();
        change(&mut ines);
        let phc = passwords::hash(PASSWORD, [3; 16]).unwrap();
        desk.cloud.store().setup().create_staff(&ines, Some(&phc), None).await.unwrap();
        desk
    }

    async fn invited() -> (Self, PublicLink, LinkToken) {
        let desk = Self::new();
        desk.company().await;
        let (ines, now) = (desk.ines(), desk.cloud.now());
        let token = LinkToken::new([5; 20]);
        let link = PublicLink::new(LinkKind::Invitation, ines.tenant, ines.id, now);
        let mail = Outgoing {
            event: EventId::new(now, [6; 16]),
            tenant: ines.tenant,
            portal: None,
            work_order: None,
            to: ines.email.clone(),
            name: None,
            language: Language::En,
            sender: Line::parse("Demo Lifts").unwrap(),
            reply_to: None,
            contact: None,
            accent: "#0b6e4f".to_owned(),
            notice: Notice::StaffInvitation {
                record: None,
                tenant: Line::parse("Demo Lifts").unwrap(),
                token: token.clone(),
            },
        };
        desk.cloud.store().setup().create_staff(&ines, None, Some((&token, &link, &mail))).await.unwrap();
        (desk, link, token)
    }

    async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.0.get(&Browser::holding(cookie), path).await
    }

    async fn post(&self, path: &str, cookie: &str, body: &str) -> Answer {
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.send(&Browser::holding(cookie), request, body).await
    }

    async fn sign_in(&self, email: &str, password: &str) -> Answer {
        self.post("/desk/sign-in", "", &format!("email={email}&password={}", password.replace(' ', "+")))
            .await
    }

    /// Signs in with the right password; the cookie that holds the session.
    async fn cookie(&self) -> String {
        session(&self.sign_in("ines@example.com", PASSWORD).await)
    }
}

/// The session that an answer gives, empty when it gives none.
fn session(answer: &Answer) -> String {
    let held = answer.cookies().find(|cookie| cookie.starts_with("desk=") && !cookie.starts_with("desk=;"));
    held.and_then(|cookie| cookie.split(';').next()).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_right_password_opens_the_desk() {
    let desk = Desk::with_ines(|_| {}).await;
    let answer = desk.sign_in("INES@example.com", PASSWORD).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/desk"));
    let cookie = answer.header("set-cookie");
    assert!(cookie.contains("HttpOnly; SameSite=Lax; Path=/; Max-Age=43200"), "{cookie}");
    assert!(!cookie.contains("Secure"), "over plain HTTP on one machine");
    let again = desk.get("/desk/sign-in", &session(&answer)).await;
    assert_eq!((again.status.as_u16(), again.header("location")), (303, "/desk"), "in already");
}

#[tokio::test]
async fn a_deep_link_is_followed_after_signing_in_and_never_leaves_the_desk() {
    let desk = Desk::with_ines(|_| {}).await;
    let page = desk.get("/desk/sign-in?to=/desk/work-orders?stage=accepted", "").await;
    assert!(page.text.contains("name=\"to\" value=\"/desk/work-orders?stage=accepted\""));
    for (to, location) in [
        ("/desk/work-orders?stage=accepted", "/desk/work-orders?stage=accepted"),
        ("//evil.example", "/desk"),
        ("https://evil.example", "/desk"),
        ("/desk%5C%5Cevil", "/desk"),
        ("/l/requests/x", "/desk"),
        ("/desk/%0D%0ASet-Cookie:a=b", "/desk"),
    ] {
        let body = format!("to={to}&email=ines@example.com&password={}", PASSWORD.replace(' ', "+"));
        let answer = desk.post("/desk/sign-in", "", &body).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, location), "{to}");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer_and_cost_the_same() {
    let desk = Desk::with_ines(|_| {}).await;
    let mut answers = Vec::new();
    for email in ["ines@example.com", "nobody@example.com"] {
        let before = desk.cloud.calls(Service::DynamoDb);
        let answer = desk.sign_in(email, "not the password").await;
        assert_eq!(session(&answer), "");
        let page = answer.text.replace(email, "…");
        answers.push((answer.status, page, desk.cloud.calls(Service::DynamoDb) - before));
    }
    assert_eq!(answers[0].0, 422);
    assert!(answers[0].1.contains("The e-mail address or the password is not right."));
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn somebody_disabled_or_without_a_password_is_nobody() {
    let desk = Desk::with_ines(|ines| ines.disabled = true).await;
    assert_eq!(desk.sign_in("ines@example.com", PASSWORD).await.status, 422);
    let (desk, _, _) = Desk::invited().await;
    for typed in ["", PASSWORD] {
        assert_eq!(desk.sign_in("ines@example.com", typed).await.status, 422);
    }
}

#[tokio::test]
async fn failures_in_a_row_make_everybody_wait_longer_and_lock_nobody_out() {
    let desk = Desk::with_ines(|_| {}).await;
    for email in ["ines@example.com", "nobody@example.com"] {
        for _ in 0..5 {
            assert_eq!(desk.sign_in(email, "not the password").await.status, 422);
        }
        let waits = desk.sign_in(email, PASSWORD).await;
        assert_eq!((waits.status.as_u16(), waits.header("retry-after")), (429, "1"));
        assert!(waits.text.contains("Wait a second, then try again"));
        desk.cloud.clock().advance(SignedDuration::from_secs(1));
        assert_eq!(desk.sign_in(email, "not the password").await.status, 422);
        let waits = desk.sign_in(email, PASSWORD).await;
        assert_eq!(waits.header("retry-after"), "2");
        assert!(waits.text.contains("Wait 2 seconds, then try again"));
        desk.cloud.clock().advance(SignedDuration::from_secs(2));
    }
    assert_eq!(desk.sign_in("ines@example.com", PASSWORD).await.status, 303);
    assert_eq!(desk.sign_in("ines@example.com", "not the password").await.status, 422, "the row has ended");
    assert_eq!(desk.sign_in("ines@example.com", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn a_form_that_lacks_something_says_what() {
    let desk = Desk::new();
    let answer = desk.post("/desk/sign-in", "", "email=nonsense&password=").await;
    assert_eq!(answer.status, 422);
    assert!(answer.text.contains("Enter an e-mail address") && answer.text.contains("Fill this in"));
    assert!(answer.text.contains("value=\"nonsense\""), "what was typed stays");
    let long = "x".repeat(1_000_000);
    assert_eq!(desk.sign_in("ines@example.com", &long).await.status, 422);
    assert_eq!(desk.post("/desk/sign-in", "", "email=%FF").await.status, 422);
}

#[tokio::test]
async fn a_database_that_is_busy_keeps_what_was_typed() {
    let desk = Desk::with_ines(|_| {}).await;
    desk.cloud.throttle_next(Service::DynamoDb, 50);
    let answer = desk.sign_in("ines@example.com", PASSWORD).await;
    assert_eq!(answer.status, 503);
    assert!(!answer.header("retry-after").is_empty());
    assert!(answer.text.contains("value=\"ines@example.com\""));
    desk.cloud.heal();
}

#[tokio::test]
async fn signing_in_again_ends_the_session_that_the_browser_held() {
    let desk = Desk::with_ines(|_| {}).await;
    let (first, elsewhere) = (desk.cookie().await, desk.cookie().await);
    let body = format!("email=ines@example.com&password={}", PASSWORD.replace(' ', "+"));
    let second = session(&desk.post("/desk/sign-in", &first, &body).await);
    assert_ne!(first, second);
    for (cookie, status) in [(&first, 200), (&second, 303), (&elsewhere, 303)] {
        assert_eq!(desk.get("/desk/sign-in", cookie).await.status, status);
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere() {
    let desk = Desk::with_ines(|_| {}).await;
    let cookie = desk.cookie().await;
    assert_eq!(desk.post("/desk/sign-out", &cookie, "").await.status, 403, "another site's form");
    assert_eq!(desk.get("/desk/sign-in", &cookie).await.status, 303, "still in");

    let csrf = csrf_of(&desk).await;
    let out = desk.post("/desk/sign-out", &cookie, &format!("csrf={csrf}")).await;
    assert_eq!((out.status.as_u16(), out.header("location")), (303, "/desk/sign-in"));
    assert_eq!(session(&out), "");
    let view = format!("view-{}=;", desk.ines().tenant);
    assert!(out.cookies().any(|cookie| cookie.starts_with(&view)), "nothing is seen of a portal any more");
    assert_eq!(desk.get("/desk/sign-in", &cookie).await.status, 200, "the cookie is of no use any more");
    let page = desk.get("/desk/sign-in", "flash=flash-signed-out").await;
    assert!(page.text.contains("You are signed out."));
}

/// The value that every form of the one open session carries.
async fn csrf_of(desk: &Desk) -> String {
    let ines = desk.cloud.store().staff_accounts().read(desk.ines().tenant, desk.ines().id).await.unwrap();
    web::csrf_token(*ines.sessions.keys().next_back().unwrap(), None)
}

#[tokio::test]
async fn an_invitation_sets_name_and_password_and_leads_in_once() {
    let (desk, _, token) = Desk::invited().await;
    let path = format!("/l/invitations/{}", token.expose());
    let page = desk.get(&path, "").await;
    assert!(page.status == 200 && page.text.contains("You sign in with ines@example.com."));
    assert!(page.text.contains("value=\"Ines Duarte\""), "the name that the inviter gave");

    let body = format!("name=Ines+D.&password={}", PASSWORD.replace(' ', "+"));
    let done = desk.post(&path, "", &body).await;
    assert_eq!((done.status.as_u16(), done.header("location")), (303, "/desk"));
    assert_eq!(desk.get("/desk/sign-in", &session(&done)).await.status, 303, "signed in");
    let ines = desk.cloud.store().staff_accounts().read(desk.ines().tenant, desk.ines().id).await.unwrap();
    assert_eq!(ines.name.as_str(), "Ines D.");

    assert_eq!(desk.post(&path, "", &body).await.status, 410, "used up");
    assert_eq!(desk.get(&path, "").await.status, 410);
    assert_eq!(desk.sign_in("ines@example.com", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn an_invitation_says_its_end_on_the_clock_of_the_desk_that_it_is_for() {
    let (desk, link, token) = Desk::invited().await;
    let mut demo = testkit::demo::demo();
    demo.tenant.id = desk.ines().tenant;
    let portal = demo.portals.swap_remove(0);
    let portal = domain::portal::Portal { tenant: demo.tenant.id, ..portal };
    desk.cloud.store().setup().put_portal(&portal).await.unwrap();
    let page = desk.get(&format!("/l/invitations/{}", token.expose()), "").await;
    let until = link.expires_at.in_tz(&portal.time_zone).unwrap();
    assert_ne!(until.offset().seconds(), 0, "the desk is not in Greenwich");
    assert!(page.text.contains(&until.strftime("%H:%M").to_string()), "{}", page.text);
}

#[tokio::test]
async fn a_weak_password_is_refused_and_the_invitation_stays_good() {
    let (desk, _, token) = Desk::invited().await;
    let path = format!("/l/invitations/{}", token.expose());
    for (typed, sentence) in [
        ("", "Fill this in"),
        ("elevenchars", "Use 12 characters or more"),
        ("password1234", "easy to guess"),
        ("InesDuarte2026", "easy to guess"),
        ("DemoLifts2026", "easy to guess"),
    ] {
        let answer = desk.post(&path, "", &format!("name=&password={typed}")).await;
        assert_eq!(answer.status, 422, "{typed}");
        assert!(answer.text.contains(sentence), "{typed}");
        assert!(typed.is_empty() || !answer.text.contains(&format!("value=\"{typed}\"")));
    }
    assert_eq!(desk.get(&path, "").await.status, 200);
}

#[tokio::test]
async fn an_invitation_has_its_time() {
    let (desk, _, token) = Desk::invited().await;
    desk.cloud.clock().advance(SignedDuration::from_hours(7 * 24));
    let answer = desk.get(&format!("/l/invitations/{}", token.expose()), "").await;
    assert_eq!(answer.status, 410);
    assert!(answer.text.contains("/desk/sign-in"));
}

#[tokio::test]
async fn signing_in_stands_in_the_log_once() {
    let desk = Desk::with_ines(|_| ()).await;
    assert!(!desk.cookie().await.is_empty());
    desk.sign_in("ines@example.com", "tulips in the sun").await;
    let ines = desk.ines();
    let member =
        StaffMember { staff: ines.clone(), session: domain::SessionId::new(desk.cloud.now(), [1; 16]) };
    let store = desk.cloud.store();
    for about in [None, Some(Subject::Staff(ines.id))] {
        let log = store.activities(&member).list(about, None).await.unwrap().rows;
        let told: Vec<_> = log.iter().map(|one| (one.who.clone(), &one.what, one.about.name())).collect();
        assert_eq!(told, [(member.actor(), &Deed::SignedIn, "Ines Duarte")]);
    }
}
