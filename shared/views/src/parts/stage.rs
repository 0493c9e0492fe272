//! Where a record is in its life: as a chip (sign, word, colour) and as a bar.

use super::{Icon, Tone, icon};
use crate::Locale;
use askama::Template;
use domain::{display::StageWords, work_order::Stage};

/// The stage of a record.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/stage_chip.html")]
pub struct StageChip {
    /// Its colour.
    pub tone: Tone,
    /// Its sign, different for every stage.
    pub icon: Icon,
    /// Its word.
    pub word: String,
}

impl StageChip {
    /// The same in a company's own word, where it has one.
    #[must_use]
    pub fn worded(locale: Locale, stage: Stage, words: &StageWords) -> Self {
        Self { word: word(locale, stage, words), ..Self::of(locale, stage) }
    }

    /// The chip of a work order's stage.
    #[must_use]
    pub fn of(locale: Locale, stage: Stage) -> Self {
        let (tone, sign) = match stage {
            Stage::Unconfirmed => (Tone::Warn, "stage-waiting"),
            Stage::Requested => (Tone::Info, "stage-open"),
            Stage::Accepted => (Tone::Good, "stage-done"),
            Stage::Rejected => (Tone::Bad, "stage-stopped"),
        };
        Self { tone, icon: icon(sign), word: locale.t(&format!("stage-{}", stage.as_str())).into_owned() }
    }
}

/// The word of a stage: the company's own, or ours.
fn word(locale: Locale, stage: Stage, words: &StageWords) -> String {
    let own = words.own(stage, locale.language()).map(str::to_owned);
    own.unwrap_or_else(|| locale.t(&format!("stage-{}", stage.as_str())).into_owned())
}

/// The way of a record, with where it stands.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/stage_bar.html")]
pub struct StageBar {
    /// The language.
    pub locale: Locale,
    /// The word of each step, and whether the record ended badly there.
    pub steps: Vec<(String, bool)>,
    /// Which step it stands at, from 0.
    pub current: usize,
}

impl StageBar {
    /// The way of a work order.
    #[must_use]
    pub fn of(locale: Locale, stage: Stage, words: &StageWords) -> Self {
        let end = if stage == Stage::Rejected { Stage::Rejected } else { Stage::Accepted };
        let mut way = vec![Stage::Requested, end];
        if stage == Stage::Unconfirmed {
            way.insert(0, Stage::Unconfirmed);
        }
        Self {
            locale,
            current: way.iter().position(|step| *step == stage).unwrap_or_default(),
            steps: way.into_iter().map(|step| (word(locale, step, words), step == Stage::Rejected)).collect(),
        }
    }

    fn state(&self, place: &usize) -> &'static str {
        match place.cmp(&self.current) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal if self.steps[*place].1 => "stopped",
            std::cmp::Ordering::Equal => "current",
            std::cmp::Ordering::Greater => "ahead",
        }
    }
}
