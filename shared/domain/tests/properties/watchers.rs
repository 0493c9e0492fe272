//! Who may watch a work order, and which of its mails those read who do.

use crate::{
    request::portal,
    scope::{NOW, customer, member, place, raised, user},
};
use domain::{
    EventId, Language, StaffId, UserId,
    change::{Change, Moment},
    mails::MailKind,
    notice::{Notice, ToWatchers},
    portal::Slug,
    principal::Member,
    text::{Line, Text},
    timeline::{Actor, Happening},
    user::Scope,
    work_order::{Origin, Plan, Stage, WATCHERS_MAX, Watcher, WorkOrder},
};
use jiff::civil::{date, time};

fn watcher(n: u8) -> Watcher {
    Watcher { id: UserId::new(NOW, [n; 16]), name: Line::parse("Ann").expect("a name") }
}

fn staff() -> Actor {
    Actor::Staff { staff: StaffId::new(NOW, [8; 16]), name: Line::parse("Sam").expect("a name") }
}

/// What a user has asked for, watched by colleagues.
fn watched(by: Option<u8>, watchers: &[u8]) -> WorkOrder {
    let watchers = watchers.iter().map(|n| watcher(*n)).collect();
    WorkOrder { watchers, ..raised(by, 1, Some(1)) }
}

fn moment() -> Moment {
    Moment { now: NOW, event: EventId::new(NOW, [7; 16]) }
}

fn words(text: &str) -> Text {
    Text::parse(text).expect("a text")
}

fn stepped(before: &WorkOrder, what: Happening, by: Actor) -> Change {
    Change::step(before, &portal(), what, by, moment()).expect("it is allowed")
}

/// To whom of those who watch the mail to whoever asked goes, if there is one.
fn shared(change: &Change) -> Option<Option<ToWatchers>> {
    let of_own = |notice: &Notice| matches!(notice, Notice::OfOwn { .. });
    change.mails.iter().find(|mail| of_own(&mail.notice)).map(|mail| mail.to_watchers())
}

fn refused(work_order: &WorkOrder, who: &Member) -> &'static str {
    work_order.watcher(who).expect_err("it is refused").0.key
}

#[test]
fn whoever_sees_it_may_watch_it_and_nobody_else() {
    let of = watched(Some(2), &[]);
    for scope in [Scope::Company, Scope::Locations([place(1)].into())] {
        assert_eq!(of.watcher(&member(3, scope)), Ok(watcher(3)));
    }
    for scope in [Scope::Own, Scope::Locations([place(2)].into())] {
        assert_eq!(refused(&of, &member(3, scope)), "refusal-watcher-unseen");
    }
    assert_eq!(refused(&of, &member(2, Scope::Company)), "refusal-watcher-asked", "they are told anyhow");
    assert_eq!(refused(&raised(None, 1, None), &member(3, Scope::Company)), "refusal-watcher-unseen");
    assert_eq!(refused(&raised(Some(2), 4, None), &member(3, Scope::Company)), "refusal-watcher-unseen");
}

#[test]
fn somebody_who_does_not_get_in_is_no_member_to_be_named() {
    let away = |change: &dyn Fn(&mut domain::user::User)| {
        let mut somebody = user(3, Scope::Company);
        change(&mut somebody);
        Member::away(somebody, customer(1), &portal())
    };
    assert!(away(&|_| {}).is_some_and(|one| watched(Some(2), &[]).is_shown_to(&one)));
    let off = away(&|one| one.memberships.values_mut().for_each(|membership| membership.disabled = true));
    assert!(off.is_none() && away(&|one| one.memberships.clear()).is_none());
}

#[test]
fn there_is_room_for_so_many_and_who_watches_already_is_one_of_them() {
    let all: Vec<u8> = (10..).take(WATCHERS_MAX).collect();
    let full = watched(Some(2), &all);
    assert_eq!(refused(&full, &member(3, Scope::Company)), "refusal-watchers-full");
    assert_eq!(full.watcher(&member(10, Scope::Company)), Ok(watcher(10)));
    assert!(watched(Some(2), &all[1..]).watcher(&member(3, Scope::Company)).is_ok());
}

