//! One import: its file, its columns, what was found, what is under way, what has come of it.

use super::{Columns, LIST, address, chip, kind_word};
use crate::{
    Frame, Locale,
    parts::{
        Breadcrumb, Button, ButtonKind, Callout, Column, DescriptionList, Markup, PageHead, Progress,
        Question, Row, Table, Tone,
    },
};
use askama::Template;
use domain::{
    Problem,
    import::{Import, ImportKind, ImportStage, ProblemKind},
};

/// Where its file goes: the bucket, and the fields of the form before the file.
#[derive(Debug, Clone)]
pub struct Upload {
    /// Address of the bucket.
    pub url: String,
    /// Fields.
    pub fields: Vec<(String, String)>,
}

/// What its page shows beside the import.
#[derive(Debug)]
pub enum Shown {
    /// Its file is still to come.
    Upload(Upload),
    /// Its columns are still to be chosen.
    Columns(Columns),
    /// How far it is, or what has come of it; what is wrong with the first rows: row, field, value, why.
    State(Vec<[String; 4]>),
}

/// An import.
#[derive(Debug, Template)]
#[template(path = "desk/imports/show.html")]
pub struct ImportPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// Why nothing was done, or why it was stopped.
    pub notice: Option<Callout>,
    /// Its address.
    pub here: String,
    /// Of which version it is.
    pub version: u64,
    /// What is asked, or told.
    pub shown: Shown,
    /// What a row can say, and whether it has to.
    pub wanted: Vec<(String, bool)>,
    /// How far it is.
    pub progress: Option<Progress>,
    /// What was found.
    pub tally: DescriptionList,
    /// What is wrong with all rows, by kind; none: nothing is, or it is not known yet.
    pub summary: Option<Table>,
    /// Kinds that the table does not tell apart.
    pub others: Option<String>,
    /// What is wrong with the first rows; none: nothing is, or it is not known yet.
    pub problems: Option<Table>,
    /// The next step: a form to this part of its address, and its button.
    pub next: Option<(&'static str, Button)>,
    /// Everything else that can be done.
    pub more: Vec<Button>,
    /// What asks before it is stopped.
    pub stop: Option<crate::parts::Dialog>,
    /// Wakes it again when nobody carries it on.
    pub carry_on: Option<Button>,
}

impl ImportPage {
    /// The page.
    #[must_use]
    pub fn new(frame: Frame, import: &Import, shown: Shown, problem: Option<String>) -> Self {
        let locale = frame.locale;
        let title = kind_word(locale, import.kind);
        let kicker = locale.t("import-one").into_owned();
        let state = matches!(shown, Shown::State(_));
        let here = address(import.id);
        let stopped = import.problem.as_ref().map(|why| locale.t(why.as_str()).into_owned());
        let notice = problem.map(|text| Callout::new(Tone::Warn, text));
        let notice = notice.or_else(|| stopped.map(|text| Callout::new(Tone::Bad, text)));
        // What was written is found as fast as the index follows it.
        let indexed = matches!(import.kind, ImportKind::WorkOrders | ImportKind::Objects);
        let follows = indexed && import.stage == ImportStage::Done;
        let follows = follows.then(|| Callout::new(Tone::Info, locale.t("import-found-soon")));
        let notice = notice.or(follows);
        let busy = import.stage.is_busy();
        let ended = matches!(import.stage, ImportStage::Done | ImportStage::Stopped);
        let (asks, stop) = Question {
            id: "stop",
            label: &locale.t("import-stop"),
            title: locale.t("import-stop-title").into_owned(),
            text: locale
                .t(if import.stage == ImportStage::Running {
                    "import-stop-running"
                } else {
                    "import-stop-text"
                })
                .into_owned(),
            action: format!("{here}/stops"),
            held: vec![("version", import.version.to_string())],
        }
        .asked(&frame);
        let mut more = more(locale, import, &here);
        if !ended {
            more.push(asks.kind(ButtonKind::Danger));
        }
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![(locale.t("imports-title").into_owned(), LIST.to_owned())],
                here: title.clone(),
            },
            head: PageHead::new(title).record(kicker, chip(locale, import.stage)),
            notice,
            version: import.version,
            wanted: import
                .kind
                .columns()
                .iter()
                .map(|one| (locale.t(one.label).into_owned(), one.required))
                .collect(),
            progress: (state && busy).then(|| Progress {
                id: "import-progress".to_owned(),
                label: locale.t1("import-progress", "count", locale.number(import.tally.rows)),
                percent: u8::try_from(import.percent()).unwrap_or(100),
            }),
            tally: if state { tally(&frame, import) } else { DescriptionList::new() },
            summary: summary(locale, import).filter(|_| state),
            others: (state && import.summary.others > 0)
                .then(|| locale.t1("import-summary-others", "count", locale.number(import.summary.others))),
            problems: problems(locale, &shown),
            next: next(locale, import).filter(|_| state),
            more,
            stop: (!ended).then_some(stop),
            carry_on: (state && busy)
                .then(|| Button::submit(locale.t("import-carry-on")).kind(ButtonKind::Quiet)),
            here,
            shown,
            frame,
        }
    }

    /// Says what stands against a step.
    pub fn refuse(&mut self, problem: Option<&Problem>) {
        if let Some(problem) = problem {
            self.notice = Some(Callout::new(Tone::Warn, self.frame.locale.problem(problem)));
        }
    }

    /// Whether the page looks again by itself.
    fn renews(&self) -> bool {
        self.progress.is_some()
    }
}

