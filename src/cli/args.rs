//! Arguments, as people type them.

mod check;
mod i18n;

use crate::attention::SOON_DAYS;
use crate::diag::Diagnostic;
use crate::output::part::Shard;
use crate::pipeline::Options;
pub(super) use check::{CheckArgs, CheckFormat};
use clap::{Parser, Subcommand, ValueEnum};
pub(super) use i18n::{
    AcceptArgs, ExchangeFormat, ExportArgs, I18nCommand, ImportArgs, StatusArgs,
};
use shirube_easy::lint::Profile;
use std::path::PathBuf;

/// Builds multilingual portals from Markdown.
#[derive(Debug, Parser)]
#[command(name = "shirube", version, about, arg_required_else_help = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the site into its output folder
    Build(BuildArgs),
    /// Show the site as it is being written, and make it again at every edit
    Serve(ServeArgs),
    /// Check the site without writing anything
    Check(CheckArgs),
    /// Serve an editor over standard input and output (Language Server Protocol)
    Lsp(LspArgs),
    /// Start a new entry: `shirube new program my-programme`
    New(NewArgs),
    /// Start a new site in a folder
    Init(InitArgs),
    /// Search the published site, as its readers do
    Search(SearchArgs),
    /// Convert and score one Japanese text: readings, spaces, plainer words, what is hard
    Easy(EasyArgs),
    /// Print the JSON Schema of the front matter of a collection, or write all for an editor
    Schema(SchemaArgs),
    /// List entries that need attention
    List(ListArgs),
    /// Translations: which are behind their source, and what they follow
    I18n {
        #[command(subcommand)]
        command: I18nCommand,
    },
    /// List what is published with its hashes, or what changed since an earlier list
    Manifest(ManifestArgs),
    /// Remove the output folder's own files
    Clean(CleanArgs),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Where the site is and how it is read.
#[derive(Debug, clap::Args)]
pub(super) struct SiteArgs {
    /// Folder with site.toml
    #[arg(long, default_value = ".")]
    pub(super) root: PathBuf,
    /// Day of the build (YYYY-MM-DD); today in Japan if not given, or SOURCE_DATE_EPOCH
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<String>,
    /// Include drafts
    #[arg(long)]
    pub(super) drafts: bool,
}

impl SiteArgs {
    /// What they ask the pipeline for, or why the day of the build is none.
    pub(super) fn options(&self) -> Result<Options, Diagnostic> {
        Ok(Options {
            root: self.root.clone(),
            today: super::today::today(self.date.as_deref())?,
            drafts: self.drafts,
            cached: true,
            lint: false,
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Human,
    /// For programs
    Json,
}

#[derive(Debug, clap::Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) site: SiteArgs,
    /// Output folder, instead of the one in site.toml
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// Address of the site, instead of the one in site.toml
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Add a language that nobody reads: interface texts accented, longer and in brackets, so
    /// that texts which cannot be translated and places that are too tight stand out. Goes into
    /// a folder of its own unless --output names one: `dist-pseudo` instead of `dist`
    #[arg(long)]
    pub(super) pseudo: bool,
    /// Make a copy that opens from a USB stick or a mail, without a server: addresses lead to
    /// files, and the search says where one can search instead. Goes into a folder of its own
    /// unless --output names one: `dist-portable` instead of `dist`
    #[arg(long)]
    pub(super) portable: bool,
    /// Build only these languages, with what all share. Goes into a folder of its own unless
    /// --output names one: `dist-vi` instead of `dist`
    #[arg(long, value_delimiter = ',', value_name = "LANG,…")]
    pub(super) lang: Vec<String>,
    /// Build only one of several parts of about the same size, such as 2/4, for several machines.
    /// All parts together are the site. Goes into a folder of its own: `dist-2-of-4`
    #[arg(long, value_name = "NUMBER/OF")]
    pub(super) shard: Option<Shard>,
    /// Draw every page again
    #[arg(long)]
    pub(super) fresh: bool,
    /// Treat warnings as errors
    #[arg(long)]
    pub(super) strict: bool,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    pub(super) site: SiteArgs,
    /// Address or name to listen at. Others than this machine are let in only if it is theirs
    #[arg(long, default_value = "127.0.0.1")]
    pub(super) host: String,
    /// Port; the next free one if it is busy, any if 0
    #[arg(long, default_value_t = 4321)]
    pub(super) port: u16,
    /// Open the preview in a browser
    #[arg(long)]
    pub(super) open: bool,
    /// Editor that links open: vscode, vscodium, cursor, zed, idea, textmate, none, or the form
    /// of its links, such as `my://{path}:{line}`
    #[arg(long, default_value = "vscode")]
    pub(super) editor: String,
    /// Look for changes twice a second instead of being told (for network drives)
    #[arg(long)]
    pub(super) poll: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct LspArgs {
    /// Folder with site.toml; if not given, the nearest one above what the editor has open
    #[arg(long)]
    pub(super) root: Option<PathBuf>,
    /// Day on which programmes are open or closed (YYYY-MM-DD); today in Japan if not given, or
    /// SOURCE_DATE_EPOCH
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<String>,
    /// What editors add by themselves; there is no other way to talk
    #[arg(long, hide = true)]
    pub(super) stdio: bool,
}

#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_precedence_over_arg = true
)]
pub(super) struct SearchArgs {
    #[command(subcommand)]
    pub(super) command: Option<SearchCommand>,
    /// Words; "words in quotes" must stand just so, -words must not occur
    pub(super) query: Vec<String>,
    /// Language of the reader; the source language if not given
    #[arg(long)]
    pub(super) lang: Option<String>,
    /// Narrow by a facet: purpose=develop. One of several values of one facet is enough
    #[arg(long, value_name = "FACET=VALUE")]
    pub(super) facet: Vec<String>,
    /// How many results
    #[arg(long, default_value_t = 10)]
    pub(super) limit: usize,
    /// Day on which the reader asks (YYYY-MM-DD); today if not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<String>,
    /// Folder with site.toml
    #[arg(long, default_value = ".")]
    pub(super) root: PathBuf,
    /// Output folder, instead of the one in site.toml
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// How the results are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct EasyArgs {
    /// A text, a Markdown file, or `-` for standard input; each line of a text stands for itself
    #[arg(default_value = "-")]
    pub(super) file: String,
    /// What is printed
    #[arg(long, value_enum, default_value_t = EasyFormat::Text)]
    pub(super) format: EasyFormat,
    /// Use the limits for warnings of danger instead of those for daily life
    #[arg(long)]
    pub(super) urgent: bool,
    /// Language of the findings: ja or en
    #[arg(long, default_value = "ja")]
    pub(super) lang: String,
    /// Folder with site.toml, whose glossary and readings are used
    #[arg(long, default_value = ".")]
    pub(super) root: PathBuf,
}

impl EasyArgs {
    /// For whom the text is written.
    pub(super) fn profile(&self) -> Profile {
        match self.urgent {
            true => Profile::Urgent,
            false => Profile::Daily,
        }
    }
}

/// What `easy` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum EasyFormat {
    /// The derived text and what is hard in the given one
    Text,
    /// The derived text with ruby
    Html,
    /// Score, words with readings, findings: one object a line
    Json,
}

