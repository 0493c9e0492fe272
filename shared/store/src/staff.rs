//! Members of staff as they are stored: one item that every page at the desk reads, sessions in it.

use crate::{
    accounts::{self, AccountItem, Accounts, PasswordItem, SessionItem, Stored},
    entity::{Consistency, Entity, Item, text, text_of},
    error::changed_meanwhile,
    keys::{self, Key},
    transaction::{Edit, Transaction, Written},
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, Language, Result, SessionId, StaffId, TenantId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    staff::{Staff, StaffRole},
    text::Line,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// A member of staff.
#[derive(Debug, Serialize, Deserialize)]
pub struct StaffItem {
    pub(crate) id: StaffId,
    pub(crate) tenant: TenantId,
    email: EmailAddress,
    name: Line,
    role: StaffRole,
    language: Language,
    #[serde(default)]
    disabled: bool,
    #[serde(default, rename = "factor")]
    second_factor: bool,
    pub(crate) sessions: BTreeMap<SessionId, SessionItem>,
    /// Counts what was done to the sessions.
    pub(crate) turn: u64,
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
            sessions: staff.sessions.iter().map(|(id, session)| (*id, session.into())).collect(),
            turn: 0,
        }
    }
}

impl TryFrom<StaffItem> for Staff {
    type Error = Error;

    fn try_from(item: StaffItem) -> Result<Self> {
        let StaffItem { id, tenant, email, name, role, language, disabled, second_factor, sessions, .. } =
            item;
        Ok(Self {
            id,
            tenant,
            email,
            name,
            role,
            language,
            disabled,
            second_factor,
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
        if self.disabled {
            return Vec::new();
        }
        vec![(keys::QUEUE_PK, keys::staff_list(self.tenant)), (keys::QUEUE_SK, self.name.to_string())]
    }
}

impl StaffItem {
    /// A member who was just made: nobody is signed in.
    pub(crate) fn fresh(staff: &Staff) -> Self {
        Self { sessions: BTreeMap::new(), second_factor: false, ..staff.into() }
    }
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
        let edit = Edit::of(keys::account(keys::staff_pk(before.tenant, before.id)))
            .set("name", text(name.as_str()))
            .set("language", text(language.code()))
            .set(keys::QUEUE_SK, text(name.as_str()))
            .only_if(
                "#name = :name AND #language = :language",
                &[(":name", text(before.name.as_str())), (":language", text(before.language.code()))],
            );
        match self.0.edit(edit).await? {
            Some(_) => Ok(()),
            None => Err(changed_meanwhile()),
        }
    }

    /// Whom an invitation is for.
    ///
    /// # Errors
    /// `NotFound` when the link is no invitation or its member is gone, `Unavailable`.
    pub async fn invited(&self, link: &PublicLink) -> Result<Staff> {
        let staff = invited(link)?;
        self.item(link.tenant, staff).await?.ok_or(Error::NotFound)?.try_into()
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
        let partition = keys::staff_pk(link.tenant, staff);
        transaction.replace(table, &PasswordItem { partition, phc: phc.to_owned() })?;
        let end = Edit::of(keys::account(keys::staff_pk(link.tenant, staff)))
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
}

fn invited(link: &PublicLink) -> Result<StaffId> {
    if link.kind != LinkKind::Invitation {
        return Err(Error::NotFound);
    }
    link.record.parse().map_err(|_| Error::NotFound)
}

/// The name and id in a row of the staff list.
pub(crate) fn listed(row: &Item) -> Option<(StaffId, Line)> {
    let id = keys::staff_of(text_of(row, keys::PK))?;
    let name = Line::parse(text_of(row, keys::QUEUE_SK)).ok()?;
    Some((id, name))
}
