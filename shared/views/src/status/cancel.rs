//! Calling a request off.

use crate::{
    Frame,
    parts::{Control, ErrorSummary, Field},
};
use askama::Template;
use domain::{EventId, text::TEXT_MAX};

/// What somebody typed who calls it off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancel {
    /// The id that makes sending it twice one cancellation.
    pub once: EventId,
    /// Why.
    pub reason: String,
    /// What has to be mended about the reason.
    pub error: Option<String>,
    /// Why nothing was done, when it is not about the reason.
    pub problem: Option<String>,
}

impl Cancel {
    /// The empty form.
    #[must_use]
    pub const fn empty(once: EventId) -> Self {
        Self { once, reason: String::new(), error: None, problem: None }
    }
}

/// Calling it off, as it is shown.
#[derive(Debug, Template)]
#[template(path = "status/cancel.html")]
pub struct CancelForm {
    /// Where it is sent.
    pub action: String,
    /// Value of the hidden field `csrf`; empty: nobody is signed in.
    pub csrf: String,
    /// The id that makes sending it twice one cancellation.
    pub once: EventId,
    /// What opens it.
    pub label: String,
    /// What becomes of it.
    pub text: String,
    /// Why.
    pub reason: Field,
    /// Its button.
    pub send: String,
    /// What keeps it from being sent.
    pub errors: ErrorSummary,
}

impl askama::filters::HtmlSafe for CancelForm {}

impl CancelForm {
    pub(super) fn new(frame: &Frame, base: &str, number: &str, cancel: Cancel) -> Self {
        let locale = frame.locale;
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let label = locale.t("status-cancel-reason");
        let mut reason = Field::new(locale, "cancel-reason", label, Control::Long { rows: 3 })
            .help(locale.t1("status-cancel-reason-help", "company", company))
            .value(cancel.reason);
        reason.max_length = TEXT_MAX;
        reason.error = cancel.error;
        let mut errors = ErrorSummary::new(locale).field(&reason);
        if let Some(problem) = cancel.problem {
            errors = errors.line(problem);
        }
        Self {
            action: format!("{base}/cancellations"),
            csrf: frame.csrf().to_owned(),
            once: cancel.once,
            label: locale.t("status-cancel").into_owned(),
            text: locale.t2("status-cancel-text", ("number", number), ("company", company)),
            reason,
            send: locale.t("status-cancel-send").into_owned(),
            errors,
        }
    }

    /// Whether anything keeps it from being sent.
    pub(super) fn is_refused(&self) -> bool {
        !self.errors.lines.is_empty()
    }
}
