//! What is written twice is written the same: folders, template, routes, messages, alarms, permissions.

mod account;
mod alarms;
mod asvs;
mod company;
mod data;
mod dependencies;
mod desk;
mod documents;
mod factor;
mod forms;
mod house;
mod imports;
#[path = "projects.rs"]
mod kept_projects;
mod messages;
mod objects;
mod permissions;
mod recorder;
mod rooms;
mod routes;
mod staff;
mod story;
mod users;
mod visits;
mod watchers;
