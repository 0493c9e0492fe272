//! The pages of this function, in the portal's look.

use crate::{choose::named_in, session::way_on, typed};
use domain::{
    Error, FieldErrors, FormData, challenge::Challenge, customer::Customer, navigation::WebAddress,
    portal::Portal,
};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use views::{
    Frame, Locale, MemberFrame,
    frame::Door,
    member::Place,
    parts::Flash,
    portal_sign_in::{Again, CodeOverPage, CodePage, CompaniesPage, Company, SignInLinkPage, SignedOutPage},
    sign_in::{
        InvitationPage, Invited, SecondStepPage, SecondStepWays, SignInPage, Ways, said, whole_seconds,
        why_not,
    },
};
use web::{Call, HalfIn, Holder, SignedIn, Visitor, portal_path};

/// What is encoded inside a value of a query.
const IN_QUERY: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>');

/// The sign-in, by mail or with a password.
pub(crate) fn start(
    who: &Visitor,
    call: &Call,
    with_password: bool,
    data: &FormData,
    errors: &FieldErrors,
    to: &str,
) -> SignInPage {
    let portal = &who.portal;
    let to = portal_path(&portal.slug, to).unwrap_or_default();
    let mail = format!("/p/{}/sign-in", portal.slug);
    let password = format!("{mail}/passwords");
    let guests = format!("/p/{}/request", portal.slug);
    let with_password = with_password && portal.sign_in.password;
    let (here, other) = (address(&mail, with_password, to), address(&mail, !with_password, to));
    let frame = frame(portal, call, SignInPage::title(locale(call)), &here);
    let ways = Ways {
        mail: &mail,
        password: with_password.then_some(&password),
        other: portal.sign_in.password.then_some(&other),
        guests: portal.guests.enabled.then_some(&guests),
        to,
    };
    SignInPage::portal(frame, ways, data, errors).welcoming(portal)
}

/// The sign-in again, saying why it was not taken.
pub(crate) fn start_refused(
    who: &Visitor,
    call: &Call,
    with_password: bool,
    data: &FormData,
    error: &Error,
    to: &str,
) -> SignInPage {
    let (none, locale) = (FieldErrors::none(), locale(call));
    let errors = if let Error::Invalid(errors) = error { errors } else { &none };
    let page = start(who, call, with_password, data, errors, to);
    let why = match error {
        Error::TooMany { retry_after } if !with_password => {
            let minutes = whole_seconds(*retry_after).div_ceil(60);
            Some(locale.t1("error-sign-in-mails", "minutes", minutes))
        }
        other => why_not(locale, other),
    };
    match why {
        Some(why) => page.refused(why),
        None => page,
    }
}

/// The page for the code.
pub(crate) fn code(
    who: &Visitor,
    call: &Call,
    challenge: &Challenge,
    data: &FormData,
    errors: &FieldErrors,
) -> CodePage {
    let here = call.path_and_query();
    let frame = frame(&who.portal, call, CodePage::title(locale(call)), here);
    let action = format!("/p/{}/sign-in/codes?challenge={}", who.portal.slug, challenge.id);
    with_again(who, call, &challenge.to, |again| CodePage::new(frame, &action, again, data, errors))
}

/// The code is no longer good.
pub(crate) fn over(who: &Visitor, call: &Call, to: &str) -> CodeOverPage {
    let frame = frame(&who.portal, call, CodeOverPage::title(locale(call)), call.path_and_query());
    with_again(who, call, to, |again| CodeOverPage::new(frame, again))
}

/// The second step.
pub(crate) fn second_step(
    who: &HalfIn,
    call: &Call,
    to: &str,
    errors: &FieldErrors,
    notice: Option<String>,
) -> SecondStepPage {
    let portal = &who.visitor.portal;
    let frame = frame(portal, call, SecondStepPage::title(locale(call)), call.path_and_query());
    let (sign_in, recovery) = (format!("/p/{}/sign-in", portal.slug), call.query("with") == Some("recovery"));
    let here = |recovery: bool| second_factor(&sign_in, recovery, to);
    let (action, other, anew) = (here(recovery), here(!recovery), address(&sign_in, false, to));
    let ways = SecondStepWays { action: &action, other: &other, anew: &anew };
    SecondStepPage::new(frame, ways, recovery, errors, notice)
}

/// The button of the mail's link.
pub(crate) fn link(portal: &Portal, call: &Call) -> SignInLinkPage {
    let frame = frame(portal, call, SignInPage::title(locale(call)), call.path());
    SignInLinkPage::new(frame, call.path())
}

