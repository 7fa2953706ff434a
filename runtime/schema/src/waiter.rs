//! Waiters: what the state in a response says of a wait.

use crate::{
    Literal, Path, Step,
    value::{Value, View},
};

/// A state that callers wait for, and where it stands in the response of an action.
#[derive(Clone, Copy, Debug)]
pub struct WaiterSchema<'a> {
    /// The name in the spec, such as `FlowRunning`.
    pub name: &'a str,
    /// The state.
    pub state: Path<'a>,
    /// What tells the elements of a list apart, where the state stands in one and one of them is waited for.
    pub key: Option<Path<'a>>,
    /// The values that end the wait.
    pub success: &'a [Literal<'a>],
    /// The values from which the state can't be reached any more.
    pub failure: &'a [Literal<'a>],
}

/// What a response says of a wait, with the state that says so.
#[derive(Clone, Copy, Debug)]
pub enum Verdict<'v> {
    /// The state is reached.
    Reached,
    /// The state can't be reached any more.
    Failed(Value<'v>),
    /// The state may yet be reached. It is [`Value::Absent`] where the response has none.
    Pending(Value<'v>),
}

impl WaiterSchema<'_> {
    /// Judges a response: its state, or those of all elements of a list that have the key, or of all without one.
    ///
    /// One state of failure is enough to fail, and every state must be one of success to succeed. Where there is
    /// none, be it in an empty list, the wait goes on, and so it does at a value that is neither.
    #[must_use]
    pub fn judge<'v>(&self, response: &'v dyn View, key: Option<Value<'_>>) -> Verdict<'v> {
        let (to_element, to_state) = split(self.state.0);
        let to_key = self.key.map(|path| split(path.0).1);
        let mut states = Vec::new();
        reach(to_element, Value::Struct(response), &mut |element| {
            let is_meant = to_key.is_none_or(|to_key| {
                let mut found = false;
                reach(to_key, element, &mut |value| found |= key.is_some_and(|key| same(key, value)));
                found
            });
            if is_meant {
                reach(to_state, element, &mut |state| states.push(state));
            }
        });
        let is_one_of =
            |values: &[Literal<'_>], state: &Value<'_>| values.iter().any(|value| value.is(state));
        if let Some(state) = states.iter().find(|state| is_one_of(self.failure, state)) {
            return Verdict::Failed(*state);
        }
        match states.iter().find(|state| !is_one_of(self.success, state)) {
            Some(state) => Verdict::Pending(*state),
            None if states.is_empty() => Verdict::Pending(Value::Absent),
            None => Verdict::Reached,
        }
    }
}

/// A path up to the elements of its last list, and from an element on.
fn split<'p, 'a>(path: &'p [Step<'a>]) -> (&'p [Step<'a>], &'p [Step<'a>]) {
    path.split_at(path.iter().rposition(|step| step.each).map_or(0, |last| last + 1))
}

/// Calls `found` with every value that a path leads to. What is missing on the way is [`Value::Absent`]; a list that
/// is missing has no elements.
fn reach<'v>(path: &[Step<'_>], at: Value<'v>, found: &mut dyn FnMut(Value<'v>)) {
    let Some((step, rest)) = path.split_first() else { return found(at) };
    let member = match at {
        Value::Struct(view) => view.member(step.index, step.name),
        _ => Value::Absent,
    };
    match (step.each, member) {
        (false, member) => reach(rest, member, found),
        (true, Value::List(list)) => {
            for place in 0..list.len() {
                reach(rest, list.at(place), found);
            }
        }
        (true, _) => {}
    }
}

/// Whether two keys are the same.
fn same(one: Value<'_>, other: Value<'_>) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one == other,
        (Value::Integer(one), Value::Integer(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    static RUNNING: &[Literal<'static>] = &[Literal::String("RUNNING"), Literal::String("IDLE")];
    static FAILED: &[Literal<'static>] = &[Literal::String("FAILED")];

    static ONE: WaiterSchema<'static> = WaiterSchema {
        name: "One",
        state: Path(&[Step::to(0, "Info"), Step::to(0, "State")]),
        key: None,
        success: RUNNING,
        failure: FAILED,
    };

    static ALL: WaiterSchema<'static> = WaiterSchema {
        name: "All",
        state: Path(&[Step::each(0, "Flows"), Step::to(0, "Info"), Step::to(0, "State")]),
        ..ONE
    };

    static KEYED: WaiterSchema<'static> =
        WaiterSchema { name: "Keyed", key: Some(Path(&[Step::each(0, "Flows"), Step::to(1, "Id")])), ..ALL };

    fn verdict(waiter: &WaiterSchema<'_>, response: &Json, key: Option<Value<'_>>) -> String {
        let response = response.as_object().expect("a response is an object");
        match waiter.judge(response, key) {
            Verdict::Reached => "reached".to_owned(),
            Verdict::Failed(state) => format!("failed at {state:?}"),
            Verdict::Pending(state) => format!("pending at {state:?}"),
        }
    }

    fn flow(id: &Json, state: &str) -> Json {
        json!({"Id": id, "Info": {"State": state}})
    }

    #[test]
    fn a_single_state_speaks_for_itself() {
        let of = |response: &Json| verdict(&ONE, response, None);
        assert_eq!(of(&json!({"Info": {"State": "RUNNING"}})), "reached");
        assert_eq!(of(&json!({"Info": {"State": "IDLE"}})), "reached");
        assert_eq!(of(&json!({"Info": {"State": "FAILED"}})), "failed at \"FAILED\"");
        assert_eq!(of(&json!({"Info": {"State": "TOMORROWS"}})), "pending at \"TOMORROWS\"");
    }

    #[test]
    fn a_state_that_is_not_there_is_waited_for() {
        for response in
            [json!({}), json!({"Info": null}), json!({"Info": {}}), json!({"Info": {"State": null}})]
        {
            assert_eq!(verdict(&ONE, &response, None), "pending at None", "{response}");
        }
    }

    #[test]
    fn all_elements_succeed_and_one_is_enough_to_fail() {
        let of = |states: &[&str]| {
            let flows: Vec<Json> = states.iter().map(|state| flow(&json!("a"), state)).collect();
            verdict(&ALL, &json!({"Flows": flows}), None)
        };
        assert_eq!(of(&["RUNNING", "IDLE"]), "reached");
        assert_eq!(of(&["RUNNING", "STARTING", "IDLE"]), "pending at \"STARTING\"");
        assert_eq!(of(&["RUNNING", "STARTING", "FAILED"]), "failed at \"FAILED\"");
    }

    #[test]
    fn an_empty_list_is_no_success() {
        for response in [json!({"Flows": []}), json!({"Flows": null}), json!({})] {
            assert_eq!(verdict(&ALL, &response, None), "pending at None", "{response}");
            assert_eq!(verdict(&KEYED, &response, Some(Value::String("a"))), "pending at None", "{response}");
        }
    }

    #[test]
    fn only_the_elements_with_the_key_count() {
        let response = json!({"Flows": [flow(&json!("a"), "FAILED"), flow(&json!("b"), "RUNNING"), flow(&json!(7), "NEW")]});
        let of = |key: Value<'_>| verdict(&KEYED, &response, Some(key));
        assert_eq!(of(Value::String("a")), "failed at \"FAILED\"");
        assert_eq!(of(Value::String("b")), "reached");
        assert_eq!(of(Value::Integer(7)), "pending at \"NEW\"");
        assert_eq!(of(Value::String("c")), "pending at None");
    }
}
