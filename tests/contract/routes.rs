//! Every address leads to the function whose route table has it: template, local router and README agree.

use domain::{link::LinkKind, staff::StaffPermission, user::Permission};
use http::Method;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tests::{
    template::{self, pick},
    tree::{self, Workspace},
};
use web::{App, May, RouteRow, Routes};

/// The route tables of every function that answers HTTP, by function.
fn tables() -> BTreeMap<&'static str, Vec<RouteRow>> {
    BTreeMap::from([
        of(&account::routes()),
        of(&assets::routes()),
        of(&dashboard::routes()),
        of(&desk_account::routes()),
        of(&desk_change_requests::routes()),
        of(&desk_customers::routes()),
        of(&desk_documents::routes()),
        of(&desk_imports::routes()),
        of(&desk_objects::routes()),
        of(&desk_planning::routes()),
        of(&desk_portals::routes()),
        of(&desk_projects::routes()),
        of(&desk_reports::routes()),
        of(&desk_sign_in::routes()),
        of(&desk_staff::routes()),
        of(&desk_work_orders::routes()),
        of(&documents::routes()),
        of(&objects::routes()),
        of(&projects::routes()),
        of(&reports::routes()),
        of(&requests::routes()),
        of(&sign_in::routes()),
        of(&work_orders::routes()),
    ])
}

fn of<A: App>(routes: &Routes<A>) -> (&'static str, Vec<RouteRow>) {
    (routes.function(), routes.table())
}

/// Routes that nobody has gone by: of a path's routes the one with the most words of its own is meant.
pub fn unvisited(visited: &BTreeSet<(Method, String)>) -> Vec<String> {
    let mut rows: Vec<RouteRow> = tables().into_values().flatten().collect();
    for (method, path) in visited {
        let words = |pattern: &str| pattern.split('/').filter(|word| !word.contains('{')).count();
        let fits = |row: &&RouteRow| row.method == *method && fits(row.path, path);
        let meant = tables().into_values().flatten().collect::<Vec<_>>();
        let meant = meant.iter().filter(fits).max_by_key(|row| words(row.path)).map(|row| row.path);
        rows.retain(|row| row.method != *method || Some(row.path) != meant);
    }
    rows.into_iter().map(|row| format!("{} {}", row.method, row.path)).collect()
}

fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len()
        && pattern.iter().zip(path).all(|(word, part)| word.contains('{') || *word == part)
}

/// Paths of the template, each with its function.
fn events() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for function in template::functions() {
        for path in function.paths() {
            let before = all.insert(path.clone(), function.folder.clone());
            assert_eq!(before, None, "{path} leads to one function");
        }
    }
    all
}

/// A path that fits the pattern: `/desk/work-orders/{work_order}` becomes `/desk/work-orders/x`.
fn sample(pattern: &str) -> String {
    let fill = |segment: &str| match segment.split_once('{') {
        Some((before, after)) => format!("{before}x{}", after.split_once('}').map_or("", |(_, rest)| rest)),
        None => segment.to_owned(),
    };
    pattern.split('/').map(fill).collect::<Vec<_>>().join("/")
}

#[test]
fn every_route_leads_to_its_function() {
    let events = events();
    let http: BTreeSet<&str> = events.values().map(String::as_str).collect();
    assert_eq!(
        tables().keys().copied().collect::<BTreeSet<_>>(),
        http,
        "functions with routes and with events"
    );
    for (function, rows) in tables() {
        for row in rows {
            let picked = pick(events.keys().map(String::as_str), &sample(row.path));
            let leads_to = picked.map(|pattern| events[pattern].as_str());
            assert_eq!(leads_to, Some(function), "{} {} by {picked:?}", row.method, row.path);
        }
    }
}

#[test]
fn every_event_has_its_pair_and_a_route_below_it() {
    let (events, tables) = (events(), tables());
    for (path, function) in &events {
        let base = path.trim_end_matches("{proxy+}").trim_end_matches('/');
        let pair = match path.strip_suffix("{proxy+}") {
            Some(_) if base.is_empty() => "/".to_owned(),
            Some(_) => base.to_owned(),
            None => format!("{base}/{{proxy+}}"),
        };
        assert_eq!(events.get(&pair), Some(function), "{path} has its pair {pair}");
        let serves = |row: &RouteRow| sample(row.path).starts_with(&sample(base));
        assert!(tables[function.as_str()].iter().any(serves), "{function} has no route below {base}");
    }
}

#[test]
fn events_carry_every_method_in_the_second_payload_format() {
    for function in template::functions() {
        let events = function.properties["Events"].as_object().cloned().unwrap_or_default();
        for (name, event) in events {
            let properties = &event["Properties"];
            assert_eq!(properties["Method"], "ANY", "{name}");
            assert_eq!(properties["PayloadFormatVersion"], "2.0", "{name}");
            assert_eq!(properties["ApiId"]["Ref"], "Api", "{name}");
        }
    }
}

#[test]
fn the_local_router_is_the_templates() {
    let workspace = Workspace::read();
    let router = &workspace.metadata["lambda"]["watch"]["router"];
    let plain = |path: &str| path.replace("{*", "{").replace("+}", "}");
    let local: BTreeMap<String, String> = router
        .as_object()
        .expect("Cargo.toml has [workspace.metadata.lambda.watch.router]")
        .iter()
        .map(|(path, function)| {
            let function = function.as_str().or_else(|| function["function"].as_str());
            let function = function.or_else(|| router[path][0]["function"].as_str());
            (plain(path), function.map(str::to_owned).unwrap_or_default())
        })
        .collect();
    let wanted: BTreeMap<String, String> =
        events().iter().map(|(path, one)| (plain(path), one.clone())).collect();
    assert_eq!(local, wanted);
}

