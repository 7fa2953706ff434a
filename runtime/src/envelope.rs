//! Reads `{"Response": {…}}` in one pass: the answer, or the service's refusal, or what is no envelope at all.
//!
//! The body decides and not its content type, which gateways are known to get wrong.

use std::{fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error as DecodeError, MapAccess, Unexpected, Visitor};
use serde_json::Value as Json;
use tencentcloud_schema::StructSchema;

use crate::{
    Error, ErrorKind,
    client::Response,
    decode::{Decode, Name, next, next_name, set_member, skip},
};

const NO_RESPONSE: &str = "the body has no `Response`";

/// What the service says when an action is deprecated, beside an answer that is as good as ever.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Deprecation<'a> {
    /// The action that was called.
    pub action: &'a str,
    /// The service's words.
    pub message: &'a str,
    /// The id of the request.
    pub request_id: &'a str,
}

/// An answer of the service.
#[derive(Debug)]
pub(crate) struct Answer<T> {
    pub(crate) response: T,
    /// What the service says if the action is deprecated.
    pub(crate) deprecation: Option<String>,
}

/// Reads the response to an action.
pub(crate) fn read<T: Response>(action: &'static str, status: u16, body: &[u8]) -> Result<Answer<T>, Error> {
    match envelope::<T>(body) {
        Ok(Some(Content { error: Json::Null, mut response, request_id, deprecation }))
            if is_success(status) =>
        {
            response.set_request_id(request_id);
            Ok(Answer { response, deprecation: Some(deprecation).filter(|message| !message.is_empty()) })
        }
        Ok(Some(Content { error: Json::Null, request_id, .. })) => {
            let problem = "the body has an answer and no error";
            let error = Error::response(ErrorKind::UnexpectedStatus, problem, status, body);
            Err(error.with_request_id(Some(request_id)))
        }
        Ok(Some(Content { error, request_id, .. })) => Err(refusal(&error, status, Some(request_id))),
        Ok(None) => Err(no_envelope(ErrorKind::Decode, NO_RESPONSE, status, body)),
        Err(error) => Err(diagnose(&error, status, body)),
    }
    .map_err(|error| error.of_action(action))
}

/// The content of an envelope, if it has any.
fn envelope<T: Response>(body: &[u8]) -> Result<Option<Content<T>>, serde_json::Error> {
    // One look at the whole body is quicker than one at each of its texts.
    let text = str::from_utf8(body).map_err(DecodeError::custom)?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let content = deserializer.deserialize_map(Envelope(PhantomData))?;
    deserializer.end().map(|()| content)
}

/// What an envelope contains.
struct Content<T> {
    response: T,
    error: Json,
    request_id: String,
    deprecation: String,
}

struct Envelope<T>(PhantomData<T>);

impl<'de, T: Response> Visitor<'de> for Envelope<T> {
    type Value = Option<Content<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `Response`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut content = None;
        while let Some(is_response) = next_name(&mut map, |name| name == "Response")? {
            if is_response {
                content = map.next_value_seed(Inside(PhantomData))?;
            } else {
                skip(&mut map)?;
            }
        }
        Ok(content)
    }
}

/// What stands in a `Response`.
enum Part {
    Error,
    RequestId,
    DeprecatedWarning,
    Member(Name),
}

impl Part {
    fn of(name: &str, schema: &StructSchema<'_>, expected: usize) -> Self {
        match name {
            "Error" => Self::Error,
            "RequestId" => Self::RequestId,
            "DeprecatedWarning" => Self::DeprecatedWarning,
            name => Self::Member(Name::find(schema.members, expected, name)),
        }
    }
}

struct Inside<T>(PhantomData<T>);

