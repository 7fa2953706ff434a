// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The address of a peer that an SRT input calls.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SrtSourceAddressReq {
    /// IP address of the peer.
    ///
    /// - Required.
    /// - **Note.** The documents show: The description speaks of an IP only. Chosen: The form is not checked.
    ///   Reason: The vendor's published metadata takes a domain as well.
    pub ip: String,
    /// Port of the peer.
    ///
    /// - Required.
    pub port: i64,
}

impl SrtSourceAddressReq {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self { ip: String::new(), port: 0 }
    }
}

impl rt::Typed for SrtSourceAddressReq {
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

impl std::fmt::Debug for SrtSourceAddressReq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for SrtSourceAddressReq {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for SrtSourceAddressReq {
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
impl<'de> rt::Deserialize<'de> for SrtSourceAddressReq {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl SrtSourceAddressReq {
    /// Starts a [`SrtSourceAddressReqBuilder`].
    pub fn builder() -> SrtSourceAddressReqBuilder {
        SrtSourceAddressReqBuilder::new()
    }
}

/// Builds a [`SrtSourceAddressReq`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct SrtSourceAddressReqBuilder<
    IpState = crate::missing::Ip,
    PortState = crate::missing::Port,
> {
    made: SrtSourceAddressReq,
    given: std::marker::PhantomData<(IpState, PortState)>,
}

impl SrtSourceAddressReqBuilder<crate::missing::Ip, crate::missing::Port> {
    pub(crate) fn new() -> Self {
        Self {
            made: SrtSourceAddressReq::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<IpState, PortState> SrtSourceAddressReqBuilder<IpState, PortState> {
    /// IP address of the peer.
    ///
    /// - Required.
    /// - **Note.** The documents show: The description speaks of an IP only. Chosen: The form is not checked.
    ///   Reason: The vendor's published metadata takes a domain as well.
    pub fn ip(
        mut self,
        value: impl Into<String>,
    ) -> SrtSourceAddressReqBuilder<rt::Given, PortState> {
        self.made.ip = value.into();
        self.turn()
    }

    /// Port of the peer.
    ///
    /// - Required.
    pub fn port(mut self, value: i64) -> SrtSourceAddressReqBuilder<IpState, rt::Given> {
        self.made.port = value;
        self.turn()
    }

    /// The finished [`SrtSourceAddressReq`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> SrtSourceAddressReq
    where
        IpState: rt::IsGiven,
        PortState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> SrtSourceAddressReqBuilder<Next0, Next1> {
        SrtSourceAddressReqBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "SRTSourceAddressReq",
    members: &[
        rt::Member::new("Ip", rt::Kind::String).required(),
        rt::Member::new("Port", rt::Kind::Integer).required(),
    ],
    rules: &[],
};
