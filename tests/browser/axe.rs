//! axe, asked about the page that is open.

use crate::browser::Browser;
use serde_json::Value;
use std::{fs, path::PathBuf, sync::LazyLock};

/// The script, out of the tools that `cargo portal` keeps.
static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    let libraries = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/tools/venv/lib");
    let pythons = fs::read_dir(&libraries).into_iter().flatten().flatten();
    let scripts = pythons.map(|python| python.path().join("site-packages/axe_playwright_python/axe.min.js"));
    let found = scripts.filter_map(|script| fs::read_to_string(script).ok()).next();
    found.expect("axe is not in target/tools: `cargo portal test browser` fetches it")
});

const ASK: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: { type: 'tag', values: tags }, preload: false, resultTypes: ['violations'] })
      .then((found) => done(found.violations.map((one) =>
        one.id + ': ' + one.help + '\\n' + one.nodes.map((node) =>
          '    ' + node.html.slice(0, 200) + '\\n        ' + node.failureSummary.replaceAll('\\n', ' ')).join('\\n'))))
      .catch((error) => done([String(error)]));";

/// Everything that axe finds wrong with the page.
pub async fn violations(browser: &Browser) -> Vec<String> {
    browser.ask(&SCRIPT).await;
    let found = browser.ask_later(ASK).await.unwrap();
    let found = found.as_array().cloned().unwrap_or_default();
    found.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
