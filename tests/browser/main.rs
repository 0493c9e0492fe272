//! The house as people have it: in Debian's Chromium, on a phone and at a desk, with a finger, a keyboard, without
//! scripts, in the dark. Every page is photographed into `target/screenshots` and asked what is wrong with it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod account;
mod axe;
mod browser;
mod bucket;
mod customers;
mod desk;
mod documents;
mod driver;
mod entered;
mod forms;
mod found;
#[path = "../gateway/mod.rs"]
#[expect(dead_code, reason = "what the tests without a browser ask of it, nobody asks here")]
mod gateway;
mod guest;
mod house;
mod look;
mod lost;
mod own;
mod pages;
mod paper;
mod people;
mod picture;
mod planning;
mod portals;
mod projects;
mod reports;
mod requests;
mod steps;
mod twice;
mod users;
mod view;
mod weight;
mod without_scripts;
