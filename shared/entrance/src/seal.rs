//! Sealing what must be read again, and by nobody who has the table or a copy of it alone: AES-256-GCM under a key that
//! lies in the settings of the functions that need it. What it is for is sealed along: a secret of one account is none
//! of another's.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{Error, Result};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// The key that secrets of second factors are sealed with.
pub struct FactorKey(LessSafeKey);

impl fmt::Debug for FactorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FactorKey(…)")
    }
}

impl FactorKey {
    /// Reads a key: 32 bytes in base64, on one line. None for anything else.
    #[must_use]
    pub fn parse(text: &SecretString) -> Option<Self> {
        let bytes = STANDARD.decode(text.expose_secret()).ok()?;
        UnboundKey::new(&AES_256_GCM, &bytes).ok().map(LessSafeKey::new).map(Self)
    }

    /// Seals bytes for a purpose. The nonce, which must never be used twice, is random and goes before them.
    ///
    /// # Errors
    /// `Internal` when they cannot be sealed.
    pub fn seal(&self, purpose: &str, nonce: [u8; NONCE_LEN], bytes: &[u8]) -> Result<Vec<u8>> {
        let mut inside = bytes.to_vec();
        let tag = self
            .0
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(purpose), &mut inside)
            .map_err(|_| Error::internal("nothing can be sealed"))?;
        Ok([&nonce[..], &inside, tag.as_ref()].concat())
    }

    /// Opens what was sealed for a purpose. None when it was sealed for another one, with another key, or not at all.
    #[must_use]
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, inside) = sealed.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut inside = inside.to_vec();
        self.0.open_in_place(nonce, Aad::from(purpose), &mut inside).ok().map(|open| open.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(byte: u8) -> FactorKey {
        FactorKey::parse(&STANDARD.encode([byte; 32]).into()).unwrap()
    }

    #[test]
    fn a_key_is_32_bytes() {
        for bad in ["", "AAAA", &STANDARD.encode([1; 31]), &STANDARD.encode([1; 33]), "no base64 at all!"] {
            assert!(FactorKey::parse(&bad.to_owned().into()).is_none(), "{bad}");
        }
        assert_eq!(format!("{:?}", key(1)), "FactorKey(…)");
    }

    proptest! {
        #[test]
        fn only_the_same_key_and_purpose_open_what_was_sealed(
            bytes in proptest::collection::vec(any::<u8>(), 0..60), nonce in any::<[u8; 12]>()
        ) {
            let sealed = key(1).seal("a", nonce, &bytes).unwrap();
            prop_assert_eq!(key(1).open("a", &sealed), Some(bytes.clone()));
            prop_assert_eq!(key(1).open("b", &sealed), None);
            prop_assert_eq!(key(2).open("a", &sealed), None);
            prop_assert!(bytes.len() < 8 || !sealed.windows(bytes.len()).any(|part| part == bytes));
        }

        #[test]
        fn no_flipped_bit_goes_unnoticed(place in 0usize..48, bit in 0u8..8) {
            let mut sealed = key(1).seal("a", [3; 12], &[7; 20]).unwrap();
            prop_assert_eq!(sealed.len(), 48);
            sealed[place] ^= 1 << bit;
            prop_assert_eq!(key(1).open("a", &sealed), None);
        }

        #[test]
        fn anything_is_looked_at_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            prop_assert_eq!(key(1).open("a", &bytes), None);
        }
    }
}
