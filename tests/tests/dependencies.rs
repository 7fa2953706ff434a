//! What a caller compiles along with a service.

use std::{collections::BTreeMap, process::Command};

use tencentcloud_tests::root;

/// The crates that a caller of the facade gets with some features, each with its versions.
fn crates(features: &[&str]) -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        // Not `--offline`: what only an optional feature names has not been fetched to build the tests.
        .args(["tree", "--locked", "-p", "tencentcloud-api", "-e", "normal"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .args(features)
        .current_dir(root())
        .output()
        .expect("Cargo can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut crates: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let mut words = line.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        let versions = crates.entry(name.to_owned()).or_default();
        if !versions.iter().any(|known| known == version) {
            versions.push(version.to_owned());
        }
    }
    crates
}

/// The libraries that do TLS, and what they compute with.
fn tls(features: &[&str]) -> Vec<String> {
    let known =
        ["aws-lc-rs", "native-tls", "openssl", "ring", "rustls", "rustls-platform-verifier", "webpki-roots"];
    crates(features).into_keys().filter(|name| known.contains(&name.as_str())).collect()
}

#[test]
fn nobody_compiles_a_crate_in_two_versions() {
    let twice: Vec<_> =
        crates(&["--features", "tag"]).into_iter().filter(|(_, versions)| versions.len() > 1).collect();
    assert_eq!(twice, []);
}

#[test]
#[cfg(target_os = "linux")]
fn the_features_of_tls_bring_nothing_but_what_they_name() {
    assert_eq!(tls(&["--features", "tag"]), ["ring", "rustls", "rustls-platform-verifier"]);
    let only = |features| tls(&["--no-default-features", "--features", features]);
    assert_eq!(only("rustls-aws-lc-rs,rustls-webpki-roots"), ["aws-lc-rs", "rustls", "webpki-roots"]);
    assert_eq!(only("native-tls"), ["native-tls", "openssl"]);
    assert_eq!(only("hyper"), [""; 0]);
    assert_eq!(only("reqwest,tower"), [""; 0]);
}
