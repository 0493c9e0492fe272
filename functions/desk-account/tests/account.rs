//! What staff look after themselves: profile, password, sessions, second factor. What users have alike is told in
//! `testbrowser`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use desk_account::DeskAccount;
use domain::{
    Language,
    account::Account as _,
    notice::Notice,
    staff::{Staff, StaffRole},
};
use entrance::FactorKey;
use http::StatusCode;
use jiff::SignedDuration;
use testbrowser::{Answer, Browser, House, OwnAccount, text};
use testkit::Authenticator;

const GOOD: &str = "tulips in the rain";

struct Desk(House<DeskAccount>);

impl Desk {
    async fn new() -> Self {
        let key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=".to_owned();
        let key = FactorKey::parse(&key.into()).expect("a key");
        let house = House::new(desk_account::routes(), |parts| DeskAccount::with(parts.site).guarded(key));
        Self(house.await)
    }

    fn own(&self) -> OwnAccount<'_> {
        OwnAccount { door: &self.0, base: "/desk/account", sign_in: "/desk/sign-in" }
    }

    async fn agent(&self) -> Browser {
        self.0.staff(StaffRole::Agent).await
    }

    async fn now(&self, role: StaffRole) -> Staff {
        let staff = self.0.demo.member(role);
        self.0.store.staff_accounts().read(staff.tenant, staff.id).await.unwrap()
    }

    async fn password(&self) -> Option<String> {
        let agent = self.0.demo.member(StaffRole::Agent);
        self.0.store.staff_accounts().password(agent.tenant, agent.id).await.unwrap()
    }

    /// Somebody who is in sets up the second step; their app, and the recovery codes.
    async fn set_up(&self, who: &Browser) -> (Authenticator, Vec<String>) {
        let page = self.own().get(who, "/second-factor").await;
        let app = Authenticator::reads(&page.text);
        let form = page.form("/second-factor").with("code", &app.shows(self.0.cloud.now()));
        let done = self.0.post(who, "/desk/account/second-factor", &form).await;
        let shown = self.0.follow(who, &done).await;
        let codes = shown.all(".recovery-codes code");
        assert_eq!(codes.len(), 10, "{}", shown.text);
        self.0.cloud.clock().advance(SignedDuration::from_secs(31));
        (app, codes)
    }

    /// Sends the form of the second step's page that has this field, with a code in it.
    async fn shows(&self, who: &Browser, noun: &str, field: &str, code: &str) -> Answer {
        let page = self.own().get(who, "/second-factor").await;
        let action = format!("/desk/account/second-factor/{noun}");
        self.0.post(who, &action, page.form(&action).with(field, code)).await
    }
}

#[tokio::test]
async fn a_profile_is_saved_and_the_desk_speaks_their_language_from_then_on() {
    let desk = Desk::new().await;
    let agent = desk.agent().await;
    let form = desk.own().get(&agent, "").await.form("/desk/account");
    let saved =
        desk.own().post(&agent, "", &form.but(&[("name", "Ayşe Demir-Vos"), ("language", "fr")])).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, "/desk/account"));
    let now = desk.now(StaffRole::Agent).await;
    assert_eq!((now.name.as_str(), now.language), ("Ayşe Demir-Vos", Language::Fr));
    assert!(desk.own().get(&agent, "").await.text.contains("<html lang=\"fr\""));
    let owner = desk.0.demo.signed_in(StaffRole::Owner);
    let colleagues = desk.0.store.desk(&owner).colleagues().await.unwrap();
    assert!(colleagues.iter().any(|one| one.name.as_str() == "Ayşe Demir-Vos"), "colleagues read it too");
    let list = desk.0.store.desk_staff(&owner).list(None).await.unwrap();
    assert!(list.rows.iter().any(|one| one.name.as_str() == "Ayşe Demir-Vos" && one.signed_in.is_some()));
}

#[tokio::test]
async fn a_desk_profile_that_was_changed_in_another_window_is_not_written_over() {
    let desk = Desk::new().await;
    desk.own().keeps_a_profile_of_another_window(&desk.agent().await).await;
    assert_eq!(desk.now(StaffRole::Agent).await.name.as_str(), "Somebody One");
}

#[tokio::test]
async fn a_desk_profile_that_cannot_be_taken_comes_back_with_what_was_typed() {
    let desk = Desk::new().await;
    desk.own().says_what_a_profile_lacks(&desk.agent().await).await;
}

#[tokio::test]
async fn sessions_of_staff_are_seen_and_ended_by_themselves_alone() {
    let desk = Desk::new().await;
    let (here, phone) = (desk.agent().await, desk.agent().await);
    desk.own().ends_a_session_elsewhere(&here, &phone).await;
    let others = [desk.agent().await, desk.agent().await];
    desk.own().ends_all_other_sessions(&here, &others).await;
    assert!(desk.own().is_in(&here).await);
    let owner = desk.0.staff(StaffRole::Owner).await;
    desk.own().ends_no_session_of_somebody_else(&here, &owner).await;
}

