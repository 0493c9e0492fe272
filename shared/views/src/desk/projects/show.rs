//! A project with everything staff know of it, and what they can do about it.

use super::{LIST, OVER, address};
use crate::{
    Frame,
    desk::{
        customers::{self, Typed},
        documents::{self as papers_desk, papers},
    },
    documents,
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, DescriptionList, ErrorSummary, Field, FileList, FormView,
        Markup, PageHead, StageChip, Timeline, Tone,
    },
    projects::{chip, facts, timeline},
};
use askama::Template;
use domain::{
    WorkOrderId,
    customer::{Customer, Location},
    document::Card,
    project::{Project, ProjectEntry},
    work_order::Stage,
};

/// What the page is made of, beside its frame.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The project.
    pub project: &'a Project,
    /// What happened to it.
    pub entries: &'a [ProjectEntry],
    /// Whose.
    pub customer: &'a Customer,
    /// Its places.
    pub places: &'a [Location],
    /// Its work orders: which, number, kind of work, stage.
    pub work: &'a [(WorkOrderId, String, String, Stage)],
    /// Where older ones of them stand.
    pub older: Option<&'a str>,
    /// Its documents and photos, newest first.
    pub documents: &'a [Card],
    /// Whether the reader may change it.
    pub may_manage: bool,
    /// Whether the reader may add documents.
    pub may_file: bool,
}

/// A work order of the project.
#[derive(Debug)]
pub struct Belonging {
    /// Where it is.
    pub href: String,
    /// Its number.
    pub number: String,
    /// Its kind of work.
    pub work_type: String,
    /// Its stage.
    pub stage: StageChip,
    /// Where it is taken out; empty: not for the reader.
    pub removal: String,
}

/// A step that can be taken.
#[derive(Debug)]
pub struct Step {
    /// Its word in the form.
    pub word: &'static str,
    /// Its button.
    pub label: String,
    /// What is asked for with it; none: nothing.
    pub reason: Option<Field>,
    /// Whether it is the likeliest.
    pub first: bool,
}

/// A project.
#[derive(Debug, Template)]
#[template(path = "desk/projects/show.html")]
pub struct ProjectPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Name, number and stage.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done.
    pub problem: Option<Callout>,
    /// What is known of it.
    pub facts: DescriptionList,
    /// Its work orders.
    pub work: Vec<Belonging>,
    /// Where older ones of them stand.
    pub older: Option<String>,
    /// Its documents and photos.
    pub documents: FileList,
    /// Where all of them are.
    pub all_documents: String,
    /// Adds some; none: not for the reader.
    pub add: Option<Button>,
    /// What happened to it.
    pub timeline: Timeline,
    /// Changing it; none: not for the reader.
    pub edit: Option<Button>,
    /// The steps that can be taken.
    pub steps: Vec<Step>,
    /// The number of a work order to put in; none: not for the reader.
    pub number: Option<Field>,
    /// Whether it is taken out of the project that it belongs to, once that was said.
    pub over: Option<Field>,
    /// Where it is, for its forms.
    pub here: String,
    /// In which version it was read.
    pub version: u64,
}

impl ProjectPage {
    /// The page of a project, with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(frame: Frame, shown: Shown<'_>, typed: &Typed) -> Self {
        let (locale, project, customer) = (frame.locale, shown.project, shown.customer);
        let here = address(project.id);
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let owner = Markup::link(customers::address(customer.id), &customer.name);
        let mut all = DescriptionList::new().row(locale.t("record-customer"), owner);
        all.rows.extend(facts(&frame, project, shown.places).rows);
        let belonging = |(id, number, work_type, stage): &(WorkOrderId, String, String, Stage)| Belonging {
            href: format!("/desk/work-orders/{id}"),
            number: number.clone(),
            work_type: work_type.clone(),
            stage: StageChip::of(locale, *stage),
            removal: if shown.may_manage {
                format!("{here}/work-orders/{id}/removals")
            } else {
                String::new()
            },
        };
        let steps = project.stage.steps().filter(|_| shown.may_manage).enumerate().map(|(place, step)| {
            let name = format!("project-reason-{}", step.as_str());
            Step {
                word: step.as_str(),
                label: locale.t(&format!("project-step-{}", step.as_str())).into_owned(),
                reason: step.needs_reason().then(|| {
                    view.long(&name, locale.t("project-reason")).help(locale.t("project-reason-help"))
                }),
                first: place == 0,
            }
        });
        let number = view.line("work-order", locale.t("project-put")).help(locale.t("project-put-help"));
        let steps: Vec<Step> = steps.collect();
        let asked = steps.iter().filter_map(|step| step.reason.as_ref());
        let asks = typed.wrong.get(OVER).is_some() || typed.data.has(OVER);
        let over = asks.then(|| view.tick(OVER, locale.t("project-put-over")).optional());
        let errors = ErrorSummary::new(locale).fields(asked.chain([&number]).chain(&over));
        let edit = Button::link(locale.t("project-edit"), format!("{here}/profile"));
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("projects-title").into_owned(), LIST.to_owned())],
                here: project.name.to_string(),
            },
            head: PageHead::new(project.name.as_str())
                .record(project.number.to_string(), chip(locale, project.stage))
                .printed(locale),
            problem: typed.problem.as_ref().map(|problem| Callout::new(Tone::Bad, locale.problem(problem))),
            facts: all,
            work: shown.work.iter().map(belonging).collect(),
            older: shown.older.map(ToOwned::to_owned),
            documents: papers(&frame, shown.documents),
            all_documents: documents::with(papers_desk::LIST, &documents::of_project(project.id), &[]),
            add: shown.may_file.then(|| {
                let new = papers_desk::new_address(customer.id, None, Some(project.id));
                Button::link(locale.t("documents-add"), new).icon("add")
            }),
            timeline: timeline(&frame, shown.entries),
            edit: shown.may_manage.then(|| edit.kind(ButtonKind::Quiet).key("e")),
            steps,
            errors,
            over: over.filter(|_| shown.may_manage),
            number: shown.may_manage.then(|| number.autocomplete("off").short()),
            version: project.version,
            here,
            frame,
        }
    }
}
