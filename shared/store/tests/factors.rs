//! Second factors that people switch on and off themselves: in the log, and within the units.

use domain::{
    SessionId,
    account::Account as _,
    activity::{About, Activity, Deed, Subject},
    second_factor::TimeStep,
    staff::StaffRole,
    user::MemberRole,
};
use jiff::SignedDuration;
use store::Factor;
use testkit::Cloud;

#[tokio::test]
async fn switching_ones_own_factor_is_in_the_log_and_within_ten_units() {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let (tom, customer) = (demo.user(MemberRole::Buyer), &demo.customers[0]);
    let recovery = vec!["$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned(); 10];
    let factor = Factor { secret: vec![7; 48], last: TimeStep(1), recovery, since: cloud.now() };
    let kept = SessionId::new(cloud.now(), [5; 16]);
    let noted =
        |on| Activity::new(cloud.moment(), tom.actor(), About::of(customer), Deed::FactorSwitched(on));
    let accounts = store.user_accounts();
    store.units().take();
    accounts.set_factor(tom.tenant, tom.id, &factor, (kept, &noted(true))).await.expect("on");
    let on = store.units().take();
    let twice = accounts.set_factor(tom.tenant, tom.id, &factor, (kept, &noted(true))).await;
    assert!(twice.is_err(), "one that is on is not switched on, nor is it said");
    store.units().take();
    cloud.clock().advance(SignedDuration::from_secs(60));
    accounts.remove_factor(tom.tenant, tom.id, (kept, &noted(false))).await.expect("off");
    let off = store.units().take();
    assert!(on.write <= 10.0 && off.write <= 10.0, "{on:?} {off:?}");
    let owner = demo.signed_in(StaffRole::Owner);
    let log = store.activities(&owner).list(Some(Subject::Customer(customer.id)), None).await.expect("a log");
    let told: Vec<_> = log.rows.iter().map(|entry| (&entry.what, &entry.who)).collect();
    let by = tom.actor();
    assert_eq!(told, [(&Deed::FactorSwitched(false), &by), (&Deed::FactorSwitched(true), &by)]);
}
