//! The whole house in one process: every function behind one door, over the cloud in memory. Two companies live
//! in it, so that whatever leaks from one to the other is seen.

use account::Account;
use desk_account::DeskAccount;
use desk_documents::DeskDocuments;
use desk_imports::DeskImports;
use desk_reports::DeskReports;
use desk_sign_in::DeskSignIn;
use desk_work_orders::DeskWorkOrders;
use documents::Documents;
use domain::{
    CustomerId, SessionId, TenantId,
    staff::{Staff, StaffRole},
    user::User,
};
use entrance::FactorKey;
use files::Files;
use http::{Request, Response};
use reports::Reports;
use requests::{Limits, Requests};
use secrecy::SecretString;
use sign_in::SignIn;
use std::{ops::Deref, sync::Arc};
use store::Store;
pub use testbrowser::Answer;
use testbrowser::{Door, session_cookie};
use testkit::{BUCKET, Cloud, PUBLIC_URL, UPLOADS_URL, demo::Demo};
use web::{
    App, Body, RouteRow, Routes, Site,
    session::{self, SigningKey},
};
use work_orders::WorkOrders;

/// The door, and what is behind it.
pub struct Gateway {
    /// Table, bucket, mail, queues.
    pub cloud: Cloud,
    /// The company whose portal the tests use.
    pub demo: Demo,
    /// Another company in the same deployment.
    pub neighbour: Demo,
    /// The table, for looking behind the pages.
    pub store: Store,
    /// What sessions of staff are signed with.
    pub key: SigningKey,
    /// What sessions of users are signed with.
    pub portal_key: SigningKey,
    /// What every function of the desk and of guests has in common.
    pub site: Site,
    /// What every function has in common that users sign in for.
    pub portal_site: Site,
    functions: Arc<[Function]>,
    door: Door,
}

struct Function {
    table: Vec<RouteRow>,
    door: Door,
}

impl Deref for Gateway {
    type Target = Door;

    fn deref(&self) -> &Door {
        &self.door
    }
}

impl Gateway {
    /// The house with both companies in it.
    pub async fn open(limits: Limits) -> Self {
        Self::open_at(limits, PUBLIC_URL).await
    }

    /// The house, reached at an address of one's own.
    pub async fn open_at(limits: Limits, public_url: &str) -> Self {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let neighbour = neighbour(&demo);
        neighbour.seed(&store, None).await.expect("the neighbour is written");
        let (private, _) = session::generate_keys().expect("keys can be made");
        let key = SigningKey::parse(&private).expect("and read");
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: public_url.to_owned(),
            uploads_origin: Some("http://cloud.test".to_owned()),
            session_key: Some(key.verifying()),
        };
        let (portal_private, _) = session::generate_keys().expect("keys can be made");
        let portal_signer = || SigningKey::parse(&portal_private).expect("and read");
        let portal_key = portal_signer();
        let portal_site = Site { session_key: Some(portal_key.verifying()), ..site.clone() };
        let mails = entrance::MailLimits { per_address: 1000, per_network: 1000 };
        let files = || Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        let signer = SigningKey::parse(&private).expect("the same key");
        let functions: Arc<[Function]> = Arc::new([
            function(account::routes(), Account::with(portal_site.clone()).guarded(factor_key())),
            function(assets::routes(), site.clone()),
            function(dashboard::routes(), portal_site.clone()),
            function(desk_account::routes(), DeskAccount::with(site.clone()).guarded(factor_key())),
            function(desk_documents::routes(), DeskDocuments::with(site.clone(), files())),
            function(desk_imports::routes(), DeskImports::with(site.clone(), files())),
            function(desk_objects::routes(), site.clone()),
            function(desk_planning::routes(), site.clone()),
            function(desk_projects::routes(), site.clone()),
            function(desk_portals::routes(), site.clone()),
            function(desk_reports::routes(), DeskReports::with(site.clone(), files())),
            function(desk_sign_in::routes(), DeskSignIn::with(site.clone(), signer).guarded(factor_key())),
            function(desk_staff::routes(), site.clone()),
            function(desk_change_requests::routes(), site.clone()),
            function(desk_customers::routes(), site.clone()),
            function(desk_work_orders::routes(), DeskWorkOrders::with(site.clone(), files())),
            function(documents::routes(), Documents::with(portal_site.clone(), files())),
            function(objects::routes(), portal_site.clone()),
            function(projects::routes(), portal_site.clone()),
            function(reports::routes(), Reports::with(portal_site.clone(), files())),
            function(requests::routes(), Requests::with(portal_site.clone(), files(), secret(), limits)),
            function(
                sign_in::routes(),
                SignIn::with(portal_site.clone(), portal_signer(), mails)
                    .guarded(factor_key())
                    .knowing_staff(key.verifying()),
            ),
            function(work_orders::routes(), WorkOrders::with(portal_site.clone(), files())),
        ]);
        let door = door(Arc::clone(&functions));
        Self { cloud, demo, neighbour, store, key, portal_key, site, portal_site, functions, door }
    }

    /// Every route of every function.
    pub fn table(&self) -> impl Iterator<Item = &RouteRow> {
        self.functions.iter().flat_map(|function| &function.table)
    }

    /// Sends a request to the function whose table has its path, as the API does.
    pub async fn call(&self, request: Request<Body>) -> Answer {
        let path = request.uri().path().to_owned();
        Answer::of(self.pass(request).await.unwrap_or_else(|| panic!("no function has {path}")))
    }

    /// The answer as it is; none where no function has the path.
    pub async fn pass(&self, request: Request<Body>) -> Option<Response<Body>> {
        Some(behind(&self.functions, request.uri().path())?.pass(request).await)
    }

    /// Signs somebody in; gives the cookie.
    pub async fn sign_in(&self, staff: &Staff, n: u8) -> (String, SessionId) {
        let session = SessionId::new(self.cloud.now(), [n; 16]);
        (session_cookie(&self.site, &self.key, staff, None, session).await, session)
    }

    /// Signs a user in for a customer; gives the cookie.
    pub async fn sign_in_for(&self, user: &User, customer: CustomerId, n: u8) -> (String, SessionId) {
        let session = SessionId::new(self.cloud.now(), [n; 16]);
        let (site, key) = (&self.portal_site, &self.portal_key);
        (session_cookie(site, key, user, Some(customer), session).await, session)
    }

    /// The member of staff with a role.
    pub fn member(&self, role: StaffRole) -> Staff {
        self.demo.member(role).clone()
    }
}

