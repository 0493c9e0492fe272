//! Every object key. Nobody can guess one: each part carries 80 random bits.

use domain::{FileId, ImportId, TenantId, file::FileOf};

const INCOMING: &str = "incoming";
const KEPT: &str = "files";
const IMPORTS: &str = "imports";
const PRINTS: &str = "prints";

/// Where a file is sent to. What lies here is shown to nobody and removed after a few days.
#[must_use]
pub fn incoming_key(tenant: TenantId, of: impl Into<FileOf>, file: FileId) -> String {
    key(INCOMING, tenant, of.into(), file)
}

/// Where a file lies once it was found clean.
#[must_use]
pub fn kept_key(tenant: TenantId, of: impl Into<FileOf>, file: FileId) -> String {
    key(KEPT, tenant, of.into(), file)
}

/// Where the file of an import lies. The bucket forgets it after some weeks.
#[must_use]
pub fn import_key(tenant: TenantId, import: ImportId) -> String {
    format!("{IMPORTS}/{tenant}/{import}/file.csv")
}

/// Where it lies what is wrong with the rows of one part of an import.
#[must_use]
pub fn problems_key(tenant: TenantId, import: ImportId, part: u64) -> String {
    format!("{IMPORTS}/{tenant}/{import}/problems/{part:06}.csv")
}

/// Where the small copy of a picture lies that reports are printed with.
#[must_use]
pub fn print_key(tenant: TenantId, of: impl Into<FileOf>, file: FileId) -> String {
    key(PRINTS, tenant, of.into(), file)
}

fn key(room: &str, tenant: TenantId, of: FileOf, file: FileId) -> String {
    format!("{room}/{tenant}/{of}/{file}")
}

/// Whose file an incoming object is, out of its key (not URL-encoded). None: not a key of ours.
#[must_use]
pub fn parse_incoming_key(key: &str) -> Option<(TenantId, FileOf, FileId)> {
    let mut parts = key.split('/');
    let (room, tenant, of, file) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if room != INCOMING || parts.next().is_some() {
        return None;
    }
    Some((tenant.parse().ok()?, of.parse().ok()?, file.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sniff::tests::a_file;

    #[test]
    fn keys_are_pinned() {
        let file = a_file();
        let ids = format!("{}/{}/{}", file.tenant, file.of, file.id);
        assert_eq!(incoming_key(file.tenant, file.of, file.id), format!("incoming/{ids}"));
        assert_eq!(kept_key(file.tenant, file.of, file.id), format!("files/{ids}"));
        let import: ImportId = "imp_01KJ4DEM0N00RD11FT00000001".parse().expect("an id");
        let room = format!("imports/{}/{import}", file.tenant);
        assert_eq!(import_key(file.tenant, import), format!("{room}/file.csv"));
        assert_eq!(problems_key(file.tenant, import, 7), format!("{room}/problems/000007.csv"));
        assert_eq!(print_key(file.tenant, file.of, file.id), format!("prints/{ids}"));
    }

    #[test]
    fn only_incoming_keys_are_read() {
        let file = a_file();
        let key = incoming_key(file.tenant, file.of, file.id);
        assert_eq!(parse_incoming_key(&key), Some((file.tenant, file.of, file.id)));
        let kept = kept_key(file.tenant, file.of, file.id);
        for other in [kept.as_str(), "", "incoming/", &format!("{key}/x"), &key.to_lowercase()] {
            assert_eq!(parse_incoming_key(other), None, "{other}");
        }
    }
}
