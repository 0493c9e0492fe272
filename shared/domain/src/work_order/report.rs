//! What was done.

use super::{Enclosure, Signature, checklist, checklist::Check};
use crate::{
    FieldErrors, FileId, FormData, Problem,
    file::File,
    text::{Line, Text},
    timeline::{Entry, Happening},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Different materials that a report names at most.
pub const MATERIALS_MAX: usize = 50;
/// Most hours that one report tells.
const HOURS_MAX: u32 = 1_000;

/// The report of a work order that is completed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What was done.
    pub work: Text,
    /// Minutes worked; 0: not told.
    #[serde(default, skip_serializing_if = "is_none")]
    pub minutes: u32,
    /// What was used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<Material>,
    /// What was found of everything on the checklist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
    /// Photos and documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enclosures: Vec<Enclosure>,
    /// The customer's signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
}

/// What is known of the work order that a report is about.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// What happened to it so far.
    pub entries: &'a [Entry],
    /// Its files.
    pub files: &'a [File],
    /// When the report is written.
    pub now: Timestamp,
}

/// Something that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// What.
    pub name: Line,
    /// How much of it: a number with a point, as in `2` or `0.5`.
    pub quantity: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_none(minutes: &u32) -> bool {
    *minutes == 0
}

impl Report {
    /// The names of the fields.
    pub const FIELDS: [&'static str; 3] = ["report-work", "report-time", "report-materials"];

    /// A report of words alone.
    #[must_use]
    pub const fn new(work: Text, minutes: u32, materials: Vec<Material>) -> Self {
        Self { work, minutes, materials, checks: Vec::new(), enclosures: Vec::new(), signature: None }
    }

    /// Whether a file goes with it.
    #[must_use]
    pub fn encloses(&self, file: FileId) -> bool {
        self.enclosures.iter().any(|enclosure| enclosure.file == file)
    }

    /// What a mail says of it: the words, hours and materials. Everything else its page shows.
    #[must_use]
    pub fn in_words(&self) -> Self {
        Self::new(self.work.clone(), self.minutes, self.materials.clone())
    }

    /// Reads the form that completes.
    ///
    /// # Errors
    /// The fields to mend: `error-required`, `error-too-long`, `error-characters`, `error-duration`,
    /// `error-materials`, `error-rows-most`, and those of its parts.
    pub fn parse(form: &FormData, known: &Known<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let [work, time, used] = Self::FIELDS;
        let done = errors.take(work, Text::parse(form.get(work)));
        let minutes = errors.take(time, minutes(form.get(time)));
        let materials = errors.take(used, materials(form.get(used)));
        let checks = errors.take_all(Check::parse_all(checklist(known.entries), form));
        let named = Enclosure::named(form, known.entries, known.files);
        let enclosures = errors.take_all(Enclosure::parse_all(form, &named));
        let signature = errors.take_all(Signature::parse(form, known.now));
        let words = done.zip(minutes).zip(materials);
        match (words, checks, enclosures, signature) {
            (Some(((work, minutes), materials)), Some(checks), Some(enclosures), Some(signature)) => {
                Ok(Self { checks, enclosures, signature, ..Self::new(work, minutes, materials) })
            }
            _ => Err(errors),
        }
    }

    /// The report that counts, out of a timeline, oldest first: the last one that was not taken up again since. It
    /// stands on the timeline alone, so that no later step has to write it anew.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Option<&Self> {
        match &Self::entry_of(entries)?.what {
            Happening::Completed { report } => Some(report),
            _ => None,
        }
    }

    /// The entry of a timeline, oldest first, with the report that counts.
    #[must_use]
    pub fn entry_of(entries: &[Entry]) -> Option<&Entry> {
        let last = entries.iter().rev();
        let mut last =
            last.filter(|one| matches!(one.what, Happening::Completed { .. } | Happening::Reopened));
        last.next().filter(|one| one.what != Happening::Reopened)
    }

    /// The time worked as hours and minutes; none when it is not told.
    #[must_use]
    pub fn worked(&self) -> Option<(u32, u32)> {
        (self.minutes > 0).then_some((self.minutes / 60, self.minutes % 60))
    }
}

