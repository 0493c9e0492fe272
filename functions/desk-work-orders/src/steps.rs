//! What staff do to a request: each form is one step, decided in `domain`, written once, answered with a
//! redirect. A form that cannot be carried out comes back with everything typed still in it.

use crate::{DeskWorkOrders, page};
use domain::{
    Error, EventId, FieldErrors, FormData, Problem, Refusal, Result, WorkOrderId,
    activity::About,
    change::{Change, Moment},
    link::{LinkKind, LinkToken},
    portal::Portal,
    principal::StaffMember,
    text::Text,
    work_order::{Assignee, WorkOrder},
};
use std::sync::Arc;
use store::Record;
use views::desk;
use web::{App, Call, Reply};

/// Staff take a request on.
pub async fn accept(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Accept).await
}

/// Staff turn a request down.
pub async fn reject(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Reject).await
}

/// Staff write to the guest, or to each other.
pub async fn comment(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Write).await
}

/// Staff say who looks after a request.
pub async fn assign(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    carry_out(&app, &who, call, Step::Assign).await
}

/// Staff take the public link back, or every link that whoever asked has.
pub async fn revoke(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    if call.form()?.data.get("all") != "yes" {
        return carry_out(&app, &who, call, Step::Revoke).await;
    }
    let store = &app.site().store;
    let id: WorkOrderId = call.param("work_order")?;
    let asked = store.desk(&who).record(id).await?.work_order;
    let moment = Moment { now: call.now(), event: call.new_id() };
    store.links().take_back_all_of(&who, &asked.contact.email, About::company(), moment).await?;
    Ok(Reply::see_other(desk::address(id)).flash("flash-user-links-revoked"))
}

#[derive(Clone, Copy)]
enum Step {
    Accept,
    Reject,
    Write,
    Assign,
    Revoke,
}

/// Everything a step is decided from.
struct Case<'a> {
    who: &'a StaffMember,
    form: &'a FormData,
    before: &'a WorkOrder,
    portal: &'a Portal,
    colleagues: &'a [Assignee],
    moment: Moment,
    /// Secret of another public link, should it take one.
    fresh: LinkToken,
}

async fn carry_out(app: &DeskWorkOrders, who: &StaffMember, call: Call, step: Step) -> Result<Reply> {
    let id: WorkOrderId = call.param("work_order")?;
    let form = call.form()?.data;
    match attempt(app, who, &call, id, &form, step).await {
        Ok(after) => {
            Ok(Reply::see_other(desk::address(id)).flash_about(step.done(&form, &after), after.number))
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Unavailable(_))) => {
            page::refused(app, who, &call, id, &form, error).await
        }
        Err(error) => Err(error),
    }
}

async fn attempt(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    id: WorkOrderId,
    form: &FormData,
    step: Step,
) -> Result<WorkOrder> {
    let desk = app.site().store.desk(who);
    let record = desk.record(id).await?;
    let once = form.get("once").parse::<EventId>().unwrap_or_else(|_| call.new_id());
    let moment = Moment::once(call.now(), once, id, &step.said(form));
    if happened(&record, moment.event) {
        return Ok(record.work_order);
    }
    let before = &record.work_order;
    if form.get("version") != before.version.to_string() {
        return Err(Refusal(Problem::new("refusal-changed-meanwhile")).into());
    }
    let portal = page::portal(app, before, call).await?;
    let colleagues = if matches!(step, Step::Assign) { desk.colleagues().await? } else { Vec::new() };
    let fresh = LinkToken::new(call.entropy());
    let case = Case { who, form, before, portal: &portal, colleagues: &colleagues, moment, fresh };
    let change = with_good_link(app, call, &case, step.decide(&case)?).await?;
    match desk.commit(change).await {
        // The same form, sent twice at once, or a write whose answer was lost: it may be there all the same.
        Err(error @ (Error::Conflict(_) | Error::Unavailable(_))) => match desk.record(id).await {
            Ok(now) if happened(&now, moment.event) => Ok(now.work_order),
            _ => Err(error),
        },
        done => done,
    }
}

/// The change, with another public link in its mails where the one before opens nothing any more.
async fn with_good_link(
    app: &DeskWorkOrders,
    call: &Call,
    case: &Case<'_>,
    change: Change,
) -> Result<Change> {
    // What a user has asked for opens at their portal, by no link.
    let by_link = change.carries_link() && case.before.raised_by.is_none();
    if !by_link || !case.portal.links.rule(LinkKind::Request).on {
        return Ok(change);
    }
    let links = app.site().store.links();
    let open = match links.look(&case.before.status_token).await {
        Ok(found) => links.is_open(&found, case.portal, call.now()).await?,
        Err(Error::NotFound) => false,
        Err(error) => return Err(error),
    };
    Ok(if open { change } else { change.renew_link(case.fresh.clone(), call.now()) })
}

fn happened(record: &Record, event: EventId) -> bool {
    record.entries.iter().any(|entry| entry.id == event)
}

impl Step {
    fn decide(self, case: &Case<'_>) -> Result<Change> {
        let Case { who, form, before, portal, colleagues, moment, .. } = *case;
        let by = who.actor();
        Ok(match self {
            Self::Accept => Change::accept(before, portal, by, moment)?,
            Self::Reject => Change::reject(before, portal, text(form, "reason")?, by, moment)?,
            Self::Write => match form.get("kind") {
                "note" => Change::note(before, text(form, "text")?, by, moment)?,
                "comment" => Change::comment_to_guest(before, portal, text(form, "text")?, by, moment)?,
                // Nothing goes out to a guest that nobody said was for them.
                _ => return Err(chosen_wrongly("kind")),
            },
            Self::Assign => Change::assign(before, assignee(form, colleagues)?, by, moment)?,
            Self::Revoke => Change::revoke_link(before, by, moment, case.fresh.clone())?,
        })
    }

    /// What the form says, so that the same form is known again.
    fn said(self, form: &FormData) -> String {
        let word = match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Write => "write",
            Self::Assign => "assign",
            Self::Revoke => "revoke",
        };
        [word, form.get("kind"), form.get("text"), form.get("reason"), form.get("staff")].join("\n")
    }

    /// What the page says afterwards.
    fn done(self, form: &FormData, after: &WorkOrder) -> &'static str {
        match self {
            Self::Accept => "flash-accepted",
            Self::Reject => "flash-rejected",
            Self::Write if form.get("kind") == "note" => "flash-noted",
            Self::Write => "flash-commented",
            Self::Assign if after.assignee.is_some() => "flash-assigned",
            Self::Assign => "flash-unassigned",
            Self::Revoke => "flash-link-revoked",
        }
    }
}

fn chosen_wrongly(field: &str) -> Error {
    let mut errors = FieldErrors::none();
    errors.add(field, Problem::new("error-choose"));
    errors.into()
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
        _ => {
            let mut errors = FieldErrors::none();
            errors.add("staff", Problem::new("desk-assign-unknown"));
            Err(errors)
        }
    }
}
