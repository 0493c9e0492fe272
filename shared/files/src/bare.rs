//! A picture with nothing in its file but what draws it. What cameras and programs write beside it, where and with what it
//! was taken, by whom, a small copy of how it looked before it was cut, stays behind: it knows the parts that draw, and drops
//! every other one.
//!
//! Of all that is dropped one thing counts for how a picture looks: that it is to be shown turned. That alone is written
//! down again.

use crate::heic;
use domain::file::FileKind;

/// The turns of a picture that stands as it was taken.
const UPRIGHT: u16 = 1;
/// The tag of the turn (Exif 2.32, section 4.6.4), and its type, a number of 16 bits.
const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;
/// What stands before the Exif data of a JPEG.
const EXIF: &[u8] = b"Exif\0\0";
/// The parts of a PNG that draw (Portable Network Graphics, third edition, sections 11.2 and 11.3).
const PNG: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];
/// The parts of a WebP that draw, beside its description and its frames, and those of a frame (RFC 9649, section 2.7).
const WEBP: [&[u8; 4]; 5] = [b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ICCP"];
const DRAWN: [&[u8; 4]; 3] = [b"VP8 ", b"VP8L", b"ALPH"];
/// Bytes of a frame's own description before its parts.
const FRAME: usize = 16;
/// Flags of a WebP: it has Exif data, it has XMP data.
const HAS_EXIF: u8 = 0x08;
const HAS_XMP: u8 = 0x04;

/// The picture without whatever does not draw it. None when its parts do not fit together, or it is no picture.
#[must_use]
pub fn bare(bytes: &[u8], kind: FileKind) -> Option<Vec<u8>> {
    match kind {
        FileKind::Jpeg => jpeg(bytes),
        FileKind::Png => png(bytes),
        FileKind::Webp => webp(bytes),
        FileKind::Heic => heic::bare(bytes),
        FileKind::Pdf => None,
    }
}

/// The segments that draw, in their order, up to the end of the picture: phones put more pictures and films behind it.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let (mut kept, mut turn, mut is_drawn) = (Vec::with_capacity(bytes.len()), None, false);
    loop {
        rest = rest.strip_prefix(&[0xff])?;
        // A marker may stand behind any number of filling bytes.
        while let Some(after) = rest.strip_prefix(&[0xff]) {
            rest = after;
        }
        let (&marker, after) = rest.split_first()?;
        if marker == 0xd9 {
            break;
        }
        if matches!(marker, 0x01 | 0xd0..=0xd7) {
            rest = after;
            continue;
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
        let data = after.get(2..length)?;
        rest = after.get(length..)?;
        if marker == 0xe1
            && let Some(exif) = data.strip_prefix(EXIF)
        {
            turn = turn.or(orientation(exif));
        }
        if let Some(data) = of_jpeg(marker, data) {
            segment(&mut kept, marker, &data)?;
        }
        if marker == 0xda {
            let (scan, after) = rest.split_at(scan(rest)?);
            kept.extend_from_slice(scan);
            (rest, is_drawn) = (after, true);
        }
    }
    let mut picture = vec![0xff, 0xd8];
    let first = jfif_length(&kept);
    picture.extend_from_slice(&kept[..first]);
    if let Some(turn) = turn {
        segment(&mut picture, 0xe1, &[EXIF, &turned(turn)].concat())?;
    }
    picture.extend_from_slice(&kept[first..]);
    picture.extend_from_slice(&[0xff, 0xd9]);
    is_drawn.then_some(picture)
}

/// How long the JFIF segment is that a JPEG begins with; Exif data follows it, where there is one.
fn jfif_length(kept: &[u8]) -> usize {
    if kept.starts_with(&[0xff, 0xe0]) { 18 } else { 0 }
}

/// What stays of a segment; none: it does not draw.
fn of_jpeg(marker: u8, data: &[u8]) -> Option<Vec<u8>> {
    match marker {
        // JFIF, without the small copy that may follow the twelve bytes and its two sides.
        0xe0 if data.starts_with(b"JFIF\0") => Some([data.get(..12)?, &[0, 0]].concat()),
        0xe2 if data.starts_with(b"ICC_PROFILE\0") => Some(data.to_vec()),
        // How the colours are to be read.
        0xee if data.starts_with(b"Adobe") => Some(data.get(..12)?.to_vec()),
        // Frames, tables, the restart interval, the number of lines, scans.
        0xc0..=0xc7 | 0xc9..=0xcf | 0xda..=0xdd => Some(data.to_vec()),
        _ => None,
    }
}

fn segment(picture: &mut Vec<u8>, marker: u8, data: &[u8]) -> Option<()> {
    picture.extend_from_slice(&[0xff, marker]);
    picture.extend_from_slice(&u16::try_from(data.len() + 2).ok()?.to_be_bytes());
    picture.extend_from_slice(data);
    Some(())
}

/// How long the data of a scan is: up to the next marker that is no restart.
fn scan(bytes: &[u8]) -> Option<usize> {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    bytes.windows(2).position(is_end)
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let (mut kept, mut turn) = (Vec::with_capacity(bytes.len()), None);
    kept.extend_from_slice(SIGNATURE);
    let header = kept.len() + 25;
    loop {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk()?)).ok()?;
        let name: &[u8; 4] = rest.get(4..)?.first_chunk()?;
        let whole = rest.get(..length.checked_add(12)?)?;
        rest = &rest[whole.len()..];
        if name == b"eXIf" {
            turn = turn.or(orientation(&whole[8..8 + length]));
        }
        if PNG.contains(&name) {
            kept.extend_from_slice(whole);
        } else if name[0].is_ascii_uppercase() {
            // Nobody can draw it without this part.
            return None;
        }
        if name == b"IEND" {
            break;
        }
    }
    if kept.get(12..16)? != b"IHDR" || kept.get(8..12)? != 13u32.to_be_bytes() {
        return None;
    }
    if let Some(turn) = turn {
        let exif = turned(turn);
        let named = [&b"eXIf"[..], &exif].concat();
        let length = u32::try_from(exif.len()).ok()?.to_be_bytes();
        let part = [&length[..], &named, &crc(&named).to_be_bytes()].concat();
        kept.splice(header..header, part);
    }
    Some(kept)
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u32::from_le_bytes(*bytes.strip_prefix(b"RIFF")?.first_chunk()?);
    let end = usize::try_from(length).ok()?.checked_add(8)?;
    let (mut kept, mut turn, mut flags) = (b"WEBP".to_vec(), None, None);
    for (name, data) in parts(bytes.get(8..end)?.strip_prefix(b"WEBP")?)? {
        match name {
            b"VP8X" => {
                let (first, others) = data.split_first()?;
                flags = Some(kept.len() + 8);
                let first = first & !(HAS_EXIF | HAS_XMP);
                part(&mut kept, name, &[&[first], others].concat())?;
            }
            b"ANMF" => {
                let (described, inside) = data.split_at_checked(FRAME)?;
                let mut frame = described.to_vec();
                for (name, data) in parts(inside)?.into_iter().filter(|(name, _)| DRAWN.contains(name)) {
                    part(&mut frame, name, data)?;
                }
                part(&mut kept, name, &frame)?;
            }
            b"EXIF" => turn = turn.or(orientation(data.strip_prefix(EXIF).unwrap_or(data))),
            _ if WEBP.contains(&name) => part(&mut kept, name, data)?,
            _ => {}
        }
    }
    if let Some((turn, flags)) = turn.zip(flags) {
        kept[flags] |= HAS_EXIF;
        part(&mut kept, b"EXIF", &turned(turn))?;
    }
    Some([&b"RIFF"[..], &u32::try_from(kept.len()).ok()?.to_le_bytes(), &kept].concat())
}

