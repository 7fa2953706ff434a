//! Tokens into text.

use proc_macro2::TokenStream;

use super::{Counts, Emitted, OutputFile, count};

/// What every generated file says of itself.
pub(crate) fn header(source: &str) -> String {
    format!("@generated from {source} by cargo xtask codegen. Do not edit.")
}

/// A Rust file out of items. They are printed one by one, for prettyplease puts no blank line between two of them.
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
    let mut last_was_short = false;
    for tokens in items {
        let parsed: syn::File =
            syn::parse2(tokens).map_err(|error| format!("the Rust of `{path}` does not parse: {error}"))?;
        for item in parsed.items {
            count::add(&item, &mut counts);
            // Imports and module declarations stand in blocks.
            let is_short = matches!(item, syn::Item::Use(_))
                || matches!(&item, syn::Item::Mod(module) if module.content.is_none());
            if !(is_short && last_was_short) {
                text.push('\n');
            }
            last_was_short = is_short;
            let is_impl = matches!(item, syn::Item::Impl(_));
            let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
            let printed = prettyplease::unparse(&file);
            if is_impl { spaced(&printed, &mut text) } else { text.push_str(&printed) }
        }
    }
    Ok(Emitted { file: OutputFile { path, text }, counts })
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
