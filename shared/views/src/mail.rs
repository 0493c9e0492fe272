//! Mails: what each notice says, in the reader's language, as HTML and as plain text.
//!
//! Knows words and looks alone. How a mail is packed and sent is the business of `mail`.

mod plain;
mod says;
mod standard;
mod words;

pub use standard::standard_words;

use crate::{life, locale::Locale, parts::Markup};
use askama::Template;
use domain::{
    display::LabelWords,
    link::{LinkKind, LinkToken},
    mails::{MailKind, OwnWords},
    notice::{Notice, Outgoing},
    theme::{Colour, Theme},
    work_order::Visit,
};
use fluent_bundle::FluentValue;
use says::{Says, link};

/// The ground of a mail in a dark mail program.
const DARK: Colour = Colour([0x1b, 0x1e, 0x23]);
/// Longest subject, in characters; what is longer is cut in the middle of nowhere by mail programs anyway.
const SUBJECT_MAX: usize = 150;

/// A mail, worded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Language code of all of it.
    pub lang: &'static str,
    /// What stands in the list of mails; one line.
    pub subject: String,
    /// What the list shows after the subject.
    pub preview: String,
    /// From whom.
    pub sender: String,
    /// What happened.
    pub heading: String,
    /// The first line.
    pub greeting: String,
    /// What to know, before the button, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// The same as HTML.
    pub body: Markup,
    /// What it is about.
    pub facts: Vec<Fact>,
    /// What somebody wrote.
    pub quote: Option<Quote>,
    /// What the button does.
    pub button: String,
    /// Where it leads.
    pub url: String,
    /// What to know after the button; may be empty.
    pub more: String,
    /// What stands between a label and its value.
    pub colon: String,
    /// What the address is there for a second time.
    pub link_help: String,
    /// Why it came, whom to ask.
    pub foot: Vec<String>,
    /// The way to say which mails one gets: words and address.
    pub choice: Option<(String, String)>,
    /// The tenant's colour.
    pub accent: String,
    /// The text colour on it.
    pub on_accent: String,
    /// The colour of links on white.
    pub link: String,
    /// The colour of links on a dark ground.
    pub link_on_dark: String,
}

/// One fact of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value: String,
}

/// What somebody wrote, word for word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// What it is.
    pub label: String,
    /// The text.
    pub text: String,
}

impl Quote {
    /// Its lines, whatever ends them.
    #[must_use]
    pub fn lines(&self) -> Vec<&str> {
        let mut lines = Vec::new();
        for part in self.text.split('\n') {
            lines.extend(part.strip_suffix('\r').unwrap_or(part).split('\r'));
        }
        lines
    }
}

/// The mail as HTML.
#[derive(Template)]
#[template(path = "mail/letter.html")]
pub struct LetterHtml<'a> {
    /// What it says.
    pub letter: &'a Letter,
}

/// The mail as plain text.
#[derive(Template)]
#[template(path = "mail/letter.txt", whitespace = "preserve")]
pub struct LetterText<'a> {
    /// What it says.
    pub letter: &'a Letter,
}

/// What a portal puts into a mail as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dress {
    /// Its own words.
    pub words: OwnWords,
    /// Its own words for labels.
    pub labels: LabelWords,
    /// The secret of the page on which the reader says which mails they get.
    pub choices: Option<LinkToken>,
    /// Where the button leads in place of the record, without the host.
    pub door: Option<String>,
}

impl Dress {
    /// Where the reader says which mails they get.
    #[must_use]
    pub fn choices_address(&self, public_url: &str) -> Option<String> {
        self.choices.as_ref().map(|token| format!("{public_url}{}", link(LinkKind::Notifications, token)))
    }
}

