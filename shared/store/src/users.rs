//! Customers' users as they are stored: one item that every page of theirs reads, sessions and memberships in it.

use crate::{
    accounts::{self, AccountItem, Accounts, SessionItem, Stored},
    entity::{Consistency, Entity},
    inviting::Mailed,
    keys::{self, Key},
};
use domain::{
    CustomerId, Error, Language, Result, SessionId, TenantId, UserId,
    contact::EmailAddress,
    text::Line,
    user::{Membership, User},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UserItem {
    id: UserId,
    tenant: TenantId,
    email: EmailAddress,
    name: Line,
    language: Language,
    #[serde(default)]
    disabled: bool,
    #[serde(default, rename = "factor")]
    second_factor: bool,
    memberships: BTreeMap<CustomerId, Membership>,
    sessions: BTreeMap<SessionId, SessionItem>,
    /// Invitations that were sent to them lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mailed: Option<Mailed>,
    /// Counts what was done to the sessions.
    turn: u64,
    /// Counts what was done to the rest.
    pub(crate) version: u64,
}

impl UserItem {
    /// Nobody has ever been in with it: opening a session counts.
    pub(crate) const fn is_untouched(&self) -> bool {
        self.turn == 0
    }

    /// A user who was just made: nobody is signed in.
    pub(crate) fn fresh(user: &User) -> Self {
        Self { sessions: BTreeMap::new(), second_factor: false, ..user.into() }
    }
}

impl From<&User> for UserItem {
    fn from(user: &User) -> Self {
        let User { id, tenant, email, name, language, disabled, second_factor, memberships, sessions } =
            user.clone();
        let sessions = sessions.iter().map(|(id, session)| (*id, session.into())).collect();
        let (turn, version) = (0, 1);
        Self {
            id,
            tenant,
            email,
            name,
            language,
            disabled,
            second_factor,
            memberships,
            sessions,
            mailed: None,
            turn,
            version,
        }
    }
}

impl TryFrom<UserItem> for User {
    type Error = Error;

    fn try_from(item: UserItem) -> Result<Self> {
        let UserItem {
            id,
            tenant,
            email,
            name,
            language,
            disabled,
            second_factor,
            memberships,
            sessions,
            ..
        } = item;
        let sessions = accounts::sessions(sessions)?;
        Ok(Self { id, tenant, email, name, language, disabled, second_factor, memberships, sessions })
    }
}

impl Entity for UserItem {
    const KIND: &'static str = "USER";

    fn key(&self) -> Key {
        keys::account(keys::user_pk(self.tenant, self.id))
    }
}

impl AccountItem for UserItem {
    fn turn(&self) -> u64 {
        self.turn
    }
}

impl Stored for User {
    type Item = UserItem;

    fn partition(tenant: TenantId, id: UserId) -> String {
        keys::user_pk(tenant, id)
    }
}

/// From a sign-in address to its user; unique in the tenant. It is written once: where its user is new because somebody
/// invited them, it carries the invitation's mail.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UserEmailItem {
    #[serde(skip)]
    pub(crate) place: Option<(TenantId, EmailAddress)>,
    pub(crate) user: UserId,
}

impl Entity for UserEmailItem {
    const KIND: &'static str = "USER-EMAIL";

    fn key(&self) -> Key {
        match &self.place {
            Some((tenant, email)) => keys::user_email(*tenant, email),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }
}

impl Accounts<'_, User> {
    /// The user with a sign-in address.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn by_email(&self, tenant: TenantId, email: &EmailAddress) -> Result<Option<User>> {
        self.item_by_email(tenant, email).await?.map(User::try_from).transpose()
    }

    /// The same as it is stored.
    pub(crate) async fn item_by_email(
        &self,
        tenant: TenantId,
        email: &EmailAddress,
    ) -> Result<Option<UserItem>> {
        let key = keys::user_email(tenant, email);
        let Some(found) = self.0.get::<UserEmailItem>(key, Consistency::Strong).await? else {
            return Ok(None);
        };
        self.item(tenant, found.user).await
    }
}
