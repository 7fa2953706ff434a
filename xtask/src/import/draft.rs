//! `import --draft`: whole services as private specs in the vendor's words, outside of the repository.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context as _, Result, bail, ensure};
use tencentcloud_generator::{Sources, diagnostic::Severity, import, yaml};

use crate::{
    Text, counted,
    draw::draw,
    files,
    progress::Progress,
    vendor::{Published, Vendor},
};

const COMMON: &str = "spec/common.yaml";

/// What a run came to.
#[derive(Default)]
struct Tally {
    versions: usize,
    actions: usize,
    examples_left_out: usize,
    /// Whether `check` found an error in one of the drafts.
    faulty: bool,
}

/// Drafts services; all of them, if none is named. `true` if each passes `check`.
pub(super) fn run(
    root: &Path,
    vendor: &Vendor,
    names: &[String],
    out: &Path,
    with_disabled: bool,
    text: &mut Text,
) -> Result<bool> {
    let start = Instant::now();
    refuse_repository(root, out)?;
    let common = fs::read(root.join(COMMON)).with_context(|| format!("`{COMMON}` can't be read"))?;
    let published = vendor.published(names)?;
    let staging = Staging::new(out)?;
    let mut tally = Tally::default();
    let progress = Progress::new(published.len());
    for service in &published {
        progress.next(service.name());
        drafted(service, &common, with_disabled, &staging, &mut tally, text)?;
    }
    progress.end();
    if tally.faulty {
        text.stderr
            .push_str("nothing was written; leave the service out by naming the others with `--service`\n");
        return Ok(false);
    }
    staging.settle(&common)?;
    let Tally { versions, actions, examples_left_out, .. } = tally;
    text.stdout.push_str(&format!(
        "{} with {} below `{}`; {} left out, which can't be read or do not fit; {} ms\n",
        counted(versions, "draft"),
        counted(actions, "action"),
        out.join("spec").display(),
        counted(examples_left_out, "example"),
        start.elapsed().as_millis()
    ));
    Ok(true)
}

/// Drafts the versions of a service, one after the other, so that none waits in memory for the others.
fn drafted(
    service: &Published,
    common: &[u8],
    with_disabled: bool,
    staging: &Staging,
    tally: &mut Tally,
    text: &mut Text,
) -> Result<()> {
    for version in service.versions() {
        let (metadata, examples) = version.read()?;
        let name = &metadata.metadata.service_short_name;
        staging.look_out(name)?;
        let folder = match service.versions() {
            [_] => name.clone(),
            _ => format!("{name}/{}", version.folder()),
        };
        ensure!(
            !staging.has(&folder),
            "two folders of the wheel say that they are `{folder}`; leave one out by naming the others with `--service`"
        );
        let draft = import::draft(&folder, common, &metadata, &examples, with_disabled);
        let errors: Vec<_> =
            draft.findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
        if errors.is_empty() {
            staging.write(&draft.files)?;
        } else {
            let sources: Sources =
                draft.files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
            text.stderr.push_str(&draw(&errors, &sources));
            tally.faulty = true;
        }
        tally.versions += 1;
        tally.actions += draft.actions;
        tally.examples_left_out += draft.examples_left_out;
    }
    Ok(())
}

/// The vendor's words are not ours to pass on, so they have no place in the repository.
fn refuse_repository(root: &Path, out: &Path) -> Result<()> {
    let real = files::real(out)?;
    let root = fs::canonicalize(root).with_context(|| format!("`{}` can't be found", root.display()))?;
    ensure!(
        !real.starts_with(&root),
        "`{}` lies in the repository; a draft has the vendor's words in it, so name a folder outside with `--out`",
        real.display()
    );
    for folder in [out.to_owned(), out.join("spec")] {
        ensure!(!folder.is_file(), "`{}` is a file; name another folder with `--out`", folder.display());
    }
    Ok(())
}

/// What has been drafted so far, beside the place that it will have once all is.
struct Staging {
    out: PathBuf,
    folder: tempfile::TempDir,
}

impl Staging {
    fn new(out: &Path) -> Result<Self> {
        // On the same disk as its place, which is not made before everything is right.
        let beside = files::nearest(out);
        let folder = tempfile::Builder::new().prefix(".draft-").tempdir_in(beside);
        let folder = folder.with_context(|| format!("`{}` can't be written to", beside.display()))?;
        Ok(Self { out: out.to_path_buf(), folder })
    }

    /// Makes sure that a service's place is free, or has a draft that can go.
    fn look_out(&self, service: &str) -> Result<()> {
        let place = self.out.join("spec").join(service);
        if !place.exists() {
            return Ok(());
        }
        let files = walkdir::WalkDir::new(&place).max_depth(2).into_iter().filter_map(Result::ok);
        let mut files = files.filter(|file| file.file_name() == "service.yaml").peekable();
        if files.peek().is_none() {
            bail!(
                "`{}` is there and has no `service.yaml`, so it is no draft that could be replaced; move it away",
                place.display()
            );
        }
        for file in files {
            let text = fs::read_to_string(file.path())
                .with_context(|| format!("`{}` can't be read", file.path().display()))?;
            let is_draft = yaml::to_json(&text).is_ok_and(|tree| tree["draft"] == true);
            ensure!(
                is_draft,
                "`{}` does not say `draft: true`, so it is somebody's work and is not replaced; move it away",
                file.path().display()
            );
        }
        Ok(())
    }

    /// Whether a folder of the spec has been drafted already.
    fn has(&self, folder: &str) -> bool {
        self.folder.path().join("spec").join(folder).exists()
    }

    fn write<'f>(&self, files: impl IntoIterator<Item = (&'f String, &'f String)>) -> Result<()> {
        for (path, text) in files {
            let place = self.folder.path().join(path);
            let folder = place.parent().unwrap_or(&place);
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&place, text))
                .with_context(|| format!("`{}` can't be written", place.display()))?;
        }
        Ok(())
    }

    /// Puts everything in its place.
    fn settle(self, common: &[u8]) -> Result<()> {
        let spec = self.out.join("spec");
        let drafts = self.folder.path().join("spec");
        let old = self.folder.path().join("old");
        let settled = (|| -> io::Result<()> {
            fs::create_dir_all(&spec)?;
            fs::create_dir_all(&old)?;
            for entry in fs::read_dir(&drafts)? {
                let name = entry?.file_name();
                let place = spec.join(&name);
                if place.exists() {
                    fs::rename(&place, old.join(&name))?;
                }
                fs::rename(drafts.join(&name), place)?;
            }
            let place = self.out.join(COMMON);
            if place.exists() { Ok(()) } else { fs::write(place, common) }
        })();
        settled.with_context(|| format!("`{}` can't be written to", spec.display()))
    }
}
