//! Keeps up by which terms an object is found.

use super::{PAGE, find, list, posting};
use crate::{
    customers::{self, parts},
    entity::{Consistency, text_of},
    indexing::{self, Indexed, Lists, Places, Wanted},
    keys::{self, Key},
    page::{Listing, Order, PageToken},
    store::Store,
};
use domain::{
    CustomerId, Error, ObjectId, Result, TenantId,
    error::there,
    object::{Object, ObjectIndexCommand},
    text::Line,
};
use futures_util::future::try_join_all;
use serde::Deserialize;

/// By what objects are found, for whoever keeps it up.
pub struct ObjectIndex<'a>(&'a Store);

/// What of an image counts here.
#[derive(Deserialize)]
struct Image {
    pk: String,
    version: u64,
}

/// An object that is found by terms.
struct Sought {
    tenant: TenantId,
    id: ObjectId,
}

impl Indexed for Sought {
    fn tenant(&self) -> TenantId {
        self.tenant
    }

    fn terms(&self) -> Key {
        keys::object_terms(self.tenant, self.id)
    }

    async fn wanted(&self, store: &Store) -> Result<Wanted> {
        let found = find(store, self.tenant, self.id, Consistency::Strong).await;
        let Some(object) = there(found)? else { return Ok(Wanted::default()) };
        let at = object.location.map(|location| (object.customer, location));
        let (customer, place) = tokio::try_join!(
            customers::name_of(store, self.tenant, object.customer),
            parts::place_name(store, self.tenant, at),
        )?;
        wanted(&object, customer.as_ref().map_or("", Line::as_str), place.as_ref())
    }

    async fn version(&self, store: &Store) -> Result<Option<u64>> {
        let now = there(find(store, self.tenant, self.id, Consistency::Strong).await)?;
        Ok(now.map(|now| now.version))
    }
}

fn wanted(object: &Object, customer: &str, place: Option<&Line>) -> Result<Wanted> {
    let (tenant, card) = (object.tenant, object.card(customer, place));
    let (own, desk) = (object.terms_of_customer(place), object.terms_of_tenant(customer, place));
    let for_desk = desk.iter().map(|term| (true, keys::installed_for_staff(tenant, term)));
    let for_own = own.iter().map(|term| (false, keys::installed_for_customer(tenant, object.customer, term)));
    let items = for_desk.chain(for_own).map(|(desk, pk)| posting::item(&card, desk, pk));
    let items = items.collect::<Result<Vec<_>>>()?;
    let lists = Lists::of(object.id.to_string(), (Some(object.customer), &own), &desk);
    let places = Places { installed: Some(lists), ..Places::default() };
    Ok(Wanted { places, items, version: Some(object.version), ..Wanted::default() })
}

impl<'a> ObjectIndex<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// What the new image of an object in the table's stream asks for.
    ///
    /// # Errors
    /// `Internal` when it is not the image of an object.
    pub fn command(image: impl Into<serde_dynamo::Item>) -> Result<ObjectIndexCommand> {
        let image: Image = serde_dynamo::from_item(image.into()).map_err(Error::internal)?;
        let of = keys::object_of(&image.pk).ok_or_else(|| Error::internal("not the image of an object"))?;
        Ok(ObjectIndexCommand { tenant: of.0, object: of.1, version: image.version })
    }

    /// Sees to it that an object, as it is now, is found by its terms and by no others.
    ///
    /// # Errors
    /// `Unavailable`, also while it changes all the time: the message comes again.
    pub async fn update(&self, command: ObjectIndexCommand) -> Result<()> {
        let sought = Sought { tenant: command.tenant, id: command.object };
        indexing::update(self.0, &sought, command.version).await
    }

    /// Indexes the objects of a page of the tenant's customers again, for whoever runs the deployment: how many, and where to
    /// go on. What changes meanwhile indexes itself.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn again(
        &self,
        tenant: TenantId,
        page: Option<&PageToken>,
    ) -> Result<(usize, Option<PageToken>)> {
        let listing = Listing::of("indexed-again", keys::customers(tenant), Order::Rising);
        let customer = |item| {
            let id = keys::customer_of(text_of(&item, keys::PK));
            id.ok_or_else(|| Error::internal("not a row of a list"))
        };
        let page = self.0.page(&listing, page, PAGE, customer).await?;
        let mut count = 0;
        for customer in page.rows {
            count += self.again_of((tenant, customer)).await?;
        }
        Ok((count, page.next))
    }

    async fn again_of(&self, of: (TenantId, CustomerId)) -> Result<usize> {
        let (mut count, mut next) = (0, None);
        loop {
            let page = list(self.0, of, None, next.as_ref(), PAGE).await?;
            count += page.rows.len();
            let command = |object| ObjectIndexCommand { tenant: of.0, object, version: 0 };
            try_join_all(page.rows.into_iter().map(|row| self.update(command(row.id)))).await?;
            next = page.next;
            if next.is_none() {
                return Ok(count);
            }
        }
    }
}
