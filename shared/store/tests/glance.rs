//! What is known at a glance: the figures are what the lists say, after whatever has happened, told in whatever order and however
//! often; nobody is counted what they may not see; and it costs the same however much there is.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use domain::{
    EventId, ImportId, LocationId, Result, WorkOrderId,
    change::Change,
    import::{Import, ImportKind},
    number::Number,
    principal::Member,
    staff::StaffRole,
    text::Text,
    timeline::{Entry, Happening},
    user::{MemberRole, Scope},
    work_order::{Assignee, Finding, IndexCommand, Month, Origin, Plan, Report, Stage, Term, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, civil::DateTime};
use proptest::{prelude::*, test_runner::TestRunner};
use store::{Glance, Store};
use testkit::{Cloud, Fault, Service, demo::Demo};

const NOW: DateTime = jiff::civil::datetime(2026, 11, 22, 9, 0, 0, 0);

fn place(n: u8) -> LocationId {
    LocationId::new(Timestamp::UNIX_EPOCH, [n; 16])
}

fn month(year: i16, month: i8) -> Month {
    Month { year, month }
}

fn command(work_order: &WorkOrder) -> IndexCommand {
    IndexCommand { tenant: work_order.tenant, work_order: work_order.id, version: work_order.version }
}

/// A story in which users ask for work, staff take steps, books are read in, and the index hears of some of it at some time.
struct Story {
    cloud: Cloud,
    store: Store,
    demo: Demo,
    base: WorkOrder,
    all: Vec<WorkOrder>,
    late: Vec<IndexCommand>,
}

impl Story {
    async fn new() -> Self {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let base = demo.raised(&cloud, &store, MemberRole::Buyer).await.unwrap();
        Self { all: vec![base.clone()], late: vec![command(&base)], cloud, store, demo, base }
    }

    fn new_work_order(&mut self, n: usize, origin: Origin) -> WorkOrder {
        let requested_at = self.base.requested_at - SignedDuration::from_hours(24 * 17 * (n % 24) as i64);
        WorkOrder {
            id: WorkOrderId::new(requested_at, self.cloud.entropy()),
            number: Number { year: 2026, count: self.base.number.count + 1 + self.all.len() as u32 },
            location: (!n.is_multiple_of(3)).then(|| place((n % 3) as u8)),
            origin,
            requested_at,
            ..self.base.clone()
        }
    }

    /// A user asks for work.
    async fn ask(&mut self, n: usize) {
        let role = if n.is_multiple_of(2) { MemberRole::Buyer } else { MemberRole::Admin };
        let member = self.demo.member_of(role);
        let after = self.new_work_order(n, Origin::User(member.id()));
        let id = EventId::new(after.requested_at, self.cloud.entropy());
        let entry = Entry { id, at: after.requested_at, by: after.asker(), what: Happening::Requested };
        let change =
            Change { before: None, after: after.clone(), entry, mails: Vec::new(), links: Vec::new() };
        self.store.asking(&member).submit(change).await.unwrap();
        self.heard(after);
    }

    /// Books are read in, and once more, since the first answer was lost.
    async fn import(&mut self, n: usize) {
        let id = ImportId::new(self.base.requested_at, self.cloud.entropy());
        let made = self.new_work_order(n, Origin::Company);
        let made = WorkOrder { stage: [Stage::Completed, Stage::Accepted][n % 2], ..made };
        let staff = self.demo.signed_in(StaffRole::Owner);
        let place = (id, staff.tenant());
        let portal = self.demo.portal().id;
        let import =
            Import::new(place, ImportKind::WorkOrders, portal, staff.assignee(), self.base.requested_at);
        for _ in 0..2 {
            self.store.imported(&import).add(std::slice::from_ref(&made)).await.unwrap();
        }
        self.heard(made);
    }

    /// Staff take a step, if it is allowed.
    async fn step(&mut self, n: usize) {
        let of = n / 8 % self.all.len();
        let staff = self.demo.signed_in(StaffRole::Agent);
        let reason = Text::parse("A part is missing.").unwrap();
        let what = match n % 8 {
            0 | 1 => Happening::accepted(),
            2 => Happening::Planned { plan: plan(&staff.assignee(), n), again: false },
            3 => Happening::Completed { report: Report::new(reason, 90, Vec::new()) },
            4 => Happening::Closed,
            5 => Happening::Reopened,
            6 => Happening::Held { reason },
            _ => Happening::Cancelled { reason },
        };
        let moment = self.cloud.moment();
        let Ok(change) = Change::step(&self.all[of], self.demo.portal(), what, staff.actor(), moment) else {
            return;
        };
        self.all[of] = self.store.desk(&staff).commit(change).await.unwrap();
        self.late.push(command(&self.all[of]));
    }

