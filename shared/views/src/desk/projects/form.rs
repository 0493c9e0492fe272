//! The form of a project, and the choice of one for a work order.

use super::{LIST, address, choice_address};
use crate::{
    Frame, Locale,
    desk::customers::{self, FormPage, Section, Typed},
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Control, ErrorSummary, Field, FormView, Opt, PageHead, Tone,
    },
    projects::label,
};
use askama::Template;
use domain::{
    customer::Location,
    project::Project,
    request::MAIN_PLACE,
    work_order::{Assignee, WorkOrder},
};

/// What the form is called: of a project as it is, or of a new one.
#[must_use]
pub fn title(locale: Locale, project: Option<&Project>) -> String {
    match project {
        Some(project) => locale.t1("customers-edit-title", "name", project.name.as_str()),
        None => locale.t("project-new-title").into_owned(),
    }
}

/// The form of a project as it is, at one of these places; of a new one its customer is asked for instead.
#[must_use]
pub fn form(
    frame: Frame,
    project: Option<(&Project, &[Location])>,
    colleagues: &[Assignee],
    hidden: Vec<(&'static str, String)>,
    typed: &Typed,
) -> FormPage {
    let locale = frame.locale;
    let view = FormView::new(locale, &typed.data, &typed.wrong);
    let word = |field: &str| label(locale, field);
    let whose = match project {
        None => view
            .line("project-customer", word("customer"))
            .help(locale.t("project-customer-help"))
            .suggested_by(customers::LIST),
        Some((_, places)) => {
            let none = Opt::new(MAIN_PLACE, locale.t("project-no-place"));
            let place = |place: &Location| Opt::new(place.id.to_string(), place.name.as_str());
            let options = [none].into_iter().chain(places.iter().map(place)).collect();
            view.select("project-location", word("location"), options)
        }
    };
    let leads = colleagues.iter().map(|one| Opt::new(one.id.to_string(), one.name.as_str())).collect();
    let fields = vec![
        whose,
        view.line("project-name", word("name")).autocomplete("off"),
        view.long("project-description", word("description"))
            .optional()
            .help(locale.t("project-description-help")),
        view.date("project-starts", word("starts")).optional(),
        view.date("project-ends", word("ends")).optional(),
        view.field("project-manager", word("manager"), Control::Select(leads)).optional(),
    ];
    let sections = vec![Section { title: locale.t("project-section").into_owned(), id: "project", fields }];
    let above = vec![(locale.t("projects-title").into_owned(), LIST.to_owned())];
    let (action, send, back) = match project {
        None => (LIST.to_owned(), locale.t("projects-add"), LIST.to_owned()),
        Some((project, _)) => {
            let here = address(project.id);
            (format!("{here}/profile"), locale.t("project-save"), here)
        }
    };
    let title = title(locale, project.map(|(project, _)| project));
    FormPage::plain(frame, (above, title), sections, (action, send.into_owned(), back), hidden, typed)
}

/// The page on which a project is chosen for a work order.
#[derive(Debug, Template)]
#[template(path = "desk/projects/choice.html")]
pub struct ChoicePage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done, or nothing can be.
    pub notice: Option<Callout>,
    /// The projects; none: there are none to choose from.
    pub choice: Option<Field>,
    /// Where the form goes.
    pub action: String,
    /// In which version the work order was read.
    pub version: u64,
    /// What leaves it.
    pub leave: Button,
}

impl ChoicePage {
    /// The page: the projects by id and name, and the one that it is in now among them.
    #[must_use]
    pub fn new(frame: Frame, work_order: &WorkOrder, projects: &[(String, String)], typed: &Typed) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let none = Opt::new("", locale.t("project-none"));
        let options = projects.iter().map(|(id, name)| Opt::new(id, name));
        let choice =
            view.select("project", locale.t("project-choose"), [none].into_iter().chain(options).collect());
        let number = work_order.number.to_string();
        let back = format!("/desk/work-orders/{}", work_order.id);
        let title = locale.t1("project-choose-title", "number", number.as_str());
        let refused = typed.problem.as_ref().map(|problem| Callout::new(Tone::Bad, locale.problem(problem)));
        let nothing = || Callout::new(Tone::Info, locale.t("project-choose-none"));
        Self {
            breadcrumb: Breadcrumb { locale, above: vec![(number, back.clone())], here: title.clone() },
            head: PageHead::new(title),
            errors: ErrorSummary::new(locale).fields([&choice]),
            notice: refused.or_else(|| projects.is_empty().then(nothing)),
            choice: (!projects.is_empty()).then_some(choice),
            action: choice_address(work_order.id),
            version: work_order.version,
            leave: Button::link(locale.t("customers-cancel"), back).kind(ButtonKind::Quiet),
            frame,
        }
    }
}
