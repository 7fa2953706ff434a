// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An input to create.
///
/// # Rules
///
/// - No value may stand twice in `Zones`. (rule `Zones#unique`)
/// - `Zones` must have at least 2 entries when `FailOver` is `OPEN`. (rule `Zones#backup`)
/// - `Zones` must have at most 1 entry when `FailOver` is `CLOSE` or not given. (rule `Zones#single`)
///
/// Since the release of 2020-11-05.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInput {
    /// Name of the input.
    ///
    /// - Required.
    /// - Must have 1 to 32 characters.
    /// - Must consist of letters, digits and `_`.
    pub input_name: String,
    /// Protocol that the input takes.
    ///
    /// - Required.
    /// - Values: [`InputProtocol`](crate::types::InputProtocol).
    pub protocol: crate::types::InputProtocol,
    /// Description of the input.
    ///
    /// - Optional.
    /// - Must have at most 255 characters.
    pub description: Option<String>,
    /// Addresses that may send to the input.
    ///
    /// - Optional.
    /// - Each entry must be a CIDR block such as `10.0.0.0/8`.
    pub allow_ip_list: Option<Vec<String>>,
    /// How SRT is taken.
    ///
    /// - Optional.
    pub srt_settings: Option<crate::types::CreateInputSrtSettings>,
    /// How RTP is taken.
    ///
    /// - Optional.
    pub rtp_settings: Option<crate::types::CreateInputRtpSettings>,
    /// Whether the input has a backup to fail over to.
    ///
    /// - Optional.
    /// - Default: `CLOSE`.
    /// - Values: [`FailOver`](crate::types::FailOver).
    /// - Since the release of 2021-08-20.
    pub fail_over: Option<crate::types::FailOver>,
    /// Where the stream is pulled by RTMP.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub rtmp_pull_settings: Option<crate::types::CreateInputRtmpPullSettings>,
    /// Where the stream is pulled by RTSP.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub rtsp_pull_settings: Option<crate::types::CreateInputRtspPullSettings>,
    /// Where the stream is pulled by HLS.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub hls_pull_settings: Option<crate::types::CreateInputHlsPullSettings>,
    /// Whether the stream is delayed to even out gaps.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub resilient_stream: Option<crate::types::ResilientStreamConf>,
    /// Ids of the security groups that are bound to the input.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub security_group_ids: Option<Vec<String>>,
    /// Availability zones of the input, such as `ap-mumbai`: two different ones with a backup, otherwise one.
    ///
    /// - Optional.
    /// - Must have at most 2 entries.
    /// - No value may stand twice in `Zones`.
    /// - `Zones` must have at least 2 entries when `FailOver` is `OPEN`.
    /// - `Zones` must have at most 1 entry when `FailOver` is `CLOSE` or not given.
    /// - Since the release of 2024-09-10.
    pub zones: Option<Vec<String>>,
    /// How RIST is taken.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub rist_settings: Option<crate::types::CreateInputRistSettings>,
    /// Region of the input, such as `ap-mumbai`. `DescribeStreamLinkRegions` lists them.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub input_region: Option<String>,
    /// What the backup of the input does until it is needed.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub fail_over_option: Option<crate::types::FailOverOption>,
}

impl CreateInput {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            input_name: String::new(),
            protocol: crate::types::InputProtocol::from(""),
            description: None,
            allow_ip_list: None,
            srt_settings: None,
            rtp_settings: None,
            fail_over: None,
            rtmp_pull_settings: None,
            rtsp_pull_settings: None,
            hls_pull_settings: None,
            resilient_stream: None,
            security_group_ids: None,
            zones: None,
            rist_settings: None,
            input_region: None,
            fail_over_option: None,
        }
    }
}

