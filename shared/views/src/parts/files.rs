//! Files: those of a record, and the field that takes new ones.

use super::{Field, Icon, icon};
use crate::Locale;
use askama::Template;
use domain::file::{File, FileKind, FilePolicy, FileState};

/// One file of a record.
#[derive(Debug, Clone)]
pub struct FileTile {
    /// The name it had on the sender's device.
    pub name: String,
    /// What it shows, where somebody said so.
    pub caption: Option<String>,
    /// How large, in words; or why it cannot be opened.
    pub note: String,
    /// Where it opens; none while it is being checked, and when it was refused.
    pub href: Option<String>,
    /// Whether it is a picture that the page can show.
    pub picture: bool,
    /// Where the picture comes from, where looking at it is not the same as opening it.
    pub picture_at: Option<String>,
    /// Whether it was refused.
    pub refused: bool,
}

impl FileTile {
    fn source(&self) -> &str {
        self.picture_at.as_deref().or(self.href.as_deref()).unwrap_or_default()
    }

    fn icon(&self) -> Icon {
        icon(if self.refused {
            "warning"
        } else if self.href.is_none() {
            "clock"
        } else {
            "file"
        })
    }
}

/// Files of a record; pictures as pictures, and none opens before it was checked.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/file_list.html")]
pub struct FileList {
    /// The language.
    pub locale: Locale,
    /// The files.
    pub files: Vec<FileTile>,
}

impl FileList {
    /// The list of some files; `href` is where one of them opens.
    #[must_use]
    pub fn of<'a>(
        locale: Locale,
        files: impl IntoIterator<Item = &'a File>,
        href: impl Fn(&File) -> String,
    ) -> Self {
        let tile = |file: &File| FileTile {
            name: file.name.to_string(),
            caption: None,
            note: match file.state {
                FileState::Expected => locale.t("file-being-checked").into_owned(),
                FileState::Clean => locale.size(file.bytes),
                FileState::Refused { reason } => locale.t(reason.key()).into_owned(),
            },
            href: file.can_open().is_ok().then(|| href(file)),
            // Browsers other than Safari do not show HEIC.
            picture: file.kind.is_picture(),
            picture_at: None,
            refused: matches!(file.state, FileState::Refused { .. }),
        };
        Self { locale, files: files.into_iter().map(tile).collect() }
    }
}

/// A file that was already taken by a form that came back to be mended.
#[derive(Debug, Clone)]
pub struct Uploaded {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// What it shows; none: it is not asked.
    pub caption: Option<Field>,
}

/// The field that takes files. Without scripts it is a plain file field that goes with the form; with them
/// each file goes straight to the store, with a progress bar, and the form carries hidden `upload` fields.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/uploader.html")]
pub struct Uploader {
    /// The language.
    pub locale: Locale,
    /// Name of the file field in a form sent without scripts; its id is made from it.
    pub name: String,
    /// What is asked for.
    pub label: String,
    /// A line that helps; empty: what is taken.
    pub help: String,
    /// What is wrong.
    pub error: Option<String>,
    /// Whether a file is needed.
    pub required: bool,
    /// Where an upload is announced.
    pub announce_url: String,
    /// The form token, where announcing needs one.
    pub token: Option<String>,
    /// Key of the free field that the files answer; none: attachments of the request.
    pub field: Option<String>,
    /// How many and how large.
    pub policy: FilePolicy,
    /// What an earlier try has sent already.
    pub uploaded: Vec<Uploaded>,
    /// Condition under which it shows: field name and values.
    pub show_when: Option<(String, Vec<String>)>,
    /// Does not hold now.
    pub hidden: bool,
    /// Whether a line is asked about each file.
    pub captions: bool,
    /// The message that says what that line is.
    pub caption: &'static str,
    /// Whether it is about photos: phones offer the camera.
    pub photos: bool,
}

impl Uploader {
    /// A field for files; its further parts are public.
    #[must_use]
    pub fn new(
        locale: Locale,
        name: impl Into<String>,
        label: impl Into<String>,
        announce_url: impl Into<String>,
        policy: FilePolicy,
    ) -> Self {
        Self {
            locale,
            name: name.into(),
            label: label.into(),
            help: String::new(),
            error: None,
            required: false,
            announce_url: announce_url.into(),
            token: None,
            field: None,
            policy,
            uploaded: Vec::new(),
            show_when: None,
            hidden: false,
            captions: false,
            caption: "upload-caption",
            photos: false,
        }
    }

    /// The id of its field, for links to it.
    #[must_use]
    pub fn id(&self) -> String {
        super::field::id_of(&self.name)
    }

    fn taken(&self) -> String {
        if !self.help.is_empty() {
            return self.help.clone();
        }
        let max = self.policy.bytes / (1024 * 1024);
        self.locale.t2("upload-help", ("count", self.policy.count), ("max", max))
    }

    fn accept(&self) -> String {
        // Phones turn their own kind of photo into JPEG where any picture is asked for.
        let any = self.photos.then_some("image/*");
        any.into_iter().chain(FileKind::ALL.map(FileKind::media_type)).collect::<Vec<_>>().join(",")
    }

    fn size(&self, bytes: u64) -> String {
        self.locale.size(bytes)
    }

    fn show_values(&self) -> String {
        self.show_when.as_ref().map(|(_, values)| values.join("|")).unwrap_or_default()
    }
}
