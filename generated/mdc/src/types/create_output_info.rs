// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An output to create.
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
pub struct CreateOutputInfo {
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
    pub protocol: crate::types::OutputProtocol,
    /// Region of the output, such as `ap-mumbai`. `DescribeStreamLinkRegions` lists them.
    ///
    /// - Required.
    pub output_region: String,
    /// How SRT is sent.
    ///
    /// - Optional.
    pub srt_settings: Option<crate::types::CreateOutputSrtSettings>,
    /// How RTMP is sent.
    ///
    /// - Optional.
    pub rtmp_settings: Option<crate::types::CreateOutputRtmpSettings>,
    /// How RTP is sent.
    ///
    /// - Optional.
    pub rtp_settings: Option<crate::types::CreateOutputInfoRtpSettings>,
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
    /// Ids of the security groups that are bound to the output.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub security_group_ids: Option<Vec<String>>,
    /// Availability zone of the output, such as `ap-shanghai-01`.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - Since the release of 2024-09-10.
    pub zones: Option<Vec<String>>,
    /// Where the output sends to.
    ///
    /// - Optional.
    /// - Values: [`OutputType`](crate::types::OutputType).
    /// - Since the release of 2026-10-14.
    pub output_type: Option<crate::types::OutputType>,
    /// How RIST is sent.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub rist_settings: Option<crate::types::CreateOutputRistSettings>,
    /// How many clients the output is made for. A flow has at most one `MultiMesh` output in a zone.
    ///
    /// - Optional.
    /// - Default: `Pinpoint`.
    /// - Values: [`OutputKind`](crate::types::OutputKind).
    /// - Since the release of 2026-10-14.
    pub output_kind: Option<crate::types::OutputKind>,
    /// Which tracks to send, of a stream that has several.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub stream_selector: Option<crate::types::StreamSelector>,
}

impl CreateOutputInfo {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            output_name: String::new(),
            description: String::new(),
            protocol: crate::types::OutputProtocol::from(""),
            output_region: String::new(),
            srt_settings: None,
            rtmp_settings: None,
            rtp_settings: None,
            allow_ip_list: None,
            max_concurrent: None,
            security_group_ids: None,
            zones: None,
            output_type: None,
            rist_settings: None,
            output_kind: None,
            stream_selector: None,
        }
    }
}

