//! How long an answer takes says nothing of who has an address. Pairs are asked for one after the other, each kind
//! first as often as the other, and what is compared is the middle of their differences: a machine that is busy for a
//! while makes some pairs slow, and the middle one stays what it is.

use std::time::{Duration, Instant};

/// A difference that counts, in parts of what an answer takes: half of what a call to the table more would make.
const NOTICED: f64 = 0.15;
/// How many pairs are asked for.
const PAIRS: usize = 500;

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

async fn taken(ask: &impl AsyncFn(String), email: String) -> f64 {
    let begun = Instant::now();
    ask(email).await;
    begun.elapsed().max(Duration::from_nanos(1)).as_secs_f64()
}

/// Asks for 500 pairs of a known and an unknown address, and holds their times against each other. `know` makes an
/// address known.
///
/// # Panics
/// When one kind takes longer than the other, or when a difference would not be noticed.
pub async fn take_as_long(know: impl AsyncFn(&str), ask: impl AsyncFn(String)) {
    for warm in 0..20 {
        taken(&ask, format!("warm-{warm}@pairs.example")).await;
    }
    let mut pairs = Vec::new();
    for n in 100..100 + PAIRS {
        let (known, unknown) = (format!("known-{n}@pairs.example"), format!("other-{n}@pairs.example"));
        know(&known).await;
        pairs.push(if n % 2 == 0 {
            (taken(&ask, known).await, taken(&ask, unknown).await)
        } else {
            let unknown = taken(&ask, unknown).await;
            (taken(&ask, known).await, unknown)
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
