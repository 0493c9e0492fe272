//! The desk's pages of portal requests.

pub mod change_requests;
pub mod company;
pub mod customers;
pub mod documents;
pub mod imports;
mod narrowing;
pub mod new_work_order;
pub mod objects;
pub mod planning;
pub mod portals;
pub mod projects;
mod queue;
mod record;
mod report_form;
pub mod staff;
mod steps;
mod write_form;

pub(crate) use queue::since;
pub use queue::{
    ANY_STAGE, OPEN, QUEUE, QUEUE_FIELDS, Queue, QueuePage, QueueRow, Search, SearchedOf, queue_with,
};
use record::hidden;
pub use record::{Record, RecordPage, StatusLink, Typed, UndonePage};
pub(crate) use steps::keys as step_keys;
use steps::plan_fields;
pub use steps::{GROUPS, StageGroup, StepForm};
pub use write_form::WriteForm;

use domain::{WorkOrderId, work_order::Stage};

/// Address of the queue in a stage.
#[must_use]
pub fn list_address(stage: Stage) -> String {
    format!("/desk/work-orders?stage={}", stage.as_str())
}

/// Address of a customer's requests at the desk, without the host.
#[must_use]
pub fn list_address_of(customer: domain::CustomerId) -> String {
    format!("/desk/work-orders?customer={customer}")
}

/// Where staff read the report of a work order as a PDF, without the host.
#[must_use]
pub fn report_address(id: WorkOrderId) -> String {
    format!("/desk/reports/{id}")
}

/// Address of a record at the desk, without the host.
#[must_use]
pub fn address(id: WorkOrderId) -> String {
    format!("/desk/work-orders/{id}")
}
