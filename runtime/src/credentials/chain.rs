//! Sources, asked one after the other.

use std::{
    ffi::OsString,
    fmt,
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use super::{
    AssumeRoleWithWebIdentity, CliProfile, Context, Credentials, CredentialsError, CredentialsErrorKind,
    CredentialsFile, CredentialsSource, Environment, InstanceRole, ProvideCredentials,
    surroundings::Surroundings,
};
use crate::transport::BoxFuture;

/// Sources, asked one after the other until one has credentials.
///
/// A source that is not set up ([`Absent`](CredentialsErrorKind::Absent)) is passed over. One that is set up and wrong
/// stops the chain: to go on would be to work under another name than was meant. The source that won is the only one
/// that is asked for renewals, so the identity of a running program does not change.
///
/// [`Chain::standard`] asks, in this order:
///
/// 1. the [environment](Environment);
/// 2. `~/.tencentcloud/credentials`, then `/etc/tencentcloud/credentials` (not on Windows), see [`CredentialsFile`];
/// 3. the [profile of the vendor's command line](CliProfile) below `~/.tccli`, which may name a role to assume;
/// 4. the [role of the virtual machine](InstanceRole);
/// 5. the [role of a pod](AssumeRoleWithWebIdentity::from_env) in the vendor's Kubernetes service.
///
/// This is the vendor's own order, so that programs in several languages act under one identity on one machine.
///
/// A clone shares what was found.
///
/// ```
/// use tencentcloud_runtime::credentials::{Chain, Environment, InstanceRole};
///
/// let chain = Chain::empty()
///     .then("environment", Environment::default())
///     .then("role of the machine", InstanceRole::default());
/// // After the first call of a client with this chain, it says who won and why the others did not.
/// if let Some(outcome) = chain.outcome() {
///     println!("{} after {:?}", outcome.source(), outcome.attempts());
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Chain {
    links: Vec<Link>,
    winner: Arc<OnceLock<(usize, Outcome)>>,
}

#[derive(Clone)]
struct Link {
    name: String,
    provider: Arc<dyn ProvideCredentials>,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} → {:?}", self.name, self.provider)
    }
}

/// A source that was asked and had no credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    source: String,
    reason: String,
}

impl Attempt {
    /// The source's name.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Why it had none.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.reason)
    }
}

/// How a chain came by its credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    source: String,
    attempts: Vec<Attempt>,
    warnings: Vec<String>,
}

impl Outcome {
    /// The name of the source that won.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The sources before it, and why they did not win.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// What should not stay as it is, such as a file that others can read.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }
}

impl Chain {
    /// A chain without links.
    #[must_use]
    pub fn empty() -> Self {
        Self { links: Vec::new(), winner: Arc::default() }
    }

    /// The chain that is described above.
    #[must_use]
    pub fn standard() -> Self {
        Self::builder().build()
    }

    /// The standard chain with settings of its own.
    pub fn builder() -> ChainBuilder {
        ChainBuilder::default()
    }

    /// The same chain with one more link. Its name is for people: errors and [`Outcome::source`] have it.
    ///
    /// What was found before is forgotten.
    #[must_use]
    pub fn then(mut self, name: impl Into<String>, source: impl Into<CredentialsSource>) -> Self {
        self.links.push(Link { name: name.into(), provider: source.into().provider() });
        self.winner = Arc::default();
        self
    }

    /// Which source won, once one has.
    #[must_use]
    pub fn outcome(&self) -> Option<&Outcome> {
        self.winner.get().map(|(_, outcome)| outcome)
    }

    async fn ask(&self, context: &Context) -> Result<Credentials, CredentialsError> {
        if let Some((place, _)) = self.winner.get()
            && let Some(link) = self.links.get(*place)
        {
            return link.provider.provide(context).await;
        }
        let mut attempts = Vec::new();
        let context = context.afresh();
        for (place, Link { name, provider }) in self.links.iter().enumerate() {
            let error = match provider.provide(&context).await {
                Ok(credentials) => {
                    let outcome = Outcome { source: name.clone(), attempts, warnings: context.warnings() };
                    tracing::debug!(source = %outcome.source, "credentials found");
                    // Two first calls may race here; they asked the same sources.
                    let _ = self.winner.set((place, outcome));
                    return Ok(credentials);
                }
                Err(error) => error,
            };
            if error.kind() != CredentialsErrorKind::Absent {
                return Err(error.after(attempts));
            }
            attempts.push(Attempt { source: name.clone(), reason: error.to_string() });
        }
        let reasons: Vec<String> = attempts.iter().map(ToString::to_string).collect();
        let text = format!("no source has credentials ({})", reasons.join("; "));
        Err(CredentialsError::absent(text).after(attempts))
    }
}

impl Default for Chain {
    fn default() -> Self {
        Self::standard()
    }
}

impl ProvideCredentials for Chain {
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask(context))
    }
}

/// Settings of the standard [`Chain`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ChainBuilder {
    explicit: Option<CredentialsSource>,
    profile: Option<String>,
    surroundings: Surroundings,
    instance_role: InstanceRole,
}

impl ChainBuilder {
    /// Asks this source before all others.
    pub fn explicit(mut self, source: impl Into<CredentialsSource>) -> Self {
        self.explicit = Some(source.into());
        self
    }

    /// The section of the credentials files, and the profile of the vendor's command line; by default `default`, and
    /// for the latter what `TCCLI_PROFILE` says. If a profile is named in either way and is not there, the chain stops
    /// after the files.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// What says the values of variables in place of the process environment, for tests.
    pub fn variables(mut self, lookup: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        self.surroundings.lookup = Arc::new(lookup);
        self
    }

    /// The home folder; by default the user's.
    pub fn home(mut self, folder: impl Into<PathBuf>) -> Self {
        self.surroundings.home = Some(folder.into());
        self
    }

    /// The folder of the machine's own settings; by default `/etc`, and none on Windows.
    pub fn system_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.surroundings.system = Some(folder.into());
        self
    }

    /// How the role of the machine is asked for.
    pub fn instance_role(mut self, role: InstanceRole) -> Self {
        self.instance_role = role;
        self
    }

    pub(crate) fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    pub(crate) fn profile_name(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// Builds the chain. Nothing is read before it is asked.
    #[must_use]
    pub fn build(self) -> Chain {
        let Self { explicit, profile, surroundings, instance_role } = self;
        let mut chain = Chain::empty();
        if let Some(source) = explicit {
            chain = chain.then("explicit", source);
        }
        chain = chain.then("environment", Environment::of(&surroundings));
        for path in surroundings.credentials_files() {
            let section = profile.clone().unwrap_or_else(|| "default".to_owned());
            chain = chain.then(path.display().to_string(), CredentialsFile::new(path).profile(section));
        }
        chain
            .then("vendor's command line", CliProfile::of(&surroundings, profile, instance_role.clone()))
            .then("role of the machine", instance_role)
            .then("role of the pod", AssumeRoleWithWebIdentity::of(&surroundings))
    }
}
