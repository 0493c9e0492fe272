//! What customers and staff agree about visits: slots, answers, cut-offs, the two days on which the clocks change, and what
//! calendars and mails are told of it.

use crate::{
    kit::{cases, form, is_message_key, nonsense},
    request::{complete, parse, portal},
};
use domain::{
    EventId, FormData, Language, StaffId, WorkOrderId,
    change::{Change, Moment, Submission},
    link::LinkToken,
    notice::Notice,
    number::Number,
    portal::Portal,
    text::{Line, Text},
    timeline::{self, Actor, Entry, Happening},
    work_order::{Assignee, CalendarEntry, Offer, Plan, Report, Stage, VisitAnswer, VisitRules, WorkOrder},
};
use jiff::{
    SignedDuration, Timestamp, Zoned,
    civil::{Date, date, time},
    tz::TimeZone,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Saturday noon in Amsterdam, the day before the clocks go forward.
const NOW: Timestamp = Timestamp::constant(1_806_145_200, 0);

fn amsterdam() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").expect("a zone")
}

fn here(now: Timestamp) -> Zoned {
    now.to_zoned(amsterdam())
}

fn sam() -> Assignee {
    let id = StaffId::new(Timestamp::UNIX_EPOCH, [6; 16]);
    Assignee { id, name: Line::parse("Sam de Boer").expect("a name") }
}

fn staff() -> Actor {
    Actor::Staff { staff: sam().id, name: sam().name }
}

fn slot(day: Date, from: i8, to: i8) -> Plan {
    Plan { date: day, from: time(from, 0, 0, 0), to: time(to, 0, 0, 0), engineer: Some(sam()) }
}

fn at_portal() -> Portal {
    Portal { time_zone: "Europe/Amsterdam".to_owned(), ..portal() }
}

fn moment(n: u32, now: Timestamp) -> Moment {
    let mut entropy = [0; 16];
    entropy[..4].copy_from_slice(&n.to_be_bytes());
    Moment { now, event: EventId::new(now, entropy) }
}

/// A guest's request that staff have taken on.
fn accepted(portal: &Portal) -> WorkOrder {
    let submission = Submission {
        portal,
        id: WorkOrderId::new(NOW, [3; 16]),
        number: Number { year: 2027, count: 1 },
        language: Language::Nl,
        customer: None,
        user: None,
        staff: None,
        confirmation_token: LinkToken::new([4; 20]),
        status_token: LinkToken::new([5; 20]),
    };
    let sent = Change::submit(parse(portal, &complete()).expect("complete"), submission, moment(1, NOW));
    let confirmed = Change::confirm(&sent.after, portal, moment(2, NOW)).expect("confirms").after;
    Change::accept(&confirmed, portal, staff(), moment(3, NOW)).expect("accepts").after
}

fn step(before: &WorkOrder, portal: &Portal, what: Happening, n: u32, now: Timestamp) -> WorkOrder {
    Change::step(before, portal, what, staff(), moment(n, now)).expect("it is allowed").after
}

fn offer(values: &[[&str; 4]], now: Timestamp) -> Result<Vec<Plan>, Vec<(String, &'static str)>> {
    let mut sent = FormData::default();
    for (place, row) in values.iter().enumerate() {
        for (name, value) in Offer::fields(place).iter().zip(row) {
            sent.push(name, *value);
        }
    }
    Offer::parse(&sent, &[sam()], &here(now))
        .map_err(|errors| errors.iter().map(|(field, problem)| (field.to_owned(), problem.key)).collect())
}

