//! Public links, found by the hash of their secret. Those that share a record are counted, and can be taken back one by
//! one, or all of a portal's of one kind by one mark that every link is held against when it is opened, however many
//! there are.

use crate::{
    entity::{Consistency, Entity, text, text_of},
    keys::{self, Key},
    store::Store,
    transaction::Edit,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, PortalId, Result, TenantId,
    link::{LinkKind, LinkToken, PublicLink},
    portal::Portal,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long after its end a link is still known, so that it can say that it has ended.
const KNOWN_AFTER: SignedDuration = SignedDuration::from_hours(24 * 60);
/// Attribute of a mark: links made up to then open nothing.
const SINCE: &str = "since";

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
    /// How often it was opened, and when the last time.
    #[serde(default, skip_serializing)]
    uses: u64,
    #[serde(default, skip_serializing)]
    used: Option<Timestamp>,
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
            uses: 0,
            used: None,
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

/// A link with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundLink {
    /// The link.
    pub link: PublicLink,
    /// How often it was opened: once per browser session.
    pub uses: u64,
    /// When the last time.
    pub used_at: Option<Timestamp>,
}

/// What takes back every link that was made before it.
pub(crate) fn mark(key: Key, now: Timestamp) -> Edit {
    Edit::of(key).set(keys::KIND, text("REVOCATION")).set(SINCE, text(now.to_string()))
}

/// Uses a link up that works once. Refused when it was used before.
pub(crate) fn use_up(link: &PublicLink, token: &LinkToken) -> Edit {
    Edit::of(keys::link(token)).set("revoked", AttributeValue::Bool(true)).only_if(
        "#record = :record AND #tenant = :tenant AND #revoked = :no",
        &[
            (":record", text(link.record.clone())),
            (":tenant", text(link.tenant.to_string())),
            (":no", AttributeValue::Bool(false)),
        ],
    )
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
        self.look(token).await.map(|found| found.link)
    }

    /// The same with what became of it.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn look(&self, token: &LinkToken) -> Result<FoundLink> {
        // A link that was just made may not be everywhere yet; most are older.
        for consistency in [Consistency::Eventual, Consistency::Strong] {
            if let Some(item) = self.0.get::<LinkItem>(keys::link(token), consistency).await? {
                let (uses, used_at) = (item.uses, item.used);
                return Ok(FoundLink { link: item.into(), uses, used_at });
            }
        }
        Err(Error::NotFound)
    }

    /// Whether a link was taken back together with the others of its kind that its portal had given out.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn is_taken_back(&self, found: &FoundLink) -> Result<bool> {
        let link = &found.link;
        let Some(portal) = link.portal.filter(|_| link.kind.is_shared()) else { return Ok(false) };
        let since = self.taken_back_since(link.tenant, portal, link.kind).await?;
        Ok(since.is_some_and(|since| link.made_at() <= since))
    }

    /// The same for a page that tells of the link, at most half a minute old.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn was_taken_back(&self, found: &FoundLink, now: Timestamp) -> Result<bool> {
        let link = &found.link;
        let Some(portal) = link.portal.filter(|_| link.kind.is_shared()) else { return Ok(false) };
        let (cache, place) = (self.0.taken_back_cache(), (link.tenant, portal, link.kind));
        let since = match cache.get(&place, now) {
            Some(known) => known,
            None => {
                let since = self.taken_back_since(link.tenant, portal, link.kind).await?;
                cache.put(place, now, since);
                since
            }
        };
        Ok(since.is_some_and(|since| link.made_at() <= since))
    }

    async fn taken_back_since(
        &self,
        tenant: TenantId,
        portal: PortalId,
        kind: LinkKind,
    ) -> Result<Option<Timestamp>> {
        let key = keys::revoked_links(tenant, portal, kind);
        let item = self.0.get_item(key, Consistency::Eventual).await?;
        Ok(item.and_then(|item| text_of(&item, SINCE).parse().ok()))
    }

    /// Whether a link opens its record at a portal.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn is_open(&self, found: &FoundLink, portal: &Portal, now: Timestamp) -> Result<bool> {
        let good =
            found.link.is_good(now) && portal.links.until(&found.link).is_some_and(|until| now < until);
        Ok(good && !self.is_taken_back(found).await?)
    }

    /// Counts one more use.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn count(&self, token: &LinkToken, now: Timestamp) -> Result<()> {
        let edit = Edit::of(keys::link(token))
            .add("uses", 1)
            .set("used", text(now.to_string()))
            .only_if("attribute_exists(pk)", &[]);
        self.0.edit(edit).await.map(drop)
    }
}
