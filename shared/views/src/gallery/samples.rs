//! What the gallery shows: each part with made-up words, once per state.

use crate::{
    Frame, PortalFrame,
    parts::{
        Audience, Avatar, BarChart, Breadcrumb, Button, ButtonKind, Callout, CodeBlock, Column, ContactCard,
        Control, DescriptionList, Dialog, EmptyState, ErrorSummary, Field, FileList, FileTile, FilterBar,
        Flash, LineChart, Markup, Opt, PageHead, Pager, PagerWords, Point, Progress, Row, StageBar,
        StageChip, Tab, Table, Tabs, Tile, Timeline, Tone, Uploaded, Uploader,
    },
};
use askama::Template;
use domain::{
    EventId, FileId, Language, StaffId,
    display::StageWords,
    file::{FilePolicy, FileRefusal},
    text::{Line, Text},
    theme::{Scheme, Theme},
    timeline::{Actor, Entry, Happening},
    work_order::{Stage, Standing},
};
use jiff::SignedDuration;

pub(super) const LONG: &str = "Aufzugsnotrufleitsystemwartungsvertragsverlängerungsangebot für den Lastenaufzug im \
                    Hinterhaus, dritter Stock links, neben dem Treppenhaus der Donaudampfschifffahrtsgesellschaft";

/// A portal for the frame.
pub(super) fn portal_frame(words: &str) -> PortalFrame {
    PortalFrame {
        name: if words == "long" { LONG.to_owned() } else { "Nordlift Service".to_owned() },
        slug: "demo".to_owned(),
        theme: Theme { scheme: Scheme::Light, ..Theme::default() },
        css: None,
        stage_words: StageWords::default(),
        languages: Language::ALL.to_vec(),
        phone: "+31 20 555 0142".to_owned(),
        email: "service@nordlift.example".to_owned(),
        guests: true,
        door: crate::frame::Door::SignIn,
        links: super::member::links(words),
    }
}

/// Makes the parts with the words that were wished for.
pub(super) struct Samples<'a> {
    /// The frame around them.
    pub(super) frame: Frame,
    /// `ordinary`, `long` or `none`.
    pub(super) words: &'a str,
}