/// The invitation of a new user, or to a further company.
pub(crate) fn invitation(
    who: &Holder,
    portal: &Portal,
    call: &Call,
    (asked, customer): (&store::Invited, &Customer),
    data: &FormData,
    errors: &FieldErrors,
) -> InvitationPage {
    let title = locale(call).t1("portal-invitation-title", "company", portal.name.as_str());
    let frame = frame(portal, call, title, call.path());
    let until = who.holder.link.expires_at;
    let invited = Invited { email: asked.user.email.as_str(), action: call.path(), until };
    if asked.is_new {
        InvitationPage::of_user(frame, portal, (invited, customer), data, errors)
    } else {
        InvitationPage::of_known(frame, invited, customer)
    }
}

/// Somebody has signed out, and goes on to where the company wants them to.
pub(crate) fn signed_out(portal: &Portal, call: &Call, after: &WebAddress) -> SignedOutPage {
    let here = format!("/p/{}/sign-in", portal.slug);
    SignedOutPage::new(frame(portal, call, SignedOutPage::title(locale(call)), &here), after)
}

/// The companies of whoever is signed in.
pub(crate) fn companies(who: &SignedIn, call: &Call, all: Vec<Customer>) -> CompaniesPage {
    let portal = &who.portal;
    let form = call.form().map(|form| form.data).unwrap_or_default();
    let to = call.query("to").unwrap_or_else(|| form.get("to"));
    let to = portal_path(&portal.slug, to).unwrap_or_default();
    let frame = members(who, call, CompaniesPage::title(locale(call)));
    let wished = named_in(to).filter(|wished| *wished != who.member.customer());
    let company = |customer: Customer| Company {
        id: customer.id.to_string(),
        name: customer.name.to_string(),
        reference: customer.reference.to_string(),
        current: customer.id == who.member.customer(),
        wished: Some(customer.id) == wished,
    };
    let all: Vec<Company> = all.into_iter().map(company).collect();
    // Who stays with the company that they act for cannot go where another one's page is.
    let stays = if wished.is_some() { String::new() } else { to.to_owned() };
    CompaniesPage::new(frame, call.path(), call.csrf(), (to, &way_on(portal, &stays)), all)
}

fn locale(call: &Call) -> Locale {
    Locale::of(call.language())
}

fn frame(portal: &Portal, call: &Call, title: String, path: &str) -> Frame {
    let flash = call.flash().map(|note| said(locale(call), &note.key));
    Frame::portal(locale(call), portal, title, path, call.now()).with_door(Door::None).with_flash(flash)
}

/// The frame of somebody who is signed in; the page is at no place of the menu.
fn members(who: &SignedIn, call: &Call, title: String) -> Frame {
    let mut member = MemberFrame::of(locale(call), &who.portal, &who.member, call.csrf(), Place::Overview);
    member.menu.iter_mut().flat_map(|group| &mut group.entries).for_each(|entry| entry.current = false);
    let flash = call.flash().map(|note| Flash::good(locale(call).t(&note.key)));
    Frame::member(locale(call), &who.portal, member, title, call.path_and_query(), call.now())
        .with_flash(flash)
}

/// The sign-in's address with what belongs to it.
pub(crate) fn address(mail: &str, with_password: bool, to: &str) -> String {
    let with = with_password.then(|| "with=password".to_owned());
    let to = (!to.is_empty()).then(|| format!("to={}", utf8_percent_encode(to, IN_QUERY)));
    let query: Vec<String> = with.into_iter().chain(to).collect();
    if query.is_empty() { mail.to_owned() } else { format!("{mail}?{}", query.join("&")) }
}

/// The address of the second step, for a code or a recovery code.
pub(crate) fn second_factor(sign_in: &str, recovery: bool, to: &str) -> String {
    let address = address(&format!("{sign_in}/second-factor"), false, to);
    match (recovery, address.contains('?')) {
        (false, _) => address,
        (true, true) => format!("{address}&with=recovery"),
        (true, false) => format!("{address}?with=recovery"),
    }
}

/// Hands a page the ways to another mail. The address is the one that this browser typed for this challenge, or none.
fn with_again<P>(who: &Visitor, call: &Call, to: &str, make: impl FnOnce(Again<'_>) -> P) -> P {
    let action = format!("/p/{}/sign-in", who.portal.slug);
    let email = typed::address_for(call, call.query("challenge").unwrap_or_default());
    let (email, other) = (email.as_ref().map(|email| email.as_str()), address(&action, false, to));
    make(Again { action: &action, email, to, other: &other })
}
