// @generated from spec/car/types.yaml by cargo xtask codegen. Do not edit.

use tencentcloud_runtime::codegen as rt;

/// A filter by one field.
///
/// # Rules
///
/// - `Values` must be `ApplicationDeleting`, `ApplicationCreateFail`, `ApplicationCreating`,
///   `ApplicationRunning`, `ApplicationNoConfigured` or `ApplicationNoPackage` when `Name` is
///   `ApplicationRunStatus`. (rule `Values#run_status`)
/// - `Values` must be `ApplicationUpdateCreating`, `ApplicationUpdateCreateFail`,
///   `ApplicationUpdateNoReleased`, `ApplicationUpdateReleased` or `ApplicationUpdateNormal` when `Name` is
///   `ApplicationUpdateStatus`. (rule `Values#update_status`)
///
/// Since the release of 2024-09-02.
///
/// - **Note.** The documents show: The struct names four fields of applications, and filters projects and
///   concurrency packs as well. Chosen: Any name is accepted here; the rule stands in
///   DescribeApplicationList. Reason: Nothing says that the other two lists are filtered by fields of
///   applications only, and the example of DescribeConcurrentPackages has another name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// Field to filter by. Applications have `ApplicationId`, `ApplicationName`, `ApplicationRunStatus` and
    /// `ApplicationUpdateStatus`.
    ///
    /// - Required.
    pub name: String,
    /// Values that the field may have.
    ///
    /// - Required.
    /// - `Values` must be `ApplicationDeleting`, `ApplicationCreateFail`, `ApplicationCreating`,
    ///   `ApplicationRunning`, `ApplicationNoConfigured` or `ApplicationNoPackage` when `Name` is
    ///   `ApplicationRunStatus`.
    /// - `Values` must be `ApplicationUpdateCreating`, `ApplicationUpdateCreateFail`,
    ///   `ApplicationUpdateNoReleased`, `ApplicationUpdateReleased` or `ApplicationUpdateNormal` when `Name` is
    ///   `ApplicationUpdateStatus`.
    pub values: Vec<String>,
}

impl Filter {
    /// Every member empty, also the required ones.
    pub(crate) fn blank() -> Self {
        Self {
            name: String::new(),
            values: Vec::new(),
        }
    }
}

impl rt::Typed for Filter {
    fn schema() -> &'static rt::StructSchema<'static> {
        &SCHEMA
    }

    fn get(&self, index: usize) -> rt::Value<'_> {
        match index {
            0 => rt::view(&self.name),
            1 => rt::view(&self.values),
            _ => rt::Value::Absent,
        }
    }
}

impl std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl rt::Serialize for Filter {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::serialize(self, serializer)
    }
}

#[cfg(feature = "decode-requests")]
impl rt::Members for Filter {
    fn blank() -> Self {
        Self::blank()
    }

    fn set<'de, A: rt::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => self.name = rt::next(map)?,
            1 => self.values = rt::next(map)?,
            _ => rt::skip(map)?,
        }
        Ok(())
    }
}

#[cfg(feature = "decode-requests")]
impl<'de> rt::Deserialize<'de> for Filter {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as rt::Decode>::read(deserializer)
    }
}

impl Filter {
    /// Starts a [`FilterBuilder`].
    pub fn builder() -> FilterBuilder {
        FilterBuilder::new()
    }
}

/// Builds a [`Filter`], member by member.
#[must_use = "a builder does nothing by itself"]
pub struct FilterBuilder<
    NameState = crate::missing::Name,
    ValuesState = crate::missing::Values,
> {
    made: Filter,
    given: std::marker::PhantomData<(NameState, ValuesState)>,
}

impl FilterBuilder<crate::missing::Name, crate::missing::Values> {
    pub(crate) fn new() -> Self {
        Self {
            made: Filter::blank(),
            given: std::marker::PhantomData,
        }
    }
}

impl<NameState, ValuesState> FilterBuilder<NameState, ValuesState> {
    /// Field to filter by. Applications have `ApplicationId`, `ApplicationName`, `ApplicationRunStatus` and
    /// `ApplicationUpdateStatus`.
    ///
    /// - Required.
    pub fn name(
        mut self,
        value: impl Into<String>,
    ) -> FilterBuilder<rt::Given, ValuesState> {
        self.made.name = value.into();
        self.turn()
    }

    /// Values that the field may have.
    ///
    /// - Required.
    /// - `Values` must be `ApplicationDeleting`, `ApplicationCreateFail`, `ApplicationCreating`,
    ///   `ApplicationRunning`, `ApplicationNoConfigured` or `ApplicationNoPackage` when `Name` is
    ///   `ApplicationRunStatus`.
    /// - `Values` must be `ApplicationUpdateCreating`, `ApplicationUpdateCreateFail`,
    ///   `ApplicationUpdateNoReleased`, `ApplicationUpdateReleased` or `ApplicationUpdateNormal` when `Name` is
    ///   `ApplicationUpdateStatus`.
    pub fn values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> FilterBuilder<NameState, rt::Given> {
        self.made.values = value.into_iter().map(Into::into).collect();
        self.turn()
    }

    /// The finished [`Filter`]. Does not compile while a required member is missing; what a member's value must
    /// meet is checked when it is sent.
    #[must_use]
    pub fn build(self) -> Filter
    where
        NameState: rt::IsGiven,
        ValuesState: rt::IsGiven,
    {
        self.made
    }

    fn turn<Next0, Next1>(self) -> FilterBuilder<Next0, Next1> {
        FilterBuilder {
            made: self.made,
            given: std::marker::PhantomData,
        }
    }
}

pub(crate) static SCHEMA: rt::StructSchema<'static> = rt::StructSchema {
    name: "Filter",
    members: &[
        rt::Member::new("Name", rt::Kind::String).required(),
        rt::Member::new("Values", rt::Kind::List(&rt::Kind::String)).required(),
    ],
    rules: &[
        rt::Rule {
            id: Some("run_status"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(0, "Name")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("ApplicationRunStatus")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(1, "Values")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::OneOf(
                        &[
                            rt::Literal::String("ApplicationDeleting"),
                            rt::Literal::String("ApplicationCreateFail"),
                            rt::Literal::String("ApplicationCreating"),
                            rt::Literal::String("ApplicationRunning"),
                            rt::Literal::String("ApplicationNoConfigured"),
                            rt::Literal::String("ApplicationNoPackage"),
                        ],
                    ),
                    or: &[],
                },
            },
            sensitive: false,
        },
        rt::Rule {
            id: Some("update_status"),
            when: &[
                rt::Condition {
                    path: rt::Path(&[rt::Step::to(0, "Name")]),
                    expected: rt::Expected::Values {
                        values: &[rt::Literal::String("ApplicationUpdateStatus")],
                        absent: false,
                    },
                },
            ],
            unless: &[],
            law: rt::Law::Then {
                path: rt::Path(&[rt::Step::to(1, "Values")]),
                requirement: rt::Requirement::Check {
                    check: rt::Check::OneOf(
                        &[
                            rt::Literal::String("ApplicationUpdateCreating"),
                            rt::Literal::String("ApplicationUpdateCreateFail"),
                            rt::Literal::String("ApplicationUpdateNoReleased"),
                            rt::Literal::String("ApplicationUpdateReleased"),
                            rt::Literal::String("ApplicationUpdateNormal"),
                        ],
                    ),
                    or: &[],
                },
            },
            sensitive: false,
        },
    ],
};
