//! Setting up the second factor, what there is of it, and the recovery codes. The same for users and for staff.

use super::{OwnPage, Room};
use crate::{
    Frame, Locale,
    parts::{Callout, ErrorSummary, Field, FormView, Markup, PageHead, Qr, Tone},
};
use askama::Template;
use domain::{FieldErrors, FormData, second_factor::FactorSecret};
use jiff::Timestamp;

/// The field for a code out of the app.
#[must_use]
pub fn code_field(form: &FormView<'_>, name: &str) -> Field {
    let locale = form.locale;
    let mut code = form
        .line(name, locale.t("factor-code"))
        .help(locale.t("factor-code-help"))
        .autocomplete("one-time-code")
        .inputmode("numeric")
        .short();
    code.values.clear();
    code.max_length = 20;
    code
}

/// What setting it up begins with.
#[derive(Debug, Clone, Copy)]
pub struct Offered<'a> {
    /// The secret that the app has to know.
    pub secret: &'a FactorSecret,
    /// The same, sealed, for the form to bring back.
    pub sealed: &'a str,
    /// Who the app says that the code is for.
    pub issuer: &'a str,
    /// Whose it is.
    pub email: &'a str,
    /// Whether the password has to be typed once more, since the sign-in is a while ago.
    pub asks_password: bool,
}

/// Setting up the second factor.
#[derive(Debug, Template)]
#[template(path = "account/factor_set_up.html")]
pub struct FactorSetUpPage {
    /// The frame.
    pub frame: Frame,
    /// Where it is.
    pub room: Room,
    /// Title.
    pub head: PageHead,
    /// Why nothing was looked at, or why nothing else can be done before.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// The code for the app's camera.
    pub qr: Option<Qr>,
    /// The secret for typing.
    pub secret: String,
    /// The address that opens the app on the same phone.
    pub address: String,
    /// The secret, sealed.
    pub sealed: String,
    /// The code that the app shows.
    pub code: Field,
    /// The password of today; none: they have just signed in.
    pub password: Option<Field>,
    /// They do nothing else before it is set up.
    pub due: bool,
}

impl FactorSetUpPage {
    /// The page, saying what is wrong. `due`: nothing else can be done before.
    #[must_use]
    pub fn new(
        (frame, room): (Frame, Room),
        offered: Offered<'_>,
        wrong: &FieldErrors,
        notice: Option<String>,
        due: bool,
    ) -> Self {
        let (locale, empty) = (frame.locale, FormData::default());
        let form = FormView::new(locale, &empty, wrong);
        let code = code_field(&form, "code");
        let password = offered
            .asks_password
            .then(|| form.password("current-password", locale.t("password-current")))
            .map(|field| field.help(locale.t("factor-password-help")));
        let address = offered.secret.address(offered.issuer, offered.email);
        let due_notice = due.then(|| locale.t("factor-due").into_owned());
        Self {
            head: PageHead::new(locale.t("factor-title")).lead(Markup::text(locale.t("factor-lead"))),
            notice: notice.or(due_notice).map(|text| Callout::new(Tone::Warn, text)),
            errors: ErrorSummary::new(locale).field(&code).fields(&password),
            qr: Qr::of(&address, locale.t("factor-qr")),
            secret: offered.secret.written(),
            address,
            sealed: offered.sealed.to_owned(),
            code,
            password,
            due,
            room,
            frame,
        }
    }
}

/// Who wants to change how they sign in, and has no password to show, has to sign in anew first.
#[derive(Debug, Template)]
#[template(path = "account/factor_sign_in_anew.html")]
pub struct SignInAnewPage {
    /// The frame.
    pub frame: Frame,
    /// Where it is.
    pub room: Room,
    /// Title, and why.
    pub head: PageHead,
    /// Where the button that signs out leads.
    pub sign_out: String,
    /// Where to go after signing in.
    pub to: String,
}

