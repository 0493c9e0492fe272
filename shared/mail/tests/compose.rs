//! Every notice as a message, read again as a mail program reads it.

use domain::{
    Language, PortalId, TenantId, WorkOrderId,
    contact::EmailAddress,
    link::LinkToken,
    notice::{Notice, Outgoing},
    number::Number,
    portal::CompanyContact,
    text::{Line, TEXT_MAX, Text},
};
use jiff::Timestamp;
use mail::{Message, compose};
use mail_parser::{HeaderValue, MessageParser};
use proptest::prelude::*;
use scraper::{Html, Selector};

const PUBLIC_URL: &str = "https://portal.example.com";
const FROM: &str = "no-reply@mail.example.com";
const TOKEN: &str = "abcdefghijkmnpqrstuvwxyz23456789";

fn now() -> Timestamp {
    "2026-11-22T09:30:00Z".parse().unwrap()
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn text(text: &str) -> Text {
    Text::parse(text).unwrap()
}

fn token() -> LinkToken {
    LinkToken::parse(TOKEN).unwrap()
}

fn work_order() -> WorkOrderId {
    WorkOrderId::new(now(), [7; 16])
}

fn outgoing(notice: Notice) -> Outgoing {
    let company = notice.is_to_company();
    let contact = CompanyContact {
        phone: "+31 20 123 4567".into(),
        email: EmailAddress::parse("help@hoist.example").unwrap(),
    };
    Outgoing {
        event: domain::EventId::new(now(), [1; 16]),
        tenant: TenantId::new(now(), [2; 16]),
        portal: Some(PortalId::new(now(), [3; 16])),
        work_order: Some(work_order()),
        to: EmailAddress::parse("anna@example.com").unwrap(),
        name: (!company).then(|| line("Anna de Vries")),
        language: Language::En,
        sender: line("Hoist & Lift"),
        reply_to: Some(if company {
            EmailAddress::parse("guest@example.org").unwrap()
        } else {
            contact.email.clone()
        }),
        contact: (!company).then_some(contact),
        accent: "#0b6e4f".into(),
        notice,
    }
}

fn number() -> Number {
    Number { year: 2026, count: 142 }
}

fn new_request(description: &str) -> Notice {
    Notice::NewRequest {
        number: number(),
        work_type: "Lift fault".into(),
        contact: line("Anna de Vries"),
        place: "Kade 1, 1011 AB Amsterdam".into(),
        description: text(description),
        work_order: work_order(),
    }
}

fn comment(author: &str, said: &str) -> Notice {
    Notice::CommentToGuest { number: number(), author: line(author), text: text(said), token: token() }
}

/// Every notice with its subject and where its button leads.
fn every_notice() -> Vec<(Notice, &'static str, String)> {
    let work_type = || "Lift fault".to_owned();
    let link = |kind: &str| format!("{PUBLIC_URL}/l/{kind}/{TOKEN}");
    let desk = || format!("{PUBLIC_URL}/desk/work-orders/{}", work_order());
    let answer = |said: &str| Notice::CommentToCompany {
        number: number(),
        author: line("Anna de Vries"),
        text: said.into(),
        work_order: work_order(),
    };
    vec![
        (
            Notice::ConfirmRequest { number: number(), work_type: work_type(), token: token() },
            "WO-2026-0142: confirm your request",
            link("confirmations"),
        ),
        (
            Notice::RequestReceived { number: number(), work_type: work_type(), token: token() },
            "WO-2026-0142: we have your request",
            link("requests"),
        ),
        (new_request("Doors stay open."), "WO-2026-0142: new request from Anna de Vries", desk()),
        (
            Notice::RequestAccepted { number: number(), work_type: work_type(), token: token() },
            "WO-2026-0142: your request is accepted",
            link("requests"),
        ),
        (
            Notice::RequestRejected {
                number: number(),
                work_type: work_type(),
                reason: text("Not our make."),
                token: token(),
            },
            "WO-2026-0142: your request is not taken on",
            link("requests"),
        ),
        (comment("Piet", "Is the key at the desk?"), "WO-2026-0142: message from Piet", link("requests")),
        (answer("It is."), "WO-2026-0142: message from Anna de Vries", desk()),
        (answer(""), "WO-2026-0142: files from Anna de Vries", desk()),
        (
            Notice::StaffInvitation { tenant: line("Hoist Group"), token: token() },
            "Hoist Group: your access to the desk",
            link("invitations"),
        ),
    ]
}

fn packed(outgoing: &Outgoing) -> Message {
    compose(outgoing, FROM, PUBLIC_URL).unwrap()
}

fn of(notice: Notice) -> Message {
    packed(&outgoing(notice))
}

fn header(message: &Message, name: &str) -> String {
    let parsed = MessageParser::default().parse(&message.raw).unwrap();
    parsed.header_raw(name).unwrap_or_default().trim().to_owned()
}

#[test]
fn every_notice_says_number_and_event_in_its_subject_and_has_one_button() {
    for (notice, subject, url) in every_notice() {
        let message = of(notice);
        assert_eq!(message.subject, subject);
        let html = Html::parse_document(&message.html);
        let links: Vec<_> =
            html.select(&Selector::parse("a").unwrap()).map(|a| a.attr("href").unwrap()).collect();
        assert_eq!(links, [url.as_str(), url.as_str()], "{subject}: the button, and its address in full");
        assert!(message.text.lines().any(|line| line == url), "{subject}: {}", message.text);
    }
}

#[test]
fn what_a_mail_program_reads_is_what_was_composed() {
    for (notice, subject, _) in every_notice() {
        let message = of(notice);
        let parsed = MessageParser::default().parse(&message.raw).unwrap();
        assert_eq!(parsed.subject(), Some(subject));
        assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), message.text.trim_end());
        assert_eq!(parsed.body_html(0).unwrap().replace("\r\n", "\n").trim_end(), message.html.trim_end());
        assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some(FROM));
        assert_eq!(parsed.from().unwrap().first().unwrap().name(), Some("Hoist & Lift"));
        assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("anna@example.com"));
        assert_eq!(header(&message, "Auto-Submitted"), "auto-generated");
        assert_eq!(header(&message, "X-Auto-Response-Suppress"), "All");
        assert_eq!(header(&message, "Content-Language"), "en");
        assert_eq!(parsed.date().unwrap().to_rfc3339(), "2026-11-22T09:30:00Z");
        assert!(parsed.header("List-Unsubscribe").is_none());
    }
}

