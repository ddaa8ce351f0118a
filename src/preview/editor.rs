//! Links that open an editor at a line.

use crate::source::{SourceMap, Span};
use std::path::{Path, PathBuf};

/// The editors whose links are known, with what their documentation says of them.
const KNOWN: &[(&str, &str)] = &[
    ("vscode", "vscode://file/{path}:{line}:{column}"),
    ("vscodium", "vscodium://file/{path}:{line}:{column}"),
    ("cursor", "cursor://file/{path}:{line}:{column}"),
    ("zed", "zed://file/{path}:{line}:{column}"),
    (
        "idea",
        "idea://open?file=/{path}&line={line}&column={column}",
    ),
    (
        "textmate",
        "txmt://open?url=file:///{path}&line={line}&column={column}",
    ),
    ("none", ""),
];

/// Makes links to files of a site.
#[derive(Debug, Clone)]
pub struct Editor {
    root: PathBuf,
    template: String,
}

impl Editor {
    /// Links for the editor with this name, or of this form: `myeditor://{path}:{line}`.
    ///
    /// # Errors
    /// The names that are known, if this is neither one of them nor a form.
    pub fn new(name: &str, root: &Path) -> Result<Editor, String> {
        let known = KNOWN.iter().find(|(known, _)| *known == name);
        let template = match known {
            Some((_, template)) => (*template).to_owned(),
            None if name.contains("://") && name.contains("{path}") => name.to_owned(),
            None => {
                let names: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
                return Err(names.join(", "));
            }
        };
        Ok(Editor {
            root: root.to_owned(),
            template,
        })
    }

    /// The link to a place in a file of the site. `None` for a text that is part of the program,
    /// and if no links are wanted.
    pub fn link(&self, path: &str, line: usize, column: usize) -> Option<String> {
        if self.template.is_empty() || path.ends_with(" (built in)") {
            return None;
        }
        let path = self.root.join(path);
        let path = path.to_string_lossy().replace('\\', "/");
        Some(
            self.template
                .replace(
                    "{path}",
                    &crate::percent::path(path.trim_start_matches('/')),
                )
                .replace("{line}", &line.to_string())
                .replace("{column}", &column.to_string()),
        )
    }

    pub(super) fn link_to(&self, span: Span, sources: &SourceMap) -> Option<String> {
        let (line, column) = sources.position(span);
        self.link(&sources.get(span.source).path, line, column)
    }
}

#[cfg(test)]
mod tests {
    use super::Editor;
    use std::path::Path;

    #[test]
    fn a_link_names_file_line_and_column() {
        let editor = Editor::new("vscode", Path::new("/home/a b")).unwrap();
        assert_eq!(
            editor.link("content/x/y/ja.md", 3, 7).as_deref(),
            Some("vscode://file/home/a%20b/content/x/y/ja.md:3:7")
        );
        assert_eq!(editor.link("locales/ja/a.ftl (built in)", 1, 1), None);
    }

    #[test]
    fn other_editors_give_the_form_of_their_links() {
        let editor = Editor::new("my://{path}#{line}", Path::new("/s")).unwrap();
        assert_eq!(editor.link("a.md", 3, 7).as_deref(), Some("my://s/a.md#3"));
        assert!(
            Editor::new("none", Path::new("/s"))
                .unwrap()
                .link("a.md", 1, 1)
                .is_none()
        );
        assert!(
            Editor::new("vim", Path::new("/s"))
                .unwrap_err()
                .contains("vscode")
        );
    }
}
