//! How a company sets up what people can ask for: work types, and the free fields of their forms.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use domain::{
    Language,
    form::{Field, FieldKind},
    portal::Portal,
    settings::{self, Ask, Asked, Section},
    staff::StaffRole,
    work_type::WorkType,
};
use http::StatusCode;
use testbrowser::{Answer, Browser, Fields};
use views::Locale;
use web::Site;

type House = testbrowser::House<Site>;

async fn house() -> House {
    House::new(desk_portals::routes(), |parts| parts.site).await
}

/// The demo portal as it is written down.
async fn stored(house: &House) -> Portal {
    let owner = house.demo.signed_in(StaffRole::Owner);
    house.store.desk_portals(&owner).find(house.demo.portal().id).await.unwrap()
}

fn room(house: &House) -> String {
    format!("/desk/portals/{}/work-types", house.demo.portal().id)
}

fn fields_of(house: &House, work_type: &str) -> String {
    format!("{}/{work_type}/fields", room(house))
}

/// Opens a page, puts these values in its form, and sends it where it goes.
async fn save(house: &House, who: &Browser, path: &str, values: &[(&str, &str)]) -> Answer {
    let page = house.get(who, path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text);
    house.post(who, &action(&page), page.main_form().but(values)).await
}

/// Where the page's form goes.
fn action(page: &Answer) -> String {
    let html = page.text.split("settings-form\" method=\"post\" action=\"").nth(1).unwrap();
    html.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&")
}

async fn add_field(house: &House, who: &Browser, kind: &str, values: &[(&str, &str)]) -> Field {
    let path = format!("{}/new?kind={kind}", fields_of(house, "malfunction"));
    let saved = save(house, who, &path, values).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    own(&stored(house).await, "malfunction").form.fields.last().unwrap().clone()
}

fn own<'a>(portal: &'a Portal, work_type: &str) -> &'a WorkType {
    portal.work_types.iter().find(|one| one.key == work_type).unwrap()
}

#[tokio::test]
async fn work_types_are_listed_in_their_order_with_what_goes_with_them() {
    let house = house().await;
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &room(&house)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let portal = house.demo.portal();
    let names: Vec<&str> = portal.work_types.iter().map(|one| one.name.in_language(Language::En)).collect();
    let rows = page.all("tbody tr");
    assert_eq!(rows.len(), names.len());
    rows.iter().zip(names).for_each(|(row, name)| assert!(row.starts_with(name), "{row}"));
    assert!(page.all(".settings-tools a").is_empty(), "who may only look adds nothing");
    assert_eq!(page.all(".settings-sections [aria-current]"), ["Work types"]);
    let owner = house.staff(StaffRole::Owner).await;
    let page = house.get(&owner, &room(&house)).await;
    assert!(page.all(".settings-tools a")[0].starts_with("Add work type"));
}

