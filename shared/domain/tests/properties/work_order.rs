//! The life of a work order: every stage with every action.

use crate::kit::{cases, is_message_key};
use domain::work_order::{Action, Stage};
use proptest::prelude::*;

const STAGES: [Stage; 4] = [Stage::Unconfirmed, Stage::Requested, Stage::Accepted, Stage::Rejected];

/// What each stage answers to each action: the stage after it, or the key of the refusal.
const TABLE: [(Stage, Action, Result<Stage, &str>); 24] = [
    (Stage::Unconfirmed, Action::Confirm, Ok(Stage::Requested)),
    (Stage::Unconfirmed, Action::Accept, Err("refusal-unconfirmed")),
    (Stage::Unconfirmed, Action::Reject, Err("refusal-unconfirmed")),
    (Stage::Unconfirmed, Action::Assign, Err("refusal-unconfirmed")),
    (Stage::Unconfirmed, Action::Comment, Err("refusal-unconfirmed")),
    (Stage::Unconfirmed, Action::Note, Err("refusal-unconfirmed")),
    (Stage::Requested, Action::Confirm, Err("refusal-already-confirmed")),
    (Stage::Requested, Action::Accept, Ok(Stage::Accepted)),
    (Stage::Requested, Action::Reject, Ok(Stage::Rejected)),
    (Stage::Requested, Action::Assign, Ok(Stage::Requested)),
    (Stage::Requested, Action::Comment, Ok(Stage::Requested)),
    (Stage::Requested, Action::Note, Ok(Stage::Requested)),
    (Stage::Accepted, Action::Confirm, Err("refusal-already-confirmed")),
    (Stage::Accepted, Action::Accept, Err("refusal-already-accepted")),
    (Stage::Accepted, Action::Reject, Err("refusal-already-accepted")),
    (Stage::Accepted, Action::Assign, Ok(Stage::Accepted)),
    (Stage::Accepted, Action::Comment, Ok(Stage::Accepted)),
    (Stage::Accepted, Action::Note, Ok(Stage::Accepted)),
    (Stage::Rejected, Action::Confirm, Err("refusal-already-confirmed")),
    (Stage::Rejected, Action::Accept, Err("refusal-already-rejected")),
    (Stage::Rejected, Action::Reject, Err("refusal-already-rejected")),
    (Stage::Rejected, Action::Assign, Err("refusal-already-rejected")),
    (Stage::Rejected, Action::Comment, Ok(Stage::Rejected)),
    (Stage::Rejected, Action::Note, Ok(Stage::Rejected)),
];

#[test]
fn every_stage_answers_every_action_as_tabled() {
    for stage in STAGES {
        for action in Action::ALL {
            let rows: Vec<_> = TABLE.iter().filter(|row| row.0 == stage && row.1 == action).collect();
            assert_eq!(rows.len(), 1, "{stage:?} × {action:?} is tabled once");
            let answer = stage.after(action).map_err(|refusal| refusal.0.key);
            assert_eq!(answer, rows[0].2, "{stage:?} × {action:?}");
            assert!(answer.is_ok() || answer.is_err_and(is_message_key));
        }
    }
}

#[test]
fn every_stage_has_a_word_that_reads_back() {
    for stage in STAGES {
        assert_eq!(Stage::parse(stage.as_str()), Some(stage));
        assert_eq!(serde_json::to_value(stage).expect("serialises"), stage.as_str());
    }
    assert!(!Stage::LISTED.contains(&Stage::Unconfirmed), "what waits for its guest is nobody's work yet");
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_path_leads_back(steps in proptest::collection::vec(0usize..6, 0..40)) {
        let mut stage = Stage::Unconfirmed;
        for step in steps {
            let next = stage.after(Action::ALL[step]).unwrap_or(stage);
            let place = |stage| STAGES.iter().position(|other| *other == stage);
            prop_assert!(place(next) >= place(stage));
            prop_assert!(!matches!(stage, Stage::Accepted | Stage::Rejected) || next == stage, "ends stay ends");
            stage = next;
        }
    }
}
