//! Members of staff as they are stored: one item that every page at the desk reads, sessions in it.

use crate::{
    entity::{Consistency, Entity, Item, text_of},
    keys::{self, Key},
    store::Store,
};
use domain::{
    Error, Language, Result, SessionId, StaffId, TenantId,
    contact::EmailAddress,
    staff::{Session, Staff, StaffRole},
    text::Line,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A member of staff.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StaffItem {
    pub(crate) id: StaffId,
    pub(crate) tenant: TenantId,
    email: EmailAddress,
    name: Line,
    role: StaffRole,
    language: Language,
    #[serde(default)]
    disabled: bool,
    pub(crate) sessions: BTreeMap<SessionId, SessionItem>,
    /// Counts what was done to the sessions.
    pub(crate) turn: u64,
}

/// A session, in milliseconds since 1970: twenty of them are read with every page.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SessionItem {
    since: i64,
    seen: i64,
}

impl From<&Session> for SessionItem {
    fn from(session: &Session) -> Self {
        Self { since: session.since.as_millisecond(), seen: session.seen.as_millisecond() }
    }
}

impl SessionItem {
    /// When it began and when it was last used.
    pub(crate) const fn parts(&self) -> (i64, i64) {
        (self.since, self.seen)
    }

    fn session(&self) -> Result<Session> {
        let time = |ms: i64| Timestamp::from_millisecond(ms).map_err(Error::internal);
        Ok(Session { since: time(self.since)?, seen: time(self.seen)? })
    }
}

impl From<&Staff> for StaffItem {
    fn from(staff: &Staff) -> Self {
        Self {
            id: staff.id,
            tenant: staff.tenant,
            email: staff.email.clone(),
            name: staff.name.clone(),
            role: staff.role,
            language: staff.language,
            disabled: staff.disabled,
            sessions: staff.sessions.iter().map(|(id, session)| (*id, session.into())).collect(),
            turn: 0,
        }
    }
}

impl TryFrom<StaffItem> for Staff {
    type Error = Error;

    fn try_from(item: StaffItem) -> Result<Self> {
        let mut sessions = BTreeMap::new();
        for (id, session) in &item.sessions {
            sessions.insert(*id, session.session()?);
        }
        let StaffItem { id, tenant, email, name, role, language, disabled, .. } = item;
        Ok(Self { id, tenant, email, name, role, language, disabled, sessions })
    }
}

impl Entity for StaffItem {
    const KIND: &'static str = "STAFF";

    fn key(&self) -> Key {
        keys::staff(self.tenant, self.id)
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        if self.disabled {
            return Vec::new();
        }
        vec![(keys::QUEUE_PK, keys::staff_list(self.tenant)), (keys::QUEUE_SK, self.name.to_string())]
    }
}

impl StaffItem {
    /// A member who was just made: nobody is signed in.
    pub(crate) fn fresh(staff: &Staff) -> Self {
        Self { sessions: BTreeMap::new(), ..staff.into() }
    }
}

/// From a sign-in address to its member; unique in the deployment.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StaffEmailItem {
    #[serde(skip)]
    pub(crate) email: Option<EmailAddress>,
    pub(crate) tenant: TenantId,
    pub(crate) staff: StaffId,
}

impl Entity for StaffEmailItem {
    const KIND: &'static str = "STAFF-EMAIL";

    fn key(&self) -> Key {
        self.email.as_ref().map_or(Key { pk: String::new(), sk: String::new() }, keys::staff_email)
    }
}

/// A password, as a PHC string.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PasswordItem {
    #[serde(skip)]
    pub(crate) of: Option<(TenantId, StaffId)>,
    pub(crate) phc: String,
}

impl Entity for PasswordItem {
    const KIND: &'static str = "PASSWORD";

    fn key(&self) -> Key {
        match self.of {
            Some((tenant, staff)) => keys::password(tenant, staff),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }
}

/// A member as stored, read so that every session ended before is gone.
pub(crate) async fn read(store: &Store, tenant: TenantId, staff: StaffId) -> Result<Option<StaffItem>> {
    store.get(keys::staff(tenant, staff), Consistency::Strong).await
}

/// The name and id in a row of the staff list.
pub(crate) fn listed(row: &Item) -> Option<(StaffId, Line)> {
    let id = keys::staff_of(text_of(row, keys::PK))?;
    let name = Line::parse(text_of(row, keys::QUEUE_SK)).ok()?;
    Some((id, name))
}
