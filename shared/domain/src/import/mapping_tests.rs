use super::*;
use proptest::prelude::*;

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn form(pairs: &[(&str, &str)]) -> FormData {
    pairs.iter().copied().collect()
}

#[test]
fn every_column_has_one_name_of_its_own() {
    assert_eq!(
        headers(&owned(&[" Date ", "", "Cost", "Cost", "Date"])),
        ["Date", "#2", "Cost", "Cost #4", "Date #5"]
    );
}

#[test]
fn days_are_read_in_the_order_that_was_said() {
    let day = |typed: &str, order: DateOrder| order.read(typed).map(|day| day.to_string());
    assert_eq!(day("2004-07-01", DateOrder::YearFirst).as_deref(), Some("2004-07-01"));
    assert_eq!(day("2004-07-01 00:00:00", DateOrder::YearFirst).as_deref(), Some("2004-07-01"));
    assert_eq!(day("1.7.2004", DateOrder::DayFirst).as_deref(), Some("2004-07-01"));
    assert_eq!(day("7/1/2004", DateOrder::MonthFirst).as_deref(), Some("2004-07-01"));
    for (typed, order) in [
        ("01-07-2004", DateOrder::YearFirst),
        ("31-06-2004", DateOrder::DayFirst),
        ("2004-7", DateOrder::YearFirst),
        ("04-07-01", DateOrder::YearFirst),
        ("+204-07-01", DateOrder::YearFirst),
        ("today", DateOrder::YearFirst),
    ] {
        assert_eq!(order.read(typed), None, "{typed}");
    }
}

#[test]
fn what_every_row_has_to_say_is_asked_for_by_name() {
    let errors = Mapping::parse(ImportKind::Objects, &owned(&["Asset"]), &FormData::default()).unwrap_err();
    let wrong: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
    assert_eq!(
        wrong,
        ["column.customer", "column.object-reference", "column.object-name", "column.object-kind"]
    );
}

#[test]
fn a_row_says_what_its_columns_say_and_where_they_are_empty_what_was_typed() {
    let headers = owned(&["Asset", "What"]);
    let typed = form(&[
        ("column.object-reference", "Asset"),
        ("column.object-name", "Asset"),
        ("column.object-kind", "What"),
        ("otherwise.object-kind", "Excavator"),
        ("otherwise.customer", "K-1"),
    ]);
    let mapping = Mapping::parse(ImportKind::Objects, &headers, &typed).unwrap();
    let (data, errors) = mapping.row(ImportKind::Objects, &headers, &owned(&["A", " "]));
    assert!(errors.is_empty());
    let said: Vec<(&str, &str)> =
        data.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let expected =
        [("customer", "K-1"), ("object-reference", "A"), ("object-name", "A"), ("object-kind", "Excavator")];
    assert_eq!(said, expected);
    let again = Mapping::suggested(ImportKind::Objects, &headers, Some(&mapping), |_| Vec::new(), |_| &[]);
    assert_eq!(Mapping::parse(ImportKind::Objects, &headers, &again).unwrap(), mapping, "it is remembered");
}

#[test]
fn columns_are_found_by_what_they_are_called() {
    let headers = owned(&["REFERENCE", "Town"]);
    let named = |column: &Column| match column.field {
        "reference" => vec!["Reference".to_owned()],
        "city" => vec!["Plaats".to_owned(), "Town".to_owned()],
        _ => Vec::new(),
    };
    let form = Mapping::suggested(ImportKind::Customers, &headers, None, named, |_| &[]);
    assert_eq!((form.get("column.reference"), form.get("column.city")), ("REFERENCE", "Town"));
    assert_eq!(form.get("column.name"), "");
}

#[test]
fn columns_are_found_by_the_last_words_of_what_programs_call_them() {
    let headers = owned(&["Updated", "Date code", "BscStartDate", "original_short text", "PMType", "asset"]);
    let endings = |column: &Column| -> &'static [&'static str] {
        match column.field {
            "requested-on" => &["date"],
            "description" => &["short text"],
            "work-type" => &["type"],
            "object" => &["equipment", "asset"],
            _ => &[],
        }
    };
    let form = Mapping::suggested(ImportKind::WorkOrders, &headers, None, |_| Vec::new(), endings);
    let fields = ["requested-on", "description", "work-type", "object", "cost"];
    let chosen = fields.map(|field| form.get(&format!("column.{field}")));
    assert_eq!(chosen, ["BscStartDate", "original_short text", "PMType", "asset", ""]);
}

#[test]
fn no_field_stands_twice_in_a_kind() {
    for kind in ImportKind::ALL {
        let mut fields: Vec<&str> = kind.columns().iter().map(|column| column.field).collect();
        fields.sort_unstable();
        let count = fields.len();
        fields.dedup();
        assert_eq!(fields.len(), count, "{kind:?}");
    }
}

proptest! {
    #[test]
    fn a_text_comes_through_to_the_byte(text in "\\PC{1,200}|[ -~\\r\\n\\t\"]{1,200}") {
        prop_assume!(!text.trim().is_empty());
        let headers = owned(&["Text"]);
        let sources = BTreeMap::from([(
            "description".to_owned(),
            Source { column: "Text".to_owned(), otherwise: String::new() },
        )]);
        let mapping = Mapping { sources, ..Mapping::default() };
        let (data, errors) = mapping.row(ImportKind::WorkOrders, &headers, std::slice::from_ref(&text));
        prop_assert!(errors.is_empty());
        prop_assert_eq!(data.get("description"), text);
    }
}