#[derive(Debug, Subcommand)]
pub(super) enum SearchCommand {
    /// Print all documents for Quickwit, one JSON object a line
    Export(SearchExportArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct SearchExportArgs {
    #[command(flatten)]
    pub(super) site: SiteArgs,
    /// Address of the site, instead of the one in site.toml
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Print the configuration of the Quickwit index instead
    #[arg(long)]
    pub(super) index_config: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct NewArgs {
    /// Collection, as in site.toml
    pub(super) collection: String,
    /// Folder name and address of the entry: a-z, 0-9 and -
    pub(super) slug: String,
    /// Language of the new file; the source language if not given
    #[arg(long)]
    pub(super) lang: Option<String>,
    /// Folder with site.toml
    #[arg(long, default_value = ".")]
    pub(super) root: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct InitArgs {
    /// Folder of the new site
    pub(super) dir: PathBuf,
    /// Languages with commas between them, the source language first
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "ja,ja-simple,en",
        value_name = "LANG,…"
    )]
    pub(super) lang: Vec<String>,
    /// Name of the site
    #[arg(long)]
    pub(super) title: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// Collection type, `translation`, `sources`, `glossary`, `readings`, `search-tests`, `doors`
    /// or `site`; all of them if not given
    pub(super) collection: Option<String>,
    /// Write them for programs for editing, into .vscode/ of a site, instead of printing them
    #[arg(long, value_name = "DIR", num_args = 0..=1, default_missing_value = ".")]
    pub(super) write: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// Which entries
    #[arg(value_enum)]
    pub(super) what: Listed,
    #[command(flatten)]
    pub(super) site: SiteArgs,
    /// How many days ahead `expiring` looks
    #[arg(long, default_value_t = SOON_DAYS, value_name = "DAYS")]
    pub(super) days: i32,
    /// Exit with 1 if anything is listed
    #[arg(long)]
    pub(super) strict: bool,
    /// How they are printed
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub(super) format: ListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// For people
    Human,
    /// For programs
    Json,
    /// Annotations of GitHub Actions
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listed {
    /// Pages in easy Japanese with their scores, the hardest first
    Easy,
    /// Entries that are only shown with --drafts
    Drafts,
    /// Programmes that have ended
    Expired,
    /// Programmes and events that end within the days of --days
    Expiring,
    /// Facts that nobody has checked for a year, and translations that are behind their source
    Stale,
    /// Translations that do not exist yet, or have no text yet
    Missing,
    /// Addresses outside of the site, with the date of the facts beside them
    Links,
    /// Translations that somebody should review
    Unreviewed,
}

#[derive(Debug, clap::Args)]
pub(super) struct ManifestArgs {
    /// Folder with site.toml
    #[arg(long, default_value = ".")]
    pub(super) root: PathBuf,
    /// Output folder, instead of the one in site.toml
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
    /// What to upload and to delete where an earlier build lies: its output folder, or its list
    /// (`.shirube-manifest.json`)
    #[arg(long, value_name = "OLD")]
    pub(super) diff: Option<PathBuf>,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct CleanArgs {
    /// Folder with site.toml
    #[arg(long, default_value = ".")]
    pub(super) root: PathBuf,
    /// Output folder, instead of the one in site.toml
    #[arg(long, short)]
    pub(super) output: Option<PathBuf>,
}
