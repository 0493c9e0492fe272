//! A small function with one route behind every gate, over a cloud in memory.

use domain::{
    Error, FieldErrors, Language, PortalId, Problem, Result, SessionId, StaffId, TenantId,
    account::Session,
    contact::EmailAddress,
    link::{LinkKind, LinkToken, PublicLink},
    notice::{Notice, Outgoing},
    portal::{CompanyContact, GuestRequests, Portal, PortalStatus, Slug},
    principal::StaffMember,
    settings::NewPortal,
    staff::{Staff, StaffPermission, StaffRole},
    text::Line,
};
use http::{Request, Response};
use std::{collections::BTreeMap, sync::Arc};
use testkit::Cloud;
use views::{ErrorPage, Fault, Frame, Locale};
use web::{
    Anyone, App, AtPortal, Body, Call, Guest, Holder, PublicLink as Link, Reply, Routes, Site, Visitor,
    session::{SigningKey, generate_keys},
};

pub struct Probe {
    site: Site,
}

impl App for Probe {
    fn site(&self) -> &Site {
        &self.site
    }
}

pub struct House {
    pub cloud: Cloud,
    pub app: Arc<Probe>,
    pub key: SigningKey,
    pub routes: Routes<Probe>,
}

fn page(call: &Call, text: String) -> ErrorPage {
    let frame = Frame::bare(Locale::of(call.language()), "probe", call.path_and_query(), call.now());
    ErrorPage::new(frame, Fault::Conflict, Some(text), "")
}

async fn anyone(_: Arc<Probe>, (): (), call: Call) -> Result<Reply> {
    let flash = call.flash().map(|note| format!("{} {}", note.key, note.about.unwrap_or_default()));
    Ok(Reply::page(page(&call, flash.unwrap_or_else(|| call.network()))))
}

async fn change(_: Arc<Probe>, (): (), call: Call) -> Result<Reply> {
    let form = call.form()?;
    Ok(Reply::see_other("/anyone").flash_about("flash-done", form.data.get("number")))
}

async fn visitor(_: Arc<Probe>, who: Visitor, call: Call) -> Result<Reply> {
    Ok(Reply::page(page(&call, who.portal.name.to_string())))
}

async fn holder(_: Arc<Probe>, who: Holder, call: Call) -> Result<Reply> {
    Ok(Reply::page(page(&call, who.holder.link.record)))
}

async fn staff(_: Arc<Probe>, who: StaffMember, call: Call) -> Result<Reply> {
    Ok(Reply::page(page(&call, format!("{} csrf={}", who.name(), call.csrf()))))
}

async fn fail(_: Arc<Probe>, (): (), call: Call) -> Result<Reply> {
    let mut errors = FieldErrors::none();
    errors.add("email", Problem::new("error-email"));
    Err(match call.text_param("how")?.as_str() {
        "invalid" => Error::Invalid(errors),
        "mended" => return Ok(Reply::refused(Error::Invalid(errors), page(&call, "typed".to_owned()))),
        "forbidden" => Error::Forbidden,
        "gone" => Error::LinkGone,
        "many" => Error::TooMany { retry_after: std::time::Duration::from_millis(1500) },
        "large" => Error::TooLarge,
        "unavailable" => Error::Unavailable("the inner secret".into()),
        "internal" => Error::internal("the inner secret"),
        "unauthenticated" => Error::Unauthenticated,
        "header" => return Ok(Reply::see_other("/line\nbreak")),
        _ => Error::NotFound,
    })
}

fn routes() -> Routes<Probe> {
    let view = web::Staff(StaffPermission::ViewWorkOrders);
    let handle = web::Staff(StaffPermission::HandleWorkOrders);
    Routes::new(env!("CARGO_PKG_NAME"))
        .get("/anyone", Anyone, anyone)
        .post("/anyone", Anyone, change)
        .get("/fail/{how}", Anyone, fail)
        .get("/p/{portal}", AtPortal, visitor)
        .get("/p/{portal}/request", Guest, visitor)
        .post("/p/{portal}/request", Guest, visitor)
        .get("/l/invitations/{token}", Link(LinkKind::Invitation), holder)
        .post("/l/invitations/{token}", Link(LinkKind::Invitation), holder)
        .get("/l/requests/{token}", Link(LinkKind::Request), holder)
        .get("/desk/things", view, staff)
        .post("/desk/things", handle, staff)
}

