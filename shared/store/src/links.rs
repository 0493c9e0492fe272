//! Public links, found by the hash of their secret.

use crate::{
    entity::{Consistency, Entity},
    keys::{self, Key},
    store::Store,
};
use domain::{
    Error, PortalId, Result, TenantId,
    link::{LinkKind, LinkToken, PublicLink},
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long after its end a link is still known, so that it can say that it has ended.
const KNOWN_AFTER: SignedDuration = SignedDuration::from_hours(24 * 60);

/// A link.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LinkItem {
    #[serde(skip)]
    token: Option<LinkToken>,
    purpose: LinkKind,
    tenant: TenantId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    portal: Option<PortalId>,
    record: String,
    until: Timestamp,
    #[serde(default)]
    revoked: bool,
}

impl LinkItem {
    pub(crate) fn of(token: &LinkToken, link: &PublicLink) -> Self {
        Self {
            token: Some(token.clone()),
            purpose: link.kind,
            tenant: link.tenant,
            portal: link.portal,
            record: link.record.clone(),
            until: link.expires_at,
            revoked: link.revoked,
        }
    }
}

impl From<LinkItem> for PublicLink {
    fn from(item: LinkItem) -> Self {
        Self {
            kind: item.purpose,
            tenant: item.tenant,
            portal: item.portal,
            record: item.record,
            expires_at: item.until,
            revoked: item.revoked,
        }
    }
}

impl Entity for LinkItem {
    const KIND: &'static str = "LINK";

    fn key(&self) -> Key {
        self.token.as_ref().map_or(Key { pk: String::new(), sk: String::new() }, keys::link)
    }

    fn expires(&self) -> Option<Timestamp> {
        self.until.checked_add(KNOWN_AFTER).ok()
    }
}

/// Public links, by their secret.
pub struct Links<'a>(&'a Store);

impl<'a> Links<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// The link with this secret, good or not: whether its time is over is the caller's to see.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn find(&self, token: &LinkToken) -> Result<PublicLink> {
        // A link that was just made may not be everywhere yet; most are older.
        for consistency in [Consistency::Eventual, Consistency::Strong] {
            if let Some(item) = self.0.get::<LinkItem>(keys::link(token), consistency).await? {
                return Ok(item.into());
            }
        }
        Err(Error::NotFound)
    }
}
