//! The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for the day the app is gone.
//! The same for staff and for users. How a secret is kept and how a recovery code is hashed is not known here.

use crate::{Problem, challenge::Code};
use jiff::{SignedDuration, Timestamp};
use std::fmt;
use totp_rs::{Algorithm, Builder, Totp};

/// What an app and we know alone: 160 random bits (RFC 4226, section 4, R6).
#[derive(Clone, PartialEq, Eq)]
pub struct FactorSecret([u8; 20]);

impl FactorSecret {
    /// RFC 4648, section 6.
    const BASE32: &'static [u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// A secret out of random bytes.
    #[must_use]
    pub const fn new(entropy: [u8; 20]) -> Self {
        Self(entropy)
    }

    /// The secret that was kept as these bytes.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Its bytes, to be sealed and kept.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 20] {
        &self.0
    }

    /// The secret for typing: 32 letters and digits in groups of four.
    #[must_use]
    pub fn written(&self) -> String {
        let letters: Vec<char> = symbols(&self.0, Self::BASE32).collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// The address that an app reads out of a QR code (Google Authenticator, "Key Uri Format"). Whose it is stands
    /// in it, percent-encoded.
    #[must_use]
    pub fn address(&self, issuer: &str, account: &str) -> String {
        let secret = self.written().replace(' ', "");
        let (issuer, account) = (encoded(issuer), encoded(account));
        format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}")
    }

    /// The time step that a typed code is good for at `now`: the current one, the one before or the one after, and
    /// later than `last`, so that no code is good twice. All three are compared, whichever fits.
    #[must_use]
    pub fn step_of(&self, code: &Code, now: Timestamp, last: Option<TimeStep>) -> Option<TimeStep> {
        let totp = self.totp();
        let here = TimeStep::at(now).0;
        let fits = |step: &u64| {
            let expected = totp.generate(step * TimeStep::SECONDS).to_string();
            let differing = expected.bytes().zip(code.expose().bytes()).fold(0, |all, (a, b)| all | (a ^ b));
            differing == 0
        };
        let steps = [here.saturating_sub(TimeStep::DRIFT), here, here + TimeStep::DRIFT];
        let good: Vec<TimeStep> = steps.into_iter().filter(fits).map(TimeStep).collect();
        good.into_iter().find(|step| last.is_none_or(|last| *step > last))
    }

    /// The code of a moment: what an app shows then.
    #[must_use]
    pub fn code_at(&self, now: Timestamp) -> String {
        self.totp().generate(TimeStep::at(now).0 * TimeStep::SECONDS).to_string()
    }

    fn totp(&self) -> Totp {
        let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6);
        builder.with_step_duration(TimeStep::SECONDS).with_secret(self.0.as_slice()).build_noncompliant()
    }
}

impl fmt::Debug for FactorSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FactorSecret(…)")
    }
}

/// The 30 seconds that a code is for, counted from 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeStep(pub u64);

impl TimeStep {
    /// How long one is.
    pub const SECONDS: u64 = 30;
    /// By how many steps a phone's clock may be wrong, either way.
    pub const DRIFT: u64 = 1;

    /// The step of a moment.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self(u64::try_from(now.as_second()).unwrap_or_default() / Self::SECONDS)
    }
}

/// A recovery code: 60 random bits, 12 letters and digits without look-alikes, good once.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// How many somebody has at a time.
    pub const MANY: usize = 10;
    const LENGTH: usize = 12;
    const ALPHABET: &'static [u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

    /// A code out of random bytes.
    #[must_use]
    pub fn new(entropy: [u8; 8]) -> Self {
        Self(symbols(&entropy, Self::ALPHABET).take(Self::LENGTH).collect())
    }

    /// The code that somebody typed, however it is grouped and whatever its case.
    ///
    /// # Errors
    /// `error-required`, `error-factor-recovery`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let typed: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
        let typed = typed.to_ascii_lowercase();
        if typed.is_empty() {
            return Err(Problem::new("error-required"));
        }
        let good = typed.len() == Self::LENGTH && typed.bytes().all(|sign| Self::ALPHABET.contains(&sign));
        if good { Ok(Self(typed)) } else { Err(Problem::new("error-factor-recovery")) }
    }

    /// The code itself, to be hashed.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The code for reading and typing, in groups of four.
    #[must_use]
    pub fn written(&self) -> String {
        let groups = [&self.0[..4], &self.0[4..8], &self.0[8..]];
        groups.join("-")
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// What somebody typed to show that they have their second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedFactor {
    /// Six digits out of the app.
    Code(Code),
    /// One of their recovery codes.
    Recovery(RecoveryCode),
}

