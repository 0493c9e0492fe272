//! Noordlift, the demo company: lifts, climate, doors and machines. The local machine is seeded with it, and tests
//! tell their stories with it.

use crate::{demo_objects::ObjectText, demo_projects::ProjectText};
use domain::{
    CustomerId, Language, Result, StaffId, TenantId, UserId,
    contact::{ContactPerson, EmailAddress},
    customer::{Customer, Location},
    object::Object,
    portal::Portal,
    principal::{Guest, StaffMember},
    project::Project,
    staff::{Staff, StaffRole},
    text::Line,
    user::{MemberRole, Membership, User},
    work_type::WorkType,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{Store, Tenant};

/// Password of every demo member of staff.
pub const PASSWORD: &str = "noordlift-demo-2026";

/// The demo company with everything it begins with.
#[derive(Debug, Clone)]
pub struct Demo {
    /// The company.
    pub tenant: Tenant,
    /// `demo` in six languages, open to everybody; `noordlift-klanten` in Dutch, for known customers, without
    /// confirmation.
    pub portals: Vec<Portal>,
    /// One of every role, owner first; then further ones of each, and somebody who has left.
    pub staff: Vec<Staff>,
    /// Known customers: two active, one blocked, one inactive.
    pub customers: Vec<Customer>,
    /// Places of the first two.
    pub locations: Vec<(CustomerId, Location)>,
    /// Whom to reach at them beside their main contacts.
    pub contacts: Vec<(CustomerId, ContactPerson)>,
    /// What is installed at the first two.
    pub objects: Vec<Object>,
    /// Work of the first two that belongs together.
    pub projects: Vec<Project>,
    /// Their users: of the first customer one of every role, in the order of [`MemberRole::ALL`].
    pub users: Vec<User>,
    /// Those of them who were invited and have not come in yet.
    pub invited: Vec<UserId>,
}

#[derive(Deserialize)]
struct Company {
    tenant: Tenant,
    portals: Vec<PortalText>,
    staff: Vec<StaffText>,
    customers: Vec<serde_json::Value>,
    locations: Vec<LocationText>,
    contacts: Vec<ContactText>,
    objects: Vec<ObjectText>,
    projects: Vec<ProjectText>,
    users: Vec<UserText>,
}

#[derive(Deserialize)]
struct LocationText {
    customer: CustomerId,
    location: Location,
}

#[derive(Deserialize)]
struct ContactText {
    customer: CustomerId,
    contact: ContactPerson,
}

#[derive(Deserialize)]
struct UserText {
    id: UserId,
    email: EmailAddress,
    name: Line,
    language: Language,
    #[serde(default)]
    invited: bool,
    memberships: BTreeMap<CustomerId, Membership>,
}

#[derive(Deserialize)]
struct PortalText {
    /// Keys of its work types; empty: all.
    #[serde(default)]
    only: Vec<String>,
    #[serde(flatten)]
    settings: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct StaffText {
    id: StaffId,
    email: EmailAddress,
    name: Line,
    role: StaffRole,
    language: Language,
    #[serde(default)]
    disabled: bool,
}

/// The demo company.
///
/// # Panics
/// When its files do not say what the domain takes; a test holds that.
#[must_use]
pub fn demo() -> Demo {
    let company: Company =
        serde_yaml_ng::from_str(include_str!("../demo/company.yaml")).expect("the demo company can be read");
    let types: Vec<WorkType> =
        serde_yaml_ng::from_str(include_str!("../demo/work-types.yaml")).expect("its work types can be read");
    let tenant = company.tenant.id;
    let portals = company.portals.into_iter().map(|portal| portal.with(tenant, &types)).collect();
    let staff = company.staff.into_iter().map(|member| member.of(tenant)).collect();
    let customer = |mut customer: serde_json::Value| {
        customer["tenant"] = serde_json::json!(tenant);
        serde_json::from_value(customer).expect("a demo customer can be read")
    };
    let customers = company.customers.into_iter().map(customer).collect();
    let locations = company.locations.into_iter().map(|place| (place.customer, place.location)).collect();
    let contacts = company.contacts.into_iter().map(|one| (one.customer, one.contact)).collect();
    let objects = company.objects.into_iter().map(|object| object.of(tenant)).collect();
    let projects = company.projects.into_iter().map(|project| project.of(tenant)).collect();
    let invited = company.users.iter().filter(|user| user.invited).map(|user| user.id).collect();
    let users = company.users.into_iter().map(|user| user.of(tenant)).collect();
    Demo {
        tenant: company.tenant,
        portals,
        staff,
        customers,
        locations,
        contacts,
        objects,
        projects,
        users,
        invited,
    }
}

impl PortalText {
    fn with(mut self, tenant: TenantId, types: &[WorkType]) -> Portal {
        let wanted = |key: &String| self.only.is_empty() || self.only.contains(key);
        let types: Vec<&WorkType> = types.iter().filter(|known| wanted(&known.key)).collect();
        self.settings.insert("tenant".to_owned(), serde_json::json!(tenant));
        self.settings.insert("work_types".to_owned(), serde_json::json!(types));
        serde_json::from_value(self.settings.into()).expect("a demo portal can be read")
    }
}

impl StaffText {
    fn of(self, tenant: TenantId) -> Staff {
        let Self { id, email, name, role, language, disabled } = self;
        let (second_factor, sessions) = (false, BTreeMap::new());
        let visits = role != StaffRole::ReadOnly;
        Staff { id, tenant, email, name, role, language, disabled, second_factor, visits, sessions }
    }
}

impl UserText {
    fn of(self, tenant: TenantId) -> User {
        let Self { id, email, name, language, memberships, .. } = self;
        let (disabled, second_factor, sessions) = (false, false, BTreeMap::new());
        User { id, tenant, email, name, language, disabled, second_factor, memberships, sessions }
    }
}

impl Demo {
    /// The open portal, `demo`.
    #[must_use]
    pub fn portal(&self) -> &Portal {
        &self.portals[0]
    }

    /// The portal for known customers, `noordlift-klanten`.
    #[must_use]
    pub fn customers_portal(&self) -> &Portal {
        &self.portals[1]
    }

    /// The member of staff with a role.
    ///
    /// # Panics
    /// Never: the demo has one of each.
    #[must_use]
    pub fn member(&self, role: StaffRole) -> &Staff {
        self.staff.iter().find(|member| member.role == role).expect("one of every role")
    }

    /// The user with a role at the first customer.
    ///
    /// # Panics
    /// Never: the demo has one of each.
    #[must_use]
    pub fn user(&self, role: MemberRole) -> &User {
        let first = self.customers[0].id;
        let has =
            |user: &&User| user.memberships.get(&first).is_some_and(|membership| membership.role == role);
        self.users.iter().find(has).expect("one of every role")
    }

    /// A guest of the open portal.
    #[must_use]
    pub fn guest(&self) -> Guest {
        Guest { tenant: self.tenant.id, portal: self.portal().id }
    }

    /// A member of staff as if signed in; the session is not written down.
    #[must_use]
    pub fn signed_in(&self, role: StaffRole) -> StaffMember {
        let session = domain::SessionId::new(jiff::Timestamp::UNIX_EPOCH, [7; 16]);
        StaffMember { staff: self.member(role).clone(), session }
    }

    /// Writes the company into a table. Whoever may sign in does so with the password of this PHC string.
    ///
    /// # Errors
    /// When it is there already, or the table cannot be reached.
    pub async fn seed(&self, store: &Store, phc: Option<&str>) -> Result<()> {
        let setup = store.setup();
        setup.create_tenant(&self.tenant).await?;
        for portal in &self.portals {
            setup.put_portal(portal).await?;
        }
        for customer in &self.customers {
            setup.put_customer(customer).await?;
            for (_, location) in self.locations.iter().filter(|(of, _)| *of == customer.id) {
                setup.create_location(customer, location).await?;
            }
            for (_, contact) in self.contacts.iter().filter(|(of, _)| *of == customer.id) {
                setup.create_contact(customer, contact).await?;
            }
        }
        for project in &self.projects {
            let customer = self.customers.iter().find(|customer| customer.id == project.customer);
            let customer = customer.ok_or(domain::Error::NotFound)?;
            setup.create_project(customer, project).await?;
        }
        for object in &self.objects {
            setup.create_object(object).await?;
        }
        for user in &self.users {
            setup.create_user(user, self.invited.contains(&user.id)).await?;
        }
        for member in &self.staff {
            setup.create_staff(member, phc, None).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Translated, form::FieldKind, user::Scope};

    fn texts(portal: &Portal) -> Vec<(String, &Translated)> {
        let mut texts = vec![("welcome".to_owned(), &portal.welcome)];
        texts.extend(portal.guests.terms.iter().map(|terms| ("terms".to_owned(), &terms.text)));
        for work_type in &portal.work_types {
            texts.push((work_type.key.clone(), &work_type.name));
            texts.push((format!("{} hint", work_type.key), &work_type.hint));
            texts.push((format!("{} description", work_type.key), &work_type.default_description));
            texts.extend(work_type.items.iter().map(|item| (item.key.clone(), &item.name)));
            texts.extend(work_type.checklist.iter().map(|item| (item.key.clone(), &item.name)));
            for field in &work_type.form.fields {
                texts.push((field.key.clone(), &field.label));
                texts.push((format!("{} help", field.key), &field.help));
                if let FieldKind::OneOf { options } | FieldKind::ManyOf { options } = &field.kind {
                    texts.extend(options.iter().map(|option| (option.key.clone(), &option.label)));
                }
            }
        }
        texts
    }

    #[test]
    fn every_text_of_the_demo_portal_is_in_six_languages() {
        let demo = demo();
        for (what, text) in texts(demo.portal()) {
            let known = serde_json::to_value(text).unwrap();
            let count = known.as_object().unwrap().len();
            assert!(text.is_empty() || count == Language::ALL.len(), "{what}: {known}");
        }
    }

    #[test]
    fn every_type_of_field_is_in_the_demo_and_conditions_name_earlier_fields() {
        let demo = demo();
        let mut kinds: Vec<String> = Vec::new();
        for work_type in &demo.portal().work_types {
            let fields = &work_type.form.fields;
            for (place, field) in fields.iter().enumerate() {
                kinds.push(serde_json::to_value(&field.kind).unwrap()["kind"].to_string());
                if let Some(condition) = &field.show_when {
                    assert!(
                        fields[..place].iter().any(|earlier| earlier.key == condition.field),
                        "{}",
                        field.key
                    );
                }
            }
        }
        kinds.sort();
        kinds.dedup();
        assert_eq!(kinds.len(), 9, "{kinds:?}");
    }

    #[test]
    fn the_demo_has_staff_of_every_role_and_customers_with_postcodes() {
        let demo = demo();
        for role in StaffRole::ALL {
            assert_eq!(demo.member(role).role, role);
            let good = demo.staff.iter().filter(|member| member.role == role && !member.disabled);
            assert!(good.count() > 1, "{role:?}");
        }
        assert_eq!(demo.staff.iter().filter(|member| member.disabled).count(), 1);
        assert!(
            demo.customers
                .iter()
                .all(|customer| customer.has_postcode("9711hg") == (customer.reference.as_str() == "K-1001"))
        );
        assert!(demo.customers_portal().guests.known_only());
    }

    #[test]
    fn every_user_of_the_demo_belongs_to_its_customers_and_places() {
        let demo = demo();
        for role in MemberRole::ALL {
            assert_eq!(demo.user(role).memberships[&demo.customers[0].id].role, role);
        }
        for user in &demo.users {
            assert!(user.email.as_str().ends_with(".example"), "{}", user.email);
            for (customer, membership) in &user.memberships {
                assert!(demo.customers.iter().any(|known| known.id == *customer), "{}", user.name);
                let Scope::Locations(places) = &membership.scope else { continue };
                let own =
                    |place| demo.locations.iter().any(|(of, known)| of == customer && known.id == place);
                assert!(places.iter().all(|place| own(*place)), "{}", user.name);
            }
        }
        assert!(demo.users.iter().any(|user| user.memberships.len() == 2) && demo.invited.len() == 1);
        let managers = demo.customers.iter().filter_map(|customer| customer.account_manager.as_ref());
        for manager in managers {
            let staff = demo.staff.iter().find(|staff| staff.id == manager.staff).unwrap();
            assert_eq!((&staff.name, &staff.email), (&manager.name, &manager.email));
        }
    }
}
