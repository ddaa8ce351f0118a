//! See [`shirube_fuzz::index`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::index::run(data));