impl TypedFactor {
    /// Tells the two apart by themselves: six digits are never a recovery code.
    ///
    /// # Errors
    /// `error-required`, `error-factor-code`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        match (Code::parse(text), RecoveryCode::parse(text)) {
            (Ok(code), _) => Ok(Self::Code(code)),
            (_, Ok(code)) => Ok(Self::Recovery(code)),
            (Err(problem), _) if problem.key == "error-required" => Err(problem),
            _ => Err(Problem::new("error-factor-code")),
        }
    }
}

/// How long somebody who has shown a password or a mail's link has to show their second factor.
pub const SECOND_STEP: SignedDuration = SignedDuration::from_mins(10);
/// For how long after signing in somebody may change how they sign in without showing it once more.
pub const FRESH: SignedDuration = SignedDuration::from_mins(15);

/// Five bits a sign, the first ones first; what is left over at the end is dropped.
fn symbols<'a>(bytes: &'a [u8], alphabet: &'static [u8; 32]) -> impl Iterator<Item = char> + 'a {
    (0..bytes.len() * 8 / 5).map(|place| {
        let value = (place * 5..place * 5 + 5).fold(0, |value, bit| {
            let set = bytes[bit / 8] >> (7 - bit % 8) & 1;
            value << 1 | usize::from(set)
        });
        char::from(alphabet[value])
    })
}

/// What stands for itself in an address, and everything else by its bytes (RFC 3986, section 2.3).
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let one = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// RFC 6238, appendix B: the secret, and codes of SHA-1 at some seconds, their last six digits.
    const RFC: &[u8; 20] = b"12345678901234567890";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn code(text: &str) -> Code {
        Code::parse(text).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = FactorSecret::new(*RFC);
        for (second, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(secret.code_at(at(second)), expected);
            let step = secret.step_of(&code(expected), at(second), None);
            assert_eq!(step, Some(TimeStep::at(at(second))));
        }
    }

    #[test]
    fn an_app_reads_the_secret_as_it_is_written() {
        let secret = FactorSecret::new(*RFC);
        assert_eq!(secret.written(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            secret.address("Noord & Lift", "tom@example.com"),
            "otpauth://totp/Noord%20%26%20Lift:tom%40example.com\
             ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Noord%20%26%20Lift"
        );
        assert!(!format!("{secret:?}").contains("GEZD"));
    }

    #[test]
    fn a_recovery_code_is_read_however_it_is_typed() {
        let code = RecoveryCode::new([1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(code.expose().len(), 12);
        for typed in [code.written(), code.written().to_uppercase(), format!(" {} ", code.expose())] {
            assert_eq!(RecoveryCode::parse(&typed).as_ref(), Ok(&code), "{typed}");
            assert_eq!(TypedFactor::parse(&typed), Ok(TypedFactor::Recovery(code.clone())));
        }
        for bad in ["abc", "abcd-efgh-ijk0", "ábcd-efgh-ijkm"] {
            assert_eq!(RecoveryCode::parse(bad).unwrap_err().key, "error-factor-recovery", "{bad}");
        }
        assert_eq!(TypedFactor::parse(" ").unwrap_err().key, "error-required");
        assert_eq!(TypedFactor::parse("12345").unwrap_err().key, "error-factor-code");
    }

    proptest! {
        #[test]
        fn a_code_is_good_for_its_step_and_one_beside_it_and_never_twice(
            bytes in any::<[u8; 20]>(), second in 1_000_000_000i64..4_000_000_000, late in -200i64..200
        ) {
            let secret = FactorSecret::new(bytes);
            let (typed, now) = (code(&secret.code_at(at(second))), at(second + late));
            let (made, here) = (TimeStep::at(at(second)), TimeStep::at(now));
            let near = made.0.abs_diff(here.0) <= TimeStep::DRIFT;
            let found = secret.step_of(&typed, now, None);
            if near {
                prop_assert!(found.is_some());
            } else if let Some(found) = found {
                // Another step's code happens to be the same: one in hundreds of thousands.
                prop_assert!(found != made);
            }
            if let Some(found) = found {
                let again = secret.step_of(&typed, now, Some(found));
                prop_assert!(again.is_none_or(|again| again > found));
            }
        }

        #[test]
        fn a_code_before_the_last_one_is_not_taken(bytes in any::<[u8; 20]>(), second in 1_000_000_000i64..4_000_000_000) {
            let secret = FactorSecret::new(bytes);
            let (before, now) = (code(&secret.code_at(at(second - 30))), at(second));
            let taken = secret.step_of(&before, now, Some(TimeStep::at(now)));
            prop_assert!(taken.is_none_or(|taken| taken > TimeStep::at(now)));
        }

        #[test]
        fn every_recovery_code_is_read_back(bytes in any::<[u8; 8]>()) {
            let code = RecoveryCode::new(bytes);
            prop_assert_eq!(RecoveryCode::parse(&code.written()), Ok(code));
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,40}") {
            drop(TypedFactor::parse(&text));
        }
    }
}
