//! Merge fields of mails: a value is put in as it is and never read again, so that braces in it are braces.

use crate::{
    Problem,
    merge::{Piece, pieces},
};

/// The text with each field's value in its place.
#[must_use]
pub fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
    let filled = pieces(text).into_iter().map(|piece| match piece {
        Piece::Text(words) => words.to_owned(),
        Piece::Named(name) => value(name.trim()),
    });
    filled.collect()
}

/// A field as it is typed.
#[must_use]
pub fn typed(field: &str) -> String {
    format!("{{{field}}}")
}

/// Looks whether every field of a text is one of those that are known.
///
/// # Errors
/// `error-merge-field` with the first that is not, and all that are.
pub fn check(text: &str, known: &[&str]) -> Result<(), Problem> {
    let unknown = pieces(text).into_iter().find_map(|piece| match piece {
        Piece::Named(name) if !known.contains(&name.trim()) => Some(name.trim()),
        _ => None,
    });
    let Some(unknown) = unknown else { return Ok(()) };
    let known = known.iter().map(|field| typed(field)).collect::<Vec<_>>().join(", ");
    Err(Problem::new("error-merge-field").with("field", typed(unknown)).with("known", known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_field_is_a_name_between_braces() {
        let fields = |text| {
            let fields = pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Named(name) => Some(name.trim()),
                Piece::Text(_) => None,
            });
            fields.collect::<Vec<_>>()
        };
        assert_eq!(fields("{number}: { { name } }"), ["number", "name"]);
        assert_eq!(fields("{{{number}}}"), ["number"]);
        assert_eq!(fields("{a{number}b}"), ["number"]);
        assert!(fields("{} { } {a+b} {num\nber} {number {").is_empty());
    }

    #[test]
    fn an_unknown_field_is_named_beside_those_that_are_known() {
        assert_eq!(check("{number} {+}", &["number"]), Ok(()));
        let problem = check("{nmber}", &["number", "name"]).unwrap_err();
        assert_eq!(problem.args[0].1, "{nmber}");
        assert_eq!(problem.args[1].1, "{number}, {name}");
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_whole_text(text in "[a{} \n}{é]{0,40}") {
            let back: String = pieces(&text).into_iter().map(|piece| match piece {
                Piece::Text(words) => words.to_owned(),
                Piece::Named(name) => typed(name),
            }).collect();
            let plain = |text: &str| text.replace(' ', "");
            prop_assert_eq!(plain(&back), plain(&text));
        }

        #[test]
        fn what_a_value_holds_is_never_read_as_a_field(value in "[{}a-z <>&\"\r\n]{0,30}") {
            let filled = fill("a {one} b {one}", |_| value.clone());
            prop_assert_eq!(filled, format!("a {value} b {value}"));
        }
    }
}
