//! What stands around the pages of the desk.

use crate::Locale;
use domain::{principal::StaffMember, staff::StaffPermission, work_order::Stage};

/// What a page shows of the desk.
#[derive(Debug, Clone)]
pub struct DeskFrame {
    /// Who is signed in.
    pub staff: String,
    /// The tenant's or product's name at the top of the menu.
    pub name: String,
    /// Value of the hidden field `csrf` in every form that changes something.
    pub csrf: String,
    /// The queue, stage by stage, with how many wait in each.
    pub counts: Vec<(Stage, u64)>,
    /// How many changes of customers' data wait.
    pub changes: u64,
    /// Which part of the desk is open.
    pub place: DeskPlace,
    /// Whether they look after their colleagues.
    pub manages_staff: bool,
    /// Whether they bring in files.
    pub imports: bool,
}

/// The parts of the desk, as its menu has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskPlace {
    /// The requests of a stage, or one of them.
    Requests(Stage),
    /// Requests that were looked for in more stages than one.
    Found,
    /// Who goes where, and when.
    Planning,
    /// The projects, or one of them.
    Projects,
    /// The customers, or one of them.
    Customers,
    /// What is installed at the customers, or what was found of it.
    Objects,
    /// What customers may open, or one of it.
    Documents,
    /// What is brought in from files.
    Imports,
    /// The changes of customers' data that wait, or one of them.
    Changes,
    /// What was done.
    Activity,
    /// The portals, or one of them.
    Portals,
    /// The company's own people, or one of them.
    Staff,
    /// The rules of the desk.
    Company,
    /// Their own account.
    Account,
}

impl DeskFrame {
    /// What a page shows of the desk to somebody: how many requests are in each stage, and how many changes of
    /// customers' data wait.
    #[must_use]
    pub fn of(
        locale: Locale,
        who: &StaffMember,
        csrf: String,
        place: DeskPlace,
        (counts, changes): (Vec<(Stage, u64)>, u64),
    ) -> Self {
        Self {
            staff: who.name().to_string(),
            name: locale.t("product-name").into_owned(),
            csrf,
            counts,
            changes,
            place,
            manages_staff: who.may(StaffPermission::ManageStaff),
            imports: who.may(StaffPermission::ManageCustomers),
        }
    }

    /// Whether the requests of a stage, or one of them, are open.
    #[must_use]
    pub fn lists(&self, stage: &Stage) -> bool {
        self.place == DeskPlace::Requests(*stage)
    }
}
