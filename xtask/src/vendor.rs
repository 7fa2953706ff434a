//! The vendor's published metadata on disk: the wheel `tccli-intl-en`, unpacked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use tencentcloud_generator::{
    diagnostic::{did_you_mean, near},
    metadata::{Examples, Metadata},
};

/// What the wheel calls the folder that has one for each service.
const SERVICES: &str = "tccli/services";

/// What it calls the file of a service's version.
const API: &str = "api.json";

/// The folder with the services.
pub(crate) struct Vendor {
    folder: PathBuf,
    services: PathBuf,
}

/// What the wheel has beside a service's version.
pub(crate) struct Around {
    /// The name of the service's folder.
    pub(crate) folder: String,
    /// The versions after the one that was looked for, such as `2020-08-28`.
    pub(crate) newer: Vec<String>,
}

impl Vendor {
    /// Looks whether there is a wheel.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let what_to_do = "name the folder into which the vendor's wheel `tccli-intl-en` is unpacked";
        ensure!(folder.is_dir(), "there is no folder `{}`; {what_to_do}", folder.display());
        let services = folder.join(SERVICES);
        ensure!(services.is_dir(), "`{}` has no folder `{SERVICES}`; {what_to_do}", folder.display());
        Ok(Self { folder: folder.to_owned(), services })
    }

    /// The metadata of a service at a version such as `2018-08-13`, and its examples.
    pub(crate) fn read(&self, service: &str, version: &str) -> Result<(Metadata, Examples)> {
        let (folder, metadata) = self.find(service, version)?;
        Ok((metadata, examples(&folder)?))
    }

    /// The version of the wheel itself, where what is unpacked beside it says so.
    pub(crate) fn version(&self) -> Result<Option<String>> {
        let version = folders(&self.folder)?.iter().find_map(|folder| {
            let name = name(folder);
            Some(name.strip_prefix("tccli_intl_en-")?.strip_suffix(".dist-info")?.to_owned())
        });
        Ok(version)
    }

    /// What the wheel has beside a service's version; nothing where it does not have that.
    pub(crate) fn around(&self, service: &str, version: &str) -> Result<Option<Around>> {
        let Ok((place, _)) = self.find(service, version) else { return Ok(None) };
        let folder = place.parent().unwrap_or(&place).to_owned();
        let versions = folders(&folder)?.into_iter().filter(|folder| folder.join(API).is_file());
        let newer = versions.map(|folder| dated(&name(&folder))).filter(|found| found.as_str() > version);
        let newer = newer.collect();
        Ok(Some(Around { folder: name(&folder), newer }))
    }

    /// The services of these names, by their folders or by what they call themselves; all, if there are none.
    pub(crate) fn published(&self, names: &[String]) -> Result<Vec<Published>> {
        let mut published = Vec::new();
        for place in folders(&self.services)? {
            let versions: Vec<Version> = folders(&place)?
                .into_iter()
                .filter(|folder| folder.join(API).is_file())
                .map(|folder| Version { folder })
                .collect();
            if !versions.is_empty() {
                published.push(Published { name: name(&place), versions });
            }
        }
        if names.is_empty() {
            return Ok(published);
        }
        for name in names {
            if published.iter().any(|service| service.name == *name) {
                continue;
            }
            // A folder has another name than its service where that is a word of Python's.
            // One that can't be read is another one's affair.
            let calls_itself = |service: &Published| {
                let first = service.versions.first().and_then(|version| read(&version.folder.join(API)).ok());
                first.is_some_and(|metadata| metadata.metadata.service_short_name == *name)
            };
            let Some(place) = published.iter().position(calls_itself) else {
                let near = near(name, published.iter().map(|service| service.name.as_str()));
                let hint = did_you_mean(&near).map(|offer| format!(" ({offer})")).unwrap_or_default();
                bail!(
                    "`{}` has no service `{name}`{hint}; name one that has a folder there",
                    self.services.display()
                );
            };
            published[place].name.clone_from(name);
        }
        published.retain(|service| names.contains(&service.name));
        Ok(published)
    }

    /// The folder of a service's version, and the metadata in it.
    fn find(&self, service: &str, version: &str) -> Result<(PathBuf, Metadata)> {
        let version_folder = format!("v{}", version.replace('-', ""));
        let place = self.services.join(service);
        if !place.is_dir() {
            return self.find_by_short_name(service, version, &version_folder);
        }
        let folder = place.join(&version_folder);
        let file = folder.join(API);
        if !file.is_file() {
            let versions = folders(&place)?.into_iter().filter(|folder| folder.join(API).is_file());
            let versions: Vec<String> = versions.map(|folder| format!("`{}`", name(&folder))).collect();
            let known = if versions.is_empty() { "none".to_owned() } else { versions.join(", ") };
            bail!(
                "`{}` has no `{version_folder}/{API}`, of versions it has {known}; compare with a release of the \
                 wheel that has version {version}",
                place.display()
            );
        }
        let metadata = read(&file)?;
        let (of, at) = (&metadata.metadata.service_short_name, &metadata.metadata.api_version);
        ensure!(
            of == service && at == version,
            "`{}` says that it is `{of}` at {at}, and `{service}` at {version} was looked for; unpack the wheel again",
            file.display()
        );
        Ok((folder, metadata))
    }

    /// A folder has another name than its service where that is a word of Python's.
    fn find_by_short_name(
        &self,
        service: &str,
        version: &str,
        version_folder: &str,
    ) -> Result<(PathBuf, Metadata)> {
        for place in folders(&self.services)? {
            let folder = place.join(version_folder);
            if !folder.join(API).is_file() {
                continue;
            }
            let metadata = read(&folder.join(API))?;
            if metadata.metadata.service_short_name == service && metadata.metadata.api_version == version {
                return Ok((folder, metadata));
            }
        }
        bail!(
            "`{}` has no metadata of `{service}` at {version}; leave the service out by naming the others with \
             `--service`, or compare with a release of the wheel that has it",
            self.services.display()
        )
    }
}

