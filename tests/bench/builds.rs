//! What is measured has to be built first: our functions by cargo, the peers by npm and pip, under `target/bench`.

use anyhow::{Context, Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tests::tree;

/// The two bare Lambdas.
pub const OWN: [&str; 2] = ["noop", "bare"];

/// Builds the functions and the two bare Lambdas. Answers with the folder of their binaries.
pub fn functions(names: &[String], debug: bool) -> Result<PathBuf> {
    let profile: &[&str] = if debug { &[] } else { &["--release"] };
    let mut build = vec!["build"];
    build.extend(profile);
    // As `cargo lambda build` does: for packages of their own, what they share would be another build.
    names.iter().map(String::as_str).chain(OWN).for_each(|name| build.extend(["--bin", name]));
    run(Command::new(env!("CARGO")).args(build))?;
    Ok(tree::root().join("target").join(if debug { "debug" } else { "release" }))
}

/// Bundles the Node peer. Answers with the folder of its package.
pub fn node() -> Result<PathBuf> {
    let (source, build) = (tree::root().join("tests/bench/peers/node"), target("node")?);
    for file in ["package.json", "index.mjs"] {
        fs::copy(source.join(file), build.join(file))?;
    }
    run(Command::new("npm").args(["install", "--no-audit", "--no-fund", "--silent"]).current_dir(&build))
        .context("the Node peer needs Node.js with npm")?;
    run(Command::new("npm").args(["run", "--silent", "bundle"]).current_dir(&build))?;
    Ok(build.join("package"))
}

/// Installs the Python peer with what it imports. Answers with the folder of its package.
pub fn python() -> Result<PathBuf> {
    let (source, build) = (tree::root().join("tests/bench/peers/python"), target("python")?);
    let package = build.join("package");
    fs::create_dir_all(&package)?;
    fs::copy(source.join("bootstrap.py"), package.join("bootstrap.py"))?;
    let requirements = source.join("requirements.txt");
    run(Command::new("python3")
        .args(["-m", "pip", "install", "--quiet", "--upgrade", "--target"])
        .arg(&package)
        .arg("--requirement")
        .arg(requirements))
    .context("the Python peer needs Python 3 with pip")?;
    run(Command::new("python3").args(["-m", "compileall", "-q"]).arg(&package))?;
    Ok(package)
}

fn target(name: &str) -> Result<PathBuf> {
    let folder = tree::root().join("target/bench").join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn run(command: &mut Command) -> Result<()> {
    if command.get_current_dir().is_none() {
        command.current_dir(tree::root());
    }
    let name = Path::new(command.get_program()).display().to_string();
    let status = command.status().with_context(|| format!("cannot start {name}"))?;
    ensure!(status.success(), "{name} failed ({status})");
    Ok(())
}
