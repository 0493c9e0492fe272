//! The mails of a portal: which there are, who reads them, which of them a company or a reader may leave out, and the
//! company's own words in them.

mod example;
mod field;
pub mod merge;

pub use example::Example;
pub use field::MergeField;

use crate::{
    Problem, Translated,
    contact::EmailAddress,
    notice::{Notice, Outgoing},
    rich::Rendered,
    text::Line,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A kind of mail of a portal. A new one is a line in each table here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailKind {
    /// To a guest: follow this link, then your request counts.
    ConfirmRequest,
    /// To whoever asked: we have your request.
    RequestReceived,
    /// To the company: there is a new request.
    NewRequest,
    /// To whoever asked: we will do it.
    RequestAccepted,
    /// To whoever asked: we will not do it.
    RequestRejected,
    /// To whoever asked: this is when we come.
    WorkPlanned,
    /// To whoever asked: we come at another time.
    WorkReplanned,
    /// To whoever asked: these are the times to choose from.
    VisitOffered,
    /// To whoever asked: we come tomorrow.
    VisitReminder,
    /// To whoever asked: the visit is off.
    VisitCancelled,
    /// To the company: what the customer says about the visit.
    VisitAnswered,
    /// To whoever asked: the work has begun.
    WorkStarted,
    /// To whoever asked: the work rests.
    WorkOnHold,
    /// To whoever asked: the work goes on.
    WorkResumed,
    /// To whoever asked: the work is done.
    WorkCompleted,
    /// To whoever asked: nothing is left to do.
    WorkClosed,
    /// To whoever asked: we take it up again.
    WorkReopened,
    /// To whoever asked: the work is called off.
    WorkCancelled,
    /// To the company: whoever asked does not want it any more.
    WorkWithdrawn,
    /// To whoever asked: staff wrote.
    CommentToGuest,
    /// To the company: whoever asked wrote or sent files.
    CommentToCompany,
    /// To a user: this link or this code signs you in.
    SignIn,
    /// To a customer's new user: come in.
    UserInvitation,
    /// To a user: the change of the company's data that they asked for is done.
    ChangeApproved,
    /// To a user: the change of the company's data that they asked for is not done.
    ChangeRejected,
}

/// Who reads a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Whoever asked for work, with an account or without.
    Customer,
    /// Staff, at the company's own address.
    Company,
}

impl MailKind {
    /// Every kind.
    pub const ALL: [Self; 25] = [
        Self::ConfirmRequest,
        Self::RequestReceived,
        Self::RequestAccepted,
        Self::RequestRejected,
        Self::WorkPlanned,
        Self::WorkReplanned,
        Self::VisitOffered,
        Self::VisitReminder,
        Self::VisitCancelled,
        Self::VisitAnswered,
        Self::WorkStarted,
        Self::WorkOnHold,
        Self::WorkResumed,
        Self::WorkCompleted,
        Self::WorkClosed,
        Self::WorkReopened,
        Self::WorkCancelled,
        Self::CommentToGuest,
        Self::ChangeApproved,
        Self::ChangeRejected,
        Self::NewRequest,
        Self::WorkWithdrawn,
        Self::CommentToCompany,
        Self::SignIn,
        Self::UserInvitation,
    ];

