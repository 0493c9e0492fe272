//! Second factors: the sealed secret, the last code that was taken, and what recovery codes are compared with. Apart
//! from what every page reads; the account says only that there is one.

use crate::{
    accounts::{AccountItem, Accounts, News, SessionItem, Stored, TRIES},
    activity,
    entity::{Consistency, Entity, number, text},
    error::refused,
    keys::{self, Key},
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use domain::{Error, Result, SessionId, TenantId, activity::Activity, second_factor::TimeStep};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What is kept of a second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// The secret that the app has too, sealed.
    pub secret: Vec<u8>,
    /// The step of the last code that was taken: none of before is taken any more.
    pub last: TimeStep,
    /// What the recovery codes that are left are compared with.
    pub recovery: Vec<String>,
    /// Since when it is there.
    pub since: Timestamp,
}

/// A second factor as it is stored.
#[derive(Debug, Serialize, Deserialize)]
struct FactorItem {
    #[serde(skip)]
    partition: String,
    secret: String,
    step: u64,
    recovery: Vec<String>,
    since: i64,
}

impl Entity for FactorItem {
    const KIND: &'static str = "FACTOR";

    fn key(&self) -> Key {
        keys::factor(self.partition.clone())
    }
}

impl TryFrom<FactorItem> for Factor {
    type Error = Error;

    fn try_from(item: FactorItem) -> Result<Self> {
        let secret = STANDARD_NO_PAD.decode(item.secret).map_err(Error::internal)?;
        let since = Timestamp::from_millisecond(item.since).map_err(Error::internal)?;
        Ok(Self { secret, last: TimeStep(item.step), recovery: item.recovery, since })
    }
}

impl FactorItem {
    fn of(partition: String, factor: &Factor) -> Self {
        Self {
            partition,
            secret: STANDARD_NO_PAD.encode(&factor.secret),
            step: factor.last.0,
            recovery: factor.recovery.clone(),
            since: factor.since.as_millisecond(),
        }
    }
}

/// That a code or a recovery code of somebody was taken just now, and cannot be taken again. Only the table makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken<I>(I);

impl<I: Copy> Taken<I> {
    /// Whose it was.
    pub const fn id(&self) -> I {
        self.0
    }
}

fn list(codes: &[String]) -> AttributeValue {
    AttributeValue::L(codes.iter().map(text).collect())
}

impl<A: Stored> Accounts<'_, A> {
    /// Somebody's second factor, certainly as it is now; none when it is off.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn factor(&self, tenant: TenantId, id: A::Id) -> Result<Option<Factor>> {
        let key = keys::factor(A::partition(tenant, id));
        let item: Option<FactorItem> = self.0.get(key, Consistency::Strong).await?;
        item.map(Factor::try_from).transpose()
    }

    /// Switches a second factor on, with its entry in the log; every session but `kept` ends.
    ///
    /// # Errors
    /// `refusal-factor-on` when there is one already, `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn set_factor(
        &self,
        tenant: TenantId,
        id: A::Id,
        factor: &Factor,
        (kept, noted): (SessionId, &Activity),
    ) -> Result<()> {
        let item = FactorItem::of(A::partition(tenant, id), factor).marshal()?;
        let put = |transaction: &mut Transaction| {
            transaction.put(self.0.table(), item.clone(), "attribute_not_exists(pk)", &[])
        };
        self.switch((tenant, id), true, (kept, noted), put).await.and_then(|done| match done {
            true => Ok(()),
            false => Err(refused("refusal-factor-on")),
        })
    }

    /// Switches a second factor off, with its entry in the log; every session but `kept` ends. One that is off already is well.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn remove_factor(
        &self,
        tenant: TenantId,
        id: A::Id,
        (kept, noted): (SessionId, &Activity),
    ) -> Result<()> {
        let key = keys::factor(A::partition(tenant, id));
        let delete = |transaction: &mut Transaction| transaction.delete(self.0.table(), key.clone());
        self.switch((tenant, id), false, (kept, noted), delete).await.map(drop)
    }

    /// Writes the factor and what the account says of it together, and ends sessions. Whether the factor's own part
    /// was let through.
    async fn switch(
        &self,
        (tenant, id): (TenantId, A::Id),
        on: bool,
        (kept, noted): (SessionId, &Activity),
        part: impl Fn(&mut Transaction) -> Result<usize>,
    ) -> Result<bool> {
        for _ in 0..TRIES {
            let item = self.item(tenant, id).await?.ok_or(Error::Unauthenticated)?;
            let turn = item.turn();
            let row = A::row(&item, News::Factor(on))?;
            let account = A::try_from(item)?;
            let here = account.sessions().get(&kept);
            let left = here.map(|session| (kept.to_string(), SessionItem::from(session).value()));
            let edit = Edit::of(keys::account(A::partition(tenant, id)))
                .set("factor", AttributeValue::Bool(on))
                .set("sessions", AttributeValue::M(left.into_iter().collect::<HashMap<_, _>>()))
                .add("turn", 1)
                .only_if("#turn = :turn", &[(":turn", number(turn))])
                .set_if(keys::ROW, row);
            let mut transaction = Transaction::default();
            let own = part(&mut transaction)?;
            transaction.edit(self.0.table(), edit)?;
            activity::log(&mut transaction, self.0.table(), tenant, noted.clone())?;
            match self.0.write(transaction).await? {
                Written::Done => return Ok(true),
                written if written.refused(own) => return Ok(false),
                Written::Refused(_) => {}
            }
        }
        Err(Error::Unavailable("sessions that change all the time".into()))
    }

    /// Takes a code's step, unless that one or a later one was taken before: of two who send the same code at once,
    /// one gets through.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn take_step(
        &self,
        tenant: TenantId,
        id: A::Id,
        step: TimeStep,
    ) -> Result<Option<Taken<A::Id>>> {
        let edit = Edit::of(keys::factor(A::partition(tenant, id)))
            .set("step", number(step.0))
            .only_if("attribute_exists(pk) AND #step < :step", &[(":step", number(step.0))]);
        self.0.edit(edit).await.map(|done| done.map(|_| Taken(id)))
    }

    /// Uses a recovery code up, unless another one of the same person's was used since `seen` was read.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn take_recovery(
        &self,
        tenant: TenantId,
        id: A::Id,
        seen: &[String],
        used: usize,
    ) -> Result<Option<Taken<A::Id>>> {
        let mut left = seen.to_vec();
        left.remove(used);
        Ok(self.replace_recovery(tenant, id, seen, &left).await?.then_some(Taken(id)))
    }

    /// Puts other recovery codes in the place of those that were `seen`.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn replace_recovery(
        &self,
        tenant: TenantId,
        id: A::Id,
        seen: &[String],
        codes: &[String],
    ) -> Result<bool> {
        let edit = Edit::of(keys::factor(A::partition(tenant, id)))
            .set("recovery", list(codes))
            .only_if("#recovery = :seen", &[(":seen", list(seen))]);
        self.0.edit(edit).await.map(|done| done.is_some())
    }
}
