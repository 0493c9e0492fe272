//! Pages as structs: each has a template, takes plain values, and knows nothing of where they come from.
//!
//! This room knows `domain` alone: no store, no HTTP, no environment, no clock. A page has a [`Frame`] around
//! it and is put together from [`parts`], each of which exists once, with all its states.

pub mod account;
pub mod assets;
pub mod calendar;
pub mod dashboard;
pub mod desk;
mod desk_frame;
pub mod documents;
pub mod error_page;
mod found;
pub mod frame;
pub mod gallery;
pub mod life;
pub mod links;
pub mod locale;
pub mod mail;
pub mod member;
mod narrowed;
pub mod notifications;
pub mod objects;
pub mod parts;
pub mod portal_sign_in;
pub mod projects;
pub mod record;
pub mod request;
pub mod request_list;
pub mod rich;
pub mod sign_in;
pub mod status;
pub mod view;

pub use desk_frame::{DeskFrame, DeskPlace};
pub use error_page::{ErrorPage, Fault, Unsent};
pub use found::FoundListPage;
pub use frame::{Frame, PortalFrame};
pub use locale::Locale;
pub use member::MemberFrame;
pub use view::ViewBar;
