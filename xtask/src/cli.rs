//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Compiles the YAML spec into Rust, and keeps both in order.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", max_term_width = 100)]
pub struct Cli {
    /// The root of the repository, if it is not the current folder or one above it.
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate everything from the spec: write what changed, remove what is no longer made.
    Codegen {
        /// Write nothing; show what is stale as a diff and end with exit code 1 if anything is.
        #[arg(long)]
        check: bool,
        /// Generate into a folder of its own, outside of `spec` and `generated`, which becomes a Cargo workspace. It has
        /// to be new or empty, or what an earlier run has made.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// How to report.
        #[arg(long, value_enum, default_value_t)]
        format: Report,
    },
    /// Check the spec alone, and say everything that is wrong with it.
    Check {
        /// Mend what leaves no doubt, and say what was done and what is left.
        #[arg(long, conflicts_with_all = ["watch", "lints"])]
        fix: bool,
        /// Check again whenever a file of the spec is saved, until Ctrl-C.
        #[arg(long, conflicts_with = "lints")]
        watch: bool,
        /// List the lints instead: their names, their levels by default, and what they find.
        #[arg(long)]
        lints: bool,
        /// How to report.
        #[arg(long, value_enum, default_value_t)]
        format: Report,
    },
    /// Put the keys of the spec into the order of the format; all else stays as it is, comments included.
    Fmt {
        /// Write nothing; show what would move as a diff and end with exit code 1 if anything would.
        #[arg(long)]
        check: bool,
    },
    /// Count what the spec holds.
    Stats {
        /// How to report.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Compare the spec with the metadata that the vendor publishes, member by member.
    ///
    /// The metadata is a second witness: it says what to look up once more in the vendor's document, which stands where
    /// the two differ. What differs on purpose is accepted under `drift` in `service.yaml`, with the reason. Hints, which
    /// are read out of the vendor's prose and examples, are accepted in the same way. Ends with exit code 0 if every row
    /// is accepted and every acceptance is needed, whatever hints there are, and with 1 otherwise.
    Drift {
        /// The folder into which the vendor's wheel `tccli-intl-en` is unpacked: it has
        /// `tccli/services/<service>/v<version>/api.json`. To get it, run `pip download --no-deps tccli-intl-en` and
        /// unzip what comes.
        #[arg(long, value_name = "DIR")]
        vendor: PathBuf,
        /// A service, by its folder below `spec`, such as `tag`; can be given more than once. All, if none is named.
        #[arg(long = "service", value_name = "NAME")]
        services: Vec<String>,
        /// List the hints that nothing accepts, and not their number alone.
        #[arg(long)]
        hints: bool,
        /// A line for each service instead of its rows, and what the wheel has beyond the spec.
        #[arg(long, conflicts_with = "hints")]
        summary: bool,
        /// How to report.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Build the reference as a book in `target/book`, once `codegen` has brought it up to date.
    ///
    /// The book is mdBook's: it has a search, and can be read without a server and without JavaScript. It is built
    /// only if every link and anchor of it leads somewhere.
    Docs(Docs),
    /// Draft YAML from the metadata that the vendor publishes.
    ///
    /// Without `--draft`, what the metadata has and the spec lacks is added to the spec of a service: facts are filled
    /// in, and what takes a person is left blank, on which `check` insists. With it, whole services are drafted in the
    /// vendor's own words, for private use outside of the repository.
    Import(Import),
    /// Say what changed between two specs, and what it means for callers of the generated crates.
    ///
    /// Each change has its verdict (breaking, minor or patch) and why. Drafts the entry of `releases:` in
    /// `service.yaml` and the section of `CHANGELOG.md`, and says which `crate_version` the changes demand.
    Diff(DiffArgs),
    /// Start a new piece of the spec, with blanks to fill in.
    New {
        /// What to start.
        #[command(subcommand)]
        kind: NewKind,
    },
}

/// What to do with the book.
#[derive(Debug, Args)]
pub struct Docs {
    /// Open it in a browser.
    #[arg(long)]
    pub open: bool,
    /// Serve it on this machine until interrupted, and build it anew whenever the spec changes.
    #[arg(long)]
    pub serve: bool,
    /// The port to serve on; 0 takes one that is free.
    #[arg(long, value_name = "PORT", default_value_t = 3000, requires = "serve")]
    pub port: u16,
}

/// What to compare, and how to report.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The old side: a revision of git, or a folder that is a spec or has one in `spec`.
    #[arg(default_value = "HEAD")]
    pub base: String,
    /// The new side, as the old one; the working tree if it is left out.
    pub head: Option<String>,
    /// A service, by its folder below `spec`, such as `tag`; can be given more than once. All, if none is named.
    #[arg(long = "service", value_name = "NAME")]
    pub services: Vec<String>,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    pub format: DiffFormat,
    /// End with exit code 1 if anything changed.
    #[arg(long)]
    pub exit_code: bool,
}

/// How to report a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people at a terminal.
    #[default]
    Text,
    /// The sections of `CHANGELOG.md`.
    Markdown,
    /// For machines: one JSON document on standard output.
    Json,
}

