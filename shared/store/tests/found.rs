//! What is found by its terms: everything that belongs into a list, nothing else, by those who may see it, however often
//! and in whatever order the index was told, and for the same price however much there is.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use domain::{
    EventId, LocationId, Result, WorkOrderId,
    change::Change,
    number::Number,
    principal::{Member, StaffMember},
    staff::StaffRole,
    text::Text,
    timeline::{Entry, Happening},
    user::{MemberRole, Scope},
    work_order::{Finding, IndexCommand, Origin, PLACES_AT_ONCE, Stage, Term, Words, WorkOrder},
};
use jiff::{SignedDuration, Timestamp};
use proptest::{prelude::*, test_runner::TestRunner};
use std::collections::BTreeSet;
use store::{Found, PageToken, Store};
use testkit::{
    Cloud, Fault, Service,
    demo::{Demo, demo},
};

/// What differs from one work order to the next: who, where, stage, type, words, how long before the last one.
type Sketch = (u8, u8, usize, bool, u8, u8);

const WORDS: [&str; 4] = ["lift", "porte", "motor", "Tür"];

fn members(demo: &Demo) -> [Member; 2] {
    [demo.member_of(MemberRole::Admin), demo.member_of(MemberRole::Buyer)]
}

fn place(n: u8) -> LocationId {
    LocationId::new(Timestamp::UNIX_EPOCH, [n; 16])
}

/// Writes work orders by what makes them differ, and has them indexed.
async fn written(cloud: &Cloud, store: &Store, demo: &Demo, sketches: &[Sketch]) -> Result<Vec<WorkOrder>> {
    let base = demo.raised(cloud, store, MemberRole::Buyer).await?;
    let (mut all, mut at) = (vec![base.clone()], base.requested_at);
    for (n, (by, of, stage, other, words, since)) in sketches.iter().enumerate() {
        at += SignedDuration::from_secs(i64::from(*since));
        let said: Vec<&str> = WORDS
            .iter()
            .enumerate()
            .filter(|(bit, _)| words & (1 << bit) != 0)
            .map(|(_, word)| *word)
            .collect();
        let after = WorkOrder {
            id: WorkOrderId::new(at, cloud.entropy()),
            number: Number { year: 2026, count: base.number.count + 1 + n as u32 },
            stage: Stage::LISTED[stage % Stage::LISTED.len()],
            work_type: if *other { "other".to_owned() } else { base.work_type.clone() },
            location: (*of > 0).then(|| place(*of)),
            origin: Origin::User(members(demo)[usize::from(by % 2)].id()),
            description: Text::parse(&format!("{} .", said.join(" "))).unwrap(),
            assignee: [Some(StaffRole::Agent), Some(StaffRole::Owner), None][n % 3]
                .map(|role| demo.signed_in(role).assignee()),
            requested_at: at,
            ..base.clone()
        };
        let id = EventId::new(at, cloud.entropy());
        let entry = Entry { id, at, by: after.asker(), what: Happening::Requested };
        let member = &members(demo)[usize::from(by % 2)];
        let change =
            Change { before: None, after: after.clone(), entry, mails: Vec::new(), links: Vec::new() };
        store.asking(member).submit(change).await?;
        all.push(after);
    }
    cloud.index().await;
    Ok(all)
}

/// Every page of a member's list, one after the other.
async fn all_pages(store: &Store, who: &Member, finding: &Finding) -> Result<Vec<WorkOrderId>> {
    let own = store.own_work_orders(who);
    pages(store, finding, async |token| own.list(finding, token).await).await
}

/// The same of what staff look for.
async fn desk_pages(store: &Store, who: &StaffMember, finding: &Finding) -> Result<Vec<WorkOrderId>> {
    let desk = store.desk(who);
    pages(store, finding, async |token| desk.find(finding, token).await).await
}

