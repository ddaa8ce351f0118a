//! Names that can be parts of addresses and of paths on every disk.
//!
//! A site is built on one system and unpacked on another, so a name must be possible on all of
//! them and mean the same file.

/// Whether a name can be part of an address: `a-z`, `0-9`, single hyphens inside. Names of
/// devices are none.
pub fn is_slug(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 100
        && name.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
        && !is_device(name)
}

/// Whether Windows takes a name for a device, with whatever extension ("Naming Files, Paths, and
/// Namespaces" of its documentation): nothing can be unpacked there under it.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let numbered = stem
        .strip_suffix(|c: char| ('1'..='9').contains(&c))
        .is_some_and(|stem| stem.eq_ignore_ascii_case("com") || stem.eq_ignore_ascii_case("lpt"));
    numbered
        || ["con", "prn", "aux", "nul"]
            .iter()
            .any(|device| stem.eq_ignore_ascii_case(device))
}

/// Whether a name has letters that are written in parts (a kana and its mark, a syllable of
/// Hangul and its letters), as files of a Mac have: other systems take it for another name than
/// the one that looks the same.
pub fn is_in_parts(name: &str) -> bool {
    name.chars().any(|c| {
        // Marks of Latin letters, of Hangul and of kana (Unicode blocks of these names).
        matches!(c, '\u{300}'..='\u{36F}' | '\u{1100}'..='\u{11FF}' | '\u{3099}' | '\u{309A}')
    })
}

/// What a name is on a disk that does not tell capitals from small letters.
pub fn folded(name: &str) -> String {
    name.to_lowercase()
}

/// Whether every system can have a file of this name: no device, no letters in parts, neither
/// dot nor space at its end.
pub fn is_portable(name: &str) -> bool {
    !is_device(name) && !is_in_parts(name) && !name.ends_with(['.', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_no_names() {
        for name in [
            "con",
            "NUL",
            "aux.md",
            "com1",
            "Lpt9.tar.gz",
            "con ",
            "prn .x",
        ] {
            assert!(is_device(name), "{name}");
            assert!(!is_portable(name), "{name}");
        }
        for name in ["console", "com", "com0", "com10", "a-con", "x.con"] {
            assert!(!is_device(name), "{name}");
        }
    }

    #[test]
    fn letters_in_parts_are_found() {
        for (whole, parts) in [
            ("が", "か\u{3099}"),
            ("é", "e\u{301}"),
            ("한", "\u{1112}\u{1161}\u{11ab}"),
        ] {
            assert!(!is_in_parts(whole) && is_in_parts(parts), "{whole}");
        }
    }
}
