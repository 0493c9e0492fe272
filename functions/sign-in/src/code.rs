//! The page for the code out of the mail.

use crate::{SignIn, page, session};
use domain::{
    ChallengeId, Error, FieldErrors, FormData, Problem, Result,
    challenge::{Challenge, Code},
    error::there,
};
use std::sync::Arc;
use store::Answered;
use web::{Call, Reply, Visitor};

/// Look into your mail; or, that the code is no longer good.
pub(crate) async fn show(app: Arc<SignIn>, who: Visitor, call: Call) -> Result<Reply> {
    again(&app, &who, &call, &FormData::default(), &FieldErrors::none()).await
}

/// Tries a code; the right one opens a session.
pub(crate) async fn enter(app: Arc<SignIn>, who: Visitor, call: Call) -> Result<Reply> {
    let data = call.form()?.data;
    let problem = match Code::parse(data.get("code")) {
        Ok(code) => match attempt(&app, &who, &call, &code).await {
            Ok(Ok(reply)) => return Ok(reply),
            Ok(Err(problem)) => problem,
            Err(Error::LinkGone) => return again(&app, &who, &call, &data, &FieldErrors::none()).await,
            Err(error) => return Err(error),
        },
        Err(problem) => problem,
    };
    let mut errors = FieldErrors::none();
    errors.add("code", problem);
    again(&app, &who, &call, &data, &errors).await
}

/// The page as the challenge stands now.
async fn again(
    app: &SignIn,
    who: &Visitor,
    call: &Call,
    data: &FormData,
    errors: &FieldErrors,
) -> Result<Reply> {
    let found = challenge(app, who, call).await?;
    let waits = |found: &&Challenge| found.is_open(call.now()) && found.tries < Challenge::TRIES;
    let Some(challenge) = found.as_ref().filter(waits) else {
        let to = found.map(|found| found.to).unwrap_or_default();
        return Ok(Reply::refused(Error::LinkGone, page::over(who, call, &to)));
    };
    let page = page::code(who, call, challenge, data, errors);
    Ok(if errors.is_empty() { Reply::page(page) } else { Reply::refused(errors.clone().into(), page) })
}

/// The answer to the right code, or what is wrong with it.
async fn attempt(app: &SignIn, who: &Visitor, call: &Call, code: &Code) -> Result<Result<Reply, Problem>> {
    let id = id(call).ok_or(Error::LinkGone)?;
    match app.site.store.challenges().answer(who.portal.id, id, code, call.now()).await? {
        Answered::Right(challenge) => session::open_for(app, call, &who.portal, &challenge).await.map(Ok),
        Answered::Wrong { left: 0 | 1 } => Ok(Err(Problem::new("error-code-wrong-last"))),
        Answered::Wrong { left } => Ok(Err(Problem::new("error-code-wrong").with("left", left.to_string()))),
    }
}

/// The challenge in the address, if it was asked for here.
async fn challenge(app: &SignIn, who: &Visitor, call: &Call) -> Result<Option<Challenge>> {
    let Some(id) = id(call) else { return Ok(None) };
    let here = |found: &Challenge| found.portal == who.portal.id && found.tenant == who.portal.tenant;
    Ok(there(app.site.store.challenges().find(id).await)?.filter(here))
}

fn id(call: &Call) -> Option<ChallengeId> {
    call.query("challenge")?.parse().ok()
}
