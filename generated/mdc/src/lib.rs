// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

//! StreamLink: Carries live streams from region to region, and passes them on by SRT, RTP or RTMP.
//!
//! A client of the API's version 2020-08-28. [`Client`] has a method for each action; [`types`] holds what
//! requests and responses are made of, and [`ErrorCode`] what the service can answer instead.
//!
//! Source: the vendor's "StreamLink API Documentation" at
//! `https://www.tencentcloud.com/document/product/1073`, as of 2023-11-16.

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
mod waiters;
pub use client::Client;
pub use errors::ErrorCode;
#[cfg(feature = "testing")]
pub use examples::EXAMPLES;
pub use schema::SCHEMA;
pub use tencentcloud_runtime as runtime;

/// The StreamLink API, version 2020-08-28.
///
/// Never a value: it keeps the requests of one service from being sent to another.
#[derive(Debug)]
pub enum Service {}
