//! Looks at the machine and says in one sentence what is missing.

use anyhow::{Result, bail, ensure};
use std::{net::TcpListener, process::Command};

/// The oldest Python that the tools run on.
const PYTHON: (u32, u32) = (3, 10);

/// Checks compiler and Python; answers the Python to use.
pub fn check() -> Result<&'static str> {
    ensure!(
        answers("cargo", &["--version"]),
        "Cargo is not on the PATH: install Rust from https://rustup.rs"
    );
    ensure!(
        ["cc", "gcc", "clang"].iter().any(|compiler| answers(compiler, &["--version"])),
        "There is no C compiler: install one (Debian and Ubuntu: apt-get install gcc; macOS: xcode-select --install)"
    );
    let candidates = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];
    let Some(python) = candidates.into_iter().find(|python| recent(python)) else {
        bail!(
            "There is no Python {}.{} or later: install it (Debian and Ubuntu: apt-get install python3 python3-venv)",
            PYTHON.0,
            PYTHON.1
        );
    };
    ensure!(
        answers(python, &["-c", "import venv, ensurepip"]),
        "Python's venv module is not installed: install it (Debian and Ubuntu: apt-get install python3-venv)"
    );
    Ok(python)
}

/// Checks that the compiler comes with its lints and its formatter.
pub fn lints() -> Result<()> {
    ensure!(
        answers("clippy-driver", &["--version"]) && answers("cargo", &["fmt", "--version"]),
        "Rust's lints or its formatter are not installed, the tests need both: rustup component add clippy rustfmt"
    );
    Ok(())
}

/// Checks that there is a browser for the browser tests.
pub fn browser() -> Result<()> {
    let chromium = ["chromium", "chromium-browser", "google-chrome"];
    ensure!(
        chromium.iter().any(|name| answers(name, &["--version"])) && answers("chromedriver", &["--version"]),
        "Chromium and its driver are not installed, the browser tests need both: \
         install them (Debian: apt-get install chromium chromium-driver)"
    );
    Ok(())
}

/// Whether nobody listens on the port of this machine.
#[must_use]
pub fn port_is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

/// A port that nobody listens on now.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

fn recent(python: &str) -> bool {
    let check = format!("import sys; sys.exit(sys.version_info < {PYTHON:?})");
    answers(python, &["-c", &check])
}
