//! Accounts of staff and of users: their passwords and their sessions. What is the same for both is here, once; how each kind is stored says its [`Stored`].

use crate::{
    activity,
    entity::{Consistency, Entity, number, text},
    keys::{self, Key},
    outbox,
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, SessionId, TenantId,
    account::{Account, Session},
    activity::Activity,
    notice::Outgoing,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    marker::PhantomData,
};

/// How often a change of the sessions is tried again when another one was quicker.
pub(crate) const TRIES: u32 = 5;

/// How one kind of account is stored.
pub trait Stored: Account + TryFrom<Self::Item, Error = Error> {
    /// Its item, which every page of theirs reads.
    type Item: AccountItem;

    /// Partition of an account with all that belongs to it.
    fn partition(tenant: TenantId, id: Self::Id) -> String;

    /// The account's row of a list after something happened to it; none: it stands in no list by this item.
    ///
    /// # Errors
    /// `Internal` when it cannot be written down.
    fn row(_item: &Self::Item, _news: News) -> Result<Option<AttributeValue>> {
        Ok(None)
    }
}

/// What happens to an account that a list of accounts shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Somebody signed in.
    SignedIn(Timestamp),
    /// The second factor was switched on or off.
    Factor(bool),
}

/// An account as it is stored.
pub trait AccountItem: Entity {
    /// Counts what was done to the sessions.
    fn turn(&self) -> u64;
}

/// A password, as a PHC string, apart from what every page reads.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PasswordItem {
    #[serde(skip)]
    pub(crate) partition: String,
    pub(crate) phc: String,
}

impl Entity for PasswordItem {
    const KIND: &'static str = "PASSWORD";

    fn key(&self) -> Key {
        keys::password(self.partition.clone())
    }
}

/// A session, in milliseconds since 1970: ten of them are read with every page.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SessionItem {
    since: i64,
    seen: i64,
    #[serde(default)]
    device: String,
    #[serde(default)]
    network: String,
}

impl From<&Session> for SessionItem {
    fn from(session: &Session) -> Self {
        let Session { since, seen, device, network } = session.clone();
        Self { since: since.as_millisecond(), seen: seen.as_millisecond(), device, network }
    }
}

impl SessionItem {
    pub(crate) fn value(self) -> AttributeValue {
        AttributeValue::M(HashMap::from([
            ("since".to_owned(), number(self.since)),
            ("seen".to_owned(), number(self.seen)),
            ("device".to_owned(), text(self.device)),
            ("network".to_owned(), text(self.network)),
        ]))
    }
}

/// The sessions of an item.
pub(crate) fn sessions(items: BTreeMap<SessionId, SessionItem>) -> Result<BTreeMap<SessionId, Session>> {
    let time = |ms: i64| Timestamp::from_millisecond(ms).map_err(Error::internal);
    let session = |item: SessionItem| -> Result<Session> {
        let SessionItem { since, seen, device, network } = item;
        Ok(Session { since: time(since)?, seen: time(seen)?, device, network })
    };
    items.into_iter().map(|(id, item)| Ok((id, session(item)?))).collect()
}

/// Accounts of one kind, for the sign-in itself and for the session check of every page.
pub struct Accounts<'a, A>(pub(crate) &'a Store, PhantomData<A>);

impl<'a, A> Accounts<'a, A> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store, PhantomData)
    }
}

