// @generated from spec/car/service.yaml by cargo xtask codegen. Do not edit.

//! The states that callers wait for.

use tencentcloud_runtime::codegen as rt;

pub(crate) static APPLICATION_CREATED: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "ApplicationCreated",
    state: rt::Path(
        &[rt::Step::each(0, "StatusList"), rt::Step::to(1, "ApplicationRunStatus")],
    ),
    key: Some(
        rt::Path(&[rt::Step::each(0, "StatusList"), rt::Step::to(0, "ApplicationId")]),
    ),
    success: &[
        rt::Literal::String("ApplicationRunning"),
        rt::Literal::String("ApplicationNoConfigured"),
        rt::Literal::String("ApplicationNoPackage"),
    ],
    failure: &[
        rt::Literal::String("ApplicationCreateFail"),
        rt::Literal::String("ApplicationDeleting"),
    ],
};

pub(crate) static APPLICATION_RUNNING: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "ApplicationRunning",
    state: rt::Path(
        &[rt::Step::each(0, "StatusList"), rt::Step::to(1, "ApplicationRunStatus")],
    ),
    key: Some(
        rt::Path(&[rt::Step::each(0, "StatusList"), rt::Step::to(0, "ApplicationId")]),
    ),
    success: &[rt::Literal::String("ApplicationRunning")],
    failure: &[
        rt::Literal::String("ApplicationCreateFail"),
        rt::Literal::String("ApplicationDeleting"),
    ],
};

pub(crate) static APPLICATION_VERSION_CREATED: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "ApplicationVersionCreated",
    state: rt::Path(
        &[rt::Step::each(0, "Versions"), rt::Step::to(2, "ApplicationVersionStatus")],
    ),
    key: Some(
        rt::Path(
            &[rt::Step::each(0, "Versions"), rt::Step::to(0, "ApplicationVersionId")],
        ),
    ),
    success: &[
        rt::Literal::String("Normal"),
        rt::Literal::String("Usable"),
        rt::Literal::String("Inuse"),
    ],
    failure: &[rt::Literal::String("CreateFailed"), rt::Literal::String("Deleting")],
};

pub(crate) static APPLICATION_VERSION_ONLINE: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "ApplicationVersionOnline",
    state: rt::Path(
        &[rt::Step::each(0, "Versions"), rt::Step::to(2, "ApplicationVersionStatus")],
    ),
    key: Some(
        rt::Path(
            &[rt::Step::each(0, "Versions"), rt::Step::to(0, "ApplicationVersionId")],
        ),
    ),
    success: &[rt::Literal::String("Inuse")],
    failure: &[rt::Literal::String("CreateFailed"), rt::Literal::String("Deleting")],
};
