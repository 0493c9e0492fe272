//! The gallery.

/// The gallery page.
#[must_use]
pub fn gallery(_query: &str) -> String {
    String::new()
}
