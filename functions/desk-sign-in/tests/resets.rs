//! Staff who have lost their password, over a cloud in memory.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use desk_sign_in::{DeskSignIn, routes};
use domain::{
    StaffId,
    activity::{Deed, Subject},
    notice::{Notice, Outgoing},
    staff::{Staff, StaffRole},
};
use entrance::MailLimits;
use jiff::SignedDuration;
use std::ops::Deref;
use testbrowser::{Answer, Browser, Fields, House};
use testkit::Service;

const ASK: &str = "/desk/sign-in/password-resets";
const OLD: &str = "tulips in the rain";
const NEW: &str = "lift stuck at floor seven";
const ANYTHING_GOES: MailLimits = MailLimits { per_address: 10_000, per_network: 10_000 };

struct Desk(House<DeskSignIn>);

impl Deref for Desk {
    type Target = House<DeskSignIn>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Desk {
    async fn with(limits: MailLimits) -> Self {
        let make = |parts: testbrowser::Parts| DeskSignIn::with(parts.site, parts.key).limited(limits);
        let desk = Self(House::new(routes(), make).await);
        for role in [StaffRole::Owner, StaffRole::Agent] {
            desk.sets_password(desk.demo.member(role), OLD).await;
        }
        desk
    }

    async fn sets_password(&self, staff: &Staff, password: &str) {
        let phc = passwords::hash(password, self.cloud.entropy()).unwrap();
        self.store.staff_accounts().set_password(staff.tenant, staff.id, &phc, None, None).await.unwrap();
    }

    fn ayse(&self) -> Staff {
        self.demo.member(StaffRole::Agent).clone()
    }

    async fn stored(&self) -> Staff {
        let ayse = self.ayse();
        self.store.staff_accounts().read(ayse.tenant, ayse.id).await.unwrap()
    }

    async fn ask(&self, browser: &Browser, email: &str) -> Answer {
        self.post(browser, ASK, &[("email", email)]).await
    }

    fn mails(&self) -> Vec<Outgoing> {
        self.cloud.drain_outbox().into_iter().flat_map(|outbox| outbox.mails).collect()
    }

    /// Asks for a mail as Ayşe does; the link in it.
    async fn mailed(&self) -> String {
        assert_eq!(self.ask(&Browser::default(), self.ayse().email.as_str()).await.status, 303);
        let mail = self.mails().pop().expect("a mail");
        assert_eq!((&mail.to, mail.name.as_ref()), (&self.ayse().email, None));
        let Notice::PasswordReset { token } = mail.notice else { panic!("{:?}", mail.notice) };
        format!("/l/password-resets/{}", token.expose())
    }

    async fn set(&self, link: &str, password: &str) -> Answer {
        self.post(&Browser::default(), link, &[("password", password)]).await
    }

    async fn sign_in(&self, password: &str) -> Answer {
        let form = [("email", self.ayse().email.to_string()), ("password", password.to_owned())];
        self.post(&Browser::default(), "/desk/sign-in", &form).await
    }
}

#[tokio::test]
async fn the_mails_link_sets_a_new_password_once_and_signs_out_everywhere() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let here = desk.staff(StaffRole::Agent).await;
    let ways = desk.get(&Browser::default(), "/desk/sign-in").await;
    assert_eq!(ways.link("main p a"), Some(ASK.to_owned()), "the sign-in has the way");
    let (link, browser) = (desk.mailed().await, Browser::default());
    desk.units();
    let page = desk.get(&browser, &link).await;
    let used = desk.units();
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(used.write == 0.0 && used.read <= 4.0, "{used:?}");
    // The desk is in Groningen: an hour from now, as its clocks show it.
    let until = (desk.cloud.now() + SignedDuration::from_hours(1)).in_tz("Europe/Amsterdam").unwrap();
    assert!(page.text.contains(&until.strftime("%H:%M").to_string()), "{}", page.text);
    assert_eq!(page.form(&link).get("username"), "agent@noordlift.example", "for password managers");
    assert_eq!(desk.get(&here, "/desk/sign-in").await.status, 303, "looking ends nothing");