impl House {
    pub fn new() -> Self {
        let cloud = Cloud::new();
        let (private, public) = generate_keys().unwrap();
        let site = Site {
            store: cloud.store(),
            clock: cloud.clock().reader(),
            public_url: "https://portal.example".to_owned(),
            uploads_origin: Some("https://uploads.example".to_owned()),
            session_key: Some(web::session::VerifyingKey::parse(&public).unwrap()),
        };
        let key = SigningKey::parse(&private).unwrap();
        Self { cloud, app: Arc::new(Probe { site }), key, routes: routes() }
    }

    pub fn portal(&self, change: impl FnOnce(&mut Portal)) -> Portal {
        let email = EmailAddress::parse("service@example.com").unwrap();
        let new = NewPortal {
            name: Line::parse("Demo Lifts").unwrap(),
            slug: Slug::parse("demo").unwrap(),
            language: Language::Nl,
        };
        let mut portal = Portal {
            status: PortalStatus::Active,
            languages: vec![Language::Nl, Language::En, Language::De],
            contact: CompanyContact { phone: "+31 20 123 4567".to_owned(), email: email.clone() },
            guests: GuestRequests {
                enabled: true,
                confirmation: true,
                new_contacts: true,
                address_changes: true,
                on_behalf: true,
                attachments: true,
                files: domain::file::FilePolicy::default(),
                terms: None,
            },
            ..new.first(self.tenant(), email, PortalId::new(self.cloud.now(), [1; 16]))
        };
        change(&mut portal);
        portal
    }

    pub async fn open_portal(&self, change: impl FnOnce(&mut Portal)) {
        let portal = self.portal(change);
        self.app.site.store.setup().put_portal(&portal).await.unwrap();
    }

    pub fn tenant(&self) -> TenantId {
        TenantId::new(self.cloud.now(), [9; 16])
    }

    pub fn member(&self, role: StaffRole) -> Staff {
        Staff {
            id: StaffId::new(self.cloud.now(), [role as u8; 16]),
            tenant: self.tenant(),
            email: EmailAddress::parse(&format!("{role:?}@example.com")).unwrap(),
            name: Line::parse("Ines Duarte").unwrap(),
            role,
            language: Language::En,
            disabled: false,
            second_factor: false,
            visits: true,
            sessions: BTreeMap::new(),
        }
    }

    /// A member with a session, and the cookie that holds it.
    pub async fn signed_in(
        &self,
        role: StaffRole,
        change: impl FnOnce(&mut Staff),
    ) -> (Staff, SessionId, String) {
        let mut staff = self.member(role);
        change(&mut staff);
        let store = &self.app.site.store;
        store.setup().create_staff(&staff, None, None).await.unwrap();
        let session = SessionId::new(self.cloud.now(), [4; 16]);
        let begun = (session, Session::begun(self.cloud.now(), "Firefox", "203.0.113.0/24"));
        let cookie = web::session::begin(&self.app.site, &self.key, &staff, None, begun).await.unwrap();
        (staff, session, cookie.split(';').next().unwrap().to_owned())
    }

    /// An invitation that waits.
    pub async fn invitation(&self) -> (PublicLink, LinkToken) {
        let staff = self.member(StaffRole::Agent);
        let token = LinkToken::new([5; 20]);
        let now = self.cloud.now();
        let link = PublicLink::new(LinkKind::Invitation, staff.tenant, staff.id, now);
        let mail = Outgoing {
            event: domain::EventId::new(now, [6; 16]),
            tenant: staff.tenant,
            portal: None,
            work_order: None,
            to: staff.email.clone(),
            name: Some(staff.name.clone()),
            language: Language::En,
            sender: Line::parse("Demo Lifts").unwrap(),
            reply_to: None,
            contact: None,
            accent: "#0b6e4f".to_owned(),
            notice: Notice::StaffInvitation {
                record: None,
                tenant: Line::parse("Demo Lifts").unwrap(),
                token: token.clone(),
            },
        };
        let setup = self.app.site.store.setup();
        setup.create_staff(&staff, None, Some((&token, &link, &mail))).await.unwrap();
        (link, token)
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Response<Body> {
        self.send("GET", path, headers, "").await
    }

    pub async fn post(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Response<Body> {
        let form = [("content-type", "application/x-www-form-urlencoded")];
        self.send("POST", path, &[&form, headers].concat(), body).await
    }

    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Response<Body> {
        let mut request = Request::builder().method(method).uri(path).header("host", "portal.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::Text(body.to_owned())).unwrap();
        self.routes.serve(Arc::clone(&self.app), request).await
    }
}

pub fn text(response: &Response<Body>) -> &str {
    match response.body() {
        Body::Text(text) => text,
        _ => "",
    }
}

pub fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

pub fn cookies(response: &Response<Body>) -> Vec<&str> {
    response.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect()
}
