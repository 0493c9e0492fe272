//! The one handle that functions hold.

use crate::{
    keys::Key,
    lately::Lately,
    portals::{PortalCache, PortalRow},
    staff::Colleague,
    units::Units,
};
use aws_sdk_dynamodb::Client;
use aws_types::SdkConfig;
use domain::{TenantId, desk_rules::DeskRules};
use jiff::Timestamp;
use std::{fmt, sync::Arc};

/// The table. Clones share one connection pool, one cache of portals and one count of units.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    client: Option<Client>,
    table: String,
    units: Units,
    portals: PortalCache,
    rules: Lately<TenantId, DeskRules>,
    colleagues: Lately<TenantId, Vec<Colleague>>,
    portal_rows: Lately<TenantId, Vec<PortalRow>>,
    taken_back: Lately<Key, Option<Timestamp>>,
    customer_names: Lately<Key, Option<String>>,
}

impl Store {
    /// The table of this name, with the AWS settings of the process.
    #[must_use]
    pub fn new(config: &SdkConfig, table: impl Into<String>) -> Self {
        Self::from_client(Client::new(config), table)
    }

    /// The table of this name, through a client that the caller made.
    #[must_use]
    pub fn from_client(client: Client, table: impl Into<String>) -> Self {
        Self::over(Some(client), table.into())
    }

    /// No table at all, for functions that read and write nothing: without a client to be made, none is linked into
    /// them, nor anything that it needs.
    #[must_use]
    pub fn none() -> Self {
        Self::over(None, String::new())
    }

    fn over(client: Option<Client>, table: String) -> Self {
        Self(Arc::new(Inner {
            client,
            table,
            units: Units::default(),
            portals: PortalCache::default(),
            rules: Lately::default(),
            colleagues: Lately::default(),
            portal_rows: Lately::default(),
            taken_back: Lately::default(),
            customer_names: Lately::default(),
        }))
    }

    /// Opens the connection, so that the first request does not wait for it. Whether it works does not matter
    /// here: the first request finds out.
    pub async fn warm(&self) {
        if self.0.client.is_none() {
            return;
        }
        let key = Key { pk: "WARM".to_owned(), sk: "WARM".to_owned() };
        if let Err(error) = self.get_item(key, crate::entity::Consistency::Eventual).await {
            tracing::warn!(%error, "the table did not answer in advance");
        }
        self.units().take();
    }

    /// What this store's calls have cost.
    #[must_use]
    pub fn units(&self) -> &Units {
        &self.0.units
    }

    pub(crate) fn client(&self) -> &Client {
        self.0.client.as_ref().expect("a function that reads has a table")
    }

    pub(crate) fn table(&self) -> &str {
        &self.0.table
    }

    pub(crate) fn rules_cache(&self) -> &Lately<TenantId, DeskRules> {
        &self.0.rules
    }

    pub(crate) fn colleagues_cache(&self) -> &Lately<TenantId, Vec<Colleague>> {
        &self.0.colleagues
    }

    pub(crate) fn portal_rows_cache(&self) -> &Lately<TenantId, Vec<PortalRow>> {
        &self.0.portal_rows
    }

    pub(crate) fn customer_names_cache(&self) -> &Lately<Key, Option<String>> {
        &self.0.customer_names
    }

    pub(crate) fn taken_back_cache(&self) -> &Lately<Key, Option<Timestamp>> {
        &self.0.taken_back
    }

    pub(crate) fn portal_cache(&self) -> &PortalCache {
        &self.0.portals
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("table", &self.0.table).finish_non_exhaustive()
    }
}
