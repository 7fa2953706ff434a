//! Lists of values in prose.

use super::{
    Holds, Value,
    cursor::Cursor,
    only, sentences,
    tokens::{Kind, Token},
};

/// Reads the values that a member can have: one list that was read to its end, or nothing.
pub(super) fn read(start: Cursor<'_>, holds: Holds) -> Vec<Value> {
    let says_more = |token: &Token| matches!(&token.kind, Kind::Word(_, word) if word == "additionally" || word == "bitmap");
    if !matches!(holds, Holds::Text | Holds::Integer) || start.tokens.iter().any(says_more) {
        return Vec::new();
    }
    let reader = List { holds };
    let mut lists = Vec::new();
    for at in (0..start.tokens.len()).map(|at| Cursor { at, ..start }) {
        let Some(behind) = anchor(at) else { continue };
        let is_range = at.word() == Some("range");
        match reader.read(behind) {
            Some(list) if !at.is_conditional() && !is_remark_of_many(at) => lists.push(list),
            // That a range is no list of values says nothing.
            None if is_range => {}
            _ => return Vec::new(),
        }
    }
    if lists.is_empty() {
        lists.extend(alternatives(start, holds));
    }
    only(lists).unwrap_or_default()
}

/// Whether the line is one of several that are numbered: each is about something else.
fn is_remark_of_many(at: Cursor<'_>) -> bool {
    let line =
        at.tokens[..at.at].iter().rposition(|token| token.kind == Kind::Line).map_or(0, |line| line + 1);
    let first = Cursor { at: line, ..at };
    matches!(first.kind(), Some(Kind::Number(_))) && matches!(first.next().kind(), Some(Kind::Stop))
}

/// The place behind words that announce values.
fn anchor(at: Cursor<'_>) -> Option<Cursor<'_>> {
    const NOT_ALL: [&str; 11] = [
        "no",
        "example",
        "default",
        "other",
        "recommended",
        "fixed",
        "maximum",
        "minimum",
        "max",
        "min",
        "reference",
    ];
    let word = at.word()?;
    if at.before().is_some_and(|before| NOT_ALL.contains(&before)) {
        return None;
    }
    match word {
        "values" | "value" | "options" | "enumeration" | "selectable" | "enumerations" => {
            let behind = at.next();
            behind.mark(':').or_else(|| behind.words("are").filter(|_| at.before() == Some("valid")))
        }
        "option" => Some(at.next().mark(':').unwrap_or(at.next())).filter(|at| at.mark('[').is_some()),
        "range" if at.before() == Some("value") => at.next().mark(':').filter(|at| {
            let entry = at.skip_lines();
            entry.kind() == Some(&Kind::Bullet)
                || matches!(entry.kind(), Some(Kind::Quoted(_)))
                || matches!(entry.next().kind(), Some(Kind::Mark(':')))
                || matches!(entry.kind(), Some(Kind::Number(_)))
                    && matches!(entry.next().kind(), Some(Kind::Mark('(')))
        }),
        _ => None,
    }
}

impl Cursor<'_> {
    fn skip_lines(mut self) -> Self {
        while matches!(self.kind(), Some(Kind::Line))
            || self.kind() == Some(&Kind::Stop) && self.at_start_of_list()
        {
            self = self.next();
        }
        self
    }

    fn at_start_of_list(self) -> bool {
        matches!(self.next().kind(), Some(Kind::Bullet | Kind::Line))
    }
}

/// How a value is told from its meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Bare,
    /// The meaning stands in parentheses, which single values do without.
    Aside,
    Meant,
}

#[derive(Clone, Copy)]
struct List {
    holds: Holds,
}

impl List {
    fn read(self, start: Cursor<'_>) -> Option<Vec<Value>> {
        let start = start.skip_lines();
        let (values, behind) = match start.kind()? {
            Kind::Mark('[') => self.bracketed(start)?,
            Kind::Bullet => self.entries(start)?,
            _ => self.inline(start)?,
        };
        let is_open = open_ended(&start.tokens[start.at..behind.at.min(start.tokens.len())])
            || open_ended(behind.sentence().1);
        let mut seen = std::collections::HashSet::new();
        let is_distinct = values.iter().all(|value| seen.insert(value.value.clone()));
        let is_quoted = matches!(start.kind(), Some(Kind::Quoted(_)));
        (!is_open && is_distinct && (values.len() > 1 || is_quoted && values.len() == 1)).then_some(values)
    }

    /// A value as it is written.
    fn literal(self, at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
        let text = match at.kind()? {
            Kind::Quoted(text) | Kind::Number(text) => text.clone(),
            Kind::Word(text, lower) if !is_remark(lower) => text.clone(),
            _ => return None,
        };
        let fits = !text.is_empty() && (self.holds == Holds::Text || text.parse::<i64>().is_ok());
        // `video/mp4` and `1~100` are one thing each, and no two.
        let behind = at.next();
        let goes_on = behind.tokens.get(behind.at).is_some_and(|token| {
            token.is_joined && matches!(token.kind, Kind::Mark('~' | '*' | '+' | '%' | '{' | '$' | '<'))
        });
        (fits && !goes_on).then_some((text, behind))
    }

