//! The pages after the form was sent: check your mail, and what the mail's link opens.

use crate::{
    Frame,
    parts::{Callout, DescriptionList, Markup, PageHead, Tone},
    record,
};
use askama::Template;
use domain::{
    contact::EmailAddress,
    link::{LinkKind, LinkToken},
    portal::Portal,
    work_order::WorkOrder,
};

/// Check your mail.
#[derive(Debug, Template)]
#[template(path = "request/sent.html")]
pub struct RequestSentPage {
    /// Around it.
    pub frame: Frame,
    /// Number of the request; empty: not known.
    pub number: String,
    /// Where the mail went.
    pub text: String,
    /// What happens next.
    pub steps: Vec<String>,
    /// When no mail comes.
    pub missing: String,
}

impl RequestSentPage {
    /// The page of a request that waits for its confirmation.
    #[must_use]
    pub fn new(frame: Frame, portal: &Portal, work_order: Option<&WorkOrder>) -> Self {
        let locale = frame.locale;
        let company = portal.name.as_str();
        let email = work_order.map(|work_order| veiled(&work_order.contact.email));
        let text = email.map_or_else(
            || locale.t1("request-sent-text-bare", "company", company),
            |email| locale.t2("request-sent-text", ("email", email), ("company", company)),
        );
        Self {
            number: work_order.map(|work_order| work_order.number.to_string()).unwrap_or_default(),
            text,
            steps: vec![
                locale.t1("request-sent-step-1", "days", LinkKind::Confirmation.good_for().as_hours() / 24),
                locale.t1("request-sent-step-2", "company", company),
                locale.t("request-sent-step-3").into_owned(),
            ],
            missing: locale.t1("request-sent-missing", "phone", portal.contact.phone.as_str()),
            frame,
        }
    }
}

/// What the confirmation mail's link opens: one button, since mail scanners open links too.
#[derive(Debug, Template)]
#[template(path = "request/confirm.html")]
pub struct ConfirmPage {
    /// Around it.
    pub frame: Frame,
    /// Why it comes back.
    pub notice: Option<Callout>,
    /// What to do.
    pub head: PageHead,
    /// What is confirmed.
    pub facts: DescriptionList,
    /// Where the button leads.
    pub action: String,
    /// The day on which it is discarded.
    pub until: String,
}

impl ConfirmPage {
    /// The page of a request that waits for its confirmation.
    #[must_use]
    pub fn new(frame: Frame, work_order: &WorkOrder, token: &LinkToken, notice: Option<String>) -> Self {
        let locale = frame.locale;
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let number = work_order.number.to_string();
        let text = locale.t2("request-confirm-text", ("company", company), ("number", number));
        let until = work_order.requested_at + LinkKind::Confirmation.good_for();
        let address = record::address_lines(&work_order.address, locale);
        Self {
            notice: notice.map(|text| Callout::new(Tone::Warn, text)),
            head: PageHead::new(locale.t("request-confirm-title")).lead(Markup::text(text)),
            facts: DescriptionList::new()
                .row(locale.t("request-confirm-type"), Markup::text(&work_order.work_type_name))
                .row(locale.t("request-confirm-contact"), Markup::text(&work_order.contact.name))
                .row(frame.t("request-confirm-address"), Markup::lines(address))
                .row(frame.t("request-confirm-description"), Markup::prose(&work_order.description)),
            action: format!("/l/confirmations/{}", token.expose()),
            until: locale.date(until.to_zoned(frame.zone.clone()).date()),
            frame,
        }
    }
}

/// All but the first letter and the host hidden: enough to know one's own address by.
fn veiled(email: &EmailAddress) -> String {
    let (name, host) = email.as_str().split_once('@').unwrap_or_default();
    let first: String = name.chars().take(1).collect();
    format!("{first}…\u{2060}@{host}")
}
