//! Signing in and out.

use crate::{DeskSignIn, second_factor};
use domain::{
    Error, FieldErrors, FormData, Result, StaffId, TenantId, activity::About, principal::StaffMember,
    staff::Staff,
};
use entrance::Attempt;
use std::sync::Arc;
use views::{
    Frame, Locale,
    sign_in::{SignInPage, said, why_not},
};
use web::{Call, Reply, desk_path, second_step, session, view};

/// The sign-in; who is in already goes on.
pub(crate) async fn show(app: Arc<DeskSignIn>, (): (), call: Call) -> Result<Reply> {
    let to = call.query("to").unwrap_or_default();
    if session::member(&app.site, &call).await.is_ok() {
        return Ok(Reply::see_other(way_on(to)));
    }
    Ok(Reply::page(page(&call, &FormData::default(), &FieldErrors::none(), to)))
}

/// Checks address and password, and opens a session. Known and unknown addresses take the same steps and get
/// the same answers.
pub(crate) async fn enter(app: Arc<DeskSignIn>, (): (), call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let to = data.get("to").to_owned();
    match attempt(&app, &call, &data).await {
        Ok(staff) => open(&app, &call, &staff, &to).await,
        Err(error) => {
            let page = refused_page(&call, &data, &error, &to);
            Ok(Reply::refused(error, page))
        }
    }
}

/// Ends the session, here and in the database, and with it what was seen of a portal in it. Whoever only has to sign in anew comes back to where they were.
pub(crate) async fn leave(app: Arc<DeskSignIn>, who: StaffMember, call: Call) -> Result<Reply> {
    app.site.store.staff_accounts().close_session(who.tenant(), who.id(), who.session).await?;
    let ended = session::ended_cookie::<Staff>(&app.site, None);
    let form = call.form()?.data;
    let address = second_factor::leading("/desk/sign-in", false, form.get("to"));
    let seen = view::ended_cookie(&app.site, who.tenant());
    Ok(Reply::see_other(address).cookie(&ended).cookie(&seen).flash("flash-signed-out"))
}

/// Opens a session; the one that the browser held before ends. Whoever has a second factor is led to where it is asked
/// for, and no session is opened yet.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn open(app: &DeskSignIn, call: &Call, staff: &Staff, to: &str) -> Result<Reply> {
    session::end_held::<Staff>(&app.site, call, None).await?;
    if staff.second_factor {
        let half = second_step::half_cookie(&app.site, &app.key, staff, call)?;
        return Ok(Reply::see_other(second_factor::address(false, to)).cookie(&half));
    }
    let about = About::staff(staff);
    let cookie = session::sign_in(&app.site, &app.key, staff, about, call.new_session()).await?;
    Ok(Reply::see_other(way_on(to)).cookie(&cookie))
}

async fn attempt(app: &DeskSignIn, call: &Call, data: &FormData) -> Result<Staff> {
    let accounts = app.site.store.staff_accounts();
    let attempt = Attempt::begin(app.site.store.staff_tries(), call, data).await?;
    let staff = accounts.by_email(attempt.email()).await?;
    let place = match &staff {
        Some(staff) => (staff.tenant, staff.id),
        None => nobody(app, call).await,
    };
    attempt.decide(&accounts, place, staff.filter(|staff| !staff.disabled), call).await
}

/// Ids that nobody has, and the read that a known address takes more: both kinds take equally long.
pub(crate) async fn nobody(app: &DeskSignIn, call: &Call) -> (TenantId, StaffId) {
    let (tenant, staff) = (call.new_id(), call.new_id());
    drop(app.site.store.staff_accounts().read(tenant, staff).await);
    (tenant, staff)
}

fn refused_page(call: &Call, data: &FormData, error: &Error, to: &str) -> SignInPage {
    let none = FieldErrors::none();
    let errors = if let Error::Invalid(errors) = error { errors } else { &none };
    let page = page(call, data, errors, to);
    match why_not(Locale::of(call.language()), error) {
        Some(why) => page.refused(why),
        None => page,
    }
}

fn page(call: &Call, data: &FormData, errors: &FieldErrors, to: &str) -> SignInPage {
    let frame = bare(call, SignInPage::title(Locale::of(call.language())), "/desk/sign-in");
    SignInPage::desk(frame, data, errors, desk_path(to).unwrap_or_default())
}

/// What stands around a page of somebody who is not in.
pub(crate) fn bare(call: &Call, title: String, path: &str) -> Frame {
    let locale = Locale::of(call.language());
    let flash = call.flash().map(|note| said(locale, &note.key));
    Frame::bare(locale, title, path, call.now()).with_flash(flash)
}

pub(crate) fn way_on(to: &str) -> &str {
    desk_path(to).unwrap_or("/desk")
}
