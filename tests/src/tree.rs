//! The tree: where its rooms are, which packages it has and what each of them depends on.

use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The top of the tree.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the tree")
}

/// The text of a file of the tree.
///
/// # Panics
/// When there is no such file.
#[must_use]
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the folders in a folder of the tree.
///
/// # Panics
/// When there is no such folder.
#[must_use]
pub fn folders(path: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    entries
        .map(|entry| entry.expect("can be read"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().expect("folder names are UTF-8"))
        .collect()
}

/// Every file below a folder of the tree whose name ends like this, in order.
///
/// # Panics
/// When a folder cannot be read.
#[must_use]
pub fn files(path: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(path)];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("can be read").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A package of the workspace.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its folder, from the top of the tree.
    pub folder: String,
    /// Its binaries.
    pub binaries: Vec<String>,
    /// What it is built with.
    pub dependencies: BTreeSet<String>,
    /// What its tests are built with besides.
    pub dev_dependencies: BTreeSet<String>,
}

/// The workspace, as cargo sees it.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// Its packages, in order of their folders.
    pub packages: Vec<Package>,
    /// `[workspace.metadata]`.
    pub metadata: Value,
}

impl Workspace {
    /// Asks cargo.
    ///
    /// # Panics
    /// When cargo cannot read the manifests.
    #[must_use]
    pub fn read() -> Self {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
            .current_dir(root())
            .output()
            .expect("cargo starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let all: Value = serde_json::from_slice(&output.stdout).expect("cargo answers in JSON");
        let mut packages: Vec<Package> = list(&all["packages"]).iter().map(package).collect();
        packages.sort_by(|a, b| a.folder.cmp(&b.folder));
        Self { packages, metadata: all["metadata"].clone() }
    }

    /// The packages in the folders of a room, such as `functions`.
    pub fn in_room<'a>(&'a self, room: &'a str) -> impl Iterator<Item = &'a Package> {
        self.packages.iter().filter(move |package| package.folder.split('/').next() == Some(room))
    }
}

fn package(package: &Value) -> Package {
    let folder = Path::new(text(&package["manifest_path"])).parent().expect("a manifest lies in a folder");
    let named = |wanted: fn(&Value) -> bool| {
        let found = list(&package["dependencies"]).iter().filter(|dependency| wanted(&dependency["kind"]));
        found.map(|dependency| text(&dependency["name"]).to_owned()).collect()
    };
    let targets = list(&package["targets"]).iter();
    Package {
        name: text(&package["name"]).to_owned(),
        folder: folder.strip_prefix(root()).expect("inside the tree").to_string_lossy().into_owned(),
        binaries: targets
            .filter(|target| list(&target["kind"]).iter().any(|kind| kind == "bin"))
            .map(|target| text(&target["name"]).to_owned())
            .collect(),
        dependencies: named(|kind| kind.as_str() != Some("dev")),
        dev_dependencies: named(|kind| kind.as_str() == Some("dev")),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
