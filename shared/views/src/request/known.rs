//! What is known of a user who asks for work: who they are, and the places of their customer.

use crate::{
    Locale,
    parts::{DescriptionList, Field, FormView, Markup, Opt},
    record,
};
use domain::{
    asking::{Asking, FormRules},
    customer::Location,
    object::{Object, Place},
    portal::Portal,
    principal::Member,
    request::{MAIN_PLACE, OTHER_PLACE},
};
use std::borrow::Cow;

/// As many places stand open; more are folded.
const OPEN: usize = 6;

/// Who asks, when they are signed in.
#[derive(Debug, Clone, Copy)]
pub struct KnownUser<'a> {
    /// Who, and for whom.
    pub member: &'a Member,
    /// The places of their customer.
    pub locations: &'a [Location],
    /// The objects to choose from, each with its line.
    pub objects: &'a [Opt],
    /// The object that they came from.
    pub about: Option<&'a Object>,
}

/// A place to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KnownPlace {
    /// Its value in the form.
    pub value: String,
    name: String,
    address: String,
}

impl KnownUser<'_> {
    /// Who asks, for whom.
    pub(super) fn facts(&self, locale: Locale) -> DescriptionList {
        let user = &self.member.user;
        let who = Markup::lines([user.name.to_string(), user.email.to_string()]);
        DescriptionList::new()
            .row(locale.t("record-raised-by"), who)
            .row(locale.t("record-customer"), Markup::text(&self.member.customer.name))
    }

    /// The places that are known and in their scope, the main address first.
    pub(super) fn places(&self, portal: &Portal) -> Vec<KnownPlace> {
        let customer = &self.member.customer;
        let main = self.member.may_ask_at(None).then(|| KnownPlace {
            value: MAIN_PLACE.to_owned(),
            name: customer.name.to_string(),
            address: customer.address.one_line_from(&portal.country),
        });
        let open = self.locations.iter().filter(|location| self.member.may_ask_at(Some(location.id)));
        let location = |location: &Location| KnownPlace {
            value: location.id.to_string(),
            name: location.name.to_string(),
            address: location.address.one_line_from(&portal.country),
        };
        let mut places: Vec<KnownPlace> = main.into_iter().chain(open.map(location)).collect();
        if places.is_empty() && portal.requests.other_address {
            places.push(KnownPlace {
                value: OTHER_PLACE.to_owned(),
                name: String::new(),
                address: String::new(),
            });
        }
        places
    }

    /// The place that is chosen at first: where the object is that they came from, or the first of theirs.
    pub(super) fn first_place(&self, portal: &Portal) -> Option<String> {
        let places = self.places(portal);
        let there = self.about.map(|object| Place::of(object.location).to_string());
        let there = there.filter(|there| places.iter().any(|place| place.value == *there));
        there.or_else(|| places.into_iter().next().map(|place| place.value))
    }

    /// The objects to choose from, where there are any. It is about none of them as long as nothing is said.
    pub(super) fn object(&self, view: &FormView<'_>) -> Option<Field> {
        let (label, help) = (view.locale.t("request-object"), view.locale.t("request-object-help"));
        // One that cannot be chosen any more is still to be taken out.
        if self.objects.is_empty() && view.data.get("object").is_empty() {
            return None;
        }
        let mut options = self.objects.to_vec();
        if options.len() > OPEN {
            let line = |one: Opt| Opt::new(one.value, format!("{}, {}", one.label, one.hint));
            let options = options.into_iter().map(line).collect();
            return Some(view.select("object", label, options).optional().help(help));
        }
        options.push(Opt::new("", view.locale.t("request-object-none")));
        Some(view.radios("object", label, options))
    }

    /// The places to choose from, and another one where the portal allows it.
    pub(super) fn place(&self, view: &FormView<'_>, portal: &Portal, label: Cow<'_, str>) -> Field {
        let places = self.places(portal);
        let folded = places.len() > OPEN;
        let known = places.iter().filter(|place| place.value != OTHER_PLACE);
        let option = |place: &KnownPlace| {
            if folded {
                Opt::new(place.value.as_str(), format!("{}, {}", place.name, place.address))
            } else {
                Opt::new(place.value.as_str(), place.name.as_str()).hint(place.address.as_str())
            }
        };
        let other = || Opt::new(OTHER_PLACE, view.locale.t("request-place-other"));
        let mut options: Vec<Opt> = known.map(option).collect();
        if portal.requests.other_address {
            options.push(other());
        }
        if folded { view.select("place", label, options) } else { view.radios("place", label, options) }
    }
}

/// What is asked of somebody whose name and address are known.
pub(super) fn contact(view: &FormView<'_>, rules: FormRules<'_>, reference: Cow<'_, str>) -> Vec<Field> {
    let asked = |rule: Asking, mut field: Field| {
        field.required = rule == Asking::Required;
        (rule != Asking::Never).then_some(field)
    };
    let phone = view.phone("phone", view.locale.t("request-phone")).help(view.locale.t("request-phone-help"));
    let reference = view.line("own-reference", reference).autocomplete("off");
    let reference = reference.help(view.locale.t("request-own-reference-help"));
    [asked(rules.phone, phone), asked(rules.reference, reference)].into_iter().flatten().collect()
}

/// What a request says of whoever asked: a user of a customer, or whom to talk to.
pub(crate) fn asked_by(locale: Locale, work_order: &domain::work_order::WorkOrder) -> (String, Markup) {
    let word = if work_order.origin.user().is_some() { "record-raised-by" } else { "record-contact" };
    (locale.t(word).into_owned(), record::person(&work_order.contact))
}
