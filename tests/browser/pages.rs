//! Every page, looked at on every screen, in the light and in the dark.

use crate::{
    browser::{Browser, tell},
    house::House,
    look::Screen,
    picture::photo,
    steps::GUEST,
};
use domain::{change::Change, link::LinkKind, principal::LinkHolder, staff::StaffRole};
use jiff::SignedDuration;

/// Who asks for what in a morning.
const MORNING: [(&str, &str, &str, &str); 6] = [
    ("Anouk Visser", "Bakkerij Visser", "Groningen", "The goods lift stops between the bakery and the shop."),
    ("Bram de Jong", "", "Assen", "Lift is stuck on 3, nobody inside."),
    (
        "Wilhelmina van Oldenbarnevelt-Schimmelpenninck",
        "Stichting Woonzorgcentra Drenthe en Overijssel",
        "Nieuw-Amsterdam/Veenoord",
        "The door of the second lift closes on people with walkers although the light curtain was replaced last week.",
    ),
    ("Zeynep Kaya", "Kaya Logistics", "Papenburg", "Gate 4 opens halfway and goes back down, error E21."),
    ("Jan Bos", "Hotel De Martini", "Groningen", "Water on the floor of the plant room."),
    ("O. Li", "Apotheek Li", "Leeuwarden", "Noise."),
];

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_guest_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.screen(Screen::Phone).await;
        for (name, path) in [
            ("not-found", "/p/nobody/request"),
            ("link-gone", "/l/requests/AAAAAAAAAAAAAAAAAAAAAAAAAAA"),
            ("choice", "/p/demo/request"),
            ("form", "/p/demo/request?type=malfunction"),
            ("form-maintenance", "/p/demo/request?type=maintenance"),
            ("form-german", "/p/demo/request?type=quote&lang=de"),
            ("form-known", "/p/noordlift-klanten/request?type=malfunction&lang=nl"),
        ] {
            browser.open(&house.at(path)).await;
            browser.look(name, &mut wrong).await;
        }
        browser.open(&house.at("/p/demo/request?type=malfunction&lang=en")).await;
        browser.screen(Screen::Phone).await;
        browser.write("[name='email']", "nobody").await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary]").await;
        browser.look("form-refused", &mut wrong).await;
        ask(house, browser, &mut wrong).await;
        report(&wrong);
    })
    .await;
}

/// The pages of a request of one's own.
async fn ask(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.screen(Screen::Phone).await;
    browser.open(&house.at("/p/demo/request?type=malfunction")).await;
    browser.fill_in().await;
    let files = "#attachments ~ [data-uploader]";
    for (name, seed) in [("lift-door.png", 10), ("control-box-second-floor.png", 90)] {
        browser.write(&format!("{files} input[type='file']"), &photo(name, seed)).await;
    }
    browser.until("document.querySelectorAll('.upload.done').length === 2").await;
    browser.look("form-filled", wrong).await;
    browser.screen(Screen::Phone).await;
    browser.click("form.form button[type='submit']").await;
    browser.until("location.pathname.endsWith('/sent')").await;
    browser.look("sent", wrong).await;
    let mail = house.mail_to(GUEST).await;
    browser.open(&house.link_in(&mail, "confirmations")).await;
    browser.look("confirm", wrong).await;
    browser.click("form.form button[type='submit']").await;
    browser.until("location.pathname.startsWith('/l/requests/')").await;
    house.settle().await;
    let status = browser.url().await;
    browser.open(&status).await;
    browser.look("status", wrong).await;
    browser.write("#message textarea", "It moves again, but only upwards.").await;
    browser.click("#message button[type='submit']").await;
    browser.find(".flash").await;
    browser.look("status-answered", wrong).await;
    browser.click("#message button[type='submit']").await;
    browser.find("[data-error-summary]").await;
    browser.look("status-refused", wrong).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_desk_is_well_made_on_every_screen() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        browser.open(&house.at("/desk/sign-in")).await;
        browser.look("sign-in", &mut wrong).await;
        browser.screen(Screen::Desktop).await;
        browser.write("[name='email']", "nobody@noordlift.example").await;
        browser.write("[name='password']", "not the password").await;
        browser.click("form.form button[type='submit']").await;
        browser.find("[data-error-summary], [role='alert']").await;
        browser.look("sign-in-refused", &mut wrong).await;
        browser.sign_in(house, StaffRole::Agent).await;
        browser.look("queue-empty", &mut wrong).await;
        fill(house).await;
        for (name, path) in [
            ("queue", "/desk/work-orders?stage=requested"),
            ("queue-search", "/desk/work-orders?stage=requested&q=nonsense"),
            ("desk-not-found", "/desk/work-orders/wo_01KJ4DEM0N0RECRD0000000001"),
        ] {
            browser.open(&house.at(path)).await;
            browser.look(name, &mut wrong).await;
        }
        record(house, browser, &mut wrong).await;
        report(&wrong);
    })
    .await;
}

