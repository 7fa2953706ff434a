//! What the generator costs, stage by stage, beside the plain way: reading the same YAML with `serde_yaml` and printing
//! the same Rust with `syn` and `prettyplease`, and nothing else, on one core.
//!
//! `cargo bench -p tencentcloud-generator`. The stages are cumulative: `check` is parse, resolve and check.

use std::{fs, hint::black_box, path::Path, time::Duration};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use tencentcloud_generator::{OutputFile, Sources, check, generate, parse, yaml};

/// The files of the repository's own spec.
fn own_spec() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sources = Sources::new();
    add(&root, "spec", &mut sources);
    sources
}

fn add(root: &Path, folder: &str, sources: &mut Sources) {
    let entries = fs::read_dir(root.join(folder)).expect("the spec can be read");
    for entry in entries {
        let name = entry.expect("the spec can be read").file_name().into_string().expect("names are Unicode");
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            add(root, &path, sources);
        } else if has_extension(&path, "yaml") {
            let bytes = fs::read(root.join(&path)).expect("the spec can be read");
            sources.insert(path, bytes);
        }
    }
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// The actions that a synthetic spec repeats, and the types that they need.
const ACTIONS: [&str; 3] = ["CreateTag", "GetResources", "ModifyResourceTags"];
const TYPES: [&str; 5] = ["ResourceTagMapping", "Tag", "TagCategory", "TagFilter", "TagKeyObject"];

/// A spec of so many actions: three of the own one's over and over, under other names.
fn synthetic(own: &Sources, actions: usize) -> Sources {
    let text = |path: &str| String::from_utf8(own[path].clone()).expect("the spec is UTF-8");
    let tree = |path: &str| yaml::to_json(&text(path)).expect("the spec is YAML");
    let mut sources = Sources::new();
    let mut insert = |path: &str, text: String| sources.insert(path.to_owned(), text.into_bytes());
    let mut names = Vec::new();
    for (copy, name) in ACTIONS.iter().cycle().take(actions).enumerate() {
        let renamed = format!("{name}{copy:04}");
        let yaml = text(&format!("spec/tag/actions/{name}.yaml"));
        let yaml = yaml.replacen(&format!("action: {name}"), &format!("action: {renamed}"), 1);
        insert(&format!("spec/tag/actions/{renamed}.yaml"), yaml);
        names.push(renamed);
    }
    let mut types = tree("spec/tag/types.yaml");
    for section in types.as_object_mut().expect("a file is a map").values_mut() {
        section.as_object_mut().expect("a section is a map").retain(|name, _| TYPES.contains(&name.as_str()));
    }
    // The history speaks of the old names, so it goes.
    let mut service = tree("spec/tag/service.yaml");
    service["releases"] = serde_json::json!([]);
    service["categories"] = serde_json::json!({ "All": names });
    // What is accepted of the metadata is about actions that are not here.
    service["drift"] = serde_json::json!([]);
    // JSON is YAML.
    insert("spec/tag/types.yaml", types.to_string());
    insert("spec/tag/service.yaml", service.to_string());
    insert("spec/common.yaml", text("spec/common.yaml"));
    sources
}

/// Reading and printing alone.
fn plain_way(sources: &Sources, output: &[OutputFile]) {
    for bytes in sources.values() {
        let text = std::str::from_utf8(bytes).expect("the spec is UTF-8");
        black_box(yaml::to_json(text)).expect("the spec is YAML");
    }
    for file in output.iter().filter(|file| has_extension(&file.path, "rs")) {
        let parsed = syn::parse_file(&file.text).expect("the output is Rust");
        black_box(prettyplease::unparse(&parsed));
    }
}

fn stages(criterion: &mut Criterion) {
    let own = own_spec();
    let mut tag = own.clone();
    tag.retain(|path, _| path == "spec/common.yaml" || path.starts_with("spec/tag/"));
    let mut specs = vec![("tag".to_owned(), tag), ("all services".to_owned(), own.clone())];
    specs.extend([10, 100, 1_000].map(|actions| (actions.to_string(), synthetic(&own, actions))));
    let mut group = criterion.benchmark_group("pipeline");
    group.sample_size(10).measurement_time(Duration::from_secs(5));
    for (name, sources) in &specs {
        let output = generate(sources).expect("the spec is right").files;
        let bytes = output.iter().map(|file| file.text.len() as u64).sum();
        group.throughput(Throughput::Bytes(bytes));
        group.bench_function(BenchmarkId::new("parse", name), |bencher| {
            bencher.iter(|| parse(black_box(sources)));
        });
        group.bench_function(BenchmarkId::new("check", name), |bencher| {
            bencher.iter(|| check(black_box(sources)));
        });
        group.bench_function(BenchmarkId::new("generate", name), |bencher| {
            bencher.iter(|| generate(black_box(sources)).map(|output| output.files.len()).ok());
        });
        group.bench_function(BenchmarkId::new("plain way", name), |bencher| {
            bencher.iter(|| plain_way(sources, &output));
        });
    }
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
