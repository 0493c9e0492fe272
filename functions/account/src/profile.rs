//! Name and language.

use crate::{Account, page};
use domain::{
    Error, FieldErrors, FormData, Language, Problem, Refusal, Result, portal::Portal, text::Line, user::User,
};
use std::sync::Arc;
use views::{account::ProfilePage, member::Place};
use web::{App, Call, Reply, SignedIn};

/// The profile as it is.
pub async fn show(_app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let data = ProfilePage::filled(&who.member.user);
    Ok(Reply::page(page(&who, &call, &data, &FieldErrors::none(), None)))
}

/// Saves name and language, unless they were changed since the page was made.
pub async fn save(app: Arc<Account>, who: SignedIn, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    match attempt(&app, &who, &form).await {
        Ok(()) => Ok(Reply::see_other(page::address(&who, Place::Profile)).flash("flash-profile-saved")),
        Err(Error::Invalid(errors)) => {
            let page = page(&who, &call, &form, &errors, None);
            Ok(Reply::refused(Error::Invalid(errors), page))
        }
        Err(Error::Conflict(_)) => {
            let problem = Problem::new("refusal-profile-changed");
            let page = page(&who, &call, &form, &FieldErrors::none(), Some(&problem));
            Ok(Reply::refused(Refusal(problem).into(), page))
        }
        Err(other) => Err(other),
    }
}

async fn attempt(app: &Account, who: &SignedIn, form: &FormData) -> Result<()> {
    let user = &who.member.user;
    let (name, language) = parse(form, user, &who.portal)?;
    let seen = (form.get("seen-name"), form.get("seen-language"));
    if seen != (user.name.as_str(), user.language.code()) {
        return Err(Refusal(Problem::new("refusal-profile-changed")).into());
    }
    if (&name, language) == (&user.name, user.language) {
        return Ok(());
    }
    app.site().store.user_accounts().change_profile(user, &name, language).await
}

/// The name, and a language that the portal offers. Where it offers one alone, nobody is asked.
fn parse(form: &FormData, user: &User, portal: &Portal) -> Result<(Line, Language), FieldErrors> {
    let mut errors = FieldErrors::none();
    let name = errors.take("name", Line::parse(form.get("name")));
    let offered = |language: &Language| portal.languages.contains(language);
    let language = match portal.languages.len() {
        0 | 1 => Ok(user.language),
        _ => Language::parse(form.get("language")).filter(offered).ok_or(Problem::new("error-choose")),
    };
    let language = errors.take("language", language);
    name.zip(language).ok_or(errors)
}

fn page(
    who: &SignedIn,
    call: &Call,
    data: &FormData,
    wrong: &FieldErrors,
    problem: Option<&Problem>,
) -> ProfilePage {
    let frame = page::frame(who, call, Place::Profile, "menu-profile");
    ProfilePage::new(frame, (&who.member.user, &who.portal), data, wrong, problem)
}
