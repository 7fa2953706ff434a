// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

//! Required members that a builder still waits for, as the compiler names them.

/// `AppName` has not been given yet.
#[derive(Debug)]
pub enum AppName {}

/// `BizId` has not been given yet.
#[derive(Debug)]
pub enum BizId {}

/// `DeleteType` has not been given yet.
#[derive(Debug)]
pub enum DeleteType {}

/// `EndDate` has not been given yet.
#[derive(Debug)]
pub enum EndDate {}

/// `RecordMode` has not been given yet.
#[derive(Debug)]
pub enum RecordMode {}

/// `RoomId` has not been given yet.
#[derive(Debug)]
pub enum RoomId {}

/// `Services` has not been given yet.
#[derive(Debug)]
pub enum Services {}

/// `StartDate` has not been given yet.
#[derive(Debug)]
pub enum StartDate {}

/// `Status` has not been given yet.
#[derive(Debug)]
pub enum Status {}

/// `TaskId` has not been given yet.
#[derive(Debug)]
pub enum TaskId {}
