// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

//! The vendor's examples.

use tencentcloud_runtime::codegen as rt;

/// The vendor's examples of all actions, to answer by in tests.
pub static EXAMPLES: rt::Examples = rt::Examples {
    service: "gme",
    list: &[
        rt::Example {
            action: "CreateApp",
            request: "{\"AppName\":\"123\",\"AsrConf\":{\"Status\":\"close\"},\"EngineList\":[\"android\"],\"ProjectId\":0,\"RealtimeSpeechConf\":{\"Quality\":\"high\",\"Status\":\"open\"},\"RegionList\":[\"mainland\"],\"Tags\":[{\"TagKey\":\"abc\",\"TagValue\":\"abc\"}],\"VoiceFilterConf\":{\"SceneInfos\":[{},{},{}],\"Status\":\"close\"},\"VoiceMessageConf\":{\"Language\":\"all\",\"Status\":\"open\"}}",
            response: "{\"Data\":{\"AppName\":\"123\",\"AsrConf\":{\"Status\":\"close\"},\"BizId\":1410000000,\"CreateTime\":1681894000,\"ProjectId\":0,\"RealtimeSpeechConf\":{\"Quality\":\"high\",\"Status\":\"open\"},\"SecretKey\":\"7f9xxac16axxx49x\",\"VoiceFilterConf\":{\"SceneInfos\":[{},{},{}],\"Status\":\"close\"},\"VoiceMessageConf\":{\"Language\":\"all\",\"Status\":\"open\"}},\"RequestId\":\"f28xxxfe-8xx8-4xx6-bcxx-22xxxfd00xxx\"}",
        },
        rt::Example {
            action: "DeleteRoomMember",
            request: "{\"BizId\":\"140014556\",\"DeleteType\":\"2\",\"RoomId\":\"100\",\"Uids\":[\"2\",\"1\"]}",
            response: "{\"DeleteResult\":{\"Code\":0,\"ErrorMsg\":\"\"},\"RequestId\":\"dfe39c29-ce97-44df-ba79-7d947d465694\"}",
        },
        rt::Example {
            action: "DescribeAppStatistics",
            request: "{\"BizId\":\"140000001\",\"EndDate\":\"2019-08-03\",\"Services\":[\"VoiceMessage\",\"RealTimeSpeech\"],\"StartDate\":\"2019-08-01\"}",
            response: "{\"Data\":{\"AppStatistics\":[{\"AudioTextStatisticsItem\":{\"Data\":0.0},\"Date\":\"2020-09-22\",\"OverseaTextStatisticsItem\":{\"Data\":0.0},\"RealtimeSpeechStatisticsItem\":{\"MainLandDau\":1,\"MainLandDuration\":1,\"MainLandPcu\":1,\"OverseaDau\":1,\"OverseaDuration\":1,\"OverseaPcu\":1},\"RealtimeTextStatisticsItem\":{\"Data\":0.0},\"StreamTextStatisticsItem\":{\"Data\":0.0},\"VoiceFilterStatisticsItem\":{\"Duration\":1},\"VoiceMessageStatisticsItem\":{\"Dau\":1}},{\"AudioTextStatisticsItem\":{\"Data\":0.0},\"Date\":\"2020-09-22\",\"OverseaTextStatisticsItem\":{\"Data\":0.0},\"RealtimeSpeechStatisticsItem\":{\"MainLandDau\":1,\"MainLandDuration\":1,\"MainLandPcu\":1,\"OverseaDau\":1,\"OverseaDuration\":1,\"OverseaPcu\":1},\"RealtimeTextStatisticsItem\":{\"Data\":0.0},\"StreamTextStatisticsItem\":{\"Data\":0.0},\"VoiceFilterStatisticsItem\":{\"Duration\":1},\"VoiceMessageStatisticsItem\":{\"Dau\":1}},{\"AudioTextStatisticsItem\":{\"Data\":0.0},\"Date\":\"2020-09-22\",\"OverseaTextStatisticsItem\":{\"Data\":0.0},\"RealtimeSpeechStatisticsItem\":{\"MainLandDau\":1,\"MainLandDuration\":1,\"MainLandPcu\":1,\"OverseaDau\":1,\"OverseaDuration\":1,\"OverseaPcu\":1},\"RealtimeTextStatisticsItem\":{\"Data\":0.0},\"StreamTextStatisticsItem\":{\"Data\":0.0},\"VoiceFilterStatisticsItem\":{\"Duration\":1},\"VoiceMessageStatisticsItem\":{\"Dau\":1}}]},\"RequestId\":\"099d942a-f5c5-40d2-b96b-5c26a35813e0\"}",
        },
        rt::Example {
            action: "DescribeApplicationData",
            request: "{\"BizId\":2400000,\"EndDate\":\"2018-07-14\",\"StartDate\":\"2018-07-13\"}",
            response: "{\"Data\":{\"BizId\":1,\"DauDataMainland\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"DauDataNum\":1,\"DauDataOversea\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"DauDataSum\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"DurationDataMainland\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"DurationDataNum\":1,\"DurationDataOversea\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"DurationDataSum\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"},{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"PcuDataMainland\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"PcuDataNum\":1,\"PcuDataOversea\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"}],\"PcuDataSum\":[{\"Data\":1,\"StatDate\":\"2020-09-22\"}]},\"RequestId\":\"9b993045-9fa1-47f4-9d25-79160f305be8\"}",
        },
        rt::Example {
            action: "DescribeRecordInfo",
            request: "{\"BizId\":3400352518,\"TaskId\":446192236330927912}",
            response: "{\"RecordInfo\":[{\"FileName\":\"/3400352518_2314_447947346201176660_9081\",\"RecordBeginTime\":1234567868,\"RecordStatus\":2,\"UserId\":\"6787\"}],\"RecordMode\":1,\"RequestId\":\"h9167d24-a2c6-1125-a5bd-5c023ba721c2\",\"RoomId\":\"7743\"}",
        },
        rt::Example {
            action: "DescribeTaskInfo",
            request: "{\"BizId\":3400352518,\"RoomId\":\"9832\"}",
            response: "{\"RecordMode\":1,\"RequestId\":\"h9167d24-a2c6-1125-a5bd-5c023ba721c2\",\"SubscribeRecordUserIds\":{\"SubscribeUserIds\":[\"3342\"],\"UnSubscribeUserIds\":[\"7619\"]},\"TaskId\":446192236330927912}",
        },
        rt::Example {
            action: "ModifyAppStatus",
            request: "{\"BizId\":140000001,\"Status\":\"close\"}",
            response: "{\"Data\":{\"BizId\":140000001,\"Status\":\"close\"},\"RequestId\":\"e2900289-f21e-43a8-a3bf-0b439cdbbbb8\"}",
        },
        rt::Example {
            action: "ModifyRecordInfo",
            request: "{\"BizId\":3400352518,\"RecordMode\":1,\"SubscribeRecordUserIds\":{\"SubscribeUserIds\":[\"1342\"],\"UnSubscribeUserIds\":[\"9872\"]},\"TaskId\":446192236330927912}",
            response: "{\"RequestId\":\"h9167d24-a2c6-1125-a5bd-5c023ba721c2\"}",
        },
        rt::Example {
            action: "StartRecord",
            request: "{\"BizId\":3400352518,\"RecordMode\":1,\"RoomId\":\"1987\",\"SubscribeRecordUserIds\":{\"SubscribeUserIds\":[\"1145\"],\"UnSubscribeUserIds\":[\"1987\"]}}",
            response: "{\"RequestId\":\"h9167d24-a2c6-1125-a5bd-5c023ba721c2\",\"TaskId\":446192236330927912}",
        },
        rt::Example {
            action: "StopRecord",
            request: "{\"BizId\":3400352518,\"TaskId\":446192236330927912}",
            response: "{\"RequestId\":\"h9167d24-a2c6-1125-a5bd-5c023ba721c2\"}",
        },
    ],
};
