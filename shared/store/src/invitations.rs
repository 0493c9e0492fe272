//! Invitations of customers' users, for whoever holds one.

use crate::{
    accounts::PasswordItem,
    entity::{number, text},
    keys, links,
    members::value,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use domain::{
    CustomerId, Error, Language, Result, UserId,
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
    /// Where.
    pub customer: CustomerId,
    /// Nobody has ever been in with this account: the invitation may open its first session. For all others it opens
    /// nothing by itself, whoever holds it.
    pub is_new: bool,
}

impl Invited {
    /// Whether there is something to accept: of who is new, or of who has come in elsewhere before.
    #[must_use]
    pub fn waits(&self) -> bool {
        let there = self.user.memberships.get(&self.customer).and_then(|there| there.invitation.as_ref());
        self.is_new || there.is_some_and(|invitation| invitation.binding)
    }

    /// Who they are once they have accepted. Whoever is new accepts along with it what asked for nothing more.
    #[must_use]
    pub fn accepted(&self) -> User {
        let mut user = self.user.clone();
        for (customer, membership) in &mut user.memberships {
            let binding = membership.invitation.as_ref().is_some_and(|invitation| invitation.binding);
            if *customer == self.customer || !binding {
                *membership = membership.clone().accepted();
            }
        }
        user
    }
}

/// What somebody new says of themself as they come in.
#[derive(Debug, Clone, Copy)]
pub struct Introduction<'a> {
    /// What they are called.
    pub name: &'a Line,
    /// In which language they are spoken to.
    pub language: Language,
    /// Their password as a PHC string; none: they sign in by mail.
    pub phc: Option<&'a str>,
}

/// What a link to an invitation leads to.
pub(crate) fn record(user: UserId, customer: CustomerId) -> String {
    format!("{user}/{customer}")
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
    /// `LinkGone` when another one was sent since; `NotFound` when the link is no invitation or its user is gone there,
    /// `Unavailable`.
    pub async fn invited(&self, link: &PublicLink) -> Result<Invited> {
        let (user, customer) = of(link)?;
        let item = self.0.user_accounts().item(link.tenant, user).await?.ok_or(Error::NotFound)?;
        // Every session that was opened has counted.
        let is_new = item.is_untouched();
        let user = User::try_from(item)?;
        let there = user.memberships.get(&customer).ok_or(Error::NotFound)?;
        if there.invitation.as_ref().is_some_and(|awaited| link.made_at() < awaited.sent_at) {
            return Err(Error::LinkGone);
        }
        Ok(Invited { user, customer, is_new })
    }

    /// Uses an invitation up, all or nothing: whoever is new gets the name, language and password that they have typed,
    /// and has been in from now on; whoever has come in before belongs to a further customer.
    ///
    /// # Errors
    /// `LinkGone` when it was used before, its time is over, or somebody has been in with the account by another way;
    /// `NotFound`, `Unavailable`.
    pub async fn accept(
        &self,
        link: &PublicLink,
        token: &LinkToken,
        new: Option<Introduction<'_>>,
        now: Timestamp,
    ) -> Result<User> {
        let invited = self.invited(link).await?;
        if !link.is_good(now) || !invited.waits() || invited.is_new != new.is_some() {
            return Err(Error::LinkGone);
        }
        let before = &invited.user;
        let mut after = invited.accepted();
        let partition = keys::user_pk(after.tenant, after.id);
        let table = self.0.table();
        let mut transaction = Transaction::default();
        transaction.edit(table, links::use_up(link, token))?;
        if let Some(new) = new {
            after = User { name: new.name.clone(), language: new.language, ..after };
        }
        if let Some(phc) = new.and_then(|new| new.phc) {
            let partition = partition.clone();
            transaction.replace(table, &PasswordItem { partition, phc: phc.to_owned() })?;
        }
        let mut account = Edit::of(keys::account(partition))
            .set("name", text(after.name.as_str()))
            .set("language", text(after.language.code()))
            .add("version", 1);
        let there = value(before.memberships.get(&invited.customer).ok_or(Error::NotFound)?)?;
        let (mut same, mut held) = ("#memberships.#customer = :there".to_owned(), vec![(":there", there)]);
        if invited.is_new {
            account = account.add("turn", 1);
            same += " AND #turn = :never";
            held.push((":never", number(0)));
        }
        for (customer, membership) in &after.memberships {
            if before.memberships.get(customer) == Some(membership) {
                continue;
            }
            account = account.set_in("memberships", &customer.to_string(), value(membership)?);
            let row = Edit::of(keys::member(after.tenant, *customer, after.id))
                .set("name", text(after.name.as_str()))
                .set("membership", value(membership)?)
                .only_if("attribute_exists(pk)", &[]);
            transaction.edit(table, row)?;
        }
        let customer = invited.customer.to_string();
        transaction.edit(table, account.only_if(&same, &held).naming("customer", &customer))?;
        match self.0.write(transaction).await? {
            Written::Done => Ok(after),
            Written::Refused(_) => Err(Error::LinkGone),
        }
    }
}

impl Invitations<'_> {
    /// A user has come in by another way: what asked for nothing more than that is accepted.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn came_in(&self, user: &User) -> Result<()> {
        let table = self.0.table();
        for (customer, before) in &user.memberships {
            if before.invitation.as_ref().is_none_or(|invitation| invitation.binding) {
                continue;
            }
            let (there, after) = (value(before)?, value(&before.clone().accepted())?);
            let customer_id = customer.to_string();
            let account = Edit::of(keys::account(keys::user_pk(user.tenant, user.id)))
                .set_in("memberships", &customer_id, after.clone())
                .add("version", 1)
                .only_if("#memberships.#customer = :there", &[(":there", there)])
                .naming("customer", &customer_id);
            let row = Edit::of(keys::member(user.tenant, *customer, user.id))
                .set("membership", after)
                .only_if("attribute_exists(pk)", &[]);
            let mut transaction = Transaction::default();
            transaction.edit(table, account)?;
            transaction.edit(table, row)?;
            // Refused: it is another one by now, and stays as it is.
            self.0.write(transaction).await?;
        }
        Ok(())
    }
}

fn of(link: &PublicLink) -> Result<(UserId, CustomerId)> {
    let parts = link.record.split_once('/').filter(|_| link.kind == LinkKind::UserInvitation);
    let (user, customer) = parts.ok_or(Error::NotFound)?;
    user.parse().ok().zip(customer.parse().ok()).ok_or(Error::NotFound)
}
