//! The steps that a record's stage allows, each as a form. Which there are the state machine says; here stands how each
//! of them is asked for.

use super::{Record, hidden, report_form::ReportForm};
use crate::{
    Frame,
    parts::{Button, ButtonKind, Control, Dialog, Field, FormView, Markup, Opt, Uploader},
};
use askama::Template;
use domain::{
    FieldErrors, FormData,
    text::TEXT_MAX,
    work_order::{Action, Assignee, Offer, Plan, Stage, WorkOrder, clock},
};
use jiff::civil::Date;

/// What a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// Nothing.
    Nothing,
    /// Why, in the field of this name.
    Reason(&'static str),
    /// When who comes.
    Plan,
    /// Slots to choose from.
    Offer,
    /// What was done.
    Report,
}

/// How a step is asked for.
#[derive(Debug, Clone, Copy)]
struct Step {
    action: Action,
    /// What it makes: the last word of its address.
    noun: &'static str,
    /// The word in message keys and ids.
    word: &'static str,
    /// The key that presses it.
    key: Option<&'static str>,
    asks: Asks,
}

impl Step {
    const fn new(action: Action, noun: &'static str, word: &'static str, asks: Asks) -> Self {
        Self { action, noun, word, key: None, asks }
    }

    const fn key(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }
}

/// Every step, in the order in which they are offered.
const STEPS: [Step; 11] = [
    Step::new(Action::Accept, "acceptances", "accept", Asks::Nothing).key("a"),
    Step::new(Action::Resume, "resumptions", "resume", Asks::Nothing).key("g"),
    Step::new(Action::Plan, "plans", "plan", Asks::Plan).key("p"),
    Step::new(Action::Offer, "offers", "offer", Asks::Offer).key("o"),
    Step::new(Action::Start, "starts", "start", Asks::Nothing).key("s"),
    Step::new(Action::Complete, "reports", "complete", Asks::Report).key("c"),
    Step::new(Action::Close, "closings", "close", Asks::Nothing).key("x"),
    Step::new(Action::Hold, "holds", "hold", Asks::Reason("hold-reason")).key("h"),
    Step::new(Action::Reopen, "reopenings", "reopen", Asks::Nothing),
    Step::new(Action::Reject, "rejections", "reject", Asks::Reason("reason")).key("r"),
    Step::new(Action::Cancel, "cancellations", "cancel", Asks::Reason("cancel-reason")),
];

/// The keys of all steps, each with the message of what it does.
pub(crate) fn keys() -> impl Iterator<Item = (&'static str, String)> {
    STEPS.into_iter().filter_map(|step| Some((step.key?, format!("desk-step-{}", step.word))))
}

/// The fields of steps in which somebody writes more than a word, and the key of what each asks.
pub(super) const WRITTEN: [(&str, Action, &str); 5] = [
    ("reason", Action::Reject, "desk-step-reason"),
    ("hold-reason", Action::Hold, "desk-step-reason"),
    ("cancel-reason", Action::Cancel, "desk-step-reason"),
    ("report-work", Action::Complete, "desk-report-work"),
    ("report-materials", Action::Complete, "desk-report-materials"),
];

/// A step as the page offers it.
#[derive(Debug)]
pub struct StepForm {
    /// Where it is sent.
    pub action: String,
    /// Sends it, or opens its dialog.
    pub button: Button,
    /// Its form, when it asks for something.
    pub dialog: Option<Dialog>,
    /// What it asks for.
    pub fields: Vec<Field>,
    /// Files that it asks for.
    pub files: Option<Uploader>,
}

/// The body of a step's dialog.
#[derive(Template)]
#[template(path = "desk/step.html")]
struct Body<'a> {
    action: &'a str,
    hidden: &'a [(&'static str, String)],
    fields: &'a [Field],
    danger: bool,
    /// Its fields are rows of four.
    slots: bool,
    send: String,
}

/// The steps that the record allows its reader: the one that leads straight on, and the others.
pub(super) fn offered(frame: &Frame, record: &Record<'_>, base: &str) -> (Option<StepForm>, Vec<StepForm>) {
    let work_order = record.shown.work_order;
    let open = |step: &&Step| record.may_handle && work_order.allows(step.action).is_ok();
    let (mut next, mut others) = (None, Vec::new());
    for step in STEPS.iter().filter(open) {
        let is_next = work_order.stage.next() == Some(step.action);
        let form = step.form(frame, record, base, is_next);
        if is_next { next = Some(form) } else { others.push(form) }
    }
    (next, others)
}

