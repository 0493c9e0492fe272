//! Two-step sign-in from end to end: set up, asked for whichever way somebody comes, good once, and a rule of the
//! company for its staff.

use crate::{
    house::{House, path_in},
    table::Table,
};
use domain::{
    staff::{Staff, StaffRole},
    user::{MemberRole, User},
};
use http::StatusCode;
use jiff::Timestamp;
use testbrowser::{Answer, Browser, Fields, text};
use testkit::Authenticator;

const ACCOUNT: &str = "/p/demo/account/second-factor";
const DESK: &str = "/desk/account/second-factor";
const STEP: &str = "/p/demo/sign-in/second-factor";
const PASSWORD: &str = "lift stuck at floor seven";

/// What somebody has who has set it up.
pub struct Kept {
    app: Authenticator,
    codes: Vec<String>,
}

impl Kept {
    /// The code that the app shows now.
    pub fn shows(&self, now: Timestamp) -> String {
        self.app.shows(now)
    }
}

impl House {
    fn tom(&self) -> User {
        self.demo.user(MemberRole::Buyer).clone()
    }

    /// The link of a new sign-in mail, and the page for its code.
    async fn mailed(&self, browser: &Browser, email: &str) -> (String, String) {
        let asked = self.gateway.post(browser, "/p/demo/sign-in", &[("email", email)]).await;
        self.pump().await;
        (path_in(&self.newest(email).text, "/l/sign-ins/"), asked.location)
    }

    /// Signs in by the link of a mail, as far as that leads.
    async fn by_mail(&self, browser: &Browser, email: &str) -> Answer {
        let (link, _) = self.mailed(browser, email).await;
        self.gateway.post(browser, &link, Fields::default()).await
    }

