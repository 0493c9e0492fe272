//! A work order comes into being: whoever asks sends the form, or staff write down what they were told.

use super::{Change, Moment, entry};
use crate::{
    Language, Refusal, WorkOrderId,
    customer::Customer,
    link::{LinkKind, LinkToken},
    notice::{Notice, Outgoing},
    number::Number,
    object::Object,
    portal::Portal,
    request::NewRequest,
    timeline::{Actor, Happening},
    user::User,
    work_order::{Action, Origin, Stage, WorkOrder},
};

/// What a sent form brings that was not typed.
pub struct Submission<'a> {
    /// The portal that took it.
    pub portal: &'a Portal,
    /// The id that was given out with the empty form.
    pub id: WorkOrderId,
    /// The next number.
    pub number: Number,
    /// The guest's language.
    pub language: Language,
    /// The customer, where one was named.
    pub customer: Option<&'a Customer>,
    /// The user of the customer whose request it is; none: a guest's, or the customer's own.
    pub user: Option<&'a User>,
    /// Who of staff has written it down for them; none: they have sent it themselves.
    pub staff: Option<Actor>,
    /// Secret for the confirmation link; used when the portal asks for confirmation.
    pub confirmation_token: LinkToken,
    /// Secret for the status link.
    pub status_token: LinkToken,
}

impl Submission<'_> {
    /// Who brings it in. What staff write down for a customer, and for none of its users, is the company's own word.
    fn origin(&self) -> Origin {
        match (self.user, &self.staff, self.customer) {
            (Some(user), ..) => Origin::User(user.id),
            (None, Some(_), Some(_)) => Origin::Company,
            _ => Origin::Guest,
        }
    }
}

impl Change {
    /// Somebody has sent the form. What a user sends counts at once, and opens for whoever may see it at their
    /// customer: it needs no public link. What staff write down counts at once as well: they have heard it themselves.
    #[must_use]
    pub fn submit(request: NewRequest, submission: Submission<'_>, moment: Moment) -> Self {
        let portal = submission.portal;
        let origin = submission.origin();
        let waits = portal.guests.confirmation && origin.is_guest() && submission.staff.is_none();
        let told = (request.contact, request.address, request.description);
        let (named, token) = ((submission.id, submission.number), submission.status_token.clone());
        let work_order = WorkOrder {
            stage: if waits { Stage::Unconfirmed } else { Stage::Requested },
            version: 1,
            work_type: request.work_type,
            work_type_name: request.work_type_name,
            form_version: request.form_version,
            language: submission.language,
            on_behalf_of: request.on_behalf_of,
            customer: submission.customer.map(|customer| customer.id),
            origin,
            reference: request.reference,
            location: request.location,
            object: request.object,
            answers: request.answers,
            items: request.items,
            preferred_dates: request.preferred_dates,
            terms_version: request.terms_version,
            ..WorkOrder::blank(portal, named, told, moment.now, token)
        };
        let mut links = Vec::new();
        if origin.is_guest() {
            links.push((submission.status_token, work_order.link(LinkKind::Request, moment.now)));
        }
        let mails = if waits {
            let token = submission.confirmation_token;
            links.push((token.clone(), work_order.link(LinkKind::Confirmation, moment.now)));
            let (number, work_type) = (work_order.number, work_order.kind_for_asker(portal));
            vec![work_order.to_guest(portal, moment, Notice::ConfirmRequest { number, work_type, token })]
        } else if submission.staff.is_some() {
            vec![work_order.received(portal, moment)]
        } else {
            work_order.announced(portal, moment)
        };
        let entry = match submission.staff {
            Some(staff) => entry(staff, moment, Happening::Entered),
            None => entry(work_order.asker(), moment, Happening::Requested),
        };
        Self { before: None, entry, after: work_order, mails, links }
    }

    /// Whoever has sent it stood before this object of the customer: its people see it, at the object's place.
    #[must_use]
    pub fn by_label(mut self, object: &Object) -> Self {
        self.after.origin = Origin::Label;
        self.after.location = self.after.location.or(object.location);
        self
    }

    /// The guest has followed the mail's link: from now on it is a request.
    ///
    /// # Errors
    /// When it was confirmed before.
    pub fn confirm(before: &WorkOrder, portal: &Portal, moment: Moment) -> Result<Self, Refusal> {
        let after = before.by(Action::Confirm)?;
        let mails = after.announced(portal, moment);
        let by = after.asker();
        Ok(Self::of(before, after, entry(by, moment, Happening::Confirmed), mails))
    }
}

impl WorkOrder {
    /// The mails of a request that counts from now on: one to the guest, one to the company.
    fn announced(&self, portal: &Portal, moment: Moment) -> Vec<Outgoing> {
        let new = Notice::NewRequest {
            number: self.number,
            work_type: self.work_type_name.clone(),
            contact: self.contact.name.clone(),
            place: self.address.one_line(),
            description: self.description.clone(),
            work_order: self.id,
        };
        let to_company = self.to_company(portal, moment, new);
        [Some(self.received(portal, moment)), to_company].into_iter().flatten().collect()
    }

    /// The mail that says that the company has it.
    fn received(&self, portal: &Portal, moment: Moment) -> Outgoing {
        let (number, token) = (self.number, self.status_token.clone());
        let work_type = self.kind_for_asker(portal);
        self.to_guest(portal, moment, Notice::RequestReceived { number, work_type, token })
    }
}