/// Reads a time that was worked: `1:30`, `1,5` or `1.5` hours, `45 min`; nothing is nothing told.
fn minutes(typed: &str) -> Result<u32, Problem> {
    let wrong = || Problem::new("error-duration");
    let typed = typed.trim().to_lowercase();
    let whole = |text: &str| {
        let digits = (1..=4).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit());
        digits.then(|| text.parse::<u32>().ok()).flatten().ok_or_else(wrong)
    };
    if typed.is_empty() {
        return Ok(0);
    }
    let hours = typed.strip_suffix('h').unwrap_or(&typed).trim_end();
    let total = if let Some(minutes) = typed.strip_suffix("min") {
        whole(minutes.trim_end())?
    } else if let Some((hours, minutes)) = hours.split_once(':') {
        let minutes = whole(minutes)?;
        if minutes > 59 {
            return Err(wrong());
        }
        whole(hours)? * 60 + minutes
    } else if let Some((hours, part)) = hours.split_once([',', '.']) {
        let scale = 10u32.pow(u32::try_from(part.len()).unwrap_or(9).min(4));
        whole(hours)? * 60 + (whole(part)? * 60 + scale / 2) / scale
    } else {
        whole(hours)? * 60
    };
    if total > HOURS_MAX * 60 { Err(wrong()) } else { Ok(total) }
}

/// Reads a list of materials: one a line, how much of it in front (`2 x door roller`, `0,5 grease`); a line without a
/// number is one of it.
fn materials(typed: &str) -> Result<Vec<Material>, Problem> {
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MATERIALS_MAX {
        return Err(Problem::new("error-rows-most").with("most", MATERIALS_MAX.to_string()));
    }
    lines.into_iter().map(material).collect()
}

fn material(line: &str) -> Result<Material, Problem> {
    let begins = line.starts_with(|sign: char| sign.is_ascii_digit());
    let end = line.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ','));
    let (number, rest) = line.split_at(end.unwrap_or(line.len()));
    let rest = rest.trim_start();
    let named = match rest.strip_prefix(['x', 'X', '×', '*']) {
        Some(after) if after.starts_with(char::is_whitespace) => after.trim_start(),
        _ => rest,
    };
    // “10mm bolt” and “3-way valve” begin with a number that counts nothing.
    let counts =
        begins && !named.is_empty() && line[number.len()..].starts_with([' ', '\t', 'x', 'X', '×', '*']);
    let (quantity, name) = if counts { (quantity(number)?, named) } else { ("1".to_owned(), line) };
    Ok(Material { name: Line::parse(name)?, quantity })
}

/// How much, without what says nothing: `02,50` is `2.5`.
fn quantity(typed: &str) -> Result<String, Problem> {
    let wrong = || Problem::new("error-materials");
    let typed = typed.replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    if part.contains('.') || whole.len() > 6 || part.len() > 3 {
        return Err(wrong());
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    match (whole, part) {
        ("", "") => Err(wrong()),
        ("", part) => Ok(format!("0.{part}")),
        (whole, "") => Ok(whole.to_owned()),
        (whole, part) => Ok(format!("{whole}.{part}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (String, String) {
        let material = material(line).expect(line);
        (material.quantity, material.name.to_string())
    }

    #[test]
    fn time_is_read_however_people_write_it() {
        for (typed, expected) in
            [("", 0), ("1:30", 90), ("0:05", 5), ("2", 120), ("1,5", 90), ("1.25 h", 75), ("45 min", 45)]
        {
            assert_eq!(minutes(typed), Ok(expected), "{typed:?}");
        }
        for typed in ["1:60", "x", "-1", "1:2:3", "99999", "1001", "1 hour", ":", "٢"] {
            assert_eq!(minutes(typed).expect_err(typed).key, "error-duration");
        }
    }

    #[test]
    fn a_material_is_a_number_and_a_name() {
        let pair = |quantity: &str, name: &str| (quantity.to_owned(), name.to_owned());
        assert_eq!(read("2 x door roller"), pair("2", "door roller"));
        assert_eq!(read("2x door roller"), pair("2", "door roller"));
        assert_eq!(read("0,50 grease"), pair("0.5", "grease"));
        assert_eq!(read("12 × xenon lamp"), pair("12", "xenon lamp"));
        assert_eq!(read("xenon lamp"), pair("1", "xenon lamp"));
        assert_eq!(read("2 xenon lamps"), pair("2", "xenon lamps"));
        assert_eq!(read("10mm bolt"), pair("1", "10mm bolt"));
        assert_eq!(read("3-way valve"), pair("1", "3-way valve"));
        for wrong in ["0 bolts", "1.2.3 bolts", "9999999 bolts"] {
            assert_eq!(material(wrong).expect_err(wrong).key, "error-materials");
        }
    }
}
