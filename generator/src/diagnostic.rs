//! What the generator has to say about a spec: findings as data, drawn elsewhere.

use std::fmt;

use serde::Serialize;

use crate::{
    fix::Fix,
    spec::Level,
    yaml::{Span, YamlPath},
};

macro_rules! codes {
    ($($variant:ident = $name:literal, $about:literal $(, $level:ident)?;)*) => {
        /// What kind of finding it is; the name is what `allow` lists, snapshots and JSON carry. Codes are sorted by
        /// the stage that finds them, so that causes stand before what follows of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $about] $variant,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name of the code, such as `unknown-type`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What the code means, in a sentence.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$variant => $about),* }
            }

            /// Of a lint, the level that it has unless the spec gives it another one. Everything else is an error.
            #[must_use]
            pub const fn level(self) -> Option<Level> {
                match self { $(Self::$variant => codes!(@level $($level)?)),* }
            }
        }
    };
    (@level) => { None };
    (@level $level:ident) => { Some(Level::$level) };
}

codes! {
    // Reading.
    NotUtf8 = "not-utf8", "A spec file is not UTF-8, or starts with a byte order mark.";
    FileTooLarge = "file-too-large", "A spec file is larger than any that a person curates.";
    StrayFile = "stray-file", "A file under the spec folder has no place in the layout.";
    MissingFile = "missing-file", "A service lacks a file that it needs.";
    EmptyFile = "empty-file", "A spec file says nothing.";
    // YAML.
    YamlSyntax = "yaml-syntax", "A spec file is not YAML.";
    YamlFeature = "yaml-feature", "A spec file uses anchors, aliases, merge keys or tags.";
    TooDeep = "too-deep", "A spec file nests deeper than the format does.";
    DuplicateKey = "duplicate-key", "A map has the same key twice.";
    // Shape.
    UnknownKey = "unknown-key", "A map has a key that the format does not know.";
    MissingKey = "missing-key", "A map lacks a key that the format asks for.";
    WrongType = "wrong-type", "A value is of another type than the format asks for.";
    WrongWord = "wrong-word", "A value is none of the words that the format knows there.";
    // Names.
    BadName = "bad-name", "A name can't be one in the API or in Rust.";
    NameMismatch = "name-mismatch", "A file says another name than its path.";
    DuplicateName = "duplicate-name", "Two items have the same name.";
    RustNameClash = "rust-name-clash", "Two names become the same name in Rust.";
    IdleOverride = "idle-override", "An override changes nothing.";
    UnknownType = "unknown-type", "A type is not defined.";
    UnknownMember = "unknown-member", "A path leads to no member.";
    UnknownErrorCode = "unknown-error-code", "An error code is not in the lists.";
    UnknownRegion = "unknown-region", "A region is not in the common list.";
    UnknownAction = "unknown-action", "An action is named that has no file, or stands in no category.";
    UnusedType = "unused-type", "A type is used by no action.";
    // Constraints and rules.
    MisplacedConstraint = "misplaced-constraint", "A constraint can't hold for a member of this type.";
    EmptyConstraint = "empty-constraint", "A constraint bounds nothing, or nothing can meet it.";
    WrongLiteral = "wrong-literal", "A literal can't be a value of the member.";
    BadRule = "bad-rule", "A rule says nothing, or two things at once.";
    RuleClash = "rule-clash", "Two rules have the same id.";
    BadDuration = "bad-duration", "A duration can't be read.";
    BadDefault = "bad-default", "A default breaks the member's own constraints.";
    BadPages = "bad-pages", "The paging facts do not fit the members.";
    BadWaiter = "bad-waiter", "A waiter waits for something that can't be seen, or in two ways at once.";
    // Releases.
    BadDate = "bad-date", "A date can't be read.";
    ReleaseOrder = "release-order", "Releases are not in order, the newest first.";
    ReleaseConflict = "release-conflict", "A release contradicts the others or the spec.";
    // Versions of the generated crates.
    BadBaseline = "bad-baseline", "A baseline can't be a version that callers have.";
    LowVersion = "low-version", "A crate's version is lower than what changed since its baseline demands.";
    // Examples.
    ExampleMisfit = "example-misfit", "An example does not fit its action.";
    MissingTime = "missing-time", "An example says no time, and a rule looks at the clock.";
    IdleWaiver = "idle-waiver", "A waiver lets nothing pass.";
    // Drift.
    BadRow = "bad-row", "A text is not the id of a row of drift.";
    // Prose.
    MissingAbout = "missing-about", "A description or a reason is blank.";
    // Lints: each with the level that it has by default.
    Undescribed = "undescribed", "Something has no description.", Warn;
    EchoedAbout = "echoed-about", "A description only repeats the name.", Warn;
    LongText = "long-text", "A description is longer than anyone reads: over 400 characters.", Warn;
    ExposedSecret = "exposed-secret", "A member is called like a secret and is not marked `sensitive`.", Warn;
    UnsizedList = "unsized-list", "A list in requests has no bound of its size.", Warn;
    UnusedValue = "unused-value", "A value of an enum is excluded wherever the enum is used.", Warn;
    IdleCode = "idle-code", "An error code of the service stands on no action.", Warn;
    OddEffect = "odd-effect", "The effect of an action is not what the verb of its name says.", Warn;
    Unpaged = "unpaged", "An action is asked for an offset or a page number, and does not say how it pages.", Warn;
    Unexampled = "unexampled", "An action has no example.", Warn;
    Draft = "draft", "A service was made by a program and is curated by nobody.", Warn;
    // The generator itself.
    CountMismatch = "count-mismatch", "The output does not hold as many items as the spec.";
    BadOutput = "bad-output", "The generator made Rust that does not parse.";
}

