//! The engine as WebAssembly: four functions that exchange texts through memory.
//!
//! `web/engine.js` is the other side. A text is handed over as place and length; an answer is a
//! place where its length (4 bytes, little-endian) and then its text lie. Without a binding
//! generator there is nothing to install for the build and less to load for the reader.

use crate::api::Request;
use crate::index::Index;
use crate::pack::PackError;
use serde::Serialize;

/// What an answer holds.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Answer<T> {
    Ok(T),
    Error { code: &'static str, message: String },
}

/// Room for `length` bytes, to be filled and handed to [`open`] or [`search`], which free it.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Opens an index. The answer holds its handle.
///
/// # Safety
/// `at` and `length` are those of one call of [`room`], and are not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(at: *mut u8, length: usize) -> *mut u8 {
    // SAFETY: see above.
    let bytes = unsafe { taken(at, length) };
    answer(&match Index::open(bytes) {
        Ok(index) => Answer::Ok(Box::into_raw(Box::new(index)) as usize),
        Err(error) => Answer::Error {
            code: match error {
                PackError::Broken(_) => "broken",
                PackError::Outdated(_) => "outdated",
            },
            message: error.to_string(),
        },
    })
}

/// Answers a [`Request`], written as JSON, with a [`crate::api::Response`].
///
/// # Safety
/// `index` is a handle from [`open`]; `at` and `length` are those of one call of [`room`], and
/// are not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn search(index: *const Index, at: *mut u8, length: usize) -> *mut u8 {
    // SAFETY: see above. Indexes live as long as the page, so the handle is never dangling.
    let (index, bytes) = unsafe { (&*index, taken(at, length)) };
    let response = serde_json::from_slice::<Request>(&bytes)
        .map_err(|error| ("crashed", error.to_string()))
        .and_then(|request| {
            index
                .search(&request)
                .map_err(|error| ("broken", error.to_string()))
        });
    answer(&match response {
        Ok(response) => Answer::Ok(response),
        Err((code, message)) => Answer::Error { code, message },
    })
}

/// Frees an answer.
///
/// # Safety
/// `at` is what [`open`] or [`search`] returned, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(at: *mut u8) {
    // SAFETY: an answer begins with the length of what follows.
    unsafe {
        let length = u32::from_le_bytes(*at.cast::<[u8; 4]>()) as usize;
        drop(taken(at, length + 4));
    }
}

/// # Safety
/// `at` and `length` are those of a boxed slice that was handed out and is not used again.
unsafe fn taken(at: *mut u8, length: usize) -> Vec<u8> {
    // SAFETY: see above.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, length)).into_vec() }
}

fn answer<T: Serialize>(answer: &Answer<T>) -> *mut u8 {
    let mut bytes = vec![0; 4];
    // Writing texts and numbers to memory cannot fail; an empty answer would say so.
    let _ = serde_json::to_writer(&mut bytes, answer);
    let length = (bytes.len() - 4) as u32;
    bytes[..4].copy_from_slice(&length.to_le_bytes());
    Box::into_raw(bytes.into_boxed_slice()).cast()
}

/// Random numbers are asked for by tantivy when it writes, which never happens here.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    _: *mut u8,
    _: usize,
) -> Result<(), getrandom::Error> {
    Err(getrandom::Error::UNSUPPORTED)
}
