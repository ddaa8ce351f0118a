//! One slip of the finger.

/// Whether one letter more, less, other or swapped with its neighbour makes `a` into `b` (the
/// optimal string alignment distance is at most 1).
pub(super) fn within_one_edit(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], _) => true,
        (_, [_, rest @ ..]) if short.len() < long.len() => short == rest,
        ([a, b, short @ ..], [c, d, long @ ..]) if (a, b) == (d, c) => short == long,
        _ => short[1..] == long[1..],
    }
}

/// Whether one edit makes `a` into a beginning of `b`.
pub(super) fn begins_within_one_edit(a: &[char], b: &[char]) -> bool {
    (a.len().saturating_sub(1)..=a.len() + 1)
        .filter(|length| *length <= b.len())
        .any(|length| within_one_edit(a, &b[..length]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: &str, b: &str) -> bool {
        let letters = |s: &str| s.chars().collect::<Vec<_>>();
        let (a, b) = (letters(a), letters(b));
        assert_eq!(within_one_edit(&a, &b), within_one_edit(&b, &a));
        within_one_edit(&a, &b)
    }

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        for (a, b) in [
            ("visa", "visa"),
            ("viza", "visa"),
            ("vsa", "visa"),
            ("viisa", "visa"),
            ("vias", "visa"),
            ("", "a"),
        ] {
            assert!(near(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("vizz", "visa"),
            ("vi", "visa"),
            ("asiv", "visa"),
            ("isav", "visa"),
            ("ab", ""),
        ] {
            assert!(!near(a, b), "{a} {b}");
        }
    }

    #[test]
    fn a_beginning_can_be_near() {
        let letters = |s: &str| s.chars().collect::<Vec<_>>();
        assert!(begins_within_one_edit(
            &letters("intersh"),
            &letters("internship")
        ));
        assert!(!begins_within_one_edit(
            &letters("intresh"),
            &letters("internal")
        ));
    }
}
