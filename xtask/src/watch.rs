//! `check --watch`: again on each save.

use std::{
    io::{IsTerminal as _, Write as _},
    path::{Component, Path},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use notify::{Event, RecursiveMode, Watcher as _};
use tencentcloud_generator::check;

use crate::{Report, Text, files, report::report};

/// An editor saves in several steps: what comes within this time of each other is one save.
const ONE_SAVE: Duration = Duration::from_millis(30);

/// Moves to the top of an empty screen, and forgets what was scrolled off it.
const CLEAR: &str = "\u{1b}[2J\u{1b}[3J\u{1b}[H";

/// `cargo xtask check --watch`; ends with an error, or with Ctrl-C.
///
/// It says what it has to say at once, so nothing is left in `text` but what was said before.
pub(crate) fn run(root: &Path, format: Report, text: &mut Text) -> Result<bool> {
    // A spec that is not there is an error, not something to wait for.
    let mut sources = files::read_sources(root)?;
    let spec = root.join("spec").canonicalize().context("`spec` can't be found")?;
    let (sender, events) = channel();
    let mut watcher =
        notify::recommended_watcher(sender).context("files can't be watched on this machine")?;
    watcher
        .watch(&spec, RecursiveMode::Recursive)
        .with_context(|| format!("`{}` can't be watched", spec.display()))?;
    loop {
        let start = Instant::now();
        let findings = check(&sources);
        report(&findings, &sources, format, text);
        let took = start.elapsed().as_millis();
        text.stderr.push_str(&format!("{took} ms; watching `{}`, Ctrl-C ends\n", spec.display()));
        show(text, format)?;
        loop {
            wait(&events, &spec)?;
            match files::read_sources(root) {
                Ok(read) if read == sources => {}
                Ok(read) => {
                    sources = read;
                    break;
                }
                // A file that is gone while it is saved comes back with the next event, and is news even if it is the
                // same as before.
                Err(error) => {
                    anyhow::ensure!(
                        spec.is_dir(),
                        "`{}` is gone; start again once it is back",
                        spec.display()
                    );
                    sources.clear();
                    text.stderr.push_str(&format!("error: {error:#}\n"));
                    show(text, format)?;
                }
            }
        }
    }
}

/// Prints what there is, on an empty screen if people look at it.
fn show(text: &mut Text, format: Report) -> Result<()> {
    let said = std::mem::take(text);
    let mut stderr = anstream::stderr();
    if format == Report::Text && std::io::stderr().is_terminal() {
        stderr.write_all(CLEAR.as_bytes())?;
    }
    anstream::stdout().write_all(said.stdout.as_bytes())?;
    stderr.write_all(said.stderr.as_bytes())?;
    Ok(())
}

/// Waits until the spec may have changed, and then until it has stopped to.
fn wait(events: &Receiver<notify::Result<Event>>, spec: &Path) -> Result<()> {
    let mut changed = false;
    loop {
        let event = if changed { events.recv_timeout(ONE_SAVE) } else { events.recv().map_err(Into::into) };
        match event {
            // To read a file, as this does, is an event as well.
            Ok(Ok(event)) if event.kind.is_access() => {}
            Ok(Ok(event)) => {
                changed |= event.need_rescan() || event.paths.iter().any(|path| concerns_spec(spec, path));
            }
            Ok(Err(error)) => return Err(error).context("the spec can't be watched any more"),
            Err(RecvTimeoutError::Timeout) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => bail!("the spec can't be watched any more"),
        }
    }
}

/// Whether a file that changed may change what is found in a spec folder: not what is hidden or a backup, and not the
/// schemas, which are made of the generator.
#[must_use]
pub fn concerns_spec(spec: &Path, changed: &Path) -> bool {
    let Ok(below) = changed.strip_prefix(spec) else { return false };
    let mut names = below.components().map(|part| match part {
        Component::Normal(name) => name.to_string_lossy(),
        _ => "".into(),
    });
    let aside = below.starts_with("schema");
    !aside && names.all(|name| !name.starts_with('.') && !name.ends_with('~'))
}