impl Letter {
    /// Words a mail. `public_url` is the deployment's own address without a slash at its end.
    #[must_use]
    pub fn of(outgoing: &Outgoing, public_url: &str, dress: &Dress) -> Self {
        let locale = Locale::of(outgoing.language);
        let says = Says::of(&outgoing.notice);
        let number = says.number.map(|number| number.to_string()).unwrap_or_default();
        let standard = |part: &str| standard(outgoing, &says, &number, locale, part);
        let (words, is_test) = match &outgoing.notice {
            Notice::Test { words, .. } => (words, true),
            _ => (&dress.words, false),
        };
        let value = |field: &str| value(outgoing, &says, &number, field);
        let own_subject =
            (!words.subject.is_empty()).then(|| words::subject(&words.subject, SUBJECT_MAX, &value));
        let has_text = !words.text.trim().is_empty();
        let own_html = words::html(words, public_url, &value).filter(|_| has_text);
        let own_text = match &own_html {
            Some(html) => plain::paragraphs(&html.to_string()),
            None => words::paragraphs(&words.text, &value),
        };
        let own_text = Some(own_text).filter(|own| !own.is_empty());
        let own_html = own_html.filter(|_| own_text.is_some());
        let subject = own_subject.clone().unwrap_or_else(|| one_line(&standard("subject"), SUBJECT_MAX));
        let must_know = MailKind::of(&outgoing.notice).is_none_or(|kind| !kind.may_be_left_out());
        let more = if own_text.is_none() || must_know { standard("more") } else { String::new() };
        let paragraphs = own_text.unwrap_or_else(|| vec![standard("text")]);
        let accent = accent(outgoing);
        Self {
            lang: locale.code(),
            subject: if is_test { locale.t1("mail-test-subject", "subject", subject) } else { subject },
            preview: paragraphs.first().map(|first| one_line(first, 300)).unwrap_or_default(),
            sender: sender(outgoing).to_owned(),
            heading: own_subject.unwrap_or_else(|| standard("heading")),
            greeting: greeting(outgoing, locale),
            body: own_html.unwrap_or_else(|| words::plain(&paragraphs)),
            paragraphs,
            facts: facts(&says, &number, locale, &dress.labels),
            quote: quote(&says, locale),
            button: standard("button"),
            url: format!("{public_url}{}", dress.door.as_ref().unwrap_or(&says.path)),
            more,
            colon: locale.t("mail-colon").into_owned(),
            link_help: locale.t("mail-link-help").into_owned(),
            foot: if is_test {
                vec![locale.t("mail-test-why").into_owned()]
            } else {
                foot(outgoing, standard("why"), locale)
            },
            choice: dress
                .choices_address(public_url)
                .map(|address| (locale.t("mail-choose").into_owned(), address)),
            accent: accent.hex(),
            on_accent: accent.text_on().hex(),
            link: accent.readable_on(Colour::WHITE, 4.5).hex(),
            link_on_dark: accent.readable_on(DARK, 4.5).hex(),
        }
    }
}

/// From whom a mail is, in its words.
fn sender(outgoing: &Outgoing) -> &str {
    match &outgoing.notice {
        Notice::StaffInvitation { tenant, .. } => tenant.as_str(),
        _ => outgoing.sender.as_str(),
    }
}

