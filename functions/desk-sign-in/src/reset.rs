//! A lost password: a mail brings a link, and the link's page sets a new one. Which addresses sign in here, nobody learns:
//! known and unknown ones take the same steps, write as much, and get the same answers.

use crate::{
    DeskSignIn,
    invitation::held,
    sign_in::{bare, nobody},
};
use domain::{
    Error, FieldErrors, FormData, Result, TenantId,
    contact::EmailAddress,
    link::{LinkKind, LinkToken},
    lost_password::{LostPassword, PasswordReset},
    notice::{Notice, Outgoing},
    staff::Staff,
    text::Line,
};
use std::sync::Arc;
use views::{
    Locale,
    portal_sign_in::Again,
    sign_in::{InvitationPage, Invited, ResetSentPage, SignInPage, whole_seconds, why_not},
};
use web::{Call, Holder, Reply, remember, session};

/// Address of the form.
const PATH: &str = "/desk/sign-in/password-resets";
/// Name of the cookie with the address that was typed, for the next page to say it again.
const TYPED: &str = "password-reset";

/// The form for the address; or, once a mail was asked for, where to look for it.
pub(crate) async fn start(_: Arc<DeskSignIn>, (): (), call: Call) -> Result<Reply> {
    if call.query("asked").is_some() {
        let typed = remember::remembered(&call, TYPED);
        let typed = typed.as_deref().and_then(|email| EmailAddress::parse(email).ok());
        let email = typed.as_ref().map(EmailAddress::as_str);
        let frame = bare(&call, ResetSentPage::title(Locale::of(call.language())), call.path_and_query());
        let again = Again { action: PATH, email, to: "", other: PATH };
        return Ok(Reply::page(ResetSentPage::new(frame, again)));
    }
    Ok(Reply::page(form(&call, &FormData::default(), &FieldErrors::none())))
}

/// Sends the mail where somebody gets in with the address.
pub(crate) async fn ask(app: Arc<DeskSignIn>, (): (), call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    match send(&app, &call, &data).await {
        Ok(email) => {
            let seconds = LinkKind::PasswordReset.good_for().as_secs();
            let typed = remember::remember(&app.site, TYPED, email.as_str(), seconds);
            Ok(Reply::see_other(format!("{PATH}?asked=yes")).cookie(&typed))
        }
        Err(error) => {
            let page = refused(&call, &data, &error);
            Ok(Reply::refused(error, page))
        }
    }
}

async fn send(app: &DeskSignIn, call: &Call, data: &FormData) -> Result<EmailAddress> {
    let mut errors = FieldErrors::none();
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    let email = email.ok_or(errors)?;
    let (store, mailbox) = (&app.site.store, email.mailbox());
    let limits = app.limits.one_more(("desk-reset-address", "desk-reset-network"), mailbox, call);
    store.limits().allow(&limits, call.now()).await?;
    let accounts = store.staff_accounts();
    let staff = accounts.by_email(&email).await?;
    let (tenant, id) = match &staff {
        Some(staff) => (staff.tenant, staff.id),
        None => nobody(app, call).await,
    };
    let (stored, company) = tokio::try_join!(accounts.password(tenant, id), company(app, tenant))?;
    // Whoever was never in has an invitation for it.
    let goes_out = stored.is_some() && staff.as_ref().is_some_and(|staff| !staff.disabled);
    let lost = LostPassword::of(id, &stored.unwrap_or_default());
    let language = staff.map_or(call.language(), |staff| staff.language);
    let (token, moment) = (LinkToken::new(call.entropy()), call.moment());
    let reset = PasswordReset::new((tenant, &company), &lost, (&email, language), token, moment);
    store.resets().send(&reset, goes_out).await?;
    Ok(email)
}

/// The company's name; that of nobody's company is read in vain.
async fn company(app: &DeskSignIn, tenant: TenantId) -> Result<Line> {
    match app.site.store.tenants().name(tenant).await {
        Err(Error::NotFound) => Line::parse("Nobody").map_err(|_| Error::internal("a name that can be none")),
        found => found,
    }
}

/// The form for the new password. Looking changes nothing.
pub(crate) async fn show(app: Arc<DeskSignIn>, who: Holder, call: Call) -> Result<Reply> {
    let staff = app.site.store.resets().waiting(&who.holder.link).await?;
    call.goes_on_in(staff.language);
    Ok(Reply::page(new_password(&app, &call, &who, &staff, &FieldErrors::none()).await?))
}

/// Sets the new password and uses the link up. Whoever is signed in with the old one is not any more; with the new one
/// they sign in as always, second factor included.
pub(crate) async fn set(app: Arc<DeskSignIn>, who: Holder, call: Call) -> Result<Reply> {
    let (store, holder) = (&app.site.store, &who.holder);
    let staff = store.resets().waiting(&holder.link).await?;
    call.goes_on_in(staff.language);
    let (form, company) = (call.form()?.data, store.tenants().name(staff.tenant).await?);
    let about = [staff.email.as_str(), staff.name.as_str(), company.as_str()];
    let (typed, mut errors) = (form.get("password"), FieldErrors::none());
    errors.take("password", passwords::check_new(typed, &about));
    if !errors.is_empty() {
        let page = new_password(&app, &call, &who, &staff, &errors).await?;
        return Ok(Reply::refused(errors.into(), page));
    }
    let phc = passwords::hash(typed, call.entropy())?;
    let changed = Notice::PasswordChanged { portal: None };
    let told = Outgoing::to_staff(&company, None, &staff, call.new_id(), changed);
    store.resets().set(&holder.link, &phc, &told, call.moment()).await?;
    store.staff_tries().forgive(&staff.email, &call.network()).await?;
    session::end_held::<Staff>(&app.site, &call, None).await?;
    let ended = session::ended_cookie::<Staff>(&app.site, None);
    let typed = remember::forget(&app.site, TYPED);
    Ok(Reply::see_other("/desk/sign-in").cookie(&ended).cookie(&typed).flash("flash-password-reset"))
}

fn form(call: &Call, data: &FormData, errors: &FieldErrors) -> SignInPage {
    let title = SignInPage::reset_title(Locale::of(call.language()));
    SignInPage::reset(bare(call, title, PATH), PATH, data, errors)
}

/// The form again, saying why no mail was asked for.
fn refused(call: &Call, data: &FormData, error: &Error) -> SignInPage {
    let (none, locale) = (FieldErrors::none(), Locale::of(call.language()));
    let page = form(call, data, if let Error::Invalid(errors) = error { errors } else { &none });
    let why = match error {
        Error::TooMany { retry_after } => {
            let minutes = whole_seconds(*retry_after).div_ceil(60);
            Some(locale.t1("error-reset-mails", "minutes", minutes))
        }
        other => why_not(locale, other),
    };
    match why {
        Some(why) => page.refused(why),
        None => page,
    }
}

async fn new_password(
    app: &DeskSignIn,
    call: &Call,
    who: &Holder,
    staff: &Staff,
    errors: &FieldErrors,
) -> Result<InvitationPage> {
    let frame = held(app, call, who, InvitationPage::reset_title(Locale::of(call.language()))).await?;
    let invited =
        Invited { email: staff.email.as_str(), action: call.path(), until: who.holder.link.expires_at };
    Ok(InvitationPage::of_reset(frame, invited, errors))
}
