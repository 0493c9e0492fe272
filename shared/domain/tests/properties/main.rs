//! Properties of the vocabulary: what holds for every value, not for examples alone.

mod address;
mod change;
mod company;
mod document;
mod file;
mod form;
mod form_builder;
mod id;
mod invitation;
mod kit;
mod language;
mod naming;
mod number;
mod object;
mod planning;
mod request;
mod scope;
mod settings;
mod staff;
mod terms;
mod text;
mod theme;
mod visit;
mod visits;
mod watchers;
mod work_order;