#[test]
fn an_offer_is_a_choice_of_times_that_are_still_to_come() {
    let id = sam().id.to_string();
    let good = offer(&[["2027-04-02", "13:00", "15:00", ""], ["2027-04-01", "08:00", "10:00", &id]], NOW);
    let good = good.expect("two times");
    assert_eq!(good.iter().map(|one| one.engineer.is_some()).collect::<Vec<_>>(), [true, false], "by time");
    for (rows, field, key) in [
        (vec![["2027-04-01", "08:00", "10:00", ""]], "slot-2-date", "error-required"),
        (vec![["2027-04-01", "08:00", "10:00", ""]; 2], "slot-2-date", "error-slot-twice"),
        (
            vec![["2027-03-27", "11:00", "13:00", ""], ["2027-04-01", "08:00", "10:00", ""]],
            "slot-1-from",
            "error-slot-past",
        ),
        (
            vec![["2027-04-01", "10:00", "08:00", ""], ["2027-04-02", "08:00", "10:00", ""]],
            "slot-1-to",
            "error-window",
        ),
        (
            vec![["2027-04-01", "08:00", "10:00", "x"], ["2027-04-02", "08:00", "10:00", ""]],
            "slot-1-engineer",
            "desk-assign-unknown",
        ),
    ] {
        let wrong = offer(&rows, NOW).expect_err("it cannot be offered");
        assert!(wrong.contains(&(field.to_owned(), key)), "{rows:?}: {wrong:?}");
    }
}

#[test]
fn an_hour_that_the_clocks_skip_is_no_time_for_a_visit() {
    let spring = [["2027-03-28", "02:30", "04:00", ""], ["2027-03-29", "08:00", "10:00", ""]];
    assert_eq!(offer(&spring, NOW), Err(vec![("slot-1-from".to_owned(), "error-time-skipped")]));
    let ends_in_it = [["2027-03-28", "01:30", "02:30", ""], ["2027-03-29", "08:00", "10:00", ""]];
    assert_eq!(offer(&ends_in_it, NOW), Err(vec![("slot-1-to".to_owned(), "error-time-skipped")]));
    let across = [["2027-03-28", "01:00", "04:00", ""], ["2027-03-29", "08:00", "10:00", ""]];
    let across = offer(&across, NOW).expect("both ends are there").remove(0);
    let lasts = across.ends(&amsterdam()).duration_since(across.starts(&amsterdam()));
    assert_eq!(lasts, SignedDuration::from_hours(2), "the hour that is missing is not worked");
    assert_eq!(across.visit(&amsterdam()).clock, "CET");
}

#[test]
fn a_window_in_the_hour_that_comes_twice_covers_both() {
    let zone = amsterdam();
    let fold =
        Plan { date: date(2027, 10, 31), from: time(2, 15, 0, 0), to: time(2, 45, 0, 0), engineer: None };
    assert_eq!(fold.starts(&zone).to_string(), "2027-10-31T00:15:00Z", "the first quarter past two");
    assert_eq!(fold.ends(&zone).to_string(), "2027-10-31T01:45:00Z", "the second quarter to three");
    let day_before = slot(date(2027, 10, 30), 12, 14);
    let due = slot(date(2027, 10, 31), 12, 14).remind_at(&zone, NOW).expect("it is far ahead");
    assert_eq!(
        due.duration_since(day_before.starts(&zone)),
        SignedDuration::from_hours(1),
        "24 hours, not a day"
    );
    assert_eq!(day_before.visit(&zone).clock, "CEST");
    assert_eq!(slot(date(2027, 10, 31), 12, 14).visit(&zone).clock, "CET");
}

