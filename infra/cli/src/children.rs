//! The processes that we start. Each leads a group of its own, is written down with its start, and ends with
//! us: by signal when we end well, at the next start when we were killed.

use crate::{house, say};
use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};
use serde::{Deserialize, Serialize};
use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
    process::Stdio,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::{Child, Command},
};

/// How long a child may take to end when asked.
const PATIENCE: Duration = Duration::from_secs(5);
/// A child that ends within this time cannot be started.
const AT_ONCE: Duration = Duration::from_secs(3);
/// How often we look whether it did.
const LOOK: Duration = Duration::from_millis(20);

/// A process as it is written down: an id alone may be somebody else's by now.
#[derive(Clone, Serialize, Deserialize)]
struct Record {
    name: String,
    pid: i32,
    started: String,
}

/// The running children.
pub struct Children {
    list: PathBuf,
    logs: PathBuf,
    running: Mutex<Vec<Running>>,
}

struct Running {
    record: Record,
    /// None while somebody else waits for it.
    child: Option<Child>,
    since: Instant,
    /// How to start it again when it ends; none: its end is ours.
    again: Option<Again>,
}

/// How a child is started.
type Again = Box<dyn Fn() -> Command + Send>;

/// How a child that we waited for ended.
pub struct Ended {
    /// Whether it did what it was there for.
    pub success: bool,
    /// What it said on its error output.
    pub said: String,
}

impl Children {
    /// None yet; logs go to `logs/` in the data folder.
    pub fn new(data: &Path) -> Result<Self> {
        let logs = data.join("logs");
        std::fs::create_dir_all(&logs).with_context(|| format!("{} cannot be made", logs.display()))?;
        Ok(Self { list: data.join("children.json"), logs, running: Mutex::new(Vec::new()) })
    }

    /// Starts one that has to stay, its output in `logs/NAME.log`.
    pub fn start(&self, name: &str, mut command: Command) -> Result<()> {
        let child = self.logged(name, &mut command)?;
        self.note(name, child.id(), Some(child), None).map(|_| ())
    }

    /// Starts one that is started again when it ends, unless it ends at once.
    pub fn keep(&self, name: &str, again: impl Fn() -> Command + Send + 'static) -> Result<()> {
        let child = self.logged(name, &mut again())?;
        self.note(name, child.id(), Some(child), Some(Box::new(again))).map(|_| ())
    }

    fn logged(&self, name: &str, command: &mut Command) -> Result<Child> {
        let log = self.log(name)?;
        spawn(name, command.stdout(log.try_clone()?).stderr(log))
    }

    /// Runs one to its end and hands over each line that it prints.
    pub async fn run(
        &self,
        name: &str,
        command: &mut Command,
        mut line: impl FnMut(&str) + Send,
    ) -> Result<Ended> {
        let mut child = spawn(name, command.stdout(Stdio::piped()).stderr(Stdio::piped()))?;
        let pid = self.note(name, child.id(), None, None)?;
        let mut lines = BufReader::new(child.stdout.take().context("no output")?).lines();
        let mut errors = child.stderr.take().context("no error output")?;
        let said = tokio::spawn(async move {
            let mut said = Vec::new();
            let _ = errors.read_to_end(&mut said).await;
            String::from_utf8_lossy(&said).into_owned()
        });
        while let Some(text) = lines.next_line().await? {
            line(&text);
        }
        let success = child.wait().await?.success();
        self.all().retain(|running| running.record.pid != pid);
        Ok(Ended { success, said: said.await? })
    }

    /// Writes one down.
    fn note(&self, name: &str, pid: Option<u32>, child: Option<Child>, again: Option<Again>) -> Result<i32> {
        let pid = pid.with_context(|| format!("{name} ended at once"))?.cast_signed();
        let record = Record { name: name.to_owned(), pid, started: started(pid).unwrap_or_default() };
        let mut all = self.all();
        all.push(Running { record, child, since: Instant::now(), again });
        let records: Vec<Record> = all.iter().map(|running| running.record.clone()).collect();
        drop(all);
        house::write(&self.list, &serde_json::to_string(&records)?)?;
        Ok(pid)
    }

