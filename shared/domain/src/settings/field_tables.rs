//! What can be set about a free field, by its type.

use super::{
    Kind, Length, LineOf, List, Setting, Table, any_text,
    field::{PlacedField, check},
    worded,
};
use crate::{
    Language, Problem, Translated,
    form::{Choice, Condition, Field, FieldKind},
    text::Line,
};

/// The word of the first place.
const FIRST: &str = "first";
/// The word for a field that shows whatever was answered before.
const ALWAYS: &str = "always";
/// The word for no answer at first.
const NONE: &str = "none";

/// The table of a type.
pub(super) const fn of(kind: &FieldKind) -> &'static Table<PlacedField> {
    match kind {
        FieldKind::Text | FieldKind::LongText | FieldKind::Date | FieldKind::DateTime => &TYPED,
        FieldKind::Number { .. } => &NUMBER,
        FieldKind::YesNo => &YES_NO,
        FieldKind::OneOf { .. } | FieldKind::ManyOf { .. } => &CHOICE,
        FieldKind::File => &FILE,
    }
}

static TYPED: Table<PlacedField> =
    Table { key: "field", settings: &[LABEL, HELP, REQUIRED, DEFAULT, PLACE, SHOW_WHEN, ANSWERS], check };

static NUMBER: Table<PlacedField> = Table {
    key: "field",
    settings: &[LABEL, HELP, MIN, MAX, UNIT, REQUIRED, DEFAULT, PLACE, SHOW_WHEN, ANSWERS],
    check,
};

static YES_NO: Table<PlacedField> =
    Table { key: "field", settings: &[LABEL, HELP, REQUIRED, YES_OR_NO, PLACE, SHOW_WHEN, ANSWERS], check };

static CHOICE: Table<PlacedField> = Table {
    key: "field",
    settings: &[
        LABEL,
        HELP,
        Setting::new("options", Kind::Rows(&OPTIONS)),
        REQUIRED,
        PLACE,
        SHOW_WHEN,
        ANSWERS,
    ],
    check,
};

static FILE: Table<PlacedField> =
    Table { key: "field", settings: &[LABEL, HELP, REQUIRED, PLACE, SHOW_WHEN, ANSWERS], check };

const LABEL: Setting<PlacedField> = Setting::new(
    "label",
    Kind::Texts(
        Length::Line,
        any_text,
        |placed| placed.field.label.clone(),
        |placed, label| placed.field.label = label,
    ),
);

const HELP: Setting<PlacedField> = Setting::new(
    "help",
    Kind::Texts(
        Length::Line,
        any_text,
        |placed| placed.field.help.clone(),
        |placed, help| placed.field.help = help,
    ),
);

const REQUIRED: Setting<PlacedField> = Setting::new(
    "required",
    Kind::Tick(|placed| placed.field.required, |placed, on| placed.field.required = on),
);

const DEFAULT: Setting<PlacedField> =
    Setting::new("default", Kind::Line(LineOf::Words, |placed| placed.field.default.clone(), set_default));

const YES_OR_NO: Setting<PlacedField> =
    Setting::new("default", Kind::OneOf(yes_or_no, |placed| or(&placed.field.default, NONE), set_yes_or_no));

const MIN: Setting<PlacedField> =
    Setting::new("min", Kind::Line(LineOf::Words, |placed| bounds(placed).0, set_min));

const MAX: Setting<PlacedField> =
    Setting::new("max", Kind::Line(LineOf::Words, |placed| bounds(placed).1, set_max));

const UNIT: Setting<PlacedField> = Setting::new("unit", Kind::Line(LineOf::Words, unit, set_unit));

const PLACE: Setting<PlacedField> = Setting::new("place", Kind::OneOf(places, place, set_place));

const SHOW_WHEN: Setting<PlacedField> =
    Setting::new("show-when", Kind::OneOf(deciding, decides, set_deciding));

const ANSWERS: Setting<PlacedField> =
    Setting::new("show-answers", Kind::ManyOf(deciding_answers, wanted_answers, set_answers));

