//! The company's pictures: what there is, and a form for each.

use super::{
    LIST, address,
    menu::{SectionLink, menu},
    settings::head,
};
use crate::{
    Frame, Locale,
    parts::{Breadcrumb, ErrorSummary, PageHead, id_of},
};
use askama::Template;
use domain::{FieldErrors, picture::PictureUse, portal::Portal};

/// The name of this page among the sections of a portal's settings.
pub const PICTURES: &str = "pictures";

/// A place for a picture.
#[derive(Debug)]
pub struct PicturePlace {
    /// What it is for, in forms.
    pub what: &'static str,
    /// What it is called.
    pub label: String,
    /// What to know before choosing one.
    pub help: String,
    /// What is wrong with the one that was sent.
    pub error: Option<String>,
    /// Address of the picture that is there.
    pub picture: Option<String>,
}

impl PicturePlace {
    fn id(&self) -> String {
        id_of(self.what)
    }
}

/// The pictures of a portal.
#[derive(Debug, Template)]
#[template(path = "desk/portals/pictures.html")]
pub struct PicturesPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// The portal's name, address and status.
    pub head: PageHead,
    /// The menu at the side.
    pub sections: Vec<SectionLink>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Where the forms go.
    pub action: String,
    /// Proof that the form is ours.
    pub csrf: String,
    /// The places.
    pub places: Vec<PicturePlace>,
    /// Whether the reader may change them.
    pub may_manage: bool,
}

impl PicturesPage {
    /// The page, with what is wrong with a picture that was sent.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, wrong: &FieldErrors, may_manage: bool) -> Self {
        let locale = frame.locale;
        let place = |what: PictureUse| {
            let key = format!("setting-{PICTURES}-{}", what.as_str());
            let size = locale.number(what.max_bytes() as u64 / 1024);
            PicturePlace {
                what: what.as_str(),
                label: locale.t(&key).into_owned(),
                help: locale.t1(&format!("{key}-help"), "size", size),
                error: wrong.get(what.as_str()).map(|problem| locale.problem(problem)),
                picture: portal
                    .theme
                    .pictures
                    .name(what)
                    .map(|name| format!("/p/{}/looks/{name}", portal.slug)),
            }
        };
        let places: Vec<PicturePlace> = PictureUse::ALL.map(place).into();
        let summary = |summary: ErrorSummary, place: &PicturePlace| {
            summary.named(&place.label, place.error.as_deref(), place.id())
        };
        Self {
            breadcrumb: Breadcrumb {
                locale,
                above: vec![
                    (locale.t("portals-title").into_owned(), LIST.to_owned()),
                    (portal.name.to_string(), super::first_address(portal.id)),
                ],
                here: super::section_name(locale, PICTURES),
            },
            head: head(&frame, portal, super::section_name(locale, PICTURES)),
            sections: menu(locale, portal.id, PICTURES),
            errors: places.iter().fold(ErrorSummary::new(locale), summary),
            action: address(portal.id, PICTURES),
            csrf: frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default(),
            places,
            may_manage,
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale, portal: &Portal) -> String {
        format!("{} · {}", super::section_name(locale, PICTURES), portal.name)
    }
}
