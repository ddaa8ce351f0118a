//! Subresource integrity (W3C): what a page says that its styles and scripts are made of.
//!
//! A browser that gets other bytes under the address, from a cache between or a host that was
//! broken into, does not use them. Scripts that scripts load have no place for this; they lie
//! under the same addresses by content, and the policy of the site lets them come from nowhere
//! else.

use data_encoding::BASE64;
use sha2::{Digest, Sha384};

/// The value of an `integrity` attribute for these bytes.
pub(super) fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_of_the_specification_holds() {
        assert_eq!(
            super::of(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
