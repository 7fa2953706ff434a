//! Profiles of the vendor's command line: `~/.tccli/<profile>.credential`.

use std::{
    path::{Path, PathBuf},
    time::SystemTime,
};

use serde::de::MapAccess;

use super::{
    AssumeRole, Context, Credentials, CredentialsError, InstanceRole, ProvideCredentials,
    cli_settings::CliSettings,
    failure::Malformed,
    file,
    json::{self, Document, Scalar, Text},
    surroundings::Surroundings,
};
use crate::transport::BoxFuture;

/// The variable that names the profile.
pub(super) const PROFILE: &str = "TCCLI_PROFILE";

/// A profile of the vendor's command line, as `tccli configure` and `tccli auth login` write it.
///
/// | what the file says | what happens |
/// |---|---|
/// | `secretId`, `secretKey`, and `token` where there is one | this pair is used, until `expiresAt` if that is set |
/// | `role-arn` and `role-session-name` beside the pair | the pair [assumes the role](AssumeRole) |
/// | `"type": "cvm-role"` | the [role of the machine](InstanceRole) is used |
/// | `"type": "oauth"` or `"sso"` | the pair is used, and the file is read anew when it expires |
///
/// Logins are renewed by the command line alone, for which the pair's expiry is an error that says so.
///
/// The source is absent if the file is missing or may not be read, or if it has neither id nor key; if the profile was
/// asked for by name, that is an error.
#[derive(Clone, Debug)]
pub struct CliProfile {
    surroundings: Surroundings,
    profile: Option<String>,
    instance_role: InstanceRole,
}

impl CliProfile {
    /// The profile that `TCCLI_PROFILE` names, or else `default`, below the user's home.
    #[must_use]
    pub fn new() -> Self {
        Self::of(&Surroundings::default(), None, InstanceRole::default())
    }

    /// A profile by its name.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self { profile: Some(name.into()), ..Self::new() }
    }

    pub(super) fn of(
        surroundings: &Surroundings,
        profile: Option<String>,
        instance_role: InstanceRole,
    ) -> Self {
        Self { surroundings: surroundings.clone(), profile, instance_role }
    }

    async fn ask(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        let (path, named) = profile_file(&self.surroundings, self.profile.as_deref(), "credential")?;
        let login = file::read(&path, context)
            .and_then(|content| parse(&content).map_err(|problem| CredentialsError::in_file(&path, problem)));
        match login.map_err(|error| missed(error, named))? {
            Login::Pair(pair) => check(pair, &path, context),
            Login::Role { pair, arn, session } => {
                let mut role = AssumeRole::new(pair, arn).session_name(session);
                let mut settings = CliSettings::read(&self.surroundings, self.profile.as_deref())?;
                if let Some(endpoint) = settings.endpoints.remove("sts") {
                    role = role.endpoint(endpoint.uri().to_string());
                }
                role.provide(context).await
            }
            Login::Machine => self.instance_role.provide(context).await,
            Login::Blank => {
                let text = format!("{} has no secretId and no secretKey", path.display());
                Err(missed(CredentialsError::absent(text), named))
            }
        }
    }
}

impl Default for CliProfile {
    fn default() -> Self {
        Self::new()
    }
}

/// A login that has expired can't be renewed here.
fn check(pair: Credentials, path: &Path, context: &Context) -> Result<Credentials, CredentialsError> {
    if pair.expires_at().is_some_and(|expiry| expiry <= context.now()) {
        let text = format!(
            "the login in {} has expired; run `tccli auth login` or any other command of `tccli`, which renews it",
            path.display()
        );
        return Err(CredentialsError::failed(text).about("expiresAt"));
    }
    Ok(pair)
}

impl ProvideCredentials for CliProfile {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask(context))
    }
}

