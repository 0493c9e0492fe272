//! A customer's objects, for one of its users: as far as they are in their scope.

use super::{ObjectRow, PAGE, find, list, posting::BLOCK, row};
use crate::{
    entity::{Consistency, text},
    error::failed,
    found::{Found, ROUNDS, Reading, Source},
    keys,
    page::{Page, PageToken},
    store::Store,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{
    Error, ObjectId, Result,
    object::{Object, ObjectCard, ObjectFinding, ObjectTerm, Place},
    principal::Member,
    user::Scope,
};
use futures_util::future::try_join_all;
use jiff::{ToSpan, civil::Date};

/// Of somebody's places, so many are looked at for objects to choose from, and so many objects of each.
const PLACES: usize = 3;
const OF_A_PLACE: usize = 8;
/// As many that are due next are looked through for those in somebody's scope: they fit into 4 KB.
const LOOKED_THROUGH: usize = 10;

/// An object that is to be serviced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueObject {
    /// The object.
    pub row: ObjectRow,
    /// When.
    pub day: Date,
}

/// The objects of a member's own company, as far as they may see them.
pub struct OwnObjects<'a> {
    store: &'a Store,
    member: &'a Member,
}

impl<'a> OwnObjects<'a> {
    pub(crate) const fn new(store: &'a Store, member: &'a Member) -> Self {
        Self { store, member }
    }

    /// 20 objects in the member's scope, in one query that costs the same however many there are. Who sees the whole
    /// company reads all of them or those of one place; who sees some places, those of one of them, and without a place the
    /// first of theirs.
    ///
    /// # Errors
    /// `NotFound` for a place that is not theirs or a page of another list, `Unavailable`.
    pub async fn list(&self, place: Option<Place>, from: Option<&PageToken>) -> Result<Page<ObjectRow>> {
        let place = match (self.member.scope(), place) {
            (Scope::Own, _) => return Ok(empty()),
            (Scope::Company, place) => place,
            (Scope::Locations(places), None) => match places.first() {
                Some(first) => Some(Place::At(*first)),
                None => return Ok(empty()),
            },
            (Scope::Locations(places), Some(Place::At(one))) if places.contains(&one) => Some(Place::At(one)),
            (Scope::Locations(_), Some(_)) => return Err(Error::NotFound),
        };
        self.at(place, from, PAGE).await
    }

    /// 20 of those in the member's scope that have some terms, the last added first. They follow a change a moment later.
    ///
    /// # Errors
    /// `NotFound` for a place that is not theirs or a page of another list, `Unavailable`.
    pub async fn found(
        &self,
        finding: &ObjectFinding,
        page: Option<&PageToken>,
    ) -> Result<Found<ObjectCard>> {
        let theirs = |place: &Place| match place {
            Place::Main => self.member.sees_objects_at(None),
            Place::At(location) => self.member.sees_objects_at(Some(*location)),
        };
        if *self.member.scope() == Scope::Own {
            return Ok(Found::default());
        }
        if finding.terms.iter().any(|term| matches!(term, ObjectTerm::At(place) if !theirs(place))) {
            return Err(Error::NotFound);
        }
        let (tenant, customer) = (self.member.tenant(), self.member.customer());
        let source = |term: &_| Source::Term(keys::installed_for_customer(tenant, customer, term));
        let groups = finding.read_by(self.member);
        let groups = groups.iter().map(|group| group.iter().map(source).collect()).collect();
        let size = (PAGE, BLOCK);
        let reading =
            Reading { store: self.store, newest: None, groups, period: (None, None), size, rounds: ROUNDS };
        reading.page(page, |card| finding.holds(card) && self.member.sees_card(card)).await
    }

    /// An object; what was changed within the last moment may not show yet.
    ///
    /// # Errors
    /// `NotFound` when it is none of theirs, `Unavailable`.
    pub async fn find(&self, object: ObjectId) -> Result<Object> {
        let found = find(self.store, self.member.tenant(), object, Consistency::Eventual).await?;
        if self.member.sees_object(&found) { Ok(found) } else { Err(Error::NotFound) }
    }

    /// Objects to choose from in a form: the first in service. Of very many it is not all of them: the others are asked
    /// for from their own page.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn choices(&self) -> Result<Vec<ObjectRow>> {
        let pages = match self.member.scope() {
            Scope::Own => Vec::new(),
            Scope::Company => vec![self.at(None, None, PAGE).await?],
            Scope::Locations(places) => {
                let of = |place| self.at(Some(Place::At(place)), None, OF_A_PLACE);
                try_join_all(places.iter().copied().take(PLACES).map(of)).await?
            }
        };
        Ok(pages.into_iter().flat_map(|page| page.rows).filter(|row| row.in_service).collect())
    }

    /// Those to be serviced up to a day, soonest first, at most `count`, in one query. Who does not see all of the
    /// company's is shown those of the first 10 that are in their scope.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn due(&self, until: Date, count: usize) -> Result<Vec<DueObject>> {
        let (limit, places) = match self.member.scope() {
            Scope::Own => return Ok(Vec::new()),
            Scope::Company => (count, None),
            Scope::Locations(places) => (LOOKED_THROUGH, Some(places)),
        };
        let behind = until.saturating_add(1.day()).to_string();
        let (tenant, customer) = (self.member.tenant(), self.member.customer());
        let answer = self
            .store
            .client()
            .query()
            .table_name(self.store.table())
            .index_name(keys::CUSTOMER)
            .key_condition_expression("gsi3pk = :pk AND gsi3sk < :behind")
            .expression_attribute_values(":pk", text(keys::services_of(tenant, customer)))
            .expression_attribute_values(":behind", text(behind))
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.store.units().read(&answer.consumed_capacity);
        let rows: Result<Vec<ObjectRow>> = answer
            .items
            .unwrap_or_default()
            .into_iter()
            .map(|item| row::read_service(tenant, item))
            .collect();
        let seen = |row: &ObjectRow| {
            places.is_none_or(|places| row.location.is_some_and(|place| places.contains(&place)))
        };
        let due = |row: ObjectRow| row.next_service.map(|day| DueObject { row, day });
        Ok(rows?.into_iter().filter(seen).filter_map(due).take(count).collect())
    }

    async fn at(
        &self,
        place: Option<Place>,
        from: Option<&PageToken>,
        size: usize,
    ) -> Result<Page<ObjectRow>> {
        list(self.store, (self.member.tenant(), self.member.customer()), place, from, size).await
    }
}

const fn empty() -> Page<ObjectRow> {
    Page { rows: Vec::new(), next: None, previous: None }
}
