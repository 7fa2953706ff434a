// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an output sends SRT.
///
/// # Rules
///
/// - `Destinations` must have at least 1 entry when `Mode` is `CALLER`. (rule `Destinations#caller`)
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOutputSrtSettings {
    /// Address of the peer to call; empty for an output that listens.
    ///
    /// - Required.
    /// - Must have at most 1 entry.
    /// - `Destinations` must have at least 1 entry when `Mode` is `CALLER`.
    /// - **Note.** The documents show: The table requires it, and the prose only if `Mode` is `CALLER`. The prose
    ///   admits one address, and the examples send two. Chosen: It is required and may be empty, but not if
    ///   `Mode` is `CALLER`; one address is the most. Reason: The vendor's published metadata says the same, and
    ///   an empty list meets what the prose says of listeners. Earlier editions of the vendor's SDKs admit two,
    ///   and the examples may come from there.
    pub destinations: Vec<crate::types::CreateOutputSrtSettingsDestinations>,
    /// SRT stream id, such as `#!::u=johnny,m=publish`.
    ///
    /// - Optional.
    /// - Must have at most 512 characters.
    /// - Must consist of letters, digits and `.#!:&,=_-`.
    /// - **Note.** The documents show: The list of special characters is `.#!:&,_-`. Chosen: The equals sign is
    ///   one of them. Reason: The document's own examples have it in stream ids, SRT's access control needs it,
    ///   and the vendor's published metadata lists it.
    pub stream_id: Option<String>,
    /// Whole latency.
    ///
    /// - Optional.
    /// - Default: `0`.
    /// - Must be from 0 to 3000.
    /// - Unit: ms.
    pub latency: Option<i64>,
    /// Receive latency.
    ///
    /// - Optional.
    /// - Default: `120`.
    /// - Must be from 0 to 3000.
    /// - Unit: ms.
    pub recv_latency: Option<i64>,
    /// Latency that is set for the peer.
    ///
    /// - Optional.
    /// - Default: `0`.
    /// - Must be from 0 to 3000.
    /// - Unit: ms.
    pub peer_latency: Option<i64>,
    /// Silence of the peer after which the connection ends.
    ///
    /// - Optional.
    /// - Default: `5000`.
    /// - Must be from 1000 to 10000.
    /// - Unit: ms.
    pub peer_idle_timeout: Option<i64>,
    /// Passphrase to encrypt the stream; empty for a stream that is not encrypted.
    ///
    /// - Optional.
    /// - Default: empty.
    /// - Must have 10 to 79 characters (or empty).
    /// - Must consist of printable ASCII characters (or empty).
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub passphrase: Option<String>,
    /// Length of the key.
    ///
    /// - Optional.
    /// - Default: `0`.
    /// - Values: [`SrtKeyLength`](crate::types::SrtKeyLength).
    /// - Unit: bytes.
    pub pb_key_len: Option<crate::types::SrtKeyLength>,
    /// Which side opens the connection.
    ///
    /// - Optional.
    /// - Default: `CALLER`.
    /// - Values: [`SrtMode`](crate::types::SrtMode).
    pub mode: Option<crate::types::SrtMode>,
}

impl CreateOutputSrtSettings {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            destinations: Vec::new(),
            stream_id: None,
            latency: None,
            recv_latency: None,
            peer_latency: None,
            peer_idle_timeout: None,
            passphrase: None,
            pb_key_len: None,
            mode: None,
        }
    }
}

