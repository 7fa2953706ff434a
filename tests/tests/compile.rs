//! What the fixtures become compiles without a warning, and what must not compile does not.

use std::{fs, path::PathBuf, process::Command, sync::LazyLock};

use tencentcloud_tests::{all_fixtures, files_of, fixture, fixture_names, root, write_exactly};

/// A workspace of its own with the crates of all fixtures. It stands below `target`, and only files that changed are
/// written, so that a second run checks nothing again.
static WORKSPACE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = root().join("target/fixtures");
    let mut files = files_of(&all_fixtures()).unwrap_or_else(|findings| panic!("{findings}"));
    files.insert("Cargo.toml".to_owned(), manifest());
    fs::create_dir_all(&folder).expect("the workspace can be made");
    // The versions of the dependencies are the repository's own, which are there without a network.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    write_exactly(&folder, "generated", &files);
    folder
});

/// The keys that generated manifests take from the workspace around them.
fn manifest() -> String {
    r#"[workspace]
resolver = "3"
members = ["generated/*"]
exclude = ["generated/docs", "generated/openapi"]

[workspace.package]
edition = "2024"
rust-version = "1.95"
license = "MIT OR Apache-2.0"

[workspace.dependencies]
tencentcloud-runtime = { path = "../../runtime", default-features = false }

[profile.dev]
debug = false
"#
    .to_owned()
}

/// Runs Cargo in the fixtures' workspace, where every warning is an error, and shows what it says if it fails.
fn cargo(arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet", "--target-dir", "target"])
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .current_dir(&*WORKSPACE)
        .output()
        .expect("Cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`cargo {}` failed:\n{said}", arguments.join(" "));
}

#[test]
fn every_service_of_every_fixture_is_a_crate_of_the_workspace() {
    for name in fixture_names() {
        for path in fixture(&name).keys().filter_map(|path| path.strip_suffix("/service.yaml")) {
            let folder = path.trim_start_matches("spec/").replace('/', "_");
            let manifest = |folder: &str| WORKSPACE.join(format!("generated/{folder}/Cargo.toml"));
            // A name that is taken has a `_` behind it.
            let found = manifest(&folder).exists() || manifest(&format!("{folder}_")).exists();
            assert!(found, "`{path}` of `{name}` became no crate");
        }
    }
}

#[test]
fn with_all_features_no_fixture_gives_a_warning() {
    // The others choose how requests are sent, in the runtime alone.
    cargo(&["check", "--workspace", "--features", "all,blocking,check-json,decode-requests,testing"]);
}

#[test]
fn without_features_no_fixture_gives_a_warning() {
    cargo(&["check", "--workspace", "--no-default-features"]);
}

/// What must not compile, with the compiler's words in the `.stderr` beside each case.
#[test]
fn what_lacks_a_required_member_does_not_compile() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

#[test]
fn the_compiler_names_the_missing_member() {
    for case in [
        "blocking_send_without_a_member",
        "build_without_a_member",
        "nested_struct_without_a_member",
        "send_without_a_member",
    ] {
        let said = fs::read_to_string(root().join(format!("tests/ui/{case}.stderr")));
        let said = said.expect("the case has the compiler's words beside it");
        assert!(said.contains("the required member `TagValue` has not been given"), "{case}:\n{said}");
    }
}

#[test]
fn hostile_text_gives_documentation_without_a_warning() {
    cargo(&["doc", "--package", "tencentcloud-hostiletext", "--no-deps", "--all-features"]);
    cargo(&["doc", "--package", "tencentcloud-api", "--no-deps", "--features", "hostiletext"]);
}
