//! What owners do with the company's own people.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    Error, SessionId, StaffId,
    account::Account as _,
    activity::{Activity, Deed, Subject},
    contact::EmailAddress,
    link::LinkKind,
    notice::Notice,
    principal::StaffMember,
    second_factor::TimeStep,
    staff::{Staff, StaffRole},
    work_order::Assignee,
};
use http::StatusCode;
use jiff::SignedDuration;
use store::{Colleague, Factor, Suppression};
use testbrowser::{Answer, Browser, Fields, House, text};
use web::Site;

const LIST: &str = "/desk/staff";

async fn house() -> House<Site> {
    House::new(desk_staff::routes(), |parts| parts.site).await
}

fn at(staff: &Staff) -> String {
    format!("{LIST}/{}", staff.id)
}

async fn now(house: &House<Site>, staff: StaffId) -> Staff {
    house.store.staff_accounts().read(house.demo.tenant.id, staff).await.unwrap()
}

/// Somebody's log, newest first.
async fn log(house: &House<Site>, staff: StaffId) -> Vec<Activity> {
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.store.activities(&owner).list(Some(Subject::Staff(staff)), None).await.unwrap().rows
}

/// Sends one of the forms of somebody's page as it stands, but for these values.
async fn sends(
    house: &House<Site>,
    who: &Browser,
    staff: &Staff,
    noun: &str,
    values: &[(&str, &str)],
) -> Answer {
    let action = format!("{}/{noun}", at(staff));
    let form = house.get(who, &at(staff)).await.form(&action);
    house.post(who, &action, form.but(values)).await
}

/// The invitation of somebody, filled in.
async fn invitation(house: &House<Site>, who: &Browser) -> Fields {
    let form = house.get(who, "/desk/staff/new").await.form(LIST);
    form.with("name", "Sem Dijkstra").with("email", "sem@noordlift.example")
}

/// Somebody invited by an owner.
async fn invited(house: &House<Site>, owner: &Browser, role: &str) -> Staff {
    let form = invitation(house, owner).await.with("role", role);
    let done = house.post(owner, LIST, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let sem = EmailAddress::parse("sem@noordlift.example").unwrap();
    house.store.staff_accounts().by_email(&sem).await.unwrap().unwrap()
}

/// Gives somebody a second factor.
async fn with_factor(house: &House<Site>, staff: &Staff) {
    let factor = Factor {
        secret: vec![7; 48],
        last: TimeStep(1),
        recovery: vec!["$argon2id$one".to_owned()],
        since: house.cloud.now(),
    };
    let kept = SessionId::new(house.cloud.now(), [5; 16]);
    let accounts = house.store.staff_accounts();
    accounts
        .set_factor(staff.tenant, staff.id, &factor, (kept, &house.cloud.factor_switched()))
        .await
        .unwrap();
}

#[tokio::test]
async fn staff_are_listed_by_name_with_what_each_may_and_when_they_came_last() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let reader = house.demo.member(StaffRole::ReadOnly).clone();
    with_factor(&house, &reader).await;
    house.cloud.clock().advance(SignedDuration::from_mins(30));
    house.staff(StaffRole::Agent).await;
    let page = house.get(&owner, "/desk/staff?lang=en").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let rows = page.all("tbody tr");
    let names = ["Ayşe", "Bram", "Claire", "Femke", "Harm", "Joost", "Katja", "Lotte", "Pieter", "Wim"];
    assert!(rows.len() == 10 && rows.iter().zip(names).all(|(row, name)| row.starts_with(name)), "{rows:?}");
    for told in [
        ["Ayşe Demir", "agent@noordlift.example", "Agent", "Active", "Off"],
        ["Femke Noordhof (you)", "owner@noordlift.example", "Owner", "30 minutes ago", "Off"],
        ["Joost van der Wal", "manager@noordlift.example", "Manager", "Never", "Off"],
        ["Pieter Bos", "reader@noordlift.example", "Read-only", "Never", "On"],
        ["Wim de Groot", "wim@noordlift.example", "Agent", "Switched off", "Off"],
    ] {
        assert!(rows.iter().any(|row| told.iter().all(|one| row.contains(one))), "{told:?} in {rows:?}");
    }
    assert_eq!(page.count("#side-menu a[href='/desk/staff'][aria-current=page]"), 1);
    for role in [StaffRole::Manager, StaffRole::Agent, StaffRole::ReadOnly] {
        let other = house.get(&house.staff(role).await, LIST).await;
        assert_eq!(other.status, StatusCode::FORBIDDEN, "{role:?}");
        assert!(!other.text.contains("reader@noordlift.example"));
    }
}

