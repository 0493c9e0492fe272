//! Colours. What is written on the tenant's colour follows from it; one that cannot be read is refused.

use super::{Kind, LineOf, Setting, Table, no_check, worded};
use crate::{
    Problem,
    form::Choice,
    portal::Portal,
    theme::{Colour, Scheme},
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "theme",
    settings: &[
        Setting::new("accent", Kind::Line(LineOf::Colour, |portal| portal.theme.accent.clone(), set_accent)),
        Setting::new("header", Kind::Line(LineOf::Colour, |portal| portal.theme.header.clone(), set_header)),
        Setting::new("scheme", Kind::OneOf(schemes, scheme, set_scheme)),
    ],
    check: no_check,
};

/// Contrast that a button's colour needs against the page around it (WCAG 2.2, 1.4.11).
const AGAINST_PAGE: f64 = 3.0;

fn set_accent(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    let colour = Colour::parse(typed).ok_or(Problem::new("error-colour"))?;
    if colour.contrast(Colour::WHITE) < AGAINST_PAGE {
        let nearest = colour.readable_on(Colour::WHITE, AGAINST_PAGE);
        return Err(Problem::new("error-colour-contrast").with("nearest", nearest.hex()));
    }
    portal.theme.accent = colour.hex();
    Ok(())
}

/// Any colour will do: what is written on it is the one of white, ink and black that can be read there.
fn set_header(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.theme.header = match typed {
        "" => String::new(),
        typed => Colour::parse(typed).ok_or(Problem::new("error-colour"))?.hex(),
    };
    Ok(())
}

fn schemes(_: &Portal) -> Vec<Choice> {
    Scheme::ALL.map(|scheme| worded(scheme.as_str())).into()
}

fn scheme(portal: &Portal) -> String {
    portal.theme.scheme.as_str().to_owned()
}

fn set_scheme(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.theme.scheme = Scheme::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}
