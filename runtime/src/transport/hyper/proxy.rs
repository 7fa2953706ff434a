//! Which proxy a request goes through, if any.

use std::ffi::OsString;

use http::{Uri, header::PROXY_AUTHORIZATION, uri::Scheme};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::Error;

/// Hosts that mean something else to a proxy: this machine itself, and the server that tells a machine its own role.
const OWN: &str = "localhost,127.0.0.0/8,::1,169.254.0.0/16,metadata.tencentyun.com";

/// Proxies and the hosts that need none. Credentials show nowhere.
#[derive(Debug)]
pub(super) struct Proxy(Matcher);

impl Proxy {
    /// One proxy for everything.
    pub(super) fn named(url: &str) -> Result<Self, Error> {
        Ok(Self(Matcher::builder().all(checked("that is named", url)?).build()))
    }

    /// The proxies that the environment names; `None` if it names none.
    pub(super) fn from_variables(lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<Option<Self>, Error> {
        let first = |names: &[&str]| -> Result<Option<String>, Error> {
            let mut values = names.iter().filter_map(|name| Some((name, lookup(name)?)));
            match values.find(|(_, value)| !value.is_empty()) {
                Some((name, value)) => {
                    let unreadable = |_| Error::configuration(format!("the variable `{name}` is not UTF-8"));
                    value.into_string().map_err(unreadable).map(Some)
                }
                None => Ok(None),
            }
        };
        let proxy = |names: &[&str]| -> Result<String, Error> {
            first(names)?
                .map_or(Ok(String::new()), |url| checked(&format!("in `{}`", names.join("` or `")), &url))
        };
        let http: &[&str] = match lookup("REQUEST_METHOD") {
            // Here the variable in capitals is the header `Proxy` of whoever asks.
            Some(_) => &["http_proxy"],
            None => &["HTTP_PROXY", "http_proxy"],
        };
        let all = proxy(&["ALL_PROXY", "all_proxy"])?;
        let http = proxy(http)?;
        let https = proxy(&["HTTPS_PROXY", "https_proxy"])?;
        if all.is_empty() && http.is_empty() && https.is_empty() {
            return Ok(None);
        }
        let without = first(&["NO_PROXY", "no_proxy"])?.unwrap_or_default();
        let matcher =
            Matcher::builder().all(all).http(http).https(https).no(format!("{without},{OWN}")).build();
        Ok(Some(Self(matcher)))
    }

    /// The proxy for a destination.
    pub(super) fn of(&self, destination: &Uri) -> Option<Intercept> {
        self.0.intercept(destination)
    }

    /// Names us to the proxy that reads the request; of one in a tunnel it reads nothing.
    pub(super) fn authorize<B>(&self, request: &mut http::Request<B>) {
        if request.uri().scheme() == Some(&Scheme::HTTP)
            && let Some(authorization) = self.of(request.uri()).as_ref().and_then(Intercept::basic_auth)
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, authorization.clone());
        }
    }
}

