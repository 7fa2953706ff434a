//! A book is built whether or not there is something to open it with.
#![cfg(target_os = "linux")]

use std::{fs, process::Command};

#[test]
fn a_machine_without_a_browser_is_told() {
    let root = tempfile::tempdir().expect("a folder can be made");
    let docs = root.path().join("generated/docs");
    fs::create_dir_all(&docs).expect("a folder can be made");
    fs::write(docs.join("SUMMARY.md"), "[One](README.md)\n").expect("a file can be written");
    fs::write(docs.join("README.md"), "# One\n").expect("a file can be written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-book"));
    command.args(["--open", "--xtask", "none", "--root"]).arg(root.path());
    // There is no program on this path, and nothing else that names a browser.
    let output = command.env_clear().env("PATH", &docs).output().expect("the command starts");
    let (said, warned) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{warned}");
    assert!(said.contains("target/book/index.html"), "where it is can be opened elsewhere: {said}");
    assert!(warned.starts_with("warning: no browser can be opened: "), "{warned}");
    assert!(warned.contains("BROWSER"), "what names one is told: {warned}");
}
