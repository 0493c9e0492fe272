//! The page of a request for whoever asked, behind its public link or at their portal: what they may see, and nothing of
//! the desk.

mod cancel;
mod message;
mod visit;
mod watchers;

pub use cancel::{Cancel, CancelForm};
pub use message::{Message, MessageForm, UnsentPage};
pub use visit::{AnswerForm, VisitPage, VisitPart};
pub use watchers::{WatcherChoice, WatcherPage, WatcherRow, WatchersPart, Watching, watchers_address};

use crate::{
    Frame,
    life::ReportView,
    member::{MemberFrame, Place},
    objects,
    parts::{
        Audience, Breadcrumb, Callout, DescriptionList, ErrorSummary, FileList, Markup, PageHead, StageBar,
        StageChip, Timeline, Tone,
    },
    projects,
    record::{self, Shown},
    request,
};
use askama::Template;
use domain::{
    EventId, FieldErrors, FormData,
    form::Form,
    link::{LinkKind, LinkToken},
    object::NamedObject,
    portal::Portal,
    timeline::Entry,
    work_order::WorkOrder,
};
use std::sync::Arc;

/// The forms of a page; none of one: the reader only looks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forms {
    /// A message, files, or both.
    pub message: Option<Message>,
    /// Calling it off.
    pub cancel: Option<Cancel>,
    /// Watching it; none: the reader is not signed in, and is shown nothing of who watches.
    pub watching: Option<Watching>,
}

/// The visit, as its reader can answer about it.
#[derive(Debug, Clone)]
pub struct Visiting {
    /// The portal that the request came through: its rules and its clock count.
    pub portal: Arc<Portal>,
    /// Whether its reader may do more than look.
    pub may_answer: bool,
    /// The id that makes sending an answer twice one answer.
    pub once: EventId,
    /// What was typed.
    pub typed: FormData,
    /// What has to be mended.
    pub errors: FieldErrors,
    /// Why nothing was done, when it is not about a field.
    pub problem: Option<String>,
    /// The words of the slots that somebody else has.
    pub taken: Vec<String>,
}

impl Visiting {
    /// Nothing was answered yet.
    #[must_use]
    pub fn new(portal: Arc<Portal>, may_answer: bool, once: EventId) -> Self {
        let (typed, errors) = (FormData::default(), FieldErrors::none());
        Self { portal, may_answer, once, typed, errors, problem: None, taken: Vec::new() }
    }
}

/// Address of a visit's link, without the host.
#[must_use]
pub fn visit_address(token: &LinkToken) -> String {
    format!("/l/visits/{}", token.expose())
}

/// Address of a status link, without the host.
#[must_use]
pub fn address(token: &LinkToken) -> String {
    format!("/l/requests/{}", token.expose())
}

/// Where the report of a request is as a PDF, by the address of the request's page: behind the same link, or at the same
/// portal.
#[must_use]
pub fn report_address(page: &str) -> String {
    page.replacen("/requests/", "/reports/", 1)
}

/// A confirmed request.
#[derive(Debug, Template)]
#[template(path = "status/show.html")]
pub struct StatusPage {
    /// Around it.
    pub frame: Frame,
    /// The way back to the list, for whoever has one.
    pub breadcrumb: Option<Breadcrumb>,
    /// Number, stage, kind of work.
    pub head: PageHead,
    /// Its way so far.
    pub stages: StageBar,
    /// What happens next, and why it was rejected.
    pub next: Callout,
    /// What is the matter.
    pub description: String,
    /// Free fields.
    pub answers: DescriptionList,
    /// Items, days, who, where, when.
    pub facts: DescriptionList,
    /// Its files.
    pub files: FileList,
    /// What happened, oldest first.
    pub timeline: Timeline,
    /// The visit, and what its reader can do about it.
    pub visit: Option<VisitPart>,
    /// What is going to be looked at.
    pub checklist: Vec<String>,
    /// What was done.
    pub report: Option<ReportView>,
    /// The form under it; none: the reader only looks.
    pub message: Option<MessageForm>,
    /// Calling it off; none: not now, or not for the reader.
    pub cancel: Option<CancelForm>,
    /// Who watches it; none: not for the reader.
    pub watchers: Option<WatchersPart>,
}

