//! Which work orders a list shows, and by which terms they are found.

use super::{Facts, Stage, Term};
use crate::{TenantId, WorkOrderId, principal::Member, user::Scope};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// So many terms are read at once; what else is asked for the rows themselves tell.
pub const READ_AT_ONCE: usize = 2;
/// So many places are read one beside the other; somebody who has more is shown those out of all of the company's.
pub const PLACES_AT_ONCE: usize = 3;

/// Which work orders a list shows: those with all of these terms, out of a period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finding {
    /// What each of them has.
    pub terms: Vec<Term>,
    /// Asked for at this moment or later.
    pub from: Option<Timestamp>,
    /// Asked for before this moment.
    pub before: Option<Timestamp>,
    /// Stages that are not shown at all.
    pub hidden: BTreeSet<Stage>,
}

impl Finding {
    /// Whether it shows all that there are, but for the stages that are never shown.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.terms.is_empty() && self.from.is_none() && self.before.is_none()
    }

    /// Whether what a row says belongs into the list.
    #[must_use]
    pub fn holds(&self, facts: &Facts, requested_at: Timestamp) -> bool {
        self.terms.iter().all(|term| term.holds(facts))
            && self.from.is_none_or(|from| requested_at >= from)
            && self.before.is_none_or(|before| requested_at < before)
            && !self.hidden.contains(&facts.stage)
    }

    /// What a member reads for it: what is found by a term of each of these groups. Rows that it finds and that do not
    /// belong into the list tell so themselves; whatever belongs into it is found. What few have comes first.
    #[must_use]
    pub fn read_by(&self, member: &Member) -> Vec<Vec<Term>> {
        let mut read = self.terms_read();
        match member.scope() {
            Scope::Own if read.len() < READ_AT_ONCE => read.push(vec![Term::By(member.id())]),
            Scope::Locations(places) if read.is_empty() && places.len() <= PLACES_AT_ONCE => {
                let places = places.iter().copied().map(Term::Location);
                read.push([Term::By(member.id())].into_iter().chain(places).collect());
            }
            _ => {}
        }
        or_all(read)
    }

    /// The same for whoever sees all of the tenant's.
    #[must_use]
    pub fn read(&self) -> Vec<Vec<Term>> {
        or_all(self.terms_read())
    }

    fn terms_read(&self) -> Vec<Vec<Term>> {
        let (mut told, mut read): (Vec<&Term>, Vec<&Term>) =
            self.terms.iter().partition(|term| term.is_in_row());
        told.sort_by_key(|term| std::cmp::Reverse((*term).clone()));
        let free = READ_AT_ONCE.saturating_sub(read.len());
        read.extend(told.into_iter().filter(|term| **term != Term::All).take(free));
        read.into_iter().map(|term| vec![term.clone()]).collect()
    }
}

/// Whoever asks for nothing in particular reads everything.
fn or_all(read: Vec<Vec<Term>>) -> Vec<Vec<Term>> {
    if read.is_empty() { vec![vec![Term::All]] } else { read }
}

/// That a work order may be found by something else than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexCommand {
    /// Whose.
    pub tenant: TenantId,
    /// Which.
    pub work_order: WorkOrderId,
    /// In which version it was written.
    pub version: u64,
}
