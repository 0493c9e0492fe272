//! How a company sets up its portals: what staff see, what they save, and what becomes of it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    Language, PortalId,
    portal::{Portal, PortalStatus, Slug},
    settings::{Ask, Asked, SECTIONS},
    staff::StaffRole,
};
use http::StatusCode;
use jiff::SignedDuration;
use testbrowser::{Answer, Browser, Fields};
use views::Locale;
use web::Site;

type House = testbrowser::House<Site>;

async fn house() -> House {
    House::new(desk_portals::routes(), |parts| parts.site).await
}

/// A portal as it is written down.
async fn stored(house: &House, portal: PortalId) -> Portal {
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.store.desk_portals(&owner).find(portal).await.unwrap()
}

fn at(portal: &Portal, section: &str) -> String {
    format!("/desk/portals/{}/{section}", portal.id)
}

/// Whether something can be typed or chosen that is wrong.
const fn is_typed(asked: &Asked) -> bool {
    !matches!(asked.ask, Ask::Tick | Ask::Rows { .. })
}

/// Opens a section, puts these values in its form, and saves.
async fn save(house: &House, who: &Browser, path: &str, values: &[(&str, &str)]) -> Answer {
    let mut form = house.get(who, path).await.main_form();
    values.iter().for_each(|(name, value)| form.set(name, value));
    house.post(who, path, &form).await
}

#[tokio::test]
async fn portals_are_listed_by_name_with_address_status_and_languages() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, "/desk/portals").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert_eq!(page.all("tbody tr").len(), house.demo.portals.len());
    for portal in &house.demo.portals {
        let row = format!("{} /p/{} Active", portal.name, portal.slug);
        let rows: Vec<String> = page.all("tbody tr").iter().map(|row| row.replace("  ", " ")).collect();
        let squeezed = |text: &str| text.replace(' ', "");
        assert!(rows.iter().any(|found| squeezed(found).starts_with(&squeezed(&row))), "{row} in {rows:?}");
    }
    assert!(page.text.contains("Nederlands") && page.all(".page-actions a").is_empty());
    let owner = house.staff(StaffRole::Owner).await;
    assert_eq!(house.get(&owner, "/desk/portals").await.all(".page-actions a"), ["Add portal n"]);
}

#[tokio::test]
async fn a_new_portal_takes_after_the_first_and_waits_to_be_published() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let mut form = house.get(&owner, "/desk/portals/new").await.main_form();
    let refused = house.post(&owner, "/desk/portals", &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.all(".error-summary a").len(), 2);
    form.set("name", "Noordlift Deutschland");
    form.set("slug", "demo");
    form.set("language", "de");
    let taken = house.post(&owner, "/desk/portals", &form).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.all(".error-summary a")[0].contains("Another portal has or had this name"));
    let mut form = taken.main_form();
    assert_eq!(form.get("name"), "Noordlift Deutschland");
    form.set("slug", "deutschland");
    let added = house.post(&owner, "/desk/portals", &form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let again = house.post(&owner, "/desk/portals", &form).await;
    assert_eq!(again.location, added.location, "the same form, sent twice, adds one portal");
    let page = house.follow(&owner, &added).await;
    assert!(page.all(".flash")[0].contains("Noordlift Deutschland is added"), "{:?}", page.all(".flash"));
    assert!(page.text.contains("Nobody sees this portal") && !page.text.contains("View portal"));
    let id: PortalId = added.location.split('/').nth(3).unwrap().parse().unwrap();
    let (new, first) = (stored(&house, id).await, house.demo.portal());
    assert_eq!((new.status, new.languages), (PortalStatus::Disabled, vec![Language::De]));
    assert_eq!((new.contact, new.time_zone), (first.contact.clone(), first.time_zone.clone()));
    assert_eq!(new.work_types, first.work_types);
    let published = save(&house, &owner, &added.location, &[("status", "active")]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text);
    assert_eq!(stored(&house, id).await.status, PortalStatus::Active);
}

