//! Arguments of `check`.

use super::SiteArgs;
use clap::ValueEnum;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CheckArgs {
    #[command(flatten)]
    pub(in crate::cli) site: SiteArgs,
    /// Treat warnings as errors
    #[arg(long)]
    pub(in crate::cli) strict: bool,
    /// Ask the network whether addresses outside of the site lead somewhere
    #[arg(long)]
    pub(in crate::cli) external: bool,
    /// Ask for those too whose answer is known from an earlier day
    #[arg(long, requires = "external")]
    pub(in crate::cli) fresh: bool,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(in crate::cli) format: CheckFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CheckFormat {
    /// For people
    Human,
    /// For programs
    Json,
    /// For code scanning services and editors (SARIF 2.1.0)
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}
