//! `multipart/form-data`, which a few actions ask for: a part for each member and each file.

use std::ops::ControlFlow;

use http::HeaderValue;
use sha2::{Digest, Sha256};
use tencentcloud_schema::{Value, View};

use super::json;
use crate::{Error, options::File};

/// A body and what it is.
pub(crate) struct Body {
    pub(crate) content_type: HeaderValue,
    pub(crate) bytes: Vec<u8>,
}

/// A part: its headers below the disposition, and its content.
struct Part<'a> {
    name: &'a str,
    headers: String,
    content: Vec<u8>,
}

/// Encodes the members, lists and structs as JSON, and then the files.
pub(crate) fn encode(request: &dyn View, files: &[File]) -> Result<Body, Error> {
    let parts = parts(request, files)?;
    let boundary = boundary(&parts);
    with_boundary(&parts, &boundary)
}

fn parts<'a>(request: &'a dyn View, files: &'a [File]) -> Result<Vec<Part<'a>>, Error> {
    let mut parts = Vec::new();
    let mut outcome = Ok(());
    let _ = request.for_each(&mut |name, value| {
        match part(name, value) {
            Ok(part) => parts.extend(part),
            Err(error) => outcome = Err(error),
        }
        if outcome.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    outcome?;
    for File { name, content } in files {
        if parts.iter().any(|part| part.name == name) {
            return Err(Error::request(format!(
                "the part `{}` would be sent twice; a file takes the place of a member that is not set",
                name.escape_debug()
            )));
        }
        let headers = format!("; filename=\"{}\"\r\n", quoted(name));
        parts.push(Part { name, headers, content: content.to_vec() });
    }
    Ok(parts)
}

fn part<'a>(name: &'a str, value: Value<'a>) -> Result<Option<Part<'a>>, Error> {
    let (headers, content) = match value {
        Value::Absent => return Ok(None),
        Value::String(text) => ("\r\n", text.as_bytes().to_vec()),
        Value::List(_) | Value::Struct(_) => ("\r\nContent-Type: application/json\r\n", json(value)?),
        // The text of a scalar is that of its JSON.
        Value::Boolean(_) | Value::Integer(_) | Value::Float(_) => ("\r\n", json(value)?),
    };
    Ok(Some(Part { name, headers: headers.to_owned(), content }))
}

/// A boundary that stands in no part. It is a hash of them all, so that the same request has the same bytes, and nobody
/// can make a part that holds its own boundary.
fn boundary(parts: &[Part<'_>]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.name);
        hash.update(part.content.len().to_le_bytes());
        hash.update(&part.content);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn with_boundary(parts: &[Part<'_>], boundary: &str) -> Result<Body, Error> {
    let mut bytes = Vec::new();
    for Part { name, headers, content } in parts {
        let name = quoted(name);
        bytes.extend_from_slice(
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{headers}\r\n")
                .as_bytes(),
        );
        bytes.extend_from_slice(content);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = format!("multipart/form-data; boundary={boundary}");
    let content_type = HeaderValue::try_from(content_type)
        .map_err(|error| Error::request("the multipart boundary can't be sent").caused_by(error))?;
    Ok(Body { content_type, bytes })
}

/// A name for a quoted string, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
pub(crate) fn with_boundary_of(request: &dyn View, files: &[File], boundary: &str) -> Result<Body, Error> {
    with_boundary(&parts(request, files)?, boundary)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use serde_json::{Value as Json, json};

    use super::*;

    fn body(json: &Json, files: &[File]) -> Result<String, Error> {
        let Json::Object(request) = json else { return Ok("no object".to_owned()) };
        with_boundary_of(request, files, "B")
            .map(|body| String::from_utf8_lossy(&body.bytes).replace("\r\n", "\n"))
    }

    fn file(name: &str) -> File {
        File { name: name.to_owned(), content: Bytes::from_static(b"\x89PNG") }
    }

    #[test]
    fn scalars_are_text_and_the_rest_is_json() {
        let request =
            json!({"A": "渲染", "B": 10, "C": true, "D": ["a"], "E": {"F": null, "G": 1}, "H": null});
        let expected = "\
--B\nContent-Disposition: form-data; name=\"A\"\n\n渲染
--B\nContent-Disposition: form-data; name=\"B\"\n\n10
--B\nContent-Disposition: form-data; name=\"C\"\n\ntrue
--B\nContent-Disposition: form-data; name=\"D\"\nContent-Type: application/json\n\n[\"a\"]
--B\nContent-Disposition: form-data; name=\"E\"\nContent-Type: application/json\n\n{\"F\":null,\"G\":1}
--B--\n";
        assert_eq!(body(&request, &[]).ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_file_is_a_part_with_a_file_name() {
        let body = body(&json!({}), &[file("Image\"\r\nX: y")]).expect("a body");
        assert!(
            body.starts_with(
                "--B\nContent-Disposition: form-data; name=\"Image%22%0D%0AX: y\"; filename=\"Image%22%0D%0AX: y\"\n\n"
            ),
            "{body}"
        );
        let error = self::body(&json!({"Image": "a"}), &[file("Image")]).expect_err("twice").to_string();
        assert!(error.contains("`Image` would be sent twice"), "{error}");
    }

    #[test]
    fn the_boundary_is_a_hash_of_the_parts() {
        let Json::Object(request) = json!({"A": "a"}) else { return };
        let typed = |files: &[File]| encode(&request, files).map(|body| body.content_type).ok();
        assert_eq!(typed(&[]), typed(&[]));
        assert_ne!(typed(&[]), typed(&[file("Image")]));
        let text = typed(&[]).and_then(|value| value.to_str().map(str::to_owned).ok()).unwrap_or_default();
        assert_eq!(text.len(), "multipart/form-data; boundary=".len() + 32, "{text}");
    }
}
