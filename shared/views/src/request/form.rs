//! The form of one kind of work, empty or as it came back.

mod fields;

pub(crate) use fields::{items, place};

use super::{
    TRAP, Way, address, base,
    known::{self, KnownUser},
};
use crate::{
    Frame, Locale, objects,
    parts::{
        Button, Callout, DescriptionList, ErrorSummary, Field, FormView, Markup, PageHead, Tone, Uploader,
    },
    rich::rich,
};
use askama::Template;
use domain::{
    FieldErrors, FormData, Language,
    asking::Asker,
    file::File,
    link::LinkToken,
    merge::{self, MergeField},
    object::Object,
    portal::Portal,
    principal::Member,
    request::OTHER_PLACE,
    work_type::WorkType,
};
use jiff::civil::Date;

/// What the form is made from.
#[derive(Debug, Clone)]
pub struct Filled<'a> {
    /// The portal.
    pub portal: &'a Portal,
    /// The way on which they came.
    pub way: Way<'a>,
    /// Who asks, when they are signed in.
    pub user: Option<KnownUser<'a>>,
    /// What it is about, for a guest who came from its label.
    pub labelled: Option<Labelled<'a>>,
    /// The kind of work.
    pub work_type: &'a WorkType,
    /// What stands in it.
    pub data: &'a FormData,
    /// What has to be mended.
    pub errors: &'a FieldErrors,
    /// The form token.
    pub token: &'a str,
    /// Files that an earlier try has brought.
    pub uploaded: &'a [File],
    /// Files that an earlier try has brought and that cannot be looked up right now.
    pub unnamed: &'a [String],
    /// Why it comes back, when that is not about a field.
    pub notice: Option<String>,
    /// Today on the portal's calendar.
    pub today: Date,
}

/// The object that a guest stands before, and the secret of its label.
#[derive(Debug, Clone, Copy)]
pub struct Labelled<'a> {
    /// The object: what stands on its label is all that is shown of it.
    pub object: &'a Object,
    /// The secret.
    pub label: &'a LinkToken,
}

/// What stands on the label of an object.
pub(super) fn on_label(locale: Locale, object: &Object) -> DescriptionList {
    DescriptionList::new()
        .row(locale.t("record-object"), Markup::text(&object.name))
        .row(objects::label(locale, "kind"), Markup::text(&object.kind))
        .maybe(objects::label(locale, "serial"), object.serial.as_ref().map(Markup::text))
}

/// Who asks, where only known customers may.
#[derive(Debug)]
pub struct Known {
    /// What the two fields are.
    pub lead: String,
    /// Reference and postcode.
    pub fields: Vec<Field>,
    /// Whether the work is somewhere else; none: it never is.
    pub other_address: Option<Field>,
}

/// Somebody else to talk to.
#[derive(Debug)]
pub struct Behalf {
    /// Whether there is somebody.
    pub tick: Field,
    /// Who.
    pub fields: Vec<Field>,
}

/// A free field.
#[derive(Debug)]
pub enum FreePart {
    /// One that is typed or chosen.
    Field(Box<Field>),
    /// One that takes files.
    Files(Box<Uploader>),
}

/// What has to be accepted.
#[derive(Debug)]
pub struct TermsPart {
    /// The text.
    pub text: Markup,
    /// Its tick; none: they are there to be read.
    pub tick: Option<Field>,
}

