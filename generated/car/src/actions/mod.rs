// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

//! The actions: a module each, with the request, its builder and the response.

/// Apply for a concurrency for a user, before the user's session is created.
pub mod apply_concurrent;
/// Bind concurrency packs to a project.
pub mod bind_concurrent_packages_to_project;
/// Create an application to render in the cloud.
pub mod create_application;
/// Create a project, which gives an application concurrencies to run with.
pub mod create_application_project;
/// Create a snapshot of an application's version.
pub mod create_application_snapshot;
/// Create a version of an application. The answer comes while the version is still being made.
pub mod create_application_version;
/// Create a user's session with the concurrency that was applied for.
pub mod create_session;
/// Delete an application by its id.
pub mod delete_application;
/// Delete projects.
pub mod delete_application_projects;
/// Delete a version of an application.
pub mod delete_application_version;
/// Query whether files of an application exist.
pub mod describe_application_file_info;
/// List the applications.
pub mod describe_application_list;
/// List the paths that an application can be started by.
pub mod describe_application_path_list;
/// Query the advanced settings of a project.
pub mod describe_application_project_advanced_config;
/// List the projects.
pub mod describe_application_projects;
/// Query how applications run, and how their updates come along.
pub mod describe_application_status;
/// List the versions of an application.
pub mod describe_application_version;
/// Query how many concurrencies there are, and how many of them are in use.
pub mod describe_concurrent_count;
/// List the concurrency packs.
pub mod describe_concurrent_packages;
/// Get an overview of the account's concurrency.
pub mod describe_concurrent_summary;
/// Get a temporary credential to upload an application's file to Cloud Object Storage (COS) with.
pub mod describe_cos_credential;
/// End a user's session, and with it the push of its stream, if there is one.
pub mod destroy_session;
/// Change the basic settings of an application.
pub mod modify_application_base_info;
/// Change a project.
pub mod modify_application_project;
/// Rename a version of an application.
pub mod modify_application_version;
/// Rename a concurrency pack.
pub mod modify_concurrent_package;
/// Rename a mobile application.
pub mod modify_mobile_application_info;
/// Reset concurrency packs. All users who are connected to them lose their connections.
pub mod reset_concurrent_packages;
/// Make a version the one that the application runs.
pub mod set_application_version_online;
/// Push what the application shows as a live stream to Cloud Streaming Services (CSS). The codec is the first
/// of H.265, H.264, VP8 and VP9 that the client can do.
pub mod start_publish_stream;
/// Push what the application shows as a live stream to an address of your own, which is billed apart. The
/// codec is the first of H.265, H.264, VP8 and VP9 that the client can do.
pub mod start_publish_stream_with_url;
/// Stop the push of a user's stream.
pub mod stop_publish_stream;
/// Unbind concurrency packs from a project.
pub mod unbind_concurrent_packages_from_project;
