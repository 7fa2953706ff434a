//! A role, taken on by somebody who is allowed to.

use std::{fmt, time::Duration};

use super::{
    Context, Credentials, CredentialsError, CredentialsSource, ProvideCredentials,
    cache::Identity,
    sts::{self, Call},
};
use crate::transport::BoxFuture;

/// The credentials of a role, from the STS action `AssumeRole`.
///
/// ```
/// use tencentcloud_runtime::{Credentials, credentials::AssumeRole};
///
/// let own = Credentials::new("AKIDEXAMPLE", "EXAMPLE");
/// let role = AssumeRole::new(own, "qcs::cam::uin/100000000001:roleName/reader");
/// ```
#[derive(Clone)]
pub struct AssumeRole {
    base: Result<Identity, String>,
    arn: String,
    session_name: Option<String>,
    validity: Duration,
    external_id: String,
    region: String,
    endpoint: Option<String>,
}

impl AssumeRole {
    /// The role of a name such as `qcs::cam::uin/100000000001:roleName/reader`, taken on by whoever `base` is: a pair
    /// or another provider, whose credentials are kept and renewed by themselves.
    #[must_use]
    pub fn new(base: impl Into<CredentialsSource>, arn: impl Into<String>) -> Self {
        Self {
            base: Identity::new(base.into()).map_err(|error| error.to_string()),
            arn: arn.into(),
            session_name: None,
            validity: sts::VALIDITY,
            external_id: String::new(),
            region: sts::REGION.to_owned(),
            endpoint: None,
        }
    }

    /// What audit logs call the session: 2 to 128 letters, digits and `+=,.@_-`. By default `tencentcloud-rust-` with
    /// the time in seconds.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// How long the credentials are valid, up to 12 hours; by default 2 hours. They are renewed either way.
    #[must_use]
    pub fn validity(mut self, validity: Duration) -> Self {
        self.validity = validity;
        self
    }

    /// The external id that the role asks of those who take it on.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = id.into();
        self
    }

    /// The region where STS is asked; by default `ap-guangzhou`. The credentials are good for all regions.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Where STS is, as `https://host[:port]`, in place of the site's own host.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    async fn ask(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        let base = self.base.as_ref().map_err(CredentialsError::malformed)?;
        let signer = base.resolve(context).await.map_err(|error| {
            let text = format!("there are no credentials to assume the role {} with", self.arn);
            CredentialsError::failed(text).caused_by(error)
        })?;
        let session = session_name(self.session_name.as_deref(), context);
        let call = Call {
            action: "AssumeRole",
            endpoint: self.endpoint.as_deref(),
            region: &self.region,
            validity: self.validity,
            members: &[
                ("RoleArn", &self.arn),
                ("RoleSessionName", &session),
                ("ExternalId", &self.external_id),
            ],
            signer: Some(&signer),
        };
        call.send(context).await
    }
}

/// The name, or one with the time in it.
pub(super) fn session_name(name: Option<&str>, context: &Context) -> String {
    name.map_or_else(
        || {
            let since = context.now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            format!("tencentcloud-rust-{}", since.as_secs())
        },
        str::to_owned,
    )
}

impl ProvideCredentials for AssumeRole {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask(context))
    }
}

impl fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRole")
            .field("base", &self.base)
            .field("arn", &self.arn)
            .field("session_name", &self.session_name)
            .field("validity", &self.validity)
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}