/// How to report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For machines: one JSON document on standard output.
    Json,
}

/// How to report findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// For people: each finding drawn on its source.
    #[default]
    Text,
    /// For machines: one JSON document on standard output.
    Json,
    /// For GitHub: a workflow command for each finding, which it shows in the diff.
    Github,
}

impl From<Format> for Report {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Json => Self::Json,
        }
    }
}

/// What to start.
#[derive(Debug, Subcommand)]
pub enum NewKind {
    /// An action: a file of its own.
    Action {
        /// The vendor's name, such as `CreateTag`.
        name: String,
        /// The service, by its folder below `spec`, such as `tag`.
        #[arg(long)]
        service: String,
    },
    /// A struct or an enum: an entry in the service's `types.yaml`.
    Type {
        /// The vendor's name of a struct, or a name for an enum.
        name: String,
        /// The service, by its folder below `spec`, such as `tag`.
        #[arg(long)]
        service: String,
        /// Start an enum instead of a struct.
        #[arg(long = "enum")]
        is_enum: bool,
    },
}

/// What to draft, and where.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub struct Import {
    /// The folder into which the vendor's wheel `tccli-intl-en` is unpacked: it has
    /// `tccli/services/<service>/v<version>/api.json`.
    #[arg(long, value_name = "DIR")]
    pub vendor: PathBuf,
    /// A service, by its folder below `spec`, or with `--draft` by the vendor's name; can be given more than once.
    #[arg(long = "service", value_name = "NAME", required_unless_present = "all")]
    pub services: Vec<String>,
    /// An action, by the vendor's name; can be given more than once. All that are missing, if none is named.
    #[arg(long = "action", value_name = "NAME", conflicts_with = "draft")]
    pub actions: Vec<String>,
    /// Take members that the vendor has switched off as well.
    #[arg(long)]
    pub disabled: bool,
    /// Take what the spec accepts as missing under `drift` as well; an action that is named is taken anyway.
    #[arg(long, conflicts_with = "draft")]
    pub accepted: bool,
    /// Write nothing; show what would be written as a diff.
    #[arg(long, conflicts_with = "draft")]
    pub dry_run: bool,
    /// Do not show what the vendor says of what is added.
    #[arg(long, conflicts_with = "draft")]
    pub no_prose: bool,
    /// Draft whole services in the vendor's words.
    #[arg(long, requires = "out")]
    pub draft: bool,
    /// The folder below which the drafts go, outside of the repository: its `spec` can be checked and generated from
    /// like any other.
    #[arg(long, value_name = "DIR", requires = "draft")]
    pub out: Option<PathBuf>,
    /// Draft all services of the vendor.
    #[arg(long, requires = "draft", conflicts_with = "services")]
    pub all: bool,
}
