//! Fills a new table with the demo company.

use super::{REGION, bucket, cloud::Cloud, table::Table, watch::Endpoints};
use crate::{house, say};
use anyhow::{Context, Result, anyhow};
use argon2::{Argon2, password_hash::PasswordHasher};
use aws_config::{BehaviorVersion, Region};
use aws_credential_types::Credentials;
use domain::{staff::StaffRole, user::MemberRole};
use store::Store;
use testkit::{demo, demo_documents};

/// What is said of the demo once it serves.
pub struct Demo {
    /// The portal's word.
    pub slug: String,
    /// Who signs in at the desk.
    pub email: String,
    /// With what.
    pub password: &'static str,
    /// Who signs in at the portal, by a mail: an Admin of the first customer.
    pub user: String,
}

/// Writes the demo company into a table that is new, and answers how to reach it.
pub async fn demo(table: &Table, cloud: &Cloud, endpoints: &Endpoints) -> Result<Demo> {
    let company = demo::demo();
    if table.is_new {
        say::note("Moving the demo company in");
        let sdk = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .region(Region::new(REGION))
            .endpoint_url(&endpoints.dynamodb)
            .credentials_provider(Credentials::new("test", "test", None, None, "local"))
            .load()
            .await;
        let phc = Argon2::default()
            .hash_password(demo::PASSWORD.as_bytes())
            .map_err(|error| anyhow!("the demo's password cannot be hashed: {error}"))?
            .to_string();
        let store = Store::new(&sdk, table.name.clone());
        company.seed(&store, Some(&phc)).await.map_err(anyhow::Error::new)?;
        documents(&company, &store, cloud).await?;
        let now = house::now();
        company.history(&store, now, house::entropy()?).await.map_err(anyhow::Error::new)?;
        company.plan(&store, now, house::entropy()?).await.map_err(anyhow::Error::new)?;
        table.complete()?;
    }
    let owner = company.member(StaffRole::Owner);
    Ok(Demo {
        slug: company.portal().slug.to_string(),
        email: owner.email.to_string(),
        password: demo::PASSWORD,
        user: company.user(MemberRole::Admin).email.to_string(),
    })
}

/// What its customers may open, with the files of it.
async fn documents(company: &demo::Demo, store: &Store, cloud: &Cloud) -> Result<()> {
    let (client, name) = (bucket::client(&cloud.sdk), &cloud.outputs["Bucket"]);
    for (document, files) in demo_documents::documents(company) {
        for (version, (id, bytes)) in document.versions.iter().zip(files) {
            let key = format!("files/{}/{}/{id}", document.tenant, document.id);
            let put = client.put_object().bucket(name).key(key).content_type(version.kind.media_type());
            put.body(bytes.into()).send().await.context("the bucket does not take a document of the demo")?;
        }
        store.setup().create_document(&document).await.map_err(anyhow::Error::new)?;
    }
    Ok(())
}
