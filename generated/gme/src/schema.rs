// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What the API is, as data: its actions, their members and the rules that requests meet.
pub static SCHEMA: rt::ServiceSchema<'static> = rt::ServiceSchema {
    name: "gme",
    version: "2018-07-11",
    hosts: rt::Hosts {
        international: "gme.intl.tencentcloudapi.com",
        mainland: Some("gme.tencentcloudapi.com"),
    },
    types: &[
        &crate::types::app_statistics_item::SCHEMA,
        &crate::types::application_data_statistics::SCHEMA,
        &crate::types::asr_conf::SCHEMA,
        &crate::types::audio_text_statistics_item::SCHEMA,
        &crate::types::create_app_resp::SCHEMA,
        &crate::types::delete_result::SCHEMA,
        &crate::types::describe_app_statistics_resp::SCHEMA,
        &crate::types::modify_app_status_resp::SCHEMA,
        &crate::types::oversea_text_statistics_item::SCHEMA,
        &crate::types::real_time_speech_statistics_item::SCHEMA,
        &crate::types::realtime_speech_conf::SCHEMA,
        &crate::types::realtime_text_statistics_item::SCHEMA,
        &crate::types::record_info::SCHEMA,
        &crate::types::scene_info::SCHEMA,
        &crate::types::statistics_item::SCHEMA,
        &crate::types::stream_text_statistics_item::SCHEMA,
        &crate::types::subscribe_record_user_ids::SCHEMA,
        &crate::types::tag::SCHEMA,
        &crate::types::voice_filter_conf::SCHEMA,
        &crate::types::voice_filter_statistics_item::SCHEMA,
        &crate::types::voice_message_conf::SCHEMA,
        &crate::types::voice_message_statistics_item::SCHEMA,
    ],
    actions: &[
        &crate::actions::create_app::ACTION,
        &crate::actions::delete_room_member::ACTION,
        &crate::actions::describe_app_statistics::ACTION,
        &crate::actions::describe_application_data::ACTION,
        &crate::actions::describe_record_info::ACTION,
        &crate::actions::describe_task_info::ACTION,
        &crate::actions::modify_app_status::ACTION,
        &crate::actions::modify_record_info::ACTION,
        &crate::actions::start_record::ACTION,
        &crate::actions::stop_record::ACTION,
    ],
};

pub(crate) const APP_STATISTICS_ITEM: rt::TypeId = rt::TypeId(0);

pub(crate) const APPLICATION_DATA_STATISTICS: rt::TypeId = rt::TypeId(1);

pub(crate) const ASR_CONF: rt::TypeId = rt::TypeId(2);

pub(crate) const AUDIO_TEXT_STATISTICS_ITEM: rt::TypeId = rt::TypeId(3);

pub(crate) const CREATE_APP_RESP: rt::TypeId = rt::TypeId(4);

pub(crate) const DELETE_RESULT: rt::TypeId = rt::TypeId(5);

pub(crate) const DESCRIBE_APP_STATISTICS_RESP: rt::TypeId = rt::TypeId(6);

pub(crate) const MODIFY_APP_STATUS_RESP: rt::TypeId = rt::TypeId(7);

pub(crate) const OVERSEA_TEXT_STATISTICS_ITEM: rt::TypeId = rt::TypeId(8);

pub(crate) const REAL_TIME_SPEECH_STATISTICS_ITEM: rt::TypeId = rt::TypeId(9);

pub(crate) const REALTIME_SPEECH_CONF: rt::TypeId = rt::TypeId(10);

pub(crate) const REALTIME_TEXT_STATISTICS_ITEM: rt::TypeId = rt::TypeId(11);

pub(crate) const RECORD_INFO: rt::TypeId = rt::TypeId(12);

pub(crate) const SCENE_INFO: rt::TypeId = rt::TypeId(13);

pub(crate) const STATISTICS_ITEM: rt::TypeId = rt::TypeId(14);

pub(crate) const STREAM_TEXT_STATISTICS_ITEM: rt::TypeId = rt::TypeId(15);

pub(crate) const SUBSCRIBE_RECORD_USER_IDS: rt::TypeId = rt::TypeId(16);

pub(crate) const TAG: rt::TypeId = rt::TypeId(17);

pub(crate) const VOICE_FILTER_CONF: rt::TypeId = rt::TypeId(18);

pub(crate) const VOICE_FILTER_STATISTICS_ITEM: rt::TypeId = rt::TypeId(19);

pub(crate) const VOICE_MESSAGE_CONF: rt::TypeId = rt::TypeId(20);

pub(crate) const VOICE_MESSAGE_STATISTICS_ITEM: rt::TypeId = rt::TypeId(21);
