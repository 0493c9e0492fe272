//! What an entry of the log says in one sentence, and the sign beside it.

use crate::{
    Locale,
    account::change,
    desk::{portals, staff},
    parts::{Icon, icon},
};
use domain::{
    activity::{Activity, Deed},
    timeline::Actor,
};
use fluent_bundle::FluentValue;

/// What an entry says in one sentence.
#[must_use]
pub fn sentence(locale: Locale, activity: &Activity) -> String {
    let mut args: Vec<(&str, FluentValue<'_>)> = vec![("by", by(locale, &activity.who).into())];
    let name = named(activity);
    if !name.is_empty() {
        args.push(("name", name.into()));
    }
    match &activity.what {
        Deed::UserInvited(_, role) | Deed::UserAdded(_, role) => {
            args.push(("role", locale.t(&format!("role-{}", role.as_str())).into_owned().into()));
        }
        Deed::StaffInvited(role) => args.push(("role", staff::role_word(locale, *role).into())),
        Deed::ViewBegun(_, portal) => args.push(("portal", portal.to_string().into())),
        Deed::LinksTakenBack(email) => args.push(("email", email.to_string().into())),
        Deed::ChangeAsked(part, _)
        | Deed::ChangeApproved(part, _)
        | Deed::ChangeRejected(part, _)
        | Deed::ChangeWithdrawn(part) => args.push(("part", change::part(locale, *part).into())),
        Deed::ObjectsLabelled(count) => args.push(("count", (*count).into())),
        Deed::DocumentRenewed(_, number) => args.push(("number", (*number).into())),
        Deed::PortalChanged(section, _) => {
            args.push(("section", portals::section_name(locale, section).into()));
        }
        _ => {}
    }
    locale.args(key(&activity.what), args)
}

/// Whom or what it was done to, by name; empty: the sentence names nothing.
fn named(activity: &Activity) -> String {
    match &activity.what {
        Deed::LocationAdded(name)
        | Deed::LocationChanged(name, _)
        | Deed::ContactAdded(name)
        | Deed::ContactChanged(name, _)
        | Deed::ContactRemoved(name)
        | Deed::AddressAdded(name)
        | Deed::AddressChanged(name, _)
        | Deed::AddressRemoved(name)
        | Deed::ObjectAdded(name)
        | Deed::ObjectChanged(name, _)
        | Deed::ObjectRelabelled(name)
        | Deed::DocumentAdded(name)
        | Deed::DocumentRenewed(name, _)
        | Deed::DocumentChanged(name, _)
        | Deed::DocumentRemoved(name)
        | Deed::ProjectAdded(name)
        | Deed::ProjectChanged(name, _)
        | Deed::ProjectMoved(name, _)
        | Deed::Viewed(name)
        | Deed::Downloaded(name) => name.to_string(),
        Deed::UserInvited(person, _)
        | Deed::UserAdded(person, _)
        | Deed::UserInvitedAgain(person)
        | Deed::MembershipChanged(person, _)
        | Deed::MembershipDisabled(person)
        | Deed::MembershipEnabled(person)
        | Deed::UserDisabled(person)
        | Deed::UserEnabled(person)
        | Deed::UserFactorReset(person)
        | Deed::ViewBegun(person, _)
        | Deed::ViewEnded(person) => person.name.to_string(),
        _ => activity.about.name().to_owned(),
    }
}

const fn key(what: &Deed) -> &'static str {
    match what {
        Deed::CustomerCreated => "activity-customer-created",
        Deed::CustomerChanged(_) => "activity-customer-changed",
        Deed::LocationAdded(_) => "activity-location-added",
        Deed::LocationChanged(..) => "activity-location-changed",
        Deed::ContactAdded(_) => "activity-contact-added",
        Deed::ContactChanged(..) => "activity-contact-changed",
        Deed::ContactRemoved(_) => "activity-contact-removed",
        Deed::UserInvited(..) => "activity-user-invited",
        Deed::UserAdded(..) => "activity-user-added",
        Deed::UserInvitedAgain(_) => "activity-user-invited-again",
        Deed::MembershipChanged(..) => "activity-membership-changed",
        Deed::MembershipDisabled(_) => "activity-membership-disabled",
        Deed::MembershipEnabled(_) => "activity-membership-enabled",
        Deed::UserDisabled(_) => "activity-user-disabled",
        Deed::UserEnabled(_) => "activity-user-enabled",
        Deed::UserFactorReset(_) => "activity-user-factor-reset",
        Deed::ViewBegun(..) => "activity-view-begun",
        Deed::ViewEnded(_) => "activity-view-ended",
        Deed::LinksTakenBack(_) => "activity-links-taken-back",
        Deed::FactorSwitched(true) => "activity-factor-on",
        Deed::FactorSwitched(false) => "activity-factor-off",
        Deed::SignedIn => "activity-signed-in",
        Deed::PasswordReset => "activity-password-reset",
        Deed::Viewed(_) => "activity-viewed",
        Deed::Downloaded(_) => "activity-downloaded",
        Deed::DataTaken => "activity-data-taken",
        Deed::ObjectAdded(_) => "activity-object-added",
        Deed::ObjectChanged(..) => "activity-object-changed",
        Deed::ObjectsLabelled(_) => "activity-objects-labelled",
        Deed::ObjectRelabelled(_) => "activity-object-relabelled",
        Deed::DocumentAdded(_) => "activity-document-added",
        Deed::DocumentRenewed(..) => "activity-document-renewed",
        Deed::DocumentChanged(..) => "activity-document-changed",
        Deed::DocumentRemoved(_) => "activity-document-removed",
        Deed::ProjectAdded(_) => "activity-project-added",
        Deed::ProjectChanged(..) => "activity-project-changed",
        Deed::ProjectMoved(..) => "activity-project-moved",
        Deed::AddressAdded(_) => "activity-address-added",
        Deed::AddressChanged(..) => "activity-address-changed",
        Deed::AddressRemoved(_) => "activity-address-removed",
        Deed::ChangeAsked(..) => "activity-change-asked",
        Deed::ChangeApproved(..) => "activity-change-approved",
        Deed::ChangeRejected(..) => "activity-change-rejected",
        Deed::ChangeWithdrawn(_) => "activity-change-withdrawn",
        Deed::SecondFactorRequired(true) => "activity-factor-required",
        Deed::SecondFactorRequired(false) => "activity-factor-not-required",
        Deed::PortalCreated => "activity-portal-created",
        Deed::PortalChanged(..) => "activity-portal-changed",
        Deed::StaffInvited(_) => "activity-staff-invited",
        Deed::StaffInvitedAgain => "activity-staff-invited-again",
        Deed::StaffChanged(_) => "activity-staff-changed",
        Deed::StaffDisabled => "activity-staff-disabled",
        Deed::StaffEnabled => "activity-staff-enabled",
        Deed::StaffFactorReset => "activity-staff-factor-reset",
        Deed::StaffSignedOut => "activity-staff-signed-out",
    }
}

