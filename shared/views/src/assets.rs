//! The stylesheet, scripts and icons: embedded, addressed by their content, cached for ever.

use domain::theme::Colour;

/// An embedded file.
#[derive(Debug)]
pub struct Asset {
    /// Its name, the last part of its address.
    pub name: &'static str,
    /// Media type, with charset for texts.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
    hash: u64,
}

impl Asset {
    const fn new(name: &'static str, media_type: &'static str, bytes: &'static [u8]) -> Self {
        Self { name, media_type, bytes, hash: fingerprint(bytes) }
    }

    /// The part of its address that changes with its content.
    #[must_use]
    pub fn hash(&self) -> String {
        format!("{:016x}", self.hash)
    }
}

/// FNV-1a, 64 bits: it tells versions of our own files apart and guards nothing.
const fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut place = 0;
    while place < bytes.len() {
        hash = (hash ^ bytes[place] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        place += 1;
    }
    hash
}

macro_rules! assets {
    ($($name:literal: $media_type:literal,)+) => {
        [$(Asset::new($name, $media_type, include_bytes!(concat!("../assets/", $name)))),+]
    };
}

/// Every embedded file.
pub static ALL: [Asset; 8] = assets! {
    "app.css": "text/css; charset=utf-8",
    "inside.css": "text/css; charset=utf-8",
    "app.js": "text/javascript; charset=utf-8",
    "conditions.js": "text/javascript; charset=utf-8",
    "upload.js": "text/javascript; charset=utf-8",
    "desk.js": "text/javascript; charset=utf-8",
    "icons.svg": "image/svg+xml",
    "favicon.svg": "image/svg+xml",
};

/// The address of a file. An unknown name gives an address that answers 404; a test keeps templates from it.
#[must_use]
pub fn url(name: &str) -> String {
    let hash = ALL.iter().find(|asset| asset.name == name).map_or_else(String::new, Asset::hash);
    format!("/assets/{hash}/{name}")
}

/// The file of an address, if it is this version of it.
#[must_use]
pub fn find(hash: &str, name: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.name == name && asset.hash() == hash)
}

/// The address of a tenant's colours; `None` when the text is no colour.
#[must_use]
pub fn theme_url(accent: &str) -> Option<String> {
    let colour = Colour::parse(accent)?;
    Some(format!("/assets/theme/{}.css", &colour.hex()[1..]))
}

/// The grounds on which the accent is hardest to read, `--surface-sunken` of `app.css`, light and dark.
const LIGHT: Colour = Colour([243, 242, 239]);
const DARK: Colour = Colour([41, 43, 47]);

/// The stylesheet of a tenant's colour, given as six hexadecimal digits in lower case: shades that are
/// readable on light and on dark ground (4.5 to 1; WCAG 2.2, 1.4.3), and what is written on each.
#[must_use]
pub fn theme(hex: &str) -> Option<String> {
    let colour = Colour::parse(&format!("#{hex}")).filter(|colour| colour.hex()[1..] == *hex)?;
    let (light, dark) = (colour.readable_on(LIGHT, 4.5), colour.readable_on(DARK, 4.5));
    Some(format!(
        ":root{{--brand:{};--accent-light:{};--on-accent-light:{};--accent-dark:{};--on-accent-dark:{}}}\n",
        colour.hex(),
        light.hex(),
        light.text_on().hex(),
        dark.hex(),
        dark.text_on().hex()
    ))
}
