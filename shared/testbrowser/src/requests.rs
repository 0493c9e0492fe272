//! Requests that are in the table already, as a guest's form and what follows it would have written them.

use crate::house::House;
use domain::{
    EventId, FileId, Language, WorkOrderId,
    address::Address,
    change::{Change, Moment, Submission},
    contact::{Contact, EmailAddress},
    file::{File, FileKind, FileState},
    link::LinkToken,
    number::Number,
    portal::Portal,
    principal::{Guest, LinkHolder},
    request::NewRequest,
    text::{Line, Text},
    work_order::WorkOrder,
};
use std::collections::BTreeMap;
use store::Record;
use web::App;

impl<A: App> House<A> {
    /// Now, and the event `n`: of those of one time, the higher is the later.
    pub fn moment(&self, n: u8) -> Moment {
        Moment { now: self.cloud.now(), event: EventId::new(self.cloud.now(), [n; 16]) }
    }

    /// A request that counts, number `n` of the year: sent to the portal that wants no confirmation.
    pub async fn request(&self, n: u8) -> WorkOrder {
        self.request_saying(n, &format!("The doors of lift {n} stay open, always")).await
    }

    /// The same in these words.
    pub async fn request_saying(&self, n: u8, words: &str) -> WorkOrder {
        self.sent(n, self.demo.customers_portal(), words).await
    }

    /// A request that waits for its confirmation.
    pub async fn unconfirmed(&self, n: u8) -> WorkOrder {
        self.sent(n, self.demo.portal(), "The doors stay open").await
    }

    async fn sent(&self, n: u8, portal: &Portal, words: &str) -> WorkOrder {
        let submission = Submission {
            portal,
            id: WorkOrderId::new(self.cloud.now(), [n; 16]),
            number: Number { year: 2026, count: u32::from(n) },
            language: Language::En,
            customer: None,
            user: None,
            staff: None,
            confirmation_token: LinkToken::new([n + 100; 20]),
            status_token: LinkToken::new([n; 20]),
        };
        let guest = Guest { tenant: portal.tenant, portal: portal.id };
        let change = Change::submit(typed(portal, words), submission, self.moment(n));
        let sent = self.store.guest(&guest).submit(change).await.expect("the request is written");
        sent.work_order().clone()
    }

    /// Whoever holds a status link.
    ///
    /// # Panics
    /// When there is no such link.
    pub async fn holder(&self, token: &LinkToken) -> LinkHolder {
        let link = self.store.links().find(token).await.expect("a link");
        LinkHolder { link, token: token.clone() }
    }

    /// A request as it is written down.
    ///
    /// # Panics
    /// When there is none.
    pub async fn record(&self, work_order: &WorkOrder) -> Record {
        let holder = self.holder(&work_order.status_token).await;
        self.store.linked(&holder).record().await.expect("a record")
    }

    /// A file of a request in a state.
    ///
    /// # Panics
    /// When it has no place.
    pub async fn file(&self, work_order: &WorkOrder, n: u8, state: FileState) -> FileId {
        let id = FileId::new(self.cloud.now(), [n; 16]);
        let file = File { id, ..self.cloud.photo(&self.demo, work_order.id, 1000) };
        let holder = self.holder(&work_order.status_token).await;
        let policy = self.demo.portal().guests.files;
        self.store.linked(&holder).announce_file(&file, policy).await.expect("a place");
        if state != FileState::Expected {
            let (uploads, moment) = (self.store.uploads(), self.moment(n + 50));
            uploads.settle(&file, state, FileKind::Jpeg, 1000, moment).await.expect("it is settled");
        }
        id
    }
}

/// What the guest typed; their company would be a formula in a table.
fn typed(portal: &Portal, words: &str) -> NewRequest {
    let line = |text: &str| Line::parse(text).expect("a line");
    let work_type = &portal.work_types[0];
    NewRequest {
        work_type: work_type.key.clone(),
        work_type_name: work_type.name.in_language(portal.language).to_owned(),
        form_version: work_type.form.version,
        contact: Contact {
            name: line("Jo Visser"),
            email: EmailAddress::parse("jo@visser.example").expect("an address"),
            phone: None,
            company: Some(line("=cmd()")),
        },
        on_behalf_of: None,
        reference: None,
        location: None,
        object: None,
        address: Address {
            street: line("Kade 1"),
            addition: None,
            postcode: Some(line("9711 HG")),
            city: line("Groningen"),
            region: None,
            country: "NL".to_owned(),
        },
        description: Text::parse(words).expect("a text"),
        answers: BTreeMap::new(),
        items: Vec::new(),
        preferred_dates: Vec::new(),
        terms_version: None,
    }
}
