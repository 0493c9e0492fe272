//! Members of staff as they are stored: one item that every page at the desk reads, sessions in it.

use crate::{
    accounts::{self, AccountItem, Accounts, News, PasswordItem, SessionItem, Stored, TRIES},
    customers::beginning,
    entity::{Consistency, Entity, Item, number, text_of},
    error::changed_meanwhile,
    keys::{self, Key},
    links,
    transaction::{Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Language, Result, SessionId, StaffId, TenantId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    staff::{Staff, StaffRole},
    text::Line,
    work_order::Assignee,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A member of staff.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StaffItem {
    pub(crate) id: StaffId,
    pub(crate) tenant: TenantId,
    email: EmailAddress,
    name: Line,
    pub(crate) role: StaffRole,
    language: Language,
    #[serde(default)]
    pub(crate) disabled: bool,
    #[serde(default, rename = "factor")]
    pub(crate) second_factor: bool,
    #[serde(default = "yes")]
    pub(crate) visits: bool,
    pub(crate) sessions: BTreeMap<SessionId, SessionItem>,
    /// Counts what was done to the item.
    pub(crate) turn: u64,
    /// When their invitation was sent again, in milliseconds since 1970: the ones before open nothing since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) invited_again: Option<i64>,
    /// In which session which view of a portal is on.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) views: BTreeMap<SessionId, SessionId>,
    /// What the list of staff shows, and what stands nowhere else: whether they have come in yet, and when the last
    /// time. Whatever changes it writes the whole of it.
    #[serde(default)]
    row: Option<RowItem>,
}

/// The projected attribute: name, address, role, switched off, second factor, not come in yet, when they signed in last, in
/// milliseconds since 1970, 0: never, and whether they go on visits, which rows of earlier days leave out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct RowItem(Line, EmailAddress, StaffRole, bool, bool, bool, i64, #[serde(default = "yes")] bool);

const fn yes() -> bool {
    true
}

/// A member of staff in the list of a company's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// Who.
    pub id: StaffId,
    /// Their name.
    pub name: Line,
    /// Their sign-in address.
    pub email: EmailAddress,
    /// What they may do.
    pub role: StaffRole,
    /// Switched off.
    pub off: bool,
    /// They show a second factor when they sign in.
    pub second_factor: bool,
    /// They were invited and have not come in yet.
    pub invited: bool,
    /// When they signed in last; none: never.
    pub signed_in: Option<Timestamp>,
    /// They go on visits.
    pub visits: bool,
}

/// Somebody of staff who gets in, as pages offer them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub assignee: Assignee,
    /// They go on visits.
    pub visits: bool,
}

impl Colleague {
    /// Those who can look after something.
    #[must_use]
    pub fn all(colleagues: &[Self]) -> Vec<Assignee> {
        colleagues.iter().map(|one| one.assignee.clone()).collect()
    }

    /// Those who can be sent on a visit; `named`: whoever is sent already, even if they go on no others.
    #[must_use]
    pub fn engineers(colleagues: &[Self], named: Option<&Assignee>) -> Vec<Assignee> {
        let goes = |one: &&Self| one.visits || named.is_some_and(|named| named.id == one.assignee.id);
        colleagues.iter().filter(goes).map(|one| one.assignee.clone()).collect()
    }
}

impl From<&Staff> for StaffItem {
    fn from(staff: &Staff) -> Self {
        Self {
            id: staff.id,
            tenant: staff.tenant,
            email: staff.email.clone(),
            name: staff.name.clone(),
            role: staff.role,
            language: staff.language,
            disabled: staff.disabled,
            second_factor: staff.second_factor,
            visits: staff.visits,
            sessions: staff.sessions.iter().map(|(id, session)| (*id, session.into())).collect(),
            turn: 0,
            row: None,
            invited_again: None,
            views: BTreeMap::new(),
        }
        .listed(false, None)
    }
}

impl TryFrom<StaffItem> for Staff {
    type Error = Error;

