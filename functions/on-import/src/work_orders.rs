//! Work orders: many at once, each under an id that follows from its number, or from all that its row says.

use crate::{
    known::{AT_ONCE, Owner, Owners},
    part::{Outcome, Part, hashed},
    sheet::{Row, SAME},
};
use domain::{
    Error, FieldErrors, Result, WorkOrderId,
    import::{ImportedWorkOrder, Mapping, Surroundings},
    link::LinkToken,
    number::Number,
    object::Object,
    portal::Portal,
    work_order::WorkOrder,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::Timestamp;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// The objects that rows name, by their references in upper case.
type Objects = HashMap<String, Object>;

/// A row that can be written.
struct Good<'a> {
    said: &'a Row,
    id: WorkOrderId,
    row: ImportedWorkOrder,
    owner: &'a Owner,
    object: Option<&'a Object>,
}

/// What becomes of the work orders of a part.
#[derive(Default)]
struct Plan<'a> {
    new: BTreeMap<WorkOrderId, WorkOrder>,
    changed: BTreeMap<WorkOrderId, (WorkOrder, WorkOrder, &'a Row)>,
}

/// Looks at rows, and writes what they make if the import has come to that.
pub async fn work(part: &Part<'_>, owners: &Owners, rows: &[Row]) -> Result<Outcome> {
    let mapping = &part.sheet.mapping;
    let (store, now) = (&part.app.store, (part.app.clock)());
    let portals = store.portals();
    let portal = portals.by_id(part.import.tenant, part.import.portal, now);
    let (portal, objects) = tokio::try_join!(portal, named(part, rows))?;
    let mut outcome = Outcome::default();
    let mut good = Vec::new();
    for said in rows {
        match read(said, (&portal, mapping), owners, &objects) {
            Ok(one) => good.push(one),
            Err(errors) => outcome.refuse(said, &errors),
        }
    }
    let ids: BTreeSet<WorkOrderId> = good.iter().map(|one| one.id).collect();
    let ids: Vec<WorkOrderId> = ids.into_iter().collect();
    let known = store.imported(part.import).known(&ids).await?;
    let plan = decide(&good, &known, (&portal, mapping), &mut outcome)?;
    if part.writes() {
        write(part, plan, &mut outcome).await?;
    }
    Ok(outcome)
}

/// The objects that rows name.
async fn named(part: &Part<'_>, rows: &[Row]) -> Result<Objects> {
    let named = rows.iter().map(|said| said.data.get("object").trim().to_uppercase());
    let named: BTreeSet<String> = named.filter(|reference| !reference.is_empty()).collect();
    let read = stream::iter(named).map(|reference| async move {
        let found = part.app.store.desk_objects(part.who).by_reference(&reference).await?;
        Ok::<_, Error>(found.map(|object| (reference, object)))
    });
    let found: Vec<Option<(String, Object)>> = read.buffer_unordered(AT_ONCE).try_collect().await?;
    Ok(found.into_iter().flatten().collect())
}

fn read<'a>(
    said: &'a Row,
    (portal, mapping): (&'a Arc<Portal>, &'a Mapping),
    owners: &'a Owners,
    objects: &'a Objects,
) -> Result<Good<'a>, FieldErrors> {
    let mut errors = said.wrong.clone();
    let object = objects.get(&said.data.get("object").trim().to_uppercase());
    let owner = owners.named(&said.data, &mut errors);
    let Some(owner) = owner else { return Err(errors) };
    let around = Surroundings { portal, mapping, customer: &owner.0, places: &owner.1, object };
    let row = match ImportedWorkOrder::parse(&said.data, around) {
        Ok(row) if errors.is_empty() => row,
        Ok(_) => return Err(errors),
        Err(more) => {
            more.iter().for_each(|(field, problem)| errors.add(field, problem.clone()));
            return Err(errors);
        }
    };
    Ok(Good { said, id: id(owner, said), row, owner, object })
}

