//! The company's own words for the stages of its work, and for the labels of a request.

use super::{Kind, Length, Setting, Table, no_check};
use crate::{Problem, display::Label, portal::Portal, work_order::Stage};

/// Longest word for a stage, in characters: it stands in chips and in the bar of a record.
pub const STAGE_MAX: usize = 40;
/// Longest word for a label, in characters.
pub const LABEL_MAX: usize = 80;

fn stage(text: &str) -> Result<(), Problem> {
    short(text, STAGE_MAX)
}

fn label(text: &str) -> Result<(), Problem> {
    short(text, LABEL_MAX)
}

fn short(text: &str, max: usize) -> Result<(), Problem> {
    let fits = text.chars().count() <= max;
    if fits { Ok(()) } else { Err(Problem::new("error-too-long").with("max", max.to_string())) }
}

/// The setting of the words for one stage or label.
macro_rules! words {
    ($name:literal, stage_words, $what:expr) => {
        words!($name, stage_words, stage, $what)
    };
    ($name:literal, label_words, $what:expr) => {
        words!($name, label_words, label, $what)
    };
    ($name:literal, $words:ident, $short:ident, $what:expr) => {
        Setting::new(
            $name,
            Kind::Texts(
                Length::Line,
                $short,
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