#[tokio::test]
async fn a_work_type_is_added_once_set_up_put_in_its_place_and_taken_away() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let new = format!("{}/new", room(&house));
    let page = house.get(&owner, &new).await;
    let refused = house.post(&owner, &action(&page), page.main_form()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.all(".error-summary a").len(), 1, "{:?}", refused.all(".error-summary a"));
    let language = house.demo.portal().language.code();
    let form = refused.main_form().but(&[(&format!("name-{language}"), "Advice")]);
    let added = house.post(&owner, &action(&refused), form.clone()).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let again = house.post(&owner, &action(&refused), form).await;
    assert_eq!(again.location, added.location, "the same form, sent twice, adds one");
    let portal = stored(&house).await;
    assert_eq!(portal.work_types.len(), house.demo.portal().work_types.len() + 1);
    let key = portal.work_types.last().unwrap().key.clone();
    assert!(added.location.ends_with(&key), "{}", added.location);

    let page = house.get(&owner, &added.location).await;
    let with_item = house.post(&owner, &added.location, page.main_form().with("edit", "items:add")).await;
    let values = [
        ("place", "first"),
        ("open-to-guests", "yes"),
        ("preferred-dates", "yes"),
        (&format!("description-{language}"), "For {company}"),
        (&format!("items.i1.name-{language}"), "Key"),
        ("items.i1.max", "6"),
        ("items.i1.step", "2"),
    ];
    let mut form = with_item.main_form().but(&values);
    form.0.retain(|(name, _)| name != "edit");
    let saved = house.post(&owner, &added.location, form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let first = stored(&house).await.work_types[0].clone();
    assert_eq!((first.key.as_str(), first.open_to_guests, first.preferred_dates), (key.as_str(), true, true));
    assert_eq!((first.items[0].max, first.items[0].step), (6, 2));

    let question = house.get(&owner, &format!("{}/removals", added.location)).await;
    assert!(
        question.text.contains("Remove “Advice”?") && question.text.contains("items (1)"),
        "{}",
        question.text
    );
    let gone = house.post(&owner, &action(&question), question.main_form()).await;
    assert_eq!(gone.location, room(&house), "{}", gone.text);
    assert!(house.follow(&owner, &gone).await.all(".flash")[0].contains("the work type is removed"));
    assert_eq!(stored(&house).await.work_types, house.demo.portal().work_types);
    assert_eq!(house.get(&owner, &added.location).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn fields_of_every_type_are_added_and_each_makes_a_version() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let label = format!("label-{}", house.demo.portal().language.code());
    let before = own(house.demo.portal(), "malfunction").form.clone();
    let kinds = house.get(&owner, &format!("{}/new", fields_of(&house, "malfunction"))).await;
    assert_eq!(kinds.count(".choice"), FieldKind::WORDS.len());
    for (n, kind) in FieldKind::WORDS.into_iter().enumerate() {
        if FieldKind::blank(kind).unwrap().is_chosen() && kind != "yes-no" {
            continue;
        }
        let field = add_field(&house, &owner, kind, &[(&label, kind), ("required", "yes")]).await;
        assert_eq!((field.kind.word(), field.required), (kind, true), "{n}");
    }
    let portal = stored(&house).await;
    let form = &own(&portal, "malfunction").form;
    assert_eq!((form.version, form.fields.len()), (before.version + 7, before.fields.len() + 7));
    let portals = house.store.portals();
    let first = portals.form(portal.tenant, portal.id, "malfunction", before.version).await.unwrap();
    assert_eq!(*first, before, "a version never changes");
    let list = house.get(&owner, &fields_of(&house, "malfunction")).await;
    assert_eq!(list.all("tbody tr").len(), form.fields.len());
    assert_eq!(list.count(".versions a"), form.version as usize);
}

#[tokio::test]
async fn a_field_shows_by_an_answer_that_is_chosen_in_two_steps() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let label = format!("label-{}", house.demo.portal().language.code());
    let field = add_field(&house, &owner, "text", &[(&label, "Which floor?")]).await;
    let path = format!("{}/{}", fields_of(&house, "malfunction"), field.key);
    let page = house.get(&owner, &path).await;
    assert_eq!(page.count("[name='show-answers']"), 0);
    let form = page.main_form().but(&[("show-when", "installation"), ("edit", "show-when:again")]);
    let page = house.post(&owner, &path, form).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.count("[name='show-answers']"), 5, "the options of that field");
    assert_eq!(stored(&house).await.version, 1, "nothing is saved yet");
    let mut form = page.main_form().but(&[("show-answers", "goods-lift")]);
    form.0.retain(|(name, _)| name != "edit");
    assert_eq!(house.post(&owner, &path, form).await.status, StatusCode::SEE_OTHER);
    let condition = own(&stored(&house).await, "malfunction").form.fields.last().unwrap().show_when.clone();
    let condition = condition.unwrap();
    assert_eq!(
        (condition.field.as_str(), condition.is_any_of),
        ("installation", vec!["goods-lift".to_owned()])
    );
    let moved = save(&house, &owner, &path, &[("place", "first")]).await;
    assert_eq!(moved.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        moved.all(".error-summary a"),
        [
            "Comes after: “Which floor?” shows by the answer to “What is it about?”, so it has to come after it"
        ]
    );
    let deciding = format!("{}/installation/removals", fields_of(&house, "malfunction"));
    let question = house.get(&owner, &deciding).await;
    assert!(
        question.all("[role=alert]")[0].contains("shows by the answer to this field"),
        "{}",
        question.text
    );
    assert_eq!(question.count("button.danger"), 0);
    let forced = house.post(&owner, &deciding, question.main_form()).await;
    assert_eq!(forced.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn options_are_put_in_order_and_one_that_is_wrong_is_named() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let language = house.demo.portal().language.code();
    let path = format!("{}/new?kind=one-of", fields_of(&house, "malfunction"));
    let page = house.get(&owner, &path).await;
    let to = action(&page);
    let none = house.post(&owner, &to, page.main_form().with(&format!("label-{language}"), "Colour")).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        none.all(".error-summary a")[0].contains("Add at least one option"),
        "{:?}",
        none.all(".error-summary a")
    );
    assert!(page.text.contains(&format!("formaction=\"{to}#field-options-add\"")), "{}", page.text);
    let mut page = none;
    for _ in 0..2 {
        page = house.post(&owner, &to, page.main_form().with("edit", "options:add")).await;
    }
    let mut form = page.main_form();
    form.0.retain(|(name, _)| name != "edit");
    let refused = house.post(&owner, &to, form.clone()).await;
    assert_eq!(refused.all(".error-summary a").len(), 2, "{:?}", refused.all(".error-summary a"));
    let (one, two) = (format!("options.o1.label-{language}"), format!("options.o2.label-{language}"));
    let form = form.but(&[(&one, "Red"), (&two, "Blue"), ("options.o2.chosen", "yes")]);
    let moved = house.post(&owner, &to, form.with("edit", "options:up:o2")).await;
    let mut form = moved.main_form();
    form.0.retain(|(name, _)| name != "edit");
    assert_eq!(house.post(&owner, &to, form).await.status, StatusCode::SEE_OTHER);
    let field = own(&stored(&house).await, "malfunction").form.fields.last().unwrap().clone();
    let labels: Vec<&str> =
        field.kind.options().iter().map(|one| one.label.in_language(Language::En)).collect();
    assert_eq!(labels, ["Blue", "Red"]);
    assert_eq!(field.defaults().collect::<Vec<_>>(), [field.kind.options()[0].key.as_str()]);
}

