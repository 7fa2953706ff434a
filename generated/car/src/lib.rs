// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

//! Cloud Application Rendering: Runs applications on cloud instances with a GPU, and streams what they show
//! to light clients.
//!
//! A client of the API's version 2022-01-10. [`Client`] has a method for each action; [`types`] holds what
//! requests and responses are made of, and [`ErrorCode`] what the service can answer instead.
//!
//! Source: the vendor's "Cloud Application Rendering API Documentation" at
//! `https://www.tencentcloud.com/document/product/1158`, as of 2024-11-27.

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

/// The Cloud Application Rendering API, version 2022-01-10.
///
/// Never a value: it keeps the requests of one service from being sent to another.
#[derive(Debug)]
pub enum Service {}