    /// `[A|B|C]`, `["a", "b"]`.
    fn bracketed(self, start: Cursor<'_>) -> Option<(Vec<Value>, Cursor<'_>)> {
        let mut at = start.next();
        let mut values = Vec::new();
        let mut has_commas = false;
        loop {
            let (value, behind) = self.literal(at)?;
            values.push(Value { value, meaning: None });
            at = match behind.kind()? {
                Kind::Mark('|') => behind.next(),
                Kind::Mark(',') => {
                    has_commas = true;
                    behind.next()
                }
                Kind::Mark(']') => {
                    // Two numbers between brackets may as well be the ends of a range.
                    let is_interval = has_commas && self.holds == Holds::Integer && values.len() == 2;
                    return (!is_interval).then_some((values, behind.next()));
                }
                _ => return None,
            };
        }
    }

    /// Entries with bullets.
    fn entries(self, start: Cursor<'_>) -> Option<(Vec<Value>, Cursor<'_>)> {
        let mut at = start;
        let mut values = Vec::new();
        while let Some(Kind::Bullet) = at.kind() {
            let (value, behind, _) =
                self.entry(at.next(), |kind| matches!(kind, Kind::Line | Kind::Bullet))?;
            values.push(value);
            at = behind.skip_lines();
        }
        Some((values, at))
    }

    /// A value with its meaning, which ends where `ends` says.
    fn entry<'t>(self, at: Cursor<'t>, ends: impl Fn(&Kind) -> bool) -> Option<(Value, Cursor<'t>, Form)> {
        let (value, behind) = self.literal(at)?;
        let is_over = |at: Cursor<'_>| at.kind().is_none_or(|kind| ends(kind) || matches!(kind, Kind::Stop));
        let closes = |at: Cursor<'t>| at.mark(';').or_else(|| at.mark(',')).unwrap_or(at);
        if is_over(closes(behind)) {
            return Some((Value { value, meaning: None }, closes(behind), Form::Bare));
        }
        let meaning = meaning_of(behind)?;
        let mut end = meaning;
        let mut depth = 0_usize;
        while let Some(kind) = end.kind() {
            match kind {
                Kind::Mark('(') => depth += 1,
                Kind::Mark(')') => depth = depth.saturating_sub(1),
                kind if depth == 0 && ends(kind) => break,
                Kind::Line | Kind::Bullet => break,
                _ => {}
            }
            end = end.next();
        }
        let text = sentences::text(&meaning.tokens[meaning.at..end.at]);
        let text = text.trim_end_matches(['.', ';', ',']).to_owned();
        let text = match behind.mark('(') {
            Some(_) => text.strip_suffix(')').map_or(text.clone(), str::to_owned),
            None => text,
        };
        Some((Value { value, meaning: (!text.is_empty()).then_some(text) }, end, Form::Meant))
    }

    /// `A, B and C`, `A (…), B (…)`, `0: …; 1: …`, and lines of these.
    fn inline(self, start: Cursor<'_>) -> Option<(Vec<Value>, Cursor<'_>)> {
        let separator = separator(start);
        let mut at = start;
        let mut values = Vec::new();
        let mut form = None;
        loop {
            let (value, behind, now) = self.item(at, separator)?;
            values.push(value);
            // One without a meaning between those that have one is more likely a part of a meaning.
            let is_meant = now == Form::Meant;
            if *form.get_or_insert(is_meant) != is_meant && separator != ';' {
                return None;
            }
            match self.following(behind, now, separator) {
                Following::Value(next) => at = next,
                Following::End => return Some((values, behind)),
                Following::Unknown => return None,
            }
        }
    }

    fn item<'t>(self, at: Cursor<'t>, separator: char) -> Option<(Value, Cursor<'t>, Form)> {
        let (value, behind) = self.literal(at)?;
        if let Some(inner) = behind.mark('(') {
            let mut end = inner;
            let mut depth = 1_usize;
            while let Some(kind) = end.kind() {
                match kind {
                    Kind::Mark('(') => depth += 1,
                    Kind::Mark(')') => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    let text = sentences::text(&inner.tokens[inner.at..end.at]);
                    return Some((Value { value, meaning: Some(text) }, end.next(), Form::Aside));
                }
                end = end.next();
            }
            return None;
        }
        if meaning_of(behind).is_none() {
            return Some((Value { value, meaning: None }, behind, Form::Bare));
        }
        let is_separator =
            |kind: &Kind| *kind == Kind::Mark(separator) || matches!(kind, Kind::Stop | Kind::Line);
        if separator == ';' {
            return self.entry(at, is_separator);
        }
        // A comma is one between values only where a value with a meaning follows.
        let mut end = meaning_of(behind)?;
        while let Some(kind) = end.kind() {
            let starts_value = |at: Cursor<'t>| {
                self.literal(at)
                    .is_some_and(|(_, behind)| meaning_of(behind).is_some() || is_parenthesis(behind))
            };
            let ends = match kind {
                Kind::Stop | Kind::Line | Kind::Bullet => true,
                Kind::Mark(',') => starts_value(end.next().maybe(&["and", "or"])),
                _ => false,
            };
            if ends {
                break;
            }
            end = end.next();
        }
        let first = meaning_of(behind)?;
        let text = sentences::text(&first.tokens[first.at..end.at]);
        Some((Value { value, meaning: Some(text) }, end, Form::Meant))
    }

    /// What follows a value.
    fn following<'t>(self, at: Cursor<'t>, form: Form, separator: char) -> Following<'t> {
        let goes_on = |next: Cursor<'t>| {
            self.literal(next)
                .is_some_and(|(_, behind)| meaning_of(behind).is_some() || is_parenthesis(behind))
        };
        match at.kind() {
            None => Following::End,
            Some(Kind::Mark(mark @ (',' | ';' | '|' | '/'))) => {
                let next = at.next().maybe(&["and", "or"]);
                match next.kind() {
                    None => Following::End,
                    // A list may end its last entry as it ends the others.
                    Some(Kind::Line | Kind::Stop) if *mark == ';' || *mark == ',' => {
                        value_if(next.skip_lines(), goes_on(next.skip_lines()))
                    }
                    _ if next.one_of(&["which", "where"]).is_some() => Following::End,
                    _ if *mark == ',' && separator == ';' && form == Form::Bare => Following::Unknown,
                    _ => Following::Value(next),
                }
            }
            Some(Kind::Word(_, lower)) if lower == "and" || lower == "or" => Following::Value(at.next()),
            Some(Kind::Stop | Kind::Line) => {
                let mut next = at.next();
                while matches!(next.kind(), Some(Kind::Line | Kind::Stop)) {
                    next = next.next();
                }
                if next.kind() == Some(&Kind::Bullet) {
                    return Following::Unknown;
                }
                value_if(next, form != Form::Bare && goes_on(next))
            }
            Some(_) => Following::Unknown,
        }
    }
}

