//! Every text that a page, a mail or a problem asks for exists in every language, with the same variables; and
//! no text is kept that nobody asks for.

use domain::{Language, address::COUNTRIES, file::FileRefusal, work_order::Stage};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use tests::tree;

/// The messages of a language: name, and the variables that its text uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: Language) -> Messages {
    let mut all = Messages::new();
    for &source in views::locale::sources(language) {
        let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
        for entry in resource.body {
            let (name, pattern) = match entry {
                Entry::Message(message) => {
                    assert!(message.attributes.is_empty(), "{}: texts have no attributes", message.id.name);
                    (message.id.name.to_owned(), message.value)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
                Entry::Junk { content } => panic!("{language:?}: not a message: {content}"),
                _ => continue,
            };
            let mut variables = BTreeSet::new();
            pattern.iter().for_each(|pattern| in_pattern(pattern, &mut variables));
            assert!(all.insert(name.clone(), variables).is_none(), "{language:?}: {name} is there twice");
        }
    }
    all
}

/// Collects variables as `$name` and named messages as they are.
fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(format!("${}", id.name))),
        InlineExpression::MessageReference { id, .. } => drop(found.insert(id.name.to_owned())),
        InlineExpression::TermReference { id, .. } => drop(found.insert(format!("-{}", id.name))),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The sources that may ask for texts, without their unit tests.
fn sources() -> Vec<(String, String)> {
    let rooms = [
        "authored",
        "desk",
        "domain",
        "entrance",
        "handling",
        "print",
        "views",
        "web",
        "mail",
        "passwords",
        "store",
        "uploads",
    ]
    .map(|room| format!("shared/{room}/src"));
    let rust = rooms.into_iter().chain(["functions".to_owned()]).flat_map(|room| tree::files(&room, ".rs"));
    let templates =
        ["html", "txt", "svg"].into_iter().flat_map(|kind| tree::files("shared/views/templates", kind));
    rust.chain(templates)
        .map(|path| {
            let text = fs::read_to_string(&path).expect("readable");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            let name = path.strip_prefix(tree::root()).expect("inside the tree").display().to_string();
            (name, text)
        })
        .collect()
}

/// Everything between two quotes that could be a message's name, or the pattern of several (`stage-{}`).
fn literals(text: &str) -> BTreeSet<String> {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let could_be = |chunk: &&str| {
        let mut open = false;
        let good = chunk.chars().all(|c| match c {
            '{' => !std::mem::replace(&mut open, true),
            '}' => std::mem::replace(&mut open, false),
            c => sign(c) || open && (c.is_ascii_alphanumeric() || "_.()".contains(c)),
        });
        good && !open && chunk.starts_with(|c: char| c.is_ascii_lowercase())
    };
    text.split('"').filter(could_be).map(str::to_owned).collect()
}

/// Whether a literal names a message, or stands for several of which this is one.
fn fits(literal: &str, message: &str) -> bool {
    let Some((before, rest)) = literal.split_once('{') else { return literal == message };
    let after = rest.split_once('}').map_or("", |(_, after)| after);
    let Some(middle) = message.strip_prefix(before) else { return false };
    (1..=middle.len()).any(|end| middle.is_char_boundary(end) && fits_rest(after, &middle[end..]))
}

fn fits_rest(literal: &str, rest: &str) -> bool {
    if literal.is_empty() { rest.is_empty() } else { fits(literal, rest) }
}

