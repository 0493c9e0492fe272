//! Labels: the public link that sticks on an object. The object says which one is its label: a link to it that is another
//! one opens nothing, so that taking the old one back costs no write.

use super::find;
use crate::{
    customers::parts::one,
    entity::{Consistency, number, text},
    keys,
    links::LinkItem,
    store::Store,
    transaction::{Edit, Transaction},
};
use domain::{
    Error, ObjectId, PortalId, Result, TenantId,
    address::Address,
    customer::{Customer, Location},
    error::there,
    link::{LinkKind, LinkToken, PublicLink},
    object::{Object, ObjectStatus},
};
use jiff::Timestamp;

/// An object, found by what sticks on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// The object.
    pub object: Object,
    /// At which portal its label is read.
    pub portal: Option<PortalId>,
}

/// Gives a label to an object that has none and is in service.
pub(crate) fn give(
    transaction: &mut Transaction,
    table: &str,
    (tenant, object): (TenantId, ObjectId),
    token: &LinkToken,
    made: (PortalId, Timestamp),
) -> Result<()> {
    let none = "attribute_exists(pk) AND attribute_not_exists(#row.#label) AND #status = :used";
    let used = [(":used", text(ObjectStatus::InService.as_str()))];
    let edit = Edit::of(keys::object(tenant, object))
        .set_in(keys::ROW, "label", text(token.expose()))
        .add("version", 1)
        .only_if(none, &used);
    transaction.edit(table, edit)?;
    link(transaction, table, (tenant, object), token, made)
}

/// Gives an object that is still as it was another label.
pub(crate) fn renew(
    transaction: &mut Transaction,
    table: &str,
    object: &Object,
    token: &LinkToken,
    made: (PortalId, Timestamp),
) -> Result<()> {
    let edit = Edit::of(keys::object(object.tenant, object.id))
        .set_in(keys::ROW, "label", text(token.expose()))
        .add("version", 1)
        .only_if("#version = :seen", &[(":seen", number(object.version))]);
    transaction.edit(table, edit)?;
    link(transaction, table, (object.tenant, object.id), token, made)
}

fn link(
    transaction: &mut Transaction,
    table: &str,
    (tenant, object): (TenantId, ObjectId),
    token: &LinkToken,
    (portal, now): (PortalId, Timestamp),
) -> Result<()> {
    let link = PublicLink::new(LinkKind::Object, tenant, object, now).at(portal);
    transaction.create(table, &LinkItem::of(token, &link)).map(drop)
}

impl Store {
    /// The object that a link is the label of, as long as the object is in service and has no other label.
    ///
    /// # Errors
    /// `NotFound` for a link of another kind, `LinkGone` when it opens nothing any more, `Unavailable`.
    pub async fn labelled(&self, link: &PublicLink, token: &LinkToken) -> Result<Labelled> {
        let id = link.object().ok_or(Error::NotFound)?;
        let object = find(self, link.tenant, id, Consistency::Eventual).await?;
        if object.label.as_ref() != Some(token) || !object.is_in_service() {
            return Err(Error::LinkGone);
        }
        Ok(Labelled { object, portal: link.portal })
    }

    /// Where an object of a customer stands: at its place, or at the customer's main address.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn address_of(&self, object: &Object, customer: &Customer) -> Result<Address> {
        let Some(place) = object.location else { return Ok(customer.address.clone()) };
        let place = one::<Location>(self, (object.tenant, object.customer), place).await;
        Ok(there(place)?.map_or_else(|| customer.address.clone(), |place| place.address))
    }

    /// The same by the secret alone, for a form that carries it.
    ///
    /// # Errors
    /// `NotFound`, `LinkGone`, `Unavailable`.
    pub async fn by_label(&self, token: &LinkToken, now: Timestamp) -> Result<Labelled> {
        let link = self.links().find(token).await?;
        if !link.is_good(now) {
            return Err(Error::LinkGone);
        }
        self.labelled(&link, token).await
    }
}
