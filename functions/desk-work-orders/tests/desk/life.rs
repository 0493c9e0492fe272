//! The life of a work order at the desk: every step, what refuses one, and two people at once.

use crate::house::{Desk, at_desk, house, step};
use domain::{
    staff::StaffRole,
    timeline::Happening,
    work_order::{Action, Report, Stage, WorkOrder},
};
use http::StatusCode;
use testbrowser::Browser;

async fn done(house: &Desk, who: &Browser, of: &WorkOrder, noun: &str, typed: &[(&str, &str)]) -> Stage {
    let answer = step(house, who, of, noun, typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{noun}: {}", answer.text);
    house.record(of).await.work_order.stage
}

fn visit<'a>(engineer: &'a str, date: &'a str) -> [(&'a str, &'a str); 4] {
    [("plan-date", date), ("plan-from", "08:00"), ("plan-to", "10:30"), ("plan-engineer", engineer)]
}

const REPORT: [(&str, &str); 3] = [
    ("report-work", "Replaced the roller of the landing door."),
    ("report-time", "1:30"),
    ("report-materials", "2 x door roller\ngrease"),
];

/// The kinds of the mails that left since the last look.
fn mailed(house: &Desk) -> Vec<&'static str> {
    let kind = |mail: &domain::notice::Outgoing| domain::mails::MailKind::of(&mail.notice).unwrap().as_str();
    house.cloud.drain_outbox().iter().flat_map(|out| &out.mails).map(kind).collect()
}

