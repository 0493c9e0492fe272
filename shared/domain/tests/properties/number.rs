//! The numbers that people quote.

use crate::kit::{cases, nonsense};
use domain::number::Number;
use proptest::prelude::*;

fn numbers() -> impl Strategy<Value = Number> {
    (0i16..=9999, prop_oneof![1u32..30, 9_990u32..10_010, 1u32..])
        .prop_map(|(year, count)| Number { year, count })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_number_reads_back_as_itself(number in numbers()) {
        prop_assert_eq!(Number::parse(&number.to_string()), Some(number));
        let json = serde_json::to_string(&number).expect("serialises");
        prop_assert_eq!(serde_json::from_str::<Number>(&json).expect("reads"), number);
    }

    #[test]
    fn case_spaces_and_leading_zeros_do_not_matter(
        number in numbers(), zeros in 0usize..4, sign in "[ -]", around in "[ \t]{0,2}", upper: bool,
    ) {
        let Number { year, count } = number;
        let prefix = if upper { "WO" } else { "wo" };
        let typed = format!("{around}{prefix}{sign}{year:04}{sign}{}{count}{around}", "0".repeat(zeros));
        prop_assert_eq!(Number::parse(&typed), Some(number));
        let spaced = format!("{prefix} - {year:04} - {count}");
        prop_assert_eq!(Number::parse(&spaced), Some(number));
    }

    #[test]
    fn text_order_is_number_order(a in numbers(), b in numbers()) {
        prop_assert_eq!(a.sortable().cmp(&b.sortable()), a.cmp(&b));
    }

    #[test]
    fn nonsense_is_no_number(text in nonsense(), year in "[+-][0-9]{3}", count in "[+][0-9]{1,3}") {
        prop_assert_eq!(Number::parse(&text), None);
        prop_assert_eq!(Number::parse(&format!("WO-{year}-1")), None);
        prop_assert_eq!(Number::parse(&format!("WO-2026-{count}")), None);
        prop_assert_eq!(Number::parse(&format!("WO-2026-1-{text}x")), None);
    }
}

#[test]
fn there_is_no_number_zero_and_none_beyond_what_is_counted() {
    for text in
        ["WO-2026-0", "WO-2026-0000", "WO-2026-4294967296", "WO-26-1", "WO-20260-1", "2026-1", "WO2026"]
    {
        assert_eq!(Number::parse(text), None, "{text}");
    }
    assert_eq!(Number::parse("wo2026-19"), Some(Number { year: 2026, count: 19 }));
}