static OPTIONS: List<PlacedField, OptionRow> = List {
    settings: &[
        Setting::new(
            "label",
            Kind::Texts(
                Length::Line,
                any_text,
                |row| row.choice.label.clone(),
                |row, label| row.choice.label = label,
            ),
        ),
        Setting::new("chosen", Kind::Tick(|row| row.chosen, |row, on| row.chosen = on)),
    ],
    check: |row, errors| {
        if row.choice.label.own(row.language).is_none() {
            errors.add(format!("label-{}", row.language.code()), Problem::new("error-required"));
        }
    },
    get: |placed| {
        let row = |choice: &Choice| OptionRow {
            choice: choice.clone(),
            chosen: placed.field.defaults().any(|key| key == choice.key),
            language: placed.language,
        };
        placed.field.kind.options().iter().map(|choice| (choice.key.clone(), row(choice))).collect()
    },
    blank: |placed, id| OptionRow {
        choice: Choice { key: id.to_owned(), label: Translated::default() },
        chosen: false,
        language: placed.language,
    },
    set: set_options,
    stem: "o",
    most: 100,
};

/// An option, and whether it is chosen at first.
#[derive(Debug, Clone)]
struct OptionRow {
    choice: Choice,
    chosen: bool,
    language: Language,
}

fn or(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise } else { text }.to_owned()
}

fn set_default(placed: &mut PlacedField, typed: &str) -> Result<(), Problem> {
    placed.field.takes(typed)?;
    typed.clone_into(&mut placed.field.default);
    Ok(())
}

fn yes_or_no(_: &PlacedField) -> Vec<Choice> {
    [NONE, "yes", "no"].map(worded).into()
}

fn set_yes_or_no(placed: &mut PlacedField, typed: &str) -> Result<(), Problem> {
    placed.field.default = if typed == NONE { String::new() } else { typed.to_owned() };
    Ok(())
}

fn bounds(placed: &PlacedField) -> (String, String) {
    let said = |bound: Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    match placed.field.kind {
        FieldKind::Number { min, max, .. } => (said(min), said(max)),
        _ => Default::default(),
    }
}

fn bound(typed: &str) -> Result<Option<i64>, Problem> {
    const MOST: i64 = 1_000_000_000_000;
    match typed.parse::<i64>() {
        _ if typed.is_empty() => Ok(None),
        Ok(bound) if (-MOST..=MOST).contains(&bound) => Ok(Some(bound)),
        _ => Err(Problem::new("error-whole-number")),
    }
}

fn set_min(placed: &mut PlacedField, typed: &str) -> Result<(), Problem> {
    let typed = bound(typed)?;
    if let FieldKind::Number { min, .. } = &mut placed.field.kind {
        *min = typed;
    }
    Ok(())
}

fn set_max(placed: &mut PlacedField, typed: &str) -> Result<(), Problem> {
    let typed = bound(typed)?;
    if let FieldKind::Number { max, .. } = &mut placed.field.kind {
        *max = typed;
    }
    Ok(())
}

fn unit(placed: &PlacedField) -> String {
    match &placed.field.kind {
        FieldKind::Number { unit, .. } => unit.clone(),
        _ => String::new(),
    }
}

fn set_unit(placed: &mut PlacedField, typed: &str) -> Result<(), Problem> {
    const LONGEST: usize = 20;
    let typed = Line::optional(typed)?.map(|line| line.to_string()).unwrap_or_default();
    if typed.chars().count() > LONGEST {
        return Err(Problem::new("error-too-long").with("max", LONGEST.to_string()));
    }
    if let FieldKind::Number { unit, .. } = &mut placed.field.kind {
        *unit = typed;
    }
    Ok(())
}

fn named(field: &Field) -> Choice {
    Choice { key: field.key.clone(), label: field.label.clone() }
}

fn places(placed: &PlacedField) -> Vec<Choice> {
    std::iter::once(worded(FIRST)).chain(placed.others.iter().map(named)).collect()
}