/// A step: where its form goes, what is typed, the stage after it, and the mails that go out.
type Taken<'a> = (&'a str, &'a [(&'a str, &'a str)], Stage, &'a [&'a str]);

#[tokio::test]
async fn a_work_order_goes_through_its_life_and_the_customer_hears_of_each_step_once() {
    let house = house().await;
    let of = house.request(1).await;
    mailed(&house);
    let agent = house.staff(StaffRole::Agent).await;
    let engineer = house.demo.member(StaffRole::Manager).id.to_string();
    let (first, second) = (visit(&engineer, "2027-01-14"), visit(&engineer, "2027-01-15"));
    let reason = [("hold-reason", "The roller comes on Thursday.")];
    let life: [Taken<'_>; 12] = [
        ("acceptances", &[], Stage::Accepted, &["request-accepted"]),
        ("plans", &first, Stage::Planned, &["work-planned"]),
        ("plans", &second, Stage::Planned, &["work-replanned"]),
        ("holds", &reason, Stage::OnHold, &["work-on-hold"]),
        ("resumptions", &[], Stage::Planned, &["work-resumed"]),
        ("starts", &[], Stage::InProgress, &["work-started"]),
        ("reports", &REPORT, Stage::Completed, &["work-completed"]),
        ("closings", &[], Stage::Closed, &["work-closed"]),
        ("reopenings", &[], Stage::Accepted, &["work-reopened"]),
        ("reports", &REPORT, Stage::Completed, &["work-completed"]),
        ("reopenings", &[], Stage::Accepted, &["work-reopened"]),
        (
            "cancellations",
            &[("cancel-reason", "The lift is replaced.")],
            Stage::Cancelled,
            &["work-cancelled"],
        ),
    ];
    for (noun, typed, stage, mails) in life {
        assert_eq!(done(&house, &agent, &of, noun, typed).await, stage, "{noun}");
        assert_eq!(mailed(&house), mails, "{noun}");
        let list = house.get(&agent, &format!("/desk/work-orders?stage={}", stage.as_str())).await;
        assert!(list.text.contains("WO-2026-0001"), "{stage:?}");
        let page = house.get(&agent, &at_desk(&of)).await;
        if stage == Stage::Completed {
            assert!(page.text.contains("Replaced the roller") && page.text.contains("1 h 30 min"));
            assert!(page.text.contains("2 × door roller") && page.text.contains("1 × grease"));
        }
        if noun == "plans" {
            assert!(page.text.contains("08:00–10:30") && page.text.contains("January 2027"));
        }
    }
    let record = house.record(&of).await;
    assert_eq!(record.entries.len(), 13);
    assert_eq!(record.work_order.plan, None, "a visit of before it was reopened is over");
}

#[tokio::test]
async fn the_page_offers_the_steps_of_its_stage_and_no_others() {
    let house = house().await;
    let of = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    let engineer = house.demo.member(StaffRole::Agent).id.to_string();
    let nouns = [
        (Action::Accept, "acceptances"),
        (Action::Reject, "rejections"),
        (Action::Plan, "plans"),
        (Action::Start, "starts"),
        (Action::Hold, "holds"),
        (Action::Resume, "resumptions"),
        (Action::Complete, "reports"),
        (Action::Close, "closings"),
        (Action::Reopen, "reopenings"),
        (Action::Cancel, "cancellations"),
    ];
    let plan = visit(&engineer, "2027-01-14");
    let way: [(&str, &[(&str, &str)]); 7] = [
        ("acceptances", &[]),
        ("plans", &plan),
        ("starts", &[]),
        ("holds", &[("hold-reason", "A part is missing.")]),
        ("resumptions", &[]),
        ("reports", &REPORT),
        ("closings", &[]),
    ];
    for (noun, typed) in way {
        done(&house, &agent, &of, noun, typed).await;
        let now = house.record(&of).await.work_order;
        let page = house.get(&agent, &at_desk(&of)).await;
        for (action, noun) in nouns {
            let offered = page.count(&format!("form[action$='/{noun}']"));
            assert_eq!(offered, usize::from(now.allows(action).is_ok()), "{noun} in {:?}", now.stage);
        }
    }
}

#[tokio::test]
async fn a_visit_that_cannot_be_comes_back_as_it_was_typed() {
    let house = house().await;
    let of = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    done(&house, &agent, &of, "acceptances", &[]).await;
    let engineer = house.demo.member(StaffRole::Agent).id.to_string();
    let wrong = [
        ("plan-date", "2020-01-01"),
        ("plan-from", "10:00"),
        ("plan-to", "09:00"),
        ("plan-engineer", &engineer),
    ];
    let refused = step(&house, &agent, &of, "plans", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.all("[data-error-summary] li");
    assert_eq!(said.len(), 2, "{said:?}");
    assert_eq!(refused.count("dialog#plan[data-open]"), 1);
    let kept = refused.form("/plans");
    for (name, value) in wrong {
        assert_eq!(kept.get(name), value, "{name}");
    }
    let bare = step(&house, &agent, &of, "reports", &[("report-work", " "), ("report-time", "soon")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bare.form("/reports").get("report-time"), "soon");
    assert_eq!(house.record(&of).await.work_order.stage, Stage::Accepted);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_one_step() {
    let house = house().await;
    let of = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    done(&house, &agent, &of, "acceptances", &[]).await;
    mailed(&house);
    let page = house.get(&agent, &at_desk(&of)).await;
    let form = page.form("/reports").but(&REPORT);
    let path = format!("{}/reports", at_desk(&of));
    for _ in 0..3 {
        let answer = house.post(&agent, &path, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    }
    assert_eq!(mailed(&house), ["work-completed"]);
    let entries = house.record(&of).await.entries;
    let reports = entries.iter().filter(|entry| matches!(entry.what, Happening::Completed { .. }));
    assert_eq!(reports.count(), 1);
    assert_eq!(Report::of(&entries).unwrap().minutes, 90);
}

#[tokio::test]
async fn of_two_who_plan_at_once_one_is_told_what_the_other_did_and_keeps_their_report() {
    let house = house().await;
    let of = house.request(1).await;
    let (agent, owner) = (house.staff(StaffRole::Agent).await, house.staff(StaffRole::Owner).await);
    done(&house, &agent, &of, "acceptances", &[]).await;
    let theirs = house.get(&owner, &at_desk(&of)).await;
    house.cloud.clock().advance(jiff::SignedDuration::from_secs(60));
    done(&house, &agent, &of, "cancellations", &[("cancel-reason", "The customer rang.")]).await;
    let late = theirs.form("/reports").but(&REPORT);
    let told = house.post(&owner, &format!("{}/reports", at_desk(&of)), &late).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.text.contains("changed while you were looking") && told.text.contains("The customer rang."));
    assert!(
        told.text.contains("Replaced the roller of the landing door.</textarea>"),
        "nothing typed is lost"
    );
    assert_eq!(house.record(&of).await.work_order.stage, Stage::Cancelled);
}

#[tokio::test]
async fn a_step_that_the_stage_does_not_allow_says_why() {
    let house = house().await;
    let of = house.request(1).await;
    let agent = house.staff(StaffRole::Agent).await;
    for (noun, said) in [
        ("starts", "has not been accepted yet"),
        ("closings", "is not completed yet"),
        ("resumptions", "is not on hold"),
        ("reopenings", "is still open"),
    ] {
        let form = house.get(&agent, &at_desk(&of)).await.form("/acceptances");
        let refused = house.post(&agent, &format!("{}/{noun}", at_desk(&of)), &form).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{noun}");
        assert!(refused.text.contains(said), "{noun}: {}", refused.text);
    }
    assert_eq!(house.record(&of).await.entries.len(), 1);
}
