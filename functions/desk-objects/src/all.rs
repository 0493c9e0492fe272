//! The list of all objects, the last added first, with its search, and the same as a table.

use desk::Around;
use domain::{
    CustomerId, FormData, Result,
    object::{ObjectCard, ObjectFinding, ObjectStatus, ObjectTerm},
    principal::StaffMember,
    staff::StaffPermission,
    work_order::Words,
};
use std::sync::Arc;
use store::{Found, PageToken};
use views::{
    DeskPlace, Locale,
    desk::objects::{ALL, AllObjects},
    objects::{NARROWING, card_place, label, with, word},
};
use web::{Call, Reply, Site, csv};

/// As much of what somebody types is looked at, in characters.
const TYPED: usize = 200;

/// What somebody asks of the list.
struct Asked {
    data: FormData,
    finding: ObjectFinding,
    words: Words,
    customer: Option<CustomerId>,
}

impl Asked {
    /// What stands in the address; what cannot be read narrows nothing.
    fn of(call: &Call) -> Self {
        let given = |name: &str| call.query(name).map(str::trim).unwrap_or_default();
        let names = NARROWING.iter().filter(|name| **name != "location");
        let data: FormData =
            names.map(|name| (*name, given(name).chars().take(TYPED).collect::<String>())).collect();
        let customer: Option<CustomerId> = data.get("customer").parse().ok();
        let kind = ObjectTerm::of_kind(data.get("kind"));
        let words = Words::of_numbered(data.get("q"));
        let words = if customer.is_some() || kind.is_some() { words.beside() } else { words };
        let told = kind.into_iter().chain(customer.map(ObjectTerm::Customer));
        let terms = told.chain(words.sought.iter().cloned().map(ObjectTerm::Word)).collect();
        Self { finding: ObjectFinding { terms }, data, words, customer }
    }

    /// Whether there is nothing to be looked for: what was typed is no word.
    fn is_idle(&self) -> bool {
        self.words.sought.is_empty() && !self.data.get("q").is_empty()
    }
}

/// 20 objects of any customer, or of the one in the address.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let asked = Asked::of(&call);
    let token = call.query("page").and_then(PageToken::parse);
    let objects = app.store.desk_objects(&who);
    let rows = async {
        if asked.is_idle() {
            Ok(Found::default())
        } else {
            objects.found(&asked.finding, token.as_ref()).await
        }
    };
    let customer = async {
        match asked.customer {
            Some(id) => app.store.desk_customers(&who).find_eventually(id).await.map(Some),
            None => Ok(None),
        }
    };
    let (found, customer, around) = tokio::try_join!(rows, customer, Around::read(&app, &who, &call))?;
    let list = AllObjects {
        older: found.next.as_ref().map(|next| with(ALL, &asked.data, &[("page", next.as_str())])),
        newest: token.is_some().then(|| with(ALL, &asked.data, &[])),
        unfinished: found.unfinished,
        rows: found.rows,
        customer: customer.map(|customer| (customer.id, customer.name.to_string())),
        only_words: asked.words.too_many.then(|| asked.words.sought.join(" ")),
        asked: &asked.data,
        may_manage: who.may(StaffPermission::ManageCustomers),
    };
    let title = Locale::of(call.language()).t("objects-title").into_owned();
    let frame = around.frame(&who, &call, DeskPlace::Objects, title);
    Ok(Reply::page(list.page(frame)))
}

/// The objects that are listed, as a table.
pub async fn export(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let (asked, locale) = (Asked::of(&call), Locale::of(call.language()));
    let objects = app.store.desk_objects(&who);
    let columns = ["name", "kind", "serial", "customer", "location", "service", "status"];
    let heading = |key: &str| match key {
        "customer" => locale.t("record-customer").into_owned(),
        key => label(locale, key),
    };
    let mut file = csv::List::new(columns.map(heading));
    while !asked.is_idle() && file.goes_on() {
        let page = objects.found(&asked.finding, file.from()).await?;
        file.push(page.rows.into_iter().map(|card| cells(locale, card)), page.next);
    }
    Ok(file.reply("objects", &call))
}

fn cells(locale: Locale, card: ObjectCard) -> [String; 7] {
    let status = if card.in_service { ObjectStatus::InService } else { ObjectStatus::OutOfService };
    let place = card_place(locale, &card);
    [
        card.name,
        card.kind,
        card.serial.unwrap_or_default(),
        card.customer_name,
        place,
        card.next_service.map(|day| day.to_string()).unwrap_or_default(),
        word(locale, status),
    ]
}
