//! The facade: one crate that re-exports the services by feature.

use super::{Entry, OutputFile, print, text::markdown};

const SOURCE: &str = "spec";

/// The name of the crate with a feature for each service.
pub const FACADE: &str = "tencentcloud-api";

/// The features of the runtime that callers choose, with what each does.
const FORWARDED: &[(&str, &str)] = &[
    ("rustls", "The transport that ships, over hyper, with TLS by rustls, ring and the platform's trust."),
    ("rustls-ring", "What rustls computes with; aws-lc-rs goes first where both are on."),
    ("rustls-aws-lc-rs", ""),
    ("rustls-platform-verifier", "Whom rustls trusts; Mozilla's list goes first where both are on."),
    ("rustls-webpki-roots", ""),
    ("hyper", "The transport that ships without TLS, for `http://` endpoints."),
    ("reqwest", "A reqwest client of the caller's own as the transport."),
    ("tower", "Services of tower as transports, and transports as services of tower."),
];

/// The files of the facade, and the one that keeps `cargo fmt` off generated code.
pub(crate) fn files(crate_version: &str, entries: &[Entry]) -> Vec<OutputFile> {
    let header = print::header(SOURCE);
    let fmt = format!(
        "# {header}\n\n# The generator prints its own form; formatting it again would make it stale.\ndisable_all_formatting = true\n"
    );
    vec![
        OutputFile { path: "generated/rustfmt.toml".to_owned(), text: fmt },
        OutputFile {
            path: "generated/api/Cargo.toml".to_owned(),
            text: manifest(crate_version, entries, &header),
        },
        OutputFile { path: "generated/api/src/lib.rs".to_owned(), text: library(entries, &header) },
    ]
}

fn manifest(crate_version: &str, entries: &[Entry], header: &str) -> String {
    let lines = |line: &dyn Fn(&Entry) -> String| -> String { entries.iter().map(line).collect() };
    let all: Vec<String> = entries.iter().map(|service| format!("\"{}\"", service.feature)).collect();
    let features = lines(&|service| format!("{0} = [\"dep:{1}\"]\n", service.feature, service.crate_name));
    let of_each = |feature: &str| -> String {
        let each = entries.iter().map(|service| format!("\"{}?/{feature}\"", service.crate_name));
        each.collect::<Vec<String>>().join(", ")
    };
    let with_runtime = |feature: &str| -> String {
        let each = of_each(feature);
        let comma = if each.is_empty() { "" } else { ", " };
        format!("{feature} = [\"tencentcloud-runtime/{feature}\"{comma}{each}]")
    };
    let forwarded: String = FORWARDED.iter().map(|(feature, about)| forwarded(feature, about)).collect();
    let dependencies = lines(&|service| {
        format!(
            "{} = {{ path = \"../{}\", version = \"{}\", default-features = false, optional = true }}\n",
            service.crate_name, service.module, service.crate_version
        )
    });
    format!(
        r#"# {header}

[package]
name = "{FACADE}"
version = "{crate_version}"
description = "Typed clients of Tencent Cloud's APIs, a feature for each service."
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[features]
default = ["rustls"]
# Every service.
all = [{all}]
# Checks JSON requests by the names of service and action.
check-json = []
# Clients that block the thread, for programs without an async runtime.
{blocking}
# The spec's examples, and a transport that answers by them, for the tests of callers.
{testing}
# Requests can be read from JSON as well, for tests and tools.
decode-requests = [{decode}]

# How requests are sent.
{forwarded}
# The services.
{features}
[dependencies]
tencentcloud-runtime.workspace = true
{dependencies}
[lints.rust]
missing_docs = "warn"
unsafe_code = "forbid"
"#,
        all = all.join(", "),
        blocking = with_runtime("blocking"),
        testing = with_runtime("testing"),
        decode = of_each("decode-requests"),
    )
}

/// A feature that switches on the runtime's feature of the same name.
fn forwarded(feature: &str, about: &str) -> String {
    let comment = if about.is_empty() { String::new() } else { format!("# {about}\n") };
    format!("{comment}{feature} = [\"tencentcloud-runtime/{feature}\"]\n")
}

fn library(entries: &[Entry], header: &str) -> String {
    let modules: String = entries
        .iter()
        .map(|service| {
            format!(
                "/// {}, version {}.\n#[cfg(feature = \"{}\")]\npub use {} as {};\n",
                markdown(&service.title),
                markdown(&service.version),
                service.feature,
                service.crate_name.replace('-', "_"),
                service.module,
            )
        })
        .collect();
    let arms: String = entries
        .iter()
        .map(|service| {
            format!(
                "        #[cfg(feature = \"{}\")]\n        \"{}\" => Some(&{}::SCHEMA),\n",
                service.feature, service.module, service.module,
            )
        })
        .collect();
    format!(
        r#"// {header}

//! Typed clients of Tencent Cloud's APIs, a feature for each service.
//!
//! ```no_run
//! # async fn run() -> Result<(), tencentcloud_api::Error> {{
//! use tencentcloud_api::Config;
//!
//! let config = Config::from_env()?; // key and region from the environment
//! # let _ = config;
//! # Ok(())
//! # }}
//! ```
//!
//! Turn on the feature of a service, and its client is a module here; all of them share one [`Config`].

{modules}
pub use tencentcloud_runtime::{{
    CallOptions, Config, Credentials, Date, DryRun, Error, ErrorKind, Items, Language, Method, Pages,
    Position, Signature, SignatureReport, Site, Timestamp, Violation, Wait,
}};
pub use tencentcloud_runtime as runtime;
#[cfg(feature = "testing")]
pub use tencentcloud_runtime::testing;

/// Checks a JSON request of an action by the names of its service and itself: everything that a typed request is
/// checked for, and also unknown members, wrong types and missing ones.
///
/// A service that is not known, or whose feature is off, is a violation as well, and so is an unknown action.
#[cfg(feature = "check-json")]
#[must_use]
pub fn check_json(service: &str, action: &str, request: &runtime::codegen::Json) -> Vec<Violation> {{
    runtime::codegen::check_json(schema(service), service, action, request)
}}

#[cfg(feature = "check-json")]
fn schema(service: &str) -> Option<&'static runtime::codegen::ServiceSchema<'static>> {{
    match service {{
{arms}        _ => None,
    }}
}}
"#
    )
}
