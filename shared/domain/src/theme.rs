//! A portal's colours: the tenant chooses one, contrast decides what is written on it (WCAG 2.2, 1.4.3).

use crate::picture::Pictures;
use serde::{Deserialize, Serialize};

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// White.
    pub const WHITE: Self = Self([255, 255, 255]);
    /// Near-black, the usual dark text.
    pub const INK: Self = Self([22, 24, 29]);
    /// Black, for the few grounds of middle lightness on which neither white nor ink reaches 4.5 to 1.
    pub const BLACK: Self = Self([0, 0, 0]);

    /// Reads `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text
            .strip_prefix('#')
            .filter(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let part = |from: usize| u8::from_str_radix(&hex[from..from + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast ratio with another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The text colour on this one: white or ink, whichever reads better; black where neither has 4.5 to 1,
    /// since white or black always has.
    #[must_use]
    pub fn text_on(self) -> Self {
        let best =
            if self.contrast(Self::WHITE) >= self.contrast(Self::INK) { Self::WHITE } else { Self::INK };
        if self.contrast(best) >= 4.5 { best } else { Self::BLACK }
    }

    /// The nearest shade of this colour that has `ratio` to 1 against `ground`, mixed step by step with
    /// ink (on a light ground) or white (on a dark one).
    #[must_use]
    pub fn readable_on(self, ground: Self, ratio: f64) -> Self {
        let target = ground.text_on();
        (0..=32)
            .map(|step| self.mix(target, f64::from(step) / 32.0))
            .find(|shade| shade.contrast(ground) >= ratio)
            .unwrap_or(target)
    }

    fn mix(self, other: Self, share: f64) -> Self {
        let mut parts = self.0;
        for (part, to) in parts.iter_mut().zip(other.0) {
            let mixed = f64::from(*part) + (f64::from(to) - f64::from(*part)) * share;
            *part = mixed.round().clamp(0.0, 255.0) as u8;
        }
        Self(parts)
    }
}

/// How a portal looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// The tenant's colour, `#rrggbb`.
    pub accent: String,
    /// Light, dark, or as the device says.
    #[serde(default)]
    pub scheme: Scheme,
    /// The ground of the header, `#rrggbb`; empty: the page's own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub header: String,
    /// How round corners are.
    #[serde(default)]
    pub corners: Corners,
    /// How much room there is.
    #[serde(default)]
    pub density: Density,
    /// What it is written in.
    #[serde(default)]
    pub font: Font,
    /// The company's own CSS, as it was typed; pages load what was made of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub css: String,
    /// The company's pictures.
    #[serde(default, skip_serializing_if = "Pictures::is_empty")]
    pub pictures: Pictures,
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            accent: "#0b6e4f".to_owned(),
            scheme: Scheme::System,
            header: String::new(),
            corners: Corners::default(),
            density: Density::default(),
            font: Font::default(),
            css: String::new(),
            pictures: Pictures::default(),
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// As the device says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Scheme {
    /// Every scheme.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The scheme of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str() == word)
    }
}

/// How round corners are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Corners {
    /// A little.
    #[default]
    Soft,
    /// Not at all.
    Square,
    /// Much.
    Round,
}

impl Corners {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Soft, Self::Square, Self::Round];

    /// The word in forms, message keys and pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            Self::Square => "square",
            Self::Round => "round",
        }
    }

    /// The one of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// How much room there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Density {
    /// As much as fingers need.
    #[default]
    Roomy,
    /// Less between things; what is touched stays as large.
    Compact,
}

impl Density {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Roomy, Self::Compact];

    /// The word in forms, message keys and pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::Compact => "compact",
        }
    }

    /// The one of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// The vetted fonts: families that systems bring along, so that nothing is loaded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Font {
    /// What the system itself is written in.
    #[default]
    System,
    /// Lively and open: Seravek, Gill Sans, Ubuntu, Calibri.
    Humanist,
    /// Round and even: Avenir, Montserrat, Corbel.
    Geometric,
    /// With serifs: Charter, Cambria.
    Serif,
    /// Of one width.
    Mono,
}

impl Font {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::System, Self::Humanist, Self::Geometric, Self::Serif, Self::Mono];

    /// The word in forms, message keys and pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Humanist => "humanist",
            Self::Geometric => "geometric",
            Self::Serif => "serif",
            Self::Mono => "mono",
        }
    }

    /// The one of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}
