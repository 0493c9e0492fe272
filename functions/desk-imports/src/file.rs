//! The beginning of an import's file: what its columns are called, and its first rows.

use crate::DeskImports;
use domain::{
    Error, Problem, Refusal, Result,
    import::{Import, ROW_MAX, headers},
};
use files::table::{Dialect, NoTable};

/// Bytes that are looked at: enough for the headings and some rows, however long one is.
const BEGINNING: u64 = 4 * ROW_MAX as u64;
/// Rows that are shown.
const SHOWN: usize = 5;
/// Characters of a cell that are shown.
const CELL: usize = 60;

/// The beginning of a file.
pub struct Beginning {
    /// What its columns are called.
    pub headers: Vec<String>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// How long it is, in bytes.
    pub bytes: u64,
}

/// Reads the beginning of an import's file; none: it has not come yet.
///
/// # Errors
/// `import-file-empty`, `import-file-unreadable`, `import-file-endless`; `Unavailable`.
pub async fn beginning(app: &DeskImports, import: &Import) -> Result<Option<Beginning>> {
    let Some(piece) = app.files.import_piece((import.tenant, import.id), 0, BEGINNING).await? else {
        return Ok(None);
    };
    let last = piece.bytes.len() as u64 >= piece.whole;
    let dialect = Dialect::of(&piece.bytes).map_err(refused)?;
    let mut rows = dialect.read(&piece.bytes, last, SHOWN + 1, ROW_MAX).map_err(refused)?.rows.into_iter();
    let headers = headers(&rows.next().unwrap_or_default());
    let cut = |cell: String| cell.chars().take(CELL).collect();
    let rows = rows.map(|row| row.into_iter().take(headers.len()).map(cut).collect()).collect();
    Ok(Some(Beginning { headers, rows, bytes: piece.whole }))
}

fn refused(why: NoTable) -> Error {
    Error::Conflict(Refusal(Problem::new(match why {
        NoTable::Empty => "import-file-empty",
        NoTable::Unreadable => "import-file-unreadable",
        NoTable::Endless => "import-file-endless",
    })))
}
