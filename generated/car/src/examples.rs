// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

//! The vendor's examples.

use tencentcloud_runtime::codegen as rt;

/// The vendor's examples of all actions, to answer by in tests.
pub static EXAMPLES: rt::Examples = rt::Examples {
    service: "car",
    list: &[
        rt::Example {
            action: "ApplyConcurrent",
            request: "{\"ApplicationVersionId\":\"ver-1a2b3c4d\",\"ProjectId\":\"cap-abcdefgh\",\"UserId\":\"cg_user\",\"UserIp\":\"125.127.178.228\"}",
            response: "{\"RequestId\":\"fcf4146f-64d3-496c-88dc-d12f832de313\"}",
        },
        rt::Example {
            action: "BindConcurrentPackagesToProject",
            request: "{\"ConcurrentIds\":[\"abc\"],\"ProjectId\":\"abc\"}",
            response: "{\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "CreateApplication",
            request: "{\"ApplicationName\":\"xxx\",\"ApplicationType\":\"Application3D\"}",
            response: "{\"ApplicationId\":\"app-xkfad8s7\",\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "CreateApplicationProject",
            request: "{\"ApplicationId\":\"abc\",\"ApplicationParams\":\"abc\",\"DisableVideoCodecs\":[],\"FPS\":0,\"IsPreload\":true,\"MaxBitrate\":10,\"MinBitrate\":0,\"Name\":\"abc\",\"PreloadDuration\":\"10s\",\"ProjectType\":\"abc\",\"ReconnectTimeout\":\"20s\",\"Resolution\":\"abc\",\"Type\":\"abc\"}",
            response: "{\"ProjectId\":\"abc\",\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "CreateApplicationSnapshot",
            request: "{\"ApplicationDownloadUrl\":\"http://www.xxx/xxx.zip\",\"ApplicationId\":\"app-afrherc\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "CreateApplicationVersion",
            request: "{\"ApplicationFileName\":\"xxx.zip\",\"ApplicationId\":\"xxx\",\"ApplicationVersionRegions\":[\"ap-chinese-mainland\",\"na-north-america-fusion\"],\"ApplicationVersionUpdateMode\":\"INCREMENT\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"Version\":{\"ApplicationVersionId\":\"app-efgtyab\",\"ApplicationVersionName\":\"xxx\",\"ApplicationVersionRegions\":[\"ap-chinese-mainland\",\"na-north-america-fusion\"],\"ApplicationVersionSize\":1024,\"ApplicationVersionStatus\":\"Creating\",\"ApplicationVersionUpdateMode\":\"INCREMENT\",\"CreateTime\":\"2020-09-22T00:00:00+00:00\"}}",
        },
        rt::Example {
            action: "CreateSession",
            request: "{\"ClientSession\":\"eyJhYmMiOjEyM30=\",\"UserId\":\"cg_user\",\"UserIp\":\"125.127.178.228\"}",
            response: "{\"RequestId\":\"fcf4146f-64d3-496c-88dc-d12f832de313\",\"ServerSession\":\"eyJ4dHoiOjc4OX0=\"}",
        },
        rt::Example {
            action: "DeleteApplication",
            request: "{\"ApplicationId\":\"app-fdgcabe\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "DeleteApplicationProjects",
            request: "{\"ProjectIds\":[\"cap-xxxx\"]}",
            response: "{\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "DeleteApplicationVersion",
            request: "{\"ApplicationId\":\"app-gnlxuge\",\"ApplicationVersionId\":\"ver-eglebca\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "DescribeApplicationFileInfo",
            request: "{\"ApplicationId\":\"app-dafe32hr\",\"FilePathList\":[\"xxx/file1.exe\"]}",
            response: "{\"FileInfoList\":[{\"FilePath\":\"xxx/file1.exe\",\"FileState\":\"EXIST\"}],\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "DescribeApplicationList",
            request: "{\"ApplicationCategory\":\"MOBILE\",\"Filters\":[{\"Name\":\"ApplicationId\",\"Values\":[\"app-6get57ac\"]}],\"Limit\":20,\"Offset\":0}",
            response: "{\"ApplicationTotal\":100,\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"UserApplicationList\":[{\"ApplicationBaseInfo\":{\"WindowCaptureMode\":\"HOOK\",\"WindowClassName\":\"xxx\",\"WindowName\":\"xxx\",\"WindowUseType\":\"ApplicationWindow\"},\"ApplicationCreateTime\":\"2021-08-29T08:00:30Z\",\"ApplicationExePath\":\"xxx\",\"ApplicationId\":\"app-6get57ac\",\"ApplicationInterList\":\"xxx\",\"ApplicationName\":\"xxx\",\"ApplicationNature\":\"PUBLIC\",\"ApplicationParams\":\"xxx\",\"ApplicationRunStatus\":\"xxx\",\"ApplicationStores\":[{\"CosBucket\":\"bucket-123456\",\"CosRegion\":\"ap-guangzhou\",\"StorePath\":\"xxx\",\"StoreState\":\"ON\",\"StoreType\":\"LOG\"},{\"CosBucket\":\"bucket-123456\",\"CosRegion\":\"ap-guangzhou\",\"StorePath\":\"xxx\",\"StoreState\":\"OFF\",\"StoreType\":\"ARCHIVE\"}],\"ApplicationType\":\"Application3D\",\"ApplicationUpdateProgress\":100,\"ApplicationUpdateStatus\":\"xxx\",\"ApplicationVersions\":[{\"ApplicationVersionId\":\"ver-gq4c5eq\",\"ApplicationVersionName\":\"xxx\",\"ApplicationVersionSize\":1024,\"ApplicationVersionStatus\":\"xxx\",\"CreateTime\":\"2021-08-29T08:00:30Z\"}]}]}",
        },
        rt::Example {
            action: "DescribeApplicationPathList",
            request: "{\"ApplicationId\":\"app-afdxfafc\",\"ApplicationVersionId\":\"ver-geyacbf\"}",
            response: "{\"PathList\":[\"xxxx\\\\xxx.exe\"],\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "DescribeApplicationProjectAdvancedConfig",
            request: "{\"ProjectId\":\"abc\"}",
            response: "{\"ApplicationParams\":\"abc\",\"DisableVideoCodecs\":[\"H265\"],\"FPS\":0,\"MaxBitrate\":0,\"MinBitrate\":0,\"PreloadDuration\":\"10s\",\"ReconnectTimeout\":\"10s\",\"RequestId\":\"abc\",\"Resolution\":\"abc\"}",
        },
        rt::Example {
            action: "DescribeApplicationProjects",
            request: "{}",
            response: "{\"Projects\":[{\"Amount\":0,\"ApplicationId\":\"app-a1b2c3\",\"ApplicationName\":\"abc\",\"ApplicationParams\":\"\",\"ApplicationRegions\":[\"ap-chinese-mainland\",\"na-north-america-fusion\"],\"ApplicationStatus\":\"NoConcurrent\",\"ConcurrentRegions\":[\"ap-chinese-mainland\",\"na-north-america-fusion\"],\"CreateTime\":\"2020-09-22T00:00:00+00:00\",\"Description\":\"app\",\"IsPreload\":true,\"Name\":\"\",\"ProjectId\":\"cap-a1b2c3\",\"ProjectType\":\"SHARED\",\"Purpose\":\"EXPERIENCE\",\"Resolution\":\"1920x1080\",\"Type\":\"XL2\",\"Using\":0}],\"RequestId\":\"abc\",\"Total\":0}",
        },
        rt::Example {
            action: "DescribeApplicationStatus",
            request: "{\"ApplicationIdList\":[\"app-lgefeha\"]}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"StatusList\":[{\"ApplicationId\":\"app-lgefeha\",\"ApplicationRunStatus\":\"ApplicationRunning\",\"ApplicationUpdateProgress\":100,\"ApplicationUpdateStatus\":\"ApplicationUpdateNormal\"}]}",
        },
        rt::Example {
            action: "DescribeApplicationVersion",
            request: "{\"ApplicationId\":\"app-xlgehac\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"Versions\":[{\"ApplicationVersionId\":\"ver-uechqlx\",\"ApplicationVersionName\":\"xxx\",\"ApplicationVersionRegions\":[\"ap-chinese-mainland\",\"na-north-america-fusion\"],\"ApplicationVersionSize\":1024,\"ApplicationVersionStatus\":\"Inuse\",\"ApplicationVersionUpdateMode\":\"FULL\",\"CreateTime\":\"2021-08-29T08:00:30Z\"}]}",
        },
        rt::Example {
            action: "DescribeConcurrentCount",
            request: "{\"ProjectId\":\"cap-abcdefgh\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"Running\":6,\"Total\":10}",
        },
        rt::Example {
            action: "DescribeConcurrentPackages",
            request: "{\"Filters\":[{\"Name\":\"xx\",\"Values\":[\"xx\"]}],\"Limit\":0,\"Offset\":0}",
            response: "{\"ConcurrentPackages\":[],\"RequestId\":\"xx\",\"Total\":0}",
        },
        rt::Example {
            action: "DescribeConcurrentSummary",
            request: "{}",
            response: "{\"HourlyRemainDuration\":\"100h0m0s\",\"PrepaidConcurrentTotal\":100,\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "DescribeCosCredential",
            request: "{\"ApplicationFileName\":\"xxx.rar\",\"ApplicationId\":\"app-fcegkdfa\"}",
            response: "{\"CosBucket\":\"examplebucket-1250000000\",\"CosRegion\":\"ap-guangzhou\",\"ExpiredTime\":1000000,\"Path\":\"103121832/app-fcegkdfa/ver-xxx/app-fcegkdfa.rar\",\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"SecretID\":\"xxx\",\"SecretKey\":\"xxx\",\"SessionToken\":\"xxx\",\"StartTime\":1500000}",
        },
        rt::Example {
            action: "DestroySession",
            request: "{\"UserId\":\"abc\"}",
            response: "{\"RequestId\":\"fcf4146f-64d3-496c-88dc-d12f832de313\"}",
        },
        rt::Example {
            action: "ModifyApplicationBaseInfo",
            request: "{\"ApplicationBaseInfo\":{\"WindowCaptureMode\":\"\",\"WindowClassName\":\"xxx\",\"WindowName\":\"xxx\",\"WindowUseType\":\"ApplicationDesktop\"},\"ApplicationExePath\":\"App/bin/test.exe\",\"ApplicationId\":\"app-lxfdfwf\",\"ApplicationInterList\":\"test.exe|xxx.exe\",\"ApplicationName\":\"testname\",\"ApplicationParams\":\"-b -param\",\"ApplicationStores\":[{\"CosBucket\":\"bucket-123456\",\"CosRegion\":\"ap-guangzhou\",\"StorePath\":\"xxx\",\"StoreState\":\"OFF\",\"StoreType\":\"ARCHIVE\"},{\"CosBucket\":\"bucket-123456\",\"CosRegion\":\"ap-guangzhou\",\"StorePath\":\"xxx\",\"StoreState\":\"ON\",\"StoreType\":\"LOG\"}]}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "ModifyApplicationProject",
            request: "{\"ApplicationParams\":\"abc\",\"DisableVideoCodecs\":[\"H265\"],\"FPS\":0,\"IsPreload\":true,\"MaxBitrate\":10,\"MinBitrate\":0,\"Name\":\"abc\",\"PreloadDuration\":\"10s\",\"ProjectId\":\"abc\",\"ReconnectTimeout\":\"20s\",\"Type\":\"L1\"}",
            response: "{\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "ModifyApplicationVersion",
            request: "{\"ApplicationId\":\"app-dgxeqlc\",\"ApplicationVersionId\":\"ver-hert4hq\",\"ApplicationVersionName\":\"xxx\"}",
            response: "{\"RequestId\":\"e460bae7-9ce3-4499-9930-7cc48a7ffac9\"}",
        },
        rt::Example {
            action: "ModifyConcurrentPackage",
            request: "{\"ConcurrentId\":\"abc\",\"Name\":\"abc\"}",
            response: "{\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "ModifyMobileApplicationInfo",
            request: "{\"ApplicationId\":\"app-a1b2c3\",\"ApplicationName\":\"testname\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "ResetConcurrentPackages",
            request: "{\"ConcurrentPackageIds\":[\"cac-1234abcd\"]}",
            response: "{\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "SetApplicationVersionOnline",
            request: "{\"ApplicationId\":\"app-glheghe\",\"ApplicationVersionId\":\"ver-cebgkd\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\",\"Versions\":[{\"ApplicationVersionId\":\"ver-cebgkd\",\"ApplicationVersionName\":\"xxx\",\"ApplicationVersionRegions\":[\"ap-tokyo\"],\"ApplicationVersionSize\":1024,\"ApplicationVersionStatus\":\"Inuse\",\"CreateTime\":\"2020-09-22T00:00:00+00:00\"},{\"ApplicationVersionId\":\"ver-grshefa\",\"ApplicationVersionName\":\"xxx\",\"ApplicationVersionRegions\":[\"ap-tokyo\"],\"ApplicationVersionSize\":2048,\"ApplicationVersionStatus\":\"Usable\",\"CreateTime\":\"2020-09-22T00:00:00+00:00\"}]}",
        },
        rt::Example {
            action: "StartPublishStream",
            request: "{\"UserId\":\"abc123\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "StartPublishStreamWithURL",
            request: "{\"PublishStreamURL\":\"abc\",\"UserId\":\"abc\"}",
            response: "{\"RequestId\":\"abc\"}",
        },
        rt::Example {
            action: "StopPublishStream",
            request: "{\"UserId\":\"abc123\"}",
            response: "{\"RequestId\":\"4eb17e58-68da-4e9a-b298-0894723c9022\"}",
        },
        rt::Example {
            action: "UnbindConcurrentPackagesFromProject",
            request: "{\"ConcurrentIds\":[\"abc\"],\"ProjectId\":\"abc\"}",
            response: "{\"RequestId\":\"abc\"}",
        },
    ],
};
