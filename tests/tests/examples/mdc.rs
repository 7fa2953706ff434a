use tencentcloud_api::mdc as service;

super::actions! {
    create_stream_link_flow: CreateStreamLinkFlowRequest,
    create_stream_link_input: CreateStreamLinkInputRequest,
    create_stream_link_output_info: CreateStreamLinkOutputInfoRequest,
    create_stream_link_security_group: CreateStreamLinkSecurityGroupRequest,
    delete_stream_link_flow: DeleteStreamLinkFlowRequest,
    delete_stream_link_output: DeleteStreamLinkOutputRequest,
    describe_stream_link_flow: DescribeStreamLinkFlowRequest,
    describe_stream_link_flow_logs: DescribeStreamLinkFlowLogsRequest,
    describe_stream_link_flow_media_statistics: DescribeStreamLinkFlowMediaStatisticsRequest,
    describe_stream_link_flow_realtime_status: DescribeStreamLinkFlowRealtimeStatusRequest,
    describe_stream_link_flow_srt_statistics: DescribeStreamLinkFlowSrtStatisticsRequest,
    describe_stream_link_flow_statistics: DescribeStreamLinkFlowStatisticsRequest,
    describe_stream_link_flows: DescribeStreamLinkFlowsRequest,
    describe_stream_link_regions: DescribeStreamLinkRegionsRequest,
    modify_stream_link_flow: ModifyStreamLinkFlowRequest,
    modify_stream_link_input: ModifyStreamLinkInputRequest,
    modify_stream_link_output_info: ModifyStreamLinkOutputInfoRequest,
    start_stream_link_flow: StartStreamLinkFlowRequest,
    stop_stream_link_flow: StopStreamLinkFlowRequest,
}
