//! Steps as values: who is written to, what only staff read, and versions that count up.

use crate::{
    kit::cases,
    request::{complete, parse, portal},
};
use domain::{
    EventId, Language, StaffId, WorkOrderId,
    change::{Change, Moment, Submission},
    link::{LinkKind, LinkToken},
    mails::MailKind,
    notice::Notice,
    number::Number,
    portal::Portal,
    text::{Line, Text},
    timeline::{self, Actor, Entry, Happening},
    work_order::{Assignee, Plan, Report, Stage, Standing, WorkOrder},
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::constant(1_795_348_800, 0);

fn moment(n: u8) -> Moment {
    Moment { now: NOW, event: EventId::new(NOW, [n; 16]) }
}

fn submitted(portal: &Portal) -> Change {
    let submission = Submission {
        portal,
        id: WorkOrderId::new(NOW, [3; 16]),
        number: Number { year: 2026, count: 1 },
        language: Language::Nl,
        customer: None,
        user: None,
        staff: None,
        confirmation_token: LinkToken::new([4; 20]),
        status_token: LinkToken::new([5; 20]),
    };
    Change::submit(parse(portal, &complete()).expect("complete"), submission, moment(1))
}

fn staff() -> (Actor, Assignee) {
    let (id, name) = (StaffId::new(NOW, [6; 16]), Line::parse("Sam").expect("a name"));
    (Actor::Staff { staff: id, name: name.clone() }, Assignee { id, name })
}

/// One step out of all there are; none when its stage refuses it.
fn step(n: usize, before: &WorkOrder, portal: &Portal, moment: Moment) -> Option<Change> {
    let (by, assignee) = staff();
    let text = || Text::parse("Said.").expect("a text");
    match n {
        0 => Change::confirm(before, portal, moment),
        1 => Change::accept(before, portal, by, moment),
        2 => Change::reject(before, portal, text(), by, moment),
        3 => Change::assign(before, Some(assignee), by, moment),
        4 => Change::note(before, text(), by, moment),
        5 => Change::comment_to_guest(before, portal, text(), by, moment),
        6 => Change::comment_to_company(before, portal, Some(text()), Vec::new(), moment),
        n => {
            let (what, by) = further(n, before, by, &assignee);
            Change::step(before, portal, what, by, moment)
        }
    }
    .ok()
}

/// How many steps there are.
const STEPS: usize = 16;

/// A step of the work's life, and who takes it.
fn further(n: usize, before: &WorkOrder, by: Actor, assignee: &Assignee) -> (Happening, Actor) {
    let reason = Text::parse("A part is missing.").expect("a text");
    let what = match n {
        7 => {
            let again = before.plan.is_some();
            let (from, to) = (jiff::civil::time(8, 0, 0, 0), jiff::civil::time(10, 0, 0, 0));
            let date = jiff::civil::date(2026, 12, 1);
            let plan = Plan { date, from, to, engineer: Some(assignee.clone()) };
            Happening::Planned { plan, again }
        }
        8 => Happening::Started,
        9 => Happening::Held { reason },
        10 => Happening::Resumed,
        11 => Happening::Completed { report: Report::new(reason, 90, Vec::new()) },
        12 => Happening::Closed,
        13 => Happening::Reopened,
        14 => Happening::Cancelled { reason },
        _ => return (Happening::Cancelled { reason }, before.asker()),
    };
    (what, by)
}

/// Where a timeline leads, entry by entry.
fn replayed(entries: &[Entry]) -> Standing {
    let mut at = Standing::at(Stage::Unconfirmed);
    for entry in entries {
        at = at.after(entry.what.action(&entry.by)).unwrap_or(at);
    }
    at
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_step_counts_the_version_up_and_says_it_on_the_timeline(steps in proptest::collection::vec(0usize..STEPS, 0..60)) {
        let portal = portal();
        let sent = submitted(&portal);
        let (mut work_order, mut entries) = (sent.after, vec![sent.entry]);
        for (n, kind) in steps.into_iter().enumerate() {
            let moment = moment(u8::try_from(n).expect("few"));
            let Some(change) = step(kind, &work_order, &portal, moment) else { continue };
            prop_assert_eq!(change.before.as_ref(), Some(&work_order));
            prop_assert_eq!(change.after.version, work_order.version + 1);
            prop_assert_eq!((change.entry.id, change.entry.at), (moment.event, moment.now));
            prop_assert!(change.mails.iter().all(|mail| mail.event == moment.event && mail.tenant == portal.tenant));
            prop_assert!(change.links.is_empty());
            if change.entry.what.is_internal() {
                prop_assert!(change.mails.is_empty(), "nobody outside hears of {:?}", change.entry.what);
            }
            let mut recipients: Vec<_> = change.mails.iter().map(|mail| mail.to.clone()).collect();
            recipients.dedup();
            prop_assert_eq!(recipients.len(), change.mails.len(), "one mail per event and recipient");
            let same = WorkOrder {
                stage: work_order.stage,
                version: work_order.version,
                reason: work_order.reason.clone(),
                assignee: work_order.assignee.clone(),
                held: work_order.held,
                plan: work_order.plan.clone(),
                completed_at: work_order.completed_at,
                visits: work_order.visits.clone(),
                ..change.after.clone()
            };
            prop_assert_eq!(same, work_order, "a step touches nothing else");
            entries.push(change.entry);
            work_order = change.after;
            prop_assert_eq!(replayed(&entries), work_order.standing(), "the timeline tells the same");
            let told = timeline::reason(&entries).filter(|_| work_order.stage.has_reason());
            prop_assert_eq!(work_order.reason.as_ref(), told, "a reason stands where one was given");
            prop_assert_eq!(work_order.reason.is_some(), work_order.stage.has_reason());
            let reported = matches!(work_order.stage, Stage::Completed | Stage::Closed);
            prop_assert_eq!(Report::of(&entries).is_some(), reported);
            prop_assert_eq!(work_order.completed_at.is_some(), reported);
            if work_order.stage == Stage::Planned {
                prop_assert!(work_order.plan.is_some());
            }
        }
    }

    #[test]
    fn the_same_form_sent_twice_is_the_same_event(entropy: [u8; 16], other: [u8; 16], later in 0i64..604_800) {
        let given_out = EventId::new(NOW, entropy);
        let (mine, theirs) = (WorkOrderId::new(NOW, [1; 16]), WorkOrderId::new(NOW, [2; 16]));
        let first = Moment::once(NOW, given_out, mine, "said");
        let again = Moment::once(NOW + SignedDuration::from_secs(later), given_out, mine, "said");
        prop_assert_eq!(first.event, again.event);
        prop_assert_ne!(first.event, given_out);
        prop_assert_ne!(first.event, Moment::once(NOW, given_out, theirs, "said").event);
        prop_assert_ne!(first.event, Moment::once(NOW, given_out, mine, "said anew").event);
        let another = EventId::new(NOW, other);
        prop_assert_eq!(first.event == Moment::once(NOW, another, mine, "said").event, given_out == another);
    }
}

#[test]
fn a_request_waits_for_its_guest_where_the_portal_says_so() {
    let portal = portal();
    let change = submitted(&portal);
    assert_eq!(change.after.stage, Stage::Unconfirmed);
    assert_eq!(
        change.links.iter().map(|(_, link)| link.kind).collect::<Vec<_>>(),
        [LinkKind::Request, LinkKind::Confirmation]
    );
    assert!(change.links.iter().all(|(_, link)| link.work_order() == Some(change.after.id)));
    assert!(matches!(change.mails.as_slice(), [mail] if matches!(mail.notice, Notice::ConfirmRequest { .. })
        && mail.to.as_str() == "ada@example.com" && mail.language == Language::Nl));
}

#[test]
fn without_confirmation_guest_and_company_hear_of_it_at_once() {
    let mut portal = portal();
    portal.guests.confirmation = false;
    let change = submitted(&portal);
    assert_eq!(change.after.stage, Stage::Requested);
    assert_eq!(change.links.len(), 1);
    let to: Vec<_> = change.mails.iter().map(|mail| (mail.to.as_str(), mail.language)).collect();
    assert_eq!(to, [("ada@example.com", Language::Nl), ("service@example.com", Language::En)]);
    portal.notification_address = None;
    assert_eq!(submitted(&portal).mails.len(), 1, "no address, no mail");
}

#[test]
fn no_mail_to_the_guest_names_who_looks_after_it_or_what_staff_noted() {
    let portal = portal();
    let requested = Change::confirm(&submitted(&portal).after, &portal, moment(2)).expect("confirms").after;
    let (by, assignee) = staff();
    let assigned = Change::assign(&requested, Some(assignee), by.clone(), moment(3)).expect("assigns").after;
    let accepted = Change::accept(&assigned, &portal, by, moment(4)).expect("accepts");
    let json = serde_json::to_string(&accepted.mails).expect("serialises");
    assert!(!json.contains("Sam"), "{json}");
    assert!(json.contains(accepted.after.status_token.expose()));
}

#[test]
fn who_calls_it_off_is_not_told_and_the_other_side_is() {
    let portal = portal();
    let requested = Change::confirm(&submitted(&portal).after, &portal, moment(2)).expect("confirms").after;
    let reason = || Text::parse("It works again.").expect("a text");
    let by_staff =
        Change::step(&requested, &portal, Happening::Cancelled { reason: reason() }, staff().0, moment(3));
    let mails = by_staff.expect("it is open").mails;
    assert!(matches!(mails.as_slice(), [mail] if mail.to == requested.contact.email
        && matches!(&mail.notice, Notice::Work(news) if news.kind == MailKind::WorkCancelled)));
    let own = Change::step(
        &requested,
        &portal,
        Happening::Cancelled { reason: reason() },
        requested.asker(),
        moment(3),
    );
    let mails = own.expect("it is open").mails;
    assert!(matches!(mails.as_slice(), [mail] if mail.to.as_str() == "service@example.com"
        && matches!(&mail.notice, Notice::WorkWithdrawn { reason, .. } if reason.as_str() == "It works again.")));
}
