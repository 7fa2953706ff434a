use tencentcloud_api::gme as service;

super::actions! {
    create_app: CreateAppRequest,
    delete_room_member: DeleteRoomMemberRequest,
    describe_app_statistics: DescribeAppStatisticsRequest,
    describe_application_data: DescribeApplicationDataRequest,
    describe_record_info: DescribeRecordInfoRequest,
    describe_task_info: DescribeTaskInfoRequest,
    modify_app_status: ModifyAppStatusRequest,
    modify_record_info: ModifyRecordInfoRequest,
    start_record: StartRecordRequest,
    stop_record: StopRecordRequest,
}
