//! Lists of what is found by terms, newest first: one list in one query, several by what they have in common, and never
//! more units than a page may cost. What could not be read for that is never lost: the page says where to go on.

use super::{
    join::{Below, Join, Keyed, Step},
    own::OwnWorkOrders,
    posting::{self, FoundRow},
};
use crate::{entity::text, error::failed, keys, page::PageToken, store::Store};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{Error, Result, work_order::Finding};
use futures_util::future::try_join_all;

/// Rows of a block: they fit into 4 KB, which is half a read unit.
const BLOCK: usize = 12;
/// Blocks that one page reads at most.
const BLOCKS: usize = 5;
/// As many of a customer's newest are looked through for those that are not found by their terms yet.
const LOOKED_THROUGH: usize = 8;
/// The word of these lists in tokens.
const LIST: &str = "found";
/// Above every key.
const TOP: &str = "~";

/// One page of what was found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Its rows, newest first.
    pub rows: Vec<FoundRow>,
    /// Where it goes on; none: that is all.
    pub next: Option<PageToken>,
    /// Whether the page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
}

/// Where rows come from.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// The partition of a term.
    Term(String),
    /// The newest in the index that is written with them.
    Newest,
}

/// A page to be read.
pub(crate) struct Reading<'a> {
    pub(crate) store: &'a Store,
    /// Who reads [`Source::Newest`].
    pub(crate) newest: Option<&'a OwnWorkOrders<'a>>,
    /// Rows in some source of every group are looked at.
    pub(crate) groups: Vec<Vec<Source>>,
    /// The period.
    pub(crate) finding: &'a Finding,
    /// Rows of the page.
    pub(crate) size: usize,
}

impl Reading<'_> {
    /// The page of those rows that are good.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub(crate) async fn page(
        &self,
        from: Option<&PageToken>,
        good: impl Fn(&FoundRow) -> bool,
    ) -> Result<Found> {
        let sizes: Vec<usize> = self.groups.iter().map(Vec::len).collect();
        let mut join = Join::new(&sizes, self.top(from)?);
        let (mut rows, mut read) = (Vec::new(), 0);
        loop {
            match join.step() {
                Step::Over => return Ok(Found { rows, next: None, unfinished: false }),
                Step::Found((_, row)) if !good(&row) => {}
                Step::Found((_, row)) if rows.len() < self.size => rows.push(row),
                Step::Found(_) => {
                    let next = rows.last().map(|last| PageToken::behind(LIST, &last.key()));
                    return Ok(Found { rows, next, unfinished: false });
                }
                Step::Read(places) => {
                    let limit = self.limit(read);
                    let blocks = places.len() * limit.div_ceil(BLOCK + 1);
                    if read > 0 && read + blocks > BLOCKS {
                        let next = Some(PageToken::behind(LIST, &join.below().0));
                        return Ok(Found { unfinished: rows.len() < self.size, rows, next });
                    }
                    read += blocks;
                    let below = join.below().clone();
                    let asked = places.iter().map(|place| self.block(*place, &below, limit));
                    for (place, (found, over)) in places.iter().zip(try_join_all(asked).await?) {
                        join.give(*place, found, over);
                    }
                }
            }
        }
    }

    /// One list or two are read in one go, with a glance at the next page; more of them in blocks.
    fn limit(&self, read: usize) -> usize {
        let few = self.groups.iter().map(Vec::len).sum::<usize>() <= 2;
        let whole = self.size + 1;
        if few && read == 0 { whole } else { whole.min(BLOCK) }
    }

    fn top(&self, from: Option<&PageToken>) -> Result<Below> {
        let period = self.finding.before.map_or_else(|| TOP.to_owned(), keys::found_at);
        match from {
            None => Ok(Below(period)),
            Some(token) => {
                let after = token.behind_in(LIST).ok_or(Error::NotFound)?;
                Ok(Below(period.min(after.to_owned())))
            }
        }
    }

    /// Rows of a source below a key, and whether those are all.
    async fn block(
        &self,
        (group, place): (usize, usize),
        below: &Below,
        limit: usize,
    ) -> Result<(Vec<Keyed<FoundRow>>, bool)> {
        let keyed = |row: FoundRow| (row.key(), row);
        match self.groups.get(group).and_then(|group| group.get(place)) {
            None => Ok((Vec::new(), true)),
            Some(Source::Newest) => {
                let Some(newest) = self.newest else { return Ok((Vec::new(), true)) };
                let rows = newest.query(LOOKED_THROUGH).await?;
                let mut rows: Vec<Keyed<FoundRow>> = rows.into_iter().map(keyed).collect();
                rows.retain(|(key, _)| *key < below.0);
                rows.sort_by(|one, other| other.0.cmp(&one.0));
                Ok((rows, true))
            }
            Some(Source::Term(pk)) => {
                let rows = self.query(pk, below, limit).await?;
                let over = rows.len() < limit;
                // The upper bound of the query is not below itself.
                Ok((rows.into_iter().map(keyed).filter(|(key, _)| *key < below.0).collect(), over))
            }
        }
    }

    async fn query(&self, pk: &str, below: &Below, limit: usize) -> Result<Vec<FoundRow>> {
        let low = self.finding.from.map_or_else(|| "!".to_owned(), keys::found_at);
        if low > below.0 {
            return Ok(Vec::new());
        }
        let answer = self
            .store
            .client()
            .query()
            .table_name(self.store.table())
            .key_condition_expression("pk = :pk AND sk BETWEEN :low AND :below")
            .expression_attribute_values(":pk", text(pk))
            .expression_attribute_values(":low", text(low))
            .expression_attribute_values(":below", text(below.0.clone()))
            .scan_index_forward(false)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(failed)?;
        self.store.units().read(&answer.consumed_capacity);
        answer.items.unwrap_or_default().into_iter().map(posting::read).collect()
    }
}
