//! The table of OWASP's requirements names every one of them, and only tests that are there.

use std::collections::BTreeSet;
use tests::tree;

/// Requirements of levels 1 and 2 in chapters 6 to 8 of ASVS 5.0.0: the section, and how many it has from 1 on.
const SECTIONS: [(&str, u32); 17] = [
    ("6.1", 3),
    ("6.2", 12),
    ("6.3", 4),
    ("6.4", 4),
    ("6.5", 5),
    ("6.6", 3),
    ("6.8", 4),
    ("7.1", 3),
    ("7.2", 4),
    ("7.3", 2),
    ("7.4", 5),
    ("7.5", 2),
    ("7.6", 2),
    ("8.1", 2),
    ("8.2", 3),
    ("8.3", 1),
    ("8.4", 1),
];

/// Number, level and what holds it, row by row.
fn rows() -> Vec<(String, String, String)> {
    let text = tree::read("tests/asvs.md");
    let rows = text.lines().filter(|line| line.starts_with("| ")).filter_map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [number, level, _, held] = cells[..] else { panic!("four cells: {line}") };
        let numbered = number.starts_with(|sign: char| sign.is_ascii_digit());
        numbered.then(|| (number.to_owned(), level.to_owned(), held.to_owned()))
    });
    rows.collect()
}

/// The names of all tests.
fn tests_of_the_house() -> BTreeSet<String> {
    let files = ["shared", "functions", "tests"].into_iter().flat_map(|room| tree::files(room, ".rs"));
    let mut names = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        let mut is_test = false;
        for line in text.lines().map(str::trim) {
            if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                is_test = true;
            } else if let Some(rest) = line.trim_start_matches("async ").strip_prefix("fn ") {
                let name = rest.split(['(', '<']).next().unwrap_or_default();
                if std::mem::take(&mut is_test) {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    names
}

#[test]
fn every_requirement_has_its_row_once() {
    let wanted: Vec<String> = SECTIONS
        .into_iter()
        .flat_map(|(section, many)| (1..=many).map(move |n| format!("{section}.{n}")))
        .collect();
    let found: Vec<String> = rows().into_iter().map(|(number, ..)| number).collect();
    assert_eq!(found, wanted);
    assert!(rows().iter().all(|(_, level, _)| ["1", "2"].contains(&level.as_str())));
}

#[test]
fn every_requirement_is_held_by_tests_that_are_there_or_says_why_not() {
    let tests = tests_of_the_house();
    let mut wrong = Vec::new();
    for (number, _, held) in rows() {
        let named: Vec<&str> = held.split('`').skip(1).step_by(2).filter(|name| name.contains('_')).collect();
        let missing = named.iter().filter(|name| !tests.contains(**name));
        wrong.extend(missing.map(|name| format!("{number}: no test is called {name}")));
        let told = ["Not here", "above"].iter().any(|word| held.starts_with(word));
        if named.is_empty() && !told {
            wrong.push(format!("{number} is held by nothing"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
