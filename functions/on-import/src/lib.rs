//! Woken by the import queue: carries an import on, part by part. First it looks at the rows of a file, later, when staff
//! have seen what would be, it writes them.
//!
//! How far an import is stands in its record, which each part moves on under the condition that nobody else has. So it
//! does not matter who carries it, how often a message comes, and between which two lines somebody fails: the next one
//! begins at the part that was not done, and a row that was written already makes the same record.

mod addresses;
mod customers;
mod known;
mod locations;
mod objects;
mod part;
mod problems;
mod records;
mod sheet;
mod users;
mod work_orders;

use config::{Env, Missing};
use domain::{
    Error, Result, SessionId,
    account::Account as _,
    import::{Import, ImportCommand, Reached, TOLD_MAX},
    principal::StaffMember,
    staff::StaffPermission,
    text::Line,
};
use events::{
    Clock,
    sqs::{SqsBatchResponse, SqsEvent},
};
use files::Files;
use part::Part;
use sheet::{NoSheet, Sheet};
use store::{Imports, Store};

/// Rows of one part: they are written in a few seconds, and are what is done again after a failure.
const ROWS: usize = 500;
/// So many parts are carried by one call; then another one is woken. They take a fraction of its time, however slow the
/// table is.
const PARTS_AT_ONCE: usize = 10;

/// Events that wake somebody are counted from here, by the import's version: no row has such a line, and an import that is
/// looked at again comes to the same part again.
const WAKE: u64 = 1 << 40;

/// What the function works with.
pub struct OnImport {
    /// Where imports are, and what they become.
    pub store: Store,
    /// Where their files are.
    pub files: Files,
    /// What time it is.
    pub clock: Clock,
    /// Rows of one part.
    pub rows: usize,
}

impl OnImport {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let aws = config::aws().await;
        let files = Files::new(&aws, env.bucket()?, env.uploads_url()?, env.path_style());
        Ok(Self { store: Store::new(&aws, env.table()?), files, clock: events::wall_clock(), rows: ROWS })
    }

    /// Takes a batch of messages. What could not be carried out comes again; the others are done.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: SqsEvent) -> Result<SqsBatchResponse, events::Error> {
        Ok(events::run_sqs(batch, |command: ImportCommand| self.carry(command)).await)
    }

    /// Carries an import on by some parts. One that nobody has to carry any more, or that somebody else carries, is left.
    async fn carry(&self, command: ImportCommand) -> Result<()> {
        let import = match self.store.imports(&command).find(command.import).await {
            Ok(import) if import.stage.is_busy() => import,
            Ok(_) | Err(Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        let Some(who) = self.on_behalf_of(&import).await? else {
            return self.stop(&import, "import-not-allowed").await;
        };
        match self.parts(import, &who).await {
            // Somebody else was faster, or staff have stopped it.
            Err(Error::Conflict(_)) => Ok(()),
            done => done,
        }
    }

    async fn parts(&self, mut import: Import, who: &StaffMember) -> Result<()> {
        let mut sheet = match Sheet::open(self, &import).await? {
            Ok(sheet) => sheet,
            Err(NoSheet(why)) => return self.stop(&import, why).await,
        };
        for done in 1..=PARTS_AT_ONCE {
            let rows = match sheet.rows(self, &import).await? {
                Ok(rows) => rows,
                Err(NoSheet(why)) => return self.stop(&import, why).await,
            };
            let part = Part { app: self, import: &import, who, sheet: &sheet };
            let outcome = part.work(&rows.rows).await?;
            let summary = problems::summed(&outcome.problems);
            self.keep(&import, outcome.problems).await?;
            let Reached { byte, line, part } = import.reached;
            let reached = Reached { byte: byte + rows.bytes, line: line + rows.lines, part: part + 1 };
            let after = import.on(reached, (outcome.tally, summary), rows.last);
            let wake = after.stage.is_busy() && done == PARTS_AT_ONCE;
            let event = wake.then(|| part::event(&import, WAKE + after.version));
            self.imports(&import).save(&import, &after, event).await?;
            if !after.stage.is_busy() {
                return Ok(());
            }
            import = after;
        }
        Ok(())
    }

    /// Whoever began it, as long as they may still.
    async fn on_behalf_of(&self, import: &Import) -> Result<Option<StaffMember>> {
        let staff = match self.store.staff_accounts().read(import.tenant, import.by.id).await {
            Ok(staff) => staff,
            Err(Error::Unauthenticated) => return Ok(None),
            Err(error) => return Err(error),
        };
        let who = StaffMember { staff, session: SessionId::from_bytes(import.id.to_bytes()) };
        let may = !who.staff.is_disabled() && who.may(StaffPermission::ManageCustomers);
        Ok(may.then_some(who))
    }

    fn imports(&self, import: &Import) -> Imports<'_> {
        self.store.imports(&ImportCommand { tenant: import.tenant, import: import.id })
    }

    async fn stop(&self, import: &Import, why: &'static str) -> Result<()> {
        let stopped = import.stop(Line::parse(why).ok())?;
        match self.imports(import).save(import, &stopped, None).await {
            Err(Error::Conflict(_)) => Ok(()),
            done => done,
        }
    }

    async fn keep(&self, import: &Import, problems: Vec<problems::RowProblem>) -> Result<()> {
        if problems.is_empty() || import.tally.wrong >= TOLD_MAX {
            return Ok(());
        }
        let text = problems::written(&problems)?;
        self.files.keep_problems((import.tenant, import.id), import.reached.part, text).await
    }
}
