//! What one process was told lately: good for half a minute, for what pages show and nothing is decided by.

use domain::Result;
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, PoisonError},
};

/// How old something remembered may be.
const FRESH: SignedDuration = SignedDuration::from_secs(30);
/// How much one process remembers of a kind at most.
const REMEMBERED: usize = 200;

/// Answers by what was asked.
pub(crate) struct Lately<K, V>(Mutex<HashMap<K, (Timestamp, V)>>);

impl<K, V> Default for Lately<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Lately<K, V> {
    pub(crate) fn get(&self, key: &K, now: Timestamp) -> Option<V> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, value) = known.get(key)?;
        let age = now.duration_since(*since);
        (age >= SignedDuration::ZERO && age <= FRESH).then(|| value.clone())
    }

    /// What is remembered, or else what is read now and then remembered.
    pub(crate) async fn or_read(
        &self,
        key: K,
        now: Timestamp,
        read: impl Future<Output = Result<V>>,
    ) -> Result<V> {
        if let Some(known) = self.get(&key, now) {
            return Ok(known);
        }
        let value = read.await?;
        self.put(key, now, value.clone());
        Ok(value)
    }

    pub(crate) fn put(&self, key: K, now: Timestamp, value: V) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(key, (now, value));
    }
}
