//! The book on a port of this machine, built anew whenever the spec changes.

use std::{
    net::Ipv4Addr,
    path::Path,
    process::Command,
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result};
use axum::Router;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::{
    cli::{Cli, build_and_say, open},
    place,
};

/// How long the spec must have been left alone. An editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// Serves the book until the process ends.
pub(crate) fn run(cli: &Cli) -> Result<()> {
    // What is wrong with the spec now may be right after the next change.
    build_and_say(&cli.root)?;
    let (watcher, changes) = watch(&cli.root.join("spec"))?;
    let (root, xtask) = (cli.root.clone(), cli.xtask.clone());
    thread::spawn(move || {
        let _watcher = watcher;
        rebuild(&root, &xtask, &changes);
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(serve(cli))
}

async fn serve(cli: &Cli) -> Result<()> {
    let port = cli.port;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.with_context(|| {
        format!("port {port} of this machine can't be served on; name another with `--port`")
    })?;
    let address = format!("http://{}/", listener.local_addr()?);
    println!("the book is at {address} until you press Ctrl+C");
    if cli.open {
        open(&address);
    }
    let app = Router::new().fallback_service(ServeDir::new(place(&cli.root)));
    axum::serve(listener, app).await.context("the book can't be served")
}

/// Tells of each change below a folder, but not of who reads there.
fn watch(folder: &Path) -> Result<(RecommendedWatcher, Receiver<()>)> {
    let (tell, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // Nobody listens any more once the process ends.
            let _ = tell.send(());
        }
    })?;
    watcher
        .watch(folder, RecursiveMode::Recursive)
        .with_context(|| format!("`{}` can't be watched", folder.display()))?;
    Ok((watcher, changes))
}

fn rebuild(root: &Path, xtask: &Path, changes: &Receiver<()>) {
    while changes.recv().is_ok() {
        while changes.recv_timeout(QUIET).is_ok() {}
        let generated = Command::new(xtask).arg("--root").arg(root).arg("codegen").status();
        let built = match generated {
            Ok(status) if status.success() => build_and_say(root).map(drop),
            // What is wrong with the spec has been said.
            Ok(_) => Ok(()),
            Err(error) => Err(error).with_context(|| format!("`{}` can't be run", xtask.display())),
        };
        if let Err(error) = built {
            eprintln!("error: {error:#}");
        }
    }
}