    desk.units();
    let form = page.form(&link).with("password", NEW);
    let done = desk.post(&browser, &link, &form).await;
    assert_eq!((done.status.as_u16(), done.location.as_str()), (303, "/desk/sign-in"));
    let used = desk.units();
    assert!(used.write <= 10.0, "{used:?}");
    let told = desk.mails().pop().expect("a mail");
    assert_eq!((told.to, told.notice), (desk.ayse().email, Notice::PasswordChanged { portal: None }));
    assert!(browser.cookie("__Host-desk").is_none(), "they sign in as always");
    assert!(desk.follow(&browser, &done).await.text.contains("Your new password is saved. Sign in with it."));
    assert_eq!(desk.get(&here, "/desk/sign-in").await.status, 200, "signed out");
    assert!(desk.stored().await.sessions.is_empty());
    assert_eq!(desk.sign_in(OLD).await.status, 422);
    assert_eq!(desk.sign_in(NEW).await.location, "/desk");
    for again in [desk.set(&link, OLD).await, desk.get(&Browser::default(), &link).await] {
        assert_eq!(again.status, 410, "it works once");
        assert!(again.text.contains("href=\"/desk/sign-in\""));
    }
    assert_eq!(desk.sign_in(NEW).await.status, 303, "and changes nothing any more");
    let who = desk.demo.signed_in(StaffRole::Owner);
    let log = desk.store.activities(&who).list(Some(Subject::Staff(desk.ayse().id)), None).await.unwrap();
    let told = |what: &Deed| log.rows.iter().filter(|entry| entry.what == *what).count();
    assert_eq!((told(&Deed::PasswordReset), told(&Deed::SignedIn)), (1, 2));
    assert!(log.rows.iter().all(|entry| desk.ayse().email.as_str() != entry.about.name()));
}

#[tokio::test]
async fn a_lost_password_is_no_way_around_the_second_factor() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let (ayse, now) = (desk.ayse(), desk.cloud.now());
    let last = domain::second_factor::TimeStep(1);
    let factor = store::Factor { secret: vec![7; 48], last, recovery: Vec::new(), since: now };
    let kept = domain::SessionId::new(now, [5; 16]);
    let accounts = desk.store.staff_accounts();
    let noted = desk.cloud.factor_switched();
    accounts.set_factor(ayse.tenant, ayse.id, &factor, (kept, &noted)).await.unwrap();
    let link = desk.mailed().await;
    assert_eq!(desk.set(&link, NEW).await.location, "/desk/sign-in");
    assert_eq!(accounts.factor(ayse.tenant, ayse.id).await.unwrap(), Some(factor), "it is as it was");
    assert_eq!(desk.sign_in(NEW).await.location, "/desk/sign-in/second-factor");
}

#[tokio::test]
async fn a_link_is_good_for_an_hour_and_for_the_password_that_was_lost() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let late = desk.mailed().await;
    desk.cloud.clock().advance(SignedDuration::from_mins(60));
    assert_eq!(desk.get(&Browser::default(), &late).await.status, 410);
    assert_eq!(desk.set(&late, NEW).await.status, 410);

    let (first, second) = (desk.mailed().await, desk.mailed().await);
    assert_eq!(desk.set(&second, NEW).await.status, 303);
    assert_eq!(desk.get(&Browser::default(), &first).await.status, 410, "one of several is of use");
    assert_eq!(desk.set(&first, OLD).await.status, 410);
    let found = desk.mailed().await;
    desk.sets_password(&desk.ayse(), OLD).await;
    assert_eq!(desk.set(&found, NEW).await.status, 410, "they have found it, and changed it themselves");

    let off = desk.mailed().await;
    let who = desk.demo.signed_in(StaffRole::Owner);
    desk.store.desk_staff(&who).switch(desk.ayse().id, true, desk.cloud.moment()).await.unwrap();
    assert_eq!(desk.get(&Browser::default(), &off).await.status, 410);
    assert_eq!(desk.set(&off, NEW).await.status, 410);
}

#[tokio::test]
async fn of_two_who_set_a_password_at_once_one_does() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let link = desk.mailed().await;
    let both = tokio::join!(desk.set(&link, NEW), desk.set(&link, "mittens dug up the tulips"));
    let mut statuses = [both.0.status.as_u16(), both.1.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 410]);
}

#[tokio::test]
async fn a_new_password_is_hard_to_guess_and_the_link_stays_good_until_it_is() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let link = desk.mailed().await;
    for (typed, sentence) in [
        ("", "Fill this in"),
        ("elevenchars", "Use 12 characters or more"),
        ("password1234", "easy to guess"),
        ("AyşeDemir2026", "easy to guess"),
        ("Noordlift2026!", "easy to guess"),
    ] {
        let answer = desk.set(&link, typed).await;
        assert_eq!(answer.status, 422, "{typed}");
        assert!(answer.text.contains(sentence), "{typed}: {}", answer.text);
        assert!(typed.is_empty() || !answer.text.contains(&format!("value=\"{typed}\"")));
    }
    assert_eq!(desk.set(&link, NEW).await.status, 303);
}

#[tokio::test]
async fn guesses_at_the_lost_password_keep_nobody_waiting_who_has_set_a_new_one() {
    let desk = Desk::with(ANYTHING_GOES).await;
    for _ in 0..5 {
        assert_eq!(desk.sign_in("not the password").await.status, 422);
    }
    assert_eq!(desk.sign_in(OLD).await.status, 429);
    let link = desk.mailed().await;
    assert_eq!(desk.set(&link, NEW).await.status, 303);
    assert_eq!(desk.sign_in(NEW).await.status, 303);
}

