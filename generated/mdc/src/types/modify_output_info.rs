// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// New settings of an output.
///
/// # Rules
///
/// - `AllowIpList` is ignored unless `Protocol` is `RTMP_PULL`. (rule `AllowIpList#ignored`)
/// - `MaxConcurrent` must be at most 4 when `OutputKind` is `Pinpoint`. (rule `MaxConcurrent#pinpoint`)
/// - `MaxConcurrent` must be at most 200 when `OutputKind` is `MultiMesh`. (rule `MaxConcurrent#multi_mesh`)
///
/// Since the release of 2022-05-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyOutputInfo {
    /// Id of the output.
    ///
    /// - Required.
    pub output_id: String,
    /// Name of the output.
    ///
    /// - Required.
    pub output_name: String,
    /// Description of the output.
    ///
    /// - Required.
    pub description: String,
    /// Protocol that the output sends.
    ///
    /// - Required.
    /// - Values: [`OutputProtocol`](crate::types::OutputProtocol).
    /// - **Note.** The documents show: The values are `SRT`, `RTP` and `RTMP`. Chosen: The values are those of
    ///   CreateOutputInfo. Reason: `AllowIpList` beside it counts only if the protocol is `RTMP_PULL`.
    pub protocol: crate::types::OutputProtocol,
    /// Where the output sends to.
    ///
    /// - Optional.
    /// - Values: [`OutputType`](crate::types::OutputType).
    /// - Since the release of 2026-08-07.
    pub output_type: Option<crate::types::OutputType>,
    /// How many clients the output is made for. A flow has at most one `MultiMesh` output in a zone.
    ///
    /// - Optional.
    /// - Default: `Pinpoint`.
    /// - Values: [`OutputKind`](crate::types::OutputKind).
    /// - Since the release of 2026-08-07.
    pub output_kind: Option<crate::types::OutputKind>,
    /// How SRT is sent.
    ///
    /// - Optional.
    pub srt_settings: Option<crate::types::CreateOutputSrtSettings>,
    /// How RTP is sent.
    ///
    /// - Optional.
    pub rtp_settings: Option<crate::types::CreateOutputInfoRtpSettings>,
    /// How RTMP is sent.
    ///
    /// - Optional.
    pub rtmp_settings: Option<crate::types::CreateOutputRtmpSettings>,
    /// Addresses that may pull from the output, such as `0.0.0.0/0`; any address, if empty.
    ///
    /// - Optional.
    /// - Each entry must be a CIDR block such as `10.0.0.0/8`.
    /// - `AllowIpList` is ignored unless `Protocol` is `RTMP_PULL`.
    pub allow_ip_list: Option<Vec<String>>,
    /// Clients that may pull at the same time.
    ///
    /// - Optional.
    /// - Default: `4`.
    /// - `MaxConcurrent` must be at most 4 when `OutputKind` is `Pinpoint`.
    /// - `MaxConcurrent` must be at most 200 when `OutputKind` is `MultiMesh`.
    /// - Since the release of 2023-11-16.
    pub max_concurrent: Option<i64>,
    /// Id of the security group that is bound to the output.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - Since the release of 2023-11-16.
    pub security_group_ids: Option<Vec<String>>,
    /// Availability zones of the output.
    ///
    /// - Optional.
    /// - Since the release of 2026-08-07.
    pub zones: Option<Vec<String>>,
    /// How RIST is sent.
    ///
    /// - Optional.
    /// - Since the release of 2026-08-07.
    pub rist_settings: Option<crate::types::CreateOutputRistSettings>,
    /// Which tracks to send, of a stream that has several.
    ///
    /// - Optional.
    /// - Since the release of 2026-08-07.
    pub stream_selector: Option<crate::types::StreamSelector>,
}

impl ModifyOutputInfo {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            output_id: String::new(),
            output_name: String::new(),
            description: String::new(),
            protocol: crate::types::OutputProtocol::from(""),
            output_type: None,
            output_kind: None,
            srt_settings: None,
            rtp_settings: None,
            rtmp_settings: None,
            allow_ip_list: None,
            max_concurrent: None,
            security_group_ids: None,
            zones: None,
            rist_settings: None,
            stream_selector: None,
        }
    }
}

