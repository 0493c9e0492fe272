//! The company's own people: an owner invites an agent, who comes in from the mail, is made read-only, and is out again
//! at the next click.

use crate::house::{House, path_in};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields, text};

const SEM: &str = "sem@noordlift.example";
const PASSWORD: &str = "lift stuck at floor seven";
const STAFF: &str = "/desk/staff";

impl House {
    /// Sends one of the forms of a colleague's page with these values.
    async fn decides(&self, owner: &Browser, page: &str, noun: &str, values: &[(&str, &str)]) -> Answer {
        let action = format!("{page}/{noun}");
        let form = self.desk(owner, page).await.form(&action).but(values);
        let done = self.desk_post(owner, &action, &form).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{noun}: {}", done.text);
        self.gateway.follow(owner, &done).await
    }

    /// An owner invites Sem; the address of Sem's page.
    async fn invites_sem(&self, owner: &Browser) -> String {
        let form = self.desk(owner, "/desk/staff/new").await.form(STAFF);
        let form = form.with("name", "Sem Dijkstra").with("email", SEM).with("role", "agent");
        let done = self.desk_post(owner, STAFF, &form).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        self.pump().await;
        done.location
    }

    /// Sem comes in by the newest mail.
    async fn sem_comes_in(&self) -> (Browser, String) {
        let invitation = path_in(&self.newest(SEM).text, "/l/invitations/");
        let page = self.get(&invitation).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let sem = Browser::default();
        let form = Fields::of(&page.text, &invitation).with("password", PASSWORD);
        let entered = self.desk_post(&sem, &invitation, &form).await;
        assert_eq!((entered.status, entered.location.as_str()), (StatusCode::SEE_OTHER, "/desk"));
        (sem, invitation)
    }
}

#[tokio::test]
async fn an_agent_comes_in_from_the_mail_becomes_read_only_and_is_out_at_the_next_click() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sent = house.request("malfunction").await;
    let page = house.invites_sem(&owner).await;
    let (sem, invitation) = house.sem_comes_in().await;
    assert_eq!(house.get(&invitation).await.status, StatusCode::GONE, "it works once");
    let noted = house.step(&sem, &sent, "comments", &[("kind", "note"), ("text", "The usual one.")]).await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "an agent works: {}", noted.text);
    assert_eq!(house.desk(&sem, STAFF).await.status, StatusCode::FORBIDDEN);
    let menu = house.desk(&sem, "/desk/customers").await;
    assert_eq!(menu.count("#side-menu a[href='/desk/staff']"), 0, "the menu names what is theirs");
    let menu = house.desk(&owner, "/desk/customers").await;
    assert_eq!(menu.count("#side-menu a[href='/desk/staff']"), 1);

    let open = house.desk(&sem, &sent.desk).await;
    assert_eq!(open.count("form[action$='/acceptances']"), 1);
    let told = house.decides(&owner, &page, "roles", &[("role", "read-only")]).await;
    assert!(text(&told.text).contains("Role: Agent → Read-only"), "{}", told.text);
    let accept = format!("{}/acceptances", sent.desk);
    let late = house.desk_post(&sem, &accept, &open.form(&accept)).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN, "a page that was open already changes nothing");
    assert_eq!(house.desk(&sem, &sent.desk).await.count("form[action$='/acceptances']"), 0);

    house.decides(&owner, &page, "accounts", &[]).await;
    let next = house.desk(&sem, &sent.desk).await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
    assert!(next.location.starts_with("/desk/sign-in") && !next.text.contains(&sent.number));
    let form = Fields::of(&house.get("/desk/sign-in").await.text, "/desk/sign-in");
    let form = form.with("email", SEM).with("password", PASSWORD);
    let back = house.desk_post(&sem, "/desk/sign-in", &form).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "the right password opens nothing");
    house.decides(&owner, &page, "accounts", &[]).await;
    let back = house.desk_post(&sem, "/desk/sign-in", &form).await;
    assert_eq!((back.status, back.location.as_str()), (StatusCode::SEE_OTHER, "/desk"));

    let log = text(&house.desk(&owner, "/desk/activity").await.text);
    for told in [
        "Femke Noordhof invited Sem Dijkstra to the desk as Agent",
        "Femke Noordhof changed the role or visits of Sem Dijkstra",
        "Femke Noordhof switched Sem Dijkstra off",
        "Femke Noordhof switched Sem Dijkstra on",
        "Sem Dijkstra signed in",
    ] {
        assert!(log.contains(told), "{told} in {log}");
    }
    let sem_alone = page.replace("/desk/staff/", "?staff=");
    let narrowed = text(&house.desk(&owner, &format!("/desk/activity{sem_alone}")).await.text);
    assert!(narrowed.contains("Sem Dijkstra signed in") && !narrowed.contains("Femke Noordhof signed in"));
    let nobody = house.desk(&owner, "/desk/activity?staff=stf_01KJ4DEM0STAFF00000000000Z").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    let table = house.desk(&owner, &format!("/desk/activity/list.csv{sem_alone}")).await;
    assert!(table.text.contains("Role: Agent → Read-only"), "{}", table.text);
}

