//! Inviting users of customers: the claim of a new address carries the mail, and the link comes into being as the mail is
//! sent, so that an invitation is four items, all written or none.

use crate::{
    entity::number,
    error::refused,
    members::{MemberItem, Members, of_event, value},
    outbox,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, UserId,
    activity::{Deed, Person},
    notice::Outgoing,
    timeline::Actor,
    user::{Membership, User},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Invitations that the users of customers send to one address within an hour.
const TO_ADDRESS: u32 = 5;
const HOUR: i64 = 3600;

/// Invitations that an address was sent within an hour of the clock, whoever invited. They are counted in the account, which
/// every invitation of somebody known changes anyhow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mailed {
    hour: i64,
    count: u32,
}

impl Mailed {
    /// The count with one more.
    ///
    /// # Errors
    /// `TooMany` with the rest of the hour, where the number is `bound`.
    pub(crate) fn one_more(before: Option<Self>, now: Timestamp, bound: bool) -> Result<Self> {
        let hour = now.as_second().div_euclid(HOUR);
        let count = before.filter(|before| before.hour == hour).map_or(0, |before| before.count);
        if bound && count >= TO_ADDRESS {
            let rest = (hour + 1) * HOUR - now.as_second();
            return Err(Error::TooMany { retry_after: Duration::from_secs(rest.unsigned_abs().max(1)) });
        }
        Ok(Self { hour, count: count.saturating_add(1) })
    }

    pub(crate) fn value(self) -> AttributeValue {
        let (hour, count) = (number(self.hour), number(self.count));
        AttributeValue::M([("hour".to_owned(), hour), ("count".to_owned(), count)].into())
    }
}

impl Members<'_> {
    /// Invites a person: a new user, or a further customer for one whom the tenant knows. `user` is what they are
    /// when they are new; a known one keeps name and language, is asked first, and goes by the name that whoever
    /// invited them has typed until they have accepted. The link comes into being as the mail is sent.
    ///
    /// # Errors
    /// `refusal-member-exists` when they belong to this customer already, `refusal-too-many-memberships`,
    /// `refusal-customer-inactive`; `refusal-changed-meanwhile` when somebody else wrote to their account at this moment;
    /// `TooMany` when a user invites to an address that got many invitations within the hour; `Unavailable`.
    pub async fn invite(&self, user: &User, membership: &Membership, mail: &Outgoing) -> Result<UserId> {
        self.lets_in()?;
        let item = self.store.user_accounts().item_by_email(self.tenant, &user.email).await?;
        let before = item.as_ref().and_then(|item| item.mailed);
        let known = item.map(User::try_from).transpose()?;
        let mut transaction = Transaction::default();
        let membership = &membership.clone().invited(mail.event.made_at(), known.is_some());
        let who = known.as_ref().unwrap_or(user);
        let mail = self.addressed(mail, who);
        self.join(&mut transaction, user, known.as_ref(), membership, Some((&mail, before)))?;
        let mut row = MemberItem::of(who, self.customer, membership);
        row.name.clone_from(&user.name);
        transaction.create(self.store.table(), &row)?;
        let deed = Deed::UserInvited(Person::of(who), membership.role);
        self.log(&mut transaction, of_event(&mail), deed)?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(who.id),
            Written::Refused(_) => {
                let now = self.store.user_accounts().by_email(self.tenant, &user.email).await?;
                let there = now.is_some_and(|now| now.memberships.contains_key(&self.customer));
                Err(refused(if there { "refusal-member-exists" } else { "refusal-changed-meanwhile" }))
            }
        }
    }

    /// One more invitation to whoever got `before`: users are bounded, staff are not.
    pub(crate) fn counted(&self, before: Option<Mailed>, mail: &Outgoing) -> Result<Mailed> {
        Mailed::one_more(before, mail.event.made_at(), matches!(self.by, Actor::User { .. }))
    }

    /// Sends an invitation again, or one to a user who was added without: the links that were sent before lead nowhere any
    /// more.
    ///
    /// # Errors
    /// `NotFound` when they are no user of this customer, `refusal-customer-inactive`; `refusal-changed-meanwhile` when
    /// somebody else wrote to their account at this moment; `TooMany` as for [`Members::invite`]; `Unavailable`.
    pub async fn invite_again(&self, user: UserId, mail: &Outgoing) -> Result<()> {
        self.lets_in()?;
        let item = self.store.user_accounts().item(self.tenant, user).await?.ok_or(Error::NotFound)?;
        let mailed = item.mailed;
        let user = User::try_from(item)?;
        let before = user.memberships.get(&self.customer).ok_or(Error::NotFound)?;
        let (table, customer) = (self.store.table(), self.customer.to_string());
        let mut transaction = Transaction::default();
        let mut account = self.edit(user.id).set("mailed", self.counted(mailed, mail)?.value());
        if let Some(awaited) = &before.invitation {
            let after = value(&before.clone().invited(mail.event.made_at(), awaited.binding))?;
            account = account.set_in("memberships", &customer, after.clone());
            transaction.edit(table, self.row(user.id, after))?;
        }
        let same = "#memberships.#customer = :before";
        let account = counted_since(account, same, &[(":before", value(before)?)], mailed);
        transaction.edit(table, account.naming("customer", &customer))?;
        let mail = self.addressed(mail, &user);
        outbox::send(&mut transaction, table, &mail)?;
        self.log(&mut transaction, of_event(&mail), Deed::UserInvitedAgain(Person::of(&user)))?;
        match self.store.write(transaction).await? {
            Written::Done => Ok(()),
            Written::Refused(_) => Err(refused("refusal-changed-meanwhile")),
        }
    }
}

/// Only if `condition` holds, and nobody has counted an invitation since they had got `before`.
pub(crate) fn counted_since(
    edit: Edit,
    condition: &str,
    values: &[(&str, AttributeValue)],
    before: Option<Mailed>,
) -> Edit {
    match before {
        None => edit.only_if(&format!("{condition} AND attribute_not_exists(#mailed)"), values),
        Some(before) => {
            let values = [values, &[(":mailed", before.value())]].concat();
            edit.only_if(&format!("{condition} AND #mailed = :mailed"), &values)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gets_five_invitations_of_users_an_hour_and_as_many_of_staff_as_they_send() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let now = at("2026-11-23T09:40:00Z");
        let mut mailed = None;
        for count in 1..=5 {
            mailed = Some(Mailed::one_more(mailed, now, true).unwrap());
            assert_eq!(mailed.map(|mailed| mailed.count), Some(count));
        }
        let refused = Mailed::one_more(mailed, now, true);
        assert!(
            matches!(refused, Err(Error::TooMany { retry_after }) if retry_after == Duration::from_secs(1200))
        );
        assert_eq!(Mailed::one_more(mailed, now, false).unwrap().count, 6);
        assert_eq!(Mailed::one_more(mailed, at("2026-11-23T10:00:00Z"), true).unwrap().count, 1);
    }
}
