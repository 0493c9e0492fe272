//! Large texts in several languages, kept small: settings and forms are JSON, deflated, in one binary attribute.
//! A portal's settings are read with nearly every page and cost by the 4 KB.

use domain::{Error, Result};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

/// More than this no portal has; a body that unpacks to more is broken.
const LIMIT: usize = 4 * 1024 * 1024;

/// A value as deflated JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Packed(Vec<u8>);

impl Packed {
    /// Packs a value.
    pub(crate) fn pack(value: &impl Serialize) -> Result<Self> {
        let json = serde_json::to_vec(value).map_err(Error::internal)?;
        Ok(Self(miniz_oxide::deflate::compress_to_vec(&json, 8)))
    }

    /// Bytes that are small already.
    pub(crate) const fn as_it_is(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes themselves.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// The value again.
    pub(crate) fn unpack<T: DeserializeOwned>(&self) -> Result<T> {
        let json = miniz_oxide::inflate::decompress_to_vec_with_limit(&self.0, LIMIT)
            .map_err(|fault| Error::internal(fault.to_string()))?;
        serde_json::from_slice(&json).map_err(Error::internal)
    }

    /// The bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Serialize for Packed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Packed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl serde::de::Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }

            fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }
        deserializer.deserialize_byte_buf(Bytes).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_packed_comes_out_again(texts in proptest::collection::vec(".*", 0..20)) {
            let packed = Packed::pack(&texts).unwrap();
            prop_assert_eq!(packed.unpack::<Vec<String>>().unwrap(), texts);
        }

        #[test]
        fn bytes_that_are_not_packed_are_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(Packed(bytes).unpack::<domain::portal::Portal>().is_err());
        }
    }
}
