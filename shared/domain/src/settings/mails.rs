//! Mails: from whom they are, and, kind by kind, whether they are sent and in which words.

use super::{Kind, Length, LineOf, Part, Setting, Table, any_text, no_check, worded};
use crate::{
    FieldErrors, Language, Problem, Translated,
    contact::EmailAddress,
    form::Choice,
    mails::{MailKind, MailRule, Sent, check_words},
    portal::Portal,
    text::Line,
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "mails",
    settings: &[
        Setting::new("sender", Kind::Line(LineOf::Words, sender, set_sender)),
        Setting::new("reply-to", Kind::Line(LineOf::Email, reply_to, set_reply_to)),
    ],
    check: no_check,
};

fn sender(portal: &Portal) -> String {
    portal.mails.sender.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn set_sender(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    // It stands before the address that mails really come from: nobody is to read another one there.
    if typed.contains(['<', '>', '@']) {
        return Err(Problem::new("error-characters"));
    }
    portal.mails.sender = Line::optional(typed)?;
    Ok(())
}

fn reply_to(portal: &Portal) -> String {
    portal.mails.reply_to.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn set_reply_to(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.mails.reply_to = if typed.is_empty() { None } else { Some(EmailAddress::parse(typed)?) };
    Ok(())
}

/// One kind of mail with what is set up about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTemplate {
    /// Which.
    pub kind: MailKind,
    /// What is set up.
    pub rule: MailRule,
}

/// The section of one kind of mail.
#[must_use]
pub fn mail(portal: &Portal, kind: MailKind) -> Part<MailTemplate> {
    let table = if kind.may_be_left_out() { &OPTIONAL } else { &ALWAYS };
    let of = |portal: &Portal, part: &MailTemplate| {
        Some(MailTemplate { kind: part.kind, rule: portal.mails.rule(part.kind) })
    };
    let template = MailTemplate { kind, rule: portal.mails.rule(kind) };
    Part::new(table, template, of, |portal, template| portal.mails.set(template.kind, template.rule))
}

const SUBJECT: Setting<MailTemplate> = Setting::new(
    "subject",
    Kind::Texts(
        Length::Line,
        any_text,
        |mail| mail.rule.subject.clone(),
        |mail, texts| {
            mail.rule.subject = texts;
        },
    ),
);

const TEXT: Setting<MailTemplate> = Setting::new(
    "text",
    Kind::Texts(Length::Long, any_text, |mail| mail.rule.text.clone(), |mail, texts| mail.rule.text = texts),
);

static ALWAYS: Table<MailTemplate> = Table { key: "mail", settings: &[SUBJECT, TEXT], check };

static OPTIONAL: Table<MailTemplate> = Table {
    key: "mail",
    settings: &[Setting::new("sent", Kind::OneOf(ways, sent, set_sent)), SUBJECT, TEXT],
    check,
};

/// Nobody of the company turns a mail to its own address off by themselves.
fn ways(mail: &MailTemplate) -> Vec<Choice> {
    let offered = |sent: &Sent| *sent != Sent::IfTurnedOn || mail.kind.may_be_turned_off();
    Sent::ALL.into_iter().filter(offered).map(|sent| worded(sent.as_str())).collect()
}

fn sent(mail: &MailTemplate) -> String {
    mail.rule.sent.as_str().to_owned()
}

fn set_sent(mail: &mut MailTemplate, typed: &str) -> Result<(), Problem> {
    mail.rule.sent = Sent::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

/// Fields that nobody knows are refused, in whichever language they stand.
fn check(mail: &MailTemplate, errors: &mut FieldErrors) {
    let mut look = |name: &str, texts: &Translated| {
        for language in Language::ALL {
            if let Some(text) = texts.own(language) {
                errors.take(&format!("{name}-{}", language.code()), check_words(mail.kind, text));
            }
        }
    };
    look("subject", &mail.rule.subject);
    look("text", &mail.rule.text);
}
