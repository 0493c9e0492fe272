//! Documents that do something: scripts, programs, other files inside. Found by the names that the PDF
//! standard (ISO 32000) needs for them, also where these are spelt in hexadecimal or lie in compressed
//! object streams.

use memchr::{memchr_iter, memmem};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// Names without which nothing runs and nothing is hidden inside.
const ACTIVE: [&[u8]; 6] =
    [b"JavaScript", b"Launch", b"EmbeddedFile", b"EmbeddedFiles", b"RichMedia", b"XFA"];
/// All that is unpacked of one document, in bytes.
const UNPACKED_MAX: usize = 32 * 1024 * 1024;
const NAME_MAX: usize = 24;

/// Whether a document carries something that runs, or hides where that cannot be seen.
pub(crate) fn is_active(bytes: &[u8]) -> bool {
    names_active(bytes) || hides_active(bytes)
}

fn names_active(bytes: &[u8]) -> bool {
    memchr_iter(b'/', bytes).any(|at| {
        let name = name(&bytes[at + 1..]);
        ACTIVE.contains(&name.as_slice())
    })
}

/// A name with its `#xx` resolved (ISO 32000-2, 7.3.5), cut where it is longer than any that is looked for.
fn name(bytes: &[u8]) -> Vec<u8> {
    let mut name = Vec::with_capacity(NAME_MAX);
    let mut rest = bytes;
    while let [sign, after @ ..] = rest {
        if name.len() == NAME_MAX || sign.is_ascii_whitespace() || b"\0()<>[]{}/%".contains(sign) {
            break;
        }
        let hex = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (sign, hex(0), hex(1)) {
            (b'#', Some(high), Some(low)) => {
                name.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = &after[2..];
            }
            _ => {
                name.push(*sign);
                rest = after;
            }
        }
    }
    name
}

/// Object streams hold objects, compressed. Those that cannot be read, for being encrypted, packed in another
/// way or larger than anybody needs, are counted as hiding something.
fn hides_active(bytes: &[u8]) -> bool {
    let mut left = UNPACKED_MAX;
    let mut from = 0;
    while let Some(found) = memmem::find(&bytes[from..], b"stream") {
        let at = from + found;
        from = at + b"stream".len();
        let is_end = bytes[..at].ends_with(b"end");
        let dictionary = dictionary_before(&bytes[..at]);
        if is_end || !holds_objects(dictionary) {
            continue;
        }
        let data = match &bytes[from..] {
            [b'\r', b'\n', data @ ..] | [b'\n', data @ ..] => data,
            _ => continue,
        };
        match decompress_to_vec_zlib_with_limit(data, left) {
            Ok(objects) if !names_active(&objects) => left -= objects.len(),
            Err(_) if !names(dictionary, b"Filter") => {} // plain: its names were seen with the rest
            _ => return true,
        }
    }
    false
}

/// What stands between the last `obj` and the stream.
fn dictionary_before(bytes: &[u8]) -> &[u8] {
    let near = &bytes[bytes.len().saturating_sub(4096)..];
    let start = memmem::rfind(near, b"obj").unwrap_or_default();
    &near[start..]
}

fn holds_objects(dictionary: &[u8]) -> bool {
    names(dictionary, b"ObjStm")
}

fn names(dictionary: &[u8], wanted: &[u8]) -> bool {
    memchr_iter(b'/', dictionary).any(|at| name(&dictionary[at + 1..]) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use miniz_oxide::deflate::compress_to_vec_zlib;

    #[test]
    fn a_name_is_found_however_it_is_spelt() {
        assert!(names_active(b"<< /S /JavaScript /JS (x) >>"));
        assert!(names_active(b"<</S/J#61va#53cript>>"));
        assert!(names_active(b"<</S/Launch/F(cmd.exe)>>"));
        assert!(!names_active(b"<</Type/Launcher /Note (Launch)>>"));
        assert!(!names_active(b"/JavaScriptless #"));
    }

    fn with_objects(dictionary: &str, objects: &[u8]) -> Vec<u8> {
        let mut pdf = format!("%PDF-1.7\n5 0 obj\n<<{dictionary}>>\nstream\r\n").into_bytes();
        pdf.extend_from_slice(objects);
        pdf.extend_from_slice(b"\nendstream\nendobj\n%%EOF");
        pdf
    }

    #[test]
    fn compressed_objects_are_looked_into() {
        let good = compress_to_vec_zlib(b"1 0 <</Type/Page>>", 6);
        let bad = compress_to_vec_zlib(b"1 0 <</S/JavaScript/JS(app.alert(1))>>", 6);
        let flate = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
        assert!(!is_active(&with_objects(flate, &good)));
        assert!(is_active(&with_objects(flate, &bad)));
    }

    #[test]
    fn objects_that_cannot_be_read_are_refused() {
        assert!(is_active(&with_objects("/Type/ObjStm/Filter/FlateDecode", b"encrypted or broken")));
        let bomb = compress_to_vec_zlib(&vec![b' '; UNPACKED_MAX + 1], 6);
        assert!(is_active(&with_objects("/Type/ObjStm/Filter/FlateDecode", &bomb)));
    }

    #[test]
    fn pictures_and_texts_in_streams_are_left_alone() {
        assert!(!is_active(&with_objects("/Subtype/Image/Filter/DCTDecode", b"\xff\xd8\xff not zlib")));
    }
}