    /// Somebody who is in sets it up; what they keep.
    pub async fn set_up(&self, browser: &Browser, address: &str) -> Kept {
        let page = self.gateway.get(browser, address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let app = Authenticator::reads(&page.text);
        let form = page.form("/second-factor").with("code", &app.shows(self.cloud.now()));
        let done = self.gateway.post(browser, address, &form).await;
        let shown = self.gateway.follow(browser, &done).await;
        let codes = shown.all(".recovery-codes code");
        assert_eq!(codes.len(), 10, "{}", shown.text);
        assert!(text(&shown.text).contains("Two-step sign-in is on."));
        self.wait(31);
        Kept { app, codes }
    }

    async fn shows(&self, browser: &Browser, address: &str, code: &str) -> Answer {
        self.gateway.post(browser, address, &[("code", code)]).await
    }

    /// Whether the browser is in.
    async fn is_in(&self, browser: &Browser) -> bool {
        self.gateway.get(browser, "/p/demo").await.status == StatusCode::OK
    }
}

fn is_half_in(answer: &Answer, address: &str) -> bool {
    let opens = answer.cookies().any(|one| one.starts_with("desk=ey") || one.starts_with("portal-"));
    let opens =
        opens || answer.cookies().any(|one| one.contains("Host-portal-") || one.contains("Host-desk=ey"));
    answer.status == StatusCode::SEE_OTHER && answer.location == address && !opens
}

#[tokio::test]
async fn a_user_sets_it_up_signs_out_and_gets_in_with_a_code_once() {
    let house = House::new().await;
    let (tom, browser) = (house.tom(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    let kept = house.set_up(&browser, ACCOUNT).await;
    let again = house.gateway.get(&browser, &format!("{ACCOUNT}/recovery-codes")).await;
    assert_eq!((again.status, again.location.as_str()), (StatusCode::SEE_OTHER, ACCOUNT), "shown once");
    let page = house.gateway.get(&browser, ACCOUNT).await;
    assert!(text(&page.text).contains("10 recovery codes are left."));
    let form = page.form("/sign-out");
    house.gateway.post(&browser, "/p/demo/sign-out", &form).await;
    assert!(!house.is_in(&browser).await);

    let half = house.by_mail(&browser, tom.email.as_str()).await;
    assert!(is_half_in(&half, STEP), "{half:?}");
    assert!(!house.is_in(&browser).await, "the mail alone opens nothing");
    let question = house.gateway.get(&browser, STEP).await;
    for secret in [tom.name.as_str(), tom.email.as_str(), house.demo.customers[0].name.as_str()] {
        assert!(!question.text.contains(secret), "{secret} is shown before the second step");
    }
    let wrong = house.shows(&browser, STEP, "000000").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = kept.app.shows(house.cloud.now());
    let entered = house.shows(&browser, STEP, &code).await;
    assert_eq!((entered.status, entered.location.as_str()), (StatusCode::SEE_OTHER, "/p/demo"));
    assert!(house.is_in(&browser).await);

    let thief = Browser::default();
    assert!(is_half_in(&house.by_mail(&thief, tom.email.as_str()).await, STEP));
    let replayed = house.shows(&thief, STEP, &code).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY, "a code is good once");
    assert!(text(&replayed.text).contains("This code is not right, or it was used already."));
    assert!(!house.is_in(&thief).await);
}

#[tokio::test]
async fn every_way_in_leads_to_the_second_step_and_to_where_one_wanted_to_go() {
    let house = House::new().await;
    let (tom, browser) = (house.tom(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    let kept = house.set_up(&browser, ACCOUNT).await;
    let mut portal = house.demo.portal().clone();
    portal.sign_in.password = true;
    house.store.setup().put_portal(&portal).await.unwrap();
    let phc = passwords::hash(PASSWORD, [3; 16]).unwrap();
    house.store.user_accounts().set_password(tom.tenant, tom.id, &phc, None, None).await.unwrap();
    house.wait(60);

    let wanted = "/p/demo/account/sessions";
    let address = format!("{STEP}?to={wanted}");
    let by_code = Browser::default();
    let form = [("email", tom.email.as_str()), ("to", wanted)];
    let asked = house.gateway.post(&by_code, "/p/demo/sign-in", &form).await;
    house.pump().await;
    let code = house.newest(tom.email.as_str()).text;
    let code = code.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6).expect("a code");
    assert!(is_half_in(&house.gateway.post(&by_code, &asked.location, &[("code", code)]).await, &address));

    let by_password = Browser::default();
    let form = [("email", tom.email.as_str()), ("password", PASSWORD), ("to", wanted)];
    let half = house.gateway.post(&by_password, "/p/demo/sign-in/passwords", &form).await;
    assert!(is_half_in(&half, &address), "{half:?}");
    for browser in [&by_code, &by_password] {
        assert!(!house.is_in(browser).await);
        let entered = house.shows(browser, &address, &kept.app.shows(house.cloud.now())).await;
        assert_eq!(entered.location, wanted, "{}", entered.text);
        assert!(house.is_in(browser).await);
        house.wait(31);
    }
    let off_site = house.gateway.get(&by_code, &format!("{STEP}?to=//evil.example")).await;
    assert!(!off_site.text.contains("evil"), "{}", off_site.location);
}

#[tokio::test]
async fn each_recovery_code_gets_in_once_and_new_ones_void_the_others() {
    let house = House::new().await;
    let (tom, browser) = (house.tom(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    let kept = house.set_up(&browser, ACCOUNT).await;
    for (code, status) in [
        (kept.codes[0].to_uppercase(), StatusCode::SEE_OTHER),
        (kept.codes[0].clone(), StatusCode::UNPROCESSABLE_ENTITY),
        (kept.codes[1].replace('-', " "), StatusCode::SEE_OTHER),
    ] {
        let other = Browser::default();
        house.by_mail(&other, tom.email.as_str()).await;
        assert_eq!(house.shows(&other, STEP, &code).await.status, status, "{code}");
    }
    let page = house.gateway.get(&browser, ACCOUNT).await;
    assert!(text(&page.text).contains("8 recovery codes are left."));
    let form = page.form("/recovery-codes").with("renewal-code", &kept.app.shows(house.cloud.now()));
    let renewed = house.gateway.post(&browser, &format!("{ACCOUNT}/recovery-codes"), &form).await;
    let fresh = house.gateway.follow(&browser, &renewed).await.all(".recovery-codes code");
    assert_eq!(fresh.len(), 10);
    for (code, status) in
        [(&kept.codes[2], StatusCode::UNPROCESSABLE_ENTITY), (&fresh[2], StatusCode::SEE_OTHER)]
    {
        let other = Browser::default();
        house.by_mail(&other, tom.email.as_str()).await;
        assert_eq!(house.shows(&other, STEP, code).await.status, status, "{code}");
    }
}

#[tokio::test]
async fn guesses_become_slow_and_nobody_is_locked_out_for_good() {
    let house = House::new().await;
    let (tom, browser) = (house.tom(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    let kept = house.set_up(&browser, ACCOUNT).await;
    let thief = Browser::default();
    house.by_mail(&thief, tom.email.as_str()).await;
    for guess in ["000000", "000001", "000002", "000003", "000004"] {
        assert_eq!(house.shows(&thief, STEP, guess).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slowed = house.shows(&thief, STEP, &kept.app.shows(house.cloud.now())).await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS, "even the right one is not looked at");
    assert!(text(&slowed.text).contains("Too many tries"));
    house.wait(2);
    let entered = house.shows(&thief, STEP, &kept.app.shows(house.cloud.now())).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "nobody is locked out for good");
}

#[tokio::test]
async fn switching_it_off_takes_a_code_and_every_other_session_ends() {
    let house = House::new().await;
    let (tom, browser, other) = (house.tom(), Browser::default(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    house.by_mail(&other, tom.email.as_str()).await;
    let kept = house.set_up(&browser, ACCOUNT).await;
    assert!(!house.is_in(&other).await, "every other session has ended");
    let form = house.gateway.get(&browser, ACCOUNT).await.form("/removals");
    let action = format!("{ACCOUNT}/removals");
    for (code, status) in [
        (String::new(), StatusCode::UNPROCESSABLE_ENTITY),
        ("000000".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        (kept.app.shows(house.cloud.now()), StatusCode::SEE_OTHER),
    ] {
        let form = form.clone().with("removal-code", &code);
        assert_eq!(house.gateway.post(&browser, &action, &form).await.status, status, "{code}");
    }
    let anew = Browser::default();
    assert_eq!(house.by_mail(&anew, tom.email.as_str()).await.location, "/p/demo");
    assert!(house.is_in(&anew).await);
}

#[tokio::test]
async fn a_session_that_was_left_open_sets_nothing_up() {
    let house = House::new().await;
    let (tom, browser) = (house.tom(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    let offered = house.gateway.get(&browser, ACCOUNT).await;
    let app = Authenticator::reads(&offered.text);
    house.wait(16 * 60);
    let page = house.gateway.get(&browser, ACCOUNT).await;
    assert!(!page.text.contains("otpauth") && text(&page.text).contains("Sign in again"));
    let form = offered.form("/second-factor").with("code", &app.shows(house.cloud.now()));
    let refused = house.gateway.post(&browser, ACCOUNT, &form).await;
    assert_eq!(refused.location, ACCOUNT, "{}", refused.text);
    let left = house.gateway.post(&browser, "/p/demo/sign-out", &page.main_form()).await;
    assert_eq!(left.location, format!("/p/demo/sign-in?to={ACCOUNT}"));
    let phc = passwords::hash(PASSWORD, [3; 16]).unwrap();
    house.by_mail(&browser, tom.email.as_str()).await;
    let accounts = house.store.user_accounts();
    accounts.set_password(tom.tenant, tom.id, &phc, None, None).await.unwrap();
    house.by_mail(&browser, tom.email.as_str()).await;
    house.wait(16 * 60);
    let page = house.gateway.get(&browser, ACCOUNT).await;
    let app = Authenticator::reads(&page.text);
    let form = page.form("/second-factor").with("code", &app.shows(house.cloud.now()));
    for (typed, status) in [
        ("", StatusCode::UNPROCESSABLE_ENTITY),
        ("tulips in the rain", StatusCode::UNPROCESSABLE_ENTITY),
        (PASSWORD, StatusCode::SEE_OTHER),
    ] {
        let form = form.clone().with("current-password", typed);
        assert_eq!(house.gateway.post(&browser, ACCOUNT, &form).await.status, status, "{typed}");
    }
}

#[tokio::test]
async fn a_secret_that_was_offered_to_somebody_else_is_not_taken() {
    let house = House::new().await;
    let (tom, iris) = (house.tom(), house.demo.user(MemberRole::Viewer).clone());
    let (first, second) = (Browser::default(), Browser::default());
    house.by_mail(&first, tom.email.as_str()).await;
    house.by_mail(&second, iris.email.as_str()).await;
    let page = house.gateway.get(&first, ACCOUNT).await;
    let app = Authenticator::reads(&page.text);
    let own = house.gateway.get(&second, ACCOUNT).await.form("/second-factor");
    let form = own.with("sealed", page.form("/second-factor").get("sealed"));
    let form = form.with("code", &app.shows(house.cloud.now()));
    assert_eq!(house.gateway.post(&second, ACCOUNT, &form).await.location, ACCOUNT);
    let stored = house.store.user_accounts().read(iris.tenant, iris.id).await.unwrap();
    assert!(!stored.second_factor);
}

#[tokio::test]
async fn what_is_stored_lets_nobody_make_a_code() {
    let house = House::new().await;
    let (tom, browser) = (house.tom(), Browser::default());
    house.by_mail(&browser, tom.email.as_str()).await;
    let page = house.gateway.get(&browser, ACCOUNT).await;
    let secret = page.all(".factor-secret code")[0].replace(' ', "");
    let app = Authenticator::reads(&page.text);
    let form = page.form("/second-factor").with("code", &app.shows(house.cloud.now()));
    let done = house.gateway.post(&browser, ACCOUNT, &form).await;
    let codes = house.gateway.follow(&browser, &done).await.all(".recovery-codes code");
    let table = Table::of(&house.cloud);
    assert_eq!(table.kind("FACTOR").count(), 1);
    for item in table.0.values().map(ToString::to_string) {
        assert!(!item.contains(&secret), "{item}");
        assert!(codes.iter().all(|code| !item.contains(code) && !item.contains(&code.replace('-', ""))));
    }
}

/// A member of staff with a password.
async fn employed(house: &House, role: StaffRole) -> Staff {
    let staff = house.gateway.member(role);
    let phc = passwords::hash(PASSWORD, [4; 16]).unwrap();
    house.store.staff_accounts().set_password(staff.tenant, staff.id, &phc, None, None).await.unwrap();
    staff
}

async fn at_the_desk(house: &House, browser: &Browser, staff: &Staff) -> Answer {
    let form = [("email", staff.email.as_str()), ("password", PASSWORD), ("to", "/desk/customers")];
    house.gateway.post(browser, "/desk/sign-in", &form).await
}

#[tokio::test]
async fn a_company_makes_it_a_rule_and_its_staff_set_it_up_before_anything_else() {
    let house = House::new().await;
    let (owner, agent) = (employed(&house, StaffRole::Owner).await, employed(&house, StaffRole::Agent).await);
    let (hers, his) = (Browser::default(), Browser::default());
    assert_eq!(at_the_desk(&house, &hers, &owner).await.location, "/desk/customers");
    assert_eq!(at_the_desk(&house, &his, &agent).await.location, "/desk/customers");
    house.set_up(&hers, DESK).await;
    let rules = house.gateway.get(&hers, "/desk/company").await;
    let form = rules.form("/desk/company").with("second-factor", "yes");
    let saved = house.gateway.post(&hers, "/desk/company", &form).await;
    let said = house.gateway.follow(&hers, &saved).await;
    assert!(text(&said.text).contains("The rules are saved."));
    let log = house.gateway.get(&hers, "/desk/activity").await;
    assert!(text(&log.text).contains("made two-step sign-in a rule for staff"));
    assert_eq!(house.gateway.get(&hers, "/desk").await.status, StatusCode::SEE_OTHER);
    house.wait(31);

    for path in ["/desk/work-orders", "/desk/customers", "/desk/account", "/desk/account/password"] {
        let led = house.gateway.get(&his, path).await;
        assert_eq!((led.status, led.location.as_str()), (StatusCode::SEE_OTHER, DESK), "{path}");
        assert!(led.text.is_empty());
    }
    let page = house.gateway.get(&his, DESK).await;
    assert!(text(&page.text).contains("Your company asks for two-step sign-in."));
    assert!(!page.text.contains("/desk/customers"), "nothing of the desk is around it");
    let kept = house.set_up(&his, DESK).await;
    assert_eq!(house.gateway.get(&his, "/desk/customers").await.status, StatusCode::OK);

    let anew = Browser::default();
    let step = "/desk/sign-in/second-factor?to=/desk/customers";
    assert!(is_half_in(&at_the_desk(&house, &anew, &agent).await, step));
    assert!(house.gateway.get(&anew, "/desk/customers").await.location.starts_with("/desk/sign-in"));
    assert_eq!(house.shows(&anew, step, "123456").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let entered = house.shows(&anew, step, &kept.app.shows(house.cloud.now())).await;
    assert_eq!(entered.location, "/desk/customers", "{}", entered.text);
    assert_eq!(house.gateway.get(&anew, "/desk/customers").await.status, StatusCode::OK);
}

#[tokio::test]
async fn of_two_who_change_the_rules_the_later_one_is_told() {
    let house = House::new().await;
    let owner = employed(&house, StaffRole::Owner).await;
    let browser = Browser::default();
    at_the_desk(&house, &browser, &owner).await;
    house.set_up(&browser, DESK).await;
    let old = house.gateway.get(&browser, "/desk/company").await.form("/desk/company");
    let on = old.clone().with("second-factor", "yes");
    assert_eq!(house.gateway.post(&browser, "/desk/company", &on).await.status, StatusCode::SEE_OTHER);
    let late = house.gateway.post(&browser, "/desk/company", &old).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    let agent = employed(&house, StaffRole::Agent).await;
    let his = Browser::default();
    at_the_desk(&house, &his, &agent).await;
    let rules = house.store.tenants().rules_now(owner.tenant).await.unwrap();
    assert!(rules.second_factor, "nothing was lost");
}
