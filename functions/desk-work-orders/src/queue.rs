//! The queue: portal requests by stage, a search by number and words, the list as a table.

use crate::{DeskWorkOrders, page};
use domain::{
    CustomerId, Error, Result,
    number::Number,
    principal::StaffMember,
    work_order::{Finding, Stage, Term, Words},
};
use jiff::tz::TimeZone;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::sync::Arc;
use store::{Found, PageToken, StageCounts, WorkOrderFilter, WorkOrderRow};
use views::{
    Locale,
    desk::{self, Queue, QueuePage, QueueRow, Search},
};
use web::{App, Call, Reply, csv};

/// Pages that an export reads at most: 25 rows each, so 1,000 rows.
const EXPORT_PAGES: usize = 40;

/// The desk begins with what waits.
pub async fn front(_app: Arc<DeskWorkOrders>, _who: StaffMember, _call: Call) -> Result<Reply> {
    Ok(Reply::see_other(desk::list_address(Stage::Requested)))
}

/// The requests in one stage, newest first; with `q`, the request of that number or those with these words, and with
/// `customer` theirs alone, in every stage.
pub async fn list(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = app.site().store.desk(&who);
    let typed = call.query("q").map(str::trim).filter(|typed| !typed.is_empty());
    if let Some(number) = typed.and_then(|typed| Number::meant(typed, this_year(&call)))
        && let Some(id) = store.by_number(number).await?
    {
        return Ok(Reply::see_other(desk::address(id)));
    }
    let customer = call.query("customer").filter(|id| !id.is_empty());
    if typed.is_some() || customer.is_some() {
        let customer = customer.map(|id| id.parse().map_err(|_| Error::NotFound)).transpose()?;
        return search(&app, &who, &call, typed.unwrap_or_default(), customer).await;
    }
    let filter = WorkOrderFilter { stage: stage(&call) };
    let token = call.query("page").and_then(PageToken::parse);
    let (page, counts) = futures_util::try_join!(store.list(&filter, token.as_ref()), store.counts())?;
    let here = desk::list_address(filter.stage);
    let queue = Queue {
        stage: filter.stage,
        rows: page.rows.iter().map(row).collect(),
        older: page.next.map(|next| format!("{here}&page={next}")),
        newer: page.previous.map(|page| format!("{here}&page={page}")),
        search: None,
        example: example(&call),
    };
    Ok(shown(&who, &call, &counts, &queue))
}

/// What is found by words, or of a customer.
async fn search(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    typed: &str,
    customer: Option<CustomerId>,
) -> Result<Reply> {
    let (store, words) = (app.site().store.desk(who), Words::parse(typed));
    let words = if customer.is_some() { words.beside() } else { words };
    let token = call.query("page").and_then(PageToken::parse);
    let terms = customer.map(Term::Customer).into_iter().chain(words.terms()).collect();
    let finding = Finding { terms, ..Finding::default() };
    // Signs alone are no words.
    let wordless = words.sought.is_empty() && !typed.is_empty();
    let rows =
        async { if wordless { Ok(Found::default()) } else { store.find(&finding, token.as_ref()).await } };
    let name = async {
        match customer {
            None => Ok(None),
            Some(id) => app.site().store.desk_customers(who).find_eventually(id).await.map(Some),
        }
    };
    let (found, counts, customer) = futures_util::try_join!(rows, store.counts(), name)?;
    let customer = customer.map(|known| (known.id.to_string(), known.name.to_string()));
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let of = customer.as_ref().map(|(id, _)| format!("&customer={id}")).unwrap_or_default();
    let here = format!("/desk/work-orders?q={}{of}", encoded(typed));
    let queue = Queue {
        stage: stage(call),
        rows: found.rows.iter().map(|found| row(&found.row)).collect(),
        older: found.next.map(|next| format!("{here}&page={}", encoded(next.as_str()))),
        newer: token.map(|_| here),
        search: Some(Search {
            typed: typed.to_owned(),
            customer,
            only_words: words.too_many.then(|| words.sought.join(" ")),
            unfinished: found.unfinished,
        }),
        example: example(call),
    };
    Ok(shown(who, call, &counts, &queue))
}

fn shown(who: &StaffMember, call: &Call, counts: &StageCounts, queue: &Queue) -> Reply {
    let title = Locale::of(call.language()).t("desk-requests").into_owned();
    Reply::page(QueuePage::new(
        page::frame(who, call, Some(counts), queue.stage, TimeZone::UTC, title),
        queue,
    ))
}

fn example(call: &Call) -> String {
    Number { year: this_year(call), count: 142 }.to_string()
}

/// The requests in one stage as a table, newest first.
pub async fn export(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = app.site().store.desk(&who);
    let locale = Locale::of(call.language());
    let filter = WorkOrderFilter { stage: stage(&call) };
    let keys = ["number", "stage", "work-type", "who", "company", "where", "when", "assignee", "description"];
    let mut table = csv::row(keys.map(|key| locale.t(&format!("desk-column-{key}"))));
    let mut token = None;
    for _ in 0..EXPORT_PAGES {
        let page = store.list(&filter, token.as_ref()).await?;
        page.rows.iter().for_each(|row| table.push_str(&line(row)));
        token = page.next;
        if token.is_none() {
            break;
        }
    }
    Ok(csv::file(&format!("requests-{}", filter.stage.as_str()), &table, call.now()))
}

fn line(row: &WorkOrderRow) -> String {
    let text = |line: &Option<domain::text::Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
    csv::row([
        row.number.to_string(),
        row.stage.as_str().to_owned(),
        row.work_type_name.clone(),
        row.contact_name.to_string(),
        text(&row.company),
        row.city.to_string(),
        row.requested_at.to_string(),
        text(&row.assignee),
        row.summary.clone(),
    ])
}

fn row(row: &WorkOrderRow) -> QueueRow {
    QueueRow {
        id: row.id,
        number: row.number.to_string(),
        stage: row.stage,
        work_type: row.work_type_name.clone(),
        summary: row.summary.clone(),
        contact: row.contact_name.to_string(),
        company: row.company.as_ref().map(ToString::to_string),
        city: row.city.to_string(),
        requested_at: row.requested_at,
        assignee: row.assignee.as_ref().map(ToString::to_string),
        mail_failed: row.mail_failed,
    }
}

/// The stage in the address; what waits, when it names none that can be listed.
fn stage(call: &Call) -> Stage {
    let named = call.query("stage").and_then(Stage::parse);
    named.filter(|stage| Stage::LISTED.contains(stage)).unwrap_or(Stage::Requested)
}

fn this_year(call: &Call) -> i16 {
    call.now().to_zoned(TimeZone::UTC).year()
}
