// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

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
    /// `AuthFailure`: Access management (CAM) could not verify the signature or the caller.
    AuthFailure,
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
    /// `FailedOperation.ApplicationCreateFail`: The application could not be created.
    FailedOperationApplicationCreateFail,
    /// `FailedOperation.ApplicationLockFail`: The application could not be locked.
    FailedOperationApplicationLockFail,
    /// `FailedOperation.ApplicationNotFind`: There is no such application.
    FailedOperationApplicationNotFind,
    /// `FailedOperation.LockTimeout`: No concurrency was applied for, or the request for one has timed out.
    FailedOperationLockTimeout,
    /// `FailedOperation.PathNotFound`: The path could not be found.
    FailedOperationPathNotFound,
    /// `FailedOperation.ProcessTimeout`: The request took too long.
    FailedOperationProcessTimeout,
    /// `FailedOperation.SlowDown`: Another request of the same `UserId` is under way. Wait, then send it again.
    FailedOperationSlowDown,
    /// `FailedOperation.VersionLockFail`: The version could not be locked.
    FailedOperationVersionLockFail,
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
    /// `InvalidParameter.JsonParseError`: The JSON can't be parsed.
    InvalidParameterJsonParseError,
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
    /// `LimitExceeded.Role`: The room of a multi-person interaction has as many users in this role as it may
    /// have.
    LimitExceededRole,
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
    /// `OperationDenied.ApplicationLimitExceeded`: The account has as many applications as it may have.
    OperationDeniedApplicationLimitExceeded,
    /// `OperationDenied.VersionCreating`: A version is just being created.
    OperationDeniedVersionCreating,
    /// `OperationDenied.VersionLimitExceeded`: The application has as many versions as it may have.
    OperationDeniedVersionLimitExceeded,
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
    /// `ResourceNotFound.NoIdle`: No concurrency is free.
    ResourceNotFoundNoIdle,
    /// `ResourceNotFound.SessionNotFound`: The user has no session.
    ResourceNotFoundSessionNotFound,
    /// `ResourceUnavailable`: The resource can't be used now.
    ///
    /// - Common to all services.
    ResourceUnavailable,
    /// `ResourceUnavailable.AccessFailed`: The concurrency can't be reached.
    ResourceUnavailableAccessFailed,
    /// `ResourceUnavailable.Initialization`: The resource is still being initialized.
    ResourceUnavailableInitialization,
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
    /// `UnsupportedOperation.Stopping`: The session is just being ended.
    UnsupportedOperationStopping,
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
            Self::AuthFailure => "AuthFailure",
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
            Self::FailedOperationApplicationCreateFail => {
                "FailedOperation.ApplicationCreateFail"
            }
            Self::FailedOperationApplicationLockFail => {
                "FailedOperation.ApplicationLockFail"
            }
            Self::FailedOperationApplicationNotFind => {
                "FailedOperation.ApplicationNotFind"
            }
            Self::FailedOperationLockTimeout => "FailedOperation.LockTimeout",
            Self::FailedOperationPathNotFound => "FailedOperation.PathNotFound",
            Self::FailedOperationProcessTimeout => "FailedOperation.ProcessTimeout",
            Self::FailedOperationSlowDown => "FailedOperation.SlowDown",
            Self::FailedOperationVersionLockFail => "FailedOperation.VersionLockFail",
            Self::InternalError => "InternalError",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterJsonParseError => "InvalidParameter.JsonParseError",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidRequest => "InvalidRequest",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::LimitExceededRole => "LimitExceeded.Role",
            Self::MissingParameter => "MissingParameter",
            Self::NoSuchProduct => "NoSuchProduct",
            Self::NoSuchVersion => "NoSuchVersion",
            Self::OperationDenied => "OperationDenied",
            Self::OperationDeniedApplicationLimitExceeded => {
                "OperationDenied.ApplicationLimitExceeded"
            }
            Self::OperationDeniedVersionCreating => "OperationDenied.VersionCreating",
            Self::OperationDeniedVersionLimitExceeded => {
                "OperationDenied.VersionLimitExceeded"
            }
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
            Self::ResourceNotFoundNoIdle => "ResourceNotFound.NoIdle",
            Self::ResourceNotFoundSessionNotFound => "ResourceNotFound.SessionNotFound",
            Self::ResourceUnavailable => "ResourceUnavailable",
            Self::ResourceUnavailableAccessFailed => "ResourceUnavailable.AccessFailed",
            Self::ResourceUnavailableInitialization => {
                "ResourceUnavailable.Initialization"
            }
            Self::ResponseSizeLimitExceeded => "ResponseSizeLimitExceeded",
            Self::ServiceUnavailable => "ServiceUnavailable",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
            Self::UnknownParameter => "UnknownParameter",
            Self::UnsupportedOperation => "UnsupportedOperation",
            Self::UnsupportedOperationStopping => "UnsupportedOperation.Stopping",
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
            "AuthFailure" => Self::AuthFailure,
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
            "FailedOperation.ApplicationCreateFail" => {
                Self::FailedOperationApplicationCreateFail
            }
            "FailedOperation.ApplicationLockFail" => {
                Self::FailedOperationApplicationLockFail
            }
            "FailedOperation.ApplicationNotFind" => {
                Self::FailedOperationApplicationNotFind
            }
            "FailedOperation.LockTimeout" => Self::FailedOperationLockTimeout,
            "FailedOperation.PathNotFound" => Self::FailedOperationPathNotFound,
            "FailedOperation.ProcessTimeout" => Self::FailedOperationProcessTimeout,
            "FailedOperation.SlowDown" => Self::FailedOperationSlowDown,
            "FailedOperation.VersionLockFail" => Self::FailedOperationVersionLockFail,
            "InternalError" => Self::InternalError,
            "InvalidAction" => Self::InvalidAction,
            "InvalidParameter" => Self::InvalidParameter,
            "InvalidParameter.JsonParseError" => Self::InvalidParameterJsonParseError,
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "InvalidRequest" => Self::InvalidRequest,
            "IpInBlacklist" => Self::IpInBlacklist,
            "IpNotInWhitelist" => Self::IpNotInWhitelist,
            "LimitExceeded" => Self::LimitExceeded,
            "LimitExceeded.Role" => Self::LimitExceededRole,
            "MissingParameter" => Self::MissingParameter,
            "NoSuchProduct" => Self::NoSuchProduct,
            "NoSuchVersion" => Self::NoSuchVersion,
            "OperationDenied" => Self::OperationDenied,
            "OperationDenied.ApplicationLimitExceeded" => {
                Self::OperationDeniedApplicationLimitExceeded
            }
            "OperationDenied.VersionCreating" => Self::OperationDeniedVersionCreating,
            "OperationDenied.VersionLimitExceeded" => {
                Self::OperationDeniedVersionLimitExceeded
            }
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
            "ResourceNotFound.NoIdle" => Self::ResourceNotFoundNoIdle,
            "ResourceNotFound.SessionNotFound" => Self::ResourceNotFoundSessionNotFound,
            "ResourceUnavailable" => Self::ResourceUnavailable,
            "ResourceUnavailable.AccessFailed" => Self::ResourceUnavailableAccessFailed,
            "ResourceUnavailable.Initialization" => {
                Self::ResourceUnavailableInitialization
            }
            "ResponseSizeLimitExceeded" => Self::ResponseSizeLimitExceeded,
            "ServiceUnavailable" => Self::ServiceUnavailable,
            "UnauthorizedOperation" => Self::UnauthorizedOperation,
            "UnknownParameter" => Self::UnknownParameter,
            "UnsupportedOperation" => Self::UnsupportedOperation,
            "UnsupportedOperation.Stopping" => Self::UnsupportedOperationStopping,
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
