// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A concurrency pack.
///
/// Since the release of 2024-09-14.
///
/// - **Note.** The documents show: The table of the struct has a heading and no rows. Chosen: The struct has
///   no members. Reason: The vendor's SDKs have none either, and the vendor's example answers an empty list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationConcurrentPackage {}

impl rt::Typed for ApplicationConcurrentPackage {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, _: usize) -> rt::Value<'_> {
        rt::Value::Absent
    }
}

impl std::fmt::Debug for ApplicationConcurrentPackage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ApplicationConcurrentPackage {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ApplicationConcurrentPackage {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        _: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        rt::skip(map)?;
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ApplicationConcurrentPackage {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ApplicationConcurrentPackage",
    members: &[],
    rules: &[],
};
