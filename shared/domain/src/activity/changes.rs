//! What is different between two states of what the log is about, field by field.

use super::{Deed, FieldChange, Person, shortened};
use crate::{
    LocationId, PortalId,
    contact::ContactPerson,
    customer::{Customer, Location},
    document::Document,
    object::Object,
    user::{Membership, Scope},
};

/// Those of some fields whose value is another one now.
pub(crate) fn changed<const N: usize>(fields: [(&str, String, String); N]) -> Vec<FieldChange> {
    let other = fields.into_iter().filter(|(_, old, new)| old != new);
    other.map(|(field, old, new)| FieldChange { field: field.to_owned(), old, new }).collect()
}

fn or_empty<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

impl Customer {
    /// What is different in `after`, field by field.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let row = |name: &'static str, value: fn(&Self) -> String| (name, value(self), value(after));
        let phone = |customer: &Self| {
            customer.contact.phone.as_ref().map(|phone| phone.as_str().to_owned()).unwrap_or_default()
        };
        changed([
            row("reference", |customer| customer.reference.to_string()),
            row("name", |customer| customer.name.to_string()),
            row("status", |customer| customer.status.as_str().to_owned()),
            row("payment-days", |customer| or_empty(customer.payment_days.as_ref())),
            row("contact-name", |customer| customer.contact.name.to_string()),
            row("contact-email", |customer| customer.contact.email.to_string()),
            row("contact-phone", phone),
            row("country", |customer| customer.address.country.clone()),
            row("street", |customer| customer.address.street.to_string()),
            row("addition", |customer| or_empty(customer.address.addition.as_ref())),
            row("postcode", |customer| or_empty(customer.address.postcode.as_ref())),
            row("city", |customer| customer.address.city.to_string()),
            row("region", |customer| or_empty(customer.address.region.as_ref())),
            row("manager", |customer| or_empty(customer.account_manager.as_ref().map(|one| &one.name))),
            row("manager-phone", |customer| {
                let phone = customer.account_manager.as_ref().and_then(|one| one.phone.as_ref());
                phone.map(|phone| phone.as_str().to_owned()).unwrap_or_default()
            }),
        ])
    }
}

impl Location {
    /// What is different in `after`, field by field.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let row = |name: &'static str, value: fn(&Self) -> String| (name, value(self), value(after));
        changed([
            row("name", |location| location.name.to_string()),
            row("country", |location| location.address.country.clone()),
            row("street", |location| location.address.street.to_string()),
            row("addition", |location| or_empty(location.address.addition.as_ref())),
            row("postcode", |location| or_empty(location.address.postcode.as_ref())),
            row("city", |location| location.address.city.to_string()),
            row("region", |location| or_empty(location.address.region.as_ref())),
        ])
    }
}

impl ContactPerson {
    /// What is different in `after`, field by field.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let pairs = self.rows().into_iter().zip(after.rows());
        let change = |((name, old), (_, new)): ((&str, String), (&str, String))| {
            (old != new).then(|| FieldChange { field: name.to_owned(), old, new })
        };
        pairs.filter_map(change).collect()
    }
}

impl Object {
    /// What is different in `after`, field by field; its label is not among them.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let pairs = self.rows().into_iter().zip(after.rows());
        let change = |((name, old), (_, new)): ((&str, String), (&str, String))| {
            let (old, new) = shortened(&old, &new);
            (old != new).then(|| FieldChange { field: name.to_owned(), old, new })
        };
        pairs.filter_map(change).collect()
    }
}

impl Document {
    /// What is different in `after`, field by field; its versions are not among them.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let row = |name: &'static str, value: fn(&Self) -> String| (name, value(self), value(after));
        changed([
            row("document-title", |document| document.title.to_string()),
            row("document-kind", |document| document.kind.as_str().to_owned()),
            row("document-project", |document| or_empty(document.project.as_ref())),
            row("document-location", |document| or_empty(document.location.as_ref())),
            row("document-shown", |document| if document.shown { "yes" } else { "" }.to_owned()),
        ])
    }
}

impl Membership {
    /// What is different in `after`, field by field; whether it is switched off is not among them.
    #[must_use]
    pub fn changes(&self, after: &Self) -> Vec<FieldChange> {
        let row = |name: &'static str, value: fn(&Self) -> String| (name, value(self), value(after));
        changed([
            row("role", |membership| membership.role.as_str().to_owned()),
            row("scope", |membership| match &membership.scope {
                Scope::Locations(locations) => ids(locations.iter().map(LocationId::to_string)),
                plain => plain.as_str().to_owned(),
            }),
            row("portals", |membership| ids(membership.portals.iter().map(PortalId::to_string))),
        ])
    }

    /// What changing it into `after` is, done to a user; none: nothing is different.
    #[must_use]
    pub fn deed(&self, after: &Self, person: Person) -> Option<Deed> {
        let fields = self.changes(after);
        match (self.disabled, after.disabled) {
            _ if !fields.is_empty() => Some(Deed::MembershipChanged(person, fields)),
            (false, true) => Some(Deed::MembershipDisabled(person)),
            (true, false) => Some(Deed::MembershipEnabled(person)),
            _ => None,
        }
    }
}

fn ids(ids: impl Iterator<Item = String>) -> String {
    ids.collect::<Vec<_>>().join(",")
}
