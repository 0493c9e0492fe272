//! The join against what everybody would do with all lists before them.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

type Lists = Vec<Vec<BTreeSet<u16>>>;

fn key(n: u16) -> String {
    format!("{n:05}")
}

fn lists() -> impl Strategy<Value = Lists> {
    let list = proptest::collection::btree_set(0..200_u16, 0..60);
    proptest::collection::vec(proptest::collection::vec(list, 1..4), 1..4)
}

/// The block that the table would answer with.
fn block(list: &BTreeSet<u16>, below: &Below, size: usize) -> (Vec<Keyed<u16>>, bool) {
    let rest = list.iter().rev().filter(|n| below.holds(&key(**n)));
    let rows: Vec<Keyed<u16>> = rest.clone().take(size).map(|n| (key(*n), *n)).collect();
    (rows.clone(), rest.count() <= rows.len())
}

/// What the join finds from a key on, with so many blocks at most; and where it goes on, if it was not over.
fn joined(lists: &Lists, below: Below, size: usize, blocks: usize) -> (Vec<u16>, Option<Below>, usize) {
    let sizes: Vec<usize> = lists.iter().map(Vec::len).collect();
    let mut join = Join::new(&sizes, below);
    let (mut found, mut read) = (Vec::new(), 0);
    loop {
        match join.step() {
            Step::Over => return (found, None, read),
            Step::Found((_, row)) => found.push(row),
            Step::Read(places) if read > 0 && read + places.len() > blocks => {
                return (found, Some(join.below().clone()), read);
            }
            Step::Read(places) => {
                read += places.len();
                for (group, place) in places {
                    let (rows, over) = block(&lists[group][place], join.below(), size);
                    join.give((group, place), rows, over);
                }
            }
        }
    }
}

fn naive(lists: &Lists) -> Vec<u16> {
    let groups: Vec<BTreeSet<u16>> =
        lists.iter().map(|group| group.iter().flatten().copied().collect()).collect();
    (0..200).rev().filter(|n| groups.iter().all(|group| group.contains(n))).collect()
}

proptest! {
    #[test]
    fn it_finds_what_is_in_all_groups_newest_first(lists in lists(), size in 1..20_usize) {
        let (found, rest, _) = joined(&lists, Below("~".to_owned()), size, usize::MAX);
        prop_assert_eq!(found, naive(&lists));
        prop_assert!(rest.is_none());
    }

    #[test]
    fn whoever_goes_on_where_it_stopped_finds_everything_once(
        lists in lists(), size in 1..20_usize, blocks in 1..6_usize,
    ) {
        let (mut below, mut all, mut rounds) = (Below("~".to_owned()), Vec::new(), 0);
        loop {
            let (found, rest, read) = joined(&lists, below.clone(), size, blocks);
            all.extend(found);
            prop_assert!(read <= blocks.max(lists.iter().map(Vec::len).sum()));
            let Some(rest) = rest else { break };
            prop_assert!(rest.0 < below.0, "it always gets on");
            (below, rounds) = (rest, rounds + 1);
            prop_assert!(rounds < 1000);
        }
        prop_assert_eq!(all, naive(&lists));
    }
}

#[test]
fn a_rare_word_leaps_over_what_everything_has() {
    let many: BTreeSet<u16> = (0..200).collect();
    let few = BTreeSet::from([3, 150]);
    let (found, rest, read) = joined(&vec![vec![few], vec![many]], Below("~".to_owned()), 10, 100);
    assert_eq!((found, rest, read), (vec![150, 3], None, 4));
}
