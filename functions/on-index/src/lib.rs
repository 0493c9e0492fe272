//! Woken by the index queue: sees to it that lists and the search find a work order, a document or an object by what it says
//! now, and that the documents of a project stand where it is. Nobody waits for it, and what it writes costs the change itself
//! nothing.
//!
//! A message says which record, never what to write: one that comes late, twice, or beside another one ends with the
//! record as it is.

use config::{Env, Missing};
use domain::{
    Result,
    document::{DocumentIndexCommand, ProjectIndexCommand},
    object::ObjectIndexCommand,
    work_order::IndexCommand,
};
use events::sqs::{SqsBatchResponse, SqsEvent};
use serde::Deserialize;
use std::{cell::RefCell, collections::BTreeSet};
use store::Store;

/// A message of the queue.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Command {
    WorkOrder(IndexCommand),
    Document(DocumentIndexCommand),
    Object(ObjectIndexCommand),
    Project(ProjectIndexCommand),
}

/// What the function works with.
pub struct OnIndex {
    /// Where records are, and where they are found.
    pub store: Store,
}

impl OnIndex {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let table = env.table()?;
        Ok(Self { store: Store::new(&config::aws().await, table) })
    }

    /// Indexes what a batch names, each record once. What failed comes again; the others are done.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: SqsEvent) -> Result<SqsBatchResponse, events::Error> {
        let done = RefCell::new(BTreeSet::new());
        Ok(events::run_sqs(batch, |command: Command| self.update(command, &done)).await)
    }

    async fn update(&self, command: Command, done: &RefCell<BTreeSet<String>>) -> Result<()> {
        let which = match command {
            Command::WorkOrder(one) => format!("{}/{}/{}", one.tenant, one.work_order, one.version),
            Command::Document(one) => format!("{}/{}/{}", one.tenant, one.document, one.version),
            Command::Object(one) => format!("{}/{}/{}", one.tenant, one.object, one.version),
            Command::Project(one) => format!("{}/{}/{}", one.tenant, one.project, one.version),
        };
        if done.borrow().contains(&which) {
            return Ok(());
        }
        match command {
            Command::WorkOrder(command) => self.store.work_order_index().update(command).await?,
            Command::Document(command) => self.store.document_index().update(command).await?,
            Command::Object(command) => self.store.object_index().update(command).await?,
            Command::Project(command) => self.store.project_index().update(command).await?,
        }
        done.borrow_mut().insert(which);
        Ok(())
    }
}
