//! Every stage of the signatures against the vectors under `tests/vectors`.
//!
//! - `tc3`: `document-unnamed` is the example of the vendor's document, whose key is masked; `public-escaped` is the one
//!   of the vendor's public SDK documentation. The others were made with another implementation.
//! - `v1`: the example of the vendor's document.
//! - `sdk`: made by `make.py` with the vendor's own SDK.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde_json::Value as Json;
use tencentcloud_runtime::{
    Credentials,
    sign::{self, Payload, v1},
};

/// A vector: what is given, and the folder with what is due.
struct Vector {
    folder: PathBuf,
    given: Json,
}

impl Vector {
    fn all(kind: &str) -> io::Result<Vec<Self>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(kind);
        let mut vectors = Vec::new();
        for entry in fs::read_dir(folder)? {
            let folder = entry?.path();
            let given = serde_json::from_slice(&fs::read(folder.join("request.json"))?)?;
            vectors.push(Self { folder, given });
        }
        Ok(vectors)
    }

    /// A text that is given; empty if it is not.
    fn text(&self, name: &str) -> &str {
        self.given.get(name).and_then(Json::as_str).unwrap_or_default()
    }

    fn is(&self, name: &str) -> bool {
        self.given.get(name).and_then(Json::as_bool).unwrap_or_default()
    }

    fn time(&self) -> Timestamp {
        let seconds = self.given.get("timestamp").and_then(Json::as_i64).unwrap_or_default();
        Timestamp::from_second(seconds).unwrap_or_default()
    }

    /// What is due, without the line break at the end of a file.
    fn due(&self, file: &str) -> Option<String> {
        let text = fs::read_to_string(self.folder.join(file)).ok()?;
        Some(text.strip_suffix('\n').unwrap_or(&text).to_owned())
    }

    /// Compares every stage of TC3 that is due; gives how many those were.
    fn check_tc3(&self, request: &sign::Request<'_>, authorization: Option<String>) -> usize {
        let canonical = sign::CanonicalRequest::new(request);
        let scope = sign::CredentialScope::new(self.text("service"), self.time());
        let to_sign = sign::StringToSign::new(&canonical, &scope, self.time());
        let credentials = Credentials::new(self.text("secret_id"), self.text("secret_key"));
        let header = sign::sign(request, &credentials, self.text("service"), self.time());
        let signature = sign::SigningKey::derive(credentials.secret_key(), scope).signature(&to_sign);
        assert!(header.ends_with(&signature), "{}", self.folder.display());
        let mut stages = 0;
        for (made, due) in [
            (canonical.text(), self.due("canonical_request.txt")),
            (to_sign.text(), self.due("string_to_sign.txt")),
            (&header, authorization),
        ] {
            if let Some(due) = due {
                assert_eq!(made, due, "{}", self.folder.display());
                stages += 1;
            }
        }
        stages
    }

    /// The value of a header that the SDK sends.
    fn header(&self, name: &str) -> Option<String> {
        let headers = self.due("headers.txt")?;
        headers.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_owned)
    }

    fn check_v1<'a>(&self, parameters: impl IntoIterator<Item = (&'a str, &'a str)>) {
        let text = v1::string_to_sign(self.text("method"), self.text("host"), parameters);
        assert_eq!(Some(&text), self.due("string_to_sign.txt").as_ref(), "{}", self.folder.display());
        let algorithm = match self.text("signature") {
            "HmacSHA1" => v1::Algorithm::HmacSha1,
            _ => v1::Algorithm::HmacSha256,
        };
        assert_eq!(algorithm.name(), self.text("signature"));
        let signature = v1::sign(algorithm, self.text("secret_key"), &text);
        assert_eq!(Some(signature), self.due("signature.txt"), "{}", self.folder.display());
    }
}

#[test]
fn every_stage_of_tc3_matches() -> io::Result<()> {
    let mut stages = 0;
    for vector in Vector::all("tc3")? {
        let request = sign::Request {
            method: "POST",
            query: "",
            content_type: vector.text("content_type"),
            host: vector.text("host"),
            payload: Payload::Signed(vector.text("payload").as_bytes()),
        };
        stages += vector.check_tc3(&request, vector.due("authorization.txt"));
    }
    // Five vectors with three stages, but for the masked key.
    assert_eq!(stages, 14);
    Ok(())
}

#[test]
fn the_documents_own_example_of_v1_matches() -> io::Result<()> {
    let vectors = Vector::all("v1")?;
    assert_eq!(vectors.len(), 1);
    for vector in vectors {
        let parameters = vector.given.get("parameters").and_then(Json::as_object).into_iter().flatten();
        vector.check_v1(parameters.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))));
    }
    Ok(())
}

#[test]
fn every_stage_of_the_vendors_sdk_matches() -> io::Result<()> {
    let mut stages = 0;
    for vector in Vector::all("sdk")? {
        if vector.text("signature") != sign::ALGORITHM || vector.is("skip") {
            continue;
        }
        let sent = fs::read(vector.folder.join("payload.bin"))?;
        let (query, payload) = match vector.text("method") {
            "GET" => (String::from_utf8_lossy(&sent).into_owned(), vec![]),
            _ => (String::new(), sent),
        };
        let signed =
            if vector.is("unsigned_payload") { Payload::Unsigned } else { Payload::Signed(&payload) };
        let request = sign::Request {
            method: vector.text("method"),
            query: &query,
            content_type: &vector.header("content-type").unwrap_or_default(),
            host: &vector.header("host").unwrap_or_default(),
            payload: signed,
        };
        stages += vector.check_tc3(&request, vector.header("authorization"));
    }
    assert_eq!(stages, 15 * 3);
    Ok(())
}
