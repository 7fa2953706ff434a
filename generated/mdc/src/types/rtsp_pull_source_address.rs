// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which an input pulls an RTSP stream.
///
/// Since the release of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtspPullSourceAddress {
    /// URL of the stream, which may carry credentials.
    ///
    /// - Required.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub url: String,
}

impl RtspPullSourceAddress {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self { url: String::new() }
    }
}

impl rt::Typed for RtspPullSourceAddress {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.url),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for RtspPullSourceAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for RtspPullSourceAddress {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for RtspPullSourceAddress {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.url = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for RtspPullSourceAddress {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl RtspPullSourceAddress {
    /// Starts a [`RtspPullSourceAddressBuilder`].
    pub fn builder() -> RtspPullSourceAddressBuilder {
        RtspPullSourceAddressBuilder::new()
    }
}

/// Builds a [`RtspPullSourceAddress`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct RtspPullSourceAddressBuilder<UrlState = crate::missing::Url> {
    made: RtspPullSourceAddress,
    given: std::marker::PhantomData<(UrlState,)>,
}

impl RtspPullSourceAddressBuilder<crate::missing::Url> {
    pub(crate) fn new() -> Self {
        Self {
            made: RtspPullSourceAddress::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<UrlState> RtspPullSourceAddressBuilder<UrlState> {
    /// URL of the stream, which may carry credentials.
    ///
    /// - Required.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub fn url(
        mut self,
        value: impl Into<String>,
    ) -> RtspPullSourceAddressBuilder<rt::Given> {
        self.made.url = value.into();
        self.turn()
    }

    /// The finished [`RtspPullSourceAddress`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> RtspPullSourceAddress
    where
        UrlState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> RtspPullSourceAddressBuilder<Next0> {
        RtspPullSourceAddressBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "RTSPPullSourceAddress",
    members: &[rt::Member::new("Url", rt::Kind::String).required().sensitive()],
    rules: &[],
};
