//! What a step does to a work order: the record afterwards, what the timeline says, who is written to.
//!
//! Each step is decided here, as a value; `store` writes that value in one transaction.

mod moment;
mod step;
mod submit;
mod visit;
mod watchers;

pub use moment::Moment;
pub use submit::Submission;

use watchers::ToAsker;

use crate::{
    FileId, Refusal,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing, ToWatchers},
    portal::Portal,
    text::Text,
    timeline::{Actor, Entry, Happening},
    work_order::{Action, Assignee, Message, Origin, Standing, WorkOrder},
};
use jiff::Timestamp;

/// Everything that one step writes, all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The record before, none when it is new: the store refuses the change if it has moved on since.
    pub before: Option<WorkOrder>,
    /// The record after.
    pub after: WorkOrder,
    /// What the timeline says.
    pub entry: Entry,
    /// Who is written to.
    pub mails: Vec<Outgoing>,
    /// Links that come into being.
    pub links: Vec<(LinkToken, PublicLink)>,
}

impl Change {
    /// Staff take it on.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn accept(before: &WorkOrder, portal: &Portal, by: Actor, moment: Moment) -> Result<Self, Refusal> {
        let checklist = portal.checklist_of(&before.work_type);
        Self::step(before, portal, Happening::Accepted { checklist }, by, moment)
    }

    /// Staff turn it down.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn reject(
        before: &WorkOrder,
        portal: &Portal,
        reason: Text,
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        Self::step(before, portal, Happening::Rejected { reason }, by, moment)
    }

    /// Staff write to the guest, with or without files.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn comment_to_guest(
        before: &WorkOrder,
        portal: &Portal,
        message: impl Into<Message>,
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let Message { text, files } = message.into();
        let after = before.by(Action::Comment)?;
        let author = match &by {
            Actor::Staff { name, .. } | Actor::User { name, .. } | Actor::Guest { name } => name.clone(),
            Actor::System => portal.name.clone(),
        };
        let notice = Notice::CommentToGuest {
            number: after.number,
            author,
            text: text.clone(),
            token: after.status_token.clone(),
        };
        let mail = after.to_guest(portal, moment, notice);
        let mails = after.with_watchers(portal, mail, ToAsker::Yes, None);
        let entry = entry(by, moment, Happening::Commented { text, files });
        Ok(Self::of(before, after, entry, mails))
    }

    /// Whoever asked writes, sends files, or both.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn comment_to_company(
        before: &WorkOrder,
        portal: &Portal,
        text: Option<Text>,
        files: Vec<FileId>,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        Self::comment_by(before, portal, before.asker(), (text, files), moment)
    }

    /// Somebody on the customer's side writes, sends files, or both.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn comment_by(
        before: &WorkOrder,
        portal: &Portal,
        by: Actor,
        (text, files): (Option<Text>, Vec<FileId>),
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let after = before.by(Action::Comment)?;
        let notice = Notice::CommentToCompany {
            number: after.number,
            author: by.name().unwrap_or(&after.contact.name).clone(),
            text: text.as_ref().map(ToString::to_string).unwrap_or_default(),
            work_order: after.id,
        };
        let mails = after.to_company(portal, moment, notice).into_iter().collect();
        let what = match text {
            Some(text) => Happening::Commented { text, files },
            None => Happening::FilesAdded { files },
        };
        Ok(Self::of(before, after, entry(by, moment, what), mails))
    }

    /// Staff write to each other, with or without files.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn note(
        before: &WorkOrder,
        message: impl Into<Message>,
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let Message { text, files } = message.into();
        let after = before.by(Action::Note)?;
        Ok(Self::of(before, after, entry(by, moment, Happening::Noted { text, files }), Vec::new()))
    }

    /// Staff say who looks after it; none: nobody.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn assign(
        before: &WorkOrder,
        to: Option<Assignee>,
        by: Actor,
        moment: Moment,
    ) -> Result<Self, Refusal> {
        let mut after = before.by(Action::Assign)?;
        let what = Happening::Assigned { to: to.as_ref().map(|assignee| assignee.name.clone()) };
        after.assignee = to;
        Ok(Self::of(before, after, entry(by, moment, what), Vec::new()))
    }

    /// Staff take the public link back. Whoever asked gets another one with the next mail.
    ///
    /// # Errors
    /// When its stage does not allow it.
    pub fn revoke_link(
        before: &WorkOrder,
        by: Actor,
        moment: Moment,
        fresh: LinkToken,
    ) -> Result<Self, Refusal> {
        let mut after = before.by(Action::Note)?;
        after.visits.token = None;
        let entry = entry(by, moment, Happening::LinkRevoked);
        Ok(Self::of(before, after, entry, Vec::new()).renew_link(fresh, moment.now))
    }

    /// The same with another public link, which its mails carry: the one before is taken back.
    #[must_use]
    pub fn renew_link(mut self, fresh: LinkToken, now: Timestamp) -> Self {
        self.after.status_token.clone_from(&fresh);
        self.mails.iter_mut().for_each(|mail| mail.notice.renew_link(&fresh));
        let link = self.after.link(LinkKind::Request, now);
        self.links.push((fresh, link));
        self
    }

    /// The same with another link to the visit: the one before opens nothing any more.
    #[must_use]
    pub fn renew_visit_link(mut self) -> Self {
        let fresh = self.after.fresh_visit_token(self.entry.id);
        self.after.visits.token = Some(fresh.clone());
        self.mails.iter_mut().for_each(|mail| mail.notice.renew_visit_link(&fresh));
        self
    }

    /// Whether a mail of it carries the link to the visit.
    #[must_use]
    pub fn carries_visit_link(&self) -> bool {
        self.mails.iter().any(|mail| mail.notice.visit_link().is_some())
    }

    /// Whether a mail of it carries the public link.
    #[must_use]
    pub fn carries_link(&self) -> bool {
        self.mails.iter().any(|mail| mail.notice.carries_link())
    }

    fn of(before: &WorkOrder, after: WorkOrder, entry: Entry, mails: Vec<Outgoing>) -> Self {
        Self { before: Some(before.clone()), after, entry, mails, links: Vec::new() }
    }
}

