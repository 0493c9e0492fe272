//! The table in a CSV file (RFC 4180, and what programs make of it), read piece by piece: memory stays the same however
//! long the file is.

use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::WINDOWS_1252;

/// What Excel and others put in front of UTF-8.
const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";
/// Which signs part columns.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// Of a file with one column: a sign that is in no text (ASCII, "unit separator").
const NO_SEPARATOR: u8 = 0x1f;

/// Why a file is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTable {
    /// There is nothing in it.
    Empty,
    /// It is a workbook or a picture, or in two bytes a character (UTF-16).
    Unreadable,
    /// A row is longer than any row: a quote was opened and never closed.
    Endless,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    separator: u8,
}

/// Some rows of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    /// The rows, cell by cell, empty ones included.
    pub rows: Vec<Vec<String>>,
    /// How many bytes they are.
    pub bytes: usize,
}

impl Dialect {
    /// What the beginning of a file says of how it is written.
    ///
    /// # Errors
    /// `Empty`, `Unreadable`.
    pub fn of(beginning: &[u8]) -> Result<Self, NoTable> {
        if beginning.iter().all(u8::is_ascii_whitespace) {
            return Err(NoTable::Empty);
        }
        // A NUL is in every workbook, picture and UTF-16 text, and in no table.
        if memchr::memchr(0, beginning).is_some() || beginning.starts_with(b"PK\x03\x04") {
            return Err(NoTable::Unreadable);
        }
        let (mut quoted, mut started) = (false, false);
        let mut counts = [0_usize; SEPARATORS.len()];
        for byte in beginning {
            started |= !byte.is_ascii_whitespace();
            match byte {
                b'"' => quoted = !quoted,
                b'\n' | b'\r' if !quoted && started => break,
                byte if !quoted => {
                    if let Some(place) = SEPARATORS.iter().position(|sign| sign == byte) {
                        counts[place] += 1;
                    }
                }
                _ => {}
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default();
        let place = counts.iter().position(|count| *count == most).filter(|_| most > 0);
        Ok(Self { separator: place.map_or(NO_SEPARATOR, |place| SEPARATORS[place]) })
    }

    /// The rows in a piece of a file, at most `most`. `last`: the file ends with it; if not, a row that may go on behind it
    /// is left for the next piece. None of them is longer than `row_max`.
    ///
    /// # Errors
    /// `Endless`; `Unreadable` when the file turns out to be no text.
    pub fn read(self, piece: &[u8], last: bool, most: usize, row_max: usize) -> Result<Rows, NoTable> {
        if memchr::memchr(0, piece).is_some() {
            return Err(NoTable::Unreadable);
        }
        let mark = if piece.starts_with(UTF8_MARK) { UTF8_MARK.len() } else { 0 };
        let text = &piece[mark..];
        let mut reader = ReaderBuilder::new()
            .delimiter(self.separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(text);
        let mut rows = Rows { rows: Vec::new(), bytes: 0 };
        let mut record = ByteRecord::new();
        while rows.rows.len() < most && reader.read_byte_record(&mut record).unwrap_or_default() {
            let end = usize::try_from(reader.position().byte()).unwrap_or(text.len());
            if end + mark - rows.bytes > row_max {
                return Err(NoTable::Endless);
            }
            // What ends with the piece may go on behind it.
            if !last && end >= text.len() {
                break;
            }
            rows.rows.push(record.iter().map(decoded).collect());
            rows.bytes = end + mark;
        }
        if !last && rows.rows.is_empty() && piece.len() > row_max {
            return Err(NoTable::Endless);
        }
        Ok(rows)
    }
}

/// A cell as text: UTF-8, and where it is none what Windows programs write in Western Europe.
fn decoded(cell: &[u8]) -> String {
    match str::from_utf8(cell) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(cell).0.into_owned(),
    }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
