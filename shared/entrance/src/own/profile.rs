//! Name and language.

use super::Insider;
use domain::{
    Error, FieldErrors, FormData, Language, Problem, Refusal, Result, account::Account as _, text::Line,
};
use std::sync::Arc;
use views::account::{OwnPage, ProfilePage};
use web::{App, Call, Reply};

/// The profile as it is.
///
/// # Errors
/// `Unavailable`.
pub async fn show<A: App, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let data = ProfilePage::filled(who.account());
    Ok(Reply::page(page(&*app, &who, &call, &data, &FieldErrors::none(), None).await?))
}

/// Saves name and language, unless they were changed since the page was made.
///
/// # Errors
/// `Unavailable`; what is to be mended is on the page.
pub async fn save<A: App, W: Insider>(app: Arc<A>, who: W, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    let none = FieldErrors::none();
    match attempt(&*app, &who, &form).await {
        Ok(()) => Ok(Reply::see_other(who.base()).flash("flash-profile-saved")),
        Err(Error::Invalid(errors)) => {
            let page = page(&*app, &who, &call, &form, &errors, None).await?;
            Ok(Reply::refused(Error::Invalid(errors), page))
        }
        Err(Error::Conflict(_)) => {
            let problem = Problem::new("refusal-profile-changed");
            let page = page(&*app, &who, &call, &form, &none, Some(&problem)).await?;
            Ok(Reply::refused(Refusal(problem).into(), page))
        }
        Err(other) => Err(other),
    }
}

async fn attempt<W: Insider>(app: &impl App, who: &W, form: &FormData) -> Result<()> {
    let account = who.account();
    let (name, language) = parse(form, who)?;
    let seen = (form.get("seen-name"), form.get("seen-language"));
    if seen != (account.name().as_str(), account.language().code()) {
        return Err(Refusal(Problem::new("refusal-profile-changed")).into());
    }
    if (&name, language) == (account.name(), account.language()) {
        return Ok(());
    }
    who.rename(&app.site().store, &name, language).await
}

/// The name, and a language that is offered. Where there is one alone, nobody is asked.
fn parse(form: &FormData, who: &impl Insider) -> Result<(Line, Language), FieldErrors> {
    let mut errors = FieldErrors::none();
    let name = errors.take("name", Line::parse(form.get("name")));
    let offered = who.languages();
    let language = match offered.len() {
        0 | 1 => Ok(who.account().language()),
        _ => Language::parse(form.get("language"))
            .filter(|language| offered.contains(language))
            .ok_or(Problem::new("error-choose")),
    };
    let language = errors.take("language", language);
    name.zip(language).ok_or(errors)
}

async fn page<W: Insider>(
    app: &impl App,
    who: &W,
    call: &Call,
    data: &FormData,
    wrong: &FieldErrors,
    problem: Option<&Problem>,
) -> Result<ProfilePage> {
    let room = who.room(app.site(), call, OwnPage::Profile).await?;
    Ok(ProfilePage::new(room, (who.account(), &who.languages()), data, wrong, problem))
}
