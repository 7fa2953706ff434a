// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What the API is, as data: its actions, their members and the rules that requests meet.
pub static SCHEMA: rt::ServiceSchema<'static> = rt::ServiceSchema {
    name: "mdc",
    version: "2020-08-28",
    hosts: rt::Hosts {
        international: "mdc.tencentcloudapi.com",
        mainland: None,
    },
    types: &[
        &crate::types::create_input::SCHEMA,
        &crate::types::create_input_hls_pull_settings::SCHEMA,
        &crate::types::create_input_rist_settings::SCHEMA,
        &crate::types::create_input_rtmp_pull_settings::SCHEMA,
        &crate::types::create_input_rtp_settings::SCHEMA,
        &crate::types::create_input_rtsp_pull_settings::SCHEMA,
        &crate::types::create_input_srt_settings::SCHEMA,
        &crate::types::create_output_info::SCHEMA,
        &crate::types::create_output_info_rtp_settings::SCHEMA,
        &crate::types::create_output_rtmp_settings::SCHEMA,
        &crate::types::create_output_rtp_settings_destinations::SCHEMA,
        &crate::types::create_output_rist_settings::SCHEMA,
        &crate::types::create_output_rtmp_settings_destinations::SCHEMA,
        &crate::types::create_output_srt_settings::SCHEMA,
        &crate::types::create_output_srt_settings_destinations::SCHEMA,
        &crate::types::describe_flow::SCHEMA,
        &crate::types::describe_hls_pull_source_address::SCHEMA,
        &crate::types::describe_input::SCHEMA,
        &crate::types::describe_input_hls_pull_settings::SCHEMA,
        &crate::types::describe_input_rist_settings::SCHEMA,
        &crate::types::describe_input_rtmp_pull_settings::SCHEMA,
        &crate::types::describe_input_rtmp_settings::SCHEMA,
        &crate::types::describe_input_rtp_settings::SCHEMA,
        &crate::types::describe_input_rtsp_pull_settings::SCHEMA,
        &crate::types::describe_input_srt_settings::SCHEMA,
        &crate::types::describe_output::SCHEMA,
        &crate::types::describe_output_hls_pull_server_url::SCHEMA,
        &crate::types::describe_output_hls_pull_settings::SCHEMA,
        &crate::types::describe_output_rist_settings::SCHEMA,
        &crate::types::describe_output_rtmp_pull_server_url::SCHEMA,
        &crate::types::describe_output_rtmp_pull_settings::SCHEMA,
        &crate::types::describe_output_rtmp_settings::SCHEMA,
        &crate::types::describe_output_rtp_settings::SCHEMA,
        &crate::types::describe_output_rtsp_pull_server_url::SCHEMA,
        &crate::types::describe_output_rtsp_pull_settings::SCHEMA,
        &crate::types::describe_output_srt_settings::SCHEMA,
        &crate::types::describe_rtmp_pull_source_address::SCHEMA,
        &crate::types::describe_rtsp_pull_source_address::SCHEMA,
        &crate::types::fail_over_option::SCHEMA,
        &crate::types::flow_audio::SCHEMA,
        &crate::types::flow_log_info::SCHEMA,
        &crate::types::flow_media_audio::SCHEMA,
        &crate::types::flow_media_info::SCHEMA,
        &crate::types::flow_media_video::SCHEMA,
        &crate::types::flow_realtime_status_common::SCHEMA,
        &crate::types::flow_realtime_status_item::SCHEMA,
        &crate::types::flow_realtime_status_rtmp::SCHEMA,
        &crate::types::flow_realtime_status_rtp::SCHEMA,
        &crate::types::flow_realtime_status_srt::SCHEMA,
        &crate::types::flow_srt_info::SCHEMA,
        &crate::types::flow_statistics::SCHEMA,
        &crate::types::flow_statistics_array::SCHEMA,
        &crate::types::flow_video::SCHEMA,
        &crate::types::hls_pull_source_address::SCHEMA,
        &crate::types::input_address::SCHEMA,
        &crate::types::modify_input::SCHEMA,
        &crate::types::modify_output_info::SCHEMA,
        &crate::types::output_address::SCHEMA,
        &crate::types::output_rist_source_address_resp::SCHEMA,
        &crate::types::output_srt_source_address_resp::SCHEMA,
        &crate::types::pid_selector::SCHEMA,
        &crate::types::rtmp_address_destination::SCHEMA,
        &crate::types::rtmp_pull_source_address::SCHEMA,
        &crate::types::rtp_address_destination::SCHEMA,
        &crate::types::rtsp_pull_source_address::SCHEMA,
        &crate::types::region_info::SCHEMA,
        &crate::types::resilient_stream_conf::SCHEMA,
        &crate::types::srt_address_destination::SCHEMA,
        &crate::types::srtfec_full_options::SCHEMA,
        &crate::types::srtfec_simple_options::SCHEMA,
        &crate::types::srt_source_address_req::SCHEMA,
        &crate::types::srt_source_address_resp::SCHEMA,
        &crate::types::stream_link_region_info::SCHEMA,
        &crate::types::stream_selector::SCHEMA,
        &crate::types::stream_url_detail::SCHEMA,
        &crate::types::track_selector::SCHEMA,
    ],
    actions: &[
        &crate::actions::create_stream_link_flow::ACTION,
        &crate::actions::create_stream_link_input::ACTION,
        &crate::actions::create_stream_link_output_info::ACTION,
        &crate::actions::create_stream_link_security_group::ACTION,
        &crate::actions::delete_stream_link_flow::ACTION,
        &crate::actions::delete_stream_link_output::ACTION,
        &crate::actions::describe_stream_link_flow::ACTION,
        &crate::actions::describe_stream_link_flow_logs::ACTION,
        &crate::actions::describe_stream_link_flow_media_statistics::ACTION,
        &crate::actions::describe_stream_link_flow_realtime_status::ACTION,
        &crate::actions::describe_stream_link_flow_srt_statistics::ACTION,
        &crate::actions::describe_stream_link_flow_statistics::ACTION,
        &crate::actions::describe_stream_link_flows::ACTION,
        &crate::actions::describe_stream_link_regions::ACTION,
        &crate::actions::modify_stream_link_flow::ACTION,
        &crate::actions::modify_stream_link_input::ACTION,
        &crate::actions::modify_stream_link_output_info::ACTION,
        &crate::actions::start_stream_link_flow::ACTION,
        &crate::actions::stop_stream_link_flow::ACTION,
    ],
};

