//! User stories from end to end, across every function: what a guest sends, what the desk makes of it, which mails
//! go out, and what stands in the table afterwards, on good days and on bad ones.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod desk;
mod documents;
mod entered;
mod factor;
mod faults;
mod forms;
mod found;
#[path = "../gateway/mod.rs"]
mod gateway;
mod glance;
mod history;
mod house;
mod imports;
mod late;
mod life;
mod links;
mod looks;
mod lost;
mod mails;
mod named;
mod objects;
mod opening;
mod own;
mod people;
mod planning;
mod portals;
mod projects;
mod reading;
mod reminders;
mod report;
mod seen;
mod sending;
mod several;
mod staff;
mod story;
mod table;
mod typed;
mod uploads;
mod view;
mod viewed;
mod visits;
mod watchers;
mod worded;
#[path = "../gateway/workers.rs"]
mod workers;
mod written;
