//! Signed-in browsers: which there are, and their end.

use crate::{Account, page};
use domain::{Error, Result, SessionId, account::Account as _};
use std::sync::Arc;
use views::{account::SessionsPage, member::Place};
use web::{App, Call, Reply, SignedIn};

/// Every browser that somebody is signed in with.
pub async fn list(_app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let frame = page::frame(&who, &call, Place::Sessions, "menu-sessions");
    Ok(Reply::page(SessionsPage::new(frame, &who.member)))
}

/// Ends one session, or all but this one; it counts from their next request on.
pub async fn end(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let (form, member) = (call.form()?.data, &who.member);
    let accounts = app.site().store.user_accounts();
    let done = if form.ticked("others") {
        accounts.close_sessions(member.tenant(), member.id(), Some(member.session)).await?;
        "flash-sessions-ended"
    } else {
        let session: SessionId = form.get("session").parse().map_err(|_| Error::NotFound)?;
        // One that has ended already is what was wanted.
        if member.user.sessions().contains_key(&session) {
            accounts.close_session(member.tenant(), member.id(), session).await?;
        }
        "flash-session-ended"
    };
    Ok(Reply::see_other(page::address(&who, Place::Sessions)).flash(done))
}