#[tokio::test]
async fn a_staff_password_is_set_and_changed_and_staff_cannot_do_without_one() {
    let desk = Desk::new().await;
    let (other, here) = (desk.agent().await, desk.agent().await);
    desk.own().sets_a_first_password(&here, &other, GOOD).await;
    assert!(passwords::verify(GOOD, desk.password().await.as_deref()));
    let sent = [("current-password", GOOD), ("password", "lift stuck at floor seven")];
    assert_eq!(desk.own().post(&here, "/password", &sent).await.status, StatusCode::SEE_OTHER);
    assert!(passwords::verify("lift stuck at floor seven", desk.password().await.as_deref()));
    let page = desk.own().get(&here, "/password").await;
    assert_eq!(page.count("input[name=removal-password]"), 0, "staff sign in with it");
    let told = desk.0.cloud.drain_outbox().into_iter().flat_map(|out| out.mails);
    let told: Vec<_> = told.map(|mail| mail.notice).collect();
    assert_eq!(told, vec![Notice::PasswordChanged { portal: None }; 2], "each time they are told");
    let removal = [("remove", "yes"), ("removal-password", "lift stuck at floor seven")];
    let refused = desk.own().post(&here, "/password", &removal).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(desk.password().await.is_some());
}

#[tokio::test]
async fn whoever_finds_a_desk_open_changes_no_password_and_guesses_nothing() {
    let desk = Desk::new().await;
    let agent = desk.agent().await;
    desk.own()
        .takes_no_password_of(&agent, &["", "short", "password1234", "AyşeDemir2026", "Noordlift2026!"])
        .await;
    desk.own().post(&agent, "/password", &[("password", GOOD)]).await;
    desk.own().slows_guesses_at_the_password(&agent).await;
    assert!(passwords::verify(GOOD, desk.password().await.as_deref()));
}

#[tokio::test]
async fn a_desk_that_was_left_open_sets_no_first_password() {
    let desk = Desk::new().await;
    let agent = desk.agent().await;
    desk.0.cloud.clock().advance(SignedDuration::from_mins(15));
    desk.own().asks_to_sign_in_anew_for_a_first_password(&agent, GOOD).await;
    assert_eq!(desk.password().await, None);
}

#[tokio::test]
async fn staff_switch_the_second_step_on_get_new_codes_and_switch_it_off() {
    let desk = Desk::new().await;
    let (other, agent) = (desk.agent().await, desk.agent().await);
    let (app, codes) = desk.set_up(&agent).await;
    assert!(desk.now(StaffRole::Agent).await.has_second_factor() && !desk.own().is_in(&other).await);
    let owner = desk.0.demo.signed_in(StaffRole::Owner);
    let listed = async || {
        let page = desk.0.store.desk_staff(&owner).list(None).await.unwrap();
        page.rows.into_iter().find(|row| row.role == StaffRole::Agent).unwrap().second_factor
    };
    assert!(listed().await, "the list of staff says so");
    let wrong = desk.shows(&agent, "recovery-codes", "renewal-code", "000000").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let renewed = desk.shows(&agent, "recovery-codes", "renewal-code", &app.shows(desk.0.cloud.now())).await;
    let shown = desk.0.follow(&agent, &renewed).await.all(".recovery-codes code");
    assert!(shown.len() == 10 && shown.iter().all(|code| !codes.contains(code)));
    let old = desk.shows(&agent, "removals", "removal-code", &codes[0]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "the old ones are void");
    let off = desk.shows(&agent, "removals", "removal-code", &shown[0]).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER, "{}", off.text);
    assert!(!desk.now(StaffRole::Agent).await.has_second_factor() && !listed().await);
    assert!(desk.own().is_in(&agent).await);
}

#[tokio::test]
async fn a_desk_that_was_left_open_sets_up_no_second_step() {
    let desk = Desk::new().await;
    let agent = desk.agent().await;
    desk.0.cloud.clock().advance(SignedDuration::from_mins(15));
    let page = desk.own().get(&agent, "/second-factor").await;
    assert!(!page.text.contains("secret=") && page.main_form().get("to") == "/desk/account/second-factor");
}

#[tokio::test]
async fn rules_of_the_company_are_saved_by_those_who_may_and_hold_for_everybody() {
    let desk = Desk::new().await;
    let (manager, agent) = (desk.0.staff(StaffRole::Manager).await, desk.agent().await);
    let page = desk.0.get(&agent, "/desk/company?lang=en").await;
    assert!(page.status == StatusCode::OK && page.count("main form") == 0);
    let form = desk.0.get(&manager, "/desk/company").await.form("/desk/company");
    let stale = form.clone();
    let saved = desk.0.post(&manager, "/desk/company", form.with("second-factor", "yes")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let next = desk.own().get(&agent, "").await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
    assert_eq!(next.location, "/desk/account/second-factor", "first the second step, then anything else");
    let first = desk.own().get(&agent, "/second-factor?lang=en").await;
    assert!(
        first.status == StatusCode::OK && first.count("#side-menu") == 0,
        "nothing of the desk around it"
    );
    desk.set_up(&agent).await;
    assert!(desk.own().is_in(&agent).await);
    desk.set_up(&manager).await;
    let late = desk.0.post(&manager, "/desk/company", &stale).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let said = text(&late.text);
    assert!(said.contains("in the meantime") || said.contains("intussen"), "{said}");
}

#[tokio::test]
async fn pages_of_ones_own_account_at_the_desk_stay_within_their_budgets() {
    let desk = Desk::new().await;
    let agent = desk.agent().await;
    desk.own().get(&agent, "").await;
    for path in ["", "/password", "/sessions", "/second-factor"] {
        desk.0.units();
        let page = desk.own().get(&agent, path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let units = desk.0.units();
        assert!(units.read <= 4.0 && units.write == 0.0, "{path}: {units:?}");
    }
    let form = desk.own().get(&agent, "").await.form("/desk/account");
    desk.0.units();
    desk.own().post(&agent, "", form.but(&[("name", "Ayşe")])).await;
    let write = desk.0.units().write;
    assert!(write <= 10.0, "{write}");
}
