//! `import`: drafts from the vendor's published metadata.

mod draft;

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{Import, Text, vendor::Vendor};

/// `cargo xtask import`; `true` if all is well.
pub(crate) fn run(root: &Path, options: &Import, text: &mut Text) -> Result<bool> {
    let vendor = Vendor::open(&options.vendor)?;
    let out = options.out.as_deref().filter(|_| options.draft);
    ensure!(out.is_some(), "say `--draft` and `--out`");
    out.map_or(Ok(false), |out| draft::run(root, &vendor, &options.services, out, options.disabled, text))
}
