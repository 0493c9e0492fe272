//! Who is signed in where the gallery shows a customer's own pages.

use super::samples::LONG;
use crate::{
    Locale, MemberFrame,
    links::LinkOut,
    member::{MenuEntry, MenuGroup},
    parts::{ContactCard, icon},
};

/// The company's own links; none where there are no words.
pub(super) fn links(words: &str) -> Vec<LinkOut> {
    let link = |label: &str, href: &str| LinkOut {
        label: if words == "long" { LONG.to_owned() } else { label.to_owned() },
        href: href.to_owned(),
        elsewhere: href.starts_with("https:"),
    };
    let links = [("Spare parts", "https://nordlift.example/parts"), ("Call us", "tel:+31205550151")];
    links.into_iter().filter(|_| words != "none").map(|(label, href)| link(label, href)).collect()
}

/// Somebody who is signed in, for one of several companies.
pub(super) fn member_frame(locale: Locale, words: &str) -> MemberFrame {
    let say = |text: &str| if words == "long" { LONG.to_owned() } else { text.to_owned() };
    let entry = |sign, key: &str, current| MenuEntry {
        icon: icon(sign),
        label: locale.t(key).into_owned(),
        href: "/gallery".to_owned(),
        current,
    };
    let group = |heading: String, entries| MenuGroup { heading, entries };
    let manager = ContactCard {
        role: locale.t1("menu-manager", "name", "Nordlift Service"),
        name: say("Joost van der Wal"),
        phone: "+31 20 555 0151".to_owned(),
        email: "joost@nordlift.example".to_owned(),
        ..ContactCard::default()
    };
    MemberFrame {
        portal: say("Nordlift Service"),
        name: say("Sanne de Wit"),
        email: "sanne@demartini.example".to_owned(),
        company: say("Hotel De Martini"),
        several: true,
        home: "/gallery".to_owned(),
        csrf: "gallery".to_owned(),
        menu: vec![
            group(
                String::new(),
                vec![entry("home", "menu-overview", true), entry("add", "menu-request", false)],
            ),
            group(locale.t("menu-company").into_owned(), vec![entry("people", "menu-users", false)]),
        ],
        links: links(words),
        manager: (words != "none").then_some(manager),
        view: None,
    }
}
