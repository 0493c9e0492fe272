//! The log of a tenant: who did what about which customer, portal or colleague, and when. Appended to, never changed.

use crate::{
    CustomerId, EventId, PortalId, StaffId, UserId,
    change::Moment,
    change_request::{ChangeRequest, ChangeState, Part, Proposal},
    contact::EmailAddress,
    customer::Customer,
    link::LinkKind,
    portal::Portal,
    project::ProjectStage,
    settings::Changed,
    staff::{Staff, StaffRole},
    text::Line,
    timeline::Actor,
    user::{MemberRole, User},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

mod changes;

pub(crate) use changes::changed;

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its id; entries sort by it.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// Who did it.
    pub who: Actor,
    /// What was done.
    pub what: Deed,
    /// About whom or what.
    pub about: About,
}

/// Whom or what an entry is about, under its name of that time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Whom or what.
    pub subject: Subject,
    /// Its name; none: the company itself.
    pub name: Option<Line>,
}

/// What has a log of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One of the tenant's customers, its users and places included.
    Customer(CustomerId),
    /// One of its portals.
    Portal(PortalId),
    /// Somebody of its staff.
    Staff(StaffId),
    /// The tenant itself.
    Company,
}

/// The user that something was done to, under their name of that time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: Line,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// The customer is new.
    CustomerCreated,
    /// What is known of the customer was changed.
    CustomerChanged(Vec<FieldChange>),
    /// A place of theirs is new.
    LocationAdded(Line),
    /// A place of theirs was changed.
    LocationChanged(Line, Vec<FieldChange>),
    /// Somebody was invited.
    UserInvited(Person, MemberRole),
    /// They came out of a file, and were not written to.
    UserAdded(Person, MemberRole),
    /// Their invitation was sent again.
    UserInvitedAgain(Person),
    /// Role, scope or portals were changed.
    MembershipChanged(Person, Vec<FieldChange>),
    /// They may not act for this customer any more.
    MembershipDisabled(Person),
    /// They may again.
    MembershipEnabled(Person),
    /// They may not sign in any more, for whomever.
    UserDisabled(Person),
    /// They may again.
    UserEnabled(Person),
    /// Whoever did it signed in.
    SignedIn,
    /// Somebody who can be reached there is new.
    ContactAdded(Line),
    /// What is known of one was changed.
    ContactChanged(Line, Vec<FieldChange>),
    /// One was taken away.
    ContactRemoved(Line),
    /// An address for goods or invoices is new.
    AddressAdded(Line),
    /// One was changed.
    AddressChanged(Line, Vec<FieldChange>),
    /// One was taken away.
    AddressRemoved(Line),
    /// An object of theirs is new.
    ObjectAdded(Line),
    /// What is known of one was changed.
    ObjectChanged(Line, Vec<FieldChange>),
    /// So many of their objects got a label.
    ObjectsLabelled(usize),
    /// One got another label: what sticks on it opens nothing any more.
    ObjectRelabelled(Line),
    /// A document of theirs is new.
    DocumentAdded(Line),
    /// One has a further version: its number.
    DocumentRenewed(Line, u32),
    /// What is known of one was changed.
    DocumentChanged(Line, Vec<FieldChange>),
    /// One was taken away, with all its versions.
    DocumentRemoved(Line),
    /// A project of theirs is new.
    ProjectAdded(Line),
    /// What is known of one was changed.
    ProjectChanged(Line, Vec<FieldChange>),
    /// One took a step of its life, to this stage.
    ProjectMoved(Line, ProjectStage),
    /// A change of the company's data was asked for: the part, old and new.
    ChangeAsked(Part, Vec<FieldChange>),
    /// One was approved and carried out.
    ChangeApproved(Part, Vec<FieldChange>),
    /// One was not; why, as far as it fits.
    ChangeRejected(Part, String),
    /// Whoever asked for one took it back.
    ChangeWithdrawn(Part),
    /// A colleague was invited to the desk.
    StaffInvited(StaffRole),
    /// Their invitation was sent again.
    StaffInvitedAgain,
    /// What they may do was changed.
    StaffChanged(Vec<FieldChange>),
    /// They do not get in any more, in no browser.
    StaffDisabled,
    /// They do again.
    StaffEnabled,
    /// Their second factor was taken away, since they have lost it.
    StaffFactorReset,
    /// They were signed out of every browser.
    StaffSignedOut,
    /// Staff need a second factor from now on, or do not any more.
    SecondFactorRequired(bool),
    /// Whoever did it looked at a record, of this number or name: told once per browser session.
    Viewed(Line),
    /// Whoever did it took a file along, of this name: told each time.
    Downloaded(Line),
    /// Whoever did it took along what is stored about them.
    DataTaken,
    /// A second factor that they have lost was taken away.
    UserFactorReset(Person),
    /// Whoever did it switched their own second factor on, or off.
    FactorSwitched(bool),
    /// Whoever did it had lost their password, and set a new one with the link of a mail.
    PasswordReset,
    /// Whoever did it went to see a portal, of this name, as a user does.
    ViewBegun(Person, Line),
    /// They left it again.
    ViewEnded(Person),
    /// Every public link that was sent to this address until then was taken back.
    LinksTakenBack(EmailAddress),
    /// The portal is new.
    PortalCreated,
    /// Settings of one section were changed: its key, behind a slash the part of the portal that it is about, and the
    /// settings by name.
    PortalChanged(String, Vec<FieldChange>),
}

