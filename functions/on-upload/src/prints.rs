//! The small copy of a photo that a printed report shows: upright, without what the camera wrote beside the picture (where
//! and when it was taken), and never so large that a report of many photos could not be sent.

use image::{DynamicImage, ImageDecoder, ImageReader, Limits, codecs::jpeg::JpegEncoder};
use std::io::Cursor;

/// Longest side in pixels: 150 to the inch over the width of a page; less for what packs badly.
const SIDES: [u32; 4] = [1_280, 900, 640, 400];
/// Most bytes of one copy; sixteen of them, in base64, stay within what a function can answer with.
pub const BYTES: usize = 200 * 1024;
/// Most bytes that a picture takes in memory.
const MEMORY: u64 = 220 * 1024 * 1024;
/// From good to what is still to be made out.
const QUALITIES: [u8; 2] = [78, 55];

/// The copy; none: it is no picture that can be read here, or too large a one.
pub fn print(picture: &[u8]) -> Option<Vec<u8>> {
    let mut picture = upright(picture)?;
    for side in SIDES {
        if picture.width().max(picture.height()) > side {
            picture = picture.thumbnail(side, side);
        }
        let small = picture.to_rgb8();
        for quality in QUALITIES {
            let mut bytes = Vec::new();
            JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(&small).ok()?;
            if bytes.len() <= BYTES {
                return Some(bytes);
            }
        }
    }
    None
}

fn upright(picture: &[u8]) -> Option<DynamicImage> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format().ok()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let orientation = decoder.orientation().ok()?;
    let mut decoded = DynamicImage::from_decoder(decoder).ok()?;
    decoded.apply_orientation(orientation);
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageFormat, RgbImage};

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        // Noise is what packs worst.
        let mut seed = 1_u32;
        let noise = RgbImage::from_fn(width, height, |_, _| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgb([(seed >> 24) as u8, (seed >> 16) as u8, (seed >> 8) as u8])
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(noise).write_to(&mut bytes, format).expect("it can be written");
        bytes.into_inner()
    }

    #[test]
    fn every_copy_is_a_small_picture() {
        for (width, height, format) in
            [(2_000, 1_500, ImageFormat::Jpeg), (900, 1_600, ImageFormat::Png), (3, 2, ImageFormat::Jpeg)]
        {
            let copy = print(&picture(width, height, format)).expect("it is a picture");
            assert!(copy.len() <= BYTES, "{}", copy.len());
            let read = image::load_from_memory(&copy).expect("it can be read");
            assert!(read.width() <= SIDES[0] && read.height() <= SIDES[0]);
            assert_eq!(read.width() > read.height(), width > height);
        }
    }

    #[test]
    fn what_cannot_be_read_has_none() {
        let mut broken = picture(64, 64, ImageFormat::Png);
        broken.truncate(200);
        for bytes in [&b""[..], b"\xff\xd8\xff\xe0 no picture", &broken] {
            assert_eq!(print(bytes), None);
        }
    }
}
