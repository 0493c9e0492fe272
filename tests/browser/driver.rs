//! Chromium and its driver, as children that end with the test.

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

const MISSING: &str =
    "The browser tests need Chromium and its driver: apt-get install chromium chromium-driver";

/// How often a driver is started before it is given up.
const STARTS: usize = 5;

static STARTED: AtomicU32 = AtomicU32::new(0);

/// The driver. Dropping it ends it; its browser ends with its session.
pub struct Driver {
    child: Child,
    port: u16,
    profile: PathBuf,
}

impl Driver {
    /// Starts a driver on a port of its own choice. It takes one that is free on one of the machine's two loopbacks, ends
    /// when another process has it on the other, and is started anew then.
    pub fn start() -> Self {
        (0..STARTS).find_map(|_| Self::started()).expect("a driver that says its port")
    }

    fn started() -> Option<Self> {
        let mut child = Command::new("chromedriver")
            .args(["--port=0", "--log-level=SEVERE"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect(MISSING);
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let name = format!("chromium-{}-{number}", std::process::id());
        let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        // One that said nothing is ended where it is dropped.
        let driver = Self { child, port: port.unwrap_or_default(), profile };
        (driver.port > 0).then_some(driver)
    }

    /// A fresh browser, for which this host name is that address.
    pub async fn browse(&self, host: &str, address: &str) -> Client {
        let profile = self.profile.display();
        let arguments = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--disable-features=LocalNetworkAccessChecks".to_owned(),
            "--hide-scrollbars".to_owned(),
            "--lang=en-GB".to_owned(),
            format!("--host-resolver-rules=MAP {host} {address}"),
            format!("--user-data-dir={profile}"),
        ];
        let wishes = json!({
            "goog:chromeOptions": { "args": arguments, "prefs": { "intl.accept_languages": "en-GB,en" } },
            "goog:loggingPrefs": { "browser": "ALL" },
            "pageLoadStrategy": "normal",
        });
        let Value::Object(wishes) = wishes else { unreachable!("it is an object") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let driver = format!("http://127.0.0.1:{}", self.port);
        builder.capabilities(wishes).connect(&driver).await.expect(MISSING)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Its browser has gone before, with the session.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
