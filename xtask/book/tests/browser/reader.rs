//! Somebody who reads the book: a tab of a browser, driven over the `DevTools` protocol.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use headless_chrome::{
    Browser, LaunchOptions, Tab,
    browser::default_executable,
    protocol::cdp::{
        Emulation::{MediaFeature, SetEmulatedMedia, SetScriptExecutionDisabled},
        Log::LogEntryLevel,
        Page::CaptureScreenshotFormatOption::Png,
        Runtime::ConsoleAPICalledEventTypeOption,
        types::Event,
    },
};
use serde_json::{Value as Json, json};

/// How long a page may take. Only a book that is broken ever waits so long.
const PATIENCE: Duration = Duration::from_mins(1);

/// What the book is read on.
#[derive(Clone, Copy, Debug)]
pub enum Screen {
    Desktop,
    Dark,
    Phone,
    /// Printed by somebody whose theme is dark.
    Paper,
}

pub struct Reader {
    screen: Screen,
    tab: Arc<Tab>,
    complaints: Arc<Mutex<Vec<String>>>,
    // The browser ends with it.
    _browser: Browser,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository is there")
}

/// The pages of the book.
pub fn pages() -> Vec<String> {
    let book = xtask_book::place(&root());
    let files = walkdir::WalkDir::new(&book).sort_by_file_name().into_iter();
    let paths = files.map(|file| file.expect("`cargo xtask docs` has been run").into_path());
    let pages = paths.filter(|path| path.extension().is_some_and(|end| end == "html"));
    pages.map(|page| page.strip_prefix(&book).expect("it is in the book").display().to_string()).collect()
}

impl Reader {
    pub fn new(screen: Screen) -> Self {
        let options = LaunchOptions::default_builder()
            .path(Some(default_executable().expect("a browser; tests/browser/run looks for it")))
            // Only files of this repository are read, and in a container the sandbox can't be set up.
            .sandbox(false)
            .idle_browser_timeout(PATIENCE)
            .build()
            .expect("the options are right");
        let browser = Browser::new(options).expect("the browser starts");
        let tab = browser.new_tab().expect("a tab");
        let complaints = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&complaints);
        tab.enable_log().and_then(|tab| tab.enable_runtime()).expect("the tab tells what goes wrong");
        tab.add_event_listener(Arc::new(move |event: &Event| {
            noted.lock().expect("nobody panics here").extend(complaint(event));
        }))
        .expect("the tab is listened to");
        let (width, height, mobile) = match screen {
            Screen::Desktop | Screen::Dark => (1280, 900, false),
            Screen::Phone => (390, 844, true),
            Screen::Paper => (720, 1018, false),
        };
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile});
        let size: headless_chrome::protocol::cdp::Emulation::SetDeviceMetricsOverride =
            serde_json::from_value(size).expect("the size of a screen");
        tab.call_method(size).expect("the screen is set");
        let scheme = if matches!(screen, Screen::Dark | Screen::Paper) { "dark" } else { "light" };
        let scheme = MediaFeature { name: "prefers-color-scheme".to_owned(), value: scheme.to_owned() };
        let media = matches!(screen, Screen::Paper).then(|| "print".to_owned());
        tab.call_method(SetEmulatedMedia { media, features: Some(vec![scheme]) })
            .expect("the preference is set");
        Self { screen, tab, complaints, _browser: browser }
    }

    pub fn allow_scripts(&self, allowed: bool) {
        self.tab.call_method(SetScriptExecutionDisabled { value: !allowed }).expect("scripts are switched");
    }

    pub fn open(&self, page: &str) {
        let address = format!("file://{}/{page}", xtask_book::place(&root()).display());
        self.tab.navigate_to(&address).expect("the page can be opened");
        self.until(&format!("location.href === {address:?} && document.readyState === 'complete'"));
    }

    /// What an expression of JavaScript comes to.
    pub fn value(&self, expression: &str) -> Json {
        let value = self.try_value(expression);
        assert!(value.is_some(), "`{expression}` has no value");
        value.unwrap_or_default()
    }

    fn try_value(&self, expression: &str) -> Option<Json> {
        let found = self.tab.evaluate(&format!("JSON.stringify({expression})"), false).ok()?;
        serde_json::from_str(found.value?.as_str()?).ok()
    }

    /// Waits until something is so.
    pub fn until(&self, condition: &str) {
        let start = Instant::now();
        // While a page gives way to the next there is nothing to ask.
        while self.try_value(condition) != Some(Json::Bool(true)) {
            assert!(start.elapsed() < PATIENCE, "it never came to `{condition}`: {:?}", self.complaints());
            thread::sleep(Duration::from_millis(10));
        }
    }

    pub fn click(&self, selector: &str) {
        self.click_at(&format!("document.querySelector({selector:?})"));
    }

    /// Clicks on the middle of an element, and so on whatever covers it there.
    pub fn click_at(&self, element: &str) {
        let place = self.value(&format!(
            "(box => [box.left + box.width / 2, box.top + box.height / 2])({element}.getBoundingClientRect())"
        ));
        let (x, y) = (place[0].as_f64().expect("a place"), place[1].as_f64().expect("a place"));
        self.tab.click_point(headless_chrome::browser::tab::point::Point { x, y }).expect("a click");
    }

    pub fn write(&self, selector: &str, text: &str) {
        self.until(&format!("document.querySelector({selector:?}).offsetHeight > 0"));
        self.click(selector);
        self.until(&format!("document.activeElement === document.querySelector({selector:?})"));
        self.tab.type_str(text).expect("keys are pressed");
    }

    /// Scrolls to an element.
    pub fn show(&self, selector: &str) {
        self.value(&format!("document.querySelector({selector:?}).scrollIntoView() ?? true"));
    }

    /// Leaves what is seen in `target/browser`.
    pub fn screenshot(&self, name: &str) {
        let folder = root().join("target/browser");
        let image = self.tab.capture_screenshot(Png, None, None, true).expect("a picture");
        fs::create_dir_all(&folder).expect("a folder can be made");
        let file = format!("{name}-{:?}.png", self.screen).to_lowercase();
        fs::write(folder.join(file), image).expect("a file can be written");
    }

    /// What went wrong on the pages so far, from errors of scripts to files that are missing.
    pub fn complaints(&self) -> Vec<String> {
        self.complaints.lock().expect("nobody panics with it").clone()
    }
}

fn complaint(event: &Event) -> Option<String> {
    match event {
        Event::RuntimeExceptionThrown(thrown) => Some(thrown.params.exception_details.text.clone()),
        Event::LogEntryAdded(entry) if entry.params.entry.level == LogEntryLevel::Error => {
            Some(entry.params.entry.text.clone())
        }
        Event::RuntimeConsoleAPICalled(call)
            if call.params.Type == ConsoleAPICalledEventTypeOption::Error =>
        {
            Some(format!("{:?}", call.params.args))
        }
        _ => None,
    }
}