#[test]
fn a_visit_is_moved_and_called_off_until_the_cut_off_and_no_later() {
    let portal = at_portal();
    let day = date(2027, 4, 6);
    let (first, second) = (slot(day, 10, 12), slot(date(2027, 4, 7), 10, 12));
    let offered = Happening::SlotsOffered { slots: vec![first.clone(), second.clone()] };
    let offered = step(&accepted(&portal), &portal, offered, 4, NOW);
    let chosen = |now| {
        let answer = VisitAnswer::Choose(first.key());
        Change::answer(&offered, &portal, (&answer, ""), offered.asker(), moment(5, now))
    };
    let planned = chosen(NOW).expect("it is free").after;
    assert_eq!((planned.stage, planned.visits.confirmed), (Stage::Planned, true));
    let moved = |seen: &str| {
        let answer = VisitAnswer::Choose(second.key());
        Change::answer(&planned, &portal, (&answer, seen), planned.asker(), moment(6, NOW))
    };
    let unseen = moved(&offered.arranged_word()).expect_err("a colleague has chosen meanwhile");
    assert_eq!(unseen.0.key, "refusal-visit-changed");
    assert_eq!(
        moved(&planned.arranged_word()).expect("they see what they move").after.plan,
        Some(second.clone())
    );
    let starts = first.starts(&amsterdam());
    let hours = |n| starts - SignedDuration::from_hours(n);
    let (last, late) = (hours(24), hours(24) + SignedDuration::from_secs(1));
    assert!(planned.may_cancel_visit(&portal, last).is_ok());
    assert!(planned.may_choose(&second.key(), &portal, last).is_ok());
    for refused in [
        planned.may_cancel_visit(&portal, late).expect_err("it is too late"),
        planned.may_choose(&second.key(), &portal, late).expect_err("it is too late"),
    ] {
        assert_eq!(refused.0.key, "refusal-visit-cut-off");
        assert!(refused.0.args.iter().any(|(name, value)| *name == "phone" && !value.is_empty()));
    }
    assert_eq!(
        planned.may_cancel_visit(&portal, starts).expect_err("it has begun").0.key,
        "refusal-visit-past"
    );
    let free = Portal { visits: VisitRules { hours: 0, ..VisitRules::default() }, ..portal.clone() };
    assert!(planned.may_cancel_visit(&free, starts - SignedDuration::from_secs(1)).is_ok());
    let closed = Portal { visits: VisitRules { choose: false, cancel: false, hours: 0 }, ..portal.clone() };
    assert_eq!(
        planned.may_cancel_visit(&closed, NOW).expect_err("by telephone").0.key,
        "refusal-visits-phone"
    );
    assert_eq!(
        offered.may_choose(&first.key(), &closed, NOW).expect_err("by telephone").0.key,
        "refusal-visits-phone"
    );
    assert_eq!(chosen(starts).expect_err("it is over").0.key, "refusal-slot-past");
    assert_eq!(
        planned.may_choose(&first.key(), &portal, NOW).expect_err("it is that").0.key,
        "refusal-slot-planned"
    );
    assert_eq!(
        planned.may_confirm_visit(&portal, NOW).expect_err("it was chosen").0.key,
        "refusal-visit-confirmed"
    );
    assert_eq!(
        planned.may_choose("nonsense", &portal, NOW).expect_err("it is none").0.key,
        "refusal-slot-gone"
    );
}

#[test]
fn what_staff_plan_or_offer_anew_ends_what_they_had_offered() {
    let portal = at_portal();
    let [first, second, third] = [10, 12, 14].map(|from| slot(date(2027, 4, 6), from, from + 2));
    let offer =
        |slots: &[&Plan]| Happening::SlotsOffered { slots: slots.iter().map(|one| (*one).clone()).collect() };
    let once = step(&accepted(&portal), &portal, offer(&[&first, &second]), 4, NOW);
    let anew = step(&once, &portal, offer(&[&second, &third]), 5, NOW);
    assert_eq!(
        anew.may_choose(&first.key(), &portal, NOW).expect_err("withdrawn").0.key,
        "refusal-slot-gone"
    );
    assert!(anew.may_choose(&third.key(), &portal, NOW).is_ok());
    let planned = step(&anew, &portal, Happening::Planned { plan: first, again: false }, 6, NOW);
    assert_eq!(
        planned.may_choose(&third.key(), &portal, NOW).expect_err("withdrawn").0.key,
        "refusal-no-offer"
    );
    assert!(!planned.visits.confirmed && planned.may_confirm_visit(&portal, NOW).is_ok());
}

