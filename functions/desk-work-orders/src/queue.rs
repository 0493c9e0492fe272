//! The queue: portal requests by stage, what is found among all of them by words and filters, the same as a table.

use crate::{DeskWorkOrders, asked::Asked, page};
use ::desk::Around;
use domain::{
    Error, Result,
    number::Number,
    principal::StaffMember,
    staff::StaffPermission,
    work_order::{Assignee, Stage},
};
use jiff::tz::TimeZone;
use std::{collections::BTreeSet, sync::Arc};
use store::{Colleague, DeskStore, PageToken, WorkOrderFilter, WorkOrderRow};
use views::{
    DeskPlace, Locale,
    desk::{self, QUEUE, Queue, QueuePage, QueueRow, Search, queue_with},
    parts::StageChip,
};
use web::{App, Call, Reply, csv};

/// The desk begins with what waits.
pub async fn front(_app: Arc<DeskWorkOrders>, _who: StaffMember, _call: Call) -> Result<Reply> {
    Ok(Reply::see_other(desk::list_address(Stage::Requested)))
}

/// The requests in one stage, newest first. With a number, the request that has it; with anything else in the address,
/// those that it fits, in whichever stage.
pub async fn list(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let (asked, store) = (Asked::of(&who, &call)?, app.site().store.desk(&who));
    if let Some(number) = asked.number
        && let Some(id) = store.by_number(number).await?
    {
        return Ok(Reply::see_other(desk::address(id)));
    }
    let token = call.query("page").and_then(PageToken::parse);
    let colleagues = store.known_colleagues(call.now());
    let (of, (around, listed), colleagues) = futures_util::try_join!(
        asked.named(&app, &who),
        read(&app, &who, &call, &asked, token.as_ref()),
        colleagues
    )?;
    let locale = Locale::of(call.language());
    let page = |page: &str| queue_with(QUEUE, &asked.data, &[("page", page)]);
    let words = asked.words.too_many.then(|| asked.words.sought.join(" "));
    let queue = Queue {
        stage: asked.stage,
        older: listed.next.as_ref().map(|next| page(next.as_str())),
        newer: match asked.queue() {
            Some(_) => listed.previous.as_deref().map(page),
            None => token.map(|_| queue_with(QUEUE, &asked.data, &[])),
        },
        search: asked.queue().is_none().then_some(Search {
            of,
            only_words: words,
            unfinished: listed.unfinished,
        }),
        asked: &asked.data,
        wrong: &asked.wrong,
        work_types: work_types(&around, &call, &asked),
        colleagues: choices(&who, &asked, Colleague::all(&colleagues), &listed.rows),
        rows: listed.rows.iter().map(|row| around.queue_row(row, call.language())).collect(),
        example: Number { year: call.now().to_zoned(TimeZone::UTC).year(), count: 142 }.to_string(),
        may_enter: who.may(StaffPermission::HandleWorkOrders),
    };
    let place = asked.stage.map_or(DeskPlace::Found, DeskPlace::Requests);
    let frame = around.frame(&who, &call, place, locale.t("desk-requests").into_owned());
    Ok(Reply::page(QueuePage::new(frame.with_flash(page::note(&call)), &queue)))
}

/// A page of rows, as the queue has them or as they were found.
#[derive(Default)]
struct Listed {
    rows: Vec<WorkOrderRow>,
    next: Option<PageToken>,
    previous: Option<String>,
    unfinished: bool,
}

/// What stands around the page, and its rows, at once; the days of a period are those of the desk's clock, which is read
/// first.
async fn read(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    asked: &Asked,
    from: Option<&PageToken>,
) -> Result<(Around, Listed)> {
    let (around, store) = (Around::read(app.site(), who, call), app.site().store.desk(who));
    if asked.has_period() {
        let around = around.await?;
        let rows = rows(&store, asked, &around.zone(), from).await?;
        return Ok((around, rows));
    }
    let zone = TimeZone::UTC;
    futures_util::try_join!(around, rows(&store, asked, &zone, from))
}

async fn rows(
    store: &DeskStore<'_>,
    asked: &Asked,
    zone: &TimeZone,
    from: Option<&PageToken>,
) -> Result<Listed> {
    if let Some(stage) = asked.queue() {
        let page = store.list(&WorkOrderFilter { stage }, from).await?;
        let previous = page.previous.map(|page| page.to_string());
        return Ok(Listed { rows: page.rows, next: page.next, previous, unfinished: false });
    }
    if asked.is_idle() {
        return Ok(Listed::default());
    }
    let found = store.find(&asked.finding(zone), from).await?;
    let rows = found.rows.into_iter().map(|found| found.row).collect();
    Ok(Listed { rows, next: found.next, previous: None, unfinished: found.unfinished })
}

