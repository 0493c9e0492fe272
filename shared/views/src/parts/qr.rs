//! A QR code, drawn by the server.

use askama::Template;
use qrcode::{Color, EcLevel, QrCode};

/// Modules of white around the code (ISO/IEC 18004, quiet zone).
const QUIET: usize = 4;

/// A QR code as an inline picture. It is dark on white in every scheme: cameras want it so.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/qr.html")]
pub struct Qr {
    /// What it is, for those who do not see it.
    pub label: String,
    /// How many modules it is wide, the white around it included.
    pub size: usize,
    /// The dark modules, as the data of a path.
    pub path: String,
}

impl Qr {
    /// The code of a text; none when it is too long for one.
    #[must_use]
    pub fn of(text: &str, label: impl Into<String>) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let mut path = String::new();
        for (row, modules) in code.to_colors().chunks(width).enumerate() {
            let mut column = 0;
            while column < width {
                let dark = modules[column..].iter().take_while(|module| **module == Color::Dark).count();
                if dark > 0 {
                    let (x, y) = (column + QUIET, row + QUIET);
                    path.push_str(&format!("M{x} {y}h{dark}v1h-{dark}z"));
                }
                column += dark.max(1);
            }
        }
        Some(Self { label: label.into(), size: width + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_with_white_around_it() {
        let drawn = Qr::of("otpauth://totp/Noordlift:tom@example.com?secret=GEZDGNBV", "<code>").unwrap();
        let html = drawn.render().unwrap();
        assert!(drawn.path.starts_with("M4 4h7v1h-7z"), "the corner's square: {}", drawn.path);
        assert!(html.contains("role=\"img\"") && !html.contains("<code>") && !html.contains("style="));
        assert!(html.contains(&format!("viewBox=\"0 0 {0} {0}\"", drawn.size)));
        assert!(Qr::of(&"x".repeat(4_000), "").is_none());
    }
}
