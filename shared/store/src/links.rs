//! Public links, found by the hash of their secret. Those that share a record are counted, and can be taken back one by
//! one, or many by one mark that every link is held against when it is opened, however many there are: all of a portal's
//! of one kind, or all that were sent to one person.

use crate::{
    activity,
    entity::{Consistency, Entity, text, text_of},
    keys::{self, Key},
    store::Store,
    transaction::{Edit, Transaction},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, PortalId, Result, TenantId,
    activity::{About, Activity, Deed},
    change::Moment,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    portal::Portal,
    principal::StaffMember,
};
use futures_util::future::try_join_all;
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    holder: Option<EmailAddress>,
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
            holder: link.holder.clone(),
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
            holder: item.holder,
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

/// The marks that a link is held against: its portal's, and its holder's.
fn marks(link: &PublicLink) -> Vec<Key> {
    if !link.kind.is_shared() {
        return Vec::new();
    }
    let portal = link.portal.map(|portal| keys::revoked_links(link.tenant, portal, link.kind));
    let holder = link.holder.as_ref().map(|holder| keys::revoked_links_of(link.tenant, holder));
    portal.into_iter().chain(holder).collect()
}

fn was_made_before(link: &PublicLink, marks: Vec<Option<Timestamp>>) -> bool {
    marks.into_iter().flatten().any(|since| link.made_at() <= since)
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

    /// Whether a link was taken back together with others: all of its kind that its portal had given out, or all that
    /// were sent to the same person.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn is_taken_back(&self, found: &FoundLink) -> Result<bool> {
        let since = try_join_all(marks(&found.link).into_iter().map(|mark| self.since(mark))).await?;
        Ok(was_made_before(&found.link, since))
    }

    /// The same for a page that tells of the link, at most half a minute old.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn was_taken_back(&self, found: &FoundLink, now: Timestamp) -> Result<bool> {
        let cache = self.0.taken_back_cache();
        let since = marks(&found.link).into_iter().map(|mark| async move {
            if let Some(known) = cache.get(&mark, now) {
                return Ok(known);
            }
            let since = self.since(mark.clone()).await?;
            cache.put(mark, now, since);
            Ok::<_, Error>(since)
        });
        Ok(was_made_before(&found.link, try_join_all(since).await?))
    }

    /// Takes back every link that shares a record and was sent to somebody until now, with its word in the log: one
    /// mark, however many there are.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn take_back_all_of(
        &self,
        who: &StaffMember,
        to: &EmailAddress,
        about: About,
        moment: Moment,
    ) -> Result<()> {
        let (table, tenant) = (self.0.table(), who.tenant());
        let mut transaction = Transaction::default();
        transaction.edit(table, mark(keys::revoked_links_of(tenant, to), moment.now))?;
        let entry = Activity::new(moment, who.actor(), about, Deed::LinksTakenBack(to.clone()));
        activity::log(&mut transaction, table, tenant, entry)?;
        self.0.write(transaction).await.map(drop)
    }

    /// Since when everything under a mark is taken back.
    async fn since(&self, mark: Key) -> Result<Option<Timestamp>> {
        let item = self.0.get_item(mark, Consistency::Eventual).await?;
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

    /// Sees to it that the link is there that a mail is about to bring. One that is there already, good or taken
    /// back, stays what it is.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn keep(&self, token: &LinkToken, link: &PublicLink) -> Result<()> {
        self.0.edit(Edit::create(&LinkItem::of(token, link))?).await.map(drop)
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
