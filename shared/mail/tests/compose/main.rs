//! Every notice as a message, read again as a mail program reads it.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod hostile;
mod notices;
mod own_words;

use domain::{
    EventId, Language,
    contact::EmailAddress,
    notice::{Notice, Outgoing},
};
use mail_parser::MessageParser;
use notices::*;
use scraper::{Html, Selector};

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
fn whoever_has_to_sign_in_is_told_so_and_not_that_the_link_alone_opens_the_request() {
    let received =
        || Notice::RequestReceived { number: number(), work_type: "Lift fault".to_owned(), token: token() };
    let (guest, user) = (of(received()).text, of(of_own(received())).text);
    assert!(guest.contains("whoever has it can read the request"), "{guest}");
    assert!(!user.contains("whoever has it") && user.contains("after signing in"), "{user}");
    for language in Language::ALL {
        let last = |notice| {
            let text = packed(&Outgoing { language, ..outgoing(notice) }).text;
            text.split("----")
                .next()
                .and_then(|text| text.trim_end().rsplit("\n\n").next())
                .map(str::to_owned)
        };
        assert_ne!(last(received()), last(of_own(received())), "{language:?}");
    }
}

#[test]
fn whoever_watches_reads_why_who_asked_and_where_the_record_is() {
    for language in Language::ALL {
        let said = |notice| packed(&Outgoing { language, ..outgoing(notice) }).text;
        let (own, other) = (said(of_own(comment("Piet", "Hello"))), said(watched(comment("Piet", "Hello"))));
        let why = |text: &str| text.trim_end().rsplit('\n').next().map(str::to_owned);
        assert_ne!(why(&own), why(&other), "{language:?}");
        assert!(why(&other).is_some_and(|why| why.contains("WO-2026-0142")), "{language:?}: {other}");
        assert!(other.contains("Tom Hendriks") && !own.contains("Tom Hendriks"), "{language:?}");
        assert!(other.contains("/p/hoist/requests/") && !other.contains("/l/requests/"), "{language:?}");
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
    let later = Outgoing { event: EventId::new(now(), [9; 16]), ..first };
    assert_ne!(id, header(&packed(&later), "Message-ID"));
    assert!(!id.contains("anna"));
}
