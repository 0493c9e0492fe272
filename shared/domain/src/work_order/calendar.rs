//! A visit as calendars keep it: one entry per work order, which every later word about the visit changes.

use super::{Plan, WorkOrder};
use crate::{WorkOrderId, number::Number, portal::Portal};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// The entry of a work order's visit. Whatever is sent of it later has a higher sequence, so that calendars know which of
/// two is the newer one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEntry {
    /// Whose it is: calendars know it by this.
    pub work_order: WorkOrderId,
    /// What people quote.
    pub number: Number,
    /// The version of the work order that says so.
    pub sequence: u64,
    /// The day, where no more is told than that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// When the window opens.
    pub starts: Timestamp,
    /// When it closes.
    pub ends: Timestamp,
    /// Nobody comes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// Where.
    pub place: String,
    /// When it was said.
    pub said: Timestamp,
}

impl WorkOrder {
    /// The entry of its visit, as far as the portal's customers are told; `plan` is the visit, or the one that was called
    /// off.
    #[must_use]
    pub fn calendar_entry(&self, plan: &Plan, portal: &Portal, said: Timestamp) -> CalendarEntry {
        let (zone, told) = (&portal.zone(), portal.work.plan(plan.clone()));
        CalendarEntry {
            work_order: self.id,
            number: self.number,
            sequence: self.version,
            day: (told.from == told.to).then_some(told.date),
            starts: told.starts(zone),
            ends: told.ends(zone),
            cancelled: self.visit_planned() != Some(plan),
            place: self.address.one_line(),
            said,
        }
    }
}