impl rt::Typed for CreateOutputInfo {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.output_name),
            1 => rt::view(&self.description),
            2 => rt::view(&self.protocol),
            3 => rt::view(&self.output_region),
            4 => rt::view(&self.srt_settings),
            5 => rt::view(&self.rtmp_settings),
            6 => rt::view(&self.rtp_settings),
            7 => rt::view(&self.allow_ip_list),
            8 => rt::view(&self.max_concurrent),
            9 => rt::view(&self.security_group_ids),
            10 => rt::view(&self.zones),
            11 => rt::view(&self.output_type),
            12 => rt::view(&self.rist_settings),
            13 => rt::view(&self.output_kind),
            14 => rt::view(&self.stream_selector),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateOutputInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateOutputInfo {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateOutputInfo {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.output_name = rt::next(map)?,
            1 => self.description = rt::next(map)?,
            2 => self.protocol = rt::next(map)?,
            3 => self.output_region = rt::next(map)?,
            4 => self.srt_settings = rt::next(map)?,
            5 => self.rtmp_settings = rt::next(map)?,
            6 => self.rtp_settings = rt::next(map)?,
            7 => self.allow_ip_list = rt::next(map)?,
            8 => self.max_concurrent = rt::next(map)?,
            9 => self.security_group_ids = rt::next(map)?,
            10 => self.zones = rt::next(map)?,
            11 => self.output_type = rt::next(map)?,
            12 => self.rist_settings = rt::next(map)?,
            13 => self.output_kind = rt::next(map)?,
            14 => self.stream_selector = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateOutputInfo {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateOutputInfo {
    /// Starts a [`CreateOutputInfoBuilder`].
    pub fn builder() -> CreateOutputInfoBuilder {
        CreateOutputInfoBuilder::new()
    }
}

/// Builds a [`CreateOutputInfo`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateOutputInfoBuilder<
    OutputNameState = crate::missing::OutputName,
    DescriptionState = crate::missing::Description,
    ProtocolState = crate::missing::Protocol,
    OutputRegionState = crate::missing::OutputRegion,
> {
    made: CreateOutputInfo,
    given: std::marker::PhantomData<
        (OutputNameState, DescriptionState, ProtocolState, OutputRegionState),
    >,
}

impl CreateOutputInfoBuilder<
    crate::missing::OutputName,
    crate::missing::Description,
    crate::missing::Protocol,
    crate::missing::OutputRegion,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateOutputInfo::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    OutputNameState,
    DescriptionState,
    ProtocolState,
    OutputRegionState,
> CreateOutputInfoBuilder<
    OutputNameState,
    DescriptionState,
    ProtocolState,
    OutputRegionState,
> {
    /// Name of the output.
    ///
    /// - Required.
    pub fn output_name(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputInfoBuilder<
        rt::Given,
        DescriptionState,
        ProtocolState,
        OutputRegionState,
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
    ) -> CreateOutputInfoBuilder<
        OutputNameState,
        rt::Given,
        ProtocolState,
        OutputRegionState,
    > {
        self.made.description = value.into();
        self.turn()
    }

    /// Protocol that the output sends.
    ///
    /// - Required.
    /// - Values: [`OutputProtocol`](crate::types::OutputProtocol).
    pub fn protocol(
        mut self,
        value: impl Into<crate::types::OutputProtocol>,
    ) -> CreateOutputInfoBuilder<
        OutputNameState,
        DescriptionState,
        rt::Given,
        OutputRegionState,
    > {
        self.made.protocol = value.into();
        self.turn()
    }

    /// Region of the output, such as `ap-mumbai`. `DescribeStreamLinkRegions` lists them.
    ///
    /// - Required.
    pub fn output_region(
        mut self,
        value: impl Into<String>,
    ) -> CreateOutputInfoBuilder<
        OutputNameState,
        DescriptionState,
        ProtocolState,
        rt::Given,
    > {
        self.made.output_region = value.into();
        self.turn()
    }

    /// How SRT is sent.
    ///
    /// - Optional.
    pub fn srt_settings(mut self, value: crate::types::CreateOutputSrtSettings) -> Self {
        self.made.srt_settings = Some(value);
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

    /// Ids of the security groups that are bound to the output.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Availability zone of the output, such as `ap-shanghai-01`.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - Since the release of 2024-09-10.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.made.zones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Where the output sends to.
    ///
    /// - Optional.
    /// - Values: [`OutputType`](crate::types::OutputType).
    /// - Since the release of 2026-10-14.
    pub fn output_type(mut self, value: impl Into<crate::types::OutputType>) -> Self {
        self.made.output_type = Some(value.into());
        self
    }

    /// How RIST is sent.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub fn rist_settings(
        mut self,
        value: crate::types::CreateOutputRistSettings,
    ) -> Self {
        self.made.rist_settings = Some(value);
        self
    }

    /// How many clients the output is made for. A flow has at most one `MultiMesh` output in a zone.
    ///
    /// - Optional.
    /// - Default: `Pinpoint`.
    /// - Values: [`OutputKind`](crate::types::OutputKind).
    /// - Since the release of 2026-10-14.
    pub fn output_kind(mut self, value: impl Into<crate::types::OutputKind>) -> Self {
        self.made.output_kind = Some(value.into());
        self
    }

    /// Which tracks to send, of a stream that has several.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub fn stream_selector(mut self, value: crate::types::StreamSelector) -> Self {
        self.made.stream_selector = Some(value);
        self
    }

    /// The finished [`CreateOutputInfo`]. Does not compile while a required member is missing; what a member's
    /// value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateOutputInfo
    where
        OutputNameState: rt::IsGiven,
        DescriptionState: rt::IsGiven,
        ProtocolState: rt::IsGiven,
        OutputRegionState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3>(
        self,
    ) -> CreateOutputInfoBuilder<Next0, Next1, Next2, Next3> {
        CreateOutputInfoBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateOutputInfo",
    members: &[
        rt::Member::new("OutputName", rt::Kind::String).required(),
        rt::Member::new("Description", rt::Kind::String).required(),
        rt::Member::new(
                "Protocol",
                rt::Kind::Enum(&crate::types::output_protocol::SCHEMA),
            )
            .required(),
        rt::Member::new("OutputRegion", rt::Kind::String).required(),
        rt::Member::new(
            "SRTSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_SRT_SETTINGS),
        ),
        rt::Member::new(
            "RTMPSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_RTMP_SETTINGS),
        ),
        rt::Member::new(
            "RTPSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_INFO_RTP_SETTINGS),
        ),
        rt::Member::new("AllowIpList", rt::Kind::List(&rt::Kind::String))
            .checks(&[rt::Check::Format(rt::Format::Cidr)]),
        rt::Member::new("MaxConcurrent", rt::Kind::Integer),
        rt::Member::new("SecurityGroupIds", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("Zones", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
        rt::Member::new(
            "OutputType",
            rt::Kind::Enum(&crate::types::output_type::SCHEMA),
        ),
        rt::Member::new(
            "RISTSettings",
            rt::Kind::Struct(crate::schema::CREATE_OUTPUT_RIST_SETTINGS),
        ),
        rt::Member::new(
            "OutputKind",
            rt::Kind::Enum(&crate::types::output_kind::SCHEMA),
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
                    path: rt::Path(&[rt::Step::to(2, "Protocol")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("RTMP_PULL")],
                        absent: false,
                    },
                },
            ],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(7, "AllowIpList")]),
                requirement: rt::Requirement::Ignored,
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("pinpoint"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(13, "OutputKind")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("Pinpoint")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(8, "MaxConcurrent")]),
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
                    path: rt::Path(&[rt::Step::to(13, "OutputKind")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("MultiMesh")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(8, "MaxConcurrent")]),
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
