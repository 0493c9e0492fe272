//! What the command line says while it works: to the terminal as a bar, to a log as plain lines.

use indicatif::{ProgressBar, ProgressStyle};
use std::{io::IsTerminal, time::Duration};

/// A heading over what follows.
pub fn heading(text: &str) {
    eprintln!("\n── {text} ──");
}

/// One line of what is going on.
pub fn note(text: &str) {
    eprintln!("   {text}");
}

/// Progress of one long thing: a bar on a terminal, a line for every tenth otherwise.
pub struct Progress {
    bar: Option<ProgressBar>,
    what: String,
    total: u64,
    said: u64,
}

impl Progress {
    /// A bar of `total` steps; 0 when nobody knows how many there are.
    #[must_use]
    pub fn new(what: &str, total: u64) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| bar(what, total));
        if bar.is_none() {
            note(&format!("{what} …"));
        }
        Self { bar, what: what.to_owned(), total, said: 0 }
    }

    /// `done` steps are behind us, `detail` is in work.
    pub fn at(&mut self, done: u64, detail: &str) {
        let done = if self.total == 0 { done } else { done.min(self.total) };
        if let Some(bar) = &self.bar {
            bar.set_position(done);
            bar.set_message(detail.to_owned());
            return;
        }
        let tenth = (done * 10).checked_div(self.total).unwrap_or(done / 20);
        if tenth > self.said {
            self.said = tenth;
            let of = if self.total == 0 { String::new() } else { format!(" of {}", self.total) };
            note(&format!("{}: {done}{of} {detail}", self.what));
        }
    }

    /// It is done; the bar goes away.
    pub fn done(self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(what: &str, total: u64) -> ProgressBar {
    let (bar, shape) = if total == 0 {
        (ProgressBar::new_spinner(), "   {spinner} {prefix} {pos} {wide_msg} {elapsed}")
    } else {
        (ProgressBar::new(total), "   {prefix} {bar:30} {pos}/{len} {wide_msg} {elapsed}")
    };
    if let Ok(style) = ProgressStyle::with_template(shape) {
        bar.set_style(style);
    }
    bar.set_prefix(what.to_owned());
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
