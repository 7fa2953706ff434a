//! Files into the format's own types.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::{
    diagnostic::{At, Code, Diagnostic},
    fix::Fix,
    spec::{ActionFile, CommonFile, Service, ServiceFile, Spec, TypesFile},
    yaml::{self, Node, Position, YamlPath},
};

/// The spec's files: paths from the root of the repository, with `/` on every system, and their bytes.
///
/// A sorted map, so that nothing depends on the order in which a folder was read.
pub type Sources = BTreeMap<String, Vec<u8>>;

/// Where a file belongs.
enum Place<'p> {
    Common,
    /// What is no part of the spec: the editors' schemas, and the page that explains the format.
    Aside,
    Service {
        folder: &'p str,
    },
    Types {
        folder: &'p str,
    },
    Action {
        folder: &'p str,
        name: &'p str,
    },
    Stray,
}

fn place_of(path: &str) -> Place<'_> {
    let Some(inner) = path.strip_prefix("spec/") else { return Place::Stray };
    let parts: Vec<&str> = inner.split('/').collect();
    // A service with several versions of its API has a folder for each: `cvm/v20170312`.
    let versioned = parts.len() > 2 && is_version(parts[1]);
    let depth = if versioned { 2 } else { 1 };
    let folder = || parts.iter().take(depth).map(|part| part.len() + 1).sum::<usize>().saturating_sub(1);
    let below = parts.get(depth..).unwrap_or_default();
    match (parts.as_slice(), below) {
        (["common.yaml"], _) => Place::Common,
        (["README.md"], _) => Place::Aside,
        (["schema", file], _) if file.strip_suffix(".json").is_some() => Place::Aside,
        (_, ["service.yaml"]) => Place::Service { folder: &inner[..folder()] },
        (_, ["types.yaml"]) => Place::Types { folder: &inner[..folder()] },
        (_, ["actions", file]) => match file.strip_suffix(".yaml") {
            Some(name) => Place::Action { folder: &inner[..folder()], name },
            None => Place::Stray,
        },
        _ => Place::Stray,
    }
}

/// `v20170312`: the folder of one version of an API.
fn is_version(folder: &str) -> bool {
    folder
        .strip_prefix('v')
        .is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a path is one of a file that has the format, and is not beside those.
pub(crate) fn has_format(path: &str) -> bool {
    !matches!(place_of(path), Place::Aside | Place::Stray)
}

/// The keys of each struct in a file, in the order of the format's types; nothing of what is no file of the spec.
pub(crate) fn key_orders(path: &str, root: &Node) -> HashMap<Position, &'static [&'static str]> {
    match place_of(path) {
        Place::Common => yaml::key_orders::<CommonFile>(root),
        Place::Service { .. } => yaml::key_orders::<ServiceFile>(root),
        Place::Types { .. } => yaml::key_orders::<TypesFile>(root),
        Place::Action { .. } => yaml::key_orders::<ActionFile>(root),
        Place::Aside | Place::Stray => HashMap::new(),
    }
}

/// One file, read.
enum Read {
    Common(CommonFile),
    Service(ServiceFile),
    Types(TypesFile),
    Action(ActionFile),
    Nothing,
}

/// The files of a spec by what they are about, so that services can be read one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The files that belong to no service, those without a place among them.
    pub shared: Vec<String>,
    /// The files of each service, by its folder below `spec`.
    pub services: BTreeMap<String, Vec<String>>,
}

impl Parts {
    /// Sorts the paths of a spec.
    #[must_use]
    pub fn of<'p>(paths: impl IntoIterator<Item = &'p String>) -> Self {
        let mut parts = Self::default();
        for path in paths {
            match folder_of(path) {
                Some(folder) => parts.services.entry(folder.to_owned()).or_default().push(path.clone()),
                None => parts.shared.push(path.clone()),
            }
        }
        parts
    }
}

/// Reads every file. What can be read comes back even if other files can't, so that it can be checked.
#[must_use]
pub fn parse(sources: &Sources) -> (Option<Spec>, Vec<Diagnostic>) {
    let parts = Parts::of(sources.keys());
    let (common, mut findings) = shared(parts.shared.iter().map(|path| source(sources, path)));
    let mut services = Vec::new();
    for (folder, paths) in &parts.services {
        let files: Vec<Source<'_>> = paths.iter().map(|path| source(sources, path)).collect();
        let (read, problems) = service(folder, &files);
        services.extend(read);
        findings.extend(problems);
    }
    (common.map(|common| Spec { common, services }), findings)
}

/// A file: its path and its bytes.
pub(crate) type Source<'s> = (&'s str, &'s [u8]);

fn source<'s>(sources: &'s Sources, path: &'s str) -> Source<'s> {
    (path, sources.get(path).map(Vec::as_slice).unwrap_or_default())
}

