//! What is wrong with the rows of an import, as a table for a spreadsheet.

use crate::DeskImports;
use domain::{
    Error, Result,
    import::{COLUMNS_MAX, Import, ImportKind, TOLD_MAX},
    principal::StaffMember,
};
use serde::Deserialize;
use std::sync::Arc;
use views::Locale;
use web::{App as _, Call, Reply, csv};

/// What is wrong with a field of a row, as it is kept.
#[derive(Deserialize)]
struct RowProblem {
    line: u64,
    field: String,
    value: String,
    key: String,
    args: Vec<(String, String)>,
}

/// Every row that is told, in the reader's language.
pub async fn list(app: Arc<DeskImports>, who: StaffMember, call: Call) -> Result<Reply> {
    let import = app.site().store.desk_imports(&who).find(call.param("import")?).await?;
    let locale = Locale::of(call.language());
    let mut table =
        csv::row(["row", "field", "value", "problem"].map(|key| locale.t(&format!("import-csv-{key}"))));
    let most = usize::try_from(TOLD_MAX).unwrap_or(usize::MAX).saturating_mul(COLUMNS_MAX);
    let mut told = 0;
    for part in 0..import.reached.part {
        let Some(text) = app.files.problems((import.tenant, import.id), part).await? else { continue };
        for line in text.lines() {
            let problem: RowProblem = serde_json::from_str(line).map_err(Error::internal)?;
            table.push_str(&csv::row(cells(locale, import.kind, &problem)));
            told += 1;
        }
        // What was kept is bounded already; this bounds what is read.
        if told >= most {
            break;
        }
    }
    if import.tally.wrong > TOLD_MAX {
        table.push_str(&csv::row([locale.t("import-csv-more")]));
    }
    Ok(csv::file("import", &table, call.now()))
}

/// So many stand on the import's page, out of as many parts of its file at most.
const FIRST: usize = 20;
const PARTS: u64 = 8;

/// What is wrong with the first rows, in the reader's language: row, field, value, why.
pub async fn first(app: &DeskImports, import: &Import, locale: Locale) -> Result<Vec<[String; 4]>> {
    let mut first = Vec::new();
    if import.tally.wrong == 0 || import.stage.is_busy() {
        return Ok(first);
    }
    for part in 0..import.reached.part.min(PARTS) {
        let text = app.files.problems((import.tenant, import.id), part).await?.unwrap_or_default();
        for line in text.lines().take(FIRST - first.len()) {
            let problem: RowProblem = serde_json::from_str(line).map_err(Error::internal)?;
            first.push(cells(locale, import.kind, &problem));
        }
        if first.len() == FIRST {
            break;
        }
    }
    Ok(first)
}

fn cells(locale: Locale, kind: ImportKind, problem: &RowProblem) -> [String; 4] {
    let column = kind.columns().iter().find(|column| column.field == problem.field);
    let field = column.map(|column| locale.t(column.label).into_owned()).unwrap_or_default();
    let args = problem.args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let text = locale.said(&problem.key, args);
    [problem.line.to_string(), field, problem.value.clone(), text]
}
