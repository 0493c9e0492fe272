//! Signing in and out.

use crate::DeskSignIn;
use domain::{
    Error, FieldErrors, FormData, Problem, Result, StaffId, TenantId, activity::About, contact::EmailAddress,
    principal::StaffMember, staff::Staff,
};
use std::sync::Arc;
use views::{Frame, Locale, parts::Flash, sign_in::SignInPage};
use web::{Call, Reply, desk_path, session};

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
        Ok(staff) => Ok(Reply::see_other(way_on(&to)).cookie(&begin(&app, &call, &staff).await?)),
        Err(error) => {
            let page = refused_page(&call, &data, &error, &to);
            Ok(Reply::refused(error, page))
        }
    }
}

/// Ends the session, here and in the database.
pub(crate) async fn leave(app: Arc<DeskSignIn>, who: StaffMember, _: Call) -> Result<Reply> {
    app.site.store.staff_accounts().close_session(who.tenant(), who.id(), who.session).await?;
    let ended = session::ended_cookie::<Staff>(&app.site, None);
    Ok(Reply::see_other("/desk/sign-in").cookie(&ended).flash("flash-signed-out"))
}

/// Opens a session and makes the cookie that holds it. The one that the browser held before ends.
pub(crate) async fn begin(app: &DeskSignIn, call: &Call, staff: &Staff) -> Result<String> {
    session::end_held::<Staff>(&app.site, call, None).await?;
    session::sign_in(&app.site, &app.key, staff, About::staff(staff), call.new_session()).await
}

async fn attempt(app: &DeskSignIn, call: &Call, data: &FormData) -> Result<Staff> {
    let (email, typed) = parse(data)?;
    let (accounts, tries) = (app.site.store.staff_accounts(), app.site.store.staff_tries());
    tries.begin(&email, &call.network(), call.now()).await?;
    let staff = accounts.by_email(&email).await?;
    let (tenant, id) = match &staff {
        Some(staff) => (staff.tenant, staff.id),
        None => nobody(app, call).await,
    };
    let stored = accounts.password(tenant, id).await?;
    let is_right = passwords::verify(&typed, stored.as_deref());
    match staff.filter(|staff| is_right && !staff.disabled) {
        Some(staff) => {
            tries.clear(&email, &call.network(), call.now()).await?;
            Ok(staff)
        }
        None => Err(wrong()),
    }
}

/// Ids that nobody has, and the read that a known address takes more: both kinds take equally long.
async fn nobody(app: &DeskSignIn, call: &Call) -> (TenantId, StaffId) {
    let (tenant, staff) = (call.new_id(), call.new_id());
    drop(app.site.store.staff_accounts().read(tenant, staff).await);
    (tenant, staff)
}

fn parse(data: &FormData) -> Result<(EmailAddress, String)> {
    let mut errors = FieldErrors::none();
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    let typed = data.get("password");
    if typed.is_empty() {
        errors.add("password", Problem::new("error-required"));
    }
    if typed.len() > passwords::BYTES_MAX {
        return Err(wrong());
    }
    match email {
        Some(email) if errors.is_empty() => Ok((email, typed.to_owned())),
        _ => Err(errors.into()),
    }
}

/// One answer for everything that may be wrong with a pair of address and password.
fn wrong() -> Error {
    let mut errors = FieldErrors::none();
    errors.add("", Problem::new("error-sign-in"));
    errors.into()
}

fn refused_page(call: &Call, data: &FormData, error: &Error, to: &str) -> SignInPage {
    let (none, locale) = (FieldErrors::none(), Locale::of(call.language()));
    match error {
        Error::Invalid(errors) => page(call, data, errors, to),
        Error::TooMany { retry_after } => {
            let seconds = (retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0)).max(1);
            page(call, data, &none, to).refused(locale.t1("error-sign-in-wait", "seconds", seconds))
        }
        _ => page(call, data, &none, to).refused(locale.t("error-sign-in-unavailable")),
    }
}

fn page(call: &Call, data: &FormData, errors: &FieldErrors, to: &str) -> SignInPage {
    let locale = Locale::of(call.language());
    let flash = call.flash().map(|note| Flash::good(locale.t(&note.key)));
    let frame = Frame::bare(locale, SignInPage::title(locale), "/desk/sign-in", call.now()).with_flash(flash);
    SignInPage::new(frame, data, errors, desk_path(to).unwrap_or_default())
}

fn way_on(to: &str) -> &str {
    desk_path(to).unwrap_or("/desk")
}