/// The path of a profile's file, and whether somebody asked for the profile by name.
pub(super) fn profile_file(
    surroundings: &Surroundings,
    profile: Option<&str>,
    extension: &str,
) -> Result<(PathBuf, bool), CredentialsError> {
    let folder = surroundings.cli_folder();
    let folder = folder.ok_or_else(|| CredentialsError::absent("the user has no home folder"))?;
    let name = match profile {
        Some(name) => Some(name.to_owned()),
        None => surroundings.variable(PROFILE)?,
    };
    let named = name.is_some();
    let name = name.unwrap_or_else(|| "default".to_owned());
    if name.is_empty() || name.contains(['/', '\\']) || name.contains(char::is_control) {
        return Err(CredentialsError::malformed(format!("{name:?} is no name of a profile")).about(PROFILE));
    }
    Ok((folder.join(format!("{name}.{extension}")), named))
}

/// A profile that was asked for by name must be there: to go on would be to work under another name.
fn missed(error: CredentialsError, named: bool) -> CredentialsError {
    if named { error.made_final("the profile was asked for by name") } else { error }
}

/// What a profile says.
#[derive(Debug)]
pub(super) enum Login {
    Pair(Credentials),
    Role { pair: Credentials, arn: String, session: String },
    Machine,
    Blank,
}

/// Who says what a profile says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Authority {
    Pair,
    Machine,
}

impl Authority {
    fn read(scalar: Scalar) -> Result<Self, String> {
        match scalar {
            Scalar::Text(text) if matches!(text.as_str(), "default" | "oauth" | "sso") => Ok(Self::Pair),
            Scalar::Text(text) if *text == "cvm-role" => Ok(Self::Machine),
            _ => Err("is none of `default`, `oauth`, `sso` and `cvm-role`".to_owned()),
        }
    }
}

#[derive(Default)]
struct Profile {
    authority: Option<Authority>,
    secret_id: Option<Text>,
    secret_key: Option<Text>,
    token: Option<Text>,
    role_arn: Option<Text>,
    role_session_name: Option<Text>,
    expires_at: Option<SystemTime>,
}

impl Document for Profile {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "type" => json::value(&mut self.authority, name, map, Authority::read),
            "secretId" => json::token(&mut self.secret_id, name, map),
            "secretKey" => json::token(&mut self.secret_key, name, map),
            "token" => json::token(&mut self.token, name, map),
            "role-arn" => json::text(&mut self.role_arn, name, map),
            "role-session-name" => json::text(&mut self.role_session_name, name, map),
            "expiresAt" => json::time(&mut self.expires_at, name, map),
            _ => json::skip(map),
        }
    }
}

/// Reads a `.credential` file.
pub(super) fn parse(content: &[u8]) -> Result<Login, Malformed> {
    let profile: Profile = json::read(content)?;
    let missing = |key: &str, text: &str| Err(Malformed::key(None, key, text));
    if profile.authority == Some(Authority::Machine) {
        return Ok(Login::Machine);
    }
    let mut pair = match (&profile.secret_id, &profile.secret_key) {
        (Some(id), Some(key)) => Credentials::new(&**id, &**key),
        (Some(_), None) => return missing("secretKey", "is not set; a pair has both parts"),
        (None, Some(_)) => return missing("secretId", "is not set; a pair has both parts"),
        (None, None) => return Ok(Login::Blank),
    };
    if let Some(token) = &profile.token {
        pair = pair.with_token(&**token);
    }
    if let Some(expiry) = profile.expires_at {
        pair = pair.with_expiry(expiry);
    }
    match (profile.role_arn, profile.role_session_name) {
        (None, None) => Ok(Login::Pair(pair)),
        (Some(arn), Some(session)) => {
            Ok(Login::Role { pair, arn: (*arn).clone(), session: (*session).clone() })
        }
        (Some(_), None) => missing("role-session-name", "is not set, and `role-arn` is; a role needs both"),
        (None, Some(_)) => missing("role-arn", "is not set, and `role-session-name` is; a role needs both"),
    }
}
