//! The stylesheet, scripts and icons: embedded, addressed by their content, cached for ever.

use domain::theme::{Colour, Theme};

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
    ($($name:literal: $media_type:literal = $($part:literal)+,)+) => {
        [$(Asset::new($name, $media_type, concat!($(include_str!(concat!("../assets/", $part))),+).as_bytes())),+]
    };
}

/// Every embedded file, and what it is put together from.
pub static ALL: [Asset; 10] = assets! {
    "app.css": "text/css; charset=utf-8" =
        "styles/foundation.css" "styles/controls.css" "styles/data.css" "styles/pages.css",
    "inside.css": "text/css; charset=utf-8" =
        "styles/inside.css" "styles/settings.css" "styles/planning.css",
    "app.js": "text/javascript; charset=utf-8" = "app.js",
    "conditions.js": "text/javascript; charset=utf-8" = "conditions.js",
    "upload.js": "text/javascript; charset=utf-8" = "upload.js",
    "signature.js": "text/javascript; charset=utf-8" = "signature.js",
    "desk.js": "text/javascript; charset=utf-8" = "desk.js",
    "planning.js": "text/javascript; charset=utf-8" = "planning.js",
    "icons.svg": "image/svg+xml" = "icons.svg",
    "favicon.svg": "image/svg+xml" = "favicon.svg",
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

/// The address of a tenant's colours; `None` when the texts are no colours.
#[must_use]
pub fn theme_url(theme: &Theme) -> Option<String> {
    let accent = Colour::parse(&theme.accent)?.hex();
    let header = Colour::parse(&theme.header).map(|colour| format!("-{}", &colour.hex()[1..]));
    Some(format!("/assets/theme/{}{}.css", &accent[1..], header.unwrap_or_default()))
}

/// The grounds on which the accent is hardest to read, `--surface-sunken` of `styles/foundation.css`, light and dark.
const LIGHT: Colour = Colour([243, 242, 239]);
const DARK: Colour = Colour([41, 43, 47]);

/// The stylesheet of a tenant's colours, given as six hexadecimal digits in lower case, and six more behind a hyphen
/// where the header has a ground of its own: shades that are readable on light and on dark ground (4.5 to 1; WCAG 2.2,
/// 1.4.3), and what is written on each.
#[must_use]
pub fn theme(name: &str) -> Option<String> {
    let (accent, header) =
        name.split_once('-').map_or((name, None), |(accent, header)| (accent, Some(header)));
    let colour = digits(accent)?;
    let (light, dark) = (colour.readable_on(LIGHT, 4.5), colour.readable_on(DARK, 4.5));
    let mut sheet = format!(
        ":root{{--brand:{};--accent-light:{};--on-accent-light:{};--accent-dark:{};--on-accent-dark:{}}}\n",
        colour.hex(),
        light.hex(),
        light.text_on().hex(),
        dark.hex(),
        dark.text_on().hex()
    );
    if let Some(header) = header {
        sheet.push_str(&header_on(digits(header)?));
    }
    Some(sheet)
}

/// A colour by its digits, as an address of ours has them.
fn digits(hex: &str) -> Option<Colour> {
    Colour::parse(&format!("#{hex}")).filter(|colour| colour.hex()[1..] == *hex)
}

/// The header on a ground of its own: what is written there, its mark and its focus follow.
fn header_on(ground: Colour) -> String {
    let (text, ground) = (ground.text_on().hex(), ground.hex());
    format!(
        "@layer theme{{.portal-header{{background:{ground};color:{text};border-block-start-color:{ground};--focus:0 0 0 2px {ground},0 0 0 4px {text}}}\
         .portal-header :is(summary,nav a,.portal-door,.member-company,.menu-open){{color:{text}}}.portal-header .menu-list{{color:var(--text)}}\
         .portal-header .portal-mark{{background:{text}}}.portal-header .portal-mark::after{{background:{ground}}}\
         .portal-header .portal-logo{{background:none;padding:0}}}}\n"
    )
}