#[tokio::test]
async fn the_preview_is_the_public_form_and_saves_nothing() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let path = format!("{}/new?kind=number", fields_of(&house, "malfunction"));
    let page = house.get(&owner, &path).await;
    let typed = [("label-en", "How heavy?"), ("label-nl", "Hoe zwaar?"), ("unit", "kg"), ("edit", "preview")];
    let shown = house.post(&owner, &action(&page), page.main_form().but(&typed)).await;
    let preview = shown.all(".form-preview-one").join(" ");
    assert!(
        preview.contains("How heavy?") && preview.contains("Hoe zwaar?") && preview.contains("kg"),
        "{preview}"
    );
    assert_eq!(shown.main_form().get("label-nl"), "Hoe zwaar?");
    assert_eq!(stored(&house).await, *house.demo.portal());
    for (language, word) in [("nl", "Storing"), ("de", "Störung"), ("xx", "Malfunction")] {
        let page = house.get(&owner, &format!("{}/malfunction/preview?lang={language}", room(&house))).await;
        assert_eq!(page.all("h1"), [word], "{language}");
        let fields = own(house.demo.portal(), "malfunction").form.fields.len();
        assert!(page.count("[name^='f.']") >= fields && page.count("button[disabled]") == 1);
    }
    let never = house.get(&owner, &format!("{}/malfunction/preview?version=99", room(&house))).await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);
}

