//! What calls cost: the capacity units that DynamoDB said it consumed, added up.

use aws_sdk_dynamodb::types::ConsumedCapacity;
use std::sync::atomic::{AtomicU64, Ordering};

/// Capacity consumed by a store and its clones.
#[derive(Debug, Default)]
pub struct Units {
    // In tenths: DynamoDB counts in halves, and whole numbers can be added up without a lock.
    read: AtomicU64,
    write: AtomicU64,
}

/// Read and write units.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Consumed {
    /// Read request units.
    pub read: f64,
    /// Write request units, indexes included.
    pub write: f64,
}

impl Units {
    /// All that was consumed since the last [`Units::take`], or since the beginning.
    #[must_use]
    pub fn consumed(&self) -> Consumed {
        let units = |tenths: &AtomicU64| tenths.load(Ordering::Relaxed) as f64 / 10.0;
        Consumed { read: units(&self.read), write: units(&self.write) }
    }

    /// All that was consumed since the last take; counting starts again.
    pub fn take(&self) -> Consumed {
        let units = |tenths: &AtomicU64| tenths.swap(0, Ordering::Relaxed) as f64 / 10.0;
        Consumed { read: units(&self.read), write: units(&self.write) }
    }

    pub(crate) fn read<'a>(&self, capacity: impl IntoIterator<Item = &'a ConsumedCapacity>) {
        self.read.fetch_add(tenths(capacity), Ordering::Relaxed);
    }

    pub(crate) fn wrote<'a>(&self, capacity: impl IntoIterator<Item = &'a ConsumedCapacity>) {
        self.write.fetch_add(tenths(capacity), Ordering::Relaxed);
    }
}

fn tenths<'a>(capacity: impl IntoIterator<Item = &'a ConsumedCapacity>) -> u64 {
    let units: f64 = capacity.into_iter().filter_map(ConsumedCapacity::capacity_units).sum();
    (units * 10.0).round() as u64
}