#[test]
fn no_key_and_no_merge_field_is_left_in_any_language() {
    for language in Language::ALL {
        for (notice, ..) in every_notice() {
            let message = packed(&Outgoing { language, ..outgoing(notice) });
            let all = format!("{}\n{}", message.subject, message.text);
            for trace in ["mail-", "{", "}", "$"] {
                assert!(!all.contains(trace), "{language:?}: {all}");
            }
            assert!(!message.html.contains("mail-"), "{language:?}");
        }
    }
}

#[test]
fn an_answer_goes_to_the_other_side() {
    for (notice, subject, _) in every_notice() {
        let company = notice.is_to_company();
        let message = of(notice);
        let expected = if company { "guest@example.org" } else { "help@hoist.example" };
        assert!(header(&message, "Reply-To").contains(expected), "{subject}");
        assert_eq!(message.text.contains("guest@example.org"), company, "{subject}");
        assert_eq!(message.text.contains("+31 20 123 4567"), !company, "{subject}");
    }
}

#[test]
fn the_plain_text_reads_as_a_letter() {
    let message = of(comment("Piet", "Is the key at the desk?\n\nWe come at 9."));
    let expected = "\
Message from Piet

Hello Anna de Vries,

Piet of Hoist & Lift wrote to you about your request.

Number: WO-2026-0142

Message:
> Is the key at the desk?
>
> We come at 9.

View and answer:
https://portal.example.com/l/requests/abcdefghijkmnpqrstuvwxyz23456789

On that page you can answer and add photos.

----
Questions? Answer this mail, write to help@hoist.example or call +31 20 123 4567.
You get this mail because a request with this address was sent to Hoist & Lift.
";
    assert_eq!(message.text, expected);
}

