//! An authenticator app, as somebody holds it in front of a page.

use domain::second_factor::FactorSecret;
use jiff::Timestamp;

/// The app, which knows one secret.
#[derive(Debug, Clone)]
pub struct Authenticator(FactorSecret);

impl Authenticator {
    /// Reads the secret off the page that offers it.
    ///
    /// # Panics
    /// When the page offers none.
    #[must_use]
    pub fn reads(page: &str) -> Self {
        let (_, rest) = page.split_once("secret=").expect("the page offers a secret");
        let letters: Vec<u8> = rest.bytes().take_while(u8::is_ascii_alphanumeric).collect();
        let value = |letter: &u8| match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            other => panic!("{other} is no base 32"),
        };
        let (mut held, mut bits, mut bytes) = (0u32, 0, Vec::new());
        for letter in &letters {
            held = held << 5 | u32::from(value(letter));
            bits += 5;
            if bits >= 8 {
                bits -= 8;
                bytes.push((held >> bits & 0xff) as u8);
            }
        }
        Self(FactorSecret::parse(&bytes).expect("160 bits"))
    }

    /// What it shows at a moment.
    #[must_use]
    pub fn shows(&self, now: Timestamp) -> String {
        self.0.code_at(now)
    }
}
