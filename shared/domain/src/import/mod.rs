//! Imports: a table of a file, one row after the other, becomes records. First it is only checked; nothing is written
//! before somebody has seen what would be.
//!
//! An import is carried on part by part. How far it is stands in the record itself, so that it goes on where it was,
//! whatever happened to whoever carried it; and each row leads to the same record whenever it comes, so that a part, or
//! the whole file, can come again.

mod columns;
mod mapping;
mod summary;
mod work_order;

pub use columns::{Column, Holds, ImportKind};
pub use mapping::{DateOrder, Decimal, Mapping, Source, headers};
pub use summary::{ProblemKind, Summary};
pub use work_order::{ImportedWorkOrder, Surroundings};

use crate::{ImportId, PortalId, Problem, Refusal, TenantId, text::Line, work_order::Assignee};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Largest file, in bytes.
pub const FILE_MAX: u64 = 64 * 1024 * 1024;
/// Largest row, in bytes: beyond it a quote was opened and never closed.
pub const ROW_MAX: usize = 64 * 1024;
/// Most columns of a file.
pub const COLUMNS_MAX: usize = 100;
/// So many wrong rows are told one by one; of further ones only how many there are.
pub const TOLD_MAX: u64 = 5_000;

/// Where an import is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImportStage {
    /// Its file or its columns are still to come.
    Draft,
    /// Its rows are looked at, and nothing is written.
    Checking,
    /// Every row was looked at.
    Checked,
    /// Its rows are written.
    Running,
    /// Every good row is written.
    Done,
    /// Staff, or what is wrong with the file as a whole, have ended it.
    Stopped,
}

impl ImportStage {
    /// Every stage.
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::Checking, Self::Checked, Self::Running, Self::Done, Self::Stopped];

    /// The word in keys and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Checking => "checking",
            Self::Checked => "checked",
            Self::Running => "running",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    /// Whether somebody is at work on it.
    #[must_use]
    pub const fn is_busy(self) -> bool {
        matches!(self, Self::Checking | Self::Running)
    }
}

/// What has become of the rows so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Rows with something in them, without the headings.
    pub rows: u64,
    /// Those with something wrong.
    pub wrong: u64,
    /// Those that made a record.
    pub added: u64,
    /// Those that changed one.
    pub changed: u64,
    /// Those that say what is known already.
    pub same: u64,
}

impl Tally {
    /// Both together.
    #[must_use]
    pub const fn and(self, more: Self) -> Self {
        Self {
            rows: self.rows + more.rows,
            wrong: self.wrong + more.wrong,
            added: self.added + more.added,
            changed: self.changed + more.changed,
            same: self.same + more.same,
        }
    }

    /// The rows with nothing wrong.
    #[must_use]
    pub const fn good(self) -> u64 {
        self.rows.saturating_sub(self.wrong)
    }
}

/// How far an import is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// The first byte that was not looked at.
    pub byte: u64,
    /// How many lines of the table lie before it, headings included.
    pub line: u64,
    /// How many parts lie before it.
    pub part: u64,
}

/// An import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// Whose.
    pub tenant: TenantId,
    /// What its rows are.
    pub kind: ImportKind,
    /// At which portal work orders are; its clock and its currency are the file's.
    pub portal: PortalId,
    /// Who brought it.
    pub by: Assignee,
    /// When.
    pub at: Timestamp,
    /// Where it is in its life.
    pub stage: ImportStage,
    /// Which columns are what; none: nobody has said so yet.
    pub mapping: Option<Mapping>,
    /// Bytes of its file; 0: it is not known yet.
    pub bytes: u64,
    /// How far it is.
    pub reached: Reached,
    /// What has become of the rows.
    pub tally: Tally,
    /// What is wrong with them, by kind.
    pub summary: Summary,
    /// Why it was stopped: a message key.
    pub problem: Option<Line>,
    /// Counts changes; whoever carries it on names the version they saw.
    pub version: u64,
}

/// Somebody has to carry an import on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportCommand {
    /// Whose.
    pub tenant: TenantId,
    /// Which.
    pub import: ImportId,
}

impl Import {
    /// An import that somebody begins.
    #[must_use]
    pub const fn new(
        (id, tenant): (ImportId, TenantId),
        kind: ImportKind,
        portal: PortalId,
        by: Assignee,
        at: Timestamp,
    ) -> Self {
        Self {
            id,
            tenant,
            kind,
            portal,
            by,
            at,
            stage: ImportStage::Draft,
            mapping: None,
            bytes: 0,
            reached: Reached { byte: 0, line: 0, part: 0 },
            tally: Tally { rows: 0, wrong: 0, added: 0, changed: 0, same: 0 },
            summary: Summary::NONE,
            problem: None,
            version: 0,
        }
    }

    /// Its rows are looked at with these columns, from the first on.
    ///
    /// # Errors
    /// `refusal-import-busy`, `refusal-import-over`.
    pub fn check(&self, mapping: Mapping, bytes: u64) -> Result<Self, Refusal> {
        match self.stage {
            ImportStage::Draft | ImportStage::Checked => {
                Ok(Self { mapping: Some(mapping), bytes, ..self.again(ImportStage::Checking) })
            }
            _ => Err(self.refusal()),
        }
    }

    /// Its good rows are written.
    ///
    /// # Errors
    /// `refusal-import-busy`, `refusal-import-over`, `refusal-import-unchecked`, `refusal-import-empty`.
    pub fn run(&self) -> Result<Self, Refusal> {
        match self.stage {
            ImportStage::Checked if self.tally.good() == 0 => Err(refusal("refusal-import-empty")),
            ImportStage::Checked => Ok(self.again(ImportStage::Running)),
            ImportStage::Draft => Err(refusal("refusal-import-unchecked")),
            _ => Err(self.refusal()),
        }
    }

    /// Nothing more of it is looked at or written; what is written stays.
    ///
    /// # Errors
    /// `refusal-import-over`.
    pub fn stop(&self, problem: Option<Line>) -> Result<Self, Refusal> {
        match self.stage {
            ImportStage::Done | ImportStage::Stopped => Err(self.refusal()),
            _ => Ok(Self { stage: ImportStage::Stopped, problem, version: self.version + 1, ..self.clone() }),
        }
    }

    /// One part further, with what has become of its rows and what is wrong with them; `last`: nothing is left.
    #[must_use]
    pub fn on(&self, reached: Reached, (tally, summary): (Tally, Summary), last: bool) -> Self {
        let stage = match self.stage {
            ImportStage::Checking if last => ImportStage::Checked,
            ImportStage::Running if last => ImportStage::Done,
            stage => stage,
        };
        let (tally, summary) = (self.tally.and(tally), self.summary.clone().and(summary));
        Self { stage, reached, tally, summary, version: self.version + 1, ..self.clone() }
    }

    /// How much of it is done, in percent.
    #[must_use]
    pub fn percent(&self) -> u64 {
        match self.stage {
            ImportStage::Checked | ImportStage::Done => 100,
            _ => (self.reached.byte * 100).checked_div(self.bytes).unwrap_or_default().min(100),
        }
    }

    fn again(&self, stage: ImportStage) -> Self {
        let (reached, tally) = (Reached::default(), Tally::default());
        let summary = Summary::NONE;
        Self { stage, reached, tally, summary, problem: None, version: self.version + 1, ..self.clone() }
    }

    fn refusal(&self) -> Refusal {
        refusal(if self.stage.is_busy() { "refusal-import-busy" } else { "refusal-import-over" })
    }
}

const fn refusal(key: &'static str) -> Refusal {
    Refusal(Problem::new(key))
}
