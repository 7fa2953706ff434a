// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

//! The actions: a module each, with the request, its builder and the response.

/// Create an application.
pub mod create_app;
/// Delete a room, or remove members from it.
pub mod delete_room_member;
/// Query how much of its services an application used day by day.
pub mod describe_app_statistics;
/// Query the daily figures of an application's voice chat.
pub mod describe_application_data;
/// Look up the recordings of a task.
pub mod describe_record_info;
/// Look up the task that records a room.
pub mod describe_task_info;
/// Switch an application on or off.
pub mod modify_app_status;
/// Change how a room is being recorded.
pub mod modify_record_info;
/// Start to record a room.
pub mod start_record;
/// Stop a recording.
pub mod stop_record;
