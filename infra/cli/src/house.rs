//! Where things lie: the workspace, its `target`, the tools in it. May know the file system, nothing of AWS.

use anyhow::{Context, Result};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// The workspace that this command line was built in.
#[must_use]
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root.pop();
    root
}

/// A file or folder of the workspace.
#[must_use]
pub fn path(inside: &str) -> PathBuf {
    root().join(inside)
}

/// Reads a text file of the workspace.
pub fn read(inside: &str) -> Result<String> {
    let path = path(inside);
    std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}

/// A program of the Python environment in `target/tools/venv`.
#[must_use]
pub fn tool(name: &str) -> PathBuf {
    path("target/tools/venv/bin").join(name)
}

/// `PATH` with our own tools before everything else, for children that look for each other.
#[must_use]
pub fn search_path() -> OsString {
    let own = [path("target/tools/venv/bin"), path("target/tools/bin")];
    let known = std::env::vars_os().find(|(name, _)| name == "PATH").map(|(_, value)| value);
    let rest = known.iter().flat_map(std::env::split_paths);
    std::env::join_paths(own.into_iter().chain(rest)).unwrap_or_default()
}

/// Writes a file in one step: readers see the old or the new text, also after a crash.
pub fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let draft = path.with_extension("new");
    std::fs::write(&draft, text).with_context(|| format!("{} cannot be written", draft.display()))?;
    std::fs::rename(&draft, path).with_context(|| format!("{} cannot be written", path.display()))
}

/// The time, for everything on this side: the command line is a main of its own.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the command line is a main, and mains hold the clock")]
pub fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// Sixteen random bytes for a new id.
pub fn entropy() -> Result<[u8; 16]> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).context("the system gives no random bytes")?;
    Ok(bytes)
}
