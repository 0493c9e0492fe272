//! The company's own words for the stages of its work, and for the labels of a request.

use super::{Kind, Length, Setting, Table, any_text, no_check};
use crate::{display::Label, portal::Portal, work_order::Stage};

/// The setting of the words for one stage or label.
macro_rules! words {
    ($name:literal, $words:ident, $what:expr) => {
        Setting::new(
            $name,
            Kind::Texts(
                Length::Line,
                any_text,
                |portal| portal.$words.of($what),
                |portal, words| portal.$words.set($what, words),
            ),
        )
    };
}

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "work-order-words",
    settings: &[
        words!("unconfirmed", stage_words, Stage::Unconfirmed),
        words!("requested", stage_words, Stage::Requested),
        words!("accepted", stage_words, Stage::Accepted),
        words!("planned", stage_words, Stage::Planned),
        words!("in-progress", stage_words, Stage::InProgress),
        words!("on-hold", stage_words, Stage::OnHold),
        words!("completed", stage_words, Stage::Completed),
        words!("closed", stage_words, Stage::Closed),
        words!("rejected", stage_words, Stage::Rejected),
        words!("cancelled", stage_words, Stage::Cancelled),
        words!("reference", label_words, Label::Reference),
        words!("address", label_words, Label::Address),
        words!("description", label_words, Label::Description),
        words!("items", label_words, Label::Items),
        words!("dates", label_words, Label::Dates),
        words!("files", label_words, Label::Files),
        words!("visit", label_words, Label::Visit),
        words!("engineer", label_words, Label::Engineer),
        words!("report", label_words, Label::Report),
        words!("hours", label_words, Label::Hours),
        words!("materials", label_words, Label::Materials),
    ],
    check: no_check,
};
