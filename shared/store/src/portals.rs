//! Portals by the name in their address, and every version of their forms.

mod rows;

pub use rows::PortalRow;

use crate::{
    entity::{Consistency, Entity, number, text},
    keys::{self, Key},
    packed::Packed,
    store::Store,
    transaction::Transaction,
};
use aws_sdk_dynamodb::{primitives::Blob, types::AttributeValue};
use domain::{
    Error, PortalId, Result, TenantId,
    form::Form,
    portal::{Portal, Slug},
    text::folded,
    work_type::WorkType,
};
use futures_util::future::try_join_all;
use jiff::{SignedDuration, Timestamp};
use rows::RowItem;
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// How old a cached portal may be: so long at most a change of settings takes to be seen everywhere.
const FRESH: SignedDuration = SignedDuration::from_secs(30);
/// How old a portal may be that is served because the table does not answer.
const STALE: SignedDuration = SignedDuration::from_hours(1);
/// A form of so many fields is never large.
const FEW: usize = 20;
/// A form of more bytes, packed, is large.
const LARGE: usize = 4096;
/// Portals and forms that one process remembers at most.
const REMEMBERED: usize = 200;

/// From a name in addresses, old or new, to the portal.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SlugItem {
    #[serde(skip)]
    pub(crate) slug: String,
    pub(crate) tenant: TenantId,
    pub(crate) portal: PortalId,
}

impl Entity for SlugItem {
    const KIND: &'static str = "SLUG";

    fn key(&self) -> Key {
        Key { pk: format!("SLUG#{}", self.slug), sk: "SLUG".to_owned() }
    }
}

/// A portal's settings.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PortalItem {
    pub(crate) tenant: TenantId,
    pub(crate) portal: PortalId,
    // For people who look into the table; what counts is in `settings`.
    slug: Slug,
    /// Counts up with each change.
    #[serde(default)]
    version: u64,
    settings: Packed,
    /// Keys of the work types whose forms are too large to stand in the settings: they are read for themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    apart: Vec<String>,
    /// What choosing a portal shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row: Option<RowItem>,
}

impl PortalItem {
    pub(crate) fn of(portal: &Portal) -> Result<Self> {
        let (settings, apart) = settings_of(portal)?;
        let row = RowItem::of(portal)?;
        Ok(Self {
            tenant: portal.tenant,
            portal: portal.id,
            slug: portal.slug.clone(),
            version: portal.version,
            settings,
            apart,
            row: Some(row),
        })
    }

    /// The portal with all of its forms.
    pub(crate) async fn read(&self, store: &Store) -> Result<Portal> {
        let mut portal: Portal = self.settings.unpack()?;
        let apart = portal.work_types.iter_mut().filter(|one| self.apart.contains(&one.key));
        try_join_all(apart.map(async |one| {
            let form = store.portals().form(self.tenant, self.portal, &one.key, one.form.version).await?;
            one.form = Form::clone(&form);
            Ok::<_, Error>(())
        }))
        .await?;
        Ok(portal)
    }
}

/// A portal's settings without its large forms, and the keys of the work types that those belong to: whoever reads or
/// changes the rest pays for the rest alone, and a form is read once, since its versions never change.
fn settings_of(portal: &Portal) -> Result<(Packed, Vec<String>)> {
    let (mut kept, mut apart) = (portal.clone(), Vec::new());
    for one in kept.work_types.iter_mut().filter(|one| one.form.fields.len() > FEW) {
        if Packed::pack(&one.form)?.bytes().len() > LARGE {
            one.form.fields.clear();
            apart.push(one.key.clone());
        }
    }
    Ok((Packed::pack(&kept)?, apart))
}

impl Entity for PortalItem {
    const KIND: &'static str = "PORTAL";

    fn key(&self) -> Key {
        keys::portal(self.tenant, self.portal)
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let name = self.row.as_ref().map(|row| folded(row.0.as_str())).unwrap_or_default();
        let sorted = format!("{name} #{}", self.portal);
        vec![(keys::QUEUE_PK, keys::portals(self.tenant)), (keys::QUEUE_SK, sorted)]
    }
}