    /// The word in addresses and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmRequest => "confirm-request",
            Self::RequestReceived => "request-received",
            Self::NewRequest => "new-request",
            Self::RequestAccepted => "request-accepted",
            Self::RequestRejected => "request-rejected",
            Self::WorkPlanned => "work-planned",
            Self::WorkReplanned => "work-replanned",
            Self::VisitOffered => "visit-offered",
            Self::VisitReminder => "visit-reminder",
            Self::VisitCancelled => "visit-cancelled",
            Self::VisitAnswered => "visit-answered",
            Self::WorkStarted => "work-started",
            Self::WorkOnHold => "work-on-hold",
            Self::WorkResumed => "work-resumed",
            Self::WorkCompleted => "work-completed",
            Self::WorkClosed => "work-closed",
            Self::WorkReopened => "work-reopened",
            Self::WorkCancelled => "work-cancelled",
            Self::WorkWithdrawn => "work-withdrawn",
            Self::CommentToGuest => "comment-to-guest",
            Self::CommentToCompany => "comment-to-company",
            Self::SignIn => "sign-in",
            Self::UserInvitation => "user-invitation",
            Self::ChangeApproved => "change-approved",
            Self::ChangeRejected => "change-rejected",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The kind of a notice; none for what is no portal's.
    #[must_use]
    pub fn of(notice: &Notice) -> Option<Self> {
        Some(match notice {
            Notice::ConfirmRequest { .. } => Self::ConfirmRequest,
            Notice::RequestReceived { .. } => Self::RequestReceived,
            Notice::NewRequest { .. } => Self::NewRequest,
            Notice::RequestAccepted { .. } => Self::RequestAccepted,
            Notice::RequestRejected { .. } => Self::RequestRejected,
            Notice::Work(news) => news.kind,
            Notice::WorkWithdrawn { .. } => Self::WorkWithdrawn,
            Notice::VisitAnswered(_) => Self::VisitAnswered,
            Notice::CommentToGuest { .. } => Self::CommentToGuest,
            Notice::CommentToCompany { .. } => Self::CommentToCompany,
            Notice::SignIn { .. } => Self::SignIn,
            Notice::UserInvitation { .. } => Self::UserInvitation,
            Notice::ChangeApproved { .. } => Self::ChangeApproved,
            Notice::ChangeRejected { .. } => Self::ChangeRejected,
            Notice::OfOwn { of, .. } | Notice::Watched { of, .. } | Notice::Test { of, .. } => {
                return Self::of(of);
            }
            Notice::StaffInvitation { .. }
            | Notice::FactorRemoved { .. }
            | Notice::PasswordChanged { .. }
            | Notice::StaffFactorRemoved
            | Notice::PasswordReset { .. } => return None,
        })
    }

    /// Who reads it.
    #[must_use]
    pub const fn reader(self) -> Reader {
        match self {
            Self::NewRequest | Self::WorkWithdrawn | Self::VisitAnswered | Self::CommentToCompany => {
                Reader::Company
            }
            _ => Reader::Customer,
        }
    }

    /// Whether a company may leave it out. Nobody gets in or confirms without the others.
    #[must_use]
    pub const fn may_be_left_out(self) -> bool {
        !matches!(self, Self::ConfirmRequest | Self::SignIn | Self::UserInvitation)
    }

    /// Whether each reader may turn it off for themselves.
    #[must_use]
    pub const fn may_be_turned_off(self) -> bool {
        self.may_be_left_out() && matches!(self.reader(), Reader::Customer)
    }

    /// What its own words can name.
    #[must_use]
    pub const fn fields(self) -> &'static [MergeField] {
        use MergeField::{
            Author, Code, Company, Contact, Customer, Email, Engineer, Name, Number, Phone, Place, Reason,
            VisitDate, VisitTime, WorkType,
        };
        match self {
            // Nothing that was typed by whoever filled the form in: the address may be somebody else's.
            Self::ConfirmRequest => &[Company, Number, WorkType, Email, Phone],
            Self::RequestReceived
            | Self::RequestAccepted
            | Self::RequestRejected
            | Self::WorkStarted
            | Self::WorkResumed
            | Self::WorkCompleted
            | Self::WorkClosed
            | Self::WorkReopened => &[Company, Name, Email, Number, WorkType, Phone],
            Self::WorkPlanned | Self::WorkReplanned | Self::VisitReminder => {
                &[Company, Name, Email, Number, WorkType, VisitDate, VisitTime, Engineer, Phone]
            }
            Self::VisitOffered => &[Company, Name, Email, Number, WorkType, Phone],
            Self::VisitCancelled => {
                &[Company, Name, Email, Number, WorkType, VisitDate, VisitTime, Reason, Phone]
            }
            Self::VisitAnswered => &[Company, Number, WorkType, Author, VisitDate, VisitTime, Reason],
            Self::WorkOnHold | Self::WorkCancelled => {
                &[Company, Name, Email, Number, WorkType, Reason, Phone]
            }
            Self::WorkWithdrawn => &[Company, Number, WorkType, Author, Reason],
            Self::CommentToGuest => &[Company, Name, Email, Number, Author, Phone],
            Self::NewRequest => &[Company, Number, WorkType, Contact, Place],
            Self::CommentToCompany => &[Company, Number, Author],
            // Known and unknown addresses get the same: no name.
            Self::SignIn => &[Company, Email, Code, Phone],
            Self::UserInvitation | Self::ChangeApproved | Self::ChangeRejected => {
                &[Company, Name, Email, Customer, Phone]
            }
        }
    }
}

