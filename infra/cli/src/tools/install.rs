//! Fetches pinned tools into `target/tools`: the Python ones with their hashes, cargo-deny by its version.

use crate::{children::Children, house, say::Progress};
use anyhow::{Context, Result, bail};
use std::path::Path;
use tokio::process::Command;

const CARGO_DENY: &str = "0.20.2";

/// cargo-lambda, zig, MiniStack, cfn-lint and axe in `target/tools/venv`; does nothing when they are there.
pub async fn python(children: &Children, python: &str) -> Result<()> {
    let requirements = house::read("infra/cli/requirements.txt")?;
    let venv = house::path("target/tools/venv");
    let seal = venv.join("requirements.txt");
    if std::fs::read_to_string(&seal).is_ok_and(|installed| installed == requirements) {
        return Ok(());
    }
    if venv.exists() {
        std::fs::remove_dir_all(&venv).with_context(|| format!("{} cannot be removed", venv.display()))?;
    }
    let made = Command::new(python).args(["-m", "venv"]).arg(&venv).output().await?;
    if !made.status.success() {
        bail!("Python cannot make {}: {}", venv.display(), String::from_utf8_lossy(&made.stderr).trim());
    }
    fetch(children, &venv, requirements.matches("==").count() as u64).await?;
    house::write(&seal, &requirements)
}

async fn fetch(children: &Children, venv: &Path, packages: u64) -> Result<()> {
    let mut pip = Command::new(venv.join("bin/python"));
    // The list is complete; what it leaves out is not needed.
    pip.args(["-m", "pip", "install", "--no-deps", "--require-hashes", "--disable-pip-version-check"])
        .arg("--no-input")
        .args(["--retries", "2", "--progress-bar", "off", "--requirement"])
        .arg(house::path("infra/cli/requirements.txt"));
    let mut progress = Progress::new("Fetching tools", packages);
    let mut done = 0;
    let ended = children
        .run("pip", &mut pip, |line| {
            if let Some(package) = line.strip_prefix("Collecting ") {
                done += 1;
                progress.at(done, package.split_whitespace().next().unwrap_or(package));
            } else if line.starts_with("Installing ") {
                progress.at(packages, "unpacking");
            }
        })
        .await?;
    progress.done();
    if ended.success {
        return Ok(());
    }
    let errors = ended.said;
    let offline =
        ["NewConnectionError", "name resolution", "Network is unreachable", "ConnectTimeout", "getaddrinfo"];
    if offline.iter().any(|sign| errors.contains(sign)) {
        bail!(
            "The tools have to be fetched from PyPI once, and there is no connection to it. \
             Connect to the network (or set PIP_INDEX_URL to a mirror) and try again"
        );
    }
    let last = errors.lines().rfind(|line| line.contains("ERROR")).unwrap_or(errors.trim());
    bail!("The tools could not be installed: {last}")
}

/// cargo-deny in `target/tools/bin`; does nothing when it is there.
pub async fn cargo_deny() -> Result<()> {
    let seal = house::path("target/tools/cargo-deny.version");
    if std::fs::read_to_string(&seal).is_ok_and(|version| version == CARGO_DENY) {
        return Ok(());
    }
    let status = Command::new("cargo")
        .args([
            "install",
            "cargo-deny",
            "--locked",
            "--no-default-features",
            // It runs once for a second: what optimising it takes is never won back.
            "--debug",
            "--version",
            CARGO_DENY,
            "--root",
        ])
        .arg(house::path("target/tools"))
        .arg("--target-dir")
        .arg(house::path("target/tools/build"))
        .status()
        .await?;
    if !status.success() {
        bail!("cargo-deny {CARGO_DENY} could not be installed; is there a connection to crates.io?");
    }
    house::write(&seal, CARGO_DENY)
}
