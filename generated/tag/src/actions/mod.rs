// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

//! The actions: a module each, with the request, its builder and the response.

/// Create a project.
pub mod add_project;
/// Bind a tag to a resource.
pub mod add_resource_tag;
/// Bind a tag to several resources of one service.
pub mod attach_resources_tag;
/// Create a tag from a key and a value.
pub mod create_tag;
/// Create several tags.
pub mod create_tags;
/// Unbind a tag from a resource.
pub mod delete_resource_tag;
/// Delete a tag that no resource carries.
pub mod delete_tag;
/// Delete several tags that no resource carries.
pub mod delete_tags;
/// List the projects.
pub mod describe_projects;
/// List the tags that are bound to resources.
pub mod describe_resource_tags;
/// List the tags that are bound to several resources of one service.
pub mod describe_resource_tags_by_resource_ids;
/// List the tags of several resources of one service in sequence.
pub mod describe_resource_tags_by_resource_ids_seq;
/// List the tags of several resources that have one of the keys.
pub mod describe_resource_tags_by_tag_keys;
/// List resources that carry all of the tags.
pub mod describe_resources_by_tags;
/// List resources that carry any of the tags.
pub mod describe_resources_by_tags_union;
/// List the tag keys.
pub mod describe_tag_keys;
/// List the values of tag keys.
pub mod describe_tag_values;
/// List the values of tag keys in sequence.
pub mod describe_tag_values_seq;
/// List the tags.
pub mod describe_tags;
/// List the tags in sequence.
pub mod describe_tags_seq;
/// Unbind a tag from several resources of one service.
pub mod detach_resources_tag;
/// List resources with the tags that are bound to them.
pub mod get_resources;
/// List the tag keys.
pub mod get_tag_keys;
/// List the values of tag keys.
pub mod get_tag_values;
/// List the tags.
pub mod get_tags;
/// Bind tags to a resource, change their values there, and unbind others.
pub mod modify_resource_tags;
/// Give a tag key that several resources of one service carry a new value there.
pub mod modify_resources_tag_value;
/// Bind tags to resources of any services, and create those that do not exist.
pub mod tag_resources;
/// Unbind tags from resources of any services.
pub mod un_tag_resources;
/// Give a tag key that a resource carries a new value there.
pub mod update_resource_tag_value;
