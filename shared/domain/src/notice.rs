//! What is written to people by mail: one notice per event and recipient, with all that its text needs.

use crate::{
    CustomerId, EventId, Language, PortalId, TenantId, WorkOrderId,
    contact::EmailAddress,
    link::LinkToken,
    mails::OwnWords,
    number::Number,
    portal::{CompanyContact, Portal, Slug},
    staff::Staff,
    text::{Line, Text},
    theme::Theme,
    user::User,
};
use serde::{Deserialize, Serialize};

mod links;
mod news;
mod watched;

pub use news::{Answered, VisitNews, WorkNews};
pub use watched::ToWatchers;

/// One mail to be sent, as it waits in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// The event that caused it; with the recipient it tells a repeat from a new mail.
    pub event: EventId,
    /// On whose behalf.
    pub tenant: TenantId,
    /// In which portal's look and name.
    pub portal: Option<PortalId>,
    /// Which record it is about, for marking a bounce.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_order: Option<WorkOrderId>,
    /// To whom.
    pub to: EmailAddress,
    /// Their name, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// In which language.
    pub language: Language,
    /// From whom, as the mail program shows it: the portal's or tenant's name.
    pub sender: Line,
    /// Where an answer goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<EmailAddress>,
    /// How to reach the company, at the mail's foot; none in mails to the company itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<CompanyContact>,
    /// The tenant's colour, `#rrggbb`.
    pub accent: String,
    /// What it says.
    pub notice: Notice,
}

impl Outgoing {
    /// A mail to a user, in a portal's look.
    #[must_use]
    pub fn to_user(portal: &Portal, user: &User, event: EventId, notice: Notice) -> Self {
        Self {
            event,
            tenant: portal.tenant,
            portal: Some(portal.id),
            work_order: None,
            to: user.email.clone(),
            name: Some(user.name.clone()),
            language: user.language,
            sender: portal.name.clone(),
            reply_to: Some(portal.contact.email.clone()),
            contact: Some(portal.contact.clone()),
            accent: portal.theme.accent.clone(),
            notice,
        }
    }

    /// A mail to somebody at the desk of a company, in the look of one of its portals where there is one.
    #[must_use]
    pub fn at_the_desk(
        (tenant, company): (TenantId, &Line),
        look: Option<&Portal>,
        (to, language): (&EmailAddress, Language),
        event: EventId,
        notice: Notice,
    ) -> Self {
        Self {
            event,
            tenant,
            portal: look.map(|portal| portal.id),
            work_order: None,
            to: to.clone(),
            name: None,
            language,
            sender: company.clone(),
            reply_to: None,
            contact: look.map(|portal| portal.contact.clone()),
            accent: look.map_or_else(|| Theme::default().accent, |portal| portal.theme.accent.clone()),
            notice,
        }
    }

    /// The same to one of its staff, under their name.
    #[must_use]
    pub fn to_staff(
        company: &Line,
        look: Option<&Portal>,
        staff: &Staff,
        event: EventId,
        notice: Notice,
    ) -> Self {
        let to = (&staff.email, staff.language);
        let mail = Self::at_the_desk((staff.tenant, company), look, to, event, notice);
        Self { name: Some(staff.name.clone()), ..mail }
    }

    /// Tag with the event's id.
    pub const TAG_EVENT: &'static str = "event";
    /// Tag with the tenant's id.
    pub const TAG_TENANT: &'static str = "tenant";
    /// Tag with the record's id.
    pub const TAG_WORK_ORDER: &'static str = "work_order";

