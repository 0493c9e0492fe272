//! Settings as tables: a form that nobody touched changes nothing, nonsense is named field by field, and of two states
//! every difference is told.

use crate::{
    kit::{cases, form, is_message_key, nonsense},
    request,
};
use domain::{
    FieldErrors, FormData, Language, PortalId, Translated,
    asking::{Asking, RequestFlow, UserRequests},
    display::{Dashboard, DashboardPart, PortalSection},
    formats::{DateFormat, NumberFormat},
    navigation::{LinkAudience, NavigationLink, WebAddress},
    portal::{Portal, PortalStatus, Slug},
    settings::{Ask, Asked, NewPortal, SECTIONS, Section, section},
    text::Text,
    theme::{Corners, Density, Font, Scheme},
    work_order::Stage,
};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Portals as they can be.
fn portals() -> impl Strategy<Value = Portal> {
    let languages =
        proptest::sample::subsequence(Language::ALL.to_vec(), 1..=Language::ALL.len()).prop_shuffle();
    let text = ".{0,40}(\n.{0,20})?".prop_filter_map("a text", |text| Text::optional(&text).ok());
    let texts = proptest::collection::vec(text, Language::ALL.len());
    let switches: [bool; 8] = Default::default();
    let switches = switches.map(|_| any::<bool>());
    (languages, texts, switches, 0..3usize, 0..3usize, any::<[u8; 3]>(), 1..50u32, links()).prop_map(
        |(languages, texts, on, status, scheme, colour, files, links)| {
            let texts: Translated = Language::ALL
                .into_iter()
                .zip(texts)
                .filter_map(|(language, text)| Some((language, text?.to_string().replace('\r', ""))))
                .collect();
            let mut portal = request::portal();
            portal.language = languages[0];
            portal.languages = languages;
            portal.welcome = texts;
            portal.navigation = links;
            portal.status = PortalStatus::ALL[status];
            portal.theme.scheme = Scheme::ALL[scheme];
            let dark = domain::theme::Colour(colour).readable_on(domain::theme::Colour::WHITE, 3.0);
            portal.theme.accent = dark.hex();
            portal.work_types[0].open_to_guests = on[0];
            portal.work_types[0].open_to_users = on[1];
            asks(&mut portal, files as usize);
            portal.guests.enabled = on[0] && on[1];
            portal.guests.confirmation = on[2];
            portal.guests.new_contacts = on[3];
            portal.guests.attachments = on[4];
            portal.guests.files.count = files;
            portal.sign_in.password = on[5];
            portal.users.manage_users = on[6];
            looks(&mut portal, files as usize);
            let rule = domain::link::SharedLink { on: on[2], days: u16::try_from(files).unwrap_or(1) };
            portal.links.set(domain::link::LinkKind::Request, rule);
            portal.mails.sender = domain::text::Line::parse("Hoist & Lift").ok().filter(|_| on[0]);
            portal.mails.reply_to =
                domain::contact::EmailAddress::parse("a@hoist.example").ok().filter(|_| on[1]);
            portal.notification_address = portal.notification_address.filter(|_| on[7]);
            portal
        },
    )
}

/// What users are asked, out of everything that can be chosen.
fn asks(portal: &mut Portal, seed: usize) {
    let rule = |place: usize| Asking::ALL[(seed + place) % Asking::ALL.len()];
    let on = |bit: usize| seed >> bit & 1 == 1;
    portal.requests = UserRequests {
        phone: rule(0),
        reference: rule(1),
        dates: rule(2),
        other_address: on(0),
        on_behalf: on(1),
        attachments: on(2),
        accept_terms: on(3),
        ..UserRequests::default()
    };
    let work_types: Vec<String> = portal.work_types.iter().map(|one| one.key.clone()).collect();
    let name = |word: &str| Language::ALL.into_iter().map(|language| (language, word.to_owned())).collect();
    let flow = |word: &&str| RequestFlow {
        slug: Slug::parse(word).expect("a word"),
        name: name(word),
        work_types: work_types.clone(),
    };
    portal.flows = ["service", "a-fault"][..seed % 3].iter().map(flow).collect();
}

