//! Defaults in prose.

use tencentcloud_schema::Bound;

use super::{Holds, Value, cursor::Cursor, only, tokens::Kind};
use crate::spec::Scalar;

/// Reads the default.
pub(super) fn read(start: Cursor<'_>, holds: Holds, values: &[Value]) -> Option<Scalar> {
    let places = (0..start.tokens.len()).map(|at| Cursor { at, ..start });
    let mut said = Vec::new();
    for at in places {
        match default(at, holds, values) {
            Read::Said(default) => said.push(default),
            // What is said in a way that can't be read may be another one.
            Read::Unclear => return None,
            Read::Nothing => {}
        }
    }
    said.extend(
        values.iter().filter(|value| is_marked(value)).filter_map(|value| literal(&value.value, holds)),
    );
    only(said)
}

enum Read {
    Said(Scalar),
    Unclear,
    Nothing,
}

/// Whether a value's meaning is that it is the default.
fn is_marked(value: &Value) -> bool {
    let meaning = value.meaning.as_deref().unwrap_or_default().to_ascii_lowercase();
    matches!(meaning.as_str(), "default" | "default value")
        || meaning.ends_with("(default)")
        || meaning.ends_with("(default value)")
}

/// `Default value: 0`, `the default is 5000 ms`, `defaults to LISTENER`.
fn default(at: Cursor<'_>, holds: Holds, values: &[Value]) -> Read {
    let Some(behind) = announced(at) else { return Read::Nothing };
    let Some((default, behind)) = value(behind, holds, values) else { return Read::Unclear };
    let goes_on = ["which", "indicating", "meaning", "means", "indicates"];
    let ends = behind.is_end() || behind.one_of(&goes_on).is_some();
    if !ends || is_conditional(at) {
        return Read::Unclear;
    }
    Read::Said(default)
}

/// The place behind words that announce a default.
fn announced(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let is_of_another = matches!(at.before(), Some("no" | "by" | "non" | "not"));
    match at.word()? {
        "default" if !is_of_another => {
            let named = at.next().maybe(&["value", "values", "parameter value"]);
            named
                .is()
                .or_else(|| named.words("to"))
                .or_else(|| matches!(named.kind(), Some(Kind::Number(_) | Kind::Quoted(_))).then_some(named))
        }
        "defaults" => at.words("defaults to"),
        _ => None,
    }
}

/// The unit of a default: `Default value: 5000 ms`.
pub(super) fn unit(at: Cursor<'_>) -> Option<&'static str> {
    announced(at)?.measured().and_then(|(_, unit, _)| unit)
}

/// Whether the default holds only sometimes. That the member is left out is no condition of it.
fn is_conditional(at: Cursor<'_>) -> bool {
    const LEFT_OUT: [&str; 14] = [
        "specified",
        "passed",
        "empty",
        "blank",
        "set",
        "filled",
        "provided",
        "omitted",
        "configured",
        "entered",
        "input",
        "null",
        "absent",
        "given",
    ];
    at.is_conditional() && !at.sentence_has(&LEFT_OUT) || at.sentence_has(&["depends", "otherwise"])
}

fn value<'t>(at: Cursor<'t>, holds: Holds, values: &[Value]) -> Option<(Scalar, Cursor<'t>)> {
    if let (Holds::Integer | Holds::Float, Some((number, _, behind))) = (holds, at.measured()) {
        let value = match number {
            Bound::Integer(value) => Scalar::Integer(value),
            Bound::Float(value) if holds == Holds::Float => Scalar::Float(value),
            Bound::Float(_) => return None,
        };
        return Some((value, behind));
    }
    let text = match at.kind()? {
        Kind::Quoted(text) | Kind::Number(text) => text.clone(),
        Kind::Word(text, lower) => {
            let is_listed = values.iter().any(|value| value.value == *text);
            let is_name = text.chars().any(|part| !part.is_ascii_lowercase() && part != '-' && part != '\'')
                && !starts_a_phrase(text)
                && !matches!(
                    lower.as_str(),
                    "none" | "null" | "empty" | "all" | "no" | "yes" | "utc" | "n/a"
                );
            if holds == Holds::Text && !is_listed && !is_name {
                return None;
            }
            text.clone()
        }
        _ => return None,
    };
    let is_listed = values.is_empty() || values.iter().any(|value| value.value == text);
    if !is_listed {
        return None;
    }
    literal(&text, holds).map(|value| (value, at.next()))
}

/// Whether a word is one with a capital alone, as sentences start with: `Default value: Unlimited`.
fn starts_a_phrase(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.all(|letter| letter.is_ascii_lowercase() || letter == '-')
}

fn literal(text: &str, holds: Holds) -> Option<Scalar> {
    match holds {
        Holds::Text => (!text.is_empty()).then(|| Scalar::String(text.to_owned())),
        Holds::Integer => text.parse().ok().map(Scalar::Integer),
        Holds::Float => text.parse().ok().map(Scalar::Float),
        Holds::Boolean => text.to_ascii_lowercase().parse().ok().map(Scalar::Boolean),
        Holds::Other => None,
    }
}
