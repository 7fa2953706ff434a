//! The format of the spec, mirrored one to one: what stands in the YAML files, before anything is looked up.
//!
//! Nothing here knows Rust. The same types give the editors their JSON Schemas.

mod action;
mod common;
mod lints;
mod rules;
mod service;
mod types;
mod value;

use std::{fmt, marker::PhantomData};

use schemars::{JsonSchema, schema_for};
use serde::de::{SeqAccess, Visitor};

pub use action::{ActionFile, Effect, Example, Form, Pages, RegionUse, Waiver};
pub use common::CommonFile;
pub use lints::{Allowance, Level, Lint, LintLevel};
pub use rules::{Conditions, Constraints, LookbackLaw, Rule, SpanLaw, Then};
pub use service::{AcceptedDrift, ActionChange, Hosts, Release, ServiceFile, StructChange, Waiter};
pub use types::{EnumBase, EnumDef, Member, Note, Rename, Source, StructDef, TypesFile};
pub use value::{Bounds, Json, Map, OneOrMany, Scalar, Size, TypeRef};

/// The whole spec, as the files say it.
#[derive(Clone, Debug)]
pub struct Spec {
    /// `spec/common.yaml`.
    pub common: CommonFile,
    /// The services, sorted by folder.
    pub services: Vec<Service>,
}

/// One folder of the spec.
#[derive(Clone, Debug)]
pub struct Service {
    /// The folder below `spec/`, such as `tag` or `cvm/v20170312`.
    pub folder: String,
    /// `service.yaml`.
    pub file: ServiceFile,
    /// `types.yaml`.
    pub types: TypesFile,
    /// `actions/*.yaml`, sorted by file name.
    pub actions: Vec<ActionFile>,
}

impl Service {
    /// The path of one of the folder's files.
    #[must_use]
    pub fn path(&self, file: &str) -> String {
        format!("spec/{}/{file}", self.folder)
    }
}

/// The JSON Schemas of the four kinds of files, by file name.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    fn text<T: JsonSchema>() -> String {
        // The pretty form of a value that serde_json made itself can't fail.
        format!("{:#}\n", schema_for!(T).to_value())
    }
    vec![
        ("action.json", text::<ActionFile>()),
        ("common.json", text::<CommonFile>()),
        ("service.json", text::<ServiceFile>()),
        ("types.json", text::<TypesFile>()),
    ]
}

/// Reads a list: a key without a value is an error here as well, and not an empty list.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    struct Items<T>(PhantomData<T>);
    impl<'de, T: serde::Deserialize<'de>> Visitor<'de> for Items<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut items = Vec::new();
            while let Some(item) = seq.next_element()? {
                items.push(item);
            }
            Ok(items)
        }
    }
    deserializer.deserialize_any(Items(PhantomData))
}

/// Reads what is given: unlike serde's own rule for `Option`, a key without a value is an error and not an absence.
pub(crate) fn given<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}