fn entry(by: Actor, moment: Moment, what: Happening) -> Entry {
    Entry { id: moment.event, at: moment.now, by, what }
}

impl WorkOrder {
    /// How a timeline names whoever asked.
    #[must_use]
    pub fn asker(&self) -> Actor {
        let name = self.contact.name.clone();
        match self.origin {
            Origin::User(user) => Actor::User { user, name },
            Origin::Guest | Origin::Label => Actor::Guest { name },
            Origin::Company => Actor::System,
        }
    }

    /// Its next version, after an action.
    fn by(&self, action: Action) -> Result<Self, Refusal> {
        let Standing { stage, held } = self.standing().after(action)?;
        Ok(Self { stage, held, version: self.version + 1, ..self.clone() })
    }

    /// A link to it that is made now, for whoever asked.
    #[must_use]
    pub fn link(&self, kind: LinkKind, now: Timestamp) -> PublicLink {
        let holder = Some(self.contact.email.clone());
        PublicLink { holder, ..PublicLink::new(kind, self.tenant, self.id, now).at(self.portal) }
    }

    /// What its kind of work is called in the language of whoever asked.
    fn kind_for_asker(&self, portal: &Portal) -> String {
        portal.work_type_called(&self.work_type_name, self.language).to_owned()
    }

    /// What is told with a way to the record behind the sign-in, in place of a public link.
    fn of_own(&self, portal: &Portal, notice: Notice, watchers: Option<ToWatchers>) -> Notice {
        Notice::OfOwn {
            of: Box::new(notice),
            portal: portal.slug.clone(),
            work_order: self.id,
            company: self.customer,
            watchers,
        }
    }

    fn to_guest(&self, portal: &Portal, moment: Moment, notice: Notice) -> Outgoing {
        let notice = match self.origin {
            Origin::User(_) | Origin::Company if notice.carries_link() => self.of_own(portal, notice, None),
            _ => notice,
        };
        Outgoing {
            event: moment.event,
            tenant: self.tenant,
            portal: Some(portal.id),
            work_order: Some(self.id),
            to: self.contact.email.clone(),
            name: Some(self.contact.name.clone()),
            language: self.language,
            sender: portal.name.clone(),
            reply_to: Some(portal.contact.email.clone()),
            contact: Some(portal.contact.clone()),
            accent: portal.theme.accent.clone(),
            notice,
        }
    }

    fn to_company(&self, portal: &Portal, moment: Moment, notice: Notice) -> Option<Outgoing> {
        let to = portal.notification_address.clone()?;
        Some(Outgoing {
            to,
            name: None,
            language: portal.language,
            reply_to: Some(self.contact.email.clone()),
            contact: None,
            ..self.to_guest(portal, moment, notice)
        })
    }
}
