//! DynamoDB. (signatures first)
#![allow(unused_variables, missing_docs)]
use aws_sdk_dynamodb::Client;
use aws_types::SdkConfig;
use domain::{
    CustomerId, EventId, FileId, PortalId, Result, SessionId, StaffId, TenantId, WorkOrderId,
    change::{Change, Moment}, contact::EmailAddress, customer::Customer, file::{File, FileKind, FilePolicy, FileState},
    form::Form, link::{LinkToken, PublicLink}, notice::Outgoing, number::Number, portal::{Portal, Slug},
    principal::{Guest, LinkHolder, StaffMember}, staff::{SignInFailures, Staff}, text::Line, timeline::Entry,
    work_order::{Assignee, Stage, WorkOrder}, Error,
};
use jiff::Timestamp;
use std::sync::Arc;

#[derive(Clone)]
pub struct Store { client: Client, table: Arc<str> }
impl Store {
    pub fn new(config: &SdkConfig, table: impl Into<String>) -> Self { Self::from_client(Client::new(config), table) }
    pub fn from_client(client: Client, table: impl Into<String>) -> Self { Self { client, table: table.into().into() } }
    pub fn units(&self) -> &Units { &U }
    pub fn portals(&self) -> Portals<'_> { Portals(self) }
    pub fn guest<'a>(&'a self, guest: &'a Guest) -> GuestStore<'a> { GuestStore(self, guest) }
    pub fn linked<'a>(&'a self, holder: &'a LinkHolder) -> LinkStore<'a> { LinkStore(self, holder) }
    pub fn desk<'a>(&'a self, member: &'a StaffMember) -> DeskStore<'a> { DeskStore(self, member) }
    pub fn links(&self) -> Links<'_> { Links(self) }
    pub fn sign_in(&self) -> SignIn<'_> { SignIn(self) }
    pub fn uploads(&self) -> Uploads<'_> { Uploads(self) }
    pub fn deliveries(&self) -> Deliveries<'_> { Deliveries(self) }
    pub fn setup(&self) -> Setup<'_> { Setup(self) }
    pub async fn warm(&self) {}
}
static U: Units = Units;
/// Capacity consumed by this store since it was made.
pub struct Units;
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Consumed { pub read: f64, pub write: f64 }
impl Units {
    pub fn consumed(&self) -> Consumed { Consumed::default() }
    /// What was consumed since the last take.
    pub fn take(&self) -> Consumed { Consumed::default() }
}
fn no<T>() -> Result<T> { Err(Error::NotFound) }

pub struct Portals<'a>(&'a Store);
impl Portals<'_> {
    pub async fn by_slug(&self, slug: &Slug, now: Timestamp) -> Result<Arc<Portal>> { no() }
    pub async fn by_id(&self, tenant: TenantId, portal: PortalId, now: Timestamp) -> Result<Arc<Portal>> { no() }
    pub async fn form(&self, tenant: TenantId, portal: PortalId, work_type: &str, version: u32) -> Result<Arc<Form>> { no() }
}
#[derive(Debug, Clone, PartialEq)]
pub enum Submitted { New(WorkOrder), Already(WorkOrder) }
impl Submitted { pub fn work_order(&self) -> &WorkOrder { match self { Self::New(w) | Self::Already(w) => w } } }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit { pub scope: &'static str, pub subject: String, pub per_hour: u32 }
pub struct GuestStore<'a>(&'a Store, &'a Guest);
impl GuestStore<'_> {
    pub async fn existing(&self, id: WorkOrderId) -> Result<Option<WorkOrder>> { no() }
    pub async fn files(&self, id: WorkOrderId) -> Result<Vec<File>> { no() }
    pub async fn next_number(&self, year: i16) -> Result<Number> { no() }
    pub async fn submit(&self, change: Change) -> Result<Submitted> { no() }
    pub async fn announce_file(&self, file: &File, policy: FilePolicy) -> Result<()> { no() }
    pub async fn customer(&self, reference: &str, postcode: &str) -> Result<Option<Customer>> { no() }
    pub async fn allow(&self, limits: &[Limit], now: Timestamp) -> Result<()> { no() }
}
pub struct Links<'a>(&'a Store);
impl Links<'_> {
    pub async fn find(&self, token: &LinkToken) -> Result<PublicLink> { no() }
}
/// One work order with its timeline and files.
#[derive(Debug, Clone, PartialEq)]
pub struct Record { pub work_order: WorkOrder, pub entries: Vec<Entry>, pub files: Vec<File> }
pub struct LinkStore<'a>(&'a Store, &'a LinkHolder);
impl LinkStore<'_> {
    pub async fn record(&self) -> Result<Record> { no() }
    pub async fn commit(&self, change: Change) -> Result<WorkOrder> { no() }
    pub async fn announce_file(&self, file: &File, policy: FilePolicy) -> Result<()> { no() }
    pub async fn file(&self, file: FileId) -> Result<File> { no() }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkOrderFilter { pub stage: Stage }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageToken(String);
