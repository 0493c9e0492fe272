//! Where a record is in its life: as a chip (sign, word, colour) and as a bar.

use super::{Icon, Tone, icon};
use crate::Locale;
use askama::Template;
use domain::{
    display::StageWords,
    work_order::{Stage, Standing},
};

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
            Stage::Planned => (Tone::Info, "stage-planned"),
            Stage::InProgress => (Tone::Info, "stage-running"),
            Stage::OnHold => (Tone::Warn, "stage-paused"),
            Stage::Completed => (Tone::Good, "stage-completed"),
            Stage::Closed => (Tone::Good, "stage-closed"),
            Stage::Rejected => (Tone::Bad, "stage-stopped"),
            Stage::Cancelled => (Tone::Bad, "stage-cancelled"),
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
    pub fn of(locale: Locale, at: Standing, words: &StageWords) -> Self {
        let way = way(at);
        Self {
            locale,
            current: way.iter().position(|step| *step == at.stage).unwrap_or_default(),
            steps: way.into_iter().map(|step| (word(locale, step, words), ended_badly(step))).collect(),
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

/// The stages that a work order has gone through and goes through from here; what is put away has gone on past its end.
fn way(at: Standing) -> Vec<Stage> {
    let straight = [Stage::Requested, Stage::Accepted, Stage::Planned, Stage::InProgress, Stage::Completed];
    match at.stage {
        Stage::Unconfirmed => [Stage::Unconfirmed].into_iter().chain(straight).collect(),
        Stage::Closed => straight[1..].iter().copied().chain([Stage::Closed]).collect(),
        Stage::Rejected | Stage::Cancelled => vec![Stage::Requested, at.stage],
        Stage::OnHold => {
            let rests_behind = at.held.unwrap_or(Stage::Accepted);
            let place = straight.iter().position(|step| *step == rests_behind).map_or(2, |place| place + 1);
            let (before, ahead) = straight.split_at(place);
            before.iter().copied().chain([Stage::OnHold]).chain(ahead.iter().copied()).collect()
        }
        _ => straight.into(),
    }
}

/// Whether nothing comes after it; what only rests goes on.
const fn ended_badly(stage: Stage) -> bool {
    matches!(stage, Stage::Rejected | Stage::Cancelled)
}