/// One version of a form, never changed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FormItem {
    #[serde(skip)]
    pub(crate) place: Option<(TenantId, PortalId, String, u32)>,
    #[serde(rename = "form")]
    pub(crate) fields: Packed,
}

impl Entity for FormItem {
    const KIND: &'static str = "FORM";

    fn key(&self) -> Key {
        let Some((tenant, portal, work_type, version)) = &self.place else {
            return Key { pk: String::new(), sk: String::new() };
        };
        keys::form(*tenant, *portal, work_type, *version)
    }
}

/// What a portal has to be like for it to be written.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Expected<'a> {
    /// Whatever is there.
    Anything,
    /// Nothing is there yet.
    Nothing,
    /// This is there, as it was read.
    This(&'a Portal),
}

/// Places of the parts that a written portal can be refused for.
pub(crate) struct Placed {
    /// Its name in addresses; none: it has it already.
    pub(crate) name: Option<usize>,
    /// Its settings.
    pub(crate) settings: usize,
}

impl Expected<'_> {
    fn has_name(self, slug: &Slug) -> bool {
        matches!(self, Self::This(before) if before.slug == *slug)
    }

    fn has_form(self, work_type: &WorkType) -> bool {
        let same = |one: &WorkType| one.key == work_type.key && one.form.version == work_type.form.version;
        matches!(self, Self::This(before) if before.work_types.iter().any(same))
    }
}

/// Adds a portal to a transaction: its name in addresses, its settings, every version of a form, as far as they are not
/// there already. A name that it had before goes on leading to it.
pub(crate) fn put(
    transaction: &mut Transaction,
    table: &str,
    portal: &Portal,
    expected: Expected<'_>,
) -> Result<Placed> {
    let name = if expected.has_name(&portal.slug) {
        None
    } else {
        let slug = SlugItem { slug: portal.slug.to_string(), tenant: portal.tenant, portal: portal.id };
        let free = "attribute_not_exists(pk) OR (tenant = :tenant AND portal = :portal)";
        let ours = [(":tenant", text(portal.tenant.to_string())), (":portal", text(portal.id.to_string()))];
        Some(transaction.put(table, slug.marshal()?, free, &ours)?)
    };
    let item = PortalItem::of(portal)?.marshal()?;
    let settings = match expected {
        Expected::Anything => transaction.put(table, item, "", &[])?,
        Expected::Nothing => transaction.put(table, item, "attribute_not_exists(pk)", &[])?,
        Expected::This(before) => {
            transaction.put(table, item, "version = :before", &[(":before", number(before.version))])?
        }
    };
    for work_type in portal.work_types.iter().filter(|one| !expected.has_form(one)) {
        let place = Some((portal.tenant, portal.id, work_type.key.clone(), work_type.form.version));
        let fields = Packed::pack(&work_type.form)?;
        let same = AttributeValue::B(Blob::new(fields.bytes().to_vec()));
        let form = FormItem { place, fields };
        let unchanged = "attribute_not_exists(pk) OR form = :form";
        transaction.put(table, form.marshal()?, unchanged, &[(":form", same)])?;
    }
    Ok(Placed { name, settings })
}

type Known = HashMap<(TenantId, PortalId), (Timestamp, Arc<Portal>)>;

/// What one process remembers: portals for a moment, forms for ever, since they never change.
#[derive(Default)]
pub(crate) struct PortalCache {
    slugs: Mutex<HashMap<Slug, (Timestamp, TenantId, PortalId)>>,
    portals: Mutex<Known>,
    forms: Mutex<HashMap<Key, Arc<Form>>>,
}

impl PortalCache {
    fn is_within(most: SignedDuration, since: Timestamp, now: Timestamp) -> bool {
        let age = now.duration_since(since);
        age >= SignedDuration::ZERO && age <= most
    }

    fn slug(&self, slug: &Slug, now: Timestamp, most: SignedDuration) -> Option<(TenantId, PortalId)> {
        let slugs = self.slugs.lock().unwrap_or_else(PoisonError::into_inner);
        slugs
            .get(slug)
            .filter(|(since, ..)| Self::is_within(most, *since, now))
            .map(|(_, tenant, portal)| (*tenant, *portal))
    }

