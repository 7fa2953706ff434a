//! Settings of the vendor's command line: `~/.tccli/<profile>.configure`.

use std::collections::BTreeMap;

use serde::de::MapAccess;

use super::{
    CredentialsError, CredentialsErrorKind,
    cli::profile_file,
    failure::Malformed,
    json::{self, Document, Scalar, Text},
    surroundings::Surroundings,
};
use crate::endpoint::Endpoint;

/// What a profile says of regions and hosts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CliSettings {
    pub(crate) region: Option<String>,
    /// Where services are called, by their names.
    pub(crate) endpoints: BTreeMap<String, Endpoint>,
}

impl CliSettings {
    /// Reads the settings of a profile. A file that is missing says nothing.
    pub(crate) fn read(surroundings: &Surroundings, profile: Option<&str>) -> Result<Self, CredentialsError> {
        let settings = profile_file(surroundings, profile, "configure").and_then(|(path, _)| {
            let content = std::fs::read(&path).map_err(|error| CredentialsError::unreadable(&path, error))?;
            parse(&content).map_err(|problem| CredentialsError::in_file(&path, problem))
        });
        match settings {
            Err(error) if error.kind() == CredentialsErrorKind::Absent => Ok(Self::default()),
            settings => settings,
        }
    }
}

#[derive(Default)]
struct Configure {
    system: Option<System>,
    region: Option<Text>,
    services: BTreeMap<String, Service>,
}

#[derive(Default)]
struct System {
    region: Option<Text>,
}

#[derive(Default)]
struct Service {
    endpoint: Option<Endpoint>,
}

impl Document for Configure {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "_sys_param" => json::object(&mut self.system, name, map),
            // Old versions wrote it here, with the rest of what is now below `_sys_param`.
            "region" => json::token(&mut self.region, name, map),
            service => {
                let mut settings = None;
                json::object(&mut settings, service, map)?;
                self.services.extend(settings.map(|settings| (service.to_owned(), settings)));
                Ok(())
            }
        }
    }
}

impl Document for System {
    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "region" => json::token(&mut self.region, name, map),
            _ => json::skip(map),
        }
    }
}

impl Document for Service {
    // What is no service is a setting that the command line has learned since.
    const LENIENT: bool = true;

    fn set<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "endpoint" => json::value(&mut self.endpoint, name, map, endpoint),
            _ => json::skip(map),
        }
    }
}

/// The command line writes hosts without a scheme.
fn endpoint(scalar: Scalar) -> Result<Endpoint, String> {
    let Scalar::Text(host) = scalar else { return Err(format!("is {}, and a host is due", scalar.kind())) };
    Endpoint::parse(&format!("https://{}", *host), false).map_err(|_| "is no host".to_owned())
}

/// Reads a `.configure` file.
pub(super) fn parse(content: &[u8]) -> Result<CliSettings, Malformed> {
    let Configure { system, region, services } = json::read(content)?;
    let region = system.and_then(|system| system.region).or(region);
    let endpoints = services.into_iter().filter_map(|(name, service)| {
        // The command line calls the service `as` by a longer name, for it is a keyword of its language.
        let name = if name == "autoscaling" { "as".to_owned() } else { name };
        Some((name, service.endpoint?))
    });
    Ok(CliSettings { region: region.map(|region| (*region).clone()), endpoints: endpoints.collect() })
}
