//! What the first page of a customer's users knows of the work at a glance: how much is in each stage, how much was asked for and
//! done in each month, and the visits ahead. It stands in one partition for the whole company and in one for each user who has
//! asked for something, so that a page reads it in one query, however much there is.
//!
//! `on-index` keeps it up beside the postings: what a work order counts as is written down with the places at which it is
//! found, and the counts move in the same transaction. So they are exact however often and in whatever order it is told.

use crate::{
    entity::{Consistency, Item, key_of, number, number_of, text, text_of},
    keys::{self, Key},
    packed::Packed,
    store::Store,
    transaction::Edit,
};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{
    Error, LocationId, Result, TenantId, UserId, WorkOrderId,
    number::Number,
    principal::Member,
    text::Line,
    user::Scope,
    work_order::{Counted, Month, Origin, Stage, WorkOrder},
};
use jiff::{
    SignedDuration,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Value of the `kind` attribute of counts.
const KIND: &str = "GLANCE";
/// Value of the `kind` attribute of visits.
const VISIT: &str = "VISIT";
/// So many visits ahead are read: with the counts of two years they fit into 4 KB, which is half a read unit.
const VISITS: usize = 6;
/// Items before them: the months of two years and the stages.
const COUNTS: usize = 3 * keys::GLANCE_SHARDS as usize;
/// How long a visit is of use after its day has begun.
const OF_USE: SignedDuration = SignedDuration::from_hours(48);

/// What a member sees of their company's work at a glance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glance {
    /// How much there is; none: nobody counts what this member sees.
    pub counts: Option<WorkCounts>,
    /// The next visits, soonest first.
    pub visits: Vec<VisitAhead>,
}

/// How much work there is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkCounts {
    stages: BTreeMap<Stage, u64>,
    months: BTreeMap<Month, [u64; 2]>,
}

impl WorkCounts {
    /// How much is in a stage.
    #[must_use]
    pub fn of(&self, stage: Stage) -> u64 {
        self.stages.get(&stage).copied().unwrap_or_default()
    }

    /// How much was asked for in a month. Known of this year and the one before.
    #[must_use]
    pub fn asked(&self, month: Month) -> u64 {
        self.months.get(&month).copied().unwrap_or_default()[0]
    }

    /// How much was done in a month. Known of this year and the one before.
    #[must_use]
    pub fn completed(&self, month: Month) -> u64 {
        self.months.get(&month).copied().unwrap_or_default()[1]
    }
}

/// A visit that somebody is still to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitAhead {
    /// Of which work order.
    pub work_order: WorkOrderId,
    /// Its number.
    pub number: Number,
    /// Its kind of work.
    pub work_type_name: String,
    /// The name of the known place, else the town.
    pub place: Line,
    /// On which day.
    pub date: Date,
    /// From when on somebody can stand at the door, on the portal's clock.
    pub from: Time,
    /// Until when.
    pub to: Time,
    /// Who comes.
    pub engineer: Option<Line>,
    /// The customer has said that it suits.
    pub confirmed: bool,
}

/// A visit as it is stored: a list, since names would take the room that the texts need.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct VisitRow(
    /// Number.
    Number,
    /// Work type.
    String,
    /// Place or town.
    Line,
    /// From.
    Time,
    /// Until.
    Time,
    /// Who comes.
    Option<Line>,
    /// It is confirmed.
    bool,
    /// Bytes of the id of the user who asked.
    Option<Packed>,
    /// Bytes of the id of the known place.
    Option<Packed>,
);

