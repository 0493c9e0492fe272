//! The standard words of the portal's mails, as a company finds them when it words its own.

use crate::locale::Locale;
use domain::mails::{MailKind, OwnWords, merge::typed};
use fluent_bundle::FluentValue;

/// The standard subject and text of a kind in a language, with merge fields in the places of the values.
#[must_use]
pub fn standard_words(locale: Locale, kind: MailKind) -> OwnWords {
    let (word, name) = match kind {
        MailKind::ConfirmRequest => ("confirm", ""),
        MailKind::RequestReceived => ("received", ""),
        MailKind::NewRequest => ("new", "contact"),
        MailKind::RequestAccepted => ("accepted", ""),
        MailKind::RequestRejected => ("rejected", ""),
        MailKind::WorkPlanned
        | MailKind::WorkReplanned
        | MailKind::VisitOffered
        | MailKind::VisitReminder
        | MailKind::VisitCancelled
        | MailKind::WorkStarted
        | MailKind::WorkOnHold
        | MailKind::WorkResumed
        | MailKind::WorkCompleted
        | MailKind::WorkClosed
        | MailKind::WorkReopened
        | MailKind::WorkCancelled => (kind.as_str(), ""),
        MailKind::WorkWithdrawn | MailKind::VisitAnswered => (kind.as_str(), "author"),
        MailKind::CommentToGuest => ("comment", "author"),
        MailKind::CommentToCompany => ("answer", "author"),
        MailKind::SignIn => ("sign-in", ""),
        MailKind::UserInvitation => ("user-invitation", "customer"),
        MailKind::ChangeApproved => ("change-approved", "customer"),
        MailKind::ChangeRejected => ("change-rejected", "customer"),
    };
    let text = |part: &str| {
        let args: [(&str, FluentValue<'_>); 9] = [
            ("sender", typed("company").into()),
            ("number", typed("number").into()),
            ("type", typed("work-type").into()),
            ("name", typed(name).into()),
            ("email", typed("email").into()),
            ("date", typed("visit-date").into()),
            ("time", typed("visit-time").into()),
            ("engineer", typed("engineer").into()),
            ("answer", "".into()),
        ];
        locale.args(&format!("mail-{word}-{part}"), args)
    };
    // What has to be known stays below the button, whatever the words.
    let more = if kind.may_be_left_out() { text("more") } else { String::new() };
    let parts = [text("text"), more];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    OwnWords { subject: text("subject"), text: parts.join("\n\n"), html: String::new() }
}
