//! What stands around every page of the desk, and what a form of staff says that was not carried out.
//!
//! For the functions of the desk alone; each asks for its own records, and only these things are the same for all.

use domain::{
    Error, FieldErrors, FormData, Language, Problem, Result, customer::Customer, portal::PortalStatus,
    principal::StaffMember, work_type::TypeName,
};
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};
use store::{CustomerRow, Meant, PortalRow, StageCounts, WorkOrderRow};
use views::{
    DeskFrame, DeskPlace, Frame, Locale,
    desk::{
        QueueRow,
        customers::{PortalOpt, Typed},
    },
};
use web::{Call, Site};

/// What every page reads beside its own: the menu's counts, and the tenant's portals, whose clock the desk shows.
pub struct Around {
    /// How many wait in which stage.
    pub counts: StageCounts,
    /// The tenant's portals, by name.
    pub portals: Vec<PortalRow>,
}

/// So many names are said where several customers can be meant.
const NAMED: usize = 5;

/// The customer whom somebody means by what they typed: its number, or its name as far as no other one begins so; or why it
/// is none.
///
/// # Errors
/// `Unavailable`.
pub async fn customer_meant(
    site: &Site,
    who: &StaffMember,
    typed: &str,
) -> Result<Result<Customer, Problem>> {
    Ok(match site.store.desk_customers(who).meant(typed).await? {
        Meant::One(customer) => Ok(*customer),
        Meant::Nobody => Err(Problem::new("error-customer-unknown")),
        Meant::Several(rows) => {
            let name = |row: &CustomerRow| format!("{} ({})", row.name, row.reference);
            let names: Vec<String> = rows.iter().take(NAMED).map(name).collect();
            Err(Problem::new("error-customer-several").with("names", names.join(", ")))
        }
    })
}

impl Around {
    /// Reads what stands around a page.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn read(site: &Site, who: &StaffMember, call: &Call) -> Result<Self> {
        let (desk, portals) = (site.store.desk(who), site.store.portals());
        let (counts, portals) = tokio::try_join!(desk.counts(), portals.known(who, call.now()))?;
        Ok(Self { counts, portals })
    }

    /// What stands around a page.
    #[must_use]
    pub fn frame(&self, who: &StaffMember, call: &Call, place: DeskPlace, title: String) -> Frame {
        let locale = Locale::of(call.language());
        let counts = (self.counts.listed(), self.counts.changes);
        let desk = DeskFrame::of(locale, who, call.csrf(), place, counts);
        Frame::desk(locale, desk, self.zone(), title, call.path_and_query(), call.now())
    }

    /// The clock of the first portal: staff and their customers mostly share it.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        let named = self.portals.first().and_then(|portal| TimeZone::get(&portal.time_zone).ok());
        named.unwrap_or(TimeZone::UTC)
    }

    /// What the kinds of work of all portals are called in a reader's language, by their names in records.
    #[must_use]
    pub fn work_types(&self, reader: Language) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let known = || self.portals.iter().flat_map(|portal| &portal.work_types);
        for (known, name) in known().filter_map(|known| Some((known, known.name.own(reader)?))) {
            all.entry(&known.key).or_default().insert(name);
        }
        // What no portal says in this language is called as the first says it.
        for known in known() {
            all.entry(&known.key).or_insert_with(|| [known.name.in_language(reader)].into());
        }
        all
    }

    /// What a kind of work is called in a reader's language, out of the name that a row bears: as the first portal says
    /// that knows it.
    #[must_use]
    pub fn work_type_called<'a>(&'a self, stored: &'a str, reader: Language) -> &'a str {
        let called = |portal: &'a PortalRow| {
            let own = portal.languages.first().copied()?;
            TypeName::called(&portal.work_types, stored, own, reader)
        };
        self.portals.iter().find_map(called).unwrap_or(stored)
    }

    /// A row of the queue in the words of its reader.
    #[must_use]
    pub fn queue_row(&self, row: &WorkOrderRow, reader: Language) -> QueueRow {
        QueueRow {
            id: row.id,
            number: row.number.to_string(),
            stage: row.stage,
            work_type: self.work_type_called(&row.work_type_name, reader).to_owned(),
            summary: row.summary.clone(),
            contact: row.contact_name.to_string(),
            company: row.company.as_ref().map(ToString::to_string),
            city: row.city.to_string(),
            requested_at: row.requested_at,
            assignee: row.assignee.as_ref().map(ToString::to_string),
            mail_failed: row.mail_failed,
        }
    }

    /// The portals to choose from.
    #[must_use]
    pub fn choices(&self) -> Vec<PortalOpt> {
        self.portals.iter().map(option).collect()
    }

    /// Those of them that are open.
    #[must_use]
    pub fn open_choices(&self) -> Vec<PortalOpt> {
        let open = self.portals.iter().filter(|portal| portal.status == PortalStatus::Active);
        open.map(option).collect()
    }
}

fn option(portal: &PortalRow) -> PortalOpt {
    PortalOpt { id: portal.id, name: portal.name.to_string(), slug: portal.slug.to_string() }
}

/// A form to be mended, or sent again: what was typed, and why it was not carried out. `fields` are the refusals that are
/// about one field. Other errors are answered as everywhere: none.
#[must_use]
pub fn typed(data: FormData, error: &Error, fields: &[(&str, &str)]) -> Option<Typed> {
    let (wrong, problem) = match error {
        Error::Invalid(wrong) => (wrong.clone(), wrong.get("").cloned()),
        Error::Conflict(refusal) => match fields.iter().find(|(key, _)| *key == refusal.0.key) {
            Some((_, field)) => {
                let mut wrong = FieldErrors::none();
                wrong.add(*field, refusal.0.clone());
                (wrong, None)
            }
            None => (FieldErrors::none(), Some(refusal.0.clone())),
        },
        Error::Unavailable(_) => (FieldErrors::none(), Some(Problem::new("customers-unavailable"))),
        _ => return None,
    };
    Some(Typed { data, wrong, problem, meanwhile: Vec::new() })
}
