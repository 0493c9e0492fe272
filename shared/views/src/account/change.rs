//! A change of a company's data in words, for whoever asked and for the desk.

use crate::{
    Locale,
    desk::customers::change_line,
    parts::{StageChip, Tone, icon},
};
use domain::{
    activity::FieldChange,
    change_request::{ChangeState, Part},
};

/// The word of a part of a company's data.
#[must_use]
pub fn part(locale: Locale, part: Part) -> String {
    locale.t(&format!("change-part-{}", part.as_str())).into_owned()
}

/// What has become of a change, with colour and sign.
pub(crate) fn state(locale: Locale, state: &ChangeState, overtaken: bool) -> StageChip {
    let (tone, sign, word) = match state {
        ChangeState::Waiting if overtaken => (Tone::Bad, "warning", "overtaken"),
        ChangeState::Waiting => (Tone::Info, "clock", "waiting"),
        ChangeState::Approved { .. } => (Tone::Good, "check", "approved"),
        ChangeState::Rejected { .. } => (Tone::Bad, "close", "rejected"),
        ChangeState::Withdrawn { .. } => (Tone::Warn, "stage-stopped", "withdrawn"),
    };
    StageChip { tone, icon: icon(sign), word: locale.t(&format!("change-state-{word}")).into_owned() }
}

/// Old and new, one line each.
pub(crate) fn lines(locale: Locale, changes: &[FieldChange]) -> Vec<String> {
    changes.iter().map(|change| change_line(locale, change)).collect()
}

/// What whoever asked has to know beside the state; empty: nothing.
pub(crate) fn note(locale: Locale, state: &ChangeState, overtaken: bool) -> String {
    match state {
        ChangeState::Rejected { reason, .. } => locale.t1("change-reason", "reason", reason.as_str()),
        _ if overtaken => locale.t("change-overtaken-text").into_owned(),
        _ => String::new(),
    }
}
