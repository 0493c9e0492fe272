//! Everybody and everything that the access tests need: two companies, their people, their requests, and every way
//! in which a session or a link can be bad.

use crate::{
    company,
    gateway::{Answer, Gateway},
    mailed, raised, reported, viewer,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    FileId, ImportId, WorkOrderId,
    change::Change,
    file::{File, FileKind, FileState, SentBy},
    import::{Import, ImportKind},
    link::{LinkKind, LinkToken},
    portal::{Portal, PortalStatus, Slug},
    staff::{Staff, StaffRole},
    text::Text,
    work_order::{Message, WorkOrder},
};
use http::StatusCode;
use jiff::SignedDuration;
use requests::Limits;
use serde_json::{Value, json};
use testkit::{Cloud, demo::Demo};

/// Nobody is too fast or too often here.
pub const LIMITS: Limits = Limits { minimum_age: 0, per_address: 1000, per_network: 1000 };
/// What staff say among themselves about a request.
pub const INTERNAL: &str = "INTERNAL-WORDS-OF-STAFF";
/// What a guest of another company wrote.
pub const FOREIGN: &str = "WORDS-OF-ANOTHER-COMPANYS-GUEST";
/// What another guest of the same company wrote.
pub const OTHER: &str = "WORDS-OF-ANOTHER-GUEST";
/// What the guest wrote.
pub const OWN: &str = "WORDS-OF-THE-GUEST";

/// Somebody of staff, signed in.
pub struct Member {
    pub staff: Staff,
    pub cookie: String,
    pub csrf: String,
}

/// The two companies and their people.
pub struct World {
    pub gateway: Gateway,
    pub staff: Vec<(StaffRole, Member)>,
    pub bad_sessions: Vec<(&'static str, Option<String>)>,
    pub own: WorkOrder,
    pub foreign: WorkOrder,
    pub never: WorkOrderId,
    pub own_file: FileId,
    pub other_file: FileId,
    pub foreign_file: FileId,
    pub import: ImportId,
    pub foreign_import: ImportId,
    confirmation: LinkToken,
    invitation: LinkToken,
    user_invitation: LinkToken,
    sign_in: LinkToken,
    notifications: LinkToken,
    view: (LinkToken, String),
    reset: LinkToken,
    label: LinkToken,
    visit: LinkToken,
}

impl World {
    pub async fn new() -> Self {
        let gateway = Gateway::open(LIMITS).await;
        odd_portals(&gateway).await;
        company::seed(&gateway).await;
        raised::seed(&gateway).await;
        gateway.cloud.with_documents(&gateway.store, &gateway.demo).await;
        gateway.cloud.with_documents(&gateway.store, &gateway.neighbour).await;
        let (own, own_file) = request(&gateway, &gateway.demo, OWN).await;
        let (_, other_file) = request(&gateway, &gateway.demo, OTHER).await;
        let (foreign, foreign_file) = request(&gateway, &gateway.neighbour, FOREIGN).await;
        let mut staff = Vec::new();
        for (n, role) in StaffRole::ALL.into_iter().enumerate() {
            staff.push((role, member(&gateway, gateway.member(role), n as u8 + 1).await));
        }
        let own = noted(&gateway, &own, &staff[0].1).await;
        let import = import(&gateway, &gateway.demo).await;
        let foreign_import = self::import(&gateway, &gateway.neighbour).await;
        let own = reported::done(&gateway, &gateway.demo, own.id).await;
        let foreign = reported::done(&gateway, &gateway.neighbour, foreign.id).await;
        let bad_sessions = bad_sessions(&gateway, &staff[0].1).await;
        let waiting =
            gateway.demo.submit(&gateway.cloud, &gateway.store, gateway.demo.portal()).await.unwrap();
        let confirmation = waiting.links.iter().find(|(_, link)| link.kind == LinkKind::Confirmation);
        let confirmation = confirmation.unwrap().0.clone();
        let invitation = mailed::staff_invitation(&gateway).await;
        let user_invitation = mailed::invitation(&gateway).await;
        let sign_in = mailed::challenge(&gateway).await;
        let notifications = mailed::notifications(&gateway).await;
        let reset = mailed::password_reset(&gateway).await;
        let label = label(&gateway).await;
        let visit = gateway.cloud.token();
        let link = own.link(LinkKind::Visit, gateway.cloud.now());
        gateway.store.links().keep(&visit, &link).await.unwrap();
        let view = viewer::link(&gateway).await;
        let never = gateway.cloud.work_order_id();
        Self {
            gateway,
            staff,
            bad_sessions,
            own,
            foreign,
            never,
            own_file,
            other_file,
            foreign_file,
            import,
            foreign_import,
            confirmation,
            invitation,
            user_invitation,
            sign_in,
            notifications,
            view,
            reset,
            label,
            visit,
        }
    }

