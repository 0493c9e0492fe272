//! Photos that are real ones, to be sent along: PNG (ISO/IEC 15948), a few colours.

use flate2::{Compression, Crc, write::ZlibEncoder};
use std::{io::Write, path::PathBuf};

/// Writes a photo under this name, with colours that depend on `seed`, and says where it is.
pub fn photo(name: &str, seed: u8) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("photos");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, png(480, 360, seed)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A file that only says it is a photo.
pub fn fake(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("photos");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, "MZ this is a program").unwrap();
    path.to_str().unwrap().to_owned()
}

fn png(width: u32, height: u32, seed: u8) -> Vec<u8> {
    let mut rows = Vec::new();
    for y in 0..height {
        rows.push(0);
        for x in 0..width {
            let shade = |from: u32| u8::try_from((x / 3 + y / 4 + from) % 200 + 40).unwrap();
            rows.extend([shade(u32::from(seed)), shade(u32::from(seed) * 7), shade(90)]);
        }
    }
    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::fast());
    pixels.write_all(&rows).unwrap();
    let mut head = Vec::new();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([8, 2, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [(b"IHDR", head), (b"IDAT", pixels.finish().unwrap()), (b"IEND", Vec::new())] {
        file.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let mut sum = Crc::new();
        sum.update(kind);
        sum.update(&data);
        file.extend(kind);
        file.extend(data);
        file.extend(sum.sum().to_be_bytes());
    }
    file
}
