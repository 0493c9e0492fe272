//! The forms of a customer's users: the invitation of one, and what one may.

use super::{LIST, Typed, form::notice, show::state};
use crate::{
    Frame,
    account::users::role_and_scope,
    parts::{
        Breadcrumb, Button, ButtonKind, Control, Dialog, ErrorSummary, Field, FormView, Markup, Opt,
        PageHead, Question, StageChip, Timeline,
    },
};
use askama::Template;
use domain::{
    FormData, Language, PortalId,
    customer::{Customer, Location},
    user::{MemberRole, Membership, Scope, User},
};

/// A portal to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalOpt {
    /// Which.
    pub id: PortalId,
    /// Its name.
    pub name: String,
    /// The word in its address.
    pub slug: String,
}

/// The invitation of somebody to a customer.
#[derive(Debug, Template)]
#[template(path = "desk/customers/invite.html")]
pub struct InviteForm {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Title.
    pub head: PageHead,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done.
    pub notice: Option<(String, Timeline)>,
    /// Where the form goes.
    pub action: String,
    /// The fields.
    pub fields: Vec<Field>,
    /// What leaves it.
    pub leave: Button,
}

impl InviteForm {
    /// What stands in the form before anybody has typed.
    #[must_use]
    pub fn filled(language: Language) -> FormData {
        let mut data = FormData::default();
        data.set("role", MemberRole::Buyer.as_str());
        data.set("scope", Scope::Company.as_str());
        data.set("language", language.code());
        data
    }

    /// The page with what was typed and what is wrong with it. Portals: all of them, and those that are open.
    #[must_use]
    pub fn new(
        frame: Frame,
        customer: &Customer,
        locations: &[Location],
        (portals, open): (&[PortalOpt], &[PortalOpt]),
        typed: &Typed,
    ) -> Self {
        let locale = frame.locale;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let name = view.line("name", locale.t("users-name")).autocomplete("off");
        let mut email = view.email("email", locale.t("users-email")).autocomplete("off");
        email.max_length = 254;
        let mut fields = vec![name, email.help(locale.t("invite-email-help"))];
        fields.extend(role_and_scope(&view, locations));
        fields.extend(opened(&view, portals));
        let languages = Language::ALL.map(|one| Opt::new(one.code(), one.endonym()));
        fields.push(view.select("language", locale.t("language"), languages.into()).short());
        fields.extend(look(&view, open));
        let title = locale.t("customers-invite").into_owned();
        let here = super::address(customer.id);
        Self {
            breadcrumb: breadcrumb(&frame, customer, &title),
            head: PageHead::new(title).lead(Markup::text(locale.t("invite-lead"))),
            errors: ErrorSummary::new(locale).fields(&fields),
            notice: notice(&frame, typed),
            action: format!("{here}/users"),
            fields,
            leave: Button::link(locale.t("customers-cancel"), here).kind(ButtonKind::Quiet),
            frame,
        }
    }
}

/// At which portals somebody gets in: those that are ticked, or all.
fn opened(view: &FormView<'_>, portals: &[PortalOpt]) -> Option<Field> {
    if portals.len() < 2 {
        return None;
    }
    let locale = view.locale;
    let option = |one: &PortalOpt| Opt::new(one.id.to_string(), &one.name).hint(format!("/p/{}", one.slug));
    let options = portals.iter().map(option).collect();
    let field = view.field("portal", locale.t("customers-field-portals"), Control::Ticks(options));
    Some(field.optional().help(locale.t("customers-portals-help")))
}

/// In which portal's look an invitation is, where there is something to choose or to mend.
fn look(view: &FormView<'_>, open: &[PortalOpt]) -> Option<Field> {
    let options = open.iter().map(|one| Opt::new(one.id.to_string(), &one.name)).collect();
    let field = view.select("look", view.locale.t("customers-look"), options);
    let field = field.optional().help(view.locale.t("customers-look-help"));
    (open.len() > 1 || field.error.is_some()).then_some(field)
}

fn breadcrumb(frame: &Frame, customer: &Customer, here: &str) -> Breadcrumb {
    let above = vec![
        (frame.t("customers-title").into_owned(), LIST.to_owned()),
        (customer.name.to_string(), super::address(customer.id)),
    ];
    Breadcrumb { locale: frame.locale, above, here: here.to_owned() }
}

/// What the page of a user is about.
#[derive(Debug, Clone, Copy)]
pub struct UserForm<'a> {
    /// The customer.
    pub customer: &'a Customer,
    /// The user.
    pub user: &'a User,
    /// What they are there.
    pub membership: &'a Membership,
    /// They have not come in yet.
    pub invited: bool,
    /// The customer's places.
    pub locations: &'a [Location],
    /// The tenant's portals.
    pub portals: &'a [PortalOpt],
    /// Those of them that are open and let them in.
    pub doors: &'a [PortalOpt],
}

