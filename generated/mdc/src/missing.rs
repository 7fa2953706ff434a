// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

//! Required members that a builder still waits for, as the compiler names them.

/// `AllowIpList` has not been given yet.
#[derive(Debug)]
pub enum AllowIpList {}

/// `Description` has not been given yet.
#[derive(Debug)]
pub enum Description {}

/// `Destinations` has not been given yet.
#[derive(Debug)]
pub enum Destinations {}

/// `EndTime` has not been given yet.
#[derive(Debug)]
pub enum EndTime {}

/// `Fec` has not been given yet.
#[derive(Debug)]
pub enum Fec {}

/// `FlowId` has not been given yet.
#[derive(Debug)]
pub enum FlowId {}

/// `FlowName` has not been given yet.
#[derive(Debug)]
pub enum FlowName {}

/// `IdleTimeout` has not been given yet.
#[derive(Debug)]
pub enum IdleTimeout {}

/// `Input` has not been given yet.
#[derive(Debug)]
pub enum Input {}

/// `InputId` has not been given yet.
#[derive(Debug)]
pub enum InputId {}

/// `InputName` has not been given yet.
#[derive(Debug)]
pub enum InputName {}

/// `InputOutputId` has not been given yet.
#[derive(Debug)]
pub enum InputOutputId {}

/// `Ip` has not been given yet.
#[derive(Debug)]
pub enum Ip {}

/// `MaxBandwidth` has not been given yet.
#[derive(Debug)]
pub enum MaxBandwidth {}

/// `Name` has not been given yet.
#[derive(Debug)]
pub enum Name {}

/// `Output` has not been given yet.
#[derive(Debug)]
pub enum Output {}

/// `OutputId` has not been given yet.
#[derive(Debug)]
pub enum OutputId {}

/// `OutputName` has not been given yet.
#[derive(Debug)]
pub enum OutputName {}

/// `OutputRegion` has not been given yet.
#[derive(Debug)]
pub enum OutputRegion {}

/// `PageSize` has not been given yet.
#[derive(Debug)]
pub enum PageSize {}

/// `Period` has not been given yet.
#[derive(Debug)]
pub enum Period {}

/// `Pipeline` has not been given yet.
#[derive(Debug)]
pub enum Pipeline {}

/// `Port` has not been given yet.
#[derive(Debug)]
pub enum Port {}

/// `Protocol` has not been given yet.
#[derive(Debug)]
pub enum Protocol {}

/// `RtpSettings` has not been given yet.
#[derive(Debug)]
pub enum RtpSettings {}

/// `SourceAddresses` has not been given yet.
#[derive(Debug)]
pub enum SourceAddresses {}

/// `SrtSettings` has not been given yet.
#[derive(Debug)]
pub enum SrtSettings {}

/// `StartTime` has not been given yet.
#[derive(Debug)]
pub enum StartTime {}

/// `StreamKey` has not been given yet.
#[derive(Debug)]
pub enum StreamKey {}

/// `TcUrl` has not been given yet.
#[derive(Debug)]
pub enum TcUrl {}

/// `Type` has not been given yet.
#[derive(Debug)]
pub enum Type {}

/// `Url` has not been given yet.
#[derive(Debug)]
pub enum Url {}

/// `Whitelist` has not been given yet.
#[derive(Debug)]
pub enum Whitelist {}
