// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

//! Required members that a builder still waits for, as the compiler names them.

/// `ApplicationBaseInfo` has not been given yet.
#[derive(Debug)]
pub enum ApplicationBaseInfo {}

/// `ApplicationDownloadUrl` has not been given yet.
#[derive(Debug)]
pub enum ApplicationDownloadUrl {}

/// `ApplicationExePath` has not been given yet.
#[derive(Debug)]
pub enum ApplicationExePath {}

/// `ApplicationFileName` has not been given yet.
#[derive(Debug)]
pub enum ApplicationFileName {}

/// `ApplicationId` has not been given yet.
#[derive(Debug)]
pub enum ApplicationId {}

/// `ApplicationIdList` has not been given yet.
#[derive(Debug)]
pub enum ApplicationIdList {}

/// `ApplicationInterList` has not been given yet.
#[derive(Debug)]
pub enum ApplicationInterList {}

/// `ApplicationName` has not been given yet.
#[derive(Debug)]
pub enum ApplicationName {}

/// `ApplicationType` has not been given yet.
#[derive(Debug)]
pub enum ApplicationType {}

/// `ApplicationVersionId` has not been given yet.
#[derive(Debug)]
pub enum ApplicationVersionId {}

/// `ConcurrentId` has not been given yet.
#[derive(Debug)]
pub enum ConcurrentId {}

/// `ConcurrentIds` has not been given yet.
#[derive(Debug)]
pub enum ConcurrentIds {}

/// `ConcurrentPackageIds` has not been given yet.
#[derive(Debug)]
pub enum ConcurrentPackageIds {}

/// `CosBucket` has not been given yet.
#[derive(Debug)]
pub enum CosBucket {}

/// `CosRegion` has not been given yet.
#[derive(Debug)]
pub enum CosRegion {}

/// `Limit` has not been given yet.
#[derive(Debug)]
pub enum Limit {}

/// `Name` has not been given yet.
#[derive(Debug)]
pub enum Name {}

/// `Offset` has not been given yet.
#[derive(Debug)]
pub enum Offset {}

/// `ProjectId` has not been given yet.
#[derive(Debug)]
pub enum ProjectId {}

/// `ProjectIds` has not been given yet.
#[derive(Debug)]
pub enum ProjectIds {}

/// `PublishStreamUrl` has not been given yet.
#[derive(Debug)]
pub enum PublishStreamUrl {}

/// `StorePath` has not been given yet.
#[derive(Debug)]
pub enum StorePath {}

/// `StoreState` has not been given yet.
#[derive(Debug)]
pub enum StoreState {}

/// `StoreType` has not been given yet.
#[derive(Debug)]
pub enum StoreType {}

/// `Type` has not been given yet.
#[derive(Debug)]
pub enum Type {}

/// `UserId` has not been given yet.
#[derive(Debug)]
pub enum UserId {}

/// `UserIp` has not been given yet.
#[derive(Debug)]
pub enum UserIp {}

/// `Values` has not been given yet.
#[derive(Debug)]
pub enum Values {}

/// `WindowUseType` has not been given yet.
#[derive(Debug)]
pub enum WindowUseType {}
