//! What the gallery shows: each part with made-up words, once per state.

use crate::{
    Frame, PortalFrame,
    parts::{
        Audience, Breadcrumb, Button, ButtonKind, Callout, Control, Dialog, ErrorSummary, Field, Flash,
        Markup, Opt, PageHead, StageBar, StageChip, Tone, Uploaded, Uploader,
    },
};
use askama::Template;
use domain::{
    Language,
    display::{LabelWords, StageWords},
    file::FilePolicy,
    theme::{Scheme, Theme},
    work_order::{Stage, Standing},
};

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
        label_words: LabelWords::default(),
        languages: Language::ALL.to_vec(),
        phone: "+31 20 555 0142".to_owned(),
        email: "service@nordlift.example".to_owned(),
        reports: true,
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
            ("Watchers", self.watchers()),
            ("People and figures", self.people()),
            ("Charts", self.charts()),
            ("Progress and text to copy", self.progress()),
        ]
    }

    fn heads(&self) -> Vec<Markup> {
        let head = PageHead::new(self.say("Goods lift stands still"))
            .record("WO-2026-0142", StageChip::of(self.frame.locale, Stage::Requested))
            .printed(self.frame.locale)
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

    /// A company's own words for stages, as long as they may be.
    fn stage_words(&self) -> StageWords {
        let mut words = StageWords::default();
        let own = ["Donaudampfschifffahrtsgesellschaftskapit", "Waiting until our planner has seen it all"];
        for (stage, own) in Stage::ALL.into_iter().zip(own.into_iter().cycle()) {
            if self.words == "long" {
                words.set(stage, [(self.frame.locale.language(), own)].into_iter().collect());
            }
        }
        words
    }

    fn stages(&self) -> Vec<Markup> {
        let (locale, words) = (self.frame.locale, self.stage_words());
        let chips = Stage::ALL.map(|stage| Markup::part(&StageChip::worded(locale, stage, &words)));
        let bars = Stage::ALL.map(|stage| Markup::part(&StageBar::of(locale, Standing::at(stage), &words)));
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
        let taken = Uploaded {
            id: "fil_1".to_owned(),
            name: self.say("IMG_2041.jpg"),
            bytes: 3_482_112,
            caption: None,
        };
        let mut wrong = new("g-wrong");
        wrong.error = Some(self.say("“notes.docx” is not a photo or PDF."));
        wrong.uploaded = vec![taken];
        vec![Markup::part(&new("g-empty")), Markup::part(&wrong)]
    }
}