    /// Names and values that travel beside the mail and come back with the news that it bounced or was
    /// complained about. Only mails to whoever asked name the record: what becomes of a mail to the company's
    /// own address says nothing about the guest.
    #[must_use]
    pub fn tags(&self) -> Vec<(&'static str, String)> {
        let record = self.work_order.filter(|_| !self.notice.is_to_company());
        [
            Some((Self::TAG_EVENT, self.event.to_string())),
            Some((Self::TAG_TENANT, self.tenant.to_string())),
            record.map(|record| (Self::TAG_WORK_ORDER, record.to_string())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// What a mail says, with its merge fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "notice", rename_all = "kebab-case")]
pub enum Notice {
    /// To a guest: follow this link, then your request counts.
    ConfirmRequest {
        /// The request.
        number: Number,
        /// Its work type.
        work_type: String,
        /// Secret of the confirmation link.
        token: LinkToken,
    },
    /// To a guest: we have your request, follow it here.
    RequestReceived {
        /// The request.
        number: Number,
        /// Its work type.
        work_type: String,
        /// Secret of the status link.
        token: LinkToken,
    },
    /// To the company: there is a new request.
    NewRequest {
        /// The request.
        number: Number,
        /// Its work type.
        work_type: String,
        /// Who asked.
        contact: Line,
        /// Where.
        place: String,
        /// What is the matter.
        description: Text,
        /// Its id, for the desk's address.
        work_order: WorkOrderId,
    },
    /// To a guest: we will do it.
    RequestAccepted {
        /// The request.
        number: Number,
        /// Its work type.
        work_type: String,
        /// Secret of the status link.
        token: LinkToken,
    },
    /// To a guest: we will not do it.
    RequestRejected {
        /// The request.
        number: Number,
        /// Its work type.
        work_type: String,
        /// Why.
        reason: Text,
        /// Secret of the status link.
        token: LinkToken,
    },
    /// To a guest: the work is one step further.
    Work(Box<WorkNews>),
    /// To the company: whoever asked does not want it any more.
    WorkWithdrawn {
        /// The work order.
        number: Number,
        /// Its work type.
        work_type: String,
        /// Who called it off.
        author: Line,
        /// Why.
        reason: Text,
        /// Its id, for the desk's address.
        work_order: WorkOrderId,
    },
    /// To the company: what the customer says about the visit.
    VisitAnswered(Box<VisitNews>),
    /// To a guest: staff wrote.
    CommentToGuest {
        /// The request.
        number: Number,
        /// Who wrote.
        author: Line,
        /// What.
        text: Text,
        /// Secret of the status link.
        token: LinkToken,
    },
    /// To the company: the guest wrote or sent files.
    CommentToCompany {
        /// The request.
        number: Number,
        /// Who wrote.
        author: Line,
        /// What; empty when only files came.
        text: String,
        /// Its id, for the desk's address.
        work_order: WorkOrderId,
    },
    /// To a user: this link or this code signs you in.
    SignIn {
        /// Secret of the link.
        token: LinkToken,
        /// The six digits.
        code: String,
    },
    /// To a customer's new user: come in.
    UserInvitation {
        /// The customer that they become a member of.
        customer: Line,
        /// Secret of the invitation.
        token: LinkToken,
        /// What its link opens; none: the link was written down before the mail.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        record: Option<String>,
    },
    /// To a user: the change of your company's data that you asked for is done.
    ChangeApproved {
        /// Their company.
        customer: Line,
        /// The portal that leads there.
        portal: Slug,
        /// Whose it is: whoever follows the button acts for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        company: Option<CustomerId>,
    },
    /// To a user: the change of your company's data that you asked for is not done.
    ChangeRejected {
        /// Their company.
        customer: Line,
        /// The portal that leads there.
        portal: Slug,
        /// Whose it is: whoever follows the button acts for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        company: Option<CustomerId>,
        /// Why.
        reason: Text,
    },
    /// To a user: the second factor that you have lost is taken away.
    FactorRemoved {
        /// The portal that they sign in at.
        portal: Slug,
    },
    /// To whoever has an account: its password is another one now, or there is none any more.
    PasswordChanged {
        /// The portal that they sign in at; none: the desk.
        portal: Option<Slug>,
    },
    /// To new staff: set your password.
    StaffInvitation {
        /// The tenant's name.
        tenant: Line,
        /// Secret of the invitation.
        token: LinkToken,
        /// What its link opens; none: the link was written down before the mail.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        record: Option<String>,
    },
    /// To staff: the second factor that you have lost is taken away.
    StaffFactorRemoved,
    /// To whoever has lost the password of the desk: set a new one.
    PasswordReset {
        /// Secret of the link.
        token: LinkToken,
    },
    /// To a user who has asked for work: what a guest would read, with a button that leads to the record at their
    /// portal in place of a public link.
    OfOwn {
        /// What a guest would read.
        of: Box<Self>,
        /// The portal that leads there.
        portal: Slug,
        /// The record.
        work_order: WorkOrderId,
        /// Whose it is: whoever follows the button acts for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        company: Option<CustomerId>,
        /// To whom of those who watch it goes too; none: to nobody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        watchers: Option<ToWatchers>,
    },
    /// To a user who watches: what whoever asked reads, with the same button.
    Watched {
        /// What whoever asked reads.
        of: Box<Self>,
        /// The portal that leads there.
        portal: Slug,
        /// The record.
        work_order: WorkOrderId,
        /// Whose it is: whoever follows the button acts for them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        company: Option<CustomerId>,
        /// Who asked.
        asker: Line,
    },
    /// To a member of staff: how a mail looks with these words of the company's own.
    Test {
        /// The mail that is looked at.
        of: Box<Self>,
        /// The words, saved or not.
        words: OwnWords,
    },
}

impl Notice {
    /// What it says of a step of the work, whoever reads it.
    #[must_use]
    pub const fn work_news(&self) -> Option<&WorkNews> {
        match self {
            Self::Work(news) => Some(news),
            Self::OfOwn { of, .. } | Self::Watched { of, .. } | Self::Test { of, .. } => of.work_news(),
            _ => None,
        }
    }

    /// Whether it goes to the company's notification address, so that an answer goes to whoever asked.
    #[must_use]
    pub const fn is_to_company(&self) -> bool {
        matches!(
            self,
            Self::NewRequest { .. }
                | Self::CommentToCompany { .. }
                | Self::WorkWithdrawn { .. }
                | Self::VisitAnswered(_)
        )
    }
}
