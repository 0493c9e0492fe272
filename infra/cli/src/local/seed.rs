//! Fills a new table with the demo company.

use super::{REGION, table::Table, watch::Endpoints};
use crate::{house, say};
use anyhow::{Result, anyhow};
use argon2::{Argon2, password_hash::PasswordHasher};
use aws_config::{BehaviorVersion, Region};
use aws_credential_types::Credentials;
use store::Store;

/// What is said of the demo once it serves.
pub struct Demo {
    /// The portal's word.
    pub slug: &'static str,
    /// Who signs in at the desk.
    pub email: &'static str,
    /// With what.
    pub password: &'static str,
}

/// Writes the demo company into a table that is new, and answers how to reach it.
pub async fn demo(table: &Table, endpoints: &Endpoints) -> Result<Demo> {
    let demo = Demo { slug: "demo", email: "owner@demo.example", password: "open the front desk" };
    if !table.is_new {
        return Ok(demo);
    }
    say::note("Moving the demo company in");
    let sdk = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .region(Region::new(REGION))
        .endpoint_url(&endpoints.dynamodb)
        .credentials_provider(Credentials::new("test", "test", None, None, "local"))
        .load()
        .await;
    let store = Store::new(&sdk, table.name.clone());
    let phc = Argon2::default()
        .hash_password(demo.password.as_bytes())
        .map_err(|error| anyhow!("the demo's password cannot be hashed: {error}"))?
        .to_string();
    crate::tenant::demo(&store, &phc).await?;
    Ok(demo)
}
