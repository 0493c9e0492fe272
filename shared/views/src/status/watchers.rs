//! Who watches a request: the list beside it, and the page on which a colleague is added.

use crate::{
    Frame,
    member::Place,
    parts::{Breadcrumb, Control, ErrorSummary, Field, Markup, Opt, PageHead},
};
use askama::Template;
use domain::{
    UserId,
    work_order::{WATCHERS_MAX, WorkOrder},
};

/// Where watchers of a request are added, by the address of its page.
#[must_use]
pub fn watchers_address(page: &str) -> String {
    format!("{page}/watchers")
}

/// Watching, as the reader of a page can do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watching {
    /// Who reads.
    pub reader: UserId,
    /// Whether they may add colleagues and take them away.
    pub may_add: bool,
}

/// One who watches, as the list shows them.
#[derive(Debug)]
pub struct WatcherRow {
    /// Their name.
    pub name: String,
    /// Where the form that takes them away is sent, and what its button says; none: the reader may not.
    pub removal: Option<(String, String)>,
}

/// Who watches, and the forms for it.
#[derive(Debug, Template)]
#[template(path = "status/watchers.html")]
pub struct WatchersPart {
    /// What it is.
    pub title: String,
    /// What it is for.
    pub text: String,
    /// Those who watch.
    pub rows: Vec<WatcherRow>,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
    /// Where the reader's own form is sent, and what its button says; none: they asked for it, and are told anyhow.
    pub own: Option<(String, String)>,
    /// The way to add a colleague: address and words; none: not for the reader, or there is no room.
    pub add: Option<(String, String)>,
}

impl askama::filters::HtmlSafe for WatchersPart {}

impl WatchersPart {
    pub(super) fn new(frame: &Frame, work_order: &WorkOrder, base: &str, watching: Watching) -> Self {
        let (locale, address) = (frame.locale, watchers_address(base));
        let word = |key: &str| locale.t(key).into_owned();
        let Watching { reader, may_add } = watching;
        let rows = work_order.watchers.iter().map(|watcher| WatcherRow {
            name: watcher.name.to_string(),
            removal: (may_add && watcher.id != reader).then(|| {
                let says = locale.t1("watcher-remove", "name", watcher.name.as_str());
                (format!("{address}/{}/removals", watcher.id), says)
            }),
        });
        let full = work_order.watchers.len() >= WATCHERS_MAX;
        let watches = work_order.is_watched_by(reader);
        let own = match (work_order.origin.user() == Some(reader), watches, full) {
            (true, ..) | (_, false, true) => None,
            (_, true, _) => Some((format!("{address}/own/removals"), word("watcher-stop"))),
            (_, false, false) => Some((format!("{address}/own"), word("watcher-watch"))),
        };
        Self {
            title: word("watchers-title"),
            text: if full {
                locale.t1("refusal-watchers-full", "most", WATCHERS_MAX.to_string())
            } else {
                word("watchers-text")
            },
            rows: rows.collect(),
            csrf: frame.csrf().to_owned(),
            own,
            add: (may_add && !full).then(|| (format!("{address}/new"), word("watcher-add"))),
        }
    }
}

/// A colleague who can be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatcherChoice {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their address: names can be alike.
    pub email: String,
}

/// Adding a colleague.
#[derive(Debug, Template)]
#[template(path = "status/watcher_page.html")]
pub struct WatcherPage {
    /// The frame.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// Why nobody was added.
    pub errors: ErrorSummary,
    /// Where the form goes.
    pub action: String,
    /// Who is added; none: there is nobody else.
    pub user: Option<Field>,
}

impl WatcherPage {
    /// The page of a request at `base`, with those who can be added; `chosen` and `problem` are of the form that was sent.
    #[must_use]
    pub fn new(
        frame: Frame,
        (base, number): (&str, &str),
        colleagues: &[WatcherChoice],
        (chosen, problem): (&str, Option<String>),
    ) -> Self {
        let locale = frame.locale;
        let title = locale.t("watcher-add").into_owned();
        let option =
            |one: &WatcherChoice| Opt::new(one.user.to_string(), format!("{} ({})", one.name, one.email));
        let nobody = Opt::new("", locale.t("watcher-choose"));
        let options: Vec<Opt> = [nobody].into_iter().chain(colleagues.iter().map(option)).collect();
        let label = locale.t("watcher-colleague");
        let mut field = Field::new(locale, "user", label, Control::Select(options)).value(chosen);
        field.error = problem.clone();
        let list = frame.member.as_ref().map(|member| format!("{}{}", member.home, Place::WorkOrders.path()));
        let above = [
            (locale.t("menu-work-orders").into_owned(), list.unwrap_or_default()),
            (number.to_owned(), base.to_owned()),
        ];
        let user = (!colleagues.is_empty()).then_some(field);
        let errors = match (&user, problem) {
            (Some(field), _) => ErrorSummary::new(locale).field(field),
            (None, Some(problem)) => ErrorSummary::new(locale).line(problem),
            (None, None) => ErrorSummary::new(locale),
        };
        Self {
            breadcrumb: Breadcrumb { locale, above: above.into(), here: title.clone() },
            head: PageHead::new(title).lead(Markup::text(locale.t1("watcher-add-lead", "number", number))),
            errors,
            action: watchers_address(base),
            user,
            frame,
        }
    }
}
