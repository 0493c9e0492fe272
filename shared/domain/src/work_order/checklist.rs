//! What an engineer looks at before leaving: the list that stands on a work order once it is accepted, and what was found.

use crate::{
    FieldErrors, FormData, Problem,
    text::Line,
    timeline::{Entry, Happening},
};
use serde::{Deserialize, Serialize};

/// Most things that one checklist names.
pub const CHECKS_MAX: usize = 50;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckResult {
    /// It is as it should be.
    Ok,
    /// It is not.
    NotOk,
    /// There is no such thing here.
    NotApplicable,
}

impl CheckResult {
    /// Every result, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Ok, Self::NotOk, Self::NotApplicable];

    /// The word in forms and message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::NotOk => "not-ok",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// The result of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.as_str() == word)
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// What, as the list called it in the portal's own language.
    pub name: Line,
    /// What was found.
    pub result: CheckResult,
    /// More about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Line>,
}

impl Check {
    /// The field that tells what was found of the thing at a place of the list.
    #[must_use]
    pub fn result_field(place: usize) -> String {
        format!("check-{place}")
    }

    /// The field for more about it.
    #[must_use]
    pub fn remark_field(place: usize) -> String {
        format!("check-{place}-remark")
    }

    /// Reads what was found of everything on a list. Each thing is answered: what there is not, is not applicable.
    ///
    /// # Errors
    /// The fields to mend: `error-choose`, or what [`Line::parse`] says of a remark.
    pub fn parse_all(list: &[Line], form: &FormData) -> Result<Vec<Self>, FieldErrors> {
        let mut errors = FieldErrors::none();
        let mut checks = Vec::with_capacity(list.len());
        for (place, name) in list.iter().enumerate() {
            let (found, more) = (Self::result_field(place), Self::remark_field(place));
            let result = CheckResult::parse(form.get(&found)).ok_or_else(|| Problem::new("error-choose"));
            let result = errors.take(&found, result);
            let remark = errors.take(&more, Line::optional(form.get(&more)));
            if let (Some(result), Some(remark)) = (result, remark) {
                checks.push(Self { name: name.clone(), result, remark });
            }
        }
        if errors.is_empty() { Ok(checks) } else { Err(errors) }
    }
}

/// The list that stands on a work order, out of its timeline, oldest first: that of its last acceptance. What the
/// settings say later changes nothing about it.
#[must_use]
pub fn checklist(entries: &[Entry]) -> &[Line] {
    let found = entries.iter().rev().find_map(|entry| match &entry.what {
        Happening::Accepted { checklist } => Some(checklist.as_slice()),
        _ => None,
    });
    found.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Vec<Line> {
        ["Doors", "Emergency light"].map(|name| Line::parse(name).expect("a name")).to_vec()
    }

    #[test]
    fn everything_on_the_list_is_answered() {
        let half: FormData = [("check-0", "ok"), ("check-0-remark", " ")].into_iter().collect();
        let errors = Check::parse_all(&list(), &half).expect_err("one is open");
        assert!(errors.get("check-1").is_some() && errors.get("check-0").is_none());
        let odd: FormData = [("check-0", "maybe"), ("check-1", "ok")].into_iter().collect();
        assert!(Check::parse_all(&list(), &odd).is_err());
    }

    #[test]
    fn a_remark_stays_with_what_it_is_about() {
        let form: FormData =
            [("check-0", "not-ok"), ("check-0-remark", "Roller worn"), ("check-1", "not-applicable")]
                .into_iter()
                .collect();
        let checks = Check::parse_all(&list(), &form).expect("it is whole");
        assert_eq!(checks[0].result, CheckResult::NotOk);
        assert_eq!(checks[0].remark.as_ref().map(Line::as_str), Some("Roller worn"));
        assert_eq!((checks[1].result, checks[1].remark.as_ref()), (CheckResult::NotApplicable, None));
    }
}
