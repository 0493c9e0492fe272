//! Who watches a work order: a set of texts on its item, so that two who begin at once both do, and nobody who begins or
//! stops stands in the way of a step.

use super::{OpenRecord, read};
use crate::{
    deliveries::Deliveries,
    entity::{number, text},
    keys,
    store::Store,
    transaction::Edit,
};
use domain::{
    Error, Refusal, Result, TenantId, UserId, WorkOrderId,
    customer::Customer,
    portal::Portal,
    principal::Member,
    text::Line,
    user::User,
    work_order::{WATCHERS_MAX, Watcher, WorkOrder},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Attribute with those who watch.
const WATCHERS: &str = "watchers";

/// Those who watch, each as one text: who, and their name behind a blank.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct WatchersItem(#[serde(with = "serde_dynamo::string_set")] Vec<String>);

impl WatchersItem {
    pub(super) fn of(watchers: &[Watcher]) -> Self {
        Self(watchers.iter().map(written).collect())
    }

    pub(super) fn watchers(&self) -> Result<Vec<Watcher>> {
        let mut watchers = self.0.iter().map(|text| watcher(text)).collect::<Result<Vec<_>>>()?;
        // A set has no order: by when their account was made is always the same one.
        watchers.sort();
        Ok(watchers)
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn written(watcher: &Watcher) -> String {
    format!("{} {}", watcher.id, watcher.name)
}

fn watcher(text: &str) -> Result<Watcher> {
    let (id, name) = text.split_once(' ').ok_or_else(|| Error::internal("not a watcher"))?;
    let id: UserId = id.parse().map_err(Error::internal)?;
    Ok(Watcher { id, name: Line::parse(name).map_err(|_| Error::internal("a watcher without a name"))? })
}

impl OpenRecord<'_> {
    /// Adds a watcher; one who watches already does so once.
    ///
    /// # Errors
    /// `refusal-watchers-full` when others were first, `Unavailable`.
    pub async fn watch(&self, watcher: &Watcher) -> Result<()> {
        let one = written(watcher);
        let room = "attribute_exists(pk) AND (attribute_not_exists(#watchers) OR size(#watchers) < :most \
                    OR contains(#watchers, :one))";
        let values =
            [(":most", number(i64::try_from(WATCHERS_MAX).unwrap_or(i64::MAX))), (":one", text(&one))];
        let edit = Edit::of(keys::work_order(self.tenant, self.id()?)).only_if(room, &values);
        match self.store.edit(edit.put_into(WATCHERS, one)).await? {
            Some(_) => Ok(()),
            None => Err(Refusal::watchers_full().into()),
        }
    }

    /// Takes watchers away, out of those of the record as it was read; at least one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn unwatch(&self, watchers: &[&Watcher]) -> Result<()> {
        let key = keys::work_order(self.tenant, self.id()?);
        let texts = watchers.iter().map(|watcher| written(watcher)).collect();
        let edit = Edit::of(key).take_out_of(WATCHERS, texts).only_if("attribute_exists(pk)", &[]);
        self.store.edit(edit).await.map(drop)
    }
}

/// Somebody who watches a work order and may see it now.
#[derive(Debug, Clone)]
pub struct Follower {
    /// Who.
    pub user: User,
    /// A portal at which they may: the one that it came through, where that is open to them.
    pub portal: Arc<Portal>,
}

impl Deliveries<'_> {
    /// A work order with those who watch it and may see it now; none: it is gone.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn followed(
        &self,
        tenant: TenantId,
        work_order: WorkOrderId,
        now: Timestamp,
    ) -> Result<Option<(WorkOrder, Vec<Follower>)>> {
        let Some(of) = read(self.0, tenant, work_order).await? else { return Ok(None) };
        let customer = match of.customer {
            Some(customer) => self.0.customers().find(tenant, customer).await?,
            None => None,
        };
        let mut followers = Vec::new();
        if let Some(customer) = customer {
            for watcher in &of.watchers {
                followers.extend(follower(self.0, &of, watcher.id, &customer, now).await?);
            }
        }
        Ok(Some((of, followers)))
    }
}

/// A watcher with a portal at which they are shown the work order; none: there is none any more.
async fn follower(
    store: &Store,
    of: &WorkOrder,
    watcher: UserId,
    customer: &Customer,
    now: Timestamp,
) -> Result<Option<Follower>> {
    let Some(user) = store.user_accounts().item(of.tenant, watcher).await? else { return Ok(None) };
    let user = User::try_from(user)?;
    if user.disabled {
        return Ok(None);
    }
    let own = user.memberships.get(&customer.id).into_iter().flat_map(|membership| &membership.portals);
    for portal in [of.portal].iter().chain(own) {
        let portal = match store.portals().by_id(of.tenant, *portal, now).await {
            Ok(portal) => portal,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let member = Member::away(user.clone(), customer.clone(), &portal);
        if member.is_some_and(|member| of.is_shown_to(&member)) {
            return Ok(Some(Follower { user, portal }));
        }
    }
    Ok(None)
}
