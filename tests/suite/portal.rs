//! The portal as its readers meet it: front page, statuses, programmes, decision guides, maps.

mod browser;
mod compare;
mod doors;
mod guide;
mod map;
mod orders;
mod programmes;
mod screenshots;
mod statuses;
mod weight;

use crate::page::Page;
use crate::project::Project;

/// A published page of the small site.
fn small(path: &str) -> (Project, Page) {
    let project = Project::small();
    project.build().fine();
    let page = project.page(path);
    (project, page)
}

/// The addresses of the links on a page whose address begins like this, in their order.
fn links<'a>(page: &'a Page, beginning: &str) -> Vec<&'a str> {
    page.tags("a")
        .filter_map(|a| a.get("href"))
        .filter(|href| href.starts_with(beginning))
        .collect()
}