/// How the portal looks and reads, out of everything that can be chosen.
fn looks(portal: &mut Portal, seed: usize) {
    portal.maintenance = portal.welcome.clone();
    portal.formats.date = DateFormat::ALL[seed % DateFormat::ALL.len()];
    portal.formats.number = NumberFormat::ALL[seed % NumberFormat::ALL.len()];
    let pages = [None, WebAddress::page("https://a.example/?a=1&b").ok(), WebAddress::page("/p/lifts").ok()];
    portal.after_sign_out = pages[seed % pages.len()].clone();
    portal.inside = portal.welcome.clone();
    portal.theme.header = ["", "#10203f", "#ffee00"][seed % 3].to_owned();
    portal.theme.corners = Corners::ALL[seed % Corners::ALL.len()];
    portal.theme.density = Density::ALL[seed % Density::ALL.len()];
    portal.theme.font = Font::ALL[seed % Font::ALL.len()];
    portal.theme.css = ["", "h1 {\n  color: red\n}"][seed % 2].to_owned();
    portal.display.set(&PortalSection::ALL[..seed % 3]);
    portal.dashboard = Dashboard(DashboardPart::ALL[seed % 4..].into());
    let word = |text: &str| portal.languages.iter().map(|language| (*language, text.to_owned())).collect();
    let words: Translated = word(if seed.is_multiple_of(2) { "Gemeldet" } else { "" });
    portal.stage_words.set(Stage::Requested, words);
}

/// The names of a section's fields, for what stands in the form.
fn names(section: &dyn Section, portal: &Portal, form: &FormData) -> BTreeSet<String> {
    Asked::all(&section.asked(portal, form)).map(|asked| asked.name.clone()).collect()
}

/// What is wrong names fields of the section alone, and says it by message keys.
fn is_about(section: &dyn Section, portal: &Portal, form: &FormData, errors: &FieldErrors) -> bool {
    let known = names(section, portal, form);
    !errors.is_empty()
        && errors.iter().all(|(field, problem)| known.contains(field) && is_message_key(problem.key))
}

/// What no parser of this field takes.
fn wrong(asked: &Asked) -> Option<(String, String)> {
    let typed = match asked.ask {
        Ask::Tick | Ask::Rows { .. } => return None,
        Ask::Text(_) => "a\u{0}b",
        _ => "\u{0}",
    };
    Some((asked.name.clone(), typed.to_owned()))
}

/// Links of the company's own.
fn links() -> impl Strategy<Value = Vec<NavigationLink>> {
    let label = "[A-Za-z&<é]{1,20}".prop_map(|label| Language::ALL.map(|language| (language, label.clone())));
    let link = (label, any::<bool>()).prop_map(|(label, all)| NavigationLink {
        label: label.into_iter().collect(),
        address: WebAddress::parse("https://a.example/?a=1&b=2").expect("an address"),
        audience: LinkAudience::ALL[usize::from(all)],
    });
    proptest::collection::vec(link, 0..4)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_form_that_nobody_touched_changes_nothing(portal in portals()) {
        for section in SECTIONS {
            let form = section.form(&portal);
            prop_assert_eq!(section.apply(&portal, &form), Ok(portal.clone()), "{}", section.key());
            prop_assert_eq!(section.since(&form, &portal), Vec::new());
        }
    }

    #[test]
    fn a_browser_may_send_the_lines_its_own_way(portal in portals()) {
        for section in SECTIONS {
            let form = section.form(&portal);
            let sent: FormData =
                form.0.iter().map(|(name, value)| (name.clone(), value.replace('\n', "\r\n"))).collect();
            prop_assert_eq!(section.apply(&portal, &sent), Ok(portal.clone()), "{}", section.key());
            prop_assert_eq!(section.since(&sent, &portal), Vec::new());
        }
    }

    #[test]
    fn what_is_saved_is_told_and_stays_as_it_is(before in portals(), wanted in portals()) {
        for section in SECTIONS {
            // Texts are asked for in the languages that the portal has.
            let wanted = Portal { languages: before.languages.clone(), language: before.language, ..wanted.clone() };
            let after = section.apply(&before, &section.form(&wanted)).expect("a form of a good portal");
            let told = section.changes(&before, &after);
            prop_assert_eq!(told.is_empty(), after == before, "{}: {:?}", section.key(), told);
            prop_assert_eq!(section.since(&section.form(&before), &after), told);
            prop_assert_eq!(section.apply(&after, &section.form(&after)), Ok(after));
        }
    }

    #[test]
    fn nonsense_is_named_field_by_field(
        portal in portals(),
        typed in proptest::collection::vec(nonsense(), 40),
        names_too in proptest::collection::vec(nonsense(), 5),
    ) {
        for section in SECTIONS {
            let known = names(section, &portal, &section.form(&portal)).into_iter().chain(names_too.clone());
            let sent: FormData = known.zip(typed.iter().cloned()).collect();
            match section.apply(&portal, &sent) {
                Ok(after) => drop(section.changes(&portal, &after)),
                Err(errors) => prop_assert!(is_about(section, &portal, &sent, &errors), "{errors:?}"),
            }
            drop(section.since(&sent, &portal));
        }
        prop_assert!(NewPortal::parse(&form([("name", &typed[0]), ("slug", &typed[1])])).is_err());
    }
}

