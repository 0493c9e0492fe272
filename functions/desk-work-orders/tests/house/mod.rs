//! Staff's browsers in front of the desk, over the cloud in memory.

use desk_work_orders::DeskWorkOrders;
use domain::{
    EventId, FileId, Language, SessionId, WorkOrderId,
    account::Session,
    address::Address,
    change::{Change, Moment, Submission},
    contact::{Contact, EmailAddress},
    file::{File, FileKind, FileState, SentBy},
    link::LinkToken,
    number::Number,
    principal::{Guest, LinkHolder},
    request::NewRequest,
    staff::StaffRole,
    text::{Line, Text},
    work_order::WorkOrder,
};
use files::Files;
use http::{HeaderMap, Request, StatusCode, header};
use std::{collections::BTreeMap, sync::Arc};
use store::{Record, Store};
use testkit::{BUCKET, Cloud, PUBLIC_URL, UPLOADS_URL, demo::Demo};
use web::{
    Body, Routes, Site,
    session::{self, SigningKey},
};

pub struct House {
    pub cloud: Cloud,
    pub demo: Demo,
    pub store: Store,
    pub app: Arc<DeskWorkOrders>,
    routes: Routes<DeskWorkOrders>,
    site: Site,
    key: SigningKey,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
    pub headers: HeaderMap,
}

impl House {
    pub async fn new() -> Self {
        let cloud = Cloud::new();
        let demo = testkit::demo::demo();
        let store = cloud.store();
        demo.seed(&store, None).await.unwrap();
        let (private, _) = session::generate_keys().unwrap();
        let key = SigningKey::parse(&private).unwrap();
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: Some(key.verifying()),
        };
        let files = Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        let app = Arc::new(DeskWorkOrders::with(site.clone(), files));
        Self { routes: desk_work_orders::routes(), app, cloud, demo, store, site, key }
    }

    /// The cookie of a member of staff who has just signed in.
    pub async fn sign_in(&self, role: StaffRole) -> String {
        let staff = self.demo.member(role);
        let session = SessionId::new(self.cloud.now(), [role as u8; 16]);
        let begun = Session::begun(self.cloud.now(), "Firefox", "203.0.113.0/24");
        let cookie = session::begin(&self.site, &self.key, staff, None, (session, begun)).await.unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    pub fn moment(&self, n: u8) -> Moment {
        Moment { now: self.cloud.now(), event: EventId::new(self.cloud.now(), [n; 16]) }
    }

    /// A request that counts.
    pub async fn request(&self, n: u8) -> WorkOrder {
        let portal = self.demo.customers_portal();
        let work_type = &portal.work_types[0];
        let request = NewRequest {
            work_type: work_type.key.clone(),
            work_type_name: work_type.name.in_language(Language::En).to_owned(),
            form_version: work_type.form.version,
            contact: Contact {
                name: Line::parse("Jo Visser").unwrap(),
                email: EmailAddress::parse("jo@visser.example").unwrap(),
                phone: None,
                company: Line::optional("=cmd()").unwrap(),
            },
            on_behalf_of: None,
            address: Address {
                street: Line::parse("Kade 1").unwrap(),
                addition: None,
                postcode: Some(Line::parse("9711 HG").unwrap()),
                city: Line::parse("Groningen").unwrap(),
                region: None,
                country: "NL".to_owned(),
            },
            description: Text::parse(&format!("The doors of lift {n} stay open, always")).unwrap(),
            answers: BTreeMap::new(),
            items: Vec::new(),
            preferred_dates: Vec::new(),
            terms_version: None,
        };
        let submission = Submission {
            portal,
            id: WorkOrderId::new(self.cloud.now(), [n; 16]),
            number: Number { year: 2026, count: u32::from(n) },
            language: Language::En,
            customer: None,
            confirmation_token: LinkToken::new([n + 100; 20]),
            status_token: LinkToken::new([n; 20]),
        };
        let guest = Guest { tenant: portal.tenant, portal: portal.id };
        let change = Change::submit(request, submission, self.moment(n));
        self.store.guest(&guest).submit(change).await.unwrap().work_order().clone()
    }

    pub async fn holder(&self, work_order: &WorkOrder) -> LinkHolder {
        let token = work_order.status_token.clone();
        LinkHolder { link: self.store.links().find(&token).await.unwrap(), token }
    }

    /// The guest writes.
    pub async fn guest_writes(&self, work_order: &WorkOrder, n: u8, text: &str) {
        let (portal, text) = (self.demo.customers_portal(), Text::optional(text).unwrap());
        let change =
            Change::comment_to_company(work_order, portal, text, Vec::new(), self.moment(n)).unwrap();
        self.store.linked(&self.holder(work_order).await).commit(change).await.unwrap();
    }

    /// A file of a request.
    pub async fn file(&self, work_order: &WorkOrder, n: u8, state: FileState) -> FileId {
        let file = File {
            id: FileId::new(self.cloud.now(), [n; 16]),
            tenant: work_order.tenant,
            work_order: work_order.id,
            name: Line::parse("door.jpg").unwrap(),
            kind: FileKind::Jpeg,
            bytes: 1000,
            field: None,
            state: FileState::Expected,
            sent_by: SentBy::Guest,
            at: self.cloud.now(),
        };
        let policy = self.demo.portal().guests.files;
        self.store.linked(&self.holder(work_order).await).announce_file(&file, policy).await.unwrap();
        if state != FileState::Expected {
            let moment = self.moment(n + 50);
            self.store.uploads().settle(&file, state, FileKind::Jpeg, 1000, moment).await.unwrap();
        }
        file.id
    }

    pub async fn record(&self, work_order: &WorkOrder) -> Record {
        self.store.linked(&self.holder(work_order).await).record().await.unwrap()
    }

    async fn call(&self, request: http::request::Builder, body: Body) -> Answer {
        let request: Request<Body> = request.body(body).unwrap();
        let response = self.routes.serve(Arc::clone(&self.app), request).await;
        let (parts, body) = response.into_parts();
        let location = parts.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let text = match body {
            Body::Text(text) => text,
            Body::Binary(bytes) => String::from_utf8(bytes).unwrap(),
            _ => String::new(),
        };
        Answer { status: parts.status, location: location.unwrap_or_default(), text, headers: parts.headers }
    }

    pub async fn get(&self, cookie: &str, path: &str) -> Answer {
        self.call(Request::get(path).header("cookie", cookie), Body::Empty).await
    }

    pub async fn post(&self, cookie: &str, path: &str, form: &Form) -> Answer {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let pairs = form.0.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header("cookie", cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        self.call(request, Body::Text(body)).await
    }
}

/// What a form of a page sends.
#[derive(Clone)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// The hidden fields of the form of a page that is sent to `action`.
    pub fn of(page: &str, action: &str) -> Self {
        let html = scraper::Html::parse_document(page);
        let selector =
            scraper::Selector::parse(&format!("form[action$='{action}'] input[type=hidden]")).unwrap();
        let fields = html.select(&selector).map(|field| {
            let value = |name: &str| field.value().attr(name).unwrap_or_default().to_owned();
            (value("name"), value("value"))
        });
        Self(fields.collect())
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// Address of a record at the desk.
pub fn at_desk(work_order: &WorkOrder) -> String {
    format!("/desk/work-orders/{}", work_order.id)
}
