//! The log of the tenant, of everything or about one customer, portal or colleague, and as a table.

use crate::page;
use desk::Around;
use domain::{
    Error, FieldErrors, FormData, Problem, Result,
    activity::{Activity, Subject},
    form,
    principal::StaffMember,
    timeline::Actor,
};
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use std::sync::Arc;
use store::{Page, PageToken, Period};
use views::{
    DeskPlace, Locale,
    desk::customers::{ActivityPage, ActivityRows, DAYS, about_name, activity_address, details, sentence},
};
use web::{Call, Reply, Site, csv};

/// As much of a typed day is looked at, in characters.
const TYPED: usize = 40;

/// 25 entries, newest first; with `customer`, `portal` or `staff`, about that one, and with `from` and `until` of those
/// days.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (log, about) = (store.activities(&who), narrowed(&call)?);
    let token = call.query("page").and_then(PageToken::parse);
    let around = Around::read(&app, &who, &call).await?;
    let days = Days::of(&call, &around.zone());
    let found = async {
        if days.wrong.is_empty() {
            log.within(about, days.period, token.as_ref()).await
        } else {
            Ok(Page::default())
        }
    };
    let (page, person) = tokio::try_join!(found, person(&app, &who, about))?;
    let rows = ActivityRows {
        activities: &page.rows,
        about: about.map(|about| Ok::<_, Error>((named(about, person, &around)?, about))).transpose()?,
        names: &page::names(&around, &[]),
        older: page.next.map(|next| activity_address("", about, &days.asked, Some(next.as_str()))),
        days: &days.asked,
        wrong: &days.wrong,
        newer: page.previous.map(|page| activity_address("", about, &days.asked, Some(page.as_str()))),
    };
    let title = Locale::of(call.language()).t("activity-title").into_owned();
    let frame = page::frame(&around, &who, &call, (DeskPlace::Activity, title), |locale, key, _| {
        locale.t(key).into_owned()
    });
    Ok(Reply::page(ActivityPage::new(frame, &rows)))
}

/// The entries that are shown, as a table.
pub async fn export(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (locale, log) = (Locale::of(call.language()), store.activities(&who));
    let about = narrowed(&call)?;
    let (person, around) = tokio::try_join!(person(&app, &who, about), Around::read(&app, &who, &call))?;
    if let Some(about) = about {
        named(about, person, &around)?;
    }
    let days = Days::of(&call, &around.zone());
    if !days.wrong.is_empty() {
        return Err(Error::Invalid(days.wrong));
    }
    let names = page::names(&around, &[]);
    let keys = ["activity-when", "activity-who", "activity-about", "activity-what", "activity-details"];
    let cells = |activity: &Activity| {
        [
            activity.at.to_string(),
            by(activity),
            about_name(locale, activity),
            sentence(locale, activity),
            details(locale, activity, &names).join("; "),
        ]
    };
    let mut file = csv::List::new(keys.map(|key| locale.t(key)));
    while file.goes_on() {
        let page = log.within(about, days.period, file.from()).await?;
        file.push(page.rows.iter().map(cells), page.next);
    }
    Ok(file.reply("activity", &call))
}

/// The days in the address, on the clock of the desk.
struct Days {
    asked: FormData,
    wrong: FieldErrors,
    period: Period,
}

impl Days {
    /// What cannot be read is said at its field.
    fn of(call: &Call, zone: &TimeZone) -> Self {
        let typed =
            |name: &str| call.query(name).unwrap_or_default().trim().chars().take(TYPED).collect::<String>();
        let asked: FormData = DAYS.iter().map(|name| (*name, typed(name))).collect();
        let mut wrong = FieldErrors::none();
        let mut day = |name: &str| wrong.take(name, form::date(asked.get(name))).flatten();
        let (from, until) = (day("from"), day("until"));
        if from.zip(until).is_some_and(|(from, until)| from > until) {
            wrong.add("until", Problem::new("requests-until-before"));
        }
        let begins = |day: Date| day.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
        let next = until.and_then(|day| day.checked_add(1.day()).ok());
        let period = Period { from: from.and_then(begins), before: next.and_then(begins) };
        Self { asked, wrong, period }
    }
}

/// The customer, the portal or the colleague in the address; one that is no id is not there.
fn narrowed(call: &Call) -> Result<Option<Subject>> {
    let named = |name| call.query(name).filter(|named| !named.is_empty());
    let subject = match (named("customer"), named("portal"), named("staff")) {
        (Some(customer), ..) => customer.parse().map(Subject::Customer),
        (_, Some(portal), _) => portal.parse().map(Subject::Portal),
        (.., Some(staff)) => staff.parse().map(Subject::Staff),
        _ => return Ok(None),
    };
    subject.map(Some).map_err(|_| Error::NotFound)
}

/// The name of the customer or of the colleague that the log is narrowed to.
async fn person(app: &Site, who: &StaffMember, about: Option<Subject>) -> Result<String> {
    let store = &app.store;
    let name = match about {
        Some(Subject::Customer(customer)) => store.desk_customers(who).find(customer).await?.name,
        Some(Subject::Staff(staff)) => store.desk_staff(who).name(staff).await?,
        _ => return Ok(String::new()),
    };
    Ok(name.to_string())
}

/// The name of what the log is narrowed to.
///
/// # Errors
/// `NotFound` for a portal that the tenant does not have.
fn named(about: Subject, person: String, around: &Around) -> Result<String> {
    match about {
        Subject::Portal(id) => {
            let portal = around.portals.iter().find(|portal| portal.id == id);
            portal.map(|portal| portal.name.to_string()).ok_or(Error::NotFound)
        }
        _ => Ok(person),
    }
}

fn by(activity: &Activity) -> String {
    match &activity.who {
        Actor::Guest { name } | Actor::Staff { name, .. } | Actor::User { name, .. } => name.to_string(),
        Actor::System => String::new(),
    }
}
