//! A tab or a bookmark tells one page from another.

use std::{fs, path::Path};

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

#[test]
fn the_title_of_a_page_names_its_service() {
    let root = tempfile::tempdir().expect("a folder can be made");
    let docs = root.path().join("generated/docs");
    write(
        &docs.join("SUMMARY.md"),
        "[All](README.md)\n\n- [One](one/README.md)\n  - [Making]()\n    - [Make](one/Make.md)\n  - [Types](one/types.md)\n",
    );
    for page in ["README", "one/README", "one/Make", "one/types"] {
        write(&docs.join(format!("{page}.md")), "# A page\n");
    }
    xtask_book::build(root.path()).expect("the book is built").expect("its links are right");
    let title = |page: &str| {
        let html = fs::read_to_string(xtask_book::place(root.path()).join(page)).expect("the page is there");
        let (_, rest) = html.split_once("<title>").expect("a page has a title");
        rest.split("</title>").next().unwrap_or_default().to_owned()
    };
    assert_eq!(title("index.html"), "All - Tencent Cloud API reference");
    assert_eq!(title("one/README.html"), "One - Tencent Cloud API reference");
    assert_eq!(title("one/types.html"), "Types - One - Tencent Cloud API reference");
    assert_eq!(title("one/Make.html"), "Make - One - Tencent Cloud API reference");
}