/// Thirty requests, as on a busy morning.
async fn fill(house: &House) {
    let (cloud, store, demo) = (&house.gateway.cloud, &house.gateway.store, &house.gateway.demo);
    let portal = demo.portal();
    let guest = demo.guest();
    let guest = store.guest(&guest);
    for row in 0..30 {
        let (name, company, city, text) = MORNING[row % MORNING.len()];
        let mut form = demo.filled_form();
        for (field, value) in [("name", name), ("company", company), ("city", city), ("description", text)] {
            form.set(field, value);
        }
        let number = guest.next_number(2026).await.unwrap();
        let change = demo.submission(cloud, portal, &form, cloud.work_order_id(), number).unwrap();
        guest.submit(change.clone()).await.unwrap();
        let made = change.links.iter().find(|(_, link)| link.kind == LinkKind::Confirmation);
        let (token, link) = made.unwrap().clone();
        cloud.clock().advance(SignedDuration::from_secs(43));
        let confirmed = Change::confirm(&change.after, portal, cloud.moment()).unwrap();
        store.linked(&LinkHolder { link, token }).commit(confirmed).await.unwrap();
    }
    house.settle().await;
}

/// A request with everything, and each step of staff.
async fn record(house: &House, browser: &Browser, wrong: &mut Vec<String>) {
    browser.screen(Screen::Desktop).await;
    browser.open(&house.at("/p/demo/request?type=malfunction")).await;
    browser.fill_in().await;
    browser.write("#attachments ~ [data-uploader] input[type='file']", &photo("lift-door.png", 10)).await;
    browser.find(".upload.done").await;
    browser.click("form.form button[type='submit']").await;
    browser.until("location.pathname.endsWith('/sent')").await;
    let mail = house.mail_to(GUEST).await;
    browser.open(&house.link_in(&mail, "confirmations")).await;
    browser.click("form.form button[type='submit']").await;
    browser.find("#message").await;
    house.settle().await;
    browser.open(&house.at("/desk/work-orders?stage=requested")).await;
    browser.click("tr:has(a) .row-link").await;
    browser.find("#accept").await;
    let record = browser.url().await;
    browser.write("form.write textarea", "Spare door belt is on van 4.").await;
    browser.click("label:has([name='kind'][value='note'])").await;
    browser.click("form.write button[type='submit']").await;
    browser.find(".timeline .internal").await;
    browser.look("record", wrong).await;
    browser.screen(Screen::Desktop).await;
    browser.click("[data-dialog='reject']").await;
    browser.find("#reject[open]").await;
    browser.look("reject", wrong).await;
    browser.screen(Screen::Desktop).await;
    browser.click("#reject button[type='submit']").await;
    browser.find("#reject[open] .error-text").await;
    browser.look("reject-refused", wrong).await;
    browser.open(&record).await;
    browser.screen(Screen::Desktop).await;
    browser.click("#accept ~ *, .record-actions button[form='accept'], #accept button").await;
    browser.until("!document.querySelector('#accept')").await;
    browser.look("record-accepted", wrong).await;
    browser.open(&house.at("/desk/work-orders?stage=accepted")).await;
    browser.look("queue-accepted", wrong).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_part_in_the_gallery_is_well_made_in_every_state() {
    tell(async |house, browser| {
        let mut wrong = Vec::new();
        for room in ["portal", "member", "desk"] {
            for (words, scheme) in
                [("ordinary", "light"), ("ordinary", "dark"), ("long", "dark"), ("none", "light")]
            {
                let query = format!("room={room}&words={words}&scheme={scheme}");
                browser.open(&house.at(&format!("/gallery?{query}"))).await;
                let name = format!("gallery-{room}-{words}-{scheme}");
                browser.glance(&name, &mut wrong).await;
                // Parts without words have no names either, and that is all axe would say of them.
                if words != "none" {
                    browser.examine(&name, &mut wrong).await;
                }
            }
        }
        report(&wrong);
    })
    .await;
}
