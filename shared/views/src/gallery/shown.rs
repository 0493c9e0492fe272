//! Samples of the parts that show something: files, facts, tables, timelines, people, charts.

use super::samples::Samples;
use crate::{
    parts::{
        Audience, Avatar, BarChart, Button, CodeBlock, Column, ColumnChart, ContactCard, DescriptionList,
        EmptyState, FileList, FileTile, FormView, LineChart, ListFilter, Markup, Opt, Pager, PagerWords,
        Point, Progress, Row, StageChip, Tab, Table, Tabs, Tile, Timeline,
    },
    status::{WatcherRow, WatchersPart},
};
use askama::Template;
use domain::{
    EventId, FieldErrors, FileId, FormData, Problem, StaffId,
    file::FileRefusal,
    text::{Line, Text},
    timeline::{Actor, Entry, Happening},
    work_order::{Stage, WATCHERS_MAX},
};
use jiff::SignedDuration;

impl Samples<'_> {
    pub(super) fn tile(&self, name: &str, note: &str, open: bool) -> FileTile {
        FileTile {
            picture_at: None,
            caption: None,
            name: self.say(name),
            note: self.say(note),
            href: open.then(|| self.frame.asset("favicon.svg")),
            picture: open && name.contains("jpg"),
            refused: !open && !note.contains("Being"),
        }
    }

    pub(super) fn file_list(&self) -> FileList {
        let reason = self.frame.t(FileRefusal::NotItsKind.key());
        let files = vec![
            self.tile("IMG_2041.jpg", "3.3 MB", true),
            self.tile("offer.pdf", "412 KB", true),
            self.tile("IMG_2042.heic", "Being checked", false),
            self.tile("setup.jpg", &reason, false),
        ];
        FileList { locale: self.frame.locale, files }
    }

    pub(super) fn files(&self) -> Markup {
        Markup::part(&self.file_list())
    }

    pub(super) fn facts(&self) -> Markup {
        let facts = DescriptionList::new()
            .row("Contact", Markup::link("mailto:robin@example.com", self.say("Robin Vermeer")))
            .row("Address", Markup::lines([self.say("Keizersgracht 12"), self.say("1015 CN Amsterdam")]))
            .row(
                "Description",
                Markup::prose(self.say("It stands at the second floor.\nThe doors are open.")),
            );
        Markup::part(&facts)
    }

    pub(super) fn tables(&self) -> Vec<Markup> {
        let columns = || ["Number", "What", "Where", "Asked"].map(Column::text).to_vec();
        let row = |place: usize, stage| Row {
            href: Some("#".to_owned()),
            cells: vec![
                Markup::text(format!("WO-2026-014{place}")),
                Markup::text(self.say("Goods lift stands still")),
                Markup::part(&StageChip::of(self.frame.locale, stage)),
                Markup::part(&self.frame.when(self.frame.now - SignedDuration::from_hours(place as i64 * 9))),
            ],
            current: place == 2,
        };
        let rows = vec![row(1, Stage::Requested), row(2, Stage::Accepted), row(3, Stage::Rejected)];
        let list = Table { caption: "Requests".to_owned(), columns: columns(), rows, totals: Vec::new() };
        let line = |what: &str, count: &str, price: &str| Row {
            cells: vec![Markup::text(self.say(what)), Markup::text(count), Markup::text(price)],
            ..Row::default()
        };
        let lines = Table {
            caption: "Lines".to_owned(),
            columns: vec![Column::text("What"), Column::number("Quantity"), Column::number("Price")],
            rows: vec![line("Door roller", "4", "€ 48.00"), line("Hour of work", "2.5", "€ 212.50")],
            totals: vec![
                ("Tax".to_owned(), "€ 54.71".to_owned()),
                ("Total".to_owned(), "€ 315.21".to_owned()),
            ],
        };
        vec![Markup::part(&list), Markup::part(&lines)]
    }

    pub(super) fn lists(&self) -> Vec<Markup> {
        let locale = self.frame.locale;
        let search = ListFilter::search(locale, "/gallery", self.say("Number")).render().unwrap_or_default();
        // There is one search on a page else.
        let search = search.replace("list-q", "other-q");
        let tab = |label: &str, count: &str, current| Tab {
            label: self.say(label),
            href: "#".to_owned(),
            count: Some(count.to_owned()),
            current,
        };
        let tabs =
            vec![tab("Requested", "12", true), tab("Accepted", "1,204", false), tab("Rejected", "3", false)];
        let (newer, older) = (Some("#".to_owned()), Some("#".to_owned()));
        let pager =
            Pager { locale, newer, older, shown: self.say("26 to 50 of 312"), words: PagerWords::ByTime };
        vec![
            Markup::part(&Tabs { label: "Stages".to_owned(), tabs }),
            Markup::rendered(search),
            Markup::part(&self.list_filter()),
            Markup::part(&pager),
        ]
    }

    /// A search with a filter that is set and one that cannot be read.
    fn list_filter(&self) -> ListFilter {
        let locale = self.frame.locale;
        let data = FormData::from_iter([("narrow-stage", "accepted"), ("narrow-from", "")]);
        let mut wrong = FieldErrors::none();
        wrong.add("narrow-from", Problem::new("error-date"));
        let form = FormView::new(locale, &data, &wrong);
        let stages = vec![Opt::new("", self.say("Any stage")), Opt::new("accepted", self.say("Accepted"))];
        ListFilter {
            locale,
            action: "/gallery".to_owned(),
            hidden: None,
            label: self.say("Search"),
            query: String::new(),
            everywhere: None,
            hint: self.say("Number, or whole words."),
            fields: vec![
                form.select("narrow-stage", self.say("Stage"), stages).narrowing(),
                form.date("narrow-from", self.say("From")).narrowing(),
            ],
            set: 2,
            clear: Some("#".to_owned()),
        }
    }

    pub(super) fn empty(&self) -> Markup {
        Markup::part(&EmptyState {
            title: self.say("No requests yet"),
            text: self.say("Whatever guests send over the portal appears here at once."),
            action: Some(Button::link(self.say("Open the form"), "#")),
        })
    }

    pub(super) fn timeline(&self, audience: Audience) -> Markup {
        let line = |text: &str| Line::parse(text).ok();
        let (Some(robin), Some(ines)) = (line("Robin Vermeer"), line("Ines Moreau")) else {
            return Markup::default();
        };
        let Ok(text) = Text::parse(&format!("{} \nWe come at 10:00.", self.say("Is the hall open?"))) else {
            return Markup::default();
        };
        let now = self.frame.now;
        let guest = || Actor::Guest { name: robin.clone() };
        let staff = || Actor::Staff { staff: StaffId::new(now, [1; 16]), name: ines.clone() };
        let file = FileId::new(now, [2; 16]);
        let happened = vec![
            (70, guest(), Happening::Requested),
            (69, guest(), Happening::Confirmed),
            (30, staff(), Happening::Assigned { to: Some(ines.clone()) }),
            (29, staff(), Happening::Noted { text: text.clone(), files: vec![file] }),
            (20, staff(), Happening::accepted()),
            (8, staff(), Happening::Commented { text: text.clone(), files: Vec::new() }),
            (3, guest(), Happening::FilesAdded { files: vec![file, file] }),
            (
                2,
                Actor::System,
                Happening::FileRefused {
                    name: line("setup.exe").unwrap_or_else(|| robin.clone()),
                    reason: FileRefusal::Infected,
                },
            ),
            (1, Actor::System, Happening::MailFailed { complaint: false }),
            (0, staff(), Happening::Rejected { reason: text }),
        ];
        let entry = |(hours, by, what)| {
            let at = now - SignedDuration::from_hours(hours);
            Entry { id: EventId::new(at, [3; 16]), at, by, what }
        };
        let entries: Vec<Entry> = happened.into_iter().map(entry).collect();
        Markup::part(&Timeline::of(&self.frame, &entries, audience, |_| self.file_list()))
    }

    /// Nobody watches yet, some do, all places are taken; and what somebody reads who only looks.
    pub(super) fn watchers(&self) -> Vec<Markup> {
        let (locale, to) = (self.frame.locale, || "/gallery".to_owned());
        let word = |key: &str| locale.t(key).into_owned();
        let row = |name: &str, removable: bool| WatcherRow {
            name: self.say(name),
            removal: removable.then(|| (to(), locale.t1("watcher-remove", "name", name))),
        };
        let part = |rows: Vec<WatcherRow>, own: Option<&str>, adds: bool| WatchersPart {
            title: word("watchers-title"),
            text: word("watchers-text"),
            rows,
            csrf: "gallery".to_owned(),
            own: own.map(|own| (to(), word(own))),
            add: adds.then(|| (to(), word("watcher-add"))),
        };
        let some = |removable| vec![row("Sanne de Wit", false), row("Daan Vos", removable)];
        let full = WatchersPart {
            text: locale.t1("refusal-watchers-full", "most", WATCHERS_MAX.to_string()),
            ..part(some(true), Some("watcher-stop"), false)
        };
        let states = [
            part(Vec::new(), Some("watcher-watch"), true),
            part(some(true), Some("watcher-stop"), true),
            full,
            part(some(false), None, false),
        ];
        // Of several on a page none is a landmark.
        let nameless = |state: WatchersPart| {
            let html = state.render().unwrap_or_default();
            Markup::rendered(
                html.replace(" aria-labelledby=\"watchers\"", "").replace(" id=\"watchers\"", ""),
            )
        };
        states.map(nameless).into()
    }

    pub(super) fn people(&self) -> Vec<Markup> {
        let card = ContactCard {
            role: self.say("Your contact"),
            name: self.say("Ines Moreau"),
            company: self.say("Nordlift Service"),
            phone: "+31 20 555 0142".to_owned(),
            email: "ines@nordlift.example".to_owned(),
        };
        let tile = |label: &str, value: &str, hint: &str, href: &str| {
            Markup::part(&Tile {
                label: self.say(label),
                value: value.to_owned(),
                hint: self.say(hint),
                href: href.to_owned(),
            })
        };
        let tiles = [
            tile("Requested", "12", "3 since yesterday", "#"),
            tile("Accepted", "1,204", "", "#"),
            tile("Answered within", "3 h", "Mean of 30 days", ""),
        ];
        vec![Markup::part(&Avatar::of("Ines Moreau")), Markup::part(&card), Markup::tiles(tiles)]
    }

    pub(super) fn charts(&self) -> Vec<Markup> {
        let points = |values: &[u64]| -> Vec<Point> {
            let month = |place: usize| self.frame.t(&format!("month-{}", place + 1)).into_owned();
            values
                .iter()
                .enumerate()
                .map(|(place, value)| Point { label: month(place), value: *value })
                .collect()
        };
        let locale = self.frame.locale;
        let (title, unit) = (self.say("Requests by month"), "requests".to_owned());
        let bars = BarChart {
            locale,
            title: title.clone(),
            unit: unit.clone(),
            points: points(&[120, 98, 143, 0, 61]),
        };
        let line = LineChart { locale, title, unit, points: points(&[20, 34, 31, 58, 49, 77, 90]) };
        let columns = ColumnChart {
            locale,
            title: self.say("Work by month"),
            unit: "requests".to_owned(),
            along: self.say("Month"),
            series: ["Asked for", "Completed"].map(|name| self.say(name)),
            columns: [[4, 3], [12, 9], [0, 2], [31, 0], [18, 20]]
                .into_iter()
                .enumerate()
                .map(|(place, pair)| (self.frame.t(&format!("month-{}", place + 1)).into_owned(), pair))
                .collect(),
        };
        vec![Markup::part(&bars), Markup::part(&line), Markup::part(&columns)]
    }

    pub(super) fn progress(&self) -> Vec<Markup> {
        let label = self.say("Importing: 3,120 of 10,000, about a minute left");
        let code = CodeBlock {
            label: self.say("Status link"),
            code: "https://portal.example/l/requests/8h2k".to_owned(),
        };
        vec![
            Markup::part(&Progress { id: "gallery-progress".to_owned(), label, percent: 31 }),
            Markup::part(&code),
        ]
    }
}
