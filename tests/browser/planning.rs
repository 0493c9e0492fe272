//! From the queue to done with the keyboard alone, and the plan: by keys, by hand, on every screen.

use crate::{
    browser::{Browser, ENTER, TAB, tell},
    house::House,
    look::Screen,
};
use domain::{
    change::Change,
    staff::StaffRole,
    timeline::Happening,
    work_order::{Plan, WorkOrder},
};
use jiff::{
    SignedDuration,
    civil::{Date, date, time},
};

const DAY: Date = date(2027, 1, 14);
const PLACE: &str = "/desk/planning?day=2027-01-14";
const LEFT: char = '\u{E012}';
const UP: char = '\u{E013}';
const RIGHT: char = '\u{E014}';
const DOWN: char = '\u{E015}';
const ESCAPE: &str = "\u{E00C}";

/// A request that staff have taken on.
async fn accepted(house: &House) -> WorkOrder {
    let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
    let of = demo.confirmed(cloud, store).await.unwrap();
    cloud.clock().advance(SignedDuration::from_secs(60));
    step(house, &of, Happening::accepted()).await
}

async fn step(house: &House, of: &WorkOrder, what: Happening) -> WorkOrder {
    let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
    let staff = demo.signed_in(StaffRole::Agent);
    let change = Change::step(of, demo.portal(), what, staff.actor(), cloud.moment()).unwrap();
    let after = store.desk(&staff).commit(change).await.unwrap();
    cloud.clock().advance(SignedDuration::from_secs(60));
    after
}

/// A visit in the plan.
async fn planned(house: &House, day: Date, [from, to]: [(i8, i8); 2], role: StaffRole) {
    let of = accepted(house).await;
    let engineer = Some(house.gateway.demo.signed_in(role).assignee());
    let at = |(hour, minute)| time(hour, minute, 0, 0);
    let plan = Plan { date: day, from: at(from), to: at(to), engineer };
    step(house, &of, Happening::Planned { plan, again: false }).await;
}

/// An ordinary week.
async fn a_week(house: &House) {
    for (day, window, role) in [
        (14, [(8, 0), (10, 0)], StaffRole::Manager),
        (14, [(10, 30), (12, 0)], StaffRole::Manager),
        (14, [(9, 0), (11, 15)], StaffRole::Agent),
        (14, [(11, 0), (12, 30)], StaffRole::Agent),
        (14, [(13, 0), (17, 0)], StaffRole::Owner),
        (12, [(8, 0), (9, 0)], StaffRole::Agent),
        (15, [(8, 0), (16, 0)], StaffRole::Manager),
        (16, [(9, 0), (10, 0)], StaffRole::Owner),
    ] {
        planned(house, date(2027, 1, day), window, role).await;
    }
}

impl Browser {
    /// Goes on with the tab key to this field: fields of days and times have places of their own within.
    async fn tab_on(&self, css: &str) {
        let arrived = format!("return document.activeElement.matches(`{css}`)");
        for _ in 0..12 {
            if self.ask(&arrived).await == true {
                return;
            }
            self.key(TAB).await;
        }
        panic!("the tab key never comes to {css}");
    }

