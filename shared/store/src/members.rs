//! A customer's users: their rows in the customer's list, and what is done to them. A user's account and the row
//! that the list shows are written together.

use crate::{
    entity::{Entity, text},
    error::refused,
    keys::{self, Key},
    links::LinkItem,
    outbox::OutboxItem,
    store::Store,
    transaction::{Edit, Transaction, Written},
    users::{UserEmailItem, UserItem},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    CustomerId, Error, Result, TenantId, UserId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notice::Outgoing,
    text::Line,
    user::{Membership, User},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Users of one customer that are listed.
const LISTED: i32 = 200;

/// A user in the list of a customer.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberRow {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: Line,
    /// Their address.
    pub email: EmailAddress,
    /// What they are here.
    pub membership: Membership,
    /// They were invited and have not come in yet.
    pub invited: bool,
}

/// A row as it is stored.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MemberItem {
    tenant: TenantId,
    customer: CustomerId,
    user: UserId,
    name: Line,
    email: EmailAddress,
    membership: Membership,
    invited: bool,
}

impl Entity for MemberItem {
    const KIND: &'static str = "MEMBER";

    fn key(&self) -> Key {
        keys::member(self.tenant, self.customer, self.user)
    }
}

/// An invitation on its way: the link's secret, the link, the mail that brings it.
pub type Invitation<'a> = (&'a LinkToken, &'a PublicLink, &'a Outgoing);

/// The users of one customer, for its own Admins and for staff.
pub struct Members<'a> {
    store: &'a Store,
    tenant: TenantId,
    customer: CustomerId,
}

impl<'a> Members<'a> {
    pub(crate) const fn new(store: &'a Store, tenant: TenantId, customer: CustomerId) -> Self {
        Self { store, tenant, customer }
    }