#[test]
fn the_same_notice_to_the_same_person_is_the_same_message() {
    let first = outgoing(new_request("Doors stay open."));
    let id = header(&packed(&first), "Message-ID");
    assert!(id.ends_with("@mail.example.com>") && id.contains("evt_"), "{id}");
    assert_eq!(id, header(&packed(&first), "Message-ID"));
    let other = Outgoing { to: EmailAddress::parse("piet@example.com").unwrap(), ..first.clone() };
    assert_ne!(id, header(&packed(&other), "Message-ID"));
    let later = Outgoing { event: domain::EventId::new(now(), [9; 16]), ..first };
    assert_ne!(id, header(&packed(&later), "Message-ID"));
    assert!(!id.contains("anna"));
}

#[test]
fn before_the_address_is_confirmed_nothing_that_was_typed_is_in_the_mail() {
    let notice = Notice::ConfirmRequest { number: number(), work_type: "Lift fault".into(), token: token() };
    let message = packed(&Outgoing { name: Some(line("Buy at evil.example now")), ..outgoing(notice) });
    let raw = String::from_utf8(message.raw).unwrap();
    for part in [&message.text, &message.html, &raw] {
        assert!(!part.contains("evil"));
    }
}

#[test]
fn a_name_that_holds_an_address_is_not_greeted_by_it() {
    for (name, greeted) in [
        ("Anna de Vries", true),
        ("J.P. Coen", true),
        ("Dr. Müller", true),
        ("Win at evil.example", false),
        ("https://evil.example", false),
        ("me@evil.example", false),
    ] {
        let notice =
            Notice::RequestReceived { number: number(), work_type: "Lift fault".into(), token: token() };
        let message = packed(&Outgoing { name: Some(line(name)), ..outgoing(notice) });
        let parsed = MessageParser::default().parse(&message.raw).unwrap();
        assert_eq!(message.text.contains(name), greeted, "{name}");
        assert_eq!(parsed.to().unwrap().first().unwrap().name().is_some(), greeted, "{name}");
    }
}

/// A line as it could lie in an old or broken outbox item: nothing checked it on the way in.
fn unchecked(text: &str) -> Line {
    serde_json::from_value(serde_json::Value::String(text.into())).unwrap()
}

#[test]
fn names_cannot_add_headers_or_recipients() {
    for attack in [
        "Anna\r\nBcc: victim@example.com",
        "Anna\nBcc: victim@example.com\n\nhello",
        "Anna\r\n\r\n<script>",
        "Anna\u{85}Bcc: victim@example.com",
        "Anna\u{2028}Bcc: victim@example.com",
        "\"Anna\" <victim@example.com>, x",
        "=?utf-8?Q?=0D=0ABcc:_victim@example.com?=",
        "Anna\0Bcc: victim@example.com",
    ] {
        let notice = Notice::CommentToGuest {
            number: number(),
            author: unchecked(attack),
            text: text("Hello"),
            token: token(),
        };
        let message = packed(&Outgoing {
            sender: unchecked(attack),
            name: Some(unchecked(attack)),
            ..outgoing(notice)
        });
        let parsed = MessageParser::default().parse(&message.raw).unwrap();
        assert!(parsed.bcc().is_none() && parsed.cc().is_none(), "{attack:?}");
        for (header, expected) in [(parsed.to(), "anna@example.com"), (parsed.from(), FROM)] {
            let addresses: Vec<_> = header.unwrap().iter().filter_map(|a| a.address()).collect();
            assert_eq!(addresses, [expected], "{attack:?}");
        }
        let names = [
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Reply-To",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
        ];
        for header in parsed.headers() {
            assert!(
                names.iter().any(|name| name.eq_ignore_ascii_case(header.name())),
                "{attack:?}: {header:?}"
            );
        }
    }
}

