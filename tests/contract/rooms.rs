//! A function's folder, package, binary, name in the template and place in the code are one word.

use std::collections::{BTreeMap, BTreeSet};
use tests::{
    template::{self, text},
    tree::{self, Workspace},
};

/// Most lines that a `main.rs` of a function may have.
const MAIN_LINES: usize = 15;

#[test]
fn a_function_has_one_name_everywhere() {
    let folders = tree::folders("functions");
    let workspace = Workspace::read();
    let packages: BTreeSet<String> =
        workspace.in_room("functions").map(|package| package.name.clone()).collect();
    assert_eq!(packages, folders, "a package is called after its folder");
    for package in workspace.in_room("functions") {
        assert_eq!(package.folder, format!("functions/{}", package.name));
        assert_eq!(
            package.binaries,
            std::slice::from_ref(&package.name),
            "one binary, called after the package"
        );
    }
    let functions = template::functions();
    assert_eq!(functions.iter().map(|one| one.folder.clone()).collect::<BTreeSet<_>>(), folders);
    assert_eq!(functions.len(), folders.len(), "each once");
    for function in functions {
        let folder = &function.folder;
        let camel: String = folder.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
        assert_eq!(function.logical, camel, "the logical name is the folder's");
        assert_eq!(&function.binary, folder, "{folder} is built from its own binary");
        let name = text(&function.properties["FunctionName"]);
        assert_eq!(name, Some(format!("frontdesk-${{Stage}}-{folder}").as_str()));
    }
}

#[test]
fn every_function_keeps_its_logs_for_a_time_in_its_own_group() {
    let all = template::read("infra/template.yaml");
    let groups = template::resources(&all, "AWS::Logs::LogGroup");
    for function in template::functions() {
        let group = function.properties["LoggingConfig"]["LogGroup"]["Ref"].as_str().unwrap_or_default();
        assert_eq!(group, format!("{}Log", function.logical));
        let properties =
            &groups.get(group).unwrap_or_else(|| panic!("{group} is in the template"))["Properties"];
        let name = format!("/aws/lambda/frontdesk-${{Stage}}-{}", function.folder);
        assert_eq!(text(&properties["LogGroupName"]), Some(name.as_str()));
        assert!(!properties["RetentionInDays"].is_null(), "{group} forgets in time");
    }
}

#[test]
fn a_main_only_wires() {
    for folder in tree::folders("functions") {
        let lines = tree::read(&format!("functions/{folder}/src/main.rs")).lines().count();
        assert!(lines <= MAIN_LINES, "functions/{folder}/src/main.rs has {lines} lines");
    }
}

/// The variable behind each getter of `config::Env`, as its documentation names it.
fn getters() -> BTreeMap<String, String> {
    let source = tree::read("shared/config/src/env.rs");
    let mut all = BTreeMap::new();
    let mut variable = None;
    for line in source.lines().map(str::trim) {
        if let Some(named) = line.split("(`FRONTDESK_").nth(1) {
            variable = named.split('`').next().map(|name| format!("FRONTDESK_{name}"));
        } else if let Some(getter) = line.strip_prefix("pub fn ") {
            let getter = getter.split('(').next().unwrap_or_default().to_owned();
            all.extend(variable.take().map(|variable| (getter, variable)));
        }
    }
    all
}

#[test]
fn every_function_gets_the_variables_it_reads_and_no_others() {
    for function in template::functions() {
        let folder = &function.folder;
        let sources = tree::files(&format!("functions/{folder}/src"), ".rs");
        let mut code: String =
            sources.iter().map(|path| std::fs::read_to_string(path).expect("readable")).collect();
        if code.contains("SiteWithFiles") {
            code += &tree::read("shared/uploads/src/lib.rs");
        }
        let called = |getter: &String| code.contains(&format!("env.{getter}()"));
        let mut read: BTreeSet<String> = getters()
            .into_iter()
            .filter(|(getter, _)| called(getter))
            .map(|(_, variable)| variable)
            .collect();
        let over_table = code.contains("Site::of_table(");
        if over_table || code.contains("Site::new(") {
            // Pages say in their headers where files are, whichever parts stand on them.
            read.extend(["FRONTDESK_PUBLIC_URL", "FRONTDESK_UPLOADS_URL"].map(str::to_owned));
        }
        if over_table {
            read.insert("FRONTDESK_TABLE".to_owned());
        }
        if code.contains("Staff(") || code.contains("Can(") {
            read.insert("FRONTDESK_SESSION_PUBLIC_KEY".to_owned());
        }
        assert_eq!(function.variables(), read, "{folder}: variables in the template and in the code");
    }
}
