//! A list as a table for a spreadsheet (RFC 4180), in which no cell is ever a formula.

use crate::Reply;
use http::header;
use jiff::Timestamp;

/// A table to be kept as a file, called after what it lists and the day.
pub fn file(name: &str, table: &str, now: Timestamp) -> Reply {
    let name = format!("{name}-{}.csv", now.strftime("%Y-%m-%d"));
    Reply::asset("text/csv; charset=utf-8", format!("\u{feff}{table}"))
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""))
}

/// One row of cells, line end included.
#[must_use]
pub fn row<S: AsRef<str>>(cells: impl IntoIterator<Item = S>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|text| cell(text.as_ref())).collect();
    format!("{}\r\n", cells.join(","))
}

/// Spreadsheets take a cell that begins with one of these for a formula, in their wide forms too (OWASP,
/// "CSV injection").
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

fn cell(text: &str) -> String {
    let text = if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', ';', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_cell_is_never_a_formula() {
        let typed = ["=1+1", "+31 20", "-1", "@SUM(A1)", "\tx", "\rx", "plain"];
        assert_eq!(row(typed), "'=1+1,'+31 20,'-1,'@SUM(A1),'\tx,\"'\rx\",plain\r\n");
        assert_eq!(row(["\n=1", "＝1", "＋1", "－1", "＠A1"]), "\"'\n=1\",'＝1,'＋1,'－1,'＠A1\r\n");
    }

    #[test]
    fn quotes_commas_and_line_ends_stay_inside_their_cell() {
        assert_eq!(row(["a \"b\"", "c,d", "e\nf", "g;h"]), "\"a \"\"b\"\"\",\"c,d\",\"e\nf\",\"g;h\"\r\n");
    }
}
