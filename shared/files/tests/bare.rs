//! Pictures are made here with all that cameras and programs write beside them, and are drawn before and after.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use domain::file::FileKind;
use files::{bare, pixels, sniff};
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageReader,
    codecs::{jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder},
};
use memchr::memmem;
use proptest::prelude::*;
use std::io::Cursor;

/// What nobody is to find in a picture that is kept.
const SECRET: &[u8] = b"53.2194 N 6.5665 E";
const KINDS: [FileKind; 3] = [FileKind::Jpeg, FileKind::Png, FileKind::Webp];
/// What stands before the Exif data of a JPEG.
const EXIF: &[u8] = b"Exif\0\0";
/// Bytes of a frame's own description before its parts.
const FRAME: usize = 16;

/// A segment of a JPEG.
fn segment(picture: &mut Vec<u8>, marker: u8, data: &[u8]) {
    picture.extend_from_slice(&[0xff, marker]);
    picture.extend_from_slice(&u16::try_from(data.len() + 2).unwrap().to_be_bytes());
    picture.extend_from_slice(data);
}

/// A part of a WebP.
fn part(picture: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
    picture.extend_from_slice(name);
    picture.extend_from_slice(&u32::try_from(data.len()).unwrap().to_le_bytes());
    picture.extend_from_slice(data);
    picture.extend(std::iter::repeat_n(0, data.len() % 2));
}

/// The sum that a part of a PNG ends with (Portable Network Graphics, third edition, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)))
    });
    !sum
}

/// A picture of some pixels, as its kind's own library writes it.
fn drawn(kind: FileKind, (wide, high): (u32, u32), seed: u8) -> Vec<u8> {
    let colours = (0..wide * high * 3).map(|n| (n as u8).wrapping_mul(31).wrapping_add(seed));
    let (colours, mut bytes) = (colours.collect::<Vec<u8>>(), Vec::new());
    let rgb = ExtendedColorType::Rgb8;
    match kind {
        FileKind::Jpeg => JpegEncoder::new(&mut bytes).write_image(&colours, wide, high, rgb),
        FileKind::Png => PngEncoder::new(&mut bytes).write_image(&colours, wide, high, rgb),
        _ => WebPEncoder::new_lossless(&mut bytes).write_image(&colours, wide, high, rgb),
    }
    .unwrap();
    bytes
}

/// Exif data as a camera writes it: the maker first, then the turn, the place behind.
fn exif(turn: u16, big: bool) -> Vec<u8> {
    let two = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let four = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let head = if big { b"MM\0*" } else { b"II*\0" };
    let maker = [&two(0x010f)[..], &two(2), &four(SECRET.len() as u32), &four(38)].concat();
    let turned = [&two(0x0112)[..], &two(3), &four(1), &two(turn), &two(0)].concat();
    [&head[..], &four(8), &two(2), &maker, &turned, &four(0), SECRET].concat()
}

fn png_part(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&name[..], data].concat();
    [&(data.len() as u32).to_be_bytes()[..], &named, &crc(&named).to_be_bytes()].concat()
}

