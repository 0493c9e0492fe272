//! Documents: what both sides read of them, and the customer's page.

pub(crate) mod list;

pub use list::DocumentList;

use crate::{
    Frame, Locale,
    narrowed::narrowed,
    parts::{Field, FileList, FileTile, FormView, Markup, Opt, StageChip, Tone, icon},
};
use domain::{
    FormData, ObjectId, ProjectId,
    document::{Card, CardState, DocumentKind, Shelved},
    file::FileKind,
    portal::Portal,
};

/// Names of the fields that narrow a list of documents, beside its search.
pub const NARROWING: [&str; 6] = ["q", "kind", "customer", "object", "project", "show"];

/// Where a customer's documents are listed at a portal, without the host.
#[must_use]
pub fn list_address(portal: &Portal) -> String {
    format!("/p/{}/documents", portal.slug)
}

/// Where a customer opens something that stands among their documents, without the host.
#[must_use]
pub fn address(portal: &str, what: Shelved) -> String {
    match what {
        Shelved::Document(document) => format!("/p/{portal}/documents/{document}"),
        Shelved::Report(work_order) => format!("/p/{portal}/reports/{work_order}"),
    }
}

/// The address of a list with what is asked for, but for what is changed in it.
#[must_use]
pub fn with(address: &str, asked: &FormData, changed: &[(&str, &str)]) -> String {
    narrowed(address, NARROWING.iter().copied(), asked, changed)
}

/// The word of a kind.
#[must_use]
pub fn kind_word(locale: Locale, kind: DocumentKind) -> String {
    locale.t(&format!("document-kind-{}", kind.as_str())).into_owned()
}

/// How large a file is, in words; what is made when it is asked for has no size yet.
#[must_use]
pub fn size(locale: Locale, bytes: u64) -> String {
    if bytes == 0 { String::new() } else { locale.size(bytes) }
}

/// What a document's file is, in words.
#[must_use]
pub const fn file_word(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "PDF",
        FileKind::Jpeg => "JPEG",
        FileKind::Png => "PNG",
        FileKind::Webp => "WebP",
        FileKind::Heic => "HEIC",
    }
}

/// Whether a document can be opened, and by whom, with its colour and sign.
#[must_use]
pub fn chip(locale: Locale, state: CardState, shown: bool) -> StageChip {
    let (word, tone, sign) = match (state, shown) {
        (CardState::Checked, _) => ("checked", Tone::Warn, "clock"),
        (CardState::Refused, _) => ("refused", Tone::Bad, "warning"),
        (CardState::Good, true) => ("shown", Tone::Good, "eye"),
        (CardState::Good, false) => ("hidden", Tone::Info, "lock"),
    };
    let word = locale.t(&format!("document-state-{word}")).into_owned();
    StageChip { tone, icon: icon(sign), word }
}

/// What a document's file is, and how large.
pub(crate) fn about_file(locale: Locale, card: &Card) -> Markup {
    let size = size(locale, card.bytes);
    Markup::text(if size.is_empty() {
        file_word(card.file).to_owned()
    } else {
        format!("{} · {size}", file_word(card.file))
    })
}

/// The filter of a kind.
pub(crate) fn kinds(view: FormView<'_>, locale: Locale) -> Field {
    let kind = |kind: DocumentKind| Opt::new(kind.as_str(), kind_word(locale, kind));
    let any = Opt::new("", locale.t("documents-any-kind"));
    let options = [any].into_iter().chain(DocumentKind::ALL.map(kind)).collect();
    view.select("kind", locale.t("customers-field-document-kind"), options).narrowing()
}

/// The documents of an object or a project on its page, pictures as pictures; `open` and `picture` are where one opens, and where its
/// picture comes from.
#[must_use]
pub fn tiles(
    frame: &Frame,
    cards: &[Card],
    open: impl Fn(Shelved) -> String,
    picture: impl Fn(Shelved) -> String,
) -> FileList {
    let locale = frame.locale;
    let tile = |card: &Card| {
        let good = card.state == CardState::Good;
        let size = size(locale, card.bytes);
        let kind = kind_word(locale, card.kind);
        let note = match card.state {
            CardState::Good if size.is_empty() => kind,
            CardState::Good => format!("{kind} · {size}"),
            CardState::Checked => locale.t("file-being-checked").into_owned(),
            CardState::Refused => locale.t("document-state-refused").into_owned(),
        };
        let shows = good && card.file.is_picture();
        FileTile {
            name: card.title.clone(),
            caption: None,
            note,
            href: good.then(|| open(card.what)),
            picture: shows,
            picture_at: shows.then(|| picture(card.what)),
            refused: card.state == CardState::Refused,
        }
    };
    FileList { locale, files: cards.iter().map(tile).collect() }
}

/// What is asked of a project's documents alone.
#[must_use]
pub fn of_project(project: ProjectId) -> FormData {
    FormData::from_iter([("project", project.to_string())])
}

/// The documents of an object or a project on its customer's page, and where all of them are; none: it has none, or not for the reader.
#[must_use]
pub fn of_own(
    frame: &Frame,
    portal: &Portal,
    cards: Option<&[Card]>,
    all: &FormData,
) -> Option<(FileList, String)> {
    let open = |what| address(portal.slug.as_str(), what);
    let picture = |what| format!("{}/picture", open(what));
    let cards = cards.filter(|cards| !cards.is_empty())?;
    Some((tiles(frame, cards, open, picture), with(&list_address(portal), all, &[])))
}

/// What is asked of an object's documents alone.
#[must_use]
pub fn about(object: ObjectId) -> FormData {
    FormData::from_iter([("object", object.to_string())])
}
