// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

//! Game Multimedia Engine: Voice for games: live and 3D chat between players, voice messages, speech-to-text
//! and recording.
//!
//! A client of the API's version 2018-07-11. [`Client`] has a method for each action; [`types`] holds what
//! requests and responses are made of, and [`ErrorCode`] what the service can answer instead.
//!
//! Source: the vendor's "Game Multimedia Engine Server APIs" at
//! `https://www.tencentcloud.com/document/product/607`, as of 2024-11-27.

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

/// The Game Multimedia Engine API, version 2018-07-11.
///
/// Never a value: it keeps the requests of one service from being sent to another.
#[derive(Debug)]
pub enum Service {}
