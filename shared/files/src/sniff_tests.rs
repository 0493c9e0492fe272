//! Samples are made here, byte by byte: good ones of every kind, and the tricks that are known.

use super::*;
use domain::{
    FileId, TenantId, WorkOrderId,
    file::{File, FileState, SentBy},
    text::Line,
};
use jiff::Timestamp;
use proptest::prelude::*;

pub(crate) fn a_file() -> File {
    let now: Timestamp = "2026-11-22T09:30:05Z".parse().unwrap();
    File {
        id: FileId::new(now, [3; 16]),
        tenant: TenantId::new(now, [1; 16]),
        of: WorkOrderId::new(now, [2; 16]).into(),
        name: Line::parse("photo.jpg").unwrap(),
        kind: FileKind::Jpeg,
        bytes: 1,
        field: None,
        state: FileState::Expected,
        sent_by: SentBy::Guest,
        at: now,
    }
}

fn jpeg() -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00".to_vec();
    bytes.extend_from_slice(b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00");
    bytes.extend((0..200u8).map(|n| n & 0x7f));
    bytes.extend_from_slice(b"\xff\xd9");
    bytes
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], name, data, &[0; 4]].concat()
}

fn png() -> Vec<u8> {
    let header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", &[7; 20]), chunk(b"IEND", &[])]
        .concat()
}

fn webp() -> Vec<u8> {
    let picture = [&b"WEBPVP8 "[..], &10u32.to_le_bytes(), &[1; 10]].concat();
    [&b"RIFF"[..], &u32::try_from(picture.len()).unwrap().to_le_bytes(), &picture].concat()
}

fn heic() -> Vec<u8> {
    let ftyp = [&24u32.to_be_bytes()[..], b"ftypheic\0\0\0\0mif1heic"].concat();
    let meta = [&20u32.to_be_bytes()[..], b"meta", &[0; 12]].concat();
    let mdat = [&16u32.to_be_bytes()[..], b"mdat", &[5; 8]].concat();
    [ftyp, meta, mdat].concat()
}

fn pdf(body: &str) -> Vec<u8> {
    format!("%PDF-1.4\n1 0 obj\n<< /Type /Catalog {body} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
        .into_bytes()
}

fn zip() -> Vec<u8> {
    let mut bytes = b"PK\x03\x04\x14\x00\x00\x00a.classPK\x01\x02".to_vec();
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2e\0\0\0\x20\0\0\0\0\0");
    bytes
}

fn whole() -> [(FileKind, Vec<u8>); 5] {
    [
        (FileKind::Jpeg, jpeg()),
        (FileKind::Png, png()),
        (FileKind::Webp, webp()),
        (FileKind::Heic, heic()),
        (FileKind::Pdf, pdf("")),
    ]
}

#[test]
fn every_accepted_kind_is_told() {
    for (kind, bytes) in whole() {
        assert_eq!(sniff(&bytes), Ok(kind));
    }
}

#[test]
fn nothing_is_empty() {
    assert_eq!(sniff(b""), Err(FileRefusal::Empty));
}

#[test]
fn what_is_not_taken_is_refused_whatever_it_is_called() {
    let page = b"<!DOCTYPE html><script>alert(1)</script>";
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let program = b"MZ\x90\0\x03\0\0\0 This program cannot be run in DOS mode.\r\n";
    let xml = b"<?xml version=\"1.0\"?><svg/>";
    for bytes in
        [&page[..], svg, program, xml, b"\x7fELF\x02\x01\x01", b"GIF89a\x01\0\x01\0", &zip(), b"hello"]
    {
        assert_eq!(sniff(bytes), Err(FileRefusal::NotItsKind), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_page_or_program_before_the_head_of_a_document_is_not_a_document() {
    for head in [&b"<html>"[..], b"GIF89a", b"\xef\xbb\xbf", b"\n", b"MZ"] {
        let bytes = [head, &pdf("")].concat();
        assert_eq!(sniff(&bytes), Err(FileRefusal::NotItsKind), "{head:?}");
    }
}

#[test]
fn a_page_with_the_head_of_a_document_is_suspicious() {
    let bytes = b"%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF";
    assert_eq!(sniff(bytes), Err(FileRefusal::Suspicious));
}

#[test]
fn a_picture_with_an_archive_behind_it_is_suspicious() {
    for (kind, bytes) in whole() {
        let both = [bytes, zip()].concat();
        assert_eq!(sniff(&both), Err(FileRefusal::Suspicious), "{kind:?}");
    }
    assert_eq!(sniff(&[jpeg(), b"Rar!\x1a\x07\x01\0".to_vec()].concat()), Err(FileRefusal::Suspicious));
}

#[test]
fn a_picture_with_a_page_script_document_or_program_in_it_is_suspicious() {
    let tricks = [
        &b"<script>alert(1)</script>"[..],
        b"<ScRiPt src=x>",
        b"<html\n>",
        b"<?php system($_GET[0]); ?>",
        b"%PDF-1.4\n%%EOF",
        b"MZ\0\0This program cannot be run in DOS mode",
    ];
    for trick in tricks {
        assert_eq!(sniff(&[&jpeg(), trick].concat()), Err(FileRefusal::Suspicious));
        let comment = chunk(b"tEXt", trick);
        let mut inside = png();
        inside.splice(33..33, comment);
        assert_eq!(sniff(&inside), Err(FileRefusal::Suspicious));
    }
}

#[test]
fn a_document_that_does_something_is_suspicious() {
    for body in [
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
        "/OpenAction << /S /J#61vaScript >>",
        "/OpenAction << /S /Launch /F (cmd.exe) >>",
        "/Names << /EmbeddedFiles 2 0 R >>",
        "/AcroForm << /XFA 3 0 R >>",
    ] {
        assert_eq!(sniff(&pdf(body)), Err(FileRefusal::Suspicious), "{body}");
    }
    assert_eq!(sniff(&pdf("/OpenAction [3 0 R /Fit] /Title (On JavaScript)")), Ok(FileKind::Pdf));
}

#[test]
fn a_file_that_was_cut_off_is_not_its_kind() {
    for (kind, bytes) in whole() {
        for length in [1, 4, 12, bytes.len() / 2, bytes.len() - 8] {
            assert_eq!(sniff(&bytes[..length]), Err(FileRefusal::NotItsKind), "{kind:?} {length}");
        }
    }
}

#[test]
fn phones_put_more_pictures_behind_the_first() {
    assert_eq!(sniff(&[jpeg(), jpeg(), heic()].concat()), Ok(FileKind::Jpeg));
}

proptest! {
    #[test]
    fn no_bytes_make_it_stumble(bytes: Vec<u8>, kind in 0usize..5, cut in 0usize..200) {
        let _ = sniff(&bytes);
        let (_, whole) = &whole()[kind];
        let _ = sniff(&[&whole[..cut.min(whole.len())], &bytes].concat());
    }
}
