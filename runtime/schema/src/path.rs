//! Paths from a struct to a member: `Tags[].TagKey`.

use std::fmt;

use crate::value::{Value, View};

/// A path from a struct to a member, through lists where a step says `each`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path<'a>(pub &'a [Step<'a>]);

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The member's place in its struct's schema.
    pub index: usize,
    /// The member's name.
    pub name: &'a str,
    /// Whether the path goes on with each element of the list that the member is.
    pub each: bool,
}

impl<'a> Step<'a> {
    /// A step to a member.
    #[must_use]
    pub const fn to(index: usize, name: &'a str) -> Self {
        Self { index, name, each: false }
    }

    /// A step to each element of a member that is a list.
    #[must_use]
    pub const fn each(index: usize, name: &'a str) -> Self {
        Self { index, name, each: true }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(".")?;
            }
            f.write_str(step.name)?;
            if step.each {
                f.write_str("[]")?;
            }
        }
        Ok(())
    }
}

impl Path<'_> {
    /// Calls `found` with every value that the path leads to and its path with places filled in (`Tags[0].TagKey`).
    /// A missing last member is reported as [`Value::Absent`]; a missing one before it ends that branch in silence.
    pub(crate) fn walk<'v>(&self, root: &'v dyn View, found: &mut dyn FnMut(&str, Value<'v>)) {
        let mut text = String::new();
        walk(self.0, root, &mut text, found);
    }

    /// The values of [`walk`](Self::walk) that are there.
    pub(crate) fn values<'v>(&self, root: &'v dyn View) -> Vec<(String, Value<'v>)> {
        let mut values = Vec::new();
        self.walk(root, &mut |path, value| {
            if !value.is_absent() {
                values.push((path.to_owned(), value));
            }
        });
        values
    }
}

fn walk<'v>(
    steps: &[Step<'_>],
    view: &'v dyn View,
    text: &mut String,
    found: &mut dyn FnMut(&str, Value<'v>),
) {
    let Some((step, rest)) = steps.split_first() else { return };
    let start = text.len();
    if start > 0 {
        text.push('.');
    }
    text.push_str(step.name);
    let value = view.member(step.index, step.name);
    match (step.each, value) {
        (true, Value::List(list)) => {
            let named = text.len();
            for place in 0..list.len() {
                text.push_str(&format!("[{place}]"));
                arrive(rest, list.at(place), text, found);
                text.truncate(named);
            }
        }
        (true, _) => {}
        (false, value) => arrive(rest, value, text, found),
    }
    text.truncate(start);
}

fn arrive<'v>(
    rest: &[Step<'_>],
    value: Value<'v>,
    text: &mut String,
    found: &mut dyn FnMut(&str, Value<'v>),
) {
    match value {
        _ if rest.is_empty() => found(text, value),
        Value::Struct(view) => walk(rest, view, text, found),
        _ => {}
    }
}
