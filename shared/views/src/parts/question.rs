//! A question before something that is not undone with one click: what opens it, and the form that answers it with yes.

use super::{Button, Dialog, Markup};
use crate::Frame;
use askama::Template;

/// What is asked.
pub(crate) struct Question<'a> {
    /// Id of the dialog, unique on its page.
    pub id: &'static str,
    /// What is done, on the button that opens it and on the one that answers it.
    pub label: &'a str,
    /// The question itself.
    pub title: String,
    /// What comes of it.
    pub text: String,
    /// Where the answer goes.
    pub action: String,
    /// What goes along.
    pub held: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "parts/question.html")]
struct Body<'a> {
    question: &'a Question<'a>,
    csrf: &'a str,
}

impl Question<'_> {
    /// The button that opens it, and the dialog.
    pub(crate) fn asked(&self, frame: &Frame) -> (Button, Dialog) {
        let body = Markup::part(&Body { question: self, csrf: frame.csrf() });
        let (id, title) = (self.id.to_owned(), self.title.clone());
        let dialog = Dialog { locale: frame.locale, id, title, body, open: false };
        (Button::opens(self.label, self.id), dialog)
    }
}
