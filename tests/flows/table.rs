//! The table as it is, and what has to be true of it at every moment.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use testkit::Cloud;

/// Every item, by its key.
#[derive(Debug, Clone, PartialEq)]
pub struct Table(pub BTreeMap<(String, String), Value>);

impl Table {
    /// What is stored at this moment.
    pub fn of(cloud: &Cloud) -> Self {
        let mut items = BTreeMap::new();
        let mut from = Value::Null;
        loop {
            let call = json!({ "TableName": testkit::TABLE, "ExclusiveStartKey": from });
            let page = cloud.database().scan(serde_json::from_value(call).unwrap()).unwrap();
            let page = serde_json::to_value(page).unwrap();
            for item in page["Items"].as_array().unwrap() {
                items.insert((text(item, "pk").to_owned(), text(item, "sk").to_owned()), item.clone());
            }
            from = page["LastEvaluatedKey"].clone();
            if from.is_null() {
                return Self(items);
            }
        }
    }

    /// Every item of a kind.
    pub fn kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Value> {
        self.0.values().filter(move |item| text(item, "kind") == kind)
    }

    /// The same without what may be left of a step that was refused: numbers and limits that were counted, places
    /// for files, sessions that were used.
    pub fn records(&self) -> Self {
        let counted = ["COUNTER", "LIMIT", "FILE", "UPLOADS", "STAFF"];
        let mut items = self.0.clone();
        items.retain(|_, item| !counted.contains(&text(item, "kind")));
        Self(items)
    }

    /// Holds everything that was written against everything else: nothing is half written.
    pub fn check(&self) {
        let mut stages: BTreeMap<(String, String), i64> = BTreeMap::new();
        let mut numbers = BTreeSet::new();
        let mut events = BTreeSet::new();
        let asked: BTreeSet<&str> = self
            .kind("LINK")
            .filter(|link| text(link, "purpose") == "confirmation")
            .map(|link| text(link, "record"))
            .collect();
        for record in self.kind("WORKORDER") {
            let (pk, stage) = (text(record, "pk"), text(record, "stage"));
            let tenant = pk.split("#WORKORDER#").next().unwrap().to_owned();
            assert!(numbers.insert((tenant.clone(), text(record, "number"))), "{pk}: its number is taken");
            let waits = stage == "unconfirmed";
            assert_eq!(record.get("expires").is_some(), waits, "{pk}");
            let listed = if waits { "" } else { &format!("{tenant}#WORKORDERS#{stage}") };
            assert_eq!(text(record, "gsi1pk"), listed, "{pk}");
            if !waits {
                *stages.entry((tenant, stage.to_owned())).or_default() += 1;
            }
            self.check_links(record, waits, &asked);
            events.extend(self.check_timeline(record));
        }
        self.check_counts(&stages);
        for outbox in self.kind("OUTBOX").filter(|outbox| outbox.get("work_order").is_some()) {
            let event = text(outbox, "pk").trim_start_matches("OUTBOX#");
            assert!(events.contains(event), "mails of {event}, which never happened");
        }
    }

    fn check_links(&self, record: &Value, waits: bool, asked: &BTreeSet<&str>) {
        let (id, token) = (id(record), text(record, "token"));
        let token = domain::link::LinkToken::parse(token).unwrap();
        let status = self.0.contains_key(&(format!("LINK#{}", token.hash()), "LINK".to_owned()));
        let by_link = text(record, "by").is_empty();
        assert_eq!(status, !waits && by_link, "{id}: the status link, of guests' alone");
        let confirmed = record.get("confirmed").is_some();
        assert_eq!(asked.contains(id), waits || confirmed, "{id}: the confirmation link");
    }

    /// The events of a record; each that anybody is told of has its outbox item.
    fn check_timeline(&self, record: &Value) -> Vec<String> {
        let (pk, mut events) = (text(record, "pk"), Vec::new());
        let mut changes = 0;
        if let Some(sent) = record.get("sent") {
            events.push(sent["S"].as_str().unwrap().to_owned());
        }
        if let Some(step) = record.get("confirmed") {
            events.push(step["M"]["id"]["S"].as_str().unwrap().to_owned());
            changes += 1;
        }
        for event in &events {
            assert!(self.outbox(event), "{pk}: no mails of {event}");
        }
        let from = (pk.to_owned(), "ENTRY#".to_owned());
        let entries = self.0.range(from..).take_while(|((of, sk), _)| of == pk && sk.starts_with("ENTRY#"));
        for (_, entry) in entries {
            let event = text(entry, "sk").trim_start_matches("ENTRY#");
            let what = text(entry, "what");
            let told =
                !matches!(what, "noted" | "assigned" | "project-chosen" | "mail-failed" | "file-refused");
            assert_eq!(self.outbox(event), told, "{pk}: mails of {what} {event}");
            changes += i64::from(what != "file-refused");
            events.push(event.to_owned());
        }
        let version: i64 = record["version"]["N"].as_str().unwrap().parse().unwrap();
        assert_eq!(version, 1 + changes, "{pk}: as many changes as entries");
        events
    }

    fn outbox(&self, event: &str) -> bool {
        self.0.contains_key(&(format!("OUTBOX#{event}"), "OUTBOX".to_owned()))
    }

    fn check_counts(&self, stages: &BTreeMap<(String, String), i64>) {
        let mut counted: BTreeMap<(String, String), i64> = BTreeMap::new();
        for (pk, sk) in self.0.keys().filter(|(pk, _)| pk.ends_with("#COUNTS")) {
            let shard = &self.0[&(pk.clone(), sk.clone())];
            for stage in domain::work_order::Stage::LISTED.map(domain::work_order::Stage::as_str) {
                let count: i64 = shard[stage]["N"].as_str().map_or(0, |n| n.parse().unwrap());
                *counted.entry((pk.trim_end_matches("#COUNTS").to_owned(), stage.to_owned())).or_default() +=
                    count;
            }
        }
        counted.retain(|_, count| *count != 0);
        assert_eq!(&counted, stages, "the counts are what is there");
    }
}

/// A text attribute; empty when there is none.
pub fn text<'a>(item: &'a Value, name: &str) -> &'a str {
    item[name]["S"].as_str().unwrap_or_default()
}

fn id(record: &Value) -> &str {
    text(record, "pk").rsplit('#').next().unwrap_or_default()
}
