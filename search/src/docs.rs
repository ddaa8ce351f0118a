//! Sets of documents.

/// A set of documents of one index, a bit each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocSet {
    words: Vec<u64>,
    size: u32,
}

impl DocSet {
    /// The empty set among `size` documents.
    pub fn none(size: u32) -> Self {
        DocSet {
            words: vec![0; size.div_ceil(64) as usize],
            size,
        }
    }

    /// All of `size` documents.
    pub fn all(size: u32) -> Self {
        let mut set = DocSet::none(size);
        (0..size).for_each(|doc| set.insert(doc));
        set
    }

    /// Adds a document.
    pub fn insert(&mut self, doc: u32) {
        if doc < self.size {
            self.words[(doc / 64) as usize] |= 1 << (doc % 64);
        }
    }

    /// Whether a document is in it.
    pub fn contains(&self, doc: u32) -> bool {
        doc < self.size && self.words[(doc / 64) as usize] & (1 << (doc % 64)) != 0
    }

    /// How many documents there are.
    pub fn len(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// The documents, in order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.size).filter(|doc| self.contains(*doc))
    }

    /// What is in both.
    pub fn and(mut self, other: &DocSet) -> Self {
        self.words
            .iter_mut()
            .zip(&other.words)
            .for_each(|(a, b)| *a &= b);
        self
    }

    /// What is in one or the other.
    pub fn or(mut self, other: &DocSet) -> Self {
        self.words
            .iter_mut()
            .zip(&other.words)
            .for_each(|(a, b)| *a |= b);
        self
    }

    /// What is in this, but not in the other.
    pub fn without(mut self, other: &DocSet) -> Self {
        self.words
            .iter_mut()
            .zip(&other.words)
            .for_each(|(a, b)| *a &= !b);
        self
    }

    /// How many are in both.
    pub fn count_common(&self, other: &DocSet) -> u32 {
        self.words
            .iter()
            .zip(&other.words)
            .map(|(a, b)| (a & b).count_ones())
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_sets() {
        let mut even = DocSet::none(130);
        (0..130).step_by(2).for_each(|doc| even.insert(doc));
        even.insert(1000);
        assert_eq!(even.len(), 65);
        let odd = DocSet::all(130).without(&even);
        assert_eq!(odd.iter().take(2).collect::<Vec<_>>(), [1, 3]);
        assert!(odd.clone().and(&even).is_empty());
        assert_eq!(odd.clone().or(&even), DocSet::all(130));
        assert_eq!(odd.count_common(&DocSet::all(130)), 65);
    }
}
