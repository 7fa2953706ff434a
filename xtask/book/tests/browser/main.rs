//! The book of this repository as its readers have it: in Chromium, opened as files. `tests/browser/run` runs these.

mod reader;

use reader::{Reader, Screen, pages};

/// Long names, a wide table, rules, notes, defaults and examples.
const ACTION: &str = "car/actions/CreateApplicationProject.html";

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn a_search_for_a_member_leads_to_where_it_stands() {
    for screen in [Screen::Desktop, Screen::Phone] {
        let reader = Reader::new(screen);
        reader.open("index.html");
        reader.click("#mdbook-search-toggle");
        reader.write("#mdbook-searchbar", "XRMaxWidth");
        reader.until("document.querySelectorAll('#mdbook-searchresults a').length > 0");
        reader.screenshot("search");
        reader.click("#mdbook-searchresults a");
        reader.until("location.pathname.includes('/car/actions/') && document.readyState === 'complete'");
        let shown = "document.querySelector('main').innerText.includes('XRMaxWidth')";
        assert_eq!(reader.value(shown), true);
        assert_eq!(reader.complaints(), [""; 0]);
    }
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn no_page_is_wider_than_a_phone_nor_complains() {
    let reader = Reader::new(Screen::Phone);
    // What scrolls within its own box may be as wide as it likes.
    let too_wide = "[...document.querySelectorAll('html, body, #mdbook-content, main *')].filter(element =>
            !element.closest('.table-wrapper, pre') && (element.scrollWidth > innerWidth ||
            element.getBoundingClientRect().right > innerWidth + 1))
        .map(element => element.outerHTML.slice(0, 80))";
    // A sentence in a table has room for more than a word a line.
    let squeezed = "[...document.querySelectorAll('main td')].filter(cell => cell.innerText.length > 40 &&
            cell.getBoundingClientRect().width < 110)
        .map(cell => cell.innerText)";
    for page in pages() {
        reader.open(&page);
        assert_eq!(reader.value(too_wide), serde_json::json!([]), "{page}");
        assert_eq!(reader.value(squeezed), serde_json::json!([]), "{page}");
        assert_eq!(reader.complaints(), [""; 0], "{page}");
    }
    reader.open(ACTION);
    reader.screenshot("action");
    // The name of a row stays where it is, and what the row says is seen beside it, line by line.
    reader.show("#parameters");
    reader.value("document.querySelector('.table-wrapper').scrollLeft = 9999");
    let covered = "[...document.querySelector('main table').rows].filter(row =>
            row.cells[0].getBoundingClientRect().right > row.lastElementChild.getBoundingClientRect().left + 1)
        .map(row => row.innerText)";
    assert_eq!(reader.value(covered), serde_json::json!([]));
    reader.screenshot("parameters");
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn what_is_touched_on_a_phone_is_no_smaller_than_a_fingertip() {
    let reader = Reader::new(Screen::Phone);
    reader.open(ACTION);
    reader.click("#mdbook-sidebar-toggle");
    reader.until("document.querySelector('#mdbook-sidebar').getBoundingClientRect().left >= 0");
    let small = "[...document.querySelectorAll('.chapter-link-wrapper > *, .menu-bar .icon-button')].filter(element =>
            element.offsetHeight > 0 && element.getBoundingClientRect().height < 32)
        .map(element => element.outerHTML.slice(0, 80))";
    assert_eq!(reader.value(small), serde_json::json!([]));
    reader.screenshot("contents");
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn a_category_unfolds_where_it_is_touched() {
    let reader = Reader::new(Screen::Desktop);
    reader.open("tag/README.html");
    let shown = "[...document.querySelectorAll('#mdbook-sidebar a')].filter(link => link.offsetHeight > 0 &&
        link.href.includes('/tag/actions/')).length";
    assert_eq!(reader.value(shown), 0);
    let at =
        "[...document.querySelectorAll('.chapter-link-wrapper > span')].find(name => name.offsetHeight > 0)";
    reader.click_at(at);
    reader.until(&format!("{shown} > 0"));
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn an_example_is_copied_as_rust_json_and_curl() {
    let reader = Reader::new(Screen::Desktop);
    reader.open(ACTION);
    reader.screenshot("action");
    let copied = "[...document.querySelectorAll('pre:has(.clip-button) > code')].map(code =>
        code.classList[0] ?? '')";
    let languages = ["language-rust", "language-json", "language-json", "language-sh"];
    assert_eq!(reader.value(copied), serde_json::json!(languages));
    reader.show("#examples");
    reader.screenshot("examples");
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn the_theme_is_dark_where_the_reader_prefers_it() {
    for scripts in [true, false] {
        let reader = Reader::new(Screen::Dark);
        reader.allow_scripts(scripts);
        reader.open(ACTION);
        let lightness =
            "(() => { const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor
            .match(/\\d+/g).map(Number); return (r + g + b) / 3; })()";
        let lightness = reader.value(lightness).as_f64().expect("a number");
        assert!(lightness < 64.0, "{lightness}");
        reader.screenshot(if scripts { "dark" } else { "dark-without-scripts" });
    }
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn on_paper_a_page_is_its_text_alone_and_all_of_it() {
    let reader = Reader::new(Screen::Paper);
    let beside = "[...document.querySelectorAll('nav, button, #mdbook-menu-bar, #mdbook-search-wrapper')]
        .filter(element => element.offsetHeight > 0).map(element => element.outerHTML.slice(0, 80))";
    // Paper can't be scrolled.
    let cut = "[...document.querySelectorAll('main, main *')].filter(element => element.scrollWidth > innerWidth ||
            element.getBoundingClientRect().left < 0 || element.getBoundingClientRect().right > innerWidth + 1)
        .map(element => element.outerHTML.slice(0, 80))";
    let ink = "getComputedStyle(document.querySelector('main h1 a')).color";
    for page in [ACTION, "index.html", "mdc/types.html", "mdc/errors.html"] {
        reader.open(page);
        assert_eq!(reader.value(beside), serde_json::json!([]), "{page}");
        assert_eq!(reader.value(cut), serde_json::json!([]), "{page}");
        reader.until(&format!("{ink} === 'rgb(0, 0, 0)'"));
    }
    reader.open(ACTION);
    reader.screenshot("action");
}

#[test]
#[ignore = "needs a browser: tests/browser/run"]
fn without_scripts_the_pages_and_the_contents_are_there() {
    let reader = Reader::new(Screen::Desktop);
    reader.allow_scripts(false);
    reader.open(ACTION);
    assert_eq!(reader.value("document.querySelector('main h1').innerText"), "CreateApplicationProject");
    // Nothing is offered that would not work.
    let buttons = "[...document.querySelectorAll('button')].filter(button => button.offsetHeight > 0).length";
    assert_eq!(reader.value(buttons), 0);
    // The contents are a page of their own, in a frame that slides in beside the text.
    reader.click("#mdbook-sidebar-toggle");
    reader.until("document.querySelector('noscript iframe').getBoundingClientRect().left >= 0");
    reader.screenshot("without-scripts");
    reader.open("toc.html");
    let links = "[...document.querySelectorAll('a[href]')].filter(link => link.offsetHeight > 0).length";
    let pages = pages().iter().filter(|page| !["index.html", "toc.html"].contains(&page.as_str())).count();
    assert_eq!(reader.value(links), pages);
    assert_eq!(reader.complaints(), [""; 0]);
}
