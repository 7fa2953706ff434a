// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// An output.
///
/// Since the release of 2020-11-05.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeOutput {
    /// Id of the output.
    pub output_id: String,
    /// Name of the output.
    pub output_name: String,
    /// Where the output sends to.
    ///
    /// - Values: [`OutputType`](crate::types::OutputType).
    pub output_type: crate::types::OutputType,
    /// Description of the output.
    ///
    /// - The service may answer null.
    pub description: Option<String>,
    /// Protocol that the output sends.
    ///
    /// - Values: [`OutputProtocol`](crate::types::OutputProtocol).
    pub protocol: crate::types::OutputProtocol,
    /// Addresses of the output.
    pub output_address_list: Vec<crate::types::OutputAddress>,
    /// Region of the output.
    ///
    /// - The service may answer null.
    pub output_region: Option<String>,
    /// How SRT is sent.
    ///
    /// - The service may answer null.
    pub srt_settings: Option<crate::types::DescribeOutputSrtSettings>,
    /// How RTP is sent.
    ///
    /// - The service may answer null.
    pub rtp_settings: Option<crate::types::DescribeOutputRtpSettings>,
    /// How RTMP is sent.
    ///
    /// - The service may answer null.
    pub rtmp_settings: Option<crate::types::DescribeOutputRtmpSettings>,
    /// Where clients pull by RTMP.
    ///
    /// - The service may answer null.
    /// - Since the release of 2021-10-22.
    pub rtmp_pull_settings: Option<crate::types::DescribeOutputRtmpPullSettings>,
    /// Addresses that may pull from an output of the protocol `RTMP_PULL`; any address, if empty.
    ///
    /// - The service may answer null.
    /// - Since the release of 2021-10-22.
    pub allow_ip_list: Vec<String>,
    /// Where clients pull by RTSP.
    ///
    /// - Since the release of 2023-11-16.
    pub rtsp_pull_settings: Option<crate::types::DescribeOutputRtspPullSettings>,
    /// Where clients pull by HLS.
    ///
    /// - Since the release of 2023-11-16.
    pub hls_pull_settings: Option<crate::types::DescribeOutputHlsPullSettings>,
    /// Clients that may pull at the same time.
    ///
    /// - Since the release of 2023-11-16.
    pub max_concurrent: i64,
    /// Ids of the security groups that are bound to the output.
    ///
    /// - Since the release of 2023-11-16.
    pub security_group_ids: Vec<String>,
    /// Availability zone of the output.
    ///
    /// - Since the release of 2026-08-25.
    pub zones: Vec<String>,
    /// How RIST is sent.
    ///
    /// - Since the release of 2026-08-25.
    pub rist_settings: Option<crate::types::DescribeOutputRistSettings>,
    /// How many clients the output is made for.
    ///
    /// - Values: [`OutputKind`](crate::types::OutputKind).
    /// - Since the release of 2026-08-25.
    pub output_kind: crate::types::OutputKind,
    /// URLs at which the stream can be played or to which it is sent.
    ///
    /// - Since the release of 2026-08-25.
    pub stream_urls: Vec<crate::types::StreamUrlDetail>,
    /// Which tracks are sent, of a stream that has several.
    ///
    /// - Since the release of 2026-08-25.
    pub stream_selector: Option<crate::types::StreamSelector>,
    /// Whether the output is in use.
    ///
    /// - Values: [`OutputState`](crate::types::OutputState).
    /// - Since the release of 2026-10-14.
    pub state: crate::types::OutputState,
}

impl Default for DescribeOutput {
    fn default() -> Self {
        Self {
            output_id: String::new(),
            output_name: String::new(),
            output_type: crate::types::OutputType::from(""),
            description: None,
            protocol: crate::types::OutputProtocol::from(""),
            output_address_list: Vec::new(),
            output_region: None,
            srt_settings: None,
            rtp_settings: None,
            rtmp_settings: None,
            rtmp_pull_settings: None,
            allow_ip_list: Vec::new(),
            rtsp_pull_settings: None,
            hls_pull_settings: None,
            max_concurrent: 0,
            security_group_ids: Vec::new(),
            zones: Vec::new(),
            rist_settings: None,
            output_kind: crate::types::OutputKind::from(""),
            stream_urls: Vec::new(),
            stream_selector: None,
            state: crate::types::OutputState::from(""),
        }
    }
}

