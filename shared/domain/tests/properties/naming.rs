//! What a record names out of its portal, in the language of whoever reads it.

use crate::{
    kit::cases,
    request::{complete, parse, portal},
};
use domain::{Language, Translated, portal::Portal};
use proptest::{prelude::*, sample::select};

fn names(word: &str) -> Translated {
    Language::ALL.into_iter().map(|language| (language, format!("{word} {}", language.code()))).collect()
}

/// A portal in a language whose names say in which language they are.
fn named(own: Language) -> Portal {
    let mut portal = portal();
    portal.language = own;
    portal.work_types[0].name = names("fault");
    portal.work_types[0].items[0].name = names("key");
    portal
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_request_is_stored_in_the_portals_language_and_read_in_the_readers(
        own in select(Language::ALL.to_vec()),
        reader in select(Language::ALL.to_vec()),
        earlier in select(Language::ALL.to_vec()),
    ) {
        let portal = named(own);
        let mut form = complete();
        form.set("item.key", "2");
        let request = parse(&portal, &form).expect("a whole form");
        prop_assert_eq!(&request.work_type_name, &format!("fault {}", own.code()));
        prop_assert_eq!(&request.items[0].name, &format!("key {}", own.code()));
        let read = portal.work_type_called(&request.work_type_name, reader);
        prop_assert_eq!(read, format!("fault {}", reader.code()));
        let before = format!("fault {}", earlier.code());
        let read = portal.work_type_called(&before, reader).to_owned();
        prop_assert_eq!(read, format!("fault {}", reader.code()), "a name in an asker's language is known too");
        prop_assert_eq!(portal.work_type_called("Something else", reader), "Something else");
    }
}

#[test]
fn of_two_kinds_with_one_word_in_two_languages_the_portals_own_language_decides() {
    let mut portal = named(Language::Pt);
    portal.work_types.push(portal.work_types[0].clone());
    portal.work_types[0].name =
        [(Language::Pt, "Falha"), (Language::Es, "Avaria"), (Language::En, "Failure")].into_iter().collect();
    portal.work_types[1].name =
        [(Language::Pt, "Avaria"), (Language::Es, "Daño"), (Language::En, "Damage")].into_iter().collect();
    assert_eq!(portal.work_type_called("Avaria", Language::En), "Damage");
}
