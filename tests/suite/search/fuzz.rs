//! Damaged index files: an error or an answer, never a crash.

use super::{index_of, request};
use crate::project::Project;
use shirube_search::Index;
use std::fs;

/// The same numbers each time (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % limit
    }
}

#[test]
fn no_damage_to_an_index_makes_the_engine_crash() {
    let project = Project::quiet();
    project.build().fine();
    let whole = fs::read(index_of(&project, "ja")).unwrap();
    let mut random = Random(42);
    let mut refused = 0;
    for _ in 0..500 {
        let mut bytes = whole.clone();
        match random.below(4) {
            0 => bytes.truncate(random.below(whole.len())),
            1 => {
                let at = random.below(whole.len());
                bytes.splice(at..at, std::iter::repeat_n(b'x', random.below(50) + 1));
            }
            // The header, where every byte decides something.
            2 => bytes[random.below(41)] ^= 1 << random.below(8),
            _ => {
                for _ in 0..=random.below(8) {
                    bytes[random.below(whole.len())] ^= 1 << random.below(8);
                }
            }
        }
        match Index::open(bytes) {
            Err(_) => refused += 1,
            // What is left open is whole: a change after the end, or back again.
            Ok(index) => {
                index.search(&request("制度", &[])).unwrap();
            }
        }
    }
    assert!(refused > 450, "only {refused} of 500 were noticed");
}
