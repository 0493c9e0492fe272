//! The life of a work order: every stage with every action.

use crate::kit::{cases, is_message_key};
use domain::work_order::{Action, Stage, Standing};
use proptest::prelude::*;
use std::collections::BTreeSet;

use Stage::{
    Accepted, Cancelled, Closed, Completed, InProgress, OnHold, Planned, Rejected, Requested, Unconfirmed,
};

/// Where each action leads from each stage that allows it, but for what rests: that goes back to where it came from.
const TABLE: [(Action, &[(Stage, Stage)]); 14] = [
    (Action::Confirm, &[(Unconfirmed, Requested)]),
    (Action::Accept, &[(Requested, Accepted)]),
    (Action::Reject, &[(Requested, Rejected)]),
    (Action::Plan, &[(Accepted, Planned), (Planned, Planned), (OnHold, Planned)]),
    (Action::Choose, &[(Accepted, Planned), (Planned, Planned), (OnHold, Planned)]),
    (Action::ConfirmVisit, &[(Planned, Planned)]),
    (Action::CancelVisit, &[(Planned, Accepted)]),
    (Action::Start, &[(Accepted, InProgress), (Planned, InProgress)]),
    (Action::Hold, &[(Accepted, OnHold), (Planned, OnHold), (InProgress, OnHold)]),
    (Action::Complete, &[(Accepted, Completed), (Planned, Completed), (InProgress, Completed)]),
    (Action::Close, &[(Completed, Closed)]),
    (
        Action::Reopen,
        &[(Completed, Accepted), (Closed, Accepted), (Cancelled, Accepted), (Rejected, Requested)],
    ),
    (
        Action::Cancel,
        &[(Requested, Cancelled), (Accepted, Cancelled), (Planned, Cancelled), (OnHold, Cancelled)],
    ),
    (
        Action::Withdraw,
        &[(Requested, Cancelled), (Accepted, Cancelled), (Planned, Cancelled), (OnHold, Cancelled)],
    ),
];

/// Everything that a work order can stand at.
fn standings() -> impl Iterator<Item = Standing> {
    let resting = [Accepted, Planned, InProgress].map(|held| Standing { stage: OnHold, held: Some(held) });
    Stage::ALL.into_iter().filter(|stage| *stage != OnHold).map(Standing::at).chain(resting)
}

fn expected(from: Standing, action: Action) -> Option<Standing> {
    let open = [Requested, Accepted, Planned, InProgress, OnHold].contains(&from.stage);
    match action {
        Action::Comment | Action::Note => (from.stage != Unconfirmed).then_some(from),
        Action::Assign => open.then_some(from),
        // Slots come and go beside the visit.
        Action::Offer | Action::Decline => [Accepted, Planned, OnHold].contains(&from.stage).then_some(from),
        Action::Resume => from.held.map(Standing::at),
        // Whoever asked for it calls nothing off that has begun, even while it rests.
        Action::Withdraw if from.held == Some(InProgress) => None,
        _ => {
            let row = TABLE.iter().find(|row| row.0 == action).expect("every action is tabled");
            let to = row.1.iter().find(|pair| pair.0 == from.stage)?.1;
            Some(Standing { stage: to, held: (to == OnHold).then_some(from.stage) })
        }
    }
}

#[test]
fn every_stage_answers_every_action_as_tabled() {
    for from in standings() {
        for action in Action::ALL {
            let answer = from.after(action);
            assert_eq!(answer.as_ref().ok().copied(), expected(from, action), "{from:?} × {action:?}");
            if let Err(refusal) = answer {
                assert!(is_message_key(refusal.0.key) && refusal.0.key.starts_with("refusal-"));
            }
        }
    }
}

