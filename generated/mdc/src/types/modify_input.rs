// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// New settings of an input.
///
/// Since the release of 2022-05-13.
///
/// - **Note.** The documents show: The settings of SRT and of RTP are both required, whatever the protocol.
///   Chosen: Both are required. Reason: The vendor's published metadata requires them as well, and the
///   example sends both.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyInput {
    /// Id of the input.
    ///
    /// - Required.
    pub input_id: String,
    /// Name of the input.
    ///
    /// - Required.
    pub input_name: String,
    /// Description of the input.
    ///
    /// - Required.
    pub description: String,
    /// Addresses that may send to the input.
    ///
    /// - Required.
    /// - Each entry must be a CIDR block such as `10.0.0.0/8`.
    pub allow_ip_list: Vec<String>,
    /// How SRT is taken.
    ///
    /// - Required.
    pub srt_settings: crate::types::CreateInputSrtSettings,
    /// How RTP is taken.
    ///
    /// - Required.
    pub rtp_settings: crate::types::CreateInputRtpSettings,
    /// Protocol that the input takes. It bounds the outputs of the flow: RTP goes out as RTP only, SRT as SRT
    /// only, and RTMP as SRT or RTMP.
    ///
    /// - Optional.
    /// - Values: [`InputProtocol`](crate::types::InputProtocol).
    pub protocol: Option<crate::types::InputProtocol>,
    /// Whether the input has a backup to fail over to.
    ///
    /// - Optional.
    /// - Values: [`FailOver`](crate::types::FailOver).
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
    /// Id of the security group that is bound to the input.
    ///
    /// - Optional.
    /// - Must have at most 1 entry.
    /// - Since the release of 2023-11-16.
    pub security_group_ids: Option<Vec<String>>,
    /// Availability zones of the input. Only the second one has an effect: where the input has a backup, or
    /// changes to or from `RTSP_PULL`, its address is given out anew there.
    ///
    /// - Optional.
    /// - Must have at most 2 entries.
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

