// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an output sends RTMP.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOutputRtmpSettings {
    /// Where the stream is sent.
    ///
    /// - Required.
    /// - Must have 1 to 2 entries.
    pub destinations: Vec<crate::types::CreateOutputRtmpSettingsDestinations>,
    /// Size of an RTMP chunk.
    ///
    /// - Optional.
    /// - Must be from 4096 to 40960.
    /// - Unit: bytes.
    pub chunk_size: Option<i64>,
}

impl CreateOutputRtmpSettings {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            destinations: Vec::new(),
            chunk_size: None,
        }
    }
}

impl rt::Typed for CreateOutputRtmpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.destinations),
            1 => rt::view(&self.chunk_size),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateOutputRtmpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputRtmpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputRtmpSettings {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.destinations = rt::next(map)?,
            1 => self.chunk_size = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateOutputRtmpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputRtmpSettings {
    /// Starts a [`CreateOutputRtmpSettingsBuilder`].
    pub fn builder() -> CreateOutputRtmpSettingsBuilder {
        CreateOutputRtmpSettingsBuilder::new()
    }
}

/// Builds a [`CreateOutputRtmpSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputRtmpSettingsBuilder<
    DestinationsState = crate::missing::Destinations,
> {
    made: CreateOutputRtmpSettings,
    given: std::marker::PhantomData<(DestinationsState,)>,
}

impl CreateOutputRtmpSettingsBuilder<crate::missing::Destinations> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputRtmpSettings::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<DestinationsState> CreateOutputRtmpSettingsBuilder<DestinationsState> {
    /// Where the stream is sent.
    ///
    /// - Required.
    /// - Must have 1 to 2 entries.
    pub fn destinations(
        mut self,
        value: impl IntoIterator<
            Item = crate::types::CreateOutputRtmpSettingsDestinations,
        >,
    ) -> CreateOutputRtmpSettingsBuilder<rt::Given> {
        self.made.destinations = value.into_iter().collect();
        self.turn()
    }

    /// Size of an RTMP chunk.
    ///
    /// - Optional.
    /// - Must be from 4096 to 40960.
    /// - Unit: bytes.
    pub fn chunk_size(mut self, value: i64) -> Self {
        self.made.chunk_size = Some(value);
        self
    }

    /// The finished [`CreateOutputRtmpSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputRtmpSettings
    where
        DestinationsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> CreateOutputRtmpSettingsBuilder<Next0> {
        CreateOutputRtmpSettingsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputRTMPSettings",
    members: &[
        rt::Member::new(
                "Destinations",
                rt::Kind::List(
                    &rt::Kind::Struct(
                        crate::schema::CREATE_OUTPUT_RTMP_SETTINGS_DESTINATIONS,
                    ),
                ),
            )
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: Some(1),
                        max: Some(2),
                    },
                ],
            ),
        rt::Member::new("ChunkSize", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(4096)),
                        max: Some(rt::Bound::Integer(40960)),
                    },
                ],
            ),
    ],
    rules: &[],
};
