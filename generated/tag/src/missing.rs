// @generated from spec/tag/service.yaml by cargo xtask codegen. Do not edit.

//! Required members that a builder still waits for, as the compiler names them.

/// `AllList` has not been given yet.
#[derive(Debug)]
pub enum AllList {}

/// `Limit` has not been given yet.
#[derive(Debug)]
pub enum Limit {}

/// `Offset` has not been given yet.
#[derive(Debug)]
pub enum Offset {}

/// `ProjectName` has not been given yet.
#[derive(Debug)]
pub enum ProjectName {}

/// `Resource` has not been given yet.
#[derive(Debug)]
pub enum Resource {}

/// `ResourceIds` has not been given yet.
#[derive(Debug)]
pub enum ResourceIds {}

/// `ResourceList` has not been given yet.
#[derive(Debug)]
pub enum ResourceList {}

/// `ResourcePrefix` has not been given yet.
#[derive(Debug)]
pub enum ResourcePrefix {}

/// `ResourceRegion` has not been given yet.
#[derive(Debug)]
pub enum ResourceRegion {}

/// `ServiceType` has not been given yet.
#[derive(Debug)]
pub enum ServiceType {}

/// `TagFilters` has not been given yet.
#[derive(Debug)]
pub enum TagFilters {}

/// `TagKey` has not been given yet.
#[derive(Debug)]
pub enum TagKey {}

/// `TagKeys` has not been given yet.
#[derive(Debug)]
pub enum TagKeys {}

/// `TagValue` has not been given yet.
#[derive(Debug)]
pub enum TagValue {}

/// `Tags` has not been given yet.
#[derive(Debug)]
pub enum Tags {}