/// The request form of one kind of work.
#[derive(Debug, Template)]
#[template(path = "request/form.html")]
pub struct RequestFormPage {
    /// Around it.
    pub frame: Frame,
    /// The kind of work.
    pub head: PageHead,
    /// The portal's own words, where nothing was to choose before.
    pub welcome: Markup,
    /// What has to be mended.
    pub errors: ErrorSummary,
    /// Why it comes back, when that is not about a field.
    pub notice: Option<Callout>,
    /// Where another kind of work is chosen; none: there is but one.
    pub other_types: Option<String>,
    /// Where it is sent.
    pub action: String,
    /// Key of the kind of work.
    pub work_type: String,
    /// The word of the way; empty: the one that leads to everything.
    pub flow: String,
    /// The form token.
    pub token: String,
    /// Name of the field that stays empty; none: whoever is signed in is no robot.
    pub trap: Option<&'static str>,
    /// The secret of a label, and the object that it sticks on.
    pub labelled: Option<(String, DescriptionList)>,
    /// The objects to choose from; none: there are none.
    pub object: Option<Field>,
    /// Who asks, as far as it is known.
    pub who: DescriptionList,
    /// Who asks.
    pub contact: Vec<Field>,
    /// Who asks, where only known customers may.
    pub known: Option<Known>,
    /// Where the work is.
    pub address: Vec<Field>,
    /// The places of a user's customer to choose from; none: they are not known.
    pub place: Option<Field>,
    /// The field and its value with which the address is asked for; none: it always is.
    pub address_when: Option<(&'static str, &'static str)>,
    /// Whether that value stands there.
    pub other_address: bool,
    /// Somebody else; none: not offered.
    pub behalf: Option<Behalf>,
    /// What is the matter.
    pub description: Field,
    /// The free fields.
    pub free: Vec<FreePart>,
    /// What can be asked for along with it.
    pub items: Vec<Field>,
    /// Days that suit.
    pub dates: Vec<Field>,
    /// Attachments; none: not taken.
    pub attachments: Option<Uploader>,
    /// Terms; none: nothing to accept.
    pub terms: Option<TermsPart>,
    /// Nobody can send it: what is said about that, and the way back.
    pub preview: Option<(Callout, Button)>,
}

impl RequestFormPage {
    /// The same form to look at alone: nobody can send it. `reader`: who looks; `back`: where they came from.
    #[must_use]
    pub fn as_preview(mut self, reader: Locale, version: u32, back: String) -> Self {
        let callout = Callout::new(Tone::Info, reader.t("form-preview-lead"));
        let callout = callout.titled(reader.t1("form-preview-version", "version", version));
        self.preview = Some((callout, Button::link(reader.t("form-preview-back"), back)));
        self.other_types = None;
        self.action = String::new();
        self.frame.form = None;
        self
    }

    /// The form, filled in.
    #[must_use]
    pub fn new(frame: Frame, filled: &Filled<'_>) -> Self {
        let Filled { portal, way, work_type, data, .. } = *filled;
        let locale = frame.locale;
        let language = locale.language();
        let (guests, rules) = (&portal.guests, portal.form_rules(way.asker));
        let view = FormView::new(locale, data, filled.errors);
        let several = portal.open_work_types(way.asker).nth(1).is_some();
        let company = portal.name.as_str();
        let known_only = way.asker == Asker::Guest && guests.known_only();
        let has_address = filled.labelled.is_none()
            && if known_only { guests.address_changes } else { filled.asks_for_address() };
        let mut description = view.long("description", frame.t("request-description"));
        description.help = locale.t("request-description-help").into_owned();
        let mut page = Self {
            head: PageHead::new(work_type.name.in_language(language)).lead(Markup::text(locale.t1(
                "request-lead",
                "company",
                company,
            ))),
            welcome: if several || filled.user.is_some() {
                Markup::default()
            } else {
                rich(portal, &portal.welcome, locale)
            },
            errors: ErrorSummary::new(locale),
            notice: filled
                .notice
                .as_ref()
                .map(|text| Callout::new(Tone::Warn, text).titled(locale.t("request-not-sent"))),
            other_types: several.then(|| other_types(portal, way)),
            action: base(portal, way.asker),
            work_type: work_type.key.clone(),
            flow: way.flow.map(|flow| flow.slug.to_string()).unwrap_or_default(),
            token: filled.token.to_owned(),
            trap: filled.user.is_none().then_some(TRAP),
            labelled: filled
                .labelled
                .map(|labelled| (labelled.label.expose().to_owned(), on_label(locale, labelled.object))),
            object: filled.user.and_then(|user| user.object(&view)),
            who: filled.user.map_or_else(DescriptionList::new, |user| user.facts(locale)),
            contact: match filled.user {
                Some(_) => known::contact(&view, rules, frame.t("request-own-reference")),
                None if known_only => Vec::new(),
                None => fields::contact(&view),
            },
            known: known_only.then(|| fields::known(&view, company, guests.address_changes && has_address)),
            place: filled.user.map(|user| user.place(&view, portal, frame.t("request-place"))),
            address: if has_address { place(&view) } else { Vec::new() },
            address_when: filled.address_when(),
            other_address: filled.address_when().is_some_and(|(name, value)| data.get(name) == value),
            behalf: rules.on_behalf.then(|| fields::behalf(&view)),
            description,
            free: fields::free(&view, filled),
            items: items(&view, work_type, language),
            dates: fields::dates(&view, work_type, rules, filled.today),
            attachments: rules.attachments.then(|| fields::attachments(&view, filled)),
            terms: fields::terms(&view, portal, rules),
            preview: None,
            frame,
        };
        page.errors = page.summary(filled.errors);
        page
    }

