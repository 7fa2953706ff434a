//! The key pair that requests are signed with, and where it comes from.
//!
//! A [`Config`](crate::Config) is given a pair, or a provider that is asked for one:
//!
//! ```
//! use tencentcloud_runtime::{Credentials, credentials::{AssumeRole, Chain}};
//!
//! let standard = Chain::standard();
//! let role = AssumeRole::new(standard, "qcs::cam::uin/100000000001:roleName/reader");
//! let builder = tencentcloud_runtime::Config::builder().credentials(role);
//! ```
//!
//! # Temporary keys
//! What a provider gives is kept, and renewed 5 to 6 minutes before it expires (or when half of its time is over, if
//! that is later). One call waits for the renewal, and the others go on with what there is; only once that has expired
//! do they wait, too, all for one renewal. If it fails, the old key serves until it expires, and the next attempt is
//! made 15 seconds later. Time is the configuration's clock.
//!
//! # What errors say
//! An error is a [`CredentialsError`], which [`Error::credentials_error`] has: it names the file, the line and the key
//! where it can. Never does it show what stands there.

use std::{env, ffi::OsString, fmt, time::SystemTime};

use zeroize::Zeroizing;

use crate::Error;

mod assume_role;
mod cache;
mod chain;
mod cli;
mod cli_settings;
mod environment;
mod failure;
mod file;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod ini;
mod instance_role;
mod json;
mod provider;
mod sts;
mod surroundings;
#[cfg(test)]
mod testing;
mod web_identity;

pub use self::{
    assume_role::AssumeRole,
    chain::{Attempt, Chain, ChainBuilder, Outcome},
    cli::CliProfile,
    environment::Environment,
    failure::{CredentialsError, CredentialsErrorKind},
    ini::CredentialsFile,
    instance_role::InstanceRole,
    provider::{Context, CredentialsSource, ProvideCredentials},
    web_identity::AssumeRoleWithWebIdentity,
};
pub(crate) use self::{
    cache::{Identity, Resolved},
    cli_settings::CliSettings,
    provider::Clock,
};

const ID: &str = "TENCENTCLOUD_SECRET_ID";
const KEY: &str = "TENCENTCLOUD_SECRET_KEY";
const TOKENS: [&str; 2] = ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN"];

/// A secret id with its secret key, and a token and an expiry if the pair is a temporary one.
///
/// The key and the token never show in `Debug` and are wiped from memory when they are dropped.
#[derive(Clone)]
pub struct Credentials {
    secret_id: String,
    secret_key: Zeroizing<String>,
    token: Option<Zeroizing<String>>,
    expires_at: Option<SystemTime>,
}

