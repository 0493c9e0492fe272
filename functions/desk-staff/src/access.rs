//! What an owner decides about a colleague: the role, whether they get in, and how they get in again.

use crate::{
    page,
    show::{done, refused},
};
use domain::{
    FieldErrors, FormData, Problem, Result, StaffId,
    notice::{Notice, Outgoing},
    principal::StaffMember,
    staff::StaffRole,
};
use std::sync::Arc;
use web::{Call, Reply, Site};

/// Gives somebody another role.
pub async fn give_role(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: StaffId = call.param("staff")?;
    let data = call.form()?.data;
    let given = async {
        let (seen, role) = roles(&data)?;
        app.store.desk_staff(&who).give_role(id, seen, role, call.moment()).await
    };
    match given.await {
        Ok(()) => Ok(done(id, "flash-staff-role")),
        Err(error) => refused(&app, &who, &call, Some(data), error).await,
    }
}

/// The role that somebody had when the form was made, and the one that was chosen.
fn roles(data: &FormData) -> Result<(StaffRole, StaffRole)> {
    let mut errors = FieldErrors::none();
    let known = |name: &str| StaffRole::parse(data.get(name)).ok_or(Problem::new("error-choose"));
    let (role, seen) = (errors.take("role", known("role")), StaffRole::parse(data.get("seen")));
    match (seen, role) {
        (seen, Some(role)) => Ok((seen.unwrap_or(role), role)),
        _ => Err(errors.into()),
    }
}

/// Switches somebody off, or on again.
pub async fn switch(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: StaffId = call.param("staff")?;
    let disabled = call.form()?.data.get("disabled") == "yes";
    match app.store.desk_staff(&who).switch(id, disabled, call.moment()).await {
        Ok(()) => Ok(done(id, if disabled { "flash-staff-off" } else { "flash-staff-on" })),
        Err(error) => refused(&app, &who, &call, None, error).await,
    }
}

/// Says whether somebody goes on visits.
pub async fn go_on_visits(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: StaffId = call.param("staff")?;
    let visits = call.form()?.data.get("visits") == "yes";
    match app.store.desk_staff(&who).go_on_visits(id, visits, call.moment()).await {
        Ok(()) => Ok(done(id, if visits { "flash-staff-visits" } else { "flash-staff-no-visits" })),
        Err(error) => refused(&app, &who, &call, None, error).await,
    }
}

/// Takes away the second factor of somebody who has lost it, and tells them.
pub async fn reset_factor(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: StaffId = call.param("staff")?;
    let reset = async {
        let (staff, moment) = (app.store.desk_staff(&who), call.moment());
        let (about, (company, look)) = tokio::try_join!(staff.find(id), page::look(&app, &who, &call))?;
        let notice = Notice::StaffFactorRemoved;
        let mail = Outgoing::to_staff(&company, look.as_deref(), &about, moment.event, notice);
        staff.reset_factor(id, &mail, moment).await
    };
    match reset.await {
        Ok(()) => Ok(done(id, "flash-staff-factor")),
        Err(error) => refused(&app, &who, &call, None, error).await,
    }
}

/// Signs somebody out of every browser.
pub async fn end_sessions(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let id: StaffId = call.param("staff")?;
    match app.store.desk_staff(&who).end_sessions(id, call.moment()).await {
        Ok(()) => Ok(done(id, "flash-staff-signed-out")),
        Err(error) => refused(&app, &who, &call, None, error).await,
    }
}