/// Reads what belongs to no service.
pub(crate) fn shared<'s>(
    files: impl IntoIterator<Item = Source<'s>>,
) -> (Option<CommonFile>, Vec<Diagnostic>) {
    let (mut common, mut is_there) = (None, false);
    let mut findings = Vec::new();
    for (path, bytes) in files {
        is_there |= path == COMMON;
        match read(path, bytes) {
            Ok(Read::Common(file)) => common = Some(file),
            Ok(_) => {}
            Err(problems) => findings.extend(problems),
        }
    }
    if !is_there {
        let finding =
            Diagnostic::error(Code::MissingFile, At::file(COMMON), format!("`{COMMON}` is missing"));
        findings.push(finding.help("it holds the regions and the error codes that every service shares"));
    }
    (common, findings)
}

/// Reads the files of one service.
pub(crate) fn service(folder: &str, files: &[Source<'_>]) -> (Option<Service>, Vec<Diagnostic>) {
    let outcomes: Vec<Result<Read, Vec<Diagnostic>>> =
        files.par_iter().map(|(path, bytes)| read(path, bytes)).collect();
    let mut findings = Vec::new();
    let mut made = Folder::default();
    for outcome in outcomes {
        match outcome {
            Ok(Read::Service(file)) => made.service = Some(file),
            Ok(Read::Types(file)) => made.types = file,
            Ok(Read::Action(file)) => made.actions.push(file),
            Ok(Read::Common(_) | Read::Nothing) => {}
            Err(problems) => {
                made.broken = true;
                findings.extend(problems);
            }
        }
    }
    // What can be checked of a service shows once all of it can be read. A draft is all blanks, and they show at once.
    if made.broken {
        let blanks = files.iter().map(|(path, bytes)| yaml::blanks(path, &String::from_utf8_lossy(bytes)));
        findings.extend(blanks.flatten());
    }
    let service = made.service(folder, &mut findings);
    (service, findings)
}

pub(crate) const COMMON: &str = "spec/common.yaml";

#[derive(Default)]
struct Folder {
    service: Option<ServiceFile>,
    types: TypesFile,
    actions: Vec<ActionFile>,
    /// Whether a file of the folder can't be read, so that what the others say can't be judged.
    broken: bool,
}

impl Folder {
    fn service(self, folder: &str, findings: &mut Vec<Diagnostic>) -> Option<Service> {
        if self.broken {
            return None;
        }
        let Some(file) = self.service else {
            let path = format!("spec/{folder}/service.yaml");
            let finding =
                Diagnostic::error(Code::MissingFile, At::file(&path), format!("`{path}` is missing"));
            findings.push(finding.help("it names the service, its version, its hosts and its categories"));
            return None;
        };
        Some(Service { folder: folder.to_owned(), file, types: self.types, actions: self.actions })
    }
}

fn folder_of(path: &str) -> Option<&str> {
    match place_of(path) {
        Place::Service { folder } | Place::Types { folder } | Place::Action { folder, .. } => Some(folder),
        Place::Common | Place::Aside | Place::Stray => None,
    }
}

/// Says how to add a name that is missing in a file, for the file's path has it.
fn named(mut findings: Vec<Diagnostic>, key: &str, name: &str) -> Vec<Diagnostic> {
    let missing = format!("the key `{key}` is missing here");
    let is_it = |finding: &&mut Diagnostic| {
        finding.code == Code::MissingKey
            && finding.at.path == YamlPath::default()
            && finding.message == missing
    };
    for finding in findings.iter_mut().filter(is_it) {
        finding.fix = Some(Fix::Insert { line: format!("{key}: {name}") });
    }
    findings
}

fn read(path: &str, bytes: &[u8]) -> Result<Read, Vec<Diagnostic>> {
    match place_of(path) {
        Place::Aside => Ok(Read::Nothing),
        Place::Common => yaml::read(path, bytes).map(Read::Common),
        Place::Service { folder } => {
            let service = folder.split('/').next().unwrap_or_default();
            yaml::read(path, bytes).map(Read::Service).map_err(|findings| named(findings, "service", service))
        }
        Place::Types { .. } => yaml::read(path, bytes).map(Read::Types),
        Place::Action { name, .. } => {
            let file: ActionFile =
                yaml::read(path, bytes).map_err(|findings| named(findings, "action", name))?;
            if file.action == name {
                return Ok(Read::Action(file));
            }
            let message = format!("the file is called `{name}.yaml` and its action `{}`", file.action);
            let finding = Diagnostic::error(Code::NameMismatch, At::file(path).key("action"), message);
            Err(vec![finding.help("give both the vendor's name of the action")])
        }
        Place::Stray => {
            let message = "the file has no place in the layout of the spec";
            let help = "a service has `service.yaml`, `types.yaml` and `actions/<Action>.yaml`; \
                        `spec/common.yaml` stands beside the services";
            Err(vec![Diagnostic::error(Code::StrayFile, At::file(path), message).help(help)])
        }
    }
}
