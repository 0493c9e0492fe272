//! Records that are found by a key that people know: rows with one key follow each other, and what comes out of all of
//! them is written once.

use crate::{
    known::{AT_ONCE, Owner, Owners},
    part::{Outcome, Part},
    sheet::Row,
};
use domain::{Error, FieldErrors, FormData, Refusal, Result};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::collections::BTreeMap;

/// What a row has made.
pub enum Made {
    /// Something new.
    Added,
    /// Something else of what there was.
    Changed,
    /// Nothing: it was known.
    Same,
}

/// One kind of records.
pub trait Kind {
    /// What a row makes.
    type Record: Clone + PartialEq;

    /// By what its rows belong together; empty: nothing says so.
    fn key(&self, row: &FormData) -> String;

    /// The record that there is already.
    async fn find(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        row: &FormData,
    ) -> Result<Option<Self::Record>>;

    /// The record after a row.
    fn parse(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        row: &FormData,
        before: Option<&Self::Record>,
    ) -> Result<Self::Record, FieldErrors>;

    /// Writes the record as it is after its rows.
    async fn write(
        &self,
        part: &Part<'_>,
        owner: Option<&Owner>,
        before: Option<&Self::Record>,
        after: &Self::Record,
        last: &Row,
    ) -> Result<()>;

    /// What a row has made of what there was.
    fn made(before: Option<&Self::Record>, after: &Self::Record) -> Made {
        match before {
            None => Made::Added,
            Some(before) if before == after => Made::Same,
            Some(_) => Made::Changed,
        }
    }

    /// Whether a record belongs to a customer.
    const OWNED: bool = true;
}

/// Looks at rows, and writes what they make if the import has come to that.
pub async fn work<K: Kind>(part: &Part<'_>, kind: &K, owners: &Owners, rows: &[Row]) -> Result<Outcome> {
    let mut groups: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
    for said in rows {
        groups.entry(kind.key(&said.data)).or_default().push(said);
    }
    let work = stream::iter(groups.into_values()).map(|group| one_key(part, kind, owners, group));
    work.buffer_unordered(AT_ONCE)
        .try_fold(Outcome::default(), |all, one| async move { Ok(all.and(one)) })
        .await
}

async fn one_key<K: Kind>(part: &Part<'_>, kind: &K, owners: &Owners, group: Vec<&Row>) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut owned = None;
    let mut good = Vec::new();
    for said in group {
        let mut wrong = said.wrong.clone();
        let owner = if K::OWNED { owners.named(&said.data, &mut wrong) } else { None };
        if K::OWNED && owner.is_none() {
            outcome.refuse(said, &wrong);
        } else {
            owned = owner;
            good.push(said);
        }
    }
    let Some(first) = good.first() else { return Ok(outcome) };
    let before = kind.find(part, owned, &first.data).await?;
    let (mut now, mut taken) = (before.clone(), Vec::new());
    for said in good {
        let parsed = kind.parse(part, owned, &said.data, now.as_ref());
        match (parsed, said.wrong.is_empty()) {
            (Ok(after), true) => {
                let made = match said.repeats.filter(|_| !part.writes()) {
                    Some(true) => Made::Same,
                    Some(false) => Made::Changed,
                    None => K::made(now.as_ref(), &after),
                };
                match made {
                    Made::Added => outcome.tally.added += 1,
                    Made::Same => outcome.tally.same += 1,
                    Made::Changed => outcome.tally.changed += 1,
                }
                now = Some(after);
                taken.push(said);
            }
            (parsed, _) => {
                let mut wrong = said.wrong.clone();
                let more = parsed.err().unwrap_or_default();
                more.iter().for_each(|(field, problem)| wrong.add(field, problem.clone()));
                outcome.refuse(said, &wrong);
            }
        }
    }
    let (Some(after), Some(last), true) = (&now, taken.last(), part.writes() && now != before) else {
        return Ok(outcome);
    };
    match kind.write(part, owned, before.as_ref(), after, last).await {
        Ok(()) => Ok(outcome),
        Err(Error::Conflict(Refusal(problem))) => {
            // None of these rows is written: each is told why.
            outcome.tally = domain::import::Tally { wrong: outcome.tally.wrong, ..Default::default() };
            let mut wrong = FieldErrors::none();
            wrong.add("", problem);
            taken.iter().for_each(|said| outcome.refuse(said, &wrong));
            Ok(outcome)
        }
        Err(error) => Err(error),
    }
}
