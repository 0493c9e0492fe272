//! The pages of a request, as its guest and as the desk read them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use askama::Template;
use domain::{
    EventId, FieldErrors, FileId, FormData, Language, PortalId, StaffId, TenantId, Translated, WorkOrderId,
    address::Address,
    contact::{Contact, EmailAddress, Phone},
    file::{File, FileKind, FilePolicy, FileRefusal, FileState, SentBy},
    form::{Answer, Choice, Condition, Field, FieldKind, Form},
    link::LinkToken,
    number::Number,
    portal::{CompanyContact, GuestRequests, Portal, PortalStatus, Slug},
    settings::NewPortal,
    text::{Line, Text},
    timeline::{Actor, Entry, Happening},
    work_order::{Action, AskedItem, Assignee, Origin, Plan, Stage, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::{collections::BTreeMap, sync::Arc};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    desk::{ANY_STAGE, Queue, QueuePage, QueueRow, Record, RecordPage, Search, Typed},
    parts::Flash,
    record::Shown,
    status::{Cancel, Forms, Message, StatusPage, UnconfirmedPage, Visiting},
};

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn text(text: &str) -> Text {
    Text::parse(text).unwrap()
}

fn in_english(text: &str) -> Translated {
    [(Language::En, text)].into_iter().collect()
}

fn staff(n: u8, name: &str) -> Assignee {
    Assignee { id: StaffId::new(now(), [n; 16]), name: line(name) }
}

fn portal() -> Portal {
    let email = EmailAddress::parse("service@liftwerk.example").unwrap();
    let new = NewPortal {
        name: line("Liftwerk Service"),
        slug: Slug::parse("demo").unwrap(),
        language: Language::En,
    };
    Portal {
        status: PortalStatus::Active,
        languages: Language::ALL.into(),
        contact: CompanyContact { phone: "+31 20 555 01 01".to_owned(), email: email.clone() },
        guests: GuestRequests {
            enabled: true,
            confirmation: true,
            new_contacts: true,
            address_changes: true,
            on_behalf: true,
            attachments: true,
            files: FilePolicy::default(),
            terms: None,
        },
        ..new.first(TenantId::new(now(), [1; 16]), email, PortalId::new(now(), [1; 16]))
    }
}

fn field(key: &str, label: &str, kind: FieldKind, show_when: Option<Condition>) -> Field {
    let (label, help) = (in_english(label), Translated::default());
    Field { key: key.to_owned(), label, help, kind, required: false, default: String::new(), show_when }
}

fn form() -> Form {
    let choice = |key: &str, label: &str| Choice { key: key.to_owned(), label: in_english(label) };
    let stuck = Condition { field: "stuck".to_owned(), is_any_of: vec!["yes".to_owned()] };
    let load = FieldKind::Number { min: None, max: None, unit: "kg".to_owned() };
    let floors = FieldKind::ManyOf { options: vec![choice("g", "Ground floor"), choice("1", "First floor")] };
    let fields = vec![
        field("stuck", "Is somebody stuck?", FieldKind::YesNo, None),
        field("since", "Since when", FieldKind::DateTime, Some(stuck)),
        field("load", "Load", load, None),
        field("floors", "Floors", floors, None),
        field("noise", "Noise", FieldKind::Text, None),
    ];
    Form { version: 1, fields }
}

fn work_order(stage: Stage) -> WorkOrder {
    let portal = portal();
    let answers = BTreeMap::from([
        ("stuck".to_owned(), Answer::YesNo(false)),
        ("load".to_owned(), Answer::Number("1250.5".to_owned())),
        ("floors".to_owned(), Answer::ManyOf(vec!["g".to_owned(), "1".to_owned()])),
    ]);
    WorkOrder {
        completed_at: None,
        project: None,
        id: WorkOrderId::new(now(), [2; 16]),
        tenant: portal.tenant,
        portal: portal.id,
        number: Number { year: 2026, count: 142 },
        stage,
        version: 3,
        work_type: "repair".to_owned(),
        work_type_name: "Lift repair".to_owned(),
        form_version: 1,
        language: Language::En,
        contact: Contact {
            name: line("Noor <Jansen>"),
            email: EmailAddress::parse("noor@example.com").unwrap(),
            phone: Phone::optional("+31 (0)20 123-4567").unwrap(),
            company: Some(line("Bakkerij & Zn")),
        },
        on_behalf_of: None,
        customer: None,
        origin: Origin::Guest,
        reference: None,
        location: None,
        object: None,
        address: Address {
            street: line("Keizersgracht 1"),
            addition: None,
            postcode: Some(line("1015 CC")),
            city: line("Amsterdam"),
            region: None,
            country: "NL".to_owned(),
        },
        description: text("The doors do not close.\n<script>alert(1)</script>"),
        answers,
        items: vec![AskedItem { key: "key".to_owned(), name: "Spare key".to_owned(), quantity: 2 }],
        preferred_dates: vec!["2026-11-25".parse().unwrap()],
        terms_version: Some(2),
        requested_at: now() - SignedDuration::from_hours(30),
        assignee: Some(staff(7, "Secret Agent")),
        held: (stage == Stage::OnHold).then_some(Stage::Planned),
        plan: matches!(stage, Stage::Planned | Stage::OnHold).then(plan),
        visits: domain::work_order::Visits::default(),
        watchers: Vec::new(),
        cost: None,
        reason: stage.has_reason().then(|| text("We do not serve this brand.")),
        status_token: LinkToken::new([3; 20]),
        mail_failed: true,
    }
}

fn plan() -> Plan {
    let (from, to) = (jiff::civil::time(8, 0, 0, 0), jiff::civil::time(10, 30, 0, 0));
    Plan { date: jiff::civil::date(2026, 12, 1), from, to, engineer: Some(staff(6, "Anna Visser")) }
}

fn entries() -> Vec<Entry> {
    let guest = Actor::Guest { name: line("Noor <Jansen>") };
    let anna = Actor::Staff { staff: StaffId::new(now(), [6; 16]), name: line("Anna Visser") };
    let file = FileId::new(now(), [1; 16]);
    let happened = [
        (30, guest.clone(), Happening::Requested),
        (29, guest.clone(), Happening::Confirmed),
        (5, anna.clone(), Happening::Assigned { to: Some(line("Secret Agent")) }),
        (4, anna.clone(), Happening::Noted { text: text("Bad payer, ask the boss"), files: Vec::new() }),
        (3, anna, Happening::Commented { text: text("Which floor?"), files: Vec::new() }),
        (
            2,
            guest,
            Happening::Commented { text: text("The second"), files: vec![file, FileId::new(now(), [2; 16])] },
        ),
        (1, Actor::System, Happening::MailFailed { complaint: false }),
    ];
    let entry = |(n, (hours, by, what)): (usize, (i64, Actor, Happening))| {
        let at = now() - SignedDuration::from_hours(hours);
        Entry { id: EventId::new(at, [n as u8; 16]), at, by, what }
    };
    happened.into_iter().enumerate().map(entry).collect()
}

fn file(n: u8, name: &str, state: FileState, hours: i64) -> File {
    let portal = portal();
    File {
        id: FileId::new(now(), [n; 16]),
        tenant: portal.tenant,
        of: WorkOrderId::new(now(), [2; 16]).into(),
        name: line(name),
        kind: FileKind::Jpeg,
        bytes: 245_000,
        field: None,
        state,
        sent_by: SentBy::Guest,
        at: now() - SignedDuration::from_hours(hours),
    }
}

fn files() -> Vec<File> {
    vec![
        file(1, "door.jpg", FileState::Clean, 2),
        file(2, "fresh.jpg", FileState::Expected, 0),
        file(3, "virus.jpg", FileState::Refused { reason: FileRefusal::Infected }, 31),
        file(4, "given-up.jpg", FileState::Expected, 2),
        file(5, "lost.jpg", FileState::Expected, 31),
    ]
}

fn status_page(stage: Stage) -> String {
    let (portal, work_order) = (portal(), work_order(stage));
    let frame =
        Frame::portal(Locale::of(Language::En), &portal, "Request WO-2026-0142", "/l/requests/x", now());
    let shown = Shown { work_order: &work_order, entries: &entries(), files: &files() };
    let base = views::status::address(&work_order.status_token);
    let rules = portal.form_rules(domain::asking::Asker::Guest);
    let once = EventId::new(now(), [9; 16]);
    let message = Some(Message::empty(&base, rules, once));
    let forms = Forms { message, cancel: Some(Cancel::empty(once)), watching: None };
    let visiting = Visiting::new(Arc::new(portal), true, once);
    StatusPage::new(frame, &shown, &form(), &base, (forms, &visiting)).render().unwrap()
}

fn desk_frame() -> Frame {
    let desk = DeskFrame {
        staff: "Anna Visser".to_owned(),
        name: "Frontdesk".to_owned(),
        csrf: "csrf-of-anna".to_owned(),
        counts: Stage::LISTED.map(|stage| (stage, 31)).into(),
        changes: 2,
        place: DeskPlace::Requests(Stage::Requested),
        manages_staff: false,
        imports: false,
    };
    let zone = TimeZone::get("Europe/Amsterdam").unwrap();
    Frame::desk(Locale::of(Language::En), desk, zone, "Portal requests", "/desk/work-orders", now())
}

#[test]
fn a_sentence_about_a_record_of_another_page_is_not_said() {
    let said = |key: &str| {
        let locale = Locale::of(Language::En);
        desk_frame().with_flash(Some(Flash::good(locale.t1(key, "portal", "Noordlift")))).flash
    };
    assert!(said("flash-portal-added").is_some());
    assert!(said("flash-request-taken").is_none());
}

fn record_page(stage: Stage, may_handle: bool, typed: Typed) -> String {
    let (portal, work_order) = (portal(), work_order(stage));
    let record = Record {
        shown: Shown { work_order: &work_order, entries: &entries(), files: &files() },
        portal: &portal,
        customer: None,
        link: None,
        form: &form(),
        colleagues: &[staff(6, "Anna Visser"), staff(7, "Secret Agent")],
        engineers: &[staff(6, "Anna Visser"), staff(7, "Secret Agent")],
        me: staff(6, "Anna Visser"),
        may_handle,
        once: EventId::new(now(), [9; 16]),
        typed,
    };
    RecordPage::new(desk_frame(), &record).render().unwrap()
}

/// What somebody typed.
fn typed(values: &[(&str, &str)]) -> Typed {
    Typed { form: values.iter().copied().collect(), ..Typed::default() }
}

fn queue_page(rows: usize, in_vain: Option<&str>) -> String {
    let stage = if in_vain.is_some() { ANY_STAGE } else { "requested" };
    let asked: FormData = [("q", in_vain.unwrap_or_default()), ("stage", stage)].into_iter().collect();
    let wrong = FieldErrors::none();
    let row = |n: usize| QueueRow {
        stage: Stage::Requested,
        id: WorkOrderId::new(now(), [n as u8; 16]),
        number: format!("WO-2026-{n:04}"),
        work_type: "Lift repair".to_owned(),
        summary: "The doors do not close, and then they do; people wait in front of them".to_owned(),
        contact: "Noor <Jansen>".to_owned(),
        company: n.is_multiple_of(2).then(|| "Bakkerij & Zn".to_owned()),
        city: "Amsterdam".to_owned(),
        requested_at: now() - SignedDuration::from_hours(7 * n as i64),
        assignee: n.is_multiple_of(3).then(|| "Anna Visser".to_owned()),
        mail_failed: n == 2,
    };
    let queue = Queue {
        stage: in_vain.is_none().then_some(Stage::Requested),
        asked: &asked,
        wrong: &wrong,
        work_types: vec![("repair".to_owned(), "Lift repair".to_owned())],
        colleagues: vec![("stf_1".to_owned(), "Noor <Jansen>".to_owned())],
        rows: (1..=rows).rev().map(row).collect(),
        older: Some("/desk/work-orders?stage=requested&page=abc".to_owned()),
        newer: None,
        search: in_vain.map(|_| Search::default()),
        example: "WO-2026-0142".to_owned(),
        may_enter: true,
    };
    QueuePage::new(desk_frame(), &queue).render().unwrap()
}

#[test]
fn the_guest_reads_nothing_that_is_internal() {
    for stage in Stage::LISTED {
        let page = status_page(stage);
        for internal in ["Bad payer", "Secret Agent", "does not arrive", "Internal"] {
            assert!(!page.contains(internal), "{internal} in {stage:?}");
        }
        assert!(page.contains("Which floor?") && page.contains("The second"));
    }
}

#[test]
fn the_guest_calls_off_what_has_not_begun_and_reads_of_the_visit() {
    for stage in Stage::LISTED {
        let allowed = work_order(stage).allows(Action::Withdraw).is_ok();
        assert_eq!(status_page(stage).contains("/cancellations\""), allowed, "{stage:?}");
    }
    let planned = status_page(Stage::Planned);
    assert!(
        planned.contains("1 December 2026")
            && planned.contains("08:00–10:30")
            && planned.contains("Anna Visser")
    );
    assert!(!status_page(Stage::OnHold).contains("08:00–10:30"), "nobody comes while it rests");
    assert!(status_page(Stage::OnHold).contains("Why it is on hold"));
}

#[test]
fn what_people_typed_is_never_markup() {
    let pages = [
        status_page(Stage::Accepted),
        record_page(Stage::Requested, true, typed(&[("text", "</textarea><b>")])),
        queue_page(3, Some("<b>")),
    ];
    for page in pages {
        assert!(!page.contains("<script>alert") && !page.contains("<Jansen>") && !page.contains("<b>"));
    }
}

#[test]
fn a_file_is_a_link_only_once_it_is_clean() {
    let page = status_page(Stage::Requested);
    let base = format!("/l/requests/{}/files/", LinkToken::new([3; 20]).expose());
    assert!(page.contains(&format!("{base}{}", FileId::new(now(), [1; 16]))));
    for n in 2..=5 {
        assert!(!page.contains(&format!("{base}{}", FileId::new(now(), [n; 16]))));
    }
    for belongs in ["door.jpg", "fresh.jpg", "virus.jpg", "lost.jpg"] {
        assert!(page.contains(belongs), "{belongs} came with the request or with a message");
    }
    assert!(!page.contains("given-up.jpg"), "it was uploaded for a message that nobody sent");
}

#[test]
fn answers_are_shown_with_the_form_they_were_given_to() {
    let page = status_page(Stage::Requested);
    for shown in ["Is somebody stuck?", "1,250.5\u{a0}kg", "Ground floor<br>First floor", "2 × Spare key"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("Since when"), "a field that did not show is not asked about");
    assert!(page.contains("Netherlands"));
}

#[test]
fn an_unconfirmed_request_shows_nothing_of_itself() {
    let portal = portal();
    let frame = Frame::portal(Locale::of(Language::En), &portal, "x", "/l/requests/x", now());
    let page = UnconfirmedPage::new(frame, &work_order(Stage::Unconfirmed)).render().unwrap();
    for hidden in ["noor@", "WO-2026", "Keizersgracht", "doors"] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    assert!(page.contains("n…\u{2060}@example.com"));
}

#[test]
fn the_desk_reads_everything_and_reaches_everybody() {
    let page = record_page(Stage::Requested, true, Typed::default());
    for shown in [
        "Bad payer",
        "tel:+310201234567",
        "mailto:noor@example.com",
        "https://www.openstreetmap.org/search?query=Keizersgracht%201%2C%201015%20CC%20Amsterdam%2C%20NL",
        "/acceptances",
        "/rejections",
        "/assignments",
        "/comments",
        "csrf-of-anna",
        "Mail to the customer does not arrive",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
}

#[test]
fn who_may_only_look_is_offered_nothing_else() {
    let page = record_page(Stage::Requested, false, Typed::default());
    assert!(page.contains("Bad payer") && page.contains("You can look"));
    let main = page.split("<main").nth(1).unwrap();
    assert!(!main.contains("<form"));
    assert_eq!(main.matches("<button").count(), main.matches("data-print").count(), "it can be printed");
}

#[test]
fn a_stage_offers_only_what_it_allows() {
    let accepted = record_page(Stage::Accepted, true, Typed::default());
    assert!(!accepted.contains("/acceptances") && !accepted.contains("/rejections"));
    assert!(accepted.contains("/assignments") && accepted.contains("/comments"));
    assert!(
        accepted.contains("/plans") && accepted.contains("/cancellations") && !accepted.contains("/closings")
    );
    for stage in Stage::LISTED {
        let page = record_page(stage, true, Typed::default());
        for (noun, action) in [
            ("acceptances", Action::Accept),
            ("rejections", Action::Reject),
            ("plans", Action::Plan),
            ("offers", Action::Offer),
            ("starts", Action::Start),
            ("holds", Action::Hold),
            ("resumptions", Action::Resume),
            ("reports", Action::Complete),
            ("closings", Action::Close),
            ("reopenings", Action::Reopen),
            ("cancellations", Action::Cancel),
        ] {
            let allowed = work_order(stage).allows(action).is_ok();
            assert_eq!(page.contains(&format!("/{noun}\"")), allowed, "{noun} in {stage:?}");
        }
        assert!(page.matches("class=\"button primary\" type=\"submit\" form").count() <= 1, "one way on");
    }
    let rejected = record_page(Stage::Rejected, true, Typed::default());
    assert!(!rejected.contains("/assignments") && rejected.contains("/comments"));
    assert!(rejected.contains("We do not serve this brand."));
}

#[test]
fn a_collision_tells_what_happened_and_keeps_what_was_typed() {
    let typed = Typed {
        problem: Some("changed".to_owned()),
        since: Some(now() - SignedDuration::from_mins(150)),
        ..typed(&[("text", "My answer"), ("kind", "note")])
    };
    let page = record_page(Stage::Requested, true, typed);
    let top = page.split("id=\"asked\"").next().unwrap();
    assert!(top.contains("changed while you were looking") && top.contains("The second"));
    assert!(!top.contains("Which floor?"), "what was known before is not new");
    assert!(page.contains("My answer</textarea>"));
    assert!(page.contains(r#"value="note" checked"#));
}

#[test]
fn the_queue_links_every_row_and_says_when_nothing_is_there() {
    let page = queue_page(3, None);
    assert_eq!(page.matches("class=\"row-link\"").count(), 3);
    assert_eq!(page.matches("Mail fails").count(), 1);
    assert!(queue_page(0, None).contains("No requests wait"));
    let in_vain = queue_page(0, Some("WO-2026-0999"));
    assert!(in_vain.contains("No request found for") && in_vain.contains("value=\"WO-2026-0999\""));
}

#[test]
fn no_text_is_missing() {
    let pages = [
        status_page(Stage::Rejected),
        record_page(Stage::Requested, true, Typed::default()),
        record_page(Stage::Rejected, false, Typed::default()),
        queue_page(2, None),
        queue_page(0, Some("x")),
    ];
    for page in pages {
        for key in ["record-", "status-", "desk-", "timeline-", "stage-", "file-", "upload-", "pager-"] {
            let shown = format!(">{key}");
            assert!(!page.contains(&shown), "{shown} in {page}");
        }
    }
}

#[test]
fn the_menu_of_the_desk_has_a_sign_of_its_own_for_each_entry_and_tells_every_key() {
    let mut frame = desk_frame();
    let desk = frame.desk.as_mut().unwrap();
    (desk.manages_staff, desk.imports) = (true, true);
    let page = views::desk::UndonePage::new(frame, "/", &FormData::default()).render().unwrap();
    let page = scraper::Html::parse_document(&page);
    let all = |css: &str| page.select(&scraper::Selector::parse(css).unwrap()).collect::<Vec<_>>();
    // Stages have signs of their own kind.
    let signs: Vec<&str> = all("#side-menu nav a use").iter().filter_map(|sign| sign.attr("href")).collect();
    let different: std::collections::BTreeSet<&&str> = signs.iter().collect();
    assert_eq!(different.len(), signs.len(), "{signs:?}");
    assert_eq!(signs.len(), all("#side-menu nav a").len());
    let keys: Vec<String> = all("#keys kbd").iter().map(|key| key.text().collect()).collect();
    for key in
        ["j", "k", "↵", "n", "u", "a", "g", "p", "o", "s", "c", "x", "h", "r", "t", "e", "i", "/", "esc", "?"]
    {
        assert!(keys.iter().any(|known| known == key), "{key}");
    }
}