impl Credentials {
    /// A long-term pair.
    #[must_use]
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self {
            secret_id: secret_id.into(),
            secret_key: Zeroizing::new(secret_key.into()),
            token: None,
            expires_at: None,
        }
    }

    /// The same pair with the token that came with it.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Zeroizing::new(token.into()));
        self
    }

    /// The same pair with the time from which it is refused. A provider is asked anew ahead of it; a pair that is given
    /// as such is used all the same.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a temporary pair, `TENCENTCLOUD_TOKEN` or
    /// else `TENCENTCLOUD_SESSION_TOKEN`. An empty variable counts as unset.
    ///
    /// It is an error if the id or the key is unset, or if a value has white space or control characters in it.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(&|name| env::var_os(name))
    }

    /// Like [`from_env`](Self::from_env), with another source of variables.
    pub fn from_variables(lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let required = |name| {
            variable(name, lookup).map_err(Error::configuration)?.ok_or_else(|| {
                Error::configuration(format!(
                    "the environment variable {name} is not set; set {ID} and {KEY}, or give credentials in code"
                ))
            })
        };
        let (id, key) = (required(ID)?, required(KEY)?);
        let mut credentials = Self::new(id, key);
        for name in TOKENS {
            let value = variable(name, lookup).map_err(Error::configuration)?;
            if let (None, Some(token)) = (&credentials.token, value) {
                credentials = credentials.with_token(token);
            }
        }
        Ok(credentials)
    }

    /// The secret id.
    #[must_use]
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    /// The secret key.
    #[must_use]
    pub fn secret_key(&self) -> &str {
        &self.secret_key
    }

    /// The token of a temporary pair.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.as_str())
    }

    /// The time from which the pair is refused; none of a pair that is good until it is revoked.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Refuses what can't be a pair, before a server answers with a riddle.
    pub(crate) fn check(&self) -> Result<(), String> {
        let parts = [
            ("secret id", Some(self.secret_id())),
            ("secret key", Some(self.secret_key())),
            ("token", self.token()),
        ];
        for (name, value) in parts {
            match value {
                Some("") => return Err(format!("the {name} of the credentials is empty")),
                Some(value) => check_text(&format!("the {name} of the credentials"), value)?,
                None => {}
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start: String = self.secret_id.chars().take(4).collect();
        let redacted = format_args!("<redacted>");
        let mut shown = f.debug_struct("Credentials");
        shown
            .field("secret_id", &format_args!("{start}…"))
            .field("secret_key", &redacted)
            .field("token", &self.token.as_ref().map(|_| redacted));
        if let Some(expiry) = &self.expires_at {
            shown.field("expires_at", expiry);
        }
        shown.finish()
    }
}

/// The value of a variable; `None` if it is unset or empty. An error names the variable and never the value.
pub(crate) fn variable(
    name: &str,
    lookup: &dyn Fn(&str) -> Option<OsString>,
) -> Result<Option<String>, String> {
    let Some(value) = lookup(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    let value =
        value.into_string().map_err(|_| format!("the environment variable {name} is not valid Unicode"))?;
    check_text(&format!("the environment variable {name}"), &value)?;
    Ok(Some(value))
}

fn check_text(what: &str, value: &str) -> Result<(), String> {
    match problem_of(value) {
        Some(problem) => Err(format!("{what} has {problem} in it; remove them")),
        None => Ok(()),
    }
}

/// Nothing that is read here has white space in it; where there is some, a copy went wrong.
fn problem_of(value: &str) -> Option<&'static str> {
    if value.chars().any(char::is_control) {
        Some("control characters such as a line break")
    } else if value.contains(char::is_whitespace) {
        Some("white space")
    } else if !value.is_ascii() {
        Some("characters beyond ASCII")
    } else {
        None
    }
}

#[cfg(test)]
mod conformance;
#[cfg(test)]
mod corpus;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Credentials, Error> {
        Credentials::from_variables(&|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(*value))
        })
    }

    #[test]
    fn a_pair_is_read_with_the_first_token_that_is_set() {
        let pair = [(ID, "AKIDEXAMPLE"), (KEY, "key")];
        let read = |tokens: &[(&'static str, &'static str)]| {
            read(&[&pair, tokens].concat()).map(|credentials| credentials.token().map(str::to_owned))
        };
        assert_eq!(read(&[]).ok(), Some(None));
        assert_eq!(read(&[(TOKENS[1], "session")]).ok(), Some(Some("session".to_owned())));
        assert_eq!(read(&[(TOKENS[0], ""), (TOKENS[1], "session")]).ok(), Some(Some("session".to_owned())));
        assert_eq!(
            read(&[(TOKENS[0], "token"), (TOKENS[1], "session")]).ok(),
            Some(Some("token".to_owned()))
        );
    }

    #[test]
    fn what_is_wrong_names_the_variable_and_not_its_value() {
        for (variables, name, word) in [
            (&[][..], ID, "not set"),
            (&[(ID, "id"), (KEY, "")], KEY, "not set"),
            (&[(ID, "id"), (KEY, " hunter2")], KEY, "white space"),
            (&[(ID, "id"), (KEY, "hunter2\n")], KEY, "control characters"),
            (&[(ID, "id"), (KEY, "key"), (TOKENS[1], "hunter2\t")], TOKENS[1], "control characters"),
        ] {
            let message = read(variables).expect_err("refused").to_string();
            assert!(message.contains(name) && message.contains(word), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
    }

    #[test]
    fn debug_shows_four_characters_of_the_id_and_nothing_else() {
        let credentials = Credentials::new("AKIDEXAMPLE", "hunter2").with_token("hunter3");
        assert_eq!(
            format!("{credentials:?}"),
            "Credentials { secret_id: AKID…, secret_key: <redacted>, token: Some(<redacted>) }"
        );
    }
}