fn next(locale: Locale, import: &Import) -> Option<(&'static str, Button)> {
    let good = import.tally.good();
    (import.stage == ImportStage::Checked && good > 0).then(|| {
        ("runs", Button::submit(locale.t2("import-run", ("rows", good), ("count", locale.number(good)))))
    })
}

/// What is wrong, the kind with the most rows first: how many, in which field, why, and what stands there.
fn summary(locale: Locale, import: &Import) -> Option<Table> {
    let column = |key: &str| Column::text(locale.t(key));
    let row = |kind: &ProblemKind| {
        let field = import.kind.columns().iter().find(|column| column.field == kind.field);
        let field = field.map(|column| locale.t(column.label).into_owned()).unwrap_or_default();
        let args = kind.args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let text = locale.said(&kind.key, args);
        let cells = [locale.number(kind.rows), field, text, kind.examples.join(", ")];
        Row { cells: cells.iter().map(Markup::text).collect(), ..Row::default() }
    };
    let keys = ["import-column-rows", "import-csv-field", "import-csv-problem", "import-summary-examples"];
    (!import.summary.is_empty()).then(|| Table {
        caption: locale.t("import-summary-title").into_owned(),
        columns: keys.map(column).into(),
        rows: import.summary.by_count().into_iter().map(row).collect(),
        totals: Vec::new(),
    })
}

fn problems(locale: Locale, shown: &Shown) -> Option<Table> {
    let Shown::State(told) = shown else { return None };
    let column = |key: &str| Column::text(locale.t(&format!("import-csv-{key}")));
    let row = |told: &[String; 4]| Row { cells: told.iter().map(Markup::text).collect(), ..Row::default() };
    (!told.is_empty()).then(|| Table {
        caption: locale.t("import-problems-title").into_owned(),
        columns: ["row", "field", "value", "problem"].map(column).into(),
        rows: told.iter().map(row).collect(),
        totals: Vec::new(),
    })
}

fn more(locale: Locale, import: &Import, here: &str) -> Vec<Button> {
    let mut more = Vec::new();
    if import.tally.wrong > 0 {
        let problems = Button::link(locale.t("import-problems"), format!("{here}/problems.csv"));
        more.push(problems.icon("file"));
    }
    if import.stage == ImportStage::Checked {
        more.push(Button::link(locale.t("import-columns-again"), format!("{here}?columns=again")));
    }
    if import.stage == ImportStage::Done {
        let list = match import.kind {
            ImportKind::WorkOrders => "/desk/work-orders?stage=completed",
            ImportKind::Objects => "/desk/objects",
            _ => "/desk/customers",
        };
        more.push(Button::link(locale.t("import-look"), list));
        more.push(Button::link(locale.t("import-new"), format!("{LIST}/new")));
    }
    more
}

fn tally(frame: &Frame, import: &Import) -> DescriptionList {
    let locale = frame.locale;
    let done = matches!(import.stage, ImportStage::Running | ImportStage::Done);
    let count = |value: u64| Markup::text(locale.number(value));
    let word =
        |key: &str| locale.t(&format!("import-{key}{}", if done { "" } else { "-would" })).into_owned();
    let list = DescriptionList::new().row(locale.t("import-column-rows"), count(import.tally.rows));
    let list = if import.stage == ImportStage::Draft {
        DescriptionList::new()
    } else {
        list.row(word("added"), count(import.tally.added))
            .row(word("changed"), count(import.tally.changed))
            .row(locale.t("import-same"), count(import.tally.same))
            .row(locale.t("import-column-wrong"), count(import.tally.wrong))
    };
    list.row(locale.t("import-column-by"), Markup::text(&import.by.name))
        .row(locale.t("import-column-at"), Markup::part(&frame.when(import.at)))
}