    /// Somebody of a role who has just signed in.
    pub async fn signed_in(&self, role: StaffRole) -> Member {
        member(&self.gateway, self.gateway.member(role), 100).await
    }

    /// The neighbour's owner, who has just signed in.
    pub async fn neighbour(&self) -> Member {
        member(&self.gateway, self.gateway.neighbour.member(StaffRole::Owner).clone(), 101).await
    }

    /// The good link of a kind.
    pub fn link(&self, kind: LinkKind) -> &LinkToken {
        match kind {
            LinkKind::Request => &self.own.status_token,
            LinkKind::Visit => &self.visit,
            LinkKind::Confirmation => &self.confirmation,
            LinkKind::Invitation => &self.invitation,
            LinkKind::UserInvitation => &self.user_invitation,
            LinkKind::SignIn => &self.sign_in,
            LinkKind::Notifications => &self.notifications,
            LinkKind::View => &self.view.0,
            LinkKind::PasswordReset => &self.reset,
            LinkKind::Object => &self.label,
        }
    }

    /// What a browser has to hold beside the good link of a kind.
    pub fn beside(&self, kind: LinkKind) -> Option<&str> {
        (kind == LinkKind::View).then_some(self.view.1.as_str())
    }

    /// Links that open nothing: what is wrong, the secret, the answer.
    pub fn bad_links(&self, kind: LinkKind) -> Vec<(&'static str, LinkToken, StatusCode)> {
        let mut bad = vec![
            ("unknown", self.gateway.cloud.token(), StatusCode::NOT_FOUND),
            ("over", self.altered(kind, "until", &json!({ "S": "2020-01-01T00:00:00Z" })), StatusCode::GONE),
            ("revoked", self.altered(kind, "revoked", &json!({ "BOOL": true })), StatusCode::GONE),
        ];
        for other in LinkKind::ALL.into_iter().filter(|other| *other != kind) {
            bad.push(("of another kind", self.copied(other), StatusCode::NOT_FOUND));
        }
        bad
    }

    /// Nothing that anybody wrote is in the answer.
    pub fn says_nothing(&self, answer: &Answer) {
        let headers = format!("{:?}", answer.headers);
        for marker in [INTERNAL, FOREIGN, OTHER, OWN] {
            assert!(!answer.text.contains(marker) && !headers.contains(marker), "{marker} in {answer:?}");
        }
    }

    /// A link like the good one with one thing different.
    fn altered(&self, kind: LinkKind, attribute: &str, value: &Value) -> LinkToken {
        let token = self.copied(kind);
        edit(&self.gateway.cloud, &store::keys::link(&token), attribute, value);
        token
    }