/// The names that are asked for in so many words: what stands in the first quotes after one of these.
fn asked_for(text: &str) -> BTreeSet<String> {
    let calls = ["Problem::new(", ".t(", ".t1(", ".t2(", ".args(", ".flash("];
    let mut found = BTreeSet::new();
    for call in calls {
        for after in text.split(call).skip(1) {
            let after = after.trim_start().trim_start_matches(['&', ' ']);
            let after = after.strip_prefix("format!(").unwrap_or(after);
            if let Some(key) = after.strip_prefix('"').and_then(|after| after.split('"').next()) {
                found.insert(key.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages(Language::En);
    let variables = |names: &BTreeSet<String>| -> BTreeSet<String> {
        names.iter().filter(|name| name.starts_with('$')).cloned().collect()
    };
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let own = messages(language);
        let missing = english.keys().filter(|name| !own.contains_key(*name));
        wrong.extend(missing.map(|name| format!("{}: {name} is missing", language.code())));
        let extra = own.keys().filter(|name| !english.contains_key(*name));
        wrong.extend(extra.map(|name| format!("{}: {name} is not in English", language.code())));
        for (name, used) in &own {
            let Some(expected) = english.get(name) else { continue };
            if variables(used) != variables(expected) {
                wrong.push(format!("{}: {name} uses {used:?}, English {expected:?}", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let english = messages(Language::En);
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        for key in asked_for(&text) {
            if !english.keys().any(|message| fits(&key, message)) {
                wrong.push(format!("{file}: {key}"));
            }
        }
    }
    let refusals = [
        FileRefusal::Empty,
        FileRefusal::TooLarge,
        FileRefusal::NotItsKind,
        FileRefusal::Suspicious,
        FileRefusal::Infected,
    ];
    let made: Vec<String> = (COUNTRIES.iter().map(|country| format!("country-{}", country.code)))
        .chain(Stage::ALL.map(|stage| format!("stage-{}", stage.as_str())))
        .chain((1..=12).map(|month| format!("month-{month}")))
        .chain((1..=7).map(|day| format!("weekday-{day}")))
        .chain(refusals.map(|refusal| refusal.key().to_owned()))
        .collect();
    wrong.extend(made.into_iter().filter(|name| !english.contains_key(name)));
    assert!(wrong.is_empty(), "no such message in English:\n{}", wrong.join("\n"));
}

#[test]
fn a_problem_brings_the_variables_its_message_uses() {
    let english = messages(Language::En);
    let mut wrong = Vec::new();
    for (file, text) in sources().into_iter().filter(|(file, _)| file.ends_with(".rs")) {
        for after in text.split("Problem::new(\"").skip(1) {
            let Some((key, rest)) = after.split_once('"') else { continue };
            let mut rest = rest.trim_start_matches(')');
            let mut given = BTreeSet::new();
            while let Some(next) = rest.trim_start().strip_prefix(".with(\"") {
                let Some((name, after)) = next.split_once('"') else { break };
                given.insert(format!("${name}"));
                rest = after_call(after);
            }
            let Some(used) = english.get(key) else { continue };
            let used: BTreeSet<String> = used.iter().filter(|name| name.starts_with('$')).cloned().collect();
            if !used.is_subset(&given) {
                wrong.push(format!("{file}: {key} uses {used:?} and is given {given:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What follows the bracket that closes the call that `text` is inside of.
fn after_call(text: &str) -> &str {
    let mut depth = 1;
    for (at, sign) in text.char_indices() {
        depth += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth == 0 {
            return &text[at + 1..];
        }
    }
    ""
}

#[test]
fn no_message_is_kept_that_nobody_asks_for() {
    let english = messages(Language::En);
    let used: BTreeSet<String> = sources().iter().flat_map(|(_, text)| literals(text)).collect();
    let named: BTreeSet<&String> = english.values().flatten().collect();
    let asked =
        |message: &String| named.contains(message) || used.iter().any(|literal| fits(literal, message));
    let country = |message: &&String| {
        let code = message.strip_prefix("country-").filter(|code| code.len() == 2);
        !code.is_some_and(|code| COUNTRIES.iter().any(|country| country.code == code))
    };
    let idle: Vec<&String> = english.keys().filter(country).filter(|message| !asked(message)).collect();
    assert!(idle.is_empty(), "nobody asks for {idle:#?}");
}

#[test]
fn patterns_of_names_are_matched_as_they_are_written() {
    assert!(fits("stage-{}", "stage-requested") && !fits("stage-{}", "stage-"));
    assert!(fits("fault-{}-title", "fault-not-found-title") && !fits("fault-{}-title", "fault-x-text"));
    assert!(fits("mail-{}-{part}", "mail-new-subject") && !fits("mail-{}-{part}", "mail-new"));
    assert!(!fits("menu", "menu-label"));
    let text = r#"<p class="menu">{{ frame.t("skip-to-main") }}</p> Problem::new("error-x")"#;
    assert_eq!(asked_for(text), BTreeSet::from(["skip-to-main".to_owned(), "error-x".to_owned()]));
    assert!(literals(text).contains("skip-to-main"));
}
