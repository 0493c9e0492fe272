//! Seeing a portal as one of its users does: somebody of the staff looks, and changes nothing.

use crate::{
    CustomerId, Language, SessionId, StaffId, UserId,
    account::Account as _,
    customer::Customer,
    desk_rules::DeskRules,
    portal::{Portal, PortalStatus},
    principal::Member,
    staff::{Staff, StaffPermission},
    text::Line,
    user::User,
};
use jiff::{SignedDuration, Timestamp};
use std::{fmt, str::FromStr};

/// Who sees a portal with whose eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Who looks.
    pub staff: StaffId,
    /// In which session at the desk: the view ends with it.
    pub session: SessionId,
    /// For which customer.
    pub customer: CustomerId,
    /// As whom.
    pub user: UserId,
}

/// Somebody of the staff who looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// Who.
    pub staff: StaffId,
    /// In which session at the desk.
    pub session: SessionId,
    /// Their name.
    pub name: Line,
    /// In which language they are told that they look.
    pub language: Language,
}

/// The text is no view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a view")]
pub struct NotAView;

impl View {
    /// A view lasts so long at most.
    pub const LASTS: SignedDuration = SignedDuration::from_mins(30);

    /// The member that the portal is shown to, with the view's own session. None when nobody is: the staff's session
    /// does not count at `now` or does not hold the permission, they have to set up a second factor first, the portal
    /// is not open, or the user does not get in there.
    #[must_use]
    pub fn member(
        &self,
        session: SessionId,
        (staff, rules): (&Staff, DeskRules),
        (user, customer): (User, Customer),
        portal: &Portal,
        now: Timestamp,
    ) -> Option<Member> {
        let looks = staff.id == self.staff
            && staff.tenant == portal.tenant
            && staff.session(self.session, now).is_some()
            && staff.role.may(StaffPermission::SeeAsCustomer)
            && !rules.is_factor_due(staff.second_factor);
        let shown = user.id == self.user
            && user.tenant == portal.tenant
            && !user.disabled
            && customer.id == self.customer
            && portal.status == PortalStatus::Active;
        if !looks || !shown {
            return None;
        }
        let (name, language) = (staff.name.clone(), staff.language);
        let viewer = Viewer { staff: staff.id, session: self.session, name, language };
        Member::of(user, session, customer, portal).map(|member| member.seen_by(viewer))
    }
}

/// As a link's record says it.
impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}.{}", self.staff, self.session, self.customer, self.user)
    }
}

impl FromStr for View {
    type Err = NotAView;

    fn from_str(text: &str) -> Result<Self, NotAView> {
        let [staff, session, customer, user] = text.split('.').collect::<Vec<_>>()[..] else {
            return Err(NotAView);
        };
        Ok(Self {
            staff: staff.parse().map_err(|_| NotAView)?,
            session: session.parse().map_err(|_| NotAView)?,
            customer: customer.parse().map_err(|_| NotAView)?,
            user: user.parse().map_err(|_| NotAView)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn view(seed: [u8; 4]) -> View {
        let [staff, session, customer, user] = seed.map(|seed| [seed; 16]);
        let now = Timestamp::UNIX_EPOCH;
        View {
            staff: StaffId::new(now, staff),
            session: SessionId::new(now, session),
            customer: CustomerId::new(now, customer),
            user: UserId::new(now, user),
        }
    }

    proptest! {
        #[test]
        fn a_view_is_read_as_it_was_written(seed in any::<[u8; 4]>()) {
            prop_assert_eq!(view(seed).to_string().parse(), Ok(view(seed)));
        }

        #[test]
        fn other_text_is_no_view(text in "\\PC{0,140}") {
            prop_assert_eq!(text.parse::<View>(), Err(NotAView));
        }
    }

    #[test]
    fn ids_of_other_kinds_or_in_another_order_are_no_view() {
        let good = view([1, 2, 3, 4]).to_string();
        let mut parts: Vec<_> = good.split('.').collect();
        parts.swap(2, 3);
        assert_eq!(parts.join(".").parse::<View>(), Err(NotAView));
        assert_eq!(format!("{good}.").parse::<View>(), Err(NotAView));
    }
}
