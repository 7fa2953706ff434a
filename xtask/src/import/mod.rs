//! `import`: drafts from the vendor's published metadata.

mod curated;
mod draft;

use std::path::Path;

use anyhow::Result;

use crate::{Import, Text, vendor::Vendor};

/// `cargo xtask import`; `true` if all is well.
pub(crate) fn run(root: &Path, options: &Import, text: &mut Text) -> Result<bool> {
    let vendor = Vendor::open(&options.vendor)?;
    match options.out.as_deref().filter(|_| options.draft) {
        Some(out) => draft::run(root, &vendor, &options.services, out, options.disabled, text),
        None => curated::run(root, &vendor, options, text),
    }
}
