//! What people type, at its worst.

use crate::notices::*;
use domain::{
    notice::{Notice, Outgoing},
    text::{Line, TEXT_MAX, Text},
};
use mail_parser::MessageParser;
use proptest::prelude::*;
use scraper::{Html, Selector};

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
    let message = of(comment("Anna \u{200f}gpj.exe", "Hello"));
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
        let url = format!("{PUBLIC_URL}/l/requests/{TOKEN}");
        let found = parsed.body_text(0).unwrap().lines().any(|line| line.trim_end() == url);
        prop_assert!(found);
    }
}