impl rt::Typed for CreateInput {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.input_name),
            1 => rt::view(&self.protocol),
            2 => rt::view(&self.description),
            3 => rt::view(&self.allow_ip_list),
            4 => rt::view(&self.srt_settings),
            5 => rt::view(&self.rtp_settings),
            6 => rt::view(&self.fail_over),
            7 => rt::view(&self.rtmp_pull_settings),
            8 => rt::view(&self.rtsp_pull_settings),
            9 => rt::view(&self.hls_pull_settings),
            10 => rt::view(&self.resilient_stream),
            11 => rt::view(&self.security_group_ids),
            12 => rt::view(&self.zones),
            13 => rt::view(&self.rist_settings),
            14 => rt::view(&self.input_region),
            15 => rt::view(&self.fail_over_option),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for CreateInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for CreateInput {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for CreateInput {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.input_name = rt::next(map)?,
            1 => self.protocol = rt::next(map)?,
            2 => self.description = rt::next(map)?,
            3 => self.allow_ip_list = rt::next(map)?,
            4 => self.srt_settings = rt::next(map)?,
            5 => self.rtp_settings = rt::next(map)?,
            6 => self.fail_over = rt::next(map)?,
            7 => self.rtmp_pull_settings = rt::next(map)?,
            8 => self.rtsp_pull_settings = rt::next(map)?,
            9 => self.hls_pull_settings = rt::next(map)?,
            10 => self.resilient_stream = rt::next(map)?,
            11 => self.security_group_ids = rt::next(map)?,
            12 => self.zones = rt::next(map)?,
            13 => self.rist_settings = rt::next(map)?,
            14 => self.input_region = rt::next(map)?,
            15 => self.fail_over_option = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for CreateInput {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl CreateInput {
    /// Starts a [`CreateInputBuilder`].
    pub fn builder() -> CreateInputBuilder {
        CreateInputBuilder::new()
    }
}

/// Builds a [`CreateInput`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct CreateInputBuilder<
    InputNameState = crate::missing::InputName,
    ProtocolState = crate::missing::Protocol,
> {
    made: CreateInput,
    given: std::marker::PhantomData<(InputNameState, ProtocolState)>,
}

impl CreateInputBuilder<crate::missing::InputName, crate::missing::Protocol> {
    pub(crate) fn new() -> Self {
        Self {
            made: CreateInput::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<InputNameState, ProtocolState> CreateInputBuilder<InputNameState, ProtocolState> {
    /// Name of the input.
    ///
    /// - Required.
    /// - Must have 1 to 32 characters.
    /// - Must consist of letters, digits and `_`.
    pub fn input_name(
        mut self,
        value: impl Into<String>,
    ) -> CreateInputBuilder<rt::Given, ProtocolState> {
        self.made.input_name = value.into();
        self.turn()
    }

    /// Protocol that the input takes.
    ///
    /// - Required.
    /// - Values: [`InputProtocol`](crate::types::InputProtocol).
    pub fn protocol(
        mut self,
        value: impl Into<crate::types::InputProtocol>,
    ) -> CreateInputBuilder<InputNameState, rt::Given> {
        self.made.protocol = value.into();
        self.turn()
    }

    /// Description of the input.
    ///
    /// - Optional.
    /// - Must have at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.made.description = Some(value.into());
        self
    }

    /// Addresses that may send to the input.
    ///
    /// - Optional.
    /// - Each entry must be a CIDR block such as `10.0.0.0/8`.
    pub fn allow_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.made.allow_ip_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// How SRT is taken.
    ///
    /// - Optional.
    pub fn srt_settings(mut self, value: crate::types::CreateInputSrtSettings) -> Self {
        self.made.srt_settings = Some(value);
        self
    }

    /// How RTP is taken.
    ///
    /// - Optional.
    pub fn rtp_settings(mut self, value: crate::types::CreateInputRtpSettings) -> Self {
        self.made.rtp_settings = Some(value);
        self
    }

    /// Whether the input has a backup to fail over to.
    ///
    /// - Optional.
    /// - Default: `CLOSE`.
    /// - Values: [`FailOver`](crate::types::FailOver).
    /// - Since the release of 2021-08-20.
    pub fn fail_over(mut self, value: impl Into<crate::types::FailOver>) -> Self {
        self.made.fail_over = Some(value.into());
        self
    }

    /// Where the stream is pulled by RTMP.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub fn rtmp_pull_settings(
        mut self,
        value: crate::types::CreateInputRtmpPullSettings,
    ) -> Self {
        self.made.rtmp_pull_settings = Some(value);
        self
    }

    /// Where the stream is pulled by RTSP.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub fn rtsp_pull_settings(
        mut self,
        value: crate::types::CreateInputRtspPullSettings,
    ) -> Self {
        self.made.rtsp_pull_settings = Some(value);
        self
    }

    /// Where the stream is pulled by HLS.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub fn hls_pull_settings(
        mut self,
        value: crate::types::CreateInputHlsPullSettings,
    ) -> Self {
        self.made.hls_pull_settings = Some(value);
        self
    }

    /// Whether the stream is delayed to even out gaps.
    ///
    /// - Optional.
    /// - Since the release of 2023-11-16.
    pub fn resilient_stream(mut self, value: crate::types::ResilientStreamConf) -> Self {
        self.made.resilient_stream = Some(value);
        self
    }

    /// Ids of the security groups that are bound to the input.
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

    /// Availability zones of the input, such as `ap-mumbai`: two different ones with a backup, otherwise one.
    ///
    /// - Optional.
    /// - Must have at most 2 entries.
    /// - No value may stand twice in `Zones`.
    /// - `Zones` must have at least 2 entries when `FailOver` is `OPEN`.
    /// - `Zones` must have at most 1 entry when `FailOver` is `CLOSE` or not given.
    /// - Since the release of 2024-09-10.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.made.zones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// How RIST is taken.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub fn rist_settings(
        mut self,
        value: crate::types::CreateInputRistSettings,
    ) -> Self {
        self.made.rist_settings = Some(value);
        self
    }

    /// Region of the input, such as `ap-mumbai`. `DescribeStreamLinkRegions` lists them.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub fn input_region(mut self, value: impl Into<String>) -> Self {
        self.made.input_region = Some(value.into());
        self
    }

    /// What the backup of the input does until it is needed.
    ///
    /// - Optional.
    /// - Since the release of 2026-10-14.
    pub fn fail_over_option(mut self, value: crate::types::FailOverOption) -> Self {
        self.made.fail_over_option = Some(value);
        self
    }

    /// The finished [`CreateInput`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> CreateInput
    where
        InputNameState: rt::IsGiven,
        ProtocolState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> CreateInputBuilder<Next0, Next1> {
        CreateInputBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "CreateInput",
    members: &[
        rt::Member::new("InputName", rt::Kind::String)
            .required()
            .checks(
                &[
                    rt::Check::Length {
                        min: Some(1),
                        max: Some(32),
                    },
                    rt::Check::Charset(
                        &[
                            rt::CharSet::Letters,
                            rt::CharSet::Digits,
                            rt::CharSet::Of("_"),
                        ],
                    ),
                ],
            ),
        rt::Member::new(
                "Protocol",
                rt::Kind::Enum(&crate::types::input_protocol::SCHEMA),
            )
            .required(),
        rt::Member::new("Description", rt::Kind::String)
            .checks(
                &[
                    rt::Check::Length {
                        min: None,
                        max: Some(255),
                    },
                ],
            ),
        rt::Member::new("AllowIpList", rt::Kind::List(&rt::Kind::String))
            .checks(&[rt::Check::Format(rt::Format::Cidr)]),
        rt::Member::new(
            "SRTSettings",
            rt::Kind::Struct(crate::schema::CREATE_INPUT_SRT_SETTINGS),
        ),
        rt::Member::new(
            "RTPSettings",
            rt::Kind::Struct(crate::schema::CREATE_INPUT_RTP_SETTINGS),
        ),
        rt::Member::new("FailOver", rt::Kind::Enum(&crate::types::fail_over::SCHEMA)),
        rt::Member::new(
            "RTMPPullSettings",
            rt::Kind::Struct(crate::schema::CREATE_INPUT_RTMP_PULL_SETTINGS),
        ),
        rt::Member::new(
            "RTSPPullSettings",
            rt::Kind::Struct(crate::schema::CREATE_INPUT_RTSP_PULL_SETTINGS),
        ),
        rt::Member::new(
            "HLSPullSettings",
            rt::Kind::Struct(crate::schema::CREATE_INPUT_HLS_PULL_SETTINGS),
        ),
        rt::Member::new(
            "ResilientStream",
            rt::Kind::Struct(crate::schema::RESILIENT_STREAM_CONF),
        ),
        rt::Member::new("SecurityGroupIds", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("Zones", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(2),
                    },
                ],
            ),
        rt::Member::new(
            "RISTSettings",
            rt::Kind::Struct(crate::schema::CREATE_INPUT_RIST_SETTINGS),
        ),
        rt::Member::new("InputRegion", rt::Kind::String),
        rt::Member::new(
            "FailOverOption",
            rt::Kind::Struct(crate::schema::FAIL_OVER_OPTION),
        ),
    ],
    rules: &[
        rt::Rule {
            id: None,
            when: &[],
            unless: &[],
            law: rt::Law::Unique(rt::Path(&[rt::Step::to(12, "Zones")])),
            sensitive: false,
        },
        rt::Rule {
            id: Some("backup"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(6, "FailOver")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("OPEN")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(12, "Zones")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Count {
                        min: Some(2),
                        max: None,
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("single"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(6, "FailOver")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("CLOSE")],
                        absent: true,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(12, "Zones")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::Count {
                        min: None,
                        max: Some(1),
                    },
                    or: &[],
                },
            },
            sensitive: false,
        },
    ],
};
