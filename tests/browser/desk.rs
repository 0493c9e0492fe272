//! Staff who never touch the mouse.

use crate::{
    browser::{Browser, ENTER, SPACE, TAB, tell},
    look::Screen,
    steps::DESCRIPTION,
};
use domain::staff::StaffRole;
use testkit::demo;

/// Whether somebody can see where the focus is: a ring around what has it, or around the choice it belongs to.
const FOCUS_IS_SEEN: &str = "
    const at = document.activeElement;
    const shadow = (one, part) => getComputedStyle(one, part).boxShadow !== 'none';
    const ring = (one) => one && (shadow(one) || shadow(one, '::after'));
    const box = at.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    return at.matches(':focus-visible') && inside && (ring(at) || ring(at.closest('.option')) || ring(at.closest('tr')));";

impl Browser {
    /// Goes from place to place with the tab key until it has come to this one; each is seen on the way.
    pub async fn tab_to(&self, css: &str) {
        let arrived = format!("return document.activeElement.matches(`{css}`)");
        for _ in 0..80 {
            self.press(&TAB.to_string()).await;
            let at = self.ask("return document.activeElement.outerHTML.slice(0, 160)").await;
            assert_eq!(self.ask(FOCUS_IS_SEEN).await, true, "the focus is not seen on {at}");
            if self.ask(&arrived).await == true {
                return;
            }
        }
        panic!("the tab key never comes to {css}");
    }

    /// Presses one key.
    pub async fn key(&self, key: char) {
        self.press(&key.to_string()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_sign_in_find_a_request_and_accept_it_with_the_keyboard_alone_and_the_guest_sees_it() {
    tell(async |house, browser| {
        browser.screen(Screen::Desktop).await;
        let first = browser.request(house).await;
        house.gateway.cloud.clock().advance(jiff::SignedDuration::from_mins(20));
        let second = browser.request(house).await;
        assert_ne!(first, second);
        let address = house.staff(StaffRole::Agent).await;

        browser.open(&house.at("/desk")).await;
        browser.tab_to("[name='email']").await;
        browser.press(&address).await;
        browser.tab_to("[name='password']").await;
        browser.press(demo::PASSWORD).await;
        browser.key(ENTER).await;
        browser.until("location.pathname === '/desk/work-orders'").await;

        browser.tab_to(".skip-link").await;
        browser.key(ENTER).await;
        browser.until("document.activeElement.id === 'main'").await;
        let rows = "[...document.querySelectorAll('.row-link')]";
        browser.key('j').await;
        browser.until(&format!("document.activeElement === {rows}[0]")).await;
        browser.key('j').await;
        browser.until(&format!("document.activeElement === {rows}[1]")).await;
        browser.key('k').await;
        browser.until(&format!("document.activeElement === {rows}[0]")).await;
        assert_eq!(browser.ask(FOCUS_IS_SEEN).await, true);
        browser.key('/').await;
        browser.until("document.activeElement.matches('[data-search]')").await;
        browser.press("\u{E00C}").await;
        browser.key('?').await;
        browser.find("#keys[open]").await;
        browser.save("desk-keys").await;
        browser.press("\u{E00C}").await;
        browser.until("!document.querySelector('#keys[open]')").await;
        browser.key('j').await;
        browser.until("document.activeElement.matches('.row-link')").await;
        browser.key(ENTER).await;
        browser.until("location.pathname.startsWith('/desk/work-orders/')").await;
        assert!(browser.text("main").await.contains(DESCRIPTION));

        browser.tab_to("[name='kind'][value='comment'], [name='kind'][value='note']").await;
        browser.key(SPACE).await;
        browser.tab_to("form.write textarea").await;
        browser.press("We come this afternoon.").await;
        browser.tab_to("form.write button[type='submit']").await;
        browser.key(ENTER).await;
        browser.find(".flash").await;
        browser.key('a').await;
        browser.until("!document.querySelector('#accept')").await;
        assert!(browser.text(".flash").await.contains("WO-2026-"));
        browser.is_content("the desk").await;

        house.settle().await;
        browser.open(&second).await;
        let page = browser.text("main").await;
        assert!(page.contains("Accepted") && page.contains("We come this afternoon."), "{page}");
        browser.open(&first).await;
        assert!(!browser.text("main").await.contains("We come this afternoon."));
    })
    .await;
}
