//! A company's own words in a mail: merged with what people typed, at its worst.

use crate::notices::*;
use domain::{
    link::LinkToken,
    mails::{MailKind, OwnWords},
    notice::{Notice, Outgoing, WorkNews},
    text::Line,
};
use mail::{Dress, Message, compose};
use mail_parser::MessageParser;
use proptest::prelude::*;
use scraper::{Html, Selector};

fn worded(outgoing: &Outgoing, subject: &str, text: &str) -> Message {
    let html = authored::html(text);
    let words = OwnWords { subject: subject.to_owned(), text: text.to_owned(), html };
    compose(outgoing, FROM, PUBLIC_URL, &Dress { words, ..Dress::default() }).unwrap()
}

fn unchecked(text: &str) -> Line {
    serde_json::from_value(serde_json::Value::String(text.into())).unwrap()
}

fn links(message: &Message) -> Vec<String> {
    let html = Html::parse_document(&message.html);
    let anchors = Selector::parse("a").unwrap();
    let found = html.select(&anchors).map(|a| a.attr("href").unwrap().to_owned());
    found.collect()
}

#[test]
fn own_words_take_the_place_of_subject_and_text_and_the_frame_stays() {
    let received =
        Notice::RequestReceived { number: number(), work_type: "Lift fault".into(), token: token() };
    let message = worded(
        &outgoing(received),
        "{number} is in",
        "Dear {name},\nwe call you: {phone}.\n\nSee https://hoist.example/x.",
    );
    assert_eq!(message.subject, "WO-2026-0142 is in");
    for part in
        ["Hello Anna de Vries", "Dear Anna de Vries,\nwe call you: +31 20 123 4567.", "Work type: Lift fault"]
    {
        assert!(message.text.contains(part), "{part}: {}", message.text);
    }
    let button = format!("{PUBLIC_URL}/l/requests/{TOKEN}");
    assert_eq!(links(&message), ["https://hoist.example/x", &button, &button]);
    assert!(message.text.contains("You get this mail because"), "{}", message.text);
    assert!(!message.text.contains("answers you by mail"), "{}", message.text);
}

#[test]
fn what_has_to_be_known_stays_below_the_button() {
    let invitation = Notice::UserInvitation {
        record: None,
        customer: Line::parse("Gracht & Zn").unwrap(),
        token: token(),
    };
    let message = worded(&outgoing(invitation), "", "Come in, **{name}**.");
    assert!(message.text.contains("The link works once and for 7 days."), "{}", message.text);
    assert!(message.html.contains("Come in, <strong>Anna de Vries</strong>."), "{}", message.html);
}

#[test]
fn markdown_is_html_for_some_readers_and_readable_for_the_others() {
    let received =
        Notice::RequestReceived { number: number(), work_type: "Lift <fault>".into(), token: token() };
    let words =
        "## What is next\n\n- we call **{name}**\n- [our hours](https://hoist.example/hours)\n\n<b>x</b>";
    let message = worded(&outgoing(received), "", words);
    for part in ["What is next</h4>", "<li>we call <strong>Anna de Vries</strong></li>", "&lt;b&gt;x"] {
        assert!(message.html.contains(part), "{part}: {}", message.html);
    }
    assert!(links(&message).contains(&"https://hoist.example/hours".to_owned()));
    let plain =
        "What is next\n\n- we call Anna de Vries\n- our hours (https://hoist.example/hours)\n\n<b>x</b>";
    assert!(message.text.contains(plain), "{}", message.text);
    let html = Html::parse_document(&message.html);
    let hidden = html.select(&Selector::parse("body div").unwrap()).next().unwrap();
    let preview = hidden.text().collect::<String>();
    assert!(preview.contains("What is next") && !preview.contains('#'), "{preview}");
}

#[test]
fn a_link_around_a_name_that_is_not_known_is_left_out() {
    let received =
        Notice::RequestReceived { number: number(), work_type: "Lift fault".into(), token: token() };
    let nameless = Outgoing { name: None, ..outgoing(received) };
    let message = worded(&nameless, "", "We have it. [{name}](https://hoist.example/you)");
    assert!(!message.html.contains("hoist.example/you") && !message.text.contains("hoist.example/you"));
}

#[test]
fn the_name_of_a_customer_becomes_no_link() {
    for (name, shown) in [
        ("evil.example", "evil.\u{2060}example"),
        ("Pay https://evil.example", "Pay https:\u{2060}/\u{2060}/\u{2060}evil.\u{2060}example"),
        ("Jansen B.V.", "Jansen B.V."),
    ] {
        let invitation =
            Notice::UserInvitation { record: None, customer: Line::parse(name).unwrap(), token: token() };
        let own = worded(&outgoing(invitation.clone()), "", "Come in for {customer}.");
        let standard = of(invitation);
        for message in [own, standard] {
            assert!(message.text.contains(shown) && message.html.contains(shown), "{name}: {}", message.text);
        }
    }
}

