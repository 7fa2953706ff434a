// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A project, which gives applications concurrencies to run with.
///
/// Since the release of 2024-09-14.
///
/// - **Note.** The documents show: `ProjectType` and `ProjectCategory` have default values. Chosen: They have
///   none here, only where a project is created. Reason: The struct stands in responses only, where nothing
///   is left out for the service to fill in.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationProject {
    /// Id of the project.
    ///
    /// - The service may answer null.
    pub project_id: Option<String>,
    /// Name of the project.
    ///
    /// - The service may answer null.
    pub name: Option<String>,
    /// Description of the project.
    ///
    /// - The service may answer null.
    pub description: Option<String>,
    /// Size of the concurrency that the project needs.
    ///
    /// - Values: [`ConcurrencyType`](crate::types::ConcurrencyType).
    /// - The service may answer null.
    pub type_: Option<crate::types::ConcurrencyType>,
    /// Id of the application.
    ///
    /// - The service may answer null.
    pub application_id: Option<String>,
    /// Whether the application is launched ahead of its users.
    ///
    /// - The service may answer null.
    pub is_preload: Option<bool>,
    /// Number of concurrencies that are set up.
    ///
    /// - The service may answer null.
    pub amount: Option<i64>,
    /// Number of concurrencies that are in use.
    ///
    /// - The service may answer null.
    pub using: Option<i64>,
    /// State of the application.
    ///
    /// - Values: [`ProjectApplicationStatus`](crate::types::ProjectApplicationStatus).
    /// - The service may answer null.
    pub application_status: Option<crate::types::ProjectApplicationStatus>,
    /// Parameters that the application is started with.
    ///
    /// - The service may answer null.
    pub application_params: Option<String>,
    /// When the project was created, such as `2020-09-22T00:00:00+00:00`.
    ///
    /// - The service may answer null.
    pub create_time: Option<String>,
    /// Name of the application.
    ///
    /// - The service may answer null.
    pub application_name: Option<String>,
    /// Width and height of the picture, such as `1920x1080`.
    ///
    /// - The service may answer null.
    pub resolution: Option<String>,
    /// Which applications share the project.
    ///
    /// - Values: [`ProjectType`](crate::types::ProjectType).
    /// - The service may answer null.
    pub project_type: Option<crate::types::ProjectType>,
    /// What the project is for.
    ///
    /// - Values: [`ProjectPurpose`](crate::types::ProjectPurpose).
    /// - The service may answer null.
    pub purpose: Option<crate::types::ProjectPurpose>,
    /// Where the application is distributed to.
    ///
    /// - Values: [`RenderingRegion`](crate::types::RenderingRegion).
    /// - The service may answer null.
    pub application_regions: Vec<crate::types::RenderingRegion>,
    /// Where the concurrencies are.
    ///
    /// - Values: [`RenderingRegion`](crate::types::RenderingRegion).
    /// - The service may answer null.
    pub concurrent_regions: Vec<crate::types::RenderingRegion>,
    /// Kind of devices that the application is made for.
    ///
    /// - Values: [`ApplicationCategory`](crate::types::ApplicationCategory).
    /// - The service may answer null.
    pub project_category: Option<crate::types::ApplicationCategory>,
}

impl rt::Typed for ApplicationProject {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.project_id),
            1 => rt::view(&self.name),
            2 => rt::view(&self.description),
            3 => rt::view(&self.type_),
            4 => rt::view(&self.application_id),
            5 => rt::view(&self.is_preload),
            6 => rt::view(&self.amount),
            7 => rt::view(&self.using),
            8 => rt::view(&self.application_status),
            9 => rt::view(&self.application_params),
            10 => rt::view(&self.create_time),
            11 => rt::view(&self.application_name),
            12 => rt::view(&self.resolution),
            13 => rt::view(&self.project_type),
            14 => rt::view(&self.purpose),
            15 => rt::view(&self.application_regions),
            16 => rt::view(&self.concurrent_regions),
            17 => rt::view(&self.project_category),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for ApplicationProject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for ApplicationProject {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for ApplicationProject {
    fn blank() -> Self {
        Self::default()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.project_id = rt::next(map)?,
            1 => self.name = rt::next(map)?,
            2 => self.description = rt::next(map)?,
            3 => self.type_ = rt::next(map)?,
            4 => self.application_id = rt::next(map)?,
            5 => self.is_preload = rt::next(map)?,
            6 => self.amount = rt::next(map)?,
            7 => self.using = rt::next(map)?,
            8 => self.application_status = rt::next(map)?,
            9 => self.application_params = rt::next(map)?,
            10 => self.create_time = rt::next(map)?,
            11 => self.application_name = rt::next(map)?,
            12 => self.resolution = rt::next(map)?,
            13 => self.project_type = rt::next(map)?,
            14 => self.purpose = rt::next(map)?,
            15 => self.application_regions = rt::next(map)?,
            16 => self.concurrent_regions = rt::next(map)?,
            17 => self.project_category = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for ApplicationProject {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "ApplicationProject",
    members: &[
        rt::Member::new("ProjectId", rt::Kind::String),
        rt::Member::new("Name", rt::Kind::String),
        rt::Member::new("Description", rt::Kind::String),
        rt::Member::new("Type", rt::Kind::Enum(&crate::types::concurrency_type::SCHEMA)),
        rt::Member::new("ApplicationId", rt::Kind::String),
        rt::Member::new("IsPreload", rt::Kind::Boolean),
        rt::Member::new("Amount", rt::Kind::Integer),
        rt::Member::new("Using", rt::Kind::Integer),
        rt::Member::new(
            "ApplicationStatus",
            rt::Kind::Enum(&crate::types::project_application_status::SCHEMA),
        ),
        rt::Member::new("ApplicationParams", rt::Kind::String),
        rt::Member::new("CreateTime", rt::Kind::String),
        rt::Member::new("ApplicationName", rt::Kind::String),
        rt::Member::new("Resolution", rt::Kind::String),
        rt::Member::new(
            "ProjectType",
            rt::Kind::Enum(&crate::types::project_type::SCHEMA),
        ),
        rt::Member::new(
            "Purpose",
            rt::Kind::Enum(&crate::types::project_purpose::SCHEMA),
        ),
        rt::Member::new(
            "ApplicationRegions",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::rendering_region::SCHEMA)),
        ),
        rt::Member::new(
            "ConcurrentRegions",
            rt::Kind::List(&rt::Kind::Enum(&crate::types::rendering_region::SCHEMA)),
        ),
        rt::Member::new(
            "ProjectCategory",
            rt::Kind::Enum(&crate::types::application_category::SCHEMA),
        ),
    ],
    rules: &[],
};
