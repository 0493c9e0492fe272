//! What the company asks of everybody at its desk.

use crate::{
    Frame,
    parts::{Callout, Field, FormView, Markup, PageHead, Tone},
};
use askama::Template;
use domain::{FieldErrors, FormData, Problem, desk_rules::DeskRules};

/// The rules of the desk.
#[derive(Debug, Template)]
#[template(path = "desk/company.html")]
pub struct CompanyRulesPage {
    /// Around it.
    pub frame: Frame,
    /// Title.
    pub head: PageHead,
    /// Why nothing was saved.
    pub notice: Option<Callout>,
    /// Whether staff need a second factor.
    pub second_factor: Field,
    /// Whether they may change them.
    pub may_change: bool,
    /// What applies now, for those who may not.
    pub applies: String,
    /// Of which version the rules are.
    pub version: u64,
}

impl CompanyRulesPage {
    /// The page.
    #[must_use]
    pub fn new(frame: Frame, rules: DeskRules, problem: Option<&Problem>, may_change: bool) -> Self {
        let locale = frame.locale;
        let ticked = rules.second_factor.then_some(("second-factor", "yes"));
        let (data, none) = (FormData::from_iter(ticked), FieldErrors::none());
        let second_factor = FormView::new(locale, &data, &none)
            .tick("second-factor", locale.t("company-rules-factor"))
            .help(locale.t("company-rules-factor-help"))
            .optional();
        Self {
            head: PageHead::new(locale.t("company-rules-title"))
                .lead(Markup::text(locale.t("company-rules-lead"))),
            notice: problem.map(|problem| Callout::new(Tone::Warn, locale.problem(problem))),
            second_factor,
            may_change,
            applies: locale
                .t(if rules.second_factor { "company-rules-factor-on" } else { "company-rules-factor-off" })
                .into_owned(),
            version: rules.version,
            frame,
        }
    }
}
