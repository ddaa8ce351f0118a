//! What is wrong between the messages of a site.
//!
//! A message that is missing or leads nowhere would be seen first by a reader; all of it can be
//! found without formatting anything. That a template asks for a message which no language has
//! is found where templates are drawn.

mod missing;
mod references;
pub mod unused;
pub mod variables;

use crate::diag::Report;
use crate::i18n::catalog::Catalogs;

/// Checks all catalogues against the source language and each in itself.
pub fn check(catalogs: &Catalogs, wanted: &[String], report: &mut Report) {
    missing::check_wanted(catalogs, wanted, report);
    missing::check(catalogs, report);
    for catalog in catalogs.catalogs.values() {
        references::check(catalog, report);
    }
    variables::check(catalogs, report);
}
