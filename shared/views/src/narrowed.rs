//! Addresses of lists that live in their query: what is asked for, field by field.

use domain::FormData;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The address of a list with what is asked for by these names, but for what is changed in it; a page stands in it only as a
/// change.
pub(crate) fn narrowed(
    address: &str,
    names: impl IntoIterator<Item = &'static str>,
    asked: &FormData,
    changed: &[(&str, &str)],
) -> String {
    let new = |name: &str| changed.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let kept = names.into_iter().map(|name| (name, new(name).unwrap_or_else(|| asked.get(name))));
    let page = new("page").map(|page| ("page", page));
    let query: Vec<String> = kept
        .chain(page)
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
        .collect();
    if query.is_empty() { address.to_owned() } else { format!("{address}?{}", query.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_what_is_asked_for_but_for_what_is_changed() {
        let asked = FormData::from_iter([("q", "a b"), ("stage", "open"), ("other", "x")]);
        let names = ["q", "stage", "type"];
        let address = |changed: &[(&str, &str)]| narrowed("/here", names, &asked, changed);
        assert_eq!(address(&[]), "/here?q=a%20b&stage=open");
        assert_eq!(
            address(&[("stage", ""), ("type", "repair"), ("page", "abc")]),
            "/here?q=a%20b&type=repair&page=abc"
        );
        assert_eq!(narrowed("/here", names, &FormData::default(), &[]), "/here");
    }
}
