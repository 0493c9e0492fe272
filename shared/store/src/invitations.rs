//! Invitations of customers' users, for whoever holds one.

use crate::{
    entity::text,
    keys, links,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, UserId,
    link::{LinkKind, LinkToken, PublicLink},
    text::Line,
    user::User,
};
use jiff::Timestamp;

/// Whom an invitation is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// Who.
    pub user: User,
    /// Nobody has ever been in with this account: the invitation may open its first session. For all others it opens
    /// nothing by itself, whoever holds it.
    pub is_new: bool,
}

/// What whoever holds an invitation may do with it.
pub struct Invitations<'a>(&'a Store);

impl<'a> Invitations<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// Whom an invitation is for.
    ///
    /// # Errors
    /// `NotFound` when the link is no invitation or its user is gone, `Unavailable`.
    pub async fn invited(&self, link: &PublicLink) -> Result<Invited> {
        let item = self.0.user_accounts().item(link.tenant, invited(link)?).await?.ok_or(Error::NotFound)?;
        // Every session that was opened has counted.
        let is_new = item.is_untouched();
        Ok(Invited { user: item.try_into()?, is_new })
    }

    /// Uses the invitation of a new user up and sets their name, all or nothing. From now on they have been in.
    ///
    /// # Errors
    /// `LinkGone` when it was used before, its time is over, or somebody has been in with the account by another way;
    /// `NotFound`, `Unavailable`.
    pub async fn accept(
        &self,
        link: &PublicLink,
        token: &LinkToken,
        name: &Line,
        now: Timestamp,
    ) -> Result<User> {
        if !link.is_good(now) {
            return Err(Error::LinkGone);
        }
        let Invited { user, is_new } = self.invited(link).await?;
        if !is_new {
            return Err(Error::LinkGone);
        }
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let no = AttributeValue::Bool(false);
        transaction.edit(table, links::use_up(link, token))?;
        let account = Edit::of(keys::account(keys::user_pk(user.tenant, user.id)))
            .set("name", text(name.as_str()))
            .add("turn", 1)
            .add("version", 1)
            .only_if("#turn = :never", &[(":never", crate::entity::number(0))]);
        transaction.edit(table, account)?;
        for customer in user.memberships.keys() {
            let row = Edit::of(keys::member(user.tenant, *customer, user.id))
                .set("name", text(name.as_str()))
                .set("invited", no.clone())
                .only_if("attribute_exists(pk)", &[]);
            transaction.edit(table, row)?;
        }
        match self.0.write(transaction).await? {
            Written::Done => Ok(User { name: name.clone(), ..user }),
            Written::Refused(_) => Err(Error::LinkGone),
        }
    }
}

fn invited(link: &PublicLink) -> Result<UserId> {
    if link.kind != LinkKind::UserInvitation {
        return Err(Error::NotFound);
    }
    link.record.parse().map_err(|_| Error::NotFound)
}
