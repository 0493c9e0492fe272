//! S3: where objects lie, presigned uploads and downloads, and what a file really is.
//!
//! May know the S3 client and the domain's files. Knows no records, no table, no HTTP of ours: which file
//! belongs to which request, and who may open it, was decided before anything here is called.

mod bare;
mod heic;
mod keys;
mod objects;
mod pdf;
mod post;
mod sniff;
pub mod table;

pub use bare::bare;
pub use keys::{import_key, incoming_key, kept_key, parse_incoming_key, print_key, problems_key};
pub use objects::{Files, Life, Object, Piece, Scan};
pub use post::PresignedPost;
pub use sniff::{pixels, sniff};
