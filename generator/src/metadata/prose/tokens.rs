//! Prose as tokens: words, numbers, quoted names and marks, without the markup around them.

/// A piece of prose.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Whether it follows the one before without a space.
    pub(super) is_joined: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A word as it is written, and in lower case.
    Word(String, String),
    /// A number without the commas between its thousands.
    Number(String),
    /// What stands in backticks or quotes.
    Quoted(String),
    /// Any other character.
    Mark(char),
    /// The end of a sentence.
    Stop,
    /// The end of a line.
    Line,
    /// The start of a list's entry.
    Bullet,
}

/// The tokens of a text that may have HTML and Markdown in it.
pub(super) fn tokens(document: &str) -> Vec<Token> {
    let text = plain(document);
    let mut reader = Reader { text: &text, at: 0, tokens: Vec::new() };
    while reader.step() {}
    reader.tokens
}

/// The text without markup: tags that end a line end one, entries of lists start with a bullet.
fn plain(document: &str) -> String {
    let mut text = String::with_capacity(document.len());
    let mut rest = document;
    while let Some(first) = rest.chars().next() {
        if let Some((instead, behind)) = markup(rest) {
            text.push_str(instead);
            rest = behind;
            continue;
        }
        text.push(match first {
            '（' => '(',
            '）' => ')',
            '：' => ':',
            '，' | '、' => ',',
            '；' => ';',
            '。' => '.',
            '【' => '[',
            '】' => ']',
            '“' | '”' => '"',
            '–' | '—' | '−' | '～' => '~',
            other => other,
        });
        rest = &rest[first.len_utf8()..];
    }
    text
}

/// What to put in the place of the markup that a text starts with, and what is behind it.
fn markup(text: &str) -> Option<(&'static str, &str)> {
    const ENTITIES: [(&str, &str); 7] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("&nbsp;", " "),
        ("&quot;", "\""),
        ("**", ""),
        ("\\", ""),
    ];
    if let Some((entity, instead)) = ENTITIES.iter().find(|(entity, _)| text.starts_with(entity)) {
        return Some((instead, &text[entity.len()..]));
    }
    let tag = text.strip_prefix('<')?;
    let (tag, behind) = tag.split_once('>')?;
    let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default().to_ascii_lowercase();
    match name.as_str() {
        "li" if !tag.starts_with('/') => Some(("\n• ", behind)),
        "li" | "p" | "br" | "ul" | "ol" | "div" | "tr" | "table" | "h1" | "h2" | "h3" => Some(("\n", behind)),
        "b" | "i" | "a" | "font" | "strong" | "span" | "em" | "code" | "u" | "td" | "th" => {
            Some((" ", behind))
        }
        _ => None,
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    tokens: Vec<Token>,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn step(&mut self) -> bool {
        let blank = self.rest().len() - self.rest().trim_start_matches([' ', '\t', '\r', '\u{a0}']).len();
        self.at += blank;
        let Some(first) = self.rest().chars().next() else { return false };
        let (kind, length) = self.token(first, blank > 0);
        let is_joined = blank == 0 && self.at > 0;
        self.at += length;
        self.tokens.push(Token { kind, is_joined });
        true
    }

    /// The token here, and how many bytes of the text it takes.
    fn token(&self, first: char, is_spaced: bool) -> (Kind, usize) {
        let rest = self.rest();
        let starts_line = self.tokens.last().is_none_or(|token| token.kind == Kind::Line);
        match first {
            '\n' => (Kind::Line, 1),
            '•' | '●' | '·' => (Kind::Bullet, first.len_utf8()),
            '-' | '*' if starts_line && !rest[1..].starts_with(|next: char| next.is_ascii_digit()) => {
                (Kind::Bullet, 1)
            }
            '`' | '"' => quoted(rest, first).unwrap_or((Kind::Mark(first), 1)),
            '\'' if !self.is_behind_word(is_spaced) => quoted(rest, first).unwrap_or((Kind::Mark(first), 1)),
            '-' if !self.is_behind_number(is_spaced) => number(&rest[1..])
                .map_or((Kind::Mark('-'), 1), |(text, length)| {
                    (Kind::Number(format!("-{text}")), length + 1)
                }),
            '.' if ends_sentence(&rest[1..]) => (Kind::Stop, 1),
            _ if first.is_ascii_digit() => number(rest)
                .map(|(text, length)| (Kind::Number(text), length))
                .or_else(|| word(rest))
                .unwrap_or((Kind::Mark(first), 1)),
            _ => word(rest).unwrap_or((Kind::Mark(first), first.len_utf8())),
        }
    }

    fn is_behind_word(&self, is_spaced: bool) -> bool {
        !is_spaced && self.tokens.last().is_some_and(|token| matches!(token.kind, Kind::Word(..)))
    }

    fn is_behind_number(&self, is_spaced: bool) -> bool {
        !is_spaced && self.tokens.last().is_some_and(|token| matches!(token.kind, Kind::Number(_)))
    }
}

/// Whether a sentence ends with the full stop before this: some of the vendor's run on without a space.
fn ends_sentence(behind: &str) -> bool {
    let mut next = behind.chars();
    match next.next() {
        None | Some('\n' | ')' | '`' | '"' | '<' | '•') => true,
        Some(first) if first.is_whitespace() => true,
        Some(first) => first.is_ascii_uppercase(),
    }
}

fn quoted(text: &str, mark: char) -> Option<(Kind, usize)> {
    // A name is short: what stands between two quotes further apart is what is not quoted.
    const LONGEST: usize = 80;
    let inner = &text[1..];
    let end = inner.find(mark).filter(|end| *end <= LONGEST)?;
    let name = &inner[..end];
    (!name.contains('\n')).then(|| (Kind::Quoted(name.trim().to_owned()), end + 2))
}

/// A number that no letter follows, such as `1,000` or `0.5`.
fn number(text: &str) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while digit(end) {
        end += 1;
    }
    if end == 0 {
        return None;
    }
    let is_group =
        |at: usize| bytes.get(at) == Some(&b',') && (1..4).all(|next| digit(at + next)) && !digit(at + 4);
    while end <= 9 && is_group(end) {
        end += 4;
    }
    if bytes.get(end) == Some(&b'.') && digit(end + 1) {
        end += 1;
        while digit(end) {
            end += 1;
        }
    }
    let behind = text[end..].chars().next();
    // `5s`, `1.2.3` and `2020-01-01` are no numbers; `5ms` is read as a word, and where a unit may stand as both.
    let goes_on = match behind {
        Some('.') => digit(end + 1),
        Some('_') => true,
        Some(other) => other.is_ascii_alphabetic(),
        None => false,
    };
    (!goes_on).then(|| (text[..end].replace(',', ""), end))
}

/// A word: letters, digits and underscores, with hyphens and dots between them.
fn word(text: &str) -> Option<(Kind, usize)> {
    let is_part = |part: char| part.is_alphanumeric() || part == '_' || part == '$';
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, part)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let is_inner = matches!(part, '-' | '.' | '\'')
            && end > 0
            && next.is_some_and(is_part)
            && !(part == '.'
                && next.is_some_and(char::is_uppercase)
                && text[..at].ends_with(char::is_lowercase));
        if !is_part(part) && !is_inner {
            break;
        }
        end = at + part.len_utf8();
    }
    (end > 0).then(|| (Kind::Word(text[..end].to_owned(), text[..end].to_lowercase()), end))
}
