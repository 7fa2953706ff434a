//! Actions by name: JSON in, JSON out, checked by the tables where they know the action.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use serde::de::MapAccess;
use serde_json::{Map, Value as Json};
use tencentcloud_schema::{
    ActionSchema, Effect, Extra, Region, StructSchema, Typed, Unknown, Value, Violation, debug,
};

use crate::{
    CallOptions, Error, Response, ServiceClient,
    client::Asked,
    decode::{Members, skip},
};

/// The requests per second that the vendor allows where nothing else is documented.
const USUAL_RATE: u32 = 20;

/// How many names of actions that the spec does not list a program may use.
const MOST_UNLISTED: usize = 1000;

/// The longest name of an action that is believed to be one.
const LONGEST_NAME: usize = 64;

impl ServiceClient {
    /// Calls an action by its name, with a JSON object, and gives what stands inside of `Response`, the `RequestId`
    /// among it.
    ///
    /// The request is checked as a typed one is. A member that the spec does not know is refused, too, for no compiler
    /// has looked at its name; [`CallOptions::skip_rule`] with `Name#unknown` lets one pass. An action that the spec
    /// does not list is refused unless [`CallOptions::unlisted_action`] is set.
    pub async fn call(&self, action: &str, request: Json, options: &CallOptions) -> Result<Json, Error> {
        let listed = self.schema().action(action);
        let (action, unknown) = match listed {
            Some(listed) => (listed, Unknown::Refuse),
            None if options.unlisted_action => (unlisted(action)?, Unknown::Allow),
            None => return Err(Error::validation(vec![self.no_such(action)])),
        };
        let Json::Object(request) = request else {
            let words = format!("the request of `{}` must be an object", action.name);
            return Err(Error::validation(vec![Violation::of_request("#type", words)]).of_action(action.name));
        };
        let asked = Asked { action, request: &request, unknown };
        let Untyped { members, request_id } = self.perform::<Untyped>(asked, options).await?;
        let mut response: Map<String, Json> =
            members.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
        response.insert("RequestId".to_owned(), request_id.into());
        Ok(response.into())
    }

    fn no_such(&self, action: &str) -> Violation {
        let schema = self.schema();
        let lower = action.to_lowercase();
        let alike = |known: &&&ActionSchema<'_>| {
            let known = known.name.to_lowercase();
            known.starts_with(&lower) || lower.starts_with(&known)
        };
        let near = match schema.actions.iter().find(alike) {
            Some(near) if !lower.is_empty() => format!("; did you mean `{}`?", near.name),
            _ => String::new(),
        };
        let words = format!(
            "the spec of the service `{}` has no action `{}`{near} (`CallOptions::unlisted_action` sends it unchecked)",
            schema.name,
            action.escape_debug()
        );
        Violation::of_request("#action", words)
    }
}

/// The table of an action that the spec does not list. All that is known of it is its name, so it counts as a write,
/// and its region is sent where one is set.
///
/// Like every name of an action, it lives as long as the program; each is kept once.
fn unlisted(name: &str) -> Result<&'static ActionSchema<'static>, Error> {
    static SEEN: Mutex<BTreeMap<&'static str, &'static ActionSchema<'static>>> = Mutex::new(BTreeMap::new());
    if !is_name(name) {
        return Err(Error::request(format!(
            "`{}` is no name of an action; write up to {LONGEST_NAME} letters and digits, a letter first",
            name.escape_debug()
        )));
    }
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = seen.get(name) {
        return Ok(known);
    }
    if seen.len() == MOST_UNLISTED {
        return Err(Error::request(format!(
            "the program has called {MOST_UNLISTED} actions that the spec does not list; do not make up their names"
        )));
    }
    let name: &'static str = Box::leak(Box::from(name));
    let table: &'static ActionSchema<'static> = Box::leak(Box::new(ActionSchema {
        name,
        input: &UNTYPED,
        output: &UNTYPED,
        effect: Effect::Write,
        rate_limit: USUAL_RATE,
        region: Region::Optional,
        timeout_seconds: None,
    }));
    seen.insert(name, table);
    Ok(table)
}

fn is_name(name: &str) -> bool {
    name.len() <= LONGEST_NAME
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

static UNTYPED: StructSchema<'static> = StructSchema { name: "Response", members: &[], rules: &[] };

/// A response in which no member is known, so that all of them are kept as they are.
struct Untyped {
    members: Extra,
    request_id: String,
}

impl Typed for Untyped {
    fn schema() -> &'static StructSchema<'static> {
        &UNTYPED
    }

    fn get(&self, _: usize) -> Value<'_> {
        Value::Absent
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.members)
    }
}

impl Members for Untyped {
    fn blank() -> Self {
        Self { members: Extra::default(), request_id: String::new() }
    }

    fn set<'de, A: MapAccess<'de>>(&mut self, _: usize, map: &mut A) -> Result<(), A::Error> {
        skip(map)
    }

    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.members)
    }
}

impl Response for Untyped {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn set_request_id(&mut self, id: String) {
        self.request_id = id;
    }
}

