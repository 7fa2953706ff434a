//! What generated structs implement, and what they get for it: they are seen, printed and sent by their tables.

use std::{fmt, ops::ControlFlow};

use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value as Json};

use crate::{
    StructSchema,
    value::{AsValue, Value, View},
};

/// A struct with a table.
///
/// An implementation is a [`View`] and [`AsValue`] without further ado, and calls [`debug`] and [`serialize`] to be
/// printed and sent.
pub trait Typed: fmt::Debug {
    /// The struct's table.
    fn schema() -> &'static StructSchema<'static>
    where
        Self: Sized;

    /// The member at a place of the table; [`Value::Absent`] where it is not set, and beyond the end.
    fn get(&self, index: usize) -> Value<'_>;

    /// The members that the table does not know, of a struct that keeps them.
    fn extra(&self) -> Option<&Extra> {
        None
    }
}

impl<T: Typed> Typed for Box<T> {
    fn schema() -> &'static StructSchema<'static> {
        T::schema()
    }

    fn get(&self, index: usize) -> Value<'_> {
        (**self).get(index)
    }

    fn extra(&self) -> Option<&Extra> {
        (**self).extra()
    }
}

impl<T: Typed> View for T {
    fn member(&self, index: usize, _: &str) -> Value<'_> {
        self.get(index)
    }

    fn for_each<'a>(
        &'a self,
        each: &mut dyn FnMut(&'a str, Value<'a>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let extra = self.extra();
        for (index, member) in T::schema().members.iter().enumerate() {
            // An extra member of the same name takes the place of the typed one, so that no name is sent twice.
            let replaced = extra.is_some_and(|extra| extra.get(member.name).is_some());
            match self.get(index) {
                Value::Absent => {}
                value if !replaced => each(member.name, value)?,
                _ => {}
            }
        }
        extra.into_iter().flat_map(Extra::iter).try_for_each(|(name, value)| each(name, value.value()))
    }
}

impl<T: Typed> AsValue for T {
    fn value(&self) -> Value<'_> {
        Value::Struct(self)
    }
}

/// Members beyond those that the spec knows, for what the vendor shipped after the spec was written.
///
/// Its `Debug` shows names and no values: what the spec does not know may be a secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Json>>>);

impl Extra {
    /// Sets a member, in place of one of the same name.
    pub fn insert(&mut self, name: impl Into<String>, value: Json) {
        self.0.get_or_insert_default().insert(name.into(), value);
    }

    /// The member of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.get(name)
    }

    /// Every member with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().flat_map(|map| map.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// Prints a struct with the members that are set; of a sensitive member only that it is set.
pub fn debug<T: Typed>(typed: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_view(T::schema(), typed, typed.extra(), f)
}

// Apart from the generic function, so that it is compiled once and not for each struct.
fn debug_view(
    schema: &StructSchema<'_>,
    view: &dyn View,
    extra: Option<&Extra>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut printed = f.debug_struct(schema.name);
    for (index, member) in schema.members.iter().enumerate() {
        match view.member(index, member.name) {
            Value::Absent => {}
            _ if member.sensitive => {
                printed.field(member.name, &format_args!("<redacted>"));
            }
            value => {
                printed.field(member.name, &value);
            }
        }
    }
    for (name, _) in extra.into_iter().flat_map(Extra::iter) {
        printed.field(name, &format_args!("<extra>"));
    }
    printed.finish()
}

/// Serializes a struct as an object of the members that are set.
pub fn serialize<T: Typed, S: Serializer>(typed: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Value::Struct(typed).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        Hosts, Kind, Law, Member, Options, Path, Rule, ServiceSchema, Step, TypeId, Unknown, check_struct,
    };

    static PAIR: StructSchema<'static> = StructSchema {
        name: "Pair",
        members: &[
            Member::new("Key", Kind::String),
            Member::new("Secret", Kind::String).sensitive(),
            Member::new("Inner", Kind::Struct(TypeId(0))),
        ],
        rules: &[],
    };

    #[derive(Default)]
    struct Pair {
        key: Option<String>,
        secret: Option<String>,
        inner: Option<Box<Pair>>,
        extra: Extra,
    }

    impl Typed for Pair {
        fn schema() -> &'static StructSchema<'static> {
            &PAIR
        }

        fn get(&self, index: usize) -> Value<'_> {
            match index {
                0 => self.key.value(),
                1 => self.secret.value(),
                2 => self.inner.value(),
                _ => Value::Absent,
            }
        }

        fn extra(&self) -> Option<&Extra> {
            Some(&self.extra)
        }
    }

    impl fmt::Debug for Pair {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug(self, f)
        }
    }

    static PAIRS: StructSchema<'static> = StructSchema {
        name: "Pairs",
        members: &[Member::new("List", Kind::List(&Kind::Struct(TypeId(0))))],
        rules: &[Rule {
            id: None,
            when: &[],
            unless: &[],
            law: Law::Unique(Path(&[Step::to(0, "List")])),
            sensitive: true,
        }],
    };

    #[derive(Debug)]
    struct Pairs(Vec<Pair>);

    impl Typed for Pairs {
        fn schema() -> &'static StructSchema<'static> {
            &PAIRS
        }

        fn get(&self, index: usize) -> Value<'_> {
            if index == 0 { self.0.value() } else { Value::Absent }
        }
    }

    fn nested() -> Pair {
        let mut inner = Pair { secret: Some("hunter2".to_owned()), ..Pair::default() };
        inner.extra.insert("New", json!("hunter3"));
        Pair { key: Some("a".to_owned()), inner: Some(Box::new(inner)), ..Pair::default() }
    }

    #[test]
    fn debug_leaves_out_what_is_absent_and_what_may_be_secret() {
        assert_eq!(
            format!("{:?}", nested()),
            r#"Pair { Key: "a", Inner: Pair { Secret: <redacted>, New: <extra> } }"#
        );
    }

    #[test]
    fn an_object_has_the_members_that_are_set_and_the_extra_ones() {
        let written = |pair: &Pair| serialize(pair, serde_json::value::Serializer).ok();
        let mut pair = nested();
        assert_eq!(
            written(&pair),
            Some(json!({"Key": "a", "Inner": {"Secret": "hunter2", "New": "hunter3"}}))
        );
        pair.inner = None;
        pair.extra.insert("Key", json!(1));
        assert_eq!(serde_json::to_string(&pair.value()).ok().as_deref(), Some(r#"{"Key":1}"#));
    }

    #[test]
    fn structs_that_differ_in_a_secret_are_told_apart() {
        let service = ServiceSchema {
            name: "pairs",
            version: "2020-01-01",
            hosts: Hosts { international: "pairs.example", mainland: None },
            types: &[&PAIR],
            actions: &[],
        };
        let found = |secrets: [&str; 2]| {
            let pair = |secret: &str| Pair { secret: Some(secret.to_owned()), ..Pair::default() };
            let pairs = Pairs(secrets.map(pair).into());
            check_struct(&service, &PAIRS, &pairs, &Options { unknown: Unknown::Refuse, skip: &[], now: 0 })
        };
        assert_eq!(found(["x", "y"]), []);
        let same = found(["hunter2", "hunter2"]);
        assert_eq!(same.len(), 1);
        assert!(!format!("{same:?}").contains("hunter2"));
    }
}
