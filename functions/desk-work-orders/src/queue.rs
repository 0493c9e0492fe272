//! The queue: portal requests by stage, a search by number, the list as a table.

use crate::{DeskWorkOrders, page};
use domain::{Result, number::Number, principal::StaffMember, work_order::Stage};
use jiff::tz::TimeZone;
use std::sync::Arc;
use store::{PageToken, WorkOrderFilter, WorkOrderRow};
use views::{
    Locale,
    desk::{self, Queue, QueuePage, QueueRow},
};
use web::{App, Call, Reply, csv};

/// Pages that an export reads at most: 25 rows each, so 1,000 rows.
const EXPORT_PAGES: usize = 40;

/// The desk begins with what waits.
pub async fn front(_app: Arc<DeskWorkOrders>, _who: StaffMember, _call: Call) -> Result<Reply> {
    Ok(Reply::see_other(desk::list_address(Stage::Requested)))
}

/// The requests in one stage, newest first; with `q`, the request of that number.
pub async fn list(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = app.site().store.desk(&who);
    let typed = call.query("q").map(str::trim).filter(|typed| !typed.is_empty());
    if let Some(number) = typed.and_then(|typed| Number::meant(typed, this_year(&call)))
        && let Some(id) = store.by_number(number).await?
    {
        return Ok(Reply::see_other(desk::address(id)));
    }
    let filter = WorkOrderFilter { stage: stage(&call) };
    let token = call.query("page").and_then(PageToken::parse);
    let rows = async {
        match typed {
            Some(_) => Ok(None),
            None => store.list(&filter, token.as_ref()).await.map(Some),
        }
    };
    let (rows, counts) = futures_util::try_join!(rows, store.counts())?;
    let (rows, next, previous) = rows.map(|page| (page.rows, page.next, page.previous)).unwrap_or_default();
    let here = desk::list_address(filter.stage);
    let queue = Queue {
        stage: filter.stage,
        rows: rows.iter().map(row).collect(),
        older: next.map(|next| format!("{here}&page={next}")),
        newer: previous.map(|page| format!("{here}&page={page}")),
        in_vain: typed.map(str::to_owned),
        example: Number { year: this_year(&call), count: 142 }.to_string(),
    };
    let title = Locale::of(call.language()).t("desk-requests").into_owned();
    let frame = page::frame(&who, &call, Some(&counts), filter.stage, TimeZone::UTC, title);
    Ok(Reply::page(QueuePage::new(frame, &queue)))
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
