//! Visits across both sides: times are offered, chosen, moved and called off by the mail's link; calendars follow, and the
//! clock reminds.

use crate::{
    house::{COMPANY, GUEST, House, Sent, path_in},
    reminders::clock_at,
    table::Table,
};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use domain::{
    staff::StaffRole,
    timeline::Happening,
    user::MemberRole,
    work_order::{Stage, WorkOrder},
};
use http::{Method, StatusCode};
use jiff::civil::Date;
use mail_parser::{MessageParser, MimeHeaders as _};
use testbrowser::{Answer, Browser, Fields, text};
use testkit::SentMail;

const DAY: Date = jiff::civil::date(2027, 1, 14);

/// Times for two hours each from these hours on, all of one engineer.
fn times(engineer: &str, hours: &[u8]) -> Vec<(String, String)> {
    let row = |(place, hour): (usize, &u8)| {
        let name = |part: &str| format!("slot-{}-{part}", place + 1);
        [
            (name("date"), DAY.to_string()),
            (name("from"), format!("{hour:02}:00")),
            (name("to"), format!("{:02}:00", hour + 2)),
            (name("engineer"), engineer.to_owned()),
        ]
    };
    hours.iter().enumerate().flat_map(row).collect()
}

async fn step(house: &House, staff: &Browser, sent: &Sent, noun: &str, typed: &[(String, String)]) {
    let typed: Vec<(&str, &str)> =
        typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = house.step(staff, sent, noun, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", text(&answer.text));
    house.pump().await;
    house.wait(5);
}

/// A guest's request for which times are offered; the page that the mail leads to.
pub async fn offered(house: &House, hours: &[u8]) -> (Sent, String) {
    let staff = house.staff(StaffRole::Agent).await;
    let sent = house.request("other").await;
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    step(house, &staff, &sent, "acceptances", &[]).await;
    step(house, &staff, &sent, "offers", &times(&engineer, hours)).await;
    let link = path_in(&house.newest(GUEST).text, "/l/visits/");
    (sent, link)
}

/// The words of the slots that a page offers.
fn slots(page: &Answer) -> Vec<String> {
    let inputs = page.text.split("name=\"slot\" value=\"").skip(1);
    inputs.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

pub async fn answer(house: &House, link: &str, values: &[(&str, &str)]) -> Answer {
    let page = house.get(link).await;
    let action = format!("{link}/answers");
    house.post(&action, &Fields::of(&page.text, &action).but(values)).await
}

pub async fn choose(house: &House, link: &str, place: usize) -> Answer {
    let slot = slots(&house.get(link).await)[place].clone();
    answer(house, link, &[("answer", "choose"), ("slot", &slot)]).await
}

pub async fn now(house: &House, sent: &Sent) -> WorkOrder {
    house.desk_record(sent).await.work_order
}

/// What a calendar's file says.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    uid: String,
    sequence: u64,
    status: &'static str,
    starts: String,
}

fn entry(file: &str) -> Entry {
    let calendar = ICalendar::parse(file).expect("a calendar");
    let is_event = |one: &&ICalendarComponent| one.component_type == ICalendarComponentType::VEvent;
    let event = calendar.components.iter().find(is_event).expect("an event");
    let value = |name: ICalendarProperty| {
        let entry = event.entries.iter().find(|entry| entry.name == name);
        entry.and_then(|entry| entry.values.first()).unwrap_or_else(|| panic!("{name:?} in {file}"))
    };
    let text = |value: &ICalendarValue| match value {
        ICalendarValue::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    let (ICalendarValue::Integer(sequence), ICalendarValue::PartialDateTime(starts)) =
        (value(ICalendarProperty::Sequence), value(ICalendarProperty::Dtstart))
    else {
        panic!("{file}");
    };
    let part = |part: Option<u8>| part.expect("a whole time");
    Entry {
        uid: text(value(ICalendarProperty::Uid)),
        sequence: u64::try_from(*sequence).expect("it counts up"),
        status: match value(ICalendarProperty::Status) {
            ICalendarValue::Status(ICalendarStatus::Cancelled) => "CANCELLED",
            ICalendarValue::Status(ICalendarStatus::Confirmed) => "CONFIRMED",
            other => panic!("{other:?}"),
        },
        starts: format!(
            "{:04}{:02}{:02}T{:02}{:02}",
            starts.year.expect("a year"),
            part(starts.month),
            part(starts.day),
            part(starts.hour),
            part(starts.minute),
        ),
    }
}

pub fn attached(mail: &SentMail) -> Option<String> {
    let message = MessageParser::default().parse(&mail.raw).expect("a message");
    let part = message.attachments().find(|part| {
        part.content_type().is_some_and(|kind| kind.ctype() == "text" && kind.subtype() == Some("calendar"))
    })?;
    let kind = part.content_type().unwrap();
    assert_eq!(kind.attribute("method"), Some("PUBLISH"));
    assert_eq!(part.attachment_name(), Some("visit.ics"));
    Some(part.text_contents().expect("text").to_owned())
}

#[tokio::test]
async fn a_guest_chooses_moves_and_calls_off_a_visit_by_the_mails_link_and_one_calendar_entry_follows() {
    let house = House::new().await;
    let (sent, link) = offered(&house, &[8, 10, 13]).await;
    let page = house.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(slots(&page).len(), 3, "{}", text(&page.text));
    assert!(!page.text.contains("The doors stay open."), "the visit alone, and nothing of its request");
    let mail = house.newest(GUEST);
    assert!(mail.text.contains("08:00–10:00 CET") && attached(&mail).is_none(), "{}", mail.text);

    assert_eq!(choose(&house, &link, 0).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    let first = entry(&attached(&house.newest(GUEST)).expect("a file for calendars"));
    assert_eq!((first.status, first.starts.as_str()), ("CONFIRMED", "20270114T0700"));
    assert!(house.newest(COMPANY).subject.contains("answered about the visit"));
    let page = house.get(&link).await;
    let shown = text(&page.text);
    let name = house.demo.member(StaffRole::Manager).name.to_string();
    let first_name = name.split_whitespace().next().unwrap();
    assert!(
        shown.contains("08:00–10:00 CET") && shown.contains(first_name) && !shown.contains(&name),
        "{shown}"
    );
    assert!(page.text.contains("openstreetmap"), "the way to the door");
    house.wait(5);

    assert_eq!(choose(&house, &link, 1).await.status, StatusCode::SEE_OTHER, "it moves");
    house.pump().await;
    let moved = entry(&attached(&house.newest(GUEST)).expect("a file for calendars"));
    assert_eq!((&moved.uid, moved.starts.as_str()), (&first.uid, "20270114T1200"));
    assert!(moved.sequence > first.sequence);
    let file = house.get(&format!("{link}/visit.ics")).await;
    assert_eq!(file.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(entry(&file.text), moved, "the page's file says the same");
    house.wait(5);

    let reason = [("answer", "cancel"), ("visit-reason", "We are at the fair.")];
    let bare = answer(&house, &link, &[("answer", "cancel"), ("visit-reason", " ")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bare.count("details#visit-cancel[open]"), 1);
    assert_eq!(answer(&house, &link, &reason).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    let gone = entry(&attached(&house.newest(GUEST)).expect("a file for calendars"));
    assert_eq!((gone.status, &gone.uid), ("CANCELLED", &first.uid));
    assert!(gone.sequence > moved.sequence);
    assert!(house.newest(COMPANY).text.contains("We are at the fair."));
    let after = now(&house, &sent).await;
    assert_eq!((after.stage, after.plan.clone()), (Stage::Accepted, None));
    let status = text(&house.get(&sent.status).await.text);
    for told in ["You chose a time for the visit", "You moved the visit", "You cancelled the visit"] {
        assert!(status.contains(told), "{told}: {status}");
    }
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn of_two_who_want_one_time_one_gets_it_and_the_other_sees_the_next() {
    let house = House::new().await;
    let (first, one) = offered(&house, &[8, 10]).await;
    let (second, other) = offered(&house, &[9, 13, 15]).await;
    let (a, b) = tokio::join!(choose(&house, &one, 0), choose(&house, &other, 0));
    let mut won: Vec<StatusCode> = vec![a.status, b.status];
    won.sort();
    assert_eq!(won, [StatusCode::SEE_OTHER, StatusCode::CONFLICT], "they overlap by an hour");
    let (late, link) = if a.status == StatusCode::CONFLICT { (a, &one) } else { (b, &other) };
    assert!(text(&late.text).contains("Somebody else has just taken this time."), "{}", text(&late.text));
    let left = slots(&late);
    assert_eq!(late.count("input[name=slot][checked]"), 1, "the next free one is chosen already");
    assert!(!left.is_empty() && left.len() < slots(&house.get(link).await).len(), "{left:?}");
    let action = format!("{link}/answers");
    let form = Fields::of(&late.text, &action).but(&[("answer", "choose"), ("slot", &left[0])]);
    assert_eq!(house.post(&action, &form).await.status, StatusCode::SEE_OTHER);
    let plans = [now(&house, &first).await, now(&house, &second).await].map(|one| one.plan.expect("a visit"));
    assert!(!plans[0].overlaps((plans[1].from, plans[1].to)), "{plans:?}");
}

#[tokio::test]
async fn of_two_browsers_of_one_guest_one_chooses_and_a_form_sent_often_is_one_choice() {
    let house = House::new().await;
    let (sent, link) = offered(&house, &[8, 10]).await;
    let page = house.get(&link).await;
    let action = format!("{link}/answers");
    let form = |place: usize| {
        let slot = &slots(&page)[place];
        Fields::of(&page.text, &action).but(&[("answer", "choose"), ("slot", slot)])
    };
    let (same, again, other) = (form(0), form(0), form(1));
    let (a, b, c) =
        tokio::join!(house.post(&action, &same), house.post(&action, &again), house.post(&action, &other));
    assert_eq!(a.status, b.status, "sent twice it is one answer");
    let (taken, late) = if a.status == StatusCode::SEE_OTHER { (a, c) } else { (c, a) };
    assert_eq!((taken.status, late.status), (StatusCode::SEE_OTHER, StatusCode::CONFLICT));
    let said = "The visit has changed since you opened this page.";
    assert!(text(&late.text).contains(said), "whoever has not seen it moves nothing: {}", text(&late.text));
    house.pump().await;
    let record = house.desk_record(&sent).await;
    let chosen =
        record.entries.iter().filter(|one| matches!(one.what, Happening::VisitChosen { .. })).count();
    assert_eq!(chosen, 1, "however often it was sent");
    Table::of(&house.cloud).check();
}

#[tokio::test]
async fn what_opens_links_on_the_way_confirms_nothing() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Agent).await;
    let sent = house.request("other").await;
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    step(&house, &staff, &sent, "acceptances", &[]).await;
    let plan = [
        ("plan-date", "2027-01-14"),
        ("plan-from", "08:00"),
        ("plan-to", "10:30"),
        ("plan-engineer", &engineer),
    ];
    let plan: Vec<_> = plan.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    step(&house, &staff, &sent, "plans", &plan).await;
    let link = path_in(&house.newest(GUEST).text, "/l/visits/");
    let before = now(&house, &sent).await;
    for path in [
        link.clone(),
        format!("{link}/visit.ics"),
        format!("{link}?answer=confirm"),
        format!("{link}/answers"),
    ] {
        for method in [Method::GET, Method::HEAD] {
            let request = http::Request::builder().method(method).uri(&path).body(web::Body::Empty).unwrap();
            drop(house.gateway.pass(request).await);
        }
    }
    assert_eq!(now(&house, &sent).await, before, "a look changes nothing");
    assert_eq!(answer(&house, &link, &[("answer", "confirm")]).await.status, StatusCode::SEE_OTHER);
    assert!(now(&house, &sent).await.visits.confirmed, "the button does");
    let again = answer(&house, &link, &[("answer", "confirm")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "and once");
    assert!(text(&house.desk(&staff, &sent.desk).await.text).contains("Has confirmed it"));
}

#[tokio::test]
async fn a_link_that_was_taken_back_opens_no_visit_even_if_its_mail_comes_later() {
    let house = House::new().await;
    let staff = house.staff(StaffRole::Owner).await;
    let (sent, link) = offered(&house, &[8, 10]).await;
    let token = sent.status.rsplit('/').next().unwrap();
    assert_eq!(
        house.get(&format!("/l/visits/{token}")).await.status,
        StatusCode::NOT_FOUND,
        "of another kind"
    );
    step(&house, &staff, &sent, "revocations", &[]).await;
    let gone = house.get(&link).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(!gone.text.contains("08:00"));
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    step(&house, &staff, &sent, "offers", &times(&engineer, &[13, 15])).await;
    let fresh = path_in(&house.newest(GUEST).text, "/l/visits/");
    assert_ne!(fresh, link);
    assert_eq!(house.get(&fresh).await.status, StatusCode::OK);
    assert_eq!(house.get(&link).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn after_the_cut_off_the_page_says_whom_to_call() {
    let house = House::new().await;
    let (_, link) = offered(&house, &[8, 18]).await;
    assert_eq!(choose(&house, &link, 0).await.status, StatusCode::SEE_OTHER);
    let early = house.get(&link).await;
    clock_at(&house, "2027-01-13T07:00:01Z");
    let page = house.get(&link).await;
    let phone = house.demo.portal().contact.phone.clone();
    assert!(
        text(&page.text).contains("less than 24 hours away") && page.text.contains(&phone),
        "{}",
        text(&page.text)
    );
    assert_eq!(page.count("form[action$='/answers']"), 0, "nothing can be done here any more");
    let action = format!("{link}/answers");
    let typed = [("answer", "cancel"), ("visit-reason", "Too late.")];
    house.wait(-3600 * 24);
    let form = Fields::of(&early.text, &action).but(&typed);
    house.wait(3600 * 24);
    let refused = house.post(&action, &form).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(text(&refused.text).contains(&phone));
}

#[tokio::test]
async fn a_user_answers_on_the_requests_page_and_whoever_only_looks_does_not() {
    let house = House::new().await;
    let of = house.demo.raised(&house.cloud, &house.store, MemberRole::Buyer).await.unwrap();
    let sent = Sent::of(&of);
    let staff = house.staff(StaffRole::Agent).await;
    step(&house, &staff, &sent, "acceptances", &[]).await;
    step(&house, &staff, &sent, "offers", &times("", &[8, 10])).await;
    let email = of.contact.email.to_string();
    assert!(!house.newest(&email).text.contains("/l/visits/"), "their own page, behind the sign-in");
    let page = format!("/p/demo/requests/{}", of.id);
    let people = [MemberRole::Buyer, MemberRole::Viewer];
    let mut browsers = Vec::new();
    for (n, role) in (1u8..).zip(people) {
        let user = house.demo.user(role).clone();
        let (cookie, session) = house.sign_in_for(&user, house.demo.customers[0].id, n).await;
        browsers.push(Browser::signed_in(&cookie, session, Some(house.demo.customers[0].id)));
    }
    let shown = house.desk(&browsers[0], &page).await;
    let action = format!("{page}/answers");
    let none = [("answer", "decline"), ("decline-text", "In the evening.")];
    let slot = slots(&shown)[1].clone();
    let chosen = Fields::of(&shown.text, &action).but(&[("answer", "choose"), ("slot", &slot)]);
    house.site.store.units().take();
    assert_eq!(house.desk_post(&browsers[0], &action, &chosen).await.status, StatusCode::SEE_OTHER);
    house.wait(5);
    let late = Fields::of(&shown.text, &action).but(&none);
    let refused = house.desk_post(&browsers[0], &action, &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "a visit is planned since that page was opened");
    assert!(refused.text.contains("In the evening."), "what was typed stays: {}", refused.text);
    let late = Fields::of(&refused.text, &action).but(&none);
    assert_eq!(house.desk_post(&browsers[0], &action, &late).await.status, StatusCode::SEE_OTHER);
    house.pump().await;
    assert!(house.newest(COMPANY).text.contains("In the evening."));
    let record = now(&house, &sent).await;
    assert!(record.visits.offered.is_empty() && record.stage == Stage::Planned, "the visit stays");
    let looks = house.desk(&browsers[1], &page).await;
    if looks.status == StatusCode::OK {
        assert_eq!(looks.count("form[action$='/answers']"), 0);
    }
    let denied = house.desk_post(&browsers[1], &action, &chosen).await;
    assert!([StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&denied.status), "{}", denied.status);
}

#[tokio::test]
async fn looking_and_answering_stay_within_their_budgets() {
    let house = House::new().await;
    let (_, link) = offered(&house, &[8, 10, 12, 14, 16, 18]).await;
    house.get(&link).await;
    let taken = |house: &House| house.site.store.units().take();
    taken(&house);
    house.wait(5);
    let seen = house.get(&link).await;
    let looked = taken(&house);
    assert!(looked.read <= 4.0 && looked.write <= 1.0, "{looked:?}");
    assert_eq!(seen.status, StatusCode::OK);
    let action = format!("{link}/answers");
    let slot = slots(&seen)[5].clone();
    let form = Fields::of(&seen.text, &action).but(&[("answer", "choose"), ("slot", &slot)]);
    taken(&house);
    assert_eq!(house.post(&action, &form).await.status, StatusCode::SEE_OTHER);
    let chosen = taken(&house);
    // The most there is: six slots make the record larger than a kilobyte, and both sides are told.
    assert!(chosen.write <= 17.0, "{chosen:?}");
}
