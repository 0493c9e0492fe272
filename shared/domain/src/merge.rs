//! Merge fields: `{company}` in a text that a company writes for its forms stands for what is known when the text is
//! shown. Braces around anything that could be a field's name are one; one that is not known is refused.

use crate::Problem;

/// What a text of a request form can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeField {
    /// The portal's name: whom people ask.
    Company,
    /// The name of the kind of work.
    WorkType,
    /// The day on which the form is shown.
    Date,
    /// The company's telephone number.
    Phone,
    /// The company's mail address.
    Email,
    /// The name of whoever asks, where it is known.
    Contact,
    /// The name of the customer that they ask for, where it is known.
    Customer,
}

impl MergeField {
    /// Every field.
    pub const ALL: [Self; 7] =
        [Self::Company, Self::WorkType, Self::Date, Self::Phone, Self::Email, Self::Contact, Self::Customer];

    /// The word between the braces.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::WorkType => "work-type",
            Self::Date => "date",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Contact => "contact",
            Self::Customer => "customer",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.word() == word.trim())
    }
}

/// Every field as it is typed, for people to read.
#[must_use]
pub fn known() -> String {
    MergeField::ALL.map(|field| format!("{{{}}}", field.word())).join(", ")
}

/// A piece of a text with merge fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What stands there as it is.
    Text(&'a str),
    /// What stands between braces.
    Named(&'a str),
}

/// The pieces of a text, in order.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let sign = |c: char| c.is_alphanumeric() || "-_ ".contains(c);
    let is_name = |name: &str| !name.trim().is_empty() && name.chars().all(sign);
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some(open) = rest.find('{') {
        let inside = &rest[open + 1..];
        match inside.find(['{', '}']).filter(|at| inside[*at..].starts_with('}') && is_name(&inside[..*at])) {
            Some(close) => {
                pieces.extend([Piece::Text(&rest[..open]), Piece::Named(&inside[..close])]);
                rest = &inside[close + 1..];
            }
            None => {
                pieces.push(Piece::Text(&rest[..=open]));
                rest = inside;
            }
        }
    }
    pieces.push(Piece::Text(rest));
    pieces
}

/// Whether every merge field of a text is known.
///
/// # Errors
/// The first one that is not, with those that are.
pub fn check(text: &str) -> Result<(), Problem> {
    for piece in pieces(text) {
        if let Piece::Named(name) = piece
            && MergeField::parse(name).is_none()
        {
            let typed = format!("{{{name}}}");
            return Err(Problem::new("error-merge-field").with("field", typed).with("known", known()));
        }
    }
    Ok(())
}

/// The text with a value in the place of every merge field; one that is not known stays as it is.
#[must_use]
pub fn fill(text: &str, value: impl Fn(MergeField) -> String) -> String {
    let filled = pieces(text).into_iter().map(|piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Named(name) => MergeField::parse(name).map_or_else(|| format!("{{{name}}}"), &value),
    });
    filled.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_are_filled_in_and_braces_around_anything_else_stay() {
        let say = |text: &str| fill(text, |field| format!("<{}>", field.word()));
        assert_eq!(say("For {company}, {{date}} { email }"), "For <company>, {<date>} <email>");
        for text in ["{", "}", "{}", "{ }", "{a+b}", "a } b {", "{\n}", "{{}}"] {
            assert_eq!((say(text).as_str(), check(text)), (text, Ok(())), "{text}");
        }
    }

    #[test]
    fn an_unknown_field_is_refused_with_those_that_are_known() {
        for text in ["Dear {invoice}", "{Company}", "{company}{7}"] {
            let problem = check(text).expect_err("it is not known");
            assert_eq!(problem.key, "error-merge-field");
            assert!(problem.args[1].1.contains("{company}, {work-type}"), "{problem:?}");
        }
        assert_eq!(check("Dear {invoice}").expect_err("unknown").args[0].1, "{invoice}");
    }

    proptest! {
        #[test]
        fn a_text_without_braces_stays_as_it_is(text in "[^{}]*") {
            prop_assert_eq!(fill(&text, |_| String::new()), text);
        }

        #[test]
        fn what_stands_for_a_field_is_not_looked_at_again(text in "[^{]{0,40}") {
            let filled = fill(&format!("{text}{{company}}"), |_| "{date}".to_owned());
            let expected = format!("{text}{{date}}");
            prop_assert_eq!(filled, expected);
        }
    }
}
