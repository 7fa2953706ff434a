// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an output sends RTP.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOutputInfoRtpSettings {
    /// Where the stream is sent.
    ///
    /// - Required.
    /// - Must have 1 to 2 entries.
    pub destinations: Vec<crate::types::CreateOutputRtpSettingsDestinations>,
    /// Forward error correction.
    ///
    /// - Required.
    /// - Must be `none`.
    pub fec: String,
    /// Time without data after which the output counts as idle.
    ///
    /// - Required.
    /// - Unit: ms.
    pub idle_timeout: i64,
}

impl CreateOutputInfoRtpSettings {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            destinations: Vec::new(),
            fec: String::new(),
            idle_timeout: 0,
        }
    }
}

impl rt::Typed for CreateOutputInfoRtpSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.destinations),
            1 => rt::view(&self.fec),
            2 => rt::view(&self.idle_timeout),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateOutputInfoRtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputInfoRtpSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputInfoRtpSettings {
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
            1 => self.fec = rt::next(map)?,
            2 => self.idle_timeout = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateOutputInfoRtpSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputInfoRtpSettings {
    /// Starts a [`CreateOutputInfoRtpSettingsBuilder`].
    pub fn builder() -> CreateOutputInfoRtpSettingsBuilder {
        CreateOutputInfoRtpSettingsBuilder::new()
    }
}

/// Builds a [`CreateOutputInfoRtpSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputInfoRtpSettingsBuilder<
    DestinationsState = crate::missing::Destinations,
    FecState = crate::missing::Fec,
    IdleTimeoutState = crate::missing::IdleTimeout,
> {
    made: CreateOutputInfoRtpSettings,
    given: std::marker::PhantomData<(DestinationsState, FecState, IdleTimeoutState)>,
}

impl CreateOutputInfoRtpSettingsBuilder<
    crate::missing::Destinations,
    crate::missing::Fec,
    crate::missing::IdleTimeout,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputInfoRtpSettings::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    DestinationsState,
    FecState,
    IdleTimeoutState,
> CreateOutputInfoRtpSettingsBuilder<DestinationsState, FecState, IdleTimeoutState> {
    /// Where the stream is sent.
    ///
    /// - Required.
    /// - Must have 1 to 2 entries.
    pub fn destinations(
        mut self,
        value: impl IntoIterator<
            Item = crate::types::CreateOutputRtpSettingsDestinations,
        >,
    ) -> CreateOutputInfoRtpSettingsBuilder<rt::Given, FecState, IdleTimeoutState> {
        self.made.destinations = value.into_iter().collect();
        self.turn()
    }

    /// Forward error correction.
    ///
    /// - Required.
    /// - Must be `none`.
    pub fn fec(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputInfoRtpSettingsBuilder<
        DestinationsState,
        rt::Given,
        IdleTimeoutState,
    > {
        self.made.fec = value.into();
        self.turn()
    }

    /// Time without data after which the output counts as idle.
    ///
    /// - Required.
    /// - Unit: ms.
    pub fn idle_timeout(
        mut self,
        value: i64,
    ) -> CreateOutputInfoRtpSettingsBuilder<DestinationsState, FecState, rt::Given> {
        self.made.idle_timeout = value;
        self.turn()
    }

    /// The finished [`CreateOutputInfoRtpSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputInfoRtpSettings
    where
        DestinationsState: rt::IsGiven,
        FecState: rt::IsGiven,
        IdleTimeoutState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2>(
        self,
    ) -> CreateOutputInfoRtpSettingsBuilder<Next0, Next1, Next2> {
        CreateOutputInfoRtpSettingsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputInfoRTPSettings",
    members: &[
        rt::Member::new(
                "Destinations",
                rt::Kind::List(
                    &rt::Kind::Struct(
                        crate::schema::CREATE_OUTPUT_RTP_SETTINGS_DESTINATIONS,
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
        rt::Member::new("FEC", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Fixed(rt::Literal::String("none"))]),
        rt::Member::new("IdleTimeout", rt::Kind::Integer).required(),
    ],
    rules: &[],
};