#[test]
fn a_form_with_every_field_wrong_names_every_field() {
    let portal = request::portal();
    for section in SECTIONS {
        let mut sent = section.form(&portal);
        let asked = section.asked(&portal, &sent);
        let wrong: Vec<(String, String)> = Asked::all(&asked).filter_map(wrong).collect();
        wrong.iter().for_each(|(name, typed)| sent.set(name, typed.as_str()));
        let expected: BTreeSet<String> = wrong.into_iter().map(|(name, _)| name).collect();
        let named: BTreeSet<String> = match section.apply(&portal, &sent) {
            Ok(_) => BTreeSet::new(),
            Err(errors) => errors.iter().map(|(name, _)| name.to_owned()).collect(),
        };
        assert_eq!(named, expected, "{}", section.key());
    }
}

#[test]
fn what_does_not_go_together_is_named_at_the_field_to_mend() {
    let portal = request::portal();
    let named = |section: &str, change: fn(&mut FormData)| -> Vec<(String, &'static str)> {
        let section = domain::settings::section(section).expect("a section");
        let mut form = section.form(&portal);
        change(&mut form);
        let errors = section.apply(&portal, &form).expect_err("it does not go together");
        errors.iter().map(|(field, problem)| (field.to_owned(), problem.key)).collect()
    };
    let language = named("general", |form| form.set("languages", "nl"));
    assert_eq!(language, [("language".to_owned(), "error-language-not-offered")]);
    let nothing_to_ask = named("guest-requests", |form| form.set("work-types", ""));
    assert_eq!(nothing_to_ask, [("enabled".to_owned(), "error-no-work-type")]);
    let pale = named("theme", |form| form.set("accent", "#ffee00"));
    assert_eq!(pale, [("accent".to_owned(), "error-colour-contrast")]);
}

#[test]
fn other_terms_are_another_version_and_the_same_ones_are_not() {
    let portal = request::portal();
    let section = section("guest-requests").expect("a section");
    let mut form = section.form(&portal);
    form.set("terms-nl", "Nieuwe voorwaarden");
    let after = section.apply(&portal, &form).expect("good").guests.terms.expect("terms");
    assert_eq!((after.version, after.text.own(Language::Nl)), (4, Some("Nieuwe voorwaarden")));
    for language in Language::ALL {
        form.set(&format!("terms-{}", language.code()), "");
    }
    assert_eq!(section.apply(&portal, &form).expect("good").guests.terms, None);
}

#[test]
fn a_time_zone_is_known_by_its_city_too() {
    let (portal, section) = (request::portal(), section("general").expect("a section"));
    let saved = |typed: &str| {
        let mut form = section.form(&portal);
        form.set("time-zone", typed);
        section.apply(&portal, &form).map(|portal| portal.time_zone)
    };
    for (typed, zone) in [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("amsterdam", "Europe/Amsterdam"),
        ("new york", "America/New_York"),
        ("UTC", "UTC"),
    ] {
        assert_eq!(saved(typed).as_deref(), Ok(zone), "{typed}");
    }
    for wrong in ["Atlantis", "Europe", "../UTC", "Louisville/Louisville"] {
        assert!(saved(wrong).is_err(), "{wrong}");
    }
    let zones = domain::settings::time_zones();
    assert!(zones.len() > 400 && zones.iter().all(|zone| jiff::tz::TimeZone::get(zone).is_ok()));
}

