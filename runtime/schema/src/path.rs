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

/// Where a walk along a path stands: its steps back to the start, on the stack. It becomes text only when there is
/// something to report.
#[derive(Clone, Copy)]
pub(crate) enum Trail<'p> {
    Start,
    Member(&'p Trail<'p>, &'p str),
    Element(&'p Trail<'p>, usize),
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => Ok(()),
            Self::Member(Self::Start, name) => f.write_str(name),
            Self::Member(parent, name) => write!(f, "{parent}.{name}"),
            Self::Element(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// What a walk calls with each value that it comes to.
pub(crate) type Visit<'f, 'v> = &'f mut dyn FnMut(&Trail<'_>, Value<'v>);

impl Path<'_> {
    /// Visits every value that the path leads to, with its path with places filled in (`Tags[0].TagKey`). A missing
    /// last member is visited as [`Value::Absent`]; a missing one before it ends that branch in silence.
    pub(crate) fn walk<'v>(&self, root: &'v dyn View, visit: Visit<'_, 'v>) {
        walk(self.0, root, &Trail::Start, visit);
    }

    /// Visits the values of [`walk`](Self::walk) that are there.
    pub(crate) fn values<'v>(&self, root: &'v dyn View, visit: Visit<'_, 'v>) {
        self.walk(root, &mut |trail, value| {
            if !value.is_absent() {
                visit(trail, value);
            }
        });
    }

    /// Visits the same values; of a plain list, its elements.
    pub(crate) fn elements<'v>(&self, root: &'v dyn View, visit: Visit<'_, 'v>) {
        self.values(root, &mut |trail, value| match value {
            Value::List(list) => {
                (0..list.len()).for_each(|index| visit(&Trail::Element(trail, index), list.at(index)));
            }
            value => visit(trail, value),
        });
    }

    /// The first value that is there.
    pub(crate) fn first<'v>(&self, root: &'v dyn View) -> Option<Value<'v>> {
        let mut first = None;
        self.values(root, &mut |_, value| first = first.or(Some(value)));
        first
    }
}

fn walk<'v>(steps: &[Step<'_>], view: &'v dyn View, trail: &Trail<'_>, visit: Visit<'_, 'v>) {
    let Some((step, rest)) = steps.split_first() else { return };
    let trail = Trail::Member(trail, step.name);
    match (step.each, view.member(step.index, step.name)) {
        (true, Value::List(list)) => {
            for index in 0..list.len() {
                arrive(rest, list.at(index), &Trail::Element(&trail, index), visit);
            }
        }
        (true, _) => {}
        (false, value) => arrive(rest, value, &trail, visit),
    }
}

fn arrive<'v>(rest: &[Step<'_>], value: Value<'v>, trail: &Trail<'_>, visit: Visit<'_, 'v>) {
    match value {
        _ if rest.is_empty() => visit(trail, value),
        Value::Struct(view) => walk(rest, view, trail, visit),
        _ => {}
    }
}
