//! What is wrong with rows, as it is kept for whoever downloads it: a line of JSON for each field.

use crate::sheet::Row;
use domain::{
    Error, FieldErrors, Problem, Result,
    import::{ProblemKind, Summary},
};
use serde::Serialize;
use std::collections::BTreeSet;

/// Longest value that is told, in characters.
const VALUE_MAX: usize = 200;

/// What is wrong with a field of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowProblem {
    line: u64,
    field: String,
    value: String,
    key: &'static str,
    args: Vec<(&'static str, String)>,
}

impl RowProblem {
    /// All that is wrong with a row.
    pub fn of(row: &Row, errors: &FieldErrors) -> Vec<Self> {
        errors.iter().map(|(field, problem)| Self::one(row, field, problem)).collect()
    }

    /// The line of the row.
    pub const fn line(&self) -> u64 {
        self.line
    }

    fn one(row: &Row, field: &str, problem: &Problem) -> Self {
        let args = problem.args.iter().map(|(name, value)| (*name, value.to_string())).collect();
        let value = row.data.get(field).chars().take(VALUE_MAX).collect();
        Self { line: row.line, field: field.to_owned(), value, key: problem.key, args }
    }
}

/// How many rows have which problem. A row that has one twice in a field counts once.
pub fn summed(problems: &[RowProblem]) -> Summary {
    let (mut summary, mut seen) = (Summary::default(), BTreeSet::new());
    for one in problems {
        if seen.insert((one.line, one.field.as_str(), one.key)) {
            let args = one.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            summary.add(ProblemKind::of_row(&one.field, one.key, args, &one.value));
        }
    }
    summary
}

/// As it is kept.
pub fn written(problems: &[RowProblem]) -> Result<String> {
    let mut text = String::new();
    for problem in problems {
        text.push_str(&serde_json::to_string(problem).map_err(Error::internal)?);
        text.push('\n');
    }
    Ok(text)
}