impl rt::Typed for ModifyOutputInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.output_id),
            1 => rt::view(&self.output_name),
            2 => rt::view(&self.description),
            3 => rt::view(&self.protocol),
            4 => rt::view(&self.output_type),
            5 => rt::view(&self.output_kind),
            6 => rt::view(&self.srt_settings),
            7 => rt::view(&self.rtp_settings),
            8 => rt::view(&self.rtmp_settings),
            9 => rt::view(&self.allow_ip_list),
            10 => rt::view(&self.max_concurrent),
            11 => rt::view(&self.security_group_ids),
            12 => rt::view(&self.zones),
            13 => rt::view(&self.rist_settings),
            14 => rt::view(&self.stream_selector),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ModifyOutputInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyOutputInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyOutputInfo {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.output_id = rt::next(map)?,
            1 => self.output_name = rt::next(map)?,
            2 => self.description = rt::next(map)?,
            3 => self.protocol = rt::next(map)?,
            4 => self.output_type = rt::next(map)?,
            5 => self.output_kind = rt::next(map)?,
            6 => self.srt_settings = rt::next(map)?,
            7 => self.rtp_settings = rt::next(map)?,
            8 => self.rtmp_settings = rt::next(map)?,
            9 => self.allow_ip_list = rt::next(map)?,
            10 => self.max_concurrent = rt::next(map)?,
            11 => self.security_group_ids = rt::next(map)?,
            12 => self.zones = rt::next(map)?,
            13 => self.rist_settings = rt::next(map)?,
            14 => self.stream_selector = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyOutputInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyOutputInfo {
    /// Starts a [`ModifyOutputInfoBuilder`].
    pub fn builder() -> ModifyOutputInfoBuilder {
        ModifyOutputInfoBuilder::new()
    }
}

/// Builds a [`ModifyOutputInfo`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct ModifyOutputInfoBuilder<
    OutputIdState = crate::missing::OutputId,
    OutputNameState = crate::missing::OutputName,
    DescriptionState = crate::missing::Description,
    ProtocolState = crate::missing::Protocol,
> {
    made: ModifyOutputInfo,
    given: std::marker::PhantomData<
        (OutputIdState, OutputNameState, DescriptionState, ProtocolState),
    >,
}

impl ModifyOutputInfoBuilder<
    crate::missing::OutputId,
    crate::missing::OutputName,
    crate::missing::Description,
    crate::missing::Protocol,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: ModifyOutputInfo::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    OutputIdState,
    OutputNameState,
    DescriptionState,
    ProtocolState,
> ModifyOutputInfoBuilder<
    OutputIdState,
    OutputNameState,
    DescriptionState,
    ProtocolState,
> {
    /// Id of the output.
    ///
    /// - Required.
    pub fn output_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyOutputInfoBuilder<
        rt::Given,
        OutputNameState,
        DescriptionState,
        ProtocolState,
    > {
        self.made.output_id = value.into();
        self.turn()
    }

    /// Name of the output.
    ///
    /// - Required.
    pub fn output_name(
        mut self,
        value: impl Into<String>,
    ) -> ModifyOutputInfoBuilder<
        OutputIdState,
        rt::Given,
        DescriptionState,
        ProtocolState,
    > {
        self.made.output_name = value.into();
        self.turn()
    }

    /// Description of the output.
    ///
    /// - Required.
    pub fn description(
        mut self,
        value: impl Into<String>,
    ) -> ModifyOutputInfoBuilder<
        OutputIdState,
        OutputNameState,
        rt::Given,
        ProtocolState,
    > {
        self.made.description = value.into();
        self.turn()
    }

    /// Protocol that the output sends.
    ///
    /// - Required.
    /// - Values: [`OutputProtocol`](crate::types::OutputProtocol).
    /// - **Note.** The documents show: The values are `SRT`, `RTP` and `RTMP`. Chosen: The values are those of
    ///   CreateOutputInfo. Reason: `AllowIpList` beside it counts only if the protocol is `RTMP_PULL`.
    pub fn protocol(
        mut self,
        value: impl Into<crate::types::OutputProtocol>,
    ) -> ModifyOutputInfoBuilder<
        OutputIdState,
        OutputNameState,
        DescriptionState,
        rt::Given,
    > {
        self.made.protocol = value.into();
        self.turn()
    }

    /// Where the output sends to.
    ///
    /// - Optional.
    /// - Values: [`OutputType`](crate::types::OutputType).
    /// - Since the release of 2026-08-07.
    pub fn output_type(mut self, value: impl Into<crate::types::OutputType>) -> Self {
        self.made.output_type = Some(value.into());
        self
    }

    /// How many clients the output is made for. A flow has at most one `MultiMesh` output in a zone.
    ///
    /// - Optional.
    /// - Default: `Pinpoint`.
    /// - Values: [`OutputKind`](crate::types::OutputKind).
    /// - Since the release of 2026-08-07.
    pub fn output_kind(mut self, value: impl Into<crate::types::OutputKind>) -> Self {
        self.made.output_kind = Some(value.into());
        self
    }

    /// How SRT is sent.
    ///
    /// - Optional.
    pub fn srt_settings(mut self, value: crate::types::CreateOutputSrtSettings) -> Self {
        self.made.srt_settings = Some(value);
        self
    }

    /// How RTP is sent.
    ///
    /// - Optional.
    pub fn rtp_settings(
        mut self,
        value: crate::types::CreateOutputInfoRtpSettings,
    ) -> Self {
        self.made.rtp_settings = Some(value);
        self
    }

    /// How RTMP is sent.
    ///
    /// - Optional.
    pub fn rtmp_settings(
        mut self,
        value: crate::types::CreateOutputRtmpSettings,
    ) -> Self {
        self.made.rtmp_settings = Some(value);
        self
    }

    /// Addresses that may pull from the output, such as `0.0.0.0/0`; any address, if empty.
    ///
    /// - Optional.
    /// - Each entry must be a CIDR block such as `10.0.0.0/8`.
    /// - `AllowIpList` is ignored unless `Protocol` is `RTMP_PULL`.
    pub fn allow_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.allow_ip_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Clients that may pull at the same time.
    ///
    /// - Optional.
    /// - Default: `4`.
    /// - `MaxConcurrent` must be at most 4 when `OutputKind` is `Pinpoint`.
    /// - `MaxConcurrent` must be at most 200 when `OutputKind` is `MultiMesh`.
    /// - Since the release of 2023-11-16.
    pub fn max_concurrent(mut self, value: i64) -> Self {
        self.made.max_concurrent = Some(value);
        self
    }

    /// Id of the security group that is bound to the output.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - Since the release of 2023-11-16.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Availability zones of the output.
    ///
    /// - Optional.
    /// - Since the release of 2026-08-07.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.made.zones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// How RIST is sent.
    ///
    /// - Optional.
    /// - Since the release of 2026-08-07.
    pub fn rist_settings(
        mut self,
        value: crate::types::CreateOutputRistSettings,
    ) -> Self {
        self.made.rist_settings = Some(value);
        self
    }

    /// Which tracks to send, of a stream that has several.
    ///
    /// - Optional.
    /// - Since the release of 2026-08-07.
    pub fn stream_selector(mut self, value: crate::types::StreamSelector) -> Self {
        self.made.stream_selector = Some(value);
        self
    }

    /// The finished [`ModifyOutputInfo`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyOutputInfo
    where
        OutputIdState: rt::IsGiven,
        OutputNameState: rt::IsGiven,
        DescriptionState: rt::IsGiven,
        ProtocolState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3>(
        self,
    ) -> ModifyOutputInfoBuilder<Next0, Next1, Next2, Next3> {
        ModifyOutputInfoBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyOutputInfo",
    members: &[
        rt::Member::new("OutputId", rt::Kind::String).required(),
        rt::Member::new("OutputName", rt::Kind::String).required(),
        rt::Member::new("Description", rt::Kind::String).required(),
        rt::Member::new(
                "Protocol",
                rt::Kind::Enum(&crate::types::output_protocol::SCHEMA),
            )
            .required(),
        rt::Member::new(
            "OutputType",
            rt::Kind::Enum(&crate::types::output_type::SCHEMA),
        ),
        rt::Member::new(
            "OutputKind",
            rt::Kind::Enum(&crate::types::output_kind::SCHEMA),
        ),
        rt::Member::new(
            "SRTSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_SRT_SETTINGS),
        ),
        rt::Member::new(
            "RTPSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_INFO_RTP_SETTINGS),
        ),
        rt::Member::new(
            "RTMPSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_RTMP_SETTINGS),
        ),
        rt::Member::new("AllowIpList", rt::Kind::List(&rt::Kind::String))
            .checks(&[rt::Check::Format(rt::Format::Cidr)]),
        rt::Member::new("MaxConcurrent", rt::Kind::Integer),
        rt::Member::new("SecurityGroupIds", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
        rt::Member::new("Zones", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new(
            "RISTSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_RIST_SETTINGS),
        ),
        rt::Member::new(
            "StreamSelector",
            rt::Kind::Struct(crate::schema::STREAM_SELECTOR),
        ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(3, "Protocol")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("RTMP_PULL")],
                        absent: false,
                    },
                },
            ],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(9, "AllowIpList")]),
                requirement: rt::Requirement::Ignored,
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("pinpoint"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(5, "OutputKind")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("Pinpoint")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(10, "MaxConcurrent")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(4)),
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("multi_mesh"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(5, "OutputKind")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("MultiMesh")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(10, "MaxConcurrent")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Range {
                        min: None,
                        max: Some(rt::Bound::Integer(200)),
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
    ],
};
