//! What a page costs somebody who pays for every megabyte.

use crate::{browser::tell, look::Screen};
use serde_json::json;

/// Bytes that came over the wire for the page that is open.
const CAME: &str = "
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return all.map((one) => [one.name, one.transferSize]);";

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_under_100_kb_at_first_and_under_20_kb_from_then_on() {
    tell(async |house, browser| {
        browser.screen(Screen::Phone).await;
        let form = house.at("/p/demo/request?type=malfunction");
        browser.command("Network.clearBrowserCache", json!({})).await;
        let mut sums = Vec::new();
        for _ in 0..2 {
            browser.open(&form).await;
            let came = browser.ask(CAME).await;
            let parts = came.as_array().cloned().unwrap();
            assert!(parts.len() >= 5, "{came}");
            sums.push((parts.iter().filter_map(|part| part[1].as_u64()).sum::<u64>(), came));
        }
        println!("the form: {} bytes, then {}", sums[0].0, sums[1].0);
        assert!(sums[0].0 > 20_000 && sums[0].0 <= 100_000, "{:?}", sums[0]);
        assert!(sums[1].0 <= 20_000, "{:?}", sums[1]);
        for language in ["nl", "de", "fr", "pt", "es"] {
            browser.open(&format!("{form}&lang={language}")).await;
            let came = browser.ask(CAME).await;
            let sum: u64 = came.as_array().unwrap().iter().filter_map(|part| part[1].as_u64()).sum();
            assert!(sum <= 20_000, "{language}: {sum} of {came}");
        }
    })
    .await;
}
