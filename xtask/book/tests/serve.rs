//! A book that is served follows the spec.
#![cfg(unix)]

use std::{
    fs,
    io::{BufRead as _, BufReader, Lines, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

/// The book's command, serving the docs of a folder.
struct Server {
    process: Child,
    said: Lines<BufReader<ChildStdout>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Server {
    fn of(root: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-book"));
        command.args(["--serve", "--port", "0", "--root"]).arg(root);
        command.arg("--xtask").arg(root.join("generate"));
        let mut process = command.stdout(Stdio::piped()).spawn().expect("the command starts");
        let output = process.stdout.take().expect("its output is read");
        Self { process, said: BufReader::new(output).lines() }
    }

    /// Waits until it says something, which it does for every book that it has built.
    fn line(&mut self) -> String {
        self.said.next().expect("it goes on").expect("it says text")
    }
}

/// What a server answers, head and body.
fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("somebody listens");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")
        .expect("it is heard");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    answer
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

#[test]
fn a_change_of_the_spec_is_in_the_book_that_is_served() {
    let root = tempfile::tempdir().expect("a folder can be made");
    let page = "generated/docs/README.md";
    write(&root.path().join("generated/docs/SUMMARY.md"), "[One](README.md)\n");
    write(&root.path().join(page), "# Old\n");
    write(&root.path().join("spec/service.yaml"), "old");
    // In the place of `cargo xtask`, which is called as `… --root DIR codegen`.
    let generate = root.path().join("generate");
    write(
        &generate,
        &format!("#!/bin/sh\n[ \"$3\" = codegen ] && cp \"$2/spec/service.yaml\" \"$2/{page}\"\n"),
    );
    fs::set_permissions(&generate, fs::Permissions::from_mode(0o755)).expect("it can be run");

    let mut server = Server::of(root.path());
    assert!(server.line().starts_with("3 pages, "));
    let said = server.line();
    let address = said.split('/').nth(2).expect("an address").to_owned();
    assert!(address.starts_with("127.0.0.1:"), "nobody else is served: {said}");
    assert!(get(&address, "/").contains(">Old</a></h1>"));
    assert!(get(&address, "/nowhere.html").starts_with("HTTP/1.1 404"));

    write(&root.path().join("spec/service.yaml"), "# New\n");
    server.line();
    assert!(get(&address, "/").contains(">New</a></h1>"));
}

#[test]
fn a_port_that_is_taken_is_told() {
    let root = tempfile::tempdir().expect("a folder can be made");
    write(&root.path().join("generated/docs/SUMMARY.md"), "[One](README.md)\n");
    write(&root.path().join("generated/docs/README.md"), "# One\n");
    write(&root.path().join("spec/service.yaml"), "");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = taken.local_addr().expect("it has an address").port().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-book"));
    command.args(["--serve", "--xtask", "none", "--port", &port, "--root"]).arg(root.path());
    let output = command.output().expect("the command starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    let expected =
        format!("error: port {port} of this machine can't be served on; name another with `--port`");
    assert!(said.starts_with(&expected), "{said}");
}