/// The parts of a WebP, or of one of its frames, each with its name.
fn parts(mut rest: &[u8]) -> Option<Vec<(&[u8; 4], &[u8])>> {
    let mut all = Vec::new();
    while !rest.is_empty() {
        let name: &[u8; 4] = rest.first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*rest.get(4..)?.first_chunk()?)).ok()?;
        all.push((name, rest.get(8..)?.get(..length)?));
        // A part of odd length is followed by a byte that fills it up; the last one may lack it.
        rest = rest.get(8 + length + length % 2..).unwrap_or_default();
    }
    Some(all)
}

fn part(picture: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) -> Option<()> {
    picture.extend_from_slice(name);
    picture.extend_from_slice(&u32::try_from(data.len()).ok()?.to_le_bytes());
    picture.extend_from_slice(data);
    if data.len() % 2 == 1 {
        picture.push(0);
    }
    Some(())
}

/// How Exif data says that its picture is to be turned (2 to 8); none: not at all.
fn orientation(exif: &[u8]) -> Option<u16> {
    let little = match exif.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two = *exif.get(at..)?.first_chunk()?;
        Some(if little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    };
    let long = |at: usize| {
        let four = *exif.get(at..)?.first_chunk()?;
        usize::try_from(if little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) }).ok()
    };
    let directory = long(4)?;
    let entries = (0..usize::from(short(directory)?)).map(|n| directory.checked_add(2 + 12 * n));
    let entry = entries.map_while(|at| at).find(|at| short(*at) == Some(ORIENTATION))?;
    let turn = short(entry.checked_add(8)?).filter(|_| short(entry + 2) == Some(SHORT))?;
    (UPRIGHT + 1..=8).contains(&turn).then_some(turn)
}

/// Exif data that says nothing but this.
fn turned(turn: u16) -> Vec<u8> {
    let entry = [ORIENTATION.to_le_bytes(), SHORT.to_le_bytes(), [1, 0], [0, 0], turn.to_le_bytes(), [0, 0]];
    [&b"II*\0\x08\0\0\0\x01\0"[..], &entry.concat(), &[0; 4]].concat()
}

/// The sum that a part of a PNG ends with (Portable Network Graphics, third edition, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)))
    });
    !sum
}
