//! The report of a work order at the desk: its checklist, photos, documents and signature.

use crate::house::{Desk, at_desk, house, step};
use domain::{
    Translated,
    portal::Portal,
    staff::StaffRole,
    work_order::{CheckResult, Report, Stage, WorkOrder, checklist},
    work_type::CheckItem,
};
use http::StatusCode;
use testbrowser::{Attached, Browser};

/// The portal's settings say from now on that these things are looked at in work of this kind.
async fn look_at(house: &Desk, of: &WorkOrder, names: &[&str]) {
    let store = house.cloud.store();
    let owner = house.demo.signed_in(StaffRole::Owner);
    let before: Portal = store.desk_portals(&owner).find(of.portal).await.unwrap();
    let mut after = before.clone();
    let item = |(place, name): (usize, &&str)| {
        let mut translated = Translated::default();
        translated.set(before.language, (*name).to_owned());
        let name = translated;
        CheckItem { key: format!("c{place}"), name }
    };
    let work_type = after.work_types.iter_mut().find(|known| known.key == of.work_type).unwrap();
    work_type.checklist = names.iter().enumerate().map(item).collect();
    after.version += 1;
    store.setup().put_portal(&after).await.unwrap();
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(3_600));
}

const WORK: (&str, &str) = ("report-work", "Replaced the roller.");

