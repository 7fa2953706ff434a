// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An address to which an output sends RTMP.
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOutputRtmpSettingsDestinations {
    /// URL without the stream key, such as `rtmp://domain/live`.
    ///
    /// - Required.
    /// - Must be a URL that starts with `rtmp://`.
    pub url: String,
    /// Key of the stream.
    ///
    /// - Required.
    /// - Must be a name with a query such as `stream?key=value`.
    /// - Sensitive: it never shows in debug output, errors or traces.
    /// - **Note.** The documents show: The format is given as `stream?key=value`. Chosen: A key without a query
    ///   is refused. Reason: The page speaks of a format and not of an example. Who pushes to a server with other
    ///   keys skips the rule.
    pub stream_key: String,
}

impl CreateOutputRtmpSettingsDestinations {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            url: String::new(),
            stream_key: String::new(),
        }
    }
}

impl rt::Typed for CreateOutputRtmpSettingsDestinations {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.url),
            1 => rt::view(&self.stream_key),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateOutputRtmpSettingsDestinations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputRtmpSettingsDestinations {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputRtmpSettingsDestinations {
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
            1 => self.stream_key = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateOutputRtmpSettingsDestinations {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputRtmpSettingsDestinations {
    /// Starts a [`CreateOutputRtmpSettingsDestinationsBuilder`].
    pub fn builder() -> CreateOutputRtmpSettingsDestinationsBuilder {
        CreateOutputRtmpSettingsDestinationsBuilder::new()
    }
}

/// Builds a [`CreateOutputRtmpSettingsDestinations`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputRtmpSettingsDestinationsBuilder<
    UrlState = crate::missing::Url,
    StreamKeyState = crate::missing::StreamKey,
> {
    made: CreateOutputRtmpSettingsDestinations,
    given: std::marker::PhantomData<(UrlState, StreamKeyState)>,
}

impl CreateOutputRtmpSettingsDestinationsBuilder<
    crate::missing::Url,
    crate::missing::StreamKey,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputRtmpSettingsDestinations::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    UrlState,
    StreamKeyState,
> CreateOutputRtmpSettingsDestinationsBuilder<UrlState, StreamKeyState> {
    /// URL without the stream key, such as `rtmp://domain/live`.
    ///
    /// - Required.
    /// - Must be a URL that starts with `rtmp://`.
    pub fn url(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputRtmpSettingsDestinationsBuilder<rt::Given, StreamKeyState> {
        self.made.url = value.into();
        self.turn()
    }

    /// Key of the stream.
    ///
    /// - Required.
    /// - Must be a name with a query such as `stream?key=value`.
    /// - Sensitive: it never shows in debug output, errors or traces.
    /// - **Note.** The documents show: The format is given as `stream?key=value`. Chosen: A key without a query
    ///   is refused. Reason: The page speaks of a format and not of an example. Who pushes to a server with other
    ///   keys skips the rule.
    pub fn stream_key(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputRtmpSettingsDestinationsBuilder<UrlState, rt::Given> {
        self.made.stream_key = value.into();
        self.turn()
    }

    /// The finished [`CreateOutputRtmpSettingsDestinations`]. Does not compile while a required member is
    /// missing; what a member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputRtmpSettingsDestinations
    where
        UrlState: rt::IsGiven,
        StreamKeyState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(
        self,
    ) -> CreateOutputRtmpSettingsDestinationsBuilder<Next0, Next1> {
        CreateOutputRtmpSettingsDestinationsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputRtmpSettingsDestinations",
    members: &[
        rt::Member::new("Url", rt::Kind::String)
            .required()
            .checks(&[rt::Check::Format(rt::Format::Url(&["rtmp"]))]),
        rt::Member::new("StreamKey", rt::Kind::String)
            .required()
            .sensitive()
            .checks(&[rt::Check::Format(rt::Format::NameQuery)]),
    ],
    rules: &[],
};
