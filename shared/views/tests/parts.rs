//! Every part, in every state, is what assistive technology and a keyboard need it to be.

use domain::{
    FieldErrors, FormData, Language, Problem, Translated,
    file::FilePolicy,
    form::{Choice, Condition, Field as FreeField, FieldKind, Form},
};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use views::{
    Fault, Locale,
    gallery::gallery,
    parts::{ErrorSummary, Field, FormView, Markup, Uploader},
};

const EN: Locale = Locale::of(Language::En);

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&css(selector)).collect()
}

fn ids(page: &Html) -> BTreeSet<String> {
    all(page, "[id]").iter().filter_map(|element| element.attr("id")).map(str::to_owned).collect()
}

/// The gallery in every room, scheme and length of words, and each page about a fault.
fn pages() -> Vec<(String, Html)> {
    let mut queries = Vec::new();
    for room in ["portal", "member", "desk"] {
        for words in ["ordinary", "long", "none"] {
            for scheme in ["light", "dark"] {
                queries.push(format!("room={room}&words={words}&scheme={scheme}"));
            }
        }
    }
    for fault in ["not-found", "no-portal", "forbidden", "conflict", "link-gone", "too-many", "internal"] {
        queries.push(format!("page={fault}"));
    }
    queries.into_iter().map(|query| (query.clone(), Html::parse_document(&gallery(&query)))).collect()
}

#[test]
fn every_page_has_one_h1_one_main_and_a_way_to_it() {
    for (query, page) in pages() {
        assert_eq!(all(&page, "h1").len(), 1, "{query}");
        assert_eq!(all(&page, "main#main").len(), 1, "{query}");
        assert_eq!(all(&page, "a.skip-link[href='#main']").len(), 1, "{query}");
        assert!(!all(&page, "title").is_empty(), "{query}");
    }
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for (query, page) in pages() {
        assert_eq!(all(&page, "[id]").len(), ids(&page).len(), "{query}");
    }
}

#[test]
fn every_control_has_a_label_and_every_label_a_control() {
    for (query, page) in pages() {
        let ids = ids(&page);
        for label in all(&page, "label[for]") {
            assert!(ids.contains(label.attr("for").unwrap_or_default()), "{query}: {}", label.html());
        }
        for control in all(&page, "input:not([type=hidden]), select, textarea") {
            let id = control.attr("id").unwrap_or_default();
            let labelled = !all(&page, &format!("label[for='{id}']")).is_empty()
                || control
                    .ancestors()
                    .filter_map(ElementRef::wrap)
                    .any(|parent| parent.value().name() == "label");
            assert!(labelled, "{query}: {}", control.html());
        }
    }
}

