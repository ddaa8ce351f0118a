//! Arguments of `shirube i18n`.

use super::{Format, SiteArgs};
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum I18nCommand {
    /// Say of every translation whether it follows its source, and what changed if not
    Status(StatusArgs),
    /// Record that translations say what their source says now
    Accept(AcceptArgs),
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct StatusArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Only this language; may be given several times
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
