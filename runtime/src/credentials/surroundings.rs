//! What a process finds around itself: variables, a home, the machine's settings.

use std::{env, ffi::OsString, fmt, path::PathBuf, sync::Arc};

use super::{CredentialsError, variable};

type Lookup = Arc<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// Where the sources of the standard chain look.
#[derive(Clone)]
pub(crate) struct Surroundings {
    pub(crate) lookup: Lookup,
    pub(crate) home: Option<PathBuf>,
    pub(crate) system: Option<PathBuf>,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            lookup: Arc::new(|name| env::var_os(name)),
            home: env::home_dir().filter(|folder| !folder.as_os_str().is_empty()),
            system: cfg!(unix).then(|| PathBuf::from("/etc")),
        }
    }
}

impl Surroundings {
    /// The value of a variable; `None` if it is unset or empty.
    pub(crate) fn variable(&self, name: &str) -> Result<Option<String>, CredentialsError> {
        variable(name, &*self.lookup).map_err(CredentialsError::malformed)
    }

    /// The value of a variable that is a path, which may have anything in it.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        (self.lookup)(name).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    pub(crate) fn credentials_files(&self) -> Vec<PathBuf> {
        let home = self.home.as_ref().map(|home| home.join(".tencentcloud"));
        let system = self.system.as_ref().map(|system| system.join("tencentcloud"));
        home.into_iter().chain(system).map(|folder| folder.join("credentials")).collect()
    }

    /// The folder of the vendor's command line.
    pub(crate) fn cli_folder(&self) -> Option<PathBuf> {
        self.home.as_ref().map(|home| home.join(".tccli"))
    }
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surroundings")
            .field("home", &self.home)
            .field("system", &self.system)
            .finish_non_exhaustive()
    }
}
