//! Lists that are searched, on both sides: filters that live in the address, the rows, further pages, what to say when
//! nothing is there.

use crate::{
    Frame, Locale,
    parts::{
        Breadcrumb, Button, ButtonKind, EmptyState, Field, FormView, ListFilter, Opt, PageHead, Pager,
        PagerWords, Table,
    },
};
use askama::Template;
use domain::FormData;

/// What such a list is made of, whatever stands in it.
pub(crate) struct FoundList<'a> {
    /// Message of its title.
    pub(crate) title: &'static str,
    /// Messages of its search, and of what can be searched for.
    pub(crate) search: [&'static str; 2],
    /// Where it stands; none: it is the list of all.
    pub(crate) breadcrumb: Option<Breadcrumb>,
    /// Its address.
    pub(crate) address: String,
    /// The same as a table.
    pub(crate) csv: String,
    /// What is asked for, field by field, as it was sent.
    pub(crate) asked: &'a FormData,
    /// The filters beside the search.
    pub(crate) fields: Vec<Field>,
    /// Whether anything is asked for that can be left out.
    pub(crate) narrowed: bool,
    /// More words were typed than are looked for: those that are.
    pub(crate) only_words: Option<&'a str>,
    /// Makes a new one; none: not for the reader, or not here.
    pub(crate) add: Option<Button>,
    /// The rows.
    pub(crate) table: Table,
    /// Said when there are none.
    pub(crate) empty: EmptyState,
    /// The page before this one, or the first.
    pub(crate) newer: Option<&'a String>,
    /// The page after this one.
    pub(crate) older: Option<&'a String>,
    /// What these are.
    pub(crate) order: PagerWords,
    /// The page is not full, and further ones were not looked at yet.
    pub(crate) unfinished: bool,
}

/// A list that is searched.
#[derive(Debug, Template)]
#[template(path = "found_list.html")]
pub struct FoundListPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands; none: it is the list of all.
    pub breadcrumb: Option<Breadcrumb>,
    /// Title, count, adding, export.
    pub head: PageHead,
    /// The search, and the filters beside it.
    pub filter: ListFilter,
    /// What the search leaves out.
    pub note: Option<String>,
    /// The rows.
    pub table: Table,
    /// Said when there are none.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl FoundListPage {
    pub(crate) fn new(frame: Frame, list: FoundList<'_>) -> Self {
        let locale = frame.locale;
        let say = |key: &str| locale.t(key).into_owned();
        let (rows, query) = (list.table.rows.len(), list.asked.get("q"));
        let [label, hint] = list.search;
        let mut head = PageHead::new(say(list.title));
        let whole = list.older.is_none() && list.newer.is_none() && rows > 0;
        head.count = whole.then(|| locale.number(rows as u64));
        if let Some(add) = list.add {
            head = head.action(add.kind(ButtonKind::Primary).icon("add").key("n"));
        }
        if rows > 0 {
            let csv = Button::link(locale.t("desk-csv"), list.csv);
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        let further =
            EmptyState { title: say("requests-further"), text: say("requests-further-text"), action: None };
        Self {
            breadcrumb: list.breadcrumb,
            head,
            filter: ListFilter {
                query: query.to_owned(),
                hint: say(hint),
                set: list.fields.iter().filter(|field| !list.asked.get(&field.name).is_empty()).count(),
                fields: list.fields,
                clear: list.narrowed.then(|| list.address.clone()),
                ..ListFilter::search(locale, list.address, say(label))
            },
            note: list.only_words.map(|words| locale.t1("requests-words", "words", words)),
            table: list.table,
            empty: if list.unfinished { further } else { list.empty },
            pager: Pager {
                locale,
                newer: list.newer.cloned(),
                older: list.older.cloned(),
                shown: String::new(),
                words: if list.unfinished { PagerWords::Searching } else { list.order },
            },
            frame,
        }
    }
}

/// Whether one of these fields is filled in.
pub(crate) fn is_narrowed(asked: &FormData, names: &[&str]) -> bool {
    names.iter().any(|name| !asked.get(name).is_empty())
}

/// A filter by one thing that its page has set: that one, or any. `label` and `any` are messages.
pub(crate) fn one_or_any(
    view: FormView<'_>,
    locale: Locale,
    (name, label, any): (&str, &str, &str),
    (id, called): (&str, &str),
) -> Field {
    let options = vec![Opt::new("", locale.t(any)), Opt::new(id, called)];
    view.select(name, locale.t(label), options).narrowing()
}
