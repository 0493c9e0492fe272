//! The gallery: every part in every state, light and dark, at the portal and at the desk, wide and narrow, with
//! ordinary, long and missing words. For looking at while building; never deployed.

mod member;
mod samples;
mod shown;

use crate::{
    DeskFrame, DeskPlace, ErrorPage, Fault, Frame, Locale,
    parts::{Button, Flash, Markup, PageHead, Tab, Tabs, Tone},
};
use askama::Template;
use domain::{Language, theme::Scheme, work_order::Stage};
use jiff::Timestamp;
use samples::Samples;

/// What the address asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wish<'a> {
    room: &'a str,
    scheme: &'a str,
    words: &'a str,
    width: &'a str,
    page: &'a str,
    accent: &'a str,
    language: Language,
}

impl<'a> Wish<'a> {
    fn parse(query: &'a str) -> Self {
        let get = |name: &str, or: &'a str| {
            let mut pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map_or(or, |(_, value)| value)
        };
        Self {
            room: get("room", "portal"),
            scheme: get("scheme", "light"),
            words: get("words", "ordinary"),
            width: get("width", "wide"),
            page: get("page", "parts"),
            accent: get("accent", "0b6e4f"),
            language: Language::parse(get("lang", "en")).unwrap_or(Language::En),
        }
    }

    fn address(self) -> String {
        let Self { room, scheme, words, width, page, accent, language } = self;
        let lang = language.code();
        format!(
            "/gallery?room={room}&scheme={scheme}&words={words}&width={width}&page={page}&accent={accent}&lang={lang}"
        )
    }

    fn scheme(self) -> Scheme {
        if self.scheme == "dark" { Scheme::Dark } else { Scheme::Light }
    }

    /// One row of tabs for each thing that can be wished for.
    fn tabs(self) -> Vec<Tabs> {
        let row = |label: &str, values: &[&'a str], now: &str, with: &dyn Fn(&'a str) -> Self| Tabs {
            label: label.to_owned(),
            tabs: values
                .iter()
                .map(|value| Tab {
                    label: (*value).to_owned(),
                    href: with(value).address(),
                    count: None,
                    current: *value == now,
                })
                .collect(),
        };
        let pages: Vec<&str> = ["parts"].into_iter().chain(Fault::ALL.map(Fault::word)).collect();
        vec![
            row("Room", &["portal", "member", "desk"], self.room, &|room| Self { room, ..self }),
            row("Scheme", &["light", "dark"], self.scheme, &|scheme| Self { scheme, ..self }),
            row("Words", &["ordinary", "long", "none"], self.words, &|words| Self { words, ..self }),
            row("Width", &["wide", "narrow"], self.width, &|width| Self { width, ..self }),
            row("Accent", &["0b6e4f", "1d4ed8", "ffd400", "b3123f"], self.accent, &|accent| Self {
                accent,
                ..self
            }),
            row("Page", &pages, self.page, &|page| Self { page, ..self }),
        ]
    }

    fn frame(self, title: &str) -> Frame {
        let locale = Locale::of(self.language);
        let mut frame = Frame::bare(locale, title, self.address(), now());
        let mut portal = samples::portal_frame(self.words);
        portal.theme.accent = format!("#{}", self.accent);
        portal.theme.scheme = self.scheme();
        if self.room == "desk" {
            frame.desk = Some(DeskFrame {
                staff: "Ines Moreau".to_owned(),
                name: portal.name.clone(),
                csrf: "gallery".to_owned(),
                counts: vec![(Stage::Requested, 12), (Stage::Accepted, 1_204), (Stage::Rejected, 3)],
                changes: 4,
                place: DeskPlace::Requests(Stage::Requested),
                manages_staff: true,
                imports: true,
            });
        }
        if self.room == "member" {
            frame.member = Some(member::member_frame(locale, self.words));
        }
        frame.portal = Some(portal);
        frame
    }
}

/// The moment at which the gallery is seen, so that its pictures do not change.
fn now() -> Timestamp {
    Timestamp::from_second(1_795_341_600).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[derive(Template)]
#[template(path = "pages/gallery.html")]
struct GalleryPage {
    frame: Frame,
    head: PageHead,
    tabs: Vec<Tabs>,
    narrow: Option<String>,
    sections: Vec<(&'static str, Vec<Markup>)>,
}

/// The gallery page for the query of an address: `room` (portal, desk), `scheme` (light, dark), `words`
/// (ordinary, long, none), `width` (wide, narrow), `page` (parts, or a fault's word), `accent` (six
/// hexadecimal digits), `lang`.
#[must_use]
pub fn gallery(query: &str) -> String {
    let wish = Wish::parse(query);
    if let Some(fault) = Fault::ALL.into_iter().find(|fault| fault.word() == wish.page) {
        let mut frame = wish.frame("");
        if fault == Fault::NoPortal {
            frame.portal = None;
        }
        return ErrorPage::new(frame, fault, None, "req_01JD8Y4T6N").render().unwrap_or_default();
    }
    let samples = Samples { frame: wish.frame("Gallery"), words: wish.words };
    let narrow =
        (wish.width == "narrow").then(|| Wish { width: "wide", ..wish }.address() + "&within=narrow");
    let tabs = if query.contains("within=") { Vec::new() } else { wish.tabs() };
    let sections = if narrow.is_some() { Vec::new() } else { samples.sections() };
    let frame = samples.frame.clone().with_flash(Some(Flash {
        tone: Tone::Good,
        text: samples.say("WO-2026-0142 is accepted. Robin Vermeer gets a mail."),
    }));
    let head = PageHead::new("Gallery")
        .lead(Markup::text("Every part in every state."))
        .action(Button::link("Back to the start", "/gallery"));
    GalleryPage { frame, head, tabs, narrow, sections }.render().unwrap_or_default()
}