#[tokio::test]
async fn the_checklist_of_the_day_of_acceptance_is_answered_in_the_report() {
    let house = house().await;
    let of = house.request(1).await;
    look_at(&house, &of, &["Doors", "Emergency light"]).await;
    let agent = house.staff(StaffRole::Agent).await;
    assert_eq!(step(&house, &agent, &of, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    look_at(&house, &of, &["Something else"]).await;

    let page = house.get(&agent, &at_desk(&of)).await;
    assert!(page.text.contains("Emergency light") && !page.text.contains("Something else"));
    let half = [WORK, ("check-0", "ok"), ("check-0-remark", "Oiled")];
    let refused = step(&house, &agent, &of, "reports", &half).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.all("[data-error-summary] li").len(), 1);
    let kept = refused.form("/reports");
    assert_eq!((kept.get("check-0"), kept.get("check-0-remark")), ("ok", "Oiled"));

    let whole = [WORK, ("check-0", "ok"), ("check-1", "not-ok"), ("check-1-remark", "Battery <dead>")];
    assert_eq!(step(&house, &agent, &of, "reports", &whole).await.status, StatusCode::SEE_OTHER);
    let record = house.record(&of).await;
    assert_eq!(record.work_order.stage, Stage::Completed);
    assert_eq!(checklist(&record.entries).len(), 2);
    let results: Vec<_> =
        Report::of(&record.entries).unwrap().checks.iter().map(|check| check.result).collect();
    assert_eq!(results, [CheckResult::Ok, CheckResult::NotOk]);
    let page = house.get(&agent, &at_desk(&of)).await;
    assert_eq!(page.count(".checks .check"), 2);
    assert!(page.text.contains("Battery &#60;dead&#62;"), "{}", page.text);
}

const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
    \0\0\0\0IEND\xaeB`\x82";

const fn photo(name: &str) -> Attached<'_> {
    ("files", name, "image/png", PHOTO)
}

async fn accepted(house: &Desk) -> (WorkOrder, Browser) {
    let (of, agent) = (house.request(1).await, house.staff(StaffRole::Agent).await);
    assert_eq!(step(house, &agent, &of, "acceptances", &[]).await.status, StatusCode::SEE_OTHER);
    (of, agent)
}

#[tokio::test]
async fn photos_of_a_form_that_has_to_be_mended_are_still_there_and_go_with_the_mended_one() {
    let house = house().await;
    let (of, agent) = accepted(&house).await;
    let (page, path) = (house.get(&agent, &at_desk(&of)).await, format!("{}/reports", at_desk(&of)));
    let form = page.form("/reports").but(&[("captions", "The new roller\n"), ("report-work", "")]);
    let refused = house.post_files(&agent, &path, form, &[photo("a.jpg"), photo("b.jpg")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    assert_eq!(refused.count("input[name=upload]"), 2);
    assert!(refused.text.contains("value=\"The new roller\""));
    let sent = house.post(&agent, &path, refused.form("/reports").but(&[WORK])).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let record = house.record(&of).await;
    let report = Report::of(&record.entries).unwrap();
    assert_eq!(report.enclosures.len(), 2);
    assert_eq!(report.enclosures[0].caption.as_ref().unwrap().as_str(), "The new roller");
    let page = house.get(&agent, &at_desk(&of)).await;
    assert_eq!(page.count("#report ~ .files .file, section[aria-labelledby=report] .file"), 2);
    assert!(page.text.contains("The new roller"));
}

#[tokio::test]
async fn more_photos_than_a_report_takes_are_refused_in_words_and_those_of_others_are_not_taken() {
    let house = house().await;
    let (of, agent) = accepted(&house).await;
    let (page, path) = (house.get(&agent, &at_desk(&of)).await, format!("{}/reports", at_desk(&of)));
    let names: Vec<String> = (0..17).map(|n| format!("{n}.jpg")).collect();
    let many: Vec<_> = names.iter().map(|name| photo(name)).collect();
    let refused = house.post_files(&agent, &path, page.form("/reports").but(&[WORK]), &many).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.all("[data-error-summary] li").concat().contains("16"), "{}", refused.text);
    assert_eq!(refused.form("/reports").get("report-work"), WORK.1, "nothing typed is lost");
    let theirs = house.cloud.photo(&house.demo, of.id, 10);
    let strange = [WORK, ("upload", &*theirs.id.to_string()), ("upload", "<script>")];
    let sent = house.post(&agent, &path, page.form("/reports").but(&strange)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(Report::of(&house.record(&of).await.entries).unwrap().enclosures.is_empty());
}

#[tokio::test]
async fn a_signature_is_drawn_by_us_out_of_its_points_and_nothing_else_is_taken() {
    let house = house().await;
    let (of, agent) = accepted(&house).await;
    let bad = [WORK, ("signed-by", "Ada"), ("signature", "\"/><script>alert(1)</script>")];
    let refused = step(&house, &agent, &of, "reports", &bad).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.text.contains("alert(1)"));
    assert_eq!(refused.form("/reports").get("signed-by"), "Ada");
    let good = [WORK, ("signed-by", "Ada <b>"), ("signature", "10,20 30,40;5,5 6,6")];
    assert_eq!(step(&house, &agent, &of, "reports", &good).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&agent, &at_desk(&of)).await;
    assert!(page.text.contains("d=\"M10 20L30 40M5 5L6 6\""), "{}", page.text);
    assert!(page.text.contains("Ada &#60;b&#62;"));
}

#[tokio::test]
async fn work_that_is_taken_up_again_has_a_new_report_and_staff_still_read_the_one_before() {
    let house = house().await;
    let (of, agent) = accepted(&house).await;
    assert_eq!(step(&house, &agent, &of, "reports", &[WORK]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(step(&house, &agent, &of, "reopenings", &[]).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&agent, &at_desk(&of)).await;
    assert_eq!(page.count("section[aria-labelledby=earlier] details"), 1);
    let second = [("report-work", "Replaced the door.")];
    assert_eq!(step(&house, &agent, &of, "reports", &second).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&agent, &at_desk(&of)).await;
    assert!(page.all("section[aria-labelledby=report]").concat().contains("Replaced the door."));
    assert!(page.all("section[aria-labelledby=earlier]").concat().contains("Replaced the roller."));
    assert_eq!(page.count("a[href*='/desk/reports/'][href*='?of=']"), 1);
}

#[tokio::test]
async fn a_report_with_photos_that_is_sent_twice_is_one_report() {
    let house = house().await;
    let (of, agent) = accepted(&house).await;
    let (page, path) = (house.get(&agent, &at_desk(&of)).await, format!("{}/reports", at_desk(&of)));
    for _ in 0..2 {
        let form = page.form("/reports").but(&[WORK, ("captions", "The new roller")]);
        let sent = house.post_files(&agent, &path, form, &[photo("a.jpg")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    }
    let record = house.record(&of).await;
    assert_eq!((record.entries.len(), record.files.len()), (3, 1));
}
