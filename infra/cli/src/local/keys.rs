//! The keys of a deployment: Ed25519 for the sessions of staff and for those of users, a secret for form tokens, and one
//! for what second factors are sealed with.

use crate::house;
use anyhow::{Context, Result, anyhow};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410).
const PUBLIC_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// The keys, each as the parameter of the template wants it.
#[derive(Serialize, Deserialize)]
pub struct Keys {
    /// For staff: DER in base64, on one line.
    pub session_public_key: String,
    /// For staff: DER (PKCS #8) in base64, on one line.
    pub session_private_key: String,
    /// 43 characters.
    pub form_secret: String,
    /// 32 bytes in base64. Folders from before there were second factors have none.
    #[serde(default)]
    pub factor_key: Option<String>,
    /// For customers' users. Folders from before they could sign in have none.
    #[serde(default)]
    pub portal: Option<Pair>,
}

/// A pair of keys for the sessions of one kind of people.
#[derive(Serialize, Deserialize)]
pub struct Pair {
    /// DER in base64, on one line.
    pub public: String,
    /// DER (PKCS #8) in base64, on one line.
    pub private: String,
}

impl Pair {
    /// A new one.
    pub fn new() -> Result<Self> {
        let pair = Ed25519KeyPair::generate().map_err(|_| anyhow!("no session key can be made"))?;
        let private = pair.to_pkcs8v1().map_err(|_| anyhow!("the session key cannot be written"))?;
        let public = [&PUBLIC_PREFIX, pair.public_key().as_ref()].concat();
        Ok(Self { public: STANDARD.encode(public), private: STANDARD.encode(private.as_ref()) })
    }
}

impl Keys {
    /// New ones.
    pub fn new() -> Result<Self> {
        let staff = Pair::new()?;
        let secret = [house::entropy()?, house::entropy()?].concat();
        Ok(Self {
            session_public_key: staff.public,
            session_private_key: staff.private,
            form_secret: URL_SAFE_NO_PAD.encode(secret),
            factor_key: Some(factor_key()?),
            portal: Some(Pair::new()?),
        })
    }

    /// Those kept in the data folder, so that sessions outlive a restart; new ones the first time. What a folder
    /// made by an older version lacks is made now and kept from then on.
    pub fn kept_in(data: &Path) -> Result<Self> {
        let path = data.join("keys.json");
        let kept: Option<Self> = match std::fs::read_to_string(&path) {
            Ok(text) => Some(
                serde_json::from_str(&text).with_context(|| format!("{} is not whole", path.display()))?,
            ),
            Err(_) => None,
        };
        let keys = match kept {
            Some(keys) if keys.portal.is_some() && keys.factor_key.is_some() => return Ok(keys),
            Some(keys) => Self {
                portal: Some(keys.portal.map_or_else(Pair::new, Ok)?),
                factor_key: Some(keys.factor_key.map_or_else(factor_key, Ok)?),
                ..keys
            },
            None => Self::new()?,
        };
        house::write(&path, &serde_json::to_string(&keys)?)?;
        Ok(keys)
    }

    /// Each with the name of its parameter in the template.
    pub fn parameters(self) -> Vec<(String, String)> {
        let portal = self.portal.into_iter().flat_map(|pair| {
            [("PortalSessionPublicKey", pair.public), ("PortalSessionPrivateKey", pair.private)]
        });
        let staff = [
            ("SessionPublicKey", self.session_public_key),
            ("SessionPrivateKey", self.session_private_key),
            ("FormSecret", self.form_secret),
        ];
        let factor = self.factor_key.map(|key| ("FactorKey", key));
        staff.into_iter().chain(portal).chain(factor).map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// What secrets of second factors are sealed with.
fn factor_key() -> Result<String> {
    Ok(STANDARD.encode([house::entropy()?, house::entropy()?].concat()))
}

/// Prints new keys as parameters for `sam deploy --parameter-overrides`.
pub fn print() -> Result<()> {
    for (name, value) in Keys::new()?.parameters() {
        println!("{name}={value}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/test-keys").join(name);
        drop(std::fs::remove_dir_all(&folder));
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_folder_keeps_its_keys_and_both_pairs_are_apart() {
        let data = folder("kept");
        let first = Keys::kept_in(&data).unwrap().parameters();
        assert_eq!(first, Keys::kept_in(&data).unwrap().parameters());
        let values: std::collections::BTreeSet<_> = first.iter().map(|(_, value)| value).collect();
        assert_eq!(values.len(), 6);
    }

    #[test]
    fn a_folder_from_before_users_could_sign_in_keeps_what_it_has() {
        let data = folder("old");
        let old = r#"{"session_public_key":"p","session_private_key":"q","form_secret":"s"}"#;
        std::fs::write(data.join("keys.json"), old).unwrap();
        let keys = Keys::kept_in(&data).unwrap();
        assert_eq!((keys.session_public_key.as_str(), keys.form_secret.as_str()), ("p", "s"));
        let again = Keys::kept_in(&data).unwrap();
        assert_eq!(keys.portal.unwrap().private, again.portal.unwrap().private);
        assert!(keys.factor_key.is_some() && keys.factor_key == again.factor_key);
    }
}