pub(crate) const CREATE_INPUT: rt::TypeId = rt::TypeId(0);

pub(crate) const CREATE_INPUT_HLS_PULL_SETTINGS: rt::TypeId = rt::TypeId(1);

pub(crate) const CREATE_INPUT_RIST_SETTINGS: rt::TypeId = rt::TypeId(2);

pub(crate) const CREATE_INPUT_RTMP_PULL_SETTINGS: rt::TypeId = rt::TypeId(3);

pub(crate) const CREATE_INPUT_RTP_SETTINGS: rt::TypeId = rt::TypeId(4);

pub(crate) const CREATE_INPUT_RTSP_PULL_SETTINGS: rt::TypeId = rt::TypeId(5);

pub(crate) const CREATE_INPUT_SRT_SETTINGS: rt::TypeId = rt::TypeId(6);

pub(crate) const CREATE_OUTPUT_INFO: rt::TypeId = rt::TypeId(7);

pub(crate) const CREATE_OUTPUT_INFO_RTP_SETTINGS: rt::TypeId = rt::TypeId(8);

pub(crate) const CREATE_OUTPUT_RTMP_SETTINGS: rt::TypeId = rt::TypeId(9);

pub(crate) const CREATE_OUTPUT_RTP_SETTINGS_DESTINATIONS: rt::TypeId = rt::TypeId(10);

