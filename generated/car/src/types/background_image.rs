// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The background picture of a project.
///
/// Since the release of 2024-09-14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundImage {
    /// Id of the file in Cloud Object Storage (COS).
    ///
    /// - The service may answer null.
    pub cos_file_id: Option<String>,
    /// Address to download the picture from.
    ///
    /// - The service may answer null.
    /// - Sensitive: it never shows in debug output, errors or traces.
    /// - **Note.** The documents show: Nothing is said of access to the address. Chosen: The address is
    ///   sensitive, as that in CreateApplicationSnapshot is. Reason: A download address of a private bucket
    ///   carries a signature that opens it to anyone.
    pub url: Option<String>,
    /// Name of the picture.
    ///
    /// - The service may answer null.
    pub name: Option<String>,
    /// When the picture was created.
    ///
    /// - The service may answer null.
    pub create_time: Option<String>,
}

impl rt::Typed for BackgroundImage {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.cos_file_id),
            1 => rt::view(&self.url),
            2 => rt::view(&self.name),
            3 => rt::view(&self.create_time),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for BackgroundImage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for BackgroundImage {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for BackgroundImage {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.cos_file_id = rt::next(map)?,
            1 => self.url = rt::next(map)?,
            2 => self.name = rt::next(map)?,
            3 => self.create_time = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for BackgroundImage {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "BackgroundImage",
    members: &[
        rt::Member::new("COSFileId", rt::Kind::String),
        rt::Member::new("URL", rt::Kind::String).sensitive(),
        rt::Member::new("Name", rt::Kind::String),
        rt::Member::new("CreateTime", rt::Kind::String),
    ],
    rules: &[],
};
