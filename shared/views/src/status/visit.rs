//! The visit, for whoever asked: when who comes, and what they can do about it.

use super::Visiting;
use crate::{
    Frame,
    life::{slot_line, window},
    parts::{
        Control, DescriptionList, ErrorSummary, Field, FormView, Markup, Opt, PageHead, StageBar, StageChip,
    },
    record,
};
use askama::Template;
use domain::{
    Refusal,
    text::TEXT_MAX,
    work_order::{Plan, Stage, VisitAnswer, WorkOrder},
};

/// One answer as a form.
#[derive(Debug)]
pub struct AnswerForm {
    /// Value of the field `answer`.
    pub answer: &'static str,
    /// What is asked.
    pub field: Field,
    /// What opens it; empty: it is open.
    pub opens: String,
    /// What becomes of it.
    pub text: String,
    /// Its button.
    pub send: String,
    /// It gives something up.
    pub danger: bool,
}

/// The visit with its forms.
#[derive(Debug, Template)]
#[template(path = "status/visit.html")]
pub struct VisitPart {
    /// What it is.
    pub title: String,
    /// Day, window, who comes, where.
    pub facts: DescriptionList,
    /// The file for calendars: address and words; none: there is nothing to put into one.
    pub calendar: Option<(String, String)>,
    /// What cannot be done, and whom to ask; empty: nothing has to be said.
    pub note: String,
    /// Where the forms are sent.
    pub action: String,
    /// Hidden fields of every form.
    pub hidden: Vec<(&'static str, String)>,
    /// The words of the button that says that the visit suits; none: not now.
    pub confirm: Option<String>,
    /// Taking a slot, saying that none fits, calling it off.
    pub answers: Vec<AnswerForm>,
    /// What keeps the last answer from counting.
    pub errors: ErrorSummary,
}

impl askama::filters::HtmlSafe for VisitPart {}

impl VisitPart {
    /// The visit of a work order; none: nothing is arranged.
    pub(super) fn new(frame: &Frame, work_order: &WorkOrder, base: &str, asked: &Visiting) -> Option<Self> {
        let visit = work_order.visit_planned();
        let offers = matches!(work_order.stage, Stage::Accepted | Stage::Planned | Stage::OnHold)
            && !work_order.visits.offered.is_empty();
        if visit.is_none() && !offers {
            return None;
        }
        let answers = answers(frame, work_order, asked);
        let may_confirm = asked.may_answer && work_order.may_confirm_visit(&asked.portal, frame.now).is_ok();
        let mut errors =
            answers.iter().fold(ErrorSummary::new(frame.locale), |errors, one| errors.field(&one.field));
        if let Some(problem) = &asked.problem {
            errors = errors.line(problem.as_str());
        }
        let title = match visit {
            Some(_) if work_order.stage.is_open() => "record-visit",
            Some(_) => "record-visit-choice",
            None => "visit-choose",
        };
        Some(Self {
            title: frame.t(title).into_owned(),
            facts: visit.map_or_else(DescriptionList::new, |plan| facts(frame, work_order, plan, asked)),
            calendar: visit
                .filter(|_| work_order.stage.is_open())
                .map(|_| (format!("{base}/visit.ics"), frame.t("visit-calendar").into_owned())),
            note: note(frame, work_order, asked, !answers.is_empty()),
            action: format!("{base}/answers"),
            hidden: hidden(frame, work_order, asked),
            confirm: may_confirm.then(|| frame.t("visit-confirm").into_owned()),
            answers,
            errors,
        })
    }

