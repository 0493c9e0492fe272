//! How things go as records become many: how fast an import writes, whether it holds more memory for more rows, and
//! whether a list of many costs more than one of ten.

use crate::{
    builds, cases,
    house::House,
    process::{Lambda, Running, within},
};
use anyhow::{Context, Result, ensure};
use domain::{
    CustomerId, EventId, FormData, ImportId, UserId,
    contact::EmailAddress,
    import::{Import, ImportKind, ImportStage, Mapping},
    principal::StaffMember,
    staff::StaffRole,
    text::Line,
    user::{MemberRole, User},
};
use files::Files;
use serde_json::{Value, json};
use std::{path::Path, time::Duration};
use testkit::{BUCKET, Cloud, INDEX_QUEUE, UPLOADS_URL};
use tests::tree;

/// Rows of one file; more are imported file by file.
const FILE: usize = 100_000;
/// Records of the stream at once.
const NEWS: usize = 100;
/// Work orders of the smaller customers.
const SMALLER: [usize; 2] = [10, 5_485];
/// As many the lists of the largest customer hold: copies of the other's rows, written into the database by itself.
const LISTED: usize = 1_000_000;
/// The lists that are opened: of all, of what is done, of those with a word.
const LISTS: [(&str, (&str, &str)); 3] =
    [("all", ("", "")), ("completed", ("show", "completed")), ("word:bucket", ("q", "bucket"))];
/// The columns of the books.
const COLUMNS: [(&str, &str); 6] = [
    ("column.customer", "Customer"),
    ("column.key", "Number"),
    ("column.requested-on", "Date"),
    ("column.work-type", "Type"),
    ("column.description", "Text"),
    ("column.cost", "Cost"),
];

/// Imports the work orders of three customers, the largest with so many, and opens the lists of ten, of some thousands and
/// of a million of them.
pub async fn measure(rows: usize, calls: usize, debug: bool) -> Result<()> {
    let names = ["on-import", "on-outbox", "on-index", "work-orders", "desk-work-orders"];
    let names = names.map(ToOwned::to_owned);
    let binaries = builds::functions(&names, debug)?;
    #[expect(clippy::disallowed_methods, reason = "the measured functions read the wall clock")]
    let now = jiff::Timestamp::now();
    let folder = tree::root().join("target/bench/growth");
    // What a run left behind that was broken off.
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder)?;
    let table = folder.join("table.sqlite");
    let house = House::over(Cloud::on_file(&table), now).await?;
    let books = Books::open(&house).await?;
    let woken =
        ["on-import", "on-outbox", "on-index"].map(|name| lambda(&house, &binaries, name, cases::is_done));
    let mut woken = Woken::start(&woken).await?;
    println!(
        "{:<28} {:>8} {:>9} {:>10} {:>10} {:>9}",
        "", "rows", "rows/s", "read/row", "write/row", "peak MB"
    );
    for (customer, size) in books.customers.iter().zip(SMALLER.into_iter().chain([rows])) {
        let mut done = 0;
        while done < size {
            let some = FILE.min(size - done);
            books.import(&mut woken.import, customer.1.as_str(), done..done + some).await?;
            done += some;
        }
        if SMALLER.contains(&size) {
            books.index(&mut woken, size).await?;
        }
    }
    let [_, of, to] = books.customers.as_slice() else { anyhow::bail!("three customers") };
    copy(&table, of.0, to.0)?;
    println!("\n{:<28} {:>8} {:>9} {:>9} {:>9}", "", "of", "p50 ms", "p99 ms", "read");
    let sizes = SMALLER.into_iter().chain([LISTED]);
    for ((customer, _), size) in books.customers.iter().zip(sizes) {
        let cookie = house.sign_in(&books.user, *customer).await?;
        let lambda = lambda(&house, &binaries, "work-orders", cases::is_page);
        for (_, asked) in LISTS {
            let query: Vec<_> = [asked].into_iter().filter(|(name, _)| !name.is_empty()).collect();
            let page = cases::get("/p/demo/requests", &query, Some(&cookie));
            open(&house, &lambda, calls, size, page).await?;
        }
    }
    let lambda = lambda(&house, &binaries, "desk-work-orders", cases::is_page);
    let query = [("stage", "completed")];
    let all = SMALLER.iter().sum::<usize>() + rows;
    open(&house, &lambda, calls, all, cases::get("/desk/work-orders", &query, Some(&house.cookie))).await
}

fn lambda(house: &House, binaries: &Path, name: &str, good: fn(&Value) -> bool) -> Lambda {
    let binary = binaries.join(name);
    Lambda {
        name: name.to_owned(),
        command: vec![binary.clone()],
        package: binary,
        variables: house.variables(),
        events: Vec::new(),
        good,
    }
}

