//! Which files customers open: the entries that brought a file decide, and an internal one keeps it at the desk.

use crate::kit::cases;
use domain::{
    EventId, FileId, FormData, StaffId, TenantId, WorkOrderId,
    file::{File, FileKind, FileState, SentBy},
    text::{Line, TEXT_MAX, Text},
    timeline::{Actor, Entry, Happening},
    work_order::{Enclosure, Message, Report, WorkPart, WorkSeen},
};
use jiff::Timestamp;
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::constant(1_795_348_800, 0);

fn file(n: u8, sent_by: SentBy) -> File {
    File {
        id: FileId::new(NOW, [n; 16]),
        tenant: TenantId::new(NOW, [1; 16]),
        of: WorkOrderId::new(NOW, [2; 16]).into(),
        name: Line::parse("photo.jpg").expect("a name"),
        kind: FileKind::Jpeg,
        bytes: 1,
        field: None,
        state: FileState::Clean,
        sent_by,
        at: NOW,
    }
}

fn words() -> Text {
    Text::parse("Look at this.").expect("a text")
}

/// Something that happened, and what it brought.
fn happened(kind: u8, files: Vec<FileId>) -> Happening {
    match kind {
        0 => Happening::Commented { text: words(), files },
        1 => Happening::FilesAdded { files },
        2 => Happening::Noted { text: words(), files },
        3 => {
            let enclosures = files.into_iter().map(|file| Enclosure { file, caption: None }).collect();
            Happening::Completed { report: Report { enclosures, ..Report::new(words(), 0, Vec::new()) } }
        }
        _ => Happening::Closed,
    }
}

fn entry(what: Happening) -> Entry {
    let name = Line::parse("Sam").expect("a name");
    let by = Actor::Staff { staff: StaffId::new(NOW, [6; 16]), name };
    Entry { id: EventId::new(NOW, [7; 16]), at: NOW, by, what }
}

fn seen(photos: bool) -> WorkSeen {
    let mut seen = WorkSeen::default();
    let hidden = |part: &WorkPart| photos || *part != WorkPart::Photos;
    seen.set(&WorkPart::ALL.into_iter().filter(hidden).collect::<Vec<_>>());
    seen
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_an_internal_entry_brought_never_opens_and_what_staff_sent_opens_with_an_entry_that_is_read(
        timeline in proptest::collection::vec((0u8..5, proptest::collection::vec(0u8..3, 0..3)), 0..6),
        by_staff in any::<bool>(),
        photos in any::<bool>(),
    ) {
        let entries: Vec<Entry> = timeline
            .into_iter()
            .map(|(kind, files)| {
                let ids = files.into_iter().map(|n| FileId::new(NOW, [n; 16])).collect();
                entry(happened(kind, ids))
            })
            .collect();
        let one = file(0, if by_staff { SentBy::Staff } else { SentBy::Guest });
        let seen = seen(photos);
        let brought: Vec<&Entry> = entries.iter().filter(|entry| entry.what.brought(one.id)).collect();
        let internal = brought.iter().any(|entry| entry.what.is_internal());
        let reported = brought.iter().any(|entry| matches!(entry.what, Happening::Completed { .. }));
        let opens = seen.opens(&one, &entries);
        prop_assert!(!(opens && internal));
        prop_assert!(!(opens && by_staff && brought.is_empty()), "nothing has told of it");
        prop_assert_eq!(opens, !internal && (photos || !reported) && (!by_staff || !brought.is_empty()));
        prop_assert_eq!(seen.files(vec![one.clone()], &entries).len(), usize::from(opens));
        let mut noted = entries;
        noted.push(entry(happened(2, vec![one.id])));
        prop_assert!(!seen.opens(&one, &noted));
    }

    #[test]
    fn what_went_with_one_message_goes_with_no_other(kind in 0u8..4) {
        let (before, fresh) = (file(1, SentBy::Staff), file(2, SentBy::Staff));
        let theirs = file(3, SentBy::Guest);
        let entries = [entry(happened(kind, vec![before.id]))];
        let mut form: FormData = [("text", "Look")].into_iter().collect();
        for file in [&before, &fresh, &theirs, &fresh] {
            form.push("upload", file.id.to_string());
        }
        let message = Message::parse(&form, &entries, &[before, fresh.clone(), theirs]).expect("a message");
        prop_assert_eq!(message.files, vec![fresh.id]);
    }
}

#[test]
fn a_message_says_what_is_wrong_with_its_words_and_with_its_files() {
    let files: Vec<File> = (0..11).map(|n| file(n, SentBy::Staff)).collect();
    let mut form: FormData = [("text", "x".repeat(TEXT_MAX + 1).as_str())].into_iter().collect();
    for file in &files {
        form.push("upload", file.id.to_string());
    }
    let errors = Message::parse(&form, &[], &files).expect_err("too long, and too many");
    assert!(errors.get(Message::TEXT).is_some() && errors.get(Message::FIELD).is_some());
}
