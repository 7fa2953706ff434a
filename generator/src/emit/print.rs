//! Tokens into text.

use std::cell::RefCell;

use proc_macro2::TokenStream;

use super::{
    Counts, Emitted, OutputFile, count,
    layout::{Kind, Layout},
};

/// What every generated file says of itself.
pub(crate) fn header(source: &str) -> String {
    format!("@generated from {source} by cargo xtask codegen. Do not edit.")
}

/// A Rust file out of items. They are printed one by one, for there is a blank line between two of them, which
/// prettyplease does not put there.
pub(crate) fn rust(
    path: String,
    source: &str,
    inner: &str,
    items: Vec<TokenStream>,
) -> Result<Emitted, String> {
    let mut text = format!("// {}\n", header(source));
    if !inner.is_empty() {
        text.push('\n');
        text.push_str(inner);
    }
    let mut counts = Counts::default();
    let mut writer = Writer { text, last_was_short: false };
    LAYOUT.with_borrow_mut(|layout| {
        for stream in items {
            layout.start(stream).ok_or_else(|| format!("the Rust of `{path}` has tokens out of a macro"))?;
            count::add(layout.tokens(), &mut counts);
            let before = (writer.text.len(), writer.last_was_short);
            if writer.laid_out(layout).is_none() {
                writer.text.truncate(before.0);
                writer.last_was_short = before.1;
                writer
                    .pretty(&layout.tokens().source())
                    .map_err(|error| format!("the Rust of `{path}` does not parse: {error}"))?;
            }
        }
        Ok(Emitted { file: OutputFile { path, text: writer.text }, counts })
    })
}

thread_local! {
    /// One for all files of a thread, so that its memory is asked for once.
    static LAYOUT: RefCell<Layout> = RefCell::default();
}

/// The text of a file in the making.
struct Writer {
    text: String,
    last_was_short: bool,
}

impl Writer {
    /// Adds items in the layout's own way; nothing comes back if one is of a form that it does not know.
    fn laid_out(&mut self, layout: &mut Layout) -> Option<()> {
        let mut printed = String::new();
        while !layout.is_over() {
            printed.clear();
            let kind = layout.next(&mut printed)?;
            self.add(kind, &printed);
        }
        Some(())
    }

    /// Adds items by way of syn and prettyplease.
    fn pretty(&mut self, source: &str) -> Result<(), syn::Error> {
        for item in syn::parse_file(source)?.items {
            let kind = match &item {
                syn::Item::Use(_) => Kind::Short,
                syn::Item::Mod(module) if module.content.is_none() => Kind::Short,
                syn::Item::Impl(_) => Kind::Impl,
                _ => Kind::Other,
            };
            let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
            self.add(kind, &prettyplease::unparse(&file));
        }
        Ok(())
    }

    fn add(&mut self, kind: Kind, printed: &str) {
        // Imports and module declarations stand in blocks.
        let is_short = kind == Kind::Short;
        if !(is_short && self.last_was_short) {
            self.text.push('\n');
        }
        self.last_was_short = is_short;
        if kind == Kind::Impl { spaced(printed, &mut self.text) } else { self.text.push_str(printed) }
    }
}

/// An `impl` with blank lines between its functions: each ends with a brace at the first indent.
fn spaced(printed: &str, text: &mut String) {
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            text.push('\n');
        }
    }
}
