//! Builds the functions before anything serves, and shows how far it is.

use crate::{children::Children, house, say::Progress};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tokio::process::Command;

/// Builds the binaries with these names, together, as the watch server will ask for them.
pub async fn functions(children: &Children, names: &[String]) -> Result<()> {
    let total = packages(names)?.len() as u64;
    let mut progress = Progress::new("Building", total);
    let mut seen = BTreeSet::new();
    let mut cargo = Command::new("cargo");
    cargo
        .arg("build")
        .args(names.iter().flat_map(|name| ["--bin", name]))
        .arg("--message-format=json-render-diagnostics")
        .current_dir(house::root());
    let ended = children
        .run("cargo build", &mut cargo, |line| {
            let message: Value = serde_json::from_str(line).unwrap_or_default();
            if message["reason"] == "compiler-artifact" {
                seen.insert(message["package_id"].as_str().unwrap_or_default().to_owned());
                progress.at(seen.len() as u64, message["target"]["name"].as_str().unwrap_or_default());
            }
        })
        .await?;
    progress.done();
    if !ended.success {
        eprintln!("{}", ended.said);
        bail!("The functions do not build; what the compiler says stands above");
    }
    Ok(())
}

/// Every package that the build of these binaries goes through.
fn packages(names: &[String]) -> Result<BTreeSet<String>> {
    let output = std::process::Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--quiet"])
        .current_dir(house::root())
        .output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("Cargo cannot resolve the workspace (is there a connection to crates.io?): {}", said.trim());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata is not JSON")?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let id = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut needs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let built =
            |dependency: &Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev");
        let deps = list(&node["deps"]).iter().filter(|dep| built(dep)).map(|dep| id(&dep["pkg"])).collect();
        needs.insert(id(&node["id"]), deps);
    }
    let mut open: Vec<String> = list(&metadata["packages"])
        .iter()
        .filter(|package| names.iter().any(|name| package["name"] == name.as_str()))
        .map(|package| id(&package["id"]))
        .collect();
    let mut found = BTreeSet::new();
    while let Some(package) = open.pop() {
        if found.insert(package.clone()) {
            open.extend(needs.get(&package).into_iter().flatten().cloned());
        }
    }
    Ok(found)
}