#[tokio::test]
async fn whoever_has_lost_their_phone_sets_up_the_second_step_anew() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let page = house.invites_sem(&owner).await;
    let (sem, _) = house.sem_comes_in().await;
    house.set_up(&sem, "/desk/account/second-factor").await;
    let form = Fields::of(&house.get("/desk/sign-in").await.text, "/desk/sign-in");
    let form = form.with("email", SEM).with("password", PASSWORD);
    let half = house.desk_post(&sem, "/desk/sign-in", &form).await;
    assert_eq!(half.location, "/desk/sign-in/second-factor");
    house.decides(&owner, &page, "second-factor/removals", &[]).await;
    let entered = house.desk_post(&Browser::default(), "/desk/sign-in", &form).await;
    assert_eq!(entered.location, "/desk", "the password alone, until it is set up again");
    let (browser, again) = (Browser::default(), "/desk/account/second-factor");
    house.desk_post(&browser, "/desk/sign-in", &form).await;
    house.set_up(&browser, again).await;
}

#[tokio::test]
async fn staff_who_have_lost_their_password_come_back_by_mail_and_show_their_second_step() {
    let house = House::new().await;
    let owner = house.staff(StaffRole::Owner).await;
    let page = house.invites_sem(&owner).await;
    let (sem, _) = house.sem_comes_in().await;
    let kept = house.set_up(&sem, "/desk/account/second-factor").await;

    let (ask, elsewhere) = ("/desk/sign-in/password-resets", Browser::default());
    let sign_in = house.desk(&elsewhere, "/desk/sign-in").await;
    assert_eq!(sign_in.link(&format!("main a[href='{ask}']")).as_deref(), Some(ask));
    let form = house.desk(&elsewhere, ask).await.form(ask).with("email", SEM);
    let asked = house.desk_post(&elsewhere, ask, &form).await;
    let sent = house.gateway.follow(&elsewhere, &asked).await;
    assert!(
        text(&sent.text).contains(&format!("If {SEM} signs in here, a mail is on its way")),
        "{}",
        sent.text
    );
    house.pump().await;
    let mail = house.newest(SEM);
    assert!(mail.text.contains("You did not ask for this? Do nothing"), "{}", mail.text);
    let link = path_in(&mail.text, "/l/password-resets/");
    let desk = "/desk/work-orders";
    assert_eq!(house.desk(&sem, desk).await.status, StatusCode::OK, "nobody is signed out by a mail");

    let shown = house.desk(&elsewhere, &link).await;
    assert!(text(&shown.text).contains(&format!("You sign in with {SEM}.")), "{}", shown.text);
    let form = shown.form(&link).with("password", "mittens dug up the tulips");
    let done = house.desk_post(&elsewhere, &link, &form).await;
    assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, "/desk/sign-in"));
    assert_eq!(house.get(&link).await.status, StatusCode::GONE, "it works once");
    let out = house.desk(&sem, desk).await;
    assert!(out.location.starts_with("/desk/sign-in"), "the old session is over: {}", out.status);

    let form = Fields::of(&house.get("/desk/sign-in").await.text, "/desk/sign-in").with("email", SEM);
    let old = house.desk_post(&elsewhere, "/desk/sign-in", &form.clone().with("password", PASSWORD)).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    let new = form.with("password", "mittens dug up the tulips");
    let half = house.desk_post(&elsewhere, "/desk/sign-in", &new).await;
    assert_eq!(half.location, "/desk/sign-in/second-factor", "the second step is asked for as before");
    let code = kept.shows(house.cloud.now());
    let entered = house.desk_post(&elsewhere, &half.location, &Fields::from(&[("code", code)])).await;
    assert_eq!(entered.location, "/desk");
    let record = text(&house.desk(&owner, &page).await.text);
    assert!(record.contains("Sem Dijkstra set a new password, with the link of a mail"), "{record}");
}
