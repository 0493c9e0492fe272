//! Signed-in browsers: which there are, and their end.

use super::Insider;
use domain::{Error, Result, SessionId, account::Account as _};
use std::sync::Arc;
use views::account::{OwnPage, SessionsPage};
use web::{App, Call, Reply, session::Audience as _};

/// Every browser that somebody is signed in with.
///
/// # Errors
/// `Unavailable`.
pub async fn list<A: App, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let room = who.room(app.site(), &call, OwnPage::Sessions).await?;
    Ok(Reply::page(SessionsPage::new(room, who.account(), who.session())))
}

/// Ends one session, or all but this one; it counts from their next request on.
///
/// # Errors
/// `NotFound` when what was sent names no session, `Unavailable`.
pub async fn end<A: App, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let (form, account) = (call.form()?.data, who.account());
    let accounts = W::Account::accounts(&app.site().store);
    let done = if form.ticked("others") {
        accounts.close_sessions(account.tenant(), account.id(), Some(who.session())).await?;
        "flash-sessions-ended"
    } else {
        let session: SessionId = form.get("session").parse().map_err(|_| Error::NotFound)?;
        // One that has ended already is what was wanted.
        if account.sessions().contains_key(&session) {
            accounts.close_session(account.tenant(), account.id(), session).await?;
        }
        "flash-session-ended"
    };
    Ok(Reply::see_other(format!("{}{}", who.base(), OwnPage::Sessions.path())).flash(done))
}
