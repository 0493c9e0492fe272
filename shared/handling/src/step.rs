//! What each step reads from its form, and what it does.

use domain::{
    FieldErrors, FormData, Problem, Result,
    change::{Change, Moment},
    file::File,
    link::LinkToken,
    portal::Portal,
    principal::StaffMember,
    text::Text,
    timeline::{Entry, Happening},
    work_order::{Assignee, Known, Message, Offer, Plan, Report, WorkOrder},
};

/// A step that staff take.
#[derive(Clone, Copy)]
pub enum Step {
    /// They take it on.
    Accept,
    /// They turn it down.
    Reject,
    /// They say when who comes.
    Plan,
    /// They offer slots to choose from.
    Offer,
    /// The work begins.
    Start,
    /// They let it rest.
    Hold,
    /// It goes on.
    Resume,
    /// It is done.
    Complete,
    /// They put it away.
    Close,
    /// They take it up again.
    Reopen,
    /// They call it off.
    Cancel,
    /// They write to the guest, or to each other.
    Write,
    /// They say who looks after it.
    Assign,
    /// They take the public link back.
    Revoke,
}

/// Everything a step is decided from.
pub struct Case<'a> {
    /// Who takes it.
    pub who: &'a StaffMember,
    /// What was filled in.
    pub form: &'a FormData,
    /// The record before.
    pub before: &'a WorkOrder,
    /// What happened to it so far.
    pub entries: &'a [Entry],
    /// Its files.
    pub files: &'a [File],
    /// The portal that it came through.
    pub portal: &'a Portal,
    /// Who can be named in it.
    pub colleagues: &'a [Assignee],
    /// When, and which event it is.
    pub moment: Moment,
    /// Secret of another public link, should it take one.
    pub fresh: LinkToken,
}

impl Step {
    /// Whether its form names a colleague.
    pub const fn names_somebody(self) -> bool {
        matches!(self, Self::Assign | Self::Plan | Self::Offer)
    }

    /// What it changes.
    pub fn decide(self, case: &Case<'_>) -> Result<Change> {
        let Case { form, before, portal, colleagues, moment, .. } = *case;
        let by = case.who.actor();
        let now = moment.now.to_zoned(portal.zone());
        let what = match self {
            Self::Accept => Happening::Accepted { checklist: portal.checklist_of(&before.work_type) },
            Self::Reject => Happening::Rejected { reason: text(form, "reason")? },
            Self::Plan => Happening::Planned {
                plan: Plan::parse(form, colleagues, &now)?,
                again: before.plan.is_some(),
            },
            Self::Offer => Happening::SlotsOffered { slots: Offer::parse(form, colleagues, &now)? },
            Self::Start => Happening::Started,
            Self::Hold => Happening::Held { reason: text(form, "hold-reason")? },
            Self::Resume => Happening::Resumed,
            Self::Complete => Happening::Completed { report: report(case)? },
            Self::Close => Happening::Closed,
            Self::Reopen => Happening::Reopened,
            Self::Cancel => Happening::Cancelled { reason: text(form, "cancel-reason")? },
            Self::Write => return write(case),
            Self::Assign => return Ok(Change::assign(before, assignee(form, colleagues)?, by, moment)?),
            Self::Revoke => return Ok(Change::revoke_link(before, by, moment, case.fresh.clone())?),
        };
        Ok(Change::step(before, portal, what, by, moment)?)
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Plan => "plan",
            Self::Offer => "offer",
            Self::Start => "start",
            Self::Hold => "hold",
            Self::Resume => "resume",
            Self::Complete => "complete",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Cancel => "cancel",
            Self::Write => "write",
            Self::Assign => "assign",
            Self::Revoke => "revoke",
        }
    }

    /// What the form says, so that the same form is known again.
    pub fn said(self, form: &FormData) -> String {
        let kept = |name: &str| !["csrf", "version", "seen", "once"].contains(&name);
        let fields =
            form.0.iter().filter(|(name, _)| kept(name)).map(|(name, value)| format!("{name}={value}"));
        [self.word().to_owned()].into_iter().chain(fields).collect::<Vec<_>>().join("\n")
    }

    /// What the page says afterwards.
    pub fn done(self, form: &FormData, after: &WorkOrder) -> &'static str {
        match self {
            Self::Accept => "flash-accepted",
            Self::Reject => "flash-rejected",
            Self::Plan => "flash-planned",
            Self::Offer => "flash-offered",
            Self::Start => "flash-started",
            Self::Hold => "flash-held",
            Self::Resume => "flash-resumed",
            Self::Complete => "flash-completed",
            Self::Close => "flash-closed",
            Self::Reopen => "flash-reopened",
            Self::Cancel => "flash-cancelled",
            Self::Write if form.get(Message::KIND) == "note" => "flash-noted",
            Self::Write => "flash-commented",
            Self::Assign if after.assignee.is_some() => "flash-assigned",
            Self::Assign => "flash-unassigned",
            Self::Revoke => "flash-link-revoked",
        }
    }
}

fn write(case: &Case<'_>) -> Result<Change> {
    let Case { form, before, portal, moment, .. } = *case;
    let by = case.who.actor();
    let message = || Message::parse(form, case.entries, case.files);
    match form.get(Message::KIND) {
        "note" => Ok(Change::note(before, message()?, by, moment)?),
        "comment" => Ok(Change::comment_to_guest(before, portal, message()?, by, moment)?),
        // Nothing goes out to a guest that nobody said was for them.
        _ => Err(wrong(Message::KIND, "error-choose").into()),
    }
}

fn report(case: &Case<'_>) -> Result<Report> {
    let known = Known { entries: case.entries, files: case.files, now: case.moment.now };
    Ok(Report::parse(case.form, &known)?)
}

fn wrong(field: &str, key: &'static str) -> FieldErrors {
    let mut errors = FieldErrors::none();
    errors.add(field, Problem::new(key));
    errors
}

fn text(form: &FormData, field: &str) -> Result<Text, FieldErrors> {
    let mut errors = FieldErrors::none();
    errors.take(field, Text::parse(form.get(field))).ok_or(errors)
}

/// Nobody, or one of the tenant's own people.
fn assignee(form: &FormData, colleagues: &[Assignee]) -> Result<Option<Assignee>, FieldErrors> {
    let named = form.get("staff");
    let found = colleagues.iter().find(|colleague| colleague.id.to_string() == named);
    match (named, found) {
        ("", _) => Ok(None),
        (_, Some(colleague)) => Ok(Some(colleague.clone())),
        _ => Err(wrong("staff", "desk-assign-unknown")),
    }
}
