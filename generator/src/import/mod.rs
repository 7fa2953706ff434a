//! Draft YAML from the vendor's metadata: what a program can know, and blanks for what a curator is to write.
//!
//! Two kinds of drafts are made here. What a curated service lacks is added to its files, in the format's own layout
//! and without a word of the vendor's; and a service as a whole is drafted in the vendor's words, for use outside of
//! the repository, where nobody curates it.

mod curated;
mod edit;
mod examples;
mod members;
mod missing;
mod service;
mod text;

pub use members::Prefill;
pub use missing::{Additions, Wanted, additions};
pub use service::{Draft, draft};

/// Whose words a draft is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    /// Nobody's: blanks that `check` insists on.
    Blank,
    /// The vendor's.
    Vendor,
}