#[tokio::test]
async fn a_colleague_is_invited_by_mail_and_the_form_says_what_it_lacks() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let form = invitation(&house, &owner).await;
    let empty = form.clone().with("name", " ").with("email", "no").with("role", "king").with("language", "");
    let refused = house.post(&owner, LIST, &empty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count(".error-summary li a"), 4, "{}", refused.text);
    let taken = form.clone().with("email", "Agent@noordlift.example");
    let refused = house.post(&owner, LIST, &taken).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("Somebody signs in with this address already."), "{}", refused.text);
    assert!(refused.text.contains("value=\"Sem Dijkstra\""));

    let form = form.with("role", "manager").with("language", "de");
    let done = house.post(&owner, LIST, &form).await;
    assert_eq!(house.post(&owner, LIST, &form).await.location, done.location, "sent twice it invites once");
    let page = house.follow(&owner, &done).await;
    assert!(text(&page.text).contains("Sem Dijkstra is invited. The mail is on its way."), "{}", page.text);
    assert!(text(&page.text).contains("Femke Noordhof invited Sem Dijkstra to the desk as Manager"));
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails).collect();
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!((mail.to.as_str(), mail.sender.as_str()), ("sem@noordlift.example", "Noordlift"));
    assert_eq!((mail.language, mail.contact.is_some()), (domain::Language::De, true));
    let (_, link) = mail.invitation().unwrap();
    assert_eq!(
        (link.kind, link.expires_at),
        (LinkKind::Invitation, house.cloud.now() + LinkKind::Invitation.good_for())
    );
    let list = house.get(&owner, LIST).await;
    assert!(list.all("tbody tr").iter().any(|row| row.contains("Sem Dijkstra") && row.contains("Invited")));
}

#[tokio::test]
async fn an_invitation_is_sent_again_until_they_come_and_the_newest_link_is_of_use() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let sem = invited(&house, &owner, "agent").await;
    house.cloud.clock().advance(SignedDuration::from_secs(60));
    let again = sends(&house, &owner, &sem, "invitations", &[]).await;
    assert!(house.follow(&owner, &again).await.text.contains("gets the invitation once more"));
    let mut tokens = Vec::new();
    for mail in house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails) {
        house.cloud.mail_sent(&mail).await;
        tokens.push(mail.invitation().unwrap().0.clone());
    }
    assert_eq!(tokens.len(), 2);
    let accounts = house.store.staff_accounts();
    let accept = async |token| {
        let link = house.store.links().find(token).await.unwrap();
        accounts.accept_invitation(&link, token, &sem.name, "$argon2id$x", house.cloud.now()).await
    };
    assert!(matches!(accept(&tokens[0]).await, Err(Error::LinkGone)), "the newer one took its place");
    assert_eq!(accept(&tokens[1]).await.unwrap().id, sem.id);
    assert!(matches!(accept(&tokens[0]).await, Err(Error::LinkGone)), "an old mail sets nobody's password");
    let page = house.get(&owner, &at(&sem)).await;
    assert_eq!(page.count("form[action$='/invitations']"), 0);
    assert!(page.all("main .chip") == ["Active"]);
    let form = page.form("/roles");
    let late = house.post(&owner, &format!("{}/invitations", at(&sem)), &form).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("They have come in already"));
    assert_eq!(log(&house, sem.id).await.iter().filter(|one| one.what == Deed::StaffInvitedAgain).count(), 1);
}