impl rt::Typed for DescribeOutput {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.output_id),
            1 => rt::view(&self.output_name),
            2 => rt::view(&self.output_type),
            3 => rt::view(&self.description),
            4 => rt::view(&self.protocol),
            5 => rt::view(&self.output_address_list),
            6 => rt::view(&self.output_region),
            7 => rt::view(&self.srt_settings),
            8 => rt::view(&self.rtp_settings),
            9 => rt::view(&self.rtmp_settings),
            10 => rt::view(&self.rtmp_pull_settings),
            11 => rt::view(&self.allow_ip_list),
            12 => rt::view(&self.rtsp_pull_settings),
            13 => rt::view(&self.hls_pull_settings),
            14 => rt::view(&self.max_concurrent),
            15 => rt::view(&self.security_group_ids),
            16 => rt::view(&self.zones),
            17 => rt::view(&self.rist_settings),
            18 => rt::view(&self.output_kind),
            19 => rt::view(&self.stream_urls),
            20 => rt::view(&self.stream_selector),
            21 => rt::view(&self.state),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for DescribeOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for DescribeOutput {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for DescribeOutput {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.output_id = rt::next(map)?,
            1 => self.output_name = rt::next(map)?,
            2 => self.output_type = rt::next(map)?,
            3 => self.description = rt::next(map)?,
            4 => self.protocol = rt::next(map)?,
            5 => self.output_address_list = rt::next(map)?,
            6 => self.output_region = rt::next(map)?,
            7 => self.srt_settings = rt::next(map)?,
            8 => self.rtp_settings = rt::next(map)?,
            9 => self.rtmp_settings = rt::next(map)?,
            10 => self.rtmp_pull_settings = rt::next(map)?,
            11 => self.allow_ip_list = rt::next(map)?,
            12 => self.rtsp_pull_settings = rt::next(map)?,
            13 => self.hls_pull_settings = rt::next(map)?,
            14 => self.max_concurrent = rt::next(map)?,
            15 => self.security_group_ids = rt::next(map)?,
            16 => self.zones = rt::next(map)?,
            17 => self.rist_settings = rt::next(map)?,
            18 => self.output_kind = rt::next(map)?,
            19 => self.stream_urls = rt::next(map)?,
            20 => self.stream_selector = rt::next(map)?,
            21 => self.state = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for DescribeOutput {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "DescribeOutput",
    members: &[
        rt::Member::new("OutputId", rt::Kind::String),
        rt::Member::new("OutputName", rt::Kind::String),
        rt::Member::new(
            "OutputType",
            rt::Kind::Enum(&crate::types::output_type::SCHEMA),
        ),
        rt::Member::new("Description", rt::Kind::String),
        rt::Member::new(
            "Protocol",
            rt::Kind::Enum(&crate::types::output_protocol::SCHEMA),
        ),
        rt::Member::new(
            "OutputAddressList",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::OUTPUT_ADDRESS)),
        ),
        rt::Member::new("OutputRegion", rt::Kind::String),
        rt::Member::new(
            "SRTSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_SRT_SETTINGS),
        ),
        rt::Member::new(
            "RTPSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_RTP_SETTINGS),
        ),
        rt::Member::new(
            "RTMPSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_RTMP_SETTINGS),
        ),
        rt::Member::new(
            "RTMPPullSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_RTMP_PULL_SETTINGS),
        ),
        rt::Member::new("AllowIpList", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new(
            "RTSPPullSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_RTSP_PULL_SETTINGS),
        ),
        rt::Member::new(
            "HLSPullSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_HLS_PULL_SETTINGS),
        ),
        rt::Member::new("MaxConcurrent", rt::Kind::Integer),
        rt::Member::new("SecurityGroupIds", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new("Zones", rt::Kind::List(&rt::Kind::String)),
        rt::Member::new(
            "RISTSettings",
            rt::Kind::Struct(crate::schema::DESCRIBE_OUTPUT_RIST_SETTINGS),
        ),
        rt::Member::new(
            "OutputKind",
            rt::Kind::Enum(&crate::types::output_kind::SCHEMA),
        ),
        rt::Member::new(
            "StreamUrls",
            rt::Kind::List(&rt::Kind::Struct(crate::schema::STREAM_URL_DETAIL)),
        ),
        rt::Member::new(
            "StreamSelector",
            rt::Kind::Struct(crate::schema::STREAM_SELECTOR),
        ),
        rt::Member::new("State", rt::Kind::Enum(&crate::types::output_state::SCHEMA)),
    ],
    rules: &[],
};
