//! A cloud of one test's own: MiniStack with policies enforced, in its own group of processes, which ends with the
//! test however that ends.

use crate::{
    front,
    wait::{PATIENCE, eventually},
};
use rustix::process::{Pid, Signal, kill_process_group};
use std::{
    fs::{self, File},
    net::TcpListener,
    os::unix::process::CommandExt,
    path::PathBuf,
    process::{Child, Command, Stdio},
};
use tests::tree;

/// Where the cloud believes to be.
pub const REGION: &str = "eu-central-1";
/// Who it believes to be.
pub const ACCOUNT: &str = "000000000000";

/// The running cloud.
pub struct MiniStack {
    /// Its address, behind a front that vouches for TLS.
    pub address: String,
    child: Child,
    folder: PathBuf,
}

impl MiniStack {
    /// Starts it on a free port.
    pub async fn start(name: &str) -> Self {
        let python = tree::root().join("target/tools/venv/bin/python");
        assert!(
            python.exists(),
            "MiniStack is not installed: run the tests with `cargo portal test stack`, which fetches it first"
        );
        let folder = tree::root().join(format!("target/stack/{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("target can be written");
        let port = free_port();
        let behind = format!("http://127.0.0.1:{port}");
        let address = front::open(behind.clone()).await;
        let log = File::create(folder.join("ministack.log")).expect("target can be written");
        let child = Command::new(python)
            .args(["-m", "ministack"])
            .current_dir(&folder)
            // Functions inherit all of it, so it begins empty.
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("HOME", &folder)
            .env("TMPDIR", &folder)
            .env("BIND_HOST", "127.0.0.1")
            .env("MINISTACK_HOST", "127.0.0.1")
            .env("GATEWAY_PORT", port.to_string())
            .env("MINISTACK_REGION", REGION)
            .env("MINISTACK_ACCOUNT_ID", ACCOUNT)
            .env("AUTH", "true")
            .env("AWS_ENDPOINT_URL", &address)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a second handle"))
            .stderr(log)
            .process_group(0)
            .spawn()
            .expect("MiniStack starts");
        let cloud = Self { address, child, folder };
        let client = reqwest::Client::new();
        eventually(PATIENCE, "MiniStack answers", async || {
            let answer = client.get(format!("{behind}/_ministack/ready")).send().await.ok()?;
            answer.status().is_success().then_some(())
        })
        .await;
        cloud
    }
}

impl Drop for MiniStack {
    fn drop(&mut self) {
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            // Functions that it started are in its group.
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("What MiniStack and the functions said is in {}/ministack.log", self.folder.display());
        } else {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