async fn pages(
    store: &Store,
    finding: &Finding,
    list: impl AsyncFn(Option<&PageToken>) -> Result<Found>,
) -> Result<Vec<WorkOrderId>> {
    let (mut found, mut token): (Vec<WorkOrderId>, Option<PageToken>) = (Vec::new(), None);
    for _ in 0..200 {
        store.units().take();
        let page = list(token.as_ref()).await?;
        let cost = store.units().take();
        assert!(cost.read <= 3.0 && cost.write == 0.0, "{finding:?}: {cost:?}");
        assert!(page.rows.len() <= 25 && (page.unfinished || page.next.is_none() || page.rows.len() == 25));
        found.extend(page.rows.iter().map(|row| row.row.id));
        token = page.next.as_ref().and_then(|next| PageToken::parse(next.as_str()));
        if token.is_none() {
            return Ok(found);
        }
    }
    panic!("{finding:?} has no end");
}

fn belongs(work_order: &WorkOrder, who: &Member, finding: &Finding) -> bool {
    who.sees(work_order) && asks_for(finding, work_order, &Term::of_customer(work_order, None))
}

fn asks_for(finding: &Finding, work_order: &WorkOrder, known: &BTreeSet<Term>) -> bool {
    let at = Timestamp::from_second(work_order.requested_at.as_second()).unwrap();
    finding.terms.iter().all(|term| known.contains(term))
        && finding.from.is_none_or(|from| at >= from)
        && finding.before.is_none_or(|before| at < before)
}

/// What is wanted of all of them, as a list shows it.
fn newest_first(all: &[WorkOrder], wanted: impl Fn(&WorkOrder) -> bool) -> Vec<WorkOrderId> {
    let mut wanted: Vec<&WorkOrder> = all.iter().filter(|one| wanted(one)).collect();
    wanted.sort_by_key(|one| (one.requested_at.as_second(), one.id));
    wanted.iter().rev().map(|one| one.id).collect()
}

/// Filters, and a period in seconds behind the first work order.
type Asked = (Vec<Term>, Option<i64>, Option<i64>);

fn finding(all: &[WorkOrder], (terms, from, before): Asked) -> Finding {
    let second = |s| all[0].requested_at + SignedDuration::from_secs(s);
    Finding { terms, from: from.map(second), before: before.map(second), ..Finding::default() }
}

/// Some words to look for.
fn words() -> impl Strategy<Value = Vec<Term>> {
    proptest::sample::subsequence(WORDS.to_vec(), 0..3)
        .prop_map(|words| Words::parse(&words.join(" ")).terms().collect())
}

fn second() -> impl Strategy<Value = Option<i64>> {
    proptest::option::of(0..120_i64)
}

fn sketches() -> impl Strategy<Value = Vec<Sketch>> {
    let one = (0..2_u8, 0..4_u8, 0..9_usize, any::<bool>(), 0..16_u8, 0..3_u8);
    proptest::collection::vec(one, 0..60)
}

fn scopes() -> impl Strategy<Value = Scope> {
    let places = proptest::collection::btree_set(1..8_u8, 0..6);
    prop_oneof![
        Just(Scope::Company),
        Just(Scope::Own),
        places.prop_map(|places| Scope::Locations(places.into_iter().map(place).collect())),
    ]
}

/// Filters as a page asks for them.
fn filters() -> impl Strategy<Value = Asked> {
    let group = prop_oneof![
        Just(Term::Open),
        Just(Term::Completed),
        proptest::sample::select(Stage::LISTED.to_vec()).prop_map(Term::Stage),
    ];
    let terms = (
        proptest::option::of(group),
        proptest::option::of(Just(Term::Type("other".to_owned()))),
        proptest::option::of((1..4_u8).prop_map(|n| Term::Location(place(n)))),
        words(),
    );
    (terms, second(), second()).prop_map(|((group, kind, place, words), from, before)| {
        (group.into_iter().chain(kind).chain(place).chain(words).collect(), from, before)
    })
}

#[test]
fn a_list_holds_what_looking_at_everything_would_find_and_nothing_else() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(proptest::test_runner::Config::with_cases(8));
    let asked = proptest::collection::vec((filters(), scopes()), 1..12);
    runner
        .run(&(sketches(), asked), |(sketches, asked)| {
            runtime.block_on(async {
                let (cloud, store, demo) = Cloud::with_demo().await;
                let all = written(&cloud, &store, &demo, &sketches).await.unwrap();
                for (asked, scope) in asked {
                    let mut who = demo.member_of(MemberRole::Buyer);
                    who.membership.scope = scope;
                    let finding = finding(&all, asked);
                    let found = all_pages(&store, &who, &finding).await.unwrap();
                    let wanted = newest_first(&all, |one| belongs(one, &who, &finding));
                    prop_assert_eq!(found, wanted, "{:?} {:?}", finding, who.scope());
                }
                Ok(())
            })
        })
        .unwrap();
}

