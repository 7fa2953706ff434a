// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An input.
///
/// Since the release of 2020-11-05.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeInput {
    /// Id of the input.
    pub input_id: String,
    /// Name of the input.
    pub input_name: String,
    /// Description of the input.
    ///
    /// - The service may answer null.
    pub description: Option<String>,
    /// Protocol that the input takes.
    ///
    /// - Values: [`InputProtocol`](crate::types::InputProtocol).
    pub protocol: crate::types::InputProtocol,
    /// Addresses at which the input takes the stream.
    pub input_address_list: Vec<crate::types::InputAddress>,
    /// Addresses that may send to the input.
    pub allow_ip_list: Vec<String>,
    /// How SRT is taken.
    ///
    /// - The service may answer null.
    pub srt_settings: Option<crate::types::DescribeInputSrtSettings>,
    /// How RTP is taken.
    ///
    /// - The service may answer null.
    pub rtp_settings: Option<crate::types::DescribeInputRtpSettings>,
    /// Region of the input.
    pub input_region: String,
    /// Where RTMP is pushed to.
    ///
    /// - Since the release of 2021-08-20.
    pub rtmp_settings: Option<crate::types::DescribeInputRtmpSettings>,
    /// Whether the input has a backup to fail over to.
    ///
    /// - Values: [`FailOver`](crate::types::FailOver).
    /// - The service may answer null.
    /// - Since the release of 2021-08-20.
    pub fail_over: Option<crate::types::FailOver>,
    /// Availability zones of the input: of the primary pipeline and, with a backup, of the other.
    ///
    /// - Since the release of 2026-08-17.
    pub zones: Vec<String>,
    /// Where the stream is pulled by RTMP.
    ///
    /// - Since the release of 2023-11-16.
    pub rtmp_pull_settings: Option<crate::types::DescribeInputRtmpPullSettings>,
    /// Where the stream is pulled by RTSP.
    ///
    /// - Since the release of 2023-11-16.
    pub rtsp_pull_settings: Option<crate::types::DescribeInputRtspPullSettings>,
    /// Where the stream is pulled by HLS.
    ///
    /// - Since the release of 2023-11-16.
    pub hls_pull_settings: Option<crate::types::DescribeInputHlsPullSettings>,
    /// Whether the stream is delayed to even out gaps.
    ///
    /// - Since the release of 2023-11-16.
    pub resilient_stream: Option<crate::types::ResilientStreamConf>,
    /// Ids of the security groups that are bound to the input.
    ///
    /// - Since the release of 2023-11-16.
    pub security_group_ids: Vec<String>,
    /// How RIST is taken.
    ///
    /// - The service may answer null.
    /// - Since the release of 2026-08-17.
    pub rist_settings: Option<crate::types::DescribeInputRistSettings>,
    /// URLs at which the stream is taken or fetched.
    ///
    /// - Since the release of 2026-08-17.
    pub stream_urls: Vec<crate::types::StreamUrlDetail>,
    /// What the backup of the input does until it is needed.
    ///
    /// - Since the release of 2026-08-17.
    pub fail_over_option: Option<crate::types::FailOverOption>,
}

impl Default for DescribeInput {
    fn default() -> Self {
        Self {
            input_id: String::new(),
            input_name: String::new(),
            description: None,
            protocol: crate::types::InputProtocol::from(""),
            input_address_list: Vec::new(),
            allow_ip_list: Vec::new(),
            srt_settings: None,
            rtp_settings: None,
            input_region: String::new(),
            rtmp_settings: None,
            fail_over: None,
            zones: Vec::new(),
            rtmp_pull_settings: None,
            rtsp_pull_settings: None,
            hls_pull_settings: None,
            resilient_stream: None,
            security_group_ids: Vec::new(),
            rist_settings: None,
            stream_urls: Vec::new(),
            fail_over_option: None,
        }
    }
}

impl rt::Typed for DescribeInput {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.input_id),
            1 => rt::view(&self.input_name),
            2 => rt::view(&self.description),
            3 => rt::view(&self.protocol),
            4 => rt::view(&self.input_address_list),
            5 => rt::view(&self.allow_ip_list),
            6 => rt::view(&self.srt_settings),
            7 => rt::view(&self.rtp_settings),
            8 => rt::view(&self.input_region),
            9 => rt::view(&self.rtmp_settings),
            10 => rt::view(&self.fail_over),
            11 => rt::view(&self.zones),
            12 => rt::view(&self.rtmp_pull_settings),
            13 => rt::view(&self.rtsp_pull_settings),
            14 => rt::view(&self.hls_pull_settings),
            15 => rt::view(&self.resilient_stream),
            16 => rt::view(&self.security_group_ids),
            17 => rt::view(&self.rist_settings),
            18 => rt::view(&self.stream_urls),
            19 => rt::view(&self.fail_over_option),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeInput {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeInput {
    fn blank() -> Self {
        Self::default()
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
            3 => self.protocol = rt::next(map)?,
            4 => self.input_address_list = rt::next(map)?,
            5 => self.allow_ip_list = rt::next(map)?,
            6 => self.srt_settings = rt::next(map)?,
            7 => self.rtp_settings = rt::next(map)?,
            8 => self.input_region = rt::next(map)?,
            9 => self.rtmp_settings = rt::next(map)?,
            10 => self.fail_over = rt::next(map)?,
            11 => self.zones = rt::next(map)?,
            12 => self.rtmp_pull_settings = rt::next(map)?,
            13 => self.rtsp_pull_settings = rt::next(map)?,
            14 => self.hls_pull_settings = rt::next(map)?,
            15 => self.resilient_stream = rt::next(map)?,
            16 => self.security_group_ids = rt::next(map)?,
            17 => self.rist_settings = rt::next(map)?,
            18 => self.stream_urls = rt::next(map)?,
            19 => self.fail_over_option = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeInput {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeInput",
    members: &[
        rt::Member::new("InputId", rt::Kind::String),
        rt::Member::new("InputName", rt::Kind::String),
        rt::Member::new("Description", rt::Kind::String),
        rt::Member::new(
            "Protocol",
            rt::Kind::Enum(&crate::types::input_protocol::SCHEMA),
        ),
        rt::Member::new(
            "InputAddressList",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::INPUT_ADDRESS)),
        ),
        rt::Member::new("AllowIpList", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new(
            "SRTSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_SRT_SETTINGS),
        ),
        rt::Member::new(
            "RTPSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_RTP_SETTINGS),
        ),
        rt::Member::new("InputRegion", rt::Kind::String),
        rt::Member::new(
            "RTMPSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_RTMP_SETTINGS),
        ),
        rt::Member::new("FailOver", rt::Kind::Enum(&crate::types::fail_over::SCHEMA)),
        rt::Member::new("Zones", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new(
            "RTMPPullSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_RTMP_PULL_SETTINGS),
        ),
        rt::Member::new(
            "RTSPPullSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_RTSP_PULL_SETTINGS),
        ),
        rt::Member::new(
            "HLSPullSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_HLS_PULL_SETTINGS),
        ),
        rt::Member::new(
            "ResilientStream",
            rt::Kind::Struct(crate::schema::RESILIENT_STREAM_CONF),
        ),
        rt::Member::new("SecurityGroupIds", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new(
            "RISTSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_INPUT_RIST_SETTINGS),
        ),
        rt::Member::new(
            "StreamUrls",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STREAM_URL_DETAIL)),
        ),
        rt::Member::new(
            "FailOverOption",
            rt::Kind::Struct(crate::schema::FAIL_OVER_OPTION),
        ),
    ],
    rules: &[],
};
