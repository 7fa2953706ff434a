// @generated from spec by cargo xtask codegen. Do not edit.

//! Typed clients of Tencent Cloud's APIs, a feature for each service.
//!
//! ```no_run
//! # async fn run() -> Result<(), tencentcloud_api::Error> {
//! use tencentcloud_api::Config;
//!
//! let config = Config::from_env()?; // key and region from the environment
//! # let _ = config;
//! # Ok(())
//! # }
//! ```
//!
//! Turn on the feature of a service, and its client is a module here; all of them share one [`Config`].

/// Cloud Application Rendering, version 2022-01-10.
#[cfg(feature = "car")]
pub use tencentcloud_car as car;
/// Game Multimedia Engine, version 2018-07-11.
#[cfg(feature = "gme")]
pub use tencentcloud_gme as gme;
/// StreamLink, version 2020-08-28.
#[cfg(feature = "mdc")]
pub use tencentcloud_mdc as mdc;
/// Tag, version 2018-08-13.
#[cfg(feature = "tag")]
pub use tencentcloud_tag as tag;

pub use tencentcloud_runtime::{
    CallOptions, Config, Credentials, Date, DryRun, Error, ErrorKind, Items, Language, Method, Pages,
    Position, Signature, SignatureReport, Site, Timestamp, Violation, Wait,
};
pub use tencentcloud_runtime as runtime;
#[cfg(feature = "testing")]
pub use tencentcloud_runtime::testing;

/// Checks a JSON request of an action by the names of its service and itself: everything that a typed request is
/// checked for, and also unknown members, wrong types and missing ones.
///
/// A service that is not known, or whose feature is off, is a violation as well, and so is an unknown action.
#[cfg(feature = "check-json")]
#[must_use]
pub fn check_json(service: &str, action: &str, request: &runtime::codegen::Json) -> Vec<Violation> {
    runtime::codegen::check_json(schema(service), service, action, request)
}

#[cfg(feature = "check-json")]
fn schema(service: &str) -> Option<&'static runtime::codegen::ServiceSchema<'static>> {
    match service {
        #[cfg(feature = "car")]
        "car" => Some(&car::SCHEMA),
        #[cfg(feature = "gme")]
        "gme" => Some(&gme::SCHEMA),
        #[cfg(feature = "mdc")]
        "mdc" => Some(&mdc::SCHEMA),
        #[cfg(feature = "tag")]
        "tag" => Some(&tag::SCHEMA),
        _ => None,
    }
}
