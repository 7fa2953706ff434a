//! Where requests go.

use std::net::IpAddr;

use http::{HeaderValue, Uri};

use crate::Error;

/// Where requests go, parsed once: a scheme and an authority. Every action is called at the path `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    uri: Uri,
    host: HeaderValue,
}

impl Endpoint {
    /// The endpoint of a documented host.
    pub(crate) fn of_host(host: &str) -> Result<Self, Error> {
        Self::new("https", host)
    }

    fn new(scheme: &str, authority: &str) -> Result<Self, Error> {
        let refused = |error: http::Error| {
            Error::configuration(format!("`{}` is no host", authority.escape_debug())).caused_by(error)
        };
        let uri = format!("{scheme}://{authority}/").parse::<Uri>().map_err(|error| refused(error.into()))?;
        let host = HeaderValue::from_str(authority).map_err(|error| refused(error.into()))?;
        Ok(Self { uri, host })
    }

    /// Reads `https://host[:port]`, or `http://host[:port]` for a loopback host or by leave.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        let refused = |problem: &str| {
            Err(Error::configuration(format!("the endpoint `{}` {problem}", text.escape_debug())))
        };
        let uri = match text.parse::<Uri>() {
            Ok(uri) => uri,
            Err(error) => return refused(&format!("is no URL ({error}); write `https://host`")),
        };
        let (scheme, default_port) = match uri.scheme_str() {
            Some("https") => ("https", 443),
            Some("http") => ("http", 80),
            _ => return refused("has no scheme that is known; write `https://host`"),
        };
        let Some(authority) = uri.authority() else { return refused("has no host; write `https://host`") };
        if !matches!(uri.path_and_query().map_or("/", |rest| rest.as_str()), "/") {
            return refused("has a path or a query; write no more than `https://host`");
        }
        let host = authority.host().to_ascii_lowercase();
        let port = authority.port_u16();
        if host.is_empty() || authority.as_str().len() != host.len() + port_length(authority) {
            return refused("has more than a host and a port; write `https://host:port`");
        }
        if scheme == "http" && !allow_plain_http && !is_loopback(&host) {
            return refused(
                "would send requests in the clear; write `https://`, or call `allow_plain_http()`",
            );
        }
        // A default port is not part of the `Host` header, which is signed.
        let authority = match port.filter(|port| *port != default_port) {
            Some(port) => format!("{host}:{port}"),
            None => host,
        };
        Self::new(scheme, &authority)
    }

    /// The host, with the port unless it is the scheme's default.
    pub(crate) fn authority(&self) -> &str {
        self.uri.authority().map_or("", |authority| authority.as_str())
    }

    /// The value of the `Host` header: the [authority](Self::authority).
    pub(crate) fn host(&self) -> &HeaderValue {
        &self.host
    }

    /// The URI that requests without a query are sent to.
    pub(crate) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The URI with a query, which must be percent-encoded.
    pub(crate) fn with_query(&self, query: &str) -> Result<Uri, http::Error> {
        if query.is_empty() {
            return Ok(self.uri.clone());
        }
        let mut parts = self.uri.clone().into_parts();
        parts.path_and_query = Some(format!("/?{query}").parse()?);
        Ok(Uri::from_parts(parts)?)
    }
}

/// The length of a port with its colon.
fn port_length(authority: &http::uri::Authority) -> usize {
    authority.port().map_or(0, |port| port.as_str().len() + 1)
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_a_scheme_a_host_and_a_port() {
        for (text, uri) in [
            ("https://tag.intl.tencentcloudapi.com", "https://tag.intl.tencentcloudapi.com/"),
            ("https://Tag.Example/", "https://tag.example/"),
            ("https://tag.example:443", "https://tag.example/"),
            ("https://tag.example:8443", "https://tag.example:8443/"),
            ("http://127.0.0.1:80", "http://127.0.0.1/"),
            ("http://127.8.8.8:443", "http://127.8.8.8:443/"),
            ("http://[::1]:8080", "http://[::1]:8080/"),
            ("http://localhost", "http://localhost/"),
        ] {
            let endpoint = Endpoint::parse(text, false);
            assert_eq!(
                endpoint.map(|endpoint| endpoint.uri().to_string()).ok().as_deref(),
                Some(uri),
                "{text}"
            );
        }
    }

    #[test]
    fn a_query_goes_behind_the_path() {
        let endpoint = Endpoint::parse("http://127.0.0.1:80", false).expect("an endpoint");
        let uri = |query| endpoint.with_query(query).map(|uri| uri.to_string()).ok();
        assert_eq!(uri("").as_deref(), Some("http://127.0.0.1/"));
        assert_eq!(uri("A=%20&B=").as_deref(), Some("http://127.0.0.1/?A=%20&B="));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "tag.example",
            "ftp://tag.example",
            "https://",
            "https://tag.example/path",
            "https://tag.example?query",
            "https://user@tag.example",
            "https://tag.example:",
            "https://tag.example:99999",
            "https://tag example",
        ] {
            assert!(Endpoint::parse(text, true).is_err(), "{text}");
        }
    }

    #[test]
    fn plain_http_beyond_loopback_needs_leave() {
        let text = "http://127.0.0.1.example";
        let error = Endpoint::parse(text, false).expect_err("refused").to_string();
        assert!(error.contains("allow_plain_http"), "{error}");
        assert!(Endpoint::parse(text, true).is_ok());
    }
}
