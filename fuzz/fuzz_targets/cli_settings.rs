#![no_main]

use libfuzzer_sys::fuzz_target;
use tencentcloud_runtime::fuzzing;

fuzz_target!(|bytes: &[u8]| drop(fuzzing::parse("cli_settings", bytes)));