/// Filters as the queue asks for them.
fn queue_filters() -> impl Strategy<Value = Asked> {
    let far = prop_oneof![
        Just(Term::Open),
        proptest::sample::select(Stage::LISTED.to_vec()).prop_map(Term::Stage),
    ];
    let agent = demo().signed_in(StaffRole::Agent).assignee().id;
    let assignee = prop_oneof![Just(Term::Nobody), Just(Term::Assignee(agent))];
    let terms = (
        proptest::option::of(far),
        proptest::option::of(Just(Term::Type("other".to_owned()))),
        proptest::option::of(assignee),
        words(),
    );
    (terms, second(), second()).prop_map(|((far, kind, assignee, words), from, before)| {
        (far.into_iter().chain(kind).chain(assignee).chain(words).collect(), from, before)
    })
}

#[test]
fn the_queue_holds_what_looking_at_everything_would_find_and_nothing_else() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(proptest::test_runner::Config::with_cases(6));
    let asked = proptest::collection::vec(queue_filters(), 1..12);
    runner
        .run(&(sketches(), asked), |(sketches, asked)| {
            runtime.block_on(async {
                let (cloud, store, demo) = Cloud::with_demo().await;
                let all = written(&cloud, &store, &demo, &sketches).await.unwrap();
                let who = demo.signed_in(StaffRole::ReadOnly);
                let mut stranger = who.clone();
                stranger.staff.tenant = domain::TenantId::new(Timestamp::UNIX_EPOCH, [9; 16]);
                for asked in asked {
                    let finding = finding(&all, asked);
                    let found = desk_pages(&store, &who, &finding).await.unwrap();
                    let wanted =
                        newest_first(&all, |one| asks_for(&finding, one, &Term::of_tenant(one, None)));
                    prop_assert_eq!(found, wanted, "{:?}", finding);
                    let nothing = desk_pages(&store, &stranger, &finding).await.unwrap();
                    prop_assert_eq!(nothing, Vec::new(), "another tenant's staff");
                }
                Ok(())
            })
        })
        .unwrap();
}

#[tokio::test]
async fn who_looks_after_it_is_found_a_moment_after_it_was_given_away() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let sent = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let agent = demo.signed_in(StaffRole::Agent);
    let (mine, nobodys) = (Term::Assignee(agent.id()), Term::Nobody);
    let found = async |term: &Term| {
        let finding = Finding { terms: vec![term.clone()], ..Finding::default() };
        desk_pages(&store, &agent, &finding).await.unwrap()
    };
    cloud.index().await;
    assert_eq!((found(&mine).await, found(&nobodys).await), (vec![], vec![sent.id]));
    let assigned = Change::assign(&sent, Some(agent.assignee()), agent.actor(), cloud.moment())?;
    let assigned = store.desk(&agent).commit(assigned).await?;
    cloud.index().await;
    assert_eq!((found(&mine).await, found(&nobodys).await), (vec![sent.id], vec![]));
    let back = Change::assign(&assigned, None, agent.actor(), cloud.moment())?;
    store.desk(&agent).commit(back).await?;
    cloud.index().await;
    assert_eq!((found(&mine).await, found(&nobodys).await), (vec![], vec![sent.id]));
    Ok(())
}

#[tokio::test]
async fn a_page_of_the_queue_costs_the_same_with_some_and_with_many() -> Result<()> {
    let mut bills: Vec<Vec<f64>> = Vec::new();
    for count in [80_usize, 240] {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let sketches: Vec<Sketch> = (0..count).map(|n| (1, (n % 5) as u8, n % 5, n % 2 == 0, 5, 1)).collect();
        written(&cloud, &store, &demo, &sketches).await?;
        let agent = demo.signed_in(StaffRole::Agent);
        let (mine, other) = (Term::Assignee(agent.id()), Term::Type("other".to_owned()));
        let mut bill = Vec::new();
        for terms in [
            vec![],
            vec![Term::Open],
            vec![mine.clone()],
            vec![mine.clone(), Term::Open],
            vec![mine.clone(), Term::Stage(Stage::Accepted), other.clone()],
            vec![Term::Nobody, Term::Word("lift".to_owned()), Term::Stage(Stage::Accepted)],
        ] {
            store.units().take();
            let finding = Finding { terms, ..Finding::default() };
            let page = store.desk(&agent).find(&finding, None).await?;
            assert!(!page.rows.is_empty());
            bill.push(store.units().take().read);
        }
        bills.push(bill);
    }
    assert_eq!(bills[0][..4], bills[1][..4], "the same however many there are");
    assert!(bills[1][..3].iter().all(|units| *units <= 1.0), "one list in one query: {bills:?}");
    assert!(bills[1].iter().all(|units| *units <= 2.5), "{bills:?}");
    Ok(())
}

