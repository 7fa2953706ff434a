// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

//! The vendor's examples.

use tencentcloud_runtime::codegen as rt;

/// The vendor's examples of all actions, to answer by in tests.
pub static EXAMPLES: rt::Examples = rt::Examples {
    service: "mdc",
    list: &[
        rt::Example {
            action: "CreateStreamLinkFlow",
            request: "{\"FlowName\":\"aaa\",\"InputGroup\":[{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"inputnameDescription\",\"InputName\":\"inputname\",\"Protocol\":\"RTP\",\"RTPSettings\":{\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Latency\":1000,\"Passphrase\":\"aaa\",\"PbKeyLen\":10,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"#!::u=johnny,t=file,m=publish,r=results.csv\"}}],\"MaxBandwidth\":20000000}",
            response: "{\"Info\":{\"FlowId\":\"01742ac4e2b90956b92d573b0443\",\"FlowName\":\"aaa\",\"InputGroup\":[{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"inputname Description\",\"InputAddressList\":[{\"Ip\":\"0.0.0.0\",\"Port\":0}],\"InputId\":\"01742ac4e2b90956b92d573b0444\",\"InputName\":\"inputname\",\"InputRegion\":\"xx\",\"Protocol\":\"RTP\",\"RTMPSettings\":{\"AppName\":\"1111\",\"StreamKey\":\"\"},\"RTPSettings\":{\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Latency\":0,\"Passphrase\":\"\",\"PeerIdleTimeout\":0,\"PeerLatency\":0,\"RecvLatency\":0}}],\"MaxBandwidth\":0,\"OutputGroup\":[],\"State\":\"IDLE\"},\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "CreateStreamLinkInput",
            request: "{\"FlowId\":\"aaa\",\"InputGroup\":[{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"inputnameDescription\",\"InputName\":\"inputname\",\"Protocol\":\"RTP\",\"RTPSettings\":{\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Latency\":1000,\"Passphrase\":\"aaa\",\"PbKeyLen\":10,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"#!::u=johnny,t=file,m=publish,r=results.csv\"}}]}",
            response: "{\"Info\":{\"EventId\":\"xx\",\"FlowId\":\"xx\",\"FlowName\":\"xx\",\"InputGroup\":[{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"xx\",\"FailOver\":\"xx\",\"HLSPullSettings\":{\"SourceAddresses\":[{\"Url\":\"xx\"}]},\"InputAddressList\":[{\"Ip\":\"xx\",\"Port\":0}],\"InputId\":\"xx\",\"InputName\":\"xx\",\"InputRegion\":\"xx\",\"Protocol\":\"xx\",\"RTMPPullSettings\":{\"SourceAddresses\":[{\"StreamKey\":\"xx\",\"TcUrl\":\"xx\"}]},\"RTMPSettings\":{\"AppName\":\"xx\",\"StreamKey\":\"xx\"},\"RTPSettings\":{\"FEC\":\"xx\",\"IdleTimeout\":1000},\"RTSPPullSettings\":{\"SourceAddresses\":[{\"Url\":\"xx\"}]},\"ResilientStream\":{\"BufferTime\":1,\"Enable\":true},\"SRTSettings\":{\"Latency\":0,\"Mode\":\"xx\",\"Passphrase\":\"xx\",\"PbKeyLen\":0,\"PeerIdleTimeout\":0,\"PeerLatency\":0,\"RecvLatency\":0,\"SourceAddresses\":[{\"Ip\":\"xx\",\"Port\":0}],\"StreamId\":\"xx\"}}],\"MaxBandwidth\":0,\"OutputGroup\":[{\"AllowIpList\":[\"xx\"],\"Description\":\"xx\",\"HLSPullSettings\":{\"ServerUrls\":[{\"Url\":\"xx\"}]},\"OutputAddressList\":[{\"Ip\":\"xx\"}],\"OutputId\":\"xx\",\"OutputName\":\"xx\",\"OutputRegion\":\"xx\",\"OutputType\":\"xx\",\"Protocol\":\"xx\",\"RTMPPullSettings\":{\"ServerUrls\":[{\"StreamKey\":\"xx\",\"TcUrl\":\"xx\"}]},\"RTMPSettings\":{\"ChunkSize\":0,\"Destinations\":[{\"StreamKey\":\"xx\",\"Url\":\"xx\"}],\"IdleTimeout\":0},\"RTPSettings\":{\"Destinations\":[{\"Ip\":\"xx\",\"Port\":0}],\"FEC\":\"xx\",\"IdleTimeout\":0},\"RTSPPullSettings\":{\"ServerUrls\":[{\"Url\":\"xx\"}]},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"xx\",\"Port\":0}],\"Latency\":0,\"Mode\":\"xx\",\"Passphrase\":\"xx\",\"PbKeyLen\":0,\"PeerIdleTimeout\":0,\"PeerLatency\":0,\"RecvLatency\":0,\"SourceAddresses\":[{\"Ip\":\"xx\",\"Port\":0}],\"StreamId\":\"xx\"}}],\"State\":\"xx\"},\"RequestId\":\"xx\"}",
        },
        rt::Example {
            action: "CreateStreamLinkOutputInfo",
            request: "{\"FlowId\":\"xx\",\"Output\":{\"Description\":\"xx\",\"OutputName\":\"xx\",\"OutputRegion\":\"xx\",\"Protocol\":\"xx\",\"RTMPSettings\":{\"ChunkSize\":4096,\"Destinations\":[{\"StreamKey\":\"xx\",\"Url\":\"xx\"},{\"StreamKey\":\"xx\",\"Url\":\"xx\"}]},\"RTPSettings\":{\"Destinations\":[{\"Ip\":\"xx\",\"Port\":0}],\"FEC\":\"xx\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"xx\",\"Port\":10000},{\"Ip\":\"xx\",\"Port\":10000}],\"Latency\":1000,\"Passphrase\":\"xx\",\"PbKeyLen\":0,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"xx\"}}}",
            response: "{\"Info\":{\"Description\":\"description\",\"OutputAddressList\":[{\"Ip\":\"1.1.1.1\"},{\"Ip\":\"2.2.2.2\"}],\"OutputId\":\"01746d03dd8c0956b92d34d30447\",\"OutputName\":\"bbbbaaa\",\"OutputRegion\":\"ap-mumbai\",\"OutputType\":\"Internet\",\"Protocol\":\"SRT\",\"RTMPSettings\":{\"ChunkSize\":0,\"Destinations\":[],\"IdleTimeout\":0},\"RTPSettings\":{\"Destinations\":[],\"FEC\":\"\",\"IdleTimeout\":0},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"1.1.1.1\",\"Port\":10000},{\"Ip\":\"1.1.1.1\",\"Port\":10000}],\"Latency\":1000,\"Passphrase\":\"\",\"PbKeyLen\":0,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"#!:::u=johnny,t=file,m=publish,r=results.csv\"}},\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "CreateStreamLinkSecurityGroup",
            request: "{\"Name\":\"abc\",\"Whitelist\":[\"abc\"]}",
            response: "{\"Id\":\"abc\",\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "DeleteStreamLinkFlow",
            request: "{\"FlowId\":\"aaa\"}",
            response: "{\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "DeleteStreamLinkOutput",
            request: "{\"FlowId\":\"aaa\",\"OutputId\":\"asd21dsa\"}",
            response: "{\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlow",
            request: "{\"FlowId\":\"aaa\"}",
            response: "{\"Info\":{\"FlowId\":\"\",\"FlowName\":\"sacdsad\",\"InputGroup\":[{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"description\",\"InputAddressList\":[{\"Ip\":\"2.2.2.2\",\"Port\":2}],\"InputId\":\"id\",\"InputName\":\"sadsa\",\"InputRegion\":\"ap-hongkong\",\"Protocol\":\"SRT\",\"RTMPSettings\":{\"AppName\":\"live\",\"StreamKey\":\"stream?a=b\"},\"RTPSettings\":{\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Latency\":1000,\"Passphrase\":\"aaaa\",\"PbKeyLen\":1000,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"\"}}],\"MaxBandwidth\":10000000,\"OutputGroup\":[{\"Description\":\"description\",\"OutputAddressList\":[{\"Ip\":\"1.1.1.1\"}],\"OutputId\":\"asd21dsa\",\"OutputName\":\"sad231edqsq\",\"OutputRegion\":\"ap-mumbai\",\"OutputType\":\"Internet\",\"Protocol\":\"RTP\",\"RTMPSettings\":{\"ChunkSize\":4096,\"Destinations\":[{\"StreamKey\":\"streamid?a=b\",\"Url\":\"rtmp://domain/live\"}],\"IdleTimeout\":1000},\"RTPSettings\":{\"Destinations\":[{\"Ip\":\"3.3.3.3\",\"Port\":3}],\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"4.4.4.4\",\"Port\":4}],\"Latency\":1000,\"Passphrase\":\"aaaa\",\"PbKeyLen\":1000,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"aaaa\"}}],\"State\":\"IDLE\"},\"RequestId\":\"fsaasd\"}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlowLogs",
            request: "{\"EndTime\":\"2020-12-10T13:27:00Z\",\"FlowId\":\"0175723949ba0956b92d0bf40cfe\",\"PageNum\":1,\"PageSize\":100,\"Pipeline\":[\"0\",\"1\"],\"StartTime\":\"2020-12-10T13:00:00Z\",\"Type\":[\"Input\",\"Output\"]}",
            response: "{\"Infos\":[{\"EventCode\":\"1000\",\"EventMessage\":\"Access Granted\",\"InputOutputId\":\"0175723949bb0956b92d0bf40cff\",\"InputOutputName\":\"xx\",\"Pipeline\":\"xx\",\"Protocol\":\"srt\",\"RemoteIp\":\"42.194.229.84\",\"RemotePort\":\"29000\",\"Timestamp\":1607605513,\"Type\":\"input\"}],\"PageNum\":1,\"PageSize\":100,\"RequestId\":\"137253816\",\"TotalNum\":3,\"TotalPage\":1}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlowMediaStatistics",
            request: "{\"EndTime\":\"2020-12-10T12:00:00Z\",\"FlowId\":\"0175723949ba0956b92d0bf40cfe\",\"InputOutputId\":\"0175723949bb0956b92d0bf40cff\",\"Period\":\"1min\",\"Pipeline\":\"0\",\"StartTime\":\"2020-12-10T11:00:00Z\",\"Type\":\"input\"}",
            response: "{\"Infos\":[{\"Audio\":[{\"Fps\":45,\"Pid\":257,\"Rate\":169704,\"SessionId\":\"xx\"}],\"Network\":1208588,\"SessionId\":\"xx\",\"Timestamp\":1607598000,\"Video\":[{\"Fps\":62,\"Pid\":256,\"Rate\":1038884,\"SessionId\":\"xx\"}]}],\"RequestId\":\"xx\"}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlowRealtimeStatus",
            request: "{\"FlowId\":\"0176ac7f1af20956b92d2aad1e6d\",\"InputIds\":[\"0176ac7f1af30956b92d2aad1e6e\"],\"OutputIds\":[\"0178c3f4bceb0956b92d149e1b5d\"]}",
            response: "{\"Datas\":[{\"CommonStatus\":{\"Bitrate\":0,\"ConnectedTime\":0,\"Mode\":\"xx\",\"Reconnections\":0,\"State\":\"xx\"},\"ConnectServerIP\":\"xx\",\"FlowId\":\"xx\",\"InputId\":\"xx\",\"OutputId\":\"xx\",\"Protocol\":\"xx\",\"RTMPStatus\":{},\"RTPStatus\":{\"Packets\":0},\"SRTStatus\":{},\"Type\":\"xx\"},{\"CommonStatus\":{\"Bitrate\":0,\"ConnectedTime\":0,\"Mode\":\"xx\",\"Reconnections\":0,\"State\":\"xx\"},\"ConnectServerIP\":\"xx\",\"FlowId\":\"xx\",\"InputId\":\"xx\",\"OutputId\":\"xx\",\"Protocol\":\"xx\",\"RTMPStatus\":{},\"RTPStatus\":{\"Packets\":0},\"SRTStatus\":{},\"Type\":\"xx\"}],\"RequestId\":\"xx\",\"Timestamp\":1618543864}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlowSRTStatistics",
            request: "{\"EndTime\":\"2020-12-10T12:00:00Z\",\"FlowId\":\"0175723949ba0956b92d0bf40cfe\",\"InputOutputId\":\"0175723949bb0956b92d0bf40cff\",\"Period\":\"1min\",\"Pipeline\":\"0\",\"StartTime\":\"2020-12-10T11:00:00Z\",\"Type\":\"input\"}",
            response: "{\"Infos\":[{\"RTT\":17,\"RecvPacketDropNumber\":0,\"RecvPacketLossRate\":0,\"RecvRetransmissionRate\":0,\"SendPacketDropNumber\":0,\"SendPacketLossRate\":0,\"SendRetransmissionRate\":0,\"SessionId\":\"xx\",\"Timestamp\":1607606280}],\"RequestId\":\"137253816\"}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlowStatistics",
            request: "{\"EndTime\":\"2020-12-10T12:00:00Z\",\"FlowId\":\"0175723949ba0956b92d0bf40cfe\",\"InputOutputId\":\"0175723949bb0956b92d0bf40cff\",\"Period\":\"1min\",\"Pipeline\":\"0\",\"StartTime\":\"2020-12-10T11:00:00Z\",\"Type\":\"input\"}",
            response: "{\"Infos\":[{\"FlowStatistics\":[{\"Audio\":[{\"Fps\":28,\"Pid\":257,\"Rate\":114462},{\"Fps\":30,\"Pid\":258,\"Rate\":116787}],\"ClientIp\":\"134.175.180.167\",\"Network\":1748053,\"SessionId\":\"562328572\",\"Video\":[{\"Fps\":17,\"Pid\":256,\"Rate\":1458950}]}],\"Timestamp\":1610953200}],\"RequestId\":\"4d9bcf8e-32c5-49ed-b145-875ad65c3d46\"}",
        },
        rt::Example {
            action: "DescribeStreamLinkFlows",
            request: "{\"PageNum\":1,\"PageSize\":10}",
            response: "{\"Infos\":[{\"FlowId\":\"123ds12\",\"FlowName\":\"sacdsad\",\"InputGroup\":[{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"asda\",\"InputAddressList\":[{\"Ip\":\"0.0.0.0\",\"Port\":0}],\"InputId\":\"1213\",\"InputName\":\"123sadsasada2\",\"InputRegion\":\"ap-mumbai\",\"Protocol\":\"SRT\",\"RTMPSettings\":{\"AppName\":\"live_appid\",\"StreamKey\":\"streamid?a=b\"},\"RTPSettings\":{\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Latency\":1000,\"Passphrase\":\"aaaa\",\"PbKeyLen\":1000,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"1111\"}}],\"MaxBandwidth\":10000000,\"OutputGroup\":[{\"Description\":\"aaaaasss\",\"OutputAddressList\":[{\"Ip\":\"2.2.2.2\"}],\"OutputId\":\"asd21dsa\",\"OutputName\":\"sad231edqsq\",\"OutputRegion\":\"xx\",\"OutputType\":\"Internet\",\"Protocol\":\"RTP\",\"RTMPSettings\":{\"ChunkSize\":4096,\"Destinations\":[{\"StreamKey\":\"streamid?a=b\",\"Url\":\"rtmp://domain/live\"}],\"IdleTimeout\":1000},\"RTPSettings\":{\"Destinations\":[{\"Ip\":\"3.3.3.3\",\"Port\":0}],\"FEC\":\"none\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"4.4.4.4\",\"Port\":0}],\"Latency\":10000,\"Passphrase\":\"aaaa\",\"PbKeyLen\":10000,\"PeerIdleTimeout\":40000,\"PeerLatency\":20000,\"RecvLatency\":30000,\"StreamId\":\"aaaa\"}}],\"State\":\"IDLE\"}],\"PageNum\":1,\"PageSize\":10,\"RequestId\":\"aaaaa\",\"TotalNum\":1,\"TotalPage\":1}",
        },
        rt::Example {
            action: "DescribeStreamLinkRegions",
            request: "{}",
            response: "{\"Info\":{\"Regions\":[{\"Name\":\"ap-mumbai\"}]},\"RequestId\":\"aaaa\"}",
        },
        rt::Example {
            action: "ModifyStreamLinkFlow",
            request: "{\"FlowId\":\"aaa\",\"FlowName\":\"aaa\"}",
            response: "{\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "ModifyStreamLinkInput",
            request: "{\"FlowId\":\"01746cfeda560956b92d34d30445\",\"Input\":{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"inputnameDescription\",\"InputId\":\"01746cfeda570956b92d34d30446\",\"InputName\":\"inputname\",\"RTPSettings\":{\"FEC\":\"\",\"IdleTimeout\":0},\"SRTSettings\":{\"Latency\":1000,\"Passphrase\":\"aaaaaaaaaa\",\"PbKeyLen\":32,\"PeerIdleTimeout\":1000,\"PeerLatency\":0,\"RecvLatency\":1000}}}",
            response: "{\"Info\":{\"AllowIpList\":[\"0.0.0.0/0\"],\"Description\":\"xx\",\"InputAddressList\":[{\"Ip\":\"xx\",\"Port\":1},{\"Ip\":\"xx\",\"Port\":1}],\"InputId\":\"xx\",\"InputName\":\"xx\",\"InputRegion\":\"xx\",\"Protocol\":\"xx\",\"RTMPSettings\":{\"AppName\":\"xx\",\"StreamKey\":\"xx\"},\"RTPSettings\":{\"FEC\":\"xx\",\"IdleTimeout\":0},\"SRTSettings\":{\"Latency\":1000,\"Passphrase\":\"xx\",\"PbKeyLen\":32,\"PeerIdleTimeout\":1000,\"PeerLatency\":0,\"RecvLatency\":1000,\"StreamId\":\"xx\"}},\"RequestId\":\"xx\"}",
        },
        rt::Example {
            action: "ModifyStreamLinkOutputInfo",
            request: "{\"FlowId\":\"xx\",\"Output\":{\"Description\":\"xx\",\"OutputId\":\"xx\",\"OutputName\":\"xx\",\"Protocol\":\"xx\",\"RTMPSettings\":{\"ChunkSize\":4096,\"Destinations\":[{\"StreamKey\":\"xx\",\"Url\":\"xx\"},{\"StreamKey\":\"xx\",\"Url\":\"xx\"}]},\"RTPSettings\":{\"Destinations\":[{\"Ip\":\"xx\",\"Port\":0}],\"FEC\":\"xx\",\"IdleTimeout\":1000},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"xx\",\"Port\":10000},{\"Ip\":\"xx\",\"Port\":10000}],\"Latency\":1000,\"Passphrase\":\"xx\",\"PbKeyLen\":0,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"xx\"}}}",
            response: "{\"Info\":{\"Description\":\"description\",\"OutputAddressList\":[{\"Ip\":\"1.1.1.1\"},{\"Ip\":\"2.2.2.2\"}],\"OutputId\":\"01746d03dd8c0956b92d34d30447\",\"OutputName\":\"bbbb\",\"OutputRegion\":\"ap-mumbai\",\"OutputType\":\"Internet\",\"Protocol\":\"SRT\",\"RTMPSettings\":{\"ChunkSize\":0,\"Destinations\":[],\"IdleTimeout\":0},\"RTPSettings\":{\"Destinations\":[],\"FEC\":\"\",\"IdleTimeout\":0},\"SRTSettings\":{\"Destinations\":[{\"Ip\":\"1.1.1.1\",\"Port\":10000},{\"Ip\":\"1.1.1.1\",\"Port\":10000}],\"Latency\":1000,\"Passphrase\":\"\",\"PbKeyLen\":0,\"PeerIdleTimeout\":1000,\"PeerLatency\":1000,\"RecvLatency\":1000,\"StreamId\":\"#!:::u=johnny,t=file,m=publish,r=results.csv\"}},\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "StartStreamLinkFlow",
            request: "{\"FlowId\":\"aaa\"}",
            response: "{\"RequestId\":\"aaaaa\"}",
        },
        rt::Example {
            action: "StopStreamLinkFlow",
            request: "{\"FlowId\":\"aaa\"}",
            response: "{\"RequestId\":\"aaaaa\"}",
        },
    ],
};
