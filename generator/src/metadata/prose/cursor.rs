//! A place among tokens, and what can be read there.

use tencentcloud_schema::Bound;

use super::tokens::{Kind, Token};

/// A place among tokens. Each reader returns the place behind what it read, so that a failed one changes nothing.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    pub(super) tokens: &'t [Token],
    pub(super) at: usize,
}

/// Two numbers, both included unless they are said not to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Interval {
    pub(super) min: Bound,
    pub(super) max: Bound,
    pub(super) unit: Option<&'static str>,
    pub(super) excludes_min: bool,
    pub(super) excludes_max: bool,
}

impl<'t> Cursor<'t> {
    pub(super) fn kind(self) -> Option<&'t Kind> {
        self.tokens.get(self.at).map(|token| &token.kind)
    }

    pub(super) fn next(self) -> Self {
        Self { at: self.at + 1, ..self }
    }

    /// The word here, in lower case.
    pub(super) fn word(self) -> Option<&'t str> {
        match self.kind() {
            Some(Kind::Word(_, lower)) => Some(lower),
            _ => None,
        }
    }

    /// The word before this place, in lower case.
    pub(super) fn before(self) -> Option<&'t str> {
        self.at.checked_sub(1).and_then(|at| Self { at, ..self }.word())
    }

    /// Whether a sentence, a line, an entry or a part of one starts here.
    pub(super) fn is_start(self) -> bool {
        let Some(at) = self.at.checked_sub(1) else { return true };
        matches!(
            self.tokens.get(at).map(|token| &token.kind),
            Some(Kind::Stop | Kind::Line | Kind::Bullet | Kind::Mark(',' | ';' | ':' | '('))
        )
    }

    pub(super) fn mark(self, mark: char) -> Option<Self> {
        (self.kind() == Some(&Kind::Mark(mark))).then(|| self.next())
    }

    /// Goes over words, given in lower case with spaces between them.
    pub(super) fn words(self, words: &str) -> Option<Self> {
        words.split(' ').try_fold(self, |at, word| (at.word() == Some(word)).then(|| at.next()))
    }

    /// Goes over the first of several runs of words that stands here.
    pub(super) fn one_of(self, runs: &[&str]) -> Option<Self> {
        runs.iter().find_map(|run| self.words(run))
    }

    /// Goes over a mark or a run of words if it is there.
    pub(super) fn maybe(self, runs: &[&str]) -> Self {
        self.one_of(runs).unwrap_or(self)
    }

    /// Goes over a colon, an equals sign, or words that stand for one.
    pub(super) fn is(self) -> Option<Self> {
        self.mark(':').or_else(|| self.mark('=')).or_else(|| {
            self.one_of(&["is", "are", "of", "value is", "should be", "must be"])
                .map(|at| at.mark(':').unwrap_or(at))
        })
    }

    pub(super) fn number(self) -> Option<(Bound, Self)> {
        let Some(Kind::Number(text)) = self.kind() else { return None };
        let integer = text.parse().map(Bound::Integer).ok();
        let bound = integer.or_else(|| text.parse().map(Bound::Float).ok())?;
        Some((bound, self.next()))
    }

    /// A number with the unit behind it, if there is one that is known: `5000 ms`, `5000ms` or `5000`.
    pub(super) fn measured(self) -> Option<(Bound, Option<&'static str>, Self)> {
        if let Some((number, behind)) = self.number() {
            return Some(match behind.unit() {
                Some((unit, behind)) => (number, Some(unit), behind),
                None => (number, None, behind),
            });
        }
        let word = self.word()?;
        let split = word.find(|part: char| !part.is_ascii_digit()).filter(|split| *split > 0)?;
        let (digits, name) = word.split_at(split);
        Some((Bound::Integer(digits.parse().ok()?), Some(unit(name)?), self.next()))
    }

    /// A whole number that is not negative, in digits or, up to ten, in letters.
    pub(super) fn counted(self) -> Option<(u64, Self)> {
        const WORDS: [&str; 10] =
            ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        if let Some((Bound::Integer(number), behind)) = self.number() {
            return u64::try_from(number).ok().map(|number| (number, behind));
        }
        let place = WORDS.iter().position(|word| self.word() == Some(word))?;
        Some((u64::try_from(place).ok()? + 1, self.next()))
    }

    /// The name of a unit that is known.
    pub(super) fn unit(self) -> Option<(&'static str, Self)> {
        if let Some(behind) = self.mark('%') {
            return Some(("%", behind));
        }
        let (known, behind) = match self.kind()? {
            Kind::Word(_, lower) | Kind::Quoted(lower) => (unit(lower)?, self.next()),
            _ => return None,
        };
        // `MB/s` and `ms-level` are other units.
        let is_part = behind
            .tokens
            .get(behind.at)
            .is_some_and(|token| token.is_joined && matches!(token.kind, Kind::Mark('/' | '-' | '~' | '_')));
        (!is_part).then_some((known, behind))
    }

    /// `[0, 100]`, `(0, 100]`, `1-100`, `1 to 100`.
    pub(super) fn interval(self) -> Option<(Interval, Self)> {
        let (excludes_min, open) = match self.kind() {
            Some(Kind::Mark('[')) => (false, Some(self.next())),
            Some(Kind::Mark('(')) => (true, Some(self.next())),
            _ => (false, None),
        };
        let (min, first, behind) = open.unwrap_or(self).measured()?;
        let between = ['-', '~'].into_iter().find_map(|mark| behind.mark(mark));
        let between = between.or_else(|| behind.words("to"));
        let between = match open {
            Some(_) => between.or_else(|| behind.mark(',')),
            None => between.or_else(|| behind.words("and").filter(|_| self.before() == Some("between"))),
        };
        let (max, second, behind) = between?.measured()?;
        let (excludes_max, behind) = match (open, behind.kind()) {
            (None, _) => (false, behind),
            (Some(_), Some(Kind::Mark(']'))) => (false, behind.next()),
            (Some(_), Some(Kind::Mark(')'))) => (true, behind.next()),
            _ => return None,
        };
        if first.is_some() && first != second {
            return None;
        }
        let (unit, behind) = match behind.unit() {
            Some((unit, behind)) if second.is_none() => (Some(unit), behind),
            _ => (second, behind),
        };
        Some((Interval { min, max, unit, excludes_min, excludes_max }, behind))
    }

    /// Whether what was read ends here, and is not spoken of any further.
    pub(super) fn is_end(self) -> bool {
        match self.kind() {
            None | Some(Kind::Stop | Kind::Line | Kind::Bullet | Kind::Mark(';')) => true,
            Some(Kind::Mark('(')) => self.next().one_of(&["for", "if", "when", "or", "excluding"]).is_none(),
            Some(Kind::Mark(')')) => {
                let behind = self.next();
                behind.kind().is_none_or(|kind| !matches!(kind, Kind::Number(_))) && !behind.narrows()
            }
            Some(Kind::Mark(',')) => {
                let behind = self.next();
                !behind.narrows() && !matches!(behind.kind(), Some(Kind::Number(_) | Kind::Mark('[' | '(')))
            }
            _ => false,
        }
    }

    /// Whether a condition, an exception or an alternative starts here.
    fn narrows(self) -> bool {
        const WORDS: [&str; 15] = [
            "if",
            "when",
            "for",
            "unless",
            "except",
            "excluding",
            "or",
            "otherwise",
            "where",
            "and",
            "but",
            "with",
            "in",
            "only",
            "while",
        ];
        self.word().is_some_and(|word| WORDS.contains(&word))
    }

    /// The tokens of the sentence that this place is in, and where they start.
    pub(super) fn sentence(self) -> (usize, &'t [Token]) {
        let ends = |token: &Token| matches!(token.kind, Kind::Stop | Kind::Line | Kind::Bullet);
        let here = self.at.min(self.tokens.len());
        let start = self.tokens[..here].iter().rposition(ends).map_or(0, |at| at + 1);
        let end = self.tokens[here..].iter().position(ends).map_or(self.tokens.len(), |at| here + at);
        (start, &self.tokens[start..end])
    }

    /// Whether the sentence has one of these words, in lower case.
    pub(super) fn sentence_has(self, words: &[&str]) -> bool {
        self.sentence().1.iter().any(|token| match &token.kind {
            Kind::Word(_, lower) => words.contains(&lower.as_str()),
            _ => false,
        })
    }

    /// Whether what the sentence says holds only sometimes.
    pub(super) fn is_conditional(self) -> bool {
        let (start, tokens) = self.sentence();
        let starts_with_for = Self { tokens: self.tokens, at: start }.words("for").is_some();
        let has_for = tokens.windows(2).any(|pair| {
            matches!((&pair[0].kind, &pair[1].kind), (Kind::Mark(',' | ';' | ':'), Kind::Word(_, word)) if word == "for")
        });
        starts_with_for
            || has_for
            || self.sentence_has(&["if", "when", "unless", "depends", "otherwise", "while"])
    }
}

/// The name that the spec has for a unit, given in any case.
pub(crate) fn unit(name: &str) -> Option<&'static str> {
    Some(match name.to_lowercase().as_str() {
        "ms" | "millisecond" | "milliseconds" => "ms",
        "s" | "sec" | "second" | "seconds" => "s",
        "min" | "minute" | "minutes" => "min",
        "h" | "hour" | "hours" => "h",
        "day" | "days" => "days",
        "month" | "months" => "months",
        "byte" | "bytes" => "bytes",
        "kb" => "KB",
        "mb" => "MB",
        "gb" => "GB",
        "tb" => "TB",
        "kib" => "KiB",
        "mib" => "MiB",
        "gib" => "GiB",
        "tib" => "TiB",
        "bps" => "bps",
        "kbps" => "Kbps",
        "mbps" => "Mbps",
        "gbps" => "Gbps",
        "px" | "pixel" | "pixels" => "pixels",
        "hz" => "Hz",
        "fps" => "fps",
        "frame" | "frames" => "frames",
        "usd" => "USD",
        "%" | "percent" => "%",
        _ => return None,
    })
}
