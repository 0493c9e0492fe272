//! The record: one request with everything staff may do to it.

use super::{
    address, list_address,
    steps::{self, StepForm},
    write_form::WriteForm,
};
use crate::{
    Frame,
    desk::{objects, projects},
    life::{ReportView, VisitView},
    parts::{
        Audience, Callout, Control, DescriptionList, ErrorSummary, Field, FileList, FormView, Markup, Opt,
        PageHead, StageChip, Time, Timeline, Tone,
    },
    record::{self, Shown},
    request,
};
use askama::Template;
use domain::{
    EventId, FieldErrors, FormData,
    form::Form,
    portal::Portal,
    work_order::{Action, Assignee, Message},
};
use jiff::Timestamp;

/// What staff typed into the forms of a record, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// What was typed.
    pub form: FormData,
    /// What has to be mended.
    pub errors: FieldErrors,
    /// Why nothing was done, when it is not about a field.
    pub problem: Option<String>,
    /// Set when the record changed meanwhile: what has happened since this time is shown at the top.
    pub since: Option<Timestamp>,
}

impl Typed {
    /// The forms with it in them.
    pub(super) const fn view(&self, frame: &Frame) -> FormView<'_> {
        FormView::new(frame.locale, &self.form, &self.errors)
    }

    /// Whether it was typed into the form of a message or note.
    pub(super) fn is_message(&self) -> bool {
        self.form.has(Message::KIND)
    }
}

/// What the page of a record is made of, beside its frame.
#[derive(Debug)]
pub struct Record<'a> {
    /// The record.
    pub shown: Shown<'a>,
    /// The portal it came through.
    pub portal: &'a Portal,
    /// Name of the customer that it is of; none: it is of none, or that is gone.
    pub customer: Option<&'a str>,
    /// The public link of whoever asked; none: it is not known any more.
    pub link: Option<StatusLink>,
    /// The form that its answers belong to.
    pub form: &'a Form,
    /// Who could look after it.
    pub colleagues: &'a [Assignee],
    /// Who could be sent on a visit.
    pub engineers: &'a [Assignee],
    /// The reader.
    pub me: Assignee,
    /// Whether the reader may change it.
    pub may_handle: bool,
    /// For sending a form twice.
    pub once: EventId,
    /// What was typed.
    pub typed: Typed,
}

/// What is known of a public link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusLink {
    /// Until when it opens the request; none: it opens nothing.
    pub until: Option<Timestamp>,
    /// How often it was opened.
    pub uses: u64,
    /// When the last time.
    pub used_at: Option<Timestamp>,
}

