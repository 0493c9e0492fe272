//! A customer's projects, and one of them, as its users read them.

use super::{ProjectRow, address, chip, facts, list_address, table, timeline};
use crate::{
    Frame, documents,
    parts::{
        Breadcrumb, Button, ButtonKind, DescriptionList, EmptyState, FileList, PageHead, Pager, PagerWords,
        Table, Timeline,
    },
    request_list::{self, RequestRow},
};
use askama::Template;
use domain::{
    customer::Location,
    document::Card,
    portal::Portal,
    project::{Project, ProjectEntry},
};

/// The projects of a customer, newest first.
#[derive(Debug, Template)]
#[template(path = "projects/list.html")]
pub struct ProjectListPage {
    /// The frame.
    pub frame: Frame,
    /// Title, count, the list as a file.
    pub head: PageHead,
    /// The rows.
    pub table: Table,
    /// Said when there are none.
    pub empty: EmptyState,
    /// Further pages.
    pub pager: Pager,
}

impl ProjectListPage {
    /// One page of the list; the addresses of the page before and of the next one.
    #[must_use]
    pub fn new(
        frame: Frame,
        portal: &Portal,
        (rows, places): (&[ProjectRow], &[Location]),
        (newer, older): (Option<String>, Option<String>),
    ) -> Self {
        let locale = frame.locale;
        let mut head = PageHead::new(locale.t("projects-title"));
        let all = newer.is_none() && older.is_none();
        head.count = all.then(|| locale.number(rows.len() as u64));
        if !rows.is_empty() {
            let csv = Button::link(locale.t("desk-csv"), format!("{}/list.csv", list_address(portal)));
            head = head.action(csv.kind(ButtonKind::Quiet).icon("file"));
        }
        Self {
            table: table(&frame, rows, Some(places), |id| address(portal.slug.as_str(), id)),
            empty: EmptyState {
                title: locale.t("projects-none").into_owned(),
                text: locale.t("projects-none-text").into_owned(),
                action: None,
            },
            pager: Pager { locale, newer, older, shown: String::new(), words: PagerWords::ByTime },
            head,
            frame,
        }
    }
}

/// What the page of a project is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The project.
    pub project: &'a Project,
    /// What happened to it.
    pub entries: &'a [ProjectEntry],
    /// The places of its customer.
    pub places: &'a [Location],
    /// Its work orders, as far as the reader sees them; none: not for the reader.
    pub work: Option<&'a [RequestRow]>,
    /// Where older ones of them stand.
    pub older: Option<&'a str>,
    /// Its documents and photos, newest first; none: not for the reader.
    pub documents: Option<&'a [Card]>,
}

/// A project.
#[derive(Debug, Template)]
#[template(path = "projects/show.html")]
pub struct ProjectPage {
    /// The frame.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Name, number and stage.
    pub head: PageHead,
    /// What is known of it.
    pub facts: DescriptionList,
    /// Its work orders; none: not for the reader.
    pub work: Option<Table>,
    /// Where older ones of them stand.
    pub older: Option<String>,
    /// Its documents and photos, and where all of them are; none: it has none, or not for the reader.
    pub documents: Option<(FileList, String)>,
    /// What happened to it.
    pub timeline: Timeline,
}

impl ProjectPage {
    /// The page of a project.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, shown: Shown<'_>) -> Self {
        let (locale, project) = (frame.locale, shown.project);
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("projects-title").into_owned(), list_address(portal))],
                here: project.name.to_string(),
            },
            head: PageHead::new(project.name.as_str())
                .record(project.number.to_string(), chip(locale, project.stage))
                .printed(locale),
            facts: facts(&frame, project, shown.places),
            work: shown.work.map(|rows| request_list::table(&frame, portal, "project-work", rows)),
            older: shown.older.map(ToOwned::to_owned),
            documents: documents::of_own(&frame, portal, shown.documents, &documents::of_project(project.id)),
            timeline: timeline(&frame, shown.entries),
            frame,
        }
    }
}