#[tokio::test]
async fn an_address_that_takes_no_mail_is_said_before_anything_is_sent() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let (deliveries, at_noon) = (house.store.deliveries(), house.cloud.now());
    let bad = EmailAddress::parse("gone@noordlift.example").unwrap();
    deliveries.suppress(&bad, Suppression::Bounce, at_noon).await.unwrap();
    let form = invitation(&house, &owner).await.with("email", bad.as_str());
    let refused = house.post(&owner, LIST, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Mail to this address came back."), "{}", refused.text);
    let sem = invited(&house, &owner, "agent").await;
    house.get(&owner, &at(&sem)).await;
    drop(house.cloud.drain_outbox());
    deliveries.suppress(&sem.email, Suppression::Complaint, at_noon).await.unwrap();
    let page = house.get(&owner, &at(&sem)).await;
    let said = text(&page.text);
    assert!(
        said.contains("Mail to them does not arrive") && said.contains("does not want our mail"),
        "{said}"
    );
    assert_eq!(page.count("form[action$='/invitations']"), 0);
    let sent = house.post(&owner, &format!("{}/invitations", at(&sem)), page.form("/roles")).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
    assert!(sent.text.contains("Nothing was sent.") && house.cloud.drain_outbox().is_empty());
}

#[tokio::test]
async fn a_role_counts_from_the_next_click_and_the_log_has_the_old_and_the_new_one() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let agent = house.demo.member(StaffRole::Agent).clone();
    let browser = house.staff(StaffRole::Agent).await;
    let stale = house.get(&owner, &at(&agent)).await.form("/roles");
    let given = sends(&house, &owner, &agent, "roles", &[("role", "owner")]).await;
    let page = house.follow(&owner, &given).await;
    assert!(page.text.contains("Role: Agent → Owner"), "{}", page.text);
    assert_eq!(house.get(&browser, LIST).await.status, StatusCode::OK, "an owner from now on");
    let late = house.post(&owner, &format!("{}/roles", at(&agent)), stale.but(&[("role", "manager")])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Somebody has changed this in the meantime."));
    assert_eq!(now(&house, agent.id).await.role, StaffRole::Owner);
    let odd = house.post(&owner, &format!("{}/roles", at(&agent)), stale.but(&[("role", "king")])).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    sends(&house, &owner, &agent, "roles", &[("role", "read-only")]).await;
    assert_eq!(house.get(&browser, LIST).await.status, StatusCode::FORBIDDEN, "and none any more");
    sends(&house, &owner, &agent, "roles", &[("role", "read-only")]).await;
    let told =
        log(&house, agent.id).await.into_iter().filter(|one| matches!(one.what, Deed::StaffChanged(_)));
    assert_eq!(told.count(), 2, "what changes nothing is not told");
}

#[tokio::test]
async fn who_is_switched_off_is_out_at_the_next_click_and_takes_on_no_work() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let second = invited(&house, &owner, "owner").await;
    let browser = house.sign_in(&second, None).await;
    assert_eq!(house.get(&browser, LIST).await.status, StatusCode::OK);
    let off = sends(&house, &owner, &second, "accounts", &[]).await;
    let page = house.follow(&owner, &off).await;
    assert!(text(&page.text).contains("Femke Noordhof switched Sem Dijkstra off"), "{}", page.text);
    let gone = house.get(&browser, LIST).await;
    assert!(gone.status == StatusCode::SEE_OTHER && gone.location.starts_with("/desk/sign-in"));
    assert!(now(&house, second.id).await.sessions.is_empty());
    let me = house.demo.signed_in(StaffRole::Owner);
    let colleagues = house.store.desk(&me).colleagues().await.unwrap();
    assert!(colleagues.len() == 9 && colleagues.iter().all(|one| one.id != second.id));
    let mails = house.cloud.drain_outbox().into_iter().flat_map(|out| out.mails);
    let link = mails.filter_map(|mail| Some(mail.invitation()?.1)).next().unwrap();
    assert!(matches!(house.store.staff_accounts().invited(&link).await, Err(Error::LinkGone)));
    let list = house.get(&owner, LIST).await;
    assert!(list.all("tbody tr").iter().any(|row| row.contains("Sem") && row.contains("Switched off")));
    let on = sends(&house, &owner, &second, "accounts", &[]).await;
    assert!(house.follow(&owner, &on).await.text.contains("Sem Dijkstra is switched on again."));
    assert!(!now(&house, second.id).await.is_disabled());
    assert_eq!(house.get(&browser, LIST).await.status, StatusCode::SEE_OTHER, "they sign in anew");
}

