//! The dependency rule: four floors, downwards only, never sideways among functions; each outside library in
//! the rooms that it is for.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};
use tests::tree::{Package, Workspace, root};

/// What each shared room may be built on, of the house's own.
const FLOORS: [(&str, &[&str]); 17] = [
    ("domain", &[]),
    ("config", &[]),
    ("authored", &["domain"]),
    ("store", &["domain"]),
    ("views", &["domain"]),
    ("files", &["domain"]),
    ("mail", &["domain", "views"]),
    ("passwords", &["domain"]),
    ("print", &["domain", "files", "views"]),
    ("web", &["config", "domain", "store", "views"]),
    ("entrance", &["config", "domain", "passwords", "store", "views", "web"]),
    ("events", &["domain"]),
    ("desk", &["domain", "store", "views", "web"]),
    ("handling", &["domain", "store", "web"]),
    ("uploads", &["config", "domain", "files", "store", "web"]),
    ("testkit", &["domain", "store"]),
    ("testbrowser", &["domain", "store", "testkit", "web"]),
];

/// Outside libraries that belong to some rooms alone; tools and tests beside.
const KEPT: [(&str, &[&str]); 28] = [
    ("aws-sdk-dynamodb", &["store"]),
    ("serde_dynamo", &["store", "on-outbox"]),
    ("aws-sdk-s3", &["files"]),
    ("aws-sdk-ses", &["mail"]),
    ("aws-sdk-sqs", &["on-outbox"]),
    ("aws-config", &["config"]),
    ("argon2", &["passwords"]),
    ("passwords", &["desk-sign-in", "entrance", "sign-in"]),
    ("entrance", &["account", "desk-account", "desk-sign-in", "sign-in"]),
    ("qrcode", &["views"]),
    ("totp-rs", &["domain"]),
    ("comrak", &["authored"]),
    ("ammonia", &["authored"]),
    ("lightningcss", &["authored"]),
    ("authored", &["desk-portals"]),
    ("krilla", &["print"]),
    ("image", &["on-upload"]),
    ("print", &["desk-reports", "reports"]),
    ("handling", &["desk-planning", "desk-reports", "desk-work-orders"]),
    ("jsonwebtoken", &["web"]),
    ("fluent-bundle", &["views"]),
    ("matchit", &["web"]),
    ("multer", &["web"]),
    ("infer", &["files"]),
    ("mail-builder", &["mail"]),
    ("email_address", &["domain"]),
    ("csv", &["files"]),
    ("encoding_rs", &["files"]),
];

/// What `domain` may never see: it knows no AWS, no HTTP, no async, no environment and no clock.
const NOT_IN_DOMAIN: [&str; 6] = ["tokio", "http", "futures-util", "tracing", "getrandom", "askama"];

fn own(workspace: &Workspace) -> BTreeSet<String> {
    workspace.packages.iter().map(|package| package.name.clone()).collect()
}

/// Rooms that only people at their own machine and tests use.
fn is_tool(package: &Package) -> bool {
    matches!(package.name.as_str(), "portal" | "tests" | "testbrowser" | "testkit")
}

#[test]
fn shared_rooms_stand_on_the_floors_below_them() {
    let workspace = Workspace::read();
    let own = own(&workspace);
    let floors = BTreeMap::from(FLOORS);
    for package in workspace.in_room("shared") {
        let allowed = floors.get(package.name.as_str());
        let allowed = allowed.unwrap_or_else(|| panic!("shared/{} has no floor", package.name));
        for below in package.dependencies.intersection(&own) {
            assert!(allowed.contains(&below.as_str()), "{} may not know {below}", package.name);
        }
    }
}

#[test]
fn functions_never_know_each_other() {
    let workspace = Workspace::read();
    let functions: BTreeSet<String> =
        workspace.in_room("functions").map(|package| package.name.clone()).collect();
    for package in workspace.in_room("functions") {
        let all: BTreeSet<String> = package.dependencies.union(&package.dev_dependencies).cloned().collect();
        let sideways: Vec<&String> = all.intersection(&functions).collect();
        assert!(sideways.is_empty(), "{} knows {sideways:?}", package.name);
    }
    for package in workspace.in_room("shared") {
        let upwards: Vec<&String> = package.dependencies.intersection(&functions).collect();
        assert!(upwards.is_empty(), "{} knows {upwards:?}", package.name);
    }
}

#[test]
fn what_events_wake_knows_nothing_of_http() {
    let workspace = Workspace::read();
    for package in workspace.in_room("functions") {
        let woken = package.name.starts_with("on-");
        for http in ["web", "lambda_http"] {
            assert!(!woken || !package.dependencies.contains(http), "{} knows {http}", package.name);
        }
        assert_eq!(package.dependencies.contains("web"), !woken, "{}", package.name);
        assert_eq!(package.dependencies.contains("events"), woken, "{}", package.name);
    }
}

#[test]
fn each_library_stays_in_the_rooms_it_is_for() {
    let workspace = Workspace::read();
    let kept = BTreeMap::from(KEPT);
    for package in workspace.packages.iter().filter(|package| !is_tool(package)) {
        for (library, rooms) in &kept {
            let has = package.dependencies.contains(*library);
            assert!(!has || rooms.contains(&package.name.as_str()), "{} may not use {library}", package.name);
        }
        for tool in ["testbrowser", "testkit", "proptest", "dynoxide-rs", "axum", "reqwest"] {
            assert!(
                !package.dependencies.contains(tool),
                "{} is deployed and may not use {tool}",
                package.name
            );
        }
    }
}

#[test]
fn the_domain_knows_values_alone() {
    let workspace = Workspace::read();
    let domain =
        workspace.packages.iter().find(|package| package.name == "domain").expect("there is a domain");
    for library in &domain.dependencies {
        let outside = NOT_IN_DOMAIN.contains(&library.as_str()) || library.starts_with("aws");
        assert!(!outside, "domain may not use {library}");
    }
}

#[test]
fn only_the_mailer_is_able_to_send_mail() {
    let workspace = Workspace::read();
    let with_mail = workspace.in_room("functions").filter(|package| package.dependencies.contains("mail"));
    assert_eq!(with_mail.map(|package| package.name.as_str()).collect::<Vec<_>>(), ["on-mail"]);
}

/// A library that tests want with more features than programs do is built twice, and so is all that stands on it: for one
/// that macros use, that is nearly everything.
#[test]
fn tests_and_programs_build_the_same_libraries() {
    let programs = features("normal,build");
    let differing: Vec<String> = features("normal,build,dev")
        .into_iter()
        .filter_map(|(library, tests)| {
            let programs = programs.get(&library)?;
            (*programs != tests).then(|| format!("{library}: tests {tests:?}, programs {programs:?}"))
        })
        .collect();
    assert!(differing.is_empty(), "say these in tests/Cargo.toml, under [dependencies]: {differing:#?}");
}

/// The features with which each library outside the house is built, along these kinds of dependencies.
fn features(edges: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--workspace", "--offline", "--locked", "--prefix", "none"])
        .args(["--edges", edges, "--format", "{p}|{f}"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let mut libraries = BTreeMap::<String, BTreeSet<String>>::new();
    // Between them stand blank lines and headings.
    for (library, features) in
        String::from_utf8_lossy(&tree.stdout).lines().filter_map(|line| line.split_once('|'))
    {
        let features = features.trim_end_matches(" (*)").split(',').map(ToOwned::to_owned);
        libraries.entry(library.to_owned()).or_default().extend(features);
    }
    assert!(libraries.len() > 100, "{libraries:?}");
    libraries
}
