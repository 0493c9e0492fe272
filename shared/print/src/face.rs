//! The two faces that everything is set in, and how wide their words are.

use domain::Error;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{
    FontRef, MetadataProvider,
    charmap::Charmap,
    instance::{LocationRef, Size},
    metrics::GlyphMetrics,
};
use unicode_normalization::UnicodeNormalization;

/// A face. Signs are set one behind the other by their own width: what it has no sign for shows as an empty box, and
/// can still be searched for and copied.
pub struct Face {
    pub(crate) font: Font,
    signs: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    units: f32,
}

/// Both faces.
pub struct Faces {
    /// For running text.
    pub plain: Face,
    /// For what stands out.
    pub bold: Face,
}

impl Faces {
    /// Noto Sans, out of the crate that carries it.
    ///
    /// # Errors
    /// `Internal` when it is no font, which a test keeps from happening.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { plain: Face::new(notosans::REGULAR_TTF)?, bold: Face::new(notosans::BOLD_TTF)? })
    }

    /// One of them.
    pub const fn face(&self, bold: bool) -> &Face {
        if bold { &self.bold } else { &self.plain }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Result<Self, Error> {
        let parsed = FontRef::new(bytes).map_err(Error::internal)?;
        let font = Font::new(bytes.into(), 0).ok_or_else(|| Error::internal("not a font"))?;
        let widths = parsed.glyph_metrics(Size::unscaled(), LocationRef::default());
        Ok(Self { units: font.units_per_em(), font, signs: parsed.charmap(), widths })
    }

    fn sign(&self, sign: char) -> (u32, f32) {
        let id = self.signs.map(sign).unwrap_or_default();
        (id.to_u32(), self.widths.advance_width(id).unwrap_or_default() / self.units)
    }

    /// How wide one sign is, of a size of 1.
    pub fn width_of(&self, sign: char) -> f32 {
        self.sign(sign).1
    }

    /// How wide a text is, of a size of 1.
    pub fn width(&self, text: &str) -> f32 {
        text.chars().map(|sign| self.width_of(sign)).sum()
    }

    pub(crate) fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let glyph = |(at, sign): (usize, char)| {
            let (id, width) = self.sign(sign);
            KrillaGlyph::new(GlyphId::new(id), width, 0.0, 0.0, 0.0, at..at + sign.len_utf8(), None)
        };
        text.char_indices().map(glyph).collect()
    }
}

/// A text as it can be set: composed, without what controls how other programs show it.
pub fn settable(text: &str) -> String {
    let shown = |sign: &char| {
        !matches!(*sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
            && (!sign.is_control() || *sign == '\n')
    };
    text.replace('\t', "  ").nfc().filter(shown).collect()
}

/// Breaks a text into lines of at most a width, between words, and within one that is wider than a line.
pub fn wrap(face: &Face, size: f32, text: &str, width: f32) -> Vec<String> {
    let text = settable(text);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0.0;
        for word in paragraph.split_inclusive(' ') {
            let whole = face.width(word.trim_end()) * size;
            if used > 0.0 && used + whole > width {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
                used = 0.0;
            }
            for sign in word.chars() {
                let one = face.width_of(sign) * size;
                if used + one > width && !line.is_empty() && sign != ' ' {
                    lines.push(std::mem::take(&mut line).trim_end().to_owned());
                    used = 0.0;
                }
                line.push(sign);
                used += one;
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            "\\PC{0,12}",
            "[a-zA-ZäöüßéèçñãõÀÎœ]{1,120}",
            Just("👩‍🔧🏽🛗🇳🇱".to_owned()),
            Just("مصعد מעלית".to_owned()),
            Just("\u{1f600}".repeat(80)),
        ];
        proptest::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_line_is_wider_than_its_column_and_no_sign_is_lost(text in words(), width in 20.0_f32..500.0) {
            let faces = Faces::new().expect("the faces are fonts");
            for bold in [false, true] {
                let face = faces.face(bold);
                let lines = wrap(face, 10.0, &text, width);
                for line in &lines {
                    let one = line.chars().count() <= 1;
                    prop_assert!(one || face.width(line) * 10.0 <= width + 0.01, "{line:?}");
                }
                let bare = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
                prop_assert_eq!(bare(&lines.concat()), bare(&settable(&text)));
            }
        }
    }

    #[test]
    fn every_letter_of_the_six_languages_has_a_sign() {
        let faces = Faces::new().expect("the faces are fonts");
        let letters = "AÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜŸßàáâãäåæçèéêëìíîïĳñòóôõöøœùúûüÿ€£«»‘’“”„–—…·×½°²³¿¡";
        for sign in letters.chars() {
            assert!(faces.plain.sign(sign).0 != 0 && faces.bold.sign(sign).0 != 0, "{sign}");
        }
    }
}