fn said() -> Text {
    Text::parse("Said.").expect("a text")
}

fn planned(plan: &Plan) -> Happening {
    Happening::Planned { plan: plan.clone(), again: false }
}

fn completed() -> Happening {
    Happening::Completed { report: Report::new(said(), 60, Vec::new()) }
}

#[test]
fn an_answer_to_what_is_no_longer_arranged_is_none() {
    let portal = at_portal();
    let [first, second, third] = [10, 12, 14].map(|from| slot(date(2027, 4, 6), from, from + 2));
    let before = step(&accepted(&portal), &portal, planned(&first), 4, NOW);
    let offer = Happening::SlotsOffered { slots: vec![second.clone(), third] };
    for since in [planned(&second), offer] {
        let now = step(&before, &portal, since, 5, NOW);
        for answer in [VisitAnswer::Confirm, VisitAnswer::Cancel(said()), VisitAnswer::Decline(said())] {
            let old = before.arranged_word();
            let refused = Change::answer(&now, &portal, (&answer, &old), now.asker(), moment(6, NOW));
            assert_eq!(refused.expect_err("it was another visit").0.key, "refusal-visit-changed");
        }
        let seen = now.arranged_word();
        let confirmed = (&VisitAnswer::Confirm, seen.as_str());
        assert!(Change::answer(&now, &portal, confirmed, now.asker(), moment(6, NOW)).is_ok());
    }
}

#[test]
fn what_is_planned_is_not_taken_for_what_was_offered() {
    let portal = at_portal();
    let [first, second] = [10, 12].map(|from| slot(date(2027, 4, 6), from, from + 2));
    let offered = |slots| Happening::SlotsOffered { slots };
    let both = step(&accepted(&portal), &portal, offered(vec![first.clone(), second.clone()]), 4, NOW);
    let one = step(&accepted(&portal), &portal, planned(&first), 4, NOW);
    let one = step(&one, &portal, offered(vec![second]), 5, NOW);
    assert_ne!(both.arranged_word(), one.arranged_word());
}

#[test]
fn what_was_offered_before_it_rests_or_given_up_is_offered_no_more() {
    let portal = at_portal();
    let [first, second] = [10, 12].map(|from| slot(date(2027, 4, 6), from, from + 2));
    let offer = Happening::SlotsOffered { slots: vec![first.clone(), second.clone()] };
    let offered = step(&accepted(&portal), &portal, offer, 4, NOW);
    let held = step(&offered, &portal, Happening::Held { reason: said() }, 5, NOW);
    let choice = held.may_choose(&first.key(), &portal, NOW).expect_err("it rests");
    assert_eq!(choice.0.key, "refusal-no-offer");
    let answer = |at: &WorkOrder, answer, n| {
        let seen = at.arranged_word();
        Change::answer(at, &portal, (&answer, seen.as_str()), at.asker(), moment(n, NOW))
            .expect("allowed")
            .after
    };
    let chosen = answer(&offered, VisitAnswer::Choose(first.key()), 5);
    let off = answer(&chosen, VisitAnswer::Cancel(said()), 6);
    assert_eq!(off.choices(&portal, NOW), [&second], "not the one that was just given up");
}

#[test]
fn work_that_is_done_before_the_day_of_its_visit_has_none_any_more() {
    let portal = at_portal();
    let visit = slot(date(2027, 4, 6), 10, 12);
    let before = step(&accepted(&portal), &portal, planned(&visit), 4, NOW);
    let early = Change::step(&before, &portal, completed(), staff(), moment(5, NOW)).expect("it is done");
    assert!(early.after.plan.is_none());
    assert!(calendars(&early).iter().all(|entry| entry.cancelled) && !calendars(&early).is_empty());
    let morning = visit.starts(&amsterdam()) - SignedDuration::from_hours(2);
    let there = Change::step(&before, &portal, completed(), staff(), moment(5, morning)).expect("it is done");
    assert_eq!(there.after.visit_planned(), Some(&visit), "somebody came, if earlier than was said");
}

