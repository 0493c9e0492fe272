//! Files that people send along: what is taken, what each may be, and the life of one upload.

use crate::{
    DocumentId, Error, FileId, Problem, Refusal, TenantId, WorkOrderId,
    text::{Line, is_seen, leaves_line},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A kind of file that is accepted. Only what a person can look at without running anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// JPEG picture.
    Jpeg,
    /// PNG picture.
    Png,
    /// WebP picture.
    Webp,
    /// HEIF or HEIC picture, what phones take.
    Heic,
    /// PDF document.
    Pdf,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Jpeg, Self::Png, Self::Webp, Self::Heic, Self::Pdf];

    /// Media type (RFC 6838).
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Pdf => "application/pdf",
        }
    }

    /// What names of it end in, the usual one first.
    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &[".jpg", ".jpeg", ".jfif"],
            Self::Png => &[".png"],
            Self::Webp => &[".webp"],
            Self::Heic => &[".heic", ".heif"],
            Self::Pdf => &[".pdf"],
        }
    }

    /// The kind of a media type; `image/heif` counts as HEIC.
    #[must_use]
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        match media_type.trim().to_ascii_lowercase().as_str() {
            "image/heif" => Some(Self::Heic),
            "image/jpg" => Some(Self::Jpeg),
            other => Self::ALL.into_iter().find(|kind| kind.media_type() == other),
        }
    }

    /// Whether browsers show it in an `<img>`.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }
}

/// How many files and how large, per request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilePolicy {
    /// Files per request.
    pub count: u32,
    /// Bytes per file.
    pub bytes: u64,
}

impl FilePolicy {
    /// Places that are given out for each file that can be kept: a photo is chosen again, or does not get through at
    /// once on a bad line.
    const TRIES: u32 = 4;

    /// Places that are given out at most.
    #[must_use]
    pub const fn places(&self) -> u32 {
        self.count.saturating_mul(Self::TRIES)
    }

    /// Whether so many more files fit beside those that are kept already.
    #[must_use]
    pub const fn fits(&self, kept: usize, more: usize) -> bool {
        more == 0 || kept.saturating_add(more) <= self.count as usize
    }
}

impl Default for FilePolicy {
    /// 10 files of 15 MB.
    fn default() -> Self {
        Self { count: 10, bytes: 15 * 1024 * 1024 }
    }
}

/// Why a file was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileRefusal {
    /// Nothing in it.
    Empty,
    /// Larger than the policy.
    TooLarge,
    /// Its first bytes are of a kind that is not taken, or not of the kind it said.
    NotItsKind,
    /// It is two kinds at once, or carries something that runs.
    Suspicious,
    /// The scanner found something.
    Infected,
}

impl FileRefusal {
    /// Message key of the reason that people read.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "file-refused-empty",
            Self::TooLarge => "file-refused-too-large",
            Self::NotItsKind => "file-refused-not-its-kind",
            Self::Suspicious => "file-refused-suspicious",
            Self::Infected => "file-refused-infected",
        }
    }
}

/// Where a file is in its life. Only `Clean` files are shown to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum FileState {
    /// A place was given out; the bytes have not been checked yet.
    Expected,
    /// Checked, kept, may be opened.
    Clean,
    /// Checked, removed.
    Refused {
        /// Why.
        reason: FileRefusal,
    },
}

/// What is asked of whoever looks after the files, as a message of its queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "kebab-case")]
pub enum FileCommand {
    /// The request counts from now on: its file is no longer discarded with the unconfirmed ones.
    Keep {
        /// Whose.
        tenant: TenantId,
        /// Which record it belongs to.
        work_order: WorkOrderId,
        /// Which file.
        file: FileId,
    },
}

/// Who sent a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SentBy {
    /// Whoever asked, with the form or later: a guest, or a user of the customer.
    Guest,
    /// Staff.
    Staff,
}

/// What a file belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileOf {
    /// A work order.
    WorkOrder(WorkOrderId),
    /// A document: one of its versions.
    Document(DocumentId),
}

impl fmt::Display for FileOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WorkOrder(id) => id.fmt(f),
            Self::Document(id) => id.fmt(f),
        }
    }
}

impl FromStr for FileOf {
    type Err = crate::NotAnId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::WorkOrder).or_else(|_| text.parse().map(Self::Document))
    }
}

impl Serialize for FileOf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FileOf {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl From<WorkOrderId> for FileOf {
    fn from(id: WorkOrderId) -> Self {
        Self::WorkOrder(id)
    }
}

impl From<DocumentId> for FileOf {
    fn from(id: DocumentId) -> Self {
        Self::Document(id)
    }
}

/// One file of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its id, part of its object key.
    pub id: FileId,
    /// Whose.
    pub tenant: TenantId,
    /// Which record it belongs to.
    pub of: FileOf,
    /// The name it had on the sender's device, for display alone.
    pub name: Line,
    /// The kind it was announced as, and, once clean, is.
    pub kind: FileKind,
    /// Bytes; as announced until it is clean.
    pub bytes: u64,
    /// The form field it answers, when it is not a general attachment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Where it is in its life.
    #[serde(flatten)]
    pub state: FileState,
    /// Who sent it.
    pub sent_by: SentBy,
    /// When its place was given out.
    pub at: Timestamp,
}

impl File {
    /// Checks an announcement (name, media type, size) against the policy.
    ///
    /// # Errors
    /// `error-file-kind`, `error-file-empty`, `error-file-too-large`, or what [`Line::parse`] says of the name.
    pub fn announce(
        name: &str,
        media_type: &str,
        bytes: u64,
        policy: FilePolicy,
    ) -> Result<(Line, FileKind), Problem> {
        let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let short: String = base.chars().filter(|sign| !leaves_line(*sign)).take(120).collect();
        let name = Line::parse(if short.chars().any(is_seen) { &short } else { "file" })?;
        let kind = FileKind::of_media_type(media_type)
            .ok_or_else(|| Problem::new("error-file-kind").with("name", name.to_string()))?;
        if bytes == 0 {
            return Err(Problem::new("error-file-empty").with("name", name.to_string()));
        }
        if bytes > policy.bytes {
            let max = (policy.bytes / (1024 * 1024)).to_string();
            return Err(Problem::new("error-file-too-large").with("name", name.to_string()).with("max", max));
        }
        Ok((name, kind))
    }

    /// What it is called where it is kept: with an ending of its kind, so that no program takes it for something else.
    #[must_use]
    pub fn saved_as(&self) -> String {
        let (name, endings) = (self.name.as_str(), self.kind.endings());
        let lower = name.to_ascii_lowercase();
        let good = endings.iter().any(|ending| lower.ends_with(ending));
        if good { name.to_owned() } else { format!("{name}{}", endings[0]) }
    }

    /// Whether it may be opened.
    ///
    /// # Errors
    /// `Conflict` with `refusal-file-not-checked` before `on-upload` has passed it; `NotFound` when it was refused: there
    /// is nothing to open any more.
    pub fn can_open(&self) -> Result<(), Error> {
        match self.state {
            FileState::Clean => Ok(()),
            FileState::Expected => Err(Refusal(Problem::new("refusal-file-not-checked")).into()),
            FileState::Refused { .. } => Err(Error::NotFound),
        }
    }
}
