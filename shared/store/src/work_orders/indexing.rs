//! Keeps up by which terms a work order is found, when its visit is to be reminded of, what it counts as at a glance, that
//! its report stands among the documents of its customer, and how far its visit has come in the plan.

use super::{
    booking, glance,
    posting::{self, Side},
};
use crate::{
    customers::parts,
    documents,
    entity::{Item, text_of},
    indexing::{self, Indexed, Lists, Places, Wanted},
    keys::{self, Key},
    page::{Listing, Order, PAGE, PageToken},
    store::Store,
    transaction::Edit,
};
use domain::{
    Error, Result, TenantId, WorkOrderId,
    document::Card,
    text::Line,
    work_order::{Counted, IndexCommand, Report, Stage, Term, WorkOrder},
};
use futures_util::future::try_join_all;
use jiff::Timestamp;
use serde::Deserialize;

/// By what work orders are found, for whoever keeps it up.
pub struct WorkOrderIndex<'a>(&'a Store);

/// What of an image counts here.
#[derive(Deserialize)]
struct Image {
    pk: String,
    stage: Stage,
    version: u64,
}

/// A work order that is found by terms.
struct Sought {
    tenant: TenantId,
    id: WorkOrderId,
}

impl Indexed for Sought {
    fn tenant(&self) -> TenantId {
        self.tenant
    }

    fn terms(&self) -> Key {
        keys::terms(self.tenant, self.id)
    }

    async fn wanted(&self, store: &Store) -> Result<Wanted> {
        let Some(work_order) = super::read(store, self.tenant, self.id).await? else {
            return Ok(Wanted::default());
        };
        let at = work_order.customer.zip(work_order.location);
        let place = parts::place_name(store, work_order.tenant, at).await?;
        let reported = reported(store, &work_order).await?;
        wanted(&work_order, place.as_ref(), reported)
    }

    fn moved(&self, was: Option<&Counted>, is: Option<&Counted>) -> Vec<Edit> {
        glance::moved((self.tenant, self.id), was, is)
    }

    async fn version(&self, store: &Store) -> Result<Option<u64>> {
        Ok(super::read(store, self.tenant, self.id).await?.map(|now| now.version))
    }
}

fn wanted(w: &WorkOrder, place: Option<&Line>, reported: Option<Timestamp>) -> Result<Wanted> {
    let at = keys::found(w.requested_at, w.id);
    let (own, desk) = (Term::of_customer(w, place), Term::of_tenant(w, place));
    let customer = w.customer.filter(|_| !own.is_empty());
    let mut items = Vec::new();
    for term in &desk {
        let pk = keys::found_by_staff(w.tenant, term);
        items.push(posting::item(w, place, Side::Desk, Key { pk, sk: at.clone() })?);
    }
    for (term, customer) in own.iter().zip(std::iter::repeat(customer).map_while(|one| one)) {
        let pk = keys::found_by_customer(w.tenant, customer, term);
        items.push(posting::item(w, place, Side::Customer, Key { pk, sk: at.clone() })?);
    }
    let remind = w.reminder_due().map(|due| posting::reminder(w, due));
    items.extend(remind.clone());
    let visits = glance::visits(w, place)?;
    items.extend(visits.iter().cloned());
    let key = |item: &Item| [keys::PK, keys::SK].map(|name| text_of(item, name).to_owned()).into();
    let card = reported.and_then(|at| Card::of_report(w, at));
    let shelved = card.map(|card| shelved(w, &card, &mut items)).transpose()?;
    let places = Places {
        found: Lists::of(at, (customer, &own), &desk),
        remind: remind.as_ref().map(key),
        visits: visits.iter().map(key).collect(),
        shelved,
        ..Places::default()
    };
    Ok(Wanted { places, items, counted: w.counted(), version: Some(w.version) })
}

/// Puts the report of a work order on its shelves.
fn shelved(w: &WorkOrder, card: &Card, items: &mut Vec<Item>) -> Result<Lists> {
    let (own, desk) = card.terms_of_report(w);
    documents::put_on_shelves((w.tenant, card, &own), (card, &desk), items)
}

/// When the report that counts was written; none: there is none.
async fn reported(store: &Store, w: &WorkOrder) -> Result<Option<Timestamp>> {
    if Card::of_report(w, w.requested_at).is_none() {
        return Ok(None);
    }
    let record = super::record(store, w.tenant, w.id).await?;
    Ok(record.and_then(|record| Report::entry_of(&record.entries).map(|entry| entry.at)))
}

impl<'a> WorkOrderIndex<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// What the new image of a work order in the table's stream asks for; none: nobody can find it so far.
    ///
    /// # Errors
    /// `Internal` when it is not the image of a work order.
    pub fn command(image: impl Into<serde_dynamo::Item>) -> Result<Option<IndexCommand>> {
        let image: Image = serde_dynamo::from_item(image.into()).map_err(Error::internal)?;
        let ids = image.pk.strip_prefix("TENANT#").and_then(|rest| rest.split_once("#WORKORDER#"));
        let ids = ids.and_then(|(tenant, id)| Some((tenant.parse().ok()?, id.parse().ok()?)));
        let (tenant, work_order) = ids.ok_or_else(|| Error::internal("not the image of a work order"))?;
        let command = IndexCommand { tenant, work_order, version: image.version };
        Ok((image.stage != Stage::Unconfirmed).then_some(command))
    }

    /// Sees to it that a work order, as it is now, is found by its terms and by no others, and that the day
    /// of its visit says how far that has come.
    ///
    /// # Errors
    /// `Unavailable`, also while it changes all the time: the message comes again.
    pub async fn update(&self, command: IndexCommand) -> Result<()> {
        let sought = Sought { tenant: command.tenant, id: command.work_order };
        indexing::update(self.0, &sought, command.version).await?;
        booking::told(self.0, command.tenant, command.work_order).await
    }

    /// Indexes a page of the tenant's work orders in a stage again, for whoever runs the deployment: how many, and where
    /// to go on. What changes meanwhile indexes itself.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn again(
        &self,
        tenant: TenantId,
        stage: Stage,
        page: Option<&PageToken>,
    ) -> Result<(usize, Option<PageToken>)> {
        let listing = Listing::of(stage.as_str(), keys::work_orders(tenant, stage), Order::Falling);
        let id = |item: Item| {
            let id = keys::work_order_of(text_of(&item, keys::PK));
            id.ok_or_else(|| Error::internal("not a row of a list"))
        };
        let page = self.0.page(&listing, page, PAGE, id).await?;
        let count = page.rows.len();
        let command = |work_order| IndexCommand { tenant, work_order, version: 0 };
        try_join_all(page.rows.into_iter().map(|id| self.update(command(id)))).await?;
        Ok((count, page.next))
    }
}