#[test]
fn a_refusal_says_what_stands_in_the_way() {
    let why = |from: Standing, action| from.after(action).expect_err("it is refused").0.key;
    for (stage, action, key) in [
        (Unconfirmed, Action::Accept, "refusal-unconfirmed"),
        (Requested, Action::Confirm, "refusal-already-confirmed"),
        (Requested, Action::Plan, "refusal-not-accepted"),
        (Requested, Action::Complete, "refusal-not-accepted"),
        (Requested, Action::Offer, "refusal-not-accepted"),
        (Requested, Action::Choose, "refusal-no-visit"),
        (Accepted, Action::ConfirmVisit, "refusal-no-visit"),
        (Accepted, Action::CancelVisit, "refusal-no-visit"),
        (InProgress, Action::Offer, "refusal-plan-under-way"),
        (InProgress, Action::Choose, "refusal-work-has-begun"),
        (InProgress, Action::CancelVisit, "refusal-work-has-begun"),
        (OnHold, Action::ConfirmVisit, "refusal-on-hold"),
        (Cancelled, Action::Decline, "refusal-already-cancelled"),
        (Requested, Action::Reopen, "refusal-still-open"),
        (Accepted, Action::Accept, "refusal-already-accepted"),
        (Accepted, Action::Resume, "refusal-not-on-hold"),
        (Planned, Action::Reject, "refusal-already-planned"),
        (Planned, Action::Close, "refusal-not-completed"),
        (InProgress, Action::Start, "refusal-already-in-progress"),
        (InProgress, Action::Plan, "refusal-plan-under-way"),
        (InProgress, Action::Cancel, "refusal-work-has-begun"),
        (InProgress, Action::Withdraw, "refusal-work-has-begun"),
        (OnHold, Action::Start, "refusal-on-hold"),
        (OnHold, Action::Hold, "refusal-on-hold"),
        (Completed, Action::Complete, "refusal-already-completed"),
        (Completed, Action::Withdraw, "refusal-already-completed"),
        (Closed, Action::Close, "refusal-already-closed"),
        (Rejected, Action::Accept, "refusal-already-rejected"),
        (Cancelled, Action::Cancel, "refusal-already-cancelled"),
    ] {
        assert_eq!(why(Standing::at(stage), action), key, "{stage:?} × {action:?}");
    }
    let resting = Standing { stage: OnHold, held: Some(InProgress) };
    assert_eq!(why(resting, Action::Withdraw), "refusal-work-has-begun");
}

#[test]
fn every_stage_has_a_word_that_reads_back() {
    for stage in Stage::ALL {
        assert_eq!(Stage::parse(stage.as_str()), Some(stage));
        assert_eq!(serde_json::to_value(stage).expect("serialises"), stage.as_str());
    }
    let all: BTreeSet<Stage> = Stage::ALL.into_iter().collect();
    let listed: BTreeSet<Stage> = Stage::LISTED.into_iter().chain([Unconfirmed]).collect();
    assert_eq!(all, listed, "what waits for its guest is nobody's work yet, everything else is");
}

#[test]
fn the_way_straight_on_is_open_and_ends() {
    for stage in Stage::ALL {
        if let Some(action) = stage.next() {
            assert!(Standing::at(stage).after(action).is_ok(), "{stage:?}");
        }
    }
    let mut stage = Unconfirmed;
    let mut way = vec![stage];
    while let Some(action) = stage.next() {
        stage = Standing::at(stage).after(action).expect("it is open").stage;
        way.push(stage);
    }
    assert_eq!(way, [Unconfirmed, Requested, Accepted, Planned, InProgress, Completed, Closed]);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_path_leads_to_what_cannot_be(steps in proptest::collection::vec(0usize..Action::ALL.len(), 0..60)) {
        let known: Vec<Standing> = standings().collect();
        let (mut at, mut done) = (Standing::at(Unconfirmed), Vec::new());
        for step in steps {
            let action = Action::ALL[step];
            let Ok(next) = at.after(action) else { continue };
            done.push(action);
            prop_assert!(known.contains(&next), "{at:?} × {action:?} leads to {next:?}");
            prop_assert_eq!(next.held.is_some(), next.stage == OnHold);
            if next.stage != Unconfirmed {
                prop_assert!(done.contains(&Action::Confirm));
            }
            if matches!(next.stage, Planned | InProgress | Completed | Closed | OnHold) {
                let taken_on = done.contains(&Action::Accept) || done.contains(&Action::Reopen);
                prop_assert!(taken_on, "nobody took it on: {done:?}");
            }
            if next.stage == Closed {
                prop_assert!(done.contains(&Action::Complete));
            }
            at = next;
        }
    }
}