pub(crate) const CREATE_OUTPUT_RIST_SETTINGS: rt::TypeId = rt::TypeId(11);

pub(crate) const CREATE_OUTPUT_RTMP_SETTINGS_DESTINATIONS: rt::TypeId = rt::TypeId(12);

pub(crate) const CREATE_OUTPUT_SRT_SETTINGS: rt::TypeId = rt::TypeId(13);

pub(crate) const CREATE_OUTPUT_SRT_SETTINGS_DESTINATIONS: rt::TypeId = rt::TypeId(14);

pub(crate) const DESCRIBE_FLOW: rt::TypeId = rt::TypeId(15);

pub(crate) const DESCRIBE_HLS_PULL_SOURCE_ADDRESS: rt::TypeId = rt::TypeId(16);

pub(crate) const DESCRIBE_INPUT: rt::TypeId = rt::TypeId(17);

pub(crate) const DESCRIBE_INPUT_HLS_PULL_SETTINGS: rt::TypeId = rt::TypeId(18);

pub(crate) const DESCRIBE_INPUT_RIST_SETTINGS: rt::TypeId = rt::TypeId(19);

pub(crate) const DESCRIBE_INPUT_RTMP_PULL_SETTINGS: rt::TypeId = rt::TypeId(20);

pub(crate) const DESCRIBE_INPUT_RTMP_SETTINGS: rt::TypeId = rt::TypeId(21);

pub(crate) const DESCRIBE_INPUT_RTP_SETTINGS: rt::TypeId = rt::TypeId(22);

pub(crate) const DESCRIBE_INPUT_RTSP_PULL_SETTINGS: rt::TypeId = rt::TypeId(23);

pub(crate) const DESCRIBE_INPUT_SRT_SETTINGS: rt::TypeId = rt::TypeId(24);

pub(crate) const DESCRIBE_OUTPUT: rt::TypeId = rt::TypeId(25);

pub(crate) const DESCRIBE_OUTPUT_HLS_PULL_SERVER_URL: rt::TypeId = rt::TypeId(26);

pub(crate) const DESCRIBE_OUTPUT_HLS_PULL_SETTINGS: rt::TypeId = rt::TypeId(27);

pub(crate) const DESCRIBE_OUTPUT_RIST_SETTINGS: rt::TypeId = rt::TypeId(28);

pub(crate) const DESCRIBE_OUTPUT_RTMP_PULL_SERVER_URL: rt::TypeId = rt::TypeId(29);

pub(crate) const DESCRIBE_OUTPUT_RTMP_PULL_SETTINGS: rt::TypeId = rt::TypeId(30);

pub(crate) const DESCRIBE_OUTPUT_RTMP_SETTINGS: rt::TypeId = rt::TypeId(31);

pub(crate) const DESCRIBE_OUTPUT_RTP_SETTINGS: rt::TypeId = rt::TypeId(32);

pub(crate) const DESCRIBE_OUTPUT_RTSP_PULL_SERVER_URL: rt::TypeId = rt::TypeId(33);

pub(crate) const DESCRIBE_OUTPUT_RTSP_PULL_SETTINGS: rt::TypeId = rt::TypeId(34);

pub(crate) const DESCRIBE_OUTPUT_SRT_SETTINGS: rt::TypeId = rt::TypeId(35);

pub(crate) const DESCRIBE_RTMP_PULL_SOURCE_ADDRESS: rt::TypeId = rt::TypeId(36);

pub(crate) const DESCRIBE_RTSP_PULL_SOURCE_ADDRESS: rt::TypeId = rt::TypeId(37);

pub(crate) const FAIL_OVER_OPTION: rt::TypeId = rt::TypeId(38);

pub(crate) const FLOW_AUDIO: rt::TypeId = rt::TypeId(39);

