//! The report of a work order on the engineer's phone: a photo with what it shows, and a signature drawn with a finger.

use crate::{browser::tell, look::Screen, picture::photo};
use domain::staff::StaffRole;

/// A finger that signs.
const SIGN: &str = "
    const pad = document.querySelector('[data-signature] canvas');
    pad.setPointerCapture = () => {};
    pad.scrollIntoView({ block: 'center' });
    const box = pad.getBoundingClientRect();
    const touch = (name, x, y) => pad.dispatchEvent(new PointerEvent(name, { bubbles: true, cancelable: true,
        isPrimary: true, pointerId: 1, clientX: box.left + box.width * x, clientY: box.top + box.height * y }));
    touch('pointerdown', 0.1, 0.6);
    for (let n = 1; n < 60; n += 1) touch('pointermove', 0.1 + n / 75, 0.5 + Math.sin(n / 4) * 0.3);
    touch('pointerup', 0.9, 0.5);
    return document.querySelector('[name=signature]').value.split(' ').length;";

#[tokio::test(flavor = "multi_thread")]
async fn an_engineer_reports_with_a_photo_and_has_it_signed_on_a_phone() {
    tell(async |house, browser| {
        let status = browser.request(house).await;
        browser.sign_in(house, StaffRole::Agent).await;
        browser.click("a.row-link").await;
        browser.until("location.pathname.startsWith('/desk/work-orders/')").await;
        browser.click("#accept button").await;
        browser.find("[data-dialog='complete']").await;
        browser.screen(Screen::Phone).await;
        browser.click("[data-dialog='complete']").await;
        browser.write("[name='report-work']", "Replaced the roller of the landing door.").await;
        browser.write("#complete input[type='file']", &photo("report.png", 7)).await;
        browser.find("#complete .upload.done [name='upload']").await;
        browser.write("#complete .upload-caption input", "The new roller").await;
        browser.write("[name='signed-by']", "Anouk Visser").await;
        let points = browser.ask(SIGN).await;
        assert!(points.as_u64().is_some_and(|points| points > 20), "{points}");
        browser.save("report-form-phone-light").await;
        browser.click("#complete form button.primary").await;
        browser.find(".signature svg path").await;
        house.settle().await;
        browser.open(&status).await;
        let page = browser.text("main").await;
        for told in ["Replaced the roller", "The new roller", "Signed by Anouk Visser", "Report as PDF"] {
            assert!(page.contains(told), "{told}: {page}");
        }
        browser.is_content("the report").await;
        let mut wrong = Vec::new();
        browser.look("report", &mut wrong).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}