impl<A: Stored> Accounts<'_, A> {
    /// An account as stored, read so that every session ended before is gone.
    pub(crate) async fn item(&self, tenant: TenantId, id: A::Id) -> Result<Option<A::Item>> {
        self.0.get(keys::account(A::partition(tenant, id)), Consistency::Strong).await
    }

    /// An account as it was stored a moment ago: for who is looked at, never for who asks.
    pub(crate) async fn item_eventually(&self, tenant: TenantId, id: A::Id) -> Result<Option<A::Item>> {
        self.0.get(keys::account(A::partition(tenant, id)), Consistency::Eventual).await
    }

    /// A password as a PHC string, if one was set.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn password(&self, tenant: TenantId, id: A::Id) -> Result<Option<String>> {
        let key = keys::password(A::partition(tenant, id));
        let item: Option<PasswordItem> = self.0.get(key, Consistency::Strong).await?;
        Ok(item.map(|item| item.phc))
    }

    /// Sets a password and tells whoever has it; every session but `kept` ends.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn set_password(
        &self,
        tenant: TenantId,
        id: A::Id,
        phc: &str,
        kept: Option<SessionId>,
        told: Option<&Outgoing>,
    ) -> Result<()> {
        let partition = A::partition(tenant, id);
        let mut transaction = Transaction::default();
        transaction.replace(self.0.table(), &PasswordItem { partition, phc: phc.to_owned() })?;
        if let Some(told) = told {
            outbox::send(&mut transaction, self.0.table(), told)?;
        }
        done(&self.0.write(transaction).await?)?;
        self.close_sessions(tenant, id, kept).await
    }

    /// Takes a password away and tells whoever had it; every session but `kept` ends.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn remove_password(
        &self,
        tenant: TenantId,
        id: A::Id,
        kept: SessionId,
        told: &Outgoing,
    ) -> Result<()> {
        let mut transaction = Transaction::default();
        transaction.delete(self.0.table(), keys::password(A::partition(tenant, id)))?;
        outbox::send(&mut transaction, self.0.table(), told)?;
        done(&self.0.write(transaction).await?)?;
        self.close_sessions(tenant, id, Some(kept)).await
    }

    /// Opens a session. Sessions that have ended are swept out; when there are too many, the one begun first ends.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn open_session(
        &self,
        tenant: TenantId,
        id: A::Id,
        session: SessionId,
        begun: &Session,
    ) -> Result<()> {
        self.change_sessions(tenant, id, opened::<A>(session, begun), Some(begun.since), None).await
    }

    /// The same, with its entry in the log: both or none.
    ///
    /// # Errors
    /// As [`Accounts::open_session`].
    pub async fn open_session_noted(
        &self,
        tenant: TenantId,
        id: A::Id,
        (session, begun): (SessionId, &Session),
        noted: Activity,
    ) -> Result<()> {
        self.change_sessions(tenant, id, opened::<A>(session, begun), Some(begun.since), Some(noted)).await
    }

    /// An account with its sessions, certainly as they are now. Whether a session is good is the caller's to see.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn read(&self, tenant: TenantId, id: A::Id) -> Result<A> {
        self.item(tenant, id).await?.ok_or(Error::Unauthenticated)?.try_into()
    }

    /// Writes down that a session was used. One that has ended meanwhile stays so.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn touch(&self, tenant: TenantId, id: A::Id, session: SessionId, now: Timestamp) -> Result<()> {
        // `seen` lies two levels deep, and the session's other values do not change: read, then write all.
        let Some(item) = self.item(tenant, id).await? else { return Ok(()) };
        let turn = item.turn();
        let account = A::try_from(item)?;
        let Some(open) = account.sessions().get(&session) else { return Ok(()) };
        let seen = Session { seen: now.max(open.seen), ..open.clone() };
        let edit = Edit::of(keys::account(A::partition(tenant, id)))
            .set_in("sessions", &session.to_string(), SessionItem::from(&seen).value())
            .only_if("#turn = :turn", &[(":turn", number(turn))]);
        // Refused: the sessions were changed at this moment, and the next page will touch again.
        self.0.edit(edit).await.map(drop)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn close_session(&self, tenant: TenantId, id: A::Id, session: SessionId) -> Result<()> {
        let edit = Edit::of(keys::account(A::partition(tenant, id)))
            .remove_in("sessions", &session.to_string())
            .add("turn", 1)
            .only_if("attribute_exists(pk)", &[]);
        self.0.edit(edit).await.map(drop)
    }

    /// Ends every session but `kept`.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such account, `Unavailable`.
    pub async fn close_sessions(&self, tenant: TenantId, id: A::Id, kept: Option<SessionId>) -> Result<()> {
        self.change_sessions(tenant, id, |sessions| sessions.retain(|id, _| Some(*id) == kept), None, None)
            .await
    }

    async fn change_sessions(
        &self,
        tenant: TenantId,
        id: A::Id,
        change: impl Fn(&mut BTreeMap<SessionId, Session>),
        signed_in: Option<Timestamp>,
        noted: Option<Activity>,
    ) -> Result<()> {
        for _ in 0..TRIES {
            let item = self.item(tenant, id).await?.ok_or(Error::Unauthenticated)?;
            let turn = item.turn();
            let row = signed_in.map(|at| A::row(&item, News::SignedIn(at))).transpose()?.flatten();
            let mut sessions = A::try_from(item)?.sessions().clone();
            change(&mut sessions);
            let stored = sessions.iter().map(|(id, open)| (id.to_string(), SessionItem::from(open).value()));
            let edit = Edit::of(keys::account(A::partition(tenant, id)))
                .set("sessions", AttributeValue::M(stored.collect()))
                .add("turn", 1)
                .only_if("#turn = :turn", &[(":turn", number(turn))])
                .set_if(keys::ROW, row);
            let done = match &noted {
                None => self.0.edit(edit).await?.is_some(),
                Some(noted) => {
                    let mut transaction = Transaction::default();
                    transaction.edit(self.0.table(), edit)?;
                    activity::log(&mut transaction, self.0.table(), tenant, noted.clone())?;
                    self.0.write(transaction).await? == Written::Done
                }
            };
            if done {
                return Ok(());
            }
        }
        Err(Error::Unavailable("sessions that change all the time".into()))
    }
}

/// What nothing should refuse, was written.
fn done(written: &Written) -> Result<()> {
    match written {
        Written::Done => Ok(()),
        Written::Refused(_) => Err(Error::Unavailable("a password that was not written".into())),
    }
}

/// A session begins. Those that have ended are swept out; when there are too many, the one begun first ends.
fn opened<A: Account>(session: SessionId, begun: &Session) -> impl Fn(&mut BTreeMap<SessionId, Session>) {
    move |sessions| {
        sessions.retain(|_, open| A::SESSIONS.is_good(open, begun.since));
        while sessions.len() >= Session::MAX {
            let oldest = sessions.iter().min_by_key(|(_, open)| open.since).map(|(id, _)| *id);
            match oldest {
                Some(oldest) => sessions.remove(&oldest),
                None => break,
            };
        }
        sessions.insert(session, begun.clone());
    }
}