/// A field that has another value now. Values are as stored: words, ids apart by commas, country codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Which: the word in the message key `customers-field-{…}`, or the name of a setting.
    pub field: String,
    /// What it was; empty: nothing.
    pub old: String,
    /// What it is; empty: nothing.
    pub new: String,
}

impl Activity {
    /// The entry of something that happens at a moment.
    #[must_use]
    pub const fn new(moment: Moment, who: Actor, about: About, what: Deed) -> Self {
        Self { id: moment.event, at: moment.now, who, what, about }
    }
}

impl About {
    /// An entry about this customer.
    #[must_use]
    pub fn of(customer: &Customer) -> Self {
        Self { subject: Subject::Customer(customer.id), name: Some(customer.name.clone()) }
    }

    /// An entry about this portal.
    #[must_use]
    pub fn portal(portal: &Portal) -> Self {
        Self { subject: Subject::Portal(portal.id), name: Some(portal.name.clone()) }
    }

    /// An entry about this member of staff.
    #[must_use]
    pub fn staff(staff: &Staff) -> Self {
        Self { subject: Subject::Staff(staff.id), name: Some(staff.name.clone()) }
    }

    /// An entry about the tenant itself.
    #[must_use]
    pub const fn company() -> Self {
        Self { subject: Subject::Company, name: None }
    }

    /// The customer that it is about, if it is one.
    #[must_use]
    pub const fn customer(&self) -> Option<CustomerId> {
        match self.subject {
            Subject::Customer(customer) => Some(customer),
            _ => None,
        }
    }

    /// The name; empty for the company itself.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_ref().map_or("", Line::as_str)
    }
}

impl Deed {
    /// Every link of a kind that a portal had given out was taken back.
    #[must_use]
    pub fn links_revoked(kind: LinkKind) -> Self {
        let revoked =
            FieldChange { field: "revoked".to_owned(), old: String::new(), new: kind.as_str().to_owned() };
        Self::PortalChanged("links".to_owned(), vec![revoked])
    }

    /// Some settings of a section were changed.
    #[must_use]
    pub fn portal_changed(section: &str, changes: &[Changed]) -> Self {
        let change = |one: &Changed| {
            let (old, new) = shortened(&one.old, &one.new);
            FieldChange { field: one.name.to_owned(), old, new }
        };
        Self::PortalChanged(section.to_owned(), changes.iter().map(change).collect())
    }
}

impl Proposal {
    /// What it is, done at once.
    #[must_use]
    pub fn deed(&self) -> Deed {
        match self {
            Self::Address { before: None, after: Some(after), .. } => Deed::AddressAdded(after.name.clone()),
            Self::Address { before: Some(before), after: None, .. } => {
                Deed::AddressRemoved(before.name.clone())
            }
            Self::Address { before: Some(before), .. } => {
                Deed::AddressChanged(before.name.clone(), self.changes())
            }
            _ => Deed::CustomerChanged(self.changes()),
        }
    }
}

impl ChangeRequest {
    /// What has become of it, as the log has it.
    #[must_use]
    pub fn deed(&self) -> Deed {
        let (part, changes) = (self.proposal.part(), || self.proposal.changes());
        match &self.state {
            ChangeState::Waiting => Deed::ChangeAsked(part, changes()),
            ChangeState::Approved { .. } => Deed::ChangeApproved(part, changes()),
            ChangeState::Rejected { reason, .. } => {
                Deed::ChangeRejected(part, shortened(reason.as_str(), "").0)
            }
            ChangeState::Withdrawn { .. } => Deed::ChangeWithdrawn(part),
        }
    }
}

/// Longest value in an entry, in characters; of a longer one the part that differs stays.
const VALUE_MAX: usize = 120;
/// What stays in front of the part that differs, in characters.
const BEFORE: usize = 20;

/// Two values as the log has them. Long ones begin shortly before the first sign that differs.
fn shortened(old: &str, new: &str) -> (String, String) {
    let is_long = |text: &str| text.chars().count() > VALUE_MAX;
    if !is_long(old) && !is_long(new) {
        return (old.to_owned(), new.to_owned());
    }
    let same = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
    let from = if same > BEFORE * 2 { same - BEFORE } else { 0 };
    let cut = |text: &str| {
        let mut signs = text.chars().skip(from);
        let kept: String = signs.by_ref().take(VALUE_MAX).collect();
        let (before, after) =
            (if from > 0 { "…" } else { "" }, if signs.next().is_some() { "…" } else { "" });
        format!("{before}{kept}{after}")
    };
    (cut(old), cut(new))
}

impl Person {
    /// This user.
    #[must_use]
    pub fn of(user: &User) -> Self {
        Self { user: user.id, name: user.name.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn values_of_the_log_are_short_and_show_where_they_differ(
            same in "\\PC{0,300}", old in "\\PC{0,300}", new in "\\PC{0,300}",
        ) {
            let (old, new) = (format!("{same}{old}"), format!("{same}{new}"));
            let (short_old, short_new) = shortened(&old, &new);
            for short in [&short_old, &short_new] {
                prop_assert!(short.chars().count() <= VALUE_MAX + 2);
            }
            prop_assert_eq!(old == new, short_old == short_new, "{:?} {:?}", short_old, short_new);
        }

        #[test]
        fn short_values_stay_as_they_are(old in "\\PC{0,120}", new in "\\PC{0,120}") {
            prop_assert_eq!(shortened(&old, &new), (old, new));
        }
    }
}
