//! Whether every link of a book leads somewhere.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashSet},
    fmt,
};

use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{
        Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::{Rawtext, Rcdata, ScriptData},
    },
};
use percent_encoding::percent_decode_str;
use url::Url;

/// An address that nothing else has, for a link that leaves the book is told by it.
const BOOK: &str = "https://book.invalid/book/";

/// A link that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The page that it stands on.
    pub page: String,
    /// The link as it is written there.
    pub link: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} links to `{}`: {}", self.page, self.link, self.why)
    }
}

/// What a page links to, and what can be linked to on it.
#[derive(Default)]
struct Page {
    links: Vec<String>,
    ids: HashSet<String>,
}

/// Checks the links between the files of a book, given by their paths in it: files and ids that are named must be
/// there. What lies outside is looked at for its form alone. Says how many pages and links there are.
pub fn check(files: &BTreeMap<String, String>) -> Result<(usize, usize), Vec<Broken>> {
    let is_page =
        |(path, _): &(&String, &String)| path.rsplit_once('.').is_some_and(|(_, end)| end == "html");
    let pages: BTreeMap<&str, Page> =
        files.iter().filter(is_page).map(|(path, html)| (path.as_str(), read(html))).collect();
    let mut broken = Vec::new();
    for (path, page) in &pages {
        for link in &page.links {
            if let Err(why) = follow(path, link, files, &pages) {
                broken.push(Broken { page: (*path).to_owned(), link: link.clone(), why });
            }
        }
    }
    let links = pages.values().map(|page| page.links.len()).sum();
    if broken.is_empty() { Ok((pages.len(), links)) } else { Err(broken) }
}

fn follow(
    from: &str,
    link: &str,
    files: &BTreeMap<String, String>,
    pages: &BTreeMap<&str, Page>,
) -> Result<(), String> {
    let target = Url::parse(BOOK).and_then(|book| book.join(from)).and_then(|page| page.join(link));
    let target = target.map_err(|error| format!("this is no address: {error}"))?;
    if target.host_str() != Some("book.invalid") {
        return match target.scheme() {
            "https" | "http" | "mailto" => Ok(()),
            other => Err(format!("an address with `{other}:` is none of the web")),
        };
    }
    let Some(path) = target.as_str().strip_prefix(BOOK) else {
        return Err("it leads out of the book".to_owned());
    };
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let path = decoded(path.split(['?', '#']).next().unwrap_or_default());
    if !files.contains_key(&path) {
        return Err(format!("there is no file `{path}`"));
    }
    // Without an id it is the start of the page.
    match target.fragment().filter(|id| !id.is_empty()).map(decoded) {
        Some(id) if !pages.get(path.as_str()).is_some_and(|page| page.ids.contains(&id)) => {
            Err(format!("`{path}` has no `{id}`"))
        }
        _ => Ok(()),
    }
}

fn read(html: &str) -> Page {
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    // A script is handed out where it ends; the rest is read after it.
    while !input.is_empty() {
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

/// Notes what is of interest in the tags of a page.
#[derive(Default)]
struct Reader(RefCell<Page>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => self.start(&tag),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Reader {
    fn start(&self, tag: &Tag) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        for attribute in &tag.attrs {
            let value = attribute.value.to_string();
            match &*attribute.name.local {
                "href" | "src" => page.links.push(value),
                "id" => {
                    page.ids.insert(value);
                }
                _ => {}
            }
        }
        // What is in these is no markup.
        match &*tag.name {
            "script" => TokenSinkResult::RawData(ScriptData),
            "style" => TokenSinkResult::RawData(Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}