async fn listed(store: &Store, who: &Member, terms: &[Term]) -> Vec<WorkOrderId> {
    let finding = Finding { terms: terms.to_vec(), ..Finding::default() };
    all_pages(store, who, &finding).await.unwrap()
}

async fn step(cloud: &Cloud, store: &Store, demo: &Demo, at: &WorkOrder, what: Happening) -> WorkOrder {
    let staff = demo.signed_in(StaffRole::Agent);
    let change = Change::step(at, demo.portal(), what, staff.actor(), cloud.moment()).unwrap();
    store.desk(&staff).commit(change).await.unwrap()
}

fn command(work_order: &WorkOrder) -> IndexCommand {
    IndexCommand { tenant: work_order.tenant, work_order: work_order.id, version: work_order.version }
}

#[tokio::test]
async fn what_is_accepted_moves_and_what_is_completed_leaves_the_open_ones() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let sent = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let who = demo.member_of(MemberRole::Admin);
    assert_eq!(listed(&store, &who, &[]).await, [sent.id], "at once");
    assert_eq!(listed(&store, &who, &[Term::Open]).await, []);
    cloud.index().await;
    assert_eq!(listed(&store, &who, &[Term::Open, Term::Stage(Stage::Requested)]).await, [sent.id]);
    let accepted = step(&cloud, &store, &demo, &sent, Happening::accepted()).await;
    cloud.index().await;
    assert_eq!(listed(&store, &who, &[Term::Stage(Stage::Requested)]).await, []);
    assert_eq!(listed(&store, &who, &[Term::Stage(Stage::Accepted)]).await, [sent.id]);
    let reason = Text::parse("It was sold.").unwrap();
    step(&cloud, &store, &demo, &accepted, Happening::Cancelled { reason }).await;
    cloud.index().await;
    assert_eq!(listed(&store, &who, &[Term::Open]).await, []);
    assert_eq!(listed(&store, &who, &[Term::Completed]).await, [sent.id]);
    Ok(())
}

#[tokio::test]
async fn messages_that_come_late_twice_or_at_once_end_with_how_it_is_now() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let sent = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    let who = demo.member_of(MemberRole::Admin);
    let accepted = step(&cloud, &store, &demo, &sent, Happening::accepted()).await;
    let reason = Text::parse("It was sold.").unwrap();
    let over = step(&cloud, &store, &demo, &accepted, Happening::Cancelled { reason }).await;
    let index = store.work_order_index();
    for one in [&over, &sent, &accepted, &sent] {
        index.update(command(one)).await?;
    }
    let at_once = [&accepted, &over, &sent, &over].map(|one| index.update(command(one)));
    futures_util::future::try_join_all(at_once).await?;
    for stage in Stage::LISTED {
        let wanted = if stage == Stage::Cancelled { vec![sent.id] } else { Vec::new() };
        assert_eq!(listed(&store, &who, &[Term::Stage(stage)]).await, wanted, "{stage:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_call_that_dies_anywhere_leaves_nothing_behind_once_its_message_has_come_again() -> Result<()> {
    for dies_at in 0..12 {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let sent = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
        let accepted = step(&cloud, &store, &demo, &sent, Happening::accepted()).await;
        store.work_order_index().update(command(&accepted)).await?;
        let reason = Text::parse("It was sold.").unwrap();
        let over = step(&cloud, &store, &demo, &accepted, Happening::Cancelled { reason }).await;
        cloud.fail_next(Service::DynamoDb, Fault::Pass, dies_at);
        // The SDK tries a call three times.
        cloud.fail_next(Service::DynamoDb, Fault::Broken, 3);
        let died = store.work_order_index().update(command(&over)).await;
        cloud.heal();
        store.work_order_index().update(command(&over)).await?;
        let who = demo.member_of(MemberRole::Admin);
        assert_eq!(listed(&store, &who, &[Term::Open]).await, [], "{dies_at}: {died:?}");
        assert_eq!(listed(&store, &who, &[Term::Stage(Stage::Cancelled)]).await, [sent.id]);
    }
    Ok(())
}

#[tokio::test]
async fn a_change_that_no_list_shows_writes_nothing_and_one_that_moves_it_what_it_has_to() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let sent = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    store.units().take();
    store.work_order_index().update(command(&sent)).await?;
    let terms = Term::of_customer(&sent, None).len() + Term::of_tenant(&sent, None).len();
    let written = store.units().take().write;
    // Two counts of the company and two of their own, in one transaction with what is known of it.
    assert!(written <= terms as f64 + 15.0, "{written} for {terms} terms");
    let staff = demo.signed_in(StaffRole::Agent);
    let note = Change::note(&sent, Text::parse("Ask Piet.").unwrap(), staff.actor(), cloud.moment())?;
    let noted = store.desk(&staff).commit(note).await?;
    store.units().take();
    store.work_order_index().update(command(&noted)).await?;
    assert_eq!(store.units().take().write, 0.0);
    Ok(())
}