impl std::fmt::Debug for Untyped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        Config, Credentials, ErrorKind,
        fixture::{Recorder, SERVICE},
    };

    const ANSWER: &str =
        r#"{"Response": {"Total": 1, "Pairs": [{"Key": null}], "New": 1.5, "RequestId": "id"}}"#;

    fn client(recorder: &Recorder) -> ServiceClient {
        let config = Config::builder()
            .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE"))
            .region("ap-guangzhou")
            .transport(recorder.clone());
        ServiceClient::new(&SERVICE, &config.build().expect("a configuration"))
    }

    async fn call(action: &str, request: Json, options: CallOptions) -> (Result<Json, Error>, Vec<String>) {
        let recorder = Recorder::answering(ANSWER);
        let outcome = client(&recorder).call(action, request, &options).await;
        (outcome, recorder.sent())
    }

    #[tokio::test]
    async fn json_goes_out_and_all_of_the_response_comes_back() {
        let (outcome, sent) = call("ListPairs", json!({"Limit": 10}), CallOptions::default()).await;
        let expected = json!({"Total": 1, "Pairs": [{"Key": null}], "New": 1.5, "RequestId": "id"});
        assert_eq!(outcome.expect("an answer"), expected);
        assert!(sent[0].contains("x-tc-action: ListPairs\n") && sent[0].ends_with("\n\n{\"Limit\":10}"));
    }

    #[tokio::test]
    async fn every_broken_rule_is_told_before_anything_is_sent() {
        let request = json!({"Limit": 11, "Pairs": [{"Kye": "a"}]});
        let (outcome, sent) = call("ListPairs", request, CallOptions::default()).await;
        let error = outcome.expect_err("broken rules");
        let rules: Vec<&str> = error.violations().iter().map(|violation| violation.rule.as_str()).collect();
        assert_eq!(rules, ["Limit#fixed", "Pairs[].Kye#unknown", "Pairs[].Key#required"]);
        assert_eq!((error.action(), sent.len()), (Some("ListPairs"), 0));
        let (outcome, sent) = call("ListPairs", json!([]), CallOptions::default()).await;
        assert!(outcome.expect_err("no object").to_string().contains("must be an object"));
        assert!(sent.is_empty());
    }

    #[tokio::test]
    async fn a_member_that_the_vendor_shipped_later_passes_by_name() {
        let options = CallOptions::default().skip_rule("New#unknown");
        let (outcome, sent) = call("ListPairs", json!({"New": 1}), options).await;
        assert!(outcome.is_ok() && sent[0].ends_with("{\"New\":1}"), "{sent:?}");
    }

    #[tokio::test]
    async fn an_action_that_is_not_listed_passes_by_leave_alone() {
        let (outcome, sent) = call("MergePairs", json!({"A": 1}), CallOptions::default()).await;
        let error = outcome.expect_err("an unknown action");
        assert_eq!((error.kind(), sent.len()), (ErrorKind::Validation, 0));
        assert!(error.to_string().contains("`pair` has no action `MergePairs`"), "{error}");
        let options = CallOptions::default().unlisted_action();
        let (outcome, sent) = call("MergePairs", json!({"A": 1}), options).await;
        assert!(outcome.is_ok());
        assert!(
            sent[0].contains("x-tc-action: MergePairs\n") && sent[0].contains("x-tc-region: "),
            "{sent:?}"
        );
    }

    #[tokio::test]
    async fn leave_for_actions_that_are_not_listed_does_not_uncheck_those_that_are() {
        let options = CallOptions::default().unlisted_action();
        let (outcome, _) = call("ListPairs", json!({"Limit": 11}), options).await;
        assert!(outcome.expect_err("a broken rule").is_validation());
    }

    #[tokio::test]
    async fn a_name_that_can_be_none_is_refused() {
        for name in ["", "1a", "a b", "a\r\nX-Evil: 1", &"a".repeat(65)] {
            let (outcome, sent) = call(name, json!({}), CallOptions::default().unlisted_action()).await;
            assert_eq!((outcome.expect_err("no name").kind(), sent.len()), (ErrorKind::Request, 0), "{name}");
        }
    }

    #[tokio::test]
    async fn a_name_that_is_nearly_right_is_answered_with_the_right_one() {
        let (outcome, _) = call("listpairs", json!({}), CallOptions::default()).await;
        let error = outcome.expect_err("an unknown action").to_string();
        assert!(error.contains("did you mean `ListPairs`?"), "{error}");
    }

    #[test]
    fn the_table_of_an_action_is_kept_once() {
        let (first, second) = (unlisted("KeptOnce"), unlisted("KeptOnce"));
        assert!(std::ptr::eq(first.expect("a table"), second.expect("a table")));
    }

    #[tokio::test]
    async fn an_error_of_the_service_is_typed() {
        let refusal =
            r#"{"Response": {"Error": {"Code": "ResourceNotFound", "Message": "no"}, "RequestId": "id"}}"#;
        let client = client(&Recorder::answering(refusal));
        let error =
            client.call("ListPairs", json!({}), &CallOptions::default()).await.expect_err("a refusal");
        assert!(error.is_not_found() && error.request_id() == Some("id"), "{error}");
    }
}
