//! What a customer's own users read and change of each other and of themselves.

use crate::{
    accounts::Accounts,
    customers::parts,
    entity::{Consistency, number, text},
    error::refused,
    keys,
    limits::{self, Limit},
    members::{LISTED, MemberRow, Members},
    transaction::{Edit, Transaction, Written},
};
use domain::{Error, Language, Result, UserId, customer::Location, text::Line, user::User};
use jiff::Timestamp;

/// Invitations that one customer sends within an hour.
const INVITATIONS_OF_CUSTOMER: u32 = 60;

impl Members<'_> {
    /// Everybody, in the order in which they came; what was changed within the last moment may not show yet.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn list_eventually(&self) -> Result<Vec<MemberRow>> {
        let pk = keys::customer_pk(self.tenant, self.customer);
        let items = self.store.below(&pk, keys::MEMBER_PREFIX, LISTED, Consistency::Eventual).await?;
        items.into_iter().rev().map(MemberRow::read).collect()
    }

    /// A user of this customer as the list shows them, certainly as they are now.
    ///
    /// # Errors
    /// `NotFound` when they are none, `Unavailable`.
    pub async fn member(&self, user: UserId) -> Result<MemberRow> {
        let key = keys::member(self.tenant, self.customer, user);
        let item = self.store.get_item(key, Consistency::Strong).await?;
        MemberRow::read(item.ok_or(Error::NotFound)?)
    }

    /// The places that a user's view can be narrowed down to; what was added within the last moment may not show yet.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn locations(&self) -> Result<Vec<Location>> {
        let pk = keys::customer_pk(self.tenant, self.customer);
        let items = self.store.below(&pk, keys::LOCATION_PREFIX, LISTED, Consistency::Eventual).await?;
        items.into_iter().rev().map(parts::read).collect()
    }

    /// The first of those places, at most `count`, for a list that offers them.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn first_locations(&self, count: usize) -> Result<Vec<Location>> {
        let pk = keys::customer_pk(self.tenant, self.customer);
        let items = self.store.beginning(&pk, keys::LOCATION_PREFIX, count).await?;
        items.into_iter().map(parts::read).collect()
    }

    /// Counts one more invitation by this customer: what a company sends in our name is bounded.
    ///
    /// # Errors
    /// `TooMany` with the rest of the hour, `Unavailable`.
    pub async fn count_invitation(&self, now: Timestamp) -> Result<()> {
        let (scope, subject) = ("invitations", self.customer.to_string());
        let limit = Limit { scope, subject, per_hour: INVITATIONS_OF_CUSTOMER };
        limits::allow(self.store, &[limit], now).await
    }
}

impl Accounts<'_, User> {
    /// Changes a user's name and language, and the name in the list of each of their customers.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when they are not those of `before` any more, `Unauthenticated` when there is no
    /// such user, `Unavailable`.
    pub async fn change_profile(&self, before: &User, name: &Line, language: Language) -> Result<()> {
        let (tenant, id) = (before.tenant, before.id);
        let item = self.item(tenant, id).await?.ok_or(Error::Unauthenticated)?;
        let version = item.version;
        let now = User::try_from(item)?;
        if (&now.name, now.language) != (&before.name, before.language) {
            return Err(refused("refusal-changed-meanwhile"));
        }
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let account = Edit::of(keys::account(keys::user_pk(tenant, id)))
            .set("name", text(name.as_str()))
            .set("language", text(language.code()))
            .add("version", 1)
            .only_if("#version = :version", &[(":version", number(version))]);
        transaction.edit(table, account)?;
        let renamed = name != &before.name;
        for customer in now.memberships.keys().filter(|_| renamed) {
            let row = Edit::of(keys::member(tenant, *customer, id))
                .set("name", text(name.as_str()))
                .only_if("attribute_exists(pk)", &[]);
            transaction.edit(table, row)?;
        }
        match self.0.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(refused("refusal-changed-meanwhile")),
        }
    }
}
