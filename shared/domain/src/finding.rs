//! What lists of documents and of objects have in common: which terms a list asks for, and by which of them it is read.

use crate::{
    LocationId, UserId,
    principal::Member,
    user::Scope,
    work_order::{PLACES_AT_ONCE, READ_AT_ONCE},
};

/// Something that records of a kind are found by. What few have sorts last.
pub trait ListTerm: Clone + Ord {
    /// What a list shows of a record.
    type Card;

    /// What all of them have.
    const ALL: Self;

    /// That it is at this place of its customer.
    fn at(place: LocationId) -> Self;

    /// That it is this user's own; none: no record of the kind is anybody's own.
    fn by(user: UserId) -> Option<Self>;

    /// Whether rows are listed by it.
    fn is_listed(&self) -> bool;

    /// Whether a row tells by itself if it has the term.
    fn is_in_row(&self) -> bool;

    /// Whether a row has the term. What is not in it is taken for granted.
    fn holds(&self, card: &Self::Card) -> bool;
}

/// Which records a list shows: those with all of these terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFinding<T> {
    /// What each of them has.
    pub terms: Vec<T>,
}

impl<T> Default for ListFinding<T> {
    fn default() -> Self {
        Self { terms: Vec::new() }
    }
}

impl<T: ListTerm> ListFinding<T> {
    /// Whether what a row says belongs into the list.
    #[must_use]
    pub fn holds(&self, card: &T::Card) -> bool {
        self.terms.iter().all(|term| term.holds(card))
    }

    /// Whether something is looked for that rows do not tell, like words.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.terms.iter().any(|term| !term.is_in_row())
    }

    /// What a member reads for it: what is found by a term of each of these groups. Rows that do not belong into the list
    /// tell so themselves; whatever belongs into it is found. What few have comes first.
    #[must_use]
    pub fn read_by(&self, member: &Member) -> Vec<Vec<T>> {
        let mut read = self.narrowed();
        let own = T::by(member.id());
        match member.scope() {
            Scope::Own if read.len() < READ_AT_ONCE => read.extend(own.map(|own| vec![own])),
            Scope::Locations(places) if read.is_empty() && places.len() <= PLACES_AT_ONCE => {
                read.push(own.into_iter().chain(places.iter().copied().map(T::at)).collect());
            }
            _ => {}
        }
        if read.is_empty() { vec![vec![T::ALL]] } else { read }
    }

    /// The same for whoever sees all of the tenant's.
    #[must_use]
    pub fn read(&self) -> Vec<Vec<T>> {
        let read = self.narrowed();
        if read.is_empty() { vec![vec![T::ALL]] } else { read }
    }

    fn narrowed(&self) -> Vec<Vec<T>> {
        let mut terms: Vec<&T> = self.terms.iter().filter(|term| term.is_listed()).collect();
        terms.sort_by(|one, other| other.cmp(one));
        // What is not in a row is read in any case. Of the rest two at most are.
        let words = terms.iter().filter(|term| !term.is_in_row()).count();
        terms.truncate(words.max(READ_AT_ONCE));
        terms.into_iter().map(|term| vec![term.clone()]).collect()
    }
}