    /// Whether a flash says so.
    async fn flashed(&self, word: &str) {
        self.until(&format!("document.querySelector('.flash')?.textContent.includes('{word}')")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_go_from_the_queue_to_done_and_on_to_the_next_without_leaving_the_keyboard() {
    tell(async |house, browser| {
        let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
        let first = demo.confirmed(cloud, store).await.unwrap();
        cloud.clock().advance(SignedDuration::from_mins(20));
        let second = demo.confirmed(cloud, store).await.unwrap();
        browser.sign_in(house, StaffRole::Agent).await;
        let rows = "[...document.querySelectorAll('.row-link')]";
        browser.until(&format!("{rows}.length === 2")).await;
        browser.key('j').await;
        browser.until(&format!("document.activeElement === {rows}[0]")).await;
        browser.key(ENTER).await;
        browser.until(&format!("location.pathname.endsWith('{}')", second.id)).await;
        browser.key('a').await;
        browser.flashed("accepted").await;
        browser.key('p').await;
        browser.find("#plan[open]").await;
        browser.until("document.activeElement.name === 'plan-date'").await;
        browser.press("01142027").await;
        browser.tab_on("[name='plan-from']").await;
        browser.press("0800A").await;
        browser.tab_on("[name='plan-to']").await;
        browser.press("1000A").await;
        browser.tab_on("[name='plan-engineer']").await;
        browser.key(DOWN).await;
        browser.tab_on("#plan button.primary").await;
        browser.key(ENTER).await;
        browser.flashed("planned").await;
        browser.key('s').await;
        browser.flashed("in progress").await;
        browser.key('c').await;
        browser.find("#complete[open]").await;
        browser.until("document.activeElement.name === 'report-work'").await;
        browser.press("Replaced the roller of the landing door.").await;
        browser.tab_to("#complete form > .button-row button.primary").await;
        browser.key(ENTER).await;
        browser.flashed("completed").await;
        browser.key('n').await;
        browser.until(&format!("location.pathname.endsWith('{}')", first.id)).await;
        browser.key('a').await;
        browser.flashed("accepted").await;
        browser.key('u').await;
        browser.until("location.pathname === '/desk/work-orders'").await;
        browser.is_content("from the queue to done").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_is_planned_and_planned_anew_with_keys_alone() {
    tell(async |house, browser| {
        planned(house, DAY, [(9, 0), (11, 0)], StaffRole::Owner).await;
        let of = accepted(house).await;
        browser.sign_in(house, StaffRole::Agent).await;
        browser.open(&house.at(PLACE)).await;
        browser.key('j').await;
        browser.until("document.activeElement.matches('.waiting .row-link')").await;
        browser.key('p').await;
        browser.until("document.activeElement.matches('.plan-ghost')").await;
        let names = "[...document.querySelectorAll('tbody[data-engineer]')].map((row) => row.dataset.name)";
        let owner = house.gateway.demo.member(StaffRole::Owner).name.to_string();
        let says = "document.querySelector('[data-ghost-says]').textContent";
        // Up to the first engineer, then down to the one who is busy.
        for _ in 0..12 {
            browser.key(UP).await;
        }
        browser.until(&format!("{says}.startsWith({names}[0])")).await;
        let at = browser.ask(&format!("return {names}.indexOf(`{owner}`)")).await.as_u64().unwrap();
        for _ in 0..at {
            browser.key(DOWN).await;
        }
        for _ in 0..3 {
            browser.key(RIGHT).await;
        }
        browser.key(LEFT).await;
        browser.until(&format!("{says}.includes('08:30–10:30') && {says}.includes('WO-2026-')")).await;
        browser.find(".plan-ghost.clashes").await;
        browser.save("planning-ghost-clashes").await;
        browser.key(ENTER).await;
        browser.find("[data-error-summary]").await;
        assert!(browser.text(".plan-form .error-text").await.contains("09:00–11:00"));
        browser.said().await;
        browser.press(ESCAPE).await;
        browser.until("!document.querySelector('.plan-form')").await;

        browser.key('p').await;
        browser.until("document.activeElement.matches('.plan-ghost')").await;
        for _ in 0..12 {
            browser.key(UP).await;
        }
        for _ in 0..at {
            browser.key(DOWN).await;
        }
        for _ in 0..13 {
            browser.key(RIGHT).await;
        }
        browser.until(&format!("{says}.includes('11:15–13:15') && !{says}.includes('WO-2026-')")).await;
        browser.key(ENTER).await;
        browser.flashed("planned").await;
        assert_eq!(browser.path().await, "/desk/planning");
        assert_eq!(browser.count("td.visit").await, 2);
        let agent = house.gateway.demo.signed_in(StaffRole::Agent);
        let plan = house.gateway.store.desk(&agent).work_order(of.id).await.unwrap().plan.unwrap();
        assert_eq!((plan.from, plan.to), (time(11, 15, 0, 0), time(13, 15, 0, 0)));
        browser.is_content("planning with keys").await;
    })
    .await;
}

/// Drags one thing onto a quarter of an engineer's day, as a hand does.
fn drag(what: &str, engineer: &str, quarter: u32) -> String {
    format!(
        "const link = document.querySelector(`{what}`), row = document.querySelector(`tbody[data-engineer='{engineer}']`);
        const table = document.querySelector('.plan-day'), data = new DataTransfer();
        const left = table.querySelectorAll('thead th')[1].getBoundingClientRect().left;
        const width = (table.getBoundingClientRect().right - left) / (table.dataset.clock.split(' ').length - 1);
        const from = link.getBoundingClientRect(), to = row.getBoundingClientRect();
        const send = (on, name, x, y) => on.dispatchEvent(new DragEvent(name, {{ bubbles: true, cancelable: true,
            dataTransfer: data, clientX: x, clientY: y }}));
        send(link, 'dragstart', from.left, from.top + 4);
        const [x, y] = [left + {quarter} * width, to.top + to.height / 2];
        send(row, 'dragover', x, y);
        send(row, 'drop', x, y);"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_and_what_is_planned_is_dragged_to_its_time() {
    tell(async |house, browser| {
        let of = accepted(house).await;
        browser.sign_in(house, StaffRole::Agent).await;
        browser.open(&house.at(PLACE)).await;
        let [one, other] =
            [StaffRole::Manager, StaffRole::Owner].map(|role| house.gateway.demo.member(role).id.to_string());
        browser.find(".waiting [draggable='true']").await;
        browser.ask(&drag(".waiting [data-plan]", &one, 10)).await;
        browser.flashed("planned").await;
        browser.find(&format!("tbody[data-engineer='{one}'] td.visit")).await;
        assert_eq!(browser.text("td.visit .visit-when").await, "09:30–11:30");
        browser.ask(&drag("td.visit [data-plan]", &other, 21)).await;
        browser.until(&format!("document.querySelector(`tbody[data-engineer='{other}'] td.visit`)")).await;
        let desk = house.gateway.demo.signed_in(StaffRole::Agent);
        let plan = house.gateway.store.desk(&desk).work_order(of.id).await.unwrap().plan.unwrap();
        assert_eq!((plan.from, plan.to), (time(12, 15, 0, 0), time(14, 15, 0, 0)));
        browser.is_content("dragging").await;
    })
    .await;
}

/// What of a day cannot be read: hours that are cut or run into each other, words of visits that are.
const UNREADABLE: &str = "
    const shown = (one) => one.offsetParent !== null && getComputedStyle(one).clipPath === 'none';
    const edge = document.querySelector('.plan-main').getBoundingClientRect().right + 1;
    const hours = [...document.querySelectorAll('.plan-day thead th[colspan] span')].filter(shown);
    const boxes = hours.map((one) => { const range = document.createRange(); range.selectNodeContents(one);
        return range.getBoundingClientRect(); });
    const cut = hours.filter((one, at) => boxes[at].right > (boxes[at + 1]?.left ?? edge)).map((one) => one.textContent);
    const words = [...document.querySelectorAll('td.visit .visit-link > *')];
    const lost = words.filter((one) => one.getClientRects().length === 0 || one.getBoundingClientRect().right > edge
        || one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline');
    const wide = [...document.querySelectorAll('td.plan-bar')].filter(shown).filter((one) => {
        const left = document.querySelector('.plan-day thead th[colspan]').getBoundingClientRect().left;
        const table = document.querySelector('.plan-day'), quarters = table.dataset.clock.split(' ').length - 1;
        const quarter = (table.getBoundingClientRect().right - left) / quarters;
        return Math.abs(one.getBoundingClientRect().width - one.colSpan * quarter) > 4; });
    const broken = [...document.querySelectorAll('.visit-when')].filter((one) => one.getClientRects().length !== 1);
    return [...wide.map((one) => one.innerHTML), ...cut, ...lost.map((one) => one.textContent), ...broken.map((one) => one.textContent)].join(', ');";

#[tokio::test(flavor = "multi_thread")]
async fn visits_of_every_length_can_be_read_and_every_hour_is_whole() {
    tell(async |house, browser| {
        for (window, role) in [
            ([(6, 0), (22, 0)], StaffRole::Owner),
            ([(8, 0), (8, 15)], StaffRole::Manager),
            ([(8, 30), (9, 0)], StaffRole::Manager),
            ([(9, 30), (10, 30)], StaffRole::Manager),
            ([(10, 0), (11, 0)], StaffRole::Manager),
            ([(21, 45), (22, 0)], StaffRole::Manager),
        ] {
            planned(house, DAY, window, role).await;
        }
        browser.sign_in(house, StaffRole::Owner).await;
        for width in [320, 390, 640, 768, 900, 1023, 1280, 1440, 1600] {
            browser.screen(Screen::Window(width)).await;
            browser.open(&house.at(PLACE)).await;
            assert_eq!(browser.count("td.visit").await, 6);
            assert_eq!(browser.ask(UNREADABLE).await, "", "at {width} px");
            browser.save(&format!("planning-lengths-{width}")).await;
        }
        let mut wrong = Vec::new();
        browser.look("planning-lengths", &mut wrong).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_plan_looks_as_it_should() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.sign_in(house, StaffRole::Owner).await;
        browser.open(&house.at(PLACE)).await;
        browser.look("planning-empty", &mut wrong).await;
        a_week(house).await;
        let of = accepted(house).await;
        accepted(house).await;
        let manager = house.gateway.demo.member(StaffRole::Manager).id;
        for (name, path) in [
            ("planning-day", PLACE.to_owned()),
            ("planning-week", "/desk/planning?week=2027-W02".to_owned()),
            ("planning-engineer", format!("{PLACE}&engineer={manager}")),
            ("planning-form", format!("{PLACE}&plan={}", of.id)),
        ] {
            browser.open(&house.at(&path)).await;
            browser.look(name, &mut wrong).await;
        }
        browser.screen(Screen::Desktop).await;
        browser.open(&house.at(&format!("{PLACE}&plan={}", of.id))).await;
        browser.ask("const form = document.querySelector('[data-plan-form]'); form.elements['plan-engineer'].value = ''; form.requestSubmit();").await;
        browser.find("[data-error-summary]").await;
        browser.look("planning-refused", &mut wrong).await;
        browser.screen(Screen::Desktop).await;
        browser.open(&house.at(&format!("{PLACE}&engineer={manager}"))).await;
        browser.command("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" })).await;
        browser.save("planning-print").await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}
