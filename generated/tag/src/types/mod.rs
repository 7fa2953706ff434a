// @generated from spec/tag/types.yaml by cargo xtask codegen. Do not edit.

//! What requests and responses are made of.

pub(crate) mod failed_resource;
pub(crate) mod project;
pub(crate) mod project_scope;
pub(crate) mod resource_id_tag;
pub(crate) mod resource_tag;
pub(crate) mod resource_tag_mapping;
pub(crate) mod tag;
pub(crate) mod tag_category;
pub(crate) mod tag_filter;
pub(crate) mod tag_key_object;
pub(crate) mod tag_resource;
pub(crate) mod tag_with_delete;
pub use failed_resource::FailedResource;
pub use project::Project;
pub use project_scope::ProjectScope;
pub use resource_id_tag::ResourceIdTag;
pub use resource_tag::ResourceTag;
pub use resource_tag_mapping::ResourceTagMapping;
pub use tag::{Tag, TagBuilder};
pub use tag_category::TagCategory;
pub use tag_filter::{TagFilter, TagFilterBuilder};
pub use tag_key_object::{TagKeyObject, TagKeyObjectBuilder};
pub use tag_resource::TagResource;
pub use tag_with_delete::TagWithDelete;