#[tokio::test]
async fn what_is_saved_is_there_at_once_and_named() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    let path = at(portal, "general");
    let saved = save(&house, &owner, &path, &[("name", "Liftwerk"), ("slug", "liftwerk")]).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, path.as_str()));
    let page = house.follow(&owner, &saved).await;
    assert_eq!(page.all(".flash"), ["Saved at Liftwerk: General. Customers see it within half a minute."]);
    assert_eq!(page.main_form().get("slug"), "liftwerk");
    house.cloud.clock().advance(SignedDuration::from_secs(31));
    let old = house.store.portals().by_slug(&Slug::parse("demo").unwrap(), house.cloud.now()).await.unwrap();
    assert_eq!((old.id, old.slug.as_str()), (portal.id, "liftwerk"), "the old name leads there still");
    for (section, values) in [
        ("theme", [("accent", "#7a1fa2"), ("scheme", "dark")].as_slice()),
        ("texts", &[("welcome-en", "Good day.\r\n\r\nWhat broke?")]),
        ("guest-requests", &[("files", "3"), ("terms-nl", "Geen garantie.")]),
        ("users", &[("password", "")]),
    ] {
        let saved = save(&house, &owner, &at(portal, section), values).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{section}: {}", saved.text);
    }
    let stored = stored(&house, portal.id).await;
    assert_eq!((stored.theme.accent.as_str(), stored.version), ("#7a1fa2", 5));
    assert_eq!(stored.welcome.own(Language::En), Some("Good day.\n\nWhat broke?"));
    assert_eq!(stored.guests.files.count, 3);
    assert!(!stored.sign_in.password && stored.guests.terms.unwrap().version > 1);
}

#[tokio::test]
async fn a_form_that_nobody_touched_writes_nothing_and_says_so() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    for portal in &house.demo.portals {
        for section in SECTIONS {
            let path = at(portal, section.key());
            let sent = save(&house, &owner, &path, &[]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{path}: {}", sent.text);
            let page = house.follow(&owner, &sent).await;
            assert!(page.all(".flash")[0].contains("nothing was saved"), "{path}: {:?}", page.all(".flash"));
        }
        assert_eq!(stored(&house, portal.id).await, *portal);
    }
}

#[tokio::test]
async fn every_wrong_field_is_named_and_keeps_what_was_typed() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    for section in SECTIONS {
        let path = at(portal, section.key());
        let mut form = house.get(&owner, &path).await.main_form();
        let mut expected = 0;
        for asked in section.asked(portal, &form.data()).iter().filter(|asked| is_typed(asked)) {
            form.set(&asked.name, "\u{1}");
            expected += 1;
        }
        let refused = house.post(&owner, &path, &form).await;
        if expected == 0 {
            continue;
        }
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert_eq!(refused.all(".error-summary a").len(), expected, "{path}: {}", refused.text);
        assert_eq!(refused.all(".error-text").len(), expected, "{path}");
        let typed = refused.main_form();
        assert!(
            form.0.iter().filter(|(name, _)| name.starts_with("was.")).all(|pair| typed.0.contains(pair))
        );
    }
    let typed =
        save(&house, &owner, &at(portal, "general"), &[("slug", "Two Words"), ("name", "Nieuw")]).await;
    assert_eq!((typed.main_form().get("slug"), typed.main_form().get("name")), ("Two Words", "Nieuw"));
    let taken = save(&house, &owner, &at(portal, "general"), &[("slug", "noordlift-klanten")]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(taken.all(".error-summary a").len(), 1);
    let pale = save(&house, &owner, &at(portal, "theme"), &[("accent", "#ffee00")]).await;
    assert!(pale.all(".error-text")[0].contains("The nearest that works is #"), "{}", pale.text);
    assert_eq!(pale.main_form().get("accent"), "#ffee00");
    assert_eq!(stored(&house, portal.id).await, *portal);
}