    fn portal(
        &self,
        place: (TenantId, PortalId),
        now: Timestamp,
        most: SignedDuration,
    ) -> Option<Arc<Portal>> {
        let portals = self.portals.lock().unwrap_or_else(PoisonError::into_inner);
        let known = portals.get(&place).filter(|(since, _)| Self::is_within(most, *since, now));
        known.map(|(_, portal)| portal.clone())
    }
}

/// What the table says; while it does not answer, what was known before.
fn or_stale<T>(read: Result<T>, stale: impl FnOnce() -> Option<T>) -> Result<T> {
    match read {
        Err(Error::Unavailable(cause)) => stale().ok_or(Error::Unavailable(cause)),
        read => read,
    }
}

fn remember<K: std::hash::Hash + Eq, V>(shelf: &Mutex<HashMap<K, V>>, key: K, value: V) {
    let mut shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    if shelf.len() >= REMEMBERED {
        shelf.clear();
    }
    shelf.insert(key, value);
}

/// Portals and their forms. They are public: no principal is needed.
pub struct Portals<'a>(&'a Store);

impl<'a> Portals<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    pub(crate) const fn store(&self) -> &'a Store {
        self.0
    }

    /// The portal of a name in an address. An old name finds it too: its `slug` is then another one. While the table
    /// does not answer, a portal that was read within the hour is served on.
    ///
    /// # Errors
    /// `NotFound` when no portal ever had that name.
    pub async fn by_slug(&self, slug: &Slug, now: Timestamp) -> Result<Arc<Portal>> {
        let cache = self.0.portal_cache();
        let (tenant, portal) = match cache.slug(slug, now, FRESH) {
            Some(place) => place,
            None => or_stale(self.place(slug, now).await, || cache.slug(slug, now, STALE))?,
        };
        self.by_id(tenant, portal, now).await
    }

    /// The portal of an id, served on as in [`Portals::by_slug`].
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn by_id(&self, tenant: TenantId, portal: PortalId, now: Timestamp) -> Result<Arc<Portal>> {
        let (cache, place) = (self.0.portal_cache(), (tenant, portal));
        match cache.portal(place, now, FRESH) {
            Some(known) => Ok(known),
            None => or_stale(self.read(place, now).await, || cache.portal(place, now, STALE)),
        }
    }

    async fn place(&self, slug: &Slug, now: Timestamp) -> Result<(TenantId, PortalId)> {
        let item: SlugItem =
            self.0.get(keys::slug(slug), Consistency::Eventual).await?.ok_or(Error::NotFound)?;
        remember(&self.0.portal_cache().slugs, slug.clone(), (now, item.tenant, item.portal));
        Ok((item.tenant, item.portal))
    }

    async fn read(&self, place: (TenantId, PortalId), now: Timestamp) -> Result<Arc<Portal>> {
        let key = keys::portal(place.0, place.1);
        let item: PortalItem = self.0.get(key, Consistency::Eventual).await?.ok_or(Error::NotFound)?;
        let read = Arc::new(item.read(self.0).await?);
        remember(&self.0.portal_cache().portals, place, (now, Arc::clone(&read)));
        Ok(read)
    }

    /// One version of a work type's form, however old. Version 0 is that of records that no form has made: it asks nothing.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn form(
        &self,
        tenant: TenantId,
        portal: PortalId,
        work_type: &str,
        version: u32,
    ) -> Result<Arc<Form>> {
        if version == 0 {
            return Ok(Arc::new(Form { version, fields: Vec::new() }));
        }
        let cache = self.0.portal_cache();
        let key = keys::form(tenant, portal, work_type, version);
        let known = cache.forms.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let item: Option<FormItem> = match self.0.get(key.clone(), Consistency::Eventual).await? {
            // One that was written a moment ago may not be everywhere yet.
            None => self.0.get(key.clone(), Consistency::Strong).await?,
            found => found,
        };
        let item = item.ok_or(Error::NotFound)?;
        let form: Arc<Form> = Arc::new(item.fields.unpack()?);
        remember(&cache.forms, key, Arc::clone(&form));
        Ok(form)
    }
}
