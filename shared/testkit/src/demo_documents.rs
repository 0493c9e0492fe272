//! What the demo company's customers may open. Its files are made here: they are what they say, and small.

use crate::{BUCKET, Cloud, demo::Demo};
use domain::{
    DocumentId, FileId, LocationId,
    document::{Document, DocumentKind, Version},
    file::{FileKind, FileState},
    object::Object,
    text::Line,
};
use image::{ExtendedColorType, ImageEncoder, codecs::jpeg::JpegEncoder};
use jiff::Timestamp;
use store::Store;

/// A document with the bytes of each of its versions.
pub type Filed = (Document, Vec<(FileId, Vec<u8>)>);

/// One of them in short.
struct Told {
    customer: usize,
    kind: DocumentKind,
    title: &'static str,
    file: &'static str,
    /// Which of the objects it is about.
    object: Option<usize>,
    /// Which of the projects it belongs to.
    project: Option<usize>,
    shown: bool,
    versions: u32,
}

const TOLD: [Told; 8] = [
    told(0, DocumentKind::Photo, "Machinekamer na onderhoud", "machinekamer.jpg", Some(0)),
    told(0, DocumentKind::Manual, "Gebruiksaanwijzing personenlift", "gebruiksaanwijzing.pdf", Some(0)),
    told(0, DocumentKind::Manual, "Handleiding sectionaaldeur", "sd-90331.pdf", Some(2)),
    told(0, DocumentKind::Statement, "Rekeningoverzicht oktober 2026", "overzicht-2026-10.pdf", None),
    Told {
        project: Some(0),
        ..told(0, DocumentKind::PackingSlip, "Pakbon onderdelen keukenlift", "pakbon-88213.pdf", Some(1))
    },
    told(0, DocumentKind::Other, "Onderhoudscontract 2026", "contract-2026.pdf", None),
    Told {
        shown: false,
        project: Some(0),
        ..told(0, DocumentKind::Quotation, "Concept vervanging lift zuid", "concept.pdf", Some(4))
    },
    told(1, DocumentKind::Manual, "Onderhoudsboek beddenlift", "bl-1180.pdf", Some(5)),
];

const fn told(
    customer: usize,
    kind: DocumentKind,
    title: &'static str,
    file: &'static str,
    object: Option<usize>,
) -> Told {
    let versions = if matches!(kind, DocumentKind::Statement) { 2 } else { 1 };
    Told { customer, kind, title, file, object, project: None, shown: true, versions }
}

/// The photo among them, of the first customer's first object.
pub const PHOTO: usize = 0;
/// The one among them that its customer may open and that belongs to a project: the first.
pub const OF_PROJECT: usize = 4;
/// The one among them that its customer may not open; it belongs to that project too.
pub const HIDDEN: usize = 6;
/// The one among them that is another customer's.
pub const OTHER: usize = 7;

/// The documents of a demo company.
///
/// # Panics
/// When the company is not the demo's.
#[must_use]
pub fn documents(demo: &Demo) -> Vec<Filed> {
    TOLD.iter().enumerate().map(|(place, told)| filed(demo, place, told)).collect()
}

fn filed(demo: &Demo, place: usize, told: &Told) -> Filed {
    let line = |text: &str| Line::parse(text).expect("a line of the demo");
    let customer = &demo.customers[told.customer];
    let object = told.object.map(|object| &demo.objects[object]);
    let location: Option<LocationId> = object.and_then(|object| object.location);
    let kind = if told.file.ends_with(".jpg") { FileKind::Jpeg } else { FileKind::Pdf };
    let day = |version: u32| -> Timestamp {
        let day = 1 + u32::try_from(place).unwrap_or_default() * 2 + version;
        format!("2026-10-{day:02}T09:{:02}:00Z", 10 + place).parse().expect("a moment of the demo")
    };
    let mut files = Vec::new();
    let mut versions = Vec::new();
    for number in 1..=told.versions {
        let mut entropy = [0; 16];
        entropy[14] = u8::try_from(place).unwrap_or_default() + 1;
        entropy[15] = u8::try_from(number).unwrap_or_default();
        // Of an id's random part the last ten bytes count: two companies have no document in common.
        let tenant = demo.tenant.id.to_bytes();
        (0..8).for_each(|at| entropy[at + 6] = tenant[at] ^ tenant[at + 8]);
        let id = FileId::new(day(number), entropy);
        let words = format!("{} ({number})", told.title);
        let bytes = if kind == FileKind::Pdf { pdf(&words) } else { photo() };
        versions.push(Version {
            number,
            file: id,
            name: line(told.file),
            kind,
            bytes: bytes.len() as u64,
            state: FileState::Clean,
            at: day(number),
            by: demo.staff[0].name.clone(),
        });
        files.push((id, bytes));
    }
    let document = Document {
        id: DocumentId::from_bytes(files[0].0.to_bytes()),
        tenant: demo.tenant.id,
        customer: customer.id,
        customer_name: customer.name.clone(),
        kind: told.kind,
        title: line(told.title),
        object: object.map(Object::named),
        project: told.project.map(|project| demo.projects[project].named()),
        location,
        shown: told.shown,
        versions,
        version: 0,
    };
    (document, files)
}

/// A PDF of one page with a line on it.
#[must_use]
pub fn pdf(words: &str) -> Vec<u8> {
    let plain: String = words
        .chars()
        .map(|sign| if sign.is_ascii() && !"()\\".contains(sign) { sign } else { ' ' })
        .collect();
    let text = format!("BT /F1 18 Tf 72 760 Td ({plain}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (place, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", place + 1));
    }
    let table = file.len();
    let lines: String = places.iter().map(|place| format!("{place:010} 00000 n \n")).collect();
    let count = objects.len() + 1;
    file.push_str(&format!(
        "xref\n0 {count}\n0000000000 65535 f \n{lines}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    ));
    file.into_bytes()
}

/// A picture: a cabinet with its lamps before a wall.
///
/// # Panics
/// Never: a picture of this size can be written.
#[must_use]
pub fn photo() -> Vec<u8> {
    const WIDE: u32 = 320;
    const HIGH: u32 = 240;
    let mut pixels = Vec::new();
    for y in 0..HIGH {
        for x in 0..WIDE {
            let cabinet = (90..230).contains(&x) && (30..210).contains(&y);
            let lamp = (110..210).contains(&x) && (50..70).contains(&y) && x % 25 < 12;
            let floor = y >= 205;
            pixels.extend(match (lamp, cabinet, floor) {
                (true, _, _) => [236, 196, 72],
                (_, true, _) => [72, 96, 118],
                (_, _, true) => [120, 116, 108],
                _ => [206, 208, 202],
            });
        }
    }
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 80);
    encoder.write_image(&pixels, WIDE, HIGH, ExtendedColorType::Rgb8).expect("a picture can be written");
    bytes
}

impl Cloud {
    /// Writes the demo company's documents down, their files into the bucket, and finds them by their terms.
    ///
    /// # Panics
    /// When they cannot be written.
    pub async fn with_documents(&self, store: &Store, demo: &Demo) -> Vec<Document> {
        let mut all = Vec::new();
        for (document, files) in documents(demo) {
            for (id, bytes) in files {
                let key = format!("/{BUCKET}/files/{}/{}/{id}", document.tenant, document.id);
                self.call("PUT", &key, Vec::new(), bytes).expect("the bucket takes it");
            }
            store.setup().create_document(&document).await.expect("the document is written");
            all.push(document);
        }
        self.index().await;
        store.units().take();
        all
    }
}
