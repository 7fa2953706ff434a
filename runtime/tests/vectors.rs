//! Every stage of the signature against the vectors under `tests/vectors/tc3`.
//!
//! `document-unnamed` is the example of the vendor's document, whose key is masked; `public-escaped` is the one of the
//! vendor's public SDK documentation. The others were made with another implementation.

use std::{collections::BTreeMap, fs, io, path::Path};

use jiff::Timestamp;
use serde_json::Value as Json;
use tencentcloud_runtime::{Credentials, sign};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/tc3");

/// The stages of one vector by the names of their files.
type Stages = BTreeMap<&'static str, String>;

#[test]
fn every_stage_of_every_vector_matches() -> io::Result<()> {
    let mut vectors = 0;
    for entry in fs::read_dir(FOLDER)? {
        let folder = entry?.path();
        let request = serde_json::from_slice(&fs::read(folder.join("request.json"))?)?;
        assert_eq!(stages(&request), expected(&folder)?, "{}", folder.display());
        vectors += 1;
    }
    assert_eq!(vectors, 5);
    Ok(())
}

fn expected(folder: &Path) -> io::Result<Stages> {
    let mut stages = Stages::new();
    for name in ["canonical_request.txt", "string_to_sign.txt", "authorization.txt"] {
        match fs::read_to_string(folder.join(name)) {
            Ok(text) => drop(stages.insert(name, text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound && name == "authorization.txt" => {}
            Err(error) => return Err(error),
        }
    }
    Ok(stages)
}

fn stages(vector: &Json) -> Stages {
    let text = |name: &str| vector.get(name).and_then(Json::as_str).unwrap_or_default();
    let time = vector.get("timestamp").and_then(Json::as_i64).unwrap_or_default();
    let time = Timestamp::from_second(time).unwrap_or_default();
    let request = sign::Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &[("Host", text("host")), ("Content-Type", text("content_type"))],
        payload: text("payload").as_bytes(),
    };
    let canonical = sign::CanonicalRequest::new(&request);
    let scope = sign::CredentialScope::new(text("service"), time);
    let to_sign = sign::StringToSign::new(&canonical, &scope, time);
    let mut stages = Stages::from([
        ("canonical_request.txt", format!("{}\n", canonical.text())),
        ("string_to_sign.txt", format!("{}\n", to_sign.text())),
    ]);
    if !text("secret_key").is_empty() {
        let credentials = Credentials::new(text("secret_id"), text("secret_key"));
        let header = sign::sign(&request, &credentials, text("service"), time);
        stages.insert("authorization.txt", format!("{header}\n"));
    }
    stages
}
