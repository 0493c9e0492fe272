//! HTTP in and out: the route table, who may pass, what was sent, what is answered.
//!
//! The only room that knows status codes, headers and cookies. It uses `store` for portals, links and
//! sessions, and `views` for its error pages, nothing more. A route cannot be written without a gate, and a
//! handler runs only after its gate has let the call pass.

mod call;
mod client;
mod cookies;
mod csrf;
pub mod csv;
mod error_page;
mod form;
pub mod form_token;
mod gate;
mod headers;
mod ids;
mod language;
mod log;
pub mod reading;
mod redirect;
mod refused;
pub mod remember;
mod reply;
mod routes;
mod run;
pub mod second_step;
pub mod session;
mod session_keys;
mod site;
pub mod view;

pub use call::{Call, FlashNote};
pub use csrf::token as csrf_token;
pub use form::{SentFile, SentForm};
pub use gate::{
    Anyone, AtPortal, Can, Gate, Guest, HalfIn, HalfInAtDesk, HalfInAtPortal, Holder, May, PublicLink,
    SignedIn, Staff, Viewing, Visitor,
};
pub use ids::NewId;
pub use lambda_http::Body;
pub use redirect::{desk_path, portal_path};
pub use refused::Refused;
pub use reply::Reply;
pub use routes::{RouteRow, Routes};
pub use run::run;
pub use site::{App, Clock, Site, system_clock};
