//! A second factor that a user has lost, and their agent takes away.

use domain::{
    SessionId, account::Session, notice::Notice, second_factor::TimeStep, staff::StaffRole, user::MemberRole,
};
use http::StatusCode;
use store::Factor;
use testbrowser::House;

#[tokio::test]
async fn a_lost_factor_is_taken_away_signs_its_user_out_and_is_told_to_them() {
    let house = House::new(desk_customers::routes(), |parts| parts.site).await;
    let (agent, tom) = (house.staff(StaffRole::Agent).await, house.demo.user(MemberRole::Buyer));
    let path = format!("/desk/customers/{}/users/{}", house.demo.customers[0].id, tom.id);
    let action = format!("{path}/second-factor/removals");
    let csrf = [("csrf", agent.csrf())];
    assert_eq!(house.get(&agent, &path).await.count(&format!("form[action='{action}']")), 0, "he has none");
    assert_eq!(house.post(&agent, &action, &csrf).await.status, StatusCode::CONFLICT);

    let (now, accounts) = (house.cloud.now(), house.store.user_accounts());
    let recovery = vec!["$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned(); 10];
    let factor = Factor { secret: vec![7; 48], last: TimeStep(1), recovery, since: now };
    let session = SessionId::new(now, [5; 16]);
    let noted = house.cloud.factor_switched();
    accounts.set_factor(tom.tenant, tom.id, &factor, (session, &noted)).await.expect("it is on");
    let begun = Session::begun(now, "Firefox · Windows", "203.0.113.0/24");
    accounts.open_session(tom.tenant, tom.id, session, &begun).await.expect("he is in");
    drop(house.cloud.drain_outbox());

    let page = house.get(&agent, &format!("{path}?lang=en")).await;
    assert_eq!(page.count("dialog#factor form"), 1, "a question comes first");
    assert!(page.text.contains("Remove the second factor of Tom Hendriks?"), "{}", page.text);
    house.units();
    let done = house.post(&agent, &action, page.form(&action)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let used = house.units();
    assert!(used.write <= 10.0, "{used:?}");
    let back = house.follow(&agent, &done).await;
    assert!(back.text.contains("The second factor of Tom Hendriks is removed."), "{}", back.text);
    assert!(back.text.contains("Ayşe Demir removed the second factor of Tom Hendriks"));
    let after = accounts.read(tom.tenant, tom.id).await.expect("he is there");
    assert!(!after.second_factor && after.sessions.is_empty(), "he is out at the next click");
    assert_eq!(
        accounts.factor(tom.tenant, tom.id).await.expect("it is read"),
        None,
        "with its recovery codes"
    );
    let mails: Vec<_> = house.cloud.drain_outbox().into_iter().flat_map(|outbox| outbox.mails).collect();
    let [mail] = &mails[..] else { panic!("{mails:?}") };
    assert_eq!(mail.to, tom.email);
    assert!(matches!(&mail.notice, Notice::FactorRemoved { portal } if portal.as_str() == "demo"));
    assert_eq!(house.post(&agent, &action, &csrf).await.status, StatusCode::CONFLICT, "sent twice");
}
