//! The list of customers by name, with its search, and as a table.

use crate::page;
use desk::Around;
use domain::{Result, principal::StaffMember, staff::StaffPermission};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use std::sync::Arc;
use store::{CustomerRow, Page, PageToken};
use views::{
    Locale,
    desk::customers::{self, CustomerList, CustomerListPage},
};
use web::{Call, Reply, Site, csv};

/// So many customers are suggested.
const CHOICES: usize = 10;

/// A customer that a field suggests.
#[derive(Serialize)]
struct Choice {
    /// What is typed for it: its number.
    value: String,
    /// What people know it by.
    label: String,
}

impl From<CustomerRow> for Choice {
    fn from(row: CustomerRow) -> Self {
        Self { value: row.reference, label: format!("{}, {}", row.name, row.city) }
    }
}

/// 25 customers; with `q`, the one of that reference and those whose name begins so; as JSON, 10 of them to choose from.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let typed = typed(&call);
    if call.wants_json() {
        let found = found(&app, &who, typed, None).await?;
        let choices: Vec<Choice> = found.page.rows.into_iter().take(CHOICES).map(Choice::from).collect();
        return Ok(Reply::json(&choices));
    }
    let token = call.query("page").and_then(PageToken::parse);
    let around = Around::read(&app, &who, &call);
    let (found, around) = tokio::try_join!(found(&app, &who, typed, token.as_ref()), around)?;
    if let ([only], true) = (found.page.rows.as_slice(), found.by_reference) {
        return Ok(Reply::see_other(customers::address(only.id)));
    }
    let query = utf8_percent_encode(typed, NON_ALPHANUMERIC).to_string();
    let further = if query.is_empty() { String::new() } else { format!("q={query}&") };
    let list = CustomerList {
        rows: found.page.rows.into_iter().map(row).collect(),
        typed: typed.to_owned(),
        next: found.page.next.map(|next| format!("{}?{further}page={next}", customers::LIST)),
        previous: found.page.previous.map(|page| format!("{}?{further}page={page}", customers::LIST)),
        may_manage: who.may(StaffPermission::ManageCustomers),
        query,
    };
    let title = Locale::of(call.language()).t("customers-title").into_owned();
    Ok(Reply::page(CustomerListPage::new(page::plain(&around, &who, &call, title), &list)))
}

/// The customers that are shown, as a table.
pub async fn export(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let keys = ["reference", "name", "city", "contact", "manager", "status"];
    let headings = keys.map(|key| locale.t(&format!("customers-field-{key}")));
    let cells = |row: CustomerRow| {
        let status = customers::word(locale, row.status);
        [row.reference, row.name, row.city, row.contact, row.manager.unwrap_or_default(), status]
    };
    let mut file = csv::List::new(headings);
    while file.goes_on() {
        let found = found(&app, &who, typed(&call), file.from()).await?;
        file.push(found.page.rows.into_iter().map(cells), found.page.next);
    }
    Ok(file.reply("customers", &call))
}

fn typed(call: &Call) -> &str {
    call.query("q").map(str::trim).unwrap_or_default()
}

/// What was looked for, and whether its reference led to it.
struct Found {
    page: Page<CustomerRow>,
    by_reference: bool,
}

async fn found(app: &Site, who: &StaffMember, typed: &str, token: Option<&PageToken>) -> Result<Found> {
    let desk = app.store.desk_customers(who);
    let reference =
        async { if typed.is_empty() || token.is_some() { Ok(None) } else { desk.by_reference(typed).await } };
    // Signs alone are no beginning of a name.
    let names = async {
        if !typed.is_empty() && domain::text::folded(typed).is_empty() {
            return Ok(Page { rows: Vec::new(), next: None, previous: None });
        }
        desk.list(typed, token).await
    };
    let (mut page, known) = tokio::try_join!(names, reference)?;
    let by_reference = known.is_some();
    if let Some(known) = known {
        page.rows.retain(|row| row.id != known.id);
        page.rows.insert(0, CustomerRow::of(&known));
    }
    Ok(Found { page, by_reference })
}

fn row(row: CustomerRow) -> customers::CustomerRow {
    let CustomerRow { id, reference, name, city, contact, manager, status } = row;
    customers::CustomerRow { id, reference, name, city, contact, manager, status }
}
