//! A customer's users: their rows in the customer's list, and what is done to them. A user's account and the row
//! that the list shows are written together.

use crate::{
    activity,
    entity::{Entity, Item, text_of},
    error::refused,
    invitations,
    inviting::{Mailed, counted_since},
    keys::{self, Key},
    outbox,
    store::Store,
    transaction::{Edit, Transaction, Written},
    users::{UserEmailItem, UserItem},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    CustomerId, Error, Result, TenantId, UserId,
    activity::{About, Activity, Deed, Person},
    change::Moment,
    contact::EmailAddress,
    customer::{Customer, CustomerStatus},
    notice::Outgoing,
    principal::Member,
    text::Line,
    timeline::Actor,
    user::{Membership, User},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Users of one customer that are listed.
pub(crate) const LISTED: i32 = 200;

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
    /// They are switched off everywhere.
    pub off: bool,
}

/// A row as it is stored; who it is stands in its key alone, so that forty of them are read for little.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MemberItem {
    #[serde(skip)]
    place: Option<(TenantId, CustomerId, UserId)>,
    pub(crate) name: Line,
    email: EmailAddress,
    membership: Membership,
    #[serde(default)]
    off: bool,
}

impl MemberItem {
    /// A user's row at one of their customers.
    pub(crate) fn of(user: &User, customer: CustomerId, membership: &Membership) -> Self {
        Self {
            place: Some((user.tenant, customer, user.id)),
            name: user.name.clone(),
            email: user.email.clone(),
            membership: membership.clone(),
            off: user.disabled,
        }
    }
}

impl MemberRow {
    /// The user of the row, as far as it says who they are: in no session, and of this one customer.
    #[must_use]
    pub fn user(&self, beside: &Member) -> User {
        User {
            id: self.user,
            email: self.email.clone(),
            name: self.name.clone(),
            disabled: self.off,
            second_factor: false,
            memberships: [(beside.customer(), self.membership.clone())].into(),
            sessions: BTreeMap::new(),
            ..beside.user.clone()
        }
    }

    /// The row in an item.
    pub(crate) fn read(item: Item) -> Result<Self> {
        let user =
            keys::member_of(text_of(&item, keys::SK)).ok_or_else(|| Error::internal("not a member"))?;
        let MemberItem { name, email, membership, off, .. } = MemberItem::unmarshal(item)?;
        Ok(Self { user, name, email, membership, off })
    }
}

impl Entity for MemberItem {
    const KIND: &'static str = "MEMBER";

    fn key(&self) -> Key {
        let nowhere = Key { pk: String::new(), sk: String::new() };
        self.place.map_or(nowhere, |(tenant, customer, user)| keys::member(tenant, customer, user))
    }
}

/// The users of one customer, for its own Admins and for staff.
pub struct Members<'a> {
    pub(crate) store: &'a Store,
    pub(crate) tenant: TenantId,
    pub(crate) customer: CustomerId,
    status: CustomerStatus,
    about: About,
    pub(crate) by: Actor,
}

impl<'a> Members<'a> {
    pub(crate) fn new(store: &'a Store, tenant: TenantId, customer: &Customer, by: Actor) -> Self {
        Self { store, tenant, customer: customer.id, status: customer.status, about: About::of(customer), by }
    }

    /// Everybody, in the order in which they came.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn list(&self) -> Result<Vec<MemberRow>> {
        let pk = keys::customer_pk(self.tenant, self.customer);
        let items = self.store.latest(&pk, keys::MEMBER_PREFIX, LISTED).await?;
        items.into_iter().rev().map(MemberRow::read).collect()
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

