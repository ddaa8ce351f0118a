//! In which order files come into the folder, so that whoever reads it meanwhile finds whole
//! pages.

/// When a file is written. Removing comes after all of them, since a page that has not been
/// replaced yet may need what is not published any more, and goes the other way round: a page
/// before what it loads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// What pages load or offer: styles, scripts, pictures, the search, data.
    Part,
    /// Pages.
    Page,
    /// What leads programs to pages.
    Pointer,
}

impl Turn {
    /// All of them, in their order.
    pub(super) const ALL: [Turn; 3] = [Turn::Part, Turn::Page, Turn::Pointer];

    /// The turn of a file. Its compressed forms come with it.
    pub(super) fn of(path: &str) -> Turn {
        let path = [".br", ".gz"]
            .iter()
            .find_map(|form| path.strip_suffix(form))
            .unwrap_or(path);
        let name = path.rsplit('/').next().unwrap_or(path);
        if name.ends_with(".html") {
            Turn::Page
        } else if matches!(name, "feed.xml" | "robots.txt")
            || (path.starts_with("sitemap") && path.ends_with(".xml"))
        {
            Turn::Pointer
        } else {
            Turn::Part
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_after_what_it_loads_and_before_what_leads_to_it() {
        for part in [
            "assets/style.0123456789.css",
            "search/ja.0123456789.idx",
            "ja/articles/welcome/map.svg",
            "ja/program.csv",
            "sw.js",
            "_headers",
        ] {
            assert_eq!(Turn::of(part), Turn::Part, "{part}");
        }
        for page in ["index.html", "ja/program/open/index.html.br", "ja/404.html"] {
            assert_eq!(Turn::of(page), Turn::Page, "{page}");
        }
        for pointer in [
            "sitemap.xml",
            "sitemap-ja.xml.gz",
            "ja/feed.xml",
            "robots.txt",
        ] {
            assert_eq!(Turn::of(pointer), Turn::Pointer, "{pointer}");
        }
        assert!(Turn::ALL.is_sorted());
    }
}
