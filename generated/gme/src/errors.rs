// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// The error codes of the service, its own and the common ones.
///
/// Read it off an error with `error.code_as::<ErrorCode>()`. A code that the spec does not list is `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `ActionOffline`: The action has been taken out of service.
    ///
    /// - Common to all services.
    ActionOffline,
    /// `AuthFailure.InvalidAuthorization`: The `Authorization` header can't be read.
    ///
    /// - Common to all services.
    AuthFailureInvalidAuthorization,
    /// `AuthFailure.InvalidSecretId`: The secret id is not one of a cloud API key.
    ///
    /// - Common to all services.
    AuthFailureInvalidSecretId,
    /// `AuthFailure.MFAFailure`: Multi-factor authentication failed.
    ///
    /// - Common to all services.
    AuthFailureMfaFailure,
    /// `AuthFailure.SecretIdNotFound`: No key has this secret id. It may be deleted, disabled or mistyped; blanks
    /// around it count as well.
    ///
    /// - Common to all services.
    AuthFailureSecretIdNotFound,
    /// `AuthFailure.SignatureExpire`: The signature has expired. The clocks may be five minutes apart at most.
    ///
    /// - Common to all services.
    AuthFailureSignatureExpire,
    /// `AuthFailure.SignatureFailure`: The signature does not fit the request.
    ///
    /// - Common to all services.
    AuthFailureSignatureFailure,
    /// `AuthFailure.TokenFailure`: The token of the temporary credentials is not valid.
    ///
    /// - Common to all services.
    AuthFailureTokenFailure,
    /// `AuthFailure.UnauthorizedOperation`: Access management (CAM) does not permit the request.
    ///
    /// - Common to all services.
    AuthFailureUnauthorizedOperation,
    /// `DryRunOperation`: The request would have succeeded, had `DryRun` not been set.
    ///
    /// - Common to all services.
    DryRunOperation,
    /// `FailedOperation`: The operation failed.
    ///
    /// - Common to all services.
    FailedOperation,
    /// `FailedOperation.UserFeeNegative`: The account owes money, so the operation is refused.
    FailedOperationUserFeeNegative,
    /// `InternalError`: The service failed on its own side.
    ///
    /// - Common to all services.
    InternalError,
    /// `InvalidAction`: There is no such action.
    ///
    /// - Common to all services.
    InvalidAction,
    /// `InvalidParameter`: A parameter is wrong.
    ///
    /// - Common to all services.
    InvalidParameter,
    /// `InvalidParameter.CallbackAddress`: The callback URL is wrong.
    InvalidParameterCallbackAddress,
    /// `InvalidParameter.DateInvalid`: A date is wrong.
    InvalidParameterDateInvalid,
    /// `InvalidParameter.DateOutOfSixtyDays`: More than 60 days lie between the two dates.
    InvalidParameterDateOutOfSixtyDays,
    /// `InvalidParameter.TagKey`: A tag is wrong.
    InvalidParameterTagKey,
    /// `InvalidParameter.TimeRangeError`: The two dates make no valid range.
    InvalidParameterTimeRangeError,
    /// `InvalidParameterValue`: A parameter has a wrong value.
    ///
    /// - Common to all services.
    InvalidParameterValue,
    /// `InvalidParameterValue.InvalidBizId`: The `BizId`, which is the SDKAppID of an application, is wrong.
    InvalidParameterValueInvalidBizId,
    /// `InvalidParameterValue.InvalidRecordMode`: The `RecordMode` is wrong.
    InvalidParameterValueInvalidRecordMode,
    /// `InvalidParameterValue.InvalidRoomId`: The `RoomId` is wrong.
    InvalidParameterValueInvalidRoomId,
    /// `InvalidParameterValue.InvalidSubscribeRecordUserIds`: The lists of users to record or to skip are
    /// malformed.
    InvalidParameterValueInvalidSubscribeRecordUserIds,
    /// `InvalidParameterValue.InvalidSubscribeUserIds`: `SubscribeUserIds` has more than 20 users.
    InvalidParameterValueInvalidSubscribeUserIds,
    /// `InvalidParameterValue.InvalidTaskId`: The `TaskId` is wrong.
    InvalidParameterValueInvalidTaskId,
    /// `InvalidParameterValue.InvalidUNSubscribeUserIds`: `UnSubscribeUserIds` has more than 20 users.
    InvalidParameterValueInvalidUnSubscribeUserIds,
    /// `InvalidRequest`: The multipart body of the request is malformed.
    ///
    /// - Common to all services.
    InvalidRequest,
    /// `IpInBlacklist`: The account's list of blocked addresses has the caller's IP.
    ///
    /// - Common to all services.
    IpInBlacklist,
    /// `IpNotInWhitelist`: The account's list of admitted addresses lacks the caller's IP.
    ///
    /// - Common to all services.
    IpNotInWhitelist,
    /// `LimitExceeded`: A quota is used up.
    ///
    /// - Common to all services.
    LimitExceeded,
    /// `LimitExceeded.Application`: The account has as many applications as it may create.
    LimitExceededApplication,
    /// `MissingParameter`: A required parameter is not there.
    ///
    /// - Common to all services.
    MissingParameter,
    /// `NoSuchProduct`: There is no such product.
    ///
    /// - Common to all services.
    NoSuchProduct,
    /// `NoSuchVersion`: The API has no such version.
    ///
    /// - Common to all services.
    NoSuchVersion,
    /// `OperationDenied`: The operation is refused.
    OperationDenied,
    /// `RequestLimitExceeded`: Requests come faster than the rate limit allows.
    ///
    /// - Common to all services.
    RequestLimitExceeded,
    /// `RequestLimitExceeded.GlobalRegionUinLimitExceeded`: The account sends requests too fast over all regions.
    ///
    /// - Common to all services.
    RequestLimitExceededGlobalRegionUinLimitExceeded,
    /// `RequestLimitExceeded.IPLimitExceeded`: Requests come too fast from one IP address.
    ///
    /// - Common to all services.
    RequestLimitExceededIpLimitExceeded,
    /// `RequestLimitExceeded.UinLimitExceeded`: The account sends requests too fast.
    ///
    /// - Common to all services.
    RequestLimitExceededUinLimitExceeded,
    /// `RequestSizeLimitExceeded`: The request is too large.
    ///
    /// - Common to all services.
    RequestSizeLimitExceeded,
    /// `ResourceInUse`: The resource is in use.
    ///
    /// - Common to all services.
    ResourceInUse,
    /// `ResourceInUse.TaskInUse`: There is such a recording task already.
    ResourceInUseTaskInUse,
    /// `ResourceInsufficient`: There are not enough resources.
    ///
    /// - Common to all services.
    ResourceInsufficient,
    /// `ResourceNotFound`: There is no such resource.
    ///
    /// - Common to all services.
    ResourceNotFound,
    /// `ResourceNotFound.BizidIsNotFound`: No application has this `BizId`.
    ResourceNotFoundBizidIsNotFound,
    /// `ResourceNotFound.RoomNotFound`: There is no such room.
    ResourceNotFoundRoomNotFound,
    /// `ResourceNotFound.TaskNotFound`: There is no such recording task.
    ResourceNotFoundTaskNotFound,
    /// `ResourceUnavailable`: The resource can't be used now.
    ///
    /// - Common to all services.
    ResourceUnavailable,
    /// `ResponseSizeLimitExceeded`: The response would be too large.
    ///
    /// - Common to all services.
    ResponseSizeLimitExceeded,
    /// `ServiceUnavailable`: The service is down for the moment.
    ///
    /// - Common to all services.
    ServiceUnavailable,
    /// `UnauthorizedOperation`: The caller may not do this.
    ///
    /// - Common to all services.
    UnauthorizedOperation,
    /// `UnauthorizedOperation.CreateAppDenied`: The caller may not create applications.
    UnauthorizedOperationCreateAppDenied,
    /// `UnauthorizedOperation.UnRealNameAuth`: The account's identity has not been verified.
    UnauthorizedOperationUnRealNameAuth,
    /// `UnknownParameter`: The action has no such parameter.
    ///
    /// - Common to all services.
    UnknownParameter,
    /// `UnsupportedOperation`: The operation is not supported.
    ///
    /// - Common to all services.
    UnsupportedOperation,
    /// `UnsupportedOperation.ServiceNotOpened`: Recording has not been activated.
    UnsupportedOperationServiceNotOpened,
    /// `UnsupportedProtocol`: The HTTP method is neither GET nor POST.
    ///
    /// - Common to all services.
    UnsupportedProtocol,
    /// `UnsupportedRegion`: The action is not offered in the region.
    ///
    /// - Common to all services.
    UnsupportedRegion,
    /// What the spec does not list. Compare with [`as_str`](Self::as_str).
    Unknown(rt::UnknownString),
}

