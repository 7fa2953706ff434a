// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address at which an input pulls an HLS stream.
///
/// Since the release of 2023-11-16.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HlsPullSourceAddress {
    /// URL of the stream, which may carry credentials.
    ///
    /// - Required.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub url: String,
}

impl HlsPullSourceAddress {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self { url: String::new() }
    }
}

impl rt::Typed for HlsPullSourceAddress {
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

impl std::fmt::Debug for HlsPullSourceAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for HlsPullSourceAddress {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for HlsPullSourceAddress {
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
impl<'de> rt::Deserialize<'de> for HlsPullSourceAddress {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl HlsPullSourceAddress {
    /// Starts a [`HlsPullSourceAddressBuilder`].
    pub fn builder() -> HlsPullSourceAddressBuilder {
        HlsPullSourceAddressBuilder::new()
    }
}

/// Builds a [`HlsPullSourceAddress`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct HlsPullSourceAddressBuilder<UrlState = crate::missing::Url> {
    made: HlsPullSourceAddress,
    given: std::marker::PhantomData<(UrlState,)>,
}

impl HlsPullSourceAddressBuilder<crate::missing::Url> {
    pub(crate) fn new() -> Self {
        Self {
            made: HlsPullSourceAddress::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<UrlState> HlsPullSourceAddressBuilder<UrlState> {
    /// URL of the stream, which may carry credentials.
    ///
    /// - Required.
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub fn url(
        mut self,
        value: impl Into<String>,
    ) -> HlsPullSourceAddressBuilder<rt::Given> {
        self.made.url = value.into();
        self.turn()
    }

    /// The finished [`HlsPullSourceAddress`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> HlsPullSourceAddress
    where
        UrlState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> HlsPullSourceAddressBuilder<Next0> {
        HlsPullSourceAddressBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "HLSPullSourceAddress",
    members: &[rt::Member::new("Url", rt::Kind::String).required().sensitive()],
    rules: &[],
};