/// The id of a row: the same whenever it comes, in whichever file and beside whichever other columns.
fn id(owner: &Owner, said: &Row) -> WorkOrderId {
    let customer = owner.0.id.to_string();
    let key = said.data.get("key").trim();
    let bytes = if key.is_empty() {
        let nth = said.nth.to_string();
        let says = SAME.into_iter().skip(1).map(|field| said.data.get(field));
        let parts: Vec<&str> = [customer.as_str(), "row", &nth].into_iter().chain(says).collect();
        hashed(&parts)
    } else {
        hashed(&[&customer, "key", key])
    };
    WorkOrderId::new(Timestamp::UNIX_EPOCH, bytes)
}

/// What is new, what is different, and what is known already.
fn decide<'a>(
    good: &[Good<'a>],
    known: &BTreeMap<WorkOrderId, WorkOrder>,
    (portal, mapping): (&'a Arc<Portal>, &'a Mapping),
    outcome: &mut Outcome,
) -> Result<Plan<'a>> {
    let mut plan = Plan::default();
    for one in good {
        let (customer, places) = (&one.owner.0, one.owner.1.as_slice());
        let around = Surroundings { portal, mapping, customer, places, object: one.object };
        if let Some(made) = plan.new.get_mut(&one.id) {
            // The same number again: what the later row says counts.
            let after = WorkOrder { version: made.version, ..one.row.onto(made, around) };
            let same = after == *made;
            *made = after;
            *(if same { &mut outcome.tally.same } else { &mut outcome.tally.changed }) += 1;
            continue;
        }
        let before = plan.changed.get(&one.id).map(|(_, after, _)| after).or_else(|| known.get(&one.id));
        let Some(before) = before else {
            let number = Number { year: one.row.year, count: 0 };
            plan.new.insert(one.id, one.row.new_work_order(around, (one.id, number), token()?));
            outcome.tally.added += 1;
            continue;
        };
        let after = one.row.onto(before, around);
        if after == *before {
            outcome.tally.same += 1;
            continue;
        }
        outcome.tally.changed += 1;
        if let Some(first) = known.get(&one.id) {
            let after = WorkOrder { version: first.version + 1, ..after };
            plan.changed.insert(one.id, (first.clone(), after, one.said));
        }
    }
    Ok(plan)
}

/// The secret of a link that nobody has been given: the first mail brings another one.
fn token() -> Result<LinkToken> {
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).map_err(|error| Error::internal(error.to_string()))?;
    Ok(LinkToken::new(bytes))
}

async fn write(part: &Part<'_>, plan: Plan<'_>, outcome: &mut Outcome) -> Result<()> {
    let imported = part.app.store.imported(part.import);
    let mut years: BTreeMap<i16, u32> = BTreeMap::new();
    plan.new.values().for_each(|one| *years.entry(one.number.year).or_default() += 1);
    let mut next: BTreeMap<i16, Number> = BTreeMap::new();
    for (year, count) in years {
        next.insert(year, imported.numbers(year, count).await?);
    }
    let mut new: Vec<WorkOrder> = plan.new.into_values().collect();
    // In the order in which they were asked for, so that numbers follow days.
    new.sort_by_key(|one| (one.requested_at, one.id));
    for one in &mut new {
        if let Some(number) = next.get_mut(&one.number.year) {
            one.number = *number;
            number.count += 1;
        }
    }
    let added = imported.add(&new).await?;
    let late = (new.len() as u64).saturating_sub(added);
    (outcome.tally.added, outcome.tally.same) =
        (outcome.tally.added.saturating_sub(late), outcome.tally.same + late);
    let by = part.who.actor();
    let change = stream::iter(plan.changed.into_values()).map(|(before, after, said)| {
        let (by, imported) = (by.clone(), &imported);
        async move {
            match imported.change(before, after, by, part.moment(said)).await {
                // Somebody is at work on it: what the file says of it comes with the next one.
                Err(Error::Conflict(refusal)) => Ok(Some((said, refusal.0))),
                done => done.map(|()| None),
            }
        }
    });
    let refused: Vec<_> = change.buffer_unordered(AT_ONCE).try_collect().await?;
    for (said, problem) in refused.into_iter().flatten() {
        let mut errors = FieldErrors::none();
        errors.add("", problem);
        outcome.tally.changed = outcome.tally.changed.saturating_sub(1);
        outcome.refuse(said, &errors);
    }
    Ok(())
}
