// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address to which an output sends RTP.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOutputRtpSettingsDestinations {
    /// IP address.
    ///
    /// - Required.
    /// - Must be an IP address.
    pub ip: String,
    /// Port at the address.
    ///
    /// - Required.
    pub port: i64,
}

impl CreateOutputRtpSettingsDestinations {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self { ip: String::new(), port: 0 }
    }
}

impl rt::Typed for CreateOutputRtpSettingsDestinations {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.ip),
            1 => rt::view(&self.port),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateOutputRtpSettingsDestinations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputRtpSettingsDestinations {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputRtpSettingsDestinations {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.ip = rt::next(map)?,
            1 => self.port = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateOutputRtpSettingsDestinations {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputRtpSettingsDestinations {
    /// Starts a [`CreateOutputRtpSettingsDestinationsBuilder`].
    pub fn builder() -> CreateOutputRtpSettingsDestinationsBuilder {
        CreateOutputRtpSettingsDestinationsBuilder::new()
    }
}

/// Builds a [`CreateOutputRtpSettingsDestinations`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputRtpSettingsDestinationsBuilder<
    IpState = crate::missing::Ip,
    PortState = crate::missing::Port,
> {
    made: CreateOutputRtpSettingsDestinations,
    given: std::marker::PhantomData<(IpState, PortState)>,
}

impl CreateOutputRtpSettingsDestinationsBuilder<
    crate::missing::Ip,
    crate::missing::Port,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputRtpSettingsDestinations::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<IpState, PortState> CreateOutputRtpSettingsDestinationsBuilder<IpState, PortState> {
    /// IP address.
    ///
    /// - Required.
    /// - Must be an IP address.
    pub fn ip(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputRtpSettingsDestinationsBuilder<rt::Given, PortState> {
        self.made.ip = value.into();
        self.turn()
    }

    /// Port at the address.
    ///
    /// - Required.
    pub fn port(
        mut self,
        value: i64,
    ) -> CreateOutputRtpSettingsDestinationsBuilder<IpState, rt::Given> {
        self.made.port = value;
        self.turn()
    }

    /// The finished [`CreateOutputRtpSettingsDestinations`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputRtpSettingsDestinations
    where
        IpState: rt::IsGiven,
        PortState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(
        self,
    ) -> CreateOutputRtpSettingsDestinationsBuilder<Next0, Next1> {
        CreateOutputRtpSettingsDestinationsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputRTPSettingsDestinations",
    members: &[
        rt::Member::new("Ip", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Ip)]),
        rt::Member::new("Port", rt::Kind::Integer).required(),
    ],
    rules: &[],
};