    /// A link like the good one under a secret of its own.
    fn copied(&self, kind: LinkKind) -> LinkToken {
        let token = self.gateway.cloud.token();
        let (from, to) = (store::keys::link(self.link(kind)), store::keys::link(&token));
        let database = self.gateway.cloud.database();
        let key = json!({ "pk": { "S": from.pk }, "sk": { "S": from.sk } });
        let get = json!({ "TableName": testkit::TABLE, "Key": key });
        let found = database.get_item(serde_json::from_value(get).unwrap()).unwrap();
        let mut item = serde_json::to_value(found).unwrap()["Item"].clone();
        item["pk"]["S"] = json!(to.pk);
        let put = json!({ "TableName": testkit::TABLE, "Item": item });
        database.put_item(serde_json::from_value(put).unwrap()).unwrap();
        token
    }
}

pub fn edit(cloud: &Cloud, key: &store::keys::Key, attribute: &str, value: &Value) {
    let call = json!({
        "TableName": testkit::TABLE,
        "Key": { "pk": { "S": key.pk }, "sk": { "S": key.sk } },
        "UpdateExpression": "SET #a = :v",
        "ConditionExpression": "attribute_exists(pk)",
        "ExpressionAttributeNames": { "#a": attribute },
        "ExpressionAttributeValues": { ":v": value },
    });
    cloud.database().update_item(serde_json::from_value(call).unwrap()).unwrap();
}

/// An import that somebody of a company has begun.
async fn import(gateway: &Gateway, of: &Demo) -> ImportId {
    let owner = of.signed_in(StaffRole::Owner);
    let id = ImportId::new(gateway.cloud.now(), gateway.cloud.entropy());
    let place = (id, owner.tenant());
    let import =
        Import::new(place, ImportKind::Objects, of.portal().id, owner.assignee(), gateway.cloud.now());
    gateway.store.desk_imports(&owner).create(&import).await.unwrap();
    id
}

/// The label of the first customer's first object.
async fn label(gateway: &Gateway) -> LinkToken {
    let (demo, token) = (&gateway.demo, gateway.cloud.token());
    let owner = demo.signed_in(StaffRole::Owner);
    let objects = gateway.store.desk_objects(&owner);
    let labels = [(demo.objects[0].id, token.clone())];
    let moment = gateway.cloud.moment();
    objects.give_labels(&demo.customers[0], &labels, demo.portal().id, moment).await.unwrap();
    token
}

async fn odd_portals(gateway: &Gateway) {
    let odd = |slug: &str, n: u8, change: fn(&mut Portal)| {
        let mut portal = gateway.demo.portal().clone();
        portal.id = domain::PortalId::new(gateway.cloud.now(), [n; 16]);
        portal.slug = Slug::parse(slug).unwrap();
        change(&mut portal);
        portal
    };
    for portal in [
        odd("disabled", 61, |portal| portal.status = PortalStatus::Disabled),
        odd("closed", 62, |portal| portal.status = PortalStatus::Maintenance),
        odd("no-guests", 63, |portal| portal.guests.enabled = false),
    ] {
        gateway.store.setup().put_portal(&portal).await.unwrap();
    }
}

/// A confirmed request of a company's guest, with a clean photo.
async fn request(gateway: &Gateway, demo: &Demo, words: &str) -> (WorkOrder, FileId) {
    let mut form = demo.filled_form();
    form.set("description", words);
    let guest = demo.guest();
    let number = gateway.store.guest(&guest).next_number(2026).await.unwrap();
    let id = gateway.cloud.work_order_id();
    let sent = demo.submission(&gateway.cloud, demo.portal(), &form, id, number).unwrap();
    gateway.store.guest(&guest).submit(sent.clone()).await.unwrap();
    let change = Change::confirm(&sent.after, demo.portal(), gateway.cloud.moment()).unwrap();
    let holder = demo.status_holder(&gateway.cloud, &sent.after);
    let work_order = gateway.store.linked(&holder).commit(change).await.unwrap();
    let photo = gateway.cloud.photo(demo, work_order.id, 1000);
    gateway.store.linked(&holder).announce_file(&photo, demo.portal().guests.files).await.unwrap();
    let moment = gateway.cloud.moment();
    gateway.store.uploads().settle(&photo, FileState::Clean, FileKind::Jpeg, 1000, moment).await.unwrap();
    (work_order, photo.id)
}

/// The file of a note about the guest's own record: for staff alone.
pub fn internal_file() -> FileId {
    FileId::new(jiff::Timestamp::UNIX_EPOCH, [75; 16])
}

async fn noted(gateway: &Gateway, work_order: &WorkOrder, by: &Member) -> WorkOrder {
    let text = Text::parse(INTERNAL).unwrap();
    let (session, staff) = (domain::SessionId::new(gateway.cloud.now(), [1; 16]), by.staff.clone());
    let member = domain::principal::StaffMember { staff, session };
    let name = domain::text::Line::parse(INTERNAL).unwrap();
    let photo = gateway.cloud.photo(&gateway.demo, work_order.id, 1000);
    let photo = File { id: internal_file(), name, sent_by: SentBy::Staff, ..photo };
    gateway.store.desk(&member).announce_file(&photo).await.unwrap();
    let moment = gateway.cloud.moment();
    gateway.store.uploads().settle(&photo, FileState::Clean, FileKind::Jpeg, 1000, moment).await.unwrap();
    let message = Message { text, files: vec![photo.id] };
    let change = Change::note(work_order, message, member.actor(), gateway.cloud.moment()).unwrap();
    gateway.store.desk(&member).commit(change).await.unwrap()
}

async fn member(gateway: &Gateway, staff: Staff, n: u8) -> Member {
    let (cookie, session) = gateway.sign_in(&staff, n).await;
    Member { staff, cookie, csrf: web::csrf_token(session, None) }
}

/// Every way in which a session cookie can be bad.
async fn bad_sessions(gateway: &Gateway, owner: &Member) -> Vec<(&'static str, Option<String>)> {
    let now = gateway.cloud.now();
    let token = owner.cookie.split_once('=').unwrap().1.to_owned();
    let [header, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("no token") };
    let swapped = |change: &dyn Fn(&mut Value, &mut Value)| {
        let read = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
        let (mut first, mut second): (Value, Value) = (read(header), read(claims));
        change(&mut first, &mut second);
        let write = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        Some(cookie(gateway, &format!("{}.{}.{signature}", write(&first), write(&second))))
    };
    let stranger = web::session::generate_keys().unwrap().0;
    let stranger = web::session::SigningKey::parse(&stranger).unwrap();
    let session = domain::SessionId::new(now, [1; 16]);
    let signed = |staff: &Staff| cookie(gateway, &gateway.key.sign(staff, None, session, now).unwrap());
    let mut flipped = signature.to_owned();
    flipped.replace_range(10..11, if &signature[10..11] == "A" { "B" } else { "A" });

    let ended = member(gateway, gateway.member(StaffRole::Owner), 71).await;
    let session_id = domain::SessionId::new(now, [71; 16]);
    gateway
        .store
        .staff_accounts()
        .close_session(ended.staff.tenant, ended.staff.id, session_id)
        .await
        .unwrap();
    let mut disabled = gateway.member(StaffRole::Owner);
    disabled.id = domain::StaffId::new(now, [81; 16]);
    disabled.email = "gone@noordlift.example".parse().unwrap();
    gateway.store.setup().create_staff(&disabled, None, None).await.unwrap();
    let disabled = member(gateway, disabled, 72).await;
    let key = store::keys::account(store::keys::staff_pk(disabled.staff.tenant, disabled.staff.id));
    edit(&gateway.cloud, &key, "disabled", &json!({ "BOOL": true }));
    let mut of_neighbour = gateway.member(StaffRole::Owner);
    of_neighbour.tenant = gateway.neighbour.tenant.id;
    let long_ago = now - SignedDuration::from_hours(13);

    vec![
        ("no cookie", None),
        ("junk", Some(cookie(gateway, "junk"))),
        ("empty", Some(cookie(gateway, ""))),
        ("alg none", swapped(&|header, _| header["alg"] = json!("none"))),
        ("HS256", swapped(&|header, _| header["alg"] = json!("HS256"))),
        ("another kid", swapped(&|header, _| header["kid"] = json!("other"))),
        ("another audience", swapped(&|_, claims| claims["aud"] = json!("portal"))),
        ("another tenant", swapped(&|_, claims| claims["tenant"] = json!(gateway.neighbour.tenant.id))),
        ("unsigned", Some(cookie(gateway, &format!("{header}.{claims}.")))),
        ("a flipped bit", Some(cookie(gateway, &format!("{header}.{claims}.{flipped}")))),
        ("another key", Some(cookie(gateway, &stranger.sign(&owner.staff, None, session, now).unwrap()))),
        ("signed for a member of another tenant", Some(signed(&of_neighbour))),
        ("a session that never was", {
            let never = domain::SessionId::new(now, [99; 16]);
            Some(cookie(gateway, &gateway.key.sign(&owner.staff, None, never, now).unwrap()))
        }),
        ("over", Some(cookie(gateway, &gateway.key.sign(&owner.staff, None, session, long_ago).unwrap()))),
        ("signed out", Some(ended.cookie)),
        ("disabled", Some(disabled.cookie)),
    ]
}

/// What a browser sends that holds this token.
pub fn cookie(gateway: &Gateway, token: &str) -> String {
    let cookie = web::session::cookie::<Staff>(&gateway.site, gateway.demo.tenant.id, token);
    cookie.split(';').next().unwrap().to_owned()
}
