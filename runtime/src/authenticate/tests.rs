//! Whole requests against those of the vendor's own SDK, which `tests/vectors/make.py` makes.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value as Json};

use super::*;
use crate::{
    encode::{encode, multipart},
    options::File,
};

struct Vector {
    folder: PathBuf,
    given: Json,
}

impl Vector {
    fn all() -> io::Result<Vec<Self>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/sdk");
        let mut vectors = Vec::new();
        for entry in fs::read_dir(folder)? {
            let folder = entry?.path();
            let given = serde_json::from_slice(&fs::read(folder.join("request.json"))?)?;
            vectors.push(Self { folder, given });
        }
        Ok(vectors)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.given.get(name).and_then(Json::as_str)
    }

    fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    fn number(&self, name: &str) -> i64 {
        self.given.get(name).and_then(Json::as_i64).unwrap_or_default()
    }

    fn is(&self, name: &str) -> bool {
        self.given.get(name).is_some_and(|value| value == true)
    }

    fn due(&self, file: &str) -> String {
        fs::read(self.folder.join(file))
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }

    fn signature(&self) -> Signature {
        match self.text("signature") {
            "HmacSHA1" => Signature::HmacSha1,
            "HmacSHA256" => Signature::HmacSha256,
            _ if self.is("skip") => Signature::Skip,
            _ if self.is("unsigned_payload") => Signature::Tc3UnsignedPayload,
            _ => Signature::Tc3,
        }
    }

    fn method(&self) -> Method {
        if self.text("method") == "GET" { Method::Get } else { Method::Post }
    }

    fn files(&self) -> Vec<File> {
        let text = |name| self.given.pointer(name).and_then(Json::as_str);
        let (Some(name), Some(hex)) = (text("/file/name"), text("/file/hex")) else { return vec![] };
        let byte = |place| u8::from_str_radix(&hex[place..place + 2], 16).expect("hexadecimal digits");
        let content: Vec<u8> = (0..hex.len()).step_by(2).map(byte).collect();
        vec![File { name: name.to_owned(), content: content.into() }]
    }

    fn encoded(&self) -> Result<Encoded, Error> {
        let empty = Map::new();
        let params = self.given.get("params").and_then(Json::as_object).unwrap_or(&empty);
        match Form::of(self.signature(), self.method(), self.is("multipart"))? {
            // The SDK writes blanks between the tokens of JSON, and there is no one right way to write it.
            Form::Json => {
                let content_type = HeaderValue::from_static("application/json");
                Ok(Encoded::Body { content_type, bytes: self.due("payload.bin").into() })
            }
            Form::Multipart => {
                let body = multipart::with_boundary_of(params, &self.files(), self.text("boundary"))?;
                Ok(Encoded::Body { content_type: body.content_type, bytes: body.bytes.into() })
            }
            form => encode(params, form, &[]),
        }
    }

    fn request(&self) -> Result<http::Request<Bytes>, Error> {
        let request_client = HeaderValue::from_str(self.text("request_client")).map_err(unsendable)?;
        let call = Call {
            service: self.text("service"),
            version: self.text("version").to_owned().leak(),
            action: self.text("action").to_owned().leak(),
            endpoint: Cow::Owned(Endpoint::of_host(self.text("host"))?),
            region: self.get("region"),
            language: match self.text("language") {
                "zh-CN" => Some(Language::Chinese),
                _ => Some(Language::English),
            },
            request_client: &request_client,
            trace_id: None,
            signature: self.signature(),
            method: self.method(),
        };
        let mut credentials = Credentials::new(self.text("secret_id"), self.text("secret_key"));
        if let Some(token) = self.get("token") {
            credentials = credentials.with_token(token);
        }
        let now = Timestamp::from_second(self.number("timestamp")).expect("a time");
        let attempt = Attempt { now, nonce: self.number("nonce").unsigned_abs() };
        call.authenticate(&self.encoded()?, &attempt, Some(&credentials), &SigningKeys::default())
    }
}

#[test]
fn requests_are_those_of_the_vendors_sdk_byte_for_byte() -> Result<(), Box<dyn std::error::Error>> {
    let vectors = Vector::all()?;
    assert_eq!(vectors.len(), 22);
    for vector in vectors {
        let name = vector.folder.display().to_string();
        let request = vector.request()?;
        assert_eq!(*request.method(), vector.text("method"), "{name}");

        let mut headers: Vec<String> = Vec::new();
        for (name, value) in request.headers() {
            headers.push(format!("{name}: {}\n", value.to_str()?));
        }
        headers.sort();
        let mut due: Vec<String> =
            vector.due("headers.txt").lines().map(|line| format!("{line}\n")).collect();
        if vector.signature().over_parameters().is_some() {
            // The SDK leaves this header to its HTTP client.
            due.insert(1, format!("host: {}\n", vector.text("host")));
        }
        assert_eq!(headers.concat(), due.concat(), "{name}");

        let payload = match vector.method() {
            Method::Get => request.uri().query().unwrap_or_default().as_bytes(),
            Method::Post => request.body(),
        };
        if vector.signature().over_parameters().is_some() {
            let mut pairs: Vec<&str> = str::from_utf8(payload)?.split('&').collect();
            pairs.sort_unstable();
            assert_eq!(pairs.join("\n") + "\n", vector.due("payload.txt"), "{name}");
        } else {
            assert_eq!(payload, fs::read(vector.folder.join("payload.bin"))?, "{name}");
        }
    }
    Ok(())
}
