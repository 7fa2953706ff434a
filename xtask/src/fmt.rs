//! `fmt`: the keys of the spec in the order of the format.

use std::path::Path;

use anyhow::Result;
use tencentcloud_generator::{fmt::format, parse};

use crate::{Change, Report, Text, counted, files, report::report};

/// `cargo xtask fmt`; `true` if all is in order, or was put into it.
pub(crate) fn run(root: &Path, check: bool, text: &mut Text) -> Result<bool> {
    let sources = files::read_sources(root)?;
    let (_, unread) = parse(&sources);
    if !unread.is_empty() {
        report(&unread, &sources, Report::Text, text);
        text.stderr.push_str("nothing was put in order; mend the spec first\n");
        return Ok(false);
    }
    let mut changes = Vec::new();
    let mut left = false;
    let files =
        sources.iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|end| end == "yaml"));
    for (path, bytes) in files {
        let old = String::from_utf8_lossy(bytes);
        let formatted = format(path, &old);
        for map in &formatted.left {
            left = true;
            text.stderr.push_str(&format!("left: {path}:{}: {}; move its keys by hand\n", map.line, map.why));
        }
        if formatted.text != old {
            changes.push(Change { path: path.clone(), old: Some(bytes.clone()), new: formatted.text });
        }
    }
    let files = counted(changes.len(), "file");
    if check {
        text.stdout.extend(changes.iter().map(Change::diff));
        if !changes.is_empty() {
            text.stderr.push_str(&format!("error: {files} not in order; run `cargo xtask fmt`\n"));
        }
        return Ok(changes.is_empty() && !left);
    }
    files::apply(root, &changes)?;
    text.stdout.push_str(&format!("{files} put in order\n"));
    Ok(!left)
}