#[tokio::test]
async fn nobody_decides_about_themselves() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let me = house.demo.member(StaffRole::Owner).clone();
    with_factor(&house, &me).await;
    let owner = {
        drop(owner);
        house.staff(StaffRole::Owner).await
    };
    let page = house.get(&owner, &at(&me)).await;
    assert!(
        page.text.contains("This is you.") && page.count("main form:not([action$='/visits'])") == 0,
        "{}",
        page.text
    );
    let csrf = owner.csrf();
    for (noun, values, says) in [
        ("roles", vec![("role", "agent"), ("seen", "owner")], "You cannot take away your own ownership."),
        ("accounts", vec![("disabled", "yes")], "You cannot take away your own ownership."),
        ("second-factor/removals", vec![], "You look after your own two-step sign-in in your account."),
        ("sessions/endings", vec![], "You end your own sessions in your account."),
    ] {
        let form = Fields::from(values.as_slice()).with("csrf", &csrf);
        let refused = house.post(&owner, &format!("{}/{noun}", at(&me)), &form).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{noun}: {}", refused.text);
        assert!(refused.text.contains(says), "{noun}: {}", refused.text);
    }
    let now = now(&house, me.id).await;
    assert!(now.is_good_owner() && now.second_factor && now.sessions.len() == 1);
}

/// Two owners decide about each other at once; a company keeps one of them, whichever way round.
#[tokio::test]
async fn of_two_owners_who_take_it_from_each_other_at_once_one_stays() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let second = invited(&house, &owner, "owner").await;
    let first = house.demo.member(StaffRole::Owner).clone();
    let session = SessionId::new(house.cloud.now(), [3; 16]);
    for round in 0..12u8 {
        let [one, two] = [&first, &second].map(|staff| StaffMember { staff: staff.clone(), session });
        let (one, two) = (house.store.desk_staff(&one), house.store.desk_staff(&two));
        let (switches, roles) = (round % 2 == 0, (StaffRole::Owner, StaffRole::Agent));
        let decide = async |desk: &store::DeskStaff<'_>, about: &Staff, n: u8| match switches {
            true => desk.switch(about.id, true, house.moment(n)).await,
            false => desk.give_role(about.id, roles.0, roles.1, house.moment(n)).await,
        };
        let n = round * 4;
        let (by_one, by_two) = tokio::join!(decide(&one, &second, n + 1), decide(&two, &first, n + 2));
        assert!(by_one.is_ok() != by_two.is_ok(), "{by_one:?} {by_two:?}");
        let left = if by_one.is_ok() { (&first, &second, &one) } else { (&second, &first, &two) };
        assert!(now(&house, left.0.id).await.is_good_owner());
        assert!(!now(&house, left.1.id).await.is_good_owner());
        match switches {
            true => left.2.switch(left.1.id, false, house.moment(n + 3)).await.unwrap(),
            false => left.2.give_role(left.1.id, roles.1, roles.0, house.moment(n + 3)).await.unwrap(),
        }
        house.cloud.clock().advance(SignedDuration::from_secs(1));
    }
}

