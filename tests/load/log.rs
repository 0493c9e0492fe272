//! What the functions say they took, out of their log.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

#[derive(Debug, Deserialize)]
struct Line {
    method: String,
    route: String,
    status: u16,
    read_units: f64,
    write_units: f64,
}

/// Calls of one route with one answer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Taken {
    /// How many.
    pub calls: u64,
    /// Read units of all of them.
    pub read: f64,
    /// Write units of all of them.
    pub write: f64,
}

/// What was taken, by method, route and status. Lines that are no calls are passed over.
pub fn read(file: &Path) -> Result<BTreeMap<(String, String, u16), Taken>> {
    let lines = BufReader::new(File::open(file).with_context(|| format!("cannot open {}", file.display()))?);
    let mut all: BTreeMap<_, Taken> = BTreeMap::new();
    for line in lines.lines() {
        let line = line?;
        let Some(at) = line.find('{') else { continue };
        let Ok(call) = serde_json::from_str::<Line>(&line[at..]) else { continue };
        let taken = all.entry((call.method, call.route, call.status)).or_default();
        taken.calls += 1;
        taken.read += call.read_units;
        taken.write += call.write_units;
    }
    Ok(all)
}
