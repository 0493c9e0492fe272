//! What a file really is, told by its bytes alone: what it was called and said to be does not count.
//!
//! A file passes when it is one whole picture or document of an accepted kind, and nothing else at the same
//! time: no archive, program or page that another reader would find in the same bytes.

use crate::pdf;
use domain::file::{FileKind, FileRefusal};
use memchr::{memchr_iter, memmem};

/// What makes archives and programs, as no picture contains it by chance.
const FOREIGN: [&[u8]; 7] = [
    b"PK\x05\x06\x00\x00\x00\x00",
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"MSCF\x00\x00\x00\x00",
    b"\x7fELF\x02\x01\x01",
    b"This program cannot be run in DOS mode",
    b"\xca\xfe\xba\xbe\x00\x00\x00",
];
/// Beginnings of a page or script, in lower case; what follows them must end the word.
const PAGES: [&[u8]; 6] = [b"<!doctype", b"<html", b"<script", b"<iframe", b"<?php", b"<%@"];

/// Tells the kind of a file.
///
/// # Errors
/// `Empty`; `NotItsKind` when it is of no accepted kind, or cut off; `Suspicious` when it is more than that.
pub fn sniff(bytes: &[u8]) -> Result<FileKind, FileRefusal> {
    if bytes.is_empty() {
        return Err(FileRefusal::Empty);
    }
    let kind = magic(bytes).ok_or(FileRefusal::NotItsKind)?;
    if FOREIGN.iter().any(|mark| memmem::find(bytes, mark).is_some()) {
        return Err(FileRefusal::Suspicious);
    }
    // Readers look for the head of a page in the first kilobyte; the text of a document may speak of pages.
    let searched = if kind == FileKind::Pdf { &bytes[..bytes.len().min(1024)] } else { bytes };
    if holds_page(searched) || (kind != FileKind::Pdf && holds_pdf(bytes)) {
        return Err(FileRefusal::Suspicious);
    }
    let whole = match kind {
        FileKind::Jpeg => jpeg_is_whole(bytes),
        FileKind::Png => png_is_whole(bytes),
        FileKind::Webp => webp_is_whole(bytes),
        FileKind::Heic => heic_is_whole(bytes),
        FileKind::Pdf => memmem::rfind(bytes, b"%%EOF").is_some(),
    };
    if !whole {
        return Err(FileRefusal::NotItsKind);
    }
    if kind == FileKind::Pdf && pdf::is_active(bytes) {
        return Err(FileRefusal::Suspicious);
    }
    Ok(kind)
}

/// How many pixels wide and high a picture says that it is; none: it does not say.
#[must_use]
pub fn pixels(bytes: &[u8]) -> Option<(usize, usize)> {
    imagesize::blob_size(bytes).ok().map(|size| (size.width, size.height))
}

fn magic(bytes: &[u8]) -> Option<FileKind> {
    let found = infer::get(bytes)?;
    match found.mime_type() {
        "application/pdf" if bytes.starts_with(b"%PDF-") => Some(FileKind::Pdf),
        "application/pdf" => None,
        picture => FileKind::of_media_type(picture),
    }
}

fn holds_page(bytes: &[u8]) -> bool {
    memchr_iter(b'<', bytes).any(|at| {
        PAGES.iter().any(|page| {
            let end = at + page.len();
            let word_ends = bytes.get(end).is_none_or(|next| next.is_ascii_whitespace() || *next == b'>');
            word_ends && bytes.get(at..end).is_some_and(|word| word.eq_ignore_ascii_case(page))
        })
    })
}

fn holds_pdf(bytes: &[u8]) -> bool {
    memmem::find(bytes, b"%PDF-1.").is_some() || memmem::find(bytes, b"%PDF-2.").is_some()
}

/// Segments up to the first scan, and an end of image after it. Phones put more pictures and short films
/// behind that end, so what follows is not looked at here.
fn jpeg_is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        let Some([0xff, marker]) = bytes.get(at..at + 2) else { return false };
        match *marker {
            0xff => at += 1,
            0xd9 => return true,
            0xda => return memmem::find(&bytes[at..], &[0xff, 0xd9]).is_some(),
            0x01 | 0xd0..=0xd7 => at += 2,
            _ => match bytes.get(at + 2..at + 4) {
                Some([high, low]) if (*high, *low) > (0, 1) => {
                    at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
                }
                _ => return false,
            },
        }
    }
}

/// Chunks from the header to the end chunk, nothing behind it.
fn png_is_whole(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let (Some(length), Some(name)) = (be32(bytes, at), bytes.get(at + 4..at + 8)) {
        if at == 8 && name != b"IHDR" {
            return false;
        }
        at = at.saturating_add(length).saturating_add(12);
        if name == b"IEND" {
            return at == bytes.len();
        }
    }
    false
}

/// As long as it says; a byte of padding may follow.
fn webp_is_whole(bytes: &[u8]) -> bool {
    let Some(length) = bytes.get(4..8) else { return false };
    let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]) as usize;
    let said = length.saturating_add(8);
    length >= 12 && (said == bytes.len() || said + 1 == bytes.len())
}

/// Boxes one after the other up to the last byte, one of them with the picture's description.
fn heic_is_whole(bytes: &[u8]) -> bool {
    let mut at = 0;
    let mut described = false;
    while at < bytes.len() {
        let (Some(size), Some(name)) = (be32(bytes, at), bytes.get(at + 4..at + 8)) else { return false };
        let size = match size {
            0 => bytes.len() - at,
            1 => match (be32(bytes, at + 8), be32(bytes, at + 12)) {
                (Some(0), Some(low)) => low,
                _ => return false,
            },
            size => size,
        };
        if size < 8 {
            return false;
        }
        described |= name == b"meta";
        at = at.saturating_add(size);
    }
    described && at == bytes.len()
}

fn be32(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_be_bytes([four[0], four[1], four[2], four[3]])).ok()
}

#[cfg(test)]
#[path = "sniff_tests.rs"]
pub(crate) mod tests;
