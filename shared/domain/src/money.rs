//! Amounts of money: whole numbers of a currency's smallest unit, never fractions.

use crate::Problem;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Euro.
    #[default]
    Eur,
    /// Australian dollar.
    Aud,
    /// Brazilian real.
    Brl,
    /// Canadian dollar.
    Cad,
    /// Swiss franc.
    Chf,
    /// Czech koruna.
    Czk,
    /// Danish krone.
    Dkk,
    /// Pound sterling.
    Gbp,
    /// Hungarian forint.
    Huf,
    /// Japanese yen.
    Jpy,
    /// Norwegian krone.
    Nok,
    /// Polish złoty.
    Pln,
    /// Swedish krona.
    Sek,
    /// United States dollar.
    Usd,
}

impl Currency {
    /// Every currency, the euro first.
    pub const ALL: [Self; 14] = [
        Self::Eur,
        Self::Aud,
        Self::Brl,
        Self::Cad,
        Self::Chf,
        Self::Czk,
        Self::Dkk,
        Self::Gbp,
        Self::Huf,
        Self::Jpy,
        Self::Nok,
        Self::Pln,
        Self::Sek,
        Self::Usd,
    ];

    /// Its code (ISO 4217).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Aud => "AUD",
            Self::Brl => "BRL",
            Self::Cad => "CAD",
            Self::Chf => "CHF",
            Self::Czk => "CZK",
            Self::Dkk => "DKK",
            Self::Gbp => "GBP",
            Self::Huf => "HUF",
            Self::Jpy => "JPY",
            Self::Nok => "NOK",
            Self::Pln => "PLN",
            Self::Sek => "SEK",
            Self::Usd => "USD",
        }
    }

    /// The currency of a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }

    /// How many digits its smallest unit stands behind the decimal sign (ISO 4217, "minor unit").
    #[must_use]
    pub const fn digits(self) -> u32 {
        match self {
            Self::Jpy => 0,
            _ => 2,
        }
    }
}

/// An amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// How many of the currency's smallest unit.
    pub minor: i64,
    /// Of which currency.
    pub currency: Currency,
}

/// The largest amount, in the smallest unit: what people type by mistake is beyond it.
const MAX: i64 = 100_000_000_000_000;

impl Money {
    /// Reads an amount as people and programs write it, with this decimal sign: `-1.157,27` with a comma, `1157.27` with a
    /// point. Spaces, apostrophes and the other of the two signs part thousands.
    ///
    /// # Errors
    /// `error-amount`; `error-amount-digits` when there are more digits than the currency has.
    pub fn parse(typed: &str, decimal: char, currency: Currency) -> Result<Self, Problem> {
        let wrong = || Problem::new("error-amount");
        let plain: String =
            typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '\'' && *sign != '’').collect();
        let (sign, digits) = match plain.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (-1, rest),
            None => (1, plain.as_str()),
        };
        let (whole, part) = digits.split_once(decimal).unwrap_or((digits, ""));
        let whole = thousands(whole, if decimal == ',' { '.' } else { ',' }).ok_or_else(wrong)?;
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_number(part) {
            return Err(wrong());
        }
        let part = part.trim_end_matches('0');
        let room = usize::try_from(currency.digits()).unwrap_or_default();
        if part.len() > room {
            return Err(Problem::new("error-amount-digits").with("max", room.to_string()));
        }
        let minor: i64 = format!("{whole}{part:0<room$}").parse().map_err(|_| wrong())?;
        if minor > MAX { Err(wrong()) } else { Ok(Self { minor: sign * minor, currency }) }
    }
}

/// The digits of a whole number whose thousands may be parted by a sign.
fn thousands(text: &str, parted_by: char) -> Option<String> {
    let mut groups = text.split(parted_by);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let good =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()));
    let digits = [first, &rest.concat()].concat();
    (good && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

impl fmt::Display for Money {
    /// For programs: `-1157.27`, without its currency.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = 10_u64.pow(self.currency.digits());
        let sign = if self.minor < 0 { "-" } else { "" };
        let (whole, part) = (self.minor.unsigned_abs() / unit, self.minor.unsigned_abs() % unit);
        match self.currency.digits() {
            0 => write!(f, "{sign}{whole}"),
            digits => write!(f, "{sign}{whole}.{part:0>width$}", width = digits as usize),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, Money};
    use proptest::prelude::*;

    fn minor(typed: &str, decimal: char) -> Option<i64> {
        Money::parse(typed, decimal, Currency::Eur).ok().map(|money| money.minor)
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, decimal, expected) in [
            ("183.05", '.', 18_305),
            ("407.4", '.', 40_740),
            ("0", '.', 0),
            ("-339.81", '.', -33_981),
            ("1.157,27", ',', 115_727),
            ("1 157,27", ',', 115_727),
            ("1’157.27", '.', 115_727),
            ("22,611.060", '.', 2_261_106),
            (" 12 ", ',', 1_200),
        ] {
            assert_eq!(minor(typed, decimal), Some(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for typed in
            ["", "-", ".", ".5", "PM01", "1,1.5", "12,34", "1e3", "1.2.3", "99999999999999999", "--1", "1-"]
        {
            assert_eq!(minor(typed, '.'), None, "{typed}");
        }
        assert_eq!(Money::parse("1.234", '.', Currency::Eur).unwrap_err().key, "error-amount-digits");
        assert_eq!(Money::parse("1.5", '.', Currency::Jpy).unwrap_err().key, "error-amount-digits");
    }

    proptest! {
        #[test]
        fn what_programs_read_is_read_back(minor in -1_000_000_000_000_i64..1_000_000_000_000, n in 0..Currency::ALL.len()) {
            let money = Money { minor, currency: Currency::ALL[n] };
            prop_assert_eq!(Money::parse(&money.to_string(), '.', money.currency).unwrap(), money);
        }
    }
}
