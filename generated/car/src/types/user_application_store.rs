// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// Where an application keeps its logs or archives in Cloud Object Storage (COS).
///
/// Since the release of 2024-09-02.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserApplicationStore {
    /// Name of the bucket.
    ///
    /// - Required.
    /// - The service may answer null.
    pub cos_bucket: String,
    /// Region of the bucket.
    ///
    /// - Required.
    /// - The service may answer null.
    pub cos_region: String,
    /// What is kept.
    ///
    /// - Required.
    /// - Values: [`StoreType`](crate::types::StoreType).
    /// - The service may answer null.
    pub store_type: crate::types::StoreType,
    /// Whether the store is used.
    ///
    /// - Required.
    /// - Values: [`StoreState`](crate::types::StoreState).
    /// - The service may answer null.
    pub store_state: crate::types::StoreState,
    /// Path in the bucket.
    ///
    /// - Required.
    /// - The service may answer null.
    pub store_path: String,
}

impl UserApplicationStore {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            cos_bucket: String::new(),
            cos_region: String::new(),
            store_type: crate::types::StoreType::from(""),
            store_state: crate::types::StoreState::from(""),
            store_path: String::new(),
        }
    }
}

impl rt::Typed for UserApplicationStore {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.cos_bucket),
            1 => rt::view(&self.cos_region),
            2 => rt::view(&self.store_type),
            3 => rt::view(&self.store_state),
            4 => rt::view(&self.store_path),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for UserApplicationStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for UserApplicationStore {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

impl rt::Members for UserApplicationStore {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.cos_bucket = rt::next(map)?,
            1 => self.cos_region = rt::next(map)?,
            2 => self.store_type = rt::next(map)?,
            3 => self.store_state = rt::next(map)?,
            4 => self.store_path = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

impl<'de> rt::Deserialize<'de> for UserApplicationStore {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl UserApplicationStore {
    /// Starts a [`UserApplicationStoreBuilder`].
    pub fn builder() -> UserApplicationStoreBuilder {
        UserApplicationStoreBuilder::new()
    }
}

/// Builds a [`UserApplicationStore`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct UserApplicationStoreBuilder<
    CosBucketState = crate::missing::CosBucket,
    CosRegionState = crate::missing::CosRegion,
    StoreTypeState = crate::missing::StoreType,
    StoreStateState = crate::missing::StoreState,
    StorePathState = crate::missing::StorePath,
> {
    made: UserApplicationStore,
    given: std::marker::PhantomData<
        (CosBucketState, CosRegionState, StoreTypeState, StoreStateState, StorePathState),
    >,
}

impl UserApplicationStoreBuilder<
    crate::missing::CosBucket,
    crate::missing::CosRegion,
    crate::missing::StoreType,
    crate::missing::StoreState,
    crate::missing::StorePath,
> {
    pub(crate) fn new() -> Self {
        Self {
            made: UserApplicationStore::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<
    CosBucketState,
    CosRegionState,
    StoreTypeState,
    StoreStateState,
    StorePathState,
> UserApplicationStoreBuilder<
    CosBucketState,
    CosRegionState,
    StoreTypeState,
    StoreStateState,
    StorePathState,
> {
    /// Name of the bucket.
    ///
    /// - Required.
    /// - The service may answer null.
    pub fn cos_bucket(
        mut self,
        value: impl Into<String>,
    ) -> UserApplicationStoreBuilder<
        rt::Given,
        CosRegionState,
        StoreTypeState,
        StoreStateState,
        StorePathState,
    > {
        self.made.cos_bucket = value.into();
        self.turn()
    }

    /// Region of the bucket.
    ///
    /// - Required.
    /// - The service may answer null.
    pub fn cos_region(
        mut self,
        value: impl Into<String>,
    ) -> UserApplicationStoreBuilder<
        CosBucketState,
        rt::Given,
        StoreTypeState,
        StoreStateState,
        StorePathState,
    > {
        self.made.cos_region = value.into();
        self.turn()
    }

    /// What is kept.
    ///
    /// - Required.
    /// - Values: [`StoreType`](crate::types::StoreType).
    /// - The service may answer null.
    pub fn store_type(
        mut self,
        value: impl Into<crate::types::StoreType>,
    ) -> UserApplicationStoreBuilder<
        CosBucketState,
        CosRegionState,
        rt::Given,
        StoreStateState,
        StorePathState,
    > {
        self.made.store_type = value.into();
        self.turn()
    }

    /// Whether the store is used.
    ///
    /// - Required.
    /// - Values: [`StoreState`](crate::types::StoreState).
    /// - The service may answer null.
    pub fn store_state(
        mut self,
        value: impl Into<crate::types::StoreState>,
    ) -> UserApplicationStoreBuilder<
        CosBucketState,
        CosRegionState,
        StoreTypeState,
        rt::Given,
        StorePathState,
    > {
        self.made.store_state = value.into();
        self.turn()
    }

    /// Path in the bucket.
    ///
    /// - Required.
    /// - The service may answer null.
    pub fn store_path(
        mut self,
        value: impl Into<String>,
    ) -> UserApplicationStoreBuilder<
        CosBucketState,
        CosRegionState,
        StoreTypeState,
        StoreStateState,
        rt::Given,
    > {
        self.made.store_path = value.into();
        self.turn()
    }

    /// The finished [`UserApplicationStore`]. Does not compile while a required member is missing; what a
    /// member's value must meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> UserApplicationStore
    where
        CosBucketState: rt::IsGiven,
        CosRegionState: rt::IsGiven,
        StoreTypeState: rt::IsGiven,
        StoreStateState: rt::IsGiven,
        StorePathState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1, Next2, Next3, Next4>(
        self,
    ) -> UserApplicationStoreBuilder<Next0, Next1, Next2, Next3, Next4> {
        UserApplicationStoreBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "UserApplicationStore",
    members: &[
        rt::Member::new("CosBucket", rt::Kind::String).required(),
        rt::Member::new("CosRegion", rt::Kind::String).required(),
        rt::Member::new("StoreType", rt::Kind::Enum(&crate::types::store_type::SCHEMA))
            .required(),
        rt::Member::new("StoreState", rt::Kind::Enum(&crate::types::store_state::SCHEMA))
            .required(),
        rt::Member::new("StorePath", rt::Kind::String).required(),
    ],
    rules: &[],
};