/// One request with everything staff may do to it.
#[derive(Debug, Template)]
#[template(path = "desk/show.html")]
pub struct RecordPage {
    /// Around it.
    pub frame: Frame,
    /// Its address.
    pub base: String,
    /// Where the queue is.
    pub back: String,
    /// Number, stage, kind of work.
    pub head: PageHead,
    /// What keeps the last form from being carried out.
    pub errors: ErrorSummary,
    /// What happened since the reader's own page was made; none when nothing collided.
    pub meanwhile: Option<Timeline>,
    /// Why nothing was done then.
    pub problem: String,
    /// What the reader wrote into a form that the record does not offer any more, to be copied; mostly none.
    pub homeless: Option<String>,
    /// What is worth knowing before anything else.
    pub callouts: Vec<Callout>,
    /// Hidden fields of every form of the page.
    pub hidden: Vec<(&'static str, String)>,
    /// What is the matter.
    pub description: String,
    /// The free fields.
    pub answers: DescriptionList,
    /// Who, where, when.
    pub facts: DescriptionList,
    /// Its files.
    pub files: FileList,
    /// What happened, oldest first.
    pub timeline: Timeline,
    /// Message to the guest or note; none: the reader may not write.
    pub write: Option<WriteForm>,
    /// The visit that is planned.
    pub visit: Option<VisitView>,
    /// What is going to be looked at.
    pub checklist: Vec<String>,
    /// What was done.
    pub report: Option<ReportView>,
    /// The reports before it was taken up again.
    pub earlier: Vec<(Time, ReportView)>,
    /// The step that leads straight on; none: there is none, or not for the reader.
    pub next: Option<StepForm>,
    /// The other steps.
    pub steps: Vec<StepForm>,
    /// Saying who looks after it.
    pub assign: Option<Field>,
    /// The reader's own id, when they could take it.
    pub take: Option<String>,
    /// Who looks after it.
    pub assignee: Option<String>,
    /// What is known of the public link.
    pub link: DescriptionList,
    /// What becomes of it when the reader takes it back; none: not now, or not for the reader.
    pub revoke: Option<[String; 2]>,
}

impl RecordPage {
    /// The page of a record.
    #[must_use]
    pub fn new(frame: Frame, record: &Record<'_>) -> Self {
        let Record { shown, typed, .. } = record;
        let (locale, work_order) = (frame.locale, shown.work_order);
        let (guest, email) = (work_order.contact.name.as_str(), work_order.contact.email.as_str());
        let base = address(work_order.id);
        let files = format!("{base}/files");
        let pdf = super::report_address(work_order.id);
        let can = |action: Action| record.may_handle && work_order.allows(action).is_ok();
        let write = WriteForm::new(&frame, record, &files);
        let staff = choose(typed.view(&frame).select("staff", locale.t("desk-assign"), Vec::new()), record);
        let (next, steps) = steps::offered(&frame, record, &base);
        let asked = next.iter().chain(&steps).flat_map(|step| &step.fields);
        let mut errors =
            ErrorSummary::new(locale).fields([&write.kind, &write.text, &staff].into_iter().chain(asked));
        errors = next
            .iter()
            .chain(&steps)
            .filter_map(|step| step.files.as_ref())
            .fold(errors.uploader(&write.files), ErrorSummary::uploader);
        let collided = typed.since.is_some();
        let problem = typed.problem.clone().unwrap_or_default();
        if !collided && !problem.is_empty() {
            errors = errors.line(problem.as_str());
        }
        let mine = work_order.assignee.as_ref().is_some_and(|assignee| assignee.id == record.me.id);
        let assignable = can(Action::Assign);
        let chip = StageChip::of(locale, work_order.stage);
        let message = typed.form.get("text");
        let unsent = (!can(Action::Comment) && !message.is_empty()).then(|| message.to_owned());
        Self {
            homeless: unsent.or_else(|| steps::homeless(record)),
            back: list_address(work_order.stage),
            head: PageHead::new(&work_order.work_type_name)
                .record(work_order.number.to_string(), chip)
                .printed(locale),
            errors,
            meanwhile: typed.since.map(|since| meanwhile(&frame, shown, &files, since)),
            problem,
            callouts: callouts(&frame, record),
            hidden: hidden(&frame, record),
            description: work_order.description.to_string(),
            answers: shown.answers(record.form, locale, Audience::Staff),
            facts: facts(&frame, record),
            files: shown.file_list(&frame, &files),
            timeline: shown.timeline(&frame, &files, Audience::Staff),
            write: can(Action::Comment).then_some(write),
            visit: shown.visit(&frame),
            checklist: shown.checklist(),
            earlier: shown.earlier_reports(&frame, &base, &pdf),
            report: shown.report(&frame, &base, Some(pdf)),
            next,
            steps,
            assign: assignable.then_some(staff),
            take: (assignable && !mine).then(|| record.me.id.to_string()),
            assignee: work_order.assignee.as_ref().map(|assignee| assignee.name.to_string()),
            link: link(&frame, record),
            revoke: (can(Action::Note) && record.link.is_some_and(|link| link.is_open(frame.now))).then(
                || {
                    [("desk-link-revoke-text", "name", guest), ("user-links-text", "email", email)]
                        .map(|(key, name, value)| locale.t1(key, name, value))
                },
            ),
            base,
            frame,
        }
    }
}

impl RecordPage {
    /// Whether files can be sent from it.
    const fn takes_files(&self) -> bool {
        self.write.is_some()
    }

