//! The vendor's two sites and their hosts.

use tencentcloud_schema::ServiceSchema;

use crate::{Error, endpoint::Endpoint};

/// The domain of the regional hosts, which both sites document.
const REGIONAL_DOMAIN: &str = "tencentcloudapi.com";

/// Which of the vendor's two sites an account belongs to. They share protocols and not accounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Site {
    /// The international site, intl.cloud.tencent.com.
    #[default]
    International,
    /// The site of mainland China, cloud.tencent.com.
    Mainland,
}

impl Site {
    /// The host of the Security Token Service, which gives out temporary credentials for the accounts of the site.
    #[must_use]
    pub const fn sts_host(self) -> &'static str {
        match self {
            Self::International => "sts.intl.tencentcloudapi.com",
            Self::Mainland => "sts.tencentcloudapi.com",
        }
    }

    /// Where the service answers from the region that is nearest to the caller.
    pub(super) fn nearest(self, service: &ServiceSchema<'_>) -> Result<Endpoint, Error> {
        let host = match self {
            Self::International => Some(service.hosts.international),
            Self::Mainland => service.hosts.mainland,
        };
        let host = host.ok_or_else(|| {
            Error::configuration(format!(
                "no host of the service `{}` is documented for the mainland site; set an endpoint",
                service.name
            ))
        })?;
        Endpoint::of_host(host)
    }
}

/// Where the service answers in a region; the same host for both sites.
pub(crate) fn in_region(service: &ServiceSchema<'_>, region: &str) -> Result<Endpoint, Error> {
    Endpoint::of_host(&format!("{}.{region}.{REGIONAL_DOMAIN}", service.name))
}
