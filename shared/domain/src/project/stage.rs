//! The life of a project: every stage, every step, and what each answers to the other.

use crate::{Problem, Refusal};
use serde::{Deserialize, Serialize};

/// Where a project is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProjectStage {
    /// It is to begin.
    Planned,
    /// It is under way.
    Active,
    /// It rests for a reason that is known.
    OnHold,
    /// It is done.
    Done,
    /// It was called off; the reason is known.
    Cancelled,
}

/// A step of a project's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProjectStep {
    /// It begins.
    Start,
    /// It rests.
    Hold,
    /// It goes on.
    Resume,
    /// It is done.
    Finish,
    /// It is called off.
    Cancel,
    /// What had ended is taken up again.
    Reopen,
}

impl ProjectStage {
    /// Every stage.
    pub const ALL: [Self; 5] = [Self::Planned, Self::Active, Self::OnHold, Self::Done, Self::Cancelled];

    /// The word in addresses, keys and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Active => "active",
            Self::OnHold => "on-hold",
            Self::Done => "done",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether something is left to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Active | Self::OnHold)
    }

    /// Where it stands after a step.
    ///
    /// # Errors
    /// The reason why this stage does not allow it.
    pub const fn can(self, step: ProjectStep) -> Result<Self, Refusal> {
        use ProjectStep as P;
        let why = match (self, step) {
            (Self::Planned, P::Start) | (Self::OnHold, P::Resume) => return Ok(Self::Active),
            (Self::Planned | Self::Active, P::Hold) => return Ok(Self::OnHold),
            (Self::Active, P::Finish) => return Ok(Self::Done),
            (Self::Planned | Self::Active | Self::OnHold, P::Cancel) => return Ok(Self::Cancelled),
            (Self::Done | Self::Cancelled, P::Reopen) => return Ok(Self::Active),
            (Self::Done, _) => "refusal-project-done",
            (Self::Cancelled, _) => "refusal-project-cancelled",
            (_, P::Reopen) => "refusal-project-open",
            (Self::OnHold, _) => "refusal-project-on-hold",
            (Self::Planned, _) => "refusal-project-planned",
            (Self::Active, _) => "refusal-project-active",
        };
        Err(Refusal(Problem::new(why)))
    }

    /// The steps that are open from here, the likeliest first.
    pub fn steps(self) -> impl Iterator<Item = ProjectStep> {
        ProjectStep::ALL.into_iter().filter(move |step| self.can(*step).is_ok())
    }
}

impl ProjectStep {
    /// Every step.
    pub const ALL: [Self; 6] =
        [Self::Start, Self::Resume, Self::Finish, Self::Hold, Self::Reopen, Self::Cancel];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Hold => "hold",
            Self::Resume => "resume",
            Self::Finish => "finish",
            Self::Cancel => "cancel",
            Self::Reopen => "reopen",
        }
    }

    /// The step of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == word)
    }

    /// Whether a reason is given for it.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Hold | Self::Cancel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_answers_every_step() {
        use ProjectStage as S;
        use ProjectStep as P;
        let allowed = |stage: S| stage.steps().collect::<Vec<_>>();
        assert_eq!(allowed(S::Planned), [P::Start, P::Hold, P::Cancel]);
        assert_eq!(allowed(S::Active), [P::Finish, P::Hold, P::Cancel]);
        assert_eq!(allowed(S::OnHold), [P::Resume, P::Cancel]);
        assert_eq!(allowed(S::Done), [P::Reopen]);
        assert_eq!(allowed(S::Cancelled), [P::Reopen]);
    }

    #[test]
    fn what_ended_goes_on_only_when_it_is_taken_up_again() {
        for stage in ProjectStage::ALL.into_iter().filter(|stage| !stage.is_open()) {
            for step in ProjectStep::ALL {
                assert_eq!(stage.can(step).is_ok(), step == ProjectStep::Reopen, "{stage:?} {step:?}");
            }
        }
    }
}