/// A service of the wheel.
pub(crate) struct Published {
    name: String,
    versions: Vec<Version>,
}

impl Published {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn versions(&self) -> &[Version] {
        &self.versions
    }
}

/// One version of a service in the wheel.
pub(crate) struct Version {
    folder: PathBuf,
}

impl Version {
    /// The folder's name, such as `v20180813`.
    pub(crate) fn folder(&self) -> String {
        name(&self.folder)
    }

    pub(crate) fn read(&self) -> Result<(Metadata, Examples)> {
        Ok((read(&self.folder.join(API))?, examples(&self.folder)?))
    }
}

/// The examples beside an `api.json`; none where there is no file of them.
fn examples(folder: &Path) -> Result<Examples> {
    let file = folder.join("examples.json");
    if !file.is_file() {
        return Ok(Examples::default());
    }
    let bytes = fs::read(&file).with_context(|| format!("`{}` can't be read", file.display()))?;
    Examples::read(&bytes).map_err(|error| anyhow!("`{}` can't be read: {error}", file.display()))
}

fn read(file: &Path) -> Result<Metadata> {
    let bytes = fs::read(file).with_context(|| format!("`{}` can't be read", file.display()))?;
    Metadata::read(&bytes).map_err(|error| anyhow!("`{}` can't be read: {error}", file.display()))
}

/// The folders in a folder, sorted.
fn folders(of: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("`{}` can't be read", of.display());
    let mut folders = Vec::new();
    for entry in fs::read_dir(of).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// `v20200828` as `2020-08-28`; any other name as it is.
fn dated(folder: &str) -> String {
    match folder.strip_prefix('v') {
        Some(digits) if digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..])
        }
        _ => folder.to_owned(),
    }
}
