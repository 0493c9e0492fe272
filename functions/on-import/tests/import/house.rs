//! An import in a test: its file in the bucket, its record in the table, and whoever carries it.

use domain::{
    EventId, FormData, ImportId, Result, WorkOrderId,
    change::{Change, Moment},
    import::{Import, ImportKind, ImportStage, Mapping, headers},
    principal::StaffMember,
    staff::StaffRole,
    timeline::Happening,
    work_order::WorkOrder,
};
use files::{Files, table::Dialect};
use on_import::OnImport;
use serde_json::json;
use store::{StageCounts, Store};
use testkit::{BUCKET, Cloud, UPLOADS_URL, demo::Demo};

pub struct House {
    pub cloud: Cloud,
    pub store: Store,
    demo: Demo,
    who: StaffMember,
    rows: usize,
}

/// The rows of a company's books, as programs export them: repeats, line breaks, stray quotes and signs of markup.
pub fn books(rows: usize) -> String {
    let mut writer = String::from("Date,Asset,Text,Type,Cost\n");
    for (n, text) in texts(rows).into_iter().enumerate() {
        let asset = ["A", "B", "C", "D", "E"][n % 5];
        let day = format!("20{:02}-{:02}-{:02}", n % 12 + 1, n % 11 + 1, n % 27 + 1);
        let text = format!("\"{}\"", text.replace('"', "\"\""));
        writer.push_str(&format!("{day},{asset},{text},PM0{},{}.{:02}\n", n % 4 + 1, n % 900, n % 100));
    }
    writer
}

pub fn texts(rows: usize) -> Vec<String> {
    let of = |n: usize| match n % 9 {
        0 => format!("REPLACE 3/8\" HOSE & CLAMP {n}"),
        1 => format!("L/H BUCKET CYL\nLEAKING. {n}"),
        2 => "SWAP BUCKET".to_owned(),
        3 => format!("  two spaces before, and \\\"{n}\\\" "),
        _ => format!("repair <b>lip</b> #{}", n % 40),
    };
    (0..rows).map(of).collect()
}

impl House {
    pub async fn new() -> Self {
        let (cloud, store, demo) = Cloud::with_demo().await;
        let who = demo.signed_in(StaffRole::Manager);
        Self { cloud, store, demo, who, rows: 500 }
    }

    /// The same with smaller parts.
    pub const fn of_rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    fn files(&self) -> Files {
        Files::new(&self.cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true)
    }

    /// An import with its file.
    pub async fn draft(&self, kind: ImportKind, bytes: &[u8]) -> Import {
        let id = ImportId::new(self.cloud.now(), self.cloud.entropy());
        let portal = self.demo.customers_portal().id;
        let place = (id, self.who.tenant());
        let import = Import::new(place, kind, portal, self.who.assignee(), self.cloud.now());
        self.store.desk_imports(&self.who).create(&import).await.expect("begun");
        let files = self.files();
        let post = files.presign_import((import.tenant, id), "https://portal.test/", self.cloud.now());
        self.cloud.post_object(&post.await.expect("a place").fields, bytes).expect("taken");
        import
    }

    /// The import with its columns chosen.
    pub async fn checked(&self, import: &Import, columns: &str) -> Import {
        let piece = self.files().import_piece((import.tenant, import.id), 0, 1 << 20).await;
        let piece = piece.expect("answers").expect("it is there");
        let first = Dialect::of(&piece.bytes)
            .ok()
            .and_then(|dialect| dialect.read(&piece.bytes, true, 1, 1 << 20).ok());
        let named = first.map(|rows| headers(&rows.rows[0])).unwrap_or_default();
        let form: FormData = columns.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let mapping = Mapping::parse(import.kind, &named, &form).unwrap_or_default();
        self.save(import, &import.check(mapping, piece.whole).expect("can be checked")).await
    }

    async fn save(&self, before: &Import, after: &Import) -> Import {
        let event = EventId::new(self.cloud.now(), self.cloud.entropy());
        self.store.desk_imports(&self.who).save(before, after, Some(event)).await.expect("saved");
        after.clone()
    }

    /// Carries an import on, called again as a queue does, until it rests.
    pub async fn carry(&self, import: Import) -> Import {
        for _ in 0..40 {
            if let Ok(now) = self.call(&import).await
                && !now.stage.is_busy()
            {
                return now;
            }
        }
        panic!("the import never ends")
    }

    /// How an import is after one call.
    pub async fn call(&self, import: &Import) -> Result<Import> {
        let (clock, rows) = (self.cloud.clock().reader(), self.rows);
        let app = OnImport { store: self.cloud.store(), files: self.files(), clock, rows };
        let body = json!({ "tenant": import.tenant, "import": import.id }).to_string();
        let batch = json!({ "Records": [{ "messageId": "m", "body": body }] });
        app.handle(serde_json::from_value(batch).expect("an event")).await.expect("it answers");
        self.store.desk_imports(&self.who).find(import.id).await
    }

    pub async fn check(&self, kind: ImportKind, text: &str, columns: &str) -> Import {
        self.check_bytes(kind, text.as_bytes(), columns).await
    }

    pub async fn check_bytes(&self, kind: ImportKind, bytes: &[u8], columns: &str) -> Import {
        let import = self.draft(kind, bytes).await;
        self.carry(self.checked(&import, columns).await).await
    }

    /// The whole way.
    pub async fn import(&self, kind: ImportKind, text: &str, columns: &str) -> Import {
        let checked = self.check(kind, text, columns).await;
        assert_eq!(checked.stage, ImportStage::Checked, "{:?}", checked.problem);
        self.carry(self.running(&checked).await).await
    }

    /// Its rows are to be written.
    pub async fn running(&self, checked: &Import) -> Import {
        self.save(checked, &checked.run().expect("good rows")).await
    }

    pub async fn counts(&self) -> StageCounts {
        self.store.desk(&self.who).counts().await.expect("counts")
    }

    pub async fn problems(&self, import: &Import) -> String {
        let told = self.files().problems((import.tenant, import.id), 0).await;
        told.expect("answers").unwrap_or_default()
    }

    /// Everything that came out of books, as it is stored.
    pub async fn imported(&self) -> Vec<WorkOrder> {
        let mut found = Vec::new();
        for record in self.cloud.take_stream() {
            let image = &record["dynamodb"]["NewImage"];
            if image["kind"]["S"] == "WORKORDER" && image["own"]["BOOL"] == true {
                let pk = image["pk"]["S"].as_str().unwrap_or_default();
                found.push(pk.rsplit_once('#').expect("a key").1.parse::<WorkOrderId>().expect("an id"));
            }
        }
        found.sort_unstable();
        found.dedup();
        let mut records = Vec::new();
        for id in found {
            records.push(self.store.desk(&self.who).record(id).await.expect("a record").work_order);
        }
        records
    }

    /// Staff begin the work.
    pub async fn start(&self, record: &WorkOrder) {
        let portal = self.demo.customers_portal();
        let moment =
            Moment { now: self.cloud.now(), event: EventId::new(self.cloud.now(), self.cloud.entropy()) };
        let change = Change::step(record, portal, Happening::Started, self.who.actor(), moment);
        self.store.desk(&self.who).commit(change.expect("it can begin")).await.expect("written");
    }

    /// Whoever began the imports is switched off.
    pub async fn switch_off(&self) {
        let owner = self.demo.signed_in(StaffRole::Owner);
        let moment =
            Moment { now: self.cloud.now(), event: EventId::new(self.cloud.now(), self.cloud.entropy()) };
        self.store.desk_staff(&owner).switch(self.who.id(), true, moment).await.expect("switched off");
    }
}
