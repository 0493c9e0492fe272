//! The customer's list of their objects, and what is found among them.

use super::{EVERYWHERE, ObjectRow, address, kinds, list_address, table, with};
use crate::{
    Frame,
    parts::{Button, ButtonKind, EmptyState, Field, FormView, Opt, PageHead, Pager, PagerWords, Table},
};
use askama::Template;
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

/// The objects of a customer.
#[derive(Debug, Template)]
#[template(path = "found_list.html")]
pub struct ObjectListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, export.
    pub head: PageHead,
    /// Address of the list.
    pub action: String,
    /// What is typed into the search.
    pub query: String,
    /// The filters beside the search.
    pub fields: Vec<Field>,
    /// The list without any of them; none: none is set.
    pub clear: Option<String>,
    /// What the search leaves out.
    pub note: Option<String>,
    /// The rows.
    pub table: Table,
    /// Said when there are no rows.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl ObjectListPage {
    /// One page of the list.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, list: &ObjectList<'_>) -> Self {
        let (locale, action) = (frame.locale, list_address(portal));
        let csv = Button::link(locale.t("desk-csv"), with(&format!("{action}/list.csv"), list.asked, &[]));
        let mut head = PageHead::new(locale.t("objects-title"));
        let all = list.next.is_none() && list.previous.is_none();
        head.count = all.then(|| locale.number(list.rows.len() as u64));
        if !list.rows.is_empty() {
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        let narrowed = ["q", "kind"].iter().any(|name| !list.asked.get(name).is_empty());
        Self {
            head,
            query: list.asked.get("q").to_owned(),
            fields: fields(&frame, list),
            clear: narrowed.then(|| action.clone()),
            note: list.only_words.as_ref().map(|words| locale.t1("requests-words", "words", words.as_str())),
            table: table(&frame, &list.rows, list.places, |id| address(portal.slug.as_str(), id)),
            empty: empty(&frame, portal, list, narrowed.then_some(action.as_str())),
            pager: Pager {
                locale,
                newer: list.previous.clone(),
                older: list.next.clone(),
                shown: String::new(),
                words: match (list.found, list.unfinished) {
                    (false, _) => PagerWords::ByName,
                    (true, false) => PagerWords::FromTop,
                    (true, true) => PagerWords::Searching,
                },
            },
            action,
            frame,
        }
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
    if list.unfinished {
        return EmptyState {
            title: say("requests-further"),
            text: say("requests-further-text"),
            action: None,
        };
    }
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
