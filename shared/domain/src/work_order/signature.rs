//! The customer's signature under a report: a name, and what was drawn on the engineer's phone.

use crate::{FieldErrors, FormData, Problem, text::Line};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The name of whoever signed.
    pub name: Line,
    /// What they drew; none: the typed name stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawn: Option<Strokes>,
    /// When.
    pub at: Timestamp,
}

impl Signature {
    /// The names of the fields: who signs, and what they draw.
    pub const FIELDS: [&'static str; 2] = ["signed-by", "signature"];

    /// Reads a signature; nothing drawn and no name is none.
    ///
    /// # Errors
    /// `error-required` at the name where something was drawn, `error-signature` for what is no drawing, or what
    /// [`Line::parse`] says of the name.
    pub(super) fn parse(form: &FormData, now: Timestamp) -> Result<Option<Self>, FieldErrors> {
        let mut errors = FieldErrors::none();
        let [name, drawing] = Self::FIELDS;
        let drawn = match form.get(drawing).trim() {
            "" => Some(None),
            typed => errors.take(drawing, Strokes::parse(typed)).map(Some),
        };
        let signed = errors.take(name, Line::optional(form.get(name)));
        if signed == Some(None) && drawn != Some(None) {
            errors.add(name, Problem::new("error-required"));
        }
        match (signed, drawn) {
            (Some(Some(name)), Some(drawn)) => Ok(Some(Self { name, drawn, at: now })),
            _ if errors.is_empty() => Ok(None),
            _ => Err(errors),
        }
    }
}

/// Lines drawn in a box of 600 by 200: never anything but points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Strokes(Vec<Vec<(u16, u16)>>);

impl Strokes {
    /// Width of the box.
    pub const WIDTH: u16 = 600;
    /// Height of the box.
    pub const HEIGHT: u16 = 200;
    /// Most lines.
    const LINES: usize = 64;
    /// Most points of all lines.
    const POINTS: usize = 1_500;

    /// Reads lines: `x,y` with a space between points and a semicolon between lines.
    ///
    /// # Errors
    /// `error-signature` for anything else, points beside the box, or too many of them.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Self::read(text).ok_or_else(|| Problem::new("error-signature"))
    }

    fn read(text: &str) -> Option<Self> {
        if text.len() > Self::POINTS * 8 {
            return None;
        }
        let mut lines = Vec::new();
        for line in text.split(';') {
            let mut points: Vec<(u16, u16)> = Vec::new();
            for point in line.split(' ') {
                let (x, y) = point.split_once(',')?;
                let point = (within(x, Self::WIDTH)?, within(y, Self::HEIGHT)?);
                if points.last() != Some(&point) {
                    points.push(point);
                }
            }
            lines.push(points);
        }
        let points: usize = lines.iter().map(Vec::len).sum();
        (lines.len() <= Self::LINES && points <= Self::POINTS).then_some(Self(lines))
    }

    /// The lines.
    pub fn lines(&self) -> impl Iterator<Item = &[(u16, u16)]> {
        self.0.iter().map(Vec::as_slice)
    }
}

fn within(text: &str, most: u16) -> Option<u16> {
    let digits = (1..=3).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|number| *number <= most)
}

impl TryFrom<String> for Strokes {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text).ok_or("not the lines of a signature")
    }
}

impl From<Strokes> for String {
    fn from(strokes: Strokes) -> Self {
        let line = |line: &Vec<(u16, u16)>| {
            line.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")
        };
        strokes.0.iter().map(line).collect::<Vec<_>>().join(";")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_written_alike() {
        let text = "0,0 600,200;10,20";
        let strokes = Strokes::parse(text).expect("two lines");
        assert_eq!(strokes.lines().count(), 2);
        assert_eq!(String::from(strokes), text);
    }

    #[test]
    fn nothing_but_points_within_the_box_is_read() {
        let bomb = vec!["1,1 2,2"; 65].join(";");
        let many = (0..1_501).map(|n| format!("{},1", n % 600)).collect::<Vec<_>>().join(" ");
        let long = "9".repeat(100_000);
        for wrong in [
            "",
            " ",
            "601,0",
            "0,201",
            "-1,0",
            "1.5,2",
            "1,2;",
            "1,2  3,4",
            "<svg onload=x>",
            "1,2,3",
            "٢,1",
            "M0 0L1 1",
            &bomb,
            &many,
            &long,
        ] {
            assert_eq!(Strokes::parse(wrong).expect_err(wrong).key, "error-signature");
        }
    }

    #[test]
    fn a_drawing_needs_a_name_and_a_name_needs_no_drawing() {
        let read = |name: &str, drawn: &str| {
            let form = [("signed-by", name), ("signature", drawn)].into_iter().collect();
            Signature::parse(&form, Timestamp::UNIX_EPOCH)
        };
        assert_eq!(read("", " ").expect("nothing"), None);
        assert_eq!(read("Ada", "").expect("a name").expect("signed").drawn, None);
        assert!(read("Ada", "1,1 2,2").expect("both").expect("signed").drawn.is_some());
        assert!(read("", "1,1").expect_err("nobody").get("signed-by").is_some());
        assert!(read("Ada", "<svg>").expect_err("markup").get("signature").is_some());
    }
}
