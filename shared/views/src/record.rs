//! What both sides read of a work order: what was asked, who and where, its files, what happened.
//!
//! Nothing here decides who may see what: a page hands in what its reader may see.

use crate::{
    Frame, Locale,
    parts::{Audience, DescriptionList, FileList, FileTile, Markup, Timeline, Tone, mailto},
};
use domain::{
    FileId,
    address::Address,
    contact::Contact,
    file::{File, FileState, SentBy},
    form::{Answer, Choice, Field, FieldKind, Form},
    timeline::Entry,
    work_order::{AskedItem, Stage, WorkOrder},
};
use jiff::SignedDuration;

/// Pictures up to this many bytes are shown small on the page itself; larger ones only by name.
const PICTURE_BYTES: u64 = 4 * 1024 * 1024;

/// A place that was given out this long ago and holds nothing is not going to be filled any more.
const MISSING_AFTER: SignedDuration = SignedDuration::from_hours(1);

/// A record as it was read.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The work order.
    pub work_order: &'a WorkOrder,
    /// What happened.
    pub entries: &'a [Entry],
    /// Its files.
    pub files: &'a [File],
}

impl Shown<'_> {
    /// Its files, oldest first: those that came with the request, and those that a message brought. What was
    /// uploaded for a message that nobody has sent is no part of it. `base` is the address that a file's id is put
    /// behind.
    #[must_use]
    pub fn file_list(&self, frame: &Frame, base: &str) -> FileList {
        let mut files = belonging(self.entries, self.files);
        files.sort_by_key(|file| (file.at, file.id));
        let mut list = tiles(&files, frame, base);
        for (tile, file) in list.files.iter_mut().zip(files) {
            // Files of a note stand among those that customers have, and have to look different.
            if self.entries.iter().any(|entry| entry.what.is_internal() && entry.what.brought(file.id)) {
                tile.note = format!("{} · {}", tile.note, frame.t("timeline-internal"));
            }
        }
        list
    }

    /// What happened, oldest first, as far as `audience` may read it.
    #[must_use]
    pub fn timeline(&self, frame: &Frame, base: &str, audience: Audience) -> Timeline {
        let mut entries = self.entries.to_vec();
        // An entry's id is as old as the form that it came with; the reader wants the order of events.
        entries.sort_by_key(|entry| (entry.at, entry.id));
        Timeline::of(frame, &entries, audience, |ids| {
            let files: Vec<&File> =
                ids.iter().filter_map(|id| self.files.iter().find(|file| file.id == *id)).collect();
            tiles(&files, frame, base)
        })
    }

    /// The free fields with the form that they were answered in, in its order. Fields that did not show are
    /// left out; one that showed and has no answer says so at the desk.
    #[must_use]
    pub fn answers(&self, form: &Form, locale: Locale, audience: Audience) -> DescriptionList {
        form.fields.iter().fold(DescriptionList::new(), |list, field| {
            let said = match (&field.kind, self.work_order.answers.get(&field.key)) {
                (FieldKind::File, _) => {
                    let answers = |file: &&File| file.field.as_deref().is_some_and(|key| answers(field, key));
                    let names: Vec<_> = self.files.iter().filter(answers).map(|file| &file.name).collect();
                    (!names.is_empty()).then(|| Markup::lines(names))
                }
                (_, Some(answer)) => Some(said(answer, field, locale)),
                (_, None) if field.show_when.is_some() || audience == Audience::Guest => None,
                (_, None) => Some(Markup::text(locale.t("record-unanswered"))),
            };
            list.maybe(field.label.in_language(locale.language()), said)
        })
    }

    /// Items and days that suit.
    #[must_use]
    pub fn wishes(&self, frame: &Frame) -> DescriptionList {
        let locale = frame.locale;
        let item = |asked: &AskedItem| {
            locale.t2("record-item", ("quantity", asked.quantity), ("name", asked.name.as_str()))
        };
        let items: Vec<_> = self.work_order.items.iter().map(item).collect();
        let dates: Vec<_> = self.work_order.preferred_dates.iter().map(|date| locale.date(*date)).collect();
        let lines = |lines: Vec<String>| (!lines.is_empty()).then(|| Markup::lines(lines));
        DescriptionList::new()
            .maybe(frame.t("record-items"), lines(items))
            .maybe(frame.t("record-preferred-dates"), lines(dates))
    }
}

/// The files that came with a request, or that one of its messages names: `entries` begins with the request, or, of a
/// long timeline, with the oldest entry that was read.
#[must_use]
pub fn belonging<'a>(entries: &[Entry], files: &'a [File]) -> Vec<&'a File> {
    let begun = entries.iter().map(|entry| entry.at).min();
    let named = |id: FileId| entries.iter().any(|entry| entry.what.files().contains(&id));
    let theirs = |file: &&File| file.sent_by == SentBy::Guest && begun.is_none_or(|begun| file.at <= begun);
    files.iter().filter(|file| theirs(file) || named(file.id)).collect()
}

