//! Colleagues: what an Admin decides about the users of their own company.

use crate::{
    FieldErrors, FormData, LocationId, Problem, Refusal, UserId,
    contact::EmailAddress,
    principal::Member,
    text::Line,
    user::{MemberRole, Membership, Scope},
};
use std::collections::BTreeSet;

/// Somebody who is to be invited, as a form says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// Their name.
    pub name: Line,
    /// Where the invitation goes, and what they sign in with.
    pub email: EmailAddress,
    /// What they become.
    pub membership: Membership,
}

impl Invitee {
    /// Reads `name`, `email`, `role`, `scope` and `location`. Whoever is invited gets in where the Admin does.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn parse(form: &FormData, by: &Member) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let name = errors.take("name", Line::parse(form.get("name")));
        let email = errors.take("email", EmailAddress::parse(form.get("email")));
        let role = errors.take("role", role(form));
        let scope = errors.take_scope(form).filter(|scope| errors.allow(by, scope));
        match (name, email, role, scope) {
            (Some(name), Some(email), Some(role), Some(scope)) if errors.is_empty() => {
                let portals = by.membership.portals.clone();
                let membership = Membership { role, scope, portals, disabled: false, invitation: None };
                Ok(Self { name, email, membership })
            }
            _ => Err(errors),
        }
    }
}

impl Membership {
    /// What it becomes by a form with `role`, `scope`, `location` and `disabled`; portals stay as they are.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn changed(&self, form: &FormData) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::none();
        let role = errors.take("role", role(form));
        let scope = errors.take_scope(form);
        match (role, scope) {
            (Some(role), Some(scope)) if errors.is_empty() => Ok(Self {
                role,
                scope,
                portals: self.portals.clone(),
                disabled: form.get("disabled") == "yes",
                invitation: self.invitation.clone(),
            }),
            _ => Err(errors),
        }
    }

    /// The same for an Admin, who gives nobody more than they see themselves; what somebody has already may stay.
    ///
    /// # Errors
    /// Every field to mend.
    pub fn changed_by(&self, form: &FormData, by: &Member) -> Result<Self, FieldErrors> {
        let after = self.changed(form)?;
        let mut errors = FieldErrors::none();
        if after.scope == self.scope || errors.allow(by, &after.scope) { Ok(after) } else { Err(errors) }
    }

    /// What a form carries along, so that whoever sends it is told when it was changed meanwhile.
    #[must_use]
    pub fn stamp(&self) -> String {
        let portals = self.portals.iter().map(ToString::to_string);
        let locations = match &self.scope {
            Scope::Locations(some) => some.iter().map(ToString::to_string).collect(),
            Scope::Own | Scope::Company => Vec::new(),
        };
        let words = [self.role.as_str(), self.scope.as_str(), if self.disabled { "off" } else { "on" }];
        words.map(str::to_owned).into_iter().chain(portals).chain(locations).collect::<Vec<_>>().join(".")
    }

    /// Whether it is that of an Admin who gets in, and has come in.
    #[must_use]
    pub fn is_active_admin(&self) -> bool {
        self.role == MemberRole::Admin && !self.disabled && self.invitation.is_none()
    }
}

/// Decides a change of a user's membership, and says who has to stay an Admin for it to be carried out.
/// `others`: the company's other Admins who get in.
///
/// # Errors
/// `refusal-last-admin` when nobody would be left to look after the users.
pub fn change(
    by: &Member,
    (user, before, after): (UserId, &Membership, &Membership),
    others: &[UserId],
) -> Result<Option<UserId>, Refusal> {
    if user != by.id() {
        return Ok(Some(by.id()));
    }
    if !before.is_active_admin() || after.is_active_admin() {
        return Ok(None);
    }
    match others.iter().find(|other| **other != user) {
        Some(other) => Ok(Some(*other)),
        None => Err(Refusal(Problem::new("refusal-last-admin"))),
    }
}

/// Reads `role`.
///
/// # Errors
/// `error-choose`.
pub fn role(form: &FormData) -> Result<MemberRole, Problem> {
    MemberRole::parse(form.get("role")).ok_or(Problem::new("error-choose"))
}

impl FieldErrors {
    /// Whether an Admin may give a scope; notes it where not.
    fn allow(&mut self, by: &Member, scope: &Scope) -> bool {
        let holds = by.membership.scope.holds(scope);
        if !holds {
            self.add("scope", Problem::new("error-scope-wider"));
        }
        holds
    }

