//! Requests judged by the tables that the generator builds from the fixtures.

use serde_json::{Map, Value as Json};
use tencentcloud_generator::with_model;
use tencentcloud_schema::{Options, Unknown, Violation, check_struct};

use crate::{drawn, fixture};

/// 2024-03-01T00:00:00Z, the time that rules about the past see.
const NOW: i64 = 1_709_251_200;

/// A fixture and one of its actions.
pub struct Of(pub &'static str, pub &'static str);

impl Of {
    /// All that is found in a request.
    #[must_use]
    pub fn checked(&self, request: &Json, skip: &[&str]) -> Vec<Violation> {
        let Self(name, action) = self;
        let sources = fixture(name);
        let members: &Map<String, Json> = request.as_object().expect("a request is an object");
        with_model(&sources, |api, findings| {
            let api = api.unwrap_or_else(|| panic!("{}", drawn(&findings, &sources)));
            let mut services = api.services.iter();
            let (service, found) = services
                .find_map(|service| {
                    let found = service.actions.iter().find(|found| found.name.wire == *action)?;
                    Some((service, found))
                })
                .expect("the fixture has the action");
            let skip: Vec<String> = skip.iter().map(ToString::to_string).collect();
            let options = Options { unknown: Unknown::Refuse, skip: &skip, now: NOW };
            check_struct(service.schema, found.input.schema, members, &options)
        })
    }

    /// The request meets every rule.
    #[track_caller]
    pub fn passes(&self, request: Json) {
        let found = self.checked(&request, &[]);
        assert!(found.is_empty(), "{request} breaks {found:?}");
    }

    /// The request breaks exactly one rule, which is shown like this, and passes without it.
    #[track_caller]
    pub fn breaks(&self, request: Json, shown: &str) {
        let found = self.checked(&request, &[]);
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(all, [shown], "{request}");
        let without = self.checked(&request, &[&found[0].rule]);
        assert!(without.is_empty(), "{request} breaks {without:?} although `{}` is skipped", found[0].rule);
    }
}
