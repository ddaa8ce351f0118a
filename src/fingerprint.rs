//! The one way in which content is hashed.
//!
//! Fingerprints decide what is rebuilt and name assets, so they must not depend on anything but
//! the bytes given: no addresses, no hash seeds, no clock.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::hash::{Hash, Hasher};

/// A BLAKE3 hash of some bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

/// The first 24 bits of a fingerprint, to see whether a piece of text is still the same: so short
/// that a line of a file holds many, and long enough where a piece is only compared with what
/// stood in its place before (one of 16 million edits goes unnoticed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(u32);

impl Digest {
    /// How many hexadecimal digits it is written with.
    pub const DIGITS: usize = 6;

    /// The digest of one piece of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let [a, b, c, ..] = Fingerprint::of(bytes).0;
        Digest(u32::from_be_bytes([0, a, b, c]))
    }

    /// Reads the written form: six lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        (text.len() == Self::DIGITS && text.bytes().all(digit))
            .then(|| u32::from_str_radix(text, 16).ok().map(Digest))
            .flatten()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06x}", self.0)
    }
}

/// Takes what `Hash` writes.
struct Feed(blake3::Hasher);

impl Hasher for Feed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        // Asked for by the trait, not by `of_value`.
        let bytes = self.0.finalize();
        bytes
            .as_bytes()
            .first_chunk()
            .map_or(0, |first| u64::from_le_bytes(*first))
    }
}

impl Fingerprint {
    /// The hash of one piece of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Fingerprint(*blake3::hash(bytes).as_bytes())
    }

    /// The hash of several pieces, with their borders: `["ab", "c"]` differs from `["a", "bc"]`.
    pub fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Fingerprint(*hasher.finalize().as_bytes())
    }

    /// The hash of a value, field by field. The same program gives the same hash; another version
    /// of it may give another one.
    pub fn of_value(value: &impl Hash) -> Self {
        let mut feed = Feed(blake3::Hasher::new());
        value.hash(&mut feed);
        Fingerprint(*feed.0.finalize().as_bytes())
    }

    /// The first ten hexadecimal digits, for file names.
    pub fn short(&self) -> String {
        self.to_string()[..10].to_owned()
    }

    /// The raw bytes, to mix into another fingerprint.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The raw bytes, to keep.
    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({})", self.short())
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; 32];
        let digits = text.as_bytes();
        let well_formed = digits.len() == 64
            && digits.chunks(2).zip(&mut bytes).all(|(pair, byte)| {
                std::str::from_utf8(pair)
                    .ok()
                    .and_then(|p| u8::from_str_radix(p, 16).ok())
                    .map(|b| *byte = b)
                    .is_some()
            });
        well_formed
            .then_some(Fingerprint(bytes))
            .ok_or_else(|| serde::de::Error::custom("not a fingerprint"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_between_parts_count() {
        let one = Fingerprint::of_parts([b"ab".as_slice(), b"c"]);
        let other = Fingerprint::of_parts([b"a".as_slice(), b"bc"]);
        assert_ne!(one, other);
    }

    #[test]
    fn survives_a_round_trip_through_json() {
        let fingerprint = Fingerprint::of(b"x");
        let json = serde_json::to_string(&fingerprint).unwrap();
        assert_eq!(
            serde_json::from_str::<Fingerprint>(&json).unwrap(),
            fingerprint
        );
    }
}
