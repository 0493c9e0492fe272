//! Woken by the bucket, the scanner and the outbox: checks what was sent, keeps what is clean, removes what
//! is not.
//!
//! Messages come in any order and as often as they like, and a crash may fall between any two lines: a file
//! is settled once, in one transaction, and everything around that is done again by whatever comes again.

mod message;
mod prints;

use config::{Env, Missing};
use domain::{
    Error, EventId, FileId, Result, TenantId, WorkOrderId,
    change::Moment,
    file::{File, FileCommand, FileKind, FileOf, FileRefusal, FileState, SentBy},
};
use events::{
    Clock,
    sqs::{SqsBatchResponse, SqsEvent},
};
use files::{Files, Life, Object, Scan};
use message::{Message, Sent};
use sha2::{Digest, Sha256};
use store::Store;

/// What the function works with.
pub struct OnUpload {
    /// Who knows which files were announced.
    pub store: Store,
    /// The bucket.
    pub files: Files,
    /// What time it is.
    pub clock: Clock,
    /// Whether the stack has a scanner, whose verdict is waited for.
    pub scanned: bool,
}

/// What the check found.
enum Found {
    Clean(FileKind, Vec<u8>),
    Refused(FileRefusal),
}

impl OnUpload {
    /// The function as its variables say.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let aws = config::aws().await;
        let files = Files::new(&aws, env.bucket()?, env.uploads_url()?, env.path_style());
        let (store, clock) = (Store::new(&aws, env.table()?), events::wall_clock());
        Ok(Self { store, files, clock, scanned: env.is_scanned()? })
    }

    /// Takes a batch of messages. What could not be carried out comes again; the others are done.
    ///
    /// # Errors
    /// None: what fails is named in the answer.
    pub async fn handle(&self, batch: SqsEvent) -> Result<SqsBatchResponse, events::Error> {
        Ok(events::run_sqs(batch, |message: Message| self.take(message)).await)
    }

    async fn take(&self, message: Message) -> Result<()> {
        match message {
            Message::Greeting { event } => {
                tracing::info!(event, "the bucket may write to the queue");
                Ok(())
            }
            Message::Command(FileCommand::Keep { tenant, work_order, file }) => {
                self.keep(tenant, work_order, file).await
            }
            Message::Verdict(verdict) => self.check(verdict.sent()).await,
            Message::News(news) => {
                for sent in news.sent() {
                    self.check(sent).await?;
                }
                Ok(())
            }
        }
    }

    /// Its request counts: the file stays. One that is not clean yet learns it when it is settled.
    async fn keep(&self, tenant: TenantId, work_order: WorkOrderId, file: FileId) -> Result<()> {
        let file = self.store.uploads().keep(tenant, work_order, file).await?;
        match file {
            Some(file) if file.state == FileState::Clean => self.confirm(&file).await,
            _ => Ok(()),
        }
    }

    async fn check(&self, sent: Sent) -> Result<()> {
        let Some((tenant, of, id)) = files::parse_incoming_key(&sent.key) else {
            tracing::warn!("an object that is no file of ours");
            return Ok(());
        };
        let version = sent.version.as_deref();
        let Some(file) = self.store.uploads().file(tenant, of, id).await? else {
            tracing::warn!(file = %id, "a file that nobody announced, or whose request was discarded");
            return self.files.remove(tenant, of, id, version).await;
        };
        if file.state == FileState::Expected {
            let Some(found) = self.look(&file, &sent).await? else { return Ok(()) };
            self.settle(&file, found).await?;
        } else if file.state == FileState::Clean {
            // It was settled before; whether it was marked as one that stays is not known.
            self.after(&file, FileState::Clean, file.kind, file.bytes).await?;
        }
        self.files.remove(tenant, of, id, version).await
    }

    /// None: the scanner has not looked yet, or there is nothing to look at any more.
    async fn look(&self, file: &File, sent: &Sent) -> Result<Option<Found>> {
        let version = sent.version.as_deref();
        let verdict = match sent.verdict {
            Some(verdict) => verdict,
            None if self.scanned => self.files.scan(file, version).await?,
            None => Scan::Clean,
        };
        match verdict {
            Scan::Clean => {}
            Scan::Pending => return Ok(None),
            Scan::Refused => return Ok(Some(Found::Refused(FileRefusal::Infected))),
            Scan::Failed => return Err(Error::internal(format!("the scan of {} failed", file.id))),
        }
        // Never more than was announced; that was held against the portal's policy.
        let Some(object) = self.files.read(file, version, file.bytes).await? else { return Ok(None) };
        let Object::Whole(bytes) = object else { return Ok(Some(Found::Refused(FileRefusal::TooLarge))) };
        Ok(Some(match files::sniff(&bytes) {
            Ok(kind) if is_as_said(file.kind, kind) => Found::Clean(kind, bare(file, kind, bytes)),
            Ok(_) => Found::Refused(FileRefusal::NotItsKind),
            Err(reason) => Found::Refused(reason),
        }))
    }

    async fn settle(&self, file: &File, found: Found) -> Result<()> {
        match found {
            Found::Clean(kind, bytes) => {
                let size = bytes.len() as u64;
                // First the copy, so that a file that is clean has one.
                if is_printed(file) && kind.is_picture() {
                    self.print(file, &bytes).await?;
                }
                self.files.keep(file, kind, bytes, Life::Unconfirmed).await?;
                self.after(file, FileState::Clean, kind, size).await
            }
            Found::Refused(reason) => {
                tracing::warn!(file = %file.id, reason = reason.key(), "a file is refused");
                self.after(file, FileState::Refused { reason }, file.kind, file.bytes).await
            }
        }
    }

    /// Keeps the copy that a report is printed with.
    async fn print(&self, file: &File, bytes: &[u8]) -> Result<()> {
        match prints::print(bytes) {
            Some(copy) => self.files.put_print(file, copy).await,
            None => {
                tracing::warn!(file = %file.id, "a picture that reports cannot show");
                Ok(())
            }
        }
    }

    /// Writes the outcome down, and marks the object as one that stays where its request counts already.
    async fn after(&self, file: &File, state: FileState, kind: FileKind, bytes: u64) -> Result<()> {
        let moment = self.moment(file);
        let settled = self.store.uploads().settle(file, state, kind, bytes, moment).await?;
        if settled.kept && state == FileState::Clean { self.confirm(file).await } else { Ok(()) }
    }

    async fn confirm(&self, file: &File) -> Result<()> {
        if !self.files.confirm(file.tenant, file.of, file.id).await? {
            tracing::error!(file = %file.id, "a clean file is not in the bucket");
        }
        Ok(())
    }

    /// The same event for the same file: a second refusal is no second entry.
    fn moment(&self, file: &File) -> Moment {
        let now = (self.clock)();
        let digest = Sha256::digest(format!("{}/{}", file.of, file.id));
        let mut entropy = [0; 16];
        entropy.copy_from_slice(&digest[..16]);
        Moment { now, event: EventId::new(now, entropy) }
    }
}

/// Whether reports may be printed with a file: what staff send for a work order. Some of it goes with a message, which nobody
/// knows yet.
fn is_printed(file: &File) -> bool {
    file.sent_by == SentBy::Staff && matches!(file.of, FileOf::WorkOrder(_))
}

/// What is kept of a file: of a picture, what draws it. Where it was taken and with what is nobody's who looks at it. One
/// whose parts do not fit together is kept as it came, since it was accepted.
fn bare(file: &File, kind: FileKind, bytes: Vec<u8>) -> Vec<u8> {
    if !kind.is_picture() {
        return bytes;
    }
    files::bare(&bytes, kind).unwrap_or_else(|| {
        tracing::warn!(file = %file.id, "a picture is kept with what stands beside it");
        bytes
    })
}

/// Whether a file is what it was announced as. Pictures travel under each other's names all the time, and are
/// served as what they are; a document is no picture.
fn is_as_said(said: FileKind, is: FileKind) -> bool {
    (said == FileKind::Pdf) == (is == FileKind::Pdf)
}