    fn heard(&mut self, made: WorkOrder) {
        self.late.push(command(&made));
        self.all.push(made);
    }

    /// The index hears of something, perhaps not for the first time, and perhaps it dies over it.
    async fn index(&mut self, n: usize) {
        let one = self.late[n % self.late.len()];
        if n.is_multiple_of(3) {
            self.cloud.fail_next(Service::DynamoDb, Fault::Pass, n / 3 % 8);
            self.cloud.fail_next(
                Service::DynamoDb,
                if n.is_multiple_of(2) { Fault::Broken } else { Fault::LostAnswer },
                3,
            );
        }
        drop(self.store.work_order_index().update(one).await);
        self.cloud.heal();
    }

    /// At last the index has heard of everything.
    async fn heard_of_all(&self) {
        for one in &self.all {
            self.store.work_order_index().update(command(one)).await.unwrap();
        }
    }

    async fn seen(&self, member: &Member) -> Glance {
        self.store.own_work_orders(member).glance(NOW, 2025).await.unwrap()
    }
}

fn plan(engineer: &Assignee, n: usize) -> Plan {
    let date = jiff::civil::date(2026, 11, 20).saturating_add(jiff::Span::new().days((n % 9) as i64));
    let [from, to] = [8, 10].map(|hour| jiff::civil::time(hour, 0, 0, 0));
    Plan { date, from, to, engineer: Some(engineer.clone()) }
}

async fn listed(story: &Story, who: &Member, stage: Stage) -> u64 {
    let finding = Finding { terms: vec![Term::Stage(stage)], ..Finding::default() };
    let mut token = None;
    let mut count = 0;
    loop {
        let page = story.store.own_work_orders(who).list(&finding, token.as_ref()).await.unwrap();
        count += page.rows.len() as u64;
        token = page.next;
        if token.is_none() {
            return count;
        }
    }
}

#[test]
fn figures_are_what_the_lists_say_whatever_has_happened() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(proptest::test_runner::Config::with_cases(8));
    let steps = proptest::collection::vec((0..7_u8, 0..96_usize), 1..40);
    runner
        .run(&steps, |steps| {
            runtime.block_on(async {
                let mut story = Story::new().await;
                for (kind, n) in steps {
                    match kind {
                        0 | 1 => story.ask(n).await,
                        2 => story.import(n).await,
                        3 | 4 => story.step(n).await,
                        _ => story.index(n).await,
                    }
                }
                story.heard_of_all().await;
                for scope in [Scope::Company, Scope::Own] {
                    let mut who = story.demo.member_of(MemberRole::Buyer);
                    who.membership.scope = scope;
                    let glance = story.seen(&who).await;
                    let counts = glance.counts.unwrap();
                    let seen: Vec<&WorkOrder> = story.all.iter().filter(|one| who.sees(one)).collect();
                    for stage in Stage::LISTED {
                        let meant = seen.iter().filter(|one| one.stage == stage).count() as u64;
                        prop_assert_eq!(counts.of(stage), meant, "{:?} {:?}", stage, who.scope());
                        prop_assert_eq!(listed(&story, &who, stage).await, meant);
                    }
                    for month in month(2026, 11).last(23) {
                        let asked = seen.iter().filter(|one| Month::of(one.requested_at) == month).count();
                        let done = seen.iter().filter_map(|one| one.counted()?.completed);
                        let done = done.filter(|completed| *completed == month).count();
                        prop_assert_eq!(counts.asked(month), asked as u64, "{:?}", month);
                        prop_assert_eq!(counts.completed(month), done as u64, "{:?}", month);
                    }
                    let mut ahead: Vec<_> = seen
                        .iter()
                        .filter_map(|one| Some((one.visit_ahead()?.date, one.id)))
                        .filter(|(date, _)| *date >= jiff::civil::date(2026, 11, 22))
                        .collect();
                    ahead.sort_unstable();
                    let told: Vec<_> =
                        glance.visits.iter().map(|visit| (visit.date, visit.work_order)).collect();
                    prop_assert!(ahead.starts_with(&told), "{:?} are not the first of {:?}", told, ahead);
                }
                Ok(())
            })
        })
        .unwrap();
}

