//! What editors are told about pages and about the whole site, as values for the browser.

pub(super) mod desk;
pub(super) mod page;
