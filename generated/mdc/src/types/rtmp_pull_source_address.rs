// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which an input pulls an RTMP stream.
///
/// Since the release of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtmpPullSourceAddress {
    /// URL of the stream without its key.
    ///
    /// - Required.
    pub tc_url: String,
    /// Key of the stream.
    ///
    /// - Required.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub stream_key: String,
}

impl RtmpPullSourceAddress {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            tc_url: String::new(),
            stream_key: String::new(),
        }
    }
}

impl rt::Typed for RtmpPullSourceAddress {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.tc_url),
            1 => rt::view(&self.stream_key),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for RtmpPullSourceAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for RtmpPullSourceAddress {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for RtmpPullSourceAddress {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.tc_url = rt::next(map)?,
            1 => self.stream_key = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for RtmpPullSourceAddress {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl RtmpPullSourceAddress {
    /// Starts a [`RtmpPullSourceAddressBuilder`].
    pub fn builder() -> RtmpPullSourceAddressBuilder {
        RtmpPullSourceAddressBuilder::new()
    }
}

/// Builds a [`RtmpPullSourceAddress`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct RtmpPullSourceAddressBuilder<
    TcUrlState = crate::missing::TcUrl,
    StreamKeyState = crate::missing::StreamKey,
> {
    made: RtmpPullSourceAddress,
    given: std::marker::PhantomData<(TcUrlState, StreamKeyState)>,
}

impl RtmpPullSourceAddressBuilder<crate::missing::TcUrl, crate::missing::StreamKey> {
    pub(crate) fn new() -> Self {
        Self {
            made: RtmpPullSourceAddress::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    TcUrlState,
    StreamKeyState,
> RtmpPullSourceAddressBuilder<TcUrlState, StreamKeyState> {
    /// URL of the stream without its key.
    ///
    /// - Required.
    pub fn tc_url(
        mut self,
        value: impl Into<String>,
    ) -> RtmpPullSourceAddressBuilder<rt::Given, StreamKeyState> {
        self.made.tc_url = value.into();
        self.turn()
    }

    /// Key of the stream.
    ///
    /// - Required.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub fn stream_key(
        mut self,
        value: impl Into<String>,
    ) -> RtmpPullSourceAddressBuilder<TcUrlState, rt::Given> {
        self.made.stream_key = value.into();
        self.turn()
    }

    /// The finished [`RtmpPullSourceAddress`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> RtmpPullSourceAddress
    where
        TcUrlState: rt::IsGiven,
        StreamKeyState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> RtmpPullSourceAddressBuilder<Next0, Next1> {
        RtmpPullSourceAddressBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "RTMPPullSourceAddress",
    members: &[
        rt::Member::new("TcUrl", rt::Kind::String).required(),
        rt::Member::new("StreamKey", rt::Kind::String).required().sensitive(),
    ],
    rules: &[],
};
