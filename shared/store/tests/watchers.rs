//! Who watches a work order, as it is written: nobody overwrites anybody, and no step waits for it.

use domain::{
    Error, Result, UserId,
    change::Change,
    staff::StaffRole,
    text::{Line, Text},
    user::MemberRole,
    work_order::{WATCHERS_MAX, Watcher, WorkOrder},
};
use futures_util::future::join_all;
use store::Store;
use testkit::{Cloud, demo::Demo};

fn watcher(cloud: &Cloud, name: &str) -> Watcher {
    Watcher { id: UserId::new(cloud.now(), cloud.entropy()), name: Line::parse(name).expect("a name") }
}

async fn now(store: &Store, demo: &Demo, of: &WorkOrder) -> Result<WorkOrder> {
    let member = demo.member_of(MemberRole::Admin);
    store.own_record(&member, of.id).record().await.map(|record| record.work_order)
}

#[tokio::test]
async fn of_two_who_begin_at_once_both_watch_and_each_stops_alone() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let of = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let admin = demo.member_of(MemberRole::Admin);
    let record = store.own_record(&admin, of.id);
    let (one, other) = (watcher(&cloud, "Ann de Wit"), watcher(&cloud, "Bo"));
    let (a, b, again) = tokio::join!(record.watch(&one), record.watch(&other), record.watch(&one));
    a?;
    b?;
    again?;
    let mut both = vec![one.clone(), other.clone()];
    both.sort();
    assert_eq!(now(&store, &demo, &of).await?.watchers, both);
    let gone = [&one];
    let (a, b) = tokio::join!(record.unwatch(&gone), record.unwatch(&gone));
    a?;
    b?;
    assert_eq!(now(&store, &demo, &of).await?.watchers, std::slice::from_ref(&other));
    record.unwatch(&[&other]).await?;
    assert_eq!(now(&store, &demo, &of).await?, of, "as it was before");
    Ok(())
}

#[tokio::test]
async fn however_many_come_at_once_only_so_many_get_in() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let of = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let admin = demo.member_of(MemberRole::Admin);
    let record = store.own_record(&admin, of.id);
    let some: Vec<Watcher> = (0..WATCHERS_MAX + 5).map(|n| watcher(&cloud, &format!("W {n}"))).collect();
    let answers = join_all(some.iter().map(|one| record.watch(one))).await;
    let full = |answer: &&Result<()>| matches!(answer, Err(Error::Conflict(refusal)) if refusal.0.key == "refusal-watchers-full");
    assert_eq!(answers.iter().filter(full).count(), 5);
    let watchers = now(&store, &demo, &of).await?.watchers;
    assert_eq!(watchers.len(), WATCHERS_MAX);
    record.watch(&watchers[0]).await?;
    Ok(())
}

#[tokio::test]
async fn a_step_that_was_decided_before_somebody_watched_is_written_and_takes_nobody_away() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let of = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let agent = demo.signed_in(StaffRole::Agent);
    let change = Change::accept(&of, demo.portal(), agent.actor(), cloud.moment())?;
    let admin = demo.member_of(MemberRole::Admin);
    let one = watcher(&cloud, "Ann");
    store.units().take();
    store.own_record(&admin, of.id).watch(&one).await?;
    let write = store.units().take().write;
    assert!(write <= 4.0, "{write} written");
    store.desk(&agent).commit(change).await?;
    let accepted = now(&store, &demo, &of).await?;
    assert_eq!(
        (accepted.watchers.as_slice(), accepted.version),
        (std::slice::from_ref(&one), of.version + 1)
    );
    let note = Change::note(&accepted, Text::parse("Note").expect("a text"), agent.actor(), cloud.moment())?;
    store.desk(&agent).commit(note).await?;
    assert_eq!(now(&store, &demo, &of).await?.watchers, [one]);
    Ok(())
}
