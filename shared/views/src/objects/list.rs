//! The customer's list of their objects, and what is found among them.

use super::{EVERYWHERE, ObjectRow, kinds, list_address, table, with};
use crate::{
    Frame,
    found::{FoundList, FoundListPage, is_narrowed},
    parts::{Button, EmptyState, Field, FormView, Opt, PagerWords},
};
use domain::{FieldErrors, FormData, customer::Location, object::Place, portal::Portal, user::Scope};

/// What the list is made of, beside its frame.
#[derive(Debug)]
pub struct ObjectList<'a> {
    /// The rows of this page.
    pub rows: Vec<ObjectRow>,
    /// What is asked for, field by field.
    pub asked: &'a FormData,
    /// More words were typed than are looked for: those that are.
    pub only_words: Option<String>,
    /// The places that the reader may look at.
    pub places: &'a [Location],
    /// Whose objects the reader sees.
    pub scope: &'a Scope,
    /// Whether something is looked for, and the rows stand as they were added; else they stand by place and by name.
    pub found: bool,
    /// The page after this one.
    pub next: Option<String>,
    /// The page before this one; of what was found, the first one.
    pub previous: Option<String>,
    /// The page is not full, and further ones were not looked at yet.
    pub unfinished: bool,
}

impl ObjectList<'_> {
    /// One page of the list.
    #[must_use]
    pub fn page(&self, frame: Frame, portal: &Portal) -> FoundListPage {
        let address = list_address(portal);
        let narrowed = is_narrowed(self.asked, &["q", "kind"]);
        let list = FoundList {
            title: "objects-title",
            search: ["objects-search", "objects-search-hint"],
            breadcrumb: None,
            csv: with(&format!("{address}/list.csv"), self.asked, &[]),
            asked: self.asked,
            fields: fields(&frame, self),
            narrowed,
            only_words: self.only_words.as_deref(),
            add: None,
            table: table(&frame, &self.rows, self.places, |id| super::address(portal.slug.as_str(), id)),
            empty: empty(&frame, portal, self, narrowed.then_some(address.as_str())),
            newer: self.previous.as_ref(),
            older: self.next.as_ref(),
            order: if self.found { PagerWords::FromTop } else { PagerWords::ByName },
            unfinished: self.unfinished,
            address,
        };
        FoundListPage::new(frame, list)
    }
}

/// The places to choose from, where there is a choice, and the type that is asked for.
fn fields(frame: &Frame, list: &ObjectList<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let wrong = FieldErrors::none();
    let view = FormView::new(locale, list.asked, &wrong);
    let mut options: Vec<Opt> =
        list.places.iter().map(|one| Opt::new(one.id.to_string(), one.name.as_str())).collect();
    let (several, everywhere) =
        if list.scope.is_company() { (!options.is_empty(), "") } else { (options.len() > 1, EVERYWHERE) };
    options.insert(0, Opt::new(everywhere, locale.t("objects-all-places")));
    if list.scope.is_company() {
        options.push(Opt::new(Place::Main.to_string(), locale.t("object-main-place")));
    }
    let places = several.then(|| view.select("location", locale.t("objects-place"), options).narrowing());
    places.into_iter().chain(kinds(view, locale, list.asked)).collect()
}

/// `clear`: where the list is without what is looked for; none: nothing is.
fn empty(frame: &Frame, portal: &Portal, list: &ObjectList<'_>, clear: Option<&str>) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    let whole = matches!(list.asked.get("location"), "" | EVERYWHERE);
    if let (Some(clear), false) = (clear, *list.scope == Scope::Own) {
        return EmptyState {
            title: say("objects-none-found"),
            text: say("objects-none-found-text"),
            action: Some(Button::link(say("requests-clear"), clear)),
        };
    }
    let (title, text) = match list.scope {
        Scope::Own => ("objects-none", "objects-none-own"),
        _ if whole => ("objects-none", "objects-none-text"),
        _ => ("objects-none-here", "objects-none-text"),
    };
    EmptyState { title: say(title), text: frame.t1(text, "company", portal.name.as_str()), action: None }
}
