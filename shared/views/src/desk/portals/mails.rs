//! The portal's mails: the list of their kinds, and what stands around the form of one: its merge fields, how it looks,
//! its standard words.

use super::{address, settings::Beside};
use crate::{
    Locale,
    mail::{Dress, Letter, standard_words},
    parts::{Column, Markup, Row, StageChip, Table, Tone, icon},
};
use askama::Template;
use domain::{
    Language, PortalId, WorkOrderId,
    link::LinkToken,
    mails::{Example, MailKind, Mails, OwnWords, Reader, Sent, merge::typed},
    notice::{Notice, Outgoing},
    number::Number,
    portal::Portal,
    text::{Line, Text},
    work_order::Visit,
};

/// Address of a kind of mail, without the host.
#[must_use]
pub fn mail_address(portal: PortalId, kind: MailKind) -> String {
    format!("{}/{}", address(portal, "mails"), kind.as_str())
}

/// Where a test of it is asked for.
#[must_use]
pub fn tests_address(portal: PortalId, kind: MailKind) -> String {
    format!("{}/tests", mail_address(portal, kind))
}

/// What a kind of mail is called.
#[must_use]
pub fn mail_name(locale: Locale, kind: MailKind) -> String {
    locale.t(&format!("mail-kind-{}", kind.as_str())).into_owned()
}

/// Values that are made up, for a portal without requests.
#[must_use]
pub fn made_up(locale: Locale) -> Example {
    let line = |key: &str| Line::parse(&locale.t(key)).ok();
    let nobody = || Line::parse("Frontdesk").expect("a line");
    Example {
        work_order: WorkOrderId::new(jiff::Timestamp::UNIX_EPOCH, [0; 16]),
        number: Number { year: 2026, count: 142 },
        work_type: locale.t("mail-example-work-type").into_owned(),
        name: line("mail-example-name").unwrap_or_else(nobody),
        place: locale.t("mail-example-place").into_owned(),
        said: Text::parse(&locale.t("mail-example-said"))
            .unwrap_or_else(|_| Text::parse("…").expect("a text")),
        author: line("mail-example-author").unwrap_or_else(nobody),
        customer: line("mail-example-customer").unwrap_or_else(nobody),
        visit: Visit {
            date: jiff::civil::date(2027, 1, 14),
            from: jiff::civil::time(8, 0, 0, 0),
            to: jiff::civil::time(10, 30, 0, 0),
            engineer: line("mail-example-author"),
            clock: String::new(),
        },
    }
}

/// A mail of a kind as it would leave the portal, in a language.
#[must_use]
pub fn example_mail(
    portal: &Portal,
    example: &Example,
    kind: MailKind,
    language: Language,
    to: &Outgoing,
) -> Outgoing {
    let company = kind.reader() == Reader::Company;
    let mail = Outgoing {
        language,
        sender: portal.name.clone(),
        contact: (!company).then(|| portal.contact.clone()),
        reply_to: Some(portal.contact.email.clone()),
        accent: portal.theme.accent.clone(),
        notice: example.worded(portal, language).notice(kind, &portal.slug),
        ..to.clone()
    };
    portal.mails.signed(mail)
}

/// The list of mails, below the section.
#[must_use]
pub fn mail_list(locale: Locale, portal: PortalId, mails: &Mails, languages: &[Language]) -> Beside {
    let row = |kind: MailKind| {
        let reader = match kind.reader() {
            Reader::Customer => "mails-reader-customer",
            Reader::Company => "mails-reader-company",
        };
        Row {
            href: Some(mail_address(portal, kind)),
            cells: vec![
                Markup::text(mail_name(locale, kind)),
                Markup::text(locale.t(reader)),
                Markup::part(&state(locale, mails.sent(kind))),
                Markup::text(words_of(locale, mails, kind, languages)),
            ],
            current: false,
        }
    };
    let columns = ["mails-kind", "mails-reader", "mails-sent", "mails-words"];
    let table = Table {
        caption: locale.t("mails-list").into_owned(),
        columns: columns.map(|key| Column::text(locale.t(key))).into(),
        rows: MailKind::ALL.map(row).into(),
        totals: Vec::new(),
    };
    Beside { below: Markup::part(&MailList { locale, table }), ..Beside::default() }
}

