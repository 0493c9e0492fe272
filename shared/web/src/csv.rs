//! A list as a table for a spreadsheet (RFC 4180), in which no cell is ever a formula.

use crate::{Call, Reply};
use http::header;
use jiff::Timestamp;
use std::time::{Duration, Instant};
use store::PageToken;
use views::Locale;

/// Rows of a list after which one file reads no further page.
const ROWS: usize = 10_000;
/// So long a file reads on: what is found by several terms takes many steps for few rows, and a call has ten seconds.
const TIME: Duration = Duration::from_secs(5);
/// Bytes of a file at most: a function answers with 6 MB ("Lambda quotas"), in which every quote takes two.
const BYTES: usize = 4 << 20;

/// A list as a file, page by page.
///
/// ```text
/// while file.goes_on() {
///     let page = store.list(file.from()).await?;
///     file.push(page.rows.iter().map(cells), page.next);
/// }
/// ```
#[derive(Debug)]
pub struct List {
    table: String,
    began: Instant,
    rows: usize,
    begun: bool,
    next: Option<PageToken>,
}

impl List {
    /// A list under these headings.
    pub fn new(headings: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { table: row(headings), began: Instant::now(), rows: 0, begun: false, next: None }
    }

    /// Whether there is a page to be read, and room for it.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        let room = self.rows < ROWS && self.table.len() < BYTES && self.began.elapsed() < TIME;
        !self.begun || (self.next.is_some() && room)
    }

    /// Where the next page begins; none: at the beginning.
    #[must_use]
    pub const fn from(&self) -> Option<&PageToken> {
        self.next.as_ref()
    }

    /// Adds the rows of a page, and says where the list goes on.
    pub fn push<C: AsRef<str>>(
        &mut self,
        rows: impl IntoIterator<Item = impl IntoIterator<Item = C>>,
        next: Option<PageToken>,
    ) {
        for cells in rows {
            self.table.push_str(&row(cells));
            self.rows += 1;
        }
        self.begun = true;
        self.next = next;
    }

    /// The file, called after what it lists. A list that is too long for one says so in the last line.
    pub fn reply(mut self, name: &str, call: &Call) -> Reply {
        if self.next.is_some() {
            self.table.push_str(&row([Locale::of(call.language()).t("csv-more")]));
        }
        file(name, &self.table, call.now())
    }
}

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
    use super::{BYTES, List, ROWS, TIME, row};
    use store::PageToken;

    /// Pages of one row each, of a list that ends after so many.
    fn read(ends: usize, cell: &str) -> List {
        let token = PageToken::parse("YS9i").expect("a token");
        let mut list = List::new(["n"]);
        while list.goes_on() {
            let next = (list.rows + 1 < ends).then(|| token.clone());
            list.push([[cell]], next);
        }
        list
    }

    #[test]
    fn a_list_is_read_to_its_end_or_as_far_as_a_file_goes() {
        let whole = read(3, "a");
        assert_eq!((whole.table.as_str(), whole.next), ("n\r\na\r\na\r\na\r\n", None));
        assert_eq!(read(ROWS, "a").next, None, "the last page that fits is the last one");
        let long = read(ROWS + 1, "a");
        assert!(long.rows == ROWS && long.next.is_some());
        let mut slow = List { next: PageToken::parse("YS9i"), begun: true, ..List::new(["n"]) };
        assert!(slow.goes_on());
        slow.began = slow.began.checked_sub(TIME).expect("a clock that has run");
        assert!(!slow.goes_on());
        let wide = read(9, &"a".repeat(BYTES / 2));
        assert!(wide.rows == 2 && wide.next.is_some());
    }

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
