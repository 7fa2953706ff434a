// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// How an input takes SRT.
///
/// # Rules
///
/// - `SourceAddresses` is required when `Mode` is `CALLER`. (rule `SourceAddresses#required`)
/// - `SourceAddresses` must have at least 1 entry when `Mode` is `CALLER`. (rule `SourceAddresses#caller`)
///
/// Since the release of 2020-11-05.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInputSrtSettings {
    /// Which side opens the connection.
    ///
    /// - Optional.
    /// - Default: `LISTENER`.
    /// - Values: [`SrtMode`](crate::types::SrtMode).
    /// - Since the release of 2022-05-13.
    pub mode: Option<crate::types::SrtMode>,
    /// SRT stream id, such as `#!::u=johnny,m=publish`.
    ///
    /// - Optional.
    /// - Must have at most 512 characters.
    /// - Must consist of letters, digits and `.#!:&,=_-`.
    /// - **Note.** The documents show: The list of special characters is `.#!:&,_-`. Chosen: The equals sign is
    ///   one of them. Reason: The document's own examples have it in stream ids, SRT's access control needs it,
    ///   and the vendor's published metadata lists it.
    pub stream_id: Option<String>,
    /// Latency that is set for the connection.
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
    /// Passphrase to decrypt the stream; empty for a stream that is not encrypted.
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
    /// Address of the peer to call.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - `SourceAddresses` is required when `Mode` is `CALLER`.
    /// - `SourceAddresses` must have at least 1 entry when `Mode` is `CALLER`.
    /// - Since the release of 2022-05-13.
    pub source_addresses: Option<Vec<crate::types::SrtSourceAddressReq>>,
}

impl rt::Typed for CreateInputSrtSettings {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.mode),
            1 => rt::view(&self.stream_id),
            2 => rt::view(&self.latency),
            3 => rt::view(&self.recv_latency),
            4 => rt::view(&self.peer_latency),
            5 => rt::view(&self.peer_idle_timeout),
            6 => rt::view(&self.passphrase),
            7 => rt::view(&self.pb_key_len),
            8 => rt::view(&self.source_addresses),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateInputSrtSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateInputSrtSettings {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateInputSrtSettings {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.mode = rt::next(map)?,
            1 => self.stream_id = rt::next(map)?,
            2 => self.latency = rt::next(map)?,
            3 => self.recv_latency = rt::next(map)?,
            4 => self.peer_latency = rt::next(map)?,
            5 => self.peer_idle_timeout = rt::next(map)?,
            6 => self.passphrase = rt::next(map)?,
            7 => self.pb_key_len = rt::next(map)?,
            8 => self.source_addresses = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateInputSrtSettings {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateInputSrtSettings {
    /// Starts a [`CreateInputSrtSettingsBuilder`].
    pub fn builder() -> CreateInputSrtSettingsBuilder {
        CreateInputSrtSettingsBuilder::new()
    }
}

/// Builds a [`CreateInputSrtSettings`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateInputSrtSettingsBuilder {
    made: CreateInputSrtSettings,
}

impl CreateInputSrtSettingsBuilder {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateInputSrtSettings::default(),
        }
    }
}

impl CreateInputSrtSettingsBuilder {
    /// Which side opens the connection.
    ///
    /// - Optional.
    /// - Default: `LISTENER`.
    /// - Values: [`SrtMode`](crate::types::SrtMode).
    /// - Since the release of 2022-05-13.
    pub fn mode(mut self, value: impl Into<crate::types::SrtMode>) -> Self {
        self.made.mode = Some(value.into());
        self
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

    /// Latency that is set for the connection.
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

    /// Passphrase to decrypt the stream; empty for a stream that is not encrypted.
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

    /// Address of the peer to call.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - `SourceAddresses` is required when `Mode` is `CALLER`.
    /// - `SourceAddresses` must have at least 1 entry when `Mode` is `CALLER`.
    /// - Since the release of 2022-05-13.
    pub fn source_addresses(
        mut self,
        value: impl IntoIterator<Item = crate::types::SrtSourceAddressReq>,
    ) -> Self {
        self.made.source_addresses = Some(value.into_iter().collect());
        self
    }

    /// The finished [`CreateInputSrtSettings`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateInputSrtSettings {
        self.made
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateInputSRTSettings",
    members: &[
        rt::Member::new("Mode", rt::Kind::Enum(&crate::types::srt_mode::SCHEMA)),
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
        rt::Member::new(
                "SourceAddresses",
                rt::Kind::List(&rt::Kind::Struct(crate::schema::SRT_SOURCE_ADDRESS_REQ)),
            )
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(0, "Mode")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("CALLER")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(8, "SourceAddresses")]),
                requirement: rt::Requirement::Required,
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("caller"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(0, "Mode")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("CALLER")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(8, "SourceAddresses")]),
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