    /// Everybody, in the order in which they came.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn list(&self) -> Result<Vec<MemberRow>> {
        let pk = keys::customer_pk(self.tenant, self.customer);
        let items = self.store.latest(&pk, keys::MEMBER_PREFIX, LISTED).await?;
        let rows = items.into_iter().rev().map(|item| {
            let MemberItem { user, name, email, membership, invited, .. } = MemberItem::unmarshal(item)?;
            Ok(MemberRow { user, name, email, membership, invited })
        });
        rows.collect()
    }

    /// A user of this customer, certainly as they are now.
    ///
    /// # Errors
    /// `NotFound` when they are none, `Unavailable`.
    pub async fn find(&self, user: UserId) -> Result<User> {
        let item = self.store.user_accounts().item(self.tenant, user).await?.ok_or(Error::NotFound)?;
        let user = User::try_from(item)?;
        if user.memberships.contains_key(&self.customer) { Ok(user) } else { Err(Error::NotFound) }
    }

    /// Invites a person: a new user, or a further customer for one whom the tenant knows. `user` is what they are
    /// when they are new; a known one keeps name and language.
    ///
    /// # Errors
    /// `refusal-member-exists` when they belong to this customer already, `refusal-too-many-memberships`,
    /// `Unavailable`.
    pub async fn invite(
        &self,
        user: &User,
        membership: &Membership,
        invitation: Invitation<'_>,
    ) -> Result<UserId> {
        let known = self.store.user_accounts().by_email(self.tenant, &user.email).await?;
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let who = match &known {
            Some(known) if known.memberships.contains_key(&self.customer) => {
                return Err(refused("refusal-member-exists"));
            }
            Some(known) if known.memberships.len() >= User::MEMBERSHIPS => {
                return Err(refused("refusal-too-many-memberships"));
            }
            Some(known) => {
                let edit =
                    self.edit(known.id).set_in("memberships", &self.customer.to_string(), value(membership)?);
                transaction.edit(
                    table,
                    edit.only_if("attribute_not_exists(#memberships.#customer)", &[])
                        .naming("customer", &self.customer.to_string()),
                )?;
                known
            }
            None => {
                let memberships = [(self.customer, membership.clone())].into();
                let place = Some((self.tenant, user.email.clone()));
                transaction.create(table, &UserEmailItem { place, user: user.id })?;
                transaction.create(table, &UserItem::fresh(&User { memberships, ..user.clone() }))?;
                user
            }
        };
        transaction.create(table, &self.row(who, membership, known.is_none()))?;
        let (token, link, mail) = invitation;
        let link = PublicLink { record: who.id.to_string(), ..link.clone() };
        transaction.create(table, &LinkItem::of(token, &link))?;
        outgoing(&mut transaction, table, mail)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(who.id),
            Written::Refused(_) => Err(refused("refusal-member-exists")),
        }
    }

    /// Sends an invitation again; links sent before go on to work until they are used or over.
    ///
    /// # Errors
    /// `NotFound` when they are no user of this customer, `Unavailable`.
    pub async fn invite_again(&self, user: UserId, invitation: Invitation<'_>) -> Result<()> {
        self.find(user).await?;
        let (token, link, mail) = invitation;
        let table = self.store.table();
        let mut transaction = Transaction::default();
        transaction
            .create(table, &LinkItem::of(token, &PublicLink { record: user.to_string(), ..link.clone() }))?;
        outgoing(&mut transaction, table, mail)?;
        self.store.write(transaction).await.map(drop)
    }

    /// Changes what a user is here; it counts from their next request on.
    ///
    /// # Errors
    /// `NotFound` when they are no user of this customer, `refusal-changed-meanwhile` when that is not `before` any
    /// more, `Unavailable`.
    pub async fn change(&self, user: UserId, before: &Membership, after: &Membership) -> Result<()> {
        let table = self.store.table();
        let mut transaction = Transaction::default();
        let customer = self.customer.to_string();
        let same = [(":before", value(before)?)];
        let account = self.edit(user).set_in("memberships", &customer, value(after)?);
        transaction.edit(
            table,
            account.only_if("#memberships.#customer = :before", &same).naming("customer", &customer),
        )?;
        let row = Edit::of(keys::member(self.tenant, self.customer, user))
            .set("membership", value(after)?)
            .only_if("attribute_exists(pk)", &[]);
        transaction.edit(table, row)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => {
                self.find(user).await?;
                Err(refused("refusal-changed-meanwhile"))
            }
        }
    }

    fn edit(&self, user: UserId) -> Edit {
        Edit::of(keys::account(keys::user_pk(self.tenant, user))).add("version", 1)
    }

    fn row(&self, user: &User, membership: &Membership, invited: bool) -> MemberItem {
        MemberItem {
            tenant: self.tenant,
            customer: self.customer,
            user: user.id,
            name: user.name.clone(),
            email: user.email.clone(),
            membership: membership.clone(),
            invited,
        }
    }
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
    pub async fn invited(&self, link: &PublicLink) -> Result<User> {
        let item = self.0.user_accounts().item(link.tenant, invited(link)?).await?;
        item.ok_or(Error::NotFound)?.try_into()
    }

    /// Uses an invitation up and sets the name, all or nothing.
    ///
    /// # Errors
    /// `LinkGone` when it was used before or its time is over, `NotFound`, `Unavailable`.
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
        let user = self.invited(link).await?;
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let use_up = Edit::of(keys::link(token)).set("revoked", AttributeValue::Bool(true)).only_if(
            "#record = :user AND #tenant = :tenant AND #revoked = :no",
            &[
                (":user", text(link.record.clone())),
                (":tenant", text(link.tenant.to_string())),
                (":no", AttributeValue::Bool(false)),
            ],
        );
        transaction.edit(table, use_up)?;
        let account = Edit::of(keys::account(keys::user_pk(user.tenant, user.id)))
            .set("name", text(name.as_str()))
            .add("version", 1)
            .only_if("attribute_exists(pk)", &[]);
        transaction.edit(table, account)?;
        for customer in user.memberships.keys() {
            let row = Edit::of(keys::member(user.tenant, *customer, user.id))
                .set("name", text(name.as_str()))
                .set("invited", AttributeValue::Bool(false))
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

fn outgoing(transaction: &mut Transaction, table: &str, mail: &Outgoing) -> Result<()> {
    let mails = std::slice::from_ref(mail);
    if let Some(out) = OutboxItem::of(mail.event, mail.tenant, mail.work_order, mails, Vec::new())? {
        transaction.create(table, &out)?;
    }
    Ok(())
}

fn value(membership: &Membership) -> Result<AttributeValue> {
    let item: HashMap<String, AttributeValue> = serde_dynamo::to_item(membership).map_err(Error::internal)?;
    Ok(AttributeValue::M(item))
}
