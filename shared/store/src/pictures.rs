//! A portal's pictures: small, each under the name that its content gives it, kept where the settings are, so that a
//! picture and the settings that name it are written together or not at all.

use crate::{
    entity::{Consistency, Entity},
    keys::{self, Key},
    packed::Packed,
    portals::Portals,
    transaction::Transaction,
};
use domain::{
    Error, PortalId, Result, TenantId,
    error::there,
    file::FileKind,
    picture::{PictureUse, kind_of},
    portal::Portal,
};
use serde::{Deserialize, Serialize};

/// A picture that is put into a portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A picture as it is stored.
#[derive(Debug, Serialize, Deserialize)]
struct PictureItem {
    #[serde(skip)]
    place: Option<(TenantId, PortalId, String)>,
    content: Packed,
}

impl Entity for PictureItem {
    const KIND: &'static str = "PICTURE";

    fn key(&self) -> Key {
        let Some((tenant, portal, name)) = &self.place else {
            return Key { pk: String::new(), sk: String::new() };
        };
        keys::picture(*tenant, *portal, name)
    }
}

/// Adds a picture of a portal to a transaction. The same content under the same name changes nothing.
pub(crate) fn put(
    transaction: &mut Transaction,
    table: &str,
    portal: &Portal,
    picture: &Picture,
) -> Result<()> {
    let place = Some((portal.tenant, portal.id, picture.name.clone()));
    let item = PictureItem { place, content: Packed::as_it_is(picture.bytes.clone()) };
    transaction.put(table, item.marshal()?, "", &[]).map(drop)
}

impl Portals<'_> {
    /// A portal's logo with its kind, where it has one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn logo(&self, portal: &Portal) -> Result<Option<(FileKind, Vec<u8>)>> {
        let Some(name) = portal.theme.pictures.name(PictureUse::Logo) else { return Ok(None) };
        let Some(kind) = kind_of(name) else { return Ok(None) };
        let picture = there(self.picture(portal, name).await)?;
        Ok(picture.map(|bytes| (kind, bytes)))
    }

    /// The content of a picture that a portal uses.
    ///
    /// # Errors
    /// `NotFound` when the portal does not use it, `Unavailable`.
    pub async fn picture(&self, portal: &Portal, name: &str) -> Result<Vec<u8>> {
        if !portal.theme.pictures.has(name) {
            return Err(Error::NotFound);
        }
        let key = keys::picture(portal.tenant, portal.id, name);
        let item: Option<PictureItem> = self.store().get(key, Consistency::Eventual).await?;
        Ok(item.ok_or(Error::NotFound)?.content.into_bytes())
    }
}
