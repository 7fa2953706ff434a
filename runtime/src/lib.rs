//! What the generated crates for Tencent Cloud API 3.0 stand on: they hold tables and types, and this crate signs,
//! checks, encodes, sends and decodes.
//!
//! A [`Config`] has the [credentials], or what provides them, and is shared by the clients of all services. A call goes through named stages:
//! its request is checked against the documented rules, encoded, [signed](sign) and [sent](transport), and the
//! response is decoded. Whatever fails is an [`Error`] that says at which stage.
//!
//! ```
//! use tencentcloud_runtime::{Config, Credentials, Site};
//!
//! # fn main() -> Result<(), tencentcloud_runtime::Error> {
//! let config = Config::builder()
//!     .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE"))
//!     .region("ap-guangzhou")
//!     .site(Site::International)
//! #    .transport(Nowhere)
//!     .build()?;
//! # let _ = config;
//! # Ok(())
//! # }
//! # #[derive(Debug)]
//! # struct Nowhere;
//! # impl tencentcloud_runtime::transport::Transport for Nowhere {
//! #     fn send(
//! #         &self,
//! #         _: http::Request<bytes::Bytes>,
//! #     ) -> tencentcloud_runtime::transport::BoxFuture<
//! #         '_,
//! #         Result<http::Response<bytes::Bytes>, tencentcloud_runtime::transport::TransportError>,
//! #     > {
//! #         Box::pin(std::future::pending())
//! #     }
//! # }
//! ```
//!
//! # Features
//! - `rustls` (on by default): the transport that ships, over hyper and Tokio, with TLS by rustls, which computes with
//!   ring and trusts whom the platform trusts. It is `rustls-ring` and `rustls-platform-verifier`.
//! - `rustls-ring`, `rustls-aws-lc-rs`: what rustls computes with. With neither it is the provider that is installed
//!   for the process.
//! - `rustls-platform-verifier`, `rustls-webpki-roots`: whom rustls trusts, the platform's list or Mozilla's, which is
//!   compiled in. With neither, certificates are given to the transport's builder.
//! - `hyper`: the transport that ships, without TLS; each of the features above brings it along. Alone it reaches
//!   `http://` endpoints only. Without it, [`ConfigBuilder::transport`] is required.
//! - `reqwest`: a reqwest client of the caller's own as the transport, with any TLS that reqwest knows.
//! - `tower`: services of tower as transports, and transports as services of tower.
//! - `blocking`: calls that block the thread, for programs without an async runtime.
//! - `testing`: a transport that answers by script, for a caller's own tests.
//! - `tokio`: the limit on the time of a call, for transports of the caller's own; those that ship bring it along.
//!
//! Features add up over all that a program is made of, so none of them excludes another. What is named beside a
//! default goes before it: `rustls-aws-lc-rs` before `rustls-ring`, `rustls-webpki-roots` before
//! `rustls-platform-verifier`. What goes before all of them is a configuration of
//! rustls that is given to the transport's builder. To compile only what is used, switch the default features off.

mod authenticate;
#[doc(hidden)]
pub mod bench;
#[cfg(feature = "blocking")]
pub mod blocking;
mod by_name;
mod client;
#[doc(hidden)]
pub mod codegen;
mod config;
pub mod credentials;
mod decode;
mod dry_run;
mod encode;
mod endpoint;
mod enums;
mod envelope;
mod error;
mod failover;
#[cfg(any(test, feature = "fuzzing"))]
#[cfg_attr(not(test), expect(dead_code, reason = "of all of it, the fuzz targets need one response"))]
mod fixture;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
pub mod layer;
mod limit;
mod options;
mod pages;
mod protocol;
mod random;
mod retry;
pub mod sign;
mod signature_report;
mod signed;
mod skew;
#[cfg(feature = "testing")]
pub mod testing;
mod time;
pub mod timer;
mod trace;
pub mod transport;
mod waiter;

pub use tencentcloud_schema as schema;
pub use tencentcloud_schema::{Extra, Violation};

pub use client::{Action, Response, ServiceClient};
pub use config::{Config, ConfigBuilder, Site};
pub use credentials::{Credentials, ProvideCredentials};
pub use dry_run::DryRun;
pub use enums::{UnknownInteger, UnknownString};
pub use envelope::Deprecation;
pub use error::{Error, ErrorKind};
pub use failover::Failover;
pub use limit::RateLimit;
pub use options::CallOptions;
pub use pages::{Items, NoPosition, Paged, Pages, Position};
pub use protocol::{Language, MAX_FORM_BYTES, MAX_GET_BYTES, MAX_REQUEST_BYTES, Method, Signature};
pub use retry::RetryPolicy;
pub use signature_report::SignatureReport;
pub use time::{Date, Timestamp};
pub use waiter::{Wait, Waiter};