impl ModifyInput {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            input_id: String::new(),
            input_name: String::new(),
            description: String::new(),
            allow_ip_list: Vec::new(),
            srt_settings: crate::types::CreateInputSrtSettings::default(),
            rtp_settings: crate::types::CreateInputRtpSettings::default(),
            protocol: None,
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

impl rt::Typed for ModifyInput {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.input_id),
            1 => rt::view(&self.input_name),
            2 => rt::view(&self.description),
            3 => rt::view(&self.allow_ip_list),
            4 => rt::view(&self.srt_settings),
            5 => rt::view(&self.rtp_settings),
            6 => rt::view(&self.protocol),
            7 => rt::view(&self.fail_over),
            8 => rt::view(&self.rtmp_pull_settings),
            9 => rt::view(&self.rtsp_pull_settings),
            10 => rt::view(&self.hls_pull_settings),
            11 => rt::view(&self.resilient_stream),
            12 => rt::view(&self.security_group_ids),
            13 => rt::view(&self.zones),
            14 => rt::view(&self.rist_settings),
            15 => rt::view(&self.input_region),
            16 => rt::view(&self.fail_over_option),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ModifyInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ModifyInput {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for ModifyInput {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.input_id = rt::next(map)?,
            1 => self.input_name = rt::next(map)?,
            2 => self.description = rt::next(map)?,
            3 => self.allow_ip_list = rt::next(map)?,
            4 => self.srt_settings = rt::next(map)?,
            5 => self.rtp_settings = rt::next(map)?,
            6 => self.protocol = rt::next(map)?,
            7 => self.fail_over = rt::next(map)?,
            8 => self.rtmp_pull_settings = rt::next(map)?,
            9 => self.rtsp_pull_settings = rt::next(map)?,
            10 => self.hls_pull_settings = rt::next(map)?,
            11 => self.resilient_stream = rt::next(map)?,
            12 => self.security_group_ids = rt::next(map)?,
            13 => self.zones = rt::next(map)?,
            14 => self.rist_settings = rt::next(map)?,
            15 => self.input_region = rt::next(map)?,
            16 => self.fail_over_option = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for ModifyInput {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl ModifyInput {
    /// Starts a [`ModifyInputBuilder`].
    pub fn builder() -> ModifyInputBuilder {
        ModifyInputBuilder::new()
    }
}

/// Builds a [`ModifyInput`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct ModifyInputBuilder<
    InputIdState = crate::missing::InputId,
    InputNameState = crate::missing::InputName,
    DescriptionState = crate::missing::Description,
    AllowIpListState = crate::missing::AllowIpList,
    SrtSettingsState = crate::missing::SrtSettings,
    RtpSettingsState = crate::missing::RtpSettings,
> {
    made: ModifyInput,
    given: std::marker::PhantomData<
        (
            InputIdState,
            InputNameState,
            DescriptionState,
            AllowIpListState,
            SrtSettingsState,
            RtpSettingsState,
        ),
    >,
}

impl ModifyInputBuilder<
    crate::missing::InputId,
    crate::missing::InputName,
    crate::missing::Description,
    crate::missing::AllowIpList,
    crate::missing::SrtSettings,
    crate::missing::RtpSettings,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: ModifyInput::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    InputIdState,
    InputNameState,
    DescriptionState,
    AllowIpListState,
    SrtSettingsState,
    RtpSettingsState,
> ModifyInputBuilder<
    InputIdState,
    InputNameState,
    DescriptionState,
    AllowIpListState,
    SrtSettingsState,
    RtpSettingsState,
> {
    /// Id of the input.
    ///
    /// - Required.
    pub fn input_id(
        mut self,
        value: impl Into<String>,
    ) -> ModifyInputBuilder<
        rt::Given,
        InputNameState,
        DescriptionState,
        AllowIpListState,
        SrtSettingsState,
        RtpSettingsState,
    > {
        self.made.input_id = value.into();
        self.turn()
    }

    /// Name of the input.
    ///
    /// - Required.
    pub fn input_name(
        mut self,
        value: impl Into<String>,
    ) -> ModifyInputBuilder<
        InputIdState,
        rt::Given,
        DescriptionState,
        AllowIpListState,
        SrtSettingsState,
        RtpSettingsState,
    > {
        self.made.input_name = value.into();
        self.turn()
    }

    /// Description of the input.
    ///
    /// - Required.
    pub fn description(
        mut self,
        value: impl Into<String>,
    ) -> ModifyInputBuilder<
        InputIdState,
        InputNameState,
        rt::Given,
        AllowIpListState,
        SrtSettingsState,
        RtpSettingsState,
    > {
        self.made.description = value.into();
        self.turn()
    }

    /// Addresses that may send to the input.
    ///
    /// - Required.
    /// - Each entry must be a CIDR block such as `10.0.0.0/8`.
    pub fn allow_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> ModifyInputBuilder<
        InputIdState,
        InputNameState,
        DescriptionState,
        rt::Given,
        SrtSettingsState,
        RtpSettingsState,
    > {
        self.made.allow_ip_list = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// How SRT is taken.
    ///
    /// - Required.
    pub fn srt_settings(
        mut self,
        value: crate::types::CreateInputSrtSettings,
    ) -> ModifyInputBuilder<
        InputIdState,
        InputNameState,
        DescriptionState,
        AllowIpListState,
        rt::Given,
        RtpSettingsState,
    > {
        self.made.srt_settings = value;
        self.turn()
    }

    /// How RTP is taken.
    ///
    /// - Required.
    pub fn rtp_settings(
        mut self,
        value: crate::types::CreateInputRtpSettings,
    ) -> ModifyInputBuilder<
        InputIdState,
        InputNameState,
        DescriptionState,
        AllowIpListState,
        SrtSettingsState,
        rt::Given,
    > {
        self.made.rtp_settings = value;
        self.turn()
    }

    /// Protocol that the input takes. It bounds the outputs of the flow: RTP goes out as RTP only, SRT as SRT
    /// only, and RTMP as SRT or RTMP.
    ///
    /// - Optional.
    /// - Values: [`InputProtocol`](crate::types::InputProtocol).
    pub fn protocol(mut self, value: impl Into<crate::types::InputProtocol>) -> Self {
        self.made.protocol = Some(value.into());
        self
    }

    /// Whether the input has a backup to fail over to.
    ///
    /// - Optional.
    /// - Values: [`FailOver`](crate::types::FailOver).
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

    /// Id of the security group that is bound to the input.
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

    /// Availability zones of the input. Only the second one has an effect: where the input has a backup, or
    /// changes to or from `RTSP_PULL`, its address is given out anew there.
    ///
    /// - Optional.
    /// - Must have at most 2 entries.
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

    /// The finished [`ModifyInput`]. Does not compile while a required member is missing; what a member's value
    /// must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> ModifyInput
    where
        InputIdState: rt::IsGiven,
        InputNameState: rt::IsGiven,
        DescriptionState: rt::IsGiven,
        AllowIpListState: rt::IsGiven,
        SrtSettingsState: rt::IsGiven,
        RtpSettingsState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3, Next4, Next5>(
        self,
    ) -> ModifyInputBuilder<Next0, Next1, Next2, Next3, Next4, Next5> {
        ModifyInputBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ModifyInput",
    members: &[
        rt::Member::new("InputId", rt::Kind::String).required(),
        rt::Member::new("InputName", rt::Kind::String).required(),
        rt::Member::new("Description", rt::Kind::String).required(),
        rt::Member::new("AllowIpList", rt::Kind::List(&rt::Kind::String))
            .required()
            .checks(&[rt::Check::Format(rt::Format::Cidr)]),
        rt::Member::new(
                "SRTSettings",
                rt::Kind::Struct(crate::schema::CREATE_INPUT_SRT_SETTINGS),
            )
            .required(),
        rt::Member::new(
                "RTPSettings",
                rt::Kind::Struct(crate::schema::CREATE_INPUT_RTP_SETTINGS),
            )
            .required(),
        rt::Member::new(
            "Protocol",
            rt::Kind::Enum(&crate::types::input_protocol::SCHEMA),
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
        rt::Member::new("SecurityGroupIds", rt::Kind::List(&rt::Kind::String))
            .checks(
                &[
                    rt::Check::Count {
                        min: None,
                        max: Some(1),
                    },
                ],
            ),
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
    rules: &[],
};
