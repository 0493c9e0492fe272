//! What stands in the queue: the bucket's news, the scanner's verdicts, and what the house itself asks for.
//!
//! Sources: Amazon S3 user guide, "Event message structure"; Amazon GuardDuty user guide, "Monitoring S3
//! object scans with Amazon EventBridge".

use domain::file::FileCommand;
use files::Scan;
use percent_encoding::percent_decode_str;
use serde::Deserialize;

/// A message of the queue.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Message {
    /// What the house asks for.
    Command(FileCommand),
    /// Objects arrived or were tagged.
    News(News),
    /// The scanner has looked at an object.
    Verdict(Verdict),
    /// What S3 sends once, to see whether it may.
    Greeting {
        /// `s3:TestEvent`.
        #[serde(rename = "Event")]
        event: String,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct News {
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    s3: Place,
}

#[derive(Deserialize)]
struct Place {
    object: Named,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    key: String,
    version_id: Option<String>,
}

#[derive(Deserialize)]
pub struct Verdict {
    detail: Detail,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    s3_object_details: Scanned,
    scan_result_details: Found,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Scanned {
    object_key: String,
    version_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    scan_result_status: String,
}

/// One object to look at.
#[derive(Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its key, decoded.
    pub key: String,
    /// Its version, where the bucket has versions.
    pub version: Option<String>,
    /// What the scanner said, where the message says so.
    pub verdict: Option<Scan>,
}

impl News {
    /// The objects that arrived.
    pub fn sent(self) -> impl Iterator<Item = Sent> {
        self.records.into_iter().map(|record| {
            let Named { key, version_id } = record.s3.object;
            // Keys come as forms encode them: a space is a plus.
            let key = percent_decode_str(&key.replace('+', " ")).decode_utf8_lossy().into_owned();
            Sent { key, version: version(version_id), verdict: None }
        })
    }
}

impl Verdict {
    /// The object that was scanned.
    pub fn sent(self) -> Sent {
        let Scanned { object_key, version_id } = self.detail.s3_object_details;
        let verdict = match Scan::of_status(&self.detail.scan_result_details.scan_result_status) {
            Scan::Pending => Scan::Failed,
            told => told,
        };
        Sent { key: object_key, version: version(version_id), verdict: Some(verdict) }
    }
}

/// Buckets without versions say nothing, or `null`.
fn version(version: Option<String>) -> Option<String> {
    version.filter(|version| !version.is_empty() && version != "null")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Message {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_news_of_the_bucket_is_read_and_its_key_decoded() {
        let text = r#"{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Post",
            "s3":{"bucket":{"name":"b"},"object":{"key":"incoming/a+b/%C3%A9","size":3,"versionId":"v1"}}},
            {"eventName":"ObjectTagging:Put","s3":{"object":{"key":"incoming/x","versionId":"null"}}}]}"#;
        let Message::News(news) = read(text) else { panic!("not news") };
        let sent: Vec<_> = news.sent().collect();
        let first = Sent { key: "incoming/a b/é".into(), version: Some("v1".into()), verdict: None };
        assert_eq!(sent, [first, Sent { key: "incoming/x".into(), version: None, verdict: None }]);
    }

    #[test]
    fn the_greeting_of_the_bucket_is_known() {
        let text = r#"{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-11-22T09:30:05.000Z",
            "Bucket":"b","RequestId":"r","HostId":"h"}"#;
        assert!(matches!(read(text), Message::Greeting { event } if event == "s3:TestEvent"));
    }

    #[test]
    fn the_verdict_of_the_scanner_is_read() {
        let verdict = |status: &str| {
            let text = format!(
                r#"{{"version":"0","detail-type":"GuardDuty Malware Protection Object Scan Result",
                "source":"aws.guardduty","detail":{{"schemaVersion":"1.0","scanStatus":"COMPLETED",
                "resourceType":"S3_OBJECT","s3ObjectDetails":{{"bucketName":"b","objectKey":"incoming/x",
                "eTag":"e","versionId":"v","s3Throttled":false}},
                "scanResultDetails":{{"scanResultStatus":"{status}","threats":null}}}}}}"#
            );
            let Message::Verdict(verdict) = read(&text) else { panic!("not a verdict") };
            verdict.sent()
        };
        assert_eq!(verdict("NO_THREATS_FOUND").verdict, Some(Scan::Clean));
        assert_eq!(verdict("THREATS_FOUND").verdict, Some(Scan::Refused));
        assert_eq!(verdict("").verdict, Some(Scan::Failed));
        assert_eq!(verdict("FAILED").key, "incoming/x");
    }

    #[test]
    fn a_command_of_the_house_is_read() {
        let text = r#"{"command":"keep","tenant":"tnt_01J00000000000000000000000",
            "work_order":"wo_01J00000000000000000000000","file":"fil_01J00000000000000000000000"}"#;
        assert!(matches!(read(text), Message::Command(FileCommand::Keep { .. })));
    }
}
