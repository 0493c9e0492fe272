//! Languages, negotiation and translated texts.

use crate::kit::{cases, nonsense};
use domain::{Language, Translated};
use proptest::{prelude::*, sample::subsequence};

fn languages() -> impl Strategy<Value = Vec<Language>> {
    subsequence(Language::ALL.to_vec(), 0..=6)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn only_an_offered_language_is_ever_chosen(header in nonsense(), offered in languages()) {
        if let Some(language) = Language::negotiate(&header, &offered) {
            prop_assert!(offered.contains(&language));
        }
    }

    #[test]
    fn the_best_wish_that_is_offered_wins(
        wishes in proptest::collection::vec((0usize..6, 0u32..=1000), 0..8), offered in languages(),
    ) {
        let header: Vec<String> = wishes
            .iter()
            .map(|(n, q)| format!("{}-XX;q={}.{:03}", Language::ALL[*n].code(), q / 1000, q % 1000))
            .collect();
        let best = wishes
            .iter()
            .filter(|(n, q)| *q > 0 && offered.contains(&Language::ALL[*n]))
            .map(|(_, q)| *q)
            .max();
        let expected = best.and_then(|best| {
            wishes.iter().find(|(n, q)| *q == best && offered.contains(&Language::ALL[*n])).map(|(n, _)| Language::ALL[*n])
        });
        prop_assert_eq!(Language::negotiate(&header.join(", "), &offered), expected);
    }

    #[test]
    fn a_translated_text_always_says_something(known in languages(), wanted in 0usize..6) {
        let text: Translated = known.iter().map(|language| (*language, language.endonym())).collect();
        let wanted = Language::ALL[wanted];
        let got = text.in_language(wanted);
        if known.contains(&wanted) {
            prop_assert_eq!(got, wanted.endonym());
        } else if known.contains(&Language::En) {
            prop_assert_eq!(got, "English");
        } else {
            prop_assert_eq!(got.is_empty(), known.is_empty());
        }
        prop_assert_eq!(text.is_empty(), known.is_empty());
    }
}

#[test]
fn every_code_reads_back_in_any_case_and_with_any_region() {
    for language in Language::ALL {
        let code = language.code();
        for spelling in [code.to_owned(), code.to_uppercase(), format!("{code}-CH"), format!("{code}_BR")] {
            assert_eq!(Language::parse(&spelling), Some(language), "{spelling}");
        }
        assert_eq!(Language::parse(&format!("{code}x")), None);
    }
}

#[test]
fn a_header_names_its_wishes_in_the_ways_browsers_do() {
    let all = Language::ALL;
    assert_eq!(Language::negotiate("nl-NL,nl;q=0.9,en;q=0.8", &all), Some(Language::Nl));
    assert_eq!(Language::negotiate("sv, fr;q=0.3, de ; q=0.7", &all), Some(Language::De));
    assert_eq!(Language::negotiate("en;q=0, es;q=0.1", &all), Some(Language::Es));
    assert_eq!(Language::negotiate("nl;q=nan, de;q=0.2", &all), Some(Language::De));
    assert_eq!(Language::negotiate("*", &all), None);
    assert_eq!(Language::negotiate("", &all), None);
}
