//! A request or work order: one thing from the first word to the last visit.

mod booked;
mod calendar;
mod checklist;
mod counted;
mod day;
mod enclosure;
mod finding;
mod message;
mod plan;
mod report;
mod seen;
mod signature;
mod stage;
mod terms;
mod visits;
mod watchers;

pub use booked::{Booked, Booking, EngineerDay, VisitState};
pub use calendar::CalendarEntry;
pub use checklist::{CHECKS_MAX, Check, CheckResult, checklist};
pub use counted::{Counted, Month};
pub use day::{DayHours, Hour, QUARTER};
pub use enclosure::Enclosure;
pub use finding::{Finding, IndexCommand, PLACES_AT_ONCE, READ_AT_ONCE};
pub use message::Message;
pub use plan::{Plan, Visit, clock};
pub use report::{Known, MATERIALS_MAX, Material, Report};
pub use seen::{WorkPart, WorkSeen};
pub use signature::{Signature, Strokes};
pub use stage::{Action, Stage, Standing};
pub use terms::{Facts, Term, WORDS, WORDS_ASKED, Words, is_numbered, joined, words};
pub use visits::{Offer, VisitAnswer, VisitRules, Visits};
pub use watchers::{WATCHERS_MAX, Watcher};

use crate::{
    CustomerId, Language, LocationId, PortalId, Refusal, StaffId, TenantId, UserId, WorkOrderId,
    address::Address,
    contact::Contact,
    form::Answers,
    link::LinkToken,
    money::Money,
    number::Number,
    object::NamedObject,
    portal::Portal,
    project::NamedProject,
    text::{Line, Text},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A request or work order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkOrder {
    /// Its id, given out with the empty form: sending the form twice makes one request.
    pub id: WorkOrderId,
    /// Whose.
    pub tenant: TenantId,
    /// Through which portal it came.
    pub portal: PortalId,
    /// What people quote.
    pub number: Number,
    /// Where it is in its life.
    pub stage: Stage,
    /// Counts changes; a change must name the version it saw.
    pub version: u64,
    /// Key of the work type.
    pub work_type: String,
    /// Its name in the portal's own language at that time: [`crate::portal::Portal::worded`] says it in a reader's.
    pub work_type_name: String,
    /// Version of the form that `answers` belong to; 0: no form has made it.
    pub form_version: u32,
    /// The language of whoever asked; mails to them are in it.
    pub language: Language,
    /// Who asked.
    pub contact: Contact,
    /// For whom, when it is somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<Contact>,
    /// Known customer, when one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Who brought it in.
    #[serde(default, skip_serializing_if = "Origin::is_guest")]
    pub origin: Origin,
    /// What they call it themselves: the number of their order, for instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Line>,
    /// The customer's place where the work is to be done, when it is one of those that are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<LocationId>,
    /// What it is about, when it is a piece of equipment that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<NamedObject>,
    /// To which project of its customer it belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<NamedProject>,
    /// Where the work is to be done.
    pub address: Address,
    /// What is the matter, to the byte as typed.
    pub description: Text,
    /// Answers to the free fields.
    #[serde(default)]
    pub answers: Answers,
    /// What was asked for along with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<AskedItem>,
    /// Days that suit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preferred_dates: Vec<Date>,
    /// Version of the terms that were accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms_version: Option<u32>,
    /// When the form was sent.
    pub requested_at: Timestamp,
    /// Who looks after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<Assignee>,
    /// The stage that it goes on in, while it is on hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Stage>,
    /// The visit that is planned, or was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// When what was done was reported; none: it is not done, or nobody has written down when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// What it has cost, as far as the company's books say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// What is arranged about visits beside it.
    #[serde(default)]
    pub visits: Visits,
    /// Colleagues of whoever asked who are kept informed, at most [`WATCHERS_MAX`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watchers: Vec<Watcher>,
    /// Why it was rejected or cancelled, or is on hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// Secret of the status link, so that later mails can carry it.
    pub status_token: LinkToken,
    /// Mail to the contact bounced or was complained about.
    #[serde(default)]
    pub mail_failed: bool,
}

impl WorkOrder {
    /// One of which nothing is known but who asks for what, where, at which portal: a request, in the portal's language.
    pub(crate) fn blank(
        portal: &Portal,
        (id, number): (WorkOrderId, Number),
        (contact, address, description): (Contact, Address, Text),
        requested_at: Timestamp,
        status_token: LinkToken,
    ) -> Self {
        Self {
            id,
            tenant: portal.tenant,
            portal: portal.id,
            number,
            stage: Stage::Requested,
            version: 0,
            work_type: String::new(),
            work_type_name: String::new(),
            form_version: 0,
            language: portal.language,
            contact,
            on_behalf_of: None,
            customer: None,
            origin: Origin::Company,
            reference: None,
            location: None,
            object: None,
            project: None,
            address,
            description,
            answers: Answers::new(),
            items: Vec::new(),
            preferred_dates: Vec::new(),
            terms_version: None,
            requested_at,
            assignee: None,
            held: None,
            plan: None,
            completed_at: None,
            cost: None,
            visits: Visits::default(),
            watchers: Vec::new(),
            reason: None,
            status_token,
            mail_failed: false,
        }
    }

    /// Where it stands in its life.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        Standing { stage: self.stage, held: self.held }
    }

    /// Whether an action is allowed now.
    ///
    /// # Errors
    /// The reason why not.
    pub fn allows(&self, action: Action) -> Result<(), Refusal> {
        self.standing().after(action).map(drop)
    }
}

/// Who brought a work order in. It decides who sees it: what guests ask for in a customer's name is the desk's alone, unless
/// they stood before an object of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Somebody who was not signed in.
    #[default]
    Guest,
    /// Somebody who was not signed in, before an object of the customer whose label they had: its people see it.
    Label,
    /// A user of the customer, signed in.
    User(UserId),
    /// The company itself: out of its own books, or written down by its staff.
    Company,
}

impl Origin {
    /// Whether nobody has shown who they are.
    #[must_use]
    pub const fn is_guest(&self) -> bool {
        matches!(self, Self::Guest | Self::Label)
    }

    /// Whether the customer's people see it where it is in their scope: what guests ask for in its name they do not.
    #[must_use]
    pub const fn is_of_customer(&self) -> bool {
        !matches!(self, Self::Guest)
    }

    /// The user who asked.
    #[must_use]
    pub const fn user(self) -> Option<UserId> {
        match self {
            Self::User(user) => Some(user),
            Self::Guest | Self::Label | Self::Company => None,
        }
    }
}

/// Something asked for along with the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedItem {
    /// Key of the item.
    pub key: String,
    /// Its name in the portal's own language at that time.
    pub name: String,
    /// How many, from 1.
    pub quantity: u32,
}

/// Who looks after a work order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignee {
    /// Who.
    pub id: StaffId,
    /// Their name at that time.
    pub name: Line,
}
