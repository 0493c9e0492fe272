//! The log of the tenant, of everything or about one customer, portal or colleague, and as a table.

use crate::page::{self, Around};
use domain::{
    Error, Result,
    activity::{Activity, Subject},
    principal::StaffMember,
    timeline::Actor,
};
use std::sync::Arc;
use store::PageToken;
use views::{
    DeskPlace, Locale,
    desk::customers::{ActivityPage, ActivityRows, about_name, activity_address, details, sentence},
};
use web::{Call, Reply, Site, csv};

/// Pages that an export reads at most: 25 entries each, so 1,000 entries.
const EXPORT_PAGES: usize = 40;

/// 25 entries, newest first; with `customer`, `portal` or `staff`, about that one.
pub async fn list(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (log, about) = (store.activities(&who), narrowed(&call)?);
    let token = call.query("page").and_then(PageToken::parse);
    let (person, around) = (person(&app, &who, about), page::around(&app, &who, &call));
    let (page, person, around) = tokio::try_join!(log.list(about, token.as_ref()), person, around)?;
    let rows = ActivityRows {
        activities: &page.rows,
        about: about.map(|about| Ok::<_, Error>((named(about, person, &around)?, about))).transpose()?,
        names: &around.names(&[]),
        older: page.next.map(|next| activity_address("", about, Some(next.as_str()))),
        newer: page.previous.map(|page| activity_address("", about, Some(page.as_str()))),
    };
    let title = Locale::of(call.language()).t("activity-title").into_owned();
    let frame =
        around.frame(&who, &call, DeskPlace::Activity, title, |locale, key, _| locale.t(key).into_owned());
    Ok(Reply::page(ActivityPage::new(frame, &rows)))
}

/// The entries that are shown, as a table.
pub async fn export(app: Arc<Site>, who: StaffMember, call: Call) -> Result<Reply> {
    let store = &app.store;
    let (locale, log) = (Locale::of(call.language()), store.activities(&who));
    let about = narrowed(&call)?;
    let (person, around) = tokio::try_join!(person(&app, &who, about), page::around(&app, &who, &call))?;
    if let Some(about) = about {
        named(about, person, &around)?;
    }
    let names = around.names(&[]);
    let keys = ["activity-when", "activity-who", "activity-about", "activity-what", "activity-details"];
    let mut table = csv::row(keys.map(|key| locale.t(key)));
    let mut token = None;
    for _ in 0..EXPORT_PAGES {
        let page = log.list(about, token.as_ref()).await?;
        for activity in &page.rows {
            table.push_str(&csv::row([
                activity.at.to_string(),
                by(activity),
                about_name(locale, activity),
                sentence(locale, activity),
                details(locale, activity, &names).join("; "),
            ]));
        }
        token = page.next;
        if token.is_none() {
            break;
        }
    }
    Ok(csv::file("activity", &table, call.now()))
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