impl PageToken {
    /// The token in an address, if it can be one at all.
    pub fn parse(text: &str) -> Option<Self> { Some(Self(text.to_owned())) }
    pub fn as_str(&self) -> &str { &self.0 }
}
impl std::fmt::Display for PageToken { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) } }
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> { pub rows: Vec<T>, pub next: Option<PageToken> }
#[derive(Debug, Clone, PartialEq)]
pub struct WorkOrderRow {
    pub id: WorkOrderId, pub number: Number, pub stage: Stage, pub work_type_name: String, pub contact_name: Line,
    pub company: Option<Line>, pub city: Line, pub summary: String, pub requested_at: Timestamp, pub assignee: Option<Line>, pub mail_failed: bool,
}
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StageCounts { pub requested: u64, pub accepted: u64, pub rejected: u64 }
impl StageCounts { pub fn of(&self, stage: Stage) -> u64 { 0 } }
pub struct DeskStore<'a>(&'a Store, &'a StaffMember);
impl DeskStore<'_> {
    pub async fn list(&self, filter: &WorkOrderFilter, page: Option<&PageToken>) -> Result<Page<WorkOrderRow>> { no() }
    pub async fn counts(&self) -> Result<StageCounts> { no() }
    pub async fn by_number(&self, number: Number) -> Result<Option<WorkOrderId>> { no() }
    pub async fn record(&self, id: WorkOrderId) -> Result<Record> { no() }
    pub async fn commit(&self, change: Change) -> Result<WorkOrder> { no() }
    pub async fn file(&self, work_order: WorkOrderId, file: FileId) -> Result<File> { no() }
    pub async fn colleagues(&self) -> Result<Vec<Assignee>> { no() }
}
pub struct SignIn<'a>(&'a Store);
impl SignIn<'_> {
    pub async fn staff_by_email(&self, email: &EmailAddress) -> Result<Option<Staff>> { no() }
    /// The PHC string of the password, if one was set.
    pub async fn password(&self, tenant: TenantId, staff: StaffId) -> Result<Option<String>> { no() }
    pub async fn failures(&self, email: &EmailAddress) -> Result<SignInFailures> { no() }
    pub async fn note_failure(&self, email: &EmailAddress, now: Timestamp) -> Result<()> { no() }
    pub async fn clear_failures(&self, email: &EmailAddress) -> Result<()> { no() }
    pub async fn open_session(&self, staff: &Staff, session: SessionId, now: Timestamp) -> Result<()> { no() }
    /// Strongly consistent; Unauthenticated when there is no such member. Whether the session is good is the caller's to see.
    pub async fn session(&self, tenant: TenantId, staff: StaffId) -> Result<Staff> { no() }
    pub async fn touch(&self, tenant: TenantId, staff: StaffId, session: SessionId, now: Timestamp) -> Result<()> { no() }
    pub async fn close_session(&self, tenant: TenantId, staff: StaffId, session: SessionId) -> Result<()> { no() }
    /// Sets the password of the invited and uses the link up, both or neither. LinkGone when it was used before.
    pub async fn accept_invitation(&self, link: &PublicLink, token: &LinkToken, phc: &str, now: Timestamp) -> Result<Staff> { no() }
    pub async fn invited(&self, link: &PublicLink) -> Result<Staff> { no() }
}
/// What became of a settled file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled { /// Whether its request counts (confirmed): the object is kept for good.
    pub kept: bool }
pub struct Uploads<'a>(&'a Store);
impl Uploads<'_> {
    pub async fn file(&self, tenant: TenantId, work_order: WorkOrderId, file: FileId) -> Result<Option<File>> { no() }
    /// Writes down what the check found; a refused file of a confirmed request is said on its timeline.
    pub async fn settle(&self, file: &File, state: FileState, kind: FileKind, bytes: u64, moment: Moment) -> Result<Settled> { no() }
    /// The request counts from now on: the file is no longer discarded with the unconfirmed ones.
    pub async fn keep(&self, tenant: TenantId, work_order: WorkOrderId, file: FileId) -> Result<Option<File>> { no() }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim { /** Send it. */ Mine, /** It was sent before, or is being sent by another call. */ Done, /** Being sent elsewhere right now: come again. */ Busy, /** The address takes no mail. */ Suppressed }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suppression { Bounce, Complaint }
pub struct Deliveries<'a>(&'a Store);
impl Deliveries<'_> {
    pub async fn claim(&self, event: EventId, to: &EmailAddress, now: Timestamp) -> Result<Claim> { no() }
    pub async fn done(&self, event: EventId, to: &EmailAddress, now: Timestamp) -> Result<()> { no() }
    pub async fn release(&self, event: EventId, to: &EmailAddress) -> Result<()> { no() }
    pub async fn suppress(&self, to: &EmailAddress, why: Suppression, now: Timestamp) -> Result<()> { no() }
    pub async fn note_mail_failed(&self, tenant: TenantId, work_order: WorkOrderId, complaint: bool, moment: Moment) -> Result<()> { no() }
}
/// What leaves through the outbox, read from the stream's new image.
#[derive(Debug, Clone, PartialEq)]
pub struct Outbox { pub event: EventId, pub mails: Vec<Outgoing>, pub keep: Vec<domain::file::FileCommand> }
impl Outbox {
    /// Reads a stream record's NewImage (`aws_lambda_events`' `serde_dynamo::Item`, or anything that turns into one).
    pub fn read(image: impl Into<serde_dynamo::Item>) -> Result<Self> { no() }
}
/// A company that runs portals.
#[derive(Debug, Clone, PartialEq)]
pub struct Tenant { pub id: TenantId, pub name: Line }
pub struct Setup<'a>(&'a Store);
impl Setup<'_> {
    pub async fn create_tenant(&self, tenant: &Tenant) -> Result<()> { no() }
    /// Writes the settings, every form version that is not there yet, and the slug (Conflict `refusal-slug-taken`). The old slug goes on leading here.
    pub async fn put_portal(&self, portal: &Portal) -> Result<()> { no() }
    /// Conflict `refusal-email-taken` when the address signs somebody else in.
    pub async fn create_staff(&self, staff: &Staff, phc: Option<&str>, invitation: Option<(&LinkToken, &PublicLink, &Outgoing)>) -> Result<()> { no() }
    pub async fn put_customer(&self, customer: &Customer) -> Result<()> { no() }
    pub async fn portal_by_slug(&self, slug: &Slug) -> Result<Option<Portal>> { no() }
}
