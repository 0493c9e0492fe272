//! New requests of customers' users: what they may ask for, what they are asked, what they accept, and the ways into the
//! form, which guests take too.

use super::{
    Kind, Length, LineOf, List, Setting, Table, any_text,
    guests::{file_count, work_types},
    list::numbered,
    no_check, worded,
};
use crate::{
    Problem, Translated,
    asking::{Asker, Asking, RequestFlow},
    form::Choice,
    portal::{Portal, Slug, Terms},
};

/// The section.
pub static SECTION: Table<Portal> = Table {
    key: "new-requests",
    settings: &[
        Setting::new("work-types", Kind::ManyOf(work_types, open, set_open)),
        Setting::new("flows", Kind::Rows(&FLOWS)),
        Setting::new(
            "phone",
            Kind::OneOf(
                rules,
                |portal| word(portal.requests.phone),
                |portal, typed| set(&mut portal.requests.phone, typed),
            ),
        ),
        Setting::new(
            "reference",
            Kind::OneOf(
                rules,
                |portal| word(portal.requests.reference),
                |portal, typed| set(&mut portal.requests.reference, typed),
            ),
        ),
        Setting::new(
            "dates",
            Kind::OneOf(
                rules,
                |portal| word(portal.requests.dates),
                |portal, typed| set(&mut portal.requests.dates, typed),
            ),
        ),
        Setting::new(
            "other-address",
            Kind::Tick(
                |portal| portal.requests.other_address,
                |portal, on| portal.requests.other_address = on,
            ),
        ),
        Setting::new(
            "on-behalf",
            Kind::Tick(|portal| portal.requests.on_behalf, |portal, on| portal.requests.on_behalf = on),
        ),
        Setting::new(
            "attachments",
            Kind::Tick(|portal| portal.requests.attachments, |portal, on| portal.requests.attachments = on),
        ),
        Setting::new(
            "files",
            Kind::Line(LineOf::Number, |portal| portal.requests.files.count.to_string(), set_files),
        ),
        Setting::new("terms", Kind::Texts(Length::Long, any_text, terms, set_terms)),
        Setting::new(
            "accept-terms",
            Kind::Tick(|portal| portal.requests.accept_terms, |portal, on| portal.requests.accept_terms = on),
        ),
    ],
    check: no_check,
};

/// As many ways into the form fit into a menu.
const FLOWS_MAX: usize = 12;

static FLOWS: List<Portal, Flow> = List {
    settings: &[
        Setting::new(
            "name",
            Kind::Texts(Length::Line, any_text, |flow| flow.name.clone(), |flow, name| flow.name = name),
        ),
        Setting::new("word", Kind::Line(LineOf::Words, |flow| flow.word.clone(), set_word)),
        Setting::new(
            "work-types",
            Kind::ManyOf(|flow| flow.offered.clone(), |flow| flow.work_types.clone(), set_work_types),
        ),
    ],
    check: no_check,
    get: |portal| numbered(&portal.flows.iter().map(|flow| Flow::of(portal, flow)).collect::<Vec<_>>()),
    blank: |portal, _| Flow { offered: work_types(portal), ..Flow::default() },
    set: set_flows,
    stem: "",
    most: FLOWS_MAX,
};

/// A way into the form as it is being typed, with the work types that there are.
#[derive(Debug, Clone, Default)]
struct Flow {
    name: Translated,
    word: String,
    work_types: Vec<String>,
    offered: Vec<Choice>,
}

impl Flow {
    /// Of a work type that was removed meanwhile nothing is said.
    fn of(portal: &Portal, flow: &RequestFlow) -> Self {
        let offered = work_types(portal);
        let known = |key: &&String| offered.iter().any(|choice| choice.key == **key);
        let work_types = flow.work_types.iter().filter(known).cloned().collect();
        Self { name: flow.name.clone(), word: flow.slug.to_string(), work_types, offered }
    }
}

fn open(portal: &Portal) -> Vec<String> {
    portal.open_work_types(Asker::User).map(|one| one.key.clone()).collect()
}

fn set_open(portal: &mut Portal, chosen: &[&str]) -> Result<(), Problem> {
    for one in &mut portal.work_types {
        one.open_to_users = chosen.contains(&one.key.as_str());
    }
    Ok(())
}

fn rules(_: &Portal) -> Vec<Choice> {
    Asking::ALL.map(|rule| worded(rule.as_str())).into()
}

fn word(rule: Asking) -> String {
    rule.as_str().to_owned()
}

fn set(rule: &mut Asking, typed: &str) -> Result<(), Problem> {
    *rule = Asking::parse(typed).ok_or(Problem::new("error-choose"))?;
    Ok(())
}

fn set_files(portal: &mut Portal, typed: &str) -> Result<(), Problem> {
    portal.requests.files.count = file_count(typed)?;
    Ok(())
}

fn terms(portal: &Portal) -> Translated {
    portal.requests.terms.as_ref().map(|terms| terms.text.clone()).unwrap_or_default()
}

fn set_terms(portal: &mut Portal, text: Translated) {
    portal.requests.terms = Terms::revised(portal.requests.terms.take(), text);
}

fn set_word(flow: &mut Flow, typed: &str) -> Result<(), Problem> {
    flow.word = Slug::parse(typed).ok_or(Problem::new("error-slug"))?.to_string();
    Ok(())
}

fn set_work_types(flow: &mut Flow, chosen: &[&str]) -> Result<(), Problem> {
    if chosen.is_empty() && !flow.offered.is_empty() {
        return Err(Problem::new("error-choose"));
    }
    flow.work_types = chosen.iter().map(|key| (*key).to_owned()).collect();
    Ok(())
}

fn set_flows(portal: &mut Portal, flows: Vec<(String, Flow)>) -> Result<(), Problem> {
    let flows: Vec<Flow> = flows.into_iter().map(|(_, flow)| flow).collect();
    if flows.iter().any(|flow| flow.name.is_empty()) {
        return Err(Problem::new("error-flow-name"));
    }
    let twice = |(place, flow): (usize, &Flow)| flows[..place].iter().any(|other| other.word == flow.word);
    if flows.iter().enumerate().any(twice) {
        return Err(Problem::new("error-flow-word"));
    }
    let flow = |flow: Flow| {
        let slug = Slug::parse(&flow.word).ok_or(Problem::new("error-slug"))?;
        Ok(RequestFlow { slug, name: flow.name, work_types: flow.work_types })
    };
    portal.flows = flows.into_iter().map(flow).collect::<Result<_, Problem>>()?;
    Ok(())
}
