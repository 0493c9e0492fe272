//! Every check and test in one go, in the order in which they are cheapest to fail.

use crate::{children::Children, house, say, template, tools};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    process::{Command, Stdio},
    time::Instant,
};

/// The layers of the tests, as folders of `tests/` are called; `unit` lies beside the code.
const LAYERS: [&str; 6] = ["unit", "contract", "flows", "access", "stack", "browser"];

/// `-D warnings`, as `cargo clippy` hands it to its compiler.
const DENY_WARNINGS: &str = "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__";

/// Runs everything, or one layer.
pub async fn run(layer: Option<String>) -> Result<()> {
    let began = Instant::now();
    let children = Children::new(&house::path("target/tools"))?;
    tools::python(&children, tools::check_machine()?).await?;
    tools::lints()?;
    if let Some(layer) = layer {
        ensure!(
            LAYERS.contains(&layer.as_str()),
            "There is no layer {layer}; there are {}",
            LAYERS.join(", ")
        );
        if layer == "browser" {
            tools::browser()?;
        }
        return one(&layer, began);
    }
    tools::browser()?;
    tools::cargo_deny().await?;
    checks(began)?;
    build(began)?;
    for layer in LAYERS {
        one(layer, began)?;
    }
    Ok(())
}

fn checks(began: Instant) -> Result<()> {
    step("Format", began, cargo(&["fmt", "--all", "--check"]))?;
    let mut deny = cargo(&["deny", "--workspace", "check", "bans", "licenses", "sources"]);
    deny.env("PATH", house::search_path());
    step("Dependencies", began, deny)?;
    let mut lint = Command::new(house::tool("cfn-lint"));
    lint.args(["infra/template.yaml", "infra/data.yaml", "infra/alarms.yaml"]);
    step("Templates", began, lint)?;
    let template = template::Template::read()?;
    ensure!(
        template::write_router(&template, true)?,
        "The watch router in Cargo.toml is not what the template says: run `cargo portal routes`"
    );
    Ok(())
}

/// All tests at once, before any runs: layer by layer, one core would wait for the last file of each. Then the programs
/// that no test asks for.
fn build(began: Instant) -> Result<()> {
    let mut tests = cargo(&["test", "--workspace", "--no-run", "--quiet"]);
    for layer in LAYERS {
        tests.args(targets(layer)?);
    }
    step("Lints and build: tests", began, tests)?;
    step("Lints and build: programs", began, cargo(&["build", "--workspace", "--bins", "--quiet"]))
}

fn one(layer: &str, began: Instant) -> Result<()> {
    let mut tests = cargo(&["test", "--workspace"]);
    tests.args(targets(layer)?);
    step(&format!("Tests: {layer}"), began, tests)
}

/// The targets of a layer. Packages are never chosen: for some packages alone, cargo would build what they share once
/// more.
fn targets(layer: &str) -> Result<Vec<String>> {
    let test = |name: String| ["--test".to_owned(), name];
    if layer != "unit" {
        return Ok(test(layer.to_owned()).to_vec());
    }
    let own = ["--lib", "--bin", env!("CARGO_BIN_NAME")].map(ToOwned::to_owned);
    Ok(own.into_iter().chain(beside_the_code()?.into_iter().flat_map(test)).collect())
}

/// Names of the tests in the packages' own folders.
fn beside_the_code() -> Result<BTreeSet<String>> {
    let said =
        cargo(&["metadata", "--no-deps", "--format-version", "1"]).current_dir(house::root()).output()?;
    let said: Value = serde_json::from_slice(&said.stdout).context("cargo does not say what there is")?;
    let all = |of: &Value, what: &str| of[what].as_array().cloned().unwrap_or_default();
    let own = all(&said, "packages").into_iter().filter(|package| package["name"] != "tests");
    let targets = own.flat_map(|package| all(&package, "targets"));
    let tests = targets.filter(|target| target["kind"][0] == "test");
    let names: BTreeSet<String> =
        tests.filter_map(|test| test["name"].as_str().map(ToOwned::to_owned)).collect();
    ensure!(!names.is_empty(), "No package has tests");
    Ok(names)
}

/// Cargo with Clippy as its compiler, which is rustc with more lints: what `cargo clippy -- -D warnings` would refuse is
/// refused by the build itself. Apart from the build, Clippy has every library read once more, which takes minutes.
fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", DENY_WARNINGS);
    cargo
}

/// Runs one step under its heading. Nothing is said after it, so that the last lines of all are the tests' own.
fn step(name: &str, began: Instant, mut command: Command) -> Result<()> {
    say::heading(&format!("{name} ({:.0} s so far)", began.elapsed().as_secs_f64()));
    let status = command.current_dir(house::root()).stdin(Stdio::null()).status()?;
    ensure!(status.success(), "{name}: failed");
    Ok(())
}
