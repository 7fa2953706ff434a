// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address to which an output sends SRT.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOutputSrtSettingsDestinations {
    /// IP address.
    ///
    /// - Required.
    /// - **Note.** The documents show: The description speaks of an IP only. Chosen: The form is not checked.
    ///   Reason: The vendor's published metadata takes a domain as well.
    pub ip: String,
    /// Port at the address.
    ///
    /// - Required.
    pub port: i64,
}

impl CreateOutputSrtSettingsDestinations {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self { ip: String::new(), port: 0 }
    }
}

impl rt::Typed for CreateOutputSrtSettingsDestinations {
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

impl std::fmt::Debug for CreateOutputSrtSettingsDestinations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputSrtSettingsDestinations {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputSrtSettingsDestinations {
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
impl<'de> rt::Deserialize<'de> for CreateOutputSrtSettingsDestinations {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputSrtSettingsDestinations {
    /// Starts a [`CreateOutputSrtSettingsDestinationsBuilder`].
    pub fn builder() -> CreateOutputSrtSettingsDestinationsBuilder {
        CreateOutputSrtSettingsDestinationsBuilder::new()
    }
}

/// Builds a [`CreateOutputSrtSettingsDestinations`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputSrtSettingsDestinationsBuilder<
    IpState = crate::missing::Ip,
    PortState = crate::missing::Port,
> {
    made: CreateOutputSrtSettingsDestinations,
    given: std::marker::PhantomData<(IpState, PortState)>,
}

impl CreateOutputSrtSettingsDestinationsBuilder<
    crate::missing::Ip,
    crate::missing::Port,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputSrtSettingsDestinations::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<IpState, PortState> CreateOutputSrtSettingsDestinationsBuilder<IpState, PortState> {
    /// IP address.
    ///
    /// - Required.
    /// - **Note.** The documents show: The description speaks of an IP only. Chosen: The form is not checked.
    ///   Reason: The vendor's published metadata takes a domain as well.
    pub fn ip(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputSrtSettingsDestinationsBuilder<rt::Given, PortState> {
        self.made.ip = value.into();
        self.turn()
    }

    /// Port at the address.
    ///
    /// - Required.
    pub fn port(
        mut self,
        value: i64,
    ) -> CreateOutputSrtSettingsDestinationsBuilder<IpState, rt::Given> {
        self.made.port = value;
        self.turn()
    }

    /// The finished [`CreateOutputSrtSettingsDestinations`]. Does not compile while a required member is missing;
    /// what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputSrtSettingsDestinations
    where
        IpState: rt::IsGiven,
        PortState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(
        self,
    ) -> CreateOutputSrtSettingsDestinationsBuilder<Next0, Next1> {
        CreateOutputSrtSettingsDestinationsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputSrtSettingsDestinations",
    members: &[
        rt::Member::new("Ip", rt::Kind::String).required(),
        rt::Member::new("Port", rt::Kind::Integer).required(),
    ],
    rules: &[],
};
