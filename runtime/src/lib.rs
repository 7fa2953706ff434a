//! What the generated crates for Tencent Cloud API 3.0 stand on: they hold tables and types, and this crate signs,
//! checks, encodes, sends and decodes.
//!
//! A [`Config`] has the credentials and is shared by the clients of all services. A call goes through named stages:
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
//! - `hyper` (on by default): the transport that ships, over hyper, rustls and Tokio, and the limit on the time of a
//!   call. Without it, [`ConfigBuilder::transport`] is required.

mod client;
#[doc(hidden)]
pub mod codegen;
mod config;
mod credentials;
mod decode;
mod endpoint;
mod enums;
mod envelope;
mod error;
#[cfg(test)]
mod fixture;
mod options;
mod pages;
pub mod sign;
mod time;
pub mod timer;
pub mod transport;
mod waiter;

pub use tencentcloud_schema as schema;
pub use tencentcloud_schema::{Extra, Violation};

pub use client::{Action, MAX_REQUEST_BYTES, Response, ServiceClient};
pub use config::{Config, ConfigBuilder, Site};
pub use credentials::Credentials;
pub use enums::{UnknownInteger, UnknownString};
pub use error::{Error, ErrorKind};
pub use options::CallOptions;
pub use pages::{Items, NoPosition, Paged, Pages, Position};
pub use time::{Date, Timestamp};
pub use waiter::{Wait, Waiter};
