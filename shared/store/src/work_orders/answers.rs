//! Answers to the free fields as they are stored: each a text.

use domain::{
    form::Answer,
    text::{Line, Text},
};

/// An answer as text, its kind in front.
pub(super) fn written(answer: &Answer) -> String {
    match answer {
        Answer::Text(line) => format!("text:{line}"),
        Answer::LongText(text) => format!("long-text:{text}"),
        Answer::Number(number) => format!("number:{number}"),
        Answer::YesNo(yes) => format!("yes-no:{}", if *yes { "yes" } else { "no" }),
        Answer::OneOf(key) => format!("one-of:{key}"),
        Answer::ManyOf(keys) => format!("many-of:{}", keys.join(",")),
        Answer::Date(date) => format!("date:{date}"),
        Answer::DateTime(at) => format!("date-time:{at}"),
    }
}

/// The answer of a text; none: it is not one of [`written`].
pub(super) fn answer(text: &str) -> Option<Answer> {
    let (kind, value) = text.split_once(':')?;
    Some(match kind {
        "text" => Answer::Text(Line::parse(value).ok()?),
        "long-text" => Answer::LongText(Text::parse(value).ok()?),
        "number" => Answer::Number(value.to_owned()),
        "yes-no" => Answer::YesNo(value == "yes"),
        "one-of" => Answer::OneOf(value.to_owned()),
        "many-of" => {
            Answer::ManyOf(value.split(',').filter(|key| !key.is_empty()).map(ToOwned::to_owned).collect())
        }
        "date" => Answer::Date(value.parse().ok()?),
        "date-time" => Answer::DateTime(value.parse().ok()?),
        _ => return None,
    })
}
