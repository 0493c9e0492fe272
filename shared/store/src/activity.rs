//! The log of a tenant: entries lie with whom or what they are about, written in the transaction of what they tell of,
//! and stand in one list of the tenant, newest first.

use crate::{
    entity::{Entity, Item, text_of},
    keys::{self, Key},
    page::{Index, Listing, Order, PAGE, Page, PageToken},
    store::Store,
    transaction::{Edit, Transaction},
};
use domain::{
    Error, EventId, Result, TenantId,
    activity::{About, Activity, Deed, Subject},
    principal::StaffMember,
    text::Line,
    timeline::Actor,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// An entry as it is stored: all of it in the attribute that the index projects.
#[derive(Debug, Serialize, Deserialize)]
struct ActivityItem {
    #[serde(skip)]
    place: Option<(TenantId, Subject, EventId)>,
    row: RowItem,
}

/// Milliseconds since 1970, who, what, and the name of that time of whom or what it is about.
#[derive(Debug, Serialize, Deserialize)]
struct RowItem(i64, Actor, Deed, Option<Line>);

impl Entity for ActivityItem {
    const KIND: &'static str = "ACTIVITY";

    fn key(&self) -> Key {
        self.place.map_or(Key { pk: String::new(), sk: String::new() }, |(tenant, about, event)| {
            keys::activity(tenant, about, event)
        })
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let Some((tenant, _, event)) = self.place else { return Vec::new() };
        vec![(keys::QUEUE_PK, keys::activities(tenant)), (keys::QUEUE_SK, event.to_string())]
    }
}

/// Adds an entry of the log to a transaction.
pub(crate) fn log(
    transaction: &mut Transaction,
    table: &str,
    tenant: TenantId,
    activity: Activity,
) -> Result<usize> {
    transaction.create(table, &ActivityItem::of(tenant, activity))
}

impl ActivityItem {
    fn of(tenant: TenantId, activity: Activity) -> Self {
        let Activity { id, at, who, what, about } = activity;
        let row = RowItem(at.as_millisecond(), who, what, about.name);
        Self { place: Some((tenant, about.subject, id)), row }
    }
}

/// The entry in an item of the table or the index.
pub(crate) fn read(item: Item) -> Result<Activity> {
    let broken = || Error::internal("not an entry of the log");
    let subject = keys::subject_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    let id = text_of(&item, keys::SK).strip_prefix(keys::ACTIVITY_PREFIX).and_then(|id| id.parse().ok());
    let id = id.ok_or_else(broken)?;
    let ActivityItem { row: RowItem(at, who, what, name), .. } = ActivityItem::unmarshal(item)?;
    let at = Timestamp::from_millisecond(at).map_err(Error::internal)?;
    Ok(Activity { id, at, who, what, about: About { subject, name } })
}

/// From when until when entries are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Period {
    /// At this moment or later; none: from the first on.
    pub from: Option<Timestamp>,
    /// Before this moment; none: to the last.
    pub before: Option<Timestamp>,
}

impl Period {
    /// The lowest and the highest sort key behind a prefix: entries sort by their ids, and those by time.
    fn bounds(self, prefix: &str) -> (Option<String>, Option<String>) {
        let key = |at: Timestamp| format!("{prefix}{}", EventId::new(at, [0; 16]));
        (self.from.map(key), self.before.map(key))
    }
}

/// The newest entries about one, at most `size`.
pub(crate) async fn about(
    store: &Store,
    (tenant, about): (TenantId, Subject),
    from: Option<&PageToken>,
    size: usize,
) -> Result<Page<Activity>> {
    about_within(store, (tenant, about), Period::default(), from, size).await
}

async fn about_within(
    store: &Store,
    (tenant, about): (TenantId, Subject),
    period: Period,
    from: Option<&PageToken>,
    size: usize,
) -> Result<Page<Activity>> {
    let (low, high) = period.bounds(keys::ACTIVITY_PREFIX);
    let name = match about {
        Subject::Customer(customer) => customer.to_string(),
        Subject::Portal(portal) => portal.to_string(),
        Subject::Staff(staff) => staff.to_string(),
        Subject::Company => tenant.to_string(),
    };
    let listing = Listing {
        name: &name,
        pk: keys::subject_pk(tenant, about),
        index: Index::Table,
        prefix: keys::ACTIVITY_PREFIX.to_owned(),
        low,
        high,
        order: Order::Falling,
    };
    store.page(&listing, from, size, read).await
}

/// The log of a member of staff's tenant.
pub struct Activities<'a> {
    store: &'a Store,
    tenant: TenantId,
}

impl<'a> Activities<'a> {
    pub(crate) const fn new(store: &'a Store, member: &StaffMember) -> Self {
        Self { store, tenant: member.tenant() }
    }

    /// 25 entries, newest first: about one, or all.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub async fn list(&self, about: Option<Subject>, from: Option<&PageToken>) -> Result<Page<Activity>> {
        self.within(about, Period::default(), from).await
    }

    /// The same out of a period.
    ///
    /// # Errors
    /// As [`Activities::list`].
    pub async fn within(
        &self,
        about: Option<Subject>,
        period: Period,
        from: Option<&PageToken>,
    ) -> Result<Page<Activity>> {
        match about {
            Some(one) => about_within(self.store, (self.tenant, one), period, from, PAGE).await,
            None => {
                let (low, high) = period.bounds("");
                let list = keys::activities(self.tenant);
                let listing = Listing { low, high, ..Listing::of("activity", list, Order::Falling) };
                self.store.page(&listing, from, PAGE, read).await
            }
        }
    }
}

impl Store {
    /// Writes an entry of the log by itself, for what changes nothing else.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn note_activity(&self, tenant: TenantId, activity: Activity) -> Result<()> {
        // Refused: the same event was written before.
        self.edit(Edit::create(&ActivityItem::of(tenant, activity))?).await.map(drop)
    }
}
