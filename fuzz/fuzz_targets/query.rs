//! See [`shirube_fuzz::query`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::query::run(data));
