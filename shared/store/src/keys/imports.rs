//! Imports.

use super::Key;
use domain::{ImportId, TenantId, import::ImportKind};

/// Partition of a tenant's imports, first begun first.
#[must_use]
pub fn imports(tenant: TenantId) -> String {
    format!("TENANT#{tenant}#IMPORTS")
}

/// An import.
#[must_use]
pub fn import(tenant: TenantId, import: ImportId) -> Key {
    Key::new(imports(tenant), import.to_string())
}

/// Which columns were what in the last file of a kind.
#[must_use]
pub fn mapping(tenant: TenantId, kind: ImportKind) -> Key {
    Key::new(format!("TENANT#{tenant}#MAPPINGS"), kind.as_str())
}
