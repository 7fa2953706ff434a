// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where an input pulls an HLS stream.
///
/// Since the release of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInputHlsPullSettings {
    /// Address of the stream.
    ///
    /// - Required.
    /// - Must have at most 1 entry.
    pub source_addresses: Vec<crate::types::HlsPullSourceAddress>,
}

impl CreateInputHlsPullSettings {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            source_addresses: Vec::new(),
        }
    }
}

impl rt::Typed for CreateInputHlsPullSettings {
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

impl std::fmt::Debug for CreateInputHlsPullSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateInputHlsPullSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateInputHlsPullSettings {
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
impl<'de> rt::Deserialize<'de> for CreateInputHlsPullSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateInputHlsPullSettings {
    /// Starts a [`CreateInputHlsPullSettingsBuilder`].
    pub fn builder() -> CreateInputHlsPullSettingsBuilder {
        CreateInputHlsPullSettingsBuilder::new()
    }
}

/// Builds a [`CreateInputHlsPullSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateInputHlsPullSettingsBuilder<
    SourceAddressesState = crate::missing::SourceAddresses,
> {
    made: CreateInputHlsPullSettings,
    given: std::marker::PhantomData<(SourceAddressesState,)>,
}

impl CreateInputHlsPullSettingsBuilder<crate::missing::SourceAddresses> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateInputHlsPullSettings::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<SourceAddressesState> CreateInputHlsPullSettingsBuilder<SourceAddressesState> {
    /// Address of the stream.
    ///
    /// - Required.
    /// - Must have at most 1 entry.
    pub fn source_addresses(
        mut self,
        value: impl IntoIterator<Item = crate::types::HlsPullSourceAddress>,
    ) -> CreateInputHlsPullSettingsBuilder<rt::Given> {
        self.made.source_addresses = value.into_iter().collect();
        self.turn()
    }

    /// The finished [`CreateInputHlsPullSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateInputHlsPullSettings
    where
        SourceAddressesState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> CreateInputHlsPullSettingsBuilder<Next0> {
        CreateInputHlsPullSettingsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateInputHLSPullSettings",
    members: &[
        rt::Member::new(
                "SourceAddresses",
                rt::Kind::List(&rt::Kind::Struct(crate::schema::HLS_PULL_SOURCE_ADDRESS)),
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
