//! The company's pictures on its portal: logo, favicon, banner, and what is behind the sign-in.

use crate::file::FileKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PictureUse {
    /// At the top of every page.
    Logo,
    /// In the browser's tab.
    Favicon,
    /// Above the sign-in and the first page of guests.
    Banner,
    /// Behind the sign-in.
    Background,
}

impl PictureUse {
    /// Every use.
    pub const ALL: [Self; 4] = [Self::Logo, Self::Favicon, Self::Banner, Self::Background];

    /// The word in addresses and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Favicon => "favicon",
            Self::Banner => "banner",
            Self::Background => "background",
        }
    }

    /// The use of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// Largest file in bytes: a first visit stays under 100 KB with all that one page shows.
    #[must_use]
    pub const fn max_bytes(self) -> usize {
        match self {
            Self::Logo => 12 * 1024,
            Self::Favicon => 4 * 1024,
            Self::Banner | Self::Background => 32 * 1024,
        }
    }

    /// Whether it can be of this kind: what browsers show everywhere.
    #[must_use]
    pub const fn takes(self, kind: FileKind) -> bool {
        matches!(kind, FileKind::Png | FileKind::Jpeg | FileKind::Webp)
    }
}

/// The names of pictures by what they are for. A name is the picture's content in a word, with the ending of its kind:
/// other content has another name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pictures(BTreeMap<PictureUse, String>);

impl Pictures {
    /// The name of a picture, if there is one.
    #[must_use]
    pub fn name(&self, what: PictureUse) -> Option<&str> {
        self.0.get(&what).map(String::as_str)
    }

    /// Puts a picture in its place, or takes it away.
    pub fn set(&mut self, what: PictureUse, name: Option<String>) {
        match name {
            Some(name) => self.0.insert(what, name),
            None => self.0.remove(&what),
        };
    }

    /// Whether a picture of this name is in use.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.values().any(|known| known == name)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The most pixels that a picture may have on a side: browsers take memory for each of them.
pub const SIDE_MAX: usize = 4096;

/// The name of a picture with this digest of its content: 32 hexadecimal digits and the ending of its kind.
#[must_use]
pub fn name(digest: &[u8; 32], kind: FileKind) -> String {
    let digits: String = digest[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}.{}", ending(kind))
}

/// The kind of picture that a name says, if it can be the name of one.
#[must_use]
pub fn kind_of(name: &str) -> Option<FileKind> {
    let (digits, end) = name.split_once('.')?;
    let good = digits.len() == 32 && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let kinds = [FileKind::Png, FileKind::Jpeg, FileKind::Webp];
    kinds.into_iter().find(|kind| good && ending(*kind) == end)
}

const fn ending(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Png => "png",
        FileKind::Jpeg => "jpg",
        FileKind::Webp => "webp",
        FileKind::Heic => "heic",
        FileKind::Pdf => "pdf",
    }
}
