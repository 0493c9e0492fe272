//! What the functions say they took, out of their logs.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufRead, BufReader, Seek, SeekFrom},
    path::{Path, PathBuf},
};

/// A line about a call; other lines have other fields.
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

/// What was taken, by method, route and status.
pub type Units = BTreeMap<(String, String, u16), Taken>;

/// The logs of a portal, and how long each of them was before the run.
#[derive(Debug, Default)]
pub struct Logs(Vec<(PathBuf, u64)>);

impl Logs {
    /// The logs in a folder as they are now. No folder: no logs.
    pub fn begin(folder: &Path) -> Result<Self> {
        let Ok(entries) = fs::read_dir(folder) else { return Ok(Self::default()) };
        let mut logs = Vec::new();
        for entry in entries {
            let entry = entry?;
            if entry.path().extension().is_some_and(|ending| ending == "log") {
                logs.push((entry.path(), entry.metadata()?.len()));
            }
        }
        Ok(Self(logs))
    }

    /// What was taken since then. Lines that are not about calls are passed over.
    pub fn units(&self) -> Result<Units> {
        let mut all = Units::new();
        for (path, before) in &self.0 {
            let mut file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
            file.seek(SeekFrom::Start(*before))?;
            for line in BufReader::new(file).lines() {
                let line = line?;
                let Ok(call) = serde_json::from_str::<Line>(&line) else { continue };
                let taken = all.entry((call.method, call.route, call.status)).or_default();
                taken.calls += 1;
                taken.read += call.read_units;
                taken.write += call.write_units;
            }
        }
        Ok(all)
    }
}
