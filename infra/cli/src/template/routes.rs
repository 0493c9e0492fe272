//! The watch router of `Cargo.toml`, made from the template's routes.

use super::Template;
use crate::house;
use anyhow::{Context, Result};
use std::fmt::Write;

const SECTION: &str = "[workspace.metadata.lambda.watch.router]";

/// The router's section as `Cargo.toml` should have it.
pub fn router(template: &Template) -> Result<String> {
    let mut section = format!("{SECTION}\n");
    for function in template.functions()? {
        for path in &function.paths {
            let path = path.replace("{proxy+}", "{*proxy}");
            writeln!(section, "\"{path}\" = \"{}\"", function.name)?;
        }
    }
    Ok(section)
}

/// Puts the router into `Cargo.toml`; `check` only looks. Answers whether it was right already.
pub fn write_router(template: &Template, check: bool) -> Result<bool> {
    let manifest = house::read("Cargo.toml")?;
    let right = with_section(&manifest, &router(template)?);
    if right == manifest || check {
        return Ok(right == manifest);
    }
    house::write(&house::path("Cargo.toml"), &right).context("the router cannot be written")?;
    Ok(false)
}

fn with_section(manifest: &str, section: &str) -> String {
    let mut before = String::new();
    let mut after = String::new();
    let mut part = &mut before;
    let mut inside = false;
    for line in manifest.lines() {
        if line.trim() == SECTION {
            inside = true;
            continue;
        }
        if inside && line.starts_with('[') {
            inside = false;
            part = &mut after;
        }
        if !inside {
            part.push_str(line);
            part.push('\n');
        }
    }
    let mut whole = format!("{}\n\n{section}", before.trim_end());
    if !after.is_empty() {
        whole.push('\n');
        whole.push_str(&after);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_section_is_put_in_once_and_the_rest_stays() {
        let first =
            with_section("[a]\nb = 1\n", "[workspace.metadata.lambda.watch.router]\n\"/x\" = \"x\"\n");
        assert_eq!(first, "[a]\nb = 1\n\n[workspace.metadata.lambda.watch.router]\n\"/x\" = \"x\"\n");
        let again = with_section(
            &format!("{first}\n[c]\nd = 2\n"),
            "[workspace.metadata.lambda.watch.router]\n\"/y\" = \"y\"\n",
        );
        assert_eq!(
            again,
            "[a]\nb = 1\n\n[workspace.metadata.lambda.watch.router]\n\"/y\" = \"y\"\n\n[c]\nd = 2\n"
        );
    }
}
