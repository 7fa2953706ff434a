//! Parameters in the form of a query: `Filters.0.Values.1=a`, counted from zero.

use std::{borrow::Cow, ops::ControlFlow};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tencentcloud_schema::{Value, View};

use crate::Error;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The parameters of a request by their names.
#[derive(Clone, Default)]
pub(crate) struct Parameters(Vec<(Cow<'static, str>, String)>);

impl Parameters {
    /// The parameters of a request. Absent values, empty lists and empty structs leave nothing behind, nor do the absent
    /// elements of a list, so that no index is missing.
    pub(crate) fn of(request: &dyn View) -> Result<Self, Error> {
        let mut parameters = Self::default();
        parameters.put(String::new(), Value::Struct(request))?;
        Ok(parameters)
    }

    /// Adds a parameter.
    pub(crate) fn add(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.push((Cow::Borrowed(name), value.into()));
    }

    /// The same parameters sorted by the bytes of their names. It is an error if a name stands there twice, for the
    /// service would take one of the two.
    pub(crate) fn sorted(mut self) -> Result<Self, Error> {
        self.0.sort_by(|(one, _), (other, _)| one.cmp(other));
        match self.0.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => Err(Error::request(format!(
                "the parameter `{}` would be sent twice; rename the extra member, or send JSON with `Signature::Tc3`",
                pair[0].0.escape_debug()
            ))),
            None => Ok(self),
        }
    }

    /// Names and values as they are.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, value.as_str()))
    }

    /// The query, percent-encoded.
    pub(crate) fn encoded(&self) -> String {
        let mut query = String::new();
        for (name, value) in self.iter() {
            push_encoded(&mut query, name, value);
        }
        query
    }

    fn put(&mut self, name: String, value: Value<'_>) -> Result<(), Error> {
        let text = match value {
            Value::Absent => return Ok(()),
            Value::List(list) => {
                let elements =
                    (0..list.len()).map(|index| list.at(index)).filter(|element| !element.is_absent());
                for (index, element) in elements.enumerate() {
                    self.put(format!("{name}.{index}"), element)?;
                }
                return Ok(());
            }
            Value::Struct(view) => return self.put_members(&name, view),
            Value::Boolean(value) => value.to_string(),
            Value::Integer(value) => value.to_string(),
            Value::Float(value) if value.is_finite() => value.to_string(),
            Value::Float(_) => {
                return Err(Error::request(format!(
                    "`{name}` is a number that is not finite, which can't be sent"
                )));
            }
            Value::String(value) => value.to_owned(),
        };
        self.0.push((Cow::Owned(name), text));
        Ok(())
    }

    fn put_members(&mut self, name: &str, view: &dyn View) -> Result<(), Error> {
        let mut outcome = Ok(());
        let _ = view.for_each(&mut |member, value| {
            let name = if name.is_empty() { member.to_owned() } else { format!("{name}.{member}") };
            outcome = self.put(name, value);
            if outcome.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        outcome
    }
}

/// Appends a parameter to a query, percent-encoded.
pub(crate) fn push_encoded(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(name, RESERVED));
    query.push('=');
    query.extend(utf8_percent_encode(value, RESERVED));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::fixture::{ListPairs, Pair};

    fn query(json: &Json) -> Result<String, Error> {
        let Json::Object(request) = json else { return Ok("no object".to_owned()) };
        Ok(Parameters::of(request)?.sorted()?.encoded())
    }

    #[test]
    fn lists_count_from_zero_and_nest() {
        let request = json!({"Filters": [{"Name": "zone", "Values": ["a", "b"]}], "Limit": 20});
        let expected = "Filters.0.Name=zone&Filters.0.Values.0=a&Filters.0.Values.1=b&Limit=20";
        assert_eq!(query(&request).ok().as_deref(), Some(expected));
    }

    #[test]
    fn nothing_is_sent_for_what_is_not_there_and_no_index_is_left_out() {
        let request = json!({
            "Null": null, "None": [], "Empty": {}, "Nulls": [null], "Text": "",
            "Gap": [null, "a", null, "b"], "Deep": [{"A": null}]
        });
        assert_eq!(query(&request).ok().as_deref(), Some("Gap.0=a&Gap.1=b&Text="));
    }

    #[test]
    fn names_are_sorted_by_their_bytes() {
        let list: Vec<i32> = (0..12).collect();
        let request = json!({"a": 1, "B": 2, "A.": 3, "A": list});
        let query = query(&request).expect("a query");
        let names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
        let expected = ["A.", "A.0", "A.1", "A.10", "A.11", "A.2"];
        assert_eq!(names[..6], expected);
        assert_eq!(names[names.len() - 2..], ["B", "a"]);
    }

    #[test]
    fn values_are_percent_encoded_with_upper_case_digits() {
        for (value, encoded) in [
            (json!("a b+c"), "a%20b%2Bc"),
            (json!("-._~"), "-._~"),
            (json!("!*'()/?:&="), "%21%2A%27%28%29%2F%3F%3A%26%3D"),
            (json!("渲染"), "%E6%B8%B2%E6%9F%93"),
            (json!("\n\u{0}"), "%0A%00"),
            (json!(true), "true"),
            (json!(-1), "-1"),
            (json!(u64::MAX), "18446744073709551615"),
            (json!(0.5), "0.5"),
        ] {
            assert_eq!(query(&json!({"A": value})).ok(), Some(format!("A={encoded}")));
        }
        assert_eq!(query(&json!({"a b": 1})).ok().as_deref(), Some("a%20b=1"));
    }

    #[test]
    fn a_typed_request_has_the_same_form_as_json() {
        let pair = Pair { key: "k".to_owned(), ..Pair::default() };
        let request = ListPairs { limit: Some(10), pairs: Some(vec![pair]) };
        let parameters = Parameters::of(&request).and_then(Parameters::sorted).expect("parameters");
        assert_eq!(parameters.encoded(), "Limit=10&Pairs.0.Key=k");
    }

    #[test]
    fn a_name_that_stands_there_twice_is_refused() {
        let error = query(&json!({"A": [1], "A.0": 2})).expect_err("twice").to_string();
        assert!(error.contains("`A.0` would be sent twice"), "{error}");
    }

    #[test]
    fn a_number_that_is_not_finite_is_refused() {
        let mut parameters = Parameters::default();
        let error = parameters.put("Ratio".to_owned(), Value::Float(f64::NAN)).expect_err("no number");
        assert!(error.to_string().contains("`Ratio`"), "{error}");
    }
}