#[tokio::test]
async fn a_user_of_some_places_is_counted_nothing_and_sees_the_visits_there_and_their_own() -> Result<()> {
    let mut story = Story::new().await;
    for n in 0..6 {
        story.ask(n * 2 + 1).await;
    }
    let staff = story.demo.signed_in(StaffRole::Agent);
    for of in 0..story.all.len() {
        for what in
            [Happening::accepted(), Happening::Planned { plan: plan(&staff.assignee(), 4), again: false }]
        {
            let moment = story.cloud.moment();
            let change =
                Change::step(&story.all[of], story.demo.portal(), what, staff.actor(), moment).unwrap();
            story.all[of] = story.store.desk(&staff).commit(change).await?;
        }
    }
    story.heard_of_all().await;
    let mut who = story.demo.member_of(MemberRole::Buyer);
    who.membership.scope = Scope::Locations([place(1)].into());
    let glance = story.seen(&who).await;
    assert_eq!(glance.counts, None, "no figure tells of other places");
    assert!(!glance.visits.is_empty());
    for visit in &glance.visits {
        let of = story.all.iter().find(|one| one.id == visit.work_order).unwrap();
        assert!(who.sees(of), "{of:?}");
    }
    who.membership.scope = Scope::Locations([place(9)].into());
    let own: Vec<WorkOrderId> = story.seen(&who).await.visits.iter().map(|visit| visit.work_order).collect();
    assert!(own.is_empty() || own == [story.base.id], "{own:?}");
    Ok(())
}

#[tokio::test]
async fn what_guests_ask_for_counts_for_no_customer() -> Result<()> {
    let (cloud, store, demo) = Cloud::with_demo().await;
    demo.confirmed(&cloud, &store).await?;
    cloud.index().await;
    let glance = store.own_work_orders(&demo.member_of(MemberRole::Admin)).glance(NOW, 2025).await?;
    assert_eq!(Stage::LISTED.map(|stage| glance.counts.as_ref().unwrap().of(stage)), [0; 9]);
    Ok(())
}

#[tokio::test]
async fn a_look_costs_half_a_unit_however_much_there_is_and_however_long_it_has_been() -> Result<()> {
    let mut bills = Vec::new();
    for count in [10_usize, 200] {
        let mut story = Story::new().await;
        for n in 0..count {
            story.ask(n).await;
        }
        let staff = story.demo.signed_in(StaffRole::Agent);
        for of in 0..story.all.len().min(20) {
            for what in [
                Happening::accepted(),
                Happening::Planned { plan: plan(&staff.assignee(), of), again: false },
            ] {
                let moment = story.cloud.moment();
                let change =
                    Change::step(&story.all[of], story.demo.portal(), what, staff.actor(), moment).unwrap();
                story.all[of] = story.store.desk(&staff).commit(change).await?;
            }
        }
        story.heard_of_all().await;
        let mut bill = Vec::new();
        for scope in [Scope::Company, Scope::Own, Scope::Locations([place(1)].into())] {
            let mut who = story.demo.member_of(MemberRole::Buyer);
            who.membership.scope = scope;
            story.store.units().take();
            story.seen(&who).await;
            let used = story.store.units().take();
            assert_eq!(used.write, 0.0);
            bill.push(used.read);
        }
        bills.push(bill);
    }
    assert_eq!(bills, [[0.5; 3], [0.5; 3]]);
    Ok(())
}

#[tokio::test]
async fn what_many_do_at_once_is_counted_once_each() -> Result<()> {
    let mut story = Story::new().await;
    for n in 0..30 {
        story.import(n * 2).await;
    }
    let twice = story.all.iter().chain(&story.all).map(command).collect::<Vec<_>>();
    let index = story.store.work_order_index();
    let told = futures_util::future::join_all(twice.into_iter().map(|one| index.update(one))).await;
    if told.iter().any(std::result::Result::is_err) {
        story.heard_of_all().await;
    }
    let counts = story.seen(&story.demo.member_of(MemberRole::Admin)).await.counts.unwrap();
    assert_eq!(counts.of(Stage::Completed), 30);
    Ok(())
}
