//! Free fields: every type with everything that can be sent, conditions, and the order of what is to be mended.

use crate::kit::{cases, control, form, is_message_key, megabyte, nonsense};
use domain::{
    FieldErrors, FormData, Language, Problem, Translated,
    form::{Answer, Answers, Choice, Condition, Field, FieldKind, Form},
    text::is_seen,
};
use proptest::{prelude::*, sample::subsequence};
use rust_decimal::Decimal;

fn choices() -> Vec<Choice> {
    ["lift", "door", "other"]
        .map(|key| Choice { key: key.to_owned(), label: [(Language::En, key)].into_iter().collect() })
        .into()
}

fn kinds() -> [FieldKind; 9] {
    [
        FieldKind::Text,
        FieldKind::LongText,
        FieldKind::Number { min: Some(-10), max: Some(1_000), unit: String::new() },
        FieldKind::YesNo,
        FieldKind::OneOf { options: choices() },
        FieldKind::ManyOf { options: choices() },
        FieldKind::Date,
        FieldKind::DateTime,
        FieldKind::File,
    ]
}

fn field(key: &str, kind: FieldKind) -> Field {
    Field {
        key: key.to_owned(),
        label: Translated::default(),
        help: Translated::default(),
        kind,
        required: false,
        default: String::new(),
        show_when: None,
    }
}

fn only(kind: FieldKind) -> Form {
    Form { version: 1, fields: vec![field("a", kind)] }
}

/// The answers to a form and what has to be mended, no files sent.
fn read(form: &Form, sent: &FormData) -> (Answers, FieldErrors) {
    let mut errors = FieldErrors::none();
    let answers = form.parse(sent, |_| 0, &mut errors);
    (answers, errors)
}

/// The answer to a form of one field, or its problem.
fn answer(kind: FieldKind, typed: &str) -> Result<Option<Answer>, Problem> {
    let (answers, errors) = read(&only(kind), &form([("f.a", typed)]));
    errors.get("f.a").cloned().map_or_else(|| Ok(answers.get("a").cloned()), Err)
}