/// Every page of settings in this room: where its form stands, and what it asks for.
fn pages(house: &House) -> Vec<(String, Box<dyn Section>)> {
    let portal = house.demo.portal();
    let kinds = FieldKind::WORDS.map(|word| {
        let kind = FieldKind::blank(word).unwrap();
        let section = settings::new_field(portal, "malfunction", "k1", kind).unwrap();
        (
            format!("{}/new?kind={word}", fields_of(house, "malfunction")),
            Box::new(section) as Box<dyn Section>,
        )
    });
    let new: Box<dyn Section> = Box::new(settings::new_work_type(portal, "k1"));
    let mut pages = vec![(format!("{}/new", room(house)), new)];
    pages.extend(kinds);
    for one in &portal.work_types {
        let section = settings::work_type(portal, &one.key).unwrap();
        pages.push((format!("{}/{}", room(house), one.key), Box::new(section)));
        for field in &one.form.fields {
            let section = settings::field(portal, &one.key, &field.key).unwrap();
            pages.push((format!("{}/{}", fields_of(house, &one.key), field.key), Box::new(section)));
        }
    }
    pages
}

#[tokio::test]
async fn a_form_that_nobody_touched_writes_nothing() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    for (path, _) in pages(&house).into_iter().filter(|(path, _)| !path.contains("/new")) {
        let sent = save(&house, &owner, &path, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{path}: {:?}", sent.all(".error-summary a"));
        let page = house.follow(&owner, &sent).await;
        assert!(page.all(".flash")[0].contains("nothing was saved"), "{path}: {:?}", page.all(".flash"));
    }
    assert_eq!(stored(&house).await, *house.demo.portal());
}

#[tokio::test]
async fn every_wrong_field_is_named_and_keeps_what_was_typed() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let (portal, mut tried) = (house.demo.portal(), 0);
    for (path, section) in pages(&house) {
        let page = house.get(&owner, &path).await;
        let mut form = page.main_form();
        let asked = section.asked(portal, &form.data());
        let nothing_to_choose =
            |asked: &&Asked| matches!(&asked.ask, Ask::ManyOf(options) if options.is_empty());
        let typed = |asked: &&Asked| !matches!(asked.ask, Ask::Tick | Ask::Rows { .. });
        let wrong: Vec<&Asked> =
            Asked::all(&asked).filter(typed).filter(|one| !nothing_to_choose(one)).collect();
        wrong.iter().for_each(|asked| form.set(&asked.name, "\u{1}"));
        let refused = house.post(&owner, &action(&page), form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        let named: Vec<String> = refused.all(".error-summary a");
        let rows = usize::from(path.ends_with("one-of") || path.ends_with("many-of"));
        assert_eq!(named.len(), wrong.len() + rows, "{path}: {named:?}");
        tried += wrong.len();
    }
    assert!(tried > 100, "{tried}");
    assert_eq!(stored(&house).await, *portal);
}

