//! What a function with a bucket works with, and how what people send gets its place in it: announced by a script and sent
//! straight to the bucket, or within a form, for browsers without scripts.
//!
//! Knows no records: each function says whose a file is, and where it is announced.

use config::{Env, Missing};
use domain::{
    FileId, Problem, Result,
    file::{File, FileKind, FileOf, FilePolicy, FileRefusal, FileState, SentBy},
    principal::StaffMember,
    text::Line,
};
use files::Files;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::Store;
use web::{App, Call, Reply, SentFile, Site};

/// What a function works with that needs the table and the bucket.
pub struct SiteWithFiles {
    /// Calls, sessions, the table.
    pub site: Site,
    /// The bucket.
    pub files: Files,
}

impl SiteWithFiles {
    /// That of a deployment.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn new(env: &Env) -> Result<Self, Missing> {
        let aws = config::aws().await;
        let files = Files::new(&aws, env.bucket()?, env.uploads_url()?, env.path_style());
        Ok(Self::with(Site::new(Store::new(&aws, env.table()?), env)?, files))
    }

    /// That over services that exist already.
    #[must_use]
    pub const fn with(site: Site, files: Files) -> Self {
        Self { site, files }
    }
}

impl App for SiteWithFiles {
    fn site(&self) -> &Site {
        &self.site
    }
}

/// A file that a browser wants to send, as its script announces it.
#[derive(Debug, Deserialize)]
pub struct Announcement {
    /// What it is called.
    pub name: String,
    /// What the browser takes it for.
    #[serde(rename = "type")]
    pub media_type: String,
    /// Bytes.
    pub size: u64,
}

impl Announcement {
    /// Its name and kind, as far as they can be taken.
    ///
    /// # Errors
    /// As [`File::announce`].
    pub fn check(&self, policy: FilePolicy) -> Result<(Line, FileKind), Problem> {
        File::announce(&self.name, &self.media_type, self.size, policy)
    }
}

/// The place of a file: the id that the form names it by, and where its bytes go, after these fields.
#[derive(Serialize)]
struct Place {
    file: FileId,
    url: String,
    fields: BTreeMap<String, String>,
}

/// Tells a script where the bytes of a file go that is announced.
///
/// # Errors
/// `Unavailable`.
pub async fn place(files: &Files, file: &File, now: Timestamp) -> Result<Reply> {
    let post = files.presign_post(file, now).await?;
    let fields = post.fields.into_iter().collect();
    Ok(Reply::json(&Place { file: file.id, url: post.url, fields }))
}

/// Name and kind of a file that came in a form. What it really is counts here already, so that its sender hears of it at once.
///
/// # Errors
/// Why it cannot be taken, naming it: there may be several in one field.
pub fn examine(sent: &SentFile, policy: FilePolicy) -> Result<(Line, FileKind), Problem> {
    let size = sent.bytes.len() as u64;
    match files::sniff(&sent.bytes) {
        Ok(kind) => File::announce(&sent.name, kind.media_type(), size, policy),
        Err(reason) => {
            File::announce(&sent.name, &sent.media_type, size, policy)?;
            Err(named(reason, &sent.name))
        }
    }
}

/// Why a file cannot be taken, by its name.
#[must_use]
pub fn named(reason: FileRefusal, name: &str) -> Problem {
    let key = match reason {
        FileRefusal::Suspicious => "request-file-suspicious",
        FileRefusal::Infected => "request-file-infected",
        FileRefusal::Empty => "error-file-empty",
        FileRefusal::TooLarge | FileRefusal::NotItsKind => "request-file-broken",
    };
    Problem::new(key).with("name", name.to_owned())
}

/// The id of a file that came in a form: it follows from these parts, so that the same file sent twice fills the same place.
#[must_use]
pub fn id_of(at: Timestamp, parts: &[&[u8]]) -> FileId {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let mut entropy = [0; 16];
    entropy.copy_from_slice(&digest.finalize()[..16]);
    FileId::new(at, entropy)
}

/// A file of staff that is yet to come.
#[must_use]
pub fn of_staff(
    who: &StaffMember,
    call: &Call,
    (of, id): (FileOf, FileId),
    (name, kind): (Line, FileKind),
    bytes: u64,
) -> File {
    let (tenant, at) = (who.tenant(), call.now());
    let (state, sent_by) = (FileState::Expected, SentBy::Staff);
    File { id, tenant, of, name, kind, bytes, field: None, state, sent_by, at }
}
