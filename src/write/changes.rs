//! What differs between two published folders, by their lists: what an object store must upload
//! and delete, so that it never takes what is there already.

use super::manifest::Manifest;
use super::order::Turn;
use std::cmp::Reverse;

/// What makes an old folder a new one, in the order in which readers never find a page without
/// what it loads: first all that is put, then all that is deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or hold something else.
    pub put: Vec<String>,
    /// Files that are not published any more.
    pub delete: Vec<String>,
}

impl Changes {
    /// What has to be done to a folder with the list `old` until it is that with the list `new`.
    pub fn between(old: &Manifest, new: &Manifest) -> Changes {
        let put = new.paths().filter(|path| old.hash(path) != new.hash(path));
        let mut put: Vec<String> = put.map(str::to_owned).collect();
        put.sort_by_cached_key(|path| (Turn::of(path), path.clone()));
        let delete = old.paths().filter(|path| !new.contains(path));
        let mut delete: Vec<String> = delete.map(str::to_owned).collect();
        delete.sort_by_cached_key(|path| (Reverse(Turn::of(path)), path.clone()));
        Changes { put, delete }
    }
}
