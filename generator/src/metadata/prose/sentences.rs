//! What sentences say as a whole: conditions, what is no longer used, null, and the form of a text.

use super::{
    Facts, Holds,
    cursor::Cursor,
    tokens::{Kind, Token},
};

/// Reads sentence by sentence.
pub(super) fn read(start: Cursor<'_>, holds: Holds, facts: &mut Facts) {
    let ends = |token: &Token| matches!(token.kind, Kind::Stop | Kind::Line | Kind::Bullet);
    for sentence in start.tokens.split(ends).filter(|sentence| !sentence.is_empty()) {
        let says = |runs: &[&str]| {
            (0..sentence.len()).any(|at| Cursor { tokens: sentence, at }.one_of(runs).is_some())
        };
        if says(&["may return null", "can return null", "might return null"]) {
            facts.nullable = true;
        }
        if says(&CONDITIONS) {
            facts.conditions.push(text(sentence));
        }
        if facts.deprecated.is_none() && is_deprecation(sentence) {
            facts.deprecated = Some(text(sentence));
        }
    }
    if holds == Holds::Text {
        facts.format = format(start);
    }
}

const CONDITIONS: [&str; 19] = [
    "required when",
    "required if",
    "required for",
    "required only",
    "required in",
    "valid only",
    "only valid",
    "valid when",
    "valid if",
    "only takes effect",
    "takes effect only",
    "effective only",
    "only effective",
    "ignored when",
    "ignored if",
    "only when",
    "only if",
    "must be specified when",
    "must be specified if",
];

/// Whether a sentence says of the member itself that it should no longer be used.
fn is_deprecation(sentence: &[Token]) -> bool {
    let at = |at| Cursor { tokens: sentence, at };
    (0..sentence.len()).map(at).any(|at| {
        let is_word =
            at.one_of(&["deprecated", "disused", "no longer used", "no longer recommended"]).is_some();
        let is_whole = at.is_start() && at.next().kind().is_none_or(|kind| matches!(kind, Kind::Mark(_)));
        let is_said = matches!(at.before(), Some("is" | "been" | "be"))
            && (0..at.at).any(|before| {
                let before = Cursor { at: before, ..at };
                before
                    .one_of(&[
                        "this parameter",
                        "this field",
                        "the parameter",
                        "the field",
                        "it",
                        "parameter",
                        "field",
                    ])
                    .is_some()
                    && before.is_start()
            });
        // One of several values that is no longer used says nothing of the others.
        let is_of_a_value =
            (0..at.at).any(|before| matches!(sentence[before].kind, Kind::Mark(':')) && before + 1 < at.at);
        is_word && !is_of_a_value && (is_whole || is_said)
    })
}

/// The form that a text is said to have.
fn format(start: Cursor<'_>) -> Option<&'static str> {
    let mut said = Vec::new();
    for at in (0..start.tokens.len()).map(|at| Cursor { at, ..start }) {
        let Some(word) = at.word() else { continue };
        let clock = || at.next().word() == Some("hh") && at.next().next().mark(':').is_some();
        match word {
            "yyyy-mm-dd" if clock() => said.push("datetime"),
            "yyyy-mm-dd" => {
                // A time of day in a form that is not known here is no date alone.
                let goes_on = at.next().word().is_some_and(|word| word.starts_with('h'));
                said.push(if goes_on { "other" } else { "date" });
            }
            "yyyy-mm-ddthh" => {
                let zone = at
                    .sentence()
                    .1
                    .iter()
                    .any(|token| matches!(&token.kind, Kind::Word(_, word) if word == "ssz"));
                said.push(if zone { "utc_time" } else { "other" });
            }
            "widthxheight" => said.push("resolution"),
            "cidr" if at.before() == Some("in") && at.next().one_of(&["format", "notation"]).is_some() => {
                said.push("cidr");
            }
            _ => {}
        }
    }
    super::only(said).filter(|format| *format != "other" && !start.tokens.iter().any(is_or))
}

fn is_or(token: &Token) -> bool {
    matches!(&token.kind, Kind::Word(_, word) if word == "or")
}

/// Tokens as text again.
pub(super) fn text(tokens: &[Token]) -> String {
    let mut text = String::new();
    for token in tokens {
        if !token.is_joined && !text.is_empty() {
            text.push(' ');
        }
        match &token.kind {
            Kind::Word(word, _) => text.push_str(word),
            Kind::Number(number) => text.push_str(number),
            Kind::Quoted(name) => text.push_str(&format!("`{name}`")),
            Kind::Mark(mark) => text.push(*mark),
            Kind::Stop => text.push('.'),
            Kind::Line | Kind::Bullet => text.push(' '),
        }
    }
    text.trim().to_owned()
}
