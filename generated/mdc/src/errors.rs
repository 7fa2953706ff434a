// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

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
    /// `InternalError`: The service failed on its own side.
    ///
    /// - Common to all services.
    InternalError,
    /// `InternalServerError`: The service failed on its own side.
    InternalServerError,
    /// `InvalidAction`: There is no such action.
    ///
    /// - Common to all services.
    InvalidAction,
    /// `InvalidParameter`: A parameter is wrong.
    ///
    /// - Common to all services.
    InvalidParameter,
    /// `InvalidParameter.EndTime`: The `EndTime` is wrong.
    InvalidParameterEndTime,
    /// `InvalidParameter.ExceededQuantityLimit`: There would be more than the limit allows.
    InvalidParameterExceededQuantityLimit,
    /// `InvalidParameter.Id`: The id is wrong.
    InvalidParameterId,
    /// `InvalidParameter.Input`: The input is wrong.
    InvalidParameterInput,
    /// `InvalidParameter.InputOutputId`: The `InputOutputId` is wrong.
    InvalidParameterInputOutputId,
    /// `InvalidParameter.MaxBandwidth`: The `MaxBandwidth` is none of the values that it may have.
    InvalidParameterMaxBandwidth,
    /// `InvalidParameter.Name`: The name is wrong.
    InvalidParameterName,
    /// `InvalidParameter.NotFound`: Nothing was found.
    InvalidParameterNotFound,
    /// `InvalidParameter.Output`: The `Output` is wrong.
    InvalidParameterOutput,
    /// `InvalidParameter.OutputGroups`: The outputs of the flow are wrong.
    InvalidParameterOutputGroups,
    /// `InvalidParameter.OutputId`: The `OutputId` is wrong.
    InvalidParameterOutputId,
    /// `InvalidParameter.PageNum`: The `PageNum` is wrong.
    InvalidParameterPageNum,
    /// `InvalidParameter.PageSize`: The `PageSize` is wrong.
    InvalidParameterPageSize,
    /// `InvalidParameter.Period`: The `Period` is wrong.
    InvalidParameterPeriod,
    /// `InvalidParameter.Pipeline`: The `Pipeline` is wrong.
    InvalidParameterPipeline,
    /// `InvalidParameter.Protocol`: The protocol is wrong.
    InvalidParameterProtocol,
    /// `InvalidParameter.SortType`: The `SortType` is wrong.
    InvalidParameterSortType,
    /// `InvalidParameter.StartTime`: The `StartTime` is wrong.
    InvalidParameterStartTime,
    /// `InvalidParameter.State`: The flow is in a state that does not admit the call.
    InvalidParameterState,
    /// `InvalidParameter.Type`: The `Type` is wrong.
    InvalidParameterType,
    /// `InvalidParameter.Whitelist`: The `Whitelist` is wrong.
    InvalidParameterWhitelist,
    /// `InvalidParameterValue`: A parameter has a wrong value.
    ///
    /// - Common to all services.
    InvalidParameterValue,
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
    /// `ResourceInsufficient`: There are not enough resources.
    ///
    /// - Common to all services.
    ResourceInsufficient,
    /// `ResourceNotFound`: There is no such resource.
    ///
    /// - Common to all services.
    ResourceNotFound,
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
    /// `UnknownParameter`: The action has no such parameter.
    ///
    /// - Common to all services.
    UnknownParameter,
    /// `UnsupportedOperation`: The operation is not supported.
    ///
    /// - Common to all services.
    UnsupportedOperation,
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
            Self::InternalError => "InternalError",
            Self::InternalServerError => "InternalServerError",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterEndTime => "InvalidParameter.EndTime",
            Self::InvalidParameterExceededQuantityLimit => {
                "InvalidParameter.ExceededQuantityLimit"
            }
            Self::InvalidParameterId => "InvalidParameter.Id",
            Self::InvalidParameterInput => "InvalidParameter.Input",
            Self::InvalidParameterInputOutputId => "InvalidParameter.InputOutputId",
            Self::InvalidParameterMaxBandwidth => "InvalidParameter.MaxBandwidth",
            Self::InvalidParameterName => "InvalidParameter.Name",
            Self::InvalidParameterNotFound => "InvalidParameter.NotFound",
            Self::InvalidParameterOutput => "InvalidParameter.Output",
            Self::InvalidParameterOutputGroups => "InvalidParameter.OutputGroups",
            Self::InvalidParameterOutputId => "InvalidParameter.OutputId",
            Self::InvalidParameterPageNum => "InvalidParameter.PageNum",
            Self::InvalidParameterPageSize => "InvalidParameter.PageSize",
            Self::InvalidParameterPeriod => "InvalidParameter.Period",
            Self::InvalidParameterPipeline => "InvalidParameter.Pipeline",
            Self::InvalidParameterProtocol => "InvalidParameter.Protocol",
            Self::InvalidParameterSortType => "InvalidParameter.SortType",
            Self::InvalidParameterStartTime => "InvalidParameter.StartTime",
            Self::InvalidParameterState => "InvalidParameter.State",
            Self::InvalidParameterType => "InvalidParameter.Type",
            Self::InvalidParameterWhitelist => "InvalidParameter.Whitelist",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidRequest => "InvalidRequest",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::MissingParameter => "MissingParameter",
            Self::NoSuchProduct => "NoSuchProduct",
            Self::NoSuchVersion => "NoSuchVersion",
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
            Self::ResourceInsufficient => "ResourceInsufficient",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::ResourceUnavailable => "ResourceUnavailable",
            Self::ResponseSizeLimitExceeded => "ResponseSizeLimitExceeded",
            Self::ServiceUnavailable => "ServiceUnavailable",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
            Self::UnknownParameter => "UnknownParameter",
            Self::UnsupportedOperation => "UnsupportedOperation",
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
            "InternalError" => Self::InternalError,
            "InternalServerError" => Self::InternalServerError,
            "InvalidAction" => Self::InvalidAction,
            "InvalidParameter" => Self::InvalidParameter,
            "InvalidParameter.EndTime" => Self::InvalidParameterEndTime,
            "InvalidParameter.ExceededQuantityLimit" => {
                Self::InvalidParameterExceededQuantityLimit
            }
            "InvalidParameter.Id" => Self::InvalidParameterId,
            "InvalidParameter.Input" => Self::InvalidParameterInput,
            "InvalidParameter.InputOutputId" => Self::InvalidParameterInputOutputId,
            "InvalidParameter.MaxBandwidth" => Self::InvalidParameterMaxBandwidth,
            "InvalidParameter.Name" => Self::InvalidParameterName,
            "InvalidParameter.NotFound" => Self::InvalidParameterNotFound,
            "InvalidParameter.Output" => Self::InvalidParameterOutput,
            "InvalidParameter.OutputGroups" => Self::InvalidParameterOutputGroups,
            "InvalidParameter.OutputId" => Self::InvalidParameterOutputId,
            "InvalidParameter.PageNum" => Self::InvalidParameterPageNum,
            "InvalidParameter.PageSize" => Self::InvalidParameterPageSize,
            "InvalidParameter.Period" => Self::InvalidParameterPeriod,
            "InvalidParameter.Pipeline" => Self::InvalidParameterPipeline,
            "InvalidParameter.Protocol" => Self::InvalidParameterProtocol,
            "InvalidParameter.SortType" => Self::InvalidParameterSortType,
            "InvalidParameter.StartTime" => Self::InvalidParameterStartTime,
            "InvalidParameter.State" => Self::InvalidParameterState,
            "InvalidParameter.Type" => Self::InvalidParameterType,
            "InvalidParameter.Whitelist" => Self::InvalidParameterWhitelist,
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "InvalidRequest" => Self::InvalidRequest,
            "IpInBlacklist" => Self::IpInBlacklist,
            "IpNotInWhitelist" => Self::IpNotInWhitelist,
            "LimitExceeded" => Self::LimitExceeded,
            "MissingParameter" => Self::MissingParameter,
            "NoSuchProduct" => Self::NoSuchProduct,
            "NoSuchVersion" => Self::NoSuchVersion,
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
            "ResourceInsufficient" => Self::ResourceInsufficient,
            "ResourceNotFound" => Self::ResourceNotFound,
            "ResourceUnavailable" => Self::ResourceUnavailable,
            "ResponseSizeLimitExceeded" => Self::ResponseSizeLimitExceeded,
            "ServiceUnavailable" => Self::ServiceUnavailable,
            "UnauthorizedOperation" => Self::UnauthorizedOperation,
            "UnknownParameter" => Self::UnknownParameter,
            "UnsupportedOperation" => Self::UnsupportedOperation,
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
