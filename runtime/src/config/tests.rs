use std::ffi::OsString;

use super::*;
use crate::{
    Credentials,
    fixture::{Recorder, SERVICE},
};

fn builder() -> ConfigBuilder {
    Config::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "hunter2"))
        .transport(Recorder::answering("{}"))
}

#[test]
fn what_is_missing_or_wrong_is_said() {
    let message = |builder: ConfigBuilder| builder.build().expect_err("refused").to_string();
    assert!(message(Config::builder()).contains("Credentials::from_env"));
    assert!(message(builder().credentials(Credentials::new("id", ""))).contains("secret key"));
    let spaced = message(builder().credentials(Credentials::new("id", "hunter2 ")));
    assert!(spaced.contains("white space") && !spaced.contains("hunter2"), "{spaced}");
    assert!(message(builder().region("a b")).contains("\"a b\" is no region"));
    assert!(message(builder().endpoint("http://tag.example")).contains("allow_plain_http"));
}

#[test]
#[cfg(not(feature = "hyper"))]
fn a_transport_is_asked_for() {
    let error = Config::builder().credentials(Credentials::new("id", "key")).build();
    assert!(error.expect_err("no transport").to_string().contains("feature `rustls`"));
}

#[test]
fn the_environment_gives_credentials_and_region() {
    let read = |region: &'static str| {
        let config = builder().variables(&|name| {
            Some(OsString::from(if name == "TENCENTCLOUD_REGION" { region } else { "value" }))
        });
        config.and_then(ConfigBuilder::build)
    };
    let config = read("ap-guangzhou").expect("a configuration");
    assert_eq!(config.region(), Some("ap-guangzhou"));
    assert!(matches!(&config.0.identity, Some(Identity::Fixed(pair)) if pair.secret_id() == "value"));
    assert_eq!(read("").expect("a configuration").region(), None);
    assert!(read("ap-guangzhou\n").expect_err("refused").to_string().contains("TENCENTCLOUD_REGION"));
}

/// Where the service of the fixture is called.
fn uri(builder: ConfigBuilder, region: Option<&str>) -> Result<String, String> {
    let endpoint = builder.build().and_then(|config| config.endpoint_of(&SERVICE, region));
    endpoint.map(|endpoint| endpoint.uri().to_string()).map_err(|error| error.to_string())
}

#[test]
fn the_site_decides_the_host_and_an_endpoint_goes_before_it() {
    assert_eq!(uri(builder(), None).as_deref(), Ok("https://pair.intl.example/"));
    let error = uri(builder().site(Site::Mainland), None).expect_err("no host");
    assert!(error.contains("`pair`") && error.contains("set an endpoint"), "{error}");
    let elsewhere = builder().site(Site::Mainland).endpoint("https://other.example").regional_hosts();
    assert_eq!(uri(elsewhere, None).as_deref(), Ok("https://other.example/"));
}

#[test]
fn regional_hosts_name_the_region_on_both_sites() {
    for site in [Site::International, Site::Mainland] {
        let regional = builder().site(site).regional_hosts();
        let host = uri(regional, Some("ap-guangzhou"));
        assert_eq!(host.as_deref(), Ok("https://pair.ap-guangzhou.tencentcloudapi.com/"));
    }
    let error = uri(builder().regional_hosts(), None).expect_err("no region");
    assert!(error.contains("no region is set"), "{error}");
}

#[test]
fn the_sites_have_their_own_token_services() {
    assert_eq!(Site::International.sts_host(), "sts.intl.tencentcloudapi.com");
    assert_eq!(Site::Mainland.sts_host(), "sts.tencentcloudapi.com");
}

#[test]
fn the_name_of_an_application_is_checked() {
    let named = |name: &str| builder().app_name(name).build();
    let sent = named("billing-2.1_a,b;c").expect("a name").request_client().clone();
    assert_eq!(sent, "tencentcloud-rust/0.1.0; billing-2.1_a,b;c");
    assert!(named(&"a".repeat(128)).is_ok());
    for wrong in ["", "a b", "a\nb", "é", "a/b", &"a".repeat(129)] {
        let error = named(wrong).expect_err("no name").to_string();
        assert!(error.contains("is no name of an application"), "{error}");
    }
}

#[test]
fn nothing_to_sign_needs_no_credentials() {
    let free = || Config::builder().transport(Recorder::answering("{}"));
    assert!(free().build().is_err());
    assert!(free().signature(Signature::Skip).build().is_ok());
}

#[test]
fn debug_shows_no_secret() {
    let shown = format!("{:?}", builder().build().expect("a configuration"));
    assert!(shown.contains("AKID…") && !shown.contains("hunter2"), "{shown}");
}