impl<'de, T: Response> DeserializeSeed<'de> for Inside<T> {
    type Value = Option<Content<T>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Response> Visitor<'de> for Inside<T> {
    type Value = Option<Content<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object as the `Response`")
    }

    fn visit_unit<E: DecodeError>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: DecodeError>(self, _: &str) -> Result<Self::Value, E> {
        // The text itself may be sensitive.
        Err(E::invalid_type(Unexpected::Other("a string"), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut content = Content {
            response: T::blank(),
            error: Json::Null,
            request_id: String::empty(),
            deprecation: String::empty(),
        };
        let (schema, mut expected) = (T::schema(), 0);
        while let Some(part) = next_name(&mut map, |name| Part::of(name, schema, expected))? {
            match part {
                Part::Error => content.error = map.next_value()?,
                Part::RequestId => content.request_id = next(&mut map)?,
                Part::DeprecatedWarning => content.deprecation = warning(map.next_value()?),
                Part::Member(name) => expected = set_member(&mut content.response, schema, &name, &mut map)?,
            }
        }
        Ok(Some(content))
    }
}

/// The text of a warning. One in another form is shown as it is: no answer is lost for it.
fn warning(json: Json) -> String {
    match json {
        Json::Null => String::empty(),
        Json::String(text) => text,
        other => other.to_string(),
    }
}

/// The service's own error.
fn refusal(error: &Json, status: u16, request_id: Option<String>) -> Error {
    let text = |name: &str| error.get(name).and_then(Json::as_str).filter(|text| !text.is_empty());
    let refused = match text("Code") {
        Some(code) => {
            Error::service(code, text("Message").unwrap_or("the service gives no reason")).with_status(status)
        }
        None => Error::response(
            ErrorKind::Decode,
            "the service refuses the request and names no code",
            status,
            &[],
        ),
    };
    refused.with_request_id(request_id)
}

/// Says what is wrong with a body that could not be read. Nothing here is in a hurry, so the body is read again.
fn diagnose(error: &serde_json::Error, status: u16, body: &[u8]) -> Error {
    if body.trim_ascii().is_empty() {
        return no_envelope(ErrorKind::NotJson, "the body is empty", status, body);
    }
    match serde_json::from_slice::<Json>(body) {
        Ok(json) => {
            let request_id = json.pointer("/Response/RequestId").and_then(Json::as_str).map(str::to_owned);
            match (json.pointer("/Response/Error"), json.get("Response")) {
                (Some(refused @ Json::Object(_)), _) => refusal(refused, status, request_id),
                (_, Some(_)) => Error::response(ErrorKind::Decode, &error.to_string(), status, body)
                    .with_request_id(request_id),
                (_, None) => no_envelope(ErrorKind::Decode, NO_RESPONSE, status, body),
            }
        }
        Err(syntax) if syntax.is_eof() => {
            no_envelope(ErrorKind::Truncated, &format!("the body is cut off: {syntax}"), status, body)
        }
        Err(syntax) if starts_with_json(body) => no_envelope(
            ErrorKind::NotJson,
            &format!("something stands behind the JSON: {syntax}"),
            status,
            body,
        ),
        Err(syntax) => {
            no_envelope(ErrorKind::NotJson, &format!("the body is no JSON: {syntax}"), status, body)
        }
    }
}

fn starts_with_json(body: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(body).into_iter::<Json>();
    values.next().is_some_and(|first| first.is_ok())
}

/// A body that is no envelope is the fault of whoever stands between if the status says error, and otherwise of the
/// kind that is said.
fn no_envelope(kind: ErrorKind, problem: &str, status: u16, body: &[u8]) -> Error {
    let kind = if is_success(status) { kind } else { ErrorKind::UnexpectedStatus };
    Error::response(kind, problem, status, body)
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Reply;

    fn refused(status: u16, body: &str) -> Error {
        read::<Reply>("ListPairs", status, body.as_bytes()).expect_err("an error")
    }

    #[test]
    fn an_answer_carries_its_request_id() {
        let body = br#"{"Extra": 1, "Response": {"RequestId": "id", "Total": 2, "Error": null}} "#;
        let Answer { response, deprecation } = read::<Reply>("ListPairs", 200, body).expect("an answer");
        assert_eq!((response.total, response.request_id(), deprecation), (2, "id", None));
    }

    #[test]
    fn a_deprecation_warning_stands_beside_the_answer() {
        for (warning, text) in
            [(r#""use V2""#, Some("use V2")), (r#"{"a":1}"#, Some(r#"{"a":1}"#)), ("null", None)]
        {
            let body = format!(r#"{{"Response": {{"DeprecatedWarning": {warning}, "Total": 2}}}}"#);
            let answer = read::<Reply>("ListPairs", 200, body.as_bytes()).expect("an answer");
            assert_eq!((answer.response.total, answer.deprecation.as_deref()), (2, text));
        }
    }

    #[test]
    fn a_refusal_without_a_code_is_still_no_answer() {
        for error in ["{}", r#""no""#, r#"{"Code": ""}"#, r#"{"Code": 1}"#] {
            let error = refused(200, &format!(r#"{{"Response": {{"RequestId": "id", "Error": {error}}}}}"#));
            assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("id")), "{error}");
            assert!(error.message().contains("names no code"), "{error}");
        }
    }

    #[test]
    fn an_answer_under_an_error_status_is_not_believed() {
        let error = refused(500, r#"{"Response": {"RequestId": "id", "Total": 2}}"#);
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::UnexpectedStatus, Some("id")));
    }

    #[test]
    fn a_refusal_is_the_services_own_whatever_the_status_and_the_rest() {
        for (status, rest) in [(200, ""), (500, ""), (200, r#", "Total": "many""#)] {
            let body = format!(
                r#"{{"Response": {{"RequestId": "id"{rest}, "Error": {{"Code": "A.B", "Message": "no"}}}}}}"#
            );
            let error = refused(status, &body);
            assert_eq!(error.kind(), ErrorKind::Service);
            assert_eq!((error.code(), error.message(), error.request_id()), (Some("A.B"), "no", Some("id")));
            assert_eq!((error.action(), error.status()), (Some("ListPairs"), Some(status)));
        }
    }

    #[test]
    fn what_is_no_envelope_is_named() {
        use ErrorKind::{Decode, NotJson, Truncated};
        for (body, kind, words) in [
            ("", NotJson, "the body is empty"),
            (" \n", NotJson, "the body is empty"),
            (r#"{"Response": {"Total""#, Truncated, "the body is cut off"),
            (r#"{"Response": {"Pairs": [{"Secret": "a"#, Truncated, "the body is cut off"),
            (r#"{"Response": {}} x"#, NotJson, "something stands behind the JSON"),
            ("<html>", NotJson, "the body is no JSON"),
            (r#"{"code": 1}"#, Decode, "the body has no `Response`"),
            (r#"{"Response": null}"#, Decode, "the body has no `Response`"),
            ("[]", Decode, "the body has no `Response`"),
            (r#"{"Response": "a"}"#, Decode, "an object as the `Response`"),
            (r#"{"Response": {"Total": "many"}}"#, Decode, "`Total`: an integer"),
        ] {
            let error = refused(200, body);
            assert_eq!((error.kind(), error.status()), (kind, Some(200)), "{body}");
            assert!(error.message().contains(words), "{body}: {error}");
        }
    }

    #[test]
    fn what_is_no_utf8_is_no_json_unless_it_is_cut_off() {
        let kind = |body: &[u8]| read::<Reply>("ListPairs", 200, body).expect_err("an error").kind();
        assert_eq!(kind(b"{\"Response\": {\"New\": \"\xff\"}}"), ErrorKind::NotJson);
        assert_eq!(kind(b"{\"Response\": {\"New\": \"\xe6\xb8"), ErrorKind::Truncated);
    }

    #[test]
    fn a_gateways_page_is_an_unexpected_status() {
        let error = refused(502, "<html>\n<title>Bad Gateway</title>");
        assert_eq!((error.kind(), error.status()), (ErrorKind::UnexpectedStatus, Some(502)));
        assert_eq!(
            error.to_string(),
            "ListPairs: the response (HTTP 502) is no answer of the service: the body is no JSON: expected value at \
             line 1 column 1; it starts with <html>\\n<title>Bad Gateway</title>"
        );
    }

    #[test]
    fn what_can_not_be_read_still_has_its_request_id() {
        let error = refused(200, r#"{"Response": {"Total": "many", "RequestId": "id"}}"#);
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("id")));
    }
}
