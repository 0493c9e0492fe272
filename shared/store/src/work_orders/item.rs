//! A work order as it is stored.
//!
//! A change writes the whole item again at one write unit per KB and twice that in a transaction, so the shape is
//! lean: what the list's row says is not said again, and the first two entries of the timeline, which say only who
//! and when, stand in the work order itself.

use super::{
    answers::{answer, written},
    entry::FirstEntry,
    row::RowItem,
    visits::{PlanItem, VisitsItem},
    watchers::WatchersItem,
};
use crate::{
    entity::Entity,
    keys::{self, Key},
};
use domain::{
    CustomerId, Error, EventId, Language, LocationId, ObjectId, PortalId, ProjectId, Result, StaffId,
    TenantId, UserId, WorkOrderId,
    address::Address,
    contact::{Contact, EmailAddress, Phone},
    form::Answers,
    link::LinkToken,
    money::Money,
    number::Number,
    object::NamedObject,
    project::{NamedProject, ProjectNumber},
    text::{Line, Text},
    work_order::{AskedItem, Assignee, Origin, Stage, WorkOrder},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long an unconfirmed request waits.
const UNCONFIRMED: SignedDuration = SignedDuration::from_hours(24 * 7);

/// An object, as its work order names it: id, name, and what its maker has stamped on it, which older items do not say.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct ObjectItem(ObjectId, Line, #[serde(default, skip_serializing_if = "Option::is_none")] Option<Line>);

/// A work order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct WorkOrderItem {
    #[serde(skip)]
    id: Option<(TenantId, WorkOrderId)>,
    portal: PortalId,
    number: Number,
    stage: Stage,
    pub(crate) version: u64,
    work_type: String,
    form: u32,
    language: Language,
    row: RowItem,
    email: EmailAddress,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone: Option<Phone>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    behalf: Option<Contact>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer: Option<CustomerId>,
    // Who of the customer's users asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<UserId>,
    // The company brought it in itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    // A guest did, before an object whose label they had.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    label: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<LocationId>,
    // What it is about, as a list: which, and its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    object: Option<ObjectItem>,
    // To which project it belongs, as a list: which, its number, its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    project: Option<(ProjectId, ProjectNumber, Line)>,
    street: Line,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    addition: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postcode: Option<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<Line>,
    country: String,
    // The description goes on here, behind what is in the row.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    rest: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    items: Vec<AskedItem>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    dates: Vec<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    terms: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    assignee: Option<StaffId>,
    // The stage that it goes on in, while it rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    held: Option<Stage>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plan: Option<PlanItem>,
    // When what was done was reported, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    done: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cost: Option<Money>,
    #[serde(default, skip_serializing_if = "VisitsItem::is_empty")]
    visits: VisitsItem,
    #[serde(default, skip_serializing_if = "WatchersItem::is_empty")]
    watchers: WatchersItem,
    // Read alone: today a reason stands on the timeline, so that no further step writes it again.
    #[serde(default, skip_serializing)]
    reason: Option<Text>,
    token: LinkToken,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sent: Option<EventId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) confirmed: Option<FirstEntry>,
}

impl WorkOrderItem {
    /// The item of a work order. What only the item knows (its first entries) is not in it.
    pub(crate) fn of(work_order: &WorkOrder) -> Result<Self> {
        let (row, cut) = RowItem::of(work_order)?;
        let w = work_order.clone();
        Ok(Self {
            id: Some((w.tenant, w.id)),
            portal: w.portal,
            number: w.number,
            stage: w.stage,
            version: w.version,
            work_type: w.work_type,
            form: w.form_version,
            language: w.language,
            row,
            email: w.contact.email,
            phone: w.contact.phone,
            behalf: w.on_behalf_of,
            customer: w.customer,
            by: w.origin.user(),
            own: w.origin == Origin::Company,
            label: w.origin == Origin::Label,
            reference: w.reference,
            location: w.location,
            object: w.object.map(|one| ObjectItem(one.id, one.name, one.serial)),
            project: w.project.map(|project| (project.id, project.number, project.name)),
            street: w.address.street,
            addition: w.address.addition,
            postcode: w.address.postcode,
            region: w.address.region,
            country: w.address.country,
            rest: w.description.as_str()[cut..].to_owned(),
            answers: w.answers.iter().map(|(key, answer)| (key.clone(), written(answer))).collect(),
            items: w.items,
            dates: w.preferred_dates,
            terms: w.terms_version,
            assignee: w.assignee.map(|assignee| assignee.id),
            held: w.held,
            plan: w.plan.map(PlanItem::of),
            done: w.completed_at.map(Timestamp::as_second),
            cost: w.cost,
            visits: VisitsItem::of(w.visits),
            watchers: WatchersItem::of(&w.watchers),
            reason: None,
            token: w.status_token,
            sent: None,
            confirmed: None,
        })
    }

