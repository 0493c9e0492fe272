//! The table: DynamoDB embedded in this process, on a file, made as `infra/data.yaml` describes it.

use crate::house;
use anyhow::{Context, Result, anyhow};
use dynoxide::{Database, server};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};
use testkit::schema;
use tokio::net::TcpListener;

/// The table and the database under it.
#[derive(Clone)]
pub struct Table {
    /// The database.
    pub database: Database,
    /// The table's name.
    pub name: String,
    /// Whether this run made it.
    pub is_new: bool,
    complete: PathBuf,
}

/// The files of the database.
pub const FILES: [&str; 3] = ["table.sqlite", "table.sqlite-wal", "table.sqlite-shm"];
/// There when the demo company has moved in.
pub const COMPLETE: &str = "complete";

impl Table {
    /// Opens the file and makes the table if it is not there. A file whose demo company did not move in
    /// completely, since the run was killed, is begun anew.
    pub fn open(data: &Path, stage: &str) -> Result<Self> {
        let path = data.join("table.sqlite");
        let complete = data.join(COMPLETE).exists();
        for file in
            FILES.iter().filter(|_| !complete).map(|name| data.join(name)).filter(|file| file.exists())
        {
            std::fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
        }
        let database = schema::open(&path).with_context(|| format!("{} cannot be opened", path.display()))?;
        let name = format!("frontdesk-{stage}");
        let tables = database.list_tables(Default::default()).map_err(|error| anyhow!("{error}"))?;
        let is_new = !tables.table_names.contains(&name);
        if is_new {
            schema::create(&database, &house::read("infra/data.yaml")?, &name)
                .context("infra/data.yaml describes a table that cannot be made")?;
        }
        Ok(Self { database, name, is_new: is_new || !complete, complete: data.join(COMPLETE) })
    }

    /// Everything that a table begins with is in it.
    pub fn complete(&self) -> Result<()> {
        house::write(&self.complete, "")
    }

    /// Serves it on a free port and sweeps what has expired; answers the address.
    pub async fn serve(&self) -> Result<String> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = format!("http://{}", listener.local_addr()?);
        tokio::spawn(server::serve_with_shutdown(listener, self.database.clone(), std::future::pending()));
        let database = self.database.clone();
        tokio::spawn(async move {
            let mut minute = tokio::time::interval(Duration::from_secs(60));
            loop {
                minute.tick().await;
                let database = database.clone();
                let _ = tokio::task::spawn_blocking(move || database.sweep_ttl()).await;
            }
        });
        Ok(address)
    }

    /// Adds what the data stack would say about the table.
    pub fn outputs(&self, outputs: &mut BTreeMap<String, String>) {
        outputs.insert("Table".to_owned(), self.name.clone());
        outputs.insert("TableArn".to_owned(), dynoxide::streams::table_arn(&self.name));
    }
}