/// One user of a customer: what they may, whether they get in, their invitation.
#[derive(Debug, Template)]
#[template(path = "desk/customers/user.html")]
pub struct UserPage {
    /// Around it.
    pub frame: Frame,
    /// Where the page stands.
    pub breadcrumb: Breadcrumb,
    /// Their name and address.
    pub head: PageHead,
    /// Whether they get in.
    pub state: StageChip,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why nothing was done, and what others did meanwhile.
    pub notice: Option<(String, Timeline)>,
    /// Their address at the desk.
    pub base: String,
    /// Value of the hidden field `csrf`.
    pub csrf: String,
    /// What they were when the page was made, and since when that is known.
    pub seen: Vec<(&'static str, String)>,
    /// Role, scope, portals.
    pub fields: Vec<Field>,
    /// In which portal's look the invitation is sent again; none: they have come in, or are switched off.
    pub again: Option<Option<Field>>,
    /// Whether they are switched off for this customer.
    pub here_off: bool,
    /// Whether they are switched off everywhere.
    pub off: bool,
    /// At how many customers they are.
    pub customers: usize,
    /// What opens the question before switching off everywhere, and the question.
    pub everywhere: (Button, Dialog),
    /// What opens the question before their second factor is taken away, and the question; none: they have none.
    pub factor: Option<(Button, Dialog)>,
    /// What opens the question before every public link that they hold is taken back, and the question.
    pub links: (Button, Dialog),
    /// What leaves it.
    pub leave: Button,
}

impl UserPage {
    /// What stands in the form before anybody has typed.
    #[must_use]
    pub fn filled(membership: &Membership) -> FormData {
        let mut data = FormData::default();
        data.set("role", membership.role.as_str());
        data.set("scope", membership.scope.as_str());
        if let Scope::Locations(some) = &membership.scope {
            some.iter().for_each(|location| data.push("location", location.to_string()));
        }
        membership.portals.iter().for_each(|portal| data.push("portal", portal.to_string()));
        data
    }

    /// The page with what was typed and what is wrong with it.
    #[must_use]
    pub fn new(frame: Frame, form: UserForm<'_>, typed: &Typed) -> Self {
        let locale = frame.locale;
        let UserForm { customer, user, membership, portals, .. } = form;
        let view = FormView::new(locale, &typed.data, &typed.wrong);
        let mut fields = role_and_scope(&view, form.locations);
        fields.extend(opened(&view, portals));
        let csrf = frame.desk.as_ref().map(|desk| desk.csrf.clone()).unwrap_or_default();
        let base = super::user_address(customer.id, user.id);
        let waits = form.invited && !membership.disabled && !user.disabled;
        let again = waits.then(|| look(&view, form.doors));
        let everywhere = everywhere(&frame, &base, user.name.as_str());
        let factor = user.second_factor.then(|| lost_factor(&frame, &base, user.name.as_str()));
        let links = links(&frame, &base, user.email.as_str());
        Self {
            breadcrumb: breadcrumb(&frame, customer, user.name.as_str()),
            head: PageHead::new(user.name.as_str()).lead(Markup::text(&user.email)),
            state: state(locale, membership, form.invited, user.disabled),
            errors: ErrorSummary::new(locale).fields(again.iter().flatten()).fields(&fields),
            notice: notice(&frame, typed),
            seen: vec![("seen", membership.stamp()), ("since", frame.now.to_string())],
            fields,
            again,
            here_off: membership.disabled,
            off: user.disabled,
            customers: user.memberships.len(),
            everywhere,
            factor,
            links,
            leave: Button::link(locale.t("customers-cancel"), super::address(customer.id))
                .kind(ButtonKind::Quiet),
            base,
            csrf,
            frame,
        }
    }
}

fn lost_factor(frame: &Frame, base: &str, name: &str) -> (Button, Dialog) {
    let question = Question {
        id: "factor",
        label: &frame.t("customers-factor-remove"),
        title: frame.t1("customers-factor-ask", "name", name),
        text: frame.t1("customers-factor-ask-text", "name", name),
        action: format!("{base}/second-factor/removals"),
        held: Vec::new(),
    };
    question.asked(frame)
}

fn links(frame: &Frame, base: &str, email: &str) -> (Button, Dialog) {
    let question = Question {
        id: "links",
        label: &frame.t("user-links-revoke"),
        title: frame.t1("user-links-title", "email", email),
        text: frame.t1("user-links-text", "email", email),
        action: format!("{base}/links/revocations"),
        held: Vec::new(),
    };
    question.asked(frame)
}

fn everywhere(frame: &Frame, base: &str, name: &str) -> (Button, Dialog) {
    let question = Question {
        id: "everywhere",
        label: &frame.t("customers-everywhere-off"),
        title: frame.t1("customers-everywhere-title", "name", name),
        text: frame.t1("customers-everywhere-text", "name", name),
        action: format!("{base}/accounts"),
        held: vec![("disabled", "yes".to_owned())],
    };
    let (button, dialog) = question.asked(frame);
    (button.kind(ButtonKind::Danger), dialog)
}