#[test]
fn what_whoever_asked_is_told_goes_to_those_who_watch_too() {
    let of = watched(Some(2), &[3]);
    let all = Some(Some(ToWatchers { but: None, alone: false }));
    let accepted = stepped(&of, Happening::Accepted { checklist: Vec::new() }, staff());
    assert_eq!(shared(&accepted), all);
    let said = Change::comment_to_guest(&of, &portal(), words("Hello"), staff(), moment()).expect("allowed");
    assert_eq!(shared(&said), all);
    let noted = Change::note(&of, words("Slow payer"), staff(), moment()).expect("allowed");
    assert_eq!(noted.mails, [], "what staff write to each other is nobody else's");
    let unwatched = stepped(&watched(Some(2), &[]), Happening::Accepted { checklist: Vec::new() }, staff());
    assert_eq!(shared(&unwatched), Some(None));
}

#[test]
fn whoever_takes_a_step_is_not_told_of_it_and_the_others_are() {
    let cancelled = || Happening::Cancelled { reason: words("It runs again.") };
    let of = watched(Some(2), &[3, 4]);
    let by_asker = stepped(&of, cancelled(), of.asker());
    assert_eq!(shared(&by_asker), Some(Some(ToWatchers { but: Some(watcher(2).id), alone: true })));
    let by_watcher = stepped(&of, cancelled(), member(3, Scope::Company).actor());
    assert_eq!(shared(&by_watcher), Some(Some(ToWatchers { but: Some(watcher(3).id), alone: false })));
    let only_one = watched(Some(2), &[3]);
    let by_watcher = stepped(&only_one, cancelled(), member(3, Scope::Company).actor());
    assert_eq!(shared(&by_watcher), Some(None), "nobody else watches");
    let unwatched = watched(Some(2), &[]);
    assert_eq!(shared(&stepped(&unwatched, cancelled(), unwatched.asker())), None);
}

#[test]
fn those_who_watch_what_a_guest_asked_before_an_object_get_a_mail_without_the_guests_link() {
    let of = WorkOrder { origin: Origin::Label, stage: Stage::Requested, ..watched(None, &[3]) };
    let accepted = stepped(&of, Happening::Accepted { checklist: Vec::new() }, staff()).after;
    let plan = Plan { date: date(2030, 4, 6), from: time(8, 0, 0, 0), to: time(10, 0, 0, 0), engineer: None };
    let told = stepped(&accepted, Happening::Planned { plan, again: false }, staff());
    assert!(told.mails[0].notice.carries_link() && told.mails[0].to_watchers().is_none());
    assert!(told.mails[0].notice.work_news().is_some_and(|news| news.visit_token.is_some()));
    assert_eq!(shared(&told), Some(Some(ToWatchers { but: None, alone: true })));
    let beside = told.mails.iter().find(|mail| mail.to_watchers().is_some()).expect("one beside it");
    assert!(beside.notice.work_news().is_some_and(|news| news.visit_token.is_none()));
    let withdrawn = stepped(&accepted, Happening::Cancelled { reason: words("It runs.") }, accepted.asker());
    assert_eq!(shared(&withdrawn), Some(Some(ToWatchers { but: None, alone: true })));
    assert!(!withdrawn.mails.iter().any(|mail| mail.notice.carries_link()), "the guest knows");
}

#[test]
fn a_mail_is_made_out_to_each_who_watches_in_their_language_and_names_no_record_beside_it() {
    let of = watched(Some(2), &[3]);
    let accepted = stepped(&of, Happening::Accepted { checklist: Vec::new() }, staff());
    let mail = accepted.mails.iter().find(|mail| mail.to_watchers().is_some()).expect("a mail");
    let door = Slug::parse("other").expect("a slug");
    let reader = domain::user::User { language: Language::De, ..user(3, Scope::Company) };
    let copy = mail.for_watcher(&of, &portal(), (&reader, &door)).expect("one that watchers read");
    assert_eq!((copy.language, &copy.to, copy.event), (Language::De, &reader.email, mail.event));
    assert!(copy.tags().iter().all(|(tag, _)| *tag != "work_order"), "{:?}", copy.tags());
    assert_eq!(MailKind::of(&copy.notice), Some(MailKind::RequestAccepted));
    assert!(!copy.notice.carries_link() && copy.to_watchers().is_none());
    let Notice::Watched { portal, work_order, company, .. } = &copy.notice else { panic!("{copy:?}") };
    assert_eq!((portal, *work_order, *company), (&door, of.id, of.customer));
    let new = accepted.mails.iter().filter(|mail| mail.notice.is_to_company());
    assert_eq!(
        new.filter_map(|mail| mail.for_watcher(&of, &crate::request::portal(), (&reader, &door))).count(),
        0
    );
}
