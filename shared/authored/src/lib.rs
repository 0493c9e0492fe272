//! What companies write themselves, Markdown and CSS, made harmless. It is made once, when a portal is saved: only the
//! function that saves knows the parsers, and pages show what it has made.

mod css;
mod markdown;

pub use css::compiled;
pub use markdown::html;

use domain::{FieldErrors, portal::Portal, rich::Rendered};

/// The portal with everything in it that is more than plain text rendered anew.
///
/// # Errors
/// What has to be mended, by the name of its setting.
pub fn rendered(portal: Portal) -> Result<Portal, FieldErrors> {
    let texts = portal.rich_texts();
    let mut made: Vec<(&str, String)> =
        texts.into_iter().flat_map(|texts| texts.each()).map(|text| (text, html(text))).collect();
    let css = portal.theme.css.as_str();
    if !css.is_empty() {
        let compiled = compiled(css).map_err(|problem| {
            let mut errors = FieldErrors::none();
            errors.add("css", problem);
            errors
        })?;
        made.push((css, compiled));
    }
    let rendered = Rendered::new(made);
    Ok(Portal { rendered, ..portal })
}