#[tokio::test]
async fn a_lost_second_factor_is_reset_with_everything_that_hangs_on_it() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let agent = house.demo.member(StaffRole::Agent).clone();
    assert_eq!(house.get(&owner, &at(&agent)).await.count("form[action$='/removals']"), 0, "there is none");
    with_factor(&house, &agent).await;
    let browser = house.staff(StaffRole::Agent).await;
    drop(house.cloud.drain_outbox());
    house.units();
    let reset = sends(&house, &owner, &agent, "second-factor/removals", &[]).await;
    assert!(house.units().write <= 10.0);
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|outbox| outbox.mails).collect();
    let [mail] = &mails[..] else { panic!("{mails:?}") };
    assert_eq!(
        (&mail.to, mail.language, &mail.notice),
        (&agent.email, agent.language, &Notice::StaffFactorRemoved)
    );
    assert_eq!((mail.sender.as_str(), mail.name.as_ref()), ("Noordlift", Some(&agent.name)));
    let page = house.follow(&owner, &reset).await;
    assert!(text(&page.text).contains("Two-step sign-in of Ayşe Demir is reset."), "{}", page.text);
    assert!(text(&page.text).contains("Femke Noordhof reset the two-step sign-in of Ayşe Demir"));
    let accounts = house.store.staff_accounts();
    assert_eq!(accounts.factor(agent.tenant, agent.id).await.unwrap(), None);
    let after = now(&house, agent.id).await;
    assert!(!after.second_factor && after.sessions.is_empty());
    assert!(house.get(&browser, LIST).await.location.starts_with("/desk/sign-in"));
    let form = Fields::from(&[("csrf", owner.csrf().as_str())]);
    let late = house.post(&owner, &format!("{}/second-factor/removals", at(&agent)), &form).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(house.cloud.drain_outbox().is_empty(), "nobody is told twice");
    assert!(late.text.contains("there is nothing to reset"), "{}", late.text);
}

#[tokio::test]
async fn somebody_is_signed_out_of_every_browser() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let manager = house.demo.member(StaffRole::Manager).clone();
    let browsers = [house.staff(StaffRole::Manager).await, house.staff(StaffRole::Manager).await];
    let page = house.get(&owner, &at(&manager)).await;
    assert!(page.text.contains("In 2 browsers"), "{}", page.text);
    let ended = sends(&house, &owner, &manager, "sessions/endings", &[]).await;
    assert!(house.follow(&owner, &ended).await.text.contains("Joost van der Wal is signed out everywhere."));
    for browser in &browsers {
        assert!(house.get(browser, LIST).await.location.starts_with("/desk/sign-in"));
    }
    assert_eq!(log(&house, manager.id).await[0].what, Deed::StaffSignedOut);
}

#[tokio::test]
async fn an_owner_says_who_goes_on_visits() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let (agent, myself) =
        (house.demo.member(StaffRole::Agent).clone(), house.demo.member(StaffRole::Owner).clone());
    let ticked = "form[action$='/visits'] input[name=visits][checked]";
    assert_eq!(house.get(&owner, &at(&agent)).await.count(ticked), 1);
    house.units();
    let stays = sends(&house, &owner, &agent, "visits", &[("visits", "")]).await;
    assert!(house.units().write <= 10.0);
    let page = house.follow(&owner, &stays).await;
    assert!(text(&page.text).contains("Ayşe Demir is not offered for visits any more."), "{}", page.text);
    assert!(text(&page.text).contains("Goes on visits: Yes → No"), "{}", page.text);
    assert_eq!(page.count(ticked), 0);
    // Whoever runs a small company says so of themselves, too.
    sends(&house, &owner, &myself, "visits", &[("visits", "")]).await;
    let staff = house.demo.signed_in(StaffRole::Owner);
    let known = house.store.desk(&staff).known_colleagues(house.cloud.now()).await.unwrap();
    let engineers = Colleague::engineers(&known, None);
    assert!(known.len() > engineers.len() && !engineers.is_empty());
    for stays in [&agent, &myself] {
        assert!(engineers.iter().all(|one| one.id != stays.id), "{engineers:?}");
        let named = Assignee { id: stays.id, name: stays.name.clone() };
        assert!(Colleague::engineers(&known, Some(&named)).contains(&named), "who is sent already stays");
    }
    sends(&house, &owner, &agent, "visits", &[("visits", "yes")]).await;
    assert!(now(&house, agent.id).await.visits);
}