impl Samples<'_> {
    /// A text, made long or left out as wished.
    pub(super) fn say(&self, text: &str) -> String {
        match self.words {
            "long" => format!("{text} {LONG}"),
            "none" => String::new(),
            _ => text.to_owned(),
        }
    }

    /// Every part in every state.
    pub(super) fn sections(&self) -> Vec<(&'static str, Vec<Markup>)> {
        vec![
            ("Page head and breadcrumb", self.heads()),
            ("Buttons", self.buttons()),
            ("Stages", self.stages()),
            ("Flash and callouts", self.messages()),
            ("Error summary", vec![self.summary()]),
            ("Fields", self.fields(false)),
            ("Fields with errors", self.fields(true)),
            ("Uploader", self.uploaders()),
            ("Files", vec![self.files()]),
            ("Facts", vec![self.facts()]),
            ("Table", self.tables()),
            ("Filter bar, tabs, pages", self.lists()),
            ("Nothing there", vec![self.empty()]),
            ("Timeline for the guest", vec![self.timeline(Audience::Guest)]),
            ("Timeline for staff", vec![self.timeline(Audience::Staff)]),
            ("People and figures", self.people()),
            ("Charts", self.charts()),
            ("Progress and text to copy", self.progress()),
        ]
    }

    fn heads(&self) -> Vec<Markup> {
        let head = PageHead::new(self.say("Goods lift stands still"))
            .record("WO-2026-0142", StageChip::of(self.frame.locale, Stage::Requested))
            .lead(Markup::text(self.say("Fault, asked by Robin Vermeer")))
            .action(Button::link(self.say("Accept"), "#").kind(ButtonKind::Primary).key("a"))
            .action(Button::opens(self.say("Reject"), "gallery-dialog").key("r"));
        // The page has its own h1: the sample shows as a heading below it.
        let head = head.render().unwrap_or_default().replace("h1>", "h3>");
        let above =
            vec![(self.say("Portal requests"), "#".to_owned()), (self.say("Requested"), "#".to_owned())];
        let here = "WO-2026-0142".to_owned();
        let crumbs = Breadcrumb { locale: self.frame.locale, above, here };
        vec![Markup::part(&crumbs), Markup::rendered(head), Markup::part(&self.dialog())]
    }

    fn dialog(&self) -> Dialog {
        let reason = Field::new(self.frame.locale, "reason", "Reason", Control::Long { rows: 3 })
            .help("The guest reads it.");
        let button = Button::submit("Reject request").kind(ButtonKind::Danger);
        Dialog {
            locale: self.frame.locale,
            id: "gallery-dialog".to_owned(),
            title: self.say("Reject WO-2026-0142"),
            body: Markup::all([Markup::part(&reason), Markup::part(&button)]),
            open: false,
        }
    }

    fn buttons(&self) -> Vec<Markup> {
        let kinds = [ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet, ButtonKind::Danger];
        let words = ["Send request", "Save", "Cancel", "Delete"];
        let all = kinds.into_iter().zip(words);
        let all = all.map(|(kind, word)| Markup::part(&Button::submit(self.say(word)).kind(kind)));
        let print = Button::link(self.say("Print"), "#").icon("print");
        vec![Markup::row(all.chain([Markup::part(&print)]))]
    }

    fn stages(&self) -> Vec<Markup> {
        let chips = Stage::ALL.map(|stage| Markup::part(&StageChip::of(self.frame.locale, stage)));
        let bars = Stage::ALL.map(|stage| {
            Markup::part(&StageBar::of(self.frame.locale, Standing::at(stage), &StageWords::default()))
        });
        [Markup::row(chips)].into_iter().chain(bars).collect()
    }

    fn messages(&self) -> Vec<Markup> {
        let tones = [Tone::Info, Tone::Good, Tone::Warn, Tone::Bad];
        let callouts = tones.map(|tone| {
            Markup::part(
                &Callout::new(tone, self.say("Mail to robin@example.com does not arrive."))
                    .titled(self.say("Heading")),
            )
        });
        let text = self.say("WO-2026-0142 was changed in the meantime.");
        [Markup::part(&Flash::bad(text))].into_iter().chain(callouts).collect()
    }

    fn summary(&self) -> Markup {
        let summary = ErrorSummary::new(self.frame.locale)
            .field(&self.field("e-name", Control::Line("text"), true))
            .line(self.say("This form was open for too long. Send it again."));
        Markup::part(&summary)
    }

    fn field(&self, name: &str, control: Control, wrong: bool) -> Field {
        let label = match name.split_once('-').map_or(name, |(_, rest)| rest) {
            "name" => "Your name",
            "email" => "E-mail",
            "text" => "What is the matter?",
            "load" => "Load in the cabin",
            "count" => "Fire extinguishers",
            "country" => "Country",
            "urgent" => "Is somebody in danger?",
            "doors" => "Which doors?",
            "date" => "A day that suits",
            "at" => "Since when?",
            _ => "I accept the terms",
        };
        let field = Field::new(self.frame.locale, name, self.say(label), control)
            .help(self.say("As it stands on the label beside the door."));
        if wrong { field.error(self.say("Fill this in")) } else { field }
    }

    fn fields(&self, wrong: bool) -> Vec<Markup> {
        let options = || {
            let one = Opt::new("front", self.say("Front")).hint(self.say("Towards the street"));
            vec![one, Opt::new("back", self.say("Back")), Opt::new("both", self.say("Both"))]
        };
        let name = |rest: &str| format!("{}-{rest}", if wrong { "e" } else { "f" });
        let fields = [
            self.field(&name("name"), Control::Line("text"), wrong).value(self.say("Robin Vermeer")),
            self.field(&name("email"), Control::Line("email"), wrong).optional(),
            self.field(&name("text"), Control::Long { rows: 4 }, wrong)
                .value(self.say("It stands at the second floor.")),
            self.field(&name("load"), Control::Number { unit: "kg".to_owned() }, wrong).value("320").short(),
            self.field(&name("count"), Control::Quantity { max: 5 }, wrong).optional().short(),
            self.field(&name("country"), Control::Select(options()), wrong).value("back"),
            self.field(&name("urgent"), Control::Radios(options()), wrong).value("front"),
            self.field(&name("doors"), Control::Ticks(options()), wrong).value("both"),
            self.field(&name("date"), Control::Line("date"), wrong).short(),
            self.field(&name("at"), Control::Line("datetime-local"), wrong).optional().short(),
            self.field(&name("terms"), Control::Tick, wrong),
        ];
        vec![Markup::form(fields.iter().map(Markup::part))]
    }

    fn uploaders(&self) -> Vec<Markup> {
        let new = |name: &str| {
            let label = self.say("Photos and documents");
            Uploader::new(self.frame.locale, name, label, "/gallery/files", FilePolicy::default())
        };
        let taken = Uploaded { id: "fil_1".to_owned(), name: self.say("IMG_2041.jpg"), bytes: 3_482_112 };
        let mut wrong = new("g-wrong");
        wrong.error = Some(self.say("“notes.docx” is not a photo or PDF."));
        wrong.uploaded = vec![taken];
        vec![Markup::part(&new("g-empty")), Markup::part(&wrong)]
    }

    fn tile(&self, name: &str, note: &str, open: bool) -> FileTile {
        FileTile {
            name: self.say(name),
            note: self.say(note),
            href: open.then(|| self.frame.asset("favicon.svg")),
            picture: open && name.contains("jpg"),
            refused: !open && !note.contains("Being"),
        }
    }

    fn file_list(&self) -> FileList {
        let reason = self.frame.t(FileRefusal::NotItsKind.key());
        let files = vec![
            self.tile("IMG_2041.jpg", "3.3 MB", true),
            self.tile("offer.pdf", "412 KB", true),
            self.tile("IMG_2042.heic", "Being checked", false),
            self.tile("setup.jpg", &reason, false),
        ];
        FileList { locale: self.frame.locale, files }
    }

    fn files(&self) -> Markup {
        Markup::part(&self.file_list())
    }

    fn facts(&self) -> Markup {
        let facts = DescriptionList::new()
            .row("Contact", Markup::link("mailto:robin@example.com", self.say("Robin Vermeer")))
            .row("Address", Markup::lines([self.say("Keizersgracht 12"), self.say("1015 CN Amsterdam")]))
            .row(
                "Description",
                Markup::prose(self.say("It stands at the second floor.\nThe doors are open.")),
            );
        Markup::part(&facts)
    }

    fn tables(&self) -> Vec<Markup> {
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

    fn lists(&self) -> Vec<Markup> {
        let locale = self.frame.locale;
        let bar = |query: &str, error: Option<String>| FilterBar {
            locale,
            action: "/gallery".to_owned(),
            label: "Number".to_owned(),
            query: query.to_owned(),
            hidden: Vec::new(),
            error,
        };
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
            Markup::part(&bar("", None)),
            Markup::part(&pager),
        ]
    }

    fn empty(&self) -> Markup {
        Markup::part(&EmptyState {
            title: self.say("No requests yet"),
            text: self.say("Whatever guests send over the portal appears here at once."),
            action: Some(Button::link(self.say("Open the form"), "#")),
        })
    }

    fn timeline(&self, audience: Audience) -> Markup {
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
            (29, staff(), Happening::Noted { text: text.clone() }),
            (20, staff(), Happening::Accepted),
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

    fn people(&self) -> Vec<Markup> {
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

    fn charts(&self) -> Vec<Markup> {
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
        vec![Markup::part(&bars), Markup::part(&line)]
    }

    fn progress(&self) -> Vec<Markup> {
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
