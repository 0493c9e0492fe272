//! Addresses: postcodes in every country's shape, and parts that follow the country.

use crate::kit::{cases, form, megabyte, nonsense};
use domain::{
    FieldErrors,
    address::{Address, COUNTRIES, Country},
};
use proptest::prelude::*;

fn countries() -> impl Strategy<Value = &'static Country> {
    (0..COUNTRIES.len()).prop_map(|n| &COUNTRIES[n])
}

/// A postcode of one of the shapes of a country, optional signs taken or left.
fn good_postcode() -> impl Strategy<Value = (&'static Country, String)> {
    (countries(), any::<[u8; 24]>()).prop_map(|(country, dice)| {
        let shapes: Vec<&str> = country.postcode.split('|').collect();
        let shape = shapes[usize::from(dice[0]) % shapes.len()];
        let mut text = String::new();
        for (n, sign) in shape.chars().enumerate() {
            let die = dice[1 + n % 23];
            match sign {
                '9' => text.push(char::from(b'0' + die % 10)),
                'A' => text.push(char::from(b'A' + die % 26)),
                '?' if die % 2 == 0 => drop(text.pop()),
                '?' => {}
                other => text.push(other),
            }
        }
        (country, text)
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_postcode_of_the_countrys_shape_is_taken((country, postcode) in good_postcode()) {
        prop_assert!(country.takes_postcode(&postcode), "{} {}", country.code, postcode);
        let lower = postcode.to_lowercase();
        let sent = form([
            ("country", country.code), ("street", "High Street 1"), ("city", "Town"),
            ("region", "Region"), ("postcode", lower.as_str()),
        ]);
        let mut errors = FieldErrors::none();
        let address = Address::parse(&sent, &mut errors);
        prop_assert!(errors.is_empty(), "{:?}", errors);
        let address = address.expect("no errors");
        prop_assert_eq!(address.postcode.as_ref().map(ToString::to_string), Some(postcode.clone()));
        prop_assert!(address.one_line().contains(&postcode));
    }

    #[test]
    fn a_postcode_with_a_sign_changed_to_a_wrong_one_is_refused((country, postcode) in good_postcode(), at in 0usize..9) {
        let mut signs: Vec<char> = postcode.chars().collect();
        let at = at % signs.len();
        signs[at] = '#';
        prop_assert!(!country.takes_postcode(&signs.iter().collect::<String>()));
        signs.remove(at);
        let extra = format!("{postcode}0000000");
        prop_assert!(!country.takes_postcode(&extra));
    }

    #[test]
    fn nonsense_never_gets_through(country in countries(), text in nonsense()) {
        let wrong = format!("{text}!");
        prop_assert!(!country.takes_postcode(&wrong));
        let sent = form([("country", text.as_str()), ("street", text.as_str()), ("postcode", text.as_str())]);
        let mut errors = FieldErrors::none();
        prop_assert!(Address::parse(&sent, &mut errors).is_none());
        prop_assert!(errors.get("country").is_some() && errors.get("city").is_some());
    }

    #[test]
    fn a_refused_postcode_is_answered_with_an_example_that_is_taken(country in countries()) {
        let sent = form([("country", country.code), ("postcode", "#")]);
        let mut errors = FieldErrors::none();
        Address::parse(&sent, &mut errors);
        let problem = errors.get("postcode").expect("refused");
        prop_assert_eq!(problem.key, "error-postcode");
        prop_assert!(country.takes_postcode(&problem.args[0].1), "{} {:?}", country.code, problem);
    }
}

#[test]
fn what_is_required_follows_the_country() {
    for country in COUNTRIES {
        let mut errors = FieldErrors::none();
        Address::parse(&form([("country", country.code)]), &mut errors);
        let fields: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
        let mut expected = vec!["street"];
        expected.extend((!country.postcode.is_empty()).then_some("postcode"));
        expected.push("city");
        expected.extend(country.region_required.then_some("region"));
        assert_eq!(fields, expected, "{}", country.code);
    }
}

#[test]
fn countries_are_there_once_and_in_order() {
    assert!(COUNTRIES.is_sorted_by(|a, b| a.code < b.code));
    assert!(COUNTRIES.iter().all(|country| Country::find(country.code) == Some(country)));
    assert!(Country::find("nl").is_none() && Country::find("").is_none());
}

#[test]
fn a_megabyte_is_refused_in_every_part() {
    for sign in ['9', 'A', '👷', '\u{0}'] {
        let much = megabyte(sign);
        let much = much.as_str();
        let sent = form([
            ("country", "GB"),
            ("street", much),
            ("addition", much),
            ("postcode", much),
            ("city", much),
            ("region", much),
        ]);
        let mut errors = FieldErrors::none();
        assert!(Address::parse(&sent, &mut errors).is_none());
        assert_eq!(errors.iter().count(), 5);
    }
}