#[tokio::test]
async fn what_guests_ask_for_is_found_by_staff_and_by_no_customer() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    let waits = demo.submit(&cloud, &store, demo.portal()).await?.after;
    let sent = demo.confirmed(&cloud, &store).await?;
    let own = demo.raised(&cloud, &store, MemberRole::Buyer).await?;
    cloud.index().await;
    let staff = demo.signed_in(StaffRole::Agent);
    let word = Words::parse(sent.description.as_str()).terms().next().unwrap();
    let finding = Finding { terms: vec![word.clone()], ..Finding::default() };
    let Found { rows, next, .. } = store.desk(&staff).find(&finding, None).await?;
    let found: Vec<WorkOrderId> = rows.iter().map(|row| row.row.id).collect();
    assert!(
        found.contains(&sent.id) && found.contains(&own.id) && !found.contains(&waits.id) && next.is_none()
    );
    assert_eq!(listed(&store, &demo.member_of(MemberRole::Admin), &[word]).await, [own.id]);
    let number = Finding { terms: vec![Term::Number(sent.number)], ..Finding::default() };
    assert_eq!(store.desk(&staff).find(&number, None).await?.rows.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_page_costs_the_same_with_some_and_with_many() -> Result<()> {
    let mut bills: Vec<Vec<f64>> = Vec::new();
    for count in [80_usize, 240] {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let sketches: Vec<Sketch> = (0..count).map(|n| (1, (n % 5) as u8, n % 5, n % 2 == 0, 5, 1)).collect();
        written(&cloud, &store, &demo, &sketches).await?;
        let own = demo.member_of(MemberRole::Buyer);
        let mut bill = Vec::new();
        for (scope, terms) in [
            (Scope::Company, vec![]),
            (Scope::Company, vec![Term::Open]),
            (Scope::Company, vec![Term::Type("other".to_owned())]),
            (Scope::Company, vec![Term::Word("lift".to_owned()), Term::Stage(Stage::Accepted)]),
            (Scope::Own, vec![]),
            (Scope::Locations((1..=PLACES_AT_ONCE as u8).map(place).collect()), vec![]),
        ] {
            let mut who = own.clone();
            who.membership.scope = scope;
            store.units().take();
            let finding = Finding { terms, ..Finding::default() };
            let page = store.own_work_orders(&who).list(&finding, None).await?;
            assert!(!page.rows.is_empty());
            bill.push(store.units().take().read);
        }
        bills.push(bill);
    }
    assert_eq!(bills[0], bills[1], "the same however many there are");
    // All of them, and those that were sent just now.
    assert!(bills[1][0] <= 1.5, "{bills:?}");
    assert!(bills[1][1..3].iter().all(|units| *units <= 1.0), "one list in one query: {bills:?}");
    assert!(bills[1].iter().all(|units| *units <= 2.5), "{bills:?}");
    Ok(())
}
