// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// What the API is, as data: its actions, their members and the rules that requests meet.
pub static SCHEMA: rt::ServiceSchema<'static> = rt::ServiceSchema {
    name: "tag",
    version: "2018-08-13",
    hosts: rt::Hosts {
        international: "tag.intl.tencentcloudapi.com",
        mainland: Some("tag.tencentcloudapi.com"),
    },
    types: &[
        &crate::types::failed_resource::SCHEMA,
        &crate::types::project::SCHEMA,
        &crate::types::resource_id_tag::SCHEMA,
        &crate::types::resource_tag::SCHEMA,
        &crate::types::resource_tag_mapping::SCHEMA,
        &crate::types::tag::SCHEMA,
        &crate::types::tag_filter::SCHEMA,
        &crate::types::tag_key_object::SCHEMA,
        &crate::types::tag_resource::SCHEMA,
        &crate::types::tag_with_delete::SCHEMA,
    ],
    actions: &[
        &crate::actions::add_project::ACTION,
        &crate::actions::add_resource_tag::ACTION,
        &crate::actions::attach_resources_tag::ACTION,
        &crate::actions::create_tag::ACTION,
        &crate::actions::create_tags::ACTION,
        &crate::actions::delete_resource_tag::ACTION,
        &crate::actions::delete_tag::ACTION,
        &crate::actions::delete_tags::ACTION,
        &crate::actions::describe_projects::ACTION,
        &crate::actions::describe_resource_tags::ACTION,
        &crate::actions::describe_resource_tags_by_resource_ids::ACTION,
        &crate::actions::describe_resource_tags_by_resource_ids_seq::ACTION,
        &crate::actions::describe_resource_tags_by_tag_keys::ACTION,
        &crate::actions::describe_resources_by_tags::ACTION,
        &crate::actions::describe_resources_by_tags_union::ACTION,
        &crate::actions::describe_tag_keys::ACTION,
        &crate::actions::describe_tag_values::ACTION,
        &crate::actions::describe_tag_values_seq::ACTION,
        &crate::actions::describe_tags::ACTION,
        &crate::actions::describe_tags_seq::ACTION,
        &crate::actions::detach_resources_tag::ACTION,
        &crate::actions::get_resources::ACTION,
        &crate::actions::get_tag_keys::ACTION,
        &crate::actions::get_tag_values::ACTION,
        &crate::actions::get_tags::ACTION,
        &crate::actions::modify_resource_tags::ACTION,
        &crate::actions::modify_resources_tag_value::ACTION,
        &crate::actions::tag_resources::ACTION,
        &crate::actions::un_tag_resources::ACTION,
        &crate::actions::update_resource_tag_value::ACTION,
    ],
};

pub(crate) const FAILED_RESOURCE: rt::TypeId = rt::TypeId(0);

pub(crate) const PROJECT: rt::TypeId = rt::TypeId(1);

pub(crate) const RESOURCE_ID_TAG: rt::TypeId = rt::TypeId(2);

pub(crate) const RESOURCE_TAG: rt::TypeId = rt::TypeId(3);

pub(crate) const RESOURCE_TAG_MAPPING: rt::TypeId = rt::TypeId(4);

pub(crate) const TAG: rt::TypeId = rt::TypeId(5);

pub(crate) const TAG_FILTER: rt::TypeId = rt::TypeId(6);

pub(crate) const TAG_KEY_OBJECT: rt::TypeId = rt::TypeId(7);

pub(crate) const TAG_RESOURCE: rt::TypeId = rt::TypeId(8);

pub(crate) const TAG_WITH_DELETE: rt::TypeId = rt::TypeId(9);
