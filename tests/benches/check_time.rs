//! How long `cargo check` takes for the crate of a service, per action, beside its bare types with serde derived.
//!
//! `cargo bench -p tencentcloud-tests --bench check_time`. The derived crate has the same structs and enums and nothing
//! else: no builders, no tables, no client, no docs. Dependencies are checked before the clock starts, and what Cargo
//! takes to find that there is nothing to do is taken off: it is the same for a crate of any size.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use quote::ToTokens;
use syn::{Attribute, Item, parse_quote};
use tencentcloud_tests::root;

/// Of so many runs the quickest counts: the others had company.
const RUNS: usize = 5;

fn main() {
    let root = root().canonicalize().expect("the root is there");
    let work = root.join("target/check-time");
    println!("{:<12} {:>8} {:>12} {:>16} {:>7}", "service", "actions", "ms/action", "derived types", "ratio");
    for service in services(&root) {
        let actions = files(&root.join("generated").join(&service).join("src/actions")).len() - 1;
        let package = format!("tencentcloud-{service}");
        let whole = quickest(&root, &package, &work.join("target"));
        write_derived(&root, &service, &work.join("derived"));
        let derived = quickest(&work.join("derived"), "derived", &work.join("target"));
        let per_action = |time: Duration| time.as_secs_f64() * 1_000.0 / actions as f64;
        println!(
            "{service:<12} {actions:>8} {:>12.1} {:>16.1} {:>7.2}",
            per_action(whole),
            per_action(derived),
            whole.as_secs_f64() / derived.as_secs_f64(),
        );
    }
}

/// The folders below `generated` that are crates of services.
fn services(root: &Path) -> Vec<String> {
    let mut services: Vec<String> = fs::read_dir(root.join("generated"))
        .expect("the crates are generated")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| root.join("generated").join(name).join("src/actions").is_dir())
        .collect();
    services.sort();
    services
}

/// The least time of a check of one package from nothing, its dependencies at hand.
fn quickest(workspace: &Path, package: &str, target: &Path) -> Duration {
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(workspace).args(arguments).arg("--target-dir").arg(target).arg("--offline");
        command.env("CARGO_INCREMENTAL", "0").stdout(Stdio::null());
        let status = command.status().expect("cargo runs");
        assert!(status.success(), "cargo {arguments:?} fails");
    };
    cargo(&["check", "--quiet", "--package", package]);
    let check = || {
        let start = Instant::now();
        cargo(&["check", "--quiet", "--package", package]);
        start.elapsed()
    };
    let idle = (0..RUNS).map(|_| check()).min().unwrap_or_default();
    let time = |_| {
        cargo(&["clean", "--quiet", "--package", package]);
        check()
    };
    (0..RUNS).map(time).min().unwrap_or_default().saturating_sub(idle)
}

/// The types of a service as a crate of their own, with serde derived.
fn write_derived(root: &Path, service: &str, to: &Path) {
    let source = root.join("generated").join(service).join("src");
    let mut modules = [String::new(), String::new()];
    for (module, folder) in modules.iter_mut().zip(["actions", "types"]) {
        for path in files(&source.join(folder)) {
            let file = syn::parse_file(&fs::read_to_string(&path).expect("the file can be read"));
            for item in file.expect("the file is Rust").items {
                if let Some(item) = derived(item) {
                    module.push_str(&item.to_token_stream().to_string());
                    module.push('\n');
                }
            }
        }
    }
    let [actions, types] = modules;
    let library = format!(
        "#![allow(dead_code)]\npub mod actions {{ use serde::{{Deserialize, Serialize}};\n{actions} }}\n\
         pub mod types {{ use serde::{{Deserialize, Serialize}};\n{types} }}\n"
    );
    let manifest = "[workspace]\n[package]\nname = \"derived\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                    [dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
    fs::create_dir_all(to.join("src")).expect("the folder can be made");
    fs::write(to.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::write(to.join("src/lib.rs"), library).expect("the library can be written");
    // The versions that the workspace has, so that nothing is fetched.
    fs::copy(root.join("Cargo.lock"), to.join("Cargo.lock")).expect("the lock file can be copied");
}

/// A type with derives in place of what is emitted; nothing for other items.
fn derived(item: Item) -> Option<Item> {
    let is_type = |attrs: &[Attribute]| attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive"));
    match item {
        Item::Struct(mut of) if is_type(&of.attrs) => {
            of.attrs = vec![
                parse_quote!(#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]),
                parse_quote!(#[serde(rename_all = "PascalCase", default)]),
            ];
            for field in &mut of.fields {
                field.attrs.clear();
                if field.ident.as_ref().is_some_and(|name| name == "extra") {
                    field.ty = parse_quote!(serde_json::Map<String, serde_json::Value>);
                    field.attrs.push(parse_quote!(#[serde(flatten)]));
                }
            }
            let text = of
                .to_token_stream()
                .to_string()
                .replace("rt :: Date", "String")
                .replace("rt :: Timestamp", "String");
            syn::parse_str(&text).ok()
        }
        Item::Enum(mut of) if is_type(&of.attrs) => {
            of.attrs =
                vec![parse_quote!(#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)])];
            // Neither the variant that holds what is unknown nor docs: units are what derives know best.
            of.variants = of.variants.into_iter().filter(|variant| variant.fields.is_empty()).collect();
            for (place, variant) in of.variants.iter_mut().enumerate() {
                variant.attrs.clear();
                if place == 0 {
                    variant.attrs.push(parse_quote!(#[default]));
                }
            }
            Some(Item::Enum(of))
        }
        _ => None,
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    files
}