/// What was written into a step that the record does not offer any more.
pub(super) fn homeless(record: &Record<'_>) -> Option<String> {
    let gone = |action| !record.may_handle || record.shown.work_order.allows(action).is_err();
    let written = |(field, action, _): &(&str, Action, &str)| {
        let text = record.typed.form.get(field);
        (gone(*action) && !text.trim().is_empty()).then(|| text.to_owned())
    };
    WRITTEN.iter().find_map(written)
}

impl Step {
    fn form(&self, frame: &Frame, record: &Record<'_>, base: &str, is_next: bool) -> StepForm {
        let locale = frame.locale;
        let work_order = record.shown.work_order;
        let again = self.action == Action::Plan && work_order.plan.is_some();
        let word = if again { "replan" } else { self.word };
        let action = format!("{base}/{}", self.noun);
        let mut fields = self.fields(frame, record);
        let mut files = None;
        let danger = matches!(self.action, Action::Reject | Action::Cancel);
        let kind = if is_next { ButtonKind::Primary } else { ButtonKind::Secondary };
        let label = locale.t(&format!("desk-step-{word}"));
        let number = work_order.number.to_string();
        let dialog = (self.asks != Asks::Nothing).then(|| {
            let send = locale.t(&format!("desk-step-{word}-send")).into_owned();
            let hidden = hidden(frame, record);
            let body = if self.asks == Asks::Report {
                let form = ReportForm::new(frame, record, (&action, &hidden), send);
                fields = form.fields();
                files = Some(form.files().clone());
                Markup::part(&form)
            } else {
                let slots = self.asks == Asks::Offer;
                Markup::part(&Body { action: &action, hidden: &hidden, fields: &fields, danger, slots, send })
            };
            Dialog {
                locale,
                id: self.word.to_owned(),
                title: locale.t1(&format!("desk-step-{word}-title"), "number", number),
                body,
                open: fields.iter().any(|field| record.typed.form.has(&field.name)),
            }
        });
        let button = match dialog {
            Some(_) => Button::opens(label, self.word),
            None => Button::submit(label).form(self.word),
        };
        let button = Button { key: self.key, ..button.kind(kind) };
        StepForm { action, button, dialog, fields, files }
    }

    fn fields(&self, frame: &Frame, record: &Record<'_>) -> Vec<Field> {
        match self.asks {
            Asks::Nothing => Vec::new(),
            Asks::Reason(name) => {
                let guest = record.shown.work_order.contact.name.as_str();
                let help = frame.t1("desk-step-reason-help", "name", guest);
                vec![long(record.typed.view(frame), name, frame.t("desk-step-reason"), 4).help(help)]
            }
            Asks::Plan => plan(frame, record),
            Asks::Offer => offer(frame, record),
            Asks::Report => Vec::new(),
        }
    }
}

pub(super) fn long(view: FormView<'_>, name: &str, label: impl Into<String>, rows: u8) -> Field {
    let mut field = view.field(name, label, Control::Long { rows });
    field.max_length = TEXT_MAX;
    field
}

/// The form of a visit; as long as nothing was typed, with what is known.
fn plan(frame: &Frame, record: &Record<'_>) -> Vec<Field> {
    let work_order = record.shown.work_order;
    let today = frame.now.to_zoned(record.portal.zone()).date();
    let known = known(work_order, &today.to_string());
    let data = if record.typed.form.has(Plan::FIELDS[0]) { &record.typed.form } else { &known };
    let guest = work_order.contact.name.as_str();
    plan_fields(frame, (data, &record.typed.errors), record.engineers, (guest, today))
}