    fn try_from(item: StaffItem) -> Result<Self> {
        let StaffItem {
            id,
            tenant,
            email,
            name,
            role,
            language,
            disabled,
            second_factor,
            visits,
            sessions,
            ..
        } = item;
        Ok(Self {
            id,
            tenant,
            email,
            name,
            role,
            language,
            disabled,
            second_factor,
            visits,
            sessions: accounts::sessions(sessions)?,
        })
    }
}

impl Entity for StaffItem {
    const KIND: &'static str = "STAFF";

    fn key(&self) -> Key {
        keys::account(keys::staff_pk(self.tenant, self.id))
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        vec![
            (keys::QUEUE_PK, keys::staff_list(self.tenant)),
            (keys::QUEUE_SK, format!("{} #{}", beginning(self.name.as_str()), self.id)),
        ]
    }
}

impl StaffItem {
    /// A member who was just made: nobody is signed in.
    pub(crate) fn fresh(staff: &Staff, invited: bool) -> Self {
        Self { sessions: BTreeMap::new(), second_factor: false, ..staff.into() }.listed(invited, None)
    }

    /// The same with its row of the list as it is now.
    fn listed(self, invited: bool, signed_in: Option<i64>) -> Self {
        let Self { name, email, role, disabled, second_factor, visits, .. } = self.clone();
        let signed_in = signed_in.unwrap_or_default();
        let row = RowItem(name, email, role, disabled, second_factor, invited, signed_in, visits);
        Self { row: Some(row), ..self }
    }

    /// The same after a change of anything else that the row shows.
    pub(crate) fn relisted(self) -> Self {
        let (invited, signed_in) = (self.is_invited(), self.signed_in());
        self.listed(invited, signed_in)
    }

    /// The same with nobody signed in.
    pub(crate) fn signed_out(self) -> Self {
        Self { sessions: BTreeMap::new(), ..self }
    }

    /// They have not come in yet.
    pub(crate) fn is_invited(&self) -> bool {
        self.row.as_ref().map_or(self.turn == 0, |row| row.5)
    }

    /// When they signed in last.
    fn signed_in(&self) -> Option<i64> {
        self.row.as_ref().map(|row| row.6).filter(|at| *at > 0)
    }

    /// As the list has them.
    pub(crate) fn row(&self) -> Result<StaffRow> {
        let Self { id, name, email, role, disabled, second_factor, visits, .. } = self.clone();
        Ok(StaffRow {
            id,
            name,
            email,
            role,
            off: disabled,
            second_factor,
            invited: self.is_invited(),
            signed_in: time(self.signed_in().unwrap_or_default())?,
            visits,
        })
    }

    /// Puts what the item has become in the place of what was read, unless anything was done to it meanwhile. Answers
    /// with the part's place.
    pub(crate) fn put(self, transaction: &mut Transaction, table: &str) -> Result<usize> {
        let seen = self.turn;
        let item = Self { turn: seen + 1, ..self.relisted() }.marshal()?;
        transaction.put(table, item, "turn = :seen", &[(":seen", number(seen))])
    }
}

/// A time as it is stored; none: never.
fn time(ms: i64) -> Result<Option<Timestamp>> {
    (ms > 0).then(|| Timestamp::from_millisecond(ms).map_err(Error::internal)).transpose()
}

/// A row of the list; none for somebody who was written down before the list had rows, and has not signed in since.
pub(crate) fn read(mut item: Item) -> Result<Option<StaffRow>> {
    let broken = || Error::internal("not a row of the list of staff");
    let id = keys::staff_of(text_of(&item, keys::PK)).ok_or_else(broken)?;
    let Some(row) = item.remove(keys::ROW) else { return Ok(None) };
    let RowItem(name, email, role, off, second_factor, invited, signed_in, visits) =
        serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    let signed_in = time(signed_in)?;
    Ok(Some(StaffRow { id, name, email, role, off, second_factor, invited, signed_in, visits }))
}

/// From a sign-in address to its member; unique in the deployment.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StaffEmailItem {
    #[serde(skip)]
    pub(crate) email: Option<EmailAddress>,
    pub(crate) tenant: TenantId,
    pub(crate) staff: StaffId,
}

impl Entity for StaffEmailItem {
    const KIND: &'static str = "STAFF-EMAIL";

