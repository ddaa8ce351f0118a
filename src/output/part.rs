//! A part of a site, for several machines that build it together.
//!
//! Which part a file belongs to follows from its path alone, so machines need not talk to each
//! other, and a page stays in its part from one build to the next. Every machine reads and
//! assembles the whole site, since lists and links know all of it; it draws its own pages only.

use super::compress::SUFFIXES;
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use std::str::FromStr;

/// What one machine builds; by default everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// Pages and searches of these languages only, and with them what is of no language: each
    /// part can be opened by itself.
    pub languages: Vec<Lang>,
    /// One of several parts of about the same size.
    pub shard: Option<Shard>,
}

/// One of several parts: `2/4` is the second of four.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    pub number: u32,
    /// How many there are.
    pub of: u32,
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (number, of) = text.split_once('/').ok_or("write it as 2/4")?;
        let [number, of] = [number, of].map(|part| part.parse().unwrap_or(0));
        match (1..=of).contains(&number) {
            true => Ok(Shard { number, of }),
            false => Err("write it as 2/4: the first number from 1 to the second"),
        }
    }
}

impl Part {
    /// Whether it is everything.
    pub fn is_whole(&self) -> bool {
        self.languages.is_empty() && self.shard.is_none_or(|shard| shard.of == 1)
    }

    /// Whether a published file is in it.
    pub fn holds(&self, path: &str) -> bool {
        // Compressed forms are where their file is.
        let path = SUFFIXES
            .iter()
            .find_map(|suffix| path.strip_suffix(suffix))
            .unwrap_or(path);
        let spoken = language(path).is_none_or(|lang| {
            self.languages.is_empty() || self.languages.iter().any(|own| own.as_str() == lang)
        });
        spoken && self.shard.is_none_or(|shard| shard.holds(path))
    }

    /// How its folder differs from that of the whole site, such as `-vi-2-of-4`.
    pub fn suffix(&self) -> String {
        let languages = self.languages.iter().map(|lang| format!("-{lang}"));
        let shard = self.shard.filter(|shard| shard.of > 1);
        let shard = shard.map(|Shard { number, of }| format!("-{number}-of-{of}"));
        languages.chain(shard).collect()
    }
}

impl Shard {
    fn holds(self, path: &str) -> bool {
        let hash = Fingerprint::of(path.as_bytes()).to_bytes();
        let first = u32::from_le_bytes([hash[0], hash[1], hash[2], hash[3]]);
        first % self.of == self.number - 1
    }
}

/// The language that a file is for, as it is written in its path; anything where it is for none
/// that a site could have.
fn language(path: &str) -> Option<&str> {
    let (first, rest) = path.split_once('/')?;
    let named = match first {
        // `ja.1f0e.idx` and `titles.ja.1f0e.json`.
        "search" => rest
            .strip_prefix("titles.")
            .unwrap_or(rest)
            .split('.')
            .next()?,
        first => first,
    };
    Lang::parse(named).map(|_| named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_written_as_numbers() {
        assert_eq!("2/4".parse(), Ok(Shard { number: 2, of: 4 }));
        for wrong in ["", "2", "0/4", "5/4", "a/b", "1/0", "-1/4"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_file_is_in_just_one_shard_with_its_compressed_forms() {
        for number in 0..200 {
            let path = format!("ja/program/p{number}/index.html");
            let parts = (1..=3).map(|number| Part {
                shard: Some(Shard { number, of: 3 }),
                ..Part::default()
            });
            let parts: Vec<Part> = parts.filter(|part| part.holds(&path)).collect();
            assert_eq!(parts.len(), 1, "{path}");
            assert!(parts[0].holds(&format!("{path}.gz")));
        }
    }

    #[test]
    fn a_language_has_its_pages_its_search_and_what_all_share() {
        let part = Part {
            languages: vec![Lang::parse("ja").unwrap()],
            shard: None,
        };
        for path in [
            "ja/index.html",
            "search/ja.1f.idx",
            "search/titles.ja.1f.json",
            "assets/style.1f.css",
            "search/engine.1f.js",
            "index.html",
        ] {
            assert!(part.holds(path), "{path}");
        }
        for path in [
            "vi/index.html",
            "ja-simple/index.html",
            "search/ja-simple.1f.idx",
        ] {
            assert!(!part.holds(path), "{path}");
        }
        assert_eq!(part.suffix(), "-ja");
    }
}
