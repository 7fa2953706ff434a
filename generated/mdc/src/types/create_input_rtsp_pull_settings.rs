// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where an input pulls an RTSP stream.
///
/// Since the release of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInputRtspPullSettings {
    /// Address of the stream.
    ///
    /// - Required.
    /// - Must have at most 1 entry.
    pub source_addresses: Vec<crate::types::RtspPullSourceAddress>,
}

impl CreateInputRtspPullSettings {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            source_addresses: Vec::new(),
        }
    }
}

impl rt::Typed for CreateInputRtspPullSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.source_addresses),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateInputRtspPullSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateInputRtspPullSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateInputRtspPullSettings {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.source_addresses = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateInputRtspPullSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateInputRtspPullSettings {
    /// Starts a [`CreateInputRtspPullSettingsBuilder`].
    pub fn builder() -> CreateInputRtspPullSettingsBuilder {
        CreateInputRtspPullSettingsBuilder::new()
    }
}

/// Builds a [`CreateInputRtspPullSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateInputRtspPullSettingsBuilder<
    SourceAddressesState = crate::missing::SourceAddresses,
> {
    made: CreateInputRtspPullSettings,
    given: std::marker::PhantomData<(SourceAddressesState,)>,
}

impl CreateInputRtspPullSettingsBuilder<crate::missing::SourceAddresses> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateInputRtspPullSettings::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<SourceAddressesState> CreateInputRtspPullSettingsBuilder<SourceAddressesState> {
    /// Address of the stream.
    ///
    /// - Required.
    /// - Must have at most 1 entry.
    pub fn source_addresses(
        mut self,
        value: impl IntoIterator<Item = crate::types::RtspPullSourceAddress>,
    ) -> CreateInputRtspPullSettingsBuilder<rt::Given> {
        self.made.source_addresses = value.into_iter().collect();
        self.turn()
    }

    /// The finished [`CreateInputRtspPullSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateInputRtspPullSettings
    where
        SourceAddressesState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> CreateInputRtspPullSettingsBuilder<Next0> {
        CreateInputRtspPullSettingsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateInputRTSPPullSettings",
    members: &[
        rt::Member::new(
                "SourceAddresses",
                rt::Kind::List(
                    &rt::Kind::Struct(crate::schema::RTSP_PULL_SOURCE_ADDRESS),
                ),
            )
            .required()
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
    ],
    rules: &[],
};