    /// Whether a report can be sent from it.
    fn takes_report(&self) -> bool {
        self.next.iter().chain(&self.steps).any(|step| step.action.ends_with("/reports"))
    }
}

/// The colleagues to choose from, nobody first; chosen is what was typed, else who it is now.
fn choose(mut staff: Field, record: &Record<'_>) -> Field {
    let nobody = Opt::new("", staff.locale.t("desk-nobody"));
    let colleague = |colleague: &Assignee| Opt::new(colleague.id.to_string(), colleague.name.to_string());
    let now = record.shown.work_order.assignee.as_ref().map(|assignee| assignee.id.to_string());
    let typed = record.typed.form.has("staff").then(|| record.typed.form.get("staff").to_owned());
    staff.values = vec![typed.or(now).unwrap_or_default()];
    staff.control =
        Control::Select([nobody].into_iter().chain(record.colleagues.iter().map(colleague)).collect());
    staff
}

fn meanwhile(frame: &Frame, shown: &Shown<'_>, files: &str, since: Timestamp) -> Timeline {
    let later: Vec<_> = shown.entries.iter().filter(|entry| entry.at > since).cloned().collect();
    Shown { entries: &later, ..*shown }.timeline(frame, files, Audience::Staff)
}

fn callouts(frame: &Frame, record: &Record<'_>) -> Vec<Callout> {
    let work_order = record.shown.work_order;
    let email = work_order.contact.email.as_str();
    let mail = work_order.mail_failed.then(|| {
        Callout::new(Tone::Warn, frame.t1("desk-mail-failed-text", "email", email))
            .titled(frame.t("desk-mail-failed-title"))
    });
    let reason = work_order.reason.as_ref().map(|reason| Callout {
        tone: record::tone(work_order.stage),
        title: frame.t(&format!("record-reason-{}", work_order.stage.as_str())).into_owned(),
        body: Markup::prose(reason),
    });
    let looks = (!record.may_handle).then(|| Callout::new(Tone::Info, frame.t("desk-read-only")));
    [mail, reason, looks].into_iter().flatten().collect()
}

pub(super) fn hidden(frame: &Frame, record: &Record<'_>) -> Vec<(&'static str, String)> {
    let csrf = frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default();
    vec![
        ("csrf", csrf),
        ("version", record.shown.work_order.version.to_string()),
        ("seen", frame.now.to_string()),
        ("once", record.once.to_string()),
    ]
}

fn facts(frame: &Frame, record: &Record<'_>) -> DescriptionList {
    let locale = frame.locale;
    let work_order = record.shown.work_order;
    let address = Markup::all([
        Markup::lines(record::address_lines(&work_order.address, locale)),
        Markup::lines(["", ""]),
        Markup::link(record::map_url(&work_order.address), locale.t("record-map")),
    ]);
    let terms =
        |version: u32| Markup::text(locale.t1("record-terms-version", "version", version.to_string()));
    let customer = work_order.customer.map(|customer| {
        let typed = work_order.contact.company.as_ref().map(ToString::to_string);
        let name = record.customer.map(str::to_owned).or(typed).unwrap_or_else(|| customer.to_string());
        Markup::link(format!("/desk/customers/{customer}"), name)
    });
    let object = work_order.customer.zip(work_order.object.as_ref());
    let object =
        object.map(|(customer, object)| Markup::link(objects::address(customer, object.id), &object.name));
    let choice = projects::choice_address(work_order.id);
    let project = match &work_order.project {
        Some(one) => {
            let named = Markup::link(projects::address(one.id), format!("{} {}", one.number, one.name));
            let other = Markup::link(choice, locale.t("record-project-choose"));
            let parts = [named].into_iter().chain(record.may_handle.then_some(other));
            Some(Markup::stacked(parts))
        }
        None if record.may_handle && work_order.is_listed_for_customer() => {
            Some(Markup::link(choice, locale.t("record-project-choose")))
        }
        None => None,
    };
    let (asked_by, who) = request::asked_by(locale, work_order);
    let watched = !work_order.watchers.is_empty();
    let watchers = watched.then(|| Markup::lines(work_order.watchers.iter().map(|watcher| &watcher.name)));
    let mut facts = DescriptionList::new()
        .maybe(locale.t("record-customer"), customer)
        .row(asked_by, who)
        .maybe(locale.t("record-reference"), work_order.reference.as_ref().map(Markup::text))
        .maybe(locale.t("record-on-behalf-of"), work_order.on_behalf_of.as_ref().map(record::person))
        .maybe(locale.t("record-object"), object)
        .maybe(locale.t("record-project"), project)
        .maybe(locale.t("watchers-title"), watchers)
        .maybe(locale.t("import-cost"), work_order.cost.map(|cost| Markup::text(locale.money(cost))))
        .row(locale.t("record-address"), address);
    facts.rows.extend(record.shown.wishes(frame).rows);
    facts
        .row(locale.t("record-requested-at"), Markup::part(&frame.when(work_order.requested_at)))
        .row(locale.t("desk-source"), Markup::text(&record.portal.name))
        .maybe(locale.t("record-terms"), work_order.terms_version.map(terms))
}

impl StatusLink {
    fn is_open(&self, now: Timestamp) -> bool {
        self.until.is_some_and(|until| now < until)
    }
}

/// What is known of the public link.
fn link(frame: &Frame, record: &Record<'_>) -> DescriptionList {
    let Some(link) = record.link else { return DescriptionList::new() };
    let state = match link.until.filter(|_| link.is_open(frame.now)) {
        Some(until) => Markup::part(&frame.when(until)),
        None => Markup::text(frame.t("desk-link-closed")),
    };
    DescriptionList::new()
        .row(frame.t("desk-link-until"), state)
        .row(frame.t("desk-link-uses"), Markup::text(frame.locale.t1("desk-link-times", "count", link.uses)))
        .maybe(frame.t("desk-link-used"), link.used_at.map(|at| Markup::part(&frame.when(at))))
}

/// A step that could not be taken while its request could not be read either: what was typed, and the way
/// back.
#[derive(Debug, Template)]
#[template(path = "desk/undone.html")]
pub struct UndonePage {
    /// Around it.
    pub frame: Frame,
    /// Where the form is sent again.
    pub action: String,
    /// What it sends along, as it came.
    pub hidden: Vec<(String, String)>,
    /// Why nothing was done.
    pub errors: ErrorSummary,
    /// The text that was typed, if the form had one.
    pub text: Option<Field>,
}

impl UndonePage {
    /// The page of a form that was sent to `action` with these values.
    #[must_use]
    pub fn new(frame: Frame, action: &str, sent: &FormData) -> Self {
        let written = steps::WRITTEN.into_iter().map(|(name, _, label)| (name, label));
        let typed = [("text", "desk-write-text")].into_iter().chain(written).find(|(name, _)| sent.has(name));
        let text = typed.map(|(name, label)| {
            Field::new(frame.locale, name, frame.t(label), Control::Long { rows: 6 }).value(sent.get(name))
        });
        let typed = typed.map(|(name, _)| name);
        let kept = sent.0.iter().filter(|(name, _)| Some(name.as_str()) != typed);
        Self {
            action: action.to_owned(),
            hidden: kept.cloned().collect(),
            errors: ErrorSummary::new(frame.locale).line(frame.t("desk-unavailable")),
            text,
            frame,
        }
    }
}
