//! Arguments of `shirube i18n`.

use super::{Format, SiteArgs};
use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum I18nCommand {
    /// Say of every translation whether it follows its source, and what changed if not
    Status(StatusArgs),
    /// Record that translations say what their source says now
    Accept(AcceptArgs),
    /// Write the texts of the site into a file for translators
    Export(ExportArgs),
    /// Take such files back
    Import(ImportArgs),
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct StatusArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Only this language; may be given several times. What is missing in it is listed then
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) lang: Vec<String>,
    /// Only this collection
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) collection: Option<String>,
    /// Only translations that are behind their source
    #[arg(long)]
    pub(in crate::cli) stale: bool,
    /// How the states are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(in crate::cli) format: Format,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct AcceptArgs {
    /// Files of translations, or folders with entries
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// Only this language; may be given several times
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) lang: Vec<String>,
    /// Every translation of the site
    #[arg(long)]
    pub(in crate::cli) all: bool,
    /// Folder with site.toml
    #[arg(long, default_value = ".")]
    pub(in crate::cli) root: PathBuf,
    /// Day that is recorded (YYYY-MM-DD); today in Japan if not given, or SOURCE_DATE_EPOCH
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(in crate::cli) date: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ExportArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Language to translate into
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) lang: String,
    /// What the translators' program reads
    #[arg(long, value_enum)]
    pub(in crate::cli) format: ExchangeFormat,
    /// Only what has no translation, or whose source has changed since
    #[arg(long)]
    pub(in crate::cli) stale: bool,
    /// Only this collection; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) collection: Vec<String>,
    /// File to write; standard output if not given
    #[arg(long, short)]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// What programs of translators read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ExchangeFormat {
    /// Gettext: Poedit, Weblate, OmegaT and many others
    Po,
    /// XLIFF 1.2: OmegaT, Weblate, Poedit, Trados and many others
    Xliff,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ImportArgs {
    /// Files that came back, .po or .xlf
    #[arg(required = true, value_name = "FILE")]
    pub(in crate::cli) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
}