#[tokio::test]
async fn of_two_who_save_the_later_is_told_what_changed_and_decides() {
    let house = house().await;
    let (owner, manager) = (house.staff(StaffRole::Owner).await, house.staff(StaffRole::Manager).await);
    let path = format!("{}/floor", fields_of(&house, "malfunction"));
    let late = house.get(&manager, &path).await.main_form();
    assert_eq!(save(&house, &owner, &path, &[("max", "99")]).await.status, StatusCode::SEE_OTHER);
    let refused = house.post(&manager, &path, late.but(&[("unit", "m")])).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(refused.all("[role=alert] dd"), ["99"]);
    let again = house.post(&manager, &path, refused.main_form().with("max", "99")).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
    let portal = stored(&house).await;
    let floor = own(&portal, "malfunction").form.fields.iter().find(|one| one.key == "floor").unwrap();
    assert_eq!(floor.kind, FieldKind::Number { min: Some(-5), max: Some(99), unit: "m".to_owned() });
    let question = house.get(&manager, &format!("{path}/removals")).await;
    assert_eq!(save(&house, &owner, &path, &[("max", "98")]).await.status, StatusCode::SEE_OTHER);
    let gone = house.post(&manager, &action(&question), question.main_form()).await;
    assert_eq!(gone.status, StatusCode::CONFLICT, "what was asked about is not there as it was any more");
    let gone = house.post(&manager, &action(&gone), gone.main_form()).await;
    assert_eq!(gone.location, fields_of(&house, "malfunction"));
    assert_eq!(house.get(&owner, &path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_log_says_which_field_was_changed() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let path = format!("{}/floor", fields_of(&house, "malfunction"));
    assert_eq!(save(&house, &owner, &path, &[("max", "99")]).await.status, StatusCode::SEE_OTHER);
    let member = house.demo.signed_in(StaffRole::Owner);
    let log = house.store.activities(&member).list(None, None).await.unwrap().rows;
    let domain::activity::Deed::PortalChanged(section, changes) = &log[0].what else { panic!("{log:?}") };
    assert_eq!(section, "field:Malfunction: At which floor does it stand?");
    assert_eq!((changes[0].field.as_str(), &*changes[0].old, &*changes[0].new), ("max", "60", "99"));
}

#[tokio::test]
async fn hostile_words_are_words_and_nothing_else() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    let evil = "</textarea><script>alert(1)</script><b onload=x>";
    let label = format!("label-{}", house.demo.portal().language.code());
    let field = add_field(&house, &owner, "yes-no", &[(&label, evil)]).await;
    let own = format!("{}/{}", fields_of(&house, "malfunction"), field.key);
    let list = fields_of(&house, "malfunction");
    for path in
        [list, own.clone(), format!("{own}/removals"), format!("{}/malfunction/preview", room(&house))]
    {
        let page = house.get(&owner, &path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text.contains("<script>alert") && !page.text.contains("<b onload"), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found_and_who_may_only_look_changes_nothing() {
    let house = house().await;
    let owner = house.staff(StaffRole::Owner).await;
    for path in
        ["nothing", "nothing/fields", "malfunction/fields/nothing", "malfunction/fields/nothing/removals"]
    {
        let page = house.get(&owner, &format!("{}/{path}", room(&house))).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    let agent = house.staff(StaffRole::Agent).await;
    let page = house.get(&agent, &format!("{}/floor", fields_of(&house, "malfunction"))).await;
    assert!(page.all("dt").contains(&"Smallest value".to_owned()) && !page.text.contains("Save</button>"));
    let refused = house.post(&agent, &fields_of(&house, "malfunction"), Fields::default()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[test]
fn every_setting_here_has_its_words_in_every_language() {
    let portal = testkit::demo::demo().portal().clone();
    let fields = FieldKind::WORDS.map(|word| {
        let kind = FieldKind::blank(word).unwrap();
        Box::new(settings::new_field(&portal, "malfunction", "k1", kind).unwrap()) as Box<dyn Section>
    });
    let work_type: Box<dyn Section> = Box::new(settings::new_work_type(&portal, "k1"));
    for section in fields.iter().chain([&work_type]) {
        let mut form = section.form(&portal);
        for list in ["items", "options"] {
            section.rearrange(&portal, &mut form, &format!("{list}:add"));
        }
        form.set("show-when", "trapped");
        for asked in Asked::all(&section.asked(&portal, &form)) {
            for locale in Language::ALL.map(Locale::of) {
                let key = format!("setting-{}", asked.words);
                assert!(locale.has(&key), "{key}");
                let (Ask::OneOf(options) | Ask::ManyOf(options)) = &asked.ask else { continue };
                let own = options.iter().filter(|option| option.label.is_empty());
                own.for_each(|option| {
                    assert!(locale.has(&format!("{key}-{}", option.key)), "{key}-{}", option.key);
                });
            }
        }
    }
}
