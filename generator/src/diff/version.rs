//! Versions of crates, and how far a change moves them.

use std::{fmt, str::FromStr};

use super::Verdict;

/// A version of a crate: three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u32,
    /// The second number.
    pub minor: u32,
    /// The third number.
    pub patch: u32,
}

impl Version {
    /// The least version that Cargo's rules allow after changes: what is not compatible moves the first number that is
    /// not zero.
    #[must_use]
    pub fn after(self, verdict: Option<Verdict>) -> Self {
        let Self { major, minor, patch } = self;
        match (verdict, major) {
            (None, _) => self,
            (Some(Verdict::Breaking), 1..) => Self { major: major.saturating_add(1), minor: 0, patch: 0 },
            (Some(Verdict::Breaking), 0) | (Some(Verdict::Minor), 1..) => {
                Self { major, minor: minor.saturating_add(1), patch: 0 }
            }
            (Some(Verdict::Minor), 0) | (Some(Verdict::Patch), _) => {
                Self { major, minor, patch: patch.saturating_add(1) }
            }
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A text that is no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadVersion;

impl fmt::Display for BadVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not three numbers such as `0.1.0`")
    }
}

impl std::error::Error for BadVersion {}

impl FromStr for Version {
    type Err = BadVersion;

    fn from_str(text: &str) -> Result<Self, BadVersion> {
        let number = |part: &str| {
            // `01` and `+1` are numbers, but not in a version.
            part.parse::<u32>().ok().filter(|number| number.to_string() == part).ok_or(BadVersion)
        };
        match *text.split('.').collect::<Vec<_>>().as_slice() {
            [major, minor, patch] => {
                Ok(Self { major: number(major)?, minor: number(minor)?, patch: number(patch)? })
            }
            _ => Err(BadVersion),
        }
    }
}
