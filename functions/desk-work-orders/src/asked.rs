//! What staff ask of the queue: what stands in the address.

use crate::DeskWorkOrders;
use domain::{
    Error, FieldErrors, FormData, Problem, Result, form,
    number::Number,
    principal::StaffMember,
    work_order::{Finding, Stage, Term, Words},
};
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use views::desk::{ANY_STAGE, OPEN, QUEUE_FIELDS, SearchedOf};
use web::{App as _, Call};

/// As much of what somebody types is looked at, in characters.
const TYPED: usize = 200;
/// As long is the name of a kind of work in addresses at most, in characters.
const KEY: usize = 80;

/// What somebody asks of the queue.
pub struct Asked {
    /// Field by field, as it was sent; what cannot be understood is left out.
    pub data: FormData,
    /// What of it cannot be read.
    pub wrong: FieldErrors,
    /// The words that are looked for.
    pub words: Words,
    /// The number that was typed, if it is one.
    pub number: Option<Number>,
    /// The stage that it is narrowed to.
    pub stage: Option<Stage>,
    /// Of whom or of what alone.
    of: Option<Term>,
    terms: Vec<Term>,
    from: Option<Date>,
    until: Option<Date>,
}

impl Asked {
    /// What stands in the address. A stage alone is the queue; a word beside it asks of all that there is.
    ///
    /// # Errors
    /// `NotFound` for a customer or an object that is none.
    pub fn of(who: &StaffMember, call: &Call) -> Result<Self> {
        let given = |name: &str| call.query(name).map(str::trim).unwrap_or_default();
        let typed = |name: &&str| given(name).chars().take(TYPED).collect::<String>();
        let mut data: FormData = QUEUE_FIELDS.iter().map(|name| (*name, typed(name))).collect();
        let of = narrowed(&data)?;
        let work_type = work_type(&mut data);
        let assignee = assignee(&mut data, who);
        let stage = staged(&mut data);
        let words = Words::parse(data.get("q"));
        let words = if of.is_some() { words.beside() } else { words };
        let mut wrong = FieldErrors::none();
        let mut day = |name: &str| wrong.take(name, form::date(data.get(name))).flatten();
        let (from, until) = (day("from"), day("until"));
        if from.zip(until).is_some_and(|(from, until)| from > until) {
            wrong.add("until", Problem::new("requests-until-before"));
        }
        let told = [stage.clone(), work_type, assignee, of.clone()];
        Ok(Self {
            terms: told.into_iter().flatten().chain(words.terms()).collect(),
            number: Number::meant(data.get("q"), call.now().to_zoned(TimeZone::UTC).year()),
            stage: match stage {
                Some(Term::Stage(stage)) => Some(stage),
                _ => None,
            },
            data,
            wrong,
            words,
            of,
            from,
            until,
        })
    }

    /// The stage whose queue is asked for; none: something is looked for.
    #[must_use]
    pub fn queue(&self) -> Option<Stage> {
        self.stage.filter(|_| !narrows(&self.data))
    }

    /// Which work orders are looked for; days are those of a clock.
    #[must_use]
    pub fn finding(&self, zone: &TimeZone) -> Finding {
        let begins = |day: Date| day.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
        Finding {
            terms: self.terms.clone(),
            from: self.from.and_then(begins),
            before: self.until.and_then(|day| day.checked_add(1.day()).ok()).and_then(begins),
            ..Finding::default()
        }
    }

    /// Whether a period is looked for.
    #[must_use]
    pub const fn has_period(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }

    /// Whether there is nothing to be looked for: what was typed is no word, or the period has no sense.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        let wordless = self.words.sought.is_empty() && !self.data.get("q").is_empty();
        wordless || !self.wrong.is_empty()
    }

    /// Of whom or of what it is, by name.
    ///
    /// # Errors
    /// `NotFound` for one that there is not.
    pub async fn named(&self, app: &DeskWorkOrders, who: &StaffMember) -> Result<Option<SearchedOf>> {
        let store = &app.site().store;
        Ok(match &self.of {
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
}

/// Whether something beside the stage is asked for.
fn narrows(data: &FormData) -> bool {
    QUEUE_FIELDS.iter().any(|name| *name != "stage" && !data.get(name).is_empty())
}

/// The customer or the object that is named; one that is no id is not there.
fn narrowed(data: &FormData) -> Result<Option<Term>> {
    let term = match (data.get("customer"), data.get("object")) {
        ("", "") => return Ok(None),
        ("", object) => object.parse().map(Term::Object),
        (customer, _) => customer.parse().map(Term::Customer),
    };
    term.map(Some).map_err(|_| Error::NotFound)
}

/// The kind of work: one that there was may be looked for as well.
fn work_type(data: &mut FormData) -> Option<Term> {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    let key = data.get("type").to_owned();
    if key.len() > KEY || !key.bytes().all(sign) {
        data.set("type", "");
        return None;
    }
    (!key.is_empty()).then_some(Term::Type(key))
}

fn assignee(data: &mut FormData, who: &StaffMember) -> Option<Term> {
    let term = match data.get("assignee") {
        "" => None,
        "me" => Some(Term::Assignee(who.assignee().id)),
        "nobody" => Some(Term::Nobody),
        id => id.parse().ok().map(Term::Assignee),
    };
    if term.is_none() {
        data.set("assignee", "");
    }
    term
}

/// How far it is. Whoever names nothing at all asks for what waits; whoever looks for something, for it in any stage.
fn staged(data: &mut FormData) -> Option<Term> {
    let listed = |word: &str| Stage::parse(word).filter(|stage| Stage::LISTED.contains(stage));
    let term = match data.get("stage") {
        OPEN => Some(Term::Open),
        ANY_STAGE => None,
        word => match listed(word) {
            Some(stage) => Some(Term::Stage(stage)),
            None if narrows(data) => None,
            None => Some(Term::Stage(Stage::Requested)),
        },
    };
    let word = match &term {
        Some(Term::Stage(stage)) => stage.as_str(),
        Some(Term::Open) => OPEN,
        _ => ANY_STAGE,
    };
    data.set("stage", word);
    term
}