#[tokio::test]
async fn of_two_who_save_the_later_is_told_what_changed_and_decides() {
    let house = house().await;
    let (owner, manager) = (house.staff(StaffRole::Owner).await, house.staff(StaffRole::Manager).await);
    let portal = house.demo.portal();
    let path = at(portal, "general");
    let mut late = house.get(&manager, &path).await.main_form();
    let values = [("name", "Liftwerk"), ("status", "maintenance"), ("contact-phone", "+31 50 999 0000")];
    assert_eq!(save(&house, &owner, &path, &values).await.status, StatusCode::SEE_OTHER);
    late.set("name", "Noord");
    late.set("time-zone", "Europe/Berlin");
    let refused = house.post(&manager, &path, &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(
        refused.all("[role=alert] dt"),
        ["Status", "Naam van het portaal", "Telefoonnummer voor klanten"]
    );
    assert_eq!(refused.all("[role=alert] dd"), ["Onderhoud", "Liftwerk", "+31 50 999 0000"]);
    let typed = refused.main_form();
    assert_eq!((typed.get("name"), typed.get("time-zone")), ("Noord", "Europe/Berlin"));
    assert_eq!(stored(&house, portal.id).await.name.as_str(), "Liftwerk");
    let again = house.post(&manager, &path, &typed).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
    let stored = stored(&house, portal.id).await;
    assert_eq!((stored.name.as_str(), stored.time_zone.as_str()), ("Noord", "Europe/Berlin"));
}

#[tokio::test]
async fn a_section_that_others_left_alone_says_so() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    let mut late = house.get(&owner, &at(portal, "theme")).await.main_form();
    assert_eq!(save(&house, &owner, &at(portal, "users"), &[("password", "")]).await.status, 303);
    late.set("scheme", "dark");
    let refused = house.post(&owner, &at(portal, "theme"), &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.all("[role=alert]")[0].contains("none of these settings"), "{}", refused.text);
    assert_eq!(
        house.post(&owner, &at(portal, "theme"), &refused.main_form()).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn who_may_not_change_settings_reads_them() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let portal = house.demo.portal();
    for section in SECTIONS {
        let page = house.get(&agent, &at(portal, section.key())).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(
            page.all("main dt").len(),
            section.shown(portal).len(),
            "{}: {:?}",
            section.key(),
            page.all("dt")
        );
        assert!(!page.text.contains("Save</button>"));
    }
    let form = Fields::default();
    let refused = house.post(&agent, &at(portal, "general"), &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_people_typed_is_text_and_nothing_else() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    let evil = "</textarea><script>alert(1)</script>";
    let saved = save(&house, &owner, &at(portal, "texts"), &[("welcome-en", evil)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let saved = save(&house, &owner, &at(portal, "general"), &[("name", "<b onload=x>")]).await;
    let pages = [house.follow(&owner, &saved).await, house.get(&owner, &at(portal, "texts")).await];
    for page in pages {
        assert!(!page.text.contains("<script>alert") && !page.text.contains("<b onload"));
    }
}

#[tokio::test]
async fn there_is_no_other_section_and_no_other_portal() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    let never = PortalId::new(house.cloud.now(), [9; 16]);
    for path in
        [at(portal, "nothing"), format!("/desk/portals/{never}/general"), "/desk/portals/x/general".into()]
    {
        assert_eq!(house.get(&owner, &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn every_setting_has_its_words_in_every_language() {
    let portal = testkit::demo::demo().portal().clone();
    for locale in Language::ALL.map(Locale::of) {
        for section in SECTIONS {
            assert!(locale.has(&format!("settings-section-{}", section.key())), "{}", section.key());
            let (mut form, mut lists) = (section.form(&portal), Vec::new());
            for asked in section.asked(&portal, &form) {
                if matches!(asked.ask, Ask::Rows { .. }) {
                    section.rearrange(&portal, &mut form, &format!("{}:add", asked.name));
                    lists.push(asked.words);
                }
            }
            for words in lists {
                let list = ["add", "row"].map(|word| format!("setting-{words}-{word}"));
                list.iter().for_each(|key| assert!(locale.has(key), "{key}"));
            }
            for asked in Asked::all(&section.asked(&portal, &form)) {
                let key = format!("setting-{}", asked.words);
                assert!(locale.has(&key), "{key}");
                let (Ask::OneOf(options) | Ask::ManyOf(options)) = &asked.ask else { continue };
                let own = options.iter().filter(|option| option.label.is_empty());
                own.for_each(|option| assert!(locale.has(&format!("{key}-{}", option.key)), "{key}"));
            }
        }
    }
}

#[tokio::test]
async fn rows_are_put_in_order_before_anything_is_saved() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    let path = at(portal, "navigation");
    let press = async |button: &str, mut form: Fields| {
        form.set("edit", button);
        let page = house.post(&owner, &path, &form).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        page.main_form()
    };
    let mut form = house.get(&owner, &path).await.main_form();
    for label in ["Shop", "Manuals"] {
        form = press("links:add", form).await;
        let id = form.data().rows("links").pop().unwrap();
        form.set(&format!("links.{id}.label-en"), label);
        form.set(&format!("links.{id}.address"), "https://noordlift.example");
    }
    let last = form.data().rows("links").pop().unwrap();
    form = press(&format!("links:up:{last}"), form).await;
    assert_eq!(stored(&house, portal.id).await, *portal, "nothing changes before it is saved");
    form.0.retain(|(name, _)| name != "edit");
    let saved = house.post(&owner, &path, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let stored = stored(&house, portal.id).await.navigation;
    let labels: Vec<_> = stored.iter().map(|link| link.label.in_language(Language::En)).collect();
    assert_eq!(labels, ["Maintenance contracts", "Manuals", "Shop"]);
    let mut wrong = house.get(&owner, &path).await.main_form();
    wrong.set("links.2.address", "javascript:alert(1)");
    let refused = house.post(&owner, &path, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.all(".error-summary a").len(), 1, "{}", refused.text);
}

#[tokio::test]
async fn a_company_without_portals_reads_what_to_do_and_adds_its_first() {
    let make = |parts: testbrowser::Parts| parts.site;
    let house: House = House::with(desk_portals::routes(), |demo| demo.portals.clear(), make).await;
    let agent = house.get(&house.staff(StaffRole::Agent).await, "/desk/portals").await;
    assert_eq!((agent.status, agent.count("table"), agent.count(".empty-state a")), (StatusCode::OK, 0, 0));
    let owner = house.staff(StaffRole::Owner).await;
    let page = house.get(&owner, "/desk/portals").await;
    assert!(page.text.contains("No portals yet"), "{}", page.text);
    assert_eq!(page.link(".empty-state a").as_deref(), Some("/desk/portals/new"));
    let mut form = house.get(&owner, "/desk/portals/new").await.main_form();
    [("name", "Eerste"), ("slug", "eerste"), ("language", "nl")]
        .iter()
        .for_each(|(name, value)| form.set(name, value));
    let added = house.post(&owner, "/desk/portals", &form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let editor = house.follow(&owner, &added).await;
    let preview = editor.link(".page-actions a[href$='/preview']").unwrap();
    let seen = house.get(&owner, &preview).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
    assert_eq!(house.get(&owner, "/desk/portals").await.count("tbody tr"), 1);
}

#[tokio::test]
async fn only_those_who_may_take_links_back_are_offered_to() {
    let house = house().await;
    let path = format!("/desk/portals/{}/links", house.demo.portal().id);
    let offered = async |role| house.get(&house.staff(role).await, &path).await;
    for (role, expected) in [(StaffRole::Owner, 1), (StaffRole::Agent, 0), (StaffRole::ReadOnly, 0)] {
        let page = offered(role).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert_eq!(page.count("a[href$='/links/revocations']"), expected, "{role:?}");
    }
}

#[tokio::test]
async fn a_form_names_everything_that_has_to_be_mended_at_once() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let path = at(house.demo.customers_portal(), "general");
    let wrong = [("name", ""), ("slug", "demo"), ("time-zone", "Nowhere"), ("contact-email", "nobody")];
    let refused = save(&house, &owner, &path, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let named = refused.all(".error-summary a");
    assert_eq!(named.len(), wrong.len(), "{named:?}");
    assert!(named.iter().any(|one| one.contains("Another portal has or had this name")), "{named:?}");
    let mut form = house.get(&owner, "/desk/portals/new").await.main_form();
    form.set("slug", "demo");
    let named = house.post(&owner, "/desk/portals", &form).await.all(".error-summary a");
    assert!(named.iter().any(|one| one.contains("Another portal has or had this name")), "{named:?}");
}

#[tokio::test]
async fn a_page_of_the_editor_says_which_section_of_which_portal_it_is() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let portal = house.demo.portal();
    for (section, name) in [("general", "General"), ("texts", "Texts"), ("pictures", "Pictures")] {
        let page = house.get(&owner, &at(portal, section)).await;
        assert_eq!(page.all("h1"), [name], "{section}");
        assert_eq!(page.all(".breadcrumb a").last().map(String::as_str), Some(portal.name.as_str()));
        assert_eq!(page.count("nav.settings-sections[popover]"), 1, "on a phone the sections are folded");
    }
}
