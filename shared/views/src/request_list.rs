//! A customer's list of requests: filters and the search, which live in the address, the rows, what to say when there are
//! none.

use crate::{
    Frame, Locale,
    desk::since,
    member::{Place, request_address},
    narrowed::narrowed,
    parts::{
        Button, ButtonKind, Column, EmptyState, Field, FormView, ListFilter, Markup, Opt, PageHead, Pager,
        PagerWords, Row, StageChip, Tab, Table, Tabs,
    },
};
use askama::Template;
use domain::{
    FieldErrors, FormData, WorkOrderId, display::RequestColumn, portal::Portal, principal::Member,
    user::Permission, work_order::Stage,
};
use jiff::Timestamp;

/// A request as lists show it.
#[derive(Debug, Clone)]
pub struct RequestRow {
    /// Which.
    pub id: WorkOrderId,
    /// What people quote.
    pub number: String,
    /// Its kind of work.
    pub work_type: String,
    /// How the description begins.
    pub summary: String,
    /// Where it is in its life.
    pub stage: Stage,
    /// Who asked.
    pub raised_by: String,
    /// What the known place is called.
    pub place: Option<String>,
    /// In which town.
    pub city: String,
    /// When.
    pub at: Timestamp,
}

/// What a list is made of, beside its frame.
#[derive(Debug, Clone)]
pub struct RequestList<'a> {
    /// The rows of this page.
    pub rows: Vec<RequestRow>,
    /// What is asked for, field by field, as it was sent.
    pub asked: &'a FormData,
    /// What of it cannot be read.
    pub wrong: &'a FieldErrors,
    /// The company's places that can be chosen from: id and name.
    pub places: Vec<(String, String)>,
    /// There are more places than those.
    pub more_places: bool,
    /// More words were typed than are looked for: those that are.
    pub only_words: Option<String>,
    /// The object whose history it is: id and name.
    pub object: Option<(String, String)>,
    /// The page after this one.
    pub older: Option<String>,
    /// The first page; none: this is it.
    pub newest: Option<String>,
    /// The page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
    /// How much is in each stage, where nothing but a tab narrows the list; none: that is not known.
    pub stages: Option<Vec<(Stage, u64)>>,
}

impl RequestList<'_> {
    /// How much a tab leads to. What this page lists in full is counted here: the figures follow a change a moment later.
    fn count(&self, tab: &str) -> Option<u64> {
        let whole = self.older.is_none() && self.newest.is_none() && !self.unfinished;
        if whole && self.asked.get("show") == tab {
            return Some(self.rows.len() as u64);
        }
        let within = |stage: &Stage| match tab {
            "open" => stage.is_open(),
            "completed" => !stage.is_open(),
            _ => true,
        };
        let stages = self.stages.as_ref()?.iter();
        Some(stages.filter(|(stage, _)| within(stage)).map(|(_, count)| count).sum())
    }
}

/// Names of the fields that narrow a list, but for the word of its tab.
pub const NARROWING: [&str; 8] = ["q", "stage", "type", "location", "object", "from", "until", "mine"];

