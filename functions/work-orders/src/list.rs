//! A customer's list of requests, with its filters and its search, and the same as a table.

use crate::WorkOrders;
use domain::{
    Error, FieldErrors, FormData, Problem, Result,
    customer::Location,
    display::RequestColumn,
    form,
    number::Number,
    object::Object,
    portal::Portal,
    user::Scope,
    work_order::{Finding, Stage, Term, Words, WorkPart},
};
use jiff::{Timestamp, ToSpan as _, civil::Date};
use std::sync::Arc;
use store::{Found, FoundRow, OwnWorkOrders, PageToken, Store, WorkCounts};
use views::{
    Frame, Locale, MemberFrame,
    member::{Place, request_address},
    parts::StageChip,
    request_list::{NARROWING, RequestList, RequestListPage, RequestRow, with},
};
use web::{App, Call, Reply, SignedIn, csv};

/// Places that can be chosen from: they cost half a unit, one when they are long.
const PLACES: usize = 16;
/// As much of what somebody types is looked at, in characters.
const TYPED: usize = 200;

/// What somebody asks of the list.
struct Asked {
    data: FormData,
    wrong: FieldErrors,
    finding: Finding,
    words: Words,
    number: Option<Number>,
}

impl Asked {
    /// What stands in the address. What cannot be read is said at its field, and narrows nothing.
    fn of(who: &SignedIn, call: &Call) -> Self {
        let given = |name: &str| call.query(name).map(str::trim).unwrap_or_default();
        let names = ["show"].iter().chain(&NARROWING);
        let typed = |name: &&str| given(name).chars().take(TYPED).collect::<String>();
        let data: FormData = names.map(|name| (*name, typed(name))).collect();
        let mut wrong = FieldErrors::none();
        // Words of what is not shown would tell of it, one by one: then numbers alone are found.
        let described = who.portal.work.shows(WorkPart::Description);
        let words = Words::parse(if described { data.get("q") } else { "" });
        let stage = Stage::parse(data.get("stage")).filter(|stage| who.portal.display.shows_stage(*stage));
        let group = match data.get("show") {
            _ if stage.is_some() => None,
            "open" => Some(Term::Open),
            "completed" => Some(Term::Completed),
            _ => None,
        };
        let work_type = who.portal.work_types.iter().find(|known| known.key == data.get("type"));
        let place = data.get("location").parse().ok().map(Term::Location);
        let object = data.get("object").parse().ok().map(Term::Object);
        let words = if object.is_some() { words.beside() } else { words };
        let mine = (data.get("mine") == "yes").then(|| Term::By(who.member.id()));
        let told = [
            stage.map(Term::Stage),
            group,
            work_type.map(|one| Term::Type(one.key.clone())),
            place,
            object,
            mine,
        ];
        let day =
            |name: &str, wrong: &mut FieldErrors| wrong.take(name, form::date(data.get(name))).flatten();
        let (from, until) = (day("from", &mut wrong), day("until", &mut wrong));
        if from.zip(until).is_some_and(|(from, until)| from > until) {
            wrong.add("until", Problem::new("requests-until-before"));
        }
        let midnight = |day: Date| begins(&who.portal, day);
        let finding = Finding {
            terms: told.into_iter().flatten().chain(words.terms()).collect(),
            from: from.and_then(midnight),
            before: until.and_then(|day| day.checked_add(1.day()).ok()).and_then(midnight),
            hidden: who.portal.display.hidden_stages().clone(),
        };
        let this_year = call.now().to_zoned(who.portal.zone()).year();
        let number = Number::meant(data.get("q"), this_year);
        Self { data, wrong, finding, words, number }
    }

    /// Whether nothing but a tab is asked for.
    fn is_whole(&self) -> bool {
        NARROWING.iter().all(|name| self.data.get(name).is_empty())
    }

    /// Whether there is nothing to be looked for: what was typed is no word, or the period has no sense.
    fn is_idle(&self) -> bool {
        let wordless = self.words.sought.is_empty() && !self.data.get("q").is_empty();
        wordless || !self.wrong.is_empty()
    }
}

/// The moment at which a day begins at a portal.
fn begins(portal: &Portal, day: Date) -> Option<Timestamp> {
    day.to_zoned(portal.zone()).ok().map(|zoned| zoned.timestamp())
}

/// 25 requests, newest first; with the number of one of them, that one.
pub async fn list(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let (asked, store) = (Asked::of(&who, &call), &app.site().store);
    let token = call.query("page").and_then(PageToken::parse);
    let own = store.own_work_orders(&who.member);
    if let (Some(number), None) = (asked.number, &token)
        && let Some(found) = numbered(&own, number).await?
    {
        let address = request_address(who.portal.slug.as_str(), found.row.id);
        return Ok(Reply::see_other(address));
    }
    let rows = async {
        if asked.is_idle() { Ok(Found::default()) } else { own.list(&asked.finding, token.as_ref()).await }
    };
    let company = store.company(&who.member);
    let places = company.first_locations(PLACES + 1);
    let stages = async { if asked.is_whole() { own.stages().await } else { Ok(None) } };
    let (found, places, object, stages) =
        futures_util::try_join!(rows, places, about(store, &who, &asked), stages)?;
    let locale = Locale::of(call.language());
    let here = format!("/p/{}{}", who.portal.slug, Place::WorkOrders.path());
    let row = |row: FoundRow| shown(&who.portal, call.language(), &places, row);
    let list = RequestList {
        older: found.next.as_ref().map(|next| with(&here, &asked.data, &[("page", next.as_str())])),
        newest: token.is_some().then(|| with(&here, &asked.data, &[])),
        unfinished: found.unfinished,
        stages: stages.map(|counts| counted(&who.portal, &counts)),
        rows: found.rows.into_iter().map(row).collect(),
        more_places: places.len() > PLACES,
        places: offered(&who, &places),
        only_words: asked.words.too_many.then(|| asked.words.sought.join(" ")),
        object: object.map(|object| (object.id.to_string(), object.name.to_string())),
        asked: &asked.data,
        wrong: &asked.wrong,
    };
    let around = MemberFrame::of(locale, &who.portal, &who.member, call.csrf(), Place::WorkOrders);
    let title = locale.t("menu-work-orders").into_owned();
    let frame = Frame::member(locale, &who.portal, around, title, call.path_and_query(), call.now());
    Ok(Reply::page(RequestListPage::new(frame, &who.member, &who.portal, &list)))
}

