//! What stands around every page here.

use domain::{Result, change::Moment, principal::StaffMember};
use jiff::tz::TimeZone;
use store::{PortalRow, StageCounts};
use views::{DeskFrame, DeskPlace, Frame, Locale};
use web::{Call, Site};

/// What every page reads beside its own: the menu's counts, and the tenant's portals, whose clock the desk shows.
pub struct Around {
    counts: StageCounts,
    portals: Vec<PortalRow>,
}

/// Reads what stands around a page.
pub async fn around(app: &Site, who: &StaffMember) -> Result<Around> {
    let store = &app.store;
    let (desk, portals) = (store.desk(who), store.portals());
    let (counts, portals) = tokio::try_join!(desk.counts(), portals.of(who))?;
    Ok(Around { counts, portals })
}

impl Around {
    /// How many wait.
    pub const fn waiting(&self) -> u64 {
        self.counts.changes
    }

    /// What stands around a page.
    pub fn frame(&self, who: &StaffMember, call: &Call, title: String) -> Frame {
        let locale = Locale::of(call.language());
        let counts = (self.counts.listed(), self.counts.changes);
        let desk = DeskFrame::of(locale, who, call.csrf(), DeskPlace::Changes, counts);
        Frame::desk(locale, desk, self.zone(), title, call.path_and_query(), call.now())
    }

    /// The clock of the first portal: staff and their customers mostly share it.
    fn zone(&self) -> TimeZone {
        let named = self.portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
        named.unwrap_or(TimeZone::UTC)
    }
}

/// Something that happens now.
pub fn moment(call: &Call) -> Moment {
    Moment { now: call.now(), event: call.new_id() }
}
