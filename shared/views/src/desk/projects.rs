//! The desk's pages of projects: the list, a project, its form, and the choice of one for a work order.

mod form;
mod list;
mod show;

pub use form::{ChoicePage, form, title};
pub use list::ProjectListPage;
pub use show::{ProjectPage, Shown};

use domain::{ProjectId, WorkOrderId};

/// Address of the list, without the host.
pub const LIST: &str = "/desk/projects";

/// The field that puts a work order in although it belongs to another project.
pub const OVER: &str = "work-order-over";

/// Address of a project at the desk, without the host.
#[must_use]
pub fn address(project: ProjectId) -> String {
    format!("{LIST}/{project}")
}

/// Address of the page on which a project is chosen for a work order, without the host.
#[must_use]
pub fn choice_address(work_order: WorkOrderId) -> String {
    format!("{LIST}/choices/{work_order}")
}