/// What secrets of second factors are sealed with.
pub fn factor_key() -> FactorKey {
    FactorKey::parse(&"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=".to_owned().into()).expect("a key")
}

/// What form tokens are signed with.
pub fn secret() -> SecretString {
    "0123456789abcdef0123456789abcdef".to_owned().into()
}

fn function<A: App>(routes: Routes<A>, app: A) -> Function {
    Function { table: routes.table(), door: Door::of(routes, Arc::new(app)) }
}

/// The function whose table has a path.
fn behind<'a>(functions: &'a [Function], path: &str) -> Option<&'a Door> {
    let has = |function: &&Function| function.table.iter().any(|row| fits(row.path, path));
    functions.iter().find(has).map(|function| &function.door)
}

/// One door for all of them.
fn door(functions: Arc<[Function]>) -> Door {
    Door::new(move |request| {
        let functions = Arc::clone(&functions);
        Box::pin(async move {
            let path = request.uri().path().to_owned();
            let found = behind(&functions, &path).unwrap_or_else(|| panic!("no function has {path}"));
            found.pass(request).await
        })
    })
}

/// Whether a path has a pattern's shape.
pub fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path) = (pattern.split('/'), path.split('/'));
    pattern.clone().count() == path.clone().count()
        && pattern.zip(path).all(|(wanted, part)| wanted == part || wanted.contains('{'))
}

/// The demo company again under other ids, addresses and names, as another tenant.
fn neighbour(demo: &Demo) -> Demo {
    let mut other = demo.clone();
    let at = jiff::Timestamp::from_second(1_700_000_000).expect("a time");
    let tenant = TenantId::new(at, [0xEE; 16]);
    other.tenant.id = tenant;
    for (n, portal) in other.portals.iter_mut().enumerate() {
        portal.tenant = tenant;
        portal.id = domain::PortalId::new(at, [n as u8 + 1; 16]);
        portal.slug = domain::portal::Slug::parse(&format!("neighbour-{n}")).expect("a slug");
    }
    for (n, staff) in other.staff.iter_mut().enumerate() {
        staff.tenant = tenant;
        staff.id = domain::StaffId::new(at, [n as u8 + 1; 16]);
        staff.email = format!("staff-{n}@neighbour.example").parse().expect("an address");
    }
    for (n, customer) in other.customers.iter_mut().enumerate() {
        customer.tenant = tenant;
        customer.id = CustomerId::new(at, [n as u8 + 1; 16]);
        customer.account_manager = None;
    }
    let moved = |id: &CustomerId| {
        let n = demo.customers.iter().position(|known| known.id == *id).expect("one of the demo's customers");
        other.customers[n].id
    };
    other.locations.iter_mut().for_each(|(customer, _)| *customer = moved(customer));
    for (n, object) in other.objects.iter_mut().enumerate() {
        object.tenant = tenant;
        object.id = domain::ObjectId::new(at, [n as u8 + 1; 16]);
        object.customer = moved(&object.customer);
    }
    for (n, project) in other.projects.iter_mut().enumerate() {
        project.tenant = tenant;
        project.id = domain::ProjectId::new(at, [n as u8 + 1; 16]);
        project.customer = moved(&project.customer);
    }
    for user in &mut other.users {
        user.tenant = tenant;
        user.memberships = user.memberships.iter().map(|(of, what)| (moved(of), what.clone())).collect();
    }
    other
}