/// The picture with all that is written beside one.
fn told(kind: FileKind, picture: &[u8], exif: &[u8]) -> Vec<u8> {
    match kind {
        FileKind::Jpeg => {
            let mut beside = Vec::new();
            let xmp = [b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat();
            let iptc = [b"Photoshop 3.0\0", SECRET].concat();
            let more = [b"MPF\0", SECRET].concat();
            segment(&mut beside, 0xe1, &[EXIF, exif].concat());
            for (marker, data) in [(0xe1, &xmp), (0xed, &iptc), (0xe2, &more), (0xfe, &SECRET.to_vec())] {
                segment(&mut beside, marker, data);
            }
            // The picture as it was before it was cut, and one more behind the end.
            [&picture[..2], &beside, &picture[2..], picture, SECRET].concat()
        }
        FileKind::Png => {
            let text = [b"Author\0", SECRET].concat();
            let packed = [b"XML:com.adobe.xmp\0\0\0\0\0", SECRET].concat();
            let parts = [
                png_part(b"eXIf", exif),
                png_part(b"tEXt", &text),
                png_part(b"zTXt", &[b"Author\0\0", SECRET].concat()),
                png_part(b"iTXt", &packed),
                png_part(b"tIME", &[7, 234, 11, 23, 9, 30, 5]),
                png_part(b"caBX", SECRET),
            ];
            [&picture[..33], &parts.concat(), &picture[33..]].concat()
        }
        _ => {
            let (wide, high) = pixels(picture).unwrap();
            let side = |side: usize| (side as u32 - 1).to_le_bytes();
            let canvas = [&[0x08 | 0x04, 0, 0, 0][..], &side(wide)[..3], &side(high)[..3]].concat();
            let mut all = b"WEBP".to_vec();
            part(&mut all, b"VP8X", &canvas);
            part(&mut all, b"note", SECRET);
            all.extend_from_slice(&picture[12..]);
            part(&mut all, b"EXIF", exif);
            part(&mut all, b"XMP ", SECRET);
            [&b"RIFF"[..], &(all.len() as u32).to_le_bytes(), &all].concat()
        }
    }
}

/// What is seen of a picture, and how it says that it is to be turned.
fn seen(picture: &[u8]) -> (DynamicImage, u8) {
    let reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().unwrap();
    let mut decoder = reader.into_decoder().unwrap();
    let turn = decoder.orientation().unwrap().to_exif();
    (DynamicImage::from_decoder(decoder).unwrap(), turn)
}

proptest! {
    #[test]
    fn a_picture_looks_the_same_and_says_nothing_more(
        kind in prop::sample::select(&KINDS[..]),
        sides in (1..24u32, 1..24u32),
        seed: u8,
        turn in 1..=8u16,
        big: bool,
    ) {
        let plain = drawn(kind, sides, seed);
        let camera = told(kind, &plain, &exif(turn, big));
        let kept = bare(&camera, kind).unwrap();
        prop_assert_eq!(seen(&kept), seen(&camera));
        prop_assert!(memmem::find(&camera, SECRET).is_some() && memmem::find(&kept, SECRET).is_none());
        prop_assert_eq!((sniff(&kept), pixels(&kept)), (Ok(kind), pixels(&plain)));
        prop_assert!(kept.len() <= plain.len() + 64);
        prop_assert_eq!(bare(&kept, kind), Some(kept), "what is bare stays as it is");
    }

    #[test]
    fn a_picture_that_was_tampered_with_is_kept_bare_or_not_at_all(
        kind in prop::sample::select(&KINDS[..]),
        seed: u8,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        end in any::<prop::sample::Index>(),
        is_cut: bool,
    ) {
        let mut bytes = told(kind, &drawn(kind, (5, 4), seed), &exif(6, false));
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        if let Some(kept) = bare(&bytes, kind) {
            prop_assert_eq!(bare(&kept, kind), Some(kept));
        }
    }

    #[test]
    fn no_bytes_at_all_stop_it(
        kind in prop::sample::select(&KINDS[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let head: &[u8] = match kind {
            FileKind::Jpeg => b"\xff\xd8\xff",
            FileKind::Png => b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR",
            _ => b"RIFF\x40\0\0\0WEBPVP8X",
        };
        drop(bare(&bytes, kind));
        drop(bare(&[head, &bytes].concat(), kind));
        let mut jpeg = vec![0xff, 0xd8];
        segment(&mut jpeg, 0xe1, &[EXIF, b"II*\0\x08\0\0\0", &bytes[..]].concat());
        jpeg.extend_from_slice(b"\xff\xda\0\x02\xff\xd9");
        prop_assert!(bare(&jpeg, FileKind::Jpeg).is_some());
    }
}

#[test]
fn a_picture_of_a_camera_keeps_its_turn_alone() {
    for kind in KINDS {
        let plain = drawn(kind, (3, 2), 9);
        let kept = bare(&told(kind, &plain, &exif(6, true)), kind).unwrap();
        assert_eq!(seen(&kept).1, 6, "{kind:?}");
        assert!(kept.len() > plain.len());
        let upright = bare(&told(kind, &plain, &exif(1, true)), kind).unwrap();
        assert_eq!(seen(&upright).1, 1, "{kind:?}");
        assert!(memmem::find(&upright, b"II*\0").is_none(), "{kind:?}");
    }
}

#[test]
fn how_colours_are_to_be_read_stays() {
    let plain = drawn(FileKind::Jpeg, (3, 2), 9);
    let profile = [b"ICC_PROFILE\0\x01\x01", &[5; 40][..]].concat();
    let mut beside = Vec::new();
    segment(&mut beside, 0xe2, &profile);
    segment(&mut beside, 0xee, b"Adobe\0\x64\0\0\0\0\x01 and more");
    let kept = bare(&[&plain[..2], &beside, &plain[2..]].concat(), FileKind::Jpeg).unwrap();
    assert!(memmem::find(&kept, &profile).is_some());
    assert!(memmem::find(&kept, b"Adobe").is_some() && memmem::find(&kept, b"and more").is_none());
    let plain = drawn(FileKind::Png, (3, 2), 9);
    let gamma = png_part(b"gAMA", &45_455u32.to_be_bytes());
    let told = [&plain[..33], &gamma, &plain[33..]].concat();
    assert_eq!(bare(&told, FileKind::Png), Some(told.clone()));
}

#[test]
fn the_small_copy_in_the_head_of_a_jpeg_is_dropped() {
    let plain = drawn(FileKind::Jpeg, (3, 2), 9);
    let jfif = [&b"JFIF\0\x01\x02\0\0\x01\0\x01\x02\x01"[..], SECRET].concat();
    let mut head = vec![0xff, 0xd8];
    segment(&mut head, 0xe0, &jfif);
    let rest = plain.strip_prefix(&[0xff, 0xd8]).unwrap();
    let kept = bare(&[&head, rest].concat(), FileKind::Jpeg).unwrap();
    assert!(memmem::find(&kept, SECRET).is_none());
    assert_eq!(seen(&kept), seen(&plain));
}

#[test]
fn the_frames_of_a_moving_webp_stay_and_what_is_hidden_in_them_goes() {
    let still = drawn(FileKind::Webp, (3, 2), 9);
    let mut frame = vec![0; FRAME];
    (frame[6], frame[9]) = (2, 1);
    let described = frame.clone();
    frame.extend_from_slice(&still[12..]);
    part(&mut frame, b"note", SECRET);
    let mut all = b"WEBP".to_vec();
    part(&mut all, b"VP8X", &[0x02, 0, 0, 0, 2, 0, 0, 1, 0, 0]);
    part(&mut all, b"ANIM", &[0; 6]);
    part(&mut all, b"ANMF", &frame);
    let moving = [&b"RIFF"[..], &(all.len() as u32).to_le_bytes(), &all].concat();
    let kept = bare(&moving, FileKind::Webp).unwrap();
    assert!(memmem::find(&kept, SECRET).is_none());
    assert!(memmem::find(&kept, &[&described[..], &still[12..]].concat()).is_some());
    assert_eq!(sniff(&kept), Ok(FileKind::Webp));
}

/// A box of a HEIC file.
fn heic_box(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&(content.len() as u32 + 8).to_be_bytes()[..], name, content].concat()
}

/// A HEIC file whose picture is these bytes, with Exif data beside it, XMP in the box of small items, and what else a
/// program may have put there. What the picture is packed with is nobody's business here.
fn heic(picture: &[u8]) -> Vec<u8> {
    let ftyp = heic_box(b"ftyp", b"heic\0\0\0\0mif1heic");
    let item = |number: u8, kind: &[u8; 4]| {
        heic_box(b"infe", &[&[2, 0, 0, 0, 0, number, 0, 0][..], kind, b"\0"].concat())
    };
    let named = [item(1, b"hvc1"), item(2, b"Exif"), item(3, b"mime")].concat();
    let iinf = heic_box(b"iinf", &[&[0, 0, 0, 0, 0, 3][..], &named].concat());
    let idat = heic_box(b"idat", SECRET);
    let place = |number: u8, method: u8, offset: usize, length: usize| {
        let (offset, length) = ((offset as u32).to_be_bytes(), (length as u32).to_be_bytes());
        [&[0, number, 0, method, 0, 0, 0, 1][..], &offset, &length].concat()
    };
    let iloc = |data: usize| {
        let places = [
            place(1, 0, data, picture.len()),
            place(2, 0, data + picture.len(), SECRET.len()),
            place(3, 1, 0, SECRET.len()),
        ];
        heic_box(b"iloc", &[&[1, 0, 0, 0, 0x44, 0, 0, 3][..], &places.concat()].concat())
    };
    let meta = |data| heic_box(b"meta", &[&[0; 4][..], &iinf, &iloc(data), &idat].concat());
    let data = ftyp.len() + meta(0).len() + 8;
    let mdat = heic_box(b"mdat", &[picture, SECRET].concat());
    [ftyp, meta(data), mdat, heic_box(b"uuid", SECRET)].concat()
}

#[test]
fn a_picture_of_a_phone_keeps_its_place_and_loses_what_stands_beside_it() {
    let told = heic(b"what draws");
    assert_eq!(sniff(&told), Ok(FileKind::Heic));
    let kept = bare(&told, FileKind::Heic).unwrap();
    assert_eq!((kept.len(), sniff(&kept)), (told.len(), Ok(FileKind::Heic)));
    assert!(memmem::find(&kept, SECRET).is_none(), "{}", String::from_utf8_lossy(&kept));
    assert_eq!(memmem::find(&kept, b"what draws"), memmem::find(&told, b"what draws"));
    assert_eq!(bare(&kept, FileKind::Heic), Some(kept));
}

proptest! {
    #[test]
    fn no_bytes_of_a_phone_stop_it(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        end in any::<prop::sample::Index>(),
    ) {
        let mut bytes = heic(b"what draws");
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let kept = bare(&bytes, FileKind::Heic);
        prop_assert!(kept.is_none_or(|kept| kept.len() == bytes.len()));
        bytes.truncate(end.index(bytes.len()));
        drop(bare(&bytes, FileKind::Heic));
    }
}

#[test]
fn what_is_no_picture_is_not_kept() {
    for kind in [FileKind::Heic, FileKind::Pdf] {
        assert_eq!(bare(&drawn(FileKind::Png, (1, 1), 1), kind), None);
    }
    let plain = drawn(FileKind::Png, (1, 1), 1);
    let unknown = [&plain[..33], &png_part(b"ABCD", b""), &plain[33..]].concat();
    assert_eq!(bare(&unknown, FileKind::Png), None, "nobody can draw it without this part");
}