#[test]
fn what_people_wrote_is_text_in_html() {
    let attack = "<img src=x onerror=alert(1)> </div><script>x</script> & \"quotes\" 'too'";
    let message =
        packed(&Outgoing { sender: line("<b>Hoist</b>"), ..outgoing(comment("<i>Piet</i>", attack)) });
    let html = Html::parse_document(&message.html);
    for tag in ["img", "script", "b", "i"] {
        assert_eq!(html.select(&Selector::parse(tag).unwrap()).count(), 0, "{tag}");
    }
    let quote = html.select(&Selector::parse(".quote").unwrap()).next().unwrap();
    assert_eq!(quote.text().collect::<String>(), attack);
    assert!(message.text.contains(attack));
}

#[test]
fn emoji_and_right_to_left_arrive() {
    let said = "🛠️ שלום، المصعد لا يعمل 👩‍🔧";
    let message = of(comment("אַנָּה 🛗", said));
    let parsed = MessageParser::default().parse(&message.raw).unwrap();
    assert_eq!(parsed.subject(), Some("WO-2026-0142: message from אַנָּה 🛗"));
    assert!(parsed.body_text(0).unwrap().contains(said));
    assert!(parsed.body_html(0).unwrap().contains(said));
    assert!(message.html.contains("<div class=\"quote\" dir=\"auto\""));
}

#[test]
fn signs_that_turn_the_reading_direction_stay_out_of_headers() {
    let message = of(comment("Anna \u{202e}gpj.exe", "Hello"));
    assert_eq!(message.subject, "WO-2026-0142: message from Anna gpj.exe");
}

#[test]
fn the_longest_texts_fit_into_lines_that_mail_servers_take() {
    let long = "&".repeat(TEXT_MAX);
    let author = "x".repeat(200);
    let message = of(comment(&author, &long));
    assert!(message.subject.chars().count() <= 150 && message.subject.ends_with('…'));
    assert!(message.html.len() < 100 * 1024, "Gmail cuts mails off at 102 KB");
    for line in message.raw.split(|byte| *byte == b'\n') {
        assert!(line.len() < 998);
    }
    let parsed = MessageParser::default().parse(&message.raw).unwrap();
    assert!(parsed.body_text(0).unwrap().contains(&long));
}

#[test]
fn the_message_is_plain_ascii_on_the_wire() {
    let message = of(comment("Zoë", "Größe: 3 m², наклейка"));
    assert!(message.raw.is_ascii());
}

#[test]
fn a_colour_that_is_none_does_no_harm() {
    for accent in ["", "red", "#12345", "#00000g\"><script>", "#ffffff", "#000000"] {
        let message =
            packed(&Outgoing { accent: accent.into(), ..outgoing(new_request("Doors stay open.")) });
        let html = Html::parse_document(&message.html);
        assert_eq!(html.select(&Selector::parse("script").unwrap()).count(), 0);
        assert!(message.html.contains("background:#"));
    }
}

#[test]
fn every_kind_of_line_end_is_a_new_line_in_the_quote() {
    let message = of(comment("Piet", "one\r\ntwo\rthree\nfour"));
    assert!(message.text.contains("> one\n> two\n> three\n> four\n"), "{}", message.text);
    assert!(message.html.contains("one<br>two<br>three<br>four"));
}

proptest! {
    #[test]
    fn nothing_that_anybody_types_breaks_the_message(name in "\\PC{1,60}", said in any::<String>()) {
        let (Ok(name), Ok(Some(said))) = (Line::parse(&name), Text::optional(&said)) else { return Ok(()) };
        let notice =
            Notice::CommentToGuest { number: number(), author: name.clone(), text: said, token: token() };
        let message = packed(&Outgoing { name: Some(name), ..outgoing(notice) });
        let parsed = MessageParser::default().parse(&message.raw).unwrap();
        prop_assert_eq!(parsed.subject(), Some(message.subject.as_str()));
        prop_assert_eq!(parsed.to().unwrap().iter().count(), 1);
        prop_assert_eq!(parsed.parts.len(), 3);
        prop_assert!(!matches!(parsed.header("Subject"), Some(HeaderValue::TextList(_))));
        let url = format!("{PUBLIC_URL}/l/requests/{TOKEN}");
        let found = parsed.body_text(0).unwrap().lines().any(|line| line.trim_end() == url);
        prop_assert!(found);
    }
}