/// To whom a mail is sent at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sent {
    /// To everybody but those who have turned it off.
    #[default]
    UnlessTurnedOff,
    /// To those who have turned it on.
    IfTurnedOn,
    /// To nobody.
    Never,
}

impl Sent {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::UnlessTurnedOff, Self::IfTurnedOn, Self::Never];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnlessTurnedOff => "unless-turned-off",
            Self::IfTurnedOn => "if-turned-on",
            Self::Never => "never",
        }
    }

    /// The way of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sent| sent.as_str() == word)
    }
}

/// What a company has set up about one kind of mail. Words that are not its own are the standard ones.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MailRule {
    /// To whom it is sent.
    pub sent: Sent,
    /// Its own subject, with merge fields.
    #[serde(skip_serializing_if = "Translated::is_empty")]
    pub subject: Translated,
    /// Its own text in Markdown, with merge fields.
    #[serde(skip_serializing_if = "Translated::is_empty")]
    pub text: Translated,
}

/// What a company has set up about a portal's mails.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mails {
    /// From whom they are; none: what the portal calls itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Line>,
    /// Where answers go; none: the company's address for customers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<EmailAddress>,
    /// What differs from the standard, kind by kind.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    rules: BTreeMap<MailKind, MailRule>,
}

impl Mails {
    /// What is set up about a kind.
    #[must_use]
    pub fn rule(&self, kind: MailKind) -> MailRule {
        self.rules.get(&kind).cloned().unwrap_or_default()
    }

    /// Every text in Markdown.
    pub fn rich_texts(&self) -> impl Iterator<Item = &Translated> {
        self.rules.values().map(|rule| &rule.text)
    }

    /// To whom a kind is sent; what may not be left out goes to everybody.
    #[must_use]
    pub fn sent(&self, kind: MailKind) -> Sent {
        let sent = self.rules.get(&kind).map_or_else(Sent::default, |rule| rule.sent);
        if kind.may_be_left_out() { sent } else { Sent::UnlessTurnedOff }
    }

    /// The mail as the portal sends it today: from whom, and where answers of its customers go.
    #[must_use]
    pub fn signed(&self, mut mail: Outgoing) -> Outgoing {
        if let Some(sender) = &self.sender {
            mail.sender = sender.clone();
        }
        if let Some(reply_to) = self.reply_to.as_ref().filter(|_| !mail.notice.is_to_company()) {
            mail.reply_to = Some(reply_to.clone());
        }
        mail
    }

    /// Sets a kind up; what is as the standard says is not kept.
    pub fn set(&mut self, kind: MailKind, rule: MailRule) {
        if rule == MailRule::default() {
            self.rules.remove(&kind);
        } else {
            self.rules.insert(kind, rule);
        }
    }
}

/// Own words for one mail in one language; an empty part is as the standard says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// The subject, with merge fields.
    pub subject: String,
    /// The text in Markdown, with merge fields.
    pub text: String,
    /// What was made of the text when it was saved, with its merge fields: harmless HTML. Empty: the text is shown as the
    /// plain words that it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub html: String,
}

impl MailRule {
    /// Whether it has words of its own in a language.
    #[must_use]
    pub fn is_worded_in(&self, language: crate::Language) -> bool {
        self.subject.own(language).is_some() || self.text.own(language).is_some()
    }

    /// The own words in a language, with what the portal has made of them.
    #[must_use]
    pub fn words(&self, language: crate::Language, rendered: &Rendered) -> OwnWords {
        let own = |texts: &Translated| texts.own(language).unwrap_or_default().to_owned();
        let text = own(&self.text);
        let html = rendered.of(&text).unwrap_or_default().to_owned();
        OwnWords { subject: own(&self.subject), text, html }
    }
}

/// Longest text of a mail's own, in characters.
pub const WORDS_MAX: usize = 4_000;

/// Looks at a mail's own words in one language.
///
/// # Errors
/// `error-merge-field`, `error-too-long`.
pub fn check_words(kind: MailKind, text: &str) -> Result<(), Problem> {
    if text.chars().count() > WORDS_MAX {
        return Err(Problem::new("error-too-long").with("max", WORDS_MAX.to_string()));
    }
    let known: Vec<&str> = kind.fields().iter().map(|field| field.as_str()).collect();
    merge::check(text, &known)
}