impl rt::Typed for CreateOutputSrtSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.destinations),
            1 => rt::view(&self.stream_id),
            2 => rt::view(&self.latency),
            3 => rt::view(&self.recv_latency),
            4 => rt::view(&self.peer_latency),
            5 => rt::view(&self.peer_idle_timeout),
            6 => rt::view(&self.passphrase),
            7 => rt::view(&self.pb_key_len),
            8 => rt::view(&self.mode),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateOutputSrtSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputSrtSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputSrtSettings {
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
            1 => self.stream_id = rt::next(map)?,
            2 => self.latency = rt::next(map)?,
            3 => self.recv_latency = rt::next(map)?,
            4 => self.peer_latency = rt::next(map)?,
            5 => self.peer_idle_timeout = rt::next(map)?,
            6 => self.passphrase = rt::next(map)?,
            7 => self.pb_key_len = rt::next(map)?,
            8 => self.mode = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateOutputSrtSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputSrtSettings {
    /// Starts a [`CreateOutputSrtSettingsBuilder`].
    pub fn builder() -> CreateOutputSrtSettingsBuilder {
        CreateOutputSrtSettingsBuilder::new()
    }
}

/// Builds a [`CreateOutputSrtSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputSrtSettingsBuilder<
    DestinationsState = crate::missing::Destinations,
> {
    made: CreateOutputSrtSettings,
    given: std::marker::PhantomData<(DestinationsState,)>,
}

impl CreateOutputSrtSettingsBuilder<crate::missing::Destinations> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputSrtSettings::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<DestinationsState> CreateOutputSrtSettingsBuilder<DestinationsState> {
    /// Address of the peer to call; empty for an output that listens.
    ///
    /// - Required.
    /// - Must have at most 1 entry.
    /// - `Destinations` must have at least 1 entry when `Mode` is `CALLER`.
    /// - **Note.** The documents show: The table requires it, and the prose only if `Mode` is `CALLER`. The prose
    ///   admits one address, and the examples send two. Chosen: It is required and may be empty, but not if
    ///   `Mode` is `CALLER`; one address is the most. Reason: The vendor's published metadata says the same, and
    ///   an empty list meets what the prose says of listeners. Earlier editions of the vendor's SDKs admit two,
    ///   and the examples may come from there.
    pub fn destinations(
        mut self,
        value: impl IntoIterator<
            Item = crate::types::CreateOutputSrtSettingsDestinations,
        >,
    ) -> CreateOutputSrtSettingsBuilder<rt::Given> {
        self.made.destinations = value.into_iter().collect();
        self.turn()
    }

    /// SRT stream id, such as `#!::u=johnny,m=publish`.
    ///
    /// - Optional.
    /// - Must have at most 512 characters.
    /// - Must consist of letters, digits and `.#!:&,=_-`.
    /// - **Note.** The documents show: The list of special characters is `.#!:&,_-`. Chosen: The equals sign is
    ///   one of them. Reason: The document's own examples have it in stream ids, SRT's access control needs it,
    ///   and the vendor's published metadata lists it.
    pub fn stream_id(mut self, value: impl Into<String>) -> Self {
        self.made.stream_id = Some(value.into());
        self
    }

    /// Whole latency.
    ///
    /// - Optional.
    /// - Default: `0`.
    /// - Must be from 0 to 3000.
    /// - Unit: ms.
    pub fn latency(mut self, value: i64) -> Self {
        self.made.latency = Some(value);
        self
    }

    /// Receive latency.
    ///
    /// - Optional.
    /// - Default: `120`.
    /// - Must be from 0 to 3000.
    /// - Unit: ms.
    pub fn recv_latency(mut self, value: i64) -> Self {
        self.made.recv_latency = Some(value);
        self
    }

    /// Latency that is set for the peer.
    ///
    /// - Optional.
    /// - Default: `0`.
    /// - Must be from 0 to 3000.
    /// - Unit: ms.
    pub fn peer_latency(mut self, value: i64) -> Self {
        self.made.peer_latency = Some(value);
        self
    }

    /// Silence of the peer after which the connection ends.
    ///
    /// - Optional.
    /// - Default: `5000`.
    /// - Must be from 1000 to 10000.
    /// - Unit: ms.
    pub fn peer_idle_timeout(mut self, value: i64) -> Self {
        self.made.peer_idle_timeout = Some(value);
        self
    }

    /// Passphrase to encrypt the stream; empty for a stream that is not encrypted.
    ///
    /// - Optional.
    /// - Default: empty.
    /// - Must have 10 to 79 characters (or empty).
    /// - Must consist of printable ASCII characters (or empty).
    /// - Sensitive: it never shows in debug output, errors or traces.
    pub fn passphrase(mut self, value: impl Into<String>) -> Self {
        self.made.passphrase = Some(value.into());
        self
    }

    /// Length of the key.
    ///
    /// - Optional.
    /// - Default: `0`.
    /// - Values: [`SrtKeyLength`](crate::types::SrtKeyLength).
    /// - Unit: bytes.
    pub fn pb_key_len(mut self, value: impl Into<crate::types::SrtKeyLength>) -> Self {
        self.made.pb_key_len = Some(value.into());
        self
    }

    /// Which side opens the connection.
    ///
    /// - Optional.
    /// - Default: `CALLER`.
    /// - Values: [`SrtMode`](crate::types::SrtMode).
    pub fn mode(mut self, value: impl Into<crate::types::SrtMode>) -> Self {
        self.made.mode = Some(value.into());
        self
    }

    /// The finished [`CreateOutputSrtSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputSrtSettings
    where
        DestinationsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0>(self) -> CreateOutputSrtSettingsBuilder<Next0> {
        CreateOutputSrtSettingsBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputSrtSettings",
    members: &[
        rt::Member::new(
                "Destinations",
                rt::Kind::List(
                    &rt::Kind::Struct(
                        crate::schema::CREATE_OUTPUT_SRT_SETTINGS_DESTINATIONS,
                    ),
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
        rt::Member::new("StreamId", rt::Kind::String)
            .checks(
                &[
                    rt::Check::Length {
                        min: None,
                        max: Some(512),
                    },
                    rt::Check::Charset(
                        &[
                            rt::CharSet::Letters,
                            rt::CharSet::Digits,
                            rt::CharSet::Of(".#!:&,=_-"),
                        ],
                    ),
                ],
            ),
        rt::Member::new("Latency", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(0)),
                        max: Some(rt::Bound::Integer(3000)),
                    },
                ],
            ),
        rt::Member::new("RecvLatency", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(0)),
                        max: Some(rt::Bound::Integer(3000)),
                    },
                ],
            ),
        rt::Member::new("PeerLatency", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(0)),
                        max: Some(rt::Bound::Integer(3000)),
                    },
                ],
            ),
        rt::Member::new("PeerIdleTimeout", rt::Kind::Integer)
            .checks(
                &[
                    rt::Check::Range {
                        min: Some(rt::Bound::Integer(1000)),
                        max: Some(rt::Bound::Integer(10000)),
                    },
                ],
            ),
        rt::Member::new("Passphrase", rt::Kind::String)
            .sensitive()
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(10),
                        max: Some(79),
                    },
                    rt::Check::Charset(&[rt::CharSet::Ascii]),
                ],
            )
            .or(&[rt::Literal::String("")]),
        rt::Member::new(
            "PbKeyLen",
            rt::Kind::Enum(&crate::types::srt_key_length::SCHEMA),
        ),
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::srt_mode::SCHEMA)),
    ],
    rules: &[
        rt::Rule {
            id: Some("caller"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(8, "Mode")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("CALLER")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(0, "Destinations")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Count {
                        min: Some(1),
                        max: None,
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
    ],
};