    /// Whether any field takes files.
    #[must_use]
    pub fn takes_files(&self) -> bool {
        self.attachments.is_some() || self.free.iter().any(|part| matches!(part, FreePart::Files(_)))
    }

    /// What has to be mended, in the form's order.
    fn summary(&self, errors: &FieldErrors) -> ErrorSummary {
        let mut summary = ErrorSummary::new(self.frame.locale);
        if let Some(problem) = errors.get("") {
            summary = summary.line(self.frame.locale.problem(problem));
        }
        if let Some(known) = &self.known {
            summary = summary.fields(&known.fields);
        }
        summary = summary.fields(&self.contact);
        if let Some(object) = &self.object {
            summary = summary.field(object);
        }
        if let Some(place) = &self.place {
            summary = summary.field(place);
        }
        summary = summary.fields(&self.address);
        if let Some(behalf) = &self.behalf {
            summary = summary.fields(&behalf.fields);
        }
        summary = summary.field(&self.description);
        for part in &self.free {
            summary = match part {
                FreePart::Field(field) => summary.field(field),
                FreePart::Files(files) => summary.uploader(files),
            };
        }
        summary = summary.fields(&self.items).fields(&self.dates);
        if let Some(files) = &self.attachments {
            summary = summary.uploader(files);
        }
        match self.terms.as_ref().and_then(|terms| terms.tick.as_ref()) {
            Some(tick) => summary.field(tick),
            None => summary,
        }
    }
}

impl Filled<'_> {
    /// Whether an address is typed at all.
    fn asks_for_address(&self) -> bool {
        self.user.is_none() || self.portal.requests.other_address
    }

    /// The field and its value with which an address is asked for; none: it always is.
    fn address_when(&self) -> Option<(&'static str, &'static str)> {
        match self.user {
            Some(_) => Some(("place", OTHER_PLACE)),
            None => self.portal.guests.known_only().then_some(("other-address", "yes")),
        }
    }
}

/// Where another kind of work is chosen: on the same way, where it leads to several.
fn other_types(portal: &Portal, way: Way<'_>) -> String {
    let several = way.flow.filter(|flow| portal.flow_work_types(way.asker, flow).nth(1).is_some());
    address(portal, Way { flow: several, ..way }, None)
}

/// What stands in a form that nobody has touched yet.
#[must_use]
pub fn untouched(
    portal: &Portal,
    work_type: &WorkType,
    language: Language,
    today: Date,
    user: Option<KnownUser<'_>>,
) -> FormData {
    let free = work_type.form.fields.iter();
    let defaults = free.flat_map(|field| field.defaults().map(|typed| (field.name(), typed.to_owned())));
    let mut data: FormData = defaults.collect();
    data.set("country", portal.country.clone());
    let member = user.map(|user| user.member);
    data.set("description", default_description(portal, work_type, language, today, member));
    if let Some(place) = user.and_then(|user| user.first_place(portal)) {
        data.set("place", place);
    }
    if let Some(user) = user {
        data.set("object", user.about.map(|object| object.id.to_string()).unwrap_or_default());
    }
    data
}

/// The description that stands in a form at first, its merge fields filled in; a guest fills in who asks.
#[must_use]
pub fn default_description(
    portal: &Portal,
    work_type: &WorkType,
    language: Language,
    today: Date,
    member: Option<&Member>,
) -> String {
    let known = |name: fn(&Member) -> String| member.map_or_else(|| "…".to_owned(), name);
    let value = |field: MergeField| match field {
        MergeField::Company => portal.name.to_string(),
        MergeField::WorkType => work_type.name.in_language(language).to_owned(),
        MergeField::Date => Locale::of(language).short_date(today),
        MergeField::Phone => portal.contact.phone.clone(),
        MergeField::Email => portal.contact.email.to_string(),
        MergeField::Contact => known(|member| member.user.name.to_string()),
        MergeField::Customer => known(|member| member.customer.name.to_string()),
    };
    merge::fill(work_type.default_description.in_language(language), value)
}