/// Opens a page so often, and tells how long that took and what it read.
async fn open(house: &House, lambda: &Lambda, calls: usize, of: usize, event: Value) -> Result<()> {
    let mut running = Running::start(lambda).await?;
    // What a sandbox keeps for a while is read with the first page.
    running.ask(&event).await?;
    let before = house.consumed.units().0;
    let mut took = Vec::new();
    for _ in 0..calls {
        took.push(running.ask(&event).await?);
    }
    took.sort();
    let read = (house.consumed.units().0 - before) / calls as f64;
    let (path, query) = (event["rawPath"].as_str(), event["rawQueryString"].as_str());
    let page =
        [path, query.filter(|query| !query.is_empty())].into_iter().flatten().collect::<Vec<_>>().join("?");
    let milliseconds = |time: Duration| time.as_secs_f64() * 1_000.0;
    let (p50, p99) = (milliseconds(within(&took, 50)), milliseconds(within(&took, 99)));
    println!("{page:<28} {of:>8} {p50:>9.2} {p99:>9.2} {read:>9.1}");
    Ok(())
}

/// What is woken by queues and by the stream.
struct Woken<'a> {
    import: Running<'a>,
    outbox: Running<'a>,
    index: Running<'a>,
}

impl<'a> Woken<'a> {
    async fn start([import, outbox, index]: &'a [Lambda; 3]) -> Result<Self> {
        let (import, outbox) = (Running::start(import).await?, Running::start(outbox).await?);
        Ok(Self { import, outbox, index: Running::start(index).await? })
    }
}

/// Fills a customer's lists with copies of another's rows, each a work order of its own.
fn copy(table: &Path, of: CustomerId, to: CustomerId) -> Result<()> {
    let database = rusqlite::Connection::open(table)?;
    database.busy_timeout(Duration::from_secs(60))?;
    let copies = "
        WITH RECURSIVE copies (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ?4)
        INSERT INTO \"frontdesk-test\" (pk, sk, item_json, item_size, hash_prefix)
        SELECT replace(pk, ?1, ?2), replace(sk, ?5, 'wo_' || printf('%010d', n)),
            replace(replace(item_json, ?1, ?2), ?5, 'wo_' || printf('%010d', n)), item_size, hash_prefix
        FROM copies JOIN \"frontdesk-test\" ON pk LIKE '%' || ?1 || '#TERM#' || ?3";
    let times = LISTED.div_ceil(SMALLER[1]);
    for (list, _) in LISTS {
        let written = database
            .execute(
                copies,
                rusqlite::params![
                    of.to_string(),
                    to.to_string(),
                    list,
                    i64::try_from(times)?,
                    "wo_0000000000"
                ],
            )
            .context("the lists cannot be filled")?;
        println!("{written} rows in the list {list}");
    }
    Ok(())
}

/// The books of three customers, and somebody who sees them all.
struct Books<'a> {
    house: &'a House,
    who: StaffMember,
    files: Files,
    customers: Vec<(CustomerId, Line)>,
    user: User,
}

impl<'a> Books<'a> {
    async fn open(house: &'a House) -> Result<Self> {
        let (cloud, demo) = (&house.cloud, &house.demo);
        let (setup, first) = (cloud.store(), &demo.customers[0]);
        let admin = demo.user(MemberRole::Admin);
        let membership =
            admin.memberships.get(&first.id).context("the admin belongs to the first customer")?;
        let mut user = admin.clone();
        user.id = UserId::new(cloud.now(), cloud.entropy());
        user.email = EmailAddress::parse("books@noordlift.example").ok().context("an address")?;
        user.memberships.clear();
        let mut customers = Vec::new();
        for n in 0..=SMALLER.len() {
            let mut customer = first.clone();
            customer.id = CustomerId::new(cloud.now(), cloud.entropy());
            customer.reference = Line::parse(&format!("BOOKS-{n}")).ok().context("a reference")?;
            setup.setup().put_customer(&customer).await?;
            user.memberships.insert(customer.id, membership.clone());
            customers.push((customer.id, customer.reference));
        }
        setup.setup().create_user(&user, false).await?;
        let files = Files::new(&cloud.config(), BUCKET.to_owned(), UPLOADS_URL.to_owned(), true);
        Ok(Self { house, who: demo.signed_in(StaffRole::Manager), files, customers, user })
    }

