//! From what was read and typed to the pages of the form.

use crate::{form::Form, person::Person, today};
use domain::{
    Error, FieldErrors, FormData, asking::Asker, portal::Portal, work_order::WorkOrder, work_type::WorkType,
};
use views::{
    Frame, Locale, MemberFrame,
    frame::Door,
    member::Place,
    parts::Flash,
    request::{FORM, Filled, RequestFormPage, RequestSentPage, Way, WorkTypeListPage, address, untouched},
};
use web::{Call, Visitor};

/// The kinds of work to choose from, on a way.
pub fn choice(who: &Person, call: &Call, way: Way<'_>) -> WorkTypeListPage {
    let locale = Locale::of(call.language());
    let title = locale.t1("request-choose-title", "company", who.portal.name.as_str());
    WorkTypeListPage::new(frame(who, call, way, title, None), &who.portal, way).about(who.object())
}

/// The form of a kind of work that nobody has touched yet.
pub fn empty(who: &Person, call: &Call, way: Way<'_>, work_type: &WorkType, token: &str) -> RequestFormPage {
    let data = untouched(&who.portal, work_type, call.language(), today(&who.portal, call), who.known());
    let errors = FieldErrors::none();
    let filled = Filled { token, ..filled(who, call, (way, work_type), &data, &errors) };
    form_page(who, call, &filled)
}

/// The form as it was sent, with what has to be mended, if anything.
pub fn again(
    who: &Person,
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
        notice: error.and_then(|error| notice(&who.portal, call, error)),
        ..filled(who, call, (form.way(who), work_type), &form.data, errors)
    };
    form_page(who, call, &filled)
}

/// Check your mail.
pub fn sent(who: &Visitor, call: &Call, work_order: Option<&WorkOrder>) -> RequestSentPage {
    let locale = Locale::of(call.language());
    let title = locale.t("request-sent-title");
    let frame = Frame::portal(locale, &who.portal, title, call.path_and_query(), call.now());
    RequestSentPage::new(frame, &who.portal, work_order)
}

fn filled<'a>(
    who: &'a Person,
    call: &Call,
    (way, work_type): (Way<'a>, &'a WorkType),
    data: &'a FormData,
    errors: &'a FieldErrors,
) -> Filled<'a> {
    Filled {
        portal: &who.portal,
        way,
        user: who.known(),
        labelled: who.labelled(),
        work_type,
        data,
        errors,
        token: "",
        uploaded: &[],
        unnamed: &[],
        notice: None,
        today: today(&who.portal, call),
    }
}

/// What is said above the form when its fields are not the reason, or not the only one.
fn notice(portal: &Portal, call: &Call, error: &Error) -> Option<String> {
    let locale = Locale::of(call.language());
    match error {
        Error::Invalid(errors) => errors.get("token").map(|problem| locale.problem(problem)),
        Error::Conflict(refusal) => Some(locale.problem(&refusal.0)),
        Error::TooMany { retry_after } => {
            let minutes = retry_after.as_secs().div_ceil(60).max(1);
            let phone = portal.contact.phone.as_str();
            Some(locale.t2("request-too-many", ("minutes", minutes), ("phone", phone)))
        }
        _ => Some(locale.t("request-unavailable").into_owned()),
    }
}

fn form_page(who: &Person, call: &Call, filled: &Filled<'_>) -> RequestFormPage {
    let title = filled.work_type.name.in_language(call.language()).to_owned();
    // A refused form is shown under the address that shows it empty: links to other languages lead there.
    let frame = frame(who, call, filled.way, title, Some(filled.work_type));
    RequestFormPage::new(Frame { form: Some(FORM), ..frame }, filled)
}

fn frame(who: &Person, call: &Call, way: Way<'_>, title: String, work_type: Option<&WorkType>) -> Frame {
    let (locale, portal) = (Locale::of(call.language()), &who.portal);
    let path = address(portal, way, work_type);
    let said = call.flash().filter(|note| note.key == "flash-request-taken");
    let said = said
        .map(|note| Flash::good(locale.t1("flash-request-taken", "number", note.about.unwrap_or_default())));
    let frame = match who.member() {
        None => {
            let door = if call.seems_signed_in() { Door::Inside } else { Door::SignIn };
            Frame::portal(locale, portal, title, path, call.now()).with_door(door)
        }
        Some(member) => {
            let around = MemberFrame::of(locale, portal, member, call.csrf(), Place::Request);
            let around = around.at(&address(portal, Way { asker: Asker::User, about: None, ..way }, None));
            Frame::member(locale, portal, around, title, path, call.now())
        }
    };
    frame.with_flash(said)
}
