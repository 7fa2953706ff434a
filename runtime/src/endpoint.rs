//! Where requests go.

use std::net::IpAddr;

use http::Uri;

use crate::Error;

/// A scheme and an authority; every action is called at the path `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    scheme: &'static str,
    authority: String,
}

impl Endpoint {
    /// The endpoint of a documented host.
    pub(crate) fn of_host(host: &str) -> Self {
        Self { scheme: "https", authority: host.to_owned() }
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
        Ok(Self { scheme, authority })
    }

    /// The host, with the port unless it is the scheme's default: the value of the `Host` header.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// The URI that requests are sent to.
    pub(crate) fn uri(&self) -> String {
        format!("{}://{}/", self.scheme, self.authority)
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
            assert_eq!(endpoint.map(|endpoint| endpoint.uri()).ok().as_deref(), Some(uri), "{text}");
        }
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
