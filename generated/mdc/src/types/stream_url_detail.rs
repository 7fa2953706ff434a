// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A URL of an input or output.
///
/// Since the release of 2026-08-17.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamUrlDetail {
    /// What tells the URL from the others, such as the carrier.
    pub label: String,
    /// The URL, which may carry credentials.
    ///
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub url: String,
    /// What the URL is for.
    ///
    /// - Values: [`StreamUrlType`](crate::types::StreamUrlType).
    pub type_: crate::types::StreamUrlType,
}

impl Default for StreamUrlDetail {
    fn default() -> Self {
        Self {
            label: String::new(),
            url: String::new(),
            type_: crate::types::StreamUrlType::from(""),
        }
    }
}

impl rt::Typed for StreamUrlDetail {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.label),
            1 => rt::view(&self.url),
            2 => rt::view(&self.type_),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for StreamUrlDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for StreamUrlDetail {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for StreamUrlDetail {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.label = rt::next(map)?,
            1 => self.url = rt::next(map)?,
            2 => self.type_ = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for StreamUrlDetail {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "StreamUrlDetail",
    members: &[
        rt::Member::new("Label", rt::Kind::String),
        rt::Member::new("Url", rt::Kind::String).sensitive(),
        rt::Member::new("Type", rt::Kind::Enum(&crate::types::stream_url_type::SCHEMA)),
    ],
    rules: &[],
};