/// The fields of a visit, wherever it is planned: day, window, engineer; and whether it is planned although it overlaps
/// another one, once that was said.
pub(super) fn plan_fields(
    frame: &Frame,
    (data, errors): (&FormData, &FieldErrors),
    colleagues: &[Assignee],
    (guest, today): (&str, Date),
) -> Vec<Field> {
    let view = FormView::new(frame.locale, data, errors);
    let [date, from, to, engineer] = Plan::FIELDS;
    let colleague = |one: &Assignee| Opt::new(one.id.to_string(), one.name.to_string());
    let who =
        view.select(engineer, frame.t("record-visit-engineer"), colleagues.iter().map(colleague).collect());
    let mut fields = vec![
        view.date(date, frame.t("record-visit-date")).min(today.to_string()),
        view.field(from, frame.t("desk-plan-from"), Control::Line("time")).short(),
        view.field(to, frame.t("desk-plan-to"), Control::Line("time")).short(),
        who.help(frame.t1("desk-plan-help", "name", guest)),
    ];
    if errors.get(Plan::ANYWAY).is_some() || data.has(Plan::ANYWAY) {
        fields.push(view.tick(Plan::ANYWAY, frame.t("planning-anyway")).optional());
    }
    fields
}

/// The form of an offer: what is on offer already stands in it, so that it can be offered with one slot more or less.
fn offer(frame: &Frame, record: &Record<'_>) -> Vec<Field> {
    let visits = &record.shown.work_order.visits;
    let today = frame.now.to_zoned(record.portal.zone()).date().to_string();
    let known: FormData =
        visits.offered.iter().enumerate().flat_map(|(n, slot)| offered_slot(n, slot)).collect();
    let [first, ..] = Offer::fields(0);
    let data = if record.typed.form.has(&first) { &record.typed.form } else { &known };
    let view = FormView::new(frame.locale, data, &record.typed.errors);
    let engineer = |one: &Assignee| Opt::new(one.id.to_string(), one.name.to_string());
    let engineers: Vec<Opt> = record.engineers.iter().map(engineer).collect();
    let asked = |place: usize| {
        let [date, from, to, engineer] = Offer::fields(place);
        let label = |key: &str| frame.t1(key, "place", &(place + 1).to_string());
        let fields = [
            view.date(&date, label("desk-slot-date")).min(today.clone()),
            view.field(&from, label("desk-slot-from"), Control::Line("time")).short(),
            view.field(&to, label("desk-slot-to"), Control::Line("time")).short(),
            view.select(&engineer, label("desk-slot-engineer"), engineers.clone()).optional(),
        ];
        fields.map(|field| if place < Offer::SLOTS_MIN { field } else { field.optional() })
    };
    (0..Offer::SLOTS_MAX).flat_map(asked).collect()
}

/// What stands in the fields of a slot.
fn offered_slot(place: usize, slot: &Plan) -> [(String, String); 4] {
    let [date, from, to, engineer] = Offer::fields(place);
    let who = slot.engineer.as_ref().map(|one| one.id.to_string()).unwrap_or_default();
    [(date, slot.date.to_string()), (from, clock(slot.from)), (to, clock(slot.to)), (engineer, who)]
}

/// The visit that is planned, or the first of the days that suit with whoever looks after it.
fn known(work_order: &WorkOrder, today: &str) -> FormData {
    let [date, from, to, engineer] = Plan::FIELDS;
    let suits = work_order.preferred_dates.iter().map(ToString::to_string);
    let who = work_order.assignee.as_ref().map(|one| one.id.to_string());
    match &work_order.plan {
        Some(plan) => [
            (date, plan.date.to_string()),
            (from, clock(plan.from)),
            (to, clock(plan.to)),
            (engineer, plan.engineer.as_ref().map(|one| one.id.to_string()).unwrap_or_default()),
        ]
        .into_iter()
        .collect(),
        None => [
            (date, suits.filter(|day| day.as_str() >= today).min().unwrap_or_default()),
            (engineer, who.unwrap_or_default()),
        ]
        .into_iter()
        .collect(),
    }
}

/// The stages by what there is to do about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageGroup {
    /// The word in message keys.
    pub word: &'static str,
    /// Its stages.
    pub stages: &'static [Stage],
}

/// Every group, in order: all stages that are listed, each once.
pub const GROUPS: [StageGroup; 5] = [
    StageGroup { word: "to-do", stages: &[Stage::Requested, Stage::Accepted] },
    StageGroup { word: "planned", stages: &[Stage::Planned] },
    StageGroup { word: "under-way", stages: &[Stage::InProgress, Stage::OnHold] },
    StageGroup { word: "done", stages: &[Stage::Completed, Stage::Closed] },
    StageGroup { word: "not-done", stages: &[Stage::Rejected, Stage::Cancelled] },
];
