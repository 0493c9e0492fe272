//! Corners, density, font, and the company's own CSS. Whether the CSS is allowed is said by whoever renders it.

use super::{Kind, LineOf, Setting, Table, no_check, worded};
use crate::{
    Problem,
    form::Choice,
    portal::Portal,
    theme::{Corners, Density, Font},
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "advanced-theme",
    settings: &[
        Setting::new(
            "corners",
            Kind::OneOf(corners, |portal| word(portal.theme.corners.as_str()), set_corners),
        ),
        Setting::new(
            "density",
            Kind::OneOf(densities, |portal| word(portal.theme.density.as_str()), set_density),
        ),
        Setting::new("font", Kind::OneOf(fonts, |portal| word(portal.theme.font.as_str()), set_font)),
        Setting::new("css", Kind::Line(LineOf::Css, |portal| portal.theme.css.clone(), set_css)),
    ],
    check: no_check,
};

/// Longest own CSS as it is typed, in characters; what goes out is shorter still.
const CSS_MAX: usize = 20_000;

fn word(word: &'static str) -> String {
    word.to_owned()
}

fn corners(_: &Portal) -> Vec<Choice> {
    Corners::ALL.map(|one| worded(one.as_str())).into()
}

fn set_corners(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.theme.corners = Corners::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn densities(_: &Portal) -> Vec<Choice> {
    Density::ALL.map(|one| worded(one.as_str())).into()
}

fn set_density(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.theme.density = Density::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn fonts(_: &Portal) -> Vec<Choice> {
    Font::ALL.map(|one| worded(one.as_str())).into()
}

fn set_font(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.theme.font = Font::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn set_css(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    if typed.chars().count() > CSS_MAX {
        return Err(Problem::new("error-too-long").with("max", CSS_MAX.to_string()));
    }
    if typed.chars().any(|sign| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t')) {
        return Err(Problem::new("error-characters"));
    }
    portal.theme.css = typed.replace("\r\n", "\n");
    Ok(())
}
