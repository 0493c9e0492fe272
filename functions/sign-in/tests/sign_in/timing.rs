//! How long an answer takes says nothing of who has an address. Pairs are asked for one after the other, each kind
//! first as often as the other, and what is compared is the middle of their differences: a machine that is busy for a
//! while makes some pairs slow, and the middle one stays what it is.

use crate::house::{ANYTHING_GOES, Browser, House, membership};
use std::time::{Duration, Instant};

/// A difference that counts, in parts of what an answer takes: half of what a call to the table more would make.
const NOTICED: f64 = 0.15;

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// By how much the first of each pair took longer than the second, in parts of what an answer takes.
fn difference(pairs: &[(f64, f64)]) -> f64 {
    let usual = median(pairs.iter().flat_map(|(first, second)| [*first, *second]).collect());
    median(pairs.iter().map(|(first, second)| first - second).collect()) / usual
}

async fn taken(house: &House, email: &str) -> f64 {
    let (browser, begun) = (Browser::default(), Instant::now());
    assert_eq!(house.ask(&browser, email).await.status, 303);
    begun.elapsed().max(Duration::from_nanos(1)).as_secs_f64()
}

#[tokio::test]
async fn known_and_unknown_addresses_take_as_long_and_a_difference_would_be_noticed() {
    let house = House::with(ANYTHING_GOES).await;
    let customer = house.demo.customers[0].id;
    for warm in 0..20 {
        taken(&house, &format!("warm-{warm}@pairs.example")).await;
    }
    let mut pairs = Vec::new();
    for n in 100..600 {
        let (known, unknown) = (format!("known-{n}@pairs.example"), format!("other-{n}@pairs.example"));
        house.user(&known, &[(customer, membership())]).await;
        pairs.push(if n % 2 == 0 {
            (taken(&house, &known).await, taken(&house, &unknown).await)
        } else {
            let unknown = taken(&house, &unknown).await;
            (taken(&house, &known).await, unknown)
        });
    }
    let found = difference(&pairs);
    assert!(found.abs() < NOTICED, "known addresses take {found:+.3} of an answer longer");
    let usual = median(pairs.iter().map(|(known, _)| *known).collect());
    for more in [0.3, -0.3] {
        let slowed: Vec<_> = pairs.iter().map(|(known, unknown)| (known + usual * more, *unknown)).collect();
        let found = difference(&slowed);
        assert!(found.abs() >= NOTICED, "a third of an answer more is noticed: {found:+.3}");
    }
}
