// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

//! The actions: a module each, with the request, its builder and the response.

/// Create a flow with its inputs and outputs.
pub mod create_stream_link_flow;
/// Add inputs to a flow.
pub mod create_stream_link_input;
/// Create an output of a flow.
pub mod create_stream_link_output_info;
/// Create a security group, which lists the addresses that may send to an input or pull from an output.
pub mod create_stream_link_security_group;
/// Delete a flow.
pub mod delete_stream_link_flow;
/// Delete an output of a flow.
pub mod delete_stream_link_output;
/// Query the settings of a flow, of its inputs and of its outputs.
pub mod describe_stream_link_flow;
/// List the log entries of a flow.
pub mod describe_stream_link_flow_logs;
/// Query the media quality of an input or output over time, with an entry for each session.
pub mod describe_stream_link_flow_media_statistics;
/// Query how the inputs and outputs of a flow are doing right now.
pub mod describe_stream_link_flow_realtime_status;
/// Query how an input or output that uses SRT has performed over time.
pub mod describe_stream_link_flow_srt_statistics;
/// Query the media quality of an input or output over time, with the sessions of each moment together.
pub mod describe_stream_link_flow_statistics;
/// List the flows with their settings, their inputs and their outputs.
pub mod describe_stream_link_flows;
/// List the regions of StreamLink.
pub mod describe_stream_link_regions;
/// Rename a flow.
pub mod modify_stream_link_flow;
/// Change an input of a flow.
pub mod modify_stream_link_input;
/// Change an output of a flow.
pub mod modify_stream_link_output_info;
/// Start a flow.
pub mod start_stream_link_flow;
/// Stop a flow.
pub mod stop_stream_link_flow;
