//! A chapter of the handbook, as far as tests look at it: its headings and its blocks of code.
//!
//! `docs/handbook/README.md` has the rules of the words after the opening fence.

use std::fs;
use std::path::Path;

/// One file of the handbook.
pub struct Chapter {
    /// Where it lies: `docs/handbook/ja/index.md`.
    pub path: String,
    /// The levels of its headings with their words.
    pub headings: Vec<(usize, String)>,
    /// Its blocks of code in their order.
    pub blocks: Vec<Block>,
    /// Its lines outside of blocks, without code within sentences.
    pub prose: String,
}

/// A block of code.
pub struct Block {
    /// Where it begins: `docs/handbook/ja/index.md:12`.
    pub place: String,
    /// Its number in the chapter, from 1.
    pub number: usize,
    /// The words after the opening fence.
    pub info: String,
    /// What stands in it, without the indentation of the list that it belongs to.
    pub text: String,
}

/// What a block writes into a site.
pub struct Written {
    /// The file.
    pub path: String,
    /// What is written.
    pub text: String,
    /// Whether it goes to the end of a file that may be there.
    pub appended: bool,
}

impl Chapter {
    /// Reads a file; every block must be closed, and must say what it is.
    pub fn read(root: &Path, path: &str) -> Chapter {
        let mut chapter = Chapter {
            path: path.to_owned(),
            headings: Vec::new(),
            blocks: Vec::new(),
            prose: String::new(),
        };
        let mut open: Option<(usize, Block)> = None;
        for (line, text) in fs::read_to_string(root.join(path))
            .unwrap()
            .lines()
            .enumerate()
        {
            let trimmed = text.trim_start();
            let place = format!("{path}:{}", line + 1);
            match &mut open {
                Some(_) if trimmed == "```" => chapter.blocks.extend(open.take().map(|o| o.1)),
                Some((indent, block)) => {
                    let blank = text.len().min(*indent);
                    block.text += text.get(blank..).unwrap_or_default();
                    block.text.push('\n');
                }
                None if trimmed.starts_with("```") => {
                    let info = trimmed.trim_start_matches('`').to_owned();
                    assert!(
                        !info.is_empty(),
                        "{place}: this block does not say what it is"
                    );
                    let number = chapter.blocks.len() + 1;
                    let text_of = String::new();
                    let block = Block {
                        place,
                        number,
                        info,
                        text: text_of,
                    };
                    open = Some((text.len() - trimmed.len(), block));
                }
                None => {
                    let level = text.bytes().take_while(|b| *b == b'#').count();
                    if level > 0 {
                        chapter
                            .headings
                            .push((level, text[level..].trim().to_owned()));
                    }
                    chapter.prose.extend(text.split('`').step_by(2));
                    chapter.prose.push('\n');
                }
            }
        }
        assert!(open.is_none(), "{path}: the last block is not closed");
        chapter
    }
}

impl Block {
    /// The value of a word such as `error=content/yaml`.
    pub fn word(&self, key: &str) -> Option<&str> {
        let values = self
            .info
            .split_whitespace()
            .filter_map(|w| w.split_once('='));
        values.filter(|(k, _)| *k == key).map(|(_, v)| v).next()
    }

    /// The file that the block stands for; none for commands, output and files of other programs.
    pub fn written(&self) -> Option<Written> {
        let words: Vec<&str> = self.info.split_whitespace().collect();
        let title = format!(
            "title: 例題{}\nreading: れいだい\nsummary: 例です。\n",
            self.number
        );
        let (path, text, appended) = if let Some(path) = self.word("file") {
            (path.to_owned(), self.text.clone(), false)
        } else if let Some(path) = self.word("add") {
            (path.to_owned(), self.text.clone(), true)
        } else if words == ["sh"] || words == ["text"] || self.word("other").is_some() {
            return None;
        } else if words.starts_with(&["toml", "site"]) {
            ("site.toml".to_owned(), self.text.clone(), false)
        } else if words.starts_with(&["markdown", "body"]) {
            let path = format!("content/about/example-{}/ja.md", self.number);
            (path, format!("---\n{title}---\n{}", self.text), false)
        } else if let Some(collection) = self.word("facts") {
            let path = format!("content/{collection}/example-{}/ja.md", self.number);
            let rest = "sources:\n  - { doc: guidebook-2024, page: 1 }\nas_of: 2024-10\n---\n";
            (path, format!("---\n{title}{}{rest}", self.text), false)
        } else {
            panic!(
                "{}: `{}` does not say what the block is",
                self.place, self.info
            );
        };
        Some(Written {
            path,
            text,
            appended,
        })
    }

    /// The commands for our program in a block for a terminal, each as its words.
    pub fn calls(&self) -> Vec<Vec<&str>> {
        if self.info != "sh" {
            return Vec::new();
        }
        let lines = self
            .text
            .lines()
            .map(|line| line.split(" #").next().unwrap_or(line));
        let commands = lines.flat_map(|line| line.split('|'));
        let words = commands.map(|command| command.split_whitespace().collect::<Vec<_>>());
        words
            .filter(|words| words.first() == Some(&"shirube"))
            .collect()
    }
}