#[test]
fn what_describes_a_control_is_there() {
    for (query, page) in pages() {
        let ids = ids(&page);
        for attribute in ["aria-describedby", "aria-labelledby", "popovertarget"] {
            for element in all(&page, &format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(id), "{query}: {attribute}={id}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    for (query, page) in pages() {
        assert!(all(&page, "[style], style, script:not([src])").is_empty(), "{query}");
        for element in all(&page, "script, link, img") {
            let address = element.attr("src").or(element.attr("href")).unwrap_or_default();
            assert!(address.starts_with("/assets/") && !address.contains("//"), "{query}: {address}");
        }
    }
}

#[test]
fn every_sign_is_in_the_sprite() {
    let sprite = views::assets::ALL.iter().find(|asset| asset.name == "icons.svg").expect("the sprite");
    let sprite = String::from_utf8_lossy(sprite.bytes).into_owned();
    for (query, page) in pages() {
        for sign in all(&page, "svg.icon use") {
            let name = sign.attr("href").and_then(|href| href.split_once('#')).map_or("", |(_, name)| name);
            assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{query}: {name}");
        }
    }
}

#[test]
fn a_link_of_the_summary_leads_to_its_field() {
    let mut errors = FieldErrors::none();
    errors.add("f.doors", Problem::new("error-choose"));
    errors.add("name", Problem::new("error-required"));
    let data = FormData::default();
    let view = FormView::new(EN, &data, &errors);
    let fields = [view.line("name", "Name"), view.free(&doors(), &Form::default())];
    let summary = ErrorSummary::new(EN).fields(&fields);
    let html = Markup::all([Markup::part(&summary)].into_iter().chain(fields.iter().map(Markup::part)));
    let page = Html::parse_document(&html.to_string());
    let links = all(&page, "[data-error-summary] a");
    assert_eq!(links.len(), 2);
    for link in links {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        let targets = all(&page, &format!("input#{id}"));
        assert_eq!(targets.len(), 1, "{id}");
    }
    assert_eq!(all(&page, "#field-name[aria-invalid=true][aria-describedby~=field-name-error]").len(), 1);
    assert_eq!(all(&page, "fieldset[aria-describedby~=field-f-doors-error]").len(), 1);
}

#[test]
fn a_summary_without_errors_shows_nothing() {
    assert!(Markup::part(&ErrorSummary::new(EN)).is_empty());
}

#[test]
fn every_kind_of_free_field_shows_what_was_typed_again() {
    let kinds = [
        (FieldKind::Text, "<b>\"x\"</b>"),
        (FieldKind::LongText, "\n one\n two </textarea><script>"),
        (FieldKind::Number { min: None, max: None, unit: "kg".into() }, "1,5x"),
        (FieldKind::YesNo, "no"),
        (FieldKind::Date, "2026-11-22"),
        (FieldKind::DateTime, "2026-11-22T09:30"),
    ];
    for (kind, typed) in kinds {
        let free = FreeField { kind, ..doors() };
        let data: FormData = [("f.doors", typed)].into_iter().collect();
        let errors = FieldErrors::none();
        let field = FormView::new(EN, &data, &errors).free(&free, &Form::default());
        let page = Html::parse_fragment(&Markup::part(&field).to_string());
        let shown = match all(&page, "textarea").first() {
            Some(area) => area.text().collect::<String>(),
            None => all(&page, "input[type=radio][checked], input:not([type=radio])")
                .first()
                .and_then(|input| input.attr("value"))
                .unwrap_or_default()
                .to_owned(),
        };
        assert_eq!(shown, typed);
        assert!(all(&page, "script, b").is_empty());
    }
}

#[test]
fn the_choices_that_were_ticked_are_ticked_again() {
    let data: FormData = [("f.doors", "front"), ("f.doors", "back")].into_iter().collect();
    let errors = FieldErrors::none();
    let field = FormView::new(EN, &data, &errors).free(&doors(), &Form::default());
    let page = Html::parse_fragment(&Markup::part(&field).to_string());
    assert_eq!(all(&page, "input[type=checkbox][name='f.doors'][checked]").len(), 2);
    assert_eq!(all(&page, "fieldset > legend").len(), 1);
}

#[test]
fn a_conditional_field_says_what_it_waits_for() {
    let waits = Condition { field: "urgent".into(), is_any_of: vec!["yes".into(), "not sure".into()] };
    let free = FreeField { show_when: Some(waits), required: false, ..doors() };
    let (data, errors) = (FormData::default(), FieldErrors::none());
    let field = FormView::new(EN, &data, &errors).free(&free, &Form::default());
    let page = Html::parse_fragment(&Markup::part(&field).to_string());
    assert_eq!(all(&page, "[hidden][data-show-field='f.urgent'][data-show-values='yes|not sure']").len(), 1);
    assert_eq!(all(&page, ".optional").len(), 1);
}

#[test]
fn a_password_is_never_shown_again() {
    let data: FormData = [("password", "correct horse battery")].into_iter().collect();
    let errors = FieldErrors::none();
    let field: Field = FormView::new(EN, &data, &errors).password("password", "Password");
    assert!(!Markup::part(&field).to_string().contains("horse"));
}

#[test]
fn an_uploader_is_a_plain_file_field_without_scripts() {
    let uploader = Uploader::new(EN, "files", "Photos", "/p/demo/request/files", FilePolicy::default());
    let page = Html::parse_fragment(&Markup::part(&uploader).to_string());
    let plain = all(&page, "input#field-files[type=file][name=files][multiple]");
    assert_eq!(plain.len(), 1);
    assert_eq!(plain[0].attr("accept"), Some("image/jpeg,image/png,image/webp,image/heic,application/pdf"));
    assert!(all(&page, "p.help").iter().any(|help| help.text().collect::<String>().contains("15 MB")));
}

#[test]
fn every_fault_has_its_words() {
    for fault in Fault::ALL {
        let page = gallery(&format!("page={}", fault.word()));
        assert!(!page.contains("fault-"), "{fault:?}");
    }
}

fn doors() -> FreeField {
    let choice = |key: &str| Choice {
        key: key.into(),
        label: [(Language::En, key)].into_iter().collect::<Translated>(),
    };
    FreeField {
        key: "doors".into(),
        label: [(Language::En, "Which doors?")].into_iter().collect(),
        help: Translated::default(),
        kind: FieldKind::ManyOf { options: vec![choice("front"), choice("back")] },
        required: true,
        default: String::new(),
        show_when: None,
    }
}
