// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

//! The vendor's examples.

use tencentcloud_runtime::codegen as rt;

/// The vendor's examples of all actions, to answer by in tests.
pub static EXAMPLES: rt::Examples = rt::Examples {
    service: "tag",
    list: &[
        rt::Example {
            action: "AddProject",
            request: "{\"ProjectName\":\"tp2\"}",
            response: "{\"IsNew\":1,\"ProjectId\":1024690,\"RequestId\":\"caf5c6ba-b21b-4769-b0bb-0b3090e0c282\"}",
        },
        rt::Example {
            action: "AddResourceTag",
            request: "{\"Resource\":\"qcs::cvm:ap-beijing:uin/1234567:instance/ins-123\",\"TagKey\":\"testTagKey\",\"TagValue\":\"testTagValue\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
        rt::Example {
            action: "AttachResourcesTag",
            request: "{\"ResourceIds\":[\"ins-001\",\"ins-002\"],\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-guangzhou\",\"ServiceType\":\"cvm\",\"TagKey\":\"t1\",\"TagValue\":\"v1\"}",
            response: "{\"RequestId\":\"7bf7fd57-4d48-4a5a-957a-80b390dea117\"}",
        },
        rt::Example {
            action: "CreateTag",
            request: "{\"TagKey\":\"testTagKey\",\"TagValue\":\"testTagValue\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
        rt::Example {
            action: "CreateTags",
            request: "{\"Tags\":[{\"TagKey\":\"09221\",\"TagValue\":\"092211\"},{\"TagKey\":\"09221\",\"TagValue\":\"092212\"}]}",
            response: "{\"RequestId\":\"eb60900d-8e00-4bfd-bb92-64a*****\"}",
        },
        rt::Example {
            action: "DeleteResourceTag",
            request: "{\"Resource\":\"qcs::cvm:ap-beijing:uin/1234567:instance/ins-123\",\"TagKey\":\"testTagKey\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
        rt::Example {
            action: "DeleteTag",
            request: "{\"TagKey\":\"testTagKey\",\"TagValue\":\"testTagValue\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
        rt::Example {
            action: "DeleteTags",
            request: "{\"Tags\":[{\"TagKey\":\"09221\",\"TagValue\":\"092211\"},{\"TagKey\":\"09221\",\"TagValue\":\"092212\"}]}",
            response: "{\"RequestId\":\"131fd253-b2de-4190-a1c1-13ce*****\"}",
        },
        rt::Example {
            action: "DescribeProjects",
            request: "{\"AllList\":\"0\",\"Limit\":\"500\",\"Offset\":\"0\"}",
            response: "{\"Projects\":[{\"CreateTime\":\"2021-10-13 11:03:30\",\"CreatorUin\":100000548134,\"ProjectId\":1024701,\"ProjectInfo\":\"\",\"ProjectName\":\"test1\"}],\"RequestId\":\"d75bbc07-f5bd-4020-b4bd-f877e9ccd1db\",\"Total\":1}",
        },
        rt::Example {
            action: "DescribeResourceTags",
            request: "{\"ResourceId\":\"ins-1234\",\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cvm\"}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"5024400f-ae5c-4080-b3ca-f45bf9dae21a\",\"Rows\":[{\"ResourceId\":\"ins-1234\",\"ServiceType\":\"cvm\",\"TagKey\":\"testkey\",\"TagKeyMd5\":\"abced\",\"TagValue\":\"testvalue\",\"TagValueMd5\":\"abced\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeResourceTags",
            request: "{\"CosResourceId\":\"1\",\"ResourceId\":\"testbucket-1250000\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cos\"}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"5024400f-ae5c-4080-b3ca-f45bf9dae21a\",\"Rows\":[{\"ResourceId\":\"testbucket-1250000\",\"ServiceType\":\"cos\",\"TagKey\":\"testkey\",\"TagKeyMd5\":\"abced\",\"TagValue\":\"testvalue\",\"TagValueMd5\":\"abced\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeResourceTagsByResourceIds",
            request: "{\"ResourceIds\":[\"ins-1234\"],\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cvm\"}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"34bdd6cc-34b0-4ef4-9051-be9a5294be8e\",\"Tags\":[{\"ResourceId\":\"ins-1234\",\"ServiceType\":\"cvm\",\"TagKey\":\"testKey\",\"TagKeyMd5\":\"cc4dd1da7e1a754534215f02fb9ba85d\",\"TagValue\":\"String\",\"TagValueMd5\":\"cc4dd1da7e1a754534215f02fb9ba85d\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeResourceTagsByResourceIdsSeq",
            request: "{\"ResourceIds\":[\"ins-1234\"],\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cvm\"}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"34bdd6cc-34b0-4ef4-9051-be9a5294be8e\",\"Tags\":[{\"ResourceId\":\"ins-1234\",\"TagKey\":\"String\",\"TagKeyMd5\":\"cc4dd1da7e1a754534215f02fb9ba85d\",\"TagValue\":\"String\",\"TagValueMd5\":\"cc4dd1da7e1a754534215f02fb9ba85d\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeResourceTagsByTagKeys",
            request: "{\"ResourceIds\":[\"ins-1234\"],\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cvm\",\"TagKeys\":[\"abc\",\"edf\"]}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"5024400f-ae5c-4080-b3ca-f45bf9dae21a\",\"Rows\":[{\"ResourceId\":\"ins-asdfsadf\",\"TagKeyValues\":[{\"TagKey\":\"abc\",\"TagValue\":\"edf\"}]}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeResourcesByTags",
            request: "{\"ResourceId\":\"ins-1234\",\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cvm\",\"TagFilters\":[{\"TagKey\":\"key1\"}]}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"5024400f-ae5c-4080-b3ca-f45bf9dae21a\",\"Rows\":[{\"ResourceId\":\"ins-1234\",\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-guangzhou\",\"ServiceType\":\"cvm\",\"Tags\":[{\"TagKey\":\"key1\",\"TagValue\":\"value1\"}]}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeResourcesByTagsUnion",
            request: "{\"ResourceId\":\"ins-1234\",\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-beijing\",\"ServiceType\":\"cvm\",\"TagFilters\":[{\"TagKey\":\"key1\"}]}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"5024400f-ae5c-4080-b3ca-f45bf9dae21a\",\"Rows\":[{\"ResourceId\":\"ins-asdfsadf\",\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-guangzhou\",\"ServiceType\":\"cvm\",\"Tags\":[{\"TagKey\":\"key1\",\"TagValue\":\"value1\"}]}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeTagKeys",
            request: "{}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"cec4f865-bc87-4858-994e-80771644094d\",\"Tags\":[\"test2\",\"test1\",\"0\",\"String\",\"test\",\"abcbbbb\",\"abcaaaaa\",\"abc\",\"Test\"],\"TotalCount\":9}",
        },
        rt::Example {
            action: "DescribeTagValues",
            request: "{\"TagKeys\":[\"test1\"]}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"69e59dbe-71e4-4497-a735-abdd7bf5f50a\",\"Tags\":[{\"TagKey\":\"test1\",\"TagValue\":\"test\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeTagValuesSeq",
            request: "{\"TagKeys\":[\"test1\"]}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"69e59dbe-71e4-4497-a735-abdd7bf5f50a\",\"Tags\":[{\"TagKey\":\"test1\",\"TagValue\":\"test\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeTags",
            request: "{\"TagKey\":\"testTagKey\",\"TagValue\":\"testTagValue\"}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"0eebf6af-7ae1-44ec-9cae-3752e8bb911a\",\"Tags\":[{\"CanDelete\":1,\"TagKey\":\"abc\",\"TagValue\":\"123\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DescribeTagsSeq",
            request: "{\"TagKey\":\"testTagKey\",\"TagValue\":\"testTagValue\"}",
            response: "{\"Limit\":15,\"Offset\":0,\"RequestId\":\"0eebf6af-7ae1-44ec-9cae-3752e8bb911a\",\"Tags\":[{\"CanDelete\":1,\"TagKey\":\"abc\",\"TagValue\":\"123\"}],\"TotalCount\":1}",
        },
        rt::Example {
            action: "DetachResourcesTag",
            request: "{\"ResourceIds\":[\"ins-001\",\"ins-002\"],\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-guangzhou\",\"ServiceType\":\"cvm\",\"TagKey\":\"t1\"}",
            response: "{\"RequestId\":\"7bf7fd57-4d48-4a5a-957a-80b390dea667\"}",
        },
        rt::Example {
            action: "GetResources",
            request: "{\"ResourceList\":[\"qcs::cvm:ap-beijing:uin/100000558920:instance/ins-123\",\"qcs::cvm:ap-shanghai:uin/100000558920:instance/ins-345\"],\"TagFilters\":[{\"TagKey\":\"11\",\"TagValue\":[\"11\"]},{\"TagKey\":\"22\",\"TagValue\":[\"22\"]}]}",
            response: "{\"PaginationToken\":\"\",\"RequestId\":\"07cfd251-4ed1-426c-8133-e04a583063c0\",\"ResourceTagMappingList\":[{\"Resource\":\"qcs::cvm:ap-beijing:uin/100000558920:instance/ins-123\",\"Tags\":[{\"TagKey\":\"22\",\"TagValue\":\"22\"},{\"TagKey\":\"11\",\"TagValue\":\"11\"}]},{\"Resource\":\"qcs::cvm:ap-shanghai:uin/100000558920:instance/ins-345\",\"Tags\":[{\"TagKey\":\"22\",\"TagValue\":\"22\"},{\"TagKey\":\"11\",\"TagValue\":\"11\"}]}]}",
        },
        rt::Example {
            action: "GetTagKeys",
            request: "{\"MaxResults\":\"10\",\"PaginationToken\":\"oaWvQ5SFPgHUtWMA3LKTkgryBtKrDB215AUhaE*****\"}",
            response: "{\"PaginationToken\":\"kF-AjKqVQoB_9GwaBebSjvXudAjBadBTakA1WqPbwR66KjGE0INYQhQ*****\",\"RequestId\":\"104eeaa2-c268-43e5-b073-0fade*****\",\"TagKeys\":[\"testKey1\",\"testKey2\"]}",
        },
        rt::Example {
            action: "GetTagValues",
            request: "{\"MaxResults\":\"1\",\"PaginationToken\":\"CvHxL9Up8UzmIeLZKL-pSEjfF0aDNyMkn5kyTyn2M*****\",\"TagKeys\":[\"key1\"]}",
            response: "{\"PaginationToken\":\"j5YP3W_BJau_FcWBKPPHzvDIItG01rHqMuKyxW*****\",\"RequestId\":\"7337c479-d89b-4c4c-be6d-c7*****\",\"Tags\":[{\"TagKey\":\"key1\",\"TagValue\":\"value1\"}]}",
        },
        rt::Example {
            action: "GetTags",
            request: "{\"MaxResults\":\"2\",\"PaginationToken\":\"Ab9jDQQcWdAXTyU2IUabQzkIK1t1rX19nJCB8MIuJD9Ck8*****\"}",
            response: "{\"PaginationToken\":\"t1eWpVGSKbAxvaIwRPttZIQq-Eu7e2hWKvN5iMyULmtF*****\",\"RequestId\":\"0ba573a8-0fdc-44eb-96d7-8f7f*****\",\"Tags\":[{\"TagKey\":\"key1\",\"TagValue\":\"value1\"},{\"TagKey\":\"key2\",\"TagValue\":\"value2\"}]}",
        },
        rt::Example {
            action: "ModifyResourceTags",
            request: "{\"DeleteTags\":[{\"TagKey\":\"testTagKey2\"},{\"TagKey\":\"testTagKey1\"}],\"Resource\":\"qcs::cvm:ap-beijing:uin/1234567:instance/ins-123\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
        rt::Example {
            action: "ModifyResourceTags",
            request: "{\"ReplaceTags\":[{\"TagKey\":\"testTagKey2\",\"TagValue\":\"testTagValue2\"},{\"TagKey\":\"testTagKey1\",\"TagValue\":\"testTagValue1\"}],\"Resource\":\"qcs::cvm:ap-beijing:uin/1234567:instance/ins-123\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
        rt::Example {
            action: "ModifyResourcesTagValue",
            request: "{\"ResourceIds\":[\"ins-001\",\"ins-002\"],\"ResourcePrefix\":\"instance\",\"ResourceRegion\":\"ap-guangzhou\",\"ServiceType\":\"cvm\",\"TagKey\":\"t1\",\"TagValue\":\"v1\"}",
            response: "{\"RequestId\":\"cc9a1529-edd3-4cf1-b2d1-4cd0ee2708cb\"}",
        },
        rt::Example {
            action: "TagResources",
            request: "{\"ResourceList\":[\"qcs::cvm:ap-beijing:uin/10000055****:instance/ins-****\",\"qcs::cvm:ap-shanghai:uin/10000055****:volme/volme-****\"],\"Tags\":[{\"TagKey\":\"11\",\"TagValue\":\"11\"},{\"TagKey\":\"22\",\"TagValue\":\"22\"}]}",
            response: "{\"FailedResources\":[],\"RequestId\":\"a4c9f540-b04e-47c4-a267-4a398b70d2f5\"}",
        },
        rt::Example {
            action: "UnTagResources",
            request: "{\"ResourceList\":[\"qcs::cvm:ap-beijing:uin/10000055****:instance/****\",\"qcs::cvm:ap-beijing:uin/10000055****:instance/****\"],\"TagKeys\":[\"RWFGaltFlR\",\"LbDKGjeagV\"]}",
            response: "{\"FailedResources\":[],\"RequestId\":\"cbc7b26c-3fff-4a3c-82f0-c6ebc2ff31e3\"}",
        },
        rt::Example {
            action: "UpdateResourceTagValue",
            request: "{\"Resource\":\"qcs::cvm:ap-beijing:uin/1234567:instance/ins-123\",\"TagKey\":\"testTagKey\",\"TagValue\":\"testTagValue\"}",
            response: "{\"RequestId\":\"3c140219-cfe9-470e-b241-907877d6fb03\"}",
        },
    ],
};