    /// Whether an answer was refused.
    pub(super) fn is_refused(&self) -> bool {
        !self.errors.lines.is_empty()
    }
}

impl AnswerForm {
    /// Whether what was typed into it was refused.
    pub(super) const fn is_refused(&self) -> bool {
        self.field.error.is_some()
    }
}

fn hidden(frame: &Frame, work_order: &WorkOrder, asked: &Visiting) -> Vec<(&'static str, String)> {
    let csrf = Some(("csrf", frame.csrf().to_owned())).filter(|(_, csrf)| !csrf.is_empty());
    let seen = (VisitAnswer::SEEN, work_order.arranged_word());
    [("once", asked.once.to_string()), seen].into_iter().chain(csrf).collect()
}

fn facts(frame: &Frame, work_order: &WorkOrder, plan: &Plan, asked: &Visiting) -> DescriptionList {
    let visit = asked.portal.work.visit(plan.visit(&asked.portal.zone()));
    let place = Markup::all([
        Markup::lines(record::address_lines(&work_order.address, frame.locale)),
        Markup::lines(["", ""]),
        Markup::link(record::map_url(&work_order.address), frame.t("record-map")),
    ]);
    let agreed = (work_order.stage == Stage::Planned && work_order.visits.confirmed)
        .then(|| Markup::text(frame.t("visit-agreed")));
    DescriptionList::new()
        .row(frame.t("record-visit-date"), Markup::part(&frame.locale.day(visit.date)))
        .maybe(frame.t("record-visit-time"), window(&visit).map(Markup::text))
        .maybe(frame.t("record-visit-engineer"), visit.first_name().map(Markup::text))
        .row(frame.t("record-address"), place)
        .maybe(frame.t("visit-your-answer"), agreed)
}

fn answers(frame: &Frame, work_order: &WorkOrder, asked: &Visiting) -> Vec<AnswerForm> {
    if !asked.may_answer {
        return Vec::new();
    }
    let (portal, now) = (&*asked.portal, frame.now);
    let [choose, decline, cancel] = [
        choices(frame, work_order, asked),
        work_order.may_decline(portal, now).is_ok().then(|| decline(frame, asked)),
        work_order.may_cancel_visit(portal, now).is_ok().then(|| cancel(frame, work_order, asked)),
    ];
    [choose, decline, cancel].into_iter().flatten().collect()
}

fn choices(frame: &Frame, work_order: &WorkOrder, asked: &Visiting) -> Option<AnswerForm> {
    let zone = asked.portal.zone();
    let free = |slot: &&Plan| !asked.taken.contains(&slot.key());
    let slots: Vec<&Plan> = work_order.choices(&asked.portal, frame.now).into_iter().filter(free).collect();
    let first = slots.first()?.key();
    let moves = work_order.visit_planned().is_some();
    let (label, send) = if moves {
        ("visit-move-to", "visit-move-send")
    } else {
        ("visit-choose-label", "visit-choose-send")
    };
    let option = |slot: &&Plan| {
        Opt::new(slot.key(), slot_line(frame.locale, &asked.portal.work.offered(slot.visit(&zone))))
    };
    let view = FormView::new(frame.locale, &asked.typed, &asked.errors);
    let [_, name, ..] = VisitAnswer::FIELDS;
    let mut field = view.radios(name, frame.t(label), slots.iter().map(option).collect());
    // Somebody else was faster: the next that is free stands there already.
    if !asked.taken.is_empty() {
        field.values = vec![first];
    }
    let opens = if moves { frame.t("visit-move").into_owned() } else { String::new() };
    let send = frame.t(send).into_owned();
    Some(AnswerForm { answer: "choose", field, opens, text: String::new(), send, danger: false })
}

fn decline(frame: &Frame, asked: &Visiting) -> AnswerForm {
    let company = asked.portal.name.as_str();
    AnswerForm {
        answer: "decline",
        field: words(frame, asked, VisitAnswer::FIELDS[2], "visit-decline-text"),
        opens: frame.t("visit-decline").into_owned(),
        text: frame.t1("visit-decline-help", "company", company),
        send: frame.t("visit-decline-send").into_owned(),
        danger: false,
    }
}

fn cancel(frame: &Frame, work_order: &WorkOrder, asked: &Visiting) -> AnswerForm {
    let (number, company) = (work_order.number.to_string(), asked.portal.name.as_str());
    AnswerForm {
        answer: "cancel",
        field: words(frame, asked, VisitAnswer::FIELDS[3], "visit-cancel-reason"),
        opens: frame.t("visit-cancel").into_owned(),
        text: frame.locale.t2("visit-cancel-text", ("company", company), ("number", number)),
        send: frame.t("visit-cancel-send").into_owned(),
        danger: true,
    }
}

fn words(frame: &Frame, asked: &Visiting, name: &str, label: &str) -> Field {
    let view = FormView::new(frame.locale, &asked.typed, &asked.errors);
    let mut field = view.field(name, frame.t(label), Control::Long { rows: 3 });
    field.max_length = TEXT_MAX;
    field
}

/// Why something cannot be done that one would want to: moving the visit or calling it off while it is still to come.
fn note(frame: &Frame, work_order: &WorkOrder, asked: &Visiting, has_answers: bool) -> String {
    let (portal, now) = (&*asked.portal, frame.now);
    let waits = matches!(work_order.stage, Stage::Accepted | Stage::Planned | Stage::OnHold);
    if !waits {
        return String::new();
    }
    if !asked.may_answer {
        return frame.t("visit-looks-only").into_owned();
    }
    let said = |refusal: Refusal| frame.locale.problem(&refusal.0);
    let no_cancel = work_order.visit_planned().and_then(|_| work_order.may_cancel_visit(portal, now).err());
    let no_choice =
        work_order.may_decline(portal, now).err().filter(|_| !work_order.visits.offered.is_empty());
    let gone = || {
        let none = !has_answers && !work_order.visits.offered.is_empty();
        none.then(|| frame.t("visit-none-left").into_owned())
    };
    no_cancel.or(no_choice).map(said).or_else(gone).unwrap_or_default()
}

/// The page of a visit behind its own link: the visit, and nothing else of its request.
#[derive(Debug, Template)]
#[template(path = "status/visit_page.html")]
pub struct VisitPage {
    /// Around it.
    pub frame: Frame,
    /// Number, stage, kind of work.
    pub head: PageHead,
    /// Its way so far.
    pub stages: StageBar,
    /// The visit; none: nothing is arranged.
    pub visit: Option<VisitPart>,
    /// What is said then.
    pub none: String,
}

impl VisitPage {
    /// The page of a work order's visit.
    #[must_use]
    pub fn new(frame: Frame, work_order: &WorkOrder, base: &str, asked: &Visiting) -> Self {
        let words = &asked.portal.stage_words;
        let chip = StageChip::worded(frame.locale, work_order.stage, words);
        Self {
            head: PageHead::new(&work_order.work_type_name).record(work_order.number.to_string(), chip),
            stages: StageBar::of(frame.locale, work_order.standing(), words),
            visit: VisitPart::new(&frame, work_order, base, asked),
            none: frame.t1("visit-none", "company", asked.portal.name.as_str()),
            frame,
        }
    }
}
