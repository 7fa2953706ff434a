//! Credentials from variables of the process.

use super::{
    Context, Credentials, CredentialsError, ID, KEY, ProvideCredentials, TOKENS, surroundings::Surroundings,
};
use crate::transport::BoxFuture;

/// `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a temporary pair, `TENCENTCLOUD_TOKEN` or else
/// `TENCENTCLOUD_SESSION_TOKEN`. An empty variable counts as unset.
///
/// The source is absent if neither id nor key is set; one without the other is an error.
#[derive(Clone, Debug, Default)]
pub struct Environment(Surroundings);

impl Environment {
    pub(super) fn of(surroundings: &Surroundings) -> Self {
        Self(surroundings.clone())
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let half = |missing: &str, set: &str| {
            let text =
                format!("the environment variable {set} is set and {missing} is not; set both, or neither");
            CredentialsError::malformed(text).about(missing)
        };
        let credentials = match (self.0.variable(ID)?, self.0.variable(KEY)?) {
            (Some(id), Some(key)) => Credentials::new(id, key),
            (Some(_), None) => return Err(half(KEY, ID)),
            (None, Some(_)) => return Err(half(ID, KEY)),
            (None, None) => return Err(CredentialsError::absent(format!("{ID} and {KEY} are not set"))),
        };
        for name in TOKENS {
            if let Some(token) = self.0.variable(name)? {
                return Ok(credentials.with_token(token));
            }
        }
        Ok(credentials)
    }
}

impl ProvideCredentials for Environment {
    fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async { self.read() })
    }
}
