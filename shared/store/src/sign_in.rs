//! Signing in at the desk: who has an address, their password, their sessions, and failures in a row.

use crate::{
    entity::{Consistency, number, text},
    keys::{self, Key},
    staff::{self, PasswordItem, SessionItem, StaffEmailItem},
    store::Store,
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Result, SessionId, StaffId, TenantId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    staff::{Session, SignInFailures, Staff},
    text::Line,
};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

/// How long failures in a row are remembered after the last one.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);
/// How long a network counts as known after somebody signed in from it.
const KNOWN: SignedDuration = SignedDuration::from_hours(24 * 90);
/// How often a change of the sessions is tried again when another one was quicker.
const TRIES: u32 = 5;
/// How often counting a try is tried again when another one was quicker: afterwards it is one of too many.
const ROUNDS: u32 = 2 * SignInFailures::FREE;

/// Staff, their passwords and sessions, for the sign-in itself and for the session check of every page.
pub struct SignIn<'a>(&'a Store);

impl<'a> SignIn<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// The member with a sign-in address.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn staff_by_email(&self, email: &EmailAddress) -> Result<Option<Staff>> {
        let key = keys::staff_email(email);
        let Some(found) = self.0.get::<StaffEmailItem>(key, Consistency::Strong).await? else {
            return Ok(None);
        };
        staff::read(self.0, found.tenant, found.staff).await?.map(Staff::try_from).transpose()
    }

    /// A member's password as a PHC string, if one was set.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn password(&self, tenant: TenantId, staff: StaffId) -> Result<Option<String>> {
        let item: Option<PasswordItem> =
            self.0.get(keys::password(tenant, staff), Consistency::Strong).await?;
        Ok(item.map(|item| item.phc))
    }

    /// Failed sign-ins in a row with an address, whether anybody has it or not.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn failures(&self, email: &EmailAddress) -> Result<SignInFailures> {
        self.failures_under(keys::sign_in(email)).await
    }

    async fn failures_under(&self, key: Key) -> Result<SignInFailures> {
        let item = self.0.get_item(key, Consistency::Strong).await?.unwrap_or_default();
        let number = |name: &str| item.get(name).and_then(|value| value.as_n().ok());
        let count = number("count").and_then(|count| count.parse().ok()).unwrap_or_default();
        let last = number("last").and_then(|ms| ms.parse().ok());
        Ok(SignInFailures { count, last: last.and_then(|ms| Timestamp::from_millisecond(ms).ok()) })
    }

    /// Asks to try a password, and counts the try as failed before anybody looks at it: of many at once no more get
    /// through than of as many one after the other. [`SignIn::clear_failures`] takes it back.
    ///
    /// Tries from a network that somebody signed in from before are counted by themselves: strangers who go on
    /// failing elsewhere keep nobody out of their own office.
    ///
    /// # Errors
    /// `TooMany` with the time until the next try, `Unavailable`.
    pub async fn begin_try(&self, email: &EmailAddress, network: &str, now: Timestamp) -> Result<()> {
        let own = keys::sign_in_from(email, network);
        let is_known = self.0.get_item(own.clone(), Consistency::Strong).await?.is_some();
        let (key, until) =
            if is_known { (own, now + KNOWN) } else { (keys::sign_in(email), now + FORGOTTEN) };
        for _ in 0..ROUNDS {
            let failures = self.failures_under(key.clone()).await?;
            let wait = Duration::try_from(failures.wait(now)).unwrap_or_default();
            if !wait.is_zero() {
                return Err(Error::TooMany { retry_after: wait });
            }
            let unseen = if failures.count == 0 { "attribute_not_exists(#count) OR " } else { "" };
            let edit = Edit::of(key.clone())
                .add("count", 1)
                .set(keys::KIND, text("SIGN-IN"))
                .set("last", number(now.as_millisecond()))
                .set(keys::EXPIRES, number(until.as_second()))
                .only_if(&format!("{unseen}#count = :seen"), &[(":seen", number(failures.count))]);
            if self.0.edit(edit).await?.is_some() {
                return Ok(());
            }
        }
        Err(Error::TooMany { retry_after: Duration::from_secs(1) })
    }

    /// The right password ends the row of failures, and makes the network a known one.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn clear_failures(&self, email: &EmailAddress, network: &str, now: Timestamp) -> Result<()> {
        let cleared = |key| Edit::of(key).remove("last").set("count", number(0));
        let known = cleared(keys::sign_in_from(email, network))
            .set(keys::KIND, text("SIGN-IN"))
            .set(keys::EXPIRES, number((now + KNOWN).as_second()));
        let account = cleared(keys::sign_in(email));
        tokio::try_join!(self.0.edit(account), self.0.edit(known)).map(drop)
    }

    /// Opens a session. Sessions that have ended are swept out; when there are too many, the one begun first ends.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such member, `Unavailable`.
    pub async fn open_session(&self, staff: &Staff, session: SessionId, now: Timestamp) -> Result<()> {
        self.change_sessions(staff.tenant, staff.id, |sessions| {
            sessions.retain(|_, open| open.is_good(now));
            while sessions.len() >= Session::MAX {
                let oldest = sessions.iter().min_by_key(|(_, open)| open.since).map(|(id, _)| *id);
                match oldest {
                    Some(oldest) => sessions.remove(&oldest),
                    None => break,
                };
            }
            sessions.insert(session, Session { since: now, seen: now });
        })
        .await
    }

    /// A member with their sessions, certainly as they are now. Whether the session is good is the caller's to see.
    ///
    /// # Errors
    /// `Unauthenticated` when there is no such member, `Unavailable`.
    pub async fn session(&self, tenant: TenantId, staff: StaffId) -> Result<Staff> {
        staff::read(self.0, tenant, staff).await?.ok_or(Error::Unauthenticated)?.try_into()
    }

    /// Writes down that a session was used. One that has ended meanwhile stays so.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn touch(
        &self,
        tenant: TenantId,
        staff: StaffId,
        session: SessionId,
        now: Timestamp,
    ) -> Result<()> {
        let id = session.to_string();
        // `seen` lies two levels deep, and the session's other value does not change: read, then write both.
        let Some(item) = staff::read(self.0, tenant, staff).await? else { return Ok(()) };
        let turn = item.turn;
        let member: Staff = item.try_into()?;
        let Some(open) = member.sessions.get(&session) else { return Ok(()) };
        let seen = Session { since: open.since, seen: now.max(open.seen) };
        let edit = Edit::of(keys::staff(tenant, staff))
            .set_in("sessions", &id, value(&(&seen).into()))
            .only_if("#turn = :turn", &[(":turn", number(turn))]);
        // Refused: the sessions were changed at this moment, and the next page will touch again.
        self.0.edit(edit).await.map(drop)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn close_session(&self, tenant: TenantId, staff: StaffId, session: SessionId) -> Result<()> {
        let edit = Edit::of(keys::staff(tenant, staff))
            .remove_in("sessions", &session.to_string())
            .add("turn", 1)
            .only_if("attribute_exists(pk)", &[]);
        self.0.edit(edit).await.map(drop)
    }

    /// Whom an invitation is for.
    ///
    /// # Errors
    /// `NotFound` when the link is no invitation or its member is gone, `Unavailable`.
    pub async fn invited(&self, link: &PublicLink) -> Result<Staff> {
        let staff = invited(link)?;
        staff::read(self.0, link.tenant, staff).await?.ok_or(Error::NotFound)?.try_into()
    }

    /// Sets name and password of whoever was invited and uses the link up, all or nothing. Their sessions end.
    ///
    /// # Errors
    /// `LinkGone` when it was used before or its time is over, `NotFound`, `Unavailable`.
    pub async fn accept_invitation(
        &self,
        link: &PublicLink,
        token: &LinkToken,
        name: &Line,
        phc: &str,
        now: Timestamp,
    ) -> Result<Staff> {
        if !link.is_good(now) {
            return Err(Error::LinkGone);
        }
        let staff = invited(link)?;
        let table = self.0.table();
        let mut transaction = Transaction::default();
        let use_up = Edit::of(keys::link(token)).set("revoked", AttributeValue::Bool(true)).only_if(
            "#record = :staff AND #tenant = :tenant AND #revoked = :no",
            &[
                (":staff", text(link.record.clone())),
                (":tenant", text(link.tenant.to_string())),
                (":no", AttributeValue::Bool(false)),
            ],
        );
        let used = transaction.edit(table, use_up)?;
        transaction.replace(table, &PasswordItem { of: Some((link.tenant, staff)), phc: phc.to_owned() })?;
        let end = Edit::of(keys::staff(link.tenant, staff))
            .set("sessions", AttributeValue::M(HashMap::new()))
            .set("name", text(name.as_str()))
            .set(keys::QUEUE_SK, text(name.as_str()))
            .add("turn", 1)
            .only_if("attribute_exists(pk)", &[]);
        transaction.edit(table, end)?;
        match self.0.write(transaction).await? {
            Written::Done => self.invited(link).await,
            written if written.refused(used) => Err(Error::LinkGone),
            Written::Refused(_) => Err(Error::NotFound),
        }
    }

    async fn change_sessions(
        &self,
        tenant: TenantId,
        staff: StaffId,
        change: impl Fn(&mut BTreeMap<SessionId, Session>),
    ) -> Result<()> {
        for _ in 0..TRIES {
            let item = staff::read(self.0, tenant, staff).await?.ok_or(Error::Unauthenticated)?;
            let turn = item.turn;
            let mut sessions = Staff::try_from(item)?.sessions;
            change(&mut sessions);
            let stored = sessions.iter().map(|(id, open)| (id.to_string(), value(&open.into()))).collect();
            let edit = Edit::of(keys::staff(tenant, staff))
                .set("sessions", AttributeValue::M(stored))
                .add("turn", 1)
                .only_if("#turn = :turn", &[(":turn", number(turn))]);
            if self.0.edit(edit).await?.is_some() {
                return Ok(());
            }
        }
        Err(Error::Unavailable("sessions that change all the time".into()))
    }
}

fn value(session: &SessionItem) -> AttributeValue {
    let (since, seen) = session.parts();
    AttributeValue::M(HashMap::from([("since".to_owned(), number(since)), ("seen".to_owned(), number(seen))]))
}

fn invited(link: &PublicLink) -> Result<StaffId> {
    if link.kind != LinkKind::Invitation {
        return Err(Error::NotFound);
    }
    link.record.parse().map_err(|_| Error::NotFound)
}
