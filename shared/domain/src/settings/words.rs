//! The company's own words for the stages of its work.

use super::{Kind, Length, Setting, Table, any_text, no_check};
use crate::{portal::Portal, work_order::Stage};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "work-order-words",
    settings: &[
        Setting::new(
            "unconfirmed",
            Kind::Texts(
                Length::Line,
                any_text,
                |portal| portal.stage_words.of(Stage::Unconfirmed),
                |portal, words| portal.stage_words.set(Stage::Unconfirmed, words),
            ),
        ),
        Setting::new(
            "requested",
            Kind::Texts(
                Length::Line,
                any_text,
                |portal| portal.stage_words.of(Stage::Requested),
                |portal, words| portal.stage_words.set(Stage::Requested, words),
            ),
        ),
        Setting::new(
            "accepted",
            Kind::Texts(
                Length::Line,
                any_text,
                |portal| portal.stage_words.of(Stage::Accepted),
                |portal, words| portal.stage_words.set(Stage::Accepted, words),
            ),
        ),
        Setting::new(
            "rejected",
            Kind::Texts(
                Length::Line,
                any_text,
                |portal| portal.stage_words.of(Stage::Rejected),
                |portal, words| portal.stage_words.set(Stage::Rejected, words),
            ),
        ),
    ],
    check: no_check,
};
