//! The list of the reader's objects, place by place and by name, and as a table. What is looked for by words, by its type or at
//! all places of somebody who sees some alone stands as it was added, the last first.

use crate::frame;
use domain::{
    FormData, Result,
    customer::Location,
    object::{ObjectCard, ObjectFinding, ObjectStatus, ObjectTerm, Place},
    principal::Member,
    user::Scope,
    work_order::Words,
};
use std::sync::Arc;
use store::{OwnObjects, PageToken};
use views::{
    Locale,
    objects::{EVERYWHERE, ObjectList, ObjectRow, label, list_address, place_name, with, word},
};
use web::{Call, Reply, SignedIn, Site, csv};

/// As much of what somebody types is looked at, in characters.
const TYPED: usize = 200;

/// What somebody asks of the list.
struct Asked {
    data: FormData,
    words: Words,
    place: Option<Place>,
    /// What is looked for; none: nothing is.
    finding: Option<ObjectFinding>,
}

impl Asked {
    /// What stands in the address; what cannot be read narrows nothing. Whoever sees some places alone looks at the first of
    /// theirs, unless they look for something.
    fn of(member: &Member, call: &Call) -> Self {
        let given = |name: &str| call.query(name).map(str::trim).unwrap_or_default();
        let typed = |name: &str| given(name).chars().take(TYPED).collect::<String>();
        let (query, kind) = (typed("q"), typed("kind"));
        let (words, of_kind) = (Words::of_numbered(&query), ObjectTerm::of_kind(&kind));
        let words = if of_kind.is_some() { words.beside() } else { words };
        let first = match member.scope() {
            Scope::Locations(places) => places.first().copied().map(Place::At),
            Scope::Own | Scope::Company => None,
        };
        let everywhere = first.is_some() && given("location") == EVERYWHERE;
        let found = !query.is_empty() || of_kind.is_some() || everywhere;
        let named = Place::parse(given("location"));
        let place = if found { named } else { named.or(first) };
        let sought = words.sought.iter().cloned().map(ObjectTerm::Word);
        let terms = of_kind.into_iter().chain(place.map(ObjectTerm::At)).chain(sought).collect();
        let at = match place {
            Some(place) => place.to_string(),
            None if first.is_some() => EVERYWHERE.to_owned(),
            None => String::new(),
        };
        let data = FormData::from_iter([("q", query), ("location", at), ("kind", kind)]);
        Self { data, words, place, finding: found.then_some(ObjectFinding { terms }) }
    }

    /// Whether there is nothing to be looked for: what was typed is no word.
    fn is_idle(&self) -> bool {
        self.words.sought.is_empty() && !self.data.get("q").is_empty()
    }
}

/// A page of the list, however it was read.
#[derive(Default)]
struct Rows {
    rows: Vec<ObjectRow>,
    next: Option<PageToken>,
    previous: Option<PageToken>,
    unfinished: bool,
}

impl Rows {
    async fn read(objects: &OwnObjects<'_>, asked: &Asked, from: Option<&PageToken>) -> Result<Self> {
        let Some(finding) = &asked.finding else {
            let page = objects.list(asked.place, from).await?;
            let rows = page.rows.into_iter().map(listed).collect();
            return Ok(Self { rows, next: page.next, previous: page.previous, unfinished: false });
        };
        if asked.is_idle() {
            return Ok(Self::default());
        }
        let page = objects.found(finding, from).await?;
        let rows = page.rows.into_iter().map(found).collect();
        Ok(Self { rows, next: page.next, previous: None, unfinished: page.unfinished })
    }
}

/// 20 objects, at one place or at all of them, or of those that are looked for.
pub async fn list(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let asked = Asked::of(&who.member, &call);
    let token = call.query("page").and_then(PageToken::parse);
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let (page, places) = tokio::try_join!(Rows::read(&objects, &asked, token.as_ref()), company.locations())?;
    let places = theirs(&who.member, places);
    let here = list_address(&who.portal);
    let at = |token: PageToken| with(&here, &asked.data, &[("page", token.as_str())]);
    let first = || asked.finding.as_ref().and(token.as_ref()).map(|_| with(&here, &asked.data, &[]));
    let list = ObjectList {
        rows: page.rows,
        asked: &asked.data,
        only_words: asked.words.too_many.then(|| asked.words.sought.join(" ")),
        places: &places,
        scope: who.member.scope(),
        found: asked.finding.is_some(),
        next: page.next.map(at),
        previous: page.previous.map(at).or_else(first),
        unfinished: page.unfinished,
    };
    let title = Locale::of(call.language()).t("objects-title").into_owned();
    Ok(Reply::page(list.page(frame(&who, &call, title), &who.portal)))
}

/// The objects that are shown, as a table.
pub async fn export(app: Arc<Site>, who: SignedIn, call: Call) -> Result<Reply> {
    let locale = Locale::of(call.language());
    let asked = Asked::of(&who.member, &call);
    let (objects, company) = (app.store.own_objects(&who.member), app.store.company(&who.member));
    let places = company.locations().await?;
    let columns = ["name", "kind", "serial", "location", "service", "status"];
    let mut file = csv::List::new(columns.map(|key| label(locale, key)));
    while file.goes_on() {
        let page = Rows::read(&objects, &asked, file.from()).await?;
        file.push(page.rows.into_iter().map(|one| cells(locale, &places, one)), page.next);
    }
    Ok(file.reply("objects", &call))
}

fn cells(locale: Locale, places: &[Location], one: ObjectRow) -> [String; 6] {
    let status = if one.in_service { ObjectStatus::InService } else { ObjectStatus::OutOfService };
    [
        one.name,
        one.kind,
        one.serial.unwrap_or_default(),
        place_name(locale, one.location, places),
        one.next_service.map(|day| day.to_string()).unwrap_or_default(),
        word(locale, status),
    ]
}

/// The places that somebody may look at.
fn theirs(member: &Member, places: Vec<Location>) -> Vec<Location> {
    match member.scope() {
        Scope::Company => places,
        Scope::Own => Vec::new(),
        Scope::Locations(some) => places.into_iter().filter(|place| some.contains(&place.id)).collect(),
    }
}

fn listed(row: store::ObjectRow) -> ObjectRow {
    let store::ObjectRow { id, name, kind, serial, location, next_service, in_service, .. } = row;
    ObjectRow { id, name, kind, serial, location, next_service, in_service }
}

fn found(card: ObjectCard) -> ObjectRow {
    let ObjectCard { id, name, kind, serial, location, next_service, in_service, .. } = card;
    ObjectRow { id, name, kind, serial, location, next_service, in_service }
}
