//! Projects: what both sides read of them, and the customer's pages.

mod pages;

pub use pages::{ProjectListPage, ProjectPage, Shown};

use crate::{
    Frame, Locale,
    member::Place,
    objects::place_name,
    parts::{Column, DescriptionList, Markup, Row, StageChip, Table, Timeline, TimelineEntry, Tone, icon},
};
use domain::{
    LocationId, ProjectId,
    customer::Location,
    portal::Portal,
    project::{NamedProject, Project, ProjectEntry, ProjectHappening, ProjectStage, ProjectStep},
    timeline::Actor,
};
use fluent_bundle::FluentValue;
use jiff::civil::Date;

/// A project as a list shows it.
#[derive(Debug, Clone)]
pub struct ProjectRow {
    /// Which.
    pub id: ProjectId,
    /// Its number.
    pub number: String,
    /// What people call it.
    pub name: String,
    /// For whom; for the desk.
    pub customer: String,
    /// At which place.
    pub location: Option<LocationId>,
    /// When it is to be done.
    pub ends_on: Option<Date>,
    /// Where it is in its life.
    pub stage: ProjectStage,
}

/// Where a customer's projects are listed at a portal, without the host.
#[must_use]
pub fn list_address(portal: &Portal) -> String {
    format!("/p/{}/projects", portal.slug)
}

/// Address of a project at its customer's portal, without the host.
#[must_use]
pub fn address(portal: &str, project: ProjectId) -> String {
    format!("/p/{portal}/projects/{project}")
}

/// The project that a record belongs to, with a way to it for whoever sees projects.
#[must_use]
pub fn named(frame: &Frame, project: &NamedProject) -> Markup {
    let name = format!("{} {}", project.number, project.name);
    let seen = frame.member.as_ref().is_some_and(|member| member.leads_to(Place::Projects));
    match frame.portal.as_ref().filter(|_| seen) {
        Some(portal) => Markup::link(address(&portal.slug, project.id), name),
        None => Markup::text(name),
    }
}

/// The word of a stage.
#[must_use]
pub fn word(locale: Locale, stage: ProjectStage) -> String {
    locale.t(&format!("project-stage-{}", stage.as_str())).into_owned()
}

/// A stage with its colour and sign.
#[must_use]
pub fn chip(locale: Locale, stage: ProjectStage) -> StageChip {
    let (tone, sign) = match stage {
        ProjectStage::Planned => (Tone::Info, "calendar"),
        ProjectStage::Active => (Tone::Info, "clock"),
        ProjectStage::OnHold => (Tone::Warn, "warning"),
        ProjectStage::Done => (Tone::Good, "check"),
        ProjectStage::Cancelled => (Tone::Bad, "close"),
    };
    StageChip { tone, icon: icon(sign), word: word(locale, stage) }
}

/// What a field of a project is called.
#[must_use]
pub fn label(locale: Locale, field: &str) -> String {
    locale.t(&format!("customers-field-project-{field}")).into_owned()
}

/// What is known of a project, for both sides.
#[must_use]
pub fn facts(frame: &Frame, project: &Project, places: &[Location]) -> DescriptionList {
    let locale = frame.locale;
    let day = |day: Option<Date>| day.map(|day| Markup::part(&locale.day(day)));
    let place = project.location.map(|_| Markup::text(place_name(locale, project.location, places)));
    DescriptionList::new()
        .maybe(locale.t("project-reason"), project.reason.as_ref().map(Markup::prose))
        .maybe(label(locale, "description"), project.description.as_ref().map(Markup::prose))
        .maybe(label(locale, "location"), place)
        .maybe(label(locale, "starts"), day(project.starts_on))
        .maybe(label(locale, "ends"), day(project.ends_on))
        .maybe(label(locale, "manager"), project.manager.as_ref().map(|one| Markup::text(&one.name)))
}

/// What happened to a project, oldest first, for both sides.
#[must_use]
pub fn timeline(frame: &Frame, entries: &[ProjectEntry]) -> Timeline {
    let entry = |entry: &ProjectEntry| {
        let (sign, key, body) = match &entry.what {
            ProjectHappening::Opened => ("add", "project-told-opened".to_owned(), None),
            ProjectHappening::Changed { fields } => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|field| frame.t(&format!("customers-field-{field}")).into_owned())
                    .collect();
                ("check", "project-told-changed".to_owned(), Some(fields.join(", ")))
            }
            ProjectHappening::Moved { step, reason } => {
                let sign = match step {
                    ProjectStep::Cancel => "close",
                    ProjectStep::Hold => "warning",
                    _ => "check",
                };
                (sign, format!("project-told-{}", step.as_str()), reason.as_ref().map(ToString::to_string))
            }
            ProjectHappening::WorkPutIn { .. } => ("add", "project-told-work-in".to_owned(), None),
            ProjectHappening::WorkTakenOut { .. } => ("close", "project-told-work-out".to_owned(), None),
        };
        let work = match &entry.what {
            ProjectHappening::WorkPutIn { work_order } | ProjectHappening::WorkTakenOut { work_order } => {
                work_order.to_string()
            }
            _ => String::new(),
        };
        let by = match &entry.by {
            Actor::Guest { name } | Actor::Staff { name, .. } | Actor::User { name, .. } => name.to_string(),
            Actor::System => match &frame.portal {
                Some(portal) => portal.name.clone(),
                None => frame.t("timeline-system").into_owned(),
            },
        };
        TimelineEntry {
            icon: icon(sign),
            text: frame.locale.args(&key, [("by", FluentValue::from(by)), ("work", FluentValue::from(work))]),
            at: frame.when(entry.at),
            body,
            files: None,
            internal: false,
        }
    };
    Timeline { locale: frame.locale, entries: entries.iter().map(entry).collect() }
}

/// A table of projects, each row leading to `href`; with the customer for the desk, with the place for the customer.
pub(crate) fn table(
    frame: &Frame,
    rows: &[ProjectRow],
    places: Option<&[Location]>,
    href: impl Fn(ProjectId) -> String,
) -> Table {
    let locale = frame.locale;
    let row = |row: &ProjectRow| {
        let place = |places: &[Location]| match row.location {
            Some(_) => Markup::text(place_name(locale, row.location, places)),
            None => Markup::default(),
        };
        Row {
            href: Some(href(row.id)),
            cells: vec![
                Markup::text(&row.number),
                Markup::text(&row.name),
                places.map_or_else(|| Markup::text(&row.customer), place),
                Markup::part(&chip(locale, row.stage)),
                row.ends_on.map_or_else(Markup::default, |day| Markup::part(&locale.day(day))),
            ],
            current: false,
        }
    };
    let whose = if places.is_some() { "location" } else { "customer" };
    let columns = ["number", "name", whose, "stage", "ends"];
    Table {
        caption: locale.t("projects-title").into_owned(),
        columns: columns.map(|key| Column::text(label(locale, key))).into(),
        rows: rows.iter().map(row).collect(),
        totals: Vec::new(),
    }
}