fn state(locale: Locale, sent: Sent) -> StageChip {
    let (tone, sign) = match sent {
        Sent::UnlessTurnedOff => (Tone::Good, "check"),
        Sent::IfTurnedOn => (Tone::Info, "person"),
        Sent::Never => (Tone::Bad, "close"),
    };
    let word = locale.t(&format!("mails-sent-{}", sent.as_str())).into_owned();
    StageChip { tone, icon: icon(sign), word }
}

fn words_of(locale: Locale, mails: &Mails, kind: MailKind, languages: &[Language]) -> String {
    let rule = mails.rule(kind);
    let own = languages.iter().filter(|language| rule.is_worded_in(**language));
    let own: Vec<&str> = own.map(|language| language.endonym()).collect();
    if own.is_empty() { locale.t("mails-words-standard").into_owned() } else { own.join(", ") }
}

/// The list with its title.
#[derive(Debug, Template)]
#[template(path = "desk/portals/mail_list.html")]
struct MailList {
    locale: Locale,
    table: Table,
}

/// What a mail's page is made of, beside its form.
#[derive(Debug)]
pub struct MailSurroundings<'a> {
    /// The portal with what stands in the form; none: the form has to be mended first.
    pub portal: Option<&'a Portal>,
    /// The kind of mail.
    pub kind: MailKind,
    /// The values.
    pub example: &'a Example,
    /// Whether they are of a request that there is.
    pub is_real: bool,
    /// To whom a test goes, and when it is.
    pub to: &'a Outgoing,
    /// Said above: a test has left.
    pub said: Option<String>,
}

/// The list of merge fields.
#[derive(Debug, Template)]
#[template(path = "desk/portals/merge_fields.html")]
struct MergeFields {
    locale: Locale,
    fields: Vec<(String, String)>,
}

/// How a mail looks.
#[derive(Debug, Template)]
#[template(path = "desk/portals/mail.html")]
struct MailBelow {
    locale: Locale,
    is_real: bool,
    may_test: bool,
    said: String,
    to: String,
    own: String,
    tests: String,
    list: String,
    previews: Vec<Preview>,
}

/// The mail in one language.
#[derive(Debug)]
struct Preview {
    language: Language,
    open: bool,
    letter: Letter,
    standard: OwnWords,
}

impl MailSurroundings<'_> {
    /// The merge fields beside the form, and the mail in each language below it.
    #[must_use]
    pub fn draw(&self, locale: Locale, of: &Portal, may_manage: bool) -> Beside {
        let meaning = |field: &domain::mails::MergeField| {
            let name = field.as_str();
            (typed(name), locale.t(&format!("merge-field-{name}")).into_owned())
        };
        let fields = MergeFields { locale, fields: self.kind.fields().iter().map(meaning).collect() };
        let previews = self.portal.map(|portal| self.previews(portal)).unwrap_or_default();
        let below = MailBelow {
            locale,
            is_real: self.is_real,
            may_test: may_manage,
            said: self.said.clone().unwrap_or_default(),
            to: self.to.to.to_string(),
            own: mail_address(of.id, self.kind),
            tests: tests_address(of.id, self.kind),
            list: address(of.id, "mails"),
            previews,
        };
        Beside { beside: Markup::part(&fields), below: Markup::part(&below) }
    }

    fn previews(&self, portal: &Portal) -> Vec<Preview> {
        let rule = portal.mails.rule(self.kind);
        let preview = |language: &Language| {
            let mail = example_mail(portal, self.example, self.kind, *language, self.to);
            let choices = self.kind.may_be_turned_off().then(|| LinkToken::new([0; 20]));
            let dress = Dress {
                words: rule.words(*language, &portal.rendered),
                labels: portal.label_words.clone(),
                choices,
                door: None,
            };
            Preview {
                language: *language,
                open: *language == portal.language,
                letter: Letter::of(&mail, "", &dress),
                standard: standard_words(Locale::of(*language), self.kind),
            }
        };
        portal.languages.iter().map(preview).collect()
    }
}

/// A mail of a kind to whoever tries these words.
#[must_use]
pub fn test_mail(
    portal: &Portal,
    example: &Example,
    kind: MailKind,
    language: Language,
    to: &Outgoing,
) -> Outgoing {
    let mail = example_mail(portal, example, kind, language, to);
    let words = portal.mails.rule(kind).words(language, &portal.rendered);
    Outgoing {
        name: to.name.clone(),
        notice: Notice::Test { of: Box::new(mail.notice.clone()), words },
        ..mail
    }
}
