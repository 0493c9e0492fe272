//! What the run showed.

use crate::{guest::Sending, log::Units};
use std::{fmt, time::Duration};

/// What became of all rows.
#[derive(Debug, Default)]
pub struct Report {
    /// Rows of the file.
    pub rows: usize,
    /// Sendings that were answered.
    pub sendings: Vec<Sending>,
    /// Rows without any text that the form gave back, as it should.
    pub empty: usize,
    /// Other rows that the form gave back: row and reason.
    pub refused: Vec<(usize, String)>,
    /// Sending all of them.
    pub sending_time: Duration,
    /// Requests that were confirmed by their mail's link.
    pub confirmed: usize,
    /// From the last sending until the last confirmation.
    pub confirming_time: Duration,
    /// Records read back with the same bytes.
    pub same: usize,
    /// Records read back with other bytes: row, sent, shown.
    pub different: Vec<(usize, String, String)>,
    /// Rows that were taken and are not in the desk.
    pub lost: Vec<usize>,
    /// What the functions logged.
    pub units: Units,
}

impl Report {
    /// Requests that the portal took.
    pub fn taken(&self) -> usize {
        self.rows - self.empty - self.refused.len()
    }

    /// Whether every row that was taken was found again, byte for byte, and no row with text was given back.
    pub fn all_found(&self) -> bool {
        self.refused.is_empty() && self.same == self.taken() && self.confirmed == self.taken()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut answers: Vec<Duration> = self.sendings.iter().map(|sending| sending.answer).collect();
        let mut forms: Vec<Duration> = self.sendings.iter().map(|sending| sending.form).collect();
        answers.sort();
        forms.sort();
        let again: u32 = self.sendings.iter().map(|sending| sending.again).sum();
        let per_second = self.sendings.len() as f64 / self.sending_time.as_secs_f64().max(f64::EPSILON);
        writeln!(f, "rows               {}", self.rows)?;
        writeln!(f, "taken              {}", self.taken())?;
        writeln!(f, "refused as empty   {}", self.empty)?;
        writeln!(f, "refused otherwise  {}", self.refused.len())?;
        writeln!(f, "sent again (503)   {again}")?;
        writeln!(
            f,
            "requests a second  {per_second:.1} (form and sending, {:.0?} in all)",
            self.sending_time
        )?;
        writeln!(f, "form               p50 {:.1?}, p99 {:.1?}", share(&forms, 50), share(&forms, 99))?;
        writeln!(f, "sending            p50 {:.1?}, p99 {:.1?}", share(&answers, 50), share(&answers, 99))?;
        writeln!(
            f,
            "confirmed by mail  {} ({:.0?} after the last sending)",
            self.confirmed, self.confirming_time
        )?;
        writeln!(f, "found at the desk  {} of {}", self.same + self.different.len(), self.taken())?;
        writeln!(f, "byte for byte      {} of {}", self.same, self.taken())?;
        for ((method, route, status), taken) in &self.units {
            let mean = |units: f64| units / taken.calls as f64;
            let (read, write) = (mean(taken.read), mean(taken.write));
            writeln!(
                f,
                "units per call     {read:.2} read, {write:.2} written: {} × {method} {route} {status}",
                taken.calls
            )?;
        }
        for (row, reason) in self.refused.iter().take(10) {
            writeln!(f, "row {row} was refused: {reason}")?;
        }
        for (row, sent, shown) in self.different.iter().take(10) {
            writeln!(f, "row {row} differs: sent {sent:?}, shown {shown:?}")?;
        }
        for row in self.lost.iter().take(10) {
            writeln!(f, "row {row} is not in the desk")?;
        }
        write!(f, "all found          {}", if self.all_found() { "yes" } else { "no" })
    }
}

/// The time within which this share of a hundred lies, of a sorted list.
fn share(sorted: &[Duration], percent: usize) -> Duration {
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}