/// The URL of a proxy, if it is one that we can use. It may hold a password, so no error shows it.
fn checked(which: &str, url: &str) -> Result<String, Error> {
    let refused = |problem: &str| Error::configuration(format!("the proxy {which} {problem}"));
    let matcher = Matcher::builder().all(url).build();
    let Some(proxy) = matcher.intercept(&Uri::from_static("http://any.example/")) else {
        return Err(refused("can't be read; write `http://host:port`, or call `no_proxy()`"));
    };
    match proxy.uri().scheme_str() {
        Some("http" | "https") => Ok(url.to_owned()),
        _ => Err(refused(
            "speaks SOCKS, which is not known here; name one that speaks HTTP, or call `no_proxy()`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Proxy>, Error> {
        Proxy::from_variables(&|name| {
            variables.iter().find(|(set, _)| *set == name).map(|(_, value)| value.into())
        })
    }

    /// Where a request goes on its way to a URL.
    fn way(variables: &[(&str, &str)], destination: &'static str) -> Option<String> {
        let proxy = read(variables).expect("proxies")?.of(&Uri::from_static(destination))?;
        Some(proxy.uri().to_string())
    }

    #[test]
    fn the_environment_names_proxies_by_scheme() {
        let all = [("ALL_PROXY", "http://all:1"), ("https_proxy", "http://secure:2")];
        assert_eq!(way(&all, "https://service.example").as_deref(), Some("http://secure:2/"));
        assert_eq!(way(&all, "http://service.example").as_deref(), Some("http://all:1/"));
        assert_eq!(
            way(&[("HTTP_PROXY", "plain:3")], "http://service.example").as_deref(),
            Some("http://plain:3/")
        );
        assert_eq!(way(&[("HTTP_PROXY", "plain:3")], "https://service.example"), None);
        let both = [("HTTPS_PROXY", ""), ("https_proxy", "http://small:4")];
        assert_eq!(way(&both, "https://service.example").as_deref(), Some("http://small:4/"));
        assert!(read(&[("HTTPS_PROXY", "")]).is_ok_and(|proxy| proxy.is_none()));
    }

    #[test]
    fn no_proxy_spares_hosts_their_subdomains_and_networks() {
        let variables = [("ALL_PROXY", "http://all:1"), ("NO_PROXY", "spared.example, 10.0.0.0/8")];
        for direct in ["https://spared.example", "https://tag.spared.example", "http://10.1.2.3"] {
            assert_eq!(way(&variables, direct), None, "{direct}");
        }
        for proxied in ["https://unspared.example", "http://11.1.2.3"] {
            assert!(way(&variables, proxied).is_some(), "{proxied}");
        }
        assert_eq!(way(&[("ALL_PROXY", "http://all:1"), ("no_proxy", "*")], "https://service.example"), None);
    }

    #[test]
    fn what_belongs_to_the_machine_is_called_directly() {
        let own = ["http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:8080"];
        for direct in own.into_iter().chain(["http://169.254.0.23", "http://metadata.tencentyun.com/latest"])
        {
            assert_eq!(way(&[("ALL_PROXY", "http://all:1")], direct), None, "{direct}");
        }
    }

    #[test]
    fn a_header_of_a_cgi_request_names_no_proxy() {
        let cgi = [("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "http://evil:1")];
        assert_eq!(way(&cgi, "http://service.example"), None);
    }

    #[test]
    fn a_proxy_that_is_of_no_use_is_refused_without_its_password() {
        for (url, said) in [
            ("socks5://user:hunter2@proxy:1080", "SOCKS"),
            ("ftp://user:hunter2@proxy", "http://host:port"),
            ("http://user:hunter2@pro xy", "http://host:port"),
            ("", "http://host:port"),
        ] {
            let error = Proxy::named(url).expect_err(url).to_string();
            assert!(error.contains(said) && !error.contains("hunter2"), "{error}");
        }
        let error =
            read(&[("HTTPS_PROXY", "socks5://user:hunter2@proxy:1080")]).expect_err("no HTTP").to_string();
        assert!(error.contains("`HTTPS_PROXY`") && !error.contains("hunter2"), "{error}");
    }

    #[test]
    fn credentials_show_nowhere() {
        let proxy = Proxy::named("http://user:hunter%402@proxy:3128").expect("a proxy");
        let shown = format!("{proxy:?} {:?}", proxy.of(&Uri::from_static("https://service.example")));
        assert!(shown.contains("proxy:3128"), "{shown}");
        assert!(!shown.contains("user") && !shown.contains("hunter"), "{shown}");
    }

    #[test]
    fn the_request_names_us_only_where_the_proxy_reads_it() {
        let proxy = Proxy::named("http://user:hunter%402@proxy:3128").expect("a proxy");
        let authorization = |uri| {
            let mut request = http::Request::new(());
            *request.uri_mut() = Uri::from_static(uri);
            proxy.authorize(&mut request);
            request.headers_mut().remove(PROXY_AUTHORIZATION)
        };
        assert_eq!(authorization("https://service.example"), None);
        let shown = authorization("http://service.example").expect("a header");
        assert_eq!(shown, "Basic dXNlcjpodW50ZXJAMg==");
        assert!(shown.is_sensitive());
    }
}