pub(super) fn by(locale: Locale, who: &Actor) -> String {
    match who {
        Actor::Guest { name } | Actor::Staff { name, .. } | Actor::User { name, .. } => name.to_string(),
        Actor::System => locale.t("timeline-system").into_owned(),
    }
}

pub(super) const fn sign(what: &Deed) -> Icon {
    icon(match what {
        Deed::CustomerCreated | Deed::PortalCreated => "add",
        Deed::CustomerChanged(_) => "company",
        Deed::ContactAdded(_) | Deed::ContactChanged(..) | Deed::ContactRemoved(_) => "person",
        Deed::LocationAdded(_) | Deed::LocationChanged(..) => "pin",
        Deed::AddressAdded(_) | Deed::AddressChanged(..) | Deed::AddressRemoved(_) => "pin",
        Deed::ObjectAdded(_) | Deed::ObjectChanged(..) => "object",
        Deed::DocumentAdded(_)
        | Deed::DocumentRenewed(..)
        | Deed::DocumentChanged(..)
        | Deed::DocumentRemoved(_) => "file",
        Deed::ObjectsLabelled(_) | Deed::ObjectRelabelled(_) => "print",
        Deed::ProjectAdded(_) | Deed::ProjectChanged(..) | Deed::ProjectMoved(..) => "calendar",
        Deed::ChangeAsked(..) => "inbox",
        Deed::ChangeApproved(..) => "check",
        Deed::ChangeRejected(..) | Deed::ChangeWithdrawn(_) => "close",
        Deed::UserInvited(..) | Deed::UserInvitedAgain(_) => "mail",
        Deed::UserAdded(..) => "person",
        Deed::StaffInvited(_) | Deed::StaffInvitedAgain => "mail",
        Deed::MembershipChanged(..) | Deed::SignedIn | Deed::DataTaken | Deed::StaffChanged(_) => "person",
        Deed::StaffFactorReset | Deed::StaffSignedOut | Deed::StaffDisabled => "lock",
        Deed::MembershipDisabled(_) | Deed::UserDisabled(_) | Deed::LinksTakenBack(_) => "lock",
        Deed::PasswordReset => "lock",
        Deed::StaffEnabled | Deed::MembershipEnabled(_) | Deed::UserEnabled(_) => "check",
        Deed::PortalChanged(..) => "globe",
        Deed::ViewBegun(..) | Deed::ViewEnded(_) | Deed::Viewed(_) => "eye",
        Deed::Downloaded(_) => "download",
        Deed::SecondFactorRequired(_) | Deed::UserFactorReset(_) | Deed::FactorSwitched(_) => "shield",
    })
}