    /// The work order of the item. Why it rests or has ended its timeline says.
    pub(crate) fn work_order(self, tenant: TenantId, id: WorkOrderId) -> Result<WorkOrder> {
        let broken = || Error::internal("not a work order item");
        let RowItem(work_type_name, name, company, city, beginning, at, assignee, mail_failed, _) = self.row;
        let mut answers = Answers::new();
        for (key, text) in self.answers {
            answers.insert(key, answer(&text).ok_or_else(broken)?);
        }
        Ok(WorkOrder {
            id,
            tenant,
            portal: self.portal,
            number: self.number,
            stage: self.stage,
            version: self.version,
            work_type: self.work_type,
            work_type_name,
            form_version: self.form,
            language: self.language,
            contact: Contact { name, email: self.email, phone: self.phone, company },
            on_behalf_of: self.behalf,
            customer: self.customer,
            origin: match self.by {
                Some(user) => Origin::User(user),
                None if self.own => Origin::Company,
                None if self.label => Origin::Label,
                None => Origin::Guest,
            },
            reference: self.reference,
            location: self.location,
            object: self.object.map(|ObjectItem(id, name, serial)| NamedObject { id, name, serial }),
            project: self.project.map(|(id, number, name)| NamedProject { id, number, name }),
            address: Address {
                street: self.street,
                addition: self.addition,
                postcode: self.postcode,
                city,
                region: self.region,
                country: self.country,
            },
            description: Text::parse(&(beginning + &self.rest)).map_err(|_| broken())?,
            answers,
            items: self.items,
            preferred_dates: self.dates,
            terms_version: self.terms,
            requested_at: Timestamp::from_nanosecond(at.into()).map_err(Error::internal)?,
            assignee: self.assignee.zip(assignee).map(|(id, name)| Assignee { id, name }),
            held: self.held,
            plan: self.plan.map(PlanItem::plan),
            completed_at: self.done.and_then(|second| Timestamp::from_second(second).ok()),
            cost: self.cost,
            visits: self.visits.visits(),
            watchers: self.watchers.watchers()?,
            reason: self.reason.filter(|_| self.stage.has_reason()),
            status_token: self.token,
            mail_failed,
        })
    }

    /// The entries that stand in the item itself, oldest first.
    pub(crate) fn first_entries(&self) -> Vec<FirstEntry> {
        let at = Timestamp::from_nanosecond(self.row.5.into()).unwrap_or_default();
        let sent = self.sent.map(|id| FirstEntry::request(id, at));
        sent.into_iter().chain(self.confirmed).collect()
    }
}

impl Entity for WorkOrderItem {
    const KIND: &'static str = "WORKORDER";

    fn key(&self) -> Key {
        match self.id {
            Some((tenant, id)) => keys::work_order(tenant, id),
            None => Key { pk: String::new(), sk: String::new() },
        }
    }

    fn expires(&self) -> Option<Timestamp> {
        let at = Timestamp::from_nanosecond(self.row.5.into()).ok()?;
        (self.stage == Stage::Unconfirmed).then(|| at + UNCONFIRMED)
    }

    fn indexes(&self) -> Vec<(&'static str, String)> {
        let Some((tenant, _)) = self.id.filter(|_| self.stage != Stage::Unconfirmed) else {
            return Vec::new();
        };
        let mut indexes = vec![
            (keys::QUEUE_PK, keys::work_orders(tenant, self.stage)),
            (keys::QUEUE_SK, self.number.sortable()),
            (keys::NUMBER_PK, keys::number(tenant, self.number)),
        ];
        // What guests ask for in a customer's name is the desk's alone.
        if let Some(customer) = self.customer.filter(|_| self.by.is_some() || self.own) {
            indexes.push((keys::CUSTOMER_PK, keys::work_orders_of(tenant, customer)));
            indexes.push((keys::CUSTOMER_SK, self.number.sortable()));
        }
        indexes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_of_an_older_item_says_nothing_of_its_serial_number() {
        let id = ObjectId::from_bytes([7; 16]);
        let older = aws_sdk_dynamodb::types::AttributeValue::L(
            [id.to_string(), "Lift".to_owned()].map(aws_sdk_dynamodb::types::AttributeValue::S).to_vec(),
        );
        let read: ObjectItem = serde_dynamo::from_attribute_value(older).expect("it can be read");
        assert_eq!((read.0, read.1.as_str(), read.2), (id, "Lift", None));
    }
}