    fn all(&self) -> MutexGuard<'_, Vec<Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn log(&self, name: &str) -> Result<File> {
        let path = self.logs.join(format!("{name}.log"));
        OpenOptions::new()
            .create(true)
            .append(true)
            .open(&path)
            .with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Starts again what may end, and returns when something ended that must not, or cannot be started.
    pub async fn watch_over(&self) -> Result<()> {
        loop {
            // Several processes may end at any time, and none of them says so.
            tokio::time::sleep(Duration::from_millis(500)).await;
            let Some(ended) = self.take_ended() else { continue };
            let name = &ended.record.name;
            let log = self.logs.join(format!("{name}.log"));
            match ended.again {
                Some(again) if ended.since.elapsed() > AT_ONCE => {
                    say::note(&format!(
                        "{name} ended and is started again; what it said is in {}",
                        log.display()
                    ));
                    self.keep(name, again)?;
                }
                _ => bail!("{name} ended; what it said is in {}", log.display()),
            }
        }
    }

    fn take_ended(&self) -> Option<Running> {
        let mut all = self.all();
        let ended = |running: &mut Running| {
            running.child.as_mut().is_some_and(|child| !matches!(child.try_wait(), Ok(None)))
        };
        let index = all.iter_mut().position(ended)?;
        Some(all.remove(index))
    }

    /// Ends all of them, the last first.
    pub async fn end(&self) {
        let mut running = std::mem::take(&mut *self.all());
        running.reverse();
        for running in &running {
            signal(running.record.pid, Signal::TERM);
        }
        for Running { record, child, .. } in running {
            if let Some(mut child) = child
                && tokio::time::timeout(PATIENCE, child.wait()).await.is_err()
            {
                signal(record.pid, Signal::KILL);
                let _ = child.wait().await;
            }
            gone(record.pid).await;
        }
        let _ = std::fs::remove_file(&self.list);
    }
}

fn spawn(name: &str, command: &mut Command) -> Result<Child> {
    let child = command.process_group(0).stdin(Stdio::null()).spawn();
    child.with_context(|| format!("{name} cannot be started"))
}

/// Ends what a killed run left behind.
pub async fn end_stale(data: &Path) -> Result<()> {
    let list = data.join("children.json");
    let Ok(text) = std::fs::read_to_string(&list) else { return Ok(()) };
    let records: Vec<Record> = serde_json::from_str(&text).unwrap_or_default();
    for record in records.iter().rev() {
        if started(record.pid).is_some_and(|started| started == record.started) {
            say::note(&format!("Ending {} of the last run", record.name));
            signal(record.pid, Signal::TERM);
            gone(record.pid).await;
        }
    }
    std::fs::remove_file(&list).with_context(|| format!("{} cannot be removed", list.display()))
}

/// Waits until nobody of the group is left; whoever does not listen is killed.
async fn gone(pid: i32) {
    let group = async {
        while Pid::from_raw(pid).is_some_and(|pid| test_kill_process_group(pid).is_ok()) {
            // Nobody tells when the last of a group is gone: it is looked for.
            tokio::time::sleep(LOOK).await;
        }
    };
    if tokio::time::timeout(PATIENCE, group).await.is_err() {
        signal(pid, Signal::KILL);
    }
}

fn signal(group: i32, signal: Signal) {
    if let Some(group) = Pid::from_raw(group) {
        // It may have ended in the meantime, which is what we want.
        let _ = kill_process_group(group, signal);
    }
}

/// When a process started, in whatever words the system has for it; none when there is no such process.
fn started(pid: i32) -> Option<String> {
    if let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) {
        // Field 22, counted after the name in brackets, which may hold anything.
        return stat.rsplit(") ").next()?.split(' ').nth(19).map(str::to_owned);
    }
    let output =
        std::process::Command::new("ps").args(["-o", "lstart=", "-p", &pid.to_string()]).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (!text.is_empty()).then_some(text)
}