fn place(placed: &PlacedField) -> String {
    let before = placed.place.checked_sub(1).and_then(|at| placed.others.get(at));
    before.map_or(FIRST, |field| field.key.as_str()).to_owned()
}

fn set_place(placed: &mut PlacedField, behind: &str) -> Result<(), Problem> {
    placed.place = placed.others.iter().position(|field| field.key == behind).map_or(0, |at| at + 1);
    Ok(())
}

/// The field that the condition rests on.
fn decider(placed: &PlacedField) -> Option<&Field> {
    let condition = placed.field.show_when.as_ref()?;
    placed.others.iter().find(|other| other.key == condition.field)
}

/// Fields that stand before and are answered out of a few; the one that decides now in any case.
fn deciding(placed: &PlacedField) -> Vec<Choice> {
    let now = decider(placed).map(|field| field.key.clone());
    let fits = |(at, other): &(usize, &Field)| {
        (*at < placed.place && other.kind.is_chosen()) || now.as_ref() == Some(&other.key)
    };
    let fields = placed.others.iter().enumerate().filter(fits).map(|(_, field)| named(field));
    std::iter::once(worded(ALWAYS)).chain(fields).collect()
}

fn decides(placed: &PlacedField) -> String {
    placed.field.show_when.as_ref().map_or(ALWAYS, |condition| condition.field.as_str()).to_owned()
}

fn set_deciding(placed: &mut PlacedField, typed: &str) -> Result<(), Problem> {
    if typed == ALWAYS {
        placed.field.show_when = None;
    } else if decides(placed) != typed {
        placed.field.show_when = Some(Condition { field: typed.to_owned(), is_any_of: Vec::new() });
    }
    Ok(())
}

fn deciding_answers(placed: &PlacedField) -> Vec<Choice> {
    let (Some(field), Some(condition)) = (decider(placed), &placed.field.show_when) else {
        return Vec::new();
    };
    match &field.kind {
        FieldKind::YesNo => ["yes", "no"].map(worded).into(),
        FieldKind::OneOf { options } | FieldKind::ManyOf { options } => options.clone(),
        _ => {
            let text = |text: &String| Choice {
                key: text.clone(),
                label: Language::ALL.map(|language| (language, text.clone())).into_iter().collect(),
            };
            condition.is_any_of.iter().map(text).collect()
        }
    }
}

fn wanted_answers(placed: &PlacedField) -> Vec<String> {
    let wanted = placed.field.show_when.as_ref().map(|condition| condition.is_any_of.clone());
    wanted.unwrap_or_default()
}

fn set_answers(placed: &mut PlacedField, chosen: &[&str]) -> Result<(), Problem> {
    let Some(condition) = &mut placed.field.show_when else { return Ok(()) };
    if chosen.is_empty() {
        return Err(Problem::new("error-show-answers"));
    }
    condition.is_any_of = chosen.iter().map(|answer| (*answer).to_owned()).collect();
    Ok(())
}

/// A new option gets a key that none ever had here: what was answered with another one keeps its meaning.
fn set_options(placed: &mut PlacedField, rows: Vec<(String, OptionRow)>) -> Result<(), Problem> {
    if rows.is_empty() {
        return Err(Problem::new("error-options-none"));
    }
    let several = matches!(placed.field.kind, FieldKind::ManyOf { .. });
    if !several && rows.iter().filter(|(_, row)| row.chosen).count() > 1 {
        return Err(Problem::new("error-options-chosen"));
    }
    let known: Vec<String> = placed.field.kind.options().iter().map(|option| option.key.clone()).collect();
    let (mut options, mut chosen) = (Vec::new(), Vec::new());
    for (id, row) in rows {
        let key = if known.contains(&id) { id } else { format!("{id}-{}", placed.version) };
        if row.chosen {
            chosen.push(key.clone());
        }
        options.push(Choice { key, label: row.choice.label });
    }
    placed.field.default = chosen.join(",");
    if let FieldKind::OneOf { options: own } | FieldKind::ManyOf { options: own } = &mut placed.field.kind {
        *own = options;
    }
    Ok(())
}