fn number(typed: &str) -> Result<Option<Answer>, Problem> {
    answer(FieldKind::Number { min: None, max: None, unit: String::new() }, typed)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_type_takes_its_values_or_names_a_message(n in 0usize..9, typed in nonsense()) {
        let kind = kinds()[n].clone();
        let allowed = |key: &str| ["lift", "door", "other"].contains(&key);
        match answer(kind.clone(), &typed) {
            Err(problem) => prop_assert!(is_message_key(problem.key), "{}", problem.key),
            Ok(None) => prop_assert!(!typed.chars().any(is_seen) || kind == FieldKind::File),
            Ok(Some(Answer::Text(line))) => prop_assert_eq!(line.as_str(), typed.trim()),
            Ok(Some(Answer::LongText(text))) => prop_assert_eq!(text.as_str(), typed),
            Ok(Some(Answer::Number(number))) => {
                let number: Decimal = number.parse().expect("canonical");
                prop_assert!((Decimal::from(-10)..=Decimal::from(1_000)).contains(&number));
            }
            Ok(Some(Answer::YesNo(yes))) => prop_assert_eq!(typed, if yes { "yes" } else { "no" }),
            Ok(Some(Answer::OneOf(key))) => prop_assert!(allowed(&key)),
            Ok(Some(Answer::ManyOf(keys))) => prop_assert!(keys.iter().all(|key| allowed(key))),
            Ok(Some(Answer::Date(date))) => prop_assert!((1900..=2200).contains(&date.year())),
            Ok(Some(Answer::DateTime(at))) => prop_assert!((1900..=2200).contains(&at.year())),
        }
    }

    #[test]
    fn a_control_character_is_in_no_answer(n in 0usize..9, sign in control(), around in "[a-z0-9]{1,4}") {
        let typed = format!("{around}{sign}{around}");
        let kind = kinds()[n].clone();
        let kept = answer(kind.clone(), &typed);
        match kind {
            FieldKind::File => prop_assert_eq!(kept, Ok(None)),
            FieldKind::LongText if ['\n', '\r', '\t'].contains(&sign) => prop_assert!(kept.is_ok()),
            _ => prop_assert!(kept.is_err(), "{:?}", kept),
        }
    }

    #[test]
    fn an_answer_reads_back_from_what_is_stored(n in 0usize..9, typed in nonsense()) {
        if let Ok(Some(answer)) = answer(kinds()[n].clone(), &typed) {
            let json = serde_json::to_string(&answer).expect("serialises");
            prop_assert_eq!(serde_json::from_str::<Answer>(&json).expect("reads"), answer);
        }
    }

    #[test]
    fn a_number_is_the_exact_decimal_in_one_spelling(
        minus: bool, whole in 0u64..1_000_000_000_000_000, fraction in "[0-9]{1,6}", zeros in "0{0,2}", comma: bool, short: bool,
    ) {
        let sign = if minus { "-" } else { "" };
        let digits = if short { (whole % 1_000).to_string() } else { whole.to_string() };
        prop_assume!(digits.len() + zeros.len() <= 15);
        let point = if comma { ',' } else { '.' };
        let typed = format!(" {sign}{zeros}{digits}{point}{fraction} ");
        let Ok(Some(Answer::Number(got))) = number(&typed) else { panic!("{typed} is a number") };
        let exact: Decimal = format!("{sign}{digits}.{fraction}").parse().expect("a decimal");
        prop_assert_eq!(got.parse::<Decimal>().expect("canonical"), exact);
        let canonical = if exact.is_zero() { "0".to_owned() } else { exact.normalize().to_string() };
        prop_assert_eq!(got, canonical);
    }

    #[test]
    fn a_number_keeps_to_its_bounds_exactly(millionths in -3_000_000i64..3_000_000, min in -2i64..=0, max in 0i64..=2) {
        let exact = Decimal::new(millionths, 6);
        let kind = FieldKind::Number { min: Some(min), max: Some(max), unit: "m".to_owned() };
        let within = exact >= Decimal::from(min) && exact <= Decimal::from(max);
        let got = answer(kind, &exact.to_string());
        prop_assert_eq!(got.is_ok(), within, "{} {:?}", exact, got);
        if let Err(problem) = got {
            prop_assert!(["error-number-min", "error-number-max"].contains(&problem.key));
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused(text in "[0-9eE+.,x_' -]{1,12}") {
        let plain = text.trim().replace(',', ".");
        let digits = plain.strip_prefix('-').unwrap_or(&plain);
        let parts: Vec<&str> = digits.split('.').collect();
        let good = parts.len() <= 2 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
            && parts.get(1).is_none_or(|fraction| fraction.len() <= 6);
        prop_assert_eq!(number(&text).is_ok(), good || plain.is_empty(), "{}", text);
    }

    #[test]
    fn many_of_keeps_the_forms_order_and_counts_nothing_twice(
        mut sent in subsequence(vec!["lift", "door", "other"], 0..=3), reverse: bool, twice: bool,
    ) {
        let expected: Vec<String> = sent.iter().map(|key| (*key).to_owned()).collect();
        if reverse { sent.reverse(); }
        if twice { sent.extend(sent.clone()); }
        let data: FormData = sent.iter().map(|key| ("f.a", *key)).collect();
        let (answers, errors) = read(&only(FieldKind::ManyOf { options: choices() }), &data);
        prop_assert!(errors.is_empty());
        prop_assert_eq!(answers.get("a").cloned(), (!expected.is_empty()).then_some(Answer::ManyOf(expected)));
    }

    #[test]
    fn one_wrong_choice_among_good_ones_is_refused(wrong in "[a-z]{6,9}", first: bool) {
        let order = if first { [wrong.as_str(), "lift"] } else { ["lift", wrong.as_str()] };
        let data: FormData = order.map(|key| ("f.a", key)).into_iter().collect();
        let (answers, errors) = read(&only(FieldKind::ManyOf { options: choices() }), &data);
        prop_assert_eq!(errors.get("f.a").map(|problem| problem.key), Some("error-choose"));
        prop_assert!(answers.is_empty());
    }

    #[test]
    fn every_day_of_the_calendar_reads_back(day in 0i32..100_000) {
        let date = jiff::civil::date(1900, 1, 1) + jiff::Span::new().days(day);
        prop_assert_eq!(answer(FieldKind::Date, &date.to_string()), Ok(Some(Answer::Date(date))));
        let at = date.at(9, 30, 0, 0);
        prop_assert_eq!(answer(FieldKind::DateTime, &format!("{date}T09:30")), Ok(Some(Answer::DateTime(at))));
        prop_assert!(answer(FieldKind::DateTime, &date.to_string()).is_err(), "a day is not a time");
    }

    #[test]
    fn a_field_shows_only_while_every_field_it_hangs_on_shows(typed in proptest::collection::vec("(yes|no|)", 5)) {
        let mut chain = Vec::new();
        for n in 0..5usize {
            let mut next = field(&format!("k{n}"), FieldKind::YesNo);
            next.required = true;
            next.show_when = n.checked_sub(1).map(|before| Condition {
                field: format!("k{before}"),
                is_any_of: vec!["yes".to_owned()],
            });
            chain.push(next);
        }
        let chain = Form { version: 1, fields: chain };
        let sent: FormData = typed.iter().enumerate().map(|(n, typed)| (format!("f.k{n}"), typed.clone())).collect();
        let (answers, errors) = read(&chain, &sent);
        let shown = typed.iter().take_while(|typed| *typed == "yes").count() + 1;
        for (n, typed) in typed.iter().enumerate() {
            let (key, name) = (format!("k{n}"), format!("f.k{n}"));
            prop_assert_eq!(chain.shows(&chain.fields[n], &sent), n < shown);
            prop_assert_eq!(answers.contains_key(&key), n < shown && !typed.is_empty(), "hidden answers are dropped");
            prop_assert_eq!(errors.get(&name).is_some(), n < shown && typed.is_empty(), "hidden fields need no answer");
        }
    }

    #[test]
    fn problems_stand_in_the_forms_order_one_per_field(wrong in subsequence((0usize..9).collect::<Vec<_>>(), 0..=9)) {
        let fields = kinds().into_iter().enumerate().map(|(n, kind)| {
            let mut field = field(&format!("k{n}"), kind);
            field.required = wrong.contains(&n);
            field
        });
        let whole = Form { version: 1, fields: fields.collect() };
        let (_, mut errors) = read(&whole, &FormData::default());
        let names: Vec<String> = errors.iter().map(|(name, _)| name.to_owned()).collect();
        prop_assert_eq!(&names, &wrong.iter().map(|n| format!("f.k{n}")).collect::<Vec<_>>());
        for name in names {
            let before = errors.get(&name).cloned();
            errors.add(name.clone(), Problem::new("error-second"));
            prop_assert_eq!(errors.get(&name).cloned(), before, "the first problem stays");
        }
    }
}

#[test]
fn a_megabyte_is_refused_by_every_type_that_takes_words() {
    for sign in ['1', 'a', '\u{0}', '👷', 'ا', '<'] {
        let typed = megabyte(sign);
        for kind in kinds() {
            let expected = kind == FieldKind::File;
            assert_eq!(answer(kind.clone(), &typed).is_ok(), expected, "{kind:?} with {sign:?}");
        }
    }
}

#[test]
fn a_condition_on_nothing_on_itself_or_on_a_later_field_does_not_hold() {
    for on in ["missing", "a", "b"] {
        let mut first = field("a", FieldKind::YesNo);
        first.show_when =
            Some(Condition { field: on.to_owned(), is_any_of: vec!["yes".to_owned(), String::new()] });
        let form_of = Form { version: 1, fields: vec![first, field("b", FieldKind::YesNo)] };
        let sent = form([("f.a", "yes"), ("f.b", "yes"), ("f.missing", "yes")]);
        assert!(!form_of.shows(&form_of.fields[0], &sent), "on {on}");
        assert!(!read(&form_of, &sent).0.contains_key("a"));
    }
}

#[test]
fn a_required_field_says_what_is_needed_and_files_count_as_answers() {
    let expected = [
        "error-required",
        "error-required",
        "error-required",
        "error-choose",
        "error-choose",
        "error-choose",
        "error-required",
        "error-required",
        "error-file-required",
    ];
    for (kind, key) in kinds().into_iter().zip(expected) {
        let mut asked = field("a", kind);
        asked.required = true;
        let whole = Form { version: 1, fields: vec![asked] };
        let (_, errors) = read(&whole, &form([("f.a", "")]));
        assert_eq!(errors.get("f.a").map(|problem| problem.key), Some(key));
        let mut errors = FieldErrors::none();
        whole.parse(&FormData::default(), |key| usize::from(key == "a"), &mut errors);
        assert_eq!(errors.is_empty(), key == "error-file-required");
    }
}

#[test]
fn a_form_reads_back_from_what_is_stored() {
    let fields = kinds().into_iter().enumerate().map(|(n, kind)| field(&format!("k{n}"), kind)).collect();
    let whole = Form { version: 7, fields };
    let json = serde_json::to_string(&whole).expect("serialises");
    assert_eq!(serde_json::from_str::<Form>(&json).expect("reads"), whole);
}
