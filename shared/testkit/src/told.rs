//! Short words of tests: a line of text, and what calls of a store cost.

use domain::text::Line;
use store::{Consumed, Store};

/// A line of text.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn line(text: &str) -> Line {
    Line::parse(text).expect("a line")
}

/// Units read since they were last asked for.
///
/// # Panics
/// When something was written.
#[must_use]
pub fn units_read(store: &Store) -> f64 {
    let Consumed { read, write } = store.units().take();
    assert_eq!(write, 0.0, "reading writes nothing");
    read
}

/// Units written since they were last asked for.
pub fn units_written(store: &Store) -> f64 {
    store.units().take().write
}
