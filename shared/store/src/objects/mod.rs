//! Objects of customers: each an item with a partition of its own, in two indexes. The list goes place by place and, at a
//! place, by name: so that one place's objects lie beside each other, and whoever sees some places alone reads no row of
//! another one. Those that are to be serviced lie by the day of it. By words, and all of a tenant's,
//! they are found in postings, which follow them a moment later.

mod desk;
mod indexing;
mod item;
mod label;
mod own;
mod posting;
mod row;

pub use desk::DeskObjects;
pub use indexing::ObjectIndex;
pub(crate) use item::put_new;
pub use label::Labelled;
pub use own::{DueObject, OwnObjects};
pub use row::ObjectRow;

use crate::{
    entity::Consistency,
    keys,
    page::{Listing, Order, Page, PageToken},
    store::Store,
};
use domain::{
    CustomerId, Error, ObjectId, Result, TenantId,
    object::{Object, Place},
};
use item::ObjectItem;

/// Rows of one page: fewer than elsewhere, since a row's keys name tenant, customer and place.
pub(crate) const PAGE: usize = 20;

/// An object of a tenant.
///
/// # Errors
/// `NotFound`, `Unavailable`.
pub(crate) async fn find(
    store: &Store,
    tenant: TenantId,
    object: ObjectId,
    consistency: Consistency,
) -> Result<Object> {
    let item: Option<ObjectItem> = store.get(keys::object(tenant, object), consistency).await?;
    item.map(|item| item.object(tenant, object)).ok_or(Error::NotFound)
}

/// 20 objects of a customer, at one place or at all of them, in one query that costs the same however many there are.
///
/// # Errors
/// `NotFound` for a page of another list, `Unavailable`.
pub(crate) async fn list(
    store: &Store,
    (tenant, customer): (TenantId, CustomerId),
    place: Option<Place>,
    from: Option<&PageToken>,
    size: usize,
) -> Result<Page<ObjectRow>> {
    let listing = Listing {
        prefix: place.map(row::place_prefix).unwrap_or_default(),
        ..Listing::of("objects", keys::objects_of(tenant, customer), Order::Rising)
    };
    store.page(&listing, from, size, |item| row::read(tenant, item)).await
}
