//! The company's own links in the portal's menu, in order.

use super::{Kind, Length, LineOf, List, Setting, Table, any_text, list::numbered, no_check, worded};
use crate::{
    Problem,
    form::Choice,
    navigation::{LinkAudience, NavigationLink, WebAddress},
    portal::Portal,
};

/// The section.
pub static SECTION: Table<Portal> =
    Table { key: "navigation", settings: &[Setting::new("links", Kind::Rows(&LINKS))], check: no_check };

static LINKS: List<Portal, NavigationLink> = List {
    settings: &[
        Setting::new(
            "label",
            Kind::Texts(Length::Line, any_text, |link| link.label.clone(), |link, label| link.label = label),
        ),
        Setting::new("address", Kind::Line(LineOf::Url, |link| link.address.to_string(), set_address)),
        Setting::new(
            "audience",
            Kind::OneOf(audiences, |link| link.audience.as_str().to_owned(), set_audience),
        ),
    ],
    check: no_check,
    get: |portal| numbered(&portal.navigation),
    blank: |_, _| NavigationLink::default(),
    set: set_links,
    stem: "",
    most: 20,
};

fn set_address(link: &mut NavigationLink, typed: &str) -> Result<(), Problem> {
    link.address = WebAddress::parse(typed)?;
    Ok(())
}

fn audiences(_: &NavigationLink) -> Vec<Choice> {
    LinkAudience::ALL.map(|audience| worded(audience.as_str())).into()
}

fn set_audience(link: &mut NavigationLink, typed: &str) -> Result<(), Problem> {
    link.audience = LinkAudience::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn set_links(portal: &mut Portal, links: Vec<(String, NavigationLink)>) -> Result<(), Problem> {
    if links.iter().any(|(_, link)| link.label.is_empty()) {
        return Err(Problem::new("error-link-label"));
    }
    portal.navigation = links.into_iter().map(|(_, link)| link).collect();
    Ok(())
}