    /// Adds a user without writing to them: they can sign in from then on. A person whom the tenant knows gets one more
    /// customer, and keeps name and language.
    ///
    /// # Errors
    /// `refusal-member-exists` when they belong to this customer already, `refusal-too-many-memberships`,
    /// `Unavailable`.
    pub async fn add(&self, user: &User, membership: &Membership, moment: Moment) -> Result<()> {
        let known = self.store.user_accounts().by_email(self.tenant, &user.email).await?;
        let mut transaction = Transaction::default();
        let who = known.as_ref().unwrap_or(user);
        self.join(&mut transaction, user, known.as_ref(), membership, None)?;
        transaction.create(self.store.table(), &MemberItem::of(who, self.customer, membership))?;
        self.log(&mut transaction, moment, Deed::UserAdded(Person::of(who), membership.role))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(refused("refusal-member-exists")),
        }
    }

    /// Makes a user one of this customer's: an account of their own, or one more membership of a known one; with the mail
    /// that tells them, and the invitations that they got before.
    pub(crate) fn join(
        &self,
        transaction: &mut Transaction,
        user: &User,
        known: Option<&User>,
        membership: &Membership,
        told: Option<(&Outgoing, Option<Mailed>)>,
    ) -> Result<()> {
        let table = self.store.table();
        let mailed = || told.map(|(mail, before)| self.counted(before, mail)).transpose();
        match known {
            Some(known) if known.memberships.contains_key(&self.customer) => {
                Err(refused("refusal-member-exists"))
            }
            Some(known) if known.memberships.len() >= User::MEMBERSHIPS => {
                Err(refused("refusal-too-many-memberships"))
            }
            Some(known) => {
                let customer = self.customer.to_string();
                let edit = self.edit(known.id).set_in("memberships", &customer, value(membership)?);
                let edit = edit.set_if("mailed", mailed()?.map(Mailed::value));
                let free = "attribute_not_exists(#memberships.#customer)";
                let edit = match told {
                    Some((_, before)) => counted_since(edit, free, &[], before),
                    None => edit.only_if(free, &[]),
                };
                transaction.edit(table, edit.naming("customer", &customer))?;
                told.map_or(Ok(()), |(mail, _)| outbox::send(transaction, table, mail))
            }
            None => {
                let memberships = [(self.customer, membership.clone())].into();
                let place = Some((self.tenant, user.email.clone()));
                let mut email = UserEmailItem { place, user: user.id }.marshal()?;
                if let Some((mail, _)) = told {
                    outbox::carry(&mut email, mail)?;
                }
                transaction.put(table, email, "attribute_not_exists(pk)", &[])?;
                let mut account = UserItem::fresh(&User { memberships, ..user.clone() });
                account.mailed = mailed()?;
                transaction.create(table, &account).map(drop)
            }
        }
    }

    /// A mail to somebody as the tenant knows them; an invitation leads to this customer.
    pub(crate) fn addressed(&self, mail: &Outgoing, user: &User) -> Outgoing {
        let (name, language) = (Some(user.name.clone()), user.language);
        let mut mail = Outgoing { to: user.email.clone(), name, language, ..mail.clone() };
        mail.notice.opens(invitations::record(user.id, self.customer));
        mail
    }

    /// Puts a membership into a user's row of the list.
    pub(crate) fn row(&self, user: UserId, membership: AttributeValue) -> Edit {
        Edit::of(keys::member(self.tenant, self.customer, user))
            .set("membership", membership)
            .only_if("attribute_exists(pk)", &[])
    }

    /// Puts a membership in place of what it was, in the account and in the list.
    fn put(
        &self,
        transaction: &mut Transaction,
        user: UserId,
        before: &Membership,
        after: &Membership,
    ) -> Result<()> {
        let customer = self.customer.to_string();
        let same = [(":before", value(before)?)];
        let account = self.edit(user).set_in("memberships", &customer, value(after)?);
        let account =
            account.only_if("#memberships.#customer = :before", &same).naming("customer", &customer);
        transaction.edit(self.store.table(), account)?;
        transaction.edit(self.store.table(), self.row(user, value(after)?)).map(drop)
    }

    /// Takes away a second factor that somebody has lost: its recovery codes go along, every session of theirs ends, and
    /// a mail tells them.
    ///
    /// # Errors
    /// `refusal-no-factor` when they have none, `Unavailable`.
    pub async fn reset_factor(&self, user: &User, mail: &Outgoing) -> Result<()> {
        let (table, partition) = (self.store.table(), keys::user_pk(self.tenant, user.id));
        let mut transaction = Transaction::default();
        transaction.delete(table, keys::factor(partition))?;
        let account = self
            .edit(user.id)
            .set("factor", AttributeValue::Bool(false))
            .set("sessions", AttributeValue::M(HashMap::new()))
            .add("turn", 1)
            .only_if("#factor = :yes", &[(":yes", AttributeValue::Bool(true))]);
        transaction.edit(table, account)?;
        outbox::send(&mut transaction, table, &self.addressed(mail, user))?;
        self.log(&mut transaction, of_event(mail), Deed::UserFactorReset(Person::of(user)))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(refused("refusal-no-factor")),
        }
    }

    /// Changes what a user is here; it counts from their next request on.
    ///
    /// # Errors
    /// `NotFound` when they are no user of this customer, `refusal-changed-meanwhile` when that is not `before` any
    /// more, `Unavailable`.
    pub async fn change(
        &self,
        user: &User,
        before: &Membership,
        after: &Membership,
        moment: Moment,
    ) -> Result<()> {
        self.change_while(user, before, after, None, moment).await
    }

    /// The same, as long as another user is here what they were: without them nobody could look after the others.
    ///
    /// # Errors
    /// As [`Members::change`]; `refusal-changed-meanwhile` too when `stays` is that not any more.
    pub async fn change_while(
        &self,
        user: &User,
        before: &Membership,
        after: &Membership,
        stays: Option<(UserId, &Membership)>,
        moment: Moment,
    ) -> Result<()> {
        let Some(deed) = before.deed(after, Person::of(user)) else { return Ok(()) };
        let user = user.id;
        let table = self.store.table();
        let mut transaction = Transaction::default();
        self.put(&mut transaction, user, before, after)?;
        if let Some((other, held)) = stays {
            let customer = self.customer.to_string();
            let unchanged = Edit::of(keys::account(keys::user_pk(self.tenant, other)))
                .only_if(
                    "#memberships.#customer = :held AND #disabled = :no",
                    &[(":held", value(held)?), (":no", AttributeValue::Bool(false))],
                )
                .naming("customer", &customer);
            transaction.require(table, unchanged)?;
        }
        self.log(&mut transaction, moment, deed)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => {
                self.find(user).await?;
                Err(refused("refusal-changed-meanwhile"))
            }
        }
    }

    /// Users of a customer that is not served any more get nowhere: the link would be dead.
    pub(crate) fn lets_in(&self) -> Result<()> {
        match self.status {
            CustomerStatus::Inactive => Err(refused("refusal-customer-inactive")),
            CustomerStatus::Active | CustomerStatus::Blocked => Ok(()),
        }
    }

    pub(crate) fn edit(&self, user: UserId) -> Edit {
        Edit::of(keys::account(keys::user_pk(self.tenant, user))).add("version", 1)
    }

    pub(crate) fn log(&self, transaction: &mut Transaction, moment: Moment, what: Deed) -> Result<usize> {
        let activity = Activity::new(moment, self.by.clone(), self.about.clone(), what);
        activity::log(transaction, self.store.table(), self.tenant, activity)
    }
}

/// The moment of a mail's event.
pub(crate) fn of_event(mail: &Outgoing) -> Moment {
    Moment { now: mail.event.made_at(), event: mail.event }
}

pub(crate) fn value(membership: &Membership) -> Result<AttributeValue> {
    let item: HashMap<String, AttributeValue> = serde_dynamo::to_item(membership).map_err(Error::internal)?;
    Ok(AttributeValue::M(item))
}