    fn key(&self) -> Key {
        self.email.as_ref().map_or(Key { pk: String::new(), sk: String::new() }, keys::staff_email)
    }
}

impl AccountItem for StaffItem {
    fn turn(&self) -> u64 {
        self.turn
    }
}

impl Stored for Staff {
    type Item = StaffItem;

    fn partition(tenant: TenantId, id: StaffId) -> String {
        keys::staff_pk(tenant, id)
    }

    fn row(item: &StaffItem, news: News) -> Result<Option<AttributeValue>> {
        let after = match news {
            News::SignedIn(at) => item.clone().listed(false, Some(at.as_millisecond())),
            News::Factor(on) => StaffItem { second_factor: on, ..item.clone() }.relisted(),
        };
        after.row.map(serde_dynamo::to_attribute_value).transpose().map_err(Error::internal)
    }
}

impl Accounts<'_, Staff> {
    /// The member with a sign-in address.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn by_email(&self, email: &EmailAddress) -> Result<Option<Staff>> {
        let key = keys::staff_email(email);
        let Some(found) = self.0.get::<StaffEmailItem>(key, Consistency::Strong).await? else {
            return Ok(None);
        };
        self.item(found.tenant, found.staff).await?.map(Staff::try_from).transpose()
    }

    /// Changes the name and language of a member of staff.
    ///
    /// # Errors
    /// `refusal-changed-meanwhile` when they are not those of `before` any more, `Unavailable`.
    pub async fn change_profile(&self, before: &Staff, name: &Line, language: Language) -> Result<()> {
        for _ in 0..TRIES {
            let item = self.item(before.tenant, before.id).await?.ok_or(Error::Unauthenticated)?;
            if item.name != before.name || item.language != before.language {
                return Err(changed_meanwhile());
            }
            let mut transaction = Transaction::default();
            StaffItem { name: name.clone(), language, ..item }.put(&mut transaction, self.0.table())?;
            if self.0.write(transaction).await? == Written::Done {
                return Ok(());
            }
        }
        Err(Error::Unavailable("an account that changes all the time".into()))
    }

    /// Whom an invitation is for.
    ///
    /// # Errors
    /// `NotFound` when the link is no invitation or its member is gone, `LinkGone` when another one was sent since, they
    /// have come in already or are switched off; `Unavailable`.
    pub async fn invited(&self, link: &PublicLink) -> Result<Staff> {
        self.waiting(link).await?.try_into()
    }

    /// Whoever was invited, as long as they may still come in by it.
    async fn waiting(&self, link: &PublicLink) -> Result<StaffItem> {
        let item = self.item(link.tenant, invited(link)?).await?.ok_or(Error::NotFound)?;
        let is_newest = item.invited_again.is_none_or(|at| link.made_at().as_millisecond() >= at);
        if is_newest && item.is_invited() && !item.disabled { Ok(item) } else { Err(Error::LinkGone) }
    }

    /// Sets name and password of whoever was invited and uses the link up, all or nothing. Of several links that were
    /// sent, the newest is of use.
    ///
    /// # Errors
    /// `LinkGone` when it was used before, its time is over, or they are in already or switched off; `NotFound`,
    /// `Unavailable`.
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
        let table = self.0.table();
        for _ in 0..TRIES {
            let item = self.waiting(link).await?;
            let mut transaction = Transaction::default();
            let used = transaction.edit(table, links::use_up(link, token))?;
            let partition = keys::staff_pk(item.tenant, item.id);
            transaction.replace(table, &PasswordItem { partition, phc: phc.to_owned() })?;
            let after = StaffItem { name: name.clone(), sessions: BTreeMap::new(), ..item };
            after.clone().listed(false, None).put(&mut transaction, table)?;
            match self.0.write(transaction).await? {
                Written::Done => return after.try_into(),
                written if written.refused(used) => return Err(Error::LinkGone),
                Written::Refused(_) => {}
            }
        }
        Err(Error::Unavailable("an account that changes all the time".into()))
    }
}

fn invited(link: &PublicLink) -> Result<StaffId> {
    if link.kind != LinkKind::Invitation {
        return Err(Error::NotFound);
    }
    link.record.parse().map_err(|_| Error::NotFound)
}
