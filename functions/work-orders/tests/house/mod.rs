//! A guest's browser in front of the status link, over the cloud in memory.

use domain::{
    EventId, FileId, Language, WorkOrderId,
    address::Address,
    change::{Change, Moment, Submission},
    contact::{Contact, EmailAddress},
    file::{File, FileKind, FileRefusal, FileState, SentBy},
    link::LinkToken,
    number::Number,
    portal::Portal,
    principal::{LinkHolder, StaffMember},
    request::NewRequest,
    staff::StaffRole,
    text::{Line, Text},
    work_order::WorkOrder,
};
use files::Files;
use http::{Request, StatusCode, header};
use std::{collections::BTreeMap, sync::Arc};
use store::{Record, Store};
use testkit::{BUCKET, Cloud, PUBLIC_URL, UPLOADS_URL, demo::Demo};
use web::{Body, Routes, Site};
use work_orders::WorkOrders;

pub struct House {
    pub cloud: Cloud,
    pub demo: Demo,
    pub routes: Routes<WorkOrders>,
    pub app: Arc<WorkOrders>,
    pub store: Store,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
    pub headers: http::HeaderMap,
}

impl House {
    pub async fn new() -> Self {
        let cloud = Cloud::new();
        let mut demo = testkit::demo::demo();
        for portal in &mut demo.portals {
            portal.language = Language::En;
            portal.languages = vec![Language::En];
        }
        let store = cloud.store();
        demo.seed(&store, None).await.unwrap();
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: PUBLIC_URL.to_owned(),
            uploads_origin: None,
            session_key: None,
        };
        let files = Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        Self {
            routes: work_orders::routes(),
            app: Arc::new(WorkOrders::with(site, files)),
            cloud,
            demo,
            store,
        }
    }

    /// A request that counts, sent through the portal without confirmation.
    pub async fn request(&self, n: u8) -> WorkOrder {
        self.sent(n, self.demo.customers_portal()).await
    }

    /// A request that waits for its confirmation.
    pub async fn unconfirmed(&self, n: u8) -> WorkOrder {
        self.sent(n, self.demo.portal()).await
    }

    async fn sent(&self, n: u8, portal: &Portal) -> WorkOrder {
        let now = self.cloud.now();
        let guest = domain::principal::Guest { tenant: portal.tenant, portal: portal.id };
        let work_type = &portal.work_types[0];
        let request = NewRequest {
            work_type: work_type.key.clone(),
            work_type_name: work_type.name.in_language(Language::En).to_owned(),
            form_version: work_type.form.version,
            contact: Contact {
                name: Line::parse("Jo Visser").unwrap(),
                email: EmailAddress::parse("jo@visser.example").unwrap(),
                phone: None,
                company: None,
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
            description: Text::parse(&format!("The doors of lift {n} stay open.\n  Since this morning"))
                .unwrap(),
            answers: BTreeMap::new(),
            items: Vec::new(),
            preferred_dates: Vec::new(),
            terms_version: None,
        };
        let submission = Submission {
            portal,
            id: WorkOrderId::new(now, [n; 16]),
            number: Number { year: 2026, count: u32::from(n) },
            language: Language::En,
            customer: None,
            confirmation_token: LinkToken::new([n + 100; 20]),
            status_token: LinkToken::new([n; 20]),
        };
        let change = Change::submit(request, submission, self.moment(n));
        self.store.guest(&guest).submit(change).await.unwrap().work_order().clone()
    }

    pub fn moment(&self, n: u8) -> Moment {
        Moment { now: self.cloud.now(), event: EventId::new(self.cloud.now(), [n; 16]) }
    }

    pub fn agent(&self) -> StaffMember {
        self.demo.signed_in(StaffRole::Agent)
    }

    /// The record as the store has it.
    pub async fn record(&self, work_order: &WorkOrder) -> Record {
        let token = work_order.status_token.clone();
        let link = self.store.links().find(&token).await.unwrap();
        let holder = LinkHolder { link, token };
        self.store.linked(&holder).record().await.unwrap()
    }

    /// A file of a request in a state.
    pub async fn file(&self, work_order: &WorkOrder, n: u8, state: FileState) -> FileId {
        let token = work_order.status_token.clone();
        let link = self.store.links().find(&token).await.unwrap();
        let holder = LinkHolder { link, token };
        let file = File {
            id: FileId::new(self.cloud.now(), [n; 16]),
            tenant: work_order.tenant,
            work_order: work_order.id,
            name: Line::parse(&format!("photo-{n}.jpg")).unwrap(),
            kind: FileKind::Jpeg,
            bytes: 1000,
            field: None,
            state: FileState::Expected,
            sent_by: SentBy::Guest,
            at: self.cloud.now(),
        };
        let policy = self.demo.portal().guests.files;
        self.store.linked(&holder).announce_file(&file, policy).await.unwrap();
        if state != FileState::Expected {
            let moment = self.moment(n + 50);
            self.store.uploads().settle(&file, state, FileKind::Jpeg, 1000, moment).await.unwrap();
        }
        file.id
    }

    pub const REFUSED: FileState = FileState::Refused { reason: FileRefusal::Suspicious };

    pub async fn call(&self, request: http::request::Builder, body: impl Into<Body>) -> Answer {
        let request: Request<Body> = request.body(body.into()).unwrap();
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

    pub async fn get(&self, path: &str) -> Answer {
        self.call(Request::get(path), Body::Empty).await
    }

    /// Sends a form in parts, as the page's own form does.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--XX\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(head.into_bytes());
        }
        for (name, media_type, bytes) in files {
            let head = format!(
                "--XX\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\ncontent-type: {media_type}\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend_from_slice(bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--XX--\r\n");
        let request = Request::post(path).header("content-type", "multipart/form-data; boundary=XX");
        self.call(request, Body::Binary(body)).await
    }
}

/// Address of a request's status link.
pub fn link(work_order: &WorkOrder) -> String {
    format!("/l/requests/{}", work_order.status_token.expose())
}

/// The value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let selector = scraper::Selector::parse(&format!("input[name='{name}']")).unwrap();
    let html = scraper::Html::parse_document(page);
    html.select(&selector).next().unwrap().value().attr("value").unwrap().to_owned()
}
