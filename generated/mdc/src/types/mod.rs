// @generated from spec/mdc/types.yaml by cargo xtask codegen. Do not edit.

//! What requests and responses are made of.

pub(crate) mod connection_mode;
pub(crate) mod connection_state;
pub(crate) mod create_input;
pub(crate) mod create_input_hls_pull_settings;
pub(crate) mod create_input_rist_settings;
pub(crate) mod create_input_rtmp_pull_settings;
pub(crate) mod create_input_rtp_settings;
pub(crate) mod create_input_rtsp_pull_settings;
pub(crate) mod create_input_srt_settings;
pub(crate) mod create_output_info;
pub(crate) mod create_output_info_rtp_settings;
pub(crate) mod create_output_rist_settings;
pub(crate) mod create_output_rtmp_settings;
pub(crate) mod create_output_rtmp_settings_destinations;
pub(crate) mod create_output_rtp_settings_destinations;
pub(crate) mod create_output_srt_settings;
pub(crate) mod create_output_srt_settings_destinations;
pub(crate) mod describe_flow;
pub(crate) mod describe_hls_pull_source_address;
pub(crate) mod describe_input;
pub(crate) mod describe_input_hls_pull_settings;
pub(crate) mod describe_input_rist_settings;
pub(crate) mod describe_input_rtmp_pull_settings;
pub(crate) mod describe_input_rtmp_settings;
pub(crate) mod describe_input_rtp_settings;
pub(crate) mod describe_input_rtsp_pull_settings;
pub(crate) mod describe_input_srt_settings;
pub(crate) mod describe_output;
pub(crate) mod describe_output_hls_pull_server_url;
pub(crate) mod describe_output_hls_pull_settings;
pub(crate) mod describe_output_rist_settings;
pub(crate) mod describe_output_rtmp_pull_server_url;
pub(crate) mod describe_output_rtmp_pull_settings;
pub(crate) mod describe_output_rtmp_settings;
pub(crate) mod describe_output_rtp_settings;
pub(crate) mod describe_output_rtsp_pull_server_url;
pub(crate) mod describe_output_rtsp_pull_settings;
pub(crate) mod describe_output_srt_settings;
pub(crate) mod describe_rtmp_pull_source_address;
pub(crate) mod describe_rtsp_pull_source_address;
pub(crate) mod fail_over;
pub(crate) mod fail_over_option;
pub(crate) mod fail_over_type;
pub(crate) mod flow_audio;
pub(crate) mod flow_log_info;
pub(crate) mod flow_media_audio;
pub(crate) mod flow_media_info;
pub(crate) mod flow_media_video;
pub(crate) mod flow_realtime_status_common;
pub(crate) mod flow_realtime_status_item;
pub(crate) mod flow_realtime_status_rtmp;
pub(crate) mod flow_realtime_status_rtp;
pub(crate) mod flow_realtime_status_srt;
pub(crate) mod flow_srt_info;
pub(crate) mod flow_state;
pub(crate) mod flow_statistics;
pub(crate) mod flow_statistics_array;
pub(crate) mod flow_video;
pub(crate) mod hls_pull_source_address;
pub(crate) mod input_address;
pub(crate) mod input_output_type;
pub(crate) mod input_protocol;
pub(crate) mod modify_input;
pub(crate) mod modify_output_info;
pub(crate) mod output_address;
pub(crate) mod output_kind;
pub(crate) mod output_protocol;
pub(crate) mod output_rist_source_address_resp;
pub(crate) mod output_srt_source_address_resp;
pub(crate) mod output_state;
pub(crate) mod output_type;
pub(crate) mod pid_selector;
pub(crate) mod pipeline;
pub(crate) mod realtime_status_protocol;
pub(crate) mod realtime_status_type;
pub(crate) mod region_info;
pub(crate) mod resilient_stream_conf;
pub(crate) mod rist_mode;
pub(crate) mod rist_profile;
pub(crate) mod rtmp_address_destination;
pub(crate) mod rtmp_pull_source_address;
pub(crate) mod rtp_address_destination;
pub(crate) mod rtsp_pull_source_address;
pub(crate) mod sort_type;
pub(crate) mod srt_address_destination;
pub(crate) mod srt_arq_policy;
pub(crate) mod srt_fec_layout;
pub(crate) mod srt_key_length;
pub(crate) mod srt_mode;
pub(crate) mod srt_source_address_req;
pub(crate) mod srt_source_address_resp;
pub(crate) mod srtfec_full_options;
pub(crate) mod srtfec_simple_options;
pub(crate) mod statistics_period;
pub(crate) mod stream_encryption;
pub(crate) mod stream_link_region_info;
pub(crate) mod stream_selector;
pub(crate) mod stream_selector_type;
pub(crate) mod stream_url_detail;
pub(crate) mod stream_url_type;
pub(crate) mod track_selector;
pub use connection_mode::ConnectionMode;
pub use connection_state::ConnectionState;
pub use create_input::{CreateInput, CreateInputBuilder};
pub use create_input_hls_pull_settings::{
    CreateInputHlsPullSettings, CreateInputHlsPullSettingsBuilder,
};
pub use create_input_rist_settings::{
    CreateInputRistSettings, CreateInputRistSettingsBuilder,
};
pub use create_input_rtmp_pull_settings::{
    CreateInputRtmpPullSettings, CreateInputRtmpPullSettingsBuilder,
};
pub use create_input_rtp_settings::{
    CreateInputRtpSettings, CreateInputRtpSettingsBuilder,
};
pub use create_input_rtsp_pull_settings::{
    CreateInputRtspPullSettings, CreateInputRtspPullSettingsBuilder,
};
pub use create_input_srt_settings::{
    CreateInputSrtSettings, CreateInputSrtSettingsBuilder,
};
pub use create_output_info::{CreateOutputInfo, CreateOutputInfoBuilder};
pub use create_output_info_rtp_settings::{
    CreateOutputInfoRtpSettings, CreateOutputInfoRtpSettingsBuilder,
};
pub use create_output_rist_settings::{
    CreateOutputRistSettings, CreateOutputRistSettingsBuilder,
};
pub use create_output_rtmp_settings::{
    CreateOutputRtmpSettings, CreateOutputRtmpSettingsBuilder,
};
pub use create_output_rtmp_settings_destinations::{
    CreateOutputRtmpSettingsDestinations, CreateOutputRtmpSettingsDestinationsBuilder,
};
pub use create_output_rtp_settings_destinations::{
    CreateOutputRtpSettingsDestinations, CreateOutputRtpSettingsDestinationsBuilder,
};
pub use create_output_srt_settings::{
    CreateOutputSrtSettings, CreateOutputSrtSettingsBuilder,
};
pub use create_output_srt_settings_destinations::{
    CreateOutputSrtSettingsDestinations, CreateOutputSrtSettingsDestinationsBuilder,
};
pub use describe_flow::DescribeFlow;
pub use describe_hls_pull_source_address::DescribeHlsPullSourceAddress;
pub use describe_input::DescribeInput;
pub use describe_input_hls_pull_settings::DescribeInputHlsPullSettings;
pub use describe_input_rist_settings::DescribeInputRistSettings;
pub use describe_input_rtmp_pull_settings::DescribeInputRtmpPullSettings;
pub use describe_input_rtmp_settings::DescribeInputRtmpSettings;
pub use describe_input_rtp_settings::DescribeInputRtpSettings;
pub use describe_input_rtsp_pull_settings::DescribeInputRtspPullSettings;
pub use describe_input_srt_settings::DescribeInputSrtSettings;
pub use describe_output::DescribeOutput;
pub use describe_output_hls_pull_server_url::DescribeOutputHlsPullServerUrl;
pub use describe_output_hls_pull_settings::DescribeOutputHlsPullSettings;
pub use describe_output_rist_settings::DescribeOutputRistSettings;
pub use describe_output_rtmp_pull_server_url::DescribeOutputRtmpPullServerUrl;
pub use describe_output_rtmp_pull_settings::DescribeOutputRtmpPullSettings;
pub use describe_output_rtmp_settings::DescribeOutputRtmpSettings;
pub use describe_output_rtp_settings::DescribeOutputRtpSettings;
pub use describe_output_rtsp_pull_server_url::DescribeOutputRtspPullServerUrl;
pub use describe_output_rtsp_pull_settings::DescribeOutputRtspPullSettings;
pub use describe_output_srt_settings::DescribeOutputSrtSettings;
pub use describe_rtmp_pull_source_address::DescribeRtmpPullSourceAddress;
pub use describe_rtsp_pull_source_address::DescribeRtspPullSourceAddress;
pub use fail_over::FailOver;
pub use fail_over_option::{FailOverOption, FailOverOptionBuilder};
pub use fail_over_type::FailOverType;
pub use flow_audio::FlowAudio;
pub use flow_log_info::FlowLogInfo;
pub use flow_media_audio::FlowMediaAudio;
pub use flow_media_info::FlowMediaInfo;
pub use flow_media_video::FlowMediaVideo;
pub use flow_realtime_status_common::FlowRealtimeStatusCommon;
pub use flow_realtime_status_item::FlowRealtimeStatusItem;
pub use flow_realtime_status_rtmp::FlowRealtimeStatusRtmp;
pub use flow_realtime_status_rtp::FlowRealtimeStatusRtp;
pub use flow_realtime_status_srt::FlowRealtimeStatusSrt;
pub use flow_srt_info::FlowSrtInfo;
pub use flow_state::FlowState;
pub use flow_statistics::FlowStatistics;
pub use flow_statistics_array::FlowStatisticsArray;
pub use flow_video::FlowVideo;
pub use hls_pull_source_address::{HlsPullSourceAddress, HlsPullSourceAddressBuilder};
pub use input_address::InputAddress;
pub use input_output_type::InputOutputType;
pub use input_protocol::InputProtocol;
pub use modify_input::{ModifyInput, ModifyInputBuilder};
pub use modify_output_info::{ModifyOutputInfo, ModifyOutputInfoBuilder};
pub use output_address::OutputAddress;
pub use output_kind::OutputKind;
pub use output_protocol::OutputProtocol;
pub use output_rist_source_address_resp::OutputRistSourceAddressResp;
pub use output_srt_source_address_resp::OutputSrtSourceAddressResp;
pub use output_state::OutputState;
pub use output_type::OutputType;
pub use pid_selector::{PidSelector, PidSelectorBuilder};
pub use pipeline::Pipeline;
pub use realtime_status_protocol::RealtimeStatusProtocol;
pub use realtime_status_type::RealtimeStatusType;
pub use region_info::RegionInfo;
pub use resilient_stream_conf::{ResilientStreamConf, ResilientStreamConfBuilder};
pub use rist_mode::RistMode;
pub use rist_profile::RistProfile;
pub use rtmp_address_destination::RtmpAddressDestination;
pub use rtmp_pull_source_address::{RtmpPullSourceAddress, RtmpPullSourceAddressBuilder};
pub use rtp_address_destination::RtpAddressDestination;
pub use rtsp_pull_source_address::{RtspPullSourceAddress, RtspPullSourceAddressBuilder};
pub use sort_type::SortType;
pub use srt_address_destination::SrtAddressDestination;
pub use srt_arq_policy::SrtArqPolicy;
pub use srt_fec_layout::SrtFecLayout;
pub use srt_key_length::SrtKeyLength;
pub use srt_mode::SrtMode;
pub use srt_source_address_req::{SrtSourceAddressReq, SrtSourceAddressReqBuilder};
pub use srt_source_address_resp::SrtSourceAddressResp;
pub use srtfec_full_options::{SrtfecFullOptions, SrtfecFullOptionsBuilder};
pub use srtfec_simple_options::{SrtfecSimpleOptions, SrtfecSimpleOptionsBuilder};
pub use statistics_period::StatisticsPeriod;
pub use stream_encryption::StreamEncryption;
pub use stream_link_region_info::StreamLinkRegionInfo;
pub use stream_selector::{StreamSelector, StreamSelectorBuilder};
pub use stream_selector_type::StreamSelectorType;
pub use stream_url_detail::StreamUrlDetail;
pub use stream_url_type::StreamUrlType;
pub use track_selector::{TrackSelector, TrackSelectorBuilder};
