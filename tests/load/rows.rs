//! The texts of one column of a CSV file, as they stand there.

use anyhow::{Context, Result, ensure};
use std::{io::Read, path::Path};

/// Every row's text, nothing trimmed.
pub fn read(file: &Path, column: &str) -> Result<Vec<String>> {
    let reader = std::fs::File::open(file).with_context(|| format!("cannot open {}", file.display()))?;
    texts(reader, column).with_context(|| format!("cannot read {}", file.display()))
}

fn texts(reader: impl Read, column: &str) -> Result<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(reader);
    let names = reader.headers().context("the line of column names is not UTF-8")?.clone();
    let bare = |name: &str| name.trim_start_matches('\u{feff}').trim() == column;
    let place = names.iter().position(bare);
    ensure!(
        place.is_some(),
        "there is no column “{column}”, but: {}",
        names.iter().collect::<Vec<_>>().join(", ")
    );
    let place = place.unwrap_or_default();
    let mut texts = Vec::new();
    for (number, row) in reader.records().enumerate() {
        let row = row.with_context(|| format!("row {}", number + 1))?;
        texts.push(row.get(place).unwrap_or_default().to_owned());
    }
    Ok(texts)
}
