// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

//! Tag: Labels cloud resources with pairs of a key and a value, and finds resources by them.
//!
//! A client of the API's version 2018-08-13. [`Client`] has a method for each action; [`types`] holds what
//! requests and responses are made of, and [`ErrorCode`] what the service can answer instead.
//!
//! Source: the vendor's "Tag API Documentation" at `https://www.tencentcloud.com/document/product/651`, as of
//! 2024-11-22.

pub mod actions;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod errors;
#[cfg(feature = "testing")]
mod examples;
pub mod missing;
mod schema;
pub mod types;
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "testing")]
pub use examples::EXAMPLES;
pub use schema::SCHEMA;
pub use tencentcloud_runtime as runtime;

/// The Tag API, version 2018-08-13.
///
/// Never a value: it keeps the requests of one service from being sent to another.
#[derive(Debug)]
pub enum Service {}