/// The standard words of a part.
fn standard(outgoing: &Outgoing, says: &Says<'_>, number: &str, locale: Locale, part: &str) -> String {
    let [date, time, engineer] = visit(says, locale);
    let args: [(&str, FluentValue<'_>); 9] = [
        ("sender", sender(outgoing).into()),
        ("number", number.into()),
        ("type", says.work_type.into()),
        ("name", spoken_of(says).into()),
        ("email", outgoing.to.as_str().into()),
        ("date", date.into()),
        ("time", time.into()),
        ("engineer", engineer.into()),
        ("answer", says.answer.into()),
    ];
    let key = match (says.kind, part) {
        (_, "why") if !says.asker.is_empty() => "mail-why-watcher".to_owned(),
        ("received", "more") if says.own => "mail-received-more-own".to_owned(),
        (kind, part) => format!("mail-{kind}-{part}"),
    };
    locale.args(&key, args)
}

/// Day, window and engineer of the visit that a mail tells; empty: it tells none.
fn visit(says: &Says<'_>, locale: Locale) -> [String; 3] {
    says.visit.map_or_else(Default::default, |visit| {
        let nobody_named = || locale.t("mail-some-engineer").into_owned();
        let engineer = visit.first_name().map_or_else(nobody_named, ToOwned::to_owned);
        let some_time = || locale.t("mail-some-time").into_owned();
        [locale.date(visit.date), life::window(visit).unwrap_or_else(some_time), engineer]
    })
}

/// The value of a merge field; what a mail does not know is empty.
fn value(outgoing: &Outgoing, says: &Says<'_>, number: &str, field: &str) -> String {
    let [date, time, engineer] = visit(says, Locale::of(outgoing.language));
    let spoken_of = spoken_of(says);
    match field {
        "visit-date" => &date,
        "visit-time" => &time,
        "engineer" => &engineer,
        "reason" => says.reason,
        "company" => sender(outgoing),
        "name" => greeted_name(outgoing).unwrap_or_default(),
        "email" => outgoing.to.as_str(),
        "number" => number,
        "work-type" => says.work_type,
        "author" | "contact" | "customer" => &spoken_of,
        "place" => says.place,
        "code" => says.code,
        "phone" => outgoing.contact.as_ref().map_or("", |contact| contact.phone.trim()),
        _ => "",
    }
    .to_owned()
}

fn accent(outgoing: &Outgoing) -> Colour {
    Colour::parse(&outgoing.accent).or_else(|| Colour::parse(&Theme::default().accent)).unwrap_or(Colour::INK)
}

/// Before an address is confirmed, the mail carries nothing that was typed by whoever filled the form in: the
/// form is no way to have advertisements sent to somebody else. Later, a name that holds an address is left
/// out for the same reason.
#[must_use]
pub fn greeted_name(outgoing: &Outgoing) -> Option<&str> {
    let name = outgoing.name.as_ref()?.as_str();
    let confirmed = !matches!(outgoing.notice, Notice::ConfirmRequest { .. });
    (confirmed && name.chars().count() <= 60 && !name.split_whitespace().any(like_an_address)).then_some(name)
}

fn like_an_address(word: &str) -> bool {
    let dotted = word.rsplit_once('.').is_some_and(|(before, after)| {
        !before.is_empty() && after.chars().count() >= 2 && after.chars().all(char::is_alphabetic)
    });
    dotted || word.contains(['/', '@', ':', '\\'])
}

/// The name that a mail says beside its reader's. That of a customer may be anything, and goes to people who do not know it.
fn spoken_of(says: &Says<'_>) -> String {
    match says.kind {
        "user-invitation" | "change-approved" | "change-rejected" => harmless(says.name),
        _ => says.name.to_owned(),
    }
}

/// A name that makes no link. One that holds an address is read as it is, and no mail program makes a link of
/// it: after each sign that addresses have, something stands that nobody sees.
fn harmless(name: &str) -> String {
    if !name.split_whitespace().any(like_an_address) {
        return name.to_owned();
    }
    name.chars()
        .flat_map(|sign| [Some(sign), matches!(sign, '.' | '/' | '@' | ':' | '\\').then_some('\u{2060}')])
        .flatten()
        .collect()
}

fn greeting(outgoing: &Outgoing, locale: Locale) -> String {
    greeted_name(outgoing).map_or_else(
        || locale.t("mail-hello").into_owned(),
        |name| locale.t1("mail-hello-name", "name", one_line(name, 60)),
    )
}

fn facts(says: &Says<'_>, number: &str, locale: Locale, labels: &LabelWords) -> Vec<Fact> {
    let own = |key: &str| crate::frame::label(key).and_then(|label| labels.own(label, locale.language()));
    let word = |key: &str| own(key).map_or_else(|| locale.t(key).into_owned(), str::to_owned);
    let [date, time, _] = visit(says, locale);
    let engineer = says.visit.and_then(|visit| visit.first_name()).unwrap_or_default();
    let worked = says.report.and_then(|report| life::worked(locale, report)).unwrap_or_default();
    let used = says.report.map(|report| life::used(locale, report).join(", ")).unwrap_or_default();
    [
        ("mail-fact-number", number),
        ("mail-fact-type", says.work_type),
        ("record-raised-by", says.asker),
        ("record-visit-date", &date),
        ("record-visit-time", &time),
        ("record-visit-engineer", engineer),
        ("record-worked", &worked),
        ("record-materials", &used),
        ("mail-fact-contact", if says.kind == "new" { says.name } else { "" }),
        ("mail-fact-place", says.place),
        ("mail-fact-code", says.code),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| Fact { label: word(key), value: one_line(value, 1000) })
    .chain(says.slots.iter().enumerate().map(|(place, slot)| slot_fact(locale, place, slot)))
    .collect()
}

/// A slot that can be chosen.
fn slot_fact(locale: Locale, place: usize, slot: &Visit) -> Fact {
    let label = locale.t1("mail-fact-slot", "place", place + 1);
    Fact { label, value: one_line(&life::slot_line(locale, slot), 1000) }
}

fn quote(says: &Says<'_>, locale: Locale) -> Option<Quote> {
    (!says.quote.trim().is_empty()).then(|| Quote {
        label: locale.t(&format!("mail-{}-quote", says.kind)).into_owned(),
        text: says.quote.trim_end().to_owned(),
    })
}

fn foot(outgoing: &Outgoing, why: String, locale: Locale) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(contact) = &outgoing.contact {
        let email = contact.email.as_str();
        lines.push(if contact.phone.trim().is_empty() {
            locale.t1("mail-contact", "email", email)
        } else {
            locale.t2("mail-contact-phone", ("email", email), ("phone", contact.phone.trim()))
        });
    }
    if let Some(reply_to) = outgoing.reply_to.as_ref().filter(|_| outgoing.notice.is_to_company()) {
        lines.push(locale.t1("mail-answer-goes-to", "email", reply_to.as_str()));
    }
    lines.push(why);
    lines
}

/// The text on one line of at most `max` characters: white space of any kind is one space, and signs that
/// steer a line or its direction are left out, so that nothing of it can act in a header.
#[must_use]
pub fn one_line(text: &str, max: usize) -> String {
    let steers = |c: char| {
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || (c.is_control() && !c.is_whitespace())
    };
    let plain: String = text.chars().filter(|c| !steers(*c)).collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= max {
        return words;
    }
    let mut cut: String = words.chars().take(max.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}
