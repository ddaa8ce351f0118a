//! See [`shirube_fuzz::markdown`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::markdown::run(data));
