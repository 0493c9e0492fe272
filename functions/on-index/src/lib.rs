//! Woken by the index queue: sees to it that lists and the search find a work order by what it says now. Nobody waits
//! for it, and what it writes costs the change itself nothing.
//!
//! A message says which work order, never what to write: one that comes late, twice, or beside another one ends with the
//! work order as it is.

use config::{Env, Missing};
use domain::{Result, work_order::IndexCommand};
use events::sqs::{SqsBatchResponse, SqsEvent};
use std::{cell::RefCell, collections::BTreeSet};
use store::Store;

/// What the function works with.
pub struct OnIndex {
    /// Where work orders are, and where they are found.
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

    /// Indexes what a batch names, each work order once. What failed comes again; the others are done.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: SqsEvent) -> Result<SqsBatchResponse, events::Error> {
        let done = RefCell::new(BTreeSet::new());
        Ok(events::run_sqs(batch, |command: IndexCommand| self.update(command, &done)).await)
    }

    async fn update(&self, command: IndexCommand, done: &RefCell<BTreeSet<String>>) -> Result<()> {
        let which = format!("{}/{}/{}", command.tenant, command.work_order, command.version);
        if done.borrow().contains(&which) {
            return Ok(());
        }
        self.store.work_order_index().update(command).await?;
        done.borrow_mut().insert(which);
        Ok(())
    }
}
