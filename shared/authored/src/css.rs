//! A company's own CSS: parsed, taken apart by an allowlist, put below the page's class, and printed anew. Not one sign
//! of what was typed reaches a page as it was typed.
//!
//! What it may not do: load anything, from here or elsewhere; run anything; name fonts, layers, animations or pages;
//! lie over the page (`position: fixed` and `sticky`), or outvote what the house holds fast (`!important`).

use domain::Problem;
use lightningcss::{
    declaration::DeclarationBlock,
    printer::PrinterOptions,
    properties::{
        Property,
        custom::{Token, TokenOrValue},
        position::Position,
    },
    rules::{CssRule, CssRuleList},
    selector::SelectorList,
    stylesheet::{MinifyOptions, ParserFlags, ParserOptions, StyleSheet},
    targets::{Features, Targets},
    traits::ToCss,
};

/// Every rule stands below this class, which no page of staff has.
const SCOPE: &str = ".portal";
/// Longest sheet as it goes out, in bytes: it counts for every first visit.
const MAX: usize = 4 * 1024;
/// What loads or runs something, in the words of a printed sheet. None of it has to do with how a page looks.
const REFUSED: [&str; 14] = [
    "url(",
    "src(",
    "image(",
    "image-set(",
    "cross-fade(",
    "element(",
    "paint(",
    "expression(",
    "javascript:",
    "vbscript:",
    "data:",
    "-moz-binding",
    "behavior",
    "</",
];

/// The sheet as pages load it, minified, below [`SCOPE`].
///
/// # Errors
/// What has to be mended: `error-css` with the line, `error-css-rule`, `error-css-refused` and
/// `error-css-property` with what it is, `error-css-important`, `error-css-size`.
pub fn compiled(typed: &str) -> Result<String, Problem> {
    let own = parsed(typed)?;
    allow(&own.rules)?;
    let printed = printed(&own, Targets::default())?;
    let lower = printed.to_ascii_lowercase();
    if let Some(refused) = REFUSED.iter().find(|refused| lower.contains(**refused)) {
        return Err(Problem::new("error-css-refused").with("what", *refused));
    }
    let scoped = format!("{SCOPE}{{{printed}}}");
    let mut sheet = parsed(&scoped)?;
    let options = MinifyOptions { targets: flat(), ..MinifyOptions::default() };
    sheet.minify(options).map_err(|_| Problem::new("error-css-rule").with("rule", "@"))?;
    let compiled = format!("@layer company{{{}}}\n", self::printed(&sheet, flat())?);
    if compiled.len() > MAX {
        return Err(Problem::new("error-css-size").with("max", MAX.to_string()));
    }
    Ok(compiled)
}

/// Nested rules are written out one by one.
fn flat() -> Targets {
    Targets { include: Features::Nesting | Features::MediaQueries, ..Targets::default() }
}

fn parsed(css: &str) -> Result<StyleSheet<'_>, Problem> {
    let options = ParserOptions { flags: ParserFlags::NESTING, ..ParserOptions::default() };
    StyleSheet::parse(css, options).map_err(|error| {
        let line = error.loc.map_or(1, |at| at.line + 1);
        Problem::new("error-css").with("line", line.to_string())
    })
}

fn printed(sheet: &StyleSheet<'_>, targets: Targets) -> Result<String, Problem> {
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    sheet.to_css(options).map(|made| made.code).map_err(|_| Problem::new("error-css").with("line", "1"))
}

fn allow(rules: &CssRuleList<'_>) -> Result<(), Problem> {
    rules.0.iter().try_for_each(|rule| match rule {
        CssRule::Style(style) => {
            below_the_page(&style.selectors)?;
            declarations(&style.declarations)?;
            allow(&style.rules)
        }
        CssRule::NestedDeclarations(nested) => declarations(&nested.declarations),
        CssRule::Media(media) => allow(&media.rules),
        CssRule::Supports(supports) => allow(&supports.rules),
        CssRule::Ignored => Ok(()),
        _ => Err(Problem::new("error-css-rule")),
    })
}

/// `&` is the page's class in the end: what is chosen by having that, or not, stands outside of the page.
fn below_the_page(selectors: &SelectorList<'_>) -> Result<(), Problem> {
    let printed = selectors.to_css_string(PrinterOptions::default());
    let printed = printed.map_err(|_| Problem::new("error-css").with("line", "1"))?;
    let depth = |upto: usize| {
        let (open, closed) = (printed[..upto].matches('(').count(), printed[..upto].matches(')').count());
        open > closed
    };
    if printed.match_indices('&').any(|(at, _)| depth(at)) {
        Err(Problem::new("error-css-refused").with("what", "&"))
    } else {
        Ok(())
    }
}

fn declarations(block: &DeclarationBlock<'_>) -> Result<(), Problem> {
    if !block.important_declarations.is_empty() {
        return Err(Problem::new("error-css-important"));
    }
    block.declarations.iter().try_for_each(|property| match property {
        Property::Position(Position::Static | Position::Relative | Position::Absolute) => Ok(()),
        Property::Position(_) => Err(refused("position")),
        // What the parser does not know may be anything; a variable stands for itself.
        Property::Unparsed(unparsed)
            if unparsed.property_id.name() == "position" || unparsed.value.0.iter().all(is_blank) =>
        {
            Err(refused(unparsed.property_id.name()))
        }
        _ => Ok(()),
    })
}

fn is_blank(token: &TokenOrValue<'_>) -> bool {
    matches!(token, TokenOrValue::Token(Token::WhiteSpace(_)))
}

fn refused(property: &str) -> Problem {
    Problem::new("error-css-property").with("property", property.to_owned())
}

#[cfg(test)]
#[path = "css_tests.rs"]
mod tests;