#[test]
fn work_is_not_called_off_along_with_a_visit_that_may_not_be() {
    let portal = at_portal();
    let visit = slot(date(2027, 4, 6), 10, 12);
    let before = step(&accepted(&portal), &portal, planned(&visit), 4, NOW);
    let late = visit.starts(&amsterdam()) - SignedDuration::from_hours(3);
    assert!(before.may_withdraw(&portal, NOW).is_ok());
    assert_eq!(before.may_withdraw(&portal, late).expect_err("too late").0.key, "refusal-visit-cut-off");
    assert!(accepted(&portal).may_withdraw(&portal, late).is_ok(), "nobody is on the way");
}

fn calendars(change: &Change) -> Vec<CalendarEntry> {
    let news = |notice: &Notice| notice.work_news().and_then(|news| news.calendar.clone());
    change.mails.iter().filter_map(|mail| news(&mail.notice)).collect()
}

/// One of everything that moves a visit, by whoever may; none when it is refused, with the reason.
fn anything(
    n: (u8, u8),
    before: &WorkOrder,
    portal: &Portal,
    moment: Moment,
) -> Option<Result<Change, &'static str>> {
    let text = || Text::parse("Said.").expect("a text");
    let day =
        |at: u8| date(2027, 4, 1).checked_add(jiff::Span::new().days(i64::from(at % 5))).expect("a day");
    let at = |n: u8| {
        slot(day(n), 8 + i8::try_from(n % 3).expect("few") * 2, 10 + i8::try_from(n % 3).expect("few") * 2)
    };
    let seen = before.arranged_word();
    let by_customer = |answer| Change::answer(before, portal, (&answer, &seen), before.asker(), moment);
    let by_staff = |what| Change::step(before, portal, what, staff(), moment);
    let done = match n.0 {
        0 => by_staff(Happening::Planned { plan: at(n.1), again: before.plan.is_some() }),
        1 | 2 => by_staff(Happening::SlotsOffered { slots: vec![at(n.1), at(n.1 + 1)] }),
        3..=5 => {
            let offered = before.visits.offered.get(usize::from(n.1 % 2));
            by_customer(VisitAnswer::Choose(offered.map_or_else(String::new, Plan::key)))
        }
        6 => by_customer(VisitAnswer::Confirm),
        7 => by_customer(VisitAnswer::Decline(text())),
        8 => by_customer(VisitAnswer::Cancel(text())),
        9 => by_staff(Happening::Held { reason: text() }),
        10 => by_staff(Happening::Resumed),
        11 => by_staff(Happening::Cancelled { reason: text() }),
        12 => by_staff(Happening::Reopened),
        13 => Change::step(before, portal, Happening::Cancelled { reason: text() }, before.asker(), moment),
        _ => return Change::remind(before, portal, moment.now).map(Ok),
    };
    Some(done.map_err(|refusal| refusal.0.key))
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn the_timeline_tells_the_visit_and_calendars_only_hear_newer_things(
        steps in proptest::collection::vec((0u8..16, any::<u8>().prop_map(|n| n / 2), 0u32..20), 0..60),
    ) {
        let portal = at_portal();
        let (mut at, mut now) = (accepted(&portal), NOW);
        let (mut entries, mut kept, mut reminded): (Vec<Entry>, Option<CalendarEntry>, BTreeSet<_>) = Default::default();
        for (n, (kind, which, hours)) in (10u32..).zip(steps) {
            now += SignedDuration::from_hours(i64::from(hours));
            let before = at.clone();
            let change = match anything((kind, which), &before, &portal, moment(n, now)) {
                None => continue,
                Some(Err(key)) => {
                    prop_assert!(key.starts_with("refusal-") && is_message_key(key), "{key}");
                    continue;
                }
                Some(Ok(change)) => change,
            };
            at = change.after.clone();
            prop_assert_eq!(at.version, before.version + 1);
            for told in calendars(&change) {
                prop_assert_eq!(told.cancelled, at.visit_planned().is_none());
                prop_assert!(kept.as_ref().is_none_or(|kept| kept.sequence < told.sequence));
                prop_assert!(told.starts < told.ends);
                kept = Some(told);
            }
            // Whoever keeps a calendar has in it what is so.
            let kept_now = kept.as_ref().filter(|kept| !kept.cancelled).map(|kept| kept.starts);
            let is_now = at.visit_planned().map(|plan| plan.starts(&amsterdam()));
            prop_assert_eq!(kept_now, is_now, "after {:?}", change.entry.what);
            if change.entry.what == Happening::VisitReminded {
                prop_assert!(reminded.insert(change.entry.id), "once");
                let starts = is_now.expect("somebody comes");
                prop_assert!(now < starts && starts.duration_since(now) <= SignedDuration::from_hours(24));
            }
            entries.push(change.entry);
            if at.stage == Stage::Planned {
                prop_assert_eq!(at.plan.as_ref(), timeline::last_visit(&entries), "the timeline tells the same");
            }
            prop_assert!(!at.visits.confirmed || at.plan.is_some());
            prop_assert!(at.choices(&portal, now).iter().all(|slot| slot.starts(&amsterdam()) > now));
        }
    }

    #[test]
    fn whatever_is_sent_as_an_offer_or_an_answer_is_whole_or_says_what_is_wrong(
        values in proptest::collection::vec(nonsense(), 24), answer in "confirm|choose|decline|cancel|.{0,5}", said in nonsense(),
    ) {
        let names = (0..6).flat_map(|place| Offer::fields(place).to_vec());
        let sent: FormData = names.zip(values).collect();
        match Offer::parse(&sent, &[sam()], &here(NOW)) {
            Ok(slots) => prop_assert!((2..=6).contains(&slots.len())),
            Err(errors) => {
                prop_assert!(!errors.is_empty());
                prop_assert!(errors.iter().all(|(_, problem)| is_message_key(problem.key)));
            }
        }
        let [which, slot, fits, reason] = VisitAnswer::FIELDS;
        let sent = form([(which, answer.as_str()), (slot, &said), (fits, &said), (reason, &said)]);
        if let Err(errors) = VisitAnswer::parse(&sent) {
            prop_assert!(errors.iter().all(|(field, problem)| VisitAnswer::FIELDS.contains(&field) && is_message_key(problem.key)));
        }
    }
}

#[test]
fn a_guest_hears_of_visits_by_a_link_of_their_own_and_another_one_when_it_was_taken_back() {
    let portal = at_portal();
    let planned = |before: &WorkOrder, n| {
        let what = Happening::Planned { plan: slot(date(2027, 4, 6), 8, 10), again: before.plan.is_some() };
        Change::step(before, &portal, what, staff(), moment(n, NOW)).expect("plans")
    };
    let first = planned(&accepted(&portal), 4);
    let token = first.after.visits.token.clone().expect("it has one");
    assert_ne!(token, first.after.status_token);
    assert!(matches!(first.mails.as_slice(), [mail] if mail.notice.visit_link() == Some(&token)));
    let again = planned(&first.after, 5);
    assert_eq!(again.after.visits.token.as_ref(), Some(&token), "the same as long as it is good");
    let fresh = LinkToken::new([9; 20]);
    let revoked = Change::revoke_link(&again.after, staff(), moment(6, NOW), fresh).expect("revokes");
    assert_eq!(revoked.after.visits.token, None);
    let later = planned(&revoked.after, 7).after.visits.token.expect("the next mail brings another");
    assert_ne!(later, token);
}
