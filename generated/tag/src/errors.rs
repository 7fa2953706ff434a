// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

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
    /// `FailedOperation.PolicyEnforcedInvalid`: A tag policy that is enforced forbids the change.
    FailedOperationPolicyEnforcedInvalid,
    /// `FailedOperation.ProjectNumExceed`: The account has as many projects as it may have.
    FailedOperationProjectNumExceed,
    /// `FailedOperation.ResourceAppIdNotSame`: The resources of the request belong to different `appId`s.
    FailedOperationResourceAppIdNotSame,
    /// `FailedOperation.ResourceTagProcessing`: The resource's tags are still being changed.
    FailedOperationResourceTagProcessing,
    /// `FailedOperation.TagAttachedQuota`: The tag has a quota of its own.
    FailedOperationTagAttachedQuota,
    /// `FailedOperation.TagAttachedResource`: The tag is bound to resources and so can't be deleted.
    FailedOperationTagAttachedResource,
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
    /// `InvalidParameter.PaginationTokenInvalid`: The `PaginationToken` is not valid.
    InvalidParameterPaginationTokenInvalid,
    /// `InvalidParameter.ProjectNameExisted`: A project of this name exists already.
    InvalidParameterProjectNameExisted,
    /// `InvalidParameter.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to itself.
    InvalidParameterReservedTagKey,
    /// `InvalidParameter.Tag`: A tag is wrong.
    InvalidParameterTag,
    /// `InvalidParameter.UnsupportedService`: The product does not take part in tagging.
    InvalidParameterUnsupportedService,
    /// `InvalidParameterValue`: A parameter has a wrong value.
    ///
    /// - Common to all services.
    InvalidParameterValue,
    /// `InvalidParameterValue.DeleteTagsParamError`: `DeleteTags` shares a key with `ReplaceTags` or `AddTags`.
    InvalidParameterValueDeleteTagsParamError,
    /// `InvalidParameterValue.OffsetInvalid`: The offset is wrong.
    InvalidParameterValueOffsetInvalid,
    /// `InvalidParameterValue.RegionInvalid`: The region is wrong.
    InvalidParameterValueRegionInvalid,
    /// `InvalidParameterValue.ReservedTagKey`: The system keeps the keys `qcloud`, `tencent` and `project` to
    /// itself.
    InvalidParameterValueReservedTagKey,
    /// `InvalidParameterValue.ResourceDescriptionError`: The six-segment description of the resource is wrong.
    InvalidParameterValueResourceDescriptionError,
    /// `InvalidParameterValue.ResourceIdInvalid`: The resource id is wrong.
    InvalidParameterValueResourceIdInvalid,
    /// `InvalidParameterValue.ResourcePrefixInvalid`: The resource prefix is wrong.
    InvalidParameterValueResourcePrefixInvalid,
    /// `InvalidParameterValue.ServiceTypeInvalid`: The service type is wrong.
    InvalidParameterValueServiceTypeInvalid,
    /// `InvalidParameterValue.TagFilters`: `TagFilters` is wrong.
    InvalidParameterValueTagFilters,
    /// `InvalidParameterValue.TagFiltersLengthExceeded`: A query by tags has more than 6 filters.
    InvalidParameterValueTagFiltersLengthExceeded,
    /// `InvalidParameterValue.TagKeyCharacterIllegal`: The tag key has characters that are not allowed.
    InvalidParameterValueTagKeyCharacterIllegal,
    /// `InvalidParameterValue.TagKeyDuplicate`: A tag key stands in the list twice.
    InvalidParameterValueTagKeyDuplicate,
    /// `InvalidParameterValue.TagKeyEmpty`: The tag key is empty.
    InvalidParameterValueTagKeyEmpty,
    /// `InvalidParameterValue.TagKeyLengthExceeded`: The tag key is too long.
    InvalidParameterValueTagKeyLengthExceeded,
    /// `InvalidParameterValue.TagValueCharacterIllegal`: The tag value has characters that are not allowed.
    InvalidParameterValueTagValueCharacterIllegal,
    /// `InvalidParameterValue.TagValueEmpty`: The tag value is empty.
    InvalidParameterValueTagValueEmpty,
    /// `InvalidParameterValue.TagValueLengthExceeded`: The tag value is too long.
    InvalidParameterValueTagValueLengthExceeded,
    /// `InvalidParameterValue.UinInvalid`: The `Uin` is not valid.
    InvalidParameterValueUinInvalid,
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
    /// `LimitExceeded.Quota`: A quota is used up.
    LimitExceededQuota,
    /// `LimitExceeded.ResourceAttachedTags`: The resource has as many tags as it may have, which is 50 for most
    /// kinds.
    LimitExceededResourceAttachedTags,
    /// `LimitExceeded.ResourceNumPerRequest`: The request names too many resources.
    LimitExceededResourceNumPerRequest,
    /// `LimitExceeded.TagKey`: The account has all the 1,000 tag keys that it may create.
    LimitExceededTagKey,
    /// `LimitExceeded.TagNumPerRequest`: The request names too many tags.
    LimitExceededTagNumPerRequest,
    /// `LimitExceeded.TagValue`: The tag key has all the 1,000 values that it may have.
    LimitExceededTagValue,
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
    /// `ResourceInUse.TagDuplicate`: The tag exists already.
    ResourceInUseTagDuplicate,
    /// `ResourceInUse.TagKeyAttached`: The resource carries the tag key already.
    ResourceInUseTagKeyAttached,
    /// `ResourceInsufficient`: There are not enough resources.
    ///
    /// - Common to all services.
    ResourceInsufficient,
    /// `ResourceNotFound`: There is no such resource.
    ///
    /// - Common to all services.
    ResourceNotFound,
    /// `ResourceNotFound.AttachedTagKeyNotFound`: The resource does not carry the tag key.
    ResourceNotFoundAttachedTagKeyNotFound,
    /// `ResourceNotFound.RecordNotFound`: There is no such record.
    ResourceNotFoundRecordNotFound,
    /// `ResourceNotFound.TagNonExist`: There is no such tag.
    ResourceNotFoundTagNonExist,
    /// `ResourceNotFound.TagNotExist`: There is no such tag.
    ResourceNotFoundTagNotExist,
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
            Self::FailedOperationPolicyEnforcedInvalid => {
                "FailedOperation.PolicyEnforcedInvalid"
            }
            Self::FailedOperationProjectNumExceed => "FailedOperation.ProjectNumExceed",
            Self::FailedOperationResourceAppIdNotSame => {
                "FailedOperation.ResourceAppIdNotSame"
            }
            Self::FailedOperationResourceTagProcessing => {
                "FailedOperation.ResourceTagProcessing"
            }
            Self::FailedOperationTagAttachedQuota => "FailedOperation.TagAttachedQuota",
            Self::FailedOperationTagAttachedResource => {
                "FailedOperation.TagAttachedResource"
            }
            Self::InternalError => "InternalError",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterPaginationTokenInvalid => {
                "InvalidParameter.PaginationTokenInvalid"
            }
            Self::InvalidParameterProjectNameExisted => {
                "InvalidParameter.ProjectNameExisted"
            }
            Self::InvalidParameterReservedTagKey => "InvalidParameter.ReservedTagKey",
            Self::InvalidParameterTag => "InvalidParameter.Tag",
            Self::InvalidParameterUnsupportedService => {
                "InvalidParameter.UnsupportedService"
            }
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidParameterValueDeleteTagsParamError => {
                "InvalidParameterValue.DeleteTagsParamError"
            }
            Self::InvalidParameterValueOffsetInvalid => {
                "InvalidParameterValue.OffsetInvalid"
            }
            Self::InvalidParameterValueRegionInvalid => {
                "InvalidParameterValue.RegionInvalid"
            }
            Self::InvalidParameterValueReservedTagKey => {
                "InvalidParameterValue.ReservedTagKey"
            }
            Self::InvalidParameterValueResourceDescriptionError => {
                "InvalidParameterValue.ResourceDescriptionError"
            }
            Self::InvalidParameterValueResourceIdInvalid => {
                "InvalidParameterValue.ResourceIdInvalid"
            }
            Self::InvalidParameterValueResourcePrefixInvalid => {
                "InvalidParameterValue.ResourcePrefixInvalid"
            }
            Self::InvalidParameterValueServiceTypeInvalid => {
                "InvalidParameterValue.ServiceTypeInvalid"
            }
            Self::InvalidParameterValueTagFilters => "InvalidParameterValue.TagFilters",
            Self::InvalidParameterValueTagFiltersLengthExceeded => {
                "InvalidParameterValue.TagFiltersLengthExceeded"
            }
            Self::InvalidParameterValueTagKeyCharacterIllegal => {
                "InvalidParameterValue.TagKeyCharacterIllegal"
            }
            Self::InvalidParameterValueTagKeyDuplicate => {
                "InvalidParameterValue.TagKeyDuplicate"
            }
            Self::InvalidParameterValueTagKeyEmpty => "InvalidParameterValue.TagKeyEmpty",
            Self::InvalidParameterValueTagKeyLengthExceeded => {
                "InvalidParameterValue.TagKeyLengthExceeded"
            }
            Self::InvalidParameterValueTagValueCharacterIllegal => {
                "InvalidParameterValue.TagValueCharacterIllegal"
            }
            Self::InvalidParameterValueTagValueEmpty => {
                "InvalidParameterValue.TagValueEmpty"
            }
            Self::InvalidParameterValueTagValueLengthExceeded => {
                "InvalidParameterValue.TagValueLengthExceeded"
            }
            Self::InvalidParameterValueUinInvalid => "InvalidParameterValue.UinInvalid",
            Self::InvalidRequest => "InvalidRequest",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::LimitExceededQuota => "LimitExceeded.Quota",
            Self::LimitExceededResourceAttachedTags => {
                "LimitExceeded.ResourceAttachedTags"
            }
            Self::LimitExceededResourceNumPerRequest => {
                "LimitExceeded.ResourceNumPerRequest"
            }
            Self::LimitExceededTagKey => "LimitExceeded.TagKey",
            Self::LimitExceededTagNumPerRequest => "LimitExceeded.TagNumPerRequest",
            Self::LimitExceededTagValue => "LimitExceeded.TagValue",
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
            Self::ResourceInUseTagDuplicate => "ResourceInUse.TagDuplicate",
            Self::ResourceInUseTagKeyAttached => "ResourceInUse.TagKeyAttached",
            Self::ResourceInsufficient => "ResourceInsufficient",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::ResourceNotFoundAttachedTagKeyNotFound => {
                "ResourceNotFound.AttachedTagKeyNotFound"
            }
            Self::ResourceNotFoundRecordNotFound => "ResourceNotFound.RecordNotFound",
            Self::ResourceNotFoundTagNonExist => "ResourceNotFound.TagNonExist",
            Self::ResourceNotFoundTagNotExist => "ResourceNotFound.TagNotExist",
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
            "FailedOperation.PolicyEnforcedInvalid" => {
                Self::FailedOperationPolicyEnforcedInvalid
            }
            "FailedOperation.ProjectNumExceed" => Self::FailedOperationProjectNumExceed,
            "FailedOperation.ResourceAppIdNotSame" => {
                Self::FailedOperationResourceAppIdNotSame
            }
            "FailedOperation.ResourceTagProcessing" => {
                Self::FailedOperationResourceTagProcessing
            }
            "FailedOperation.TagAttachedQuota" => Self::FailedOperationTagAttachedQuota,
            "FailedOperation.TagAttachedResource" => {
                Self::FailedOperationTagAttachedResource
            }
            "InternalError" => Self::InternalError,
            "InvalidAction" => Self::InvalidAction,
            "InvalidParameter" => Self::InvalidParameter,
            "InvalidParameter.PaginationTokenInvalid" => {
                Self::InvalidParameterPaginationTokenInvalid
            }
            "InvalidParameter.ProjectNameExisted" => {
                Self::InvalidParameterProjectNameExisted
            }
            "InvalidParameter.ReservedTagKey" => Self::InvalidParameterReservedTagKey,
            "InvalidParameter.Tag" => Self::InvalidParameterTag,
            "InvalidParameter.UnsupportedService" => {
                Self::InvalidParameterUnsupportedService
            }
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "InvalidParameterValue.DeleteTagsParamError" => {
                Self::InvalidParameterValueDeleteTagsParamError
            }
            "InvalidParameterValue.OffsetInvalid" => {
                Self::InvalidParameterValueOffsetInvalid
            }
            "InvalidParameterValue.RegionInvalid" => {
                Self::InvalidParameterValueRegionInvalid
            }
            "InvalidParameterValue.ReservedTagKey" => {
                Self::InvalidParameterValueReservedTagKey
            }
            "InvalidParameterValue.ResourceDescriptionError" => {
                Self::InvalidParameterValueResourceDescriptionError
            }
            "InvalidParameterValue.ResourceIdInvalid" => {
                Self::InvalidParameterValueResourceIdInvalid
            }
            "InvalidParameterValue.ResourcePrefixInvalid" => {
                Self::InvalidParameterValueResourcePrefixInvalid
            }
            "InvalidParameterValue.ServiceTypeInvalid" => {
                Self::InvalidParameterValueServiceTypeInvalid
            }
            "InvalidParameterValue.TagFilters" => Self::InvalidParameterValueTagFilters,
            "InvalidParameterValue.TagFiltersLengthExceeded" => {
                Self::InvalidParameterValueTagFiltersLengthExceeded
            }
            "InvalidParameterValue.TagKeyCharacterIllegal" => {
                Self::InvalidParameterValueTagKeyCharacterIllegal
            }
            "InvalidParameterValue.TagKeyDuplicate" => {
                Self::InvalidParameterValueTagKeyDuplicate
            }
            "InvalidParameterValue.TagKeyEmpty" => Self::InvalidParameterValueTagKeyEmpty,
            "InvalidParameterValue.TagKeyLengthExceeded" => {
                Self::InvalidParameterValueTagKeyLengthExceeded
            }
            "InvalidParameterValue.TagValueCharacterIllegal" => {
                Self::InvalidParameterValueTagValueCharacterIllegal
            }
            "InvalidParameterValue.TagValueEmpty" => {
                Self::InvalidParameterValueTagValueEmpty
            }
            "InvalidParameterValue.TagValueLengthExceeded" => {
                Self::InvalidParameterValueTagValueLengthExceeded
            }
            "InvalidParameterValue.UinInvalid" => Self::InvalidParameterValueUinInvalid,
            "InvalidRequest" => Self::InvalidRequest,
            "IpInBlacklist" => Self::IpInBlacklist,
            "IpNotInWhitelist" => Self::IpNotInWhitelist,
            "LimitExceeded" => Self::LimitExceeded,
            "LimitExceeded.Quota" => Self::LimitExceededQuota,
            "LimitExceeded.ResourceAttachedTags" => {
                Self::LimitExceededResourceAttachedTags
            }
            "LimitExceeded.ResourceNumPerRequest" => {
                Self::LimitExceededResourceNumPerRequest
            }
            "LimitExceeded.TagKey" => Self::LimitExceededTagKey,
            "LimitExceeded.TagNumPerRequest" => Self::LimitExceededTagNumPerRequest,
            "LimitExceeded.TagValue" => Self::LimitExceededTagValue,
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
            "ResourceInUse.TagDuplicate" => Self::ResourceInUseTagDuplicate,
            "ResourceInUse.TagKeyAttached" => Self::ResourceInUseTagKeyAttached,
            "ResourceInsufficient" => Self::ResourceInsufficient,
            "ResourceNotFound" => Self::ResourceNotFound,
            "ResourceNotFound.AttachedTagKeyNotFound" => {
                Self::ResourceNotFoundAttachedTagKeyNotFound
            }
            "ResourceNotFound.RecordNotFound" => Self::ResourceNotFoundRecordNotFound,
            "ResourceNotFound.TagNonExist" => Self::ResourceNotFoundTagNonExist,
            "ResourceNotFound.TagNotExist" => Self::ResourceNotFoundTagNotExist,
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
