//! A book has no link that leads nowhere, or it is not built.

use std::{collections::BTreeMap, fs, path::Path};

use xtask_book::{build, check, place};

/// A book of two pages, the first with a link.
fn broken(link: &str) -> Vec<String> {
    let files = [
        ("index.html", format!("<h1 id='top'>One</h1><a href='{link}'>two</a>")),
        ("a/two.html", "<h2 id='ümlaut'>Two</h2><p title='<a href=x>'>".to_owned()),
        ("book.css", String::new()),
    ];
    let files: BTreeMap<String, String> =
        files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    check(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn what_leads_somewhere_is_not_broken() {
    for link in ["a/two.html", "./a/../index.html#top", "#top", "#", "book.css", "a/two.html#%C3%BCmlaut"] {
        assert_eq!(broken(link), [""; 0], "{link}");
    }
    // Nobody asks whether they are there.
    for link in ["https://example.com/nowhere#at-all", "mailto:somebody@example.com"] {
        assert_eq!(broken(link), [""; 0], "{link}");
    }
}

#[test]
fn a_broken_link_is_told_with_its_page_and_the_reason() {
    assert_eq!(broken("two.html"), ["index.html links to `two.html`: there is no file `two.html`"]);
    assert_eq!(broken("a/two.html#top"), ["index.html links to `a/two.html#top`: `a/two.html` has no `top`"]);
    assert_eq!(broken("../other.html"), ["index.html links to `../other.html`: it leads out of the book"]);
    assert_eq!(broken("https://"), ["index.html links to `https://`: this is no address: empty host"]);
    assert_eq!(
        broken("javascript:alert(1)"),
        ["index.html links to `javascript:alert(1)`: an address with `javascript:` is none of the web"]
    );
}

#[test]
fn what_only_looks_like_a_link_is_none() {
    let page = "<script>'<a href=\"x\">'</script><style>/* <a href=x> */</style><title><a href=x></title>\
                <!-- <a href=x> --><pre>&lt;a href=x&gt;</pre>";
    let files = BTreeMap::from([("index.html".to_owned(), page.to_owned())]);
    assert_eq!(check(&files), Ok((1, 0)));
}

/// The root of a repository with docs of two pages.
fn repository(second: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder can be made");
    let docs = root.path().join("generated/docs");
    fs::create_dir_all(&docs).expect("a folder can be made");
    write(&docs.join("SUMMARY.md"), "# Contents\n\n[One](README.md)\n\n- [A part]()\n  - [Two](two.md)\n");
    write(&docs.join("README.md"), "# One\n\n[two](two.md#deeper-down)\n");
    write(&docs.join("two.md"), second);
    root
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).expect("a file can be written");
}

#[test]
fn a_book_with_a_broken_link_leaves_the_old_one_as_it_was() {
    let root = repository("# Two\n\n## Deeper *down*\n\n{{#include ../../secret}}\n");
    let page = place(root.path()).join("two.html");
    write(&root.path().join("secret"), "hunter2");
    assert!(matches!(build(root.path()), Ok(Ok(_))));
    let old = fs::read_to_string(&page).expect("the book is there");
    // What mdBook takes for an instruction is text here.
    assert!(old.contains("{{#include ../../secret}}") && !old.contains("hunter2"), "{old}");

    write(&root.path().join("generated/docs/two.md"), "# Two\n\n## Elsewhere\n");
    let broken = build(root.path()).expect("the pages can be read").expect_err("an anchor is gone");
    // The first page is what a reader sees without naming a page, too.
    let pages: Vec<&str> = broken.iter().map(|broken| broken.page.as_str()).collect();
    assert_eq!(pages, ["README.html", "index.html"]);
    assert_eq!(broken[0].why, "`two.html` has no `deeper-down`");
    assert_eq!(fs::read_to_string(&page).expect("the book is there"), old);
    let left: Vec<_> = fs::read_dir(root.path().join("target")).expect("a folder").collect();
    assert_eq!(left.len(), 1, "nothing is left beside the book");
}

#[test]
fn without_docs_the_reader_is_told_what_makes_them() {
    let root = tempfile::tempdir().expect("a folder can be made");
    let error = build(root.path()).expect_err("there are no docs").to_string();
    assert!(error.ends_with("generated/docs/SUMMARY.md`; run `cargo xtask codegen`"), "{error}");
    assert!(!root.path().join("target").exists());
}
