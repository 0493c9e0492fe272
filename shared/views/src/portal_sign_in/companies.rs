//! The choice of the company that somebody acts for.

use crate::{
    Frame, Locale,
    parts::{Markup, PageHead},
};
use askama::Template;

/// A company in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// What is sent.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The reference on its letters.
    pub reference: String,
    /// The one that they act for now.
    pub current: bool,
    /// The one that the page is about which they asked for.
    pub wished: bool,
}

/// The companies that somebody may act for.
#[derive(Debug, Template)]
#[template(path = "sign-in/companies.html")]
pub struct CompaniesPage {
    /// The frame.
    pub frame: Frame,
    /// Title, and what it is about.
    pub head: PageHead,
    /// Where the form goes.
    pub action: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
    /// Where to go afterwards; empty: the portal's first page.
    pub to: String,
    /// All of them, by name; the one that is asked for before the others.
    pub companies: Vec<Company>,
    /// Where to go without a change.
    pub back: String,
}

impl CompaniesPage {
    /// The page. `action`: where the choice goes; `to`: where to go afterwards; `back`: without a change.
    #[must_use]
    pub fn new(
        frame: Frame,
        action: &str,
        csrf: String,
        (to, back): (&str, &str),
        mut companies: Vec<Company>,
    ) -> Self {
        let locale = frame.locale;
        let place = |one: &Company| (!one.wished, one.name.to_lowercase(), one.id.clone());
        companies.sort_by_key(place);
        let asked = companies.first().filter(|first| first.wished);
        let lead = match asked {
            Some(one) => locale.t1("portal-companies-asked", "company", one.name.as_str()),
            None if companies.len() > 1 => locale.t("portal-companies-lead").into_owned(),
            None => locale.t("portal-companies-one").into_owned(),
        };
        Self {
            head: PageHead::new(locale.t("portal-companies-title")).lead(Markup::text(lead)),
            action: action.to_owned(),
            csrf,
            to: to.to_owned(),
            companies,
            back: back.to_owned(),
            frame,
        }
    }

    /// What the window is called.
    #[must_use]
    pub fn title(locale: Locale) -> String {
        locale.t("portal-companies-title").into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;
    use jiff::Timestamp;

    fn frame() -> Frame {
        Frame::bare(Locale::of(Language::En), "Companies", "/p/demo/companies", Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn companies_stand_by_name_and_the_current_one_has_no_button() {
        let company = |id: &str, name: &str, current| Company {
            id: id.to_owned(),
            name: name.to_owned(),
            reference: "K-1".to_owned(),
            current,
            wished: false,
        };
        let all = vec![company("b", "Zwart & Co", true), company("a", "aa <b>", false)];
        let page = CompaniesPage::new(frame(), "/p/demo/companies", "token".to_owned(), ("", "/p/demo"), all);
        let html = page.render().unwrap();
        assert!(html.find("aa &#60;b&#62;") < html.find("Zwart &#38; Co"), "{html}");
        assert!(
            html.contains("value=\"a\"") && !html.contains("value=\"b\"") && html.contains("value=\"token\"")
        );
    }
}
