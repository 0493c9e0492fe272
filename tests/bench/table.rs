//! The figures side by side, as ratios to the floor, and what they have to keep to.

use crate::process::Measured;
use std::{fmt, time::Duration};

/// Largest package, zipped.
const PACKAGE: u64 = 6 * 1024 * 1024;
/// Most memory.
const MEMORY: u64 = 24 * 1024 * 1024;
/// Most memory of a report of ten pages with ten photos, and the longest that one takes.
const PRINTED: (u64, Duration) = (128 * 1024 * 1024, Duration::from_millis(300));
/// An init is at most so many times the floor's.
const INIT: f64 = 3.0;
/// … and so many times shorter than Node's.
const NODE: f64 = 20.0;
/// A page's p50 is at most so many times that of its bare database calls.
const BARE: f64 = 1.5;
/// A p99 is at most so many times its p50.
const SPREAD: f64 = 3.0;

/// All measurements of one run.
pub struct Table(pub Vec<Measured>);

impl Table {
    fn find(&self, name: &str) -> Option<&Measured> {
        self.0.iter().find(|one| one.name == name)
    }

    /// Our functions: neither the bare Lambdas nor the peers.
    fn functions(&self) -> impl Iterator<Item = &Measured> {
        self.0.iter().filter(|one| !["noop", "bare", "node", "python"].contains(&one.name.as_str()))
    }

    /// Everything that is not kept to, in words.
    pub fn broken(&self) -> Vec<String> {
        let (noop, node, bare) = (self.find("noop"), self.find("node"), self.find("bare"));
        let mut broken = Vec::new();
        for one in self.functions() {
            let name = &one.name;
            let mut hold = |kept: bool, what: String| {
                if !kept {
                    broken.push(format!("{name}: {what}"));
                }
            };
            if let Some(noop) = noop {
                let times = ratio(one.init, noop.init);
                hold(times < INIT, format!("init is {times:.1} × the floor, {INIT} allowed"));
            }
            if let Some(node) = node {
                let times = ratio(node.init, one.init);
                hold(times > NODE, format!("init is 1/{times:.0} of Node's, 1/{NODE} asked for"));
            }
            if let (Some(bare), "desk-work-orders") = (bare, name.as_str()) {
                let times = ratio(one.warm(50), bare.warm(50));
                hold(times <= BARE, format!("p50 is {times:.2} × its bare database calls, {BARE} allowed"));
            }
            let times = ratio(one.warm(99), one.warm(50));
            hold(times <= SPREAD, format!("p99 is {times:.1} × p50, {SPREAD} allowed"));
            hold(one.zipped <= PACKAGE, format!("{:.1} MB zipped, 6 allowed", megabytes(one.zipped)));
            let prints = ["reports", "desk-reports"].contains(&name.as_str());
            let memory = if prints { PRINTED.0 } else { MEMORY };
            let (used, most) = (megabytes(one.memory), megabytes(memory));
            hold(one.memory <= memory, format!("{used:.1} MB of memory, {most:.0} allowed"));
            if prints {
                let (took, most) = (one.warm(50), PRINTED.1);
                hold(took <= most, format!("p50 is {took:?}, {most:?} allowed"));
            }
        }
        broken
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (noop, bare) = (self.find("noop"), self.find("bare"));
        writeln!(
            f,
            "{:<18} {:>9} {:>8} {:>9} {:>9} {:>9} {:>8} {:>8} {:>9} {:>9}",
            "Lambda",
            "init ms",
            "× floor",
            "first ms",
            "p50 ms",
            "p99 ms",
            "p99/p50",
            "× bare",
            "peak MB",
            "zip MB"
        )?;
        for one in &self.0 {
            let floor = noop.map_or_else(String::new, |noop| format!("{:.1}", ratio(one.init, noop.init)));
            // Only these read what `bare` reads.
            let same_work = ["bare", "desk-work-orders", "node", "python"].contains(&one.name.as_str());
            let bare = bare.filter(|_| same_work);
            let calls =
                bare.map_or_else(String::new, |bare| format!("{:.2}", ratio(one.warm(50), bare.warm(50))));
            writeln!(
                f,
                "{:<18} {:>9.1} {:>8} {:>9.1} {:>9.2} {:>9.2} {:>8.1} {:>8} {:>9.1} {:>9.2}",
                one.name,
                milliseconds(one.init),
                floor,
                milliseconds(one.first),
                milliseconds(one.warm(50)),
                milliseconds(one.warm(99)),
                ratio(one.warm(99), one.warm(50)),
                calls,
                megabytes(one.memory),
                megabytes(one.zipped),
            )?;
        }
        let broken = self.broken();
        match broken.as_slice() {
            [] => write!(f, "\nEverything is within its limits."),
            broken => write!(f, "\nNot within its limits:\n  {}", broken.join("\n  ")),
        }
    }
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(f64::EPSILON)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / (1024.0 * 1024.0)
}
