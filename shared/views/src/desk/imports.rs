//! The desk's imports: what has been brought in, a new one, and one on its way from a file to records.

mod columns;
mod list;
mod new;
mod show;

pub use columns::{Columns, endings, names};
pub use list::ImportListPage;
pub use new::NewImportPage;
pub use show::{ImportPage, Shown, Upload};

use crate::{
    Locale,
    parts::{StageChip, Tone, icon},
};
use domain::{
    ImportId,
    import::{ImportKind, ImportStage},
};

/// Address of the list.
pub const LIST: &str = "/desk/imports";

/// Address of an import, without the host.
#[must_use]
pub fn address(id: ImportId) -> String {
    format!("{LIST}/{id}")
}

/// What a kind is called.
#[must_use]
pub fn kind_word(locale: Locale, kind: ImportKind) -> String {
    locale.t(&format!("import-kind-{}", kind.as_str())).into_owned()
}

/// Where an import is in its life.
pub(crate) fn chip(locale: Locale, stage: ImportStage) -> StageChip {
    let (tone, sign) = match stage {
        ImportStage::Draft => (Tone::Info, "file"),
        ImportStage::Checking | ImportStage::Running => (Tone::Info, "clock"),
        ImportStage::Checked => (Tone::Warn, "eye"),
        ImportStage::Done => (Tone::Good, "check"),
        ImportStage::Stopped => (Tone::Bad, "close"),
    };
    let word = locale.t(&format!("import-stage-{}", stage.as_str())).into_owned();
    StageChip { tone, icon: icon(sign), word }
}
