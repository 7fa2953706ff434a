//! A role, taken on with the token of an identity provider.

use std::{path::PathBuf, time::Duration};

use zeroize::Zeroizing;

use super::{
    Context, Credentials, CredentialsError, ProvideCredentials,
    assume_role::session_name,
    failure::Malformed,
    file, ini, problem_of,
    sts::{self, Call, TOKEN_MEMBER},
    surroundings::Surroundings,
};
use crate::transport::BoxFuture;

const REGION: &str = "TKE_REGION";
const PROVIDER: &str = "TKE_PROVIDER_ID";
const TOKEN_FILE: &str = "TKE_WEB_IDENTITY_TOKEN_FILE";
const ARN: &str = "TKE_ROLE_ARN";

/// The credentials of a role, from the STS action `AssumeRoleWithWebIdentity`: the token of an identity provider
/// stands in for a signature. The vendor's Kubernetes service gives such a token to pods.
///
/// The file of the token is read anew each time, for it is replaced now and then.
#[derive(Clone, Debug)]
pub struct AssumeRoleWithWebIdentity {
    from: From,
    session_name: Option<String>,
    validity: Duration,
    endpoint: Option<String>,
}

#[derive(Clone, Debug)]
enum From {
    Environment(Surroundings),
    Settings(Settings),
}

#[derive(Clone, Debug)]
struct Settings {
    region: String,
    provider: String,
    token_file: PathBuf,
    arn: String,
}

impl AssumeRoleWithWebIdentity {
    /// Reads `TKE_REGION`, `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`, each time.
    ///
    /// The source is absent if none of the last three is set; if some are, it is an error that the others are not.
    #[must_use]
    pub fn from_env() -> Self {
        Self::of(&Surroundings::default())
    }

    /// The role of a name such as `qcs::cam::uin/100000000001:roleName/reader`, taken on with the token that stands in
    /// a file and was issued by the identity provider of this name.
    #[must_use]
    pub fn new(provider: impl Into<String>, arn: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        let settings = Settings {
            region: sts::REGION.to_owned(),
            provider: provider.into(),
            token_file: token_file.into(),
            arn: arn.into(),
        };
        Self::from(From::Settings(settings))
    }

    pub(super) fn of(surroundings: &Surroundings) -> Self {
        Self::from(From::Environment(surroundings.clone()))
    }

    fn from(from: From) -> Self {
        Self { from, session_name: None, validity: sts::VALIDITY, endpoint: None }
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

    /// Where STS is, as `https://host[:port]`, in place of the site's own host.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    async fn ask(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        let settings = match &self.from {
            From::Environment(surroundings) => Settings::from_variables(surroundings)?,
            From::Settings(settings) => settings.clone(),
        };
        let token = settings.token()?;
        let session = session_name(self.session_name.as_deref(), context);
        let call = Call {
            action: "AssumeRoleWithWebIdentity",
            endpoint: self.endpoint.as_deref(),
            region: &settings.region,
            validity: self.validity,
            members: &[
                ("ProviderId", &settings.provider),
                (TOKEN_MEMBER, &token),
                ("RoleArn", &settings.arn),
                ("RoleSessionName", &session),
            ],
            signer: None,
        };
        call.send(context).await
    }
}

impl Settings {
    fn from_variables(surroundings: &Surroundings) -> Result<Self, CredentialsError> {
        let provider = surroundings.variable(PROVIDER)?;
        let token_file = surroundings.path(TOKEN_FILE);
        let arn = surroundings.variable(ARN)?;
        if provider.is_none() && token_file.is_none() && arn.is_none() {
            return Err(CredentialsError::absent(format!("{PROVIDER}, {TOKEN_FILE} and {ARN} are not set")));
        }
        let missing = |name: &str| {
            let text = format!("the environment variable {name} is not set, and others of its kind are");
            CredentialsError::malformed(text).about(name)
        };
        Ok(Self {
            region: surroundings.variable(REGION)?.ok_or_else(|| missing(REGION))?,
            provider: provider.ok_or_else(|| missing(PROVIDER))?,
            token_file: token_file.ok_or_else(|| missing(TOKEN_FILE))?,
            arn: arn.ok_or_else(|| missing(ARN))?,
        })
    }

    /// The token as it is in the file now.
    fn token(&self) -> Result<Zeroizing<String>, CredentialsError> {
        let path = &self.token_file;
        // Somebody has named the file, so it must be there.
        let content = file::read_quietly(path)
            .map_err(|error| error.made_final("a role was to be assumed with the token in it"))?;
        token(&content).map_err(|problem| CredentialsError::in_file(path, problem))
    }
}

/// Reads a token.
pub(super) fn token(content: &[u8]) -> Result<Zeroizing<String>, Malformed> {
    let token = ini::text(content)?.trim();
    match problem_of(token) {
        _ if token.is_empty() => Err(Malformed::whole("there is no token in it")),
        Some(problem) => Err(Malformed::whole(format!("the token has {problem} in it"))),
        None => Ok(Zeroizing::new(token.to_owned())),
    }
}

impl ProvideCredentials for AssumeRoleWithWebIdentity {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask(context))
    }
}
