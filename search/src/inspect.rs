//! What an index is made of, for those who want to make it smaller.

use crate::index::Index;
use crate::pack::{PackError, Packed};

/// The files of a packed index with their bytes, and the fields with their terms.
///
/// # Errors
/// As [`Index::open`].
pub fn inspect(bytes: Vec<u8>) -> Result<Vec<(String, usize)>, PackError> {
    let packed = Packed::open(bytes.clone())?;
    let mut parts: Vec<(String, usize)> = packed
        .sizes()
        .map(|(name, size)| (format!("bytes {}", name.display()), size))
        .collect();
    let index = Index::open(bytes)?;
    for (searched, field) in &index.searched {
        parts.push((format!("terms {searched:?}"), field.terms().num_terms()));
    }
    Ok(parts)
}