impl ErrorCode {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActionOffline => "ActionOffline",
            Self::AuthFailureInvalidAuthorization => "AuthFailure.InvalidAuthorization",
            Self::AuthFailureInvalidSecretId => "AuthFailure.InvalidSecretId",
            Self::AuthFailureMfaFailure => "AuthFailure.MFAFailure",
            Self::AuthFailureSecretIdNotFound => "AuthFailure.SecretIdNotFound",
            Self::AuthFailureSignatureExpire => "AuthFailure.SignatureExpire",
            Self::AuthFailureSignatureFailure => "AuthFailure.SignatureFailure",
            Self::AuthFailureTokenFailure => "AuthFailure.TokenFailure",
            Self::AuthFailureUnauthorizedOperation => "AuthFailure.UnauthorizedOperation",
            Self::DryRunOperation => "DryRunOperation",
            Self::FailedOperation => "FailedOperation",
            Self::FailedOperationUserFeeNegative => "FailedOperation.UserFeeNegative",
            Self::InternalError => "InternalError",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterCallbackAddress => "InvalidParameter.CallbackAddress",
            Self::InvalidParameterDateInvalid => "InvalidParameter.DateInvalid",
            Self::InvalidParameterDateOutOfSixtyDays => {
                "InvalidParameter.DateOutOfSixtyDays"
            }
            Self::InvalidParameterTagKey => "InvalidParameter.TagKey",
            Self::InvalidParameterTimeRangeError => "InvalidParameter.TimeRangeError",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidParameterValueInvalidBizId => {
                "InvalidParameterValue.InvalidBizId"
            }
            Self::InvalidParameterValueInvalidRecordMode => {
                "InvalidParameterValue.InvalidRecordMode"
            }
            Self::InvalidParameterValueInvalidRoomId => {
                "InvalidParameterValue.InvalidRoomId"
            }
            Self::InvalidParameterValueInvalidSubscribeRecordUserIds => {
                "InvalidParameterValue.InvalidSubscribeRecordUserIds"
            }
            Self::InvalidParameterValueInvalidSubscribeUserIds => {
                "InvalidParameterValue.InvalidSubscribeUserIds"
            }
            Self::InvalidParameterValueInvalidTaskId => {
                "InvalidParameterValue.InvalidTaskId"
            }
            Self::InvalidParameterValueInvalidUnSubscribeUserIds => {
                "InvalidParameterValue.InvalidUNSubscribeUserIds"
            }
            Self::InvalidRequest => "InvalidRequest",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::LimitExceededApplication => "LimitExceeded.Application",
            Self::MissingParameter => "MissingParameter",
            Self::NoSuchProduct => "NoSuchProduct",
            Self::NoSuchVersion => "NoSuchVersion",
            Self::OperationDenied => "OperationDenied",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::RequestLimitExceededGlobalRegionUinLimitExceeded => {
                "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
            }
            Self::RequestLimitExceededIpLimitExceeded => {
                "RequestLimitExceeded.IPLimitExceeded"
            }
            Self::RequestLimitExceededUinLimitExceeded => {
                "RequestLimitExceeded.UinLimitExceeded"
            }
            Self::RequestSizeLimitExceeded => "RequestSizeLimitExceeded",
            Self::ResourceInUse => "ResourceInUse",
            Self::ResourceInUseTaskInUse => "ResourceInUse.TaskInUse",
            Self::ResourceInsufficient => "ResourceInsufficient",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::ResourceNotFoundBizidIsNotFound => "ResourceNotFound.BizidIsNotFound",
            Self::ResourceNotFoundRoomNotFound => "ResourceNotFound.RoomNotFound",
            Self::ResourceNotFoundTaskNotFound => "ResourceNotFound.TaskNotFound",
            Self::ResourceUnavailable => "ResourceUnavailable",
            Self::ResponseSizeLimitExceeded => "ResponseSizeLimitExceeded",
            Self::ServiceUnavailable => "ServiceUnavailable",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
            Self::UnauthorizedOperationCreateAppDenied => {
                "UnauthorizedOperation.CreateAppDenied"
            }
            Self::UnauthorizedOperationUnRealNameAuth => {
                "UnauthorizedOperation.UnRealNameAuth"
            }
            Self::UnknownParameter => "UnknownParameter",
            Self::UnsupportedOperation => "UnsupportedOperation",
            Self::UnsupportedOperationServiceNotOpened => {
                "UnsupportedOperation.ServiceNotOpened"
            }
            Self::UnsupportedProtocol => "UnsupportedProtocol",
            Self::UnsupportedRegion => "UnsupportedRegion",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(value: &str) -> Self {
        match value {
            "ActionOffline" => Self::ActionOffline,
            "AuthFailure.InvalidAuthorization" => Self::AuthFailureInvalidAuthorization,
            "AuthFailure.InvalidSecretId" => Self::AuthFailureInvalidSecretId,
            "AuthFailure.MFAFailure" => Self::AuthFailureMfaFailure,
            "AuthFailure.SecretIdNotFound" => Self::AuthFailureSecretIdNotFound,
            "AuthFailure.SignatureExpire" => Self::AuthFailureSignatureExpire,
            "AuthFailure.SignatureFailure" => Self::AuthFailureSignatureFailure,
            "AuthFailure.TokenFailure" => Self::AuthFailureTokenFailure,
            "AuthFailure.UnauthorizedOperation" => Self::AuthFailureUnauthorizedOperation,
            "DryRunOperation" => Self::DryRunOperation,
            "FailedOperation" => Self::FailedOperation,
            "FailedOperation.UserFeeNegative" => Self::FailedOperationUserFeeNegative,
            "InternalError" => Self::InternalError,
            "InvalidAction" => Self::InvalidAction,
            "InvalidParameter" => Self::InvalidParameter,
            "InvalidParameter.CallbackAddress" => Self::InvalidParameterCallbackAddress,
            "InvalidParameter.DateInvalid" => Self::InvalidParameterDateInvalid,
            "InvalidParameter.DateOutOfSixtyDays" => {
                Self::InvalidParameterDateOutOfSixtyDays
            }
            "InvalidParameter.TagKey" => Self::InvalidParameterTagKey,
            "InvalidParameter.TimeRangeError" => Self::InvalidParameterTimeRangeError,
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "InvalidParameterValue.InvalidBizId" => {
                Self::InvalidParameterValueInvalidBizId
            }
            "InvalidParameterValue.InvalidRecordMode" => {
                Self::InvalidParameterValueInvalidRecordMode
            }
            "InvalidParameterValue.InvalidRoomId" => {
                Self::InvalidParameterValueInvalidRoomId
            }
            "InvalidParameterValue.InvalidSubscribeRecordUserIds" => {
                Self::InvalidParameterValueInvalidSubscribeRecordUserIds
            }
            "InvalidParameterValue.InvalidSubscribeUserIds" => {
                Self::InvalidParameterValueInvalidSubscribeUserIds
            }
            "InvalidParameterValue.InvalidTaskId" => {
                Self::InvalidParameterValueInvalidTaskId
            }
            "InvalidParameterValue.InvalidUNSubscribeUserIds" => {
                Self::InvalidParameterValueInvalidUnSubscribeUserIds
            }
            "InvalidRequest" => Self::InvalidRequest,
            "IpInBlacklist" => Self::IpInBlacklist,
            "IpNotInWhitelist" => Self::IpNotInWhitelist,
            "LimitExceeded" => Self::LimitExceeded,
            "LimitExceeded.Application" => Self::LimitExceededApplication,
            "MissingParameter" => Self::MissingParameter,
            "NoSuchProduct" => Self::NoSuchProduct,
            "NoSuchVersion" => Self::NoSuchVersion,
            "OperationDenied" => Self::OperationDenied,
            "RequestLimitExceeded" => Self::RequestLimitExceeded,
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded" => {
                Self::RequestLimitExceededGlobalRegionUinLimitExceeded
            }
            "RequestLimitExceeded.IPLimitExceeded" => {
                Self::RequestLimitExceededIpLimitExceeded
            }
            "RequestLimitExceeded.UinLimitExceeded" => {
                Self::RequestLimitExceededUinLimitExceeded
            }
            "RequestSizeLimitExceeded" => Self::RequestSizeLimitExceeded,
            "ResourceInUse" => Self::ResourceInUse,
            "ResourceInUse.TaskInUse" => Self::ResourceInUseTaskInUse,
            "ResourceInsufficient" => Self::ResourceInsufficient,
            "ResourceNotFound" => Self::ResourceNotFound,
            "ResourceNotFound.BizidIsNotFound" => Self::ResourceNotFoundBizidIsNotFound,
            "ResourceNotFound.RoomNotFound" => Self::ResourceNotFoundRoomNotFound,
            "ResourceNotFound.TaskNotFound" => Self::ResourceNotFoundTaskNotFound,
            "ResourceUnavailable" => Self::ResourceUnavailable,
            "ResponseSizeLimitExceeded" => Self::ResponseSizeLimitExceeded,
            "ServiceUnavailable" => Self::ServiceUnavailable,
            "UnauthorizedOperation" => Self::UnauthorizedOperation,
            "UnauthorizedOperation.CreateAppDenied" => {
                Self::UnauthorizedOperationCreateAppDenied
            }
            "UnauthorizedOperation.UnRealNameAuth" => {
                Self::UnauthorizedOperationUnRealNameAuth
            }
            "UnknownParameter" => Self::UnknownParameter,
            "UnsupportedOperation" => Self::UnsupportedOperation,
            "UnsupportedOperation.ServiceNotOpened" => {
                Self::UnsupportedOperationServiceNotOpened
            }
            "UnsupportedProtocol" => Self::UnsupportedProtocol,
            "UnsupportedRegion" => Self::UnsupportedRegion,
            other => Self::Unknown(rt::UnknownString::new(other)),
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ErrorCode {
    /// What stands before the first dot, such as `ResourceNotFound`.
    #[must_use]
    pub fn family(&self) -> &str {
        rt::family(self.as_str())
    }
}
