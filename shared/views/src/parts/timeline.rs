//! What happened to a record, newest last.

use super::{FileList, Time, icon};
use crate::{Frame, life};
use askama::Template;
use domain::{
    timeline::{Actor, Entry, Happening},
    work_order::Plan,
};

/// Who reads a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Whoever asked: nothing internal.
    Guest,
    /// Staff: everything.
    Staff,
}

/// One thing that happened.
#[derive(Debug, Clone)]
pub struct TimelineEntry {
    /// Its sign.
    pub icon: super::Icon,
    /// The sentence: who did what.
    pub text: String,
    /// When.
    pub at: Time,
    /// What was written; none: nothing.
    pub body: Option<String>,
    /// What was sent along.
    pub files: Option<FileList>,
    /// Whether staff alone may read it.
    pub internal: bool,
}

/// What happened to a record, in order.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/timeline.html")]
pub struct Timeline {
    /// The language.
    pub locale: crate::Locale,
    /// What happened, oldest first.
    pub entries: Vec<TimelineEntry>,
}

impl Timeline {
    /// The timeline of a record for its reader; `files` makes the list of the files that an entry names.
    #[must_use]
    pub fn of(
        frame: &Frame,
        entries: &[Entry],
        audience: Audience,
        files: impl Fn(&[domain::FileId]) -> FileList,
    ) -> Self {
        let shown = entries.iter().filter(|entry| audience == Audience::Staff || !entry.what.is_internal());
        let entries = shown.map(|entry| TimelineEntry::of(frame, entry, audience, &files)).collect();
        Self { locale: frame.locale, entries }
    }
}

impl TimelineEntry {
    fn of(
        frame: &Frame,
        entry: &Entry,
        audience: Audience,
        files: &impl Fn(&[domain::FileId]) -> FileList,
    ) -> Self {
        let (sign, key) = sign_and_key(&entry.what);
        let by = actor(frame, &entry.by, audience);
        let mut args = vec![("by", by.into())];
        let body = match &entry.what {
            Happening::Rejected { reason } | Happening::Held { reason } | Happening::Cancelled { reason } => {
                Some(reason.to_string())
            }
            Happening::Planned { plan, .. } | Happening::VisitChosen { plan, .. } => {
                Some(planned(frame, plan, audience))
            }
            Happening::SlotsOffered { slots } => {
                let lines: Vec<String> = slots.iter().map(|slot| planned(frame, slot, audience)).collect();
                Some(lines.join("\n"))
            }
            Happening::SlotsDeclined { text } => Some(text.to_string()),
            Happening::VisitCancelled { reason } => Some(reason.to_string()),
            Happening::Completed { report } => Some(report.work.to_string()),
            Happening::Commented { text, .. } | Happening::Noted { text, .. } => Some(text.to_string()),
            Happening::Assigned { to: Some(to) } => {
                args.push(("to", to.to_string().into()));
                None
            }
            Happening::ProjectChosen { to: Some(to) } => {
                args.push(("name", to.to_string().into()));
                None
            }
            Happening::FilesAdded { files } => {
                args.push(("count", files.len().into()));
                None
            }
            Happening::FileRefused { name, reason } => {
                args.push(("name", name.to_string().into()));
                Some(frame.t(reason.key()).into_owned())
            }
            _ => None,
        };
        let sent = entry.what.files();
        Self {
            icon: icon(sign),
            text: frame.locale.args(key, args),
            at: frame.when(entry.at),
            body,
            files: (!sent.is_empty()).then(|| files(sent)),
            internal: entry.what.is_internal(),
        }
    }
}

/// A visit in one line: customers know who comes by the first name.
fn planned(frame: &Frame, plan: &Plan, audience: Audience) -> String {
    let visit = plan.visit(&frame.zone);
    match audience {
        Audience::Guest => life::slot_line(frame.locale, &visit),
        Audience::Staff => life::visit_line(frame.locale, &visit),
    }
}

/// A guest reads “you” for themselves.
fn actor(frame: &Frame, by: &Actor, audience: Audience) -> String {
    match by {
        Actor::Guest { .. } if audience == Audience::Guest => frame.t("timeline-you").into_owned(),
        Actor::Guest { name } | Actor::Staff { name, .. } | Actor::User { name, .. } => name.to_string(),
        Actor::System => match &frame.portal {
            Some(portal) => portal.name.clone(),
            None => frame.t("timeline-system").into_owned(),
        },
    }
}

const fn sign_and_key(what: &Happening) -> (&'static str, &'static str) {
    match what {
        Happening::Requested => ("inbox", "timeline-requested"),
        Happening::ProjectChosen { to: Some(_) } => ("calendar", "timeline-project-in"),
        Happening::ProjectChosen { to: None } => ("calendar", "timeline-project-out"),
        Happening::Imported => ("inbox", "timeline-imported"),
        Happening::Entered => ("inbox", "timeline-entered"),
        Happening::Confirmed => ("mail", "timeline-confirmed"),
        Happening::Accepted { .. } => ("check", "timeline-accepted"),
        Happening::Rejected { .. } => ("close", "timeline-rejected"),
        Happening::Planned { again: false, .. } => ("calendar", "timeline-planned"),
        Happening::Planned { again: true, .. } => ("calendar", "timeline-replanned"),
        Happening::SlotsOffered { .. } => ("calendar", "timeline-slots-offered"),
        Happening::VisitChosen { again: false, .. } => ("calendar", "timeline-visit-chosen"),
        Happening::VisitChosen { again: true, .. } => ("calendar", "timeline-visit-moved"),
        Happening::SlotsDeclined { .. } => ("comment", "timeline-slots-declined"),
        Happening::VisitConfirmed => ("check", "timeline-visit-confirmed"),
        Happening::VisitCancelled { .. } => ("close", "timeline-visit-cancelled"),
        Happening::VisitReminded => ("mail", "timeline-visit-reminded"),
        Happening::Started => ("stage-running", "timeline-started"),
        Happening::Held { .. } => ("stage-paused", "timeline-held"),
        Happening::Resumed => ("stage-running", "timeline-resumed"),
        Happening::Completed { .. } => ("check", "timeline-completed"),
        Happening::Closed => ("stage-closed", "timeline-closed"),
        Happening::Reopened => ("stage-open", "timeline-reopened"),
        Happening::Cancelled { .. } => ("close", "timeline-cancelled"),
        Happening::Commented { .. } => ("comment", "timeline-commented"),
        Happening::FilesAdded { .. } => ("attachment", "timeline-files-added"),
        Happening::Noted { .. } => ("lock", "timeline-noted"),
        Happening::Assigned { to: Some(_) } => ("person", "timeline-assigned"),
        Happening::Assigned { to: None } => ("person", "timeline-unassigned"),
        Happening::LinkRevoked => ("link", "timeline-link-revoked"),
        Happening::FileRefused { .. } => ("warning", "timeline-file-refused"),
        Happening::MailFailed { complaint: false } => ("warning", "timeline-mail-bounced"),
        Happening::MailFailed { complaint: true } => ("warning", "timeline-mail-complaint"),
    }
}