impl SignInAnewPage {
    /// The page in place of another one; `to` is where to go after signing in.
    #[must_use]
    pub fn new((frame, room): (Frame, Room), page: OwnPage, sign_out: &str, to: &str) -> Self {
        let locale = frame.locale;
        let lead = Markup::text(locale.t("factor-anew"));
        Self {
            head: PageHead::new(locale.t(page.word())).lead(lead),
            sign_out: sign_out.to_owned(),
            to: to.to_owned(),
            room,
            frame,
        }
    }
}

/// What is known of a second factor that is on.
#[derive(Debug, Clone, Copy)]
pub struct FactorState {
    /// Since when.
    pub since: Timestamp,
    /// How many recovery codes are left.
    pub left: usize,
    /// Everybody here has to have one.
    pub required: bool,
}

/// The second factor is on.
#[derive(Debug, Template)]
#[template(path = "account/factor_on.html")]
pub struct FactorPage {
    /// The frame.
    pub frame: Frame,
    /// Where it is.
    pub room: Room,
    /// Title, since when.
    pub head: PageHead,
    /// Why nothing was looked at, or that few codes are left.
    pub notice: Option<Callout>,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// How many recovery codes are left, in words.
    pub left: String,
    /// The code for new recovery codes.
    pub renewal: Field,
    /// The code for switching it off.
    pub removal: Field,
    /// What switching it off means.
    pub off: String,
}

impl FactorPage {
    /// Recovery codes below which new ones are advised.
    const FEW: usize = 4;

    /// The page, saying what is wrong.
    #[must_use]
    pub fn new(
        (frame, room): (Frame, Room),
        state: FactorState,
        wrong: &FieldErrors,
        notice: Option<String>,
    ) -> Self {
        let (locale, empty) = (frame.locale, FormData::default());
        let form = FormView::new(locale, &empty, wrong);
        let (renewal, removal) = (code_field(&form, "renewal-code"), code_field(&form, "removal-code"));
        let left = locale.t1("factor-codes-left", "count", state.left);
        let few = (state.left < Self::FEW).then(|| left.clone());
        let since = locale.time(state.since, &frame.zone);
        let lead = Markup::text(locale.t1("factor-on", "date", since));
        let off = if state.required { "factor-off-required" } else { "factor-off-text" };
        Self {
            head: PageHead::new(locale.t("factor-title")).lead(lead),
            notice: notice.or(few).map(|text| Callout::new(Tone::Warn, text)),
            errors: ErrorSummary::new(locale).field(&renewal).field(&removal),
            left,
            renewal,
            removal,
            off: locale.t(off).into_owned(),
            room,
            frame,
        }
    }
}

/// New recovery codes, shown once.
#[derive(Debug, Template)]
#[template(path = "account/recovery_codes.html")]
pub struct RecoveryCodesPage {
    /// The frame.
    pub frame: Frame,
    /// Where it is.
    pub room: Room,
    /// Title.
    pub head: PageHead,
    /// What each of them is good for.
    pub notice: Callout,
    /// The codes.
    pub codes: Vec<String>,
    /// Whose they are, for the printed page.
    pub whose: String,
    /// Where to go on.
    pub on: (String, String),
}

impl RecoveryCodesPage {
    /// The page. `whose`: at what, with which address.
    #[must_use]
    pub fn new((frame, room): (Frame, Room), codes: Vec<String>, whose: (&str, &str)) -> Self {
        let locale: Locale = frame.locale;
        let on = if room.desk { "/desk".to_owned() } else { format!("{}/second-factor", room.base) };
        Self {
            head: PageHead::new(locale.t("recovery-title")).lead(Markup::text(locale.t("recovery-lead"))),
            notice: Callout::new(Tone::Warn, locale.t("recovery-once")),
            codes,
            whose: format!("{} · {}", whose.0, whose.1),
            on: (locale.t("recovery-kept").into_owned(), on),
            room,
            frame,
        }
    }
}
