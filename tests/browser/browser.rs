//! A browser in somebody's hands: what they see, touch and type. Everything waits until it is there.

use crate::{driver::Driver, house::House};
use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    error::CmdError,
    wd::WebDriverCompatibleCommand,
};
use futures_util::FutureExt;
use http::Method;
use serde_json::{Value, json};
use std::{
    fs,
    panic::{AssertUnwindSafe, resume_unwind},
    path::PathBuf,
    time::Duration,
};

/// The longest that anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// The host that browsers send files to.
const BUCKET_HOST: &str = "cloud.test";

pub const TAB: char = '\u{E004}';
pub const ENTER: char = '\u{E007}';
pub const SPACE: char = ' ';

/// Tells a story in a fresh house with a fresh browser. When it fails, `target/screenshots/failed` shows where.
pub async fn tell(story: impl AsyncFnOnce(&House, &Browser)) {
    let house = House::open().await;
    let driver = Driver::start();
    let client = driver.browse(BUCKET_HOST, &house.bucket).await;
    let browser = Browser { client };
    let told = AssertUnwindSafe(story(&house, &browser)).catch_unwind().await;
    if told.is_err() {
        let name = std::thread::current().name().unwrap_or("story").replace("::", "-");
        browser.save(&format!("failed/{name}")).await;
        let place = browser.client.current_url().await.map(|url| url.to_string());
        eprintln!("the browser was at {place:?} and said {:?}", browser.said().await);
    }
    let _ = browser.client.close().await;
    drop(driver);
    if let Err(panic) = told {
        resume_unwind(panic);
    }
}

/// The browser.
pub struct Browser {
    client: Client,
}

/// A command of Chromium's driver beyond the standard.
#[derive(Debug)]
struct Chromium(&'static str, Value);

impl WebDriverCompatibleCommand for Chromium {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}

impl Browser {
    /// Goes to an address, and waits until it is loaded.
    pub async fn open(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Where it is.
    pub async fn path(&self) -> String {
        self.client.current_url().await.unwrap().path().to_owned()
    }

    /// The address with its query.
    pub async fn url(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    /// Back to the page before.
    pub async fn back(&self) {
        self.client.back().await.unwrap();
    }

    /// The element, once it is there.
    pub async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css} does not come: {error}"))
    }

    /// How many there are now.
    pub async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.unwrap().len()
    }

    /// What is written there.
    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    /// What a field holds.
    pub async fn value(&self, css: &str) -> String {
        self.find(css).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Touches it.
    pub async fn click(&self, css: &str) {
        let element = self.find(css).await;
        // The driver scrolls just as far as it must, and what sticks to the foot of a page may lie there.
        let middle = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.client.execute(middle, vec![css.into()]).await.unwrap();
        element.click().await.unwrap_or_else(|error| panic!("{css} cannot be touched: {error}"));
    }

    /// Writes into a field. For a field of files, `text` is a path.
    pub async fn write(&self, css: &str, text: &str) {
        let element = self.find(css).await;
        element.send_keys(text).await.unwrap_or_else(|error| panic!("{css} cannot be written: {error}"));
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let mut actions = KeyActions::new("keys".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Runs a script and takes what it returns.
    pub async fn ask(&self, script: &str) -> Value {
        let answer = self.client.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that calls the last of its arguments when it is done.
    pub async fn ask_later(&self, script: &str) -> Result<Value, CmdError> {
        self.client.execute_async(script, Vec::new()).await
    }

    /// Waits until an expression holds.
    pub async fn until(&self, expression: &str) {
        let script = format!("return Boolean({expression})");
        let holds = tokio::time::timeout(PATIENCE, async {
            while self.ask(&script).await != Value::Bool(true) {
                tokio::task::yield_now().await;
            }
        });
        holds.await.unwrap_or_else(|_| panic!("it never comes that {expression}"));
    }

    /// A command of the developer tools.
    pub async fn command(&self, name: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": name, "params": parameters });
        let answer = self.client.issue_cmd(Chromium("goog/cdp/execute", body)).await;
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// What the console has said since it was asked last: faults of scripts, and what the policy forbids.
    pub async fn said(&self) -> Vec<String> {
        let log = self.client.issue_cmd(Chromium("se/log", json!({ "type": "browser" }))).await;
        let log = log.unwrap_or_default();
        let lines = log.as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Fails when the console has anything to say, but that the page itself came with a status like 404.
    pub async fn is_content(&self, with: &str) {
        let here = self.url().await;
        let about_page = |line: &String| line.starts_with(&format!("{here} - Failed to load resource"));
        let said: Vec<String> = self.said().await.into_iter().filter(|line| !about_page(line)).collect();
        assert!(said.is_empty(), "{with}: {said:#?}");
    }

    /// Makes a picture of the whole page at `target/screenshots/{name}.png`.
    pub async fn save(&self, name: &str) {
        let wish = json!({ "format": "png", "captureBeyondViewport": true, "optimizeForSpeed": true });
        let taken = self.command("Page.captureScreenshot", wish).await;
        let picture = base64::Engine::decode(
            &base64::prelude::BASE64_STANDARD,
            taken["data"].as_str().unwrap_or_default(),
        );
        let path =
            PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("../screenshots").join(format!("{name}.png"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, picture.unwrap()).unwrap();
    }
}
