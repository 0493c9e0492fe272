//! How large a package is when it is uploaded: every file deflated, as a ZIP archive holds it.

use anyhow::{Context, Result};
use flate2::{Compression, write::DeflateEncoder};
use std::{fs, io::Write, path::Path};

/// What an archive holds beside a file's bytes: its two headers (APPNOTE, 4.3.7 and 4.3.12).
const HEADERS: u64 = 30 + 46;

/// The zipped size of a file or of everything in a folder, in bytes.
pub fn zipped(path: &Path) -> Result<u64> {
    if !path.is_dir() {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut deflated = DeflateEncoder::new(Count(0), Compression::best());
        deflated.write_all(&bytes)?;
        return Ok(deflated.finish()?.0 + HEADERS);
    }
    let mut sum = 0;
    for entry in fs::read_dir(path)? {
        let entry = entry?.path();
        if entry.file_name().is_none_or(|name| name != "__pycache__") {
            sum += zipped(&entry)?;
        }
    }
    Ok(sum)
}

/// Counts what is written and keeps nothing.
struct Count(u64);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