/// Who may, as the table of `functions/README.md` says it.
fn who(may: May) -> &'static str {
    match may {
        May::Anyone => "everybody",
        May::AtPortal => "everybody, while the portal is open",
        May::Guest => "guests, while the portal takes their requests",
        May::PublicLink(LinkKind::Confirmation) => "holder of a confirmation link",
        May::PublicLink(LinkKind::Request) => "holder of a request's link",
        May::PublicLink(LinkKind::Visit) => "holder of a visit's link",
        May::PublicLink(LinkKind::Invitation) => "holder of an invitation",
        May::PublicLink(LinkKind::UserInvitation) => "holder of a user's invitation",
        May::PublicLink(LinkKind::SignIn) => "holder of a sign-in mail",
        May::SecondStep => "whoever has come half of the way in",
        May::PublicLink(LinkKind::Notifications) => "reader of a mail",
        May::PublicLink(LinkKind::View) => "staff who begin to see as a customer",
        May::PublicLink(LinkKind::Object) => "holder of an object's label",
        May::PublicLink(LinkKind::PasswordReset) => "staff who have lost their password",
        May::Viewing => "staff who see as a customer",
        May::Can(Permission::UsePortal) => "every signed-in user",
        May::Can(Permission::UseOwnAccount) => "every signed-in user, for themselves",
        May::Can(Permission::ViewWorkOrders) => "users who see work orders",
        May::Can(Permission::ViewObjects) => "users who see objects",
        May::Can(Permission::ViewDocuments) => "users who see documents",
        May::Can(Permission::ViewProjects) => "users who see projects",
        May::Can(Permission::RequestWork) => "users who ask for work",
        May::Can(Permission::ViewCompany) => "users who see the company",
        May::Can(Permission::ManageCompany) => "users who manage the company",
        May::Can(Permission::ManageUsers) => "users who manage users",
        May::Staff(StaffPermission::SecureOwnAccount) => "all staff, before anything else",
        May::Staff(StaffPermission::UseOwnAccount) => "all staff",
        May::Staff(StaffPermission::ManageDesk) => "staff who manage the desk",
        May::Staff(StaffPermission::ManageStaff) => "owners",
        May::Staff(StaffPermission::ViewWorkOrders) => "staff who see work orders",
        May::Staff(StaffPermission::HandleWorkOrders) => "staff who handle work orders",
        May::Staff(StaffPermission::ViewCustomers) => "staff who see customers",
        May::Staff(StaffPermission::ManageCustomers) => "staff who manage customers",
        May::Staff(StaffPermission::SeeAsCustomer) => "staff who may see as a customer",
        May::Staff(StaffPermission::ViewPortals) => "staff who see portals",
        May::Staff(StaffPermission::ManagePortals) => "staff who manage portals",
    }
}

#[test]
fn the_readme_has_the_route_table() {
    let mut expected = String::from("| Method | Path | Function | Who may |\n| --- | --- | --- | --- |\n");
    for (function, rows) in tables() {
        for row in rows {
            let may = who(row.may);
            expected += &format!("| {} | `{}` | `{function}` | {may} |\n", row.method, row.path);
        }
    }
    let readme = tree::read("functions/README.md");
    let table: String = readme
        .lines()
        .skip_while(|line| !line.starts_with("| Method"))
        .take_while(|line| line.starts_with('|'))
        .map(|line| format!("{line}\n"))
        .collect();
    assert!(table == expected, "the table of functions/README.md has to be:\n\n{expected}");
}

#[test]
fn a_change_is_a_post_and_every_address_is_spelt_alike() {
    for row in tables().into_values().flatten() {
        assert!(row.method == "GET" || row.method == "POST", "{} {}", row.method, row.path);
        let first = row.path.split('/').nth(1).unwrap_or_default();
        assert!(
            ["p", "l", "desk", "assets", "favicon.ico", "robots.txt"].contains(&first),
            "{} begins with a known word",
            row.path
        );
        for segment in row.path.split('/').skip(1) {
            let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_{}.".contains(c);
            assert!(!segment.is_empty() && segment.chars().all(good), "{}", row.path);
        }
        let own = row.path == "/desk/sign-out" || row.path.starts_with("/desk/account");
        if row.method == "POST" && matches!(row.may, May::Staff(_)) && !own {
            let changes = [
                StaffPermission::HandleWorkOrders,
                StaffPermission::ManageCustomers,
                StaffPermission::SeeAsCustomer,
                StaffPermission::ManagePortals,
                StaffPermission::ManageDesk,
                StaffPermission::ManageStaff,
            ];
            assert!(changes.map(May::Staff).contains(&row.may), "{}", row.path);
        }
    }
    let gateway = template::read("infra/template.yaml");
    let stage = &gateway["Resources"]["Api"]["Properties"]["StageName"];
    assert_eq!(stage, &Value::from("$default"), "addresses carry no stage");
}

#[test]
fn the_gateway_picks_the_most_specific_pattern() {
    let patterns =
        ["/desk", "/desk/{proxy+}", "/desk/sign-in", "/desk/sign-in/{proxy+}", "/p/{portal}/request"];
    for (path, expected) in [
        ("/desk", Some("/desk")),
        ("/desk/sign-in", Some("/desk/sign-in")),
        ("/desk/sign-in/x", Some("/desk/sign-in/{proxy+}")),
        ("/desk/work-orders/x/files", Some("/desk/{proxy+}")),
        ("/p/demo/request", Some("/p/{portal}/request")),
        ("/p/demo", None),
        ("/desk/", None),
    ] {
        assert_eq!(pick(patterns, path), expected, "{path}");
    }
}
