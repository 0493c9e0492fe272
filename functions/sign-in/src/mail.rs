//! The sign-in, and the mail that it sends.

use crate::{SignIn, choose, elsewhere, page, session::way_on, typed};
use domain::{
    ChallengeId, Error, FieldErrors, FormData, Result, UserId,
    challenge::{Challenge, Code},
    contact::EmailAddress,
    link::LinkToken,
    notice::{Notice, Outgoing},
    portal::Portal,
    user::User,
};
use std::sync::Arc;
use store::Limit;
use web::{
    Call, Reply, Visitor, portal_path,
    session::{self, Absent},
};

/// The sign-in; who is in already goes on.
pub(crate) async fn show(app: Arc<SignIn>, who: Visitor, call: Call) -> Result<Reply> {
    let to = call.query("to").unwrap_or_default();
    let elsewhere = match session::at_portal(&app.site, &call, &who.portal).await {
        Ok(_) => return Ok(Reply::see_other(way_on(&who.portal, to))),
        Err(Absent::Elsewhere(person)) => Some(elsewhere::ways(&app, &call, &who.portal, &person).await),
        Err(Absent::Error(_)) => None,
    };
    let email = typed::to_fill_in(&call);
    let data = FormData::from_iter(email.as_ref().map(|email| ("email", email.as_str())));
    let with_password = call.query("with") == Some("password");
    let page = page::start(&who, &call, with_password, &data, &FieldErrors::none(), to);
    Ok(Reply::page(match elsewhere {
        Some(ways) => page.elsewhere(&ways),
        None => page,
    }))
}

/// Sends the mail, and leads to the page for its code. Known and unknown addresses take the same steps, write as much,
/// and get the same answers.
pub(crate) async fn ask(app: Arc<SignIn>, who: Visitor, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let to = data.get("to").to_owned();
    match challenge(&app, &who, &call, &data).await {
        Ok((challenge, email)) => {
            let address = format!("/p/{}/sign-in/codes?challenge={challenge}", who.portal.slug);
            Ok(Reply::see_other(address).cookie(&typed::keep(&app.site, challenge, &email)))
        }
        Err(error) => {
            let page = page::start_refused(&who, &call, false, &data, &error, &to);
            Ok(Reply::refused(error, page))
        }
    }
}

async fn challenge(
    app: &SignIn,
    who: &Visitor,
    call: &Call,
    data: &FormData,
) -> Result<(ChallengeId, EmailAddress)> {
    let portal = &who.portal;
    let email = address(data)?;
    let to = portal_path(&portal.slug, data.get("to")).unwrap_or_default();
    app.site.store.limits().allow(&limits(app, portal, &email, call), call.now()).await?;
    let user = by_email(app, call, portal, &email).await?;
    let customer = choose::one(app, call, portal, user.as_ref(), to).await?;
    let user = user.filter(|_| customer.is_some());
    let (id, token, code) = (call.new_id(), LinkToken::new(call.entropy()), Code::new(call.entropy()));
    let challenge = Challenge {
        id,
        tenant: portal.tenant,
        portal: portal.id,
        user: user.as_ref().map(|user| user.id),
        code: code.hash(id),
        to: to.to_owned(),
        expires_at: call.now() + Challenge::GOOD_FOR,
        tries: 0,
        used: false,
    };
    let language = user.map_or(call.language(), |user| user.language);
    let notice = Notice::SignIn { token: token.clone(), code: code.expose().to_owned() };
    // No name stands in it: known and unknown addresses would differ by it.
    let mail = Outgoing {
        event: call.new_id(),
        tenant: portal.tenant,
        portal: Some(portal.id),
        work_order: None,
        to: email.clone(),
        name: None,
        language,
        sender: portal.name.clone(),
        reply_to: Some(portal.contact.email.clone()),
        contact: Some(portal.contact.clone()),
        accent: portal.theme.accent.clone(),
        notice,
    };
    app.site.store.challenges().open(&challenge, &token, &mail).await?;
    Ok((id, email))
}

/// The user with an address. For nobody as much is read as for somebody.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn by_email(
    app: &SignIn,
    call: &Call,
    portal: &Portal,
    email: &EmailAddress,
) -> Result<Option<User>> {
    let accounts = app.site.store.user_accounts();
    let found = accounts.by_email(portal.tenant, email).await?;
    if found.is_none() {
        let nobody: UserId = call.new_id();
        match accounts.read(portal.tenant, nobody).await {
            Ok(_) | Err(Error::Unauthenticated) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// The typed address.
///
/// # Errors
/// `error-required`, `error-email`.
fn address(data: &FormData) -> Result<EmailAddress> {
    let mut errors = FieldErrors::none();
    let email = errors.take("email", EmailAddress::parse(data.get("email")));
    email.ok_or_else(|| errors.into())
}

fn limits(app: &SignIn, portal: &Portal, email: &EmailAddress, call: &Call) -> [Limit; 2] {
    let mailbox = format!("{} {}", portal.tenant, email.mailbox());
    app.limits.one_more(("sign-in-address", "sign-in-network"), mailbox, call)
}