impl Code {
    /// The codes that are lints.
    pub fn lints() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|code| code.level().is_some())
    }

    /// How early it has to be mended: what keeps a file from being read goes first, a key that seems to be missing after
    /// one that may be it misspelt; then names that can't be looked up, for what else is said may follow of them.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::MissingKey => 1,
            code if code <= Self::WrongWord => 0,
            code if code <= Self::UnusedType => 2,
            _ => 3,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Worth a look.
    Warning,
}

/// Which part of a map's entry a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The key.
    Key,
    /// The value.
    Value,
}

/// Where in the spec a finding is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The file, from the root of the repository, with `/` on every system.
    pub file: String,
    /// The path in the file's YAML.
    pub path: YamlPath,
    /// The key or the value there.
    pub part: Part,
}

impl At {
    /// A whole file.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), path: YamlPath::default(), part: Part::Value }
    }

    /// The value of a key below.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        Self { file: self.file.clone(), path: self.path.key(key), part: Part::Value }
    }

    /// An element of a list below.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self { file: self.file.clone(), path: self.path.index(index), part: Part::Value }
    }

    /// The same place, meaning the key and not its value.
    #[must_use]
    pub fn at_key(mut self) -> Self {
        self.part = Part::Key;
        self
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What kind of finding it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, in a line.
    pub message: String,
    /// Where.
    pub at: At,
    /// Lines and columns of the place; filled in once there is something to report.
    pub span: Option<Span>,
    /// What was expected there.
    pub expected: Option<String>,
    /// Names that are near the one that was found, the nearest first.
    pub candidates: Vec<String>,
    /// What to do.
    pub help: Option<String>,
    /// A line to paste.
    pub suggestion: Option<String>,
    /// What `check --fix` does about it; only where there is no doubt.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// An error.
    #[must_use]
    pub fn error(code: Code, at: At, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            at,
            span: None,
            expected: None,
            candidates: Vec::new(),
            help: None,
            suggestion: None,
            fix: None,
        }
    }

    /// Adds what was expected.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a line to paste.
    #[must_use]
    pub fn suggest(mut self, line: impl Into<String>) -> Self {
        self.suggestion = Some(line.into());
        self
    }

    /// A finding of a lint; its level is settled once all findings are there.
    #[must_use]
    pub fn lint(code: Code, at: At, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, at, message) }
    }

    /// Adds what can be done about it without a doubt.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Adds the names among `known` that are near `found`.
    #[must_use]
    pub fn near<'n>(mut self, found: &str, known: impl IntoIterator<Item = &'n str>) -> Self {
        self.candidates = near(found, known);
        self
    }
}

/// Offers names in words; nothing, if there are none.
#[must_use]
pub fn did_you_mean(names: &[String]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(" or ")))
}

/// The names that are near another one, the nearest first, three at most.
#[must_use]
pub fn near<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    /// Below this likeness a name is no help.
    const LEAST: f64 = 0.75;
    let lower = found.to_lowercase();
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&lower, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= LEAST)
        .collect();
    scored.sort_by(|(a, x), (b, y)| b.total_cmp(a).then_with(|| x.cmp(y)));
    scored.dedup_by(|(_, x), (_, y)| x == y);
    scored.truncate(3);
    scored.into_iter().map(|(_, name)| name.to_owned()).collect()
}

impl Serialize for Diagnostic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("file", &self.at.file)?;
        map.serialize_entry("path", &self.at.path.to_string())?;
        map.serialize_entry("part", &self.at.part)?;
        map.serialize_entry("span", &self.span)?;
        map.serialize_entry("expected", &self.expected)?;
        map.serialize_entry("candidates", &self.candidates)?;
        map.serialize_entry("help", &self.help)?;
        map.serialize_entry("suggestion", &self.suggestion)?;
        map.serialize_entry("fix", &self.fix)?;
        map.end()
    }
}