pub(crate) const FLOW_LOG_INFO: rt::TypeId = rt::TypeId(40);

pub(crate) const FLOW_MEDIA_AUDIO: rt::TypeId = rt::TypeId(41);

pub(crate) const FLOW_MEDIA_INFO: rt::TypeId = rt::TypeId(42);

pub(crate) const FLOW_MEDIA_VIDEO: rt::TypeId = rt::TypeId(43);

pub(crate) const FLOW_REALTIME_STATUS_COMMON: rt::TypeId = rt::TypeId(44);

pub(crate) const FLOW_REALTIME_STATUS_ITEM: rt::TypeId = rt::TypeId(45);

pub(crate) const FLOW_REALTIME_STATUS_RTMP: rt::TypeId = rt::TypeId(46);

pub(crate) const FLOW_REALTIME_STATUS_RTP: rt::TypeId = rt::TypeId(47);

pub(crate) const FLOW_REALTIME_STATUS_SRT: rt::TypeId = rt::TypeId(48);

pub(crate) const FLOW_SRT_INFO: rt::TypeId = rt::TypeId(49);

pub(crate) const FLOW_STATISTICS: rt::TypeId = rt::TypeId(50);

pub(crate) const FLOW_STATISTICS_ARRAY: rt::TypeId = rt::TypeId(51);

pub(crate) const FLOW_VIDEO: rt::TypeId = rt::TypeId(52);

pub(crate) const HLS_PULL_SOURCE_ADDRESS: rt::TypeId = rt::TypeId(53);

pub(crate) const INPUT_ADDRESS: rt::TypeId = rt::TypeId(54);

pub(crate) const MODIFY_INPUT: rt::TypeId = rt::TypeId(55);

pub(crate) const MODIFY_OUTPUT_INFO: rt::TypeId = rt::TypeId(56);

pub(crate) const OUTPUT_ADDRESS: rt::TypeId = rt::TypeId(57);

pub(crate) const OUTPUT_RIST_SOURCE_ADDRESS_RESP: rt::TypeId = rt::TypeId(58);

pub(crate) const OUTPUT_SRT_SOURCE_ADDRESS_RESP: rt::TypeId = rt::TypeId(59);

pub(crate) const PID_SELECTOR: rt::TypeId = rt::TypeId(60);

pub(crate) const RTMP_ADDRESS_DESTINATION: rt::TypeId = rt::TypeId(61);

pub(crate) const RTMP_PULL_SOURCE_ADDRESS: rt::TypeId = rt::TypeId(62);

pub(crate) const RTP_ADDRESS_DESTINATION: rt::TypeId = rt::TypeId(63);

pub(crate) const RTSP_PULL_SOURCE_ADDRESS: rt::TypeId = rt::TypeId(64);

pub(crate) const REGION_INFO: rt::TypeId = rt::TypeId(65);

pub(crate) const RESILIENT_STREAM_CONF: rt::TypeId = rt::TypeId(66);

pub(crate) const SRT_ADDRESS_DESTINATION: rt::TypeId = rt::TypeId(67);

pub(crate) const SRTFEC_FULL_OPTIONS: rt::TypeId = rt::TypeId(68);

pub(crate) const SRTFEC_SIMPLE_OPTIONS: rt::TypeId = rt::TypeId(69);

pub(crate) const SRT_SOURCE_ADDRESS_REQ: rt::TypeId = rt::TypeId(70);

pub(crate) const SRT_SOURCE_ADDRESS_RESP: rt::TypeId = rt::TypeId(71);

pub(crate) const STREAM_LINK_REGION_INFO: rt::TypeId = rt::TypeId(72);

pub(crate) const STREAM_SELECTOR: rt::TypeId = rt::TypeId(73);

pub(crate) const STREAM_URL_DETAIL: rt::TypeId = rt::TypeId(74);

pub(crate) const TRACK_SELECTOR: rt::TypeId = rt::TypeId(75);
