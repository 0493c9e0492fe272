//! The keys of a deployment: Ed25519 for the sessions of staff and for those of users, a secret for form tokens.

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
        let pair = Ed25519KeyPair::generate().map_err(|_| anyhow!("no session key can be made"))?;
        let private = pair.to_pkcs8v1().map_err(|_| anyhow!("the session key cannot be written"))?;
        let public = [&PUBLIC_PREFIX, pair.public_key().as_ref()].concat();
        let secret = [house::entropy()?, house::entropy()?].concat();
        Ok(Self {
            session_public_key: STANDARD.encode(public),
            session_private_key: STANDARD.encode(private.as_ref()),
            form_secret: URL_SAFE_NO_PAD.encode(secret),
        })
    }

    /// Those kept in the data folder, so that sessions outlive a restart; new ones the first time.
    pub fn kept_in(data: &Path) -> Result<Self> {
        let path = data.join("keys.json");
        if let Ok(text) = std::fs::read_to_string(&path) {
            return serde_json::from_str(&text).with_context(|| format!("{} is not whole", path.display()));
        }
        let keys = Self::new()?;
        house::write(&path, &serde_json::to_string(&keys)?)?;
        Ok(keys)
    }
}

/// Prints new keys as parameters for `sam deploy --parameter-overrides`.
pub fn print() -> Result<()> {
    let keys = Keys::new()?;
    println!("SessionPublicKey={}", keys.session_public_key);
    println!("SessionPrivateKey={}", keys.session_private_key);
    println!("FormSecret={}", keys.form_secret);
    Ok(())
}
