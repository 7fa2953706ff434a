// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What the API is, as data: its actions, their members and the rules that requests meet.
pub static SCHEMA: rt::ServiceSchema<'static> = rt::ServiceSchema {
    name: "car",
    version: "2022-01-10",
    hosts: rt::Hosts {
        international: "car.intl.tencentcloudapi.com",
        mainland: Some("car.tencentcloudapi.com"),
    },
    types: &[
        &crate::types::application_base_info::SCHEMA,
        &crate::types::application_concurrent_package::SCHEMA,
        &crate::types::application_project::SCHEMA,
        &crate::types::background_image::SCHEMA,
        &crate::types::filter::SCHEMA,
        &crate::types::user_application_file_info::SCHEMA,
        &crate::types::user_application_info::SCHEMA,
        &crate::types::user_application_status::SCHEMA,
        &crate::types::user_application_store::SCHEMA,
        &crate::types::user_application_version::SCHEMA,
        &crate::types::user_mobile_application_info::SCHEMA,
        &crate::types::video_encode_config::SCHEMA,
    ],
    actions: &[
        &crate::actions::apply_concurrent::ACTION,
        &crate::actions::bind_concurrent_packages_to_project::ACTION,
        &crate::actions::create_application::ACTION,
        &crate::actions::create_application_project::ACTION,
        &crate::actions::create_application_snapshot::ACTION,
        &crate::actions::create_application_version::ACTION,
        &crate::actions::create_session::ACTION,
        &crate::actions::delete_application::ACTION,
        &crate::actions::delete_application_projects::ACTION,
        &crate::actions::delete_application_version::ACTION,
        &crate::actions::describe_application_file_info::ACTION,
        &crate::actions::describe_application_list::ACTION,
        &crate::actions::describe_application_path_list::ACTION,
        &crate::actions::describe_application_project_advanced_config::ACTION,
        &crate::actions::describe_application_projects::ACTION,
        &crate::actions::describe_application_status::ACTION,
        &crate::actions::describe_application_version::ACTION,
        &crate::actions::describe_concurrent_count::ACTION,
        &crate::actions::describe_concurrent_packages::ACTION,
        &crate::actions::describe_concurrent_summary::ACTION,
        &crate::actions::describe_cos_credential::ACTION,
        &crate::actions::destroy_session::ACTION,
        &crate::actions::modify_application_base_info::ACTION,
        &crate::actions::modify_application_project::ACTION,
        &crate::actions::modify_application_version::ACTION,
        &crate::actions::modify_concurrent_package::ACTION,
        &crate::actions::modify_mobile_application_info::ACTION,
        &crate::actions::reset_concurrent_packages::ACTION,
        &crate::actions::set_application_version_online::ACTION,
        &crate::actions::start_publish_stream::ACTION,
        &crate::actions::start_publish_stream_with_url::ACTION,
        &crate::actions::stop_publish_stream::ACTION,
        &crate::actions::unbind_concurrent_packages_from_project::ACTION,
    ],
};

pub(crate) const APPLICATION_BASE_INFO: rt::TypeId = rt::TypeId(0);

pub(crate) const APPLICATION_CONCURRENT_PACKAGE: rt::TypeId = rt::TypeId(1);

pub(crate) const APPLICATION_PROJECT: rt::TypeId = rt::TypeId(2);

pub(crate) const BACKGROUND_IMAGE: rt::TypeId = rt::TypeId(3);

pub(crate) const FILTER: rt::TypeId = rt::TypeId(4);

pub(crate) const USER_APPLICATION_FILE_INFO: rt::TypeId = rt::TypeId(5);

pub(crate) const USER_APPLICATION_INFO: rt::TypeId = rt::TypeId(6);

pub(crate) const USER_APPLICATION_STATUS: rt::TypeId = rt::TypeId(7);

pub(crate) const USER_APPLICATION_STORE: rt::TypeId = rt::TypeId(8);

pub(crate) const USER_APPLICATION_VERSION: rt::TypeId = rt::TypeId(9);

pub(crate) const USER_MOBILE_APPLICATION_INFO: rt::TypeId = rt::TypeId(10);

pub(crate) const VIDEO_ENCODE_CONFIG: rt::TypeId = rt::TypeId(11);
