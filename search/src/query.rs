//! From what a reader typed to the documents that have it.

mod edit;
mod matching;
mod parse;
mod word;

pub(crate) use matching::{Matches, Tolerance, matches};
pub(crate) use parse::{Needle, Question, parse};

/// The binary logarithm of a ratio, in sixteenths. Whole numbers only: results must not differ
/// by a last digit between a server and a browser.
pub(crate) fn log2_sixteenths(above: u32, below: u32) -> u32 {
    let ratio = (u64::from(above.max(1)) << 16) / u64::from(below.max(1));
    let whole = 63 - ratio.max(1).leading_zeros();
    let rest = ((ratio << 4) >> whole) & 15;
    (whole * 16 + rest as u32).saturating_sub(16 * 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_of_whole_numbers() {
        assert_eq!(log2_sixteenths(8, 1), 48);
        assert_eq!(log2_sixteenths(1, 1), 0);
        assert_eq!(log2_sixteenths(3, 2), 8);
        assert_eq!(log2_sixteenths(1, 5), 0);
        assert_eq!(log2_sixteenths(0, 0), 0);
        assert!(log2_sixteenths(u32::MAX, 1) > 500);
    }
}
