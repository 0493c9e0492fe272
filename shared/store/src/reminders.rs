//! Reminders of visits: which are due, read by the day on which they are, and sent once. The places at which they stand
//! `on-index` keeps up, from what each work order says; whether one is still true is looked at when it is sent.

use crate::{
    entity::{Consistency, text_of},
    keys,
    store::Store,
    work_orders::{commit, read},
};
use domain::{Error, Result, TenantId, WorkOrderId, change::Change};
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};

/// Reminders that are read in one query.
const PAGE: usize = 100;
/// How often one is decided anew when the work order changes under it.
const TRIES: usize = 4;

/// A reminder that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    /// Whose work order.
    pub tenant: TenantId,
    /// Which.
    pub work_order: WorkOrderId,
    day: String,
    place: String,
}

/// Reminders, for whoever sends them.
pub struct Reminders<'a>(&'a Store);

impl<'a> Reminders<'a> {
    pub(crate) const fn new(store: &'a Store) -> Self {
        Self(store)
    }

    /// The next that are due at a time, behind one of them; empty: there are no more. A visit is a day after its reminder,
    /// so what is older than yesterday's is of no use to anybody.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn due(&self, now: Timestamp, behind: Option<&DueReminder>) -> Result<Vec<DueReminder>> {
        let today = now.to_zoned(TimeZone::UTC).date();
        let days = [today.checked_sub(1.day()).unwrap_or(today), today].map(keys::reminders);
        let from = behind.and_then(|behind| days.iter().position(|day| *day == behind.day)).unwrap_or(0);
        for (place, day) in days.iter().enumerate().skip(from) {
            let behind = behind.filter(|_| place == from).filter(|behind| behind.day == *day);
            let after = behind.map(|behind| behind.place.as_str()).unwrap_or_default();
            let found = self.of_day(day, after, now).await?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    async fn of_day(&self, day: &str, after: &str, now: Timestamp) -> Result<Vec<DueReminder>> {
        // A sort key cannot be empty, and nothing sorts before this one.
        let from = if after.is_empty() { "0".to_owned() } else { format!("{after}#") };
        let items = self.0.onwards(day, &from, PAGE, Consistency::Eventual).await?;
        let until = keys::found_at(now);
        let due = items
            .iter()
            .map(|item| text_of(item, keys::SK))
            .take_while(|place| place.get(..until.len()).is_some_and(|at| at <= until.as_str()));
        due.map(|place| {
            let of = keys::reminder_of(place).ok_or_else(|| Error::internal("not a reminder"))?;
            Ok(DueReminder { tenant: of.0, work_order: of.1, day: day.to_owned(), place: place.to_owned() })
        })
        .collect()
    }

    /// Sends a reminder if the visit is still as it was, and none went out. Whether it did.
    ///
    /// # Errors
    /// `Unavailable`, also while the work order changes all the time: it stays due.
    pub async fn send(&self, due: &DueReminder, now: Timestamp) -> Result<bool> {
        for _ in 0..TRIES {
            let Some(before) = read(self.0, due.tenant, due.work_order).await? else { return Ok(false) };
            let portal = match self.0.portals().by_id(before.tenant, before.portal, now).await {
                Ok(portal) => portal,
                Err(Error::NotFound) => return Ok(false),
                Err(error) => return Err(error),
            };
            let Some(change) = Change::remind(&before, &portal, now) else { return Ok(false) };
            match commit::replace(self.0, &change).await {
                Err(Error::Conflict(_)) => {}
                done => return done.map(|_| true),
            }
        }
        Err(Error::Unavailable("a work order that changes all the time".into()))
    }
}
