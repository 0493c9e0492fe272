//! The company's own words for the stages of its work.

use super::{Kind, Length, Setting, Table, any_text, no_check};
use crate::{portal::Portal, work_order::Stage};

/// The setting of one stage's words.
macro_rules! words {
    ($name:literal, $stage:ident) => {
        Setting::new(
            $name,
            Kind::Texts(
                Length::Line,
                any_text,
                |portal| portal.stage_words.of(Stage::$stage),
                |portal, words| portal.stage_words.set(Stage::$stage, words),
            ),
        )
    };
}

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "work-order-words",
    settings: &[
        words!("unconfirmed", Unconfirmed),
        words!("requested", Requested),
        words!("accepted", Accepted),
        words!("planned", Planned),
        words!("in-progress", InProgress),
        words!("on-hold", OnHold),
        words!("completed", Completed),
        words!("closed", Closed),
        words!("rejected", Rejected),
        words!("cancelled", Cancelled),
    ],
    check: no_check,
};