/// What asking for a mail and looking at the next page answers and costs.
async fn asks(desk: &Desk, email: &str) -> (String, u64, String) {
    let browser = Browser::default();
    desk.units();
    let before = desk.cloud.calls(Service::DynamoDb);
    let asked = desk.ask(&browser, email).await;
    let (calls, units) = (desk.cloud.calls(Service::DynamoDb) - before, desk.units());
    assert!(units.write <= 10.0, "{units:?}");
    let cookies: Vec<_> = asked.cookies().filter_map(|one| Some(one.split_once('=')?.0.to_owned())).collect();
    let page = desk.follow(&browser, &asked).await;
    assert!(page.text.contains(email), "the page says where to look: {}", page.text);
    let again = desk.get(&browser, ASK).await;
    assert_eq!(page.form(ASK).get("email"), email, "and sends another one");
    assert_eq!(again.form(ASK).get("email"), "", "or takes another address");
    let pages = format!("{} {}", page.text.replace(email, "…"), again.text.replace(email, "…"));
    let answer = format!("{} {} {cookies:?} {} {pages}", asked.status, asked.location, asked.text);
    (answer, calls, format!("{} {}", units.read, units.write))
}

#[tokio::test]
async fn nobody_learns_which_addresses_sign_in_here() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let new = Staff {
        id: StaffId::new(desk.cloud.now(), [9; 16]),
        email: "new@noordlift.example".parse().unwrap(),
        ..desk.ayse()
    };
    desk.store.setup().create_staff(&new, None, None).await.unwrap();
    let off = desk.demo.staff.iter().find(|staff| staff.disabled).unwrap();
    desk.sets_password(off, OLD).await;
    let known = asks(&desk, desk.ayse().email.as_str()).await;
    assert_eq!(desk.mails().len(), 1);
    for email in ["nobody@noordlift.example", new.email.as_str(), off.email.as_str()] {
        let other = asks(&desk, email).await;
        assert_eq!(other, known, "{email}");
        assert!(desk.mails().is_empty(), "{email}");
    }
}

#[tokio::test]
async fn known_and_unknown_addresses_take_as_long() {
    let desk = Desk::with(ANYTHING_GOES).await;
    let phc = passwords::hash(OLD, desk.cloud.entropy()).unwrap();
    let know = async |email: &str| {
        let id = StaffId::new(desk.cloud.now(), desk.cloud.entropy());
        let staff = Staff { id, email: email.parse().unwrap(), ..desk.ayse() };
        desk.store.setup().create_staff(&staff, Some(&phc), None).await.unwrap();
    };
    let ask = async |email: String| {
        assert_eq!(desk.ask(&Browser::default(), &email).await.status, 303);
    };
    testbrowser::take_as_long(know, ask).await;
}

#[tokio::test]
async fn three_mails_go_to_an_address_and_ten_leave_from_a_network_within_an_hour() {
    let desk = Desk::with(MailLimits::default()).await;
    for email in ["agent@noordlift.example", "nobody@noordlift.example"] {
        for _ in 0..3 {
            assert_eq!(desk.ask(&Browser::default(), email).await.status, 303);
        }
        let refused = desk.ask(&Browser::default(), email).await;
        assert_eq!(refused.status, 429);
        assert!(!refused.header("retry-after").is_empty());
        assert!(refused.text.contains("Too many mails were asked for"), "{}", refused.text);
        assert!(refused.text.contains(&format!("value=\"{email}\"")), "what was typed stays");
    }
    assert_eq!(desk.mails().len(), 3);
    for n in 6..10 {
        assert_eq!(desk.ask(&Browser::default(), &format!("n{n}@noordlift.example")).await.status, 303);
    }
    let owner = "owner@noordlift.example";
    assert_eq!(desk.ask(&Browser::default(), owner).await.status, 429, "the network's eleventh");
    desk.cloud.clock().advance(SignedDuration::from_hours(1));
    assert_eq!(desk.ask(&Browser::default(), owner).await.status, 303);
}

#[tokio::test]
async fn an_address_that_is_none_is_named_and_a_busy_table_keeps_what_was_typed() {
    let desk = Desk::with(ANYTHING_GOES).await;
    for (typed, sentence) in [("", "Fill this in"), ("nonsense", "Enter an e-mail address")] {
        let answer = desk.ask(&Browser::default(), typed).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains(sentence) && answer.text.contains(&format!("value=\"{typed}\"")));
    }
    desk.cloud.throttle_next(Service::DynamoDb, 50);
    let answer = desk.ask(&Browser::default(), "agent@noordlift.example").await;
    desk.cloud.heal();
    assert_eq!(answer.status, 503);
    assert!(answer.text.contains("value=\"agent@noordlift.example\""));
    assert!(desk.mails().is_empty());
    let stranger = desk.post(&Browser::default(), "/l/password-resets/x", Fields::default()).await;
    assert_eq!(stranger.status, 404);
}
