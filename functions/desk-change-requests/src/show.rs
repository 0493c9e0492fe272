//! One change, and the decision about it. What was changed meanwhile is never written over.

use desk::Around;
use domain::{
    Error, FieldErrors, FormData, Problem, Result, portal::Portal, principal::StaffMember,
    staff::StaffPermission, text::Text,
};
use std::sync::Arc;
use store::ChangeRecord;
use views::DeskPlace;
use views::{
    Locale,
    desk::change_requests::{ChangePage, ChangeShown, address},
    parts::Flash,
};
use web::{Call, Reply, Site};

/// The page of a change.
pub async fn show(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    // Whoever comes here with a flash has just decided.
    let changes = app.store.change_requests(&who);
    let decided = call.flash().is_some();
    let found = changes.look(call.param("customer")?, call.param("change")?, decided).await?;
    Ok(Reply::page(
        page(&app, &who, &call, &found, (&FormData::default(), &FieldErrors::none(), None)).await?,
    ))
}

/// Carries a change out. Sent twice, it is carried out once.
pub async fn approve(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let found = find(&app, &who, &call).await?;
    let portal = portal(&app, &found, &call).await?;
    let changes = app.store.change_requests(&who);
    match changes.approve(&found, &portal, call.moment()).await {
        Ok(()) => Ok(decided(&found, "flash-change-approved")),
        Err(error) => refused(&app, &who, &call, &FormData::default(), error).await,
    }
}

/// Turns a change down, with a reason.
pub async fn reject(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (found, sent) = (find(&app, &who, &call).await?, call.form()?.data);
    let done = async {
        let mut errors = FieldErrors::none();
        let reason = errors.take("reason", Text::parse(sent.get("reason"))).ok_or(errors)?;
        let portal = portal(&app, &found, &call).await?;
        app.store.change_requests(&who).reject(&found, reason, &portal, call.moment()).await
    };
    match done.await {
        Ok(()) => Ok(decided(&found, "flash-change-rejected")),
        Err(error) => refused(&app, &who, &call, &sent, error).await,
    }
}

async fn find(app: &Site, who: &StaffMember, call: &Call) -> Result<ChangeRecord> {
    app.store.change_requests(who).find(call.param("customer")?, call.param("change")?).await
}

/// The portal that the change was asked for at, in whose look the mail goes out.
async fn portal(app: &Site, found: &ChangeRecord, call: &Call) -> Result<Arc<Portal>> {
    let request = &found.request;
    app.store.portals().by_id(request.tenant, request.portal, call.now()).await
}

fn decided(found: &ChangeRecord, said: &str) -> Reply {
    Reply::see_other(address(found.request.customer, found.request.id)).flash(said)
}

/// The page as it is now, with what was typed and why it was not carried out.
async fn refused(app: &Site, who: &StaffMember, call: &Call, sent: &FormData, error: Error) -> Result<Reply> {
    let (wrong, problem) = match &error {
        Error::Invalid(wrong) => (wrong.clone(), None),
        // The store says of every record that it was changed; here it is what the change is about.
        Error::Conflict(refusal) if refusal.0.key == "refusal-changed-meanwhile" => {
            (FieldErrors::none(), Some(Problem::new("refusal-change-overtaken")))
        }
        Error::Conflict(refusal) => (FieldErrors::none(), Some(refusal.0.clone())),
        Error::Unavailable(_) => (FieldErrors::none(), Some(Problem::new("changes-unavailable"))),
        _ => return Err(error),
    };
    let now = find(app, who, call).await?;
    let page = page(app, who, call, &now, (sent, &wrong, problem.as_ref())).await?;
    Ok(Reply::refused(error, page))
}

async fn page(
    app: &Site,
    who: &StaffMember,
    call: &Call,
    found: &ChangeRecord,
    (data, wrong, problem): (&FormData, &FieldErrors, Option<&Problem>),
) -> Result<ChangePage> {
    let around = Around::read(app, who, call).await?;
    let (locale, name) = (Locale::of(call.language()), found.customer.name.as_str());
    let title = format!("{} · {name}", locale.t("changes-title"));
    let flash = call.flash().map(|note| Flash::good(locale.t1(&note.key, "name", name)));
    let shown = ChangeShown {
        request: &found.request,
        customer: &found.customer,
        overtaken: found.is_overtaken(),
        may_decide: who.may(StaffPermission::ManageCustomers),
        data,
        wrong,
        problem,
    };
    Ok(ChangePage::new(around.frame(who, call, DeskPlace::Changes, title).with_flash(flash), shown))
}
