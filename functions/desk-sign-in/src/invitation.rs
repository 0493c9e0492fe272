//! An invitation: whoever holds its link sets a name and a password, and is in.

use crate::{
    DeskSignIn,
    sign_in::{bare, open},
};
use domain::{Error, FieldErrors, FormData, Result, staff::Staff, text::Line};
use std::sync::Arc;
use views::{
    Frame, Locale,
    sign_in::{InvitationPage, Invited},
};
use web::{Call, Holder, Reply};

/// The form, with the name that the inviter gave.
pub(crate) async fn show(app: Arc<DeskSignIn>, who: Holder, call: Call) -> Result<Reply> {
    let staff = app.site.store.staff_accounts().invited(&who.holder.link).await?;
    call.goes_on_in(staff.language);
    let data = FormData::from_iter([("name", staff.name.as_str())]);
    Ok(Reply::page(page(&app, &call, &who, (&staff, &data), &FieldErrors::none()).await?))
}

/// Sets name and password, uses the link up, and signs in.
pub(crate) async fn accept(app: Arc<DeskSignIn>, who: Holder, call: Call) -> Result<Reply> {
    let sign_in = app.site.store.staff_accounts();
    let staff = sign_in.invited(&who.holder.link).await?;
    call.goes_on_in(staff.language);
    let data = call.form()?.data;
    let company = app.site.store.tenants().name(staff.tenant).await?;
    let (name, typed) = match parse(&data, &staff, &company) {
        Ok(good) => good,
        Err(errors) => {
            let page = page(&app, &call, &who, (&staff, &data), &errors).await?;
            return Ok(Reply::refused(Error::Invalid(errors), page));
        }
    };
    let phc = passwords::hash(typed, call.entropy())?;
    let holder = &who.holder;
    let staff = sign_in.accept_invitation(&holder.link, &holder.token, &name, &phc, call.now()).await?;
    let opened = open(&app, &call, &staff, "").await?;
    // Whoever has a second factor is not in yet.
    Ok(if staff.second_factor { opened } else { opened.flash("flash-welcome") })
}

fn parse<'a>(data: &'a FormData, staff: &Staff, company: &Line) -> Result<(Line, &'a str), FieldErrors> {
    let mut errors = FieldErrors::none();
    let name = errors.take("name", Line::parse(data.get("name")));
    let typed = data.get("password");
    let about = [staff.email.as_str(), staff.name.as_str(), data.get("name"), company.as_str()];
    errors.take("password", passwords::check_new(typed, &about));
    match name {
        Some(name) if errors.is_empty() => Ok((name, typed)),
        _ => Err(errors),
    }
}

async fn page(
    app: &DeskSignIn,
    call: &Call,
    who: &Holder,
    (staff, data): (&Staff, &FormData),
    errors: &FieldErrors,
) -> Result<InvitationPage> {
    let frame = held(app, call, who, InvitationPage::title(Locale::of(call.language()))).await?;
    let invited =
        Invited { email: staff.email.as_str(), action: call.path(), until: who.holder.link.expires_at };
    Ok(InvitationPage::of_staff(frame, invited, data, errors))
}

/// What stands around a page of whoever holds a link to the desk of a company, on the clock of that desk.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn held(app: &DeskSignIn, call: &Call, who: &Holder, title: String) -> Result<Frame> {
    let zone = app.site.store.portals().clock(who.holder.link.tenant).await?;
    Ok(Frame { zone, ..bare(call, title, call.path()) })
}