/// A customer's requests, newest first.
#[derive(Debug, Template)]
#[template(path = "request/list.html")]
pub struct RequestListPage {
    /// The frame.
    pub frame: Frame,
    /// Title, what can be done.
    pub head: PageHead,
    /// All, open, completed.
    pub tabs: Tabs,
    /// The search, and the filters beside it.
    pub filter: ListFilter,
    /// What the search leaves out.
    pub note: Option<String>,
    /// Where else the same words can be looked for: what is there, and the address.
    pub elsewhere: Vec<(String, String)>,
    /// The rows.
    pub table: Table,
    /// Said when there are none.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl RequestListPage {
    /// The list as a member sees it at a portal.
    #[must_use]
    pub fn new(frame: Frame, member: &Member, portal: &Portal, list: &RequestList<'_>) -> Self {
        let (locale, home) = (frame.locale, format!("/p/{}", portal.slug));
        let action = format!("{home}{}", Place::WorkOrders.path());
        let given = |name: &&&str| !list.asked.get(name).is_empty();
        let set = NARROWING.iter().filter(given).count();
        let show = list.asked.get("show").to_owned();
        let ask = Place::Request.is_open_to(member, portal).then(|| {
            Button::link(locale.t("menu-request"), format!("{home}{}", Place::Request.path()))
                .kind(ButtonKind::Primary)
                .icon("add")
        });
        let csv = Button::link(locale.t("desk-csv"), with(&format!("{action}/list.csv"), list.asked, &[]));
        let mut head = PageHead::new(locale.t("menu-work-orders"));
        head.count = list.count(&show).filter(|count| *count > 0).map(|count| locale.number(count));
        if !list.rows.is_empty() {
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        if let Some(ask) = ask.clone() {
            head = head.action(ask);
        }
        let only_show = FormData::from_iter([("show", show.clone())]);
        Self {
            tabs: tabs(&frame, &action, list),
            filter: ListFilter {
                locale,
                action: action.clone(),
                hidden: Some(("show".to_owned(), show)).filter(|(_, show)| !show.is_empty()),
                label: locale.t("requests-search").into_owned(),
                query: list.asked.get("q").to_owned(),
                everywhere: None,
                hint: locale.t("requests-search-hint").into_owned(),
                fields: fields(&frame, member, portal, list),
                set: set - usize::from(!list.asked.get("q").is_empty()),
                clear: (set > 0).then(|| with(&action, &only_show, &[])),
            },
            note: list.only_words.as_ref().map(|words| locale.t1("requests-words", "words", words.as_str())),
            elsewhere: elsewhere(locale, member, portal, list.asked),
            table: table(&frame, portal, "menu-work-orders", &list.rows),
            empty: empty(&frame, list, ask.filter(|_| set == 0), with(&action, &only_show, &[]), set > 0),
            pager: Pager {
                locale,
                newer: list.newest.clone(),
                older: list.older.clone(),
                shown: String::new(),
                words: if list.unfinished { PagerWords::Searching } else { PagerWords::FromTop },
            },
            head,
            frame,
        }
    }
}

/// An address with what is asked for, but for what is changed in it.
#[must_use]
pub fn with(address: &str, asked: &FormData, changed: &[(&str, &str)]) -> String {
    narrowed(address, ["show"].into_iter().chain(NARROWING), asked, changed)
}

/// The other lists of a member that are searched by words.
fn elsewhere(locale: Locale, member: &Member, portal: &Portal, asked: &FormData) -> Vec<(String, String)> {
    let words = FormData::from_iter([("q", asked.get("q"))]);
    let open = |place: &Place| !asked.get("q").is_empty() && place.is_open_to(member, portal);
    let link = |(place, word): (Place, &str)| {
        let address = format!("/p/{}{}", portal.slug, place.path());
        (locale.t(word).into_owned(), narrowed(&address, ["q"], &words, &[]))
    };
    let lists = [(Place::Objects, "objects-title"), (Place::Documents, "documents-title")];
    lists.into_iter().filter(|(place, _)| open(place)).map(link).collect()
}

fn tabs(frame: &Frame, action: &str, list: &RequestList<'_>) -> Tabs {
    let tab = |word: &str| Tab {
        label: frame.t(&format!("requests-show-{}", if word.is_empty() { "all" } else { word })).into_owned(),
        href: with(action, list.asked, &[("show", word), ("stage", "")]),
        count: list.stages.as_ref().and_then(|_| list.count(word)).map(|count| frame.locale.number(count)),
        current: list.asked.get("show") == word,
    };
    Tabs { label: frame.t("requests-show").into_owned(), tabs: ["", "open", "completed"].map(tab).into() }
}

fn fields(frame: &Frame, member: &Member, portal: &Portal, list: &RequestList<'_>) -> Vec<Field> {
    let locale = frame.locale;
    let form = FormView::new(locale, list.asked, list.wrong);
    let any = |key: &str| Opt::new("", locale.t(key));
    let stages = Stage::LISTED.into_iter().filter(|stage| portal.display.shows_stage(*stage));
    let stages = stages
        .map(|stage| Opt::new(stage.as_str(), StageChip::worded(locale, stage, &portal.stage_words).word));
    let types = portal.work_types.iter();
    let types = types.map(|known| Opt::new(&known.key, known.name.in_language(locale.language())));
    let places = list.places.iter().map(|(id, name)| Opt::new(id, name));
    let select = |name: &str, key: &str, any_of: &str, options: &mut dyn Iterator<Item = Opt>| {
        form.select(name, locale.t(key), [any(any_of)].into_iter().chain(options).collect()).narrowing()
    };
    let mut fields = vec![
        select("stage", "desk-column-stage", "requests-any-stage", &mut { stages }),
        select("type", "desk-column-work-type", "requests-any-type", &mut { types }),
    ];
    if !list.places.is_empty() {
        let place = select("location", "requests-location", "requests-any-location", &mut { places });
        fields.push(if list.more_places { place.help(locale.t("requests-more-locations")) } else { place });
    }
    if let Some((id, name)) = &list.object {
        let mut one = [Opt::new(id, name)].into_iter();
        fields.push(select("object", "record-object", "requests-any-object", &mut one));
    }
    fields.extend([
        form.date("from", locale.t("requests-from")).narrowing(),
        form.date("until", locale.t("requests-until")).narrowing(),
    ]);
    // Whoever never asks has asked for nothing, unless they did before and look for it now.
    if member.may(Permission::RequestWork) || !list.asked.get("mine").is_empty() {
        fields.push(form.tick("mine", locale.t("requests-mine")).narrowing());
    }
    fields
}

/// Requests with the columns that the portal shows; `caption` is the message of what they are.
pub(crate) fn table(frame: &Frame, portal: &Portal, caption: &str, rows: &[RequestRow]) -> Table {
    let shows = |column| portal.lists(column);
    let described = shows(RequestColumn::Description);
    let typed = shows(RequestColumn::WorkType);
    let mut keys = vec!["number"];
    keys.extend((typed || described).then_some(if typed { "work-type" } else { "description" }));
    keys.extend(["stage", "who"]);
    keys.extend(shows(RequestColumn::Location).then_some("where"));
    keys.extend(shows(RequestColumn::When).then_some("when"));
    let row = |one: &RequestRow| {
        let what = What {
            work_type: if typed { &one.work_type } else { "" },
            summary: if described { &one.summary } else { "" },
        };
        let place = match &one.place {
            Some(place) => Markup::lines([place, &one.city]),
            None => Markup::text(&one.city),
        };
        let cell = |key: &&str| match *key {
            "number" => Markup::text(&one.number),
            "stage" => Markup::part(&StageChip::worded(frame.locale, one.stage, &portal.stage_words)),
            "who" => Markup::text(&one.raised_by),
            "where" => place.clone(),
            "when" => Markup::part(&since(frame, one.at)),
            _ => Markup::part(&what),
        };
        let cells = keys.iter().map(cell).collect();
        Row { href: Some(request_address(portal.slug.as_str(), one.id)), cells, current: false }
    };
    Table {
        caption: frame.t(caption).into_owned(),
        columns: keys.iter().map(|key| column(frame, key)).collect(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}

/// A column by its key; the kind of work and the description share one.
fn column(frame: &Frame, key: &'static str) -> Column {
    let room = if matches!(key, "work-type" | "description") { "what" } else { key };
    Column::text(frame.t(&format!("desk-column-{key}"))).keyed(room)
}

/// The kind of work, and how the description begins.
#[derive(Template)]
#[template(
    source = r#"{% if !work_type.is_empty() %}<strong>{{ work_type }}</strong>{% endif %}{% if !summary.is_empty() %}<span class="summary" dir="auto">{{ summary }}</span>{% endif %}"#,
    ext = "html"
)]
struct What<'a> {
    work_type: &'a str,
    summary: &'a str,
}

fn empty(
    frame: &Frame,
    list: &RequestList<'_>,
    ask: Option<Button>,
    clear: String,
    narrowed: bool,
) -> EmptyState {
    let say = |key: &str| frame.t(key).into_owned();
    if list.unfinished {
        return EmptyState {
            title: say("requests-further"),
            text: say("requests-further-text"),
            action: None,
        };
    }
    let shown = list.asked.get("show");
    if narrowed || list.newest.is_some() {
        let clear = Button::link(say("requests-clear"), clear);
        return EmptyState {
            title: say("requests-none"),
            text: say("requests-none-text"),
            action: Some(clear),
        };
    }
    match shown {
        "open" | "completed" => EmptyState {
            title: say(&format!("requests-no-{shown}")),
            text: say(&format!("requests-no-{shown}-text")),
            action: ask,
        },
        _ => EmptyState {
            title: say("dashboard-requests-none"),
            text: say("requests-empty-text"),
            action: ask,
        },
    }
}
