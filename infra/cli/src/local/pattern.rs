//! Event patterns as stream filters use them, as far as `infra/template.yaml` does: exact values.
//! <https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html>

use serde_json::Value;

/// Whether an event is what the pattern asks for: each list holds the value that is there.
#[must_use]
pub fn matches(pattern: &Value, event: &Value) -> bool {
    match pattern {
        Value::Object(fields) => fields.iter().all(|(name, wanted)| matches(wanted, &event[name])),
        Value::Array(choices) => choices.contains(event),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_inserted_outbox_items_pass() {
        let pattern =
            json!({ "eventName": ["INSERT"], "dynamodb": { "NewImage": { "kind": { "S": ["OUTBOX"] } } } });
        let event = |name: &str, kind: &str| json!({ "eventName": name, "dynamodb": { "NewImage": { "kind": { "S": kind } } } });
        assert!(matches(&pattern, &event("INSERT", "OUTBOX")));
        assert!(!matches(&pattern, &event("MODIFY", "OUTBOX")));
        assert!(!matches(&pattern, &event("INSERT", "WORKORDER")));
        assert!(!matches(&pattern, &json!({ "eventName": "INSERT", "dynamodb": {} })));
    }
}