    /// Imports some rows: looks at them, and writes them.
    async fn import(
        &self,
        import: &mut Running<'_>,
        customer: &str,
        rows: std::ops::Range<usize>,
    ) -> Result<()> {
        let cloud = &self.house.cloud;
        let store = cloud.store();
        let imports = store.desk_imports(&self.who);
        let id = ImportId::new(cloud.now(), cloud.entropy());
        let place = (id, self.who.tenant());
        let portal = self.house.demo.portal().id;
        let draft = Import::new(place, ImportKind::WorkOrders, portal, self.who.assignee(), cloud.now());
        imports.create(&draft).await?;
        let post = self.files.presign_import((draft.tenant, id), "https://portal.test/", cloud.now()).await?;
        let text = written(customer, rows.clone());
        let taken = cloud.post_object(&post.fields, text.as_bytes());
        ensure!(taken.is_ok(), "the bucket does not take the file");
        let form: FormData = COLUMNS.into_iter().collect();
        let named = COLUMNS.map(|(_, heading)| heading.to_owned());
        let mapping = Mapping::parse(ImportKind::WorkOrders, &named, &form);
        let mapping = mapping.map_err(|errors| anyhow::anyhow!("the columns are wrong: {errors:?}"))?;
        let checking = draft.check(mapping, text.len() as u64).map_err(domain::Error::from)?;
        let checked = self.carry(import, &draft, &checking, "check").await?;
        ensure!(checked.stage == ImportStage::Checked, "the rows are wrong: {:?}", checked.problem);
        let writing = checked.run().map_err(domain::Error::from)?;
        let done = self.carry(import, &checked, &writing, "write").await?;
        ensure!(done.tally.added == rows.len() as u64, "not every row was added: {:?}", done.tally);
        Ok(())
    }

    /// Has what was written found by its terms: the stream goes through the queue.
    async fn index(&self, woken: &mut Woken<'_>, rows: usize) -> Result<()> {
        let cloud = &self.house.cloud;
        let (before, mut took) = (self.house.consumed.units(), Duration::ZERO);
        let news = cloud.take_news().context("the import wrote something")?;
        for some in news["Records"].as_array().context("records")?.chunks(NEWS) {
            took += woken.outbox.ask(&json!({ "Records": some })).await?;
            while let Some(batch) = cloud.take_queue(INDEX_QUEUE) {
                took += woken.index.ask(&batch).await?;
                cloud.settle_queue(INDEX_QUEUE, &Value::Null);
            }
        }
        self.tell("index", rows, took, before, woken.index.peak()?)
    }

    /// Saves the import and has it carried on until it rests.
    async fn carry(
        &self,
        running: &mut Running<'_>,
        before: &Import,
        now: &Import,
        what: &str,
    ) -> Result<Import> {
        let cloud = &self.house.cloud;
        let store = cloud.store();
        let imports = store.desk_imports(&self.who);
        imports.save(before, now, Some(EventId::new(cloud.now(), cloud.entropy()))).await?;
        let body = json!({ "tenant": now.tenant, "import": now.id });
        let (units, mut took) = (self.house.consumed.units(), Duration::ZERO);
        loop {
            took += running.ask(&cases::message(&body, 0)).await?;
            let reached = imports.find(now.id).await?;
            if !reached.stage.is_busy() {
                let rows = usize::try_from(reached.tally.rows)?;
                self.tell(what, rows, took, units, running.peak()?)?;
                return Ok(reached);
            }
        }
    }

    fn tell(&self, what: &str, rows: usize, took: Duration, before: (f64, f64), peak: u64) -> Result<()> {
        let after = self.house.consumed.units();
        let per_row = |units: f64| units / rows.max(1) as f64;
        let (read, write) = (per_row(after.0 - before.0), per_row(after.1 - before.1));
        let speed = rows as f64 / took.as_secs_f64();
        let peak = peak as f64 / (1024.0 * 1024.0);
        println!("{what:<28} {rows:>8} {speed:>9.0} {read:>10.2} {write:>10.2} {peak:>9.1}");
        Ok(())
    }
}

/// Rows as programs export them: several lines, quotes and signs of markup within.
fn written(customer: &str, rows: std::ops::Range<usize>) -> String {
    let mut text = String::from("Customer,Number,Date,Type,Text,Cost\n");
    for n in rows {
        let (year, month, day) = (2002 + n % 20, n % 12 + 1, n % 27 + 1);
        let said = match n % 4 {
            0 => format!("REPLACE 3/8\"\" HOSE & CLAMP {n}"),
            1 => format!("L/H BUCKET CYL\nLEAKING. {n}"),
            2 => "SWAP BUCKET".to_owned(),
            _ => format!("repair <b>lip</b> #{}", n % 40),
        };
        let (kind, cost) = (n % 4 + 1, n % 900);
        text.push_str(&format!("{customer},{n},{year}-{month:02}-{day:02},PM0{kind},\"{said}\",{cost}.50\n"));
    }
    text
}
