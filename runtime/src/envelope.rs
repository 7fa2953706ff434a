//! Reads `{"Response": {…}}` in one pass: the answer, or the service's refusal, or what is no envelope at all.
//!
//! The body decides and not its content type, which gateways are known to get wrong.

use std::{fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error as DecodeError, MapAccess, Unexpected, Visitor};
use serde_json::Value as Json;

use crate::{
    Error,
    client::Response,
    decode::{Decode, next, set_member, skip},
};

/// Reads the response to an action.
pub(crate) fn read<T: Response>(action: &'static str, status: u16, body: &[u8]) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let read = deserializer
        .deserialize_map(Envelope::<T>(PhantomData))
        .and_then(|content| deserializer.end().map(|()| content));
    match read {
        Ok(Some(Content { error: Json::Null, mut response, request_id })) => {
            response.set_request_id(request_id);
            Ok(response)
        }
        Ok(Some(Content { error, request_id, .. })) => Err(refusal(&error, status, Some(request_id))),
        Ok(None) => Err(no_envelope("the body has no `Response`", status, body)),
        Err(error) => Err(diagnose(&error, status, body)),
    }
    .map_err(|error| error.of_action(action))
}

/// What an envelope contains.
struct Content<T> {
    response: T,
    error: Json,
    request_id: String,
}

struct Envelope<T>(PhantomData<T>);

impl<'de, T: Response> Visitor<'de> for Envelope<T> {
    type Value = Option<Content<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `Response`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut content = None;
        while let Some(name) = map.next_key::<String>()? {
            if name == "Response" {
                content = map.next_value_seed(Inside(PhantomData))?;
            } else {
                skip(&mut map)?;
            }
        }
        Ok(content)
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
        let mut content = Content { response: T::blank(), error: Json::Null, request_id: String::empty() };
        while let Some(name) = map.next_key::<String>()? {
            match &*name {
                "Error" => content.error = map.next_value()?,
                "RequestId" => content.request_id = next(&mut map)?,
                name => set_member(&mut content.response, T::schema(), name, &mut map)?,
            }
        }
        Ok(Some(content))
    }
}

/// The service's own error.
fn refusal(error: &Json, status: u16, request_id: Option<String>) -> Error {
    let text = |name: &str| error.get(name).and_then(Json::as_str).unwrap_or_default();
    Error::service(text("Code"), text("Message")).with_status(status).with_request_id(request_id)
}

/// Says what is wrong with a body that could not be read. Nothing here is in a hurry, so the body is read again.
fn diagnose(error: &serde_json::Error, status: u16, body: &[u8]) -> Error {
    if body.trim_ascii().is_empty() {
        return no_envelope("the body is empty", status, body);
    }
    match serde_json::from_slice::<Json>(body) {
        Ok(json) => {
            let request_id = json.pointer("/Response/RequestId").and_then(Json::as_str).map(str::to_owned);
            match (json.pointer("/Response/Error"), json.get("Response")) {
                (Some(refused @ Json::Object(_)), _) => refusal(refused, status, request_id),
                (_, Some(_)) => Error::decode(&error.to_string(), status, body).with_request_id(request_id),
                (_, None) => no_envelope("the body has no `Response`", status, body),
            }
        }
        Err(syntax) if syntax.is_eof() => {
            no_envelope(&format!("the body is cut off: {syntax}"), status, body)
        }
        Err(syntax)
            if serde_json::Deserializer::from_slice(body)
                .into_iter::<Json>()
                .next()
                .is_some_and(|first| first.is_ok()) =>
        {
            no_envelope(&format!("something stands behind the JSON: {syntax}"), status, body)
        }
        Err(syntax) => no_envelope(&format!("the body is no JSON: {syntax}"), status, body),
    }
}

/// A body that is no envelope is the fault of whoever stands between if the status says error, and of the service
/// otherwise.
fn no_envelope(problem: &str, status: u16, body: &[u8]) -> Error {
    if (200..300).contains(&status) {
        Error::decode(problem, status, body)
    } else {
        Error::unexpected_response(problem, status, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ErrorKind, fixture::Reply};

    fn refused(status: u16, body: &str) -> Error {
        read::<Reply>("ListPairs", status, body.as_bytes()).expect_err("an error")
    }

    #[test]
    fn an_answer_carries_its_request_id() {
        let body = br#"{"Extra": 1, "Response": {"RequestId": "id", "Total": 2, "Error": null}} "#;
        let reply = read::<Reply>("ListPairs", 200, body).expect("an answer");
        assert_eq!((reply.total, reply.request_id()), (2, "id"));
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
        for (body, words) in [
            ("", "the body is empty"),
            (" \n", "the body is empty"),
            (r#"{"Response": {"Total""#, "the body is cut off"),
            (r#"{"Response": {"Pairs": [{"Secret": "a"#, "the body is cut off"),
            (r#"{"Response": {}} x"#, "something stands behind the JSON"),
            ("<html>", "the body is no JSON"),
            (r#"{"code": 1}"#, "the body has no `Response`"),
            (r#"{"Response": null}"#, "the body has no `Response`"),
            ("[]", "the body has no `Response`"),
            (r#"{"Response": "a"}"#, "an object as the `Response`"),
            (r#"{"Response": {"Total": "many"}}"#, "`Total`: an integer"),
        ] {
            let error = refused(200, body);
            assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
            assert!(error.message().contains(words), "{body}: {error}");
        }
    }

    #[test]
    fn a_gateways_page_is_an_unexpected_response() {
        let error = refused(502, "<html>\n<title>Bad Gateway</title>");
        assert_eq!((error.kind(), error.status()), (ErrorKind::UnexpectedResponse, Some(502)));
        assert_eq!(
            error.to_string(),
            "ListPairs: HTTP 502 that is no answer of the service: the body is no JSON: expected value at line 1 \
             column 1; it starts with <html>\\n<title>Bad Gateway</title>"
        );
    }

    #[test]
    fn what_can_not_be_read_still_has_its_request_id() {
        let error = refused(200, r#"{"Response": {"Total": "many", "RequestId": "id"}}"#);
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("id")));
    }
}