/// A work order's visit ahead, wherever it stands.
pub(super) fn visits(work_order: &WorkOrder, place: Option<&Line>) -> Result<Vec<Item>> {
    let w = work_order;
    let Some((plan, customer)) = w.visit_ahead().zip(w.customer) else { return Ok(Vec::new()) };
    let bytes = |id: [u8; 16]| Packed::as_it_is(id.to_vec());
    let row = VisitRow(
        w.number,
        w.work_type_name.clone(),
        place.unwrap_or(&w.address.city).clone(),
        plan.from,
        plan.to,
        plan.engineer.as_ref().map(|engineer| engineer.name.clone()),
        w.visits.confirmed,
        w.origin.user().map(|by| bytes(by.to_bytes())),
        w.location.map(|location| bytes(location.to_bytes())),
    );
    let row: AttributeValue = serde_dynamo::to_attribute_value(row).map_err(Error::internal)?;
    let expires = plan.starts(&TimeZone::UTC) + OF_USE;
    let whose = [None].into_iter().chain(w.origin.user().map(Some));
    let item = |by: Option<UserId>| {
        let pk = keys::glance(w.tenant, customer, by);
        let mut item = key_of(Key { pk, sk: keys::glance_visit(plan.date.to_datetime(plan.from), w.id) });
        item.insert(keys::KIND.to_owned(), text(VISIT));
        item.insert(keys::EXPIRES.to_owned(), number(expires.as_second()));
        item.insert(keys::ROW.to_owned(), row.clone());
        item
    };
    Ok(whose.map(item).collect())
}

/// The counts that move when a work order does not count as what it did before any more.
pub(super) fn moved(
    (tenant, work_order): (TenantId, WorkOrderId),
    was: Option<&Counted>,
    is: Option<&Counted>,
) -> Vec<Edit> {
    let mut moves: BTreeMap<(String, String), BTreeMap<String, i64>> = BTreeMap::new();
    for (counted, by) in was.map(|was| (was, -1)).into_iter().chain(is.map(|is| (is, 1))) {
        for (place, attribute) in cells((tenant, work_order), counted) {
            *moves.entry(place).or_default().entry(attribute).or_default() += by;
        }
    }
    let edit = |((pk, sk), counts): ((String, String), BTreeMap<String, i64>)| {
        let moving: Vec<(String, i64)> = counts.into_iter().filter(|(_, by)| *by != 0).collect();
        let edit = Edit::of(Key { pk, sk }).set(keys::KIND, text(KIND));
        (!moving.is_empty())
            .then(|| moving.iter().fold(edit, |edit, (attribute, by)| edit.add(attribute, *by)))
    };
    moves.into_iter().filter_map(edit).collect()
}

/// Every count that a work order is in: where it stands, and its attribute.
fn cells(
    (tenant, work_order): (TenantId, WorkOrderId),
    counted: &Counted,
) -> Vec<((String, String), String)> {
    let month = |word: &str, month: Month| {
        (keys::glance_months(month.year, work_order), format!("{word}{:02}", month.month))
    };
    let stage = (keys::glance_stages(work_order), counted.stage.as_str().to_owned());
    let counts: Vec<(String, String)> = [stage, month(ASKED, counted.asked)]
        .into_iter()
        .chain(counted.completed.map(|done| month(COMPLETED, done)))
        .collect();
    let whose = [None].into_iter().chain(counted.by.map(Some));
    whose
        .flat_map(|by| {
            let pk = keys::glance(tenant, counted.customer, by);
            counts.iter().map(move |(sk, attribute)| ((pk.clone(), sk.clone()), attribute.clone()))
        })
        .collect()
}

/// Counts what was asked for in a month, which stands behind it.
const ASKED: &str = "a";
/// Counts what was done in a month, which stands behind it.
const COMPLETED: &str = "c";

/// Whose work is counted for a member: all of the company's, or what one user asked for; none: nobody counts what they see.
fn counted_for(member: &Member) -> Option<Option<UserId>> {
    match member.scope() {
        Scope::Own => Some(Some(member.id())),
        Scope::Company => Some(None),
        Scope::Locations(_) => None,
    }
}

/// How much is in each stage of what a member sees, in one query; none: nobody counts that.
pub(super) async fn stages(store: &Store, member: &Member) -> Result<Option<WorkCounts>> {
    let Some(by) = counted_for(member) else { return Ok(None) };
    let pk = keys::glance(member.tenant(), member.customer(), by);
    let mut counts = WorkCounts::default();
    for item in store.beginning(&pk, keys::GLANCE_STAGES, keys::GLANCE_SHARDS as usize).await? {
        counts.add(&item);
    }
    Ok(Some(counts))
}

