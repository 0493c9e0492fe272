//! One part: its rows are looked at, or written.

use crate::{
    OnImport,
    addresses::Addresses,
    customers::Customers,
    known::Owners,
    locations::Locations,
    objects::Objects,
    problems::RowProblem,
    records::{self, Kind as _},
    sheet::{Row, Sheet},
    users::Users,
    work_orders,
};
use domain::{
    EventId, FieldErrors, FormData, Result,
    change::Moment,
    import::{Import, ImportKind, ImportStage, Tally},
    principal::StaffMember,
    text::folded,
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::pin::Pin;

/// A part that somebody works on.
pub struct Part<'a> {
    /// With what.
    pub app: &'a OnImport,
    /// Of which import.
    pub import: &'a Import,
    /// On whose behalf.
    pub who: &'a StaffMember,
    /// Out of which file.
    pub sheet: &'a Sheet,
}

/// What has become of rows, and what is wrong with them.
#[derive(Default)]
pub struct Outcome {
    /// How many of what.
    pub tally: Tally,
    /// What is wrong.
    pub problems: Vec<RowProblem>,
}

impl Outcome {
    /// A row that cannot be taken.
    pub fn refuse(&mut self, row: &Row, errors: &FieldErrors) {
        self.tally.wrong += 1;
        self.problems.extend(RowProblem::of(row, errors));
    }

    /// Both together.
    pub fn and(mut self, more: Self) -> Self {
        self.tally = self.tally.and(more.tally);
        self.problems.extend(more.problems);
        self
    }
}

impl Part<'_> {
    /// Does what the import's stage says.
    pub async fn work(&self, rows: &[Row]) -> Result<Outcome> {
        let owners = match self.import.kind {
            ImportKind::Customers => Owners::of(&self.app.store, self.who, std::iter::empty()).await?,
            _ => Owners::of(&self.app.store, self.who, rows.iter().map(|row| &row.data)).await?,
        };
        let owners = &owners;
        // Boxed, so that a call is not as large as all kinds together.
        let work: Pin<Box<dyn Future<Output = Result<Outcome>> + '_>> = match self.import.kind {
            ImportKind::Customers => Box::pin(records::work(self, &Customers, owners, rows)),
            ImportKind::Locations => Box::pin(records::work(self, &Locations, owners, rows)),
            ImportKind::Addresses => Box::pin(records::work(self, &Addresses, owners, rows)),
            ImportKind::Users => Box::pin(records::work(self, &Users, owners, rows)),
            ImportKind::Objects => Box::pin(records::work(self, &Objects, owners, rows)),
            ImportKind::WorkOrders => Box::pin(work_orders::work(self, owners, rows)),
        };
        let mut done = work.await?;
        done.tally.rows = rows.len() as u64;
        done.problems.sort_by_key(|problem| problem.line());
        Ok(done)
    }

    /// Whether rows are written, and not only looked at.
    pub fn writes(&self) -> bool {
        self.import.stage == ImportStage::Running
    }

    /// When a row is written: the same event however often it is.
    pub fn moment(&self, row: &Row) -> Moment {
        Moment { now: (self.app.clock)(), event: event(self.import, row.line) }
    }

    /// Sixteen bytes that follow from a key, within this import.
    pub fn entropy(&self, key: &str) -> [u8; 16] {
        hashed(&[&self.import.id.to_string(), self.import.kind.as_str(), key])
    }

    /// When what it adds was made, as ids say it.
    pub fn at(&self) -> Timestamp {
        self.import.at
    }
}

/// By what a row's record is known; none: rows of this kind are told apart in another way.
pub fn key(kind: ImportKind, row: &FormData) -> Option<String> {
    let key = match kind {
        ImportKind::Customers => Customers.key(row),
        ImportKind::Locations => Locations.key(row),
        ImportKind::Addresses => format!("{}/{}", Addresses.key(row), folded(row.get("address-name"))),
        ImportKind::Users => Users.key(row),
        ImportKind::Objects => Objects.key(row),
        ImportKind::WorkOrders => return None,
    };
    Some(key).filter(|key| !key.is_empty())
}

/// The event of a row or a part of an import.
pub fn event(import: &Import, n: u64) -> EventId {
    let parts = [import.id.to_string(), import.stage.as_str().to_owned(), n.to_string()];
    EventId::new(import.at, hashed(&parts.each_ref().map(String::as_str)))
}

/// Sixteen bytes that follow from some texts.
pub fn hashed(parts: &[&str]) -> [u8; 16] {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.finalize()[..16]);
    bytes
}