/// What follows a value in a list.
enum Following<'t> {
    Value(Cursor<'t>),
    End,
    /// It goes on in a way that is not known here.
    Unknown,
}

fn value_if(at: Cursor<'_>, is_value: bool) -> Following<'_> {
    if is_value { Following::Value(at) } else { Following::End }
}

/// What parts the values of a list that is written in a line: semicolons if there are any outside of parentheses.
fn separator(start: Cursor<'_>) -> char {
    let mut depth = 0_i32;
    for token in &start.tokens[start.at.min(start.tokens.len())..] {
        match token.kind {
            Kind::Mark('(') => depth += 1,
            Kind::Mark(')') => depth -= 1,
            Kind::Mark(';') if depth == 0 => return ';',
            Kind::Stop | Kind::Line | Kind::Bullet => return ',',
            _ => {}
        }
    }
    ','
}

/// The place behind what parts a value from its meaning.
fn meaning_of(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let is_spaced = |at: Cursor<'_>| at.tokens.get(at.at).is_some_and(|token| !token.is_joined);
    at.mark(':')
        .or_else(|| at.mark('='))
        .or_else(|| at.mark('-').filter(|_| is_spaced(at)))
        .or_else(|| at.mark('~').filter(|_| is_spaced(at)))
        .or_else(|| at.mark('('))
        .or_else(|| at.one_of(&["indicates", "means", "represents", "indicating"]))
}

fn is_parenthesis(at: Cursor<'_>) -> bool {
    at.mark('(').is_some()
}

/// Whether a word in the place of a value starts a remark instead.
fn is_remark(word: &str) -> bool {
    const WORDS: [&str; 14] = [
        "note",
        "notes",
        "default",
        "example",
        "unit",
        "description",
        "remark",
        "remarks",
        "limit",
        "and",
        "or",
        "range",
        "if",
        "when",
    ];
    WORDS.contains(&word)
}

/// Whether a list says of itself that there are more.
fn open_ended(tokens: &[Token]) -> bool {
    tokens.iter().enumerate().any(|(at, token)| match &token.kind {
        Kind::Word(_, word) => {
            matches!(word.as_str(), "etc" | "etc." | "e.g" | "such" | "other" | "others" | "more") || {
                Cursor { tokens, at }
                    .one_of(&["and so on", "and more", "for example", "among others"])
                    .is_some()
            }
        }
        Kind::Mark('…' | '.') => true,
        _ => false,
    })
}

/// `A | B | C` without a word before it.
fn alternatives(start: Cursor<'_>, holds: Holds) -> Option<Vec<Value>> {
    let list = List { holds };
    let bars = start.tokens.iter().filter(|token| token.kind == Kind::Mark('|')).count();
    (0..start.tokens.len()).map(|at| Cursor { at, ..start }).filter(|at| at.is_start()).find_map(|start| {
        let mut values = Vec::new();
        let mut at = start;
        loop {
            let (value, behind) = list.literal(at)?;
            values.push(Value { value, meaning: None });
            match behind.kind() {
                Some(Kind::Mark('|')) => at = behind.next(),
                None | Some(Kind::Stop | Kind::Line) => {
                    return (bars > 0 && values.len() == bars + 1).then_some(values);
                }
                _ => return None,
            }
        }
    })
}
