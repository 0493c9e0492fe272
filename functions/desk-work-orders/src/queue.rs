//! The queue: portal requests by stage, a search by number and words, the list as a table.

use crate::{DeskWorkOrders, page};
use domain::{
    Error, Result,
    number::Number,
    principal::StaffMember,
    staff::StaffPermission,
    work_order::{Finding, Stage, Term, Words},
};
use jiff::tz::TimeZone;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::sync::Arc;
use store::{DeskStore, Found, PageToken, StageCounts, WorkOrderFilter, WorkOrderRow};
use views::{
    Locale,
    desk::{self, Queue, QueuePage, QueueRow, Search, SearchedOf},
    parts::StageChip,
};
use web::{App, Call, Reply, csv};

/// The desk begins with what waits.
pub async fn front(_app: Arc<DeskWorkOrders>, _who: StaffMember, _call: Call) -> Result<Reply> {
    Ok(Reply::see_other(desk::list_address(Stage::Requested)))
}

/// The requests in one stage, newest first; with `q`, the request of that number or those with these words, and with
/// `customer` or `object` theirs alone, in every stage.
pub async fn list(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = app.site().store.desk(&who);
    let typed = call.query("q").map(str::trim).filter(|typed| !typed.is_empty());
    if let Some(number) = typed.and_then(|typed| Number::meant(typed, this_year(&call)))
        && let Some(id) = store.by_number(number).await?
    {
        return Ok(Reply::see_other(desk::address(id)));
    }
    let of = narrowed(&call)?;
    if typed.is_some() || of.is_some() {
        return search(&app, &who, &call, typed.unwrap_or_default(), of).await;
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
        may_enter: who.may(StaffPermission::HandleWorkOrders),
    };
    Ok(shown(&who, &call, &counts, &queue))
}

/// The customer or the object in the address; one that is no id is not there.
fn narrowed(call: &Call) -> Result<Option<Term>> {
    let named = |name| call.query(name).filter(|id| !id.is_empty());
    let term = match (named("customer"), named("object")) {
        (Some(customer), _) => customer.parse().map(Term::Customer),
        (_, Some(object)) => object.parse().map(Term::Object),
        _ => return Ok(None),
    };
    term.map(Some).map_err(|_| Error::NotFound)
}

/// Of whom or of what a search is, by name.
async fn named(app: &DeskWorkOrders, who: &StaffMember, of: Option<&Term>) -> Result<Option<SearchedOf>> {
    let store = &app.site().store;
    Ok(match of {
        Some(Term::Customer(id)) => {
            let name = store.desk_customers(who).find_eventually(*id).await?.name.to_string();
            Some(SearchedOf { word: "customer", id: id.to_string(), name })
        }
        Some(Term::Object(id)) => {
            let name = store.desk_objects(who).find_eventually(*id).await?.name.to_string();
            Some(SearchedOf { word: "object", id: id.to_string(), name })
        }
        _ => None,
    })
}

/// What is looked for in every stage.
struct Sought {
    words: Words,
    finding: Finding,
    /// Signs alone are no words: nothing is found.
    idle: bool,
}

impl Sought {
    fn new(typed: &str, of: Option<&Term>) -> Self {
        let words = Words::parse(typed);
        let words = if of.is_some() { words.beside() } else { words };
        let terms = of.cloned().into_iter().chain(words.terms()).collect();
        let idle = words.sought.is_empty() && !typed.is_empty();
        Self { finding: Finding { terms, ..Finding::default() }, idle, words }
    }

    async fn page(&self, store: &DeskStore<'_>, token: Option<&PageToken>) -> Result<Found> {
        if self.idle { Ok(Found::default()) } else { store.find(&self.finding, token).await }
    }
}

/// What is found by words, of a customer, or of an object.
async fn search(
    app: &DeskWorkOrders,
    who: &StaffMember,
    call: &Call,
    typed: &str,
    of: Option<Term>,
) -> Result<Reply> {
    let (store, sought) = (app.site().store.desk(who), Sought::new(typed, of.as_ref()));
    let token = call.query("page").and_then(PageToken::parse);
    let rows = sought.page(&store, token.as_ref());
    let (found, counts, of) = futures_util::try_join!(rows, store.counts(), named(app, who, of.as_ref()))?;
    let words = sought.words;
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let kept = of.as_ref().map(|of| format!("&{}={}", of.word, of.id)).unwrap_or_default();
    let narrowing = format!("?q={}{kept}", encoded(typed));
    let here = format!("/desk/work-orders{narrowing}");
    let queue = Queue {
        stage: stage(call),
        rows: found.rows.iter().map(|found| row(&found.row)).collect(),
        older: found.next.map(|next| format!("{here}&page={}", encoded(next.as_str()))),
        newer: token.map(|_| here),
        search: Some(Search {
            typed: typed.to_owned(),
            of,
            only_words: words.too_many.then(|| words.sought.join(" ")),
            unfinished: found.unfinished,
            csv: format!("/desk/work-orders.csv{narrowing}"),
        }),
        example: example(call),
        may_enter: who.may(StaffPermission::HandleWorkOrders),
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

/// The requests that the list at the same query shows, as a table, newest first.
pub async fn export(app: Arc<DeskWorkOrders>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = app.site().store.desk(&who);
    let locale = Locale::of(call.language());
    let typed = call.query("q").map(str::trim).unwrap_or_default();
    let of = narrowed(&call)?;
    let sought = (of.is_some() || !typed.is_empty()).then(|| Sought::new(typed, of.as_ref()));
    // One that there is not is nowhere: here as in the list.
    named(&app, &who, of.as_ref()).await?;
    let filter = WorkOrderFilter { stage: stage(&call) };
    let keys = ["number", "stage", "work-type", "who", "company", "where", "when", "assignee", "description"];
    let heading = |key: &str| match key {
        // Requests of all portals stand in one table, which has one clock.
        "when" => format!("{} (UTC)", locale.t("desk-column-when")),
        key => locale.t(&format!("desk-column-{key}")).into_owned(),
    };
    let headings = keys.map(heading);
    let name =
        if sought.is_some() { "requests".into() } else { format!("requests-{}", filter.stage.as_str()) };
    let mut file = csv::List::new(headings);
    while file.goes_on() {
        match &sought {
            Some(sought) => {
                let page = sought.page(&store, file.from()).await?;
                file.push(page.rows.iter().map(|found| line(locale, &found.row)), page.next);
            }
            None => {
                let page = store.list(&filter, file.from()).await?;
                file.push(page.rows.iter().map(|row| line(locale, row)), page.next);
            }
        }
    }
    Ok(file.reply(&name, &call))
}

fn line(locale: Locale, row: &WorkOrderRow) -> [String; 9] {
    let text = |line: &Option<domain::text::Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
    [
        row.number.to_string(),
        StageChip::of(locale, row.stage).word,
        row.work_type_name.clone(),
        row.contact_name.to_string(),
        text(&row.company),
        row.city.to_string(),
        row.requested_at.strftime("%Y-%m-%d %H:%M:%S").to_string(),
        text(&row.assignee),
        row.summary.clone(),
    ]
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