impl StatusPage {
    /// The page of a record. Whatever only staff may read is left behind here, before anything is made of it.
    #[must_use]
    pub fn new(
        frame: Frame,
        record: &Shown<'_>,
        form: &Form,
        base: &str,
        (forms, visiting): (Forms, &Visiting),
    ) -> Self {
        let locale = frame.locale;
        let work_order = record.work_order;
        let entries: Vec<Entry> =
            record.entries.iter().filter(|entry| !entry.what.is_internal()).cloned().collect();
        let shared = Shown { entries: &entries, ..*record };
        let cancel = forms.cancel.filter(|_| work_order.may_withdraw(&visiting.portal, frame.now).is_ok());
        let cancel =
            cancel.map(|cancel| CancelForm::new(&frame, base, &work_order.number.to_string(), cancel));
        let watchers = forms.watching.map(|watching| WatchersPart::new(&frame, work_order, base, watching));
        let visit = VisitPart::new(&frame, work_order, base, visiting);
        let address = base;
        let on_paper = frame.portal.as_ref().is_some_and(|portal| portal.reports);
        let paper = on_paper.then(|| report_address(address));
        let base = format!("{base}/files");
        let taken = record::places_taken(&entries, record.files);
        let words = frame.portal.as_ref().map(|portal| portal.stage_words.clone()).unwrap_or_default();
        let chip = StageChip::worded(locale, work_order.stage, &words);
        let list = |member: &MemberFrame| Breadcrumb {
            locale,
            above: vec![(
                locale.t("menu-work-orders").into_owned(),
                format!("{}{}", member.home, Place::WorkOrders.path()),
            )],
            here: work_order.number.to_string(),
        };
        Self {
            breadcrumb: frame.member.as_ref().map(list),
            head: PageHead::new(&work_order.work_type_name)
                .record(work_order.number.to_string(), chip)
                .printed(locale),
            stages: StageBar::of(locale, work_order.standing(), &words),
            next: next(&frame, work_order),
            description: work_order.description.to_string(),
            answers: shared.answers(form, locale, Audience::Guest),
            facts: facts(&frame, &shared),
            files: shared.file_list(&frame, &base),
            timeline: shared.timeline(&frame, &base, Audience::Guest),
            visit,
            checklist: shared.checklist(),
            report: shared.report(&frame, address, paper),
            message: forms.message.map(|message| MessageForm::new(&frame, message, taken)),
            cancel,
            watchers,
            frame,
        }
    }

    /// What keeps the last answer about the visit from counting.
    fn visit_errors(&self) -> Option<&ErrorSummary> {
        self.visit.as_ref().filter(|visit| visit.is_refused()).map(|visit| &visit.errors)
    }

    /// Whether files can be sent from it.
    fn takes_files(&self) -> bool {
        self.message.as_ref().is_some_and(|message| message.files.is_some())
    }
}

fn next(frame: &Frame, work_order: &WorkOrder) -> Callout {
    let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
    let key = format!("status-next-{}", work_order.stage.as_str());
    let text = frame.locale.t2(&key, ("company", company), ("email", work_order.contact.email.as_str()));
    match &work_order.reason {
        Some(reason) => Callout {
            tone: record::tone(work_order.stage),
            title: frame.t(&format!("record-reason-{}", work_order.stage.as_str())).into_owned(),
            body: Markup::all([Markup::prose(reason), Markup::lines(["", "", ""]), Markup::text(text)]),
        },
        None => Callout::new(Tone::Info, text).titled(frame.t("status-next")),
    }
}

fn facts(frame: &Frame, shown: &Shown<'_>) -> DescriptionList {
    let work_order = shown.work_order;
    let address = record::address_lines(&work_order.address, frame.locale);
    let terms = work_order
        .terms_version
        .map(|version| Markup::text(frame.locale.t1("record-terms-version", "version", version.to_string())));
    let (asked_by, who) = request::asked_by(frame.locale, work_order);
    let mut facts = shown
        .wishes(frame)
        .row(asked_by, who)
        .maybe(frame.t("request-own-reference"), work_order.reference.as_ref().map(Markup::text))
        .maybe(frame.t("record-on-behalf-of"), work_order.on_behalf_of.as_ref().map(record::person))
        .maybe(frame.t("record-object"), work_order.object.as_ref().map(|object| named(frame, object)))
        .maybe(frame.t("record-project"), work_order.project.as_ref().map(|one| projects::named(frame, one)))
        .row(frame.t("record-address"), Markup::lines(address))
        .maybe(frame.t("record-price"), work_order.cost.map(|cost| Markup::text(frame.locale.money(cost))));
    facts = facts.maybe(frame.t("record-terms"), terms);
    facts.row(frame.t("record-requested-at"), Markup::part(&frame.when(work_order.requested_at)))
}

/// The object that it is about, with a way to it for whoever sees objects.
fn named(frame: &Frame, object: &NamedObject) -> Markup {
    let seen = frame.member.as_ref().is_some_and(|member| member.leads_to(Place::Objects));
    match frame.portal.as_ref().filter(|_| seen) {
        Some(portal) => Markup::link(objects::address(&portal.slug, object.id), &object.name),
        None => Markup::text(&object.name),
    }
}

/// A request that its guest has not confirmed yet: nothing of it is shown.
#[derive(Debug, Template)]
#[template(path = "status/unconfirmed.html")]
pub struct UnconfirmedPage {
    /// Around it.
    pub frame: Frame,
    /// The address that the mail went to, all but its first letter and its host hidden.
    pub email: String,
    /// The day on which it is discarded.
    pub until: String,
}

impl UnconfirmedPage {
    /// The page of a request that waits apart.
    #[must_use]
    pub fn new(frame: Frame, work_order: &WorkOrder) -> Self {
        let (name, host) = work_order.contact.email.as_str().split_once('@').unwrap_or_default();
        let first: String = name.chars().take(1).collect();
        let until = work_order.requested_at + LinkKind::Confirmation.good_for();
        Self {
            email: format!("{first}…\u{2060}@{host}"),
            until: frame.locale.date(until.to_zoned(frame.zone.clone()).date()),
            frame,
        }
    }
}
