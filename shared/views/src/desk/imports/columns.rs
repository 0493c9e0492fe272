//! Which column of a file is what: a line for each thing that a row can say.

use crate::{
    Locale,
    desk::customers,
    parts::{ErrorSummary, Field, FormView, Opt},
};
use domain::{
    FieldErrors, FormData, Language, Problem,
    import::{Column, DateOrder, Decimal, Holds, ImportKind, Mapping},
};

/// What the form of the columns is made of.
#[derive(Debug)]
pub struct Columns {
    /// Per thing: which column says it, and what holds where that is empty.
    pub lines: Vec<(Field, Field)>,
    /// How days and amounts are written.
    pub formats: Vec<Field>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// The headings, and the first rows of the file.
    pub sample: (Vec<String>, Vec<Vec<String>>),
}

/// What a thing is called: in every language, by its word in the form, and by what programs call it mostly.
#[must_use]
pub fn names(column: &Column) -> Vec<String> {
    let spoken = Language::ALL.into_iter().map(|language| Locale::of(language).t(column.label).into_owned());
    let plain = column.field.strip_prefix("object-").unwrap_or(column.field);
    spoken.chain([column.field.to_owned(), plain.to_owned()]).collect()
}

/// The last words of what programs that keep such records call it, folded.
#[must_use]
pub fn endings(column: &Column) -> &'static [&'static str] {
    match column.field {
        "requested-on" => &["date"],
        "description" => &["text", "shorttext", "summary"],
        "object" | "object-reference" => &["asset", "equipment", "machine"],
        "work-type" => &["type"],
        "cost" => &["amount", "costs"],
        _ => &[],
    }
}

impl Columns {
    /// The form with what was chosen, for a file with these headings and first rows.
    #[must_use]
    pub fn new(
        locale: Locale,
        kind: ImportKind,
        sample: (Vec<String>, Vec<Vec<String>>),
        (data, wrong): (&FormData, &FieldErrors),
        problem: Option<&Problem>,
    ) -> Self {
        let view = FormView::new(locale, data, wrong);
        let options: Vec<Opt> = sample.0.iter().map(|name| Opt::new(name.as_str(), name.as_str())).collect();
        let line = |column: &Column| {
            let mut of = view.select(&Mapping::column_field(column), locale.t(column.label), options.clone());
            of.required = column.required;
            let label = locale.t1("import-otherwise", "field", locale.t(column.label).into_owned());
            let field = Mapping::otherwise_field(column);
            let otherwise = match column.holds {
                Holds::Word(words) => {
                    let words = words.iter().map(|word| Opt::new(*word, word_of(locale, column, word)));
                    let nothing = Opt::new("", locale.t("import-otherwise-nothing"));
                    view.select(&field, label, [nothing].into_iter().chain(words).collect())
                }
                _ if column.field == Column::CUSTOMER => {
                    let of = view.line(&field, label).suggested_by(customers::LIST);
                    of.help(locale.t("objects-add-whose-help"))
                }
                _ => view.line(&field, label).autocomplete("off"),
            };
            (of, otherwise.narrowing())
        };
        let lines: Vec<(Field, Field)> = kind.columns().iter().map(line).collect();
        let mut formats = Vec::new();
        if kind.has(Holds::Date) {
            let order = |order: DateOrder| {
                Opt::new(order.as_str(), locale.t(&format!("import-dates-{}", order.as_str())))
            };
            formats.push(view.select("dates", locale.t("import-dates"), DateOrder::ALL.map(order).into()));
        }
        if kind.has(Holds::Amount) {
            let sign = |sign: Decimal| {
                Opt::new(sign.as_str(), locale.t(&format!("import-decimal-{}", sign.as_str())))
            };
            formats.push(view.select("decimal", locale.t("import-decimal"), Decimal::ALL.map(sign).into()));
        }
        let mut errors = ErrorSummary::new(locale);
        if let Some(problem) = problem {
            errors = errors.line(locale.problem(problem));
        }
        let errors = lines.iter().fold(errors, |errors, (of, otherwise)| errors.field(of).field(otherwise));
        Self { lines, formats, errors, sample }
    }
}

/// A word of a file as people say it.
fn word_of(locale: Locale, column: &Column, word: &str) -> String {
    let key = match column.field {
        "status" => format!("customer-status-{word}"),
        "object-status" => format!("object-status-{word}"),
        "role" => format!("role-{word}"),
        "scope" => format!("scope-{word}"),
        "stage" => format!("stage-{word}"),
        "language" => {
            let language = Language::parse(word);
            return language.map_or_else(|| word.to_owned(), |language| language.endonym().to_owned());
        }
        _ => format!("answer-{word}"),
    };
    locale.t(&key).into_owned()
}
