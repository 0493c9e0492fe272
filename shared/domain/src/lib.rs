//! What the business means: ids, texts, addresses, forms, work orders, people and what they may do.
//!
//! This room knows no AWS, no HTTP, no async, no environment and no clock: the time and every random
//! value come in as arguments. Everything here can be tested with values alone.

pub mod account;
pub mod activity;
pub mod address;
pub mod asking;
pub mod challenge;
pub mod change;
pub mod change_request;
pub mod colleague;
pub mod contact;
pub mod customer;
pub mod desk_rules;
pub mod display;
pub mod document;
pub mod error;
pub mod file;
pub mod finding;
pub mod form;
pub mod form_data;
pub mod formats;
pub mod id;
pub mod import;
pub mod invitation;
pub mod language;
pub mod link;
pub mod lost_password;
pub mod mails;
pub mod merge;
pub mod money;
pub mod navigation;
pub mod notice;
pub mod notifications;
pub mod number;
pub mod object;
pub mod picture;
pub mod portal;
pub mod postal;
pub mod principal;
pub mod project;
pub mod request;
pub mod rich;
pub mod second_factor;
pub mod settings;
pub mod staff;
pub mod text;
pub mod theme;
pub mod timeline;
pub mod user;
pub mod view;
pub mod work_order;
pub mod work_type;

pub use error::{Error, FieldErrors, Problem, Refusal, Result};
pub use form_data::FormData;
pub use id::*;
pub use language::{Language, Translated};