    /// Reads `scope` and `location`, or notes what is wrong with them.
    pub fn take_scope(&mut self, form: &FormData) -> Option<Scope> {
        match form.get("scope") {
            "own" => Some(Scope::Own),
            "company" => Some(Scope::Company),
            "locations" => {
                let named: Option<BTreeSet<LocationId>> =
                    form.all("location").map(|id| id.parse().ok()).collect();
                match named.filter(|some| !some.is_empty()) {
                    Some(some) => Some(Scope::Locations(some)),
                    None => {
                        self.add("location", Problem::new("error-choose-place"));
                        None
                    }
                }
            }
            _ => {
                self.add("scope", Problem::new("error-choose"));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        CustomerId, Language, PortalId, SessionId, TenantId,
        address::Address,
        contact::Contact,
        customer::{Customer, CustomerStatus},
        portal::UserRules,
        user::{Permission, User},
    };
    use jiff::Timestamp;
    use std::collections::BTreeMap;

    fn line(text: &str) -> Line {
        Line::parse(text).unwrap()
    }

    fn membership(role: MemberRole) -> Membership {
        Membership {
            role,
            scope: Scope::Company,
            portals: BTreeSet::new(),
            disabled: false,
            invitation: None,
        }
    }

    fn id(n: u8) -> UserId {
        UserId::new(Timestamp::UNIX_EPOCH, [n; 16])
    }

    fn admin() -> Member {
        let (at, email) = (Timestamp::UNIX_EPOCH, EmailAddress::parse("ann@b.example").unwrap());
        let tenant = TenantId::new(at, [1; 16]);
        let customer = Customer {
            id: CustomerId::new(at, [2; 16]),
            tenant,
            reference: line("K-1"),
            name: line("De Wit"),
            contact: Contact { name: line("Ann"), email: email.clone(), phone: None, company: None },
            address: Address {
                street: line("Kade 1"),
                addition: None,
                postcode: None,
                city: line("Groningen"),
                region: None,
                country: "NL".to_owned(),
            },
            status: CustomerStatus::Active,
            payment_days: None,
            account_manager: None,
            version: 0,
        };
        let user = User {
            id: id(1),
            tenant,
            email,
            name: line("Ann"),
            language: Language::En,
            disabled: false,
            second_factor: false,
            memberships: BTreeMap::from([(customer.id, membership(MemberRole::Admin))]),
            sessions: BTreeMap::new(),
        };
        Member {
            user,
            session: SessionId::new(at, [3; 16]),
            customer,
            membership: membership(MemberRole::Admin),
            portal: PortalId::new(at, [4; 16]),
            rules: UserRules::default(),
            display: Default::default(),
            viewer: None,
        }
    }

    fn form(pairs: &[(&str, &str)]) -> FormData {
        pairs.iter().copied().collect()
    }

    #[test]
    fn the_last_admin_stays_one() {
        let (by, admin) = (admin(), membership(MemberRole::Admin));
        let off = Membership { disabled: true, ..admin.clone() };
        for after in [membership(MemberRole::Viewer), off] {
            let refused = change(&by, (by.id(), &admin, &after), &[]).unwrap_err();
            assert_eq!(refused.0.key, "refusal-last-admin");
            assert_eq!(change(&by, (by.id(), &admin, &after), &[id(2)]), Ok(Some(id(2))), "somebody is left");
        }
        let narrower = Membership { scope: Scope::Own, ..admin.clone() };
        assert_eq!(change(&by, (by.id(), &admin, &narrower), &[]), Ok(None));
    }

    #[test]
    fn whoever_changes_a_colleague_has_to_be_an_admin_still() {
        let (by, admin) = (admin(), membership(MemberRole::Admin));
        assert_eq!(change(&by, (id(2), &admin, &membership(MemberRole::Buyer)), &[id(2)]), Ok(Some(by.id())));
    }

    #[test]
    fn every_field_that_is_missing_is_named() {
        let errors = Invitee::parse(&FormData::default(), &admin()).unwrap_err();
        let named: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["name", "email", "role", "scope"]);
        let some = form(&[("role", "buyer"), ("scope", "locations"), ("location", "nowhere")]);
        let errors = membership(MemberRole::Viewer).changed(&some).unwrap_err();
        assert_eq!(errors.get("location").unwrap().key, "error-choose-place");
    }

    #[test]
    fn a_form_changes_role_scope_and_switch_and_leaves_the_portals() {
        let portals = BTreeSet::from([PortalId::new(Timestamp::UNIX_EPOCH, [9; 16])]);
        let before = Membership { portals, ..membership(MemberRole::Viewer) };
        let sent = form(&[("role", "buyer"), ("scope", "own"), ("disabled", "yes")]);
        let after = before.changed(&sent).unwrap();
        assert_eq!((after.role, &after.scope, after.disabled), (MemberRole::Buyer, &Scope::Own, true));
        assert_eq!(after.portals, before.portals);
        assert_ne!(after.stamp(), before.stamp());
    }

    #[test]
    fn what_the_portal_does_not_allow_no_role_holds() {
        let mut by = admin();
        assert!(by.may(Permission::ManageUsers));
        by.rules.manage_users = false;
        assert!(!by.may(Permission::ManageUsers) && by.may(Permission::ViewCompany));
        by.rules.manage_users = true;
        by.customer.status = CustomerStatus::Blocked;
        assert!(by.may(Permission::ManageUsers) && !by.may(Permission::RequestWork));
    }
}