#[test]
fn languages_keep_their_order_and_new_ones_come_behind() {
    let mut portal = request::portal();
    portal.languages = vec![Language::Nl, Language::En];
    portal.language = Language::Nl;
    let section = section("general").expect("a section");
    let mut form = section.form(&portal);
    form.0.retain(|(name, _)| name != "languages");
    for code in ["en", "nl", "de", "de"] {
        form.push("languages", code);
    }
    let after = section.apply(&portal, &form).expect("good");
    assert_eq!(after.languages, [Language::Nl, Language::En, Language::De]);
}

#[test]
fn a_new_portal_is_like_the_first_and_open_to_nobody() {
    let pattern = request::portal();
    let typed = form([("name", "Nord"), ("slug", " nord "), ("language", "de")]);
    let id = PortalId::new(Timestamp::UNIX_EPOCH, [9; 16]);
    let new = NewPortal::parse(&typed).expect("good").like(&pattern, id);
    assert_eq!((new.id, new.status, new.version), (id, PortalStatus::Disabled, 0));
    assert_eq!((new.slug, new.languages), (Slug::parse("nord").expect("a slug"), vec![Language::De]));
    assert_eq!(
        (&new.contact, &new.time_zone, &new.country),
        (&pattern.contact, &pattern.time_zone, &pattern.country)
    );
    assert_eq!(new.work_types, pattern.work_types);
    let errors = NewPortal::parse(&FormData::default()).expect_err("nothing is typed");
    assert_eq!(errors.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["name", "slug", "language"]);
    let first = NewPortal::parse(&typed).expect("good").first(pattern.tenant, pattern.contact.email, id);
    assert!(!first.guests.enabled && first.status == PortalStatus::Disabled);
}

#[test]
fn rows_are_added_moved_and_taken_away_in_the_form_alone() {
    let mut portal = request::portal();
    portal.languages = vec![Language::En];
    let section = section("navigation").expect("a section");
    let mut form = section.form(&portal);
    assert_eq!(form.rows("links"), Vec::<String>::new());
    for _ in 0..3 {
        section.rearrange(&portal, &mut form, "links:add");
    }
    for (id, label) in [("1", "One"), ("2", "Two"), ("3", "Three")] {
        form.set(&format!("links.{id}.label-en"), label);
        form.set(&format!("links.{id}.address"), "/p/demo");
    }
    section.rearrange(&portal, &mut form, "links:up:3");
    section.rearrange(&portal, &mut form, "links:down:1");
    section.rearrange(&portal, &mut form, "links:down:1");
    section.rearrange(&portal, &mut form, "links:remove:2");
    for nonsense in ["", "links", "links:up", "links:up:9", "links:fly:1", "nothing:add", "links:remove:x"] {
        section.rearrange(&portal, &mut form, nonsense);
    }
    let after = section.apply(&portal, &form).expect("good");
    let labels: Vec<&str> =
        after.navigation.iter().map(|link| link.label.in_language(Language::En)).collect();
    assert_eq!(labels, ["Three", "One"]);
    section.rearrange(&portal, &mut form, "links:add");
    assert_eq!(form.rows("links"), ["3", "1", "4"], "a new row takes no other's place");
    let errors = section.apply(&portal, &form).expect_err("the new row is empty");
    let named: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
    assert_eq!(named, ["links.4.address"]);
    for _ in 0..30 {
        section.rearrange(&portal, &mut form, "links:add");
    }
    assert_eq!(form.rows("links").len(), 20);
    (0..30).for_each(|n| form.push("links", format!("x{n}")));
    let errors = section.apply(&portal, &form).expect_err("too many");
    assert_eq!(errors.get("links").map(|problem| problem.key), Some("error-rows-most"));
}

/// A word for a stage stands in chips and bars: one that fits nowhere is refused at its field, with how long it may be.
#[test]
fn a_word_for_a_stage_or_a_label_is_short() {
    let (portal, section) = (request::portal(), section("work-order-words").expect("the section"));
    let code = portal.language.code();
    for (name, max) in [("planned", 40), ("description", 80)] {
        let field = format!("{name}-{code}");
        let typed = |length: usize| FormData::from_iter([(field.as_str(), "é".repeat(length))]);
        assert!(section.apply(&portal, &typed(max)).is_ok(), "{name}");
        let wrong = section.apply(&portal, &typed(max + 1)).expect_err("too long");
        let problem = wrong.get(&field).expect("at its field");
        let told = problem.args.iter().map(|(_, value)| value.as_ref().to_owned()).collect::<Vec<_>>();
        assert_eq!((problem.key, told), ("error-too-long", vec![max.to_string()]));
    }
}
