//! Steps as values: who is written to, what only staff read, and versions that count up.

use crate::{
    kit::cases,
    request::{complete, parse, portal},
};
use domain::{
    EventId, Language, StaffId, WorkOrderId,
    change::{Change, Moment, Submission},
    link::{LinkKind, LinkToken},
    notice::Notice,
    number::Number,
    portal::Portal,
    text::{Line, Text},
    timeline::Actor,
    work_order::{Assignee, Stage, WorkOrder},
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
        _ => Change::comment_to_company(before, portal, Some(text()), Vec::new(), moment),
    }
    .ok()
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_step_counts_the_version_up_and_says_it_on_the_timeline(steps in proptest::collection::vec(0usize..7, 0..20)) {
        let portal = portal();
        let mut work_order = submitted(&portal).after;
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
                ..change.after.clone()
            };
            prop_assert_eq!(same, work_order, "a step touches nothing else");
            work_order = change.after;
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
