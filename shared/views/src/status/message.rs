//! The form under a request: a message, files, or both.

use crate::{
    Frame,
    parts::{Control, ErrorSummary, Field, Uploaded, Uploader},
};
use askama::Template;
use domain::{
    EventId,
    asking::FormRules,
    file::{File, FilePolicy},
    text::TEXT_MAX,
};

/// What the form under a request is made of: a message, files, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The address of the request that it is sent to.
    pub base: String,
    /// The id that makes sending it twice one message.
    pub once: EventId,
    /// What was typed.
    pub text: String,
    /// Files already uploaded for this message.
    pub uploaded: Vec<File>,
    /// What has to be mended about the text.
    pub text_error: Option<String>,
    /// What has to be mended about the files.
    pub files_error: Option<String>,
    /// Why nothing was sent, when it is not about a field.
    pub problem: Option<String>,
    /// How many files the request takes in all, and how large; none: files cannot be sent here.
    pub policy: Option<FilePolicy>,
}

impl Message {
    /// The empty form.
    #[must_use]
    pub fn empty(base: &str, rules: FormRules<'_>, once: EventId) -> Self {
        Self {
            base: base.to_owned(),
            once,
            text: String::new(),
            uploaded: Vec::new(),
            text_error: None,
            files_error: None,
            problem: None,
            policy: rules.attachments.then_some(rules.files),
        }
    }
}

/// The form as it is shown.
#[derive(Debug, Template)]
#[template(path = "status/message.html")]
pub struct MessageForm {
    /// Where it is sent.
    pub action: String,
    /// Value of the hidden field `csrf`; empty: nobody is signed in.
    pub csrf: String,
    /// The id that makes sending it twice one message.
    pub once: EventId,
    /// Its button.
    pub send: String,
    /// The message.
    pub text: Field,
    /// Files; none: the request takes no more.
    pub files: Option<Uploader>,
    /// Said in the place of the files, when there were too many.
    pub full: Option<String>,
    /// What keeps it from being sent.
    pub errors: ErrorSummary,
}

impl askama::filters::HtmlSafe for MessageForm {}

impl MessageForm {
    /// The form; `taken` is how many places of the request's files are filled.
    #[must_use]
    pub fn new(frame: &Frame, message: Message, taken: usize) -> Self {
        let locale = frame.locale;
        let base = message.base.as_str();
        let company = frame.portal.as_ref().map_or("", |portal| portal.name.as_str());
        let mut text = Field::new(locale, "text", locale.t("status-comment-text"), Control::Long { rows: 4 })
            .optional()
            .help(locale.t1("status-comment-help", "company", company))
            .value(message.text);
        text.max_length = TEXT_MAX;
        text.error = message.text_error;
        let taken = u32::try_from(taken).unwrap_or(u32::MAX);
        let left =
            message.policy.map(|policy| FilePolicy { count: policy.count.saturating_sub(taken), ..policy });
        let files = left.filter(|left| left.count > 0 || !message.uploaded.is_empty()).map(|left| {
            let label = locale.t("status-comment-files");
            let mut files = Uploader::new(locale, "files", label, format!("{base}/files"), left);
            files.error = message.files_error.clone();
            let uploaded = |file: File| Uploaded {
                id: file.id.to_string(),
                name: file.name.to_string(),
                bytes: file.bytes,
                caption: None,
            };
            files.uploaded = message.uploaded.into_iter().map(uploaded).collect();
            files
        });
        let full = left.filter(|_| files.is_none()).map(|_| locale.t("status-files-full").into_owned());
        let mut errors = ErrorSummary::new(locale).field(&text);
        errors = match (&files, message.files_error) {
            (Some(files), _) => errors.uploader(files),
            (None, Some(error)) => errors.line(error),
            (None, None) => errors,
        };
        if let Some(problem) = message.problem {
            errors = errors.line(problem);
        }
        Self {
            action: format!("{base}/comments"),
            csrf: frame.csrf().to_owned(),
            once: message.once,
            send: locale.t("status-comment-send").into_owned(),
            text,
            files,
            full,
            errors,
        }
    }

    /// Whether anything keeps it from being sent.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        !self.errors.lines.is_empty()
    }
}

/// A message that could not be sent while its request could not be read either: what was typed, and a way to
/// send it again.
#[derive(Debug, Template)]
#[template(path = "status/unsent.html")]
pub struct UnsentPage {
    /// Around it.
    pub frame: Frame,
    /// The form, as it was typed.
    pub message: MessageForm,
}

impl UnsentPage {
    /// The page of a message.
    #[must_use]
    pub fn new(frame: Frame, message: Message) -> Self {
        Self { message: MessageForm::new(&frame, message, 0), frame }
    }
}
