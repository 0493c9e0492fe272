//! The projects of a tenant, those that are open or over, or those of one customer.

use super::{LIST, address};
use crate::{
    Frame,
    parts::{Button, ButtonKind, EmptyState, PageHead, Pager, PagerWords, Tab, Table, Tabs},
    projects::{ProjectRow, table},
};
use askama::Template;
use domain::customer::Customer;

/// The projects, newest first.
#[derive(Debug, Template)]
#[template(path = "desk/projects/list.html")]
pub struct ProjectListPage {
    /// Around it.
    pub frame: Frame,
    /// Title, count, adding, the list as a file.
    pub head: PageHead,
    /// Open or over; none: those of one customer.
    pub tabs: Option<Tabs>,
    /// Whose they are, and the list of all; none: everybody's.
    pub of: Option<(String, String)>,
    /// The rows.
    pub table: Table,
    /// Said when there are none.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl ProjectListPage {
    /// One page of the list: of a customer, or those that are open or over; the addresses of the page before and of the next one.
    #[must_use]
    pub fn new(
        frame: Frame,
        (open, customer): (bool, Option<&Customer>),
        rows: &[ProjectRow],
        may_manage: bool,
        (newer, older): (Option<String>, Option<String>),
    ) -> Self {
        let locale = frame.locale;
        let narrowed = match customer {
            Some(customer) => format!("?customer={}", customer.id),
            None if open => String::new(),
            None => "?show=over".to_owned(),
        };
        let new = customer.map_or_else(String::new, |customer| format!("?customer={}", customer.reference));
        let add = || Button::link(locale.t("projects-add"), format!("{LIST}/new{new}"));
        let mut head = PageHead::new(locale.t("projects-title"));
        let all = newer.is_none() && older.is_none();
        head.count = all.then(|| locale.number(rows.len() as u64));
        if !rows.is_empty() {
            let csv = Button::link(locale.t("desk-csv"), format!("{LIST}/list.csv{narrowed}"));
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        if may_manage {
            head = head.action(add().kind(ButtonKind::Primary).icon("add").key("n"));
        }
        let tab = |word: &str, is: bool| Tab {
            label: locale.t(&format!("projects-show-{word}")).into_owned(),
            href: if is { LIST.to_owned() } else { format!("{LIST}?show=over") },
            count: None,
            current: is == open,
        };
        let tabs = Tabs {
            label: locale.t("projects-show").into_owned(),
            tabs: vec![tab("open", true), tab("over", false)],
        };
        Self {
            tabs: customer.is_none().then_some(tabs),
            of: customer.map(|one| {
                (locale.t1("projects-of", "name", one.name.as_str()), locale.t("projects-all").into_owned())
            }),
            table: table(&frame, rows, None, address),
            empty: EmptyState {
                title: locale.t("projects-none").into_owned(),
                text: locale.t("projects-none-desk").into_owned(),
                action: (may_manage && open).then(add),
            },
            pager: Pager { locale, newer, older, shown: String::new(), words: PagerWords::ByTime },
            head,
            frame,
        }
    }
}
