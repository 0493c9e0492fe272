//! What the pages and the changes cost, with as many sessions and as long a log as people usually have.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    SessionId, StaffId,
    account::Session,
    second_factor::TimeStep,
    staff::{Staff, StaffRole},
    text::Line,
};
use http::StatusCode;
use jiff::SignedDuration;
use store::{Consumed, Factor};
use testbrowser::House;
use web::Site;

/// A colleague whom everybody knows: three browsers, a long log.
async fn known(house: &House<Site>, role: StaffRole) -> Staff {
    let staff = house.demo.member(role).clone();
    for _ in 0..3 {
        house.staff(role).await;
        house.cloud.clock().advance(SignedDuration::from_secs(1));
    }
    let owner = house.demo.signed_in(StaffRole::Owner);
    for n in 0..30 {
        house.store.desk_staff(&owner).end_sessions(staff.id, house.moment(n)).await.unwrap();
        house.cloud.clock().advance(SignedDuration::from_secs(1));
    }
    for _ in 0..3 {
        house.staff(role).await;
        house.cloud.clock().advance(SignedDuration::from_secs(1));
    }
    staff
}

#[tokio::test]
async fn pages_stay_within_their_budgets_with_a_hundred_colleagues() {
    let house = House::new(desk_staff::routes(), |parts| parts.site).await;
    let manager = known(&house, StaffRole::Manager).await;
    for n in 0..100u8 {
        let colleague = Staff {
            id: StaffId::new(house.cloud.now(), [n; 16]),
            email: format!("colleague-{n}@noordlift.example").parse().unwrap(),
            name: Line::parse(&format!("Colleague Number {n}")).unwrap(),
            ..manager.clone()
        };
        house.store.setup().create_staff(&colleague, None, None).await.unwrap();
    }
    let owner = house.staff(StaffRole::Owner).await;
    let first = house.get(&owner, "/desk/staff").await;
    let next = first.link("a[rel=next]").unwrap();
    for path in ["/desk/staff", &next, "/desk/staff/new", &format!("/desk/staff/{}", manager.id)] {
        house.units();
        let page = house.get(&owner, path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let Consumed { read, write } = house.units();
        assert!(read <= 4.0 && write == 0.0, "{path}: {read} read, {write} written");
    }
}

#[tokio::test]
async fn every_change_stays_within_ten_units() {
    let house = House::new(desk_staff::routes(), |parts| parts.site).await;
    let agent = known(&house, StaffRole::Agent).await;
    let owner = house.staff(StaffRole::Owner).await;
    let factor = Factor {
        secret: vec![7; 48],
        last: TimeStep(1),
        recovery: vec!["$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned(); 10],
        since: house.cloud.now(),
    };
    let kept = SessionId::new(house.cloud.now(), [5; 16]);
    let accounts = house.store.staff_accounts();
    accounts
        .set_factor(agent.tenant, agent.id, &factor, (kept, &house.cloud.factor_switched()))
        .await
        .unwrap();
    let at = format!("/desk/staff/{}", agent.id);
    let form = house.get(&owner, "/desk/staff/new").await.form("/desk/staff");
    let form = form.with("name", "Sem Dijkstra").with("email", "sem@noordlift.example");
    let role = |seen: &'static str, role: &'static str| vec![("seen", seen), ("role", role)];
    let mut bill = Vec::new();
    house.units();
    let invited = house.post(&owner, "/desk/staff", &form).await;
    bill.push(("invite".to_owned(), house.units().write, 10.0));
    let csrf = owner.csrf();
    for (path, values) in [
        (format!("{}/invitations", invited.location), vec![]),
        (format!("{at}/second-factor/removals"), vec![]),
        (format!("{at}/roles"), role("agent", "owner")),
        (format!("{at}/sessions/endings"), vec![]),
        (format!("{at}/roles"), role("owner", "manager")),
        (format!("{at}/roles"), role("manager", "owner")),
        (format!("{at}/accounts"), vec![("disabled", "yes")]),
        (format!("{at}/accounts"), vec![("disabled", "no")]),
    ] {
        for n in 0..2 {
            let session = SessionId::new(house.cloud.now(), [n; 16]);
            let begun = Session::begun(house.cloud.now(), "Firefox · Windows", "203.0.113.0/24");
            accounts.open_session(agent.tenant, agent.id, session, &begun).await.unwrap();
        }
        let form = testbrowser::Fields::from(&values).with("csrf", &csrf);
        house.units();
        let done = house.post(&owner, &path, &form).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.text);
        bill.push((format!("{path} {values:?}"), house.units().write, 10.0));
    }
    for (what, units, most) in &bill {
        assert!(units <= most, "{what}: {units}\n{bill:#?}");
    }
}
