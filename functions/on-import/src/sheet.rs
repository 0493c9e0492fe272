//! The file of an import, opened where it was left.

use crate::OnImport;
use domain::{
    FieldErrors, FormData, Result,
    import::{Import, ImportKind, ImportStage, Mapping, ROW_MAX, headers},
};
use files::table::{Dialect, NoTable};
use std::collections::{HashMap, HashSet};

/// Bytes that are read for one part: several times the longest row, and most often more than its rows.
const PIECE: u64 = 4 * ROW_MAX as u64;

/// Why a file cannot be carried on: a message key.
pub struct NoSheet(pub &'static str);

impl From<NoTable> for NoSheet {
    fn from(why: NoTable) -> Self {
        Self(match why {
            NoTable::Empty => "import-file-empty",
            NoTable::Unreadable => "import-file-unreadable",
            NoTable::Endless => "import-file-endless",
        })
    }
}

/// How a file is written, and what its columns are called.
pub struct Sheet {
    dialect: Dialect,
    /// How it is read.
    pub mapping: Mapping,
    kind: ImportKind,
    headers: Vec<String>,
    seen: Seen,
    said: Said,
}

/// What tells one piece of past work from another that has no number of its own: whose it was, first of all, when and
/// what. Any further column may be there in one file and not in the next.
pub const SAME: [&str; 3] = ["customer", "requested-on", "description"];

/// A row of the table.
pub struct Row {
    /// What it says, field by field.
    pub data: FormData,
    /// What is wrong with it already.
    pub wrong: FieldErrors,
    /// Its line: the headings are the first.
    pub line: u64,
    /// How many rows before it are about the same, as [`SAME`] tells.
    pub nth: u32,
    /// Whether the last row of the same record in an earlier part of the file says the same; none: it has none there, or is
    /// not the first of this part.
    pub repeats: Option<bool>,
}

/// Some rows.
pub struct Rows {
    /// Those with anything in them.
    pub rows: Vec<Row>,
    /// How many bytes they are, empty ones and the headings included.
    pub bytes: u64,
    /// How many lines.
    pub lines: u64,
    /// Nothing is left behind them.
    pub last: bool,
}

/// How often the same has stood in the file. Only what has no number of its own is told apart by that.
#[derive(Default)]
struct Seen(HashMap<[u8; 8], u32>);

/// What the rows of earlier parts have said, record by record: a part that is only looked at does not find there what an
/// earlier one would have written.
#[derive(Default)]
struct Said(HashMap<[u8; 8], [u8; 8]>);

impl Said {
    fn repeats(&self, kind: ImportKind, row: &FormData) -> Option<bool> {
        self.0.get(&key(kind, row)?).map(|says| *says == all_of(row))
    }

    fn keep(&mut self, kind: ImportKind, row: &FormData) {
        if let Some(key) = key(kind, row) {
            self.0.insert(key, all_of(row));
        }
    }
}

/// The record that a row is about; none: rows of this kind are told apart in another way.
fn key(kind: ImportKind, row: &FormData) -> Option<[u8; 8]> {
    crate::part::key(kind, row).map(|key| short(&[&key]))
}

fn all_of(row: &FormData) -> [u8; 8] {
    let cells: Vec<&str> = row.0.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect();
    short(&cells)
}

/// Eight bytes that follow from some texts.
fn short(parts: &[&str]) -> [u8; 8] {
    let mut short = [0; 8];
    short.copy_from_slice(&crate::part::hashed(parts)[..8]);
    short
}

impl Seen {
    fn count(&mut self, row: &FormData) -> u32 {
        let nth = self.0.entry(short(&SAME.map(|field| row.get(field)))).or_default();
        *nth += 1;
        *nth - 1
    }
}

impl Sheet {
    /// Opens the file of an import.
    pub async fn open(app: &OnImport, import: &Import) -> Result<Result<Self, NoSheet>> {
        let place = (import.tenant, import.id);
        let Some(piece) = app.files.import_piece(place, 0, PIECE).await? else {
            return Ok(Err(NoSheet("import-file-gone")));
        };
        let last = piece.bytes.len() as u64 >= piece.whole;
        let opened = Dialect::of(&piece.bytes).and_then(|dialect| {
            let first = dialect.read(&piece.bytes, last, 1, ROW_MAX)?;
            let headers = headers(first.rows.first().map(Vec::as_slice).unwrap_or_default());
            let mapping = import.mapping.clone().unwrap_or_default();
            Ok(Self {
                dialect,
                headers,
                mapping,
                kind: import.kind,
                seen: Seen::default(),
                said: Said::default(),
            })
        });
        match opened {
            Ok(mut sheet) => sheet.catch_up(app, import).await.map(|caught| caught.map(|()| sheet)),
            Err(why) => Ok(Err(why.into())),
        }
    }

    /// Looks again at what lies before the place at which an import was left.
    async fn catch_up(&mut self, app: &OnImport, import: &Import) -> Result<Result<(), NoSheet>> {
        if import.kind != ImportKind::WorkOrders && import.stage != ImportStage::Checking {
            return Ok(Ok(()));
        }
        let mut at = Import { reached: domain::import::Reached::default(), ..import.clone() };
        while at.reached.byte < import.reached.byte {
            match self.rows(app, &at).await? {
                Ok(rows) => {
                    at.reached.byte += rows.bytes;
                    at.reached.line += rows.lines;
                }
                Err(why) => return Ok(Err(why)),
            }
        }
        Ok(Ok(()))
    }

    /// The next rows of an import.
    pub async fn rows(&mut self, app: &OnImport, import: &Import) -> Result<Result<Rows, NoSheet>> {
        let reached = import.reached;
        let piece = app.files.import_piece((import.tenant, import.id), reached.byte, PIECE).await?;
        let Some(piece) = piece else {
            let gone = reached.byte < import.bytes;
            let nothing = Rows { rows: Vec::new(), bytes: 0, lines: 0, last: true };
            return Ok(if gone { Err(NoSheet("import-file-gone")) } else { Ok(nothing) });
        };
        let to_the_end = reached.byte + piece.bytes.len() as u64 >= piece.whole;
        let read = match self.dialect.read(&piece.bytes, to_the_end, app.rows, ROW_MAX) {
            Ok(read) => read,
            Err(why) => return Ok(Err(why.into())),
        };
        let (bytes, lines) = (read.bytes as u64, read.rows.len() as u64);
        // What is left at the end is no row: white space, or nothing.
        let last = to_the_end && (read.bytes >= piece.bytes.len() || read.rows.is_empty());
        let bytes = if last { piece.bytes.len() as u64 } else { bytes };
        let lined = (reached.line + 1..).zip(read.rows);
        let told =
            lined.filter(|(line, cells)| *line > 1 && cells.iter().any(|cell| !cell.trim().is_empty()));
        let mut here = HashSet::new();
        let row = |(line, cells): (u64, Vec<String>)| {
            let (data, wrong) = self.mapping.row(self.kind, &self.headers, &cells);
            let first = key(self.kind, &data).is_some_and(|key| here.insert(key));
            let repeats = if first { self.said.repeats(self.kind, &data) } else { None };
            Row { nth: self.seen.count(&data), repeats, data, wrong, line }
        };
        let rows: Vec<Row> = told.map(row).collect();
        for row in rows.iter().filter(|row| row.wrong.is_empty()) {
            self.said.keep(self.kind, &row.data);
        }
        Ok(Ok(Rows { rows, bytes, lines, last }))
    }
}
