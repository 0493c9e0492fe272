//! From what was read and typed to the pages of the form.

use crate::{form::Form, today};
use domain::{Error, FieldErrors, FormData, work_order::WorkOrder, work_type::WorkType};
use views::{
    Frame, Locale,
    parts::Flash,
    request::{FORM, Filled, RequestFormPage, RequestSentPage, WorkTypeListPage, address, untouched},
};
use web::{Call, Visitor};

/// The kinds of work to choose from.
pub fn choice(who: &Visitor, call: &Call) -> WorkTypeListPage {
    let locale = Locale::of(call.language());
    let title = locale.t1("request-choose-title", "company", who.portal.name.as_str());
    WorkTypeListPage::new(frame(who, call, title, address(&who.portal, None)), &who.portal)
}

/// The form of a kind of work that nobody has touched yet.
pub fn empty(who: &Visitor, call: &Call, work_type: &WorkType, token: &str) -> RequestFormPage {
    let data = untouched(&who.portal, work_type, call.language(), today(who, call));
    let errors = FieldErrors::none();
    let filled = Filled { token, ..filled(who, call, work_type, &data, &errors) };
    form_page(who, call, work_type, &filled)
}

/// The form as it was sent, with what has to be mended, if anything.
pub fn again(
    who: &Visitor,
    call: &Call,
    work_type: &WorkType,
    form: &Form,
    error: Option<&Error>,
) -> RequestFormPage {
    let none = FieldErrors::none();
    let errors = if let Some(Error::Invalid(errors)) = error { errors } else { &none };
    let filled = Filled {
        token: &form.token,
        uploaded: &form.uploaded,
        unnamed: &form.named,
        notice: error.and_then(|error| notice(who, call, error)),
        ..filled(who, call, work_type, &form.data, errors)
    };
    form_page(who, call, work_type, &filled)
}

/// Check your mail.
pub fn sent(who: &Visitor, call: &Call, work_order: Option<&WorkOrder>) -> RequestSentPage {
    let title = Locale::of(call.language()).t("request-sent-title");
    let frame = frame(who, call, title.into_owned(), call.path_and_query().to_owned());
    RequestSentPage::new(frame, &who.portal, work_order)
}

fn filled<'a>(
    who: &'a Visitor,
    call: &Call,
    work_type: &'a WorkType,
    data: &'a FormData,
    errors: &'a FieldErrors,
) -> Filled<'a> {
    Filled {
        portal: &who.portal,
        work_type,
        data,
        errors,
        token: "",
        uploaded: &[],
        unnamed: &[],
        notice: None,
        today: today(who, call),
    }
}

/// What is said above the form when its fields are not the reason, or not the only one.
fn notice(who: &Visitor, call: &Call, error: &Error) -> Option<String> {
    let locale = Locale::of(call.language());
    match error {
        Error::Invalid(errors) => errors.get("token").map(|problem| locale.problem(problem)),
        Error::Conflict(refusal) => Some(locale.problem(&refusal.0)),
        Error::TooMany { retry_after } => {
            let minutes = retry_after.as_secs().div_ceil(60).max(1);
            let phone = who.portal.contact.phone.as_str();
            Some(locale.t2("request-too-many", ("minutes", minutes), ("phone", phone)))
        }
        _ => Some(locale.t("request-unavailable").into_owned()),
    }
}

fn form_page(who: &Visitor, call: &Call, work_type: &WorkType, filled: &Filled<'_>) -> RequestFormPage {
    let title = work_type.name.in_language(call.language()).to_owned();
    // A refused form is shown under the address that shows it empty: links to other languages lead there.
    let frame = frame(who, call, title, address(&who.portal, Some(work_type)));
    RequestFormPage::new(Frame { form: Some(FORM), ..frame }, filled)
}

fn frame(who: &Visitor, call: &Call, title: String, path: String) -> Frame {
    let locale = Locale::of(call.language());
    let said = call.flash().filter(|note| note.key == "flash-request-taken");
    let said = said
        .map(|note| Flash::good(locale.t1("flash-request-taken", "number", note.about.unwrap_or_default())));
    Frame::portal(locale, &who.portal, title, path, call.now()).with_flash(said)
}
