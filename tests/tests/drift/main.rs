//! The spec beside the vendor's metadata: `tests/drift` has a small spec and metadata that agree, and each test changes one
//! of the two.

mod command;
mod compare;
mod hints;
mod prose;

use std::fs;

use serde_json::{Value, json};
use tencentcloud_generator::{
    Sources, check,
    drift::{Drift, Row, compare},
    metadata::{Examples, Metadata},
    with_model,
};
use tencentcloud_tests::{drawn, root};

const SERVICE: &str = "spec/gauge/service.yaml";
const API: &str = "vendor/tccli/services/gauge/v20200101/api.json";

/// A spec and metadata that agree.
struct Pair {
    spec: Sources,
    metadata: Value,
    examples: Value,
}

impl Pair {
    fn new() -> Self {
        let folder = root().join("tests/drift");
        let spec = xtask::read_sources(&folder).expect("the spec can be read");
        let metadata = fs::read(folder.join(API)).expect("the metadata can be read");
        Self {
            spec,
            metadata: serde_json::from_slice(&metadata).expect("the metadata is JSON"),
            examples: json!({ "actions": {} }),
        }
    }

    /// Adds to the end of `service.yaml`.
    fn accept(&mut self, entry: &str) {
        self.spec.get_mut(SERVICE).expect("the file is there").extend(entry.bytes());
    }

    /// A member of the metadata; a new one if it has none of this name.
    fn member(&mut self, of: &str, name: &str) -> &mut Value {
        let members = self.metadata["objects"][of]["members"].as_array_mut().expect("members are a list");
        let place = members.iter().position(|member| member["name"] == name).unwrap_or_else(|| {
            members.push(json!({ "name": name, "type": "string", "member": "string" }));
            members.len() - 1
        });
        &mut members[place]
    }

    /// Takes a member out of the metadata.
    fn forget(&mut self, of: &str, name: &str) {
        let members = self.metadata["objects"][of]["members"].as_array_mut().expect("members are a list");
        members.retain(|member| member["name"] != name);
    }

    fn drift(&self) -> Drift {
        let findings = check(&self.spec);
        assert!(findings.is_empty(), "{}", drawn(&findings, &self.spec));
        let metadata = Metadata::read(self.metadata.to_string().as_bytes()).expect("the metadata is good");
        let examples = Examples::read(self.examples.to_string().as_bytes()).expect("the examples are good");
        with_model(&self.spec, |api, _| {
            let service = api.and_then(|api| api.services.first()).expect("the spec has a service");
            compare(service, &metadata, &examples)
        })
    }

    /// The rows, each with what both sides say.
    fn rows(&self) -> Vec<String> {
        said(&self.drift().rows)
    }

    /// The hints, each with what both sides say.
    fn hints(&self) -> Vec<String> {
        said(&self.drift().hints)
    }
}

fn said(rows: &[Row]) -> Vec<String> {
    let side = |said: &Option<String>| said.clone().unwrap_or_else(|| "nothing".to_owned());
    rows.iter().map(|row| format!("{}: {}, {}", row.id, side(&row.spec), side(&row.metadata))).collect()
}

/// Metadata and a spec with a row of each kind at each kind of place that can have it.
fn with_all_kinds() -> Pair {
    let mut pair = Pair::new();
    pair.metadata["actions"]["New"] = json!({ "input": "ReadRequest", "output": "SetResponse" });
    pair.metadata["objects"]["New"] = json!({ "members": [] });
    for of in ["SetRequest", "ReadResponse", "Told"] {
        pair.member(of, "New");
    }
    pair.forget("SetRequest", "Size");
    pair.member("SetRequest", "Name")["required"] = json!(false);
    let list = json!({ "name": "Both", "type": "list", "member": "Both", "value_allowed_null": true });
    *pair.member("ReadResponse", "Both") = list;
    let number = json!({ "name": "Unit", "type": "int", "member": "int64", "value_allowed_null": true });
    *pair.member("Told", "Unit") = number;
    pair
}
