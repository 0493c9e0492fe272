//! A HEIC picture with nothing in its file but what draws it. Its parts name each other by where they lie (ISO/IEC 14496-12),
//! so nothing is moved: what does not draw is overwritten with zeros. How it is to be turned stands among what draws.

use std::ops::Range;

/// Boxes of the file that draw, or say what kind of file it is.
const DRAWN: [&[u8; 4]; 3] = [b"ftyp", b"meta", b"mdat"];
/// Items that say something of a picture: Exif data, and whatever has a media type of its own, such as XMP.
const SAYING: [&[u8; 4]; 2] = [b"Exif", b"mime"];
/// Most items in one file, and most extents of them; phones write some sixty, one for each tile.
const ITEMS: usize = 4_096;

/// The picture without whatever does not draw it. None when its parts do not fit together.
pub fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.to_vec();
    let mut is_described = false;
    for Part { at, name, content } in boxes(bytes, 0..bytes.len())? {
        match name {
            b"meta" => {
                is_described = true;
                for said in said(bytes, content)? {
                    kept.get_mut(said)?.fill(0);
                }
            }
            _ if DRAWN.contains(&name) => {}
            _ => {
                // A box of free room is what every reader passes over.
                kept.get_mut(at + 4..at + 8)?.copy_from_slice(b"free");
                kept.get_mut(content)?.fill(0);
            }
        }
    }
    is_described.then_some(kept)
}

/// A box: four bytes of size, its name, and what it holds.
struct Part<'a> {
    at: usize,
    name: &'a [u8; 4],
    content: Range<usize>,
}

/// The boxes one after the other.
fn boxes(bytes: &[u8], within: Range<usize>) -> Option<Vec<Part<'_>>> {
    let mut all = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let mut header = Reader { bytes: bytes.get(..within.end)?, at };
        let size = header.number(4)?;
        let name = header.four()?;
        let size = match size {
            0 => within.end - at,
            1 => header.number(8)?,
            size => size,
        };
        let end = at.checked_add(size).filter(|end| (header.at..=within.end).contains(end))?;
        all.push(Part { at, name, content: header.at..end });
        at = end;
    }
    Some(all)
}

/// Where the file says something of its picture: the extents of its items that do not draw.
fn said(bytes: &[u8], meta: Range<usize>) -> Option<Vec<Range<usize>>> {
    let inside = boxes(bytes, meta.start.checked_add(4)?..meta.end)?;
    let find = |name: &[u8; 4]| {
        let part = inside.iter().find(|part| part.name == name)?;
        Some(Reader { bytes: bytes.get(..part.content.end)?, at: part.content.start })
    };
    let Some(items) = find(b"iinf") else { return Some(Vec::new()) };
    let saying = saying(bytes, items)?;
    if saying.is_empty() {
        return Some(Vec::new());
    }
    let idat = find(b"idat").map(|idat| idat.at..idat.bytes.len());
    let places = places(find(b"iloc")?, idat.as_ref())?.into_iter();
    let said: Vec<_> = places.filter(|(item, _)| saying.contains(item)).map(|(_, place)| place).collect();
    // Extents that lie over each other would have the same bytes overwritten for ever.
    (said.iter().map(ExactSizeIterator::len).sum::<usize>() <= bytes.len()).then_some(said)
}

/// The numbers of the items that say something (section 8.11.6).
fn saying(bytes: &[u8], mut items: Reader<'_>) -> Option<Vec<usize>> {
    let version = items.version()?;
    let count = items.number(if version == 0 { 2 } else { 4 })?;
    let entries = boxes(bytes, items.at..items.bytes.len())?;
    if count > ITEMS || count != entries.len() {
        return None;
    }
    let mut saying = Vec::new();
    for Part { name, content, .. } in entries {
        let mut entry = Reader { bytes: bytes.get(..content.end)?, at: content.start };
        let version = entry.version()?;
        if name != b"infe" || version < 2 {
            return None;
        }
        let item = entry.number(if version == 2 { 2 } else { 4 })?;
        entry.number(2)?;
        if SAYING.contains(&entry.four()?) {
            saying.push(item);
        }
    }
    Some(saying)
}

/// Where each item's extents lie (section 8.11.3), in the file or in the `idat` box.
fn places(mut list: Reader<'_>, idat: Option<&Range<usize>>) -> Option<Vec<(usize, Range<usize>)>> {
    let version = list.version()?;
    let sizes = list.number(2)?;
    let size = |shift: usize| sizes >> shift & 15;
    let (offset, length, base, index) = (size(12), size(8), size(4), if version == 0 { 0 } else { size(0) });
    let wide = if version < 2 { 2 } else { 4 };
    let count = list.number(wide)?;
    let mut all = Vec::new();
    for _ in 0..count {
        let item = list.number(wide)?;
        let method = if version == 0 { 0 } else { list.number(2)? & 15 };
        let other_file = list.number(2)?;
        let base = list.number(base)?;
        for _ in 0..list.number(2)? {
            list.number(index)?;
            let start = base.checked_add(list.number(offset)?)?;
            let length = list.number(length)?;
            let (start, limit) = match (method, idat) {
                (0, _) if other_file == 0 => (start, usize::MAX),
                (1, Some(idat)) => (idat.start.checked_add(start)?, idat.end),
                _ => return None,
            };
            let end = start.checked_add(length).filter(|end| *end <= limit && all.len() < ITEMS)?;
            all.push((item, start..end));
        }
    }
    Some(all)
}

/// Reads numbers, the highest byte first.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// A number of so many bytes; of none: zero.
    fn number(&mut self, wide: usize) -> Option<usize> {
        let bytes = self.bytes.get(self.at..self.at.checked_add(wide)?).filter(|_| wide <= 8)?;
        self.at += wide;
        let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        usize::try_from(number).ok()
    }

    fn four(&mut self) -> Option<&'a [u8; 4]> {
        let four = self.bytes.get(self.at..)?.first_chunk()?;
        self.at += 4;
        Some(four)
    }

    /// The version of a box that has one; its flags are passed over.
    fn version(&mut self) -> Option<usize> {
        self.number(4).map(|both| both >> 24)
    }
}
