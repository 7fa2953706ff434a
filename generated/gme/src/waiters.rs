// @generated from spec/gme/service.yaml by cargo xtask codegen. Do not edit.

//! The states that callers wait for.

use tencentcloud_runtime::codegen as rt;

pub(crate) static RECORDINGS_UPLOADED: rt::WaiterSchema<'static> = rt::WaiterSchema {
    name: "RecordingsUploaded",
    state: rt::Path(&[rt::Step::each(0, "RecordInfo"), rt::Step::to(3, "RecordStatus")]),
    key: None,
    success: &[rt::Literal::Integer(13), rt::Literal::Integer(14)],
    failure: &[],
};
