//! What is wrong with the rows of an import, by kind of problem: however many rows are wrong, it stays small.

use serde::{Deserialize, Serialize};

/// So many kinds of problem are told apart. A list of ten imports, each with as many, stays within what a page may read.
const KINDS_MAX: usize = 12;
/// So many values stand for all rows of a kind.
const EXAMPLES_MAX: usize = 2;
/// Longest of them, in characters.
const EXAMPLE_MAX: usize = 24;
/// Longest of what a message names, such as the choices that there are, in characters.
const NAMED_MAX: usize = 80;

/// The same problem in the same field of some rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProblemKind {
    /// The field; empty: the row as a whole.
    pub field: String,
    /// What is wrong: a message key.
    pub key: String,
    /// What the message says of the first row of its kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, String)>,
    /// How many rows.
    pub rows: u64,
    /// Different values that stand there, the first ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<String>,
}

impl ProblemKind {
    /// That of one row, with the value that stands there.
    #[must_use]
    pub fn of_row(field: &str, key: &str, args: Vec<(String, String)>, value: &str) -> Self {
        let short = |value: &str, most| value.trim().chars().take(most).collect::<String>();
        let args = args.into_iter().map(|(name, value)| (name, short(&value, NAMED_MAX))).collect();
        let examples =
            Some(short(value, EXAMPLE_MAX)).filter(|value| !value.is_empty()).into_iter().collect();
        Self { field: field.to_owned(), key: key.to_owned(), args, rows: 1, examples }
    }

    fn is(&self, other: &Self) -> bool {
        self.field == other.field && self.key == other.key
    }
}

/// The kinds of problem of an import, with how many rows each has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// In the order in which they were met first.
    pub kinds: Vec<ProblemKind>,
    /// Problems of further kinds.
    #[serde(default)]
    pub others: u64,
}

impl Summary {
    /// Nothing is wrong.
    pub const NONE: Self = Self { kinds: Vec::new(), others: 0 };

    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// One more kind, or more of one.
    pub fn add(&mut self, more: ProblemKind) {
        let Some(known) = self.kinds.iter_mut().find(|known| known.is(&more)) else {
            match self.kinds.len() < KINDS_MAX {
                true => self.kinds.push(more),
                false => self.others += more.rows,
            }
            return;
        };
        known.rows += more.rows;
        for example in more.examples {
            if known.examples.len() < EXAMPLES_MAX && !known.examples.contains(&example) {
                known.examples.push(example);
            }
        }
    }

    /// Both together, as if the rows of `more` came behind.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        more.kinds.into_iter().for_each(|kind| self.add(kind));
        self.others += more.others;
        self
    }

    /// The kinds, that of the most rows first.
    #[must_use]
    pub fn by_count(&self) -> Vec<&ProblemKind> {
        let mut kinds: Vec<&ProblemKind> = self.kinds.iter().collect();
        kinds.sort_by_key(|kind| std::cmp::Reverse(kind.rows));
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(field: u64, value: u64) -> ProblemKind {
        let words = (format!("field-{field}"), format!("EX-{value}"));
        ProblemKind::of_row(&words.0, "error-date", Vec::new(), &words.1)
    }

    #[test]
    fn however_many_rows_are_wrong_it_stays_small_and_counts_each() {
        let mut summary = Summary::default();
        (0..5_000).for_each(|n| summary.add(row(n % 30, n)));
        assert_eq!(summary.kinds.len(), KINDS_MAX);
        let counted: u64 = summary.kinds.iter().map(|kind| kind.rows).sum();
        assert_eq!(counted + summary.others, 5_000);
        assert!(summary.kinds.iter().all(|kind| kind.examples.len() == EXAMPLES_MAX));
    }

    #[test]
    fn what_stands_in_a_row_is_told_shortly() {
        let long = "x".repeat(5_000);
        let kind = ProblemKind::of_row("name", "error-known", vec![("name".to_owned(), long.clone())], &long);
        assert_eq!((kind.args[0].1.len(), kind.examples[0].len()), (NAMED_MAX, EXAMPLE_MAX));
    }

    #[test]
    fn parts_sum_up_to_the_whole_wherever_they_are_cut() {
        let rows: Vec<ProblemKind> = (0..90).map(|n| row(n * n % 25, n % 7)).collect();
        let sum = |rows: &[ProblemKind]| {
            let mut summary = Summary::default();
            rows.iter().cloned().for_each(|row| summary.add(row));
            summary
        };
        for cut in 0..=rows.len() {
            let (first, rest) = rows.split_at(cut);
            let (one, whole) = (sum(first).and(sum(rest)), sum(&rows));
            let counted = |of: &Summary| of.others + of.kinds.iter().map(|kind| kind.rows).sum::<u64>();
            assert_eq!(counted(&one), counted(&whole), "{cut}");
            assert_eq!(one.kinds, whole.kinds, "{cut}");
        }
    }

    #[test]
    fn the_most_come_first_and_no_example_comes_twice() {
        let mut summary = Summary::default();
        [row(1, 1), row(2, 1), row(2, 1), row(2, 3)].into_iter().for_each(|row| summary.add(row));
        let first = summary.by_count()[0];
        assert_eq!((first.rows, first.examples.join(", ").as_str()), (3, "EX-1, EX-3"));
    }
}