#[test]
fn labels_are_called_what_the_company_calls_them() {
    use domain::{
        Language,
        display::{Label, LabelWords},
    };
    let mut labels = LabelWords::default();
    labels.set(Label::Engineer, [(Language::En, "Your technician")].into_iter().collect());
    let visit =
        serde_json::json!({ "date": "2026-11-24", "from": "09:00:00", "to": "11:00:00", "engineer": "Bo" });
    let news = WorkNews {
        kind: MailKind::WorkPlanned,
        number: number(),
        work_type: "Lift fault".into(),
        visit: Some(serde_json::from_value(visit).unwrap()),
        report: None,
        reason: None,
        token: token(),
        slots: Vec::new(),
        calendar: None,
        visit_token: None,
    };
    let message = compose(
        &outgoing(Notice::Work(Box::new(news))),
        FROM,
        PUBLIC_URL,
        &Dress { labels, ..Dress::default() },
    )
    .unwrap();
    for text in [&message.text, &message.html] {
        assert!(text.contains("Your technician"), "{text}");
    }
}

#[test]
fn what_is_left_empty_is_as_the_standard_says() {
    let received =
        || Notice::RequestReceived { number: number(), work_type: "Lift fault".into(), token: token() };
    assert_eq!(worded(&outgoing(received()), "", " \n ").text, of(received()).text);
    assert_eq!(worded(&outgoing(received()), "Ours", "").subject, "Ours");
}

#[test]
fn values_add_no_header_no_markup_no_link_and_no_field() {
    for attack in [
        "Anna\r\nBcc: victim@example.com",
        "Anna\n\nhello",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "{number}{name}",
        "{{number}}",
        "[x](javascript:alert(1))",
        "javascript:alert(1)",
        "\"><a href=//evil.example>",
        "=?utf-8?Q?=0D=0ABcc:_victim@example.com?=",
    ] {
        let notice = Notice::CommentToGuest {
            number: number(),
            author: unchecked(attack),
            text: text("x"),
            token: token(),
        };
        let message = worded(
            &outgoing(notice),
            "From {author}",
            "{author} https://a.example/{author} https://{author}",
        );
        let parsed = MessageParser::default().parse(&message.raw).unwrap();
        assert!(parsed.bcc().is_none() && parsed.header("Bcc").is_none(), "{attack}");
        assert_eq!(parsed.to().unwrap().iter().count(), 1, "{attack}");
        assert!(!message.subject.contains(['\r', '\n']), "{attack}");
        let html = Html::parse_document(&message.html);
        assert!(html.select(&Selector::parse("script, img").unwrap()).next().is_none(), "{attack}");
        // The company's own address, where the value is not put in, and the button.
        let ours = format!("{PUBLIC_URL}/l/requests/{TOKEN}");
        assert_eq!(links(&message), ["https://a.example/%7Bauthor%7D", &ours, &ours], "{attack}");
        assert!(!message.subject.contains("WO-2026-0142"), "{attack} was merged again: {}", message.subject);
    }
}

#[test]
fn a_test_says_that_it_is_one_and_its_button_leads_to_the_front() {
    let of = Box::new(Notice::RequestReceived {
        number: number(),
        work_type: "Lift fault".into(),
        token: token(),
    });
    let words = OwnWords { subject: "Ours".into(), text: "We have it.".into(), html: String::new() };
    let test = outgoing(Notice::Test { of, words });
    let dress = Dress { door: Some("/p/hoist".into()), ..Dress::default() };
    let message = compose(&test, FROM, PUBLIC_URL, &dress).unwrap();
    assert_eq!(message.subject, "Test: Ours");
    assert!(
        message.text.contains("We have it.") && message.text.contains("This is a test"),
        "{}",
        message.text
    );
    assert!(
        links(&message).iter().all(|link| *link == format!("{PUBLIC_URL}/p/hoist")),
        "{:?}",
        links(&message)
    );
    assert!(!message.html.contains(TOKEN) && !message.text.contains(TOKEN));
}

#[test]
fn one_click_turns_a_mail_off_where_there_is_a_page_for_it() {
    let received =
        outgoing(Notice::RequestReceived { number: number(), work_type: "x".into(), token: token() });
    let choices = LinkToken::new([9; 20]);
    let address = format!("{PUBLIC_URL}/l/notifications/{}", choices.expose());
    let dress = Dress { choices: Some(choices), ..Dress::default() };
    let message = compose(&received, FROM, PUBLIC_URL, &dress).unwrap();
    let kind = MailKind::RequestReceived.as_str();
    let header = header(&message, "List-Unsubscribe").replace(['\r', '\n', ' ', '\t'], "");
    assert_eq!(header, format!("<{address}/{kind}>"));
    assert_eq!(crate::notices::header(&message, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    assert!(message.text.contains(&address) && links(&message).contains(&address));
}

proptest! {
    #[test]
    fn whatever_is_written_and_merged_the_message_can_be_read(
        subject in "[ -~é{}\\r\\n]{0,80}",
        body in "[ -~é{}\\r\\n<>]{0,200}",
        author in "\\PC{1,40}",
    ) {
        let by = |author: &str| {
            let author = unchecked(author);
            let notice = Notice::CommentToGuest { number: number(), author, text: text("x"), token: token() };
            worded(&outgoing(notice), &format!("{subject}{{author}}"), &format!("{body}{{author}}"))
        };
        let message = by(&author);
        let parsed = MessageParser::default().parse(&message.raw).unwrap();
        prop_assert!(!message.subject.contains(['\r', '\n']));
        prop_assert!(parsed.header("Bcc").is_none());
        prop_assert_eq!(parsed.to().unwrap().iter().count(), 1);
        // Links are the company's alone, and lead to pages, mails and telephones.
        let links = links(&message);
        for link in &links {
            let leads = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| link.starts_with(scheme));
            prop_assert!(leads, "{}", link);
        }
        prop_assert_eq!(&links, &self::links(&by("Somebody else")));
    }
}