/// What a member sees, in one query; `now` is the time on the portal's clock, by which a visit is over, and `since` the year
/// from which on months are of interest.
///
/// Whoever sees everything or their own alone finds it counted. What stands at some places is not counted for them, and the
/// visits that they see are those among the company's next few: no figure tells of what they may not see.
pub(super) async fn read(store: &Store, member: &Member, now: DateTime, since: i16) -> Result<Glance> {
    let counting = counted_for(member);
    let counted = counting.is_some();
    let pk = keys::glance(member.tenant(), member.customer(), counting.flatten());
    let from = if counted { keys::glance_from(since) } else { keys::GLANCE_VISIT.to_owned() };
    let limit = if counted { COUNTS + VISITS } else { VISITS };
    let mut glance = Glance { counts: counted.then(WorkCounts::default), visits: Vec::new() };
    for item in store.onwards(&pk, &from, limit, Consistency::Eventual).await? {
        if text_of(&item, keys::KIND) == VISIT {
            let (visit, origin, location) = visit(item)?;
            let ahead = visit.date.to_datetime(visit.to) > now;
            glance.visits.extend((ahead && member.holds(origin, location)).then_some(visit));
        } else if let Some(counts) = &mut glance.counts {
            counts.add(&item);
        }
    }
    Ok(glance)
}

impl WorkCounts {
    /// Adds what an item counts.
    fn add(&mut self, item: &Item) {
        let count = |attribute: &str| {
            let count: i64 = number_of(item, attribute).unwrap_or_default();
            u64::try_from(count).unwrap_or_default()
        };
        let year = text_of(item, keys::SK).strip_prefix("MONTHS#").and_then(|rest| rest.split('#').next());
        match year.and_then(|year| year.parse().ok()) {
            Some(year) => {
                for month in 1..=12 {
                    let place = self.months.entry(Month { year, month }).or_default();
                    for (sum, word) in place.iter_mut().zip([ASKED, COMPLETED]) {
                        *sum += count(&format!("{word}{month:02}"));
                    }
                }
            }
            None => {
                for stage in Stage::LISTED {
                    *self.stages.entry(stage).or_default() += count(stage.as_str());
                }
            }
        }
    }
}

/// What an item of [`visits`] says, and what decides who sees it.
fn visit(mut item: Item) -> Result<(VisitAhead, Origin, Option<LocationId>)> {
    let broken = || Error::internal("not a visit ahead");
    let place = text_of(&item, keys::SK).strip_prefix(keys::GLANCE_VISIT).ok_or_else(broken)?;
    let (day, id) = place.split_once('#').ok_or_else(broken)?;
    let date: Date = day.get(..10).ok_or_else(broken)?.parse().map_err(Error::internal)?;
    let work_order: WorkOrderId = id.parse().map_err(Error::internal)?;
    let row = item.remove(keys::ROW).ok_or_else(broken)?;
    let VisitRow(number, work_type_name, place, from, to, engineer, confirmed, by, location) =
        serde_dynamo::from_attribute_value(row).map_err(Error::internal)?;
    let bytes = |packed: Packed| <[u8; 16]>::try_from(packed.bytes()).ok();
    let origin = by.and_then(bytes).map_or(Origin::Company, |by| Origin::User(UserId::from_bytes(by)));
    let location = location.and_then(bytes).map(LocationId::from_bytes);
    let visit = VisitAhead { work_order, number, work_type_name, place, date, from, to, engineer, confirmed };
    Ok((visit, origin, location))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::CustomerId;

    fn id<T: std::str::FromStr>(prefix: &str) -> T {
        format!("{prefix}01KAJF6W00000000000000002A").parse().ok().unwrap()
    }

    fn counted(stage: Stage) -> Counted {
        let asked = Month { year: 2026, month: 3 };
        Counted { customer: id::<CustomerId>("cus_"), by: None, stage, asked, completed: None }
    }

    #[test]
    fn only_what_differs_moves() {
        let (of, one) = ((id("tnt_"), id("wo_")), counted(Stage::Requested));
        assert_eq!(moved(of, Some(&one), Some(&one)).len(), 0);
        assert_eq!(moved(of, None, Some(&one)).len(), 2, "its stage and its month");
        assert_eq!(moved(of, Some(&one), Some(&counted(Stage::Accepted))).len(), 1, "its stage");
        let own = Counted { by: Some(id("usr_")), ..one };
        assert_eq!(moved(of, None, Some(&own)).len(), 4, "the company's and their own");
        assert_eq!(moved(of, Some(&one), Some(&own)).len(), 2, "their own alone");
    }
}
