//! Texts, dates, numbers and assets: what is named exists, and is what it says.

use domain::{
    Language, Problem,
    address::COUNTRIES,
    theme::{Colour, Theme},
};
use jiff::{SignedDuration, Timestamp, civil::date, tz::TimeZone};
use std::{fs, path::Path};
use views::{Locale, assets, locale::sources};

const EN: Locale = Locale::of(Language::En);

/// Every text file below a folder, with one of these endings.
fn texts_below(folder: &Path, endings: &[&str]) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                return texts_below(&path, endings);
            }
            let wanted = path.extension().is_some_and(|end| endings.iter().any(|known| end == *known));
            if wanted { fs::read_to_string(&path).into_iter().collect() } else { Vec::new() }
        })
        .collect()
}

/// The words in quotes that follow a call.
fn keys_after<'a>(text: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(call).skip(1).filter_map(|rest| rest.split_once('"')).map(|(key, _)| key)
}

#[test]
fn every_message_that_pages_and_problems_name_exists() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut seen = 0;
    for room in [
        "shared/domain/src",
        "shared/authored/src",
        "shared/passwords/src",
        "shared/store/src",
        "shared/views",
        "shared/web/src",
        "functions",
    ] {
        for text in texts_below(&house.join(room), &["rs", "html", "txt"]) {
            for call in ["Problem::new(\"", ".t(\"", ".t1(\"", ".t2(\"", "locale.args(\""] {
                for key in keys_after(&text, call).filter(|key| !key.contains(['{', '$'])) {
                    assert!(EN.has(key), "no message {key}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 100, "only {seen} keys were found");
}

#[test]
fn every_file_of_every_language_can_be_read() {
    for language in Language::ALL {
        for source in sources(language) {
            let read = fluent_bundle::FluentResource::try_new((*source).to_owned());
            assert!(read.is_ok(), "{language:?}: {:?}", read.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn no_message_is_written_twice() {
    for language in Language::ALL {
        let mut keys: Vec<&str> = sources(language)
            .iter()
            .flat_map(|source| source.lines())
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .collect();
        let written = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), written, "{language:?}");
    }
}

#[test]
fn every_country_has_a_name() {
    for country in COUNTRIES {
        assert_ne!(EN.country(country.code), country.code);
    }
    assert_eq!(EN.country("XX"), "XX");
}

#[test]
fn a_problem_is_told_with_its_values() {
    let problem = Problem::new("error-number-max").with("max", "9");
    assert_eq!(EN.problem(&problem), "Enter 9 or less");
}

#[test]
fn times_are_relative_within_a_day_and_absolute_after() {
    let now: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
    let zone = TimeZone::get("Europe/Amsterdam").expect("a zone");
    let when = |hours: i64| EN.when(now - SignedDuration::from_hours(hours), &zone, now);
    assert_eq!(when(0).text, "just now");
    assert_eq!(when(1).text, "an hour ago");
    assert_eq!(when(23).text, "23 hours ago");
    assert_eq!(when(24).text, "21 November 2026 at 13:00");
    assert_eq!(when(1).exact, "22 November 2026 at 12:00");
    assert_eq!(when(-2).text, "in 2 hours");
    assert_eq!(EN.date(date(2026, 11, 23)), "Monday 23 November 2026");
}

#[test]
fn numbers_and_sizes_follow_the_language() {
    let (de, fr) = (Locale::of(Language::De), Locale::of(Language::Fr));
    assert_eq!(EN.number(1_234_567), "1,234,567");
    assert_eq!(de.number(1_234), "1.234");
    assert_eq!(fr.number(12_345), "12\u{202f}345");
    assert_eq!(EN.number(999), "999");
    assert_eq!(de.decimal("-1234.5"), "\u{2212}1.234,5");
    assert_eq!(EN.size(1), "1 byte");
    assert_eq!(EN.size(1024), "1 KB");
    assert_eq!(EN.size(15 * 1024 * 1024), "15 MB");
    assert_eq!(EN.size(3_482_112), "3.3 MB");
}

#[test]
fn an_asset_is_found_under_its_own_address_alone() {
    for asset in &assets::ALL {
        let address = assets::url(asset.name);
        let (hash, name) = address.trim_start_matches("/assets/").split_once('/').expect("hash and name");
        assert!(assets::find(hash, name).is_some(), "{address}");
        assert!(assets::find("0000000000000000", name).is_none());
    }
    assert!(assets::find("", "none.css").is_none());
}

#[test]
fn the_first_visit_stays_under_its_budget() {
    // What only those who are signed in load is not part of a guest's first page.
    let guests = |asset: &&assets::Asset| {
        !["inside.css", "desk.js", "planning.js", "signature.js"].contains(&asset.name)
    };
    let bytes: usize = assets::ALL.iter().filter(guests).map(|asset| asset.bytes.len()).sum();
    assert!(bytes < 70_000, "{bytes} bytes of assets");
}

#[test]
fn every_colour_becomes_readable_on_light_and_on_dark() {
    for hex in ["0b6e4f", "ffd400", "ffffff", "000000", "ff00ff", "1d4ed8", "777777"] {
        let css = assets::theme(hex).expect("a theme");
        let shade = |name: &str| {
            let (_, rest) = css.split_once(&format!("{name}:")).expect("the property");
            Colour::parse(&rest[..7]).expect("a colour")
        };
        for (ground, side) in [(Colour([243, 242, 239]), "light"), (Colour([41, 43, 47]), "dark")] {
            let accent = shade(&format!("--accent-{side}"));
            assert!(accent.contrast(ground) >= 4.5, "{hex} on {side}");
            assert!(accent.contrast(shade(&format!("--on-accent-{side}"))) >= 4.5, "{hex} on {side}");
        }
    }
    let house = assets::theme("0b6e4f").expect("a theme");
    let sheet = assets::ALL.iter().find(|asset| asset.name == "app.css").expect("the stylesheet");
    let sheet = String::from_utf8_lossy(sheet.bytes).replace([' ', '\n'], "");
    for property in house.trim_start_matches(":root{").trim_end_matches("}\n").split(';') {
        assert!(sheet.contains(property), "the house's own colours are not {property}");
    }
    assert_eq!(assets::theme("0B6E4F"), None);
    assert_eq!(assets::theme("red"), None);
    assert_eq!(assets::theme_url(&Theme { accent: "javascript:".to_owned(), ..Theme::default() }), None);
}

#[test]
fn a_portal_writes_dates_and_numbers_its_own_way_in_every_language() {
    use domain::formats::{DateFormat, Formats, NumberFormat};
    let (day, nl) = (date(2026, 3, 4), Locale::of(Language::Nl));
    let written = |date, number| {
        let locale = nl.formatted(Formats { date, number, ..Formats::default() });
        (locale.short_date(day), locale.number(1_234_567), locale.decimal("-1234.5"))
    };
    let plain = (nl.short_date(day), nl.number(1_234_567), nl.decimal("-1234.5"));
    assert_eq!(written(DateFormat::Words, NumberFormat::Language), plain);
    for (format, expected) in [
        (DateFormat::Hyphens, "04-03-2026"),
        (DateFormat::Points, "04.03.2026"),
        (DateFormat::Slashes, "04/03/2026"),
        (DateFormat::MonthFirst, "03/04/2026"),
        (DateFormat::Iso, "2026-03-04"),
    ] {
        assert_eq!(written(format, NumberFormat::Language).0, expected);
        let locale = nl.formatted(Formats { date: format, ..Formats::default() });
        assert_eq!(locale.date(day), format!("{} {expected}", nl.t("weekday-3")));
    }
    for (format, number, decimal) in [
        (NumberFormat::Point, "1.234.567", "\u{2212}1.234,5"),
        (NumberFormat::Comma, "1,234,567", "\u{2212}1,234.5"),
        (NumberFormat::Space, "1\u{202f}234\u{202f}567", "\u{2212}1\u{202f}234,5"),
        (NumberFormat::Apostrophe, "1\u{2019}234\u{2019}567", "\u{2212}1\u{2019}234.5"),
    ] {
        let (_, whole, part) = written(DateFormat::Words, format);
        assert_eq!((whole.as_str(), part.as_str()), (number, decimal));
    }
}

/// The links and switches of a portal's header are written in what its ground asks for, each of them.
#[test]
fn everything_on_a_header_of_its_own_colour_takes_its_text_colour() {
    let sheet = assets::theme("b23a14-20304a").expect("a sheet");
    let rule = sheet.split('}').find(|rule| rule.contains("summary")).expect("the rule of what stands there");
    assert!(rule.ends_with("color:#ffffff"), "{rule}");
    for part in ["summary", "nav a", ".portal-door", ".member-company", ".menu-open"] {
        assert!(rule.contains(part), "{part}: {rule}");
    }
}
