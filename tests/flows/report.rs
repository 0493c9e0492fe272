//! A report from the engineer's phone to the paper in the customer's hand.

use crate::{
    house::{House, png},
    table::Table,
};
use domain::staff::StaffRole;
use http::StatusCode;
use testbrowser::{Fields, text};

/// The text of a PDF, as another program reads it.
fn read(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("another program can read it");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).expect("its text can be read");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn what_an_engineer_ticks_photographs_and_has_signed_comes_out_on_paper() {
    let house = House::new().await;
    let mut form = house.filled("maintenance").await;
    form.set("f.units", "2");
    form.set("f.contract", "no");
    let sent = house.submitted(&form).await;
    let staff = house.staff(StaffRole::Agent).await;
    assert_eq!(house.step(&staff, &sent, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&sent.status).await;
    assert!(text(&page.text).contains("Brake and safety gear"), "the customer sees what is looked at");

    let (desk, reports) = (house.desk(&staff, &sent.desk).await, format!("{}/reports", sent.desk));
    let mut form = Fields::of(&desk.text, &reports);
    let file = house.desk_photo(&staff, &sent.desk, &form, "brake.png", &png()).await;
    let file = file.as_str();
    house.pump().await;
    let caption = format!("caption-{file}");
    let ticked = [
        ("report-work", "Serviced both lifts."),
        ("check-0", "ok"),
        ("check-1", "not-ok"),
        ("check-1-remark", "Lining worn, ordered"),
        ("check-2", "ok"),
        ("check-3", "not-applicable"),
        ("upload", file),
        (caption.as_str(), "The worn lining"),
        ("signed-by", "Jo Visser"),
        ("signature", "10,20 300,150 580,20"),
    ];
    ticked.into_iter().for_each(|(name, value)| form.set(name, value));
    let done = house.desk_post(&staff, &reports, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", text(&done.text));
    house.pump().await;

    let mail = house.newest("jo@visser.example");
    assert!(mail.text.contains(&sent.status), "the mail leads to the page");
    let page = house.get(&sent.status).await;
    for told in ["Serviced both lifts.", "Lining worn, ordered", "The worn lining", "Signed by Jo Visser"] {
        assert!(text(&page.text).contains(told), "{told}");
    }
    assert_eq!(page.count("figure.signature svg path"), 1);
    let photo = house.get(&format!("{}/files/{file}", sent.status)).await;
    assert_eq!(photo.status, StatusCode::SEE_OTHER, "both sides open the photo");
    let paper = page.link("a[href^='/l/reports/']").expect("a way to the paper");
    let paper = house.get(&paper).await;
    assert_eq!(paper.status, StatusCode::OK, "{}", paper.text);
    let written = read(&paper.bytes);
    for told in [
        "Serviced both lifts.",
        "Lining worn, ordered",
        "The worn lining",
        "Signed by Jo Visser",
        &sent.number,
    ] {
        assert!(written.contains(told), "{told}: {written}");
    }
    let at_desk = house.desk(&staff, &sent.desk.replacen("/work-orders/", "/reports/", 1)).await;
    assert!(read(&at_desk.bytes).contains("Serviced both lifts."));
    Table::of(&house.cloud).check();
}