/// How many of the places for files that a customer has are taken: what was refused takes none, and what staff send has
/// places of its own.
#[must_use]
pub fn places_taken(entries: &[Entry], files: &[File]) -> usize {
    let kept =
        |file: &&File| file.sent_by == SentBy::Guest && !matches!(file.state, FileState::Refused { .. });
    belonging(entries, files).into_iter().filter(kept).count()
}

/// Whether a file that was sent for the form field `sent_for` answers `field`: by its key, or by its name in
/// the sent form.
fn answers(field: &Field, sent_for: &str) -> bool {
    sent_for == field.key || sent_for == field.name()
}

fn said(answer: &Answer, field: &Field, locale: Locale) -> Markup {
    match answer {
        Answer::Text(line) => Markup::text(line),
        Answer::LongText(text) => Markup::prose(text),
        Answer::Number(number) => match &field.kind {
            FieldKind::Number { unit, .. } if !unit.is_empty() => {
                Markup::text(format!("{}\u{a0}{unit}", locale.decimal(number)))
            }
            _ => Markup::text(locale.decimal(number)),
        },
        Answer::YesNo(yes) => Markup::text(locale.t(if *yes { "answer-yes" } else { "answer-no" })),
        Answer::OneOf(key) => Markup::text(label(field, key, locale)),
        Answer::ManyOf(keys) => Markup::lines(keys.iter().map(|key| label(field, key, locale))),
        Answer::Date(date) => Markup::part(&locale.day(*date)),
        Answer::DateTime(at) => Markup::text(locale.date_time(*at)),
    }
}

fn label<'a>(field: &'a Field, key: &'a str, locale: Locale) -> &'a str {
    let options: &[Choice] = match &field.kind {
        FieldKind::OneOf { options } | FieldKind::ManyOf { options } => options,
        _ => &[],
    };
    let found = options.iter().find(|option| option.key == key);
    found.map_or(key, |option| option.label.in_language(locale.language()))
}

pub(crate) fn tiles(files: &[&File], frame: &Frame, base: &str) -> FileList {
    let (locale, now) = (frame.locale, frame.now);
    let tile = |file: &&File| FileTile {
        // At the desk, looking at a picture on the page is not opening it.
        picture_at: frame.desk.is_some().then(|| format!("{base}/{}/picture", file.id)),
        name: file.name.to_string(),
        caption: None,
        note: match file.state {
            FileState::Clean => locale.size(file.bytes),
            FileState::Refused { reason } => locale.t(reason.key()).into_owned(),
            FileState::Expected if now.duration_since(file.at) < MISSING_AFTER => {
                locale.t("file-being-checked").into_owned()
            }
            FileState::Expected => locale.t("record-file-missing").into_owned(),
        },
        href: file.can_open().is_ok().then(|| format!("{base}/{}", file.id)),
        picture: file.kind.is_picture() && file.bytes <= PICTURE_BYTES,
        refused: matches!(file.state, FileState::Refused { .. }),
    };
    FileList { locale, files: files.iter().map(tile).collect() }
}

/// How loud the reason of a stage is: what only rests goes on.
#[must_use]
pub fn tone(stage: Stage) -> Tone {
    if stage == Stage::OnHold { Tone::Warn } else { Tone::Bad }
}

/// The address as written on a letter, with the country's name in the reader's language.
#[must_use]
pub fn address_lines(address: &Address, locale: Locale) -> Vec<String> {
    let mut lines = address.lines();
    if let Some(last) = lines.last_mut() {
        *last = locale.country(&address.country);
    }
    lines
}

/// Where a map shows an address.
#[must_use]
pub fn map_url(address: &Address) -> String {
    let escaped = address.one_line().bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                text.push(char::from(byte));
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
        text
    });
    format!("https://www.openstreetmap.org/search?query={escaped}")
}

/// Somebody to reach: name, company, and links for mail and telephone.
#[must_use]
pub fn person(contact: &Contact) -> Markup {
    let line = |markup: Markup| Markup::all([Markup::lines(["", ""]), markup]);
    let company = contact.company.as_ref().map(|company| line(Markup::text(company)));
    let phone = contact
        .phone
        .as_ref()
        .map(|phone| line(Markup::link(format!("tel:{}", phone.dialled()), phone.as_str())));
    let email = line(Markup::link(mailto(contact.email.as_str()), &contact.email));
    Markup::all([Some(Markup::text(&contact.name)), company, phone, Some(email)].into_iter().flatten())
}
