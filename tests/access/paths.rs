//! Addresses out of the patterns of the route tables: with ids of the company's own, of somebody else's, and of nobody's.

use crate::{company, mailed, world::World};
use domain::{FileId, link::LinkToken, work_order::WorkOrder};
use testkit::demo_documents::{PHOTO, documents};

impl World {
    /// The path at a portal, as the owner of a form that was filled in there asks for it.
    pub fn at_form(&self, pattern: &str, portal: &str) -> String {
        let path = pattern.replace("{portal}", portal);
        assert!(!path.contains('{'), "{pattern} names something that the access tests do not know yet");
        let (of, now) = (self.gateway.demo.portal().id, self.gateway.cloud.now());
        let form = web::form_token::issue(&crate::gateway::secret(), &of, self.never, now);
        match path.rsplit('/').next() {
            Some("sent") => format!("{path}?form={form}"),
            Some("codes") => format!("{path}?challenge={}", mailed::challenge_id(&self.gateway)),
            _ => path,
        }
    }

    /// The path with the guest's own record in it.
    pub fn at_desk(&self, pattern: &str, work_order: &WorkOrder) -> String {
        self.with_id(pattern, &work_order.id.to_string())
    }

    /// The path with this id in the record's place.
    pub fn with_id(&self, pattern: &str, id: &str) -> String {
        self.with(pattern, &[("{work_order}", id.to_owned())])
    }

    /// The path with these ids in their places, and those of the company's own records in the others.
    pub fn with(&self, pattern: &str, ids: &[(&str, String)]) -> String {
        let demo = &self.gateway.demo;
        let own = [
            ("{work_order}", self.own.id.to_string()),
            ("{file}", self.own_file.to_string()),
            ("{customer}", demo.customers[0].id.to_string()),
            ("{user}", demo.users[1].id.to_string()),
            ("{location}", demo.locations[0].1.id.to_string()),
            ("{contact}", demo.contacts[0].1.id.to_string()),
            ("{address}", company::address(true).to_string()),
            ("{object}", demo.objects[0].id.to_string()),
            ("{document}", documents(demo)[PHOTO].0.id.to_string()),
            ("{version}", "1".to_owned()),
            ("{project}", demo.projects[0].id.to_string()),
            ("{portal}", demo.portal().id.to_string()),
            ("{import}", self.import.to_string()),
            ("{section}", "general".to_owned()),
            ("{change}", company::change(true).to_string()),
            ("{staff}", demo.staff[3].id.to_string()),
            ("{work_type}", demo.portal().work_types[0].key.clone()),
            ("{field}", demo.portal().work_types[0].form.fields[0].key.clone()),
            ("{mail}", "request-received".to_owned()),
        ];
        let all = ids.iter().chain(&own);
        let path = all.fold(pattern.to_owned(), |path, (name, id)| path.replace(name, id));
        assert!(!path.contains('{'), "{pattern} names something that the access tests do not know yet");
        path
    }

    /// Ids of a kind that nobody at the desk of the first company may see: of somebody else, of nobody, and no id.
    pub fn not_ones_own(&self, name: &str) -> Vec<String> {
        let (gateway, demo) = (&self.gateway, &self.gateway.demo);
        let (now, entropy) = (gateway.cloud.now(), gateway.cloud.entropy());
        let [foreign, never] = match name {
            "{work_order}" => [self.foreign.id.to_string(), self.never.to_string()],
            "{customer}" => {
                let never = domain::CustomerId::new(now, entropy);
                [gateway.neighbour.customers[0].id.to_string(), never.to_string()]
            }
            // Of another customer of the same company.
            "{user}" => [demo.users[7].id.to_string(), domain::UserId::new(now, entropy).to_string()],
            "{location}" => {
                [demo.locations[2].1.id.to_string(), domain::LocationId::new(now, entropy).to_string()]
            }
            "{contact}" => {
                [demo.contacts[2].1.id.to_string(), domain::ContactId::new(now, entropy).to_string()]
            }
            // Of another customer of the same company.
            "{object}" => [demo.objects[5].id.to_string(), domain::ObjectId::new(now, entropy).to_string()],
            "{document}" => {
                let never = domain::DocumentId::new(now, entropy);
                [documents(&gateway.neighbour)[PHOTO].0.id.to_string(), never.to_string()]
            }
            // Of the same company: only customers are kept apart here.
            "{project}" => {
                let never = domain::ProjectId::new(now, entropy);
                [gateway.neighbour.projects[0].id.to_string(), never.to_string()]
            }
            "{address}" => {
                let never = domain::AddressId::new(now, entropy);
                [company::address(false).to_string(), never.to_string()]
            }
            "{portal}" => {
                let never = domain::PortalId::new(now, entropy);
                [gateway.neighbour.portal().id.to_string(), never.to_string()]
            }
            "{change}" => {
                let never = domain::ChangeRequestId::new(now, entropy);
                [company::change(false).to_string(), never.to_string()]
            }
            "{import}" => [self.foreign_import.to_string(), domain::ImportId::new(now, entropy).to_string()],
            "{staff}" => {
                [gateway.neighbour.staff[0].id.to_string(), domain::StaffId::new(now, entropy).to_string()]
            }
            other => panic!("nobody said what {other} is"),
        };
        vec![foreign, never, format!("{}1", &name[1..3])]
    }

    /// The path with a link's secret in it.
    pub fn by_link(&self, pattern: &str, token: &LinkToken, file: &FileId) -> String {
        let path = pattern.replace("{token}", token.expose()).replace("{file}", &file.to_string());
        let path = path.replace("{mail}", "request-received");
        assert!(!path.contains('{'), "{pattern} names something that the access tests do not know yet");
        path
    }
}

/// A page without what differs from call to call.
pub fn without_ids(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
    let ids = ["wo_", "cus_", "usr_", "loc_", "prt_", "chg_", "adr_", "con_", "obj_", "imp_", "doc_", "prj_"];
    let plain = words.filter(|word| !ids.iter().any(|prefix| word.starts_with(prefix)));
    plain.collect::<Vec<_>>().join(" ")
}
