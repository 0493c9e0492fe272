//! The second step: staff who have a second factor show it before any session is opened.

use crate::{DeskSignIn, sign_in::way_on};
use domain::{Error, FieldErrors, Result, activity::About, staff::Staff};
use entrance::check_step;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::sync::Arc;
use views::{
    Frame, Locale,
    sign_in::{SecondStepPage, SecondStepWays, why_not},
};
use web::{Call, Reply, desk_path, second_step, session};

/// What is encoded inside a value of a query.
const IN_QUERY: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>');

/// The question for a code.
pub(crate) async fn show(_: Arc<DeskSignIn>, _: Staff, call: Call) -> Result<Reply> {
    Ok(Reply::page(page(&call, &FieldErrors::none(), None)))
}

/// Takes a code, and opens the session.
pub(crate) async fn enter(app: Arc<DeskSignIn>, who: Staff, call: Call) -> Result<Reply> {
    let form = call.form()?.data;
    match check_step(&*app, who, &call, ("code", form.get("code"))).await {
        Ok(shown) => {
            session::end_held::<Staff>(&app.site, &call, None).await?;
            let about = About::staff(shown.account());
            let cookie =
                session::sign_in_after(&app.site, &app.key, &shown, about, call.new_session()).await?;
            let half = second_step::ended_half_cookie::<Staff>(&app.site, None);
            let to = call.query("to").unwrap_or_default();
            Ok(Reply::see_other(way_on(to)).cookie(&cookie).cookie(&half))
        }
        Err(error @ (Error::Invalid(_) | Error::TooMany { .. })) => {
            let why = why_not(Locale::of(call.language()), &error);
            let none = FieldErrors::none();
            let page = page(&call, if let Error::Invalid(errors) = &error { errors } else { &none }, why);
            Ok(Reply::refused(error, page))
        }
        Err(other) => Err(other),
    }
}

fn page(call: &Call, wrong: &FieldErrors, notice: Option<String>) -> SecondStepPage {
    let locale = Locale::of(call.language());
    let frame = Frame::bare(locale, SecondStepPage::title(locale), call.path_and_query(), call.now());
    let (to, recovery) = (call.query("to").unwrap_or_default(), call.query("with") == Some("recovery"));
    let (action, other) = (address(recovery, to), address(!recovery, to));
    let anew = leading("/desk/sign-in", false, to);
    let ways = SecondStepWays { action: &action, other: &other, anew: &anew };
    SecondStepPage::new(frame, ways, recovery, wrong, notice)
}

/// The address of the second step, for a code or a recovery code.
pub(crate) fn address(recovery: bool, to: &str) -> String {
    leading("/desk/sign-in/second-factor", recovery, to)
}

/// An address of the sign-in that leads on to a page of the desk.
pub(crate) fn leading(address: &str, recovery: bool, to: &str) -> String {
    let with = recovery.then(|| "with=recovery".to_owned());
    let to = desk_path(to).map(|to| format!("to={}", utf8_percent_encode(to, IN_QUERY)));
    let query: Vec<String> = with.into_iter().chain(to).collect();
    if query.is_empty() { address.to_owned() } else { format!("{address}?{}", query.join("&")) }
}
