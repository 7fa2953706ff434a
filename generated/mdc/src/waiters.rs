// @generated from spec/mdc/service.yaml by cargo xtask codegen. Do not edit.

//! The states that callers wait for.

use tencentcloud_runtime::codegen as rt;

pub(crate) static FLOW_RUNNING: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "FlowRunning",
    state: rt::Path(&[rt::Step::to(0, "Info"), rt::Step::to(2, "State")]),
    key: None,
    success: &[rt::Literal::String("RUNNING")],
    failure: &[],
};

pub(crate) static FLOW_IDLE: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "FlowIdle",
    state: rt::Path(&[rt::Step::to(0, "Info"), rt::Step::to(2, "State")]),
    key: None,
    success: &[rt::Literal::String("IDLE")],
    failure: &[],
};
