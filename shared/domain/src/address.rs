//! Work addresses: which parts a country's addresses have, and which of them it cannot do without.
//!
//! Source of the required parts and postcode shapes: Universal Postal Union, "Postal addressing systems in
//! member countries".

use crate::{FieldErrors, FormData, Problem, text::Line};
use serde::{Deserialize, Serialize};

/// How addresses of one country look.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2. The name is the locale message `country-{code}`.
    pub code: &'static str,
    /// Shape of the postcode: `9` a digit, `A` a letter, `?` makes the sign before it optional, others as
    /// they are; several shapes apart by `|`. Empty: the country has none that mail depends on.
    pub postcode: &'static str,
    /// Whether the state, province or county has to be named.
    pub region_required: bool,
}

const fn country(code: &'static str, postcode: &'static str, region_required: bool) -> Country {
    Country { code, postcode, region_required }
}

/// The countries that work can be asked for in, by code.
pub const COUNTRIES: &[Country] = &[
    country("AT", "9999", false),
    country("AU", "9999", true),
    country("BE", "9999", false),
    country("BR", "99999-?999", true),
    country("CA", "A9A ?9A9", true),
    country("CH", "9999", false),
    country("CZ", "999 ?99", false),
    country("DE", "99999", false),
    country("DK", "9999", false),
    country("ES", "99999", true),
    country("FI", "99999", false),
    country("FR", "99999", false),
    country("GB", "A9 ?9AA|A99 ?9AA|AA9 ?9AA|AA99 ?9AA|A9A ?9AA|AA9A ?9AA", false),
    country("HU", "9999", false),
    country(
        "IE",
        "A9A ?AAAA|A99 ?AAAA|A99 ?A9A9|A99 ?99AA|A99 ?AA99|A99 ?AAA9|A99 ?A99A|A99 ?9AAA|A99 ?A9AA|A99 ?AA9A",
        false,
    ),
    country("IT", "99999", true),
    country("LU", "9999", false),
    country("NL", "9999 ?AA", false),
    country("NO", "9999", false),
    country("PL", "99-999", false),
    country("PT", "9999-999", false),
    country("SE", "999 ?99", false),
    country("US", "99999|99999-9999", true),
];

impl Country {
    /// The country of a code.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        COUNTRIES.iter().find(|country| country.code == code)
    }

    /// Whether `postcode` has one of the country's shapes; case does not matter.
    #[must_use]
    pub fn takes_postcode(&self, postcode: &str) -> bool {
        self.postcode.is_empty()
            || self.postcode.split('|').any(|shape| fits(shape.as_bytes(), postcode.as_bytes()))
    }
}

fn fits(shape: &[u8], text: &[u8]) -> bool {
    match shape {
        [] => text.is_empty(),
        [sign, b'?', rest @ ..] => fits(rest, text) || (text.first() == Some(sign) && fits(rest, &text[1..])),
        [sign, rest @ ..] => text.split_first().is_some_and(|(first, text)| {
            let same = match sign {
                b'9' => first.is_ascii_digit(),
                b'A' => first.is_ascii_alphabetic(),
                other => first == other,
            };
            same && fits(rest, text)
        }),
    }
}

/// Where the work is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and house number.
    pub street: Line,
    /// Building, floor, gate: what the street does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addition: Option<Line>,
    /// Postcode in the country's shape, upper case; none where the country has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Line>,
    /// Town.
    pub city: Line,
    /// State, province or county.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Line>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

impl Address {
    /// Reads `street`, `addition`, `postcode`, `city`, `region` and `country`; what is required follows the
    /// country.
    pub fn parse(form: &FormData, errors: &mut FieldErrors) -> Option<Self> {
        let country = Country::find(form.get("country"));
        if country.is_none() {
            errors.add("country", Problem::new("error-choose"));
        }
        let street = errors.take("street", Line::parse(form.get("street")));
        let addition = errors.take("addition", Line::optional(form.get("addition")));
        let postcode = errors.take("postcode", postcode(form.get("postcode"), country));
        let city = errors.take("city", Line::parse(form.get("city")));
        let region = errors.take("region", region(form.get("region"), country));
        Some(Self {
            street: street?,
            addition: addition?,
            postcode: postcode?,
            city: city?,
            region: region?,
            country: country?.code.to_owned(),
        })
    }

    /// The address as written on a letter in its country, country code last.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let part = |line: &Option<Line>| line.as_ref().map_or(String::new(), ToString::to_string);
        let town = match self.country.as_str() {
            "GB" | "IE" | "US" | "CA" | "AU" | "BR" => {
                format!("{} {} {}", self.city, part(&self.region), part(&self.postcode))
            }
            _ => format!("{} {} {}", part(&self.postcode), self.city, part(&self.region)),
        };
        let tidy = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        [self.street.to_string(), part(&self.addition), tidy(town), self.country.clone()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// Its fields by name, for the log.
    #[must_use]
    pub fn rows(&self) -> [(&'static str, String); 6] {
        let part = |line: &Option<Line>| line.as_ref().map_or(String::new(), ToString::to_string);
        [
            ("country", self.country.clone()),
            ("street", self.street.to_string()),
            ("addition", part(&self.addition)),
            ("postcode", part(&self.postcode)),
            ("city", self.city.to_string()),
            ("region", part(&self.region)),
        ]
    }

    /// The address on one line for somebody in the country `home`, who needs to be told of another one alone: there
    /// stands its code.
    #[must_use]
    pub fn one_line_from(&self, home: &str) -> String {
        let mut lines = self.lines();
        if self.country == home {
            lines.pop();
        }
        lines.join(", ")
    }

    /// The address on one line, for a list or a map search.
    #[must_use]
    pub fn one_line(&self) -> String {
        self.lines().join(", ")
    }
}

fn postcode(text: &str, country: Option<&Country>) -> Result<Option<Line>, Problem> {
    let line = Line::optional(&text.trim().to_uppercase())?;
    match (line, country) {
        (None, Some(country)) if !country.postcode.is_empty() => Err(Problem::new("error-required")),
        (Some(line), Some(country)) if !country.takes_postcode(line.as_str()) => {
            let example = country.postcode.split('|').next().unwrap_or_default();
            let example = example.replace('?', "").replace('9', "1").replace('A', "B");
            Err(Problem::new("error-postcode").with("example", example))
        }
        (line, _) => Ok(line),
    }
}

fn region(text: &str, country: Option<&Country>) -> Result<Option<Line>, Problem> {
    let line = Line::optional(text)?;
    match country {
        Some(country) if country.region_required && line.is_none() => Err(Problem::new("error-required")),
        _ => Ok(line),
    }
}