/// How much is in each stage that a portal shows.
fn counted(portal: &Portal, counts: &WorkCounts) -> Vec<(Stage, u64)> {
    let shown = Stage::LISTED.into_iter().filter(|stage| portal.display.shows_stage(*stage));
    shown.map(|stage| (stage, counts.of(stage))).collect()
}

/// The requests that are listed, as a table.
pub async fn export(app: Arc<WorkOrders>, who: SignedIn, call: Call) -> Result<Reply> {
    let (asked, store) = (Asked::of(&who, &call), &app.site().store);
    if !asked.wrong.is_empty() {
        return Err(Error::Invalid(asked.wrong));
    }
    let locale = Locale::of(call.language());
    let (own, company) = (store.own_work_orders(&who.member), store.company(&who.member));
    let places = company.first_locations(PLACES).await?;
    let headings = cells(&who.portal).map(|key| heading(locale, &who.portal, key));
    let line =
        |found: FoundRow| line(locale, &who.portal, &shown(&who.portal, call.language(), &places, found));
    let mut file = csv::List::new(headings);
    while !asked.is_idle() && file.goes_on() {
        let page = own.export(&asked.finding, file.from()).await?;
        file.push(page.rows.into_iter().map(line), page.next);
    }
    Ok(file.reply("requests", &call))
}

/// The cells of a line: those that the portal's lists show.
fn cells(portal: &Portal) -> impl Iterator<Item = &'static str> {
    let all = ["number", "stage", "work-type", "who", "location", "where", "when", "description"];
    let shows = |cell: &&str| {
        let column = match *cell {
            "work-type" => RequestColumn::WorkType,
            "location" | "where" => RequestColumn::Location,
            "when" => RequestColumn::When,
            "description" => RequestColumn::Description,
            _ => return true,
        };
        portal.lists(column)
    };
    all.into_iter().filter(shows)
}

/// What stands above a cell. A time is one of the portal's clock.
fn heading(locale: Locale, portal: &Portal, cell: &str) -> String {
    match cell {
        "location" => locale.t("requests-location").into_owned(),
        "when" => format!("{} ({})", locale.t("desk-column-when"), portal.time_zone),
        cell => locale.t(&format!("desk-column-{cell}")).into_owned(),
    }
}

fn line(locale: Locale, portal: &Portal, row: &RequestRow) -> Vec<String> {
    let cell = |cell: &'static str| match cell {
        "number" => row.number.clone(),
        "stage" => StageChip::worded(locale, row.stage, &portal.stage_words).word,
        "work-type" => row.work_type.clone(),
        "who" => row.raised_by.clone(),
        "location" => row.place.clone().unwrap_or_default(),
        "where" => row.city.clone(),
        "when" => row.at.to_zoned(portal.zone()).strftime("%Y-%m-%d %H:%M:%S").to_string(),
        _ => row.summary.clone(),
    };
    cells(portal).map(cell).collect()
}

/// The object whose history is asked for; one that they do not see is not there.
async fn about(store: &Store, who: &SignedIn, asked: &Asked) -> Result<Option<Object>> {
    match asked.data.get("object") {
        "" => Ok(None),
        _ if !who.member.has_objects() => Err(Error::NotFound),
        id => {
            let id = id.parse().map_err(|_| Error::NotFound)?;
            store.own_objects(&who.member).find(id).await.map(Some)
        }
    }
}

/// The one with a number, if they may see it.
async fn numbered(own: &OwnWorkOrders<'_>, number: Number) -> Result<Option<FoundRow>> {
    let finding = Finding { terms: vec![Term::Number(number)], ..Finding::default() };
    Ok(own.list(&finding, None).await?.rows.into_iter().next())
}

/// The places that somebody can choose from, by name: those that they see requests of.
fn offered(who: &SignedIn, places: &[Location]) -> Vec<(String, String)> {
    let seen = |place: &&Location| match who.member.scope() {
        Scope::Locations(some) => some.contains(&place.id),
        Scope::Own | Scope::Company => true,
    };
    let first = places.iter().take(PLACES).filter(seen);
    let mut offered: Vec<(String, String)> =
        first.map(|place| (place.id.to_string(), place.name.to_string())).collect();
    offered.sort_by(|one, other| one.1.cmp(&other.1));
    offered
}

/// A row in the words of its reader. A place is called as it is called today, where that is known.
fn shown(portal: &Portal, reader: domain::Language, places: &[Location], found: FoundRow) -> RequestRow {
    let FoundRow { row, facts, place } = found;
    let today = facts.location.and_then(|id| places.iter().find(|place| place.id == id));
    RequestRow {
        id: row.id,
        number: row.number.to_string(),
        work_type: portal.work_type_called(&row.work_type_name, reader).to_owned(),
        summary: row.summary,
        stage: row.stage,
        raised_by: row.contact_name.to_string(),
        place: today.map(|place| place.name.to_string()).or_else(|| place.map(|name| name.to_string())),
        city: row.city.to_string(),
        at: row.requested_at,
    }
}