/// Further rows of the same as [`rows`], for a file.
async fn exported(
    store: &DeskStore<'_>,
    asked: &Asked,
    zone: &TimeZone,
    from: Option<&PageToken>,
) -> Result<Listed> {
    match asked.queue() {
        Some(stage) => {
            let page = store.export_stage(&WorkOrderFilter { stage }, from).await?;
            Ok(Listed { rows: page.rows, next: page.next, ..Listed::default() })
        }
        None if asked.is_idle() => Ok(Listed::default()),
        None => {
            let found = store.export(&asked.finding(zone), from).await?;
            let rows = found.rows.into_iter().map(|found| found.row).collect();
            Ok(Listed { rows, next: found.next, ..Listed::default() })
        }
    }
}

/// The kinds of work of all portals by name; one that is looked for and that no portal has any more stands there by its
/// key.
fn work_types(around: &Around, call: &Call, asked: &Asked) -> Vec<(String, String)> {
    let mut all = around.work_types(call.language());
    let sought = asked.data.get("type");
    if !sought.is_empty() {
        all.entry(sought).or_insert_with(|| [sought].into());
    }
    let named = |(key, names): (&str, BTreeSet<&str>)| {
        (key.to_owned(), names.into_iter().collect::<Vec<_>>().join(" / "))
    };
    let mut named: Vec<(String, String)> = all.into_iter().map(named).collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    named
}

/// The other colleagues; one who is looked for and is none any more stands there as the rows call them.
fn choices(
    who: &StaffMember,
    asked: &Asked,
    colleagues: Vec<Assignee>,
    rows: &[WorkOrderRow],
) -> Vec<(String, String)> {
    let others = colleagues.into_iter().filter(|one| one.id != who.assignee().id);
    let mut all: Vec<(String, String)> =
        others.map(|one| (one.id.to_string(), one.name.to_string())).collect();
    let sought = asked.data.get("assignee");
    if !["", "me", "nobody"].contains(&sought) && all.iter().all(|(id, _)| id != sought) {
        let name = rows.iter().find_map(|row| row.assignee.as_ref()).map(ToString::to_string);
        all.push((sought.to_owned(), name.unwrap_or_else(|| sought.to_owned())));
    }
    all
}

/// The requests that the list at the same address shows, as a table, newest first.
pub async fn export(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let (asked, store) = (Asked::of(&who, &call)?, app.site().store.desk(&who));
    if !asked.wrong.is_empty() {
        return Err(Error::Invalid(asked.wrong));
    }
    let locale = Locale::of(call.language());
    // One that there is not is nowhere: here as in the list.
    let (_, around) =
        futures_util::try_join!(asked.named(&app, &who), Around::read(app.site(), &who, &call))?;
    let keys = ["number", "stage", "work-type", "who", "company", "where", "when", "assignee", "description"];
    let heading = |key: &str| match key {
        // Requests of all portals stand in one table, which has one clock.
        "when" => format!("{} (UTC)", locale.t("desk-column-when")),
        key => locale.t(&format!("desk-column-{key}")).into_owned(),
    };
    let headings = keys.map(heading);
    let name = asked.queue().map_or("requests".into(), |stage| format!("requests-{}", stage.as_str()));
    let mut file = csv::List::new(headings);
    while file.goes_on() {
        let page = exported(&store, &asked, &around.zone(), file.from()).await?;
        file.push(
            page.rows.iter().map(|row| line(locale, &around.queue_row(row, call.language()), row)),
            page.next,
        );
    }
    Ok(file.reply(&name, &call))
}

fn line(locale: Locale, shown: &QueueRow, row: &WorkOrderRow) -> [String; 9] {
    let text = |line: &Option<String>| line.clone().unwrap_or_default();
    [
        shown.number.clone(),
        StageChip::of(locale, shown.stage).word,
        shown.work_type.clone(),
        shown.contact.clone(),
        text(&shown.company),
        shown.city.clone(),
        row.requested_at.strftime("%Y-%m-%d %H:%M:%S").to_string(),
        text(&shown.assignee),
        shown.summary.clone(),
    ]
}
