//! Lists of what is found by terms, newest first: one list in one query, several by what they have in common, and never
//! more units than a page may cost. What could not be read for that is never lost: the page says where to go on.

mod join;

use crate::{
    entity::{Item, text},
    error::failed,
    page::PageToken,
    store::Store,
    work_orders::FoundRow,
};
use aws_sdk_dynamodb::types::ReturnConsumedCapacity;
use domain::{Error, Result};
use futures_util::future::{BoxFuture, try_join_all};
use join::{Below, Join, Keyed, Step};

/// Rows of a block where a page has 25: they fit into 4 KB, which is half a read unit.
pub(crate) const BLOCK: usize = 12;
/// Rows of a part of a file: few steps for many of them.
pub(crate) const FILE: usize = 250;
/// Blocks that one page reads at most.
const BLOCKS: usize = 5;
/// Rounds in which a list reads them.
pub(crate) const ROUNDS: usize = BLOCKS;
/// Rounds for the first few that stand on the page of something else.
pub(crate) const FEW: usize = 2;
/// As many of a customer's newest are looked through for those that are not found by their terms yet.
const LOOKED_THROUGH: usize = 8;
/// The word of these lists in tokens.
const LIST: &str = "found";
/// Above every key.
const TOP: &str = "~";

/// A row of such a list.
pub(crate) trait Listed: Sized + Clone {
    /// Where it stands in every list.
    fn key(&self) -> String;

    /// The row in an item of a term's partition.
    fn read(item: Item) -> Result<Self>;
}

/// Reads the newest rows, at most so many, out of the index that is written with them.
pub(crate) type Newest<'a, R> = Box<dyn Fn(usize) -> BoxFuture<'a, Result<Vec<R>>> + Send + Sync + 'a>;

/// One page of what was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<R = FoundRow> {
    /// Its rows, newest first.
    pub rows: Vec<R>,
    /// Where it goes on; none: that is all.
    pub next: Option<PageToken>,
    /// Whether the page is not full, and older ones were not looked at yet.
    pub unfinished: bool,
}

impl<R> Default for Found<R> {
    fn default() -> Self {
        Self { rows: Vec::new(), next: None, unfinished: false }
    }
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
pub(crate) struct Reading<'a, R> {
    pub(crate) store: &'a Store,
    /// What reads [`Source::Newest`].
    pub(crate) newest: Option<Newest<'a, R>>,
    /// Rows in some source of every group are looked at.
    pub(crate) groups: Vec<Vec<Source>>,
    /// The lowest and the highest key of the period, where it does not reach to the end.
    pub(crate) period: (Option<String>, Option<String>),
    /// Rows of the page, and rows that fit into 4 KB.
    pub(crate) size: (usize, usize),
    /// Rounds of queries at most, one after the other.
    pub(crate) rounds: usize,
}

impl<R: Listed> Reading<'_, R> {
    /// The page of those rows that are good.
    ///
    /// # Errors
    /// `NotFound` for a page of another list, `Unavailable`.
    pub(crate) async fn page(&self, from: Option<&PageToken>, good: impl Fn(&R) -> bool) -> Result<Found<R>> {
        let sizes: Vec<usize> = self.groups.iter().map(Vec::len).collect();
        let mut join = Join::new(&sizes, self.top(from)?);
        let (mut rows, mut read, mut rounds) = (Vec::new(), 0, 0);
        loop {
            match join.step() {
                Step::Over => return Ok(Found { rows, next: None, unfinished: false }),
                Step::Found((_, row)) if !good(&row) => {}
                Step::Found((_, row)) if rows.len() < self.size.0 => rows.push(row),
                Step::Found(_) => {
                    let next = rows.last().map(|last: &R| PageToken::behind(LIST, &last.key()));
                    return Ok(Found { rows, next, unfinished: false });
                }
                Step::Read(places) => {
                    let limit = self.limit(read);
                    let blocks = places.len() * limit.div_ceil(self.size.1 + 1);
                    if rounds == self.rounds || read > 0 && read + blocks > BLOCKS {
                        let next = Some(PageToken::behind(LIST, &join.below().0));
                        return Ok(Found { unfinished: rows.len() < self.size.0, rows, next });
                    }
                    (read, rounds) = (read + blocks, rounds + 1);
                    let below = join.below().clone();
                    let asked = places.iter().map(|place| self.block(*place, &below, limit));
                    for (place, (found, over)) in places.iter().zip(try_join_all(asked).await?) {
                        join.give(*place, found, over);
                    }
                }
            }
        }
    }

    /// One list or two are read in one go, with a glance at the next page; more of them in blocks. A block costs what a part
    /// of it costs, and rows that are not shown may stand among those that are.
    fn limit(&self, read: usize) -> usize {
        let few = self.groups.iter().map(Vec::len).sum::<usize>() <= 2;
        if few && read == 0 { self.size.1.max(self.size.0 + 1) } else { self.size.1 }
    }

    fn top(&self, from: Option<&PageToken>) -> Result<Below> {
        let period = self.period.1.clone().unwrap_or_else(|| TOP.to_owned());
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
    ) -> Result<(Vec<Keyed<R>>, bool)> {
        let keyed = |row: R| (row.key(), row);
        match self.groups.get(group).and_then(|group| group.get(place)) {
            None => Ok((Vec::new(), true)),
            Some(Source::Newest) => {
                let Some(newest) = &self.newest else { return Ok((Vec::new(), true)) };
                let rows = newest(LOOKED_THROUGH).await?;
                let mut rows: Vec<Keyed<R>> = rows.into_iter().map(keyed).collect();
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

    async fn query(&self, pk: &str, below: &Below, limit: usize) -> Result<Vec<R>> {
        let low = self.period.0.clone().unwrap_or_else(|| "!".to_owned());
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
        answer.items.unwrap_or_default().into_iter().map(R::read).collect()
    }
}
